import CareerModel
import Catalog
import Routing
import ShippedCatalog

/// Asks for routes through the facts that ship.
enum Journeys {
  static let washington = StateCode("WA")!
  static let diploma = Standing(hasDiploma: true)
  static let grade10 = Standing(grade: 10)

  static func router() throws -> Router { try ShippedCatalog.open().router() }

  /// Routes to an occupation.
  static func routes(
    _ from: Standing, to code: String, in state: String? = "WA", _ limits: RouteLimits = RouteLimits(),
    assuming assumptions: RouteAssumptions = RouteAssumptions()
  ) throws -> [Itinerary] {
    try router().routes(
      RouteRequest(
        from: from, goals: [OccupationCode(code)!], home: state.flatMap { StateCode($0) }, limits: limits,
        assumptions: assumptions)
    ).itineraries
  }
}

extension Itinerary {
  /// The legs in short: `school`, `study associate`, `license registered-nurse-license` and so on.
  var pattern: [String] {
    legs.map { leg in
      switch leg.subject {
      case .highSchool(_, let credential): credential.map { "school with \($0)" } ?? "school"
      case .study(let award, _): "study \(award.level.rawValue)"
      case .apprenticeship: "apprenticeship"
      case .credential(let credential): "license \(credential)"
      case .stateLicence: "state license"
      case .work(let occupation): "work \(occupation)"
      }
    }
  }

  /// The awards studied for.
  var awards: [AwardLevel] {
    legs.compactMap { if case .study(let award, _) = $0.subject { award.level } else { nil } }
  }

  func has(_ credential: String) -> Bool {
    legs.contains { leg in
      switch leg.subject {
      case .credential(let own): own.rawValue == credential
      case .highSchool(_, let own): own?.rawValue == credential
      default: false
      }
    }
  }
}
