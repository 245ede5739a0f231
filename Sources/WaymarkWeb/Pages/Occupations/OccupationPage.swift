import CareerModel
import Catalog
import Markup
import Wording

/// One occupation: pay, outlook, interests, how people get in, schooling, skills, related occupations.
struct OccupationPage {
  let context: PageContext
  let profile: OccupationProfile
  /// Typical pay in the visitor's state.
  let localPay: Scoped<WageFigure>?
  let doors: [Door]
  let related: [ListedOccupation]

  private var words: Wording { context.words }
  private var occupation: Occupation { profile.occupation }
  private var title: Passage { words.title(occupation.title) }
  private var cluster: Cluster? { occupation.pathways.first.flatMap { context.catalog.cluster($0.cluster) } }

  /// Reads everything the page shows; `nil` for an unknown code.
  init?(_ code: OccupationCode, context: PageContext) throws(CatalogError) {
    guard let profile = try context.catalog.profile(of: code) else { return nil }
    self.context = context
    self.profile = profile
    localPay = try context.catalog.typicalPay(of: profile.occupation, in: context.state)
    doors = try Door.doors(to: profile, context: context)
    var related: [ListedOccupation] = []
    for link in profile.related.prefix(10) {
      if let found = try context.catalog.listed(link.code, in: context.state) { related.append(found) }
    }
    self.related = related
  }

  func render() -> [UInt8] {
    let layout = PageLayout(
      context: context, title: title, place: .occupations, summary: occupation.summary,
      canonical: Addresses.occupation(occupation.code), extras: ["profile.js"])
    return layout.render { html in
      html.crumbs(crumbs, here: title, label: words[.crumbsLabel])
      html.pageHead(
        title, lead: occupation.summary, cluster: cluster, assets: context.site.assets
      ) { html in
        html.a(
          .class("button-outline"),
          .href(Addresses.routes(to: .occupation(occupation.code), in: context.state)),
          text: words[.routesHowThere])
        html.a(
          .class("button-outline"), .href(Addresses.compare([occupation.code])), text: words[.compareAction])
        // Shown by the script where the browser keeps a profile.
        html.a(
          .class("button-outline"), .href(Addresses.matches.adding("why", occupation.code).fragment("why")),
          .data("fit"), .hidden, text: words[.howItFits])
      }
      html.keyFigures(keyFigures)
      html.div(.class("grid", ClusterColor.colorClass(cluster?.color))) { html in
        PaySection(context: context, occupation: occupation, localPay: localPay, wages: profile.stateWages)
          .render(into: &html)
        interests(&html)
        DoorsSection(context: context, doors: doors, outlook: occupation.outlook).render(into: &html)
        SchoolingSection(context: context, occupation: occupation, answers: profile.answers)
          .render(into: &html)
        StatePaySection(context: context, occupation: occupation, wages: profile.stateWages)
          .render(into: &html)
        OutlookSection(context: context, occupation: occupation).render(into: &html)
        SkillsSection(context: context, profile: profile).render(into: &html)
        LearningSection(context: context, profile: profile).render(into: &html)
        relatedOccupations(&html)
        NamesSection(context: context, profile: profile).render(into: &html)
      }
      sources(&html)
    }
  }

  private var crumbs: [Crumb] {
    guard let cluster, let pathway = occupation.pathways.first.flatMap(context.catalog.pathway) else {
      return [Crumb(title: words[.navOccupations], address: Addresses.occupations)]
    }
    return [
      Crumb(title: cluster.name, address: Addresses.cluster(cluster.id)),
      Crumb(title: pathway.name, address: Addresses.pathway(pathway.id)),
    ]
  }

  private var keyFigures: [KeyFigure] {
    let outlook = occupation.outlook?.value
    let needsLicense = profile.credentials.contains { $0.relation == .required }
    let level = occupation.skillLevel
    return [
      KeyFigure(
        label: words(.typicalPayIn, context.placeName), value: localPay.map { words.wage($0.value) },
        detail: payDetail, missing: context.noFigure),
      KeyFigure(
        label: words[.openingsAYear], value: outlook?.annualOpenings.map(Figures.number),
        detail: words(.openingsDetail, words.release(context.source(.projections)?.release ?? "")),
        missing: words[.noFigure]),
      KeyFigure(
        label: words[.growth], value: outlook.map { Figures.change($0.changePercent) },
        detail: context.catalog.totalChangePercent.map { words(.allJobs, Figures.change($0)) },
        missing: words[.noFigure]),
      KeyFigure(
        label: words[.skillLevel], value: level.map(words.skillLevel),
        detail: occupation.jobZone.map {
          words(needsLicense ? .jobZoneAndLicense : .jobZone, String($0))
        }, missing: words[.noFigure]),
    ]
  }

  private var payDetail: (any PassageConvertible)? {
    if let localPay, let scope = words.scopeNote(localPay.scope) { return scope }
    if context.state == nil, let hourly = occupation.hourlyWages?.value.p50 {
      return occupation.annualWages == nil
        ? words(.paidByTheHour, words.hourlyWage(hourly)) : words(.aYearAndHour, words.hourlyWage(hourly))
    }
    if let state = context.state,
      let hourly = profile.stateWages?.value.first(where: { $0.state == state })?.hourly
    {
      return words(.aYearAndHour, Figures.cents(hourly))
    }
    return localPay == nil ? nil : words[.aYear]
  }

  private func interests(_ html: inout HTMLWriter) {
    html.section(.class("card span-4")) { html in
      html.h2(text: words[.interestsTitle])
      guard let interests = occupation.interests else {
        html.p(.class("missing"), text: words[.noInterests])
        return
      }
      let strongest = interests.strongestFirst.prefix(3).map(words.hollandType).joined(separator: ", ")
      html.p(.class("reading"), text: words(.interestsStrongest, strongest))
      InterestChart(interests: interests, words: words).draw(
        into: &html, describedBy: words(.interestsChart, strongest))
      html.tableBehind(words[.seeAsTable]) { html in
        html.dataTable(
          [words[.interestsTitle], words[.scoreOneToSeven]],
          rows: HollandType.allCases.map { [words.hollandType($0), Figures.decimal(interests[$0])] })
      }
      html.note([context.sourceLine(.interests)])
    }
  }

  private func relatedOccupations(_ html: inout HTMLWriter) {
    guard !related.isEmpty else { return }
    html.section(.class("card span-12")) { html in
      html.h2(text: words[.relatedTitle])
      html.p(.class("reading"), text: words(.relatedReading, context.placeName))
      html.occupationLinks(related, context: context)
      html.note([context.sourceLine(.relatedOccupations), context.paySource, words[.widerGroup]])
    }
  }

  private func sources(_ html: inout HTMLWriter) {
    html.note([
      words(.pageSources, occupation.code.description),
      words.sentence(
        of: [
          FactSchema.occupations, .nationalWages, .stateWages, .projections, .educationShares, .skills,
          .programOccupations, .apprenticeships,
        ].compactMap { context.sourceLine($0) }),
    ])
  }
}
