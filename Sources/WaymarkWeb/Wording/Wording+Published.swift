import CareerModel
import Wording

extension Wording {
  /// A place in an order: `4th`, `4.º`.
  func ordinal(_ value: Int) -> String {
    switch language {
    case .english: Figures.ordinal(value)
    case .spanish: "\(value).º"
    }
  }

  /// A release as its publisher names it ("November 2023", "version 12"), with months and small words in the
  /// language of the page.
  func release(_ published: String) -> String {
    if language == .english { return published }
    let months = Self.english.list(.monthNames)
    let dated = published.replacing(/([A-Z][a-z]+) ([0-9]{4})/) { match in
      months.firstIndex(of: String(match.output.1)).map {
        self(.monthOfYear, list(.monthNames)[$0], String(match.output.2))
      } ?? String(match.output.0)
    }
    let small = Dictionary(
      zip(Self.english.list(.releaseWords), list(.releaseWords)), uniquingKeysWith: { first, _ in first })
    return dated.split(separator: " ").map { small[String($0)] ?? String($0) }.joined(separator: " ")
  }

  /// The items of a text that lists them with commas.
  private func list(_ phrase: Phrase) -> [String] {
    self[phrase].split(separator: ",").map { String($0.drop { $0 == " " }) }
  }
}
