import CareerModel
import Catalog
import Markup
import Wording

/// A pathway's occupations, one table for each skill level from first jobs up.
struct PathwayOccupationsSection {
  let context: PageContext
  let pathway: Pathway
  let occupations: [ListedOccupation]

  private var words: Wording { context.words }
  /// The occupations with the most openings at a level, before the rest is folded away.
  private static let shown = 10

  func render(into html: inout HTMLWriter) {
    html.section(.class("section"), .id("occupations")) { html in
      html.h2(text: words[.occupationsByLevel])
      for (level, title) in [
        (SkillLevel.semi as SkillLevel?, Phrase.levelSemiTitle), (.mid, .levelMidTitle),
        (.high, .levelHighTitle), (nil, .levelUnratedTitle),
      ] {
        let group = occupations.filter { $0.occupation.skillLevel == level }
        if group.isEmpty {
          if let level { gap(&html, level, title) }
        } else {
          html.h3(text: words[title])
          table(&html, group.prefix(Self.shown), label: words[title])
          if group.count > Self.shown {
            html.details(.class("table-behind")) { html in
              html.summary(text: words.count(.seeMoreOccupations, group.count - Self.shown))
              table(&html, group.dropFirst(Self.shown), label: words[title])
            }
          }
        }
      }
      html.note([
        context.paySource, context.sourceLine(.projections), context.sourceLine(.onetPathways),
        words[.curatedPathways], words[.levelSource], words[.widerGroup],
      ])
    }
  }

  private func gap(_ html: inout HTMLWriter, _ level: SkillLevel, _ title: Phrase) {
    guard let reason = try? context.catalog.levelGap(pathway.id, level) else { return }
    html.h3(text: words[title])
    html.p { html in
      html.span(.class("missing"), text: words(.levelGap, reason))
      html.text(" ")
      html.curatedChip(words)
    }
  }

  private func table(_ html: inout HTMLWriter, _ group: ArraySlice<ListedOccupation>, label: String) {
    html.scrollingTable(label) { html in
      html.tableHead(
        [
          words[.occupationColumn], words(.typicalPayIn, context.placeName), words[.growth],
          words[.openingsAYear], words[.schoolingColumn],
        ], numbers: [1, 2, 3])
      html.tbody { html in
        for listed in group { row(&html, listed) }
      }
    }
  }

  private func row(_ html: inout HTMLWriter, _ listed: ListedOccupation) {
    let occupation = listed.occupation
    let outlook = occupation.outlook?.value
    html.tr { html in
      html.th(.scope("row")) { html in
        html.a(
          .href(Addresses.occupation(occupation.code)), .lang(context.titleLanguage), text: occupation.title)
        if case .curated(let reason)? = pathway.occupations.first(where: { $0.occupation == occupation.code }
        )?
        .origin, pathway.framework == .classic {
          html.text(" ")
          html.curatedChip(words)
          if let reason { html.small(text: reason) }
        }
      }
      html.numberCell(
        listed.pay.map { words.marked(words.wage($0.value), $0.scope) }, missing: context.noFigure)
      html.numberCell(
        outlook.map { words.marked(Figures.change($0.changePercent), occupation.outlook?.scope) },
        missing: words[.noFigure])
      html.numberCell(
        outlook?.annualOpenings.map { words.marked(Figures.number($0), occupation.outlook?.scope) },
        missing: words[.noFigure])
      html.td { html in
        if let education = outlook?.typicalEducation {
          html.text(words.educationAlone(education))
        } else {
          html.span(.class("missing"), text: words[.noFigure])
        }
      }
    }
  }
}
