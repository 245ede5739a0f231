/// The answers to a form in the order of its items, as one character each: `0` strongly dislike to `4`
/// strongly like, `x` left out. Short enough for an address, and the same in files.
public struct AnswerSheet: Hashable, Sendable {
  /// An answer for each item; `nil` for one left out.
  public let answers: [InterestAnswer?]

  /// Answers in the order of a form's items.
  public init(_ answers: [InterestAnswer?]) { self.answers = answers }

  /// Reads answers. Throws `wrongCount` for another number of characters than `count`, and `badAnswer`
  /// naming the place of a character that is no answer.
  public init(_ text: String, count: Int) throws(ProfileError) {
    guard text.unicodeScalars.count == count else {
      throw .wrongCount(of: "answers", found: text.unicodeScalars.count, expected: count)
    }
    var answers: [InterestAnswer?] = []
    answers.reserveCapacity(count)
    for (index, character) in text.unicodeScalars.enumerated() {
      if character == "x" {
        answers.append(nil)
      } else if let answer = InterestAnswer(rawValue: Int(character.value) - 0x30) {
        answers.append(answer)
      } else {
        throw .badAnswer(String(character), place: index + 1)
      }
    }
    self.answers = answers
  }

  /// The answers as text.
  public var text: String { String(answers.map { $0.map { Character(String($0.rawValue)) } ?? "x" }) }

  /// The answers by type, for the items of the form they were given to. Throws `wrongCount` when the form has
  /// another number of items.
  public func answers(to items: [InterestItem]) throws(ProfileError) -> InterestAnswers {
    guard items.count == answers.count else {
      throw .wrongCount(of: "answers", found: answers.count, expected: items.count)
    }
    var given: [Int: InterestAnswer] = [:]
    for (item, answer) in zip(items, answers) { given[item.position] = answer }
    return try InterestAnswers(given, to: items)
  }
}
