import CareerModel
import Matching
import Testing

@Suite("Congruence of interest codes")
struct CongruenceTests {
  private static func code(_ letters: String) -> [HollandType] {
    letters.compactMap { HollandType(rawValue: String($0)) }
  }

  @Test(
    "Brown and Gore's C runs from 0 for opposite codes to 18 for equal ones",
    arguments: [
      ("RIA", "RIA", 18), ("RIA", "SEC", 0), ("RIA", "IRA", 3 * 2 + 2 * 2 + 3), ("SIA", "SAI", 9 + 4 + 2),
      ("RIE", "CRS", 3 * 2 + 2 * 2 + 2),
    ])
  func brownGore(person: String, work: String, index: Int) {
    #expect(Congruence.brownGoreC(Self.code(person), Self.code(work)) == index)
  }

  @Test(
    "Iachan's M weighs letters that both codes have by their places",
    arguments: [
      ("RIA", "RIA", 22 + 5 + 1), ("RIA", "SEC", 0), ("RIA", "IRA", 10 + 10 + 1), ("RIA", "AIR", 4 + 5 + 4),
      ("RIA", "RSE", 22),
    ])
  func iachan(person: String, work: String, index: Int) {
    #expect(Congruence.iachanM(Self.code(person), Self.code(work)) == index)
  }

  @Test("The indices are symmetric, largest for a code with itself, and only take whole codes")
  func properties() throws {
    let types = HollandType.allCases
    var codes: [[HollandType]] = []
    for a in types {
      for b in types where b != a { for c in types where c != a && c != b { codes.append([a, b, c]) } }
    }
    for left in codes {
      for right in codes {
        let c = try #require(Congruence.brownGoreC(left, right))
        let m = try #require(Congruence.iachanM(left, right))
        #expect((0...18).contains(c) && (0...28).contains(m))
        #expect(m == Congruence.iachanM(right, left) && c == Congruence.brownGoreC(right, left))
        #expect((c == 18) == (left == right) && (m == 28) == (left == right))
      }
    }
    #expect(Congruence.iachanM(Self.code("RR"), Self.code("RIA")) == nil)
    #expect(Congruence.brownGoreC(Self.code("RRI"), Self.code("RIA")) == nil)
  }
}
