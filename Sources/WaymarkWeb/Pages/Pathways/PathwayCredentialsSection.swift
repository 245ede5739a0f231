import CareerModel
import Catalog
import Markup
import Wording

/// Credentials and registered apprenticeships of a pathway.
struct PathwayCredentialsSection {
  let context: PageContext
  let credentials: [Credential]
  let apprenticeships: [PathwayApprenticeship]

  private var words: Wording { context.words }
  private static let shown = 12

  func render(into html: inout HTMLWriter) {
    if !credentials.isEmpty {
      html.section(.class("section"), .id("credentials")) { html in
        html.h2 { html in
          html.text(words[.credentialsTitle] + " ")
          html.curatedChip(words)
        }
        CredentialTable(context: context, credentials: ordered).render(into: &html, shown: Self.shown)
        html.note([words[.credentialsSource]])
      }
    }
    html.section(.class("section"), .id("apprenticeships")) { html in
      html.h2(text: words[.apprenticeshipsTitle])
      apprenticeshipList(&html)
    }
  }

  /// What can be earned in high school comes first: it is where most readers stand.
  private var ordered: [Credential] {
    credentials.sorted {
      ($0.isEarnedInHighSchool == true ? 0 : 1, $0.name) < ($1.isEarnedInHighSchool == true ? 0 : 1, $1.name)
    }
  }

  private func apprenticeshipList(_ html: inout HTMLWriter) {
    guard !apprenticeships.isEmpty else {
      html.p(.class("missing"), text: words[.apprenticeshipsNone])
      html.note([context.sourceLine(.apprenticeships)])
      return
    }
    html.p(.class("reading"), text: words[.apprenticeshipsReading])
    html.ul(.class("link-list")) { html in
      for item in apprenticeships.prefix(24) {
        html.li { html in
          html.div { html in
            html.strong(.lang(context.titleLanguage), text: item.apprenticeship.title)
            html.small { html in
              html.text(words[.leadsTo] + " ")
              html.a(
                .href(Addresses.occupation(item.occupation)), .lang(context.titleLanguage),
                text: context.catalog.occupation(item.occupation)?.title ?? item.occupation.description)
            }
          }
          if let hours = item.apprenticeship.timeBasedHours {
            html.span(.class("figure light"), text: words(.hours, hours))
          }
        }
      }
    }
    if apprenticeships.count > 24 {
      html.p(text: words.count(.moreApprenticeships, apprenticeships.count - 24))
    }
    html.note([context.sourceLine(.apprenticeships), words[.apprenticeshipsSubset]])
  }
}
