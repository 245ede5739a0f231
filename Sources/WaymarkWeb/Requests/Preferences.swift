import CareerModel
import HTTPTypes
import Hummingbird

/// What a visitor has chosen for all pages, kept in cookies that hold nothing else.
struct Preferences: Hashable, Sendable {
  static let stateCookie = "state"
  static let languageCookie = "language"
  /// The fields of a request that say them, for `Vary`.
  static let headers = "Cookie, Accept-Language"

  /// The state whose pay and colleges are shown; `nil` is the United States.
  var state: StateCode?
  /// The language of the pages: the one chosen, otherwise the one the browser prefers.
  var language: Language

  /// The preferences of a request; a damaged cookie counts as none.
  init(_ request: Request) {
    state = request.cookies[Self.stateCookie].flatMap { StateCode($0.value) }.flatMap {
      $0.isState ? $0 : nil
    }
    language =
      request.cookies[Self.languageCookie].flatMap { Language(rawValue: $0.value) }
      ?? request.headers[.acceptLanguage].flatMap { PreferredLanguage.among($0) } ?? .english
  }
}
