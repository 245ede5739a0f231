import HTTPTypes
import Hummingbird
import NIOCore

/// A response that has been rendered once and can be sent any number of times.
struct RenderedResponse: Sendable {
  let body: ByteBuffer
  let fields: HTTPFields
  let entityTag: String

  /// Renders headers for a body. `caching` is the Cache-Control value; `varies` names request headers
  /// that the body depends on, `disposition` the name under which a browser keeps it.
  init(
    _ bytes: [UInt8], type: String, caching: String, varies: String? = nil, disposition: String? = nil
  ) {
    body = ByteBuffer(bytes: bytes)
    entityTag = EntityTag.tag(of: bytes)
    var fields = HTTPFields()
    fields[.contentType] = type
    fields[.cacheControl] = caching
    fields[.eTag] = entityTag
    if let varies { fields[.vary] = varies }
    if let disposition { fields[.contentDisposition] = disposition }
    self.fields = fields
  }

  /// The response, or "not modified" when the client holds the same bytes.
  func response(to request: Request) -> Response {
    if let held = request.headers[.ifNoneMatch], EntityTag.matches(entityTag, list: held) {
      return Response(status: .notModified, headers: fields)
    }
    return Response(status: .ok, headers: fields, body: ResponseBody(byteBuffer: body))
  }
}
