import CareerModel
import Catalog
import Markup
import Wording

/// A career pathway: its roadmap, occupations by level, courses, programs and colleges, credentials, apprenticeships.
struct PathwayPage {
  let context: PageContext
  let pathway: Pathway
  let cluster: Cluster
  let overview: ClusterOverview
  let occupations: [ListedOccupation]
  let courses: RoadmapCourses
  let programs: [ProgramLink]
  let collegeCount: Int
  let credentials: [Credential]
  let apprenticeships: [PathwayApprenticeship]
  let roadmap: Roadmap?

  private var words: Wording { context.words }

  init?(_ id: PathwayID, context: PageContext) throws(CatalogError) {
    let catalog = context.catalog
    guard let pathway = catalog.pathway(id), let cluster = catalog.cluster(id.cluster) else { return nil }
    self.context = context
    self.pathway = pathway
    self.cluster = cluster
    overview = try ClusterOverview(cluster, pathways: [pathway], context: context)
    occupations = try catalog.occupations(
      matching: OccupationQuery(pathway: id, state: context.state, order: .openings))
    courses = try catalog.roadmapCourses(of: id)
    programs = try catalog.programs(of: id, in: context.state)
    collegeCount = try catalog.collegeCount(of: id, in: context.state)
    credentials = catalog.credentials(of: id)
    apprenticeships = try catalog.apprenticeships(of: id)
    roadmap = try catalog.roadmap(of: id, in: context.state)
  }

  func render() -> [UInt8] {
    let layout = PageLayout(
      context: context, title: pathway.name, place: .explore, summary: pathway.summary,
      canonical: Addresses.pathway(pathway.id), extras: roadmap == nil ? [] : RoadmapSection.parts)
    return layout.render { html in
      html.crumbs(
        [
          Crumb(title: words[.crumbClusters], address: Addresses.home(cluster.framework)),
          Crumb(title: cluster.name, address: Addresses.cluster(cluster.id)),
        ], here: pathway.name, label: words[.crumbsLabel])
      html.pageHead(pathway.name, lead: pathway.summary, cluster: cluster, assets: context.site.assets) {
        html in
        html.a(
          .class("button-outline"), .href(Addresses.occupations.adding("pathway", pathway.id)),
          text: words[.listOccupations])
        html.a(.class("button-outline"), .href("#how-to-get-there"), text: words[.routesHowThere])
      }
      html.keyFigures(keyFigures)
      if let roadmap {
        RoadmapSection(roadmap, cluster: cluster, context: context).render(into: &html)
      }
      PathwayOccupationsSection(context: context, pathway: pathway, occupations: occupations)
        .render(into: &html)
      PathwayRoutesSection(context: context, pathway: pathway, occupations: occupations).render(into: &html)
      PathwayCoursesSection(context: context, courses: courses).render(into: &html)
      PathwayStudySection(context: context, pathway: pathway.id).render(into: &html)
      PathwayProgramsSection(context: context, pathway: pathway, programs: programs).render(into: &html)
      PathwayCredentialsSection(
        context: context, credentials: credentials, apprenticeships: apprenticeships
      ).render(into: &html)
      FrameworkLinksSection(context: context, pathways: [pathway.id]).render(into: &html)
    }
  }

  private var keyFigures: [KeyFigure] {
    [
      KeyFigure(
        label: words[.occupationsLabel], value: Figures.number(overview.occupationCount),
        detail: overview.levelCounts(words)),
      KeyFigure(
        label: words(.typicalPayIn, context.placeName),
        value: overview.payBounds.map { words(.from, Figures.dollars($0.low)) },
        detail: overview.payBounds.map { words(.upTo, Figures.dollars($0.high)) }, missing: context.noFigure),
      KeyFigure(
        label: words[.programsLabel], value: Figures.number(pathway.programCount),
        detail: words[.programsDetail]),
      KeyFigure(
        label: words(.publicCollegesIn, context.placeName), value: Figures.number(collegeCount),
        detail: words[.publicCollegesDetail]),
    ]
  }
}
