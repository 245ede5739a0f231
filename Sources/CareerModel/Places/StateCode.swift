/// The postal code of a state, the District of Columbia or a territory, such as `WA`.
public struct StateCode: Hashable, Comparable, Sendable, Codable, LosslessStringConvertible {
  /// Two capital letters.
  public let description: String

  /// Reads two letters in either case; `nil` for a code that is no state or territory.
  public init?(_ description: String) {
    let code = description.uppercased()
    guard Self.names[code] != nil else { return nil }
    self.description = code
  }

  /// The name, such as "Washington".
  public var name: String { Self.names[description]! }

  /// The name in a language: "New York", "Nueva York".
  public func name(in language: Language) -> String {
    switch language {
    case .english: name
    case .spanish: Self.spanishNames[description] ?? name
    }
  }

  /// Whether it is one of the 50 states or the District of Columbia.
  public var isState: Bool { !Self.territories.contains(description) }

  /// The 50 states and the District of Columbia, by name.
  public static let states: [StateCode] = names.keys.compactMap(StateCode.init).filter(\.isState)
    .sorted { $0.name < $1.name }

  /// The same, by their names in a language.
  public static func states(in language: Language) -> [StateCode] {
    language == .english ? states : spanishStates
  }

  private static let spanishStates = states.sorted { $0.sortingName < $1.sortingName }

  /// The Spanish name with accents away, so that "Míchigan" stands among the names with "Mi".
  private var sortingName: String {
    String(
      String.UnicodeScalarView(
        name(in: .spanish).unicodeScalars.map {
          switch $0 {
          case "á": "a"
          case "é": "e"
          case "í": "i"
          case "ó": "o"
          case "ú": "u"
          default: $0
          }
        }))
  }

  /// Sorts by code.
  public static func < (left: StateCode, right: StateCode) -> Bool { left.description < right.description }

  /// Reads two letters.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let code = StateCode(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\"\(text)\" is not a state code")
    }
    self = code
  }

  /// Writes two letters.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  private static let territories: Set<String> = ["AS", "FM", "GU", "MH", "MP", "PR", "PW", "VI"]

  private static let names: [String: String] = [
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California", "CO": "Colorado",
    "CT": "Connecticut", "DE": "Delaware", "DC": "District of Columbia", "FL": "Florida", "GA": "Georgia",
    "HI": "Hawaii", "ID": "Idaho", "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas",
    "KY": "Kentucky", "LA": "Louisiana", "ME": "Maine", "MD": "Maryland", "MA": "Massachusetts",
    "MI": "Michigan", "MN": "Minnesota", "MS": "Mississippi", "MO": "Missouri", "MT": "Montana",
    "NE": "Nebraska", "NV": "Nevada", "NH": "New Hampshire", "NJ": "New Jersey", "NM": "New Mexico",
    "NY": "New York", "NC": "North Carolina", "ND": "North Dakota", "OH": "Ohio", "OK": "Oklahoma",
    "OR": "Oregon", "PA": "Pennsylvania", "RI": "Rhode Island", "SC": "South Carolina", "SD": "South Dakota",
    "TN": "Tennessee", "TX": "Texas", "UT": "Utah", "VT": "Vermont", "VA": "Virginia", "WA": "Washington",
    "WV": "West Virginia", "WI": "Wisconsin", "WY": "Wyoming",
    "AS": "American Samoa", "FM": "Federated States of Micronesia", "GU": "Guam", "MH": "Marshall Islands",
    "MP": "Northern Mariana Islands", "PR": "Puerto Rico", "PW": "Palau", "VI": "U.S. Virgin Islands",
  ]

  /// The names that differ in Spanish, as Spanish speakers in the United States write them.
  private static let spanishNames: [String: String] = [
    "DC": "Distrito de Columbia", "HI": "Hawái", "LA": "Luisiana", "MI": "Míchigan", "MS": "Misisipi",
    "MO": "Misuri", "NH": "Nuevo Hampshire", "NJ": "Nueva Jersey", "NM": "Nuevo México", "NY": "Nueva York",
    "NC": "Carolina del Norte", "ND": "Dakota del Norte", "OR": "Oregón", "PA": "Pensilvania",
    "SC": "Carolina del Sur", "SD": "Dakota del Sur", "WV": "Virginia Occidental",
    "AS": "Samoa Americana", "FM": "Estados Federados de Micronesia", "MH": "Islas Marshall",
    "MP": "Islas Marianas del Norte", "PW": "Palaos", "VI": "Islas Vírgenes de EE. UU.",
  ]
}
