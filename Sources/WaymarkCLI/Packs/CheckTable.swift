import CareerModel
import Catalog
import Planning

/// What a check of a pack found, for people.
struct CheckTable {
  let document: CheckDocument

  private static let names = [
    "courses": ("course", "courses"), "agreements": ("agreement", "agreements"),
    "programs": ("program of study", "programs of study"),
    "requirements": ("requirement set", "requirement sets"), "planRules": ("plan rule", "plan rules"),
    "missing": ("rule left out", "rules left out"),
  ]

  private var report: PackReport { document.report }

  func text(on terminal: Terminal) -> String {
    var text = terminal.bold(title) + "\n"
    let counts = document.counts.filter { $0.count > 0 }.map { name, count in
      let words = Self.names[name] ?? (name, name)
      return Figures.number(count) + " " + (count == 1 ? words.0 : words.1)
    }
    if !counts.isEmpty { text += counts.joined(separator: ", ") + "\n" }
    text += section("Errors", report.errors, terminal) + section("Warnings", report.warnings, terminal)
    if report.unlisted > 0 { text += "\nAnd \(Figures.number(report.unlisted)) more.\n" }
    if !report.programs.isEmpty { text += "\n" + programs.text(on: terminal) }
    text += "\n" + terminal.bold(verdict) + "\n"
    if !document.knowsCodes {
      text += terminal.note("There are no facts here: codes and ids were not looked up in the catalogue.")
    }
    return text
  }

  private var title: String {
    guard let pack = document.pack else { return document.path }
    let title = "\(pack.title) (\(pack.id))"
    return pack.isDemonstration ? title + ", made up to show how a pack works" : title
  }

  private var verdict: String {
    let errors = report.errors.count
    let warnings = report.warnings.count
    let counted = "\(warnings) warning\(warnings == 1 ? "" : "s")"
    if errors == 0 { return warnings == 0 ? "The pack is in order." : "No errors, \(counted)." }
    return "\(errors) error\(errors == 1 ? "" : "s"), \(counted)."
  }

  private func section(_ name: String, _ problems: [PackProblem], _ terminal: Terminal) -> String {
    if problems.isEmpty { return "" }
    let width = terminal.width ?? .max
    var text = "\n" + terminal.bold(name) + "\n"
    for problem in problems {
      let place = problem.place
      var start = place.file
      if place.line > 0 { start += ":\(place.line)" }
      if place.column > 0 { start += ":\(place.column)" }
      for line in "\(start): \(problem.message)".wrapped(to: width) { text += line + "\n" }
      for line in (problem.hint ?? "").wrapped(to: width == .max ? .max : max(20, width - 2))
      where !line.isEmpty {
        text += terminal.dim("  " + line) + "\n"
      }
    }
    return text
  }

  /// The six elements of each program, met or not.
  private var programs: TextTable {
    TextTable(
      columns: [.wrapped("Program of study"), .wrapped("Element"), .left("In the pack")],
      rows: report.programs.flatMap { program in
        program.findings.enumerated().map { index, finding in
          [
            index == 0 ? program.title : "", "(\(finding.element.letter)) \(finding.element.title)",
            finding.isMet ? "shown" : "not shown",
          ]
        }
      })
  }
}
