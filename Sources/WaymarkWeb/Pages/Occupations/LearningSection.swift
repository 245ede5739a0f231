import CareerModel
import Catalog
import Markup
import Wording

/// The cards with programs, credentials and apprenticeships.
struct LearningSection {
  let context: PageContext
  let profile: OccupationProfile

  private var words: Wording { context.words }
  private static let shown = 10

  func render(into html: inout HTMLWriter) {
    credentials(&html)
    programs(&html)
  }

  private func credentials(_ html: inout HTMLWriter) {
    html.section(.class("card span-6"), .id("credentials")) { html in
      html.h2 { html in
        html.text(words[.credentialsTitle] + " ")
        html.curatedChip(words)
      }
      let links = profile.credentials.compactMap { link in
        context.catalog.credential(link.credential).map { (link, $0) }
      }
      if links.isEmpty {
        html.p(.class("missing"), text: words[.credentialsNone])
      } else {
        html.ul(.class("link-list single")) { html in
          for (link, credential) in links {
            html.li { html in
              html.div { html in
                html.a(
                  .href(Addresses.credential(credential.id)), .lang(context.titleLanguage),
                  text: credential.name)
                html.small(.lang(context.titleLanguage), text: credential.issuer)
              }
              html.span(.class("tag"), text: words.relation(link.relation))
            }
          }
        }
      }
      if !profile.apprenticeships.isEmpty {
        html.h3(text: words.count(.apprenticeshipsCount, profile.apprenticeships.count))
        html.ul(.class("plain-list")) { html in
          for apprenticeship in profile.apprenticeships.prefix(12) {
            html.li { html in
              html.passage(words.title(apprenticeship.title))
              if let hours = apprenticeship.timeBasedHours {
                html.small(text: words(.apprenticeshipHours, hours))
              }
            }
          }
        }
        html.note([context.sourceLine(.apprenticeships)])
      }
    }
  }

  private func programs(_ html: inout HTMLWriter) {
    html.section(.class("card span-12"), .id("programs")) { html in
      html.h2(text: words[.programsTitle])
      let programs = profile.programs.compactMap(context.catalog.program)
        .sorted { ($1.collegeCount, $0.title) < ($0.collegeCount, $1.title) }
      if programs.isEmpty {
        html.p(.class("missing"), text: words[.programsNone])
        return
      }
      html.p(.class("reading"), text: words.count(.programsReading, programs.count))
      list(&html, programs.prefix(Self.shown))
      if programs.count > Self.shown {
        html.details(.class("table-behind")) { html in
          html.summary(text: words.count(.seeMorePrograms, programs.count - Self.shown))
          list(&html, programs.dropFirst(Self.shown))
        }
      }
      html.note([context.sourceLine(.programOccupations), context.sourceLine(.programOfferings)])
    }
  }

  private func list(_ html: inout HTMLWriter, _ programs: some Sequence<Program>) {
    html.ul(.class("link-list")) { html in
      for program in programs {
        html.li { html in
          html.div { html in
            html.a(
              .href(Addresses.program(program.code)), .lang(context.titleLanguage), text: program.title)
          }
          html.span(.class("figure light"), text: words.count(.collegesCount, program.collegeCount))
        }
      }
    }
  }
}

extension Wording {
  func relation(_ relation: CredentialLink.Relation) -> String {
    switch relation {
    case .required: self[.relationRequired]
    case .common: self[.relationCommon]
    case .helpful: self[.relationHelpful]
    }
  }
}
