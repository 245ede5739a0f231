/// The six interest types of Holland's theory, in its own order.
public enum HollandType: String, Sendable, CaseIterable, Codable {
  /// Working with hands, tools, machines, plants or animals.
  case realistic = "R"
  /// Finding out how things are.
  case investigative = "I"
  /// Making and performing.
  case artistic = "A"
  /// Helping and teaching people.
  case social = "S"
  /// Leading and persuading.
  case enterprising = "E"
  /// Keeping things in order.
  case conventional = "C"
}
