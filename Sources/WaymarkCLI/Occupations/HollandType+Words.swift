import CareerModel

extension HollandType {
  /// The type's name.
  var name: String {
    switch self {
    case .realistic: "Realistic"
    case .investigative: "Investigative"
    case .artistic: "Artistic"
    case .social: "Social"
    case .enterprising: "Enterprising"
    case .conventional: "Conventional"
    }
  }
}

extension BrightOutlook {
  /// The reason in words.
  var words: String {
    switch self {
    case .growth: "grows much faster than average"
    case .openings: "many openings"
    case .emerging: "new and emerging"
    }
  }
}
