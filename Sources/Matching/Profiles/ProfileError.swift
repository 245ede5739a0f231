public import CareerModel

/// What is wrong with a learner's answers or scores.
public enum ProfileError: Error, Sendable, Equatable {
  /// There are not as many numbers as there have to be.
  case wrongCount(of: String, found: Int, expected: Int)
  /// A number lies outside its range, or is no finite number.
  case outOfRange(of: String, value: Double, range: ClosedRange<Double>)
  /// A character is no answer: `0` to `4`, or `x` for an item left out. The place counts from 1.
  case badAnswer(String, place: Int)
  /// An interest code is not one to three different letters of R, I, A, S, E, C.
  case badCode(String)
  /// Too few of a type's items have been answered.
  case tooFewAnswers(type: HollandType, answered: Int, needed: Int)
  /// A skill that no occupation is rated on.
  case unknownSkill(String)
  /// The order of values names one twice, or leaves one out.
  case badOrder(of: String)
  /// There is nothing to compare occupations with.
  case empty
}
