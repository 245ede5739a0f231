/// The columns of Table 1.2, most of which have years in their names.
struct ProjectionColumns {
  let title: Column
  let code: Column
  let kind: Column
  let employment: Column
  let projected: Column
  let change: Column
  let openings: Column
  let education: Column
  let experience: Column
  let training: Column
  /// The base year and the target year.
  let years: (first: Int, last: Int)

  /// Finds the columns; the two employment columns are told apart by their years.
  init(_ table: SourceTable) {
    let years = table.header.compactMap { Self.employmentYear($0) }.sorted()
    let first = years.first ?? 0
    let last = years.last ?? 0
    self.years = (first, last)
    title = table.required("... National Employment Matrix title") {
      $0.hasSuffix("National Employment Matrix title")
    }
    code = table.required("... National Employment Matrix code") {
      $0.hasSuffix("National Employment Matrix code")
    }
    kind = table.required("Occupation type")
    employment = table.required("Employment, (base year)") { Self.employmentYear($0) == first }
    projected = table.required("Employment, (target year)") {
      first < last && Self.employmentYear($0) == last
    }
    change = table.required("Employment change, percent, ...") {
      $0.hasPrefix("Employment change, percent")
    }
    openings = table.required("Occupational openings, ...") { $0.hasPrefix("Occupational openings") }
    education = table.required("Typical education needed for entry")
    experience = table.required("Work experience in a related occupation")
    training = table.required("Typical on-the-job training ...") {
      $0.hasPrefix("Typical on-the-job training")
    }
  }

  private static func employmentYear(_ name: String) -> Int? {
    name.wholeMatch(of: /Employment, (\d{4})/).flatMap { Int($0.1) }
  }
}
