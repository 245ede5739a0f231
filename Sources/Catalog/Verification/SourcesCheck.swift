import CareerModel

/// Checks `SOURCES`: every published table is named, with as many rows as it has.
struct SourcesCheck {
  let folder: FactsFolder

  func findings(in facts: VerifiedFacts) -> [Finding] {
    let sources: [FactSource]
    do throws(FactsError) {
      sources = try folder.sources()
    } catch {
      return [Finding(.sources, at: folder.sourcesFile, error.description)]
    }
    let published = Set(FactSchema.published.map(\.name))
    let strays = sources.filter { !published.contains($0.table) }.map {
      Finding(.sources, at: folder.sourcesFile, "there is no published table \($0.table)")
    }
    let unsigned = sources.filter { !$0.hasChecksum }.map {
      Finding(
        .sources, at: folder.sourcesFile, "\($0.table): \"\($0.checksum)\" is not a SHA-256 of \($0.input)")
    }
    return strays + unsigned
      + FactSchema.published.filter(facts.has).compactMap { schema in
        finding(for: schema, sources.filter { $0.table == schema.name }, facts.rows(schema).count)
      }
  }

  /// Files may add to each other's rows, so that together they name more rows than there are; one alone
  /// never does.
  private func finding(for schema: FactSchema, _ sources: [FactSource], _ rows: Int) -> Finding? {
    let most = sources.map(\.rows).max() ?? 0
    let all = sources.reduce(0) { $0 + $1.rows }
    if sources.isEmpty {
      // Ships empty: an installation imports its own.
      if schema == .stateLicences, rows == 0 { return nil }
      return Finding(.sources, at: folder.sourcesFile, "nothing says where \(schema.name) comes from")
    }
    if rows >= most, rows <= all { return nil }
    return Finding(
      .sources, at: folder.file(of: schema), "it has \(rows) rows, its source gave \(all)")
  }
}

extension FactSource {
  fileprivate var hasChecksum: Bool {
    checksum.utf8.count == 64
      && checksum.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) }
  }
}
