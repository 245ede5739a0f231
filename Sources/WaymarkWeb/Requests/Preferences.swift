import CareerModel
import Hummingbird

/// What a visitor has chosen for all pages, kept in a cookie that holds nothing else.
struct Preferences: Hashable, Sendable {
  static let stateCookie = "state"

  /// The state whose pay and colleges are shown; `nil` is the United States.
  var state: StateCode?

  /// The preferences of a request; a damaged cookie counts as none.
  init(_ request: Request) {
    state = request.cookies[Self.stateCookie].flatMap { StateCode($0.value) }.flatMap {
      $0.isState ? $0 : nil
    }
  }

  init(state: StateCode?) { self.state = state }
}
