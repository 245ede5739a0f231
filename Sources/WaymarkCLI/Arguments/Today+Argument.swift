import ArgumentParser
import Catalog
import Interchange

extension Today {
  /// The day given with `--on`, else today. Throws when it is no day.
  static func day(or given: String?) throws -> String {
    guard let given else { return day }
    guard PackReader.isDay(given) else {
      throw ValidationError("--on \(given.prefix(40)) is no day. Write it like 2026-11-24.")
    }
    return given
  }
}
