import Catalog
import Hummingbird
import Interchange
import NIOCore
import Planning
import Wording

/// What the API works out from a body that is posted: the documents of `waymark audit`, `plan`, `balance` and
/// `check`. Nothing of it is kept.
struct WorkRoutes<Context: RequestContext> {
  let site: Site

  /// How files are called in what is said about them.
  private static var body: String { "The body" }

  func add(to api: RouterGroup<Context>) {
    api.post("audit") { request, _ in try await audit(request) }
    api.post("plan") { request, _ in try await plan(request) }
    api.post("balance") { request, _ in try await balance(request) }
    api.post("check") { request, _ in try await check(request) }
  }

  private func audit(_ request: Request) async throws -> Response {
    let parameters = try QueryParameters(request, known: ["pack", "against"])
    guard let id = parameters.text("pack") else { throw parameters.bad("pack", "", .init(.expectedPack)) }
    let pack = try site.pack(id).whole
    let against = parameters.all("against")
    let known = pack.allSets.map(\.id)
    if let stray = against.first(where: { !known.contains($0) }) {
      throw PageFailure.unknownName(kind: .requirementSet, id: String(stray.prefix(60)), known: known)
    }
    return try await site.work(request) { bytes in
      let file: PlanFile
      do throws(PlanFileError) {
        file = try PlanFile(json: bytes, in: pack)
      } catch {
        throw FileProblem(error, path: Self.body)
      }
      let sets: [RequirementSet]
      do throws(SetChoiceError) {
        sets = try pack.sets(
          named: against.isEmpty ? file.requirements : against, graduation: file.graduation)
      } catch {
        throw FileProblem(error, option: "against")
      }
      do throws(AuditError) {
        return try AuditDocument(
          auditing: file.record, graduation: file.graduation, against: sets, of: pack, on: Today.day
        ).json
      } catch {
        throw FileProblem(error, option: "against")
      }
    }
  }

  /// Without `pack` the body is a whole problem; with it, a learner's plan to go on from.
  private func plan(_ request: Request) async throws -> Response {
    let parameters = try QueryParameters(
      request, known: ["pack", "goal", "from", "school", "repair", "nodes", "plans", "differ"])
    let asked = try parameters.number("nodes", in: 0...PlanGenerator.usualNodes) ?? PlanGenerator.usualNodes
    let plans = try parameters.number("plans", in: 1...WorkLimits.mostPlans) ?? 1
    let differ = try parameters.number("differ", in: 1...100) ?? 3
    let pack = try parameters.text("pack").map { id throws(PageFailure) in try site.pack(id).whole }
    return try await site.work(request) { bytes in
      let problem = try pack.map { try Self.problem(bytes, in: $0, parameters) } ?? Self.problem(bytes)
      let nodes = WorkLimits.nodes(asked, plans: plans, for: problem)
      let start = ContinuousClock.now
      let results = PlanGenerator(nodes: nodes).plans(problem, atMost: plans, differingBy: differ)
      let time = Int((ContinuousClock.now - start) / .microseconds(1))
      return PlanDocument(pack: pack, problem: problem, results: results, microseconds: time).json
    }
  }

  /// A whole problem of a body.
  private static func problem(_ bytes: [UInt8]) throws -> PlanProblem {
    let problem: PlanProblem
    do throws(ProblemFileError) {
      problem = try ProblemFile(json: bytes).problem
    } catch {
      throw FileProblem(error, path: body)
    }
    try WorkLimits.check(problem)
    return problem
  }

  /// The problem of a learner in a pack, as `waymark plan GOAL --pack PACK` puts it.
  private static func problem(
    _ bytes: [UInt8], in pack: Pack, _ parameters: QueryParameters
  ) throws -> PlanProblem {
    let file: PlanFile
    do throws(PlanFileError) {
      file = try PlanFile(json: bytes, in: pack)
    } catch {
      throw FileProblem(error, path: body)
    }
    let goals = parameters.all("goal")
    var request = PlanRequest(goals: goals.isEmpty ? file.requirements : goals)
    request.record = file.record
    request.graduation = file.graduation
    request.start = parameters.text("from")
    request.school = parameters.text("school")
    request.keepsPlan = parameters.has("repair")
    request.expectedMilestones = pack.expectedMilestones
    request.day = Today.day
    do throws(PlanRequestError) {
      return try request.problem(in: pack)
    } catch {
      throw FileProblem(error, pack: pack)
    }
  }

  private func balance(_ request: Request) async throws -> Response {
    let parameters = try QueryParameters(request, known: ["nodes"])
    let most = CurriculumBalancer.usualNodes
    let nodes = try parameters.number("nodes", in: 0...most) ?? most
    return try await site.work(request) { bytes in
      let curriculum: CurriculumFile
      do throws(CurriculumFileError) {
        curriculum = try CurriculumFile(json: bytes)
      } catch {
        throw FileProblem(error, path: Self.body)
      }
      let start = ContinuousClock.now
      let result = CurriculumBalancer(nodes: nodes).balance(curriculum.problem)
      let time = Int((ContinuousClock.now - start) / .microseconds(1))
      return BalanceDocument(
        problem: curriculum.problem, names: curriculum.names, result: result, microseconds: time
      ).json
    }
  }

  private func check(_ request: Request) async throws -> Response {
    let parameters = try QueryParameters(request, known: ["on"])
    let day = parameters.text("on") ?? Today.day
    guard PackReader.isDay(day) else { throw parameters.bad("on", day, .init(.expectedDay)) }
    let (shelf, catalog) = (site.packs, site.catalog)
    return try await site.work(request) { bytes in
      let bundle: PackBundle
      do throws(PackBundleError) {
        bundle = try PackBundle(json: bytes)
      } catch {
        throw FileProblem(error, path: Self.body)
      }
      let reading = PackReader.read(bundle, beside: shelf)
      let report = reading.report(PackCheck(codes: try KnownCodes(catalog), day: day))
      return CheckDocument(path: "", pack: reading.pack, report: report, day: day, knowsCodes: true).json
    }
  }
}

extension Site {
  /// Answers with what is made of a body, beside the threads that answer; it is kept nowhere, here or on the way.
  fileprivate func work(
    _ request: Request, make: @escaping @Sendable ([UInt8]) throws -> JSONValue
  ) async throws -> Response {
    try receiving.begin()
    defer { receiving.end() }
    let body = try await JSONBody(request).bytes
    let document = try await queue.result {
      do {
        return JSONText.bytes(of: try make(body))
      } catch let problem as FileProblem {
        throw PageFailure.wrongBody(problem)
      }
    }
    return Response(
      status: .ok, headers: [.contentType: JSONResponse.type, .cacheControl: "private, no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: document)))
  }
}
