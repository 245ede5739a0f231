import CareerModel
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Wording

/// Keeps what a visitor chose for all pages, each choice in a cookie that holds nothing else, and goes back
/// to the page.
enum PreferenceChoice {
  case state
  case language

  /// One year, in seconds.
  private static let lifetime = 365 * 24 * 60 * 60

  func response(to request: Request) async throws -> Response {
    let body: ByteBuffer
    do {
      body = try await request.body.collect(upTo: Addresses.largestForm)
    } catch {
      throw PageFailure.bodyTooLarge(most: Addresses.largestForm)
    }
    let fields = try QueryParameters.fields(String(buffer: body))
    let chosen = try value(fields.first { $0.name == name }?.value ?? "")
    var response = Response.redirect(
      to: Self.target(fields.first { $0.name == "return" }?.value), type: .found)
    response.status = .seeOther
    response.setCookie(
      Cookie(
        name: name, value: chosen, maxAge: Self.lifetime, path: "/", httpOnly: true, sameSite: .lax))
    return response
  }

  private var name: String {
    switch self {
    case .state: Preferences.stateCookie
    case .language: Preferences.languageCookie
    }
  }

  /// The value as it is kept; throws `PageFailure.badParameter` for anything that cannot be chosen.
  private func value(_ text: String) throws(PageFailure) -> String {
    let expected: PageFailure.Expectation
    switch self {
    case .state:
      if text == "US" || StateCode(text)?.isState == true { return text.uppercased() }
      expected = .init(.expectedState)
    case .language:
      if let language = Language(rawValue: text) { return language.rawValue }
      expected = .oneOf(Language.allCases.map(\.rawValue))
    }
    throw .badParameter(name: name, value: String(text.prefix(60)), expected: expected)
  }

  /// Only a path of this site is gone back to: anything else could lead a visitor away.
  static func target(_ path: String?) -> String {
    guard let path, path.hasPrefix("/"), !path.hasPrefix("//"), !path.hasPrefix("/\\"),
      path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") })
    else { return "/" }
    return path
  }
}
