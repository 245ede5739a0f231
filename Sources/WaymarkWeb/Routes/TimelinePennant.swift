/// An exit on the axis: a flag with its number on a stem at the end of a leg.
struct TimelinePennant: Hashable {
  let number: Int
  let x: Double
  /// 0 for the row next to the legs, 1 for the one above it.
  let row: Int
}
