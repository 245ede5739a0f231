import CareerModel
import Catalog
import Planning

/// Plans for people: the courses that begin in each term and what is in hand after it, or why there is no plan.
struct PlanTable {
  let document: PlanDocument

  private var problem: PlanProblem { document.problem }
  private var words: PlanNames { document.names }

  func text(on terminal: Terminal) -> String {
    var text = ""
    for (number, result) in document.results.enumerated() {
      if number > 0 { text += "\n" + terminal.bold("Another plan") + "\n" }
      text += terminal.bold(verdict(result)) + "\n"
      if number == 0 { text += "For: " + problem.requirements.map(\.title).joined(separator: "; ") + "\n" }
      if number == 0, document.pack?.isDemonstration == true {
        text += "The pack \"\(document.pack?.id ?? "")\" is made up.\n"
      }
      text += plan(result, on: terminal)
    }
    return text
  }

  private func plan(_ result: PlanResult, on terminal: Terminal) -> String {
    var text = ""
    if result.objective != nil {
      text += "\n" + terms(result).text(on: terminal)
      text += "\n" + terminal.bold("If you stop here") + "\n" + exits(result).text(on: terminal)
    }
    if let changes = changes(result) { text += "\n" + terminal.bold("Changes") + "\n" + changes }
    if result.status == .infeasible {
      text += "\nThese cannot be kept together; giving up any one of them "
      text += result.isConflictMinimal ? "makes a plan possible:\n" : "may make a plan possible:\n"
      for rule in result.conflict { text += "- " + words.rule(rule) + "\n" }
    }
    if !result.countsOn.isEmpty {
      text += terminal.note(
        "The plan counts on what no course makes: "
          + result.countsOn.map(words.requirement).joined(separator: "; ") + ".")
    }
    return text
  }

  private func verdict(_ result: PlanResult) -> String {
    let figures = result.objective.map(self.figures) ?? ""
    switch result.status {
    case .optimal: return figures + " No plan is better."
    case .feasible: return figures + " The search ended before it was sure that no plan is better."
    case .infeasible: return "No plan is possible."
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
    TextTable(
      columns: [.left("Term"), .wrapped("Courses that begin in it")],
      rows: zip(problem.terms, result.terms).map { term, courses in
        [
          term.id,
          courses.map { id in
            let length = words.length(ofCourse: id)
            return words.title(ofCourse: id) + (length > 1 ? " (\(length) terms)" : "")
          }.joined(separator: ", "),
        ]
      })
  }

  private func exits(_ result: PlanResult) -> TextTable {
    let exits = result.exits(problem)
    return TextTable(
      columns: [
        .left("After"), .right("Credits"), .right("College hours"), .wrapped("You hold"),
        .wrapped("It opens"),
      ],
      rows: exits.map { exit in
        [
          exit.term, exit.credits.description, exit.hours.description,
          (exit.met.map(words.set) + exit.milestones).joined(separator: "; "),
          document.programs(exit).flatMap(\.exitPoints).joined(separator: "; "),
        ]
      })
  }

  /// What is moved, dropped and added; `nil` where there is no plan so far, or no plan.
  private func changes(_ result: PlanResult) -> String? {
    guard problem.present != nil, result.objective != nil else { return nil }
    let changes = result.changes(from: problem)
    if changes.isEmpty { return "None.\n" }
    return changes.map { change in
      switch change {
      case .moved(let course, let from, let to): "\(words.course(course)): moved from \(from) to \(to)\n"
      case .dropped(let course, let from): "\(words.course(course)): dropped from \(from)\n"
      case .added(let course, let to): "\(words.course(course)): added in \(to)\n"
      }
    }.joined()
  }
}
