import CareerModel

/// Checks that every name and sentence of the facts has its translation in every language, that each is of
/// the English text as it is now, and that none is of something that is not there.
enum TranslationsCheck {
  static func findings(in facts: VerifiedFacts) -> [Finding] {
    guard facts.has(.translations) else { return [] }
    let languages = Language.allCases.filter { $0 != .english }
    return TranslationKind.allCases.flatMap { kind in
      // Without the tables themselves every translation would seem to be astray.
      let english = texts(kind, facts)
      return english.isEmpty ? [] : languages.flatMap { findings(kind, english, $0, facts) }
    }
  }

  private static func findings(
    _ kind: TranslationKind, _ english: [String: String], _ language: Language, _ facts: VerifiedFacts
  ) -> [Finding] {
    let rows = facts.rows(.translations).filter { $0[0] == kind.rawValue && $0[2] == language.rawValue }
    let translated = Set(rows.map { $0[1] })
    // Words to search by help; not every occupation has some that everybody uses.
    let needed = kind == .occupationWords ? [] : english.keys.filter { !translated.contains($0) }
    let missing = needed.sorted().map {
      finding("the \(kind.rawValue) \($0) has no text in \(language)")
    }
    return missing
      + rows.compactMap { row in
        guard let now = english[row[1]] else {
          return finding("there is no \(kind.rawValue) \(row[1])")
        }
        if now == row[3] { return nil }
        return finding(
          "the \(kind.rawValue) \(row[1]) in \(language) is of \"\(row[3])\", which is now \"\(now)\"")
      }
  }

  /// The English texts of a kind, by the id that a translation has.
  private static func texts(_ kind: TranslationKind, _ facts: VerifiedFacts) -> [String: String] {
    switch kind {
    case .clusterName: column("name", of: .frameworkClusters, by: ["id"], facts)
    case .pathwayName: column("name", of: .frameworkPathways, by: ["id"], facts)
    case .groupingName: column("grouping", of: .frameworkClusters, by: ["grouping"], facts)
    case .clusterSummary: summaries("cluster", facts)
    case .pathwaySummary: summaries("pathway", facts)
    case .occupationSummary: summaries("occupation", facts)
    case .occupationWords: column("title", of: .occupations, by: ["occupation"], facts)
    case .elementSummary: summaries("element", facts)
    case .elementName: rated(facts)
    case .assignmentReason:
      column("reason", of: .occupationPathways, by: ["occupation", "pathway"], facts)
    case .levelGap: column("reason", of: .pathwayLevelGaps, by: ["pathway", "level"], facts)
    case .interestItem:
      column("text", of: .interestItems, by: ["inventory", "position"], separator: "/", facts)
    case .lineName: column("name", of: .roadmapLines, by: ["line"], facts)
    case .stationName:
      column("name", of: .roadmapStations, by: ["line", "position"], separator: "/", facts)
    }
  }

  /// The texts of a column by the values of others; an empty text needs no translation.
  private static func column(
    _ text: String, of schema: FactSchema, by keys: [String], separator: String = " ", _ facts: VerifiedFacts
  ) -> [String: String] {
    guard let text = schema.index(of: text) else { return [:] }
    let indices = keys.compactMap(schema.index)
    return Dictionary(
      facts.rows(schema).filter { !$0[text].isEmpty }.map { row in
        (indices.map { row[$0] }.joined(separator: separator), row[text])
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func summaries(_ kind: String, _ facts: VerifiedFacts) -> [String: String] {
    Dictionary(
      facts.rows(.summaries).filter { $0[0] == kind && $0[2] == Language.english.rawValue }
        .map { ($0[1], $0[3]) }, uniquingKeysWith: { first, _ in first })
  }

  /// The names of the skills, knowledge and abilities that occupations are rated on.
  private static func rated(_ facts: VerifiedFacts) -> [String: String] {
    let used = [FactSchema.skills, .knowledge, .abilities].reduce(into: Set<String>()) {
      $0.formUnion(facts.values($1, "element"))
    }
    return column("name", of: .elements, by: ["element"], facts).filter { used.contains($0.key) }
  }

  private static func finding(_ message: String) -> Finding {
    Finding(.translations, at: FactSchema.translations.name, message)
  }
}
