import CareerModel
import Catalog
import Hummingbird
import Interchange
import Matching
import Wording

/// A request for the page of values, or the places that its form sends: one field a value.
struct ValuesRequest {
  let profile: AddressedProfile
  /// The places as they were sent, when they do not make up an order.
  let places: [WorkValue: Int?]?
  /// Where the order leads to, when the form was sent with one.
  let redirect: String?

  init(_ request: Request, catalog: CareerCatalog) throws {
    let fields = WorkValue.allCases.map(\.rawValue)
    let parameters = try QueryParameters(request, known: ProfileParameter.names + ["done"] + fields)
    var profile = try AddressedProfile(parameters, catalog: catalog)
    guard parameters.has("done") else {
      self.profile = profile
      places = nil
      redirect = nil
      return
    }
    var places: [WorkValue: Int?] = [:]
    for value in WorkValue.allCases {
      places[value] = .some(
        try parameters.single(value.rawValue, expected: .expectedPlace) { text in
          (1...WorkValue.allCases.count).first { String($0) == text }
        })
    }
    let order = WorkValue.allCases.filter { places[$0] != .some(nil) }
      .sorted { (places[$0] ?? 0) ?? 0 < (places[$1] ?? 0) ?? 0 }
    let isOrder = Set(places.values.compactMap { $0 }).count == WorkValue.allCases.count
    if isOrder { profile.content.values = order }
    self.profile = profile
    self.places = isOrder ? nil : places
    redirect = isOrder ? "/matches?" + profile.query(skills: try catalog.matcher().skills) : nil
  }
}
