import Foundation
import Planning

/// What is to be done with a plan. In addresses it is `act`: a word and what it is about, parted by colons, such as
/// `move:ALG1:9-fall:10-fall`.
enum PlanAction: Equatable {
  /// Puts a course into another term.
  case move(course: String, from: String, to: String)
  case add(course: String, to: String)
  case remove(course: String, from: String)
  /// Notes a mark, or takes it away.
  case mark(course: String, from: String, LetterGrade?)
  /// Says that a milestone is reached, or not.
  case milestone(String, isReached: Bool)
  /// Asks the planner for all terms that are left.
  case make
  /// Asks it to change as little as it can so that everything holds again.
  case mend
  /// Asks it for a plan that differs.
  case other
  /// Takes away what is planned and keeps what is done.
  case clear

  /// An action as an address has it; `nil` where it is not written so.
  init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      .map { String($0).removingPercentEncoding ?? "" }
    switch (parts[0], parts.count) {
    case ("move", 4): self = .move(course: parts[1], from: parts[2], to: parts[3])
    case ("add", 3): self = .add(course: parts[1], to: parts[2])
    case ("remove", 3): self = .remove(course: parts[1], from: parts[2])
    case ("mark", 4):
      let mark = LetterGrade(rawValue: parts[3])
      guard mark != nil || parts[3].isEmpty else { return nil }
      self = .mark(course: parts[1], from: parts[2], mark)
    case ("reach", 2): self = .milestone(parts[1], isReached: true)
    case ("unreach", 2): self = .milestone(parts[1], isReached: false)
    case ("make", 1): self = .make
    case ("mend", 1): self = .mend
    case ("other", 1): self = .other
    case ("clear", 1): self = .clear
    default: return nil
    }
  }

  /// The action as an address has it.
  var text: String {
    switch self {
    case .move(let course, let from, let to): Self.text("move", course, from, to)
    case .add(let course, let to): Self.text("add", course, to)
    case .remove(let course, let from): Self.text("remove", course, from)
    case .mark(let course, let from, let mark): Self.text("mark", course, from, mark?.rawValue ?? "")
    case .milestone(let id, let isReached): Self.text(isReached ? "reach" : "unreach", id)
    case .make: "make"
    case .mend: "mend"
    case .other: "other"
    case .clear: "clear"
    }
  }

  /// The course that it is about, by id.
  var course: String? {
    switch self {
    case .move(let course, _, _), .add(let course, _), .remove(let course, _), .mark(let course, _, _): course
    default: nil
    }
  }

  /// The terms that it names.
  var terms: [String] {
    switch self {
    case .move(_, let from, let to): [from, to]
    case .add(_, let to): [to]
    case .remove(_, let from), .mark(_, let from, _): [from]
    default: []
    }
  }

  private static func text(_ parts: String...) -> String {
    let plain = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-._+"))
    return parts.map { $0.addingPercentEncoding(withAllowedCharacters: plain) ?? "" }.joined(separator: ":")
  }
}
