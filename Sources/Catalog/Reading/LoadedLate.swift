import CareerModel
import Matching
import Routing
import Synchronization

/// What is read once it is first used, and then kept. The catalogues of all languages share it.
final class LoadedLate: Sendable {
  /// Median wages by state and SOC code.
  let stateWages = Mutex<[StateCode: [SOCCode: StateWage]]>([:])
  /// The words that a search knows, in each language.
  let words = Mutex<[Language: SearchWords]>([:])
  /// Every college.
  let institutions = Mutex<[UnitID: Institution]?>(nil)
  /// Every registered apprenticeship, by RAPIDS code.
  let apprenticeships = Mutex<[String: Apprenticeship]?>(nil)
  /// Compares profiles with every occupation.
  let matcher = Mutex<Matcher?>(nil)
  /// Finds routes.
  let router = Mutex<Router?>(nil)
  /// Whether every reader holds the file.
  let holdsFile = Mutex(false)
}
