import Matching
import Testing

@Suite("How well a field fits")
struct FieldFitTests {
  @Test("A field twice as large with the same fits twice has the same fit")
  func sizeDoesNotWin() throws {
    let fits = [0.9, 0.4, 0.1, -0.2, -0.7]
    for times in 1...20 {
      let many = Array(repeating: fits, count: times).flatMap { $0 }
      #expect(
        abs(try #require(FieldFit(many, wellFitting: 0)).fit - FieldFit(fits, wellFitting: 0)!.fit) < 1e-12)
    }
  }

  @Test("The fit is the mean best of five draws, counted out over every way to draw")
  func oracle() throws {
    let fits = [0.8, 0.5, -0.1]
    var (sum, ways) = (0.0, 0)
    for a in fits {
      for b in fits {
        for c in fits {
          for d in fits {
            for e in fits {
              sum += max(a, b, c, d, e)
              ways += 1
            }
          }
        }
      }
    }
    #expect(abs(try #require(FieldFit(fits, wellFitting: 1)).fit - sum / Double(ways)) < 1e-12)
  }

  @Test("A field of one occupation fits as that one does, a field without any does not at all")
  func small() {
    #expect(FieldFit([0.3], wellFitting: 0)?.fit == 0.3)
    #expect(FieldFit([], wellFitting: 0) == nil)
  }

  @Test("Work that fits better never makes its field fit worse")
  func monotone() throws {
    var random = Seeded(6)
    for _ in 0..<100 {
      var fits = (0..<Int.random(in: 1...30, using: &random)).map { _ in random.number(-1, 1) }
      let before = try #require(FieldFit(fits, wellFitting: 0)).fit
      let index = fits.indices.randomElement(using: &random)!
      fits[index] = min(1, fits[index] + 0.2)
      #expect(try #require(FieldFit(fits, wellFitting: 0)).fit >= before - 1e-12)
    }
  }
}
