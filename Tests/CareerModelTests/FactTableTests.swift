import CareerModel
import Testing

@Suite("Fact tables")
struct FactTableTests {
  @Test("A row that does not fit is refused with its column, value and what was expected")
  func refusal() {
    var table = FactTable(.jobZones)
    #expect(throws: FactProblem(column: "zone", value: "6", expected: "one of 1, 2, 3, 4, 5")) {
      try table.add(["29-1141.00", "6", ""])
    }
    #expect(throws: FactProblem.self) { try table.add(["29-1141", "4", ""]) }
    #expect(throws: FactProblem.self) { try table.add(["29-1141.00", "4"]) }
    #expect(table.rows.isEmpty)
  }

  @Test("An absent value is refused only where one is required")
  func absence() throws {
    var table = FactTable(.jobZones)
    try table.add(["29-1141.00", "4", ""])
    #expect(throws: FactProblem.self) { try table.add(["29-1151.00", "", ""]) }
  }

  @Test("Sorting gives the same rows whatever order they came in", arguments: 0..<20)
  func sorting(seed: Int) throws {
    let rows = (0..<40).map { ["\(10000 + ($0 * 7919 + seed) % 997)", "Course \($0)"] }
    var forward = FactTable(.courses)
    var backward = FactTable(.courses)
    for row in rows { try forward.add(row) }
    for row in rows.reversed() { try backward.add(row) }
    try forward.sort()
    try backward.sort()
    #expect(forward == backward)
    #expect(forward.rows.map { $0[0] } == forward.rows.map { $0[0] }.sorted())
  }

  @Test("Equal rows become one; rows that contradict each other are an error")
  func duplicates() throws {
    var table = FactTable(.courses)
    try table.add(["01001", "English I"])
    try table.add(["01001", "English I"])
    try table.sort()
    #expect(table.rows.count == 1)
    try table.add(["01001", "English One"])
    #expect(throws: FactProblem.self) { try table.sort() }
  }

  @Test("Awards come in the order of schooling")
  func awards() throws {
    var table = FactTable(.programOfferings)
    try table.add(["236948", "51.3801", "associate|bachelor", ""])
    #expect(throws: FactProblem.self) { try table.add(["236948", "51.3802", "bachelor|associate", ""]) }
    #expect(throws: FactProblem.self) { try table.add(["236948", "51.3802", "bachelor|bachelor", ""]) }
  }

  @Test("Every table's name is its own, and every reference is to a table before it")
  func schemas() {
    let names = FactSchema.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.count == FactSchema.published.count + FactSchema.curated.count)
  }
}
