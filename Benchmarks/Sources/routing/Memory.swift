import CAllocator
import CareerModel
import Catalog
import Foundation
import Routing

/// What the network takes: the memory in use before the catalogue is opened, and when the catalogue is gone
/// again and only the router is left.
enum Memory {
  static func measure(_ path: String) throws {
    let before = Use()
    let router = try router(path)
    malloc_trim(0)
    let after = Use()
    Main.report("routes, network in memory (MB)", after.allocated - before.allocated, atMost: 64)
    print("  resident, whole process: \(shown(before.resident)) MB before, \(shown(after.resident)) MB after")
    for state in StateCode.states {
      _ = try router.reachable(RouteRequest(from: Starts.diploma, goals: [], home: state))
    }
    malloc_trim(0)
    let later = Use()
    Main.report(
      "routes, network with what it remembers of every state (MB)", later.allocated - before.allocated,
      atMost: 64)
    print("  resident, whole process: \(shown(later.resident)) MB")
  }

  /// A router without the catalogue that it was read from.
  private static func router(_ path: String) throws -> Router { try CareerCatalog(opening: path).router() }

  private static func shown(_ megabytes: Double) -> Double { (megabytes * 10).rounded() / 10 }

  /// Memory in use, in MB of 1,048,576 bytes.
  private struct Use {
    /// Allocated and not freed.
    let allocated: Double
    /// Of the whole process: its code, and freed memory that the allocator keeps, too.
    let resident: Double

    init() {
      let heap = mallinfo2()
      allocated = Double(heap.uordblks + heap.hblkhd) / 1_048_576
      let statm = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
      let pages = statm.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
      resident = Double(pages * Int(getpagesize())) / 1_048_576
    }
  }
}
