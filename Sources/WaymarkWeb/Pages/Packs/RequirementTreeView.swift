import CareerModel
import Catalog
import Interchange
import Markup
import Planning
import Wording

/// Requirements as nested lists: what is asked for, how much of it, and where the rule stands.
struct RequirementTreeView {
  let context: PageContext
  let pack: Pack
  /// The set that the tree belongs to, by its id: it is not linked to from itself.
  let own: String

  private var words: Wording { context.words }

  /// The tree below a citation that need not be repeated.
  func render(_ root: Requirement, beside citation: Citation?, into html: inout HTMLWriter) {
    switch root.rule {
    case .all(let children), .some(_, let children):
      html.p(.class("req-of"), text: words.howMany(root))
      list(&html, children, citation)
    default: list(&html, [root], citation)
    }
  }

  private func list(_ html: inout HTMLWriter, _ requirements: [Requirement], _ citation: Citation?) {
    html.ul(.class("req")) { html in
      for requirement in requirements {
        html.li { html in
          html.div(.class("req-row")) { html in
            html.div { html in
              html.p(.class("req-name")) { $0.passage(words.title(requirement.title)) }
              details(&html, requirement)
              if let own = requirement.citation, own != citation {
                html.p(.class("hint")) { $0.citation(own, words: words) }
              }
            }
            if let amount = words.amount(requirement) { html.span(.class("figure"), text: amount) }
          }
          if !requirement.children.isEmpty {
            list(&html, requirement.children, requirement.citation ?? citation)
          }
        }
      }
    }
  }

  private func details(_ html: inout HTMLWriter, _ requirement: Requirement) {
    switch requirement.rule {
    case .all, .some: html.p(.class("req-of"), text: words.howMany(requirement))
    case .milestone(let id): milestone(&html, id)
    case .average(_, let choice): html.p(.class("hint")) { $0.passage(from(choice)) }
    case .credits(_, let choice, let minimum), .courses(_, let choice, let minimum):
      // "English" needs no "From English." under it.
      let isPlain =
        choice.except.isEmpty
        && words.choice(choice, in: pack, catalog: context.catalog).text.lowercased()
          == requirement.title.lowercased()
      if isPlain, minimum == nil { break }
      html.p(.class("hint")) { html in
        if !isPlain { html.passage(from(choice)) }
        if let minimum { html.text((isPlain ? "" : " ") + words(.reqMinimum, minimum.rawValue)) }
      }
    }
  }

  /// Something that is no course: another set, a credential, or what the school notes.
  private func milestone(_ html: inout HTMLWriter, _ id: String) {
    html.p(.class("hint")) { html in
      if id != own, let set = pack.requirements.first(where: { $0.id == id }) {
        html.text(words[.reqSet] + " ")
        html.a(.href(Addresses.packSet(holder(of: id), id))) { $0.passage(words.title(set.title)) }
      } else if let credential = context.catalog.credential(CredentialID(rawValue: id)) {
        html.text(words[.reqCredential] + " ")
        html.a(
          .href(Addresses.credential(credential.id)), .lang(context.titleLanguage), text: credential.name)
      } else {
        html.text(words[id == "diploma" ? .reqDiploma : .reqMilestone])
      }
    }
  }

  /// The pack on whose page a set stands: the pack itself, or one that it extends.
  private func holder(of set: String) -> String {
    let packs = context.site.packs
    if packs[pack.id]?.own.requirements.contains(where: { $0.id == set }) ?? true { return pack.id }
    return pack.extends ?? pack.id
  }

  private func from(_ choice: CourseChoice) -> Passage {
    let courses = words.choice(choice, in: pack, catalog: context.catalog)
    guard !choice.except.isEmpty else { return words.passage(.reqFrom, courses) }
    let except = words.list(choice.except.sorted().map { words.course($0, in: pack) })
    return words.passage(.reqFromExcept, courses, except)
  }
}

extension Wording {
  /// "All of these", "One of these", "2 of these".
  func howMany(_ requirement: Requirement) -> String {
    switch requirement.rule {
    case .some(1, _): self[.reqOne]
    case .some(let count, _): self(.reqSome, String(count))
    default: self[.reqAll]
    }
  }

  /// How much a requirement asks for; `nil` for what is not counted.
  func amount(_ requirement: Requirement) -> String? {
    switch requirement.rule {
    case .credits(let credits, _, _): self.credits(credits)
    case .courses(let count, _, _): self.count(.packCourses, count)
    case .average(let points, _): self(.reqAverage, Credits(thousandths: points * 10).description)
    case .all, .some, .milestone: nil
    }
  }

  /// "1 credit", "0.5 credits".
  func credits(_ credits: Credits) -> String {
    count(.creditsAmount, credits.thousandths == 1_000 ? 1 : 2, credits.description)
  }

  /// The courses that count, in words.
  func choice(_ choice: CourseChoice, in pack: Pack, catalog: CareerCatalog) -> Passage {
    if choice.isAny { return passage(.reqAnyCourse) }
    var parts: [Passage] = choice.subjects.sorted().map(subjectWord)
    parts += choice.ids.sorted().map { course($0, in: pack) }
    parts += choice.levels.map(\.rawValue).sorted().compactMap(SchoolCourse.Level.init).map {
      Passage(levelCourses($0))
    }
    parts += choice.pathways.sorted().map {
      passage(.reqPathwayCourses, catalog.pathway($0)?.name ?? $0.rawValue)
    }
    parts += choice.sced.map { range in
      range.lowerBound == range.upperBound
        ? passage(
          .reqCodedOne, catalog.course(range.lowerBound).map { title($0.title) } ?? Passage(""),
          range.lowerBound.description)
        : passage(.reqCoded, range.lowerBound.description, range.upperBound.description)
    }
    return parts.isEmpty ? passage(.reqNoCourse) : alternatives(parts)
  }

  private func levelCourses(_ level: SchoolCourse.Level) -> String {
    switch level {
    case .general: self[.levelGeneralCourses]
    case .honors: self[.levelHonorsCourses]
    case .advancedPlacement: self[.levelAPCourses]
    case .internationalBaccalaureate: self[.levelIBCourses]
    case .college: self[.levelCollegeCourses]
    }
  }

  /// A subject that courses count as; a state's own words stay as the state writes them.
  func subjectWord(_ word: String) -> Passage {
    for (keys, phrase) in Self.subjects {
      if let index = keys.firstIndex(of: word) {
        let names = self[phrase].split(separator: ",").map { String($0.drop { $0 == " " }) }
        return Passage(names.indices.contains(index) ? names[index] : word)
      }
    }
    let parts = word.split(separator: "-")
    return title((parts.first?.count == 2 ? parts.dropFirst() : parts[...]).joined(separator: " "))
  }

  /// The words that all packs share, in the order of the texts that name them.
  static let subjects: [(keys: [String], phrase: Phrase)] = [
    (["english", "speech", "world-language", "arts", "health", "physical-education"], .subjectsLanguage),
    (["mathematics", "algebra-1", "geometry", "algebra-2", "statistics"], .subjectsMathematics),
    (
      [
        "science", "laboratory-science", "biology", "physical-science", "chemistry", "physics",
        "earth-science",
      ],
      .subjectsScience
    ),
    (
      [
        "social-studies", "us-history", "world-history", "geography", "civics", "economics", "state-history",
      ], .subjectsSocial
    ),
    (
      ["cte", "computer-science", "personal-finance", "career-development", "digital-literacy"],
      .subjectsCareer
    ),
  ]
}
