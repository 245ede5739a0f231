import CareerModel
import Catalog
import Matching

/// Matches for people: a table, or one occupation explained.
struct MatchTable {
  let document: MatchDocument
  let catalog: CareerCatalog

  func text(on terminal: Terminal) -> String {
    let shown = document.results.matches.prefix(document.limit ?? .max)
    if shown.isEmpty { return "No occupation fits the filters.\n" }
    let table = TextTable(
      columns: [
        .right("Place"), .left("Code"), .wrapped("Title"), .left("Fit"), .right(payHeading), .wrapped("Why"),
      ], rows: shown.map(row))
    return notice(on: terminal) + table.text(on: terminal) + fields(on: terminal) + terminal.note(remark)
  }

  /// How an occupation fits, wherever it stands.
  func explanation(of match: ListedMatch, on terminal: Terminal) -> String {
    let factors = match.match.factors
    let parts = [("interests", factors.interests), ("skills", factors.skills), ("values", factors.values)]
      .compactMap { name, part in part.map { "\(name) \(Self.plain($0))" } }
    return terminal.bold(match.occupation.title) + "\n"
      + "Place \(place(match)) of \(Figures.number(document.results.compared)), fit \(Self.plain(match.match.fit)): "
      + parts.joined(separator: ", ") + "\n"
      + document.sentences.reasons(for: match.match).map { "- \($0)\n" }.joined() + terminal.note(remark)
  }

  private var payHeading: String { document.state.map { "Typical pay, \($0)" } ?? "Typical pay" }

  private func row(_ match: ListedMatch) -> [String] {
    [
      place(match), match.occupation.code.description, match.occupation.title,
      match.match.factors.band?.word ?? Self.plain(match.match.fit), Figures.yearly(match.listed.pay?.value),
      document.sentences.reasons(for: match.match).first ?? "",
    ]
  }

  private func place(_ match: ListedMatch) -> String {
    let place = Figures.number(match.match.place) + (match.sharing > 1 ? "=" : "")
    return match.range.map { "\(place) (\($0.low)-\($0.high))" } ?? place
  }

  private func notice(on terminal: Terminal) -> String {
    switch document.differentiation {
    case .low?: "The scores differ by little: what fits may change with the next answers.\n"
    default: ""
    }
  }

  private func fields(on terminal: Terminal) -> String {
    let best = document.results.clusters.prefix(5).map { cluster in
      "\(cluster.cluster.name): \(cluster.fit.wellFitting) of \(cluster.fit.compared) fit well"
    }
    return "\n" + terminal.bold("Clusters that fit") + "\n" + best.map { "  \($0)\n" }.joined()
  }

  private var remark: String {
    let isRanged = document.results.matches.first?.range != nil
    return [
      "Strong and good: likeness of interests that chance alone would seldom reach.",
      isRanged ? "In parentheses: where it stands in 8 of 10 tries with answers drawn anew." : "",
      document.results.matches.contains { $0.sharing > 1 } ? "= shares its place." : "",
      "Not a verdict: interests say what one may like.",
      document.sentences.paySentence(in: document.state),
      SourceNote.text(of: [.interests, .skills, .workValues], in: catalog),
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A fit with two decimals.
  private static func plain(_ fit: Double) -> String {
    let hundredths = Int((fit * 100).rounded())
    let digits = String(abs(hundredths) % 100)
    return (hundredths < 0 ? "-" : "") + "\(abs(hundredths) / 100)." + (digits.count < 2 ? "0" : "") + digits
  }
}

extension FitBand {
  /// The band in a table.
  fileprivate var word: String {
    switch self {
    case .strong: "Strong"
    case .good: "Good"
    case .some: "Some"
    case .low: "Low"
    }
  }
}
