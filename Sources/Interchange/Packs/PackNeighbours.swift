import Foundation
import Planning

/// The packs beside one: it may extend one of them.
protocol PackNeighbours {
  /// A pack by its id.
  func pack(_ id: String) -> PackNeighbour?
  /// Where that pack is, for `waymark check`.
  func address(of id: String) -> String
  /// What to do where there is none of that id.
  func advice(on id: String) -> String
}

/// A pack beside another one.
struct PackNeighbour {
  let pack: Pack?
  let places: any PackPlaces
  /// How many errors its files have.
  let errors: Int
}

/// Packs whose folders stand in the same folder.
struct FolderNeighbours: PackNeighbours {
  private let beside: String

  func address(of id: String) -> String { beside + "/" + id }

  /// The neighbours of a pack's folder.
  init(of folder: String) {
    beside = URL(fileURLWithPath: folder).standardizedFileURL.deletingLastPathComponent().path
  }

  func pack(_ id: String) -> PackNeighbour? {
    guard let source = try? FolderSource(beside + "/" + id) else { return nil }
    let log = ProblemLog()
    let (pack, places) = PackFolder(files: PackFiles(source, prefix: "../\(id)/", log: log)).read()
    return PackNeighbour(
      pack: pack, places: places, errors: log.problems.count { $0.severity == .error })
  }

  func advice(on id: String) -> String {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: beside)) ?? []
    let packs = names.prefix(10_000).filter {
      FileManager.default.fileExists(atPath: beside + "/" + $0 + "/pack.yaml")
    }
    return NearestWords(packs.sorted()).hint(for: id) ?? "Put the folder \(id) beside this one."
  }
}

/// Packs of a shelf.
struct ShelfNeighbours: PackNeighbours {
  let shelf: PackShelf

  func address(of id: String) -> String { id }

  func pack(_ id: String) -> PackNeighbour? {
    shelf[id].map { PackNeighbour(pack: $0.own, places: PlacesBeside(id: id, places: $0.places), errors: 0) }
  }

  func advice(on id: String) -> String {
    let known = shelf.entries.map(\.own.id)
    return NearestWords(known).hint(for: id)
      ?? (known.isEmpty
        ? "There are no packs here." : "There are: " + known.prefix(60).joined(separator: ", "))
  }
}

/// The places of a pack, as they are named from a pack beside it.
private struct PlacesBeside: PackPlaces {
  let id: String
  let places: any PackPlaces

  func place(of element: PackElement) -> PackPlace {
    var place = places.place(of: element)
    place.file = "../\(id)/" + place.file
    return place
  }
}
