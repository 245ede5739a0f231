import Planning
import Testing

@Suite("Credits")
struct CreditsTests {
  @Test(
    "Credit is written as people write it",
    arguments: [(1_000, "1"), (500, "0.5"), (333, "0.333"), (0, "0"), (-250, "-0.25"), (24_050, "24.05")])
  func text(thousandths: Int, text: String) {
    #expect(Credits(thousandths: thousandths).description == text)
  }

  @Test("Halves and thirds add up without drift")
  func sums() {
    var sum = Credits.none
    for _ in 0..<48 { sum += Credits(0.5) }
    #expect(sum == Credits(24))
    #expect(Credits(1) - Credits(1.5) == Credits(thousandths: -500))
    #expect(Credits(0.333) < Credits(0.5))
  }
}
