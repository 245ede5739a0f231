/// Sharing rules that name requirements that are not there.
struct SharingCheck {
  let view: PackView

  func run() {
    if view.pack.requirements.allSatisfy(\.sharing.isEmpty) { return }
    var ids: [String: Set<String>] = [:]
    for set in view.whole.requirements { ids[set.id] = Self.ids(of: set.root) }
    for program in view.whole.programs {
      if let requirement = program.requirement { ids[program.id] = Self.ids(of: requirement) }
    }
    let all = ids
    let nearestSet = NearestWords { all.keys.sorted() }
    for (index, set) in view.pack.requirements.enumerated() {
      let own = ids[set.id] ?? []
      let nearest = NearestWords { own.sorted() + all.keys.sorted() }
      for (number, rule) in set.sharing.enumerated() {
        let steps: [PackElement.Step] = [.key("sharing"), .item(number), .key("requirements")]
        if rule.requirements.count < 2 {
          view.error(
            PackElement(.requirements(index), steps), "A sharing rule names at least two requirements.")
        }
        for name in rule.requirements {
          let element = PackElement(.requirements(index), steps, value: name)
          if own.contains(name) || ids[name] != nil { continue }
          let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
          guard parts.count == 2 else {
            view.error(
              element, "There is no requirement and no set \"\(name)\".", hint: nearest.hint(for: name))
            continue
          }
          guard let others = ids[parts[0]] else {
            view.error(
              element, "There is no requirement set \"\(parts[0])\".", hint: nearestSet.hint(for: parts[0]))
            continue
          }
          if others.contains(parts[1]) { continue }
          view.error(
            element, "The requirement set \"\(parts[0])\" has no \"\(parts[1])\".",
            hint: NearestWords(others.sorted()).hint(for: parts[1]))
        }
      }
    }
  }

  private static func ids(of root: Requirement) -> Set<String> {
    switch root.rule {
    case .all(let children), .some(_, of: let children):
      children.reduce(into: [root.id]) { $0.formUnion(ids(of: $1)) }
    default: [root.id]
    }
  }
}
