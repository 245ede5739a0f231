import CareerModel
import Markup
import Planning
import Wording

/// What may count twice within a set, and what sets share, in words.
struct SharingList {
  let context: PageContext
  let pack: Pack
  let set: RequirementSet

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    guard !set.sharing.isEmpty else { return }
    html.div(.class("sharing")) { html in
      html.p(.class("strong"), text: words[.sharingTitle])
      html.ul { html in
        for group in groups {
          html.li { html in
            html.passage(sentence(group))
            if let most = group.most { html.text(" " + words(.sharingMost, words.credits(most))) }
          }
        }
      }
    }
  }

  private struct Group {
    var first: String
    var others: [String]
    var most: Credits?
  }

  /// Rules on pairs that begin with the same requirement are said in one sentence.
  private var groups: [Group] {
    var groups: [Group] = []
    for rule in set.sharing {
      guard let first = rule.requirements.first else { continue }
      let others = Array(rule.requirements.dropFirst())
      if others.count == 1,
        let index = groups.firstIndex(where: { $0.first == first && $0.most == rule.most })
      {
        groups[index].others += others
      } else {
        groups.append(Group(first: first, others: others, most: rule.most))
      }
    }
    return groups
  }

  private func sentence(_ group: Group) -> Passage {
    let first = name(group.first)
    guard !group.others.isEmpty else { return words.passage(.sharingAlone, first) }
    return words.passage(.sharingPair, first, words.alternatives(group.others.map(name)))
  }

  /// The title of a requirement: of this set, of another one (`SET/ID`), or of a whole set.
  private func name(_ id: String) -> Passage {
    if let own = Self.find(id, in: set.root) { return words.title(own.title) }
    let parts = id.split(separator: "/", maxSplits: 1).map(String.init)
    guard let other = pack.allSets.first(where: { $0.id == parts.first }) else { return Passage(id) }
    if parts.count == 2, let inside = Self.find(parts[1], in: other.root) {
      return words.passage(.sharingOf, words.title(inside.title), words.title(other.title))
    }
    return words.title(other.title)
  }

  private static func find(_ id: String, in requirement: Requirement) -> Requirement? {
    if requirement.id == id { return requirement }
    for child in requirement.children {
      if let found = find(id, in: child) { return found }
    }
    return nil
  }
}
