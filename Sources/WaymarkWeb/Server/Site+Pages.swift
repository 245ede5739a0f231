import CareerModel
import Catalog
import HTTPTypes
import Hummingbird
import Markup
import NIOCore

extension Site {
  /// What pages of a request are rendered with.
  func context(for request: Request) -> PageContext {
    context(Preferences(request), returnPath: request.uri.string)
  }

  private func context(_ preferences: Preferences, returnPath: String) -> PageContext {
    PageContext(
      site: self, language: preferences.language, state: preferences.state, returnPath: returnPath)
  }

  /// Answers with a page, rendering it only when it is not in the cache.
  ///
  /// A page depends on its address and on the chosen state and language, nothing else.
  func page(
    _ request: Request, render: (PageContext) throws -> [UInt8]
  ) throws -> Response {
    let context = context(for: request)
    let key = "\(context.language.rawValue) \(context.state?.description ?? "US") \(request.uri.string)"
    if let known = cache.response(for: key) { return known.response(to: request) }
    let rendered = RenderedResponse(
      try render(context), type: "text/html; charset=utf-8", caching: "private, no-cache",
      varies: Preferences.headers)
    cache.store(rendered, for: key)
    return rendered.response(to: request)
  }

  /// Answers with a page that says something about a learner: neither this program nor the browser keeps it.
  func privatePage(
    _ request: Request, status: HTTPResponse.Status = .ok, render: (PageContext) throws -> [UInt8]
  ) throws -> Response {
    Self.privatePage(try render(context(for: request)), status: status)
  }

  /// The same, already rendered.
  static func privatePage(_ bytes: [UInt8], status: HTTPResponse.Status) -> Response {
    Response(
      status: status,
      headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "private, no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// The page for a request that cannot be answered.
  func failurePage(_ failure: PageFailure, for request: Request) -> Response {
    // Coming back to a page that failed would fail again.
    let context = context(Preferences(request), returnPath: "/")
    let bytes = FailurePage(context: context, failure: failure).render()
    return Response(
      status: failure.status, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
