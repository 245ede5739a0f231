import CareerModel
import Interchange
import Testing

@Suite struct ONETOnLineTests {
  private let header = "Career Cluster,Career Pathway,Code,Occupation\n"

  @Test("An occupation in several pathways gets each of them")
  func severalPathways() throws {
    let outcome = try Importing.text(
      .onetClusters, "All_Career_Clusters.csv",
      header
        + "\"Health Science; Manufacturing; Health Science\",Support Services; Production; Therapeutic Services,17-2111.00,Engineers\n"
    )
    #expect(
      outcome.lines(.onetPathways) == [
        "17-2111.00|health-sciences/support-services", "17-2111.00|health-sciences/therapeutic-services",
        "17-2111.00|manufacturing/production",
      ])
    #expect(outcome.report.files.first?.rowsKept == 1)
  }

  @Test(
    "A name that stands for no pathway is told",
    arguments: [
      ("Health Science,Production,17-2111.00,E", "Career Pathway", "Production"),
      ("Wizardry,Production,17-2111.00,E", "Career Cluster", "Wizardry"),
      (
        "Health Science,Support Services; Production,17-2111.00,E", "Career Pathway",
        "Support Services; Production"
      ),
      ("Health Science,Support Services,17-2111,E", "Code", "17-2111"),
    ])
  func unknownNames(row: String, column: String, value: String) throws {
    let outcome = try Importing.text(.onetClusters, "c.csv", header + row + "\n")
    #expect(outcome.lines(.onetPathways) == [])
    #expect(outcome.errors.count == 1)
    #expect(outcome.errors.first?.hasPrefix("c.csv:2: \(column): found \"\(value)\", expected ") == true)
  }

  @Test("Each list of bright outlook occupations gives its own reason")
  func brightOutlook() throws {
    let outcome = try Importing.facts(.brightOutlook, Sample.brightOutlook.folder().path)
    #expect(
      outcome.lines(.brightOutlook) == [
        "11-1011.00|emerging", "11-1011.00|growth", "11-1011.00|openings", "15-1299.07|emerging",
        "29-1141.00|growth", "29-1141.00|openings",
      ])
    #expect(outcome.sources.map(\.rows) == [2, 2, 2])
  }

  @Test("With one of the three lists missing, the reasons would be wrong by omission")
  func missingList() throws {
    var sample = Sample.brightOutlook
    sample.files.removeLast()
    let folder = try sample.folder()
    let failure = try #require(throws: ImportFailure.self) {
      try Importing.facts(.brightOutlook, folder.path)
    }
    guard case .missingFile(let name, _) = failure else {
      Issue.record("expected a missing file")
      return
    }
    #expect(name == "bright_outlook_new_emerging.csv")
  }
}
