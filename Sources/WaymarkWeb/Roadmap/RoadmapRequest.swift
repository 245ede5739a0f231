import CareerModel
import Catalog
import Foundation
import HTTPTypes
import Hummingbird
import Wording

/// A request for a roadmap as a file. The state and language are those chosen for all pages, unless the
/// address names them, so that a link can be passed on.
struct RoadmapRequest {
  enum Form: String {
    case svg, png

    var type: String { self == .svg ? "image/svg+xml" : "image/png" }
  }

  let pathway: PathwayID
  let form: Form
  let state: StateCode?
  let language: Language

  init(_ request: Request, pathway: PathwayID, form: Form) throws {
    let parameters = try QueryParameters(request, known: ["state", "lang"])
    let preferences = Preferences(request)
    self.pathway = pathway
    self.form = form
    state = parameters.has("state") ? try parameters.state("state") : preferences.state
    language = try parameters.word("lang", Language.self) ?? preferences.language
  }

  private var key: String {
    "roadmap \(form.rawValue) \(language.rawValue) \(state?.description ?? "US") \(pathway)"
  }

  /// `waymark-therapeutic-services-wa.svg`
  private var fileName: String {
    let name = pathway.rawValue.drop { $0 != "/" }.dropFirst()
    return "waymark-\(name)-\((state?.description ?? "us").lowercased()).\(form.rawValue)"
  }

  /// The file, made only when it is not in the cache.
  func response(to request: Request, site: Site) async throws -> Response {
    if let known = site.cache.response(for: key) { return known.response(to: request) }
    let catalog = site.catalog(language)
    guard let roadmap = try catalog.roadmap(of: pathway, in: state) else {
      throw PageFailure.unknown(
        kind: catalog.pathway(pathway) == nil ? .pathway : .roadmap, id: pathway.rawValue)
    }
    let sheet = RoadmapSheet(roadmap, catalog: catalog, assets: site.assets)
    var bytes = sheet.render()
    if form == .png {
      let (svg, size) = (bytes, sheet.size)
      guard
        let png = await site.painting.png({
          RasterPicture.png(of: svg, width: size.width, height: size.height)
        })
      else { throw PageFailure.unavailable }
      bytes = png
    }
    let rendered = RenderedResponse(
      bytes, type: form.type, caching: "private, no-cache", varies: "Cookie, Accept-Language",
      disposition: "attachment; filename=\"\(fileName)\"")
    site.cache.store(rendered, for: key)
    return rendered.response(to: request)
  }
}
