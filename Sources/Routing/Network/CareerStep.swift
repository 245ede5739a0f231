import CareerModel

/// A leg as the network knows it: what the search needs of it, and what it takes to write it out.
struct CareerStep {
  /// What one does.
  enum Kind: Hashable {
    case highSchool(credential: Int32?)
    /// An award in some fields, by their number in the search's list.
    case study(Award, fields: Int32)
    case credential(Int32, way: Int)
    case stateLicence(Int32)
    case apprenticeship(Int32)
    case work(Int32, months: Int)
  }

  /// What tells it from every other step of a search.
  struct Key: Hashable {
    let kind: Kind
    /// The job that goes on beside it; -1 for none.
    let job: Int32
    let credit: CountedCredit?
  }

  let key: Key
  let search: SearchStep
  let offers: Offers?
  /// The occupation one works in meanwhile.
  let workingAs: Int32?
  /// Assumptions that its figures rest on.
  let assumptions: [RouteAssumption]
}
