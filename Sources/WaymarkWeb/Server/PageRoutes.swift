import CareerModel
import Catalog
import HTTPTypes
import Hummingbird
import Interchange
import Markup
import Wording

/// The addresses of all pages.
struct PageRoutes<Context: RequestContext> {
  let site: Site

  func add(to router: Router<Context>) {
    explore(router)
    learning(router)
    packs(router)
    about(router)
    router.get("assets/:name") { request, context in
      guard let name = context.parameters.get("name"), let file = site.assets[name] else {
        throw PageFailure.notFound
      }
      return file.response(to: request)
    }
    router.get("favicon.ico") { request, _ in
      guard let file = site.assets["favicon.svg"] else { throw PageFailure.notFound }
      return file.response(to: request)
    }
    router.post("state") { request, _ in try await PreferenceChoice.state.response(to: request) }
    router.post("language") { request, _ in try await PreferenceChoice.language.response(to: request) }
  }

  private func explore(_ router: Router<Context>) {
    router.get("/") { request, _ in
      try site.page(request) { context in
        let parameters = try QueryParameters(request, known: ["framework"])
        return try HomePage(framework: parameters.framework(context.catalog), context: context).render()
      }
    }
    router.get("clusters/:id") { request, route in
      let id = route.parameters.get("id") ?? ""
      return try site.page(request) { context in
        _ = try QueryParameters(request, known: [])
        guard let page = try ClusterPage(ClusterID(rawValue: id), context: context) else {
          throw PageFailure.unknown(kind: .cluster, id: id)
        }
        return page.render()
      }
    }
    router.get("pathways/:cluster/:name") { request, route in
      let id = route.pathway
      return try site.page(request) { context in
        _ = try QueryParameters(request, known: [])
        guard let page = try PathwayPage(id, context: context) else {
          throw PageFailure.unknown(kind: .pathway, id: id.rawValue)
        }
        return page.render()
      }
    }
    router.get("pathways/:cluster/:name/programs") { request, route in
      let id = route.pathway
      return try site.page(request) { context in
        let number = try QueryParameters(request, known: ["page"]).number("page", in: 1...10_000) ?? 1
        guard let page = try PathwayProgramsPage(id, page: number, context: context)
        else {
          throw PageFailure.unknown(kind: .pathway, id: id.rawValue)
        }
        return page.render()
      }
    }
    for form in [RoadmapRequest.Form.svg, .png] {
      router.get("pathways/:cluster/:name/roadmap.\(form.rawValue)") { request, route in
        let id = route.pathway
        let asked = try RoadmapRequest(request, pathway: id, form: form)
        return try await asked.response(to: request, site: site)
      }
    }
    router.get("occupations") { request, _ in
      try site.page(request) { context in
        try OccupationListRequest(request, context: context).page().render()
      }
    }
    router.get("occupations/:code") { request, route in
      let text = route.parameters.get("code") ?? ""
      return try site.page(request) { context in
        _ = try QueryParameters(request, known: [])
        guard let code = OccupationCode(text), let page = try OccupationPage(code, context: context) else {
          throw PageFailure.unknown(kind: .occupation, id: text)
        }
        return page.render()
      }
    }
    router.get("compare") { request, _ in
      let choice = try CompareRequest(request, catalog: site.context(for: request).catalog)
      if let redirect = choice.redirect { return Response.redirect(to: redirect, type: .normal) }
      return try site.page(request) {
        try ComparePage(choice.codes, missed: choice.missed, context: $0).render()
      }
    }
    router.get("search") { request, _ in
      try site.page(request) { context in
        let parameters = try QueryParameters(request, known: ["q", "kind"])
        return try SearchPage(
          parameters.text("q"), kind: try parameters.word("kind", SearchKind.self), context: context
        ).render()
      }
    }
    router.get("search/suggestions") { request, _ in
      let parameters = try QueryParameters(request, known: ["q"])
      let suggestions = try SearchSuggestions(parameters.text("q"), context: site.context(for: request))
      return JSONResponse.rendered(
        suggestions.json, caching: "private, max-age=300", varies: Preferences.headers
      ).response(to: request)
    }
  }

