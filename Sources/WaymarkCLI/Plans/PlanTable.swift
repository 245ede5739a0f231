import CareerModel
import Catalog
import Planning

/// Plans for people: the courses that begin in each term, or why there is no plan.
struct PlanTable {
  let document: PlanDocument

  private var problem: PlanProblem { document.problem }

  func text(on terminal: Terminal) -> String {
    var text = ""
    for (number, result) in document.results.enumerated() {
      if number > 0 { text += "\n" + terminal.bold("Another plan") + "\n" }
      text += terminal.bold(verdict(result)) + "\n"
      if result.objective != nil { text += "\n" + terms(result).text(on: terminal) }
      for rule in result.conflict { text += "- " + words(rule) + "\n" }
      if !result.countsOn.isEmpty {
        text += terminal.note(
          "The plan counts on what no course makes: "
            + result.countsOn.map { "\($0.set)/\($0.requirement)" }.joined(separator: ", ") + ".")
      }
    }
    return text
  }

  private func verdict(_ result: PlanResult) -> String {
    let figures = result.objective.map(self.figures) ?? ""
    switch result.status {
    case .optimal: return figures + " No plan is better."
    case .feasible: return figures + " The search ended before it was sure that no plan is better."
    case .infeasible: return "No plan is possible. These rules cannot be kept together:"
    case .unknown: return "No plan was found, and none was ruled out. Give more --nodes to look further."
    }
  }

  private func figures(_ objective: PlanObjective) -> String {
    var parts = ["\(objective.courses) courses, at most \(objective.heaviest) at once"]
    if !problem.wanted.isEmpty { parts.append("wishes worth \(objective.wanted)") }
    if !problem.agreements.isEmpty { parts.append("\(objective.hours) college hours") }
    if problem.present != nil { parts.append("\(objective.changes) changes") }
    return parts.joined(separator: "; ") + "."
  }

  private func terms(_ result: PlanResult) -> TextTable {
    let titles = Dictionary(problem.courses.map { ($0.id, $0.title) }) { first, _ in first }
    return TextTable(
      columns: [.left("Term"), .wrapped("Courses that begin in it")],
      rows: zip(problem.terms, result.terms).map { term, courses in
        [term.id, courses.map { titles[$0] ?? $0 }.joined(separator: ", ")]
      })
  }

  private func words(_ rule: PlanningRule) -> String {
    switch rule {
    case .requirement(let place): "requirement \(place.set)/\(place.requirement)"
    case .lock(let lock): "\(lock.course) begins in \(lock.term)"
    case .refusal(let course): "\(course) is not taken"
    case .prerequisites(let course): "what has to come before or beside \(course)"
    case .offering(let course): "the terms, grades and schools in which \(course) is taught"
    case .periods: "the periods of the terms that are left"
    case .mostCourses: "the most courses at once"
    case .leastCourses: "the fewest courses at once"
    case .creditsPerYear: "the most credit of a year"
    }
  }
}
