import CareerModel
import Catalog
import Markup
import Matching
import Wording

/// "Why not this one?": looks up any occupation, and says where it stands and why.
struct WhySection {
  let context: PageContext
  let results: MatchResults
  let sentences: FitSentences
  let filters: MatchFilters
  let scores: InterestScores?
  /// What was typed, if anything.
  let typed: String?
  /// The occupation that this names.
  let occupation: Occupation?

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    html.section(.class("section why"), .id("why")) { html in
      html.h2(text: words[.whyTitle])
      html.p(.class("reading"), text: words[.whyReading])
      form(&html)
      if let occupation { answer(&html, occupation) }
    }
  }

  private func form(_ html: inout HTMLWriter) {
    let isMissed = typed != nil && occupation == nil
    html.form(.class("why-form"), .action(Addresses.matches.fragment("why"))) { html in
      html.carry(filters.profile, skills: filters.skills)
      filters.carry(into: &html)
      html.div(isMissed ? .class("field wrong") : .class("field")) { html in
        html.label(.for("why-field"), text: words[.whyLabel])
        if isMissed, let typed {
          html.p(.class("error"), .id("why-error"), text: words(.whyMissed, typed))
        }
        html.input(
          .type("text"), .id("why-field"), .name("why"), .maxLength(200), .autocomplete("off"),
          .value(typed ?? ""), .invalid.when(isMissed), isMissed ? .describedBy("why-error") : .none)
      }
      html.button(.class("button-outline"), .type("submit"), text: words[.whyAction])
    }
  }

  private func answer(_ html: inout HTMLWriter, _ occupation: Occupation) {
    html.div(.class("why-answer")) { html in
      html.h3 { html in
        html.a(
          .href(Addresses.occupation(occupation.code)), .lang(context.titleLanguage), text: occupation.title)
      }
      guard let match = results[occupation.code] else {
        html.p(text: words[.whyNotRated])
        return
      }
      html.p(text: place(match))
      html.ul(.class("plain-list")) { html in
        for reason in sentences.reasons(for: match.match) { html.li(text: reason) }
        if let more = match.match.factors.moreThanLearner, let less = match.match.factors.lessThanLearner {
          html.li(text: words(.whyDiffers, words.hollandType(more), words.hollandType(less)))
        }
        html.li(text: sentences.paySentence(in: context.state))
        if !results.matches.contains(where: { $0.occupation.code == occupation.code }) {
          html.li(text: words[.whyHidden])
        }
      }
      if let scores, let interests = occupation.interests {
        html.tableBehind(words[.seeAsTable]) { html in
          html.dataTable(
            [words[.yourInterests], words(.whyYou, AddressedProfile.text(scores.scale)), words[.whyWork]],
            rows: HollandType.allCases.map {
              [words.hollandType($0), AddressedProfile.short(scores[$0]), Figures.decimal(interests[$0])]
            })
        }
      }
    }
  }

  private func place(_ match: ListedMatch) -> String {
    let compared = Figures.number(results.compared)
    guard let range = match.range else { return words(.whyPlace, words.own(match), compared) }
    return words(
      .whyPlaceRange, words.own(match), compared, Figures.number(range.low), Figures.number(range.high))
  }
}
