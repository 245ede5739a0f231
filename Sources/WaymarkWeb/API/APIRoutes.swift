import CareerModel
import Catalog
import Hummingbird
import Wording

/// The API: the same documents that the commands print; reads have paging and entity tags.
struct APIRoutes<Context: RequestContext> {
  let site: Site

  private var catalog: CareerCatalog { site.catalog }
  private static var paging: [String] { ["limit", "offset"] }

  func add(to router: Router<Context>) {
    let api = router.group("api/v1")
    frameworks(api)
    occupations(api)
    learning(api)
    PackReads(site: site).add(to: api)
    WorkRoutes(site: site).add(to: api)
    api.get("search") { request, _ in
      try site.document(request) {
        let parameters = try QueryParameters(request, known: ["q", "kind", "limit"])
        guard let text = parameters.text("q") else {
          throw parameters.bad("q", "", .init(.expectedSearchText))
        }
        let kind = try parameters.word("kind", SearchKind.self)
        let limit = try parameters.number("limit", in: 1...100) ?? 20
        let found = try catalog.search(
          text, kinds: kind.map { [$0] } ?? Set(SearchKind.allCases), limit: limit)
        return [
          "understoodAs": .text(found.understoodAs),
          "items": .list(found.hits) { SearchHitRecord(hit: $0).json },
        ]
      }
    }
    api.get("match") { request, _ in try MatchRoute(site: site).response(to: request) }
    api.get("routes") { request, _ in try await RoutesRoute(site: site).routes(request) }
    api.get("reachable") { request, _ in try await RoutesRoute(site: site).reachable(request) }
    api.get("sources") { request, _ in
      try site.document(request) {
        let parameters = try QueryParameters(request, known: Self.paging)
        return try APIList(catalog.sources, parameters, path: "sources", \.json).json
      }
    }
    api.get("openapi.json") { request, _ in
      guard let file = site.assets["openapi.json"] else { throw PageFailure.notFound }
      return file.response(to: request)
    }
  }

  private func frameworks(_ api: RouterGroup<Context>) {
    api.get("clusters") { request, _ in
      try site.document(request) {
        let parameters = try QueryParameters(request, known: ["framework"] + Self.paging)
        let framework = try parameters.framework(catalog)
        return try APIList(catalog.clusters(in: framework), parameters, path: "clusters") {
          ClusterRecord(cluster: $0).json
        }.json
      }
    }
    api.get("clusters/:id") { request, route in
      let id = route.parameters.get("id") ?? ""
      return try site.document(request) {
        _ = try QueryParameters(request, known: [])
        guard let cluster = catalog.cluster(ClusterID(rawValue: id)) else {
          throw PageFailure.unknown(kind: .cluster, id: id)
        }
        return ClusterRecord(cluster: cluster).json
      }
    }
    api.get("pathways") { request, _ in
      try site.document(request) {
        let parameters = try QueryParameters(request, known: ["framework", "cluster"] + Self.paging)
        let cluster = try parameters.cluster(catalog)
        let framework = try parameters.framework(catalog)
        let named = parameters.has("framework")
        let pathways =
          cluster.map { catalog.pathways(of: $0).filter { !named || $0.framework == framework } }
          ?? catalog.pathways(in: framework)
        return try APIList(pathways, parameters, path: "pathways") { PathwayRecord(pathway: $0).json }.json
      }
    }
    api.get("pathways/:cluster/:name") { request, route in
      let id = route.pathway
      return try site.document(request) {
        let state = try QueryParameters(request, known: ["state"]).state("state")
        guard let pathway = catalog.pathway(id) else {
          throw PageFailure.unknown(kind: .pathway, id: id.rawValue)
        }
        return try PathwayDetail(pathway, in: state, catalog: catalog).json
      }
    }
    api.get("pathways/:cluster/:name/roadmap") { request, route in
      let id = route.pathway
      return try site.document(request) {
        let parameters = try QueryParameters(request, known: ["state", "lang"])
        let language = try parameters.word("lang", Language.self) ?? .english
        let catalog = site.catalog(language)
        let state = try parameters.state("state")
        guard let roadmap = try catalog.roadmap(of: id, in: state) else {
          throw PageFailure.unknown(
            kind: catalog.pathway(id) == nil ? .pathway : .roadmap, id: id.rawValue)
        }
        return RoadmapDetail(roadmap, words: .of(language), catalog: catalog).json
      }
    }
  }

