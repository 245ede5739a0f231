/// A value in a JSON object, as text.
struct RecordValue: Decodable {
  /// The value; empty for `null`.
  let text: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      text = ""
    } else if let string = try? container.decode(String.self) {
      text = string
    } else if let number = try? container.decode(Int.self) {
      text = String(number)
    } else if let number = try? container.decode(Double.self) {
      text = number.description
    } else {
      text = try container.decode(Bool.self) ? "true" : "false"
    }
  }
}
