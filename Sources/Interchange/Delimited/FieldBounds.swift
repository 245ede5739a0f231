/// Where a field lies in its row, in bytes from the row's start, without the quotes around it.
struct FieldBounds {
  var start: Int
  var end: Int
  /// Whether quotes inside the field are doubled.
  var hasDoubledQuotes: Bool
}
