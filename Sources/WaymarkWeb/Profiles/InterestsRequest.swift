import Catalog
import Hummingbird
import Interchange
import Matching
import Wording

/// A request for an interest inventory. The form sends one field an item; these go on to the short address
/// that holds them all.
struct InterestsRequest {
  let form: InventoryForm
  let profile: AddressedProfile
  /// Where the answers lead to, when the form was sent.
  let redirect: String?

  private static let mostItems = 60

  init(_ request: Request, catalog: CareerCatalog) throws {
    let fields = (1...Self.mostItems).map { "q\($0)" }
    let parameters = try QueryParameters(request, known: ProfileParameter.names + ["done"] + fields)
    guard let form = try parameters.word("form", InventoryForm.self) else {
      throw PageFailure.badAnswer(name: "form", value: "", expected: .expectedFormAlone)
    }
    self.form = form
    var profile = try AddressedProfile(parameters, catalog: catalog)
    guard parameters.has("done") else {
      self.profile = profile
      redirect = nil
      return
    }
    let items = catalog.interestItems(form)
    for name in fields.dropFirst(items.count) where parameters.has(name) {
      throw PageFailure.unknownParameter(name: name, known: ["q1 … q\(items.count)"])
    }
    let sheet = AnswerSheet(
      try items.indices.map { index in
        try parameters.single("q\(index + 1)", expected: .expectedAnswer) { text in
          InterestAnswer.allCases.first { String($0.rawValue) == text }
        }
      })
    profile.content.interests = .answers(form, sheet)
    self.profile = profile
    let query = profile.query(skills: try catalog.matcher().skills)
    let isEnough = (try? sheet.answers(to: items).scores()) != nil
    redirect = (isEnough ? "/matches?" : "/profile/interests?") + query
  }
}
