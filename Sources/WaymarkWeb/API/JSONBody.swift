import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// The body of a request that hands in JSON: read as a whole, and never longer than its address takes.
struct JSONBody {
  static let type = "application/json"

  let bytes: [UInt8]

  init(_ request: Request) async throws {
    let type = (request.headers[.contentType] ?? "").prefix { $0 != ";" }
    guard type.trimmingCharacters(in: .whitespaces).lowercased() == Self.type,
      ["", "identity"].contains((request.headers[.contentEncoding] ?? "").lowercased())
    else { throw PageFailure.mediaType(expected: Self.type) }
    let most = Addresses.largestBody(of: request.uri.path)
    do {
      bytes = [UInt8](buffer: try await request.body.collect(upTo: most))
    } catch is NIOTooManyBytesError {
      throw PageFailure.bodyTooLarge(most: most)
    }
  }
}
