/// A workbook of the wage survey: one sheet with estimates, another with notes on the fields.
struct WageWorkbook {
  let estimates: SheetCursor
  /// What `#` stands for, if the notes say so.
  let ceilings: WageCeilings?
  /// The reference period by the notes, such as "May 2024".
  let period: String?

  /// Reads both sheets; the estimates are on the first.
  init(_ file: InputFile) throws(ImportFailure) {
    let workbook = try Workbook(file)
    guard let first = workbook.sheetNames.first else { throw .empty(file: file.name) }
    estimates = try workbook.sheet(first)
    var notes: [String] = []
    if let name = workbook.sheetNames.first(where: { $0.caseInsensitiveEquals("Field Descriptions") }) {
      let sheet = try workbook.sheet(name)
      while try sheet.next() {
        notes += (0..<sheet.fieldCount).map { sheet.text($0) }.filter { !$0.isEmpty }
      }
    }
    ceilings = WageCeilings(notes)
    period = notes.lazy.compactMap { $0.firstMatch(of: /(May \d{4}) OEWS/).map { String($0.1) } }.first
  }

  /// The reference period in a file name: `national_M2024_dl.xlsx` is "May 2024".
  static func period(of name: String) -> String? {
    name.firstMatch(of: /M(?:ay)?(\d{4})/).map { "May \($0.1)" }
  }
}
