import CareerModel
import Markup
import Wording

/// The card with the schooling that people in the job say it needs.
struct SchoolingSection {
  let context: PageContext
  let occupation: Occupation
  let answers: [AnswerShares]

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    html.section(.class("card span-6"), .id("schooling")) { html in
      html.h2(text: words[.schoolingTitle])
      if let education = answers.first(where: { $0.question == .education }) {
        if let sample = education.sample {
          html.p(.class("reading"), text: words(.shareOf, Figures.number(sample)))
        }
        let given = education.shares.filter { $0.percent > 0 }.sorted { $0.percent > $1.percent }
        BarList(
          rows: given.map { share in
            BarList.Row(
              label: words.educationCategory(share.category), value: Figures.share(share.percent),
              share: share.percent / 100, note: share.isUncertain ? words[.uncertain] : nil)
          }
        ).draw(into: &html)
      } else {
        html.p(.class("missing"), text: words[.schoolingNone])
      }
      if let outlook = occupation.outlook?.value, let typical = outlook.typicalEducation {
        html.p(text: words(.schoolingBLS, words.education(typical)))
      }
      html.note(notes)
    }
  }

  private var notes: [any PassageConvertible] {
    guard let education = answers.first(where: { $0.question == .education }) else {
      return [context.sourceLine(.projections)]
    }
    var notes: [any PassageConvertible] = [context.sourceLine(.educationShares)]
    if let date = education.date { notes.append(words(.collected, date)) }
    if let sample = education.sample, sample < 100 { notes.append(words[.smallSample]) }
    return notes
  }
}

extension Wording {
  /// O*NET's twelve education categories in plain words.
  func educationCategory(_ category: Int) -> String {
    let phrases: [Phrase] = [
      .education1, .education2, .education3, .education4, .education5, .education6, .education7, .education8,
      .education9, .education10, .education11, .education12,
    ]
    return phrases.indices.contains(category - 1) ? self[phrases[category - 1]] : String(category)
  }

  /// BLS's typical entry education as it stands alone.
  func educationAlone(_ published: String) -> String { Self.alone(education(published)) }

  /// BLS's typical entry education as it stands alone.
  func educationAlone(_ education: TypicalEducation) -> String { Self.alone(self.education(education)) }

  /// BLS's typical entry education as it stands in a sentence; words that BLS did not have before stay.
  func education(_ published: String) -> String {
    TypicalEducation(published: published).map(education) ?? published
  }

  private func education(_ education: TypicalEducation) -> String {
    switch education {
    case .noDiploma: self[.blsNoCredential]
    case .highSchool: self[.blsHighSchool]
    case .someCollege: self[.blsSomeCollege]
    case .certificate: self[.blsCertificate]
    case .associate: self[.blsAssociate]
    case .bachelor: self[.blsBachelor]
    case .master: self[.blsMaster]
    case .doctorate: self[.blsDoctorate]
    }
  }

  private static func alone(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
