import CareerModel
import Testing

@testable import WaymarkWeb

@Suite("Figures as people read them")
struct FiguresTests {
  @Test(
    "Whole numbers have commas",
    arguments: zip([0, 999, 1000, 189_100, -1_234_567], ["0", "999", "1,000", "189,100", "-1,234,567"]))
  func numbers(value: Int, text: String) {
    #expect(Figures.number(value) == text)
  }

  @Test(
    "At most one decimal",
    arguments: zip([4.9, 56.0, -36.14, 0.04, -0.04, 1234.56], ["4.9", "56", "-36.1", "0", "0", "1,234.6"]))
  func decimals(value: Double, text: String) {
    #expect(Figures.decimal(value) == text)
  }

  @Test("A change has its sign", arguments: zip([4.9, 0.0, -36.1], ["+4.9%", "0%", "-36.1%"]))
  func changes(value: Double, text: String) {
    #expect(Figures.change(value) == text)
  }

  @Test("A small share keeps a place, so that it does not look like none")
  func shares() {
    #expect(Figures.share(0.8) == "0.8%")
    #expect(Figures.share(55.6) == "56%")
    #expect(Figures.share(0) == "0%")
  }

  @Test("Money in whole dollars, hourly pay with cents")
  func money() {
    #expect(Figures.dollars(Money(dollars: 124_200)) == "$124,200")
    #expect(Figures.dollars(Money(dollars: -52)) == "-$52")
    #expect(Figures.cents(Money(cents: 5971)) == "$59.71")
    #expect(Figures.cents(Money(cents: 11_500)) == "$115.00")
    #expect(Figures.thousands(Money(dollars: 79_600)) == "$80k")
  }

  @Test(
    "Ordinals",
    arguments: zip(
      [1, 2, 3, 4, 11, 12, 13, 21, 22, 111],
      ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "111th"]))
  func ordinals(value: Int, text: String) {
    #expect(Figures.ordinal(value) == text)
  }

  @Test("A scale's marks are round, hold all values, and are not too many", arguments: 0..<200)
  func scales(seed: Int) throws {
    let low = Double((seed * 7919) % 90_000 + 15_000)
    let high = low + Double((seed * 104_729) % 150_000 + 1)
    let scale = NiceScale(holding: [low, high], most: 6, from: 0, to: 100)
    let first = try #require(scale.ticks.first)
    let last = try #require(scale.ticks.last)
    #expect(first <= low && last >= high)
    #expect(scale.ticks.count <= 8)
    #expect(scale.position(low) >= 0 && scale.position(high) <= 100)
    #expect(scale.position(low) <= scale.position(high))
  }
}
