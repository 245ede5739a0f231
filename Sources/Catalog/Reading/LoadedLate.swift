import CareerModel
import Matching
import Synchronization

/// What is read once it is first used, and then kept. The same in every language, so that the catalogues
/// of all languages share it.
final class LoadedLate: Sendable {
  /// Median wages by state and SOC code.
  let stateWages = Mutex<[StateCode: [SOCCode: StateWage]]>([:])
  /// The words of all titles.
  let words = Mutex<SearchWords?>(nil)
  /// Every college.
  let institutions = Mutex<[UnitID: Institution]?>(nil)
  /// Compares profiles with every occupation.
  let matcher = Mutex<Matcher?>(nil)
  /// Whether every reader holds the file.
  let holdsFile = Mutex(false)
}
