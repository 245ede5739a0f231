import CareerModel
import Catalog
import Interchange
import Markup
import Matching
import Wording

/// Skills to rate: ten that tell the most first, the others below for those who want to say more.
struct SkillsPage {
  let context: PageContext
  let profile: AddressedProfile
  /// Whether the form was sent without a single rating.
  let isMissing: Bool
  private let skills: [SkillExplanation]

  private var words: Wording { context.words }
  private var ids: [String] { skills.map(\.element) }

  /// The skills with the ratings that a profile has.
  init(_ profile: AddressedProfile, isMissing: Bool = false, context: PageContext) throws(CatalogError) {
    self.context = context
    self.profile = profile
    self.isMissing = isMissing
    skills = try context.catalog.skillExplanations()
  }

  func render() -> [UInt8] {
    let layout = PageLayout(
      context: context, title: words[.profileSkills], place: .interests, canonical: Addresses.skills,
      extras: ["profile.css", "profile.js"])
    return layout.render { html in
      html.crumbs(
        [Crumb(title: words[.navInterests], address: profile.added(to: Addresses.profile, skills: ids))],
        here: words[.profileSkills], label: words[.crumbsLabel])
      html.pageHead(
        words[.profileSkills], lead: words[.skillsPageLead], cluster: nil, assets: context.site.assets)
      if isMissing {
        html.p(.class("message-warn"), .role("alert")) { $0.strong(text: words[.skillsNone]) }
      }
      if let levels = profile.content.skills, SkillSheet(levels, of: ids) == nil {
        html.p(.class("message-warn"), text: words[.skillsNearest])
      }
      key(&html)
      html.form(.class("questionnaire skills"), .action(Addresses.skills)) { html in
        html.input(.type("hidden"), .name("done"), .value("yes"))
        html.carry(profile, skills: ids, except: [.skills, .levels])
        html.h2(text: words[.skillsQuick])
        html.p(.class("reading"), text: words[.skillsQuickReading])
        let quickest = Set(SkillRating.quickest)
        list(&html, quickest.contains)
        let rest = skills.filter { !quickest.contains($0.element) }
        html.details(
          .class("table-behind more-skills"), .attribute("open").when(rest.contains { level($0) != nil })
        ) { html in
          html.summary(text: words.count(.skillsMore, rest.count))
          html.h3(text: words[.skillsBasic])
          list(&html) { !quickest.contains($0) && $0.hasPrefix("2.A") }
          html.h3(text: words[.skillsCross])
          list(&html) { !quickest.contains($0) && !$0.hasPrefix("2.A") }
        }
        html.div(.class("form-foot")) { html in
          html.button(.class("button"), .type("submit"), text: words[.seeMatches])
          html.p(.class("hint"), text: words[.itemSubmitHint])
        }
      }
    }
  }

  private func key(_ html: inout HTMLWriter) {
    html.section(.class("rating-key")) { html in
      html.h2(.class("sr-only"), text: words[.skillsKey])
      html.ol { html in
        for rating in SkillRating.allCases { html.li(text: words.rating(rating)) }
      }
    }
  }

  private func list(_ html: inout HTMLWriter, _ isShown: (String) -> Bool) {
    let choices =
      SkillRating.allCases.map {
        ItemChoice(value: String($0.rawValue), text: words.rating($0), mark: String($0.rawValue))
      } + [ItemChoice(value: "x", text: words[.skillSkip], mark: words[.skillSkip])]
    for (index, skill) in skills.enumerated() where isShown(skill.element) {
      html.item(
        "k\(index + 1)", number: nil,
        question: { html in
          html.strong(text: skill.name)
          if let meaning = skill.meaning {
            html.text(" ")
            html.span(.class("item-meaning"), text: meaning)
          }
        }, choices: choices,
        chosen: level(skill).map { String(SkillRating(nearest: $0).rawValue) } ?? "x")
    }
  }

  private func level(_ skill: SkillExplanation) -> Double? { profile.content.skills?.levels[skill.element] }
}
