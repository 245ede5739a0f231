import HTTPTypes

/// Why a request cannot be answered as asked. Each case is one status and one helpful page.
enum PageFailure: Error, Equatable {
  /// Nothing has this address.
  case notFound
  /// The address is of the right form, but nothing has this code or id.
  case unknown(kind: ThingKind, id: String)
  /// The address has a parameter that the page does not take.
  case unknownParameter(name: String, known: [String])
  /// A parameter has a value that the page does not take.
  case badParameter(name: String, value: String, expected: String)
  /// The method is not one the address takes.
  case methodNotAllowed(allowed: [HTTPRequest.Method])
  /// The address is too long.
  case addressTooLong
  /// The body is too large.
  case bodyTooLarge
  /// The catalogue cannot be read.
  case unavailable
  /// A bug.
  case failed

  /// What a code or id can name.
  enum ThingKind: String {
    case cluster, pathway, roadmap, occupation, program, course, credential, institution
  }

  var status: HTTPResponse.Status {
    switch self {
    case .notFound, .unknown: .notFound
    case .unknownParameter, .badParameter: .badRequest
    case .methodNotAllowed: .methodNotAllowed
    case .addressTooLong: .uriTooLong
    case .bodyTooLarge: .contentTooLarge
    case .unavailable: .serviceUnavailable
    case .failed: .internalServerError
    }
  }
}
