import CareerModel

/// How people asked about an occupation answered a question on schooling, experience or training.
struct AnswersRecord: Encodable {
  /// A category and the share of answers it got.
  struct Share: Encodable {
    let category: Int
    /// What the category means; null for training and experience, whose categories are lengths of time.
    @OrNull var label: String?
    let percent: Double
  }

  let question: String
  let element: String
  let shares: [Share]
  @OrNull var sample: Int?
  @OrNull var date: String?

  init(_ answers: AnswerShares) {
    question = answers.question.word
    element = answers.question.rawValue
    shares = answers.shares.map { share in
      Share(
        category: share.category,
        label: answers.question == .education ? Schooling(rawValue: share.category)?.words : nil,
        percent: share.percent)
    }
    sample = answers.sample
    date = answers.date
  }
}

extension AnswerShares.Question {
  /// The question in JSON.
  fileprivate var word: String {
    switch self {
    case .education: "education"
    case .experience: "relatedExperience"
    case .onSiteTraining: "onSiteTraining"
    case .onTheJobTraining: "onTheJobTraining"
    }
  }
}
