import CareerModel
import Markup
import Wording

/// The card with projected jobs.
struct OutlookSection {
  let context: PageContext
  let occupation: Occupation

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    html.section(.class("card span-6"), .id("outlook")) { html in
      guard let outlook = occupation.outlook else {
        html.h2(text: words[.outlookTitle])
        html.p(.class("missing"), text: words[.outlookNone])
        return
      }
      html.h2(text: finding(outlook.value))
      let release = words.release(context.source(.projections)?.release ?? "")
      html.p(.class("reading"), text: words(.outlookReading, release))
      let most = Double(max(outlook.value.employment, outlook.value.projectedEmployment, 1))
      BarList(rows: [
        BarList.Row(
          label: words[.outlookStart], value: Figures.number(outlook.value.employment),
          share: Double(outlook.value.employment) / most),
        BarList.Row(
          label: words[.outlookEnd], value: Figures.number(outlook.value.projectedEmployment),
          share: Double(outlook.value.projectedEmployment) / most),
      ]).draw(into: &html)
      if !occupation.brightOutlook.isEmpty {
        html.p(text: occupation.brightOutlook.map(words.bright).joined(separator: " "))
      }
      html.note([context.sourceLine(.projections), words.scopeNote(outlook.scope)].compactMap(\.self))
    }
  }

  private func finding(_ outlook: Outlook) -> String {
    let change = outlook.projectedEmployment - outlook.employment
    if change == 0 { return words[.outlookSame] }
    return words(change > 0 ? .outlookMore : .outlookFewer, Figures.number(abs(change)))
  }
}

extension Wording {
  fileprivate func bright(_ reason: BrightOutlook) -> String {
    switch reason {
    case .growth: self[.brightGrowth]
    case .openings: self[.brightOpenings]
    case .emerging: self[.brightEmerging]
    }
  }
}
