import CareerModel
import Catalog
import Interchange
import Markup
import Planning
import Wording

/// The programs of study of a pack, each with the six elements of the federal definition.
struct PackProgramsSection {
  let context: PageContext
  let entry: PackShelf.Entry

  private var words: Wording { context.words }
  private static let shown = 24

  func render(into html: inout HTMLWriter) {
    let programs = entry.own.programs.sorted { ($0.title, $0.id) < ($1.title, $1.id) }
    guard !programs.isEmpty else { return }
    html.section(.class("section"), .id("programs")) { html in
      html.h2(text: words[.packProgramsTitle])
      html.p(.class("reading"), text: words[.packProgramsReading])
      table(&html, programs.prefix(Self.shown))
      let more = programs.dropFirst(Self.shown)
      if !more.isEmpty {
        html.details(.class("table-behind")) { html in
          html.summary(text: words.count(.packMorePrograms, more.count))
          table(&html, more)
        }
      }
      html.note([words[.packElementsSource]])
    }
  }

  private func table(_ html: inout HTMLWriter, _ programs: ArraySlice<ProgramOfStudy>) {
    html.scrollingTable(words[.packProgramsTitle]) { html in
      html.tableHead([words[.packProgramColumn]] + ProgramElement.allCases.map(words.shortName))
      html.tbody { html in
        for program in programs { row(&html, program) }
      }
    }
  }

  private func row(_ html: inout HTMLWriter, _ program: ProgramOfStudy) {
    let standing = entry.report.programs.first { $0.id == program.id }
    html.tr { html in
      html.th(.scope("row")) { html in
        html.plate(context.catalog.cluster(program.pathway.cluster), .table, assets: context.site.assets)
        html.a(.href(Addresses.packProgram(entry.own.id, program.id))) {
          $0.passage(words.title(program.title))
        }
        let pathway = context.catalog.pathway(program.pathway)?.name ?? program.pathway.rawValue
        if pathway != program.title { html.small(text: pathway) }
      }
      for element in ProgramElement.allCases {
        html.td { html in
          let finding = standing?.findings.first { $0.element == element }
          html.elementMark(isMet: finding?.isMet ?? false, words: words)
        }
      }
    }
  }
}

extension HTMLWriter {
  /// Whether a pack shows an element: a mark and a word.
  mutating func elementMark(isMet: Bool, words: Wording) {
    span(.class("element", isMet ? "is-met" : "is-unmet")) { html in
      html.checkMark(isMet: isMet)
      html.text(words[isMet ? .elementMet : .elementUnmet])
    }
  }

  /// A filled disc with a check, or an open one: decoration beside words.
  mutating func checkMark(isMet: Bool) {
    svg(.class("mark", isMet ? "is-met" : "is-unmet"), .viewBox(0, 0, 16, 16), .ariaHidden) { svg in
      svg.circle(.cx(8), .cy(8), .r(isMet ? 7 : 6.25))
      if isMet { svg.path(.d("M4.5 8.2l2.4 2.4 4.6-5")) }
    }
  }
}

extension Wording {
  /// An element as the head of a column: its letter in the law, and a word.
  func shortName(_ element: ProgramElement) -> String {
    let phrase: Phrase =
      switch element {
      case .standards: .elementStandardsShort
      case .knowledge: .elementKnowledgeShort
      case .industry: .elementIndustryShort
      case .progression: .elementProgressionShort
      case .points: .elementPointsShort
      case .credential: .elementCredentialShort
      }
    return "\(element.letter). \(self[phrase])"
  }

  /// An element in words.
  func name(_ element: ProgramElement) -> String {
    switch element {
    case .standards: self[.elementStandards]
    case .knowledge: self[.elementKnowledge]
    case .industry: self[.elementIndustry]
    case .progression: self[.elementProgression]
    case .points: self[.elementPoints]
    case .credential: self[.elementCredential]
    }
  }

  /// What a program does not show, in the language of the page where it is one of the usual gaps.
  func gap(_ text: String) -> Passage {
    let known: [Phrase] = [
      .gapStandards, .gapAcademic, .gapTechnical, .gapEmployability, .gapIndustry, .gapSecondStep,
      .gapProgress,
      .gapEntries, .gapExits, .gapCredential, .gapContinuation,
    ]
    return known.first { Wording.english[$0] == text }.map { passage($0) } ?? title(text)
  }
}
