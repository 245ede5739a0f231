import CareerModel
import Catalog
import Planning

/// A balanced curriculum for people: its periods, and the courses that hold learners up most.
struct BalanceTable {
  let document: BalanceDocument

  /// Of the courses that hold learners up, so many are listed.
  private static let mostCourses = 10

  private var problem: BalanceProblem { document.problem }
  private var result: BalanceResult { document.result }

  func text(on terminal: Terminal) -> String {
    let total = Figures.number(problem.credits.reduce(0, +))
    var text = "\(problem.credits.count) courses with \(total) credits in \(problem.periods) periods\n"
    text += terminal.bold(verdict) + "\n"
    if !result.terms.isEmpty { text += "\n" + periods.text(on: terminal) }
    text += "\n" + terminal.bold("What holds learners up most") + "\n" + courses.text(on: terminal)
    return text + terminal.note(note)
  }

  private var verdict: String {
    let heaviest = result.objective.map { "The heaviest period has \(Figures.number($0)) credits" } ?? ""
    let bound = result.bound.map(Figures.number) ?? ""
    switch result.status {
    case .optimal: return heaviest + ". No plan has a lighter one."
    case .feasible:
      return heaviest + ". The search ended before it was sure: fewer than \(bound) cannot be. "
        + "Give more --nodes to look further."
    case .infeasible: return "No plan keeps to all of these rules."
    case .unknown:
      return "No plan was found, and none was ruled out. Give more --nodes to look further."
    }
  }

  private var periods: TextTable {
    TextTable(
      columns: [.right("Period"), .right("Courses"), .right("Credits"), .left(""), .wrapped("Which")],
      rows: result.terms.enumerated().map { index, term in
        let credits = term.reduce(0) { $0 + problem.credits[$1 - 1] }
        return [
          String(index + 1), String(term.count), Figures.number(credits),
          credits == result.objective ? "heaviest" : "", term.map(label).joined(separator: ", "),
        ]
      })
  }

  private var courses: TextTable {
    let measured = document.measures.courses
    let bottlenecks = Set(document.measures.bottlenecks())
    let most = measured.indices.sorted { one, other in
      (measured[one].complexity, other) > (measured[other].complexity, one)
    }.prefix(Self.mostCourses)
    return TextTable(
      columns: [
        .wrapped("Course"), .right("Complexity"), .right("Delay"), .right("Blocking"), .right("Centrality"),
        .left(""),
      ],
      rows: most.map { index in
        let course = measured[index]
        return [
          label(index + 1), Figures.number(course.complexity), Figures.number(course.delay),
          Figures.number(course.blocking), course.centrality.map(Figures.number) ?? "too many to count",
          bottlenecks.contains(index + 1) ? "bottleneck" : "",
        ]
      })
  }

  private func label(_ course: Int) -> String { document.name(course) ?? String(course) }

  private var note: String {
    "The curriculum's complexity is \(Figures.number(document.measures.complexity)). Delay: courses in the longest "
      + "chain through a course. Blocking: courses that wait for it. Complexity: both together. Centrality: "
      + "lengths of all chains through it. Measures: Curricular Analytics (Heileman and others 2018)."
  }
}
