import CareerModel
import Testing

@Suite("The word that was meant")
struct NearWordTests {
  @Test(
    "The nearest known word is found, and none that has nothing in common",
    arguments: [
      ("englihs", "english"), ("ENGLISH", "english"), ("math", "maths"), ("ALG-1", "ALG1"), ("xyzzy", nil),
      ("", nil),
    ])
  func nearest(word: String, expected: String?) {
    #expect(NearWord.nearest(to: word, among: ["english", "maths", "ALG1", "science"]) == expected)
  }
}
