import CareerModel
import Catalog
import Interchange
import Markup
import Matching
import Wording

/// Two forms for what another interest list gave: six scores, or a code.
struct ScoresPage {
  let context: PageContext
  let request: ScoresRequest
  private let skills: [String]

  private var words: Wording { context.words }
  private var profile: AddressedProfile { request.profile }

  /// The forms with what was typed, or with what a profile has.
  init(_ request: ScoresRequest, context: PageContext) throws(CatalogError) {
    self.context = context
    self.request = request
    skills = try context.catalog.matcher().skills
  }

  func render() -> [UInt8] {
    let layout = PageLayout(
      context: context, title: words[.scoresTitle], place: .interests, canonical: Addresses.scores,
      extras: ["profile.css", "profile.js"])
    return layout.render { html in
      html.crumbs(
        [Crumb(title: words[.navInterests], address: profile.added(to: Addresses.profile, skills: skills))],
        here: words[.scoresTitle], label: words[.crumbsLabel])
      html.pageHead(
        words[.scoresTitle], lead: words[.scoresLead], cluster: nil, assets: context.site.assets)
      if !request.wrong.isEmpty {
        html.p(.class("message-bad"), .role("alert")) {
          $0.strong(text: words.count(.formErrors, request.wrong.count))
        }
      }
      html.div(.class("grid")) { html in
        html.section(.class("card span-8")) { html in
          html.h2(text: words[.scoresSix])
          form(&html, "scores") { sixScores(&$0) }
        }
        html.section(.class("card span-4")) { html in
          html.h2(text: words[.scoresCode])
          form(&html, "code") { html in
            field(
              &html, "letters", words[.scoresCodeField], hint: words[.scoresCodeHint],
              error: words[.codeError],
              most: 10)
          }
        }
      }
    }
  }

  private func form(_ html: inout HTMLWriter, _ kind: String, fields: (inout HTMLWriter) -> Void) {
    html.form(.class("score-form"), .action(Addresses.scores)) { html in
      html.input(.type("hidden"), .name("done"), .value(kind))
      html.carry(profile, skills: skills, except: [.form, .answers, .scores, .scale, .code])
      fields(&html)
      html.button(.class("button-outline"), .type("submit"), text: words[.seeMatches])
    }
  }

  private func sixScores(_ html: inout HTMLWriter) {
    let most = typed("most") ?? AddressedProfile.text(InterestScores.ownScale)
    html.div(.class("score-fields")) { html in
      for type in HollandType.allCases {
        field(
          &html, type.rawValue, words(.scoreField, words.hollandType(type), type.rawValue), hint: nil,
          error: words(.scoreError, most), most: 12)
      }
    }
    field(
      &html, "most", words[.scoresScale], hint: words[.scoresScaleHint], error: words[.scaleError], most: 12)
  }

  private func field(
    _ html: inout HTMLWriter, _ name: String, _ label: String, hint: String?, error: String, most: Int
  ) {
    let isWrong = request.wrong.contains(name)
    let id = "score-" + name
    let described = [hint == nil ? nil : id + "-hint", isWrong ? id + "-error" : nil].compactMap { $0 }
    html.div(isWrong ? .class("field wrong") : .class("field")) { html in
      html.label(.for(id), text: label)
      if let hint { html.p(.class("hint"), .id(id + "-hint"), text: hint) }
      if isWrong { html.p(.class("error"), .id(id + "-error"), text: error) }
      html.input(
        .type("text"), .id(id), .name(name), .value(typed(name) ?? ""), .maxLength(most),
        .autocomplete("off"),
        .inputMode(name == "letters" ? "text" : "decimal"), .invalid.when(isWrong),
        described.isEmpty ? .none : .describedBy(described.joined(separator: " ")))
    }
  }

  /// What was typed into a field, or what the profile has for it.
  private func typed(_ name: String) -> String? {
    if let text = request.typed[name] { return text }
    switch profile.content.interests {
    case .scores(let scores)?:
      if name == "most" { return AddressedProfile.text(scores.scale) }
      return HollandType(rawValue: name).map { AddressedProfile.text(scores[$0]) }
    case .code(let code)?: return name == "letters" ? code : nil
    default: return name == "most" ? AddressedProfile.text(InterestScores.ownScale) : nil
    }
  }
}
