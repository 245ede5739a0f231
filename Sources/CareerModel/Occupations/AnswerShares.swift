/// How the people asked about an occupation answered one of O*NET's questions on schooling and training.
public struct AnswerShares: Hashable, Sendable {
  /// The questions.
  public enum Question: String, Sendable, CaseIterable {
    /// Required level of education: categories 1 (less than high school) to 12 (post-doctoral training).
    case education = "2.D.1"
    /// Related work experience: categories 1 (none) to 11 (over ten years).
    case experience = "3.A.1"
    /// On-site or in-plant training: categories 1 (none) to 9.
    case onSiteTraining = "3.A.2"
    /// On-the-job training: categories 1 (none or short demonstration) to 9.
    case onTheJobTraining = "3.A.3"
  }

  /// A category and the share of answers it got.
  public struct Share: Hashable, Sendable {
    /// The category's number in the question.
    public let category: Int
    /// Percent of answers.
    public let percent: Double
    /// O*NET recommends not to rely on the figure (small sample or wide spread).
    public let isUncertain: Bool

    /// A category's share.
    public init(category: Int, percent: Double, isUncertain: Bool = false) {
      self.category = category
      self.percent = percent
      self.isUncertain = isUncertain
    }
  }

  /// Which question.
  public let question: Question
  /// One share per category, by category.
  public let shares: [Share]
  /// How many people were asked, where published.
  public let sample: Int?
  /// When, as `month/year`.
  public let date: String?

  /// The answers to a question.
  public init(question: Question, shares: [Share], sample: Int?, date: String?) {
    self.question = question
    self.shares = shares
    self.sample = sample
    self.date = date
  }
}
