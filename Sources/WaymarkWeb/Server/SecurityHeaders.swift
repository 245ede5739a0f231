import HTTPTypes
import Hummingbird

/// Puts the security headers on every response, errors included. Must be the outermost middleware.
///
/// Nothing is loaded from elsewhere, nothing is framed, nothing inline runs.
struct SecurityHeaders<Context: RequestContext>: RouterMiddleware {
  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    response.headers.append(contentsOf: SecurityHeaderFields.all)
    return response
  }
}

/// The security headers themselves.
enum SecurityHeaderFields {
  static let all: [HTTPField] = [
    field("Content-Security-Policy", contentSecurityPolicy),
    field("Cross-Origin-Opener-Policy", "same-origin"),
    field("Cross-Origin-Resource-Policy", "same-origin"),
    field("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"),
    field("Referrer-Policy", "no-referrer"),
    field("X-Content-Type-Options", "nosniff"),
    field("X-Frame-Options", "DENY"),
  ]

  private static let contentSecurityPolicy = [
    "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'", "connect-src 'self'",
    "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
  ].joined(separator: "; ")

  private static func field(_ name: String, _ value: String) -> HTTPField {
    HTTPField(name: HTTPField.Name(name)!, value: value)
  }
}

extension HTTPFields {
  fileprivate mutating func append(contentsOf fields: [HTTPField]) {
    for field in fields { append(field) }
  }
}
