import CareerModel

/// A program at a college, with what it costs there and how many finish.
struct Offer: Hashable {
  /// The college, by its place in the network's list; -1 where the catalogue knows none.
  let college: Int32
  /// The program, by its place; -1 for none in particular.
  let program: Int32
  /// Cents a year.
  let tuition: Int
  let completion: Double
}

/// The places where one can study in some fields for an award: none is both dearer and less sure than another.
struct Offers: Hashable {
  let places: [Offer]
  let basis: TuitionBasis
}