  private func occupations(_ api: RouterGroup<Context>) {
    api.get("occupations") { request, _ in
      try site.document(request) {
        let parameters = try QueryParameters(
          request, known: ["cluster", "pathway", "skill-level", "state", "min-wage", "sort"] + Self.paging)
        let state = try parameters.state("state")
        let query = try parameters.occupationQuery(state: state, catalog: catalog, level: "skill-level")
        let listed = try catalog.occupations(matching: query)
        return try APIList(listed, parameters, path: "occupations") { item in
          OccupationRecord(occupation: item.occupation, pay: item.pay, state: state).json
        }.json
      }
    }
    api.get("occupations/:code") { request, route in
      let text = route.parameters.get("code") ?? ""
      return try site.document(request) {
        let state = try QueryParameters(request, known: ["state"]).state("state")
        guard let code = OccupationCode(text), let profile = try catalog.profile(of: code) else {
          throw PageFailure.unknown(kind: .occupation, id: text)
        }
        return try OccupationDetail(profile, in: state, catalog: catalog).json
      }
    }
  }

  private func learning(_ api: RouterGroup<Context>) {
    api.get("programs") { request, _ in
      try site.document(request) {
        let parameters = try QueryParameters(request, known: Self.paging)
        return try APIList(catalog.programs, parameters, path: "programs") { LearningDetails.program($0) }
          .json
      }
    }
    api.get("programs/:code") { request, route in
      let text = route.parameters.get("code") ?? ""
      return try site.document(request) {
        let state = try QueryParameters(request, known: ["state"]).state("state")
        guard let program = CIPCode(text).flatMap(catalog.program) else {
          throw PageFailure.unknown(kind: .program, id: text)
        }
        return try LearningDetails.program(program, in: state, catalog: catalog)
      }
    }
    api.get("courses") { request, _ in
      try site.document(request) {
        let parameters = try QueryParameters(request, known: Self.paging)
        return try APIList(catalog.courses, parameters, path: "courses", \.json).json
      }
    }
    api.get("courses/:code") { request, route in
      let text = route.parameters.get("code") ?? ""
      return try site.document(request) {
        _ = try QueryParameters(request, known: [])
        guard let course = SCEDCode(text).flatMap(catalog.course) else {
          throw PageFailure.unknown(kind: .course, id: text)
        }
        return course.json
      }
    }
    api.get("credentials") { request, _ in
      try site.document(request) {
        let parameters = try QueryParameters(request, known: ["cluster"] + Self.paging)
        let cluster = try parameters.cluster(catalog)
        let found = catalog.credentials.filter { credential in
          cluster == nil || credential.pathways.contains { $0.cluster == cluster }
        }
        return try APIList(found, parameters, path: "credentials", \.json).json
      }
    }
    api.get("credentials/:id") { request, route in
      let text = route.parameters.get("id") ?? ""
      return try site.document(request) {
        _ = try QueryParameters(request, known: [])
        guard let credential = catalog.credential(CredentialID(rawValue: text)) else {
          throw PageFailure.unknown(kind: .credential, id: text)
        }
        return try LearningDetails.credential(credential, catalog: catalog)
      }
    }
    api.get("colleges") { request, _ in
      try site.document(request) {
        let parameters = try QueryParameters(request, known: ["state"] + Self.paging)
        let state = try parameters.state("state")
        let found = try catalog.institutions().values.filter { state == nil || $0.state == state }
          .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        return try APIList(found, parameters, path: "colleges", \.json).json
      }
    }
    api.get("colleges/:id") { request, route in
      let text = route.parameters.get("id") ?? ""
      return try site.document(request) {
        _ = try QueryParameters(request, known: [])
        guard let id = UnitID(text), let college = try catalog.institution(id) else {
          throw PageFailure.unknown(kind: .institution, id: text)
        }
        return try LearningDetails.institution(college, catalog: catalog)
      }
    }
  }
}
