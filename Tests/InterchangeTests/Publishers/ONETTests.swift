import CareerModel
import Interchange
import Testing

@Suite struct ONETTests {
  private let ratingHeader =
    "O*NET-SOC Code\tElement ID\tScale ID\tData Value\tN\tRecommend Suppress\tNot Relevant\tDate\n"

  private func skills(_ rows: String...) throws -> ImportOutcome {
    let lines = rows.map { $0.replacing("|", with: "\t") + "\n" }.joined()
    return try Importing.text(.onet, "Skills.txt", ratingHeader + lines)
  }

  @Test("Importance and level of a skill become one row")
  func pair() throws {
    let outcome = try skills(
      "11-1011.00|2.A.1.a|LV|4.62|8.0|N|N|08/2023", "11-1011.00|2.A.1.a|IM|4.10|8.0|N|n/a|08/2023")
    #expect(outcome.lines(.skills) == ["11-1011.00|2.A.1.a|4.1|4.62|8|08/2023||"])
    #expect(outcome.report.files.first?.rowsKept == 2)
  }

  @Test("A level that O*NET recommends to suppress is left out; the importance stays")
  func suppressed() throws {
    let outcome = try skills(
      "11-1011.00|2.A.1.a|IM|1.14|27|N|n/a|08/2023", "11-1011.00|2.A.1.a|LV|0.40|28|Y|Y|08/2023",
      "11-1011.00|2.A.1.b|IM|1.50|27|Y|n/a|08/2023", "11-1011.00|2.A.1.b|LV|0.50|28|N|N|08/2023")
    #expect(
      outcome.lines(.skills) == [
        "11-1011.00|2.A.1.a|1.14||27|08/2023||Y", "11-1011.00|2.A.1.b|1.5|0.5|27|08/2023|Y|",
      ])
  }

  @Test("A level without an importance says nothing")
  func levelAlone() throws {
    let outcome = try skills(
      "11-1011.00|2.A.1.a|LV|4.62|8|N|N|08/2023", "11-1011.00|2.A.1.b|IM|4.00|8|N|n/a|08/2023")
    #expect(outcome.lines(.skills) == ["11-1011.00|2.A.1.b|4||8|08/2023||"])
    #expect(outcome.errors.count == 1)
    #expect(outcome.errors.first?.hasPrefix("Skills.txt:2: Scale ID: ") == true)
  }

  @Test(
    "A wrong value is rejected with its column",
    arguments: [
      ("11-1011.0|2.A.1.a|IM|4|8|N|n/a|08/2023", "O*NET-SOC Code", "11-1011.0"),
      ("11-1011.00|two|IM|4|8|N|n/a|08/2023", "Element ID", "two"),
      ("11-1011.00|2.A.1.a|IM|5.01|8|N|n/a|08/2023", "Data Value", "5.01"),
      ("11-1011.00|2.A.1.a|IM|0.99|8|N|n/a|08/2023", "Data Value", "0.99"),
      ("11-1011.00|2.A.1.a|LV|7.5|8|N|N|08/2023", "Data Value", "7.5"),
      ("11-1011.00|2.A.1.a|IM|high|8|N|n/a|08/2023", "Data Value", "high"),
      ("11-1011.00|2.A.1.a|IM|4|many|N|n/a|08/2023", "N", "many"),
      ("11-1011.00|2.A.1.a|IM|4|8|maybe|n/a|08/2023", "Recommend Suppress", "maybe"),
    ])
  func wrongValues(row: String, column: String, value: String) throws {
    let outcome = try skills(row, "29-1141.00|2.A.1.a|IM|4.00|8|N|n/a|08/2023")
    #expect(outcome.lines(.skills).count == 1)
    #expect(outcome.errors.count == 1)
    #expect(outcome.errors.first?.hasPrefix("Skills.txt:2: \(column): found \"\(value)\", expected ") == true)
  }

  @Test("Of two importances for one skill the second is rejected")
  func contradiction() throws {
    let outcome = try skills(
      "11-1011.00|2.A.1.a|IM|4.12|8|N|n/a|08/2023", "11-1011.00|2.A.1.a|IM|4.12|8|N|n/a|08/2023",
      "11-1011.00|2.A.1.a|IM|3.00|8|N|n/a|08/2023")
    #expect(outcome.lines(.skills) == ["11-1011.00|2.A.1.a|4.12||8|08/2023||"])
    #expect(outcome.report.files.first?.rowsSetAside == 1)
    #expect(
      outcome.errors == [
        "Skills.txt:4: Data Value: found \"3.00\", expected the rating of line 2, which has the same key"
      ])
  }

  @Test("An occupation that Occupation Data does not list is unknown")
  func unknownOccupation() throws {
    let outcome = try Importing.folder(
      .onet,
      [
        "Occupation Data.txt": "O*NET-SOC Code\tTitle\tDescription\n11-1011.00\tChief Executives\tText\n",
        "Job Zones.txt": "O*NET-SOC Code\tJob Zone\tDate\n11-1011.00\t5\t08/2023\n11-1012.00\t4\t08/2023\n",
      ])
    #expect(outcome.lines(.jobZones) == ["11-1011.00|5|08/2023"])
    #expect(
      outcome.errors == [
        "Job Zones.txt:3: O*NET-SOC Code: found \"11-1012.00\", expected an occupation listed in Occupation Data"
      ])
  }

  @Test("Six interest scores make a profile; five make none")
  func interests() throws {
    let header = "O*NET-SOC Code\tTitle\tElement ID\tScale ID\tData Value\n"
    let whole = "abcdef".enumerated().map { "11-1011.00\tA\t1.B.1.\($1)\tOI\t\($0 + 1).50\n" }.joined()
    let half = "abcde".map { "29-1141.00\tB\t1.B.1.\($0)\tOI\t2.00\n" }.joined()

    let outcome = try Importing.text(.onet, "Interests.txt", header + half + whole)

    #expect(outcome.lines(.interests) == ["11-1011.00|1.5|2.5|3.5|4.5|5.5|6.5"])
    #expect(outcome.report.files.first?.rowsRejected == 5)
    #expect(outcome.errors.count == 1)
    #expect(outcome.errors.first?.contains("5 scores for 29-1141.00") == true)
    #expect(outcome.report.layout == "O*NET text release test release, with Title columns")
  }

  @Test("Work values are read from their own elements and scale")
  func workValues() throws {
    let header = "O*NET-SOC Code\tElement ID\tScale ID\tData Value\n"
    let rows = "abcdef".map { "11-1011.00\t1.B.2.\($0)\tEX\t7.00\n" }.joined()
    let outcome = try Importing.text(.onet, "Work Values.txt", header + rows + "11-1011.00\t1.B.2.g\tVH\t4\n")
    #expect(outcome.lines(.workValues) == ["11-1011.00|7|7|7|7|7|7"])
    #expect(outcome.report.files.first?.setAside.map(\.rows) == [1])
  }

  @Test("Shares of answers are kept, those of zero included; other scales are set aside")
  func education() throws {
    let header = "O*NET-SOC Code\tElement ID\tScale ID\tCategory\tData Value\tN\tRecommend Suppress\tDate\n"
    let rows = """
      11-1011.00\t2.D.1\tRL\t1\t0.00\t28\tN\t08/2023
      11-1011.00\t2.D.1\tRL\t12\t4.46\t28\tY\t08/2023
      11-1011.00\t3.A.3\tOJ\t2\t101\t28\tN\t08/2023
      11-1011.00\t2.D.4.a\tIM\t\t3.01\t28\tN\t08/2023
      11-1011.00\t2.D.1\tRQ\t6\t50\t28\tN\t08/2023
      """
    let outcome = try Importing.text(.onet, "Education, Training, and Experience.txt", header + rows)
    #expect(
      outcome.lines(.educationShares) == [
        "11-1011.00|2.D.1|1|0|28|08/2023|", "11-1011.00|2.D.1|12|4.46|28|08/2023|Y",
      ])
    #expect(outcome.report.files.first?.rowsSetAside == 2)
    #expect(
      outcome.errors.first?.hasPrefix("Education, Training, and Experience.txt:4: Data Value: ") == true)
  }

  @Test("Only elements that other tables refer to are named")
  func elements() throws {
    let rows = ["1", "1.A", "1.A.1.a", "1.B.1.a", "1.B.3.a", "2.A", "2.AB", "2.C.10", "4.A.1"]
    let text =
      "Element ID\tElement Name\tDescription\n" + rows.map { "\($0)\tName of \($0)\tText\n" }.joined()
    let outcome = try Importing.text(.onet, "Content Model Reference.txt", text)
    #expect(
      outcome.table(.elements)?.rows.map { $0[0] } == ["1.A", "1.A.1.a", "1.B.1.a", "2.A", "2.C.10"])
    #expect(outcome.report.files.first?.rowsSetAside == 4)
  }

  @Test("Related occupations keep rank and tier")
  func related() throws {
    let text = """
      O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\tIndex
      11-1011.00\t11-1021.00\tPrimary-Short\t1
      11-1011.00\t11-2032.00\tPrimary-Long\t6
      11-1011.00\t11-9151.00\tDistant\t7
      """
    let outcome = try Importing.text(.onet, "Related Occupations.txt", text)
    #expect(
      outcome.lines(.relatedOccupations) == [
        "11-1011.00|11-1021.00|1|primary-short", "11-1011.00|11-2032.00|6|primary-long",
      ])
    #expect(
      outcome.errors.first?.hasPrefix("Related Occupations.txt:4: Relatedness Tier: found \"Distant\"")
        == true)
  }
}
