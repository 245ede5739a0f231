import Catalog
import Hummingbird

/// JSON bodies as responses.
enum JSONResponse {
  static let type = "application/json; charset=utf-8"

  static func rendered(_ value: JSONValue, caching: String, varies: String? = nil) -> RenderedResponse {
    RenderedResponse(JSONText.bytes(of: value), type: type, caching: caching, varies: varies)
  }
}

extension Site {
  /// Answers with a document of the API, made only when it is not in the cache.
  ///
  /// A document depends on its address alone; cookies play no part.
  func document(_ request: Request, make: () throws -> JSONValue) throws -> Response {
    let key = request.uri.string
    if let known = cache.response(for: key) { return known.response(to: request) }
    let rendered = JSONResponse.rendered(try make(), caching: "public, max-age=3600")
    cache.store(rendered, for: key)
    return rendered.response(to: request)
  }

  /// Answers with a document about what a learner said: it is kept nowhere, here or on the way.
  func privateDocument(_ request: Request, make: () throws -> JSONValue) throws -> Response {
    JSONResponse.rendered(try make(), caching: "private, no-store").response(to: request)
  }
}
