import CareerModel
import Catalog
import Hummingbird
import Markup
import NIOCore

extension Site {
  /// What pages of a request are rendered with.
  func context(for request: Request) -> PageContext {
    PageContext(
      site: self, state: Preferences(request).state, returnPath: String(request.uri.string.prefix(1024)))
  }

  /// Answers with a page, rendering it only when it is not in the cache.
  ///
  /// A page depends on its address and on the chosen state, nothing else.
  func page(
    _ request: Request, render: (PageContext) throws -> [UInt8]
  ) throws -> Response {
    let context = context(for: request)
    let key = "\(context.state?.description ?? "US") \(request.uri.string)"
    if let known = cache.response(for: key) { return known.response(to: request) }
    let rendered = RenderedResponse(
      try render(context), type: "text/html; charset=utf-8", caching: "private, no-cache", varies: "Cookie")
    cache.store(rendered, for: key)
    return rendered.response(to: request)
  }

  /// The page for a request that cannot be answered.
  func failurePage(_ failure: PageFailure, for request: Request) -> Response {
    // Coming back to a page that failed would fail again.
    let context = PageContext(site: self, state: Preferences(request).state, returnPath: "/")
    let bytes = FailurePage(context: context, failure: failure).render()
    return Response(
      status: failure.status, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
