import Foundation
import HTTPTypes
import Hummingbird

/// JSON bodies, with stable key order so that the same facts give the same bytes and entity tag.
enum JSONResponse {
  static let type = "application/json; charset=utf-8"

  static func bytes(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(value))
  }

  static func response(
    _ value: some Encodable, to request: Request, caching: String
  ) throws -> Response {
    RenderedResponse(try bytes(value), type: type, caching: caching).response(to: request)
  }
}
