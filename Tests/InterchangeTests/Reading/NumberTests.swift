import SeededNumbers
import Testing

@testable import Interchange

@Suite struct NumberTests {
  @Test(
    "A number has one way to be written",
    arguments: [
      ("4", "4"), ("4.0", "4"), ("4.00", "4"), ("4.10", "4.1"), ("0.50", "0.5"), (".5", "0.5"), ("5.", "5"),
      ("007", "7"), ("0", "0"), ("-0.0", "0"), ("-1.50", "-1.5"), ("+3", "3"), ("100", "100"),
      ("-86.568502", "-86.568502"), ("1e3", "1000"), ("2.5E-1", "0.25"),
    ])
  func canonical(text: String, expected: String) {
    #expect(DecimalText.canonical(text) == expected)
  }

  @Test(
    "What is no number is none",
    arguments: ["", ".", "-", "abc", "1,000", "0x10", "nan", "inf", "1.2.3", "1 2", "--1"])
  func none(text: String) {
    #expect(DecimalText.canonical(text) == nil)
  }

  @Test("The canonical text means the same number", arguments: 1...3 as ClosedRange<UInt64>)
  func sameValue(seed: UInt64) throws {
    var random = Seeded(seed)
    for _ in 0..<500 {
      let digits = String(Int.random(in: -99_999...99_999, using: &random))
      let text = digits + "." + String(Int.random(in: 0...999, using: &random)) + "00"
      let canonical = try #require(DecimalText.canonical(text))
      #expect(Double(canonical) == Double(text))
      #expect(canonical.count < text.count)
    }
  }

  @Test(
    "Marks of footnotes are no part of a value",
    arguments: [
      ("Median wage[1]", "Median wage"), ("12.5 [2][3]", "12.5"), ("[a]", "[a]"), ("[]", "[]"),
      ("a[1]b", "a[1]b"),
    ])
  func footnotes(text: String, expected: String) {
    #expect(FootnoteMark.removed(from: text) == expected)
  }
}
