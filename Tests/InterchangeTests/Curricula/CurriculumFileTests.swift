import Foundation
import Interchange
import Planning
import Testing

@Suite("Curriculum files")
struct CurriculumFileTests {
  private static let figures = #""periods":2,"minCredits":0,"maxCredits":9,"minCourses":0,"maxCourses":9"#

  private func file(_ text: String) throws(CurriculumFileError) -> CurriculumFile {
    try CurriculumFile(json: Array(text.utf8))
  }

  private func file(
    figures: String = Self.figures, credits: String = "[3,4]", prerequisites: String = "[[1,2]]",
    more: String = ""
  ) throws(CurriculumFileError) -> CurriculumFile {
    try file(#"{\#(figures),"credits":\#(credits),"prerequisites":\#(prerequisites)\#(more)}"#)
  }

  @Test("A file is read with its names")
  func complete() throws {
    let found = try file(more: #","names":["Algebra","Calculus"],"instance":"x","optimum":4"#)
    #expect(found.names == ["Algebra", "Calculus"])
    #expect(found.problem.credits == [3, 4])
    #expect(found.problem.creditsPerPeriod == 0...9)
    #expect(found.problem.periods == 2)
    #expect(try file(credits: "[3.0, 4e0]").problem == found.problem)
    #expect(try file().names == nil)
  }

  @Test("A file that is cut off anywhere is refused")
  func torn() throws {
    let whole = Array(#"{\#(Self.figures),"credits":[3,4],"prerequisites":[[1,2]]}"#.utf8)
    _ = try CurriculumFile(json: whole)
    for length in 0..<whole.count {
      #expect(throws: CurriculumFileError.self) { try CurriculumFile(json: whole[..<length]) }
    }
  }

  @Test("Values of another kind are named with their place")
  func kinds() {
    check(.badValue(place: "periods", found: "the text \"2\"", expected: "a whole number")) {
      try file(figures: Self.figures.replacingOccurrences(of: ":2", with: ":\"2\""))
    }
    for (text, found) in [
      ("true", "true or false"), ("null", "null"), ("[]", "a list of 0"), ("{}", "an object"), ("3.5", "3.5"),
    ] {
      check(.badValue(place: "credits, number 2", found: found, expected: "a whole number")) {
        try file(credits: "[3,\(text)]")
      }
    }
    check(.badValue(place: "credits", found: "an object", expected: "a list")) { try file(credits: "{}") }
    check(
      .badValue(
        place: "prerequisites, number 2", found: "a list of 3",
        expected: "two numbers of courses, the earlier first")
    ) { try file(prerequisites: "[[1,2],[1,2,3]]") }
    check(
      .badValue(place: "names", found: "a list of 1", expected: "a name for each of the 2 courses")
    ) { try file(more: #","names":["Algebra"]"#) }
    check(.badValue(place: "names, number 2", found: "null", expected: "a text")) {
      try file(more: #","names":["Algebra",null]"#)
    }
    check(.badValue(place: "the file", found: "a list of 0", expected: "an object")) { try file("[]") }
  }

  @Test("Numbers that are too large are refused, however large", arguments: ["1e400", "1e30", "-1e30"])
  func huge(number: String) {
    #expect(throws: CurriculumFileError.self) { try file(credits: "[3,\(number)]") }
    #expect(throws: CurriculumFileError.self) { try file(prerequisites: "[[1,\(number)]]") }
  }

  @Test("A number beyond what is handled is out of range")
  func outOfRange() {
    check(.problem(.outOfRange(.credits, 1_000_000, allowed: 0...100_000, course: 1))) {
      try file(credits: "[1000000,1]")
    }
    #expect(throws: CurriculumFileError.self) { try file(credits: "[99999999999999999999,1]") }
  }

  @Test("Keys that are missing or not known are named")
  func keys() {
    check(.missingKey("prerequisites")) { try file(#"{\#(Self.figures),"credits":[3,4]}"#) }
    check(.missingKey("periods")) { try file("{}") }
    check(.unknownKey("colour")) { try file(more: #","colour":"red""#) }
  }

  @Test("What cannot be balanced is refused with what is wrong")
  func problems() {
    check(.problem(.prerequisites(.cycle([1])))) { try file(prerequisites: "[[1,1]]") }
    check(.problem(.prerequisites(.unknownCourse(3, place: 1, courses: 2)))) {
      try file(prerequisites: "[[1,3]]")
    }
    #expect(throws: CurriculumFileError.self) { try file(prerequisites: "[[1,2],[2,1]]") }
  }

  @Test("Deep nesting and ten megabytes are refused at once")
  func hostile() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: CurriculumFileError.self) { try file(deep) }
    #expect(throws: CurriculumFileError.self) { try file(prerequisites: deep) }
    check(.tooLarge) { try file(String(repeating: " ", count: 10_000_000)) }
  }

  private func check(_ expected: CurriculumFileError, _ body: () throws -> CurriculumFile) {
    #expect(throws: expected) { try body() }
  }
}
