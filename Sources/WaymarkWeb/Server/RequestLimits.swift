import HTTPTypes
import Hummingbird

/// Turns away requests that are larger than any of ours, and methods that a path does not take.
struct RequestLimits<Context: RequestContext>: RouterMiddleware {
  /// The longest address, in bytes: far above what four compared occupations or a long search need.
  static var longestAddress: Int { 4096 }
  /// The largest body, in bytes: a small form.
  static var largestBody: Int { 16 * 1024 }

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard request.uri.string.utf8.count <= Self.longestAddress else { throw PageFailure.addressTooLong }
    if let length = request.headers[.contentLength].flatMap(Int.init), length > Self.largestBody {
      throw PageFailure.bodyTooLarge
    }
    let path = request.uri.path
    let takes: [HTTPRequest.Method] =
      Addresses.choices.contains(path)
      ? [.post] : Addresses.uploads.contains(path) ? [.get, .head, .post] : [.get, .head]
    guard takes.contains(request.method) else { throw PageFailure.methodNotAllowed(allowed: takes) }
    return try await next(request, context)
  }
}
