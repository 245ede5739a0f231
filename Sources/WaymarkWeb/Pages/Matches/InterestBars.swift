import CareerModel
import Catalog
import Interchange
import Markup
import Matching
import Wording

/// A learner's six interests as bars, the strongest first.
struct InterestBars {
  let context: PageContext
  let profile: AddressedProfile
  let scores: InterestScores

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    html.section(.class("card")) { html in
      html.h2(text: words[.yourInterests])
      html.p(.class("reading"), text: source)
      BarList(
        rows: scores.strongestFirst.map { type in
          BarList.Row(
            label: words.hollandType(type), value: AddressedProfile.short(scores[type]),
            share: scores[type] / scores.scale)
        }
      ).draw(into: &html)
    }
  }

  private var source: String {
    switch profile.content.interests {
    case .answers(_, let sheet)?: words.count(.yourInterestsAnswers, sheet.answers.count { $0 != nil })
    case .code(let code)?: words(.yourInterestsCode, code)
    default: words(.yourInterestsScores, AddressedProfile.text(scores.scale))
    }
  }
}

extension AddressedProfile {
  /// A score with at most one decimal.
  static func short(_ score: Double) -> String { text((score * 10).rounded() / 10) }
}
