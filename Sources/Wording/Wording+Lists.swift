import CareerModel

extension Wording {
  /// Some texts as a list within a sentence: "A, B and C".
  package func list(_ things: [Passage]) -> Passage {
    joined(things) { conjunction(before: $0) }
  }

  /// Some texts of which one counts: "A, B or C".
  package func alternatives(_ things: [Passage]) -> Passage {
    joined(things) { disjunction(before: $0) }
  }

  private func joined(_ things: [Passage], by word: (String) -> String) -> Passage {
    guard let last = things.last, things.count > 1 else { return things.first ?? Passage("") }
    var joined = Passage(Array(things.dropLast()), separator: ", ")
    joined.append(" " + word(last.text) + " ")
    joined.append(last)
    return joined
  }

  /// "or"; in Spanish "o", and "u" before the sound of o.
  private func disjunction(before word: String) -> String {
    switch language {
    case .english: return "or"
    case .spanish:
      let start = word.lowercased()
      return ["o", "ó", "ho", "hó"].contains { start.hasPrefix($0) } ? "u" : "o"
    }
  }
}