  private func learning(_ router: Router<Context>) {
    router.get("programs/:code") { request, route in
      let text = route.parameters.get("code") ?? ""
      return try site.page(request) { context in
        let number = try QueryParameters(request, known: ["page"]).number("page", in: 1...10_000) ?? 1
        guard let code = CIPCode(text), let page = try ProgramPage(code, page: number, context: context)
        else {
          throw PageFailure.unknown(kind: .program, id: text)
        }
        return page.render()
      }
    }
    router.get("courses/:code") { request, route in
      let text = route.parameters.get("code") ?? ""
      return try site.page(request) { context in
        _ = try QueryParameters(request, known: [])
        guard let code = SCEDCode(text), let page = try CoursePage(code, context: context) else {
          throw PageFailure.unknown(kind: .course, id: text)
        }
        return page.render()
      }
    }
    router.get("credentials") { request, _ in
      try site.page(request) { context in
        let parameters = try QueryParameters(request, known: ["cluster", "high-school"])
        let cluster = try parameters.cluster(context.catalog)
        let highSchool = parameters.text("high-school")
        guard highSchool == nil || highSchool == "yes" else {
          throw parameters.bad("high-school", highSchool ?? "", .init(.expectedYes))
        }
        return CredentialListPage(context: context, cluster: cluster, onlyHighSchool: highSchool != nil)
          .render()
      }
    }
    router.get("credentials/:id") { request, route in
      let text = route.parameters.get("id") ?? ""
      return try site.page(request) { context in
        _ = try QueryParameters(request, known: [])
        guard let page = try CredentialPage(CredentialID(rawValue: text), context: context) else {
          throw PageFailure.unknown(kind: .credential, id: text)
        }
        return page.render()
      }
    }
    router.get("colleges/:id") { request, route in
      let text = route.parameters.get("id") ?? ""
      return try site.page(request) { context in
        _ = try QueryParameters(request, known: [])
        guard let id = UnitID(text), let page = try CollegePage(id, context: context) else {
          throw PageFailure.unknown(kind: .institution, id: text)
        }
        return page.render()
      }
    }
  }

  private func packs(_ router: Router<Context>) {
    router.get("packs") { request, _ in
      try site.page(request) { context in
        _ = try QueryParameters(request, known: [])
        return PackListPage(context: context).render()
      }
    }
    router.get("packs/:id") { request, route in
      let id = route.parameters.get("id") ?? ""
      return try site.page(request) { context in
        _ = try QueryParameters(request, known: [])
        guard let page = PackPage(id, context: context) else {
          throw PageFailure.unknown(kind: .pack, id: id)
        }
        return try page.render()
      }
    }
    router.get("packs/:id/courses") { request, route in
      let id = route.parameters.get("id") ?? ""
      return try site.page(request) { context in
        let number = try QueryParameters(request, known: ["page"]).number("page", in: 1...10_000) ?? 1
        guard let page = PackCoursesPage(id, page: number, context: context) else {
          throw PageFailure.unknown(kind: .pack, id: id)
        }
        return page.render()
      }
    }
    router.get("packs/:id/programs/:program") { request, route in
      let id = route.parameters.get("id") ?? ""
      let program = route.parameters.get("program") ?? ""
      return try site.page(request) { context in
        _ = try QueryParameters(request, known: [])
        guard context.site.packs[id] != nil else { throw PageFailure.unknown(kind: .pack, id: id) }
        guard let page = try PackProgramPage(program, in: id, context: context) else {
          throw PageFailure.unknown(kind: .studyProgram, id: "\(id)/\(program)")
        }
        return page.render()
      }
    }
  }

  private func about(_ router: Router<Context>) {
    let pages: [(RouterPath, @Sendable (PageContext) -> [UInt8])] = [
      ("sources", { SourcesPage(context: $0).render() }), ("numbers", { TextPage.numbers($0).render() }),
      ("accessibility", { TextPage.accessibility($0).render() }),
      ("privacy", { TextPage.privacy($0).render() }),
    ]
    for (path, render) in pages {
      router.get(path) { request, _ in
        _ = try QueryParameters(request, known: [])
        return try site.page(request, render: render)
      }
    }
  }
}
