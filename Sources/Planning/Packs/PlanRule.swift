/// One thing that a state asks of a learning plan.
public struct PlanRule: Sendable, Equatable {
  /// Its name in the pack.
  public var id: String
  /// What must be in it or happen to it, in our own words.
  public var text: String
  /// By the end of which grade; `nil` where the rule says no grade.
  public var grade: Int?
  /// Who approves, such as `learner`, `family`, `school`.
  public var approvers: [String]
  /// Where it stands.
  public var citation: Citation

  /// A rule.
  public init(id: String, text: String, grade: Int? = nil, approvers: [String] = [], citation: Citation) {
    self.id = id
    self.text = text
    self.grade = grade
    self.approvers = approvers
    self.citation = citation
  }
}
