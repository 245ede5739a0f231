import Catalog
import HTTPTypes
import Hummingbird
import NIOCore

/// An error of the API as problem details (RFC 9457).
struct ProblemDetails {
  private let failure: PageFailure
  private let detail: String
  private let path: String

  init(_ failure: PageFailure, site: Site, path: String) {
    let context = PageContext(site: site, state: nil, returnPath: "/")
    let page = FailurePage(context: context, failure: failure)
    self.failure = failure
    self.path = path
    detail = page.title + " " + page.detail
  }

  func response() -> Response {
    let json: JSONValue = [
      "type": "about:blank", "title": .text(failure.status.reasonPhrase),
      "status": .number(failure.status.code), "detail": .text(detail), "instance": .text(path),
    ]
    return Response(
      status: failure.status, headers: [.contentType: "application/problem+json; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: JSONText.bytes(of: json))))
  }
}
