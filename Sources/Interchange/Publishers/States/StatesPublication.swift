/// What is published about the states' own rules.
extension Publication {
  /// The licenses of states, as CareerOneStop gathers them from the states.
  static let licences = Publication(
    publisher: "CareerOneStop, and the states' licensing agencies", dataSet: "State occupational licenses",
    licence: "For the installation's own use: see the publisher")
}
