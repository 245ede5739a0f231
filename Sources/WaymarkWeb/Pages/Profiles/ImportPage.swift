import Interchange
import Markup
import Matching
import Wording

/// The form that opens a saved profile, with what was wrong with the last one.
struct ImportPage {
  let context: PageContext
  /// What is wrong, in words; `nil` before anything was sent.
  var error: String?
  /// What was pasted.
  var text = ""

  private var words: Wording { context.words }

  func render() -> [UInt8] {
    let layout = PageLayout(
      context: context, title: words[.importTitle], place: .interests, canonical: Addresses.profileImport,
      extras: ["profile.css"])
    return layout.render { html in
      html.crumbs(
        [Crumb(title: words[.navInterests], address: Addresses.profile)], here: words[.importTitle],
        label: words[.crumbsLabel])
      html.pageHead(
        words[.importTitle], lead: words[.importLead], cluster: nil, assets: context.site.assets)
      html.form(
        .class("import-form"), .method("post"), .action(Addresses.profileImport),
        .attribute("enctype", "multipart/form-data")
      ) { html in
        if let error {
          html.p(.class("error"), .id("import-error"), .role("alert"), text: error)
        }
        html.div(.class("field")) { html in
          html.label(.for("file"), text: words[.importFile])
          html.p(.class("hint"), .id("file-hint"), text: words[.importFileHint])
          html.input(
            .type("file"), .id("file"), .name("file"), .attribute("accept", ".json,application/json"),
            .invalid.when(error != nil), .describedBy(error == nil ? "file-hint" : "file-hint import-error"))
        }
        html.div(.class("field")) { html in
          html.label(.for("text"), text: words[.importText])
          html.element(
            "textarea", .id("text"), .name("text"), .attribute("rows", "8"),
            .attribute("spellcheck", "false"),
            .autocomplete("off"), .invalid.when(error != nil),
            error == nil ? .none : .describedBy("import-error"), text: text)
        }
        html.button(.class("button"), .type("submit"), text: words[.importAction])
      }
    }
  }
}

extension Wording {
  /// What is wrong with a profile file, with the place in it.
  func problem(_ error: ProfileFileError) -> String {
    switch error {
    case .tooLarge(let bytes): self(.importTooLarge, String(bytes), String(ProfileFile.mostBytes))
    case .notJSON: self[.importNotJSON]
    case .otherFormat(let found): self(.importOtherFormat, found)
    case .unknownKey(let key, let place): self(.importUnknownKey, key, place)
    case .badValue(let place, let expected): self(.importBadValue, place, expected)
    case .profile(let error, let place): problem(error, place)
    }
  }

  private func problem(_ error: ProfileError, _ place: String) -> String {
    switch error {
    case .wrongCount(_, let found, let expected):
      self(.importWrongCount, place, String(found), String(expected))
    case .outOfRange(let name, let value, let range):
      self(
        .importOutOfRange, "\(place).\(name)", AddressedProfile.text(value),
        AddressedProfile.text(range.lowerBound), AddressedProfile.text(range.upperBound))
    case .badAnswer(let answer, let number): self(.importBadAnswer, place, answer, String(number))
    case .badCode(let code): self(.importBadCode, place, String(code.prefix(60)))
    case .tooFewAnswers, .empty: self(.importEmpty, place)
    case .unknownSkill(let skill): self(.importUnknownSkill, place, String(skill.prefix(60)))
    case .badOrder: self(.importBadOrder, place)
    }
  }
}
