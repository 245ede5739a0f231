import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// An error of the API as problem details (RFC 9457).
struct ProblemDetails: Encodable {
  let type: String
  let title: String
  let status: Int
  let detail: String
  let instance: String

  private let httpStatus: HTTPResponse.Status

  private enum CodingKeys: CodingKey { case type, title, status, detail, instance }

  init(_ failure: PageFailure, site: Site, path: String) {
    let context = PageContext(site: site, state: nil, returnPath: "/")
    let page = FailurePage(context: context, failure: failure)
    type = "about:blank"
    httpStatus = failure.status
    status = failure.status.code
    title = failure.status.reasonPhrase
    detail = page.title + " " + page.detail
    instance = path
  }

  func response() -> Response {
    let bytes = (try? JSONResponse.bytes(self)) ?? Array("{}".utf8)
    return Response(
      status: httpStatus, headers: [.contentType: "application/problem+json; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
