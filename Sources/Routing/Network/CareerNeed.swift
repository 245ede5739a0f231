import CareerModel

/// Something that an occupation, a program or a credential asks for.
enum CareerNeed: Hashable {
  /// A high school diploma or its equivalent.
  case diploma
  /// An award of at least this kind, in one of the fields (a number in the search's list of field sets).
  case schooling(least: Award, fields: Int32)
  /// A credential, by its place in the network's list.
  case credential(Int32)
  /// A license that the state's own list names for an occupation.
  case stateLicence(Int32)
  /// One of the apprenticeships of a list, by the list's number in the search.
  case apprenticeship(Int32)
  /// Months of work in one of the occupations of a list, by the list's number in the search.
  case experience(Int32, months: Int)
}
