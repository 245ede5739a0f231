import CareerModel
import Markup
import Wording

/// The cards with skills, knowledge, abilities and work values.
struct SkillsSection {
  let context: PageContext
  let profile: OccupationProfile

  private var words: Wording { context.words }
  private static let shown = 8

  func render(into html: inout HTMLWriter) {
    ratings(&html, .skillsTitle, profile.skills, .skills, id: "skills")
    ratings(&html, .knowledgeTitle, profile.knowledge, .knowledge, id: "knowledge")
    ratings(&html, .abilitiesTitle, profile.abilities, .abilities, id: "abilities")
    values(&html)
  }

  private func ratings(
    _ html: inout HTMLWriter, _ title: Phrase, _ ratings: [ElementRating], _ schema: FactSchema, id: String
  ) {
    html.section(.class("card span-6"), .id(id)) { html in
      html.h2(text: words[title])
      guard !ratings.isEmpty else {
        html.p(.class("missing"), text: words[.ratingsNone])
        return
      }
      html.p(.class("reading"), text: words[.ratingsReading])
      BarList(
        rows: ratings.prefix(Self.shown).map { rating in
          BarList.Row(
            label: rating.name, value: Figures.decimal(rating.importance),
            share: (rating.importance - 1) / 4, note: rating.isUncertain ? words[.uncertain] : nil)
        }
      ).draw(into: &html)
      html.tableBehind(words.count(.seeAll, ratings.count)) { html in
        html.dataTable(
          [words[title], words[.importanceColumn], words[.levelColumn]],
          rows: ratings.map { rating in
            [
              rating.name, Figures.decimal(rating.importance),
              rating.isNotRelevant
                ? words[.notRelevant] : rating.level.map(Figures.decimal) ?? words[.noFigure],
            ]
          })
      }
      html.note([context.sourceLine(schema)])
    }
  }

  private func values(_ html: inout HTMLWriter) {
    html.section(.class("card span-6"), .id("values")) { html in
      html.h2(text: words[.valuesTitle])
      guard !profile.workValues.isEmpty else {
        html.p(.class("missing"), text: words[.ratingsNone])
        return
      }
      html.p(.class("reading"), text: words[.valuesReading])
      BarList(
        rows: profile.workValues.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }.map {
          BarList.Row(label: words.value($0.key), value: Figures.decimal($0.value), share: ($0.value - 1) / 6)
        }
      ).draw(into: &html)
      html.note([context.sourceLine(.workValues)])
    }
  }
}

extension Wording {
  fileprivate func value(_ value: WorkValue) -> String {
    switch value {
    case .achievement: self[.valueAchievement]
    case .workingConditions: self[.valueWorkingConditions]
    case .recognition: self[.valueRecognition]
    case .relationships: self[.valueRelationships]
    case .support: self[.valueSupport]
    case .independence: self[.valueIndependence]
    }
  }
}
