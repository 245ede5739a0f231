import CareerModel

/// The completions file of IPEDS (`c2024_a.csv`), which has a line for each college, program, award
/// level and rank of the major. Completions of first and second majors are added up.
enum Completions {
  /// The words for award level codes (AWLEVEL).
  private static let awards = [
    "20": "certificate-under-1-term", "21": "certificate-1-term", "2": "certificate-1-year",
    "4": "certificate-2-years", "3": "associate", "5": "bachelor", "6": "postbachelor-certificate",
    "7": "master", "8": "postmaster-certificate", "18": "professional-doctorate",
    "17": "research-doctorate", "19": "other-doctorate",
  ]

  /// A college and one of its programs.
  private struct Offering: Hashable {
    let college: UnitID
    let program: CIPCode
  }

  /// What the lines of an offering add up to.
  private struct Sum {
    var awards = Set<String>()
    var completions = 0
    var firstLine: Int
  }

  static func read(
    _ table: SourceTable, _ file: InputFile, _ session: ImportSession
  ) throws(ImportFailure) {
    let unit = table.required("UNITID")
    let program = table.required("CIPCODE")
    let major = table.required("MAJORNUM")
    let level = table.required("AWLEVEL")
    let total = table.required("CTOTALT")
    var sums: [Offering: Sum] = [:]
    var seen: [[String]: (people: Int, line: Int)] = [:]
    try table.forEachRow { row throws(RowProblem) in
      if row.text(program) == "99" { return .setAside("totals of a college (CIP 99)") }
      guard let code = CIPText.program(row.text(program)) else {
        throw row.problem(program, "a CIP code like 51.3801")
      }
      guard let award = awards[row.text(level)] else { throw row.problem(level, "an award level of IPEDS") }
      guard let people = Int(try row.whole(total)) else { throw row.problem(total, "a number of people") }
      let offering = Offering(college: try row.code(unit, as: UnitID.self), program: code)
      let key = [unit, program, major, level].map { row.text($0) }
      if let other = seen[key] {
        if other.people == people { return .repeated }
        throw row.problem(total, "the number of line \(other.line), which has the same key")
      }
      seen[key] = (people, row.place.line)
      var sum = sums[offering] ?? Sum(firstLine: row.place.line)
      sum.awards.insert(award)
      sum.completions += people
      sums[offering] = sum
      return .kept
    }
    settle(sums, table.ledger, session)
    let year = file.name.firstMatch(of: /(?i)c(\d{4})/).flatMap { Int($0.1) }
    // A completions file is named for the year in which the school year ends.
    let edition = session.edition(
      of: file, named: year.map { "\($0 - 1)-\(String($0 % 100 + 100).suffix(2))" })
    session.credit(.programOfferings, to: table.ledger, .colleges, edition)
    session.layout = "IPEDS completions \(edition.release)"
  }

  private static func settle(_ sums: [Offering: Sum], _ ledger: FileLedger, _ session: ImportSession) {
    let facts = session.facts(.programOfferings)
    for (offering, sum) in sums {
      let fact = [
        offering.college.description, offering.program.description, AwardNames.list(sum.awards),
        String(sum.completions),
      ]
      do throws(RowProblem) {
        _ = try facts.add(fact, at: Place(file: ledger.index, line: sum.firstLine))
      } catch {
        session.report(error, .error, ledger, line: sum.firstLine)
      }
    }
  }
}
