public import CareerModel

/// Indices of how alike two three-letter interest codes are. They answer different questions and are not
/// interchangeable; Waymark itself ranks by the correlation of whole profiles.
public enum Congruence {
  /// Brown and Gore's C index (1994), 0 to 18: 3, 2 and 1 times the likeness on the hexagon of the first,
  /// second and third letters (3 the same, 2 adjacent, 1 alternate, 0 opposite).
  ///
  /// `nil` unless both codes have three different letters.
  public static func brownGoreC(_ person: [HollandType], _ environment: [HollandType]) -> Int? {
    guard isCode(person), isCode(environment) else { return nil }
    return zip(zip(person, environment), [3, 2, 1]).reduce(0) { sum, pair in
      sum + pair.1 * (3 - HollandHexagon.steps(from: pair.0.0, to: pair.0.1))
    }
  }

  /// Iachan's M index (1984), 0 to 28: the sum, over letters that both codes have, of a weight by their
  /// places (22, 10, 4 / 10, 5, 2 / 4, 2, 1).
  ///
  /// `nil` unless both codes have three different letters.
  public static func iachanM(_ person: [HollandType], _ environment: [HollandType]) -> Int? {
    guard isCode(person), isCode(environment) else { return nil }
    let weights = [[22, 10, 4], [10, 5, 2], [4, 2, 1]]
    return person.enumerated().reduce(0) { sum, letter in
      sum + (environment.firstIndex(of: letter.element).map { weights[letter.offset][$0] } ?? 0)
    }
  }

  private static func isCode(_ letters: [HollandType]) -> Bool {
    letters.count == 3 && Set(letters).count == 3
  }
}
