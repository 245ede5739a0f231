import CareerModel
import Catalog
import Wording

/// A roadmap for people at a terminal: courses, entries, then what one earns and the jobs it opens.
struct RoadmapText {
  let roadmap: Roadmap
  let words: Wording
  let catalog: CareerCatalog

  func text(on terminal: Terminal) -> String {
    let place = roadmap.state?.name(in: words.language) ?? words[.unitedStates]
    var text = terminal.bold(roadmap.pathway.name) + "\n"
    text += roadmap.lines.map { words(.roadmapLine, $0.name) }.joined(separator: ", ") + "\n\n"
    text += terminal.bold(words[.roadmapCourses]) + "\n"
    text += TextTable(
      columns: [
        .left(words[.gradeColumn]), .wrapped(words[.roadmapCareerCourse]),
        .wrapped(words[.roadmapGeneralCourse]),
      ], rows: courses
    ).text(on: terminal)
    text += "\n" + terminal.bold(words[.roadmapEntries]) + "\n"
    for entry in roadmap.entries { text += "\(entry.letter)  \(words.entry(entry, of: roadmap))\n" }
    text += "\n"
    text += TextTable(
      columns: [
        .wrapped(words[.roadmapEarnedColumn]), .wrapped(words[.roadmapWhereColumn]),
        .right(words[.roadmapExitColumn]), .wrapped(words[.roadmapJobColumn]), .left(words[.skillLevel]),
        .right(words[.openingsAYear]), .right(words(.typicalPayIn, place)),
      ], rows: rows(in: place)
    ).text(on: terminal)
    let wages: [FactSchema] = roadmap.state == nil ? [.nationalWages] : [.stateWages]
    let sources = wages + [.projections, .programOfferings, .apprenticeships, .roadmapStations]
    return text + terminal.note(SourceNote.text(of: sources, in: catalog))
  }

  private var courses: [[String]] {
    (9...12).map { grade in
      let technical = roadmap.courses.technical.filter { $0.grade == grade }.map(\.course)
      let general = roadmap.courses.general.filter { $0.grade == grade }.map(\.course)
      return [
        String(grade), technical.map(title).joined(separator: "; "),
        general.map(title).joined(separator: "; "),
      ]
    }
  }

  private func title(_ code: SCEDCode) -> String { catalog.course(code)?.title ?? code.description }

  private func rows(in place: String) -> [[String]] {
    var rows: [[String]] = []
    if let exit = roadmap.diplomaExit {
      rows += self.rows(
        [exit], earned: words[.roadmapDiploma],
        place: words[.roadmapYourSchool] + "; " + words.stageTime(.highSchool))
    }
    for stop in roadmap.stops {
      let line = roadmap.lines.count > 1 ? roadmap.lines.first { $0.id == stop.id.line } : nil
      let name = words.earned(stop.station) + (line.map { " (\(words(.roadmapLine, $0.name)))" } ?? "")
      rows += self.rows(
        roadmap.exits(at: stop.id), earned: name,
        place: [words.place(stop, in: place, catalog: catalog), words.time(stop)].compactMap { $0 }
          .joined(separator: "; "))
    }
    return rows
  }

  private func level(_ level: SkillLevel?) -> String {
    switch level {
    case .semi?: words[.levelSemi]
    case .mid?: words[.levelMid]
    case .high?: words[.levelHigh]
    case nil: words[.levelUnrated]
    }
  }

  /// The first job beside what is earned, further ones below it.
  private func rows(_ exits: [RoadmapExit], earned: String, place: String) -> [[String]] {
    if exits.isEmpty { return [[earned, place, "", words[.roadmapNoExit], "", "", ""]] }
    let jobs = exits.flatMap { exit in exit.jobs.map { (exit.number, $0) } }
    return jobs.enumerated().map { index, item in
      let (number, job) = item
      let same = job.sameAs.map { " (\(words(.roadmapSameJob, String($0))))" } ?? ""
      let needs = words.needs(job).map { ". \($0)" } ?? ""
      return [
        index == 0 ? earned : "", index == 0 ? place : "", String(number),
        job.occupation.title + same + needs, level(job.occupation.skillLevel),
        job.occupation.outlook?.value.annualOpenings.map(Figures.number) ?? Figures.missing,
        job.pay.map { Figures.yearly($0.value) } ?? Figures.missing,
      ]
    }
  }
}
