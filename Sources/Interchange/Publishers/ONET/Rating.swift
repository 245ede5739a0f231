import CareerModel

/// One scale of one element of one occupation, as a line of a rating table has it.
struct Rating: Equatable {
  let value: String
  let sample: String
  let date: String
  let suppress: String
  let notRelevant: String

  /// Which occupation and element a rating is about.
  struct Key: Hashable, Comparable {
    let occupation: OccupationCode
    let element: String

    static func < (left: Key, right: Key) -> Bool {
      left.occupation == right.occupation
        ? left.element < right.element : left.occupation < right.occupation
    }
  }
}
