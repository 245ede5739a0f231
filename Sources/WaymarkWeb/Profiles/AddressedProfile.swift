import CareerModel
import Catalog
import Interchange
import Markup
import Matching

/// A learner's profile as addresses carry it. Nothing of it is kept on the server.
struct AddressedProfile {
  /// What the learner said.
  var content: ProfileFile

  init(_ content: ProfileFile = ProfileFile()) { self.content = content }

  /// Whether nothing has been said.
  var isEmpty: Bool { content == ProfileFile() }

  /// The parameters that carry it, in a fixed order.
  func parameters(skills: [String]) -> [(name: StaticString, value: String)] {
    var found: [(name: StaticString, value: String)] = []
    switch content.interests {
    case .answers(let form, let sheet)?: found += [("form", form.rawValue), ("a", sheet.text)]
    case .scores(let scores)?:
      found.append(("scores", scores.scores.map(Self.text).joined(separator: ",")))
      found.append(("scale", Self.text(scores.scale)))
    case .code(let code)?: found.append(("code", code))
    case nil: break
    }
    if let ratings = content.skills {
      if let sheet = SkillSheet(ratings, of: skills) {
        found.append(("s", sheet.text))
      } else {
        found.append(
          ("levels", skills.map { ratings.levels[$0].map(Self.text) ?? "" }.joined(separator: ",")))
      }
    }
    if let order = content.values { found.append(("v", Self.text(order))) }
    return found
  }

  /// An address with the profile added.
  func added(to address: Address, skills: [String]) -> Address {
    parameters(skills: skills).reduce(address) { $0.adding($1.name, $1.value) }
  }

  /// The profile as the query of an address: its characters need no encoding.
  func query(skills: [String]) -> String {
    parameters(skills: skills).map { "\($0.name)=\($0.value)" }.joined(separator: "&")
  }

  /// Values as their numbers in O*NET's order, the one that matters most first.
  static func text(_ order: [WorkValue]) -> String {
    order.map { String(WorkValue.allCases.firstIndex(of: $0)! + 1) }.joined()
  }

  /// A number as short as it can be written and read again.
  static func text(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : String(number)
  }
}
