import Interchange
import Planning

/// A pack to work with: one without errors, as it holds for learners.
enum PackChoice {
  /// Opens a pack's folder.
  static func open(_ folder: String) throws(CommandFailure) -> Pack {
    let reading: PackReading
    do throws(PackFolderError) {
      reading = try PackReader.read(folder: folder)
    } catch {
      throw CommandFailure(error)
    }
    guard let pack = reading.whole, reading.isWhole else {
      throw CommandFailure(
        .badData, "The pack in \(folder) has errors.", hint: "They are listed by: waymark check \(folder)")
    }
    return pack
  }
}
