import Planning

/// Reads a file of the folder `requirements`.
enum RequirementSetFile {
  private static let keys = ["id", "title", "kind", "classes", "citation", "requires", "sharing"]

  /// A set; `nil` when it lacks what it needs, which is noted.
  static func set(_ node: YAMLNode, file: String, log: ProblemLog) -> RequirementSet? {
    guard let object = YAMLObject(node, "a requirement set", keys: keys, file: file, log: log) else {
      return nil
    }
    let (id, title) = (object.id(), object.title())
    let kind: RequirementSet.Kind? = object.word(object.needed("kind"), "kind")
    let classes = classes(object)
    let citation = object.citation()
    let sharing = sharing(object)
    let root = RequirementReader(file: file, log: log).root(object, id: id ?? "set", title: title)
    guard let id, let kind, let root else { return nil }
    return RequirementSet(
      id: id, title: title, kind: kind, firstClass: classes.first, lastClass: classes.last, root: root,
      sharing: sharing, citation: citation)
  }

  /// Years of graduation: `2021-`, `2027-2029`, `2030`, `-2026`.
  private static func classes(_ object: YAMLObject) -> (first: Int?, last: Int?) {
    guard let value = object.value("classes"), let text = object.text(value, "classes") else {
      return (nil, nil)
    }
    let years = 1950...2150
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let bounds = parts.map { $0.isEmpty ? nil : PackText.whole($0, in: years) }
    let isRead = zip(parts, bounds).allSatisfy { $0.isEmpty || $1 != nil } && text != "-" && parts.count <= 2
    if isRead, parts.count == 1 { return (bounds[0], bounds[0]) }
    if isRead, bounds[0] ?? 0 <= bounds[1] ?? .max { return (bounds[0], bounds[1]) }
    object.error(
      value, "\"classes\" is \(PackText.quoted(text)).",
      hint: "Expected years of graduation: 2021- from then on, 2027-2029, or 2030 alone.")
    return (nil, nil)
  }

  private static func sharing(_ object: YAMLObject) -> [SharingRule] {
    object.items("sharing").compactMap { item in
      guard
        let rule = YAMLObject(
          item, "a sharing rule", keys: ["requirements", "most"], file: object.file, log: object.log)
      else { return nil }
      _ = rule.needed("requirements")
      let most = rule.decimal(rule.value("most"), "most", digits: 3, most: 200_000)
      return SharingRule(requirements: rule.texts("requirements"), most: most.map(Credits.init(thousandths:)))
    }
  }
}
