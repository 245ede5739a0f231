import CareerModel
import Catalog
import Markup
import Wording

/// Up to four occupations side by side.
struct ComparePage {
  let context: PageContext
  /// What was typed into the "add" field, when no occupation is called so.
  let missed: String?
  private let columns: [Column]

  /// The most occupations that fit beside each other and can still be read.
  static let most = 4

  private struct Column {
    let profile: OccupationProfile
    let pay: Scoped<WageFigure>?
  }

  private var words: Wording { context.words }
  private var codes: [OccupationCode] { columns.map(\.profile.occupation.code) }

  /// Reads the occupations; unknown codes throw before this.
  init(
    _ codes: [OccupationCode], missed: String? = nil, context: PageContext
  ) throws(CatalogError) {
    self.context = context
    self.missed = missed
    var columns: [Column] = []
    for code in codes {
      guard let profile = try context.catalog.profile(of: code) else { continue }
      let pay = try context.catalog.typicalPay(of: profile.occupation, in: context.state)
      columns.append(Column(profile: profile, pay: pay))
    }
    self.columns = columns
  }

  func render() -> [UInt8] {
    let layout = PageLayout(
      context: context, title: words[.compareTitle], place: .occupations, canonical: Addresses.compare(codes))
    return layout.render { html in
      html.pageHead(
        words[.compareTitle], lead: words[.compareLead], cluster: nil, assets: context.site.assets)
      if columns.isEmpty {
        html.div(.class("empty")) { html in
          html.h2(text: words[.compareEmptyTitle])
          html.p(text: words[.compareEmptyDetail])
          html.a(.class("button-outline"), .href(Addresses.occupations), text: words[.showAllOccupations])
        }
      } else {
        table(&html)
      }
      if columns.count < Self.most { addForm(&html) }
      html.note([
        words.sentence(of: [context.paySource, context.sourceLine(.nationalWages)]), words[.widerGroup],
        context.sourceLine(.projections), context.sourceLine(.educationShares),
        context.sourceLine(.skills),
      ])
    }
  }

  private func table(_ html: inout HTMLWriter) {
    html.div(.class("table-scroll"), .tabIndex(0), .role("region"), .ariaLabel(words[.compareTitle])) {
      html in
      html.table(.class("data compare")) { html in
        html.thead { html in
          html.tr { html in
            html.td(text: "")
            for column in columns { head(&html, column.profile.occupation) }
          }
        }
        html.tbody { html in
          row(&html, words(.typicalPayIn, context.placeName), missing: context.noFigure) {
            $0.pay.map { words.marked(words.wage($0.value), $0.scope) }
          }
          row(&html, words[.payMiddleHalf]) { middleHalf($0.profile.occupation) }
          row(&html, words[.growth]) {
            $0.profile.occupation.outlook.map {
              words.marked(Figures.change($0.value.changePercent), $0.scope)
            }
          }
          row(&html, words[.openingsAYear]) {
            openings($0.profile.occupation)
          }
          row(&html, words[.skillLevel]) { words.levelLine($0.profile.occupation.skillLevel) }
          row(&html, words[.schoolingColumn]) {
            $0.profile.occupation.outlook?.value.typicalEducation.map(words.educationAlone)
          }
          row(&html, words[.mostNamedSchooling]) { mostNamed($0.profile) }
          row(&html, words[.licenseRow]) { column in
            let required = column.profile.credentials.filter { $0.relation == .required }
              .compactMap { context.catalog.credential($0.credential).map { words.title($0.name) } }
            return required.isEmpty
              ? words.passage(.noLicenseKnown) : Passage(required, separator: ", ")
          }
          row(&html, words[.interestsTitle]) {
            $0.profile.occupation.interests.map {
              $0.strongestFirst.prefix(3).map(words.hollandType).joined(separator: ", ")
            }
          }
          row(&html, words[.skillsTitle]) { names($0.profile.skills) }
          row(&html, words[.knowledgeTitle]) { names($0.profile.knowledge) }
        }
      }
    }
  }

  private func head(_ html: inout HTMLWriter, _ occupation: Occupation) {
    html.th(.scope("col")) { html in
      html.plate(
        occupation.pathways.first.flatMap { context.catalog.cluster($0.cluster) }, .list,
        assets: context.site.assets)
      html.a(
        .href(Addresses.occupation(occupation.code)), .lang(context.titleLanguage), text: occupation.title)
      html.a(
        .class("remove"), .href(Addresses.compare(codes.filter { $0 != occupation.code })),
        .ariaLabel(words(.removeFromComparison, occupation.title)), text: words[.remove])
    }
  }

  private func row(
    _ html: inout HTMLWriter, _ label: String, missing: String? = nil,
    value: (Column) -> (any PassageConvertible)?
  ) {
    html.tr { html in
      html.th(.scope("row"), text: label)
      for column in columns {
        html.td { html in
          if let value = value(column) {
            html.passage(value)
          } else {
            html.span(.class("missing"), text: missing ?? words[.noFigure])
          }
        }
      }
    }
  }

  private func openings(_ occupation: Occupation) -> String? {
    occupation.outlook?.value.annualOpenings.map {
      words.marked(Figures.number($0), occupation.outlook?.scope)
    }
  }

  private func middleHalf(_ occupation: Occupation) -> String? {
    guard let p25 = occupation.annualWages?.value.p25, let p75 = occupation.annualWages?.value.p75 else {
      return nil
    }
    return words.marked(
      words(.payFromTo, words.wage(p25), words.wage(p75)), occupation.annualWages?.scope)
  }

  private func mostNamed(_ profile: OccupationProfile) -> String? {
    guard let education = profile.answers.first(where: { $0.question == .education }),
      let most = education.shares.max(by: { $0.percent < $1.percent })
    else { return nil }
    return words(.mostNamedShare, words.educationCategory(most.category), Figures.share(most.percent))
  }

  private func names(_ ratings: [ElementRating]) -> String? {
    ratings.isEmpty ? nil : ratings.prefix(5).map(\.name).joined(separator: ", ")
  }

  private func addForm(_ html: inout HTMLWriter) {
    html.form(.class("filters"), .action(Addresses.compare), .ariaLabel(words[.addToComparison])) { html in
      for code in codes { html.input(.type("hidden"), .name("code"), .value(code.description)) }
      html.div(.class("field")) { html in
        html.label(.for("add"), text: words[.addToComparison])
        html.p(.class("hint"), .id("add-hint"), text: words[.addHint])
        if let missed {
          html.p(.class("error"), .id("add-error"), text: words(.addMissed, missed))
        }
        html.input(
          .type("text"), .id("add"), .name("add"), .maxLength(200), .value(missed ?? ""),
          .describedBy(missed == nil ? "add-hint" : "add-error"), .invalid.when(missed != nil),
          .autocomplete("off"))
      }
      html.button(.class("button-outline"), .type("submit"), text: words[.add])
    }
  }
}
