import CareerModel
import Catalog

/// One occupation on one screen, for people.
struct OccupationPage {
  private static let width = 100
  private static let labelWidth = 15

  let detail: OccupationDetail
  let profile: OccupationProfile
  let catalog: CareerCatalog

  private var occupation: Occupation { profile.occupation }

  func text(on terminal: Terminal) -> String {
    let width = min(terminal.width ?? Self.width, Self.width)
    var text = terminal.bold(occupation.title) + "  \(occupation.code)\n"
    if let summary = occupation.summary {
      text += summary.wrapped(to: width).map { $0 + "\n" }.joined()
    }
    text += "\n"
    for (label, paragraphs) in entries where !paragraphs.isEmpty {
      var shownLabel = label
      for line in paragraphs.flatMap({ $0.wrapped(to: max(20, width - Self.labelWidth)) }) {
        let padding = String(repeating: " ", count: max(1, Self.labelWidth - shownLabel.count))
        text += terminal.bold(shownLabel) + padding + line + "\n"
        shownLabel = ""
      }
    }
    let wages: [FactSchema] = detail.listed.state == nil ? [.nationalWages] : [.nationalWages, .stateWages]
    let sources = [.occupations, .skills] + wages + [.projections, .credentialOccupations]
    return text
      + Terminal(width: width, hasStyles: terminal.hasStyles)
      .note(SourceNote.text(of: sources, in: catalog))
  }

  private var entries: [(label: String, paragraphs: [String])] {
    [
      ("Skill level", [level]),
      (
        "Typical pay",
        PayWords(occupation: occupation, wages: detail.wages, state: detail.listed.state).sentences
      ),
      ("Outlook", outlook), ("Schooling", schooling), ("Interests", interests),
      ("Top skills", ratings(profile.skills)), ("Knowledge", ratings(profile.knowledge)),
      ("Get in", EntryWords(detail: detail).sentences), ("Pathways", pathways),
      ("Related", related),
    ]
  }

  private var level: String {
    guard let zone = occupation.jobZone, let level = occupation.skillLevel else {
      return "O*NET has not rated this occupation."
    }
    return "\(level.words) (O*NET job zone \(zone))"
  }

  private var outlook: [String] {
    guard let outlook = occupation.outlook?.value else { return [Figures.missing] }
    // A release such as "2024-34".
    let period = catalog.source(of: .projections)?.release ?? ""
    var facts = ["\(Figures.change(outlook.changePercent)) jobs, \(period)"]
    if let openings = outlook.annualOpenings { facts.append("\(Figures.number(openings)) openings a year") }
    facts.append("\(Figures.number(outlook.employment)) jobs in \(period.prefix { $0 != "-" })")
    var sentences = [facts.joined(separator: "; ") + "."]
    if let group = detail.outlook.scope?.caveat { sentences.append("These figures are for \(group).") }
    if !occupation.brightOutlook.isEmpty {
      sentences.append(
        "Bright outlook (O*NET): " + occupation.brightOutlook.map(\.words).joined(separator: ", ") + ".")
    }
    return sentences
  }

  private var schooling: [String] {
    var sentences: [String] = []
    if let typical = occupation.outlook?.value.typicalEducation {
      sentences.append("\(typical) (typical to get in, BLS).")
    }
    if let answers = profile.answers.first(where: { $0.question == .education }) {
      let most = answers.shares.sorted { $0.percent > $1.percent }.prefix(3).filter { $0.percent >= 5 }
      let words = most.compactMap { share in
        Schooling(rawValue: share.category).map { "\(Figures.decimal(share.percent))% \($0.words)" }
      }
      if !words.isEmpty { sentences.append("Workers say: " + words.joined(separator: ", ") + " (O*NET).") }
    }
    return sentences.isEmpty ? [Figures.missing] : sentences
  }

  private var interests: [String] {
    guard let interests = occupation.interests else { return [Figures.missing] }
    let strongest = interests.strongestFirst.prefix(3).map { "\($0.name) \(Figures.decimal(interests[$0]))" }
    return [strongest.joined(separator: ", ") + " (from 1 to 7)"]
  }

  private func ratings(_ ratings: [ElementRating]) -> [String] {
    let strongest = ratings.filter { !$0.isNotRelevant }.prefix(5).map(\.name)
    return [strongest.isEmpty ? Figures.missing : strongest.joined(separator: ", ")]
  }

  private var pathways: [String] {
    occupation.pathways.compactMap(catalog.pathway).map { "\($0.name) (\($0.id))" }
  }

  private var related: [String] {
    detail.related.prefix(5).map { "\($0.related.code) \($0.title ?? "")" }
  }
}
