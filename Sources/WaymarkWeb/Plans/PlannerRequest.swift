import CareerModel
import Hummingbird
import Interchange
import Planning
import Wording

/// A request for a plan: what its address says, and what is to be done.
struct PlannerRequest {
  let query: PlanQuery
  let action: PlanAction?
  let notice: PlanNotice?
  /// A term for which a course is looked for.
  let adding: String?
  /// A requirement for which a course is looked for, as `SET/ID`.
  let fitting: String?
  /// The pack; `nil` before one is chosen.
  let entry: PackShelf.Entry?
  /// Whether it is said where one stands: without that there is no plan yet.
  let isStarted: Bool

  static let known = [
    "pack", "school", "now", "class", "goal", "done", "plan", "act", "said", "add", "fits",
  ]

  init(_ request: Request, site: Site) throws(PageFailure) {
    let parameters = try QueryParameters(request, known: Self.known)
    var query = PlanQuery()
    guard let id = parameters.text("pack") else {
      query.goals = parameters.all("goal")
      self.query = query
      (action, notice, adding, fitting, entry, isStarted) = (nil, nil, nil, nil, nil, false)
      return
    }
    let usable = site.plannablePacks
    guard let entry = usable.first(where: { $0.own.id == id }), let calendar = entry.whole.calendar else {
      throw parameters.bad("pack", id, .oneOf(usable.map(\.own.id)))
    }
    let pack = entry.whole
    let terms = calendar.planTerms
    isStarted = parameters.text("now") != nil
    query.pack = id
    query.now = try Self.term(parameters.text("now"), "now", terms, parameters) ?? terms[0]
    if let school = parameters.text("school") {
      guard calendar.schools.contains(school) else {
        throw parameters.bad("school", school, .oneOf(calendar.schools))
      }
      query.school = school
    }
    query.graduation = try parameters.number("class", in: 1990...2100)
    let sets = pack.allSets
    for goal in parameters.all("goal") where !query.goals.contains(goal) {
      guard sets.contains(where: { $0.id == goal }) else {
        throw parameters.bad(
          "goal", goal, .oneOf(Self.nearest(goal, sets.map(\.id))))
      }
      query.goals.append(goal)
    }
    query.done = Array(parameters.all("done").prefix(100))
    let courses = Dictionary(pack.courses.map { ($0.id, $0) }) { first, _ in first }
    if let text = parameters.whole("plan") {
      guard let entries = PlanQuery.entries(text), entries.count <= PlanQuery.mostEntries else {
        throw parameters.bad("plan", text, .init(.expectedPlan, String(PlanQuery.mostEntries)))
      }
      for item in entries {
        guard courses[item.course] != nil else {
          throw parameters.bad("plan", item.course, .oneOf(Self.nearest(item.course, courses.keys.sorted())))
        }
        _ = try Self.term(item.term, "plan", terms, parameters)
      }
      query.entries = entries
    }
    query.sort(by: terms)
    if let text = parameters.text("act") {
      guard let action = PlanAction(text), action.course.map({ courses[$0] != nil }) ?? true,
        action.terms.allSatisfy(terms.contains)
      else { throw parameters.bad("act", text, .init(.expectedPlanAction)) }
      self.action = action
    } else {
      action = nil
    }
    self.query = query
    self.entry = entry
    notice = try parameters.word("said", PlanNotice.self)
    adding = try Self.term(parameters.text("add"), "add", terms, parameters)
    fitting = parameters.text("fits").map { String($0.prefix(200)) }
  }

  private static func term(
    _ text: String?, _ name: String, _ terms: [String], _ parameters: QueryParameters
  ) throws(PageFailure) -> String? {
    guard let text, !text.isEmpty else { return nil }
    guard terms.contains(text) else { throw parameters.bad(name, text, .oneOf(terms)) }
    return text
  }

  private static func nearest(_ word: String, _ known: [String]) -> [String] {
    NearestWords(known).nearest(to: word).map { [$0] } ?? Array(known.prefix(8))
  }
}

extension PlanQuery {
  /// Courses in the order of their terms, those of a term as they came.
  mutating func sort(by terms: [String]) {
    let places = Dictionary(terms.enumerated().map { ($1, $0) }) { first, _ in first }
    entries = entries.enumerated().sorted {
      (places[$0.element.term] ?? 0, $0.offset) < (places[$1.element.term] ?? 0, $1.offset)
    }.map(\.element)
  }
}

extension Site {
  /// Packs of schools with courses and a calendar: those that one can plan with.
  var plannablePacks: [PackShelf.Entry] {
    packs.entries.filter { entry in
      guard let calendar = entry.whole.calendar, entry.own.owner != .template else { return false }
      return !entry.whole.courses.isEmpty && !calendar.terms.isEmpty
    }
  }
}
