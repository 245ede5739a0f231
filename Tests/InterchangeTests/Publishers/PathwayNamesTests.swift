import CareerModel
import Interchange
import Testing

@Suite struct PathwayNamesTests {
  @Test(
    "A cluster is found in every common spelling",
    arguments: [
      ("Health Sciences", "health-sciences"), ("Health Science", "health-sciences"),
      ("HEALTH SCIENCE", "health-sciences"), ("Industry", "manufacturing"),
      ("Arts, Audio/Video Technology and Communications", "arts-a-v-technology-communications"),
      ("Arts, A/V Technology & Communications", "arts-a-v-technology-communications"),
    ])
  func clusters(name: String, id: String) throws {
    #expect(try Importing.pathwayNames().cluster(named: name) == id)
  }

  @Test("A pathway is found inside its cluster only")
  func pathways() throws {
    let names = try Importing.pathwayNames()
    let arts = "arts-a-v-technology-communications"
    #expect(
      names.pathway(named: "Journalism and Broadcasting", ofCluster: arts)
        == "\(arts)/journalism-broadcasting")
    #expect(
      names.pathway(named: "Audio/Video Technology and Film", ofCluster: arts)
        == "\(arts)/a-v-technology-film")
    #expect(names.pathway(named: "Journalism and Broadcasting", ofCluster: "manufacturing") == nil)
    #expect(names.pathway(named: "Making Things", ofCluster: "manufacturing") == "manufacturing/production")
  }

  @Test("Names of the modern framework and unknown names are not taken for classic ones")
  func unknown() throws {
    let names = try Importing.pathwayNames()
    #expect(names.cluster(named: "Agriculture") == nil)
    #expect(names.cluster(named: "") == nil)
    #expect(PathwayNames.none.cluster(named: "Health Sciences") == nil)
  }

  @Test("One spelling cannot stand for two pathways of a cluster")
  func conflict() throws {
    var clusters = FactTable(.frameworkClusters)
    var pathways = FactTable(.frameworkPathways)
    try clusters.add(["classic", "finance", "Finance", "FN", ""])
    try pathways.add(["classic", "finance/banking-service", "finance", "Banking Service"])
    try pathways.add(["classic", "finance/banking-services", "finance", "Banking & Services"])
    guard
      case .conflict = try #require(
        throws: ImportFailure.self, performing: { try PathwayNames(clusters: clusters, pathways: pathways) })
    else {
      Issue.record("expected a conflict")
      return
    }
  }
}
