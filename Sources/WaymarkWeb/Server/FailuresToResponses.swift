import Catalog
import HTTPTypes
import Hummingbird
import Logging

/// Turns every error into a response: a page for people, problem details for the API. The only place
/// where errors become responses.
struct FailuresToResponses<Context: RequestContext>: RouterMiddleware {
  let site: Site

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch {
      let failure = failure(of: error, at: request.uri.path, logger: context.logger)
      var response =
        request.uri.path.hasPrefix(Addresses.apiPrefix)
        ? ProblemDetails(failure, site: site, path: request.uri.path).response()
        : site.failurePage(failure, for: request)
      if case .methodNotAllowed(let allowed) = failure {
        response.headers[.allow] = allowed.map(\.rawValue).joined(separator: ", ")
      }
      response.headers[.cacheControl] = "no-store"
      // A body after a HEAD would be read as the beginning of the next response.
      return request.method == .head ? response.createHeadResponse() : response
    }
  }

  private func failure(of error: any Error, at path: String, logger: Logger) -> PageFailure {
    switch error {
    case let failure as PageFailure: return failure
    case let error as HTTPError where error.status == .notFound: return .notFound
    case let error as HTTPError where error.status == .contentTooLarge:
      return .bodyTooLarge(most: Addresses.largestBody(of: path))
    case let error as CatalogError:
      logger.error("The catalogue cannot be read", metadata: ["error": "\(error)"])
      return .unavailable
    default:
      logger.error("A request failed", metadata: ["error": "\(error)"])
      return .failed
    }
  }
}
