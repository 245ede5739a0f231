import CareerModel
import Catalog
import Hummingbird
import Markup
import Wording

/// The occupations that a request wants side by side. What is typed into the "add" field is searched for,
/// and the request goes on to the address that names what was found.
struct CompareRequest {
  let codes: [OccupationCode]
  let redirect: String?
  /// What was typed into the "add" field, when no occupation is called so.
  let missed: String?

  init(_ request: Request, catalog: CareerCatalog) throws {
    let parameters = try QueryParameters(request, known: ["code", "add"])
    var codes: [OccupationCode] = []
    for text in parameters.all("code") {
      guard let code = OccupationCode(text), catalog.occupation(code) != nil else {
        throw PageFailure.unknown(kind: .occupation, id: text)
      }
      if !codes.contains(code) { codes.append(code) }
    }
    guard codes.count <= ComparePage.most else {
      throw PageFailure.badParameter(
        name: "code", value: String(codes.count),
        expected: .init(.expectedOccupations, String(ComparePage.most)))
    }
    self.codes = codes
    guard let text = parameters.text("add"), codes.count < ComparePage.most else {
      redirect = nil
      missed = nil
      return
    }
    guard let code = try catalog.occupation(meantBy: text)?.code else {
      redirect = nil
      missed = String(text.prefix(100))
      return
    }
    missed = nil
    let all = codes.contains(code) ? codes : codes + [code]
    redirect = "/compare?" + all.map { "code=\($0)" }.joined(separator: "&")
  }
}
