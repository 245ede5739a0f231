public import CareerModel
import Foundation
import GRDB

extension CareerCatalog {
  /// The longest text that search looks at, in characters.
  static let longestQuery = 200

  /// Finds occupations, pathways, programs, courses, credentials and colleges by code, title, other
  /// titles and misspelled words; best first.
  ///
  /// `kinds` narrows what is looked for. A text without letters and digits finds nothing.
  public func search(
    _ text: String, kinds: Set<SearchKind> = Set(SearchKind.allCases), limit: Int = 20
  ) throws(CatalogError) -> SearchResults {
    let text = String(text.prefix(Self.longestQuery))
    let byCode = try hits(coded: text, kinds: kinds, limit: limit)
    if !byCode.isEmpty { return SearchResults(hits: byCode, understoodAs: nil) }
    let typed = SearchText.words(text, limit: SearchText.mostWords)
    guard !typed.isEmpty else { return SearchResults(hits: [], understoodAs: nil) }
    let words = try searchWords()
    let query = SearchQuery(typed: typed, words: words)
    let titles = try candidates(for: query, kinds: kinds)
    return SearchResults(
      hits: rank(titles, for: query, limit: limit), understoodAs: query.understoodAs)
  }

  /// The occupation that a typed code or title most likely means; `nil` when nothing is called so.
  public func occupation(meantBy text: String) throws(CatalogError) -> Occupation? {
    try search(text, kinds: [.occupation], limit: 1).hits.first
      .flatMap { OccupationCode($0.id) }.flatMap(occupation)
  }

  /// A code, or the beginning of one, names its things directly.
  private func hits(
    coded text: String, kinds: Set<SearchKind>, limit: Int
  ) throws(CatalogError) -> [SearchHit] {
    let code = text.trimmingCharacters(in: .whitespaces)
    guard code.utf8.count >= 4, code.utf8.allSatisfy({ "0123456789.-".utf8.contains($0) }) else { return [] }
    let kindList = Self.list(kinds)
    let rows = try read { db in
      // The characters after the digits sort after every continuation of the code.
      try SearchTitle.fetchAll(
        db,
        sql: """
          SELECT id, kind, code, title, language, role FROM search_titles
          WHERE role = 'main' AND code >= ? AND code < ? AND kind IN (\(kindList))
          ORDER BY code, kind LIMIT ?
          """, arguments: [code, code + ":", max(limit, 1)])
    }
    return Array(
      rows.map { title in
        SearchHit(
          kind: title.kind, id: title.code, title: mainTitle(of: title), alternateTitle: nil,
          alternateLanguage: title.language,
          score: title.code == code ? 1 : 0.9)
      })
  }

  /// Kinds as a list of SQL texts; the words are ours.
  private static func list(_ kinds: Set<SearchKind>) -> String {
    kinds.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
  }

  /// The titles that may be meant: in English, as most titles are in English only, and in the catalogue's
  /// own language.
  private func candidates(
    for query: SearchQuery, kinds: Set<SearchKind>
  ) throws(CatalogError) -> [SearchTitle] {
    let kindList = Self.list(kinds)
    return try read { db in
      for pattern in query.patterns {
        let found = try (language == .english ? ["search"] : ["search", "search_translated"]).flatMap {
          try SearchTitle.fetchAll(
            db,
            sql: """
              SELECT id, kind, code, search_titles.title, language, role
              FROM \($0) JOIN search_titles ON search_titles.id = \($0).rowid
              WHERE \($0) MATCH ? AND kind IN (\(kindList)) AND language IN ('en', ?)
              ORDER BY role = 'main' DESC, role = 'other' DESC, rank LIMIT 800
              """, arguments: [pattern, language.rawValue])
        }
        if !found.isEmpty { return found }
      }
      return []
    }
  }

  private func rank(_ titles: [SearchTitle], for query: SearchQuery, limit: Int) -> [SearchHit] {
    struct Thing: Hashable {
      let kind: SearchKind
      let code: String
    }
    var best: [Thing: (score: Double, title: SearchTitle)] = [:]
    var matches: [Thing: Int] = [:]
    for title in titles {
      let score =
        query.score(of: title.title) * title.kind.weight * title.role.weight
        + familiarity(of: title)
      let thing = Thing(kind: title.kind, code: title.code)
      matches[thing, default: 0] += 1
      if score > best[thing]?.score ?? 0 { best[thing] = (score, title) }
    }
    for (thing, count) in matches {
      best[thing]?.score += Self.bonus(forMatches: count)
    }
    return best.values
      .sorted {
        ($1.score, $0.title.title, $0.title.code) < ($0.score, $1.title.title, $1.title.code)
      }
      .prefix(limit)
      .map { score, title in
        let name = mainTitle(of: title)
        let isOther = title.role != .sentence && title.title != name
        return SearchHit(
          kind: title.kind, id: title.code, title: name, alternateTitle: isOther ? title.title : nil,
          alternateLanguage: title.language,
          score: (min(score, 1) * 1000).rounded() / 1000)
      }
  }

  /// Something that many of whose titles match is more likely meant than one with a single such title.
  private static func bonus(forMatches count: Int) -> Double { min(0.06, 0.012 * log2(Double(count))) }

  /// Between equal matches, the occupation that more people work in is more likely meant.
  private func familiarity(of title: SearchTitle) -> Double {
    guard title.kind == .occupation, let code = OccupationCode(title.code),
      let employment = core.occupationByCode[code]?.outlook?.value.employment, employment > 0
    else { return 0 }
    return 0.004 * log10(Double(employment))
  }

  /// The title or name of something in the language of the catalogue.
  private func mainTitle(of title: SearchTitle) -> String {
    switch title.kind {
    case .occupation: OccupationCode(title.code).flatMap { core.occupationByCode[$0]?.title } ?? title.title
    case .pathway: core.pathwayByID[PathwayID(rawValue: title.code)]?.name ?? title.title
    case .program, .course, .credential, .institution: title.title
    }
  }
}
