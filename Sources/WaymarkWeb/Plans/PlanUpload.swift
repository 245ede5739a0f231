import Hummingbird
import Interchange
import NIOCore
import Planning
import Wording

/// A saved plan that was sent to be opened. It is read once and not kept.
struct PlanUpload {
  /// The plan; `nil` where the file cannot be read.
  let query: PlanQuery?
  /// What is wrong with the file, or what of it the page cannot show; `nil` where all is well.
  let problem: String?

  /// Throws `PageFailure.bodyTooLarge`.
  init(_ request: Request, site: Site, words: Wording) async throws {
    let body: ByteBuffer
    let most = Addresses.largestBody(of: request.uri.path)
    do {
      body = try await request.body.collect(upTo: most)
    } catch {
      throw PageFailure.bodyTooLarge(most: most)
    }
    let form = MultipartForm([UInt8](buffer: body), contentType: request.headers[.contentType] ?? "")
    guard let file = form?["file"], !file.isEmpty,
      let id = form?["pack"].map({ String(decoding: $0, as: UTF8.self) }),
      let pack = site.plannablePacks.first(where: { $0.own.id == id })?.whole
    else {
      (query, problem) = (nil, words[.planFileNothing])
      return
    }
    do throws(PlanFileError) {
      let plan = try PlanFile(json: file, in: pack)
      let (query, beyond) = Self.query(plan, pack, words)
      self.query = query
      problem = beyond.isEmpty ? nil : words(.planFileBeyond, words.list(beyond))
    } catch {
      (query, problem) = (nil, words.problem(error))
    }
  }

  /// The plan as an address has it, and the kinds of what it cannot have.
  private static func query(
    _ plan: PlanFile, _ pack: Pack, _ words: Wording
  ) -> (PlanQuery, beyond: [String]) {
    let terms = pack.calendar?.planTerms ?? []
    var query = PlanQuery(pack: pack.id, graduation: plan.graduation)
    let diplomas = pack.diplomas(for: plan.graduation).map(\.id)
    query.goals = plan.requirements.filter { !diplomas.contains($0) }
    query.done = plan.record.milestones.sorted()
    var beyond: [Phrase] = []
    let known = Set(pack.courses.map(\.id))
    var firstPlanned: Int?
    for record in plan.record.courses {
      guard known.contains(record.course.id) else {
        beyond.append(.planFileForeign)
        continue
      }
      guard [.completed, .inProgress, .planned].contains(record.status) else {
        beyond.append(.planFileStatus)
        continue
      }
      guard let term = record.term, terms.indices.contains(term) else {
        beyond.append(.planFileNoTerm)
        continue
      }
      if record.status == .planned { firstPlanned = min(firstPlanned ?? term, term) }
      query.entries.append(
        PlanQuery.Entry(course: record.course.id, term: terms[term], mark: record.grade))
    }
    if !plan.record.exceptions.isEmpty { beyond.append(.planFileExceptions) }
    query.entries = Array(query.entries.prefix(PlanQuery.mostEntries))
    // Without planned courses the plan goes on after the last one that is done.
    let last = plan.record.courses.compactMap { $0.term.map { $0 + 1 } }.max() ?? 0
    query.now = terms.isEmpty ? "" : terms[min(firstPlanned ?? last, terms.count - 1)]
    query.sort(by: terms)
    var said: [Phrase] = []
    for phrase in beyond where !said.contains(phrase) { said.append(phrase) }
    return (query, said.map { words[$0] })
  }
}

extension Wording {
  /// What is wrong with a plan's file, with the place in it.
  func problem(_ error: PlanFileError) -> String {
    switch error {
    case .tooLarge: self[.planFileTooLarge]
    case .notJSON(let reason): self(.planFileNotJSON, reason)
    case .unknownKey(let key, let place, let near):
      self(.planFileUnknownKey, place, key) + suggestion(near)
    case .missingKey(let key, let place): self(.planFileMissingKey, place, key)
    case .badValue(let place, let found, let expected): self(.planFileBadValue, place, found, expected)
    case .unknown(let place, let kind, let value, let near):
      self(.planFileUnknown, place, kind.rawValue, value) + suggestion(near)
    }
  }

  private func suggestion(_ near: String?) -> String {
    near.map { " " + self(.planFileDidYouMean, $0) } ?? ""
  }
}
