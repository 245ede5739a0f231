/// The columns of a wage file.
struct WageColumns {
  let code: Column
  let title: Column
  let group: Column
  let employment: Column
  let hourlyMean: Column
  let annualMean: Column
  /// By percentile, in the order of `WageFigures.percentiles`.
  let hourly: [Column]
  let annual: [Column]
  private let areaType: Column
  private let industry: Column

  /// Finds the columns by name.
  init(_ table: SourceTable) {
    code = table.required("OCC_CODE")
    title = table.required("OCC_TITLE")
    group = table.required("O_GROUP")
    employment = table.required("TOT_EMP")
    hourlyMean = table.required("H_MEAN")
    annualMean = table.required("A_MEAN")
    hourly = ["H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90"].map { table.required($0) }
    annual = ["A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"].map { table.required($0) }
    areaType = table.optional("AREA_TYPE")
    industry = table.optional("I_GROUP")
  }

  /// Why a row is not one of the national estimates for an occupation; `nil` if it is one.
  func setAside(_ row: SourceRow) -> String? {
    // The file of all areas and industries has the same columns.
    if areaType.index != nil, row.text(areaType) != "1" { return "estimates for parts of the country" }
    if industry.index != nil, row.text(industry) != "cross-industry" { return "estimates for one industry" }
    switch row.text(group) {
    case "total", "major", "detailed": return nil
    default: return "groups between the major and the detailed ones"
    }
  }
}
