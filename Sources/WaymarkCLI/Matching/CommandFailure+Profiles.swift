import Catalog
import CareerModel
import Interchange
import Matching

extension CommandFailure {
  /// What is wrong with a profile, and what to do about it.
  init(_ error: ProfileError, at place: String? = nil) {
    let (message, hint): (String, String?) =
      switch error {
      case .wrongCount(let what, let found, let expected):
        ("There are \(found) \(what), expected \(expected).", nil)
      case .outOfRange("item", let value, let range):
        ("There is no item \(Figures.plain(value)).", "Items run to \(Figures.plain(range.upperBound)).")
      case .outOfRange(let what, let value, let range):
        (
          "\(what): \(value.isFinite ? Figures.plain(value) : "\(value)") is out of range.",
          "Expected \(Figures.plain(range.lowerBound)) to \(Figures.plain(range.upperBound))."
            + (HollandType(rawValue: what) == nil ? "" : " Another instrument's scale is named with --scale.")
        )
      case .badAnswer(let character, let place):
        ("The answer \(place) is \"\(character)\".", "Answers are 0 to 4, and x for an item left out.")
      case .badCode(let code):
        (
          "\"\(code.prefix(40))\" is no interest code.",
          "Give one to three different letters of R, I, A, S, E, C, or six scores such as 16,27,9,33,12,22."
        )
      case .tooFewAnswers(let type, let answered, let needed):
        (
          "Only \(answered) items of type \(type.rawValue) are answered.",
          "At least \(needed) of each type are needed."
        )
      case .unknownSkill(let skill):
        ("There is no skill \"\(skill.prefix(40))\".", "Skills have element ids such as 2.A.1.b.")
      case .badOrder(let what): ("The order of \(what) does not name each once.", nil)
      case .empty:
        (
          "There is nothing to compare occupations with: interests that are all equal say nothing.",
          "Give --interests with scores that differ, or skills or values."
        )
      }
    self.init(.badData, (place.map { "\($0): " } ?? "") + message, hint: hint)
  }

  /// What is wrong with a profile file.
  init(_ error: ProfileFileError, path: String) {
    let example = "docs/formats/profile.example.json shows the format."
    switch error {
    case .tooLarge:
      self.init(
        .badData, "\(path) is too large for a profile.", hint: "At most \(ProfileFile.mostBytes) bytes.")
    case .notJSON(let reason): self.init(.badData, "\(path) is no JSON: \(reason)", hint: example)
    case .otherFormat(let found):
      self.init(
        .badData, "\(path) is no profile file that can be read: found \(found).",
        hint: "Expected format \(ProfileFile.format), version \(ProfileFile.version). " + example)
    case .unknownKey(let key, let place):
      self.init(.badData, "\(path): \(place) has an unknown key \"\(key)\".", hint: example)
    case .badValue(let place, let expected):
      self.init(.badData, "\(path): \(place) is not what was expected: \(expected).", hint: example)
    case .profile(let error, let place): self.init(error, at: "\(path): \(place)")
    }
  }
}
