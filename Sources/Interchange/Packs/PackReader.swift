import CareerModel
import Foundation
import Planning

/// Reads a pack: a folder of text files that docs/packs.md describes, and the pack beside it that it extends. Every
/// mistake is noted with its place; reading goes on.
public enum PackReader {
  /// Reads a folder. Throws `PackFolderError` when there is none.
  public static func read(folder: String) throws(PackFolderError) -> PackReading {
    let log = ProblemLog()
    let files = try PackFiles(folder, log: log)
    let own = PackFolder(files: files)
    let (pack, places) = own.read()
    let base = pack.flatMap { readBase(of: $0, files, places) }
    return PackReading(
      pack: pack, base: base, places: places, problems: log.problems,
      unlisted: log.dropped(.error) + log.dropped(.warning))
  }

  /// Whether a text is a day that exists, as `2026-11-24`.
  public static func isDay(_ text: String) -> Bool { PackText.isDay(text) }

  /// The pack that a pack extends, from the folder beside it. What is wrong with it is counted, not listed: it is its
  /// owner's to put right.
  private static func readBase(of pack: Pack, _ files: PackFiles, _ places: PackFilePlaces) -> BasePack? {
    guard let id = pack.extends else { return nil }
    let place = places.place(of: PackElement(.pack, key: "extends"))
    let beside = URL(fileURLWithPath: files.folder).standardizedFileURL.deletingLastPathComponent().path
    let folder = beside + "/" + id
    guard id != pack.id else {
      files.log.error(at: place, "The pack extends itself.", hint: "A district's pack extends its state's.")
      return nil
    }
    let log = ProblemLog()
    guard let others = try? PackFiles(folder, prefix: "../\(id)/", log: log) else {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: beside)) ?? []
      let packs = names.prefix(10_000).filter {
        FileManager.default.fileExists(atPath: beside + "/" + $0 + "/pack.yaml")
      }
      files.log.error(
        at: place, "There is no pack \"\(id)\" beside this one.",
        hint: NearestWords(packs.sorted()).hint(for: id) ?? "Put the folder \(id) beside this one.")
      return nil
    }
    let (base, basePlaces) = PackFolder(files: others).read()
    let errors = log.problems.count { $0.severity == .error }
    if errors > 0 {
      files.log.error(
        at: place, "The pack \"\(id)\" that this one extends has \(errors) error\(errors == 1 ? "" : "s").",
        hint: "They are listed by: waymark check \(folder)")
    }
    guard let base else { return nil }
    if base.id != id {
      files.log.error(at: place, "The folder \"\(id)\" holds the pack \"\(base.id)\".")
    }
    if base.extends != nil {
      files.log.error(
        at: place, "The pack \"\(id)\" extends another one itself.",
        hint: "Only one pack can stand above another.")
    }
    if base.state != pack.state {
      let (theirs, ours) = (base.state?.name ?? "no state", pack.state?.name ?? "no state")
      files.log.error(at: place, "The pack \"\(id)\" is of \(theirs), this one of \(ours).")
    }
    return BasePack(base, places: basePlaces)
  }
}
