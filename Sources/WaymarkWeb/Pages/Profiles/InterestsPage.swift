import CareerModel
import Catalog
import Interchange
import Markup
import Matching
import Wording

/// An interest inventory: every activity on one page, as one form. With scripts, one activity at a time.
struct InterestsPage {
  let context: PageContext
  let form: InventoryForm
  let profile: AddressedProfile
  private let items: [InterestItem]
  private let sheet: AnswerSheet?
  private let skills: [String]

  private var words: Wording { context.words }

  /// The inventory with the answers a profile has to it.
  init(_ form: InventoryForm, profile: AddressedProfile, context: PageContext) throws(CatalogError) {
    self.context = context
    self.form = form
    self.profile = profile
    items = context.catalog.interestItems(form)
    skills = try context.catalog.matcher().skills
    if case .answers(let answered, let sheet)? = profile.content.interests, answered == form {
      self.sheet = sheet
    } else {
      sheet = nil
    }
  }

  func render() -> [UInt8] {
    let layout = PageLayout(
      context: context, title: words.inventory(form), place: .interests,
      canonical: Addresses.interests.adding("form", form.rawValue), extras: ["profile.css", "profile.js"])
    return layout.render { html in
      html.crumbs(
        [Crumb(title: words[.navInterests], address: profile.added(to: Addresses.profile, skills: skills))],
        here: words.inventory(form), label: words[.crumbsLabel])
      html.pageHead(
        words.inventory(form), lead: words[.interestsPageLead], cluster: nil, assets: context.site.assets)
      missing(&html)
      resume(&html)
      html.form(
        .class("questionnaire"), .action(Addresses.interests), .data("questionnaire", form.rawValue),
        .data("results", address: Addresses.matches), .data("count-words", words[.itemCount]),
        .data("left-out-words", words[.reviewLook]), .data("answered-words", words[.reviewAnswered]),
        .data("skip", words[.itemSkip]), .data("next", words[.itemNext]),
        .data("one", words[.itemOneAtATime]), .data("all", words[.itemAllOnAPage])
      ) { html in
        html.input(.type("hidden"), .name("form"), .value(form.rawValue))
        html.input(.type("hidden"), .name("done"), .value("yes"))
        html.carry(profile, skills: skills, except: [.form, .answers, .scores, .scale, .code])
        head(&html)
        scaleHead(&html)
        for (index, item) in items.enumerated() {
          html.item(
            "q\(index + 1)", number: index + 1, question: { $0.text(item.text) },
            choices: InterestAnswer.allCases.map {
              ItemChoice(value: String($0.rawValue), text: words.answer($0))
            }, chosen: sheet?.answers[index].map { String($0.rawValue) },
            isMarked: lacking.contains(item.type) && sheet?.answers[index] == nil)
        }
        foot(&html)
      }
    }
  }

  /// How many answers each type still needs; nothing before the first answer was sent.
  private var shortfall: [(type: HollandType, count: Int)] {
    guard let sheet, let answers = try? sheet.answers(to: items) else { return [] }
    return zip(HollandType.allCases, answers.byType).compactMap { type, answers in
      let count = InterestAnswers.leastAnswers - answers.count
      return count > 0 ? (type, count) : nil
    }
  }

  private var lacking: Set<HollandType> { Set(shortfall.map(\.type)) }

  private func missing(_ html: inout HTMLWriter) {
    let shortfall = shortfall
    guard !shortfall.isEmpty else { return }
    html.p(.class("message-warn"), .role("alert"), .data("too-few")) { html in
      html.strong(text: words[.tooFewTitle])
      html.text(" ")
      html.text(
        words(
          .tooFewDetail, String(InterestAnswers.leastAnswers),
          words.list(shortfall.map { words(.tooFewKind, words.hollandType($0.type), String($0.count)) })))
      html.text(" ")
      html.text(words[.tooFewMark])
    }
  }

  /// What the script shows when the browser keeps answers of an earlier visit, and when one pauses.
  private func resume(_ html: inout HTMLWriter) {
    html.section(
      .class("card kept"), .data("resume"), .data("words", words[.resumeTitle]),
      .data("paused-words", words[.pausedTitle]), .hidden
    ) { html in
      html.h2(
        .tabIndex(-1), .data("resume-title"), text: words(.resumeTitle, "0", String(items.count)))
      html.p(.class("reading"), .data("paused"), .hidden, text: words[.pausedDetail])
      html.p(.class("reading"), text: words[.keptHere])
      html.div(.class("actions")) { html in
        html.button(.class("button"), .type("button"), .data("resume-go-on"), text: words[.resumeGoOn])
        html.button(
          .class("button-outline"), .type("button"), .data("resume-start-over"), text: words[.resumeStartOver]
        )
        html.button(
          .class("button-outline"), .type("button"), .data("delete-draft"), text: words[.keptDelete])
      }
    }
    html.p(.class("sr-only"), .role("status"), .data("kept-status"), .data("deleted", words[.keptDeleted]))
  }

  private func head(_ html: inout HTMLWriter) {
    html.div(.class("item-head"), .data("steps"), .hidden) { html in
      html.label(.for("progress"), .class("sr-only"), text: words[.itemProgress])
      html.element("progress", .id("progress"), .max(items.count), .value(0))
      html.span(.class("item-count"), .data("count"))
      html.button(
        .class("button-outline small"), .type("button"), .data("mode"), text: words[.itemAllOnAPage])
    }
  }

  /// The answers above their columns: decoration, since each choice has its own words.
  private func scaleHead(_ html: inout HTMLWriter) {
    html.div(.class("item-scale"), .ariaHidden) { html in
      html.span()
      for answer in InterestAnswer.allCases { html.span(text: words.answer(answer)) }
    }
  }

  private func foot(_ html: inout HTMLWriter) {
    html.div(.class("item-controls"), .data("controls"), .hidden) { html in
      html.button(.class("button-outline"), .type("button"), .data("back"), text: words[.itemBack])
      html.button(.class("button-outline"), .type("button"), .data("forward"), text: words[.itemSkip])
      html.button(.class("button-outline"), .type("button"), .data("pause"), text: words[.itemPause])
      html.p(.class("hint"), text: words[.itemKeys])
      html.p(.class("hint"), text: words[.itemKeptHint])
    }
    html.section(.class("card review"), .data("review"), .hidden) { html in
      html.h2(.tabIndex(-1), text: words(.reviewTitle, String(items.count)))
      html.p(.data("answered"))
      html.div(.data("left-out"), .hidden) { html in
        html.h3(text: words[.reviewLeftOut])
        html.ul(.class("plain-list"))
      }
    }
    html.div(.class("form-foot"), .data("submit")) { html in
      html.button(.class("button"), .type("submit"), text: words[.seeMatches])
      html.p(.class("hint"), text: words[.itemSubmitHint])
    }
  }
}
