import Catalog
import Interchange
import Markup
import Matching
import Wording

/// What the browser keeps of earlier visits: shown by the script when there is something, with ways to go
/// on and to delete it. The server knows nothing of it.
struct KeptSection {
  let context: PageContext

  func render(into html: inout HTMLWriter) {
    let words = context.words
    html.section(.class("card kept"), .data("kept"), .data("deleted", words[.keptDeleted]), .hidden) { html in
      html.h2(text: words[.keptTitle])
      html.p(.class("reading"), text: words[.keptDetail])
      html.ul(.class("link-list single")) { html in
        for form in InventoryForm.allCases {
          html.li(
            .data("draft", form.rawValue),
            .data(
              "words",
              words(
                .keptDraft, words.inventory(form), "{1}", String(context.catalog.interestItems(form).count))),
            .hidden
          ) { html in
            html.span(.data("said"))
            html.a(.href(Addresses.interests.adding("form", form.rawValue)), text: words[.keptResume])
          }
        }
        html.li(.data("profile"), .hidden) { html in
          html.a(.data("profile-link"), .href(Addresses.matches), text: words[.keptMatches])
          html.a(.data("profile-link"), .href(Addresses.profile), text: words[.keptChange])
        }
      }
      html.button(
        .class("button-outline small"), .type("button"), .data("delete-kept"), text: words[.keptDelete])
    }
    html.p(.class("sr-only"), .role("status"), .data("kept-status"))
  }
}

extension HTMLWriter {
  /// The link that saves a profile as a file. With scripts the browser makes the file itself.
  mutating func profileFile(_ profile: AddressedProfile, skills: [String], words: Wording) {
    a(
      .class("button-outline"), .href(profile.added(to: Addresses.profileExport, skills: skills)),
      .download("waymark-profile.json"),
      .data("profile-file", String(decoding: profile.content.json, as: UTF8.self)), text: words[.saveFile])
  }
}
