import Catalog
import Foundation
import HTTPTypes
import Hummingbird
import Interchange
import NIOCore
import Planning
import Wording

/// The addresses of the planner. A plan is in the address and nowhere else.
struct PlannerRoutes<Context: RequestContext> {
  let site: Site

  func add(to router: Router<Context>) {
    router.get("plan") { request, _ in
      let asked = try PlannerRequest(request, site: site)
      let context = site.context(for: request)
      guard let entry = asked.entry, asked.isStarted else {
        return Site.privatePage(
          PlanStartPage(context: context, query: asked.query, entry: asked.entry).render(), status: .ok)
      }
      let result = try await site.queue.result {
        try answer(asked, entry.whole, context)
      }
      switch result {
      case .page(let bytes): return Site.privatePage(bytes, status: .ok)
      case .elsewhere(let address): return Response.redirect(to: address, type: .normal)
      }
    }
    router.get("plan/file") { request, _ in
      try file(request, "waymark-plan.json", "application/json; charset=utf-8") { planner in
        JSONText.bytes(of: PlanExport(planner: planner).json)
      }
    }
    router.get("plan/table") { request, _ in
      try file(request, "waymark-plan.csv", "text/csv; charset=utf-8") { planner in
        [UInt8](PlanExport(planner: planner).table(site.context(for: request).words).utf8)
      }
    }
    router.get("plan/import") { request, _ in
      _ = try QueryParameters(request, known: [])
      return try site.privatePage(request) { PlanImportPage(context: $0).render() }
    }
    router.post("plan/import") { request, _ in
      let words = site.context(for: request).words
      let upload = try await PlanUpload(request, site: site, words: words)
      if let query = upload.query, upload.problem == nil {
        return Response.redirect(to: "/plan?" + query.text(), type: .normal)
      }
      return try site.privatePage(request, status: .badRequest) { context in
        PlanImportPage(
          context: context, problem: upload.problem ?? words[.planFileNothing], goOn: upload.query
        ).render()
      }
    }
  }

  private enum Answer: Sendable {
    case page([UInt8])
    case elsewhere(String)
  }

  /// A page; after an action the address of the plan that came of it.
  private func answer(_ asked: PlannerRequest, _ pack: Pack, _ context: PageContext) throws -> Answer {
    var query = asked.query
    if query.graduation == nil { query.graduation = Self.graduation(query, pack) }
    let planner = try Planner(query, pack, on: Today.day)
    if let action = asked.action {
      let (changed, notice): (PlanQuery, PlanNotice)
      do throws(PlanRequestError) {
        (changed, notice) = try planner.after(action)
      } catch {
        // A pack without a diploma for the class, and nothing else asked for.
        let goal = query.goals.first ?? ""
        throw PageFailure.badAnswer(name: "goal", value: goal, expected: .expectedPlanGoal)
      }
      return .elsewhere("/plan?" + changed.text(adding: [("said", notice.rawValue)]))
    }
    if query != asked.query { return .elsewhere("/plan?" + query.text()) }
    return .page(try PlanPage(context: context, planner: planner, request: asked).render())
  }

  /// The year in which a learner who is in a grade now leaves the last one. A school year begins in July.
  private static func graduation(_ query: PlanQuery, _ pack: Pack) -> Int {
    let today = Calendar(identifier: .gregorian).dateComponents([.year, .month], from: Date())
    let year = (today.year ?? 2000) + ((today.month ?? 1) >= 7 ? 1 : 0)
    let grades = pack.calendar?.grades ?? 9...12
    let grade = Int(query.now.prefix { $0.isNumber }) ?? grades.lowerBound
    return year + grades.upperBound - grade
  }

  private func file(
    _ request: Request, _ name: String, _ type: String, make: (Planner) throws -> [UInt8]
  ) throws -> Response {
    let asked = try PlannerRequest(request, site: site)
    guard let entry = asked.entry else { throw PageFailure.notFound }
    let bytes = try make(try Planner(asked.query, entry.whole, on: Today.day))
    return Response(
      status: .ok,
      headers: [
        .contentType: type, .cacheControl: "private, no-store",
        .contentDisposition: "attachment; filename=\"\(name)\"",
      ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
