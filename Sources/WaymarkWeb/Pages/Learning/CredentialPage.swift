import CareerModel
import Catalog
import Markup
import Wording

/// An industry credential: who issues it, what it asks for, what it serves.
struct CredentialPage {
  let context: PageContext
  let credential: Credential
  private let occupations: [(link: CredentialLink, listed: ListedOccupation)]

  private var words: Wording { context.words }

  init?(_ id: CredentialID, context: PageContext) throws(CatalogError) {
    guard let credential = context.catalog.credential(id) else { return nil }
    self.context = context
    self.credential = credential
    var occupations: [(CredentialLink, ListedOccupation)] = []
    for link in try context.catalog.occupations(served: id) {
      if let listed = try context.catalog.listed(link.occupation, in: context.state) {
        occupations.append((link, listed))
      }
    }
    self.occupations = occupations
  }

  private var title: Passage { words.title(credential.name) }
  private var cluster: Cluster? {
    credential.pathways.first.flatMap { context.catalog.cluster($0.cluster) }
  }

  func render() -> [UInt8] {
    let layout = PageLayout(
      context: context, title: title, place: .credentials,
      canonical: Addresses.credential(credential.id))
    return layout.render { html in
      html.crumbs(
        [Crumb(title: words[.navCredentials], address: Addresses.credentials)], here: title,
        label: words[.crumbsLabel])
      html.pageHead(
        title,
        lead: words.passage(
          .credentialLead, words.kind(credential.kind), words.title(credential.issuer)),
        cluster: cluster, assets: context.site.assets)
      html.keyFigures(keyFigures)
      html.section(.class("section")) { html in
        html.h2 { html in
          html.text(words.count(.credentialOccupationsTitle, occupations.count) + " ")
          html.curatedChip(words)
        }
        html.ul(.class("link-list")) { html in
          for (link, listed) in occupations {
            html.li { html in
              html.div { html in
                html.a(
                  .href(Addresses.occupation(link.occupation)), .lang(context.titleLanguage),
                  text: listed.occupation.title)
                html.small(text: words.relation(link.relation))
              }
              html.span(.class("figure")) { html in
                html.pay(listed.pay, missing: context.noFigure, words: words)
              }
            }
          }
        }
        html.note([words[.credentialsSource], context.paySource, words[.widerGroup]])
      }
      pathways(&html)
      builtOn(&html)
    }
  }

  private var keyFigures: [KeyFigure] {
    let asks = context.requirements(of: credential)
    return [
      KeyFigure(label: words[.kindColumn], value: words.kind(credential.kind)),
      KeyFigure(
        label: words[.minimumAgeLabel], value: credential.minimumAge.map { words(.years, String($0)) },
        missing: words[.notRecorded]),
      KeyFigure(
        label: words[.requirementsColumn], value: asks.isEmpty ? nil : asks[0],
        detail: Passage(Array(asks.dropFirst()), separator: "; "), missing: words[.notRecorded]),
      KeyFigure(
        label: words[.highSchoolColumn],
        value: credential.isEarnedInHighSchool.map { words[$0 ? .yes : .no] },
        missing: words[.notRecorded]),
    ]
  }

  private func pathways(_ html: inout HTMLWriter) {
    html.section(.class("section")) { html in
      html.h2(text: words[.coursePathwaysTitle])
      html.ul(.class("link-list")) { html in
        for pathway in credential.pathways.compactMap(context.catalog.pathway) {
          html.li { html in
            html.div { html in
              html.plate(context.catalog.cluster(pathway.cluster), .table, assets: context.site.assets)
              html.a(.href(Addresses.pathway(pathway.id)), text: pathway.name)
              html.small(text: context.catalog.cluster(pathway.cluster)?.name ?? "")
            }
          }
        }
      }
    }
  }

  /// Credentials this one builds on, and those that build on it.
  private func builtOn(_ html: inout HTMLWriter) {
    let before = credential.prior.compactMap(context.catalog.credential)
    let after = context.catalog.credentials.filter { $0.prior.contains(credential.id) }
    guard !before.isEmpty || !after.isEmpty else { return }
    html.section(.class("section")) { html in
      html.h2(text: words[.stacksTitle])
      for (phrase, group) in [(Phrase.stacksOn, before), (.stacksUp, after)] where !group.isEmpty {
        html.h3(text: words[phrase])
        html.ul(.class("link-list single")) { html in
          for other in group {
            html.li { html in
              html.div { html in
                html.a(.href(Addresses.credential(other.id)), .lang(context.titleLanguage), text: other.name)
                html.small(.lang(context.titleLanguage), text: other.issuer)
              }
            }
          }
        }
      }
    }
  }
}
