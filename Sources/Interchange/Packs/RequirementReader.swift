import CareerModel
import Planning

/// Reads requirements: what has to be shown, as a tree.
struct RequirementReader {
  let file: String
  let log: ProblemLog

  private static let rules = ["all", "some", "credits", "courses", "average", "milestone"]
  private static let keys =
    ["id", "title"] + rules + ["of", "from", "minimum-grade", "priority", "citation"]

  /// The root of a set, which has the set's id and title where it has none of its own.
  func root(_ object: YAMLObject, id: String, title: String) -> Requirement? {
    guard let value = object.needed("requires", hint: "What has to be shown.") else { return nil }
    // A list is short for all of its items.
    if case .list(let items) = value.content {
      return Requirement(id: id, title: title, rule: .all(items.compactMap { requirement($0, priority: 0) }))
    }
    return requirement(value, priority: 0, id: id, title: title)
  }

  private func requirement(
    _ node: YAMLNode, priority: Int, id: String? = nil, title: String? = nil
  ) -> Requirement? {
    guard let object = YAMLObject(node, "a requirement", keys: Self.keys, file: file, log: log) else {
      return nil
    }
    let ownID = object.value("id") == nil && id != nil ? id : object.id()
    let ownTitle = object.value("title") == nil && title != nil ? title : object.title()
    let own = object.whole(object.value("priority"), "priority", in: 0...1_000) ?? priority
    guard let rule = rule(object, priority: own), let ownID, let ownTitle else { return nil }
    return Requirement(id: ownID, title: ownTitle, rule: rule, priority: own, citation: object.citation())
  }

  private func rule(_ object: YAMLObject, priority: Int) -> Requirement.Rule? {
    let given = Self.rules.filter { object.value($0) != nil }
    guard let kind = given.first else {
      object.error(
        object.node, "The requirement says nothing that can be met.",
        hint:
          "It needs one of: all, some with of, credits with from, courses with from, average with from, milestone."
      )
      return nil
    }
    guard given.count == 1 else {
      object.error(
        object.node, "The requirement has several rules: \(given.joined(separator: ", ")).",
        hint: "Make each a requirement of its own, under \"all\".")
      return nil
    }
    stray(object, kind)
    let value = object.value(kind)
    let minimum: LetterGrade? = object.word(object.value("minimum-grade"), "minimum-grade")
    switch kind {
    case "all": return .all(children(object, "all", priority))
    case "some":
      let children = children(object, "of", priority)
      guard let least = object.whole(value, "some", in: 1...1_000) else { return nil }
      if let of = object.needed("of"), least > of.items.count {
        object.error(value ?? of, "\"some\" asks for \(least) of \(of.items.count) requirements.")
      }
      return .some(least, of: children)
    case "credits":
      let credits = object.decimal(value, "credits", digits: 3, most: 200_000)
      guard let credits, let choice = choice(object) else { return nil }
      return .credits(Credits(thousandths: credits), from: choice, minimum: minimum)
    case "courses":
      let count = object.whole(value, "courses", in: 1...1_000)
      guard let count, let choice = choice(object) else { return nil }
      return .courses(count, from: choice, minimum: minimum)
    case "average":
      let points = object.decimal(value, "average", digits: 2, most: 600)
      guard let points, let choice = choice(object) else { return nil }
      return .average(points, over: choice)
    default: return value.flatMap { object.id($0, "milestone") }.map { .milestone($0) }
    }
  }

  /// Keys that say nothing beside the rule that is given.
  private func stray(_ object: YAMLObject, _ kind: String) {
    let counts = ["credits", "courses"].contains(kind)
    let allowed: [String: Bool] = [
      "of": kind == "some", "from": counts || kind == "average", "minimum-grade": counts,
    ]
    for (key, isAllowed) in allowed.sorted(by: { $0.key < $1.key }) where !isAllowed {
      guard let value = object.value(key) else { continue }
      object.error(value, "\"\(key)\" says nothing beside \"\(kind)\".", hint: "Take it out, or move it.")
    }
  }

  private func children(_ object: YAMLObject, _ key: String, _ priority: Int) -> [Requirement] {
    guard let value = object.needed(key) else { return [] }
    guard case .list(let items) = value.content else {
      object.error(value, "\"\(key)\" is \(value.words), expected a list of requirements.")
      return []
    }
    if items.isEmpty { object.error(value, "\"\(key)\" is an empty list.") }
    return items.compactMap { requirement($0, priority: priority) }
  }

  private func choice(_ object: YAMLObject) -> CourseChoice? {
    guard let value = object.needed("from", hint: "Which courses count: any, or lists.") else { return nil }
    if let text = value.text {
      if text == "any" { return CourseChoice(isAny: true) }
      object.error(
        value, "\"from\" is \(PackText.quoted(text)).",
        hint: "Expected any, or lists such as {subjects: [english]}.")
      return nil
    }
    let keys = ["courses", "subjects", "sced", "pathways", "levels", "except", "any"]
    guard let lists = YAMLObject(value, "a choice of courses", keys: keys, file: file, log: log) else {
      return nil
    }
    let choice = CourseChoice(
      ids: Set(lists.courseIDs(lists.items("courses"), "courses")), subjects: Set(lists.ids("subjects")),
      sced: lists.items("sced").compactMap { range($0, lists) },
      pathways: Set(lists.texts("pathways").map(PathwayID.init(rawValue:))),
      levels: Set(lists.items("levels").compactMap { lists.word($0, "levels") }), isAny: lists.flag("any"),
      except: Set(lists.courseIDs(lists.items("except"), "except")))
    if !choice.isAny, keys.dropLast(2).allSatisfy({ lists.items($0).isEmpty }) {
      lists.error(
        value, "No course can count: there is no list of any.",
        hint: "Name courses, subjects, sced or others.")
    }
    return choice
  }

  private func range(_ node: YAMLNode, _ lists: YAMLObject) -> ClosedRange<SCEDCode>? {
    guard let text = lists.text(node, "sced") else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      .map { SCEDCode(String(TidyText.text(String($0)))) }
    if parts.count <= 2, let first = parts[0], let last = parts[parts.count - 1], first <= last {
      return first...last
    }
    lists.error(
      node, "\"sced\" is \(PackText.quoted(text)).",
      hint: "Expected a code of five digits, or a range: 05001-05199.")
    return nil
  }
}
