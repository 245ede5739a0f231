import CareerModel
import Foundation
import Interchange
import Testing

/// The publishers' own files, with the counts that were taken of them by other means.
@Suite(.needsPublishedData) struct PublishedDataTests {
  private func outcome(_ kind: ImportKind, _ path: String, release: String? = "as told") throws
    -> ImportOutcome
  {
    let folder = try #require(PublishedData.folder)
    let importer = Importer(pathwayNames: try Self.pathwayNames()) { $0.lastPathComponent }
    return try importer.importFacts(kind, from: "\(folder)/\(path)", release: release)
  }

  /// The names in the handout's spelling, with ids made up here: what is tested is that the names of
  /// O*NET's list find them.
  private static func pathwayNames() throws -> PathwayNames {
    var clusters = FactTable(.frameworkClusters)
    var pathways = FactTable(.frameworkPathways)
    let folder = try #require(PublishedData.folder)
    let text = try String(
      contentsOfFile: "\(folder)/career_clusters/handout_16_clusters_79_pathways.csv", encoding: .utf8)
    var ids: [String: String] = [:]
    for (index, line) in text.split(whereSeparator: \.isNewline).dropFirst().enumerated() {
      let fields = fields(of: String(line))
      let cluster = fields[fields.count - 2]
      let id = ids[cluster] ?? "cluster-\(ids.count)"
      if ids.updateValue(id, forKey: cluster) == nil { try clusters.add(["classic", id, cluster, "XX", ""]) }
      try pathways.add(["classic", "\(id)/pathway-\(index)", id, fields[fields.count - 1]])
    }
    return try PathwayNames(clusters: clusters, pathways: pathways)
  }

  private static func fields(of line: String) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        fields.append("")
      } else {
        fields[fields.count - 1].append(character)
      }
    }
    return fields
  }

  @Test("The published files give the facts that are known to be in them", arguments: PublishedImport.all)
  func counts(published: PublishedImport) throws {
    let outcome = try outcome(published.kind, published.path)

    let counts = Dictionary(uniqueKeysWithValues: outcome.tables.map { ($0.schema.name, $0.rows.count) })
    #expect(counts == published.facts)
    #expect(outcome.errors == [])
    #expect(outcome.report.layout.hasPrefix(published.layout))
    for file in outcome.report.files {
      #expect(file.rowsRead == file.rowsKept + file.rowsSetAside + file.rowsRejected)
      #expect(file.rowsRejected == 0)
      if let rows = published.rows[file.name] { #expect(file.rowsRead == rows) }
    }
  }

  @Test("The whole of O*NET's list of pathways resolves to 73 of the 79")
  func pathways() throws {
    let table = try #require(try outcome(.onetClusters, "career_clusters").table(.onetPathways))
    #expect(Set(table.rows.map { $0[0] }).count == 1011)
    #expect(Set(table.rows.map { $0[1] }).count == 73)
  }

  @Test("A chief executive's wages reach the ceiling at the 75th percentile")
  func wages() throws {
    let table = try #require(try outcome(.blsWages, "bls").table(.nationalWages))
    let row = try #require(table.rows.first { $0[0] == "11-1011" })
    #expect(
      row == [
        "11-1011", "Chief Executives", "211850", "126.41", "262930", "35.44", "60.61", "99.24", "115", "115",
        "73710", "126080", "206420", "239200", "239200", "75", "75",
      ])
    #expect(table.rows.filter { $0[7] == "115" }.count == 17)
  }

  @Test("Codes that BLS merges stay line items of their own")
  func projections() throws {
    let table = try #require(try outcome(.blsProjections, "bls").table(.projections))
    let codes = Set(table.rows.map { $0[0] })
    #expect(codes.isSuperset(of: ["00-0000", "13-1020", "31-1120", "51-2090"]))
    #expect(
      table.rows.first { $0[0] == "00-0000" }?.prefix(5) == [
        "00-0000", "Total, all occupations", "169956.1", "175167.9", "3.1",
      ])
    #expect(table.rows.filter { $0[8] == "None" }.count == 322)
  }

  @Test("No head of a college gets into the facts")
  func persons() throws {
    let outcome = try outcome(.ipeds, "ipeds")
    let table = try #require(outcome.table(.institutions))
    let college = try #require(table.rows.first { $0[0] == "100654" })
    #expect(
      college.prefix(6) == [
        "100654", "Alabama A & M University", "Normal", "AL", "35762", "https://www.aamu.edu/",
      ])
    let everything = table.rows.joined().joined(separator: "\n")
    #expect(!everything.contains("Daniel K. Wims"))
    #expect(!everything.contains("2563725000"))
    #expect(!everything.contains("@"))
    #expect(outcome.report.diagnostics.allSatisfy { !$0.value.contains("@") })
  }

  @Test("An import of the published list twice gives equal facts")
  func twice() throws {
    let first = try outcome(.cipSOC, "cip")
    let second = try outcome(.cipSOC, "cip")
    #expect(first.tables == second.tables)
    #expect(first.report == second.report)
  }
}
