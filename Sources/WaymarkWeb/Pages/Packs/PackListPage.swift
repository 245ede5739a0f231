import CareerModel
import Interchange
import Markup
import Planning
import Wording

/// All packs of the site: states, districts, templates, and those that are left out.
struct PackListPage {
  let context: PageContext

  private var words: Wording { context.words }
  private var shelf: PackShelf { context.site.packs }

  func render() -> [UInt8] {
    let layout = PageLayout(
      context: context, title: words[.packsTitle], summary: words[.packsLead], canonical: Addresses.packs,
      extras: PackPage.parts)
    return layout.render { html in
      html.pageHead(
        words[.packsTitle], lead: words[.packsLead], cluster: nil, assets: context.site.assets)
      if shelf.entries.isEmpty {
        html.div(.class("empty")) { html in
          html.h2(text: words[.packsNone])
          html.p(text: words[.packsNoneDetail])
        }
      }
      owned(&html, .state, .packsStates, .packsStatesReading)
      owned(&html, .district, .packsDistricts, .packsDistrictsReading)
      owned(&html, .template, .packsTemplates, .packsTemplatesReading)
      html.section(.class("section")) { html in
        html.h2(text: words[.packsWhat])
        html.div(.class("prose")) { html in
          for phrase in [Phrase.packsWhat1, .packsWhat2, .packsWhat3] { html.p(text: words[phrase]) }
        }
      }
      leftOut(&html)
    }
  }

  private func owned(
    _ html: inout HTMLWriter, _ owner: Pack.Owner, _ title: Phrase, _ reading: Phrase
  ) {
    let entries = shelf.entries.filter { $0.own.owner == owner }.sorted { $0.own.title < $1.own.title }
    guard !entries.isEmpty else { return }
    html.section(.class("section"), .id(owner.rawValue + "s")) { html in
      html.h2(text: words[title])
      html.p(.class("reading"), text: words[reading])
      html.ul(.class("pack-list")) { html in
        for entry in entries {
          html.li { html in
            html.p(.class("pack-name")) { html in
              html.a(.href(Addresses.pack(entry.own.id))) { $0.passage(words.title(entry.own.title)) }
              if entry.own.isDemonstration {
                html.text(" ")
                html.span(.class("chip"), text: words[.packDemonstrationChip])
              }
            }
            html.p(.class("hint"), text: words.contents(of: entry.own))
            if !entry.report.warnings.isEmpty {
              html.p(.class("hint"), text: words.count(.packWarnings, entry.report.warnings.count))
            }
          }
        }
      }
    }
  }

  private func leftOut(_ html: inout HTMLWriter) {
    guard !shelf.unusable.isEmpty else { return }
    html.section(.class("section"), .id("left-out")) { html in
      html.h2(text: words[.packsUnusable])
      html.p(.class("reading"), text: words[.packsUnusableReading])
      html.ul(.class("pack-list")) { html in
        for (folder, reason) in shelf.unusable {
          html.li { html in
            html.p(.class("pack-name"), text: folder)
            html.p(.class("hint")) { $0.passage(words.title(reason)) }
          }
        }
      }
    }
  }
}

extension Wording {
  /// What a pack holds, in counts: "162 courses, 29 agreements on credit".
  func contents(of pack: Pack) -> String {
    let counts: [(Phrase, Int)] = [
      (.packCourses, pack.courses.count), (.packPrograms, pack.programs.count),
      (.packSets, pack.requirements.count), (.packAgreements, pack.agreements.count),
      (.packPlanRules, pack.planRules.count), (.packMissing, pack.missing.count),
    ]
    let said = counts.filter { $0.1 > 0 }.map { count($0.0, $0.1) }
    return said.isEmpty ? self[.packEmpty] : said.joined(separator: ", ")
  }
}
