import Markup
import SeededNumbers
import Testing

@Suite("Numbers")
struct NumberTests {
  @Test("Integers", arguments: [0, 7, -1, 10, 99, 100, 1048, -189_100, Int.max, Int.min])
  func integers(number: Int) {
    #expect(rendered { $0.number(number) } == String(number))
  }

  @Test(
    "Integers in groups of three",
    arguments: [
      (0, "0"), (999, "999"), (1000, "1,000"), (-1048, "-1,048"), (124_200, "124,200"),
      (1_000_007, "1,000,007"), (Int.min, "-9,223,372,036,854,775,808"),
    ])
  func grouped(number: Int, text: String) {
    #expect(rendered { $0.number(number, groupedBy: ",") } == text)
  }

  @Test("Groups may be parted by a space that does not break")
  func groupedBySpace() {
    #expect(rendered { $0.number(124_200, groupedBy: "\u{A0}") } == "124\u{A0}200")
  }

  @Test(
    "A fixed count of decimals",
    arguments: [
      (4.9, 1, "4.9"), (3.0, 1, "3.0"), (59.71, 2, "59.71"), (0.05, 1, "0.1"), (-0.04, 1, "0.0"),
      (-2.5, 0, "-3"), (0.001, 3, "0.001"), (99.995, 1, "100.0"), (1.0 / 3, 6, "0.333333"),
    ])
  func decimals(number: Double, decimals: Int, text: String) {
    #expect(rendered { $0.number(number, decimals: decimals) } == text)
  }

  @Test("What is not a number is not written", arguments: [Double.nan, .infinity, -.infinity, 1e300])
  func notFinite(number: Double) {
    #expect(rendered { $0.number(number, decimals: 1) } == "")
    #expect(drawn { $0.rect(.x(number), .y(1)) } == "<rect y=\"1\"/>")
    #expect(drawn { $0.g(.translate(0, number)) } == "<g></g>")
  }

  @Test(
    "Coordinates have at most two decimals and no zeros at the end",
    arguments: [
      (0, "0"), (-0.001, "0"), (12, "12"), (12.5, "12.5"), (12.05, "12.05"), (12.345_6, "12.35"),
      (-7.999, "-8"), (1_234_567.891, "1234567.89"),
    ])
  func coordinates(number: Double, text: String) {
    #expect(drawn { $0.circle(.cx(number)) } == "<circle cx=\"\(text)\"/>")
  }

  @Test("Coordinates agree with arithmetic to half a hundredth")
  func randomCoordinates() throws {
    var generator = Seeded(4)
    for _ in 0..<5_000 {
      let number = Double.random(in: -100_000...100_000, using: &generator)
      let text = try #require(drawn { $0.circle(.cx(number)) }.between("<circle cx=\"", "\"/>"))
      let read = try #require(Double(text))
      #expect(abs(read - number) <= 0.005_000_1)
      #expect(!text.contains(".") || !text.hasSuffix("0"))
    }
  }
}
