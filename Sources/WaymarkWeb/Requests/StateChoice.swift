import CareerModel
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Keeps the state that a visitor chose, in a cookie that holds nothing else, and goes back to the page.
enum StateChoice {
  /// One year, in seconds.
  private static let lifetime = 365 * 24 * 60 * 60

  static func response(to request: Request) async throws -> Response {
    let body: ByteBuffer
    do {
      body = try await request.body.collect(upTo: RequestLimits<BasicRequestContext>.largestBody)
    } catch {
      throw PageFailure.bodyTooLarge
    }
    let fields = try QueryParameters.fields(String(buffer: body))
    let chosen = fields.first { $0.name == "state" }?.value ?? ""
    guard chosen == "US" || StateCode(chosen)?.isState == true else {
      throw PageFailure.badParameter(
        name: "state", value: String(chosen.prefix(60)), expected: "a two-letter state code like WA, or US")
    }
    var response = Response.redirect(to: target(fields.first { $0.name == "return" }?.value), type: .found)
    response.status = .seeOther
    response.setCookie(
      Cookie(
        name: Preferences.stateCookie, value: chosen.uppercased(), maxAge: lifetime, path: "/",
        httpOnly: true, sameSite: .lax))
    return response
  }

  /// Only a path of this site is gone back to: anything else could lead a visitor away.
  static func target(_ path: String?) -> String {
    guard let path, path.hasPrefix("/"), !path.hasPrefix("//"), !path.hasPrefix("/\\"),
      path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") })
    else { return "/" }
    return path
  }
}
