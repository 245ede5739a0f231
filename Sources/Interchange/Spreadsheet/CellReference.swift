/// Reads the place of a cell, such as `AB12`.
enum CellReference {
  /// The widest sheet that the format allows, in columns.
  static let widestSheet = 16_384

  /// The column of a reference, counted from 0; `nil` if it has none or is beyond the widest sheet.
  static func column(_ reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8 {
      guard byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") else { break }
      column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      if column > widestSheet { return nil }
    }
    return column > 0 ? column - 1 : nil
  }
}
