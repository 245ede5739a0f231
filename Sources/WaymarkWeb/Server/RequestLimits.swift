import HTTPTypes
import Hummingbird

/// Turns away requests that are larger than any of ours, and methods that a path does not take.
struct RequestLimits<Context: RequestContext>: RouterMiddleware {
  /// The longest address, in bytes: far above what four compared occupations or a long search need.
  static var longestAddress: Int { 4096 }
  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard request.uri.string.utf8.count <= Self.longestAddress else { throw PageFailure.addressTooLong }
    let path = request.uri.path
    let largest = Addresses.largestBody(of: path)
    if let length = request.headers[.contentLength].flatMap(Int.init), length > largest {
      throw PageFailure.bodyTooLarge(most: largest)
    }
    let takes: [HTTPRequest.Method] =
      Addresses.choices.contains(path) || Addresses.work[path] != nil
      ? [.post] : Addresses.uploads.contains(path) ? [.get, .head, .post] : [.get, .head]
    guard takes.contains(request.method) else { throw PageFailure.methodNotAllowed(allowed: takes) }
    return try await next(request, context)
  }
}
