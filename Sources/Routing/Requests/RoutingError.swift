public import CareerModel

/// What is wrong with a request.
public enum RoutingError: Error, Hashable, Sendable {
  /// No occupation is named as the goal.
  case noGoal
  /// The catalogue does not know the occupation.
  case unknownOccupation(OccupationCode)
  /// It does not know the program.
  case unknownProgram(CIPCode)
  /// It does not know the credential.
  case unknownCredential(CredentialID)
  /// It does not know the apprenticeship.
  case unknownApprenticeship(String)
  /// A number is outside of what makes sense.
  case outOfRange(Figure, value: Int, allowed: ClosedRange<Int>)

  /// The numbers of a request.
  public enum Figure: String, Sendable {
    case grade, age, months, cost, legs
    case experience, credits
  }
}
