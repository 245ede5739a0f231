/// The columns of the IPEDS directory (hd) that are read. The names, titles and telephone numbers of
/// the heads of colleges (CHFNM, CHFTITLE, GENTELE) stand in the same file and are never looked at.
struct CollegeColumns {
  let unit: Column
  let name: Column
  let city: Column
  let state: Column
  let zip: Column
  let website: Column
  let control: Column
  let level: Column
  let latitude: Column
  let longitude: Column

  /// Finds the columns by name.
  init(_ table: SourceTable) {
    unit = table.required("UNITID")
    name = table.required("INSTNM")
    city = table.required("CITY")
    state = table.required("STABBR")
    zip = table.required("ZIP")
    website = table.required("WEBADDR")
    control = table.required("CONTROL")
    level = table.required("ICLEVEL")
    latitude = table.required("LATITUDE")
    longitude = table.required("LONGITUD")
  }

  /// The word for a code; nothing for the negative codes that mean "no answer".
  static func word(_ row: SourceRow, _ column: Column, _ words: [String]) throws(RowProblem) -> String {
    guard let code = Int(row.text(column)), code <= words.count, code != 0 else {
      throw row.problem(column, "a code from 1 to \(words.count), or a negative number")
    }
    return code < 0 ? "" : words[code - 1]
  }

  /// A latitude or longitude in degrees, at most `limit` from zero.
  static func degrees(_ row: SourceRow, _ column: Column, limit: Double) throws(RowProblem) -> String {
    let text = try row.decimal(column, absent: ["-1", "-2", "-3"])
    if let degrees = Double(text), degrees.magnitude > limit {
      throw row.problem(column, "degrees from -\(Int(limit)) to \(Int(limit))")
    }
    return text
  }
}
