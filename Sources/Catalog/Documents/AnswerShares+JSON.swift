package import CareerModel

extension AnswerShares: JSONConvertible {
  /// A category's label is null for experience and training, whose categories are lengths of time.
  package var json: JSONValue {
    [
      "question": .text(question.word), "element": .text(question.rawValue),
      "shares": .list(shares) { share in
        [
          "category": .number(share.category), "label": .text(label(of: share)),
          "percent": .decimal(share.percent), "isUncertain": .flag(share.isUncertain),
        ]
      },
      "sample": .number(sample), "date": .text(date),
    ]
  }

  private func label(of share: Share) -> String? {
    question == .education ? Schooling(rawValue: share.category)?.words : nil
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
