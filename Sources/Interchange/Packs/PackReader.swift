import CareerModel
import Planning

/// Reads a pack: a folder of text files that docs/packs.md describes, and the pack beside it that it extends. Every
/// mistake is noted with its place; reading goes on.
public enum PackReader {
  /// Reads a folder. Throws `PackFolderError` when there is none.
  public static func read(folder: String) throws(PackFolderError) -> PackReading {
    read(try FolderSource(folder), beside: FolderNeighbours(of: folder))
  }

  /// Reads files in memory; what they extend is looked for on a shelf.
  public static func read(_ bundle: PackBundle, beside shelf: PackShelf) -> PackReading {
    read(BundleSource(bundle), beside: ShelfNeighbours(shelf: shelf))
  }

  private static func read(_ source: any PackSource, beside neighbours: any PackNeighbours) -> PackReading {
    let log = ProblemLog()
    let files = PackFiles(source, log: log)
    let (pack, places) = PackFolder(files: files).read()
    let base = pack.flatMap { readBase(of: $0, neighbours, places, log) }
    return PackReading(
      pack: pack, base: base, places: places, problems: log.problems,
      unlisted: log.dropped(.error) + log.dropped(.warning))
  }

  /// Whether a text is a day that exists, as `2026-11-24`.
  public static func isDay(_ text: String) -> Bool { PackText.isDay(text) }

  /// The pack that a pack extends, from beside it. What is wrong with it is counted, not listed: it is its owner's to
  /// put right.
  private static func readBase(
    of pack: Pack, _ neighbours: any PackNeighbours, _ places: PackFilePlaces, _ log: ProblemLog
  ) -> BasePack? {
    guard let id = pack.extends else { return nil }
    let place = places.place(of: PackElement(.pack, key: "extends"))
    guard id != pack.id else {
      log.error(at: place, "The pack extends itself.", hint: "A district's pack extends its state's.")
      return nil
    }
    guard let found = neighbours.pack(id) else {
      log.error(
        at: place, "There is no pack \"\(id)\" beside this one.", hint: neighbours.advice(on: id))
      return nil
    }
    if found.errors > 0 {
      log.error(
        at: place,
        "The pack \"\(id)\" that this one extends has \(found.errors) error\(found.errors == 1 ? "" : "s").",
        hint: "They are listed by: waymark check \(neighbours.address(of: id))")
    }
    guard let base = found.pack else { return nil }
    if base.id != id {
      log.error(at: place, "The folder \"\(id)\" holds the pack \"\(base.id)\".")
    }
    if base.extends != nil {
      log.error(
        at: place, "The pack \"\(id)\" extends another one itself.",
        hint: "Only one pack can stand above another.")
    }
    if base.state != pack.state {
      let (theirs, ours) = (base.state?.name ?? "no state", pack.state?.name ?? "no state")
      log.error(at: place, "The pack \"\(id)\" is of \(theirs), this one of \(ours).")
    }
    return BasePack(base, places: found.places)
  }
}
