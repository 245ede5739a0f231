/// The two files of a list of licenses, known by their names or else by their columns.
struct LicenceFiles {
  /// The licenses themselves.
  let licences: InputFile
  /// Which occupations each is for.
  let occupations: InputFile

  init(_ intake: Intake) throws(ImportFailure) {
    occupations = try Self.file(
      NamePattern("license_to_onetsoc.csv", contains: "onetsoc"), ["license_id", "onetsoc_code"], in: intake)
    licences = try Self.file(
      NamePattern("occupational_licenses.csv", starts: "occupational_licen"),
      ["license_id", "state", "title", "agency"], in: intake)
  }

  private static func file(
    _ pattern: NamePattern, _ columns: [String], in intake: Intake
  ) throws(ImportFailure) -> InputFile {
    if let named = try intake.optionalFile(pattern) { return named }
    let fitting = intake.files.filter { has(columns, in: $0) }
    if fitting.count > 1 {
      throw .ambiguousFile(name: pattern.example, found: fitting.map { $0.entry ?? $0.name })
    }
    guard let only = fitting.first else { throw .missingFile(name: pattern.example, folder: intake.name) }
    return only
  }

  /// Whether a file's first line names all columns. A file that cannot be read is not the one looked for.
  private static func has(_ columns: [String], in file: InputFile) -> Bool {
    guard let reader = try? DelimitedReader(file, .commas(.utf8OrWindows1252)), (try? reader.next()) == true
    else { return false }
    let names = (0..<reader.fieldCount).map { reader.text($0) }
    return columns.allSatisfy { column in names.contains { $0.caseInsensitiveEquals(column) } }
  }
}
