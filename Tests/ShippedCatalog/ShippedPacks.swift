import Catalog
import Foundation
public import Interchange
import Planning

/// The packs that ship, read and checked once for all tests.
public enum ShippedPacks {
  /// The day that agreements are checked on.
  public static let day = "2026-11-24"

  private static let read = Result<PackShelf, any Error> {
    let check = PackCheck(codes: try KnownCodes(try ShippedCatalog.open()), day: day)
    return try PackShelf(folder: ShippedCatalog.root.appendingPathComponent("Packs").path, check: check)
  }

  /// All of them.
  public static func shelf() throws -> PackShelf { try read.get() }
}
