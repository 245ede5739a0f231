import Catalog
import HTTPTypes
import Hummingbird
import Interchange
import Matching
import NIOCore
import Wording

/// The addresses of what learners say about themselves, and of what fits. What they say is in the address
/// and nowhere else.
struct ProfileRoutes<Context: RequestContext> {
  let site: Site

  func add(to router: Router<Context>) {
    questionnaires(router)
    files(router)
    router.get("profile") { request, _ in
      try site.privatePage(request) { context in
        let parameters = try QueryParameters(request, known: ProfileParameter.names)
        return try ProfileStartPage(
          AddressedProfile(parameters, catalog: context.catalog), context: context
        ).render()
      }
    }
    router.get("matches") { request, _ in
      let asked = try MatchesRequest(request, context: site.context(for: request))
      if let redirect = asked.redirect { return Response.redirect(to: redirect, type: .normal) }
      return try site.privatePage(request) { try MatchesPage(asked, context: $0).render() }
    }
    router.get("profile/about") { request, _ in
      _ = try QueryParameters(request, known: [])
      return try site.page(request) { TextPage.profiles($0).render() }
    }
  }

  private func questionnaires(_ router: Router<Context>) {
    router.get("profile/interests") { request, _ in
      // Without a form there is nothing to answer yet: the start page has the forms.
      if request.uri.query?.isEmpty ?? true { return Response.redirect(to: "/profile", type: .normal) }
      let asked = try InterestsRequest(request, catalog: site.catalog)
      if let redirect = asked.redirect { return Response.redirect(to: redirect, type: .normal) }
      return try site.privatePage(request) {
        try InterestsPage(asked.form, profile: asked.profile, context: $0).render()
      }
    }
    router.get("profile/skills") { request, _ in
      let asked = try SkillsRequest(request, catalog: site.catalog)
      if let redirect = asked.redirect { return Response.redirect(to: redirect, type: .normal) }
      return try site.privatePage(request, status: asked.isMissing ? .badRequest : .ok) {
        try SkillsPage(asked.profile, isMissing: asked.isMissing, context: $0).render()
      }
    }
    router.get("profile/values") { request, _ in
      let asked = try ValuesRequest(request, catalog: site.catalog)
      if let redirect = asked.redirect { return Response.redirect(to: redirect, type: .normal) }
      return try site.privatePage(request, status: asked.places == nil ? .ok : .badRequest) {
        try ValuesPage(asked.profile, places: asked.places, context: $0).render()
      }
    }
    router.get("profile/scores") { request, _ in
      let asked = try ScoresRequest(request, catalog: site.catalog)
      if let redirect = asked.redirect { return Response.redirect(to: redirect, type: .normal) }
      return try site.privatePage(request, status: asked.wrong.isEmpty ? .ok : .badRequest) {
        try ScoresPage(asked, context: $0).render()
      }
    }
  }

  private func files(_ router: Router<Context>) {
    router.get("profile/export") { request, _ in
      let parameters = try QueryParameters(request, known: ProfileParameter.names)
      let profile = try AddressedProfile(parameters, catalog: site.catalog)
      return Response(
        status: .ok,
        headers: [
          .contentType: "application/json; charset=utf-8", .cacheControl: "private, no-store",
          .contentDisposition: "attachment; filename=\"waymark-profile.json\"",
        ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: profile.content.json)))
    }
    router.get("profile/import") { request, _ in
      _ = try QueryParameters(request, known: [])
      return try site.privatePage(request) { ImportPage(context: $0).render() }
    }
    router.post("profile/import") { request, _ in
      let upload = try await ProfileUpload(request, catalog: site.catalog)
      if case .success(let profile)? = upload.result {
        let query = profile.query(skills: try site.catalog.matcher().skills)
        return Response.redirect(to: "/profile?" + query, type: .normal)
      }
      return try site.privatePage(request, status: .badRequest) { context in
        let words = context.words
        guard case .failure(let error)? = upload.result else {
          return ImportPage(context: context, error: words[.importNothing], text: upload.text).render()
        }
        return ImportPage(context: context, error: words.problem(error), text: upload.text).render()
      }
    }
  }
}
