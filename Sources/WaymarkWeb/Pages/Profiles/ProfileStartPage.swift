import CareerModel
import Catalog
import Interchange
import Markup
import Matching
import Wording

/// Where learners begin: the ways to say what they like, can do and find important, and what they said.
struct ProfileStartPage {
  let context: PageContext
  let profile: AddressedProfile
  private let skills: [String]

  private var words: Wording { context.words }

  /// A start page for what has been said so far.
  init(_ profile: AddressedProfile, context: PageContext) throws(CatalogError) {
    self.context = context
    self.profile = profile
    skills = try context.catalog.matcher().skills
  }

  func render() -> [UInt8] {
    let layout = PageLayout(
      context: context, title: words[.profileTitle], place: .interests, summary: words[.profileSummary],
      canonical: Addresses.profile, extras: ["profile.css", "profile.js"])
    return layout.render { html in
      html.pageHead(
        words[.profileTitle], lead: words[.profileLead], cluster: nil, assets: context.site.assets)
      KeptSection(context: context).render(into: &html)
      if !profile.isEmpty { given(&html) }
      html.div(.class("grid")) { html in
        interests(&html)
        about(&html)
        way(&html, .profileSkills, .profileSkillsReading, .rateSkills, added(Addresses.skills))
        way(&html, .profileValues, .profileValuesReading, .orderValues, added(Addresses.values))
        way(&html, .profileFile, .profileFileReading, .openFile, Addresses.profileImport)
      }
    }
  }

  private func added(_ address: Address) -> Address { profile.added(to: address, skills: skills) }

  private func given(_ html: inout HTMLWriter) {
    html.section(.class("section given")) { html in
      html.h2(text: words[.givenTitle])
      html.dl(.class("definition")) { html in
        part(&html, .profileInterests, said: interestsSaid, .changeInterests, interestsAddress)
        part(
          &html, .profileSkills,
          said: profile.content.skills.map { words.count(.givenSkills, $0.levels.count) },
          .changeSkills, Addresses.skills)
        part(
          &html, .profileValues,
          said: profile.content.values?.first.map { words(.givenValues, words.valueName($0)) }, .changeValues,
          Addresses.values)
      }
      html.div(.class("actions")) { html in
        html.a(
          .class("button"), .href(added(Addresses.matches)),
          text: words[.seeMatches])
        html.profileFile(profile, skills: skills, words: words)
        html.a(.class("button-outline"), .href(Addresses.profile), text: words[.startOver])
      }
    }
  }

  private func part(
    _ html: inout HTMLWriter, _ title: Phrase, said: String?, _ change: Phrase, _ address: Address
  ) {
    html.dt(text: words[title])
    html.dd { html in
      html.text(said ?? words[.notGiven])
      html.text(" ")
      html.a(.href(added(address)), text: words[change])
    }
  }

  private var interestsSaid: String? {
    switch profile.content.interests {
    case .answers(_, let sheet)?:
      words(.givenAnswers, String(sheet.answers.count { $0 != nil }), String(sheet.answers.count))
    case .scores?: words[.givenScores]
    case .code(let code)?: words(.givenCode, code)
    case nil: nil
    }
  }

  private var interestsAddress: Address {
    switch profile.content.interests {
    case .answers?: Addresses.interests
    case .scores?, .code?: Addresses.scores
    case nil: Addresses.profile
    }
  }

  private func interests(_ html: inout HTMLWriter) {
    // Another list replaces the answers to this one; skills and values come along.
    var others = profile
    others.content.interests = nil
    html.section(.class("card span-8")) { html in
      html.h2(text: words[.profileInterests])
      html.p(.class("reading"), text: words[.profileInterestsReading])
      html.ul(.class("link-list single inventories")) { html in
        for (form, detail, minutes) in [
          (InventoryForm.standard, Phrase.inventoryStandardDetail, 10), (.short, .inventoryShortDetail, 5),
          (.junior, .inventoryJuniorDetail, 5),
        ] {
          let address = others.added(to: Addresses.interests.adding("form", form.rawValue), skills: skills)
          row(
            &html, words.inventory(form), words[detail], address, figure: words.count(.minutes, minutes))
        }
        row(
          &html, words[.scoresLink], words[.scoresLinkDetail],
          others.added(to: Addresses.scores, skills: skills), figure: nil)
      }
    }
  }

  private func row(
    _ html: inout HTMLWriter, _ title: String, _ detail: String, _ address: Address, figure: String?
  ) {
    html.li { html in
      html.div { html in
        html.a(.href(address), text: title)
        html.small(text: detail)
      }
      if let figure { html.span(.class("figure light"), text: figure) }
    }
  }

  private func about(_ html: inout HTMLWriter) {
    html.section(.class("card span-4")) { html in
      html.h2(text: words[.aboutTitle])
      html.ul(.class("plain-list")) { html in
        for phrase in [Phrase.aboutShort1, .aboutShort2, .aboutShort3] { html.li(text: words[phrase]) }
      }
      html.p { $0.a(.href(Addresses.aboutProfiles), text: words[.aboutLink]) }
    }
  }

  private func way(
    _ html: inout HTMLWriter, _ title: Phrase, _ reading: Phrase, _ link: Phrase, _ address: Address
  ) {
    html.section(.class("card span-4")) { html in
      html.h2(text: words[title])
      html.p(.class("reading"), text: words[reading])
      html.p {
        $0.a(
          .class("button-outline"), .href(address), text: words[link])
      }
    }
  }
}
