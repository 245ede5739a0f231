import Foundation
public import Planning

/// The packs of an installation: the folders of one folder, each read and checked once.
public struct PackShelf: Sendable {
  /// A pack with what a check of it found.
  public struct Entry: Sendable {
    /// The pack as it was written, without what it extends.
    public let own: Pack
    /// The pack as it holds for learners, with what it extends.
    public let whole: Pack
    /// What the check found.
    public let report: PackReport
    /// Where its parts stand.
    let places: any PackPlaces
  }

  /// The packs without errors, by id.
  public let entries: [Entry]
  /// Folders that hold a pack that cannot be used, and why, in words.
  public let unusable: [(folder: String, reason: String)]

  /// What the packs were checked against, and as of which day.
  public let check: PackCheck

  /// No packs.
  public static let empty = PackShelf(entries: [], unusable: [], check: PackCheck(day: ""))

  /// The most packs that are read.
  public static let mostPacks = 500

  private init(entries: [Entry], unusable: [(folder: String, reason: String)], check: PackCheck) {
    self.check = check
    self.entries = entries
    self.unusable = unusable
  }

  /// Reads every folder with a `pack.yaml` in a folder. A pack with errors is left out and said; the others are
  /// there. Throws `PackFolderError` when there is no such folder.
  public init(folder: String, check: PackCheck) throws(PackFolderError) {
    let files = FileManager.default
    var isFolder: ObjCBool = false
    guard files.fileExists(atPath: folder, isDirectory: &isFolder) else { throw .notFound(path: folder) }
    guard isFolder.boolValue else { throw .notAFolder(path: folder) }
    let names: [String]
    do {
      names = try files.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw .unreadable(path: folder, reason: error.localizedDescription)
    }
    var entries: [Entry] = []
    var unusable: [(folder: String, reason: String)] = []
    let packs = names.filter { files.fileExists(atPath: "\(folder)/\($0)/pack.yaml") }
    for name in packs.prefix(Self.mostPacks) {
      do throws(PackFolderError) {
        let reading = try PackReader.read(folder: "\(folder)/\(name)")
        let report = reading.report(check)
        guard let own = reading.pack, let whole = reading.whole, report.errors.isEmpty else {
          let count = report.errors.count + report.unlisted
          unusable.append((name, "\(count) error\(count == 1 ? "" : "s")"))
          continue
        }
        guard !entries.contains(where: { $0.own.id == own.id }) else {
          unusable.append((name, "another folder has the pack \(own.id) too"))
          continue
        }
        entries.append(Entry(own: own, whole: whole, report: report, places: reading.places))
      } catch {
        unusable.append((name, "it cannot be read"))
      }
    }
    if packs.count > Self.mostPacks {
      unusable.append((folder, "more than \(Self.mostPacks) packs; the others are not read"))
    }
    self.entries = entries
    self.unusable = unusable
    self.check = check
  }

  /// A pack by its id.
  public subscript(id: String) -> Entry? { entries.first { $0.own.id == id } }
}
