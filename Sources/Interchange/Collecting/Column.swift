/// A column of a publisher's table that an importer reads.
struct Column: Equatable {
  /// The name to show in messages: as the publisher writes it.
  let name: String
  /// Its position among the fields; `nil` if this file does not have it.
  let index: Int?
}
