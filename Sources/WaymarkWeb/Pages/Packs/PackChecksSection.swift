import Markup
import Planning
import Wording

/// What the check of a pack found, each with its place.
struct PackChecksSection {
  let context: PageContext
  let report: PackReport

  private var words: Wording { context.words }
  private static let shown = 10

  func render(into html: inout HTMLWriter) {
    html.section(.class("section"), .id("check")) { html in
      html.h2(text: words[.packCheckTitle])
      if report.errors.isEmpty, report.warnings.isEmpty {
        html.p(text: words[.packInOrderDetail])
        return
      }
      html.p(.class("reading"), text: words[.packCheckReading])
      problems(&html, report.errors, .packCheckErrors)
      problems(&html, report.warnings, .packCheckWarnings)
      if report.unlisted > 0 { html.p(text: words.count(.packCheckUnlisted, report.unlisted)) }
    }
  }

  private func problems(_ html: inout HTMLWriter, _ problems: [PackProblem], _ title: Phrase) {
    guard !problems.isEmpty else { return }
    html.h3(text: words[title])
    list(&html, problems.prefix(Self.shown))
    let more = problems.dropFirst(Self.shown)
    if !more.isEmpty {
      html.details(.class("table-behind")) { html in
        html.summary(text: words.count(.packCheckMore, more.count))
        list(&html, more)
      }
    }
  }

  private func list(_ html: inout HTMLWriter, _ problems: ArraySlice<PackProblem>) {
    html.ul(.class("rule-list")) { html in
      for problem in problems {
        html.li { html in
          html.p(.class("place")) { $0.element("code", text: Self.place(problem.place)) }
          html.p { $0.passage(words.title(problem.message)) }
          if let hint = problem.hint { html.p(.class("hint")) { $0.passage(words.title(hint)) } }
        }
      }
    }
  }

  private static func place(_ place: PackPlace) -> String {
    [place.file, place.line > 0 ? String(place.line) : nil, place.column > 0 ? String(place.column) : nil]
      .compactMap(\.self).joined(separator: ":")
  }
}
