import CareerModel

/// O*NET OnLine's All_Career_Clusters.csv: which pathways of the classic framework an occupation is in.
///
/// An occupation in several pathways has one line, with the clusters and the pathways in parallel
/// lists separated by semicolons.
enum CareerClusterList {
  static func read(_ session: ImportSession) throws(ImportFailure) {
    let file = try session.intake.file(
      NamePattern("All_Career_Clusters.csv", contains: "all_career_clusters"))
    let table = try session.table(file, .commas(.utf8OrWindows1252))
    let cluster = table.required("Career Cluster")
    let pathway = table.required("Career Pathway")
    let code = table.required("Code")
    let facts = session.facts(.onetPathways)
    try table.forEachRow { row throws(RowProblem) in
      let occupation = try row.code(code, as: OccupationCode.self).description
      let clusters = list(row.text(cluster))
      let pathways = list(row.text(pathway))
      guard clusters.count == pathways.count else {
        throw row.problem(pathway, "as many pathways as clusters (\(clusters.count))")
      }
      // All names are looked up first, so that a line is taken over whole or not at all.
      var ids: [String] = []
      for (clusterName, pathwayName) in zip(clusters, pathways) {
        guard let known = session.pathwayNames.cluster(named: clusterName) else {
          throw problem(cluster, clusterName, "a cluster of the classic framework")
        }
        guard let id = session.pathwayNames.pathway(named: pathwayName, ofCluster: known) else {
          throw problem(pathway, pathwayName, "a pathway of the cluster \(known)")
        }
        ids.append(id)
      }
      var fate = RowFate.repeated
      for id in ids where try facts.add([occupation, id], at: row.place) == .kept { fate = .kept }
      return fate
    }
    session.credit(.onetPathways, to: table.ledger, .onetOnLine, session.edition(of: file))
    session.layout = "O*NET OnLine list of career clusters, one line for each occupation"
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ";", omittingEmptySubsequences: false).map { TidyText.text(String($0)) }
  }

  private static func problem(_ column: Column, _ name: String, _ expected: String) -> RowProblem {
    RowProblem(
      column: column.name, value: name, expected: expected,
      hint: "If it is another spelling, add it to framework_aliases.")
  }
}
