import CareerModel
import Catalog
import Markup
import Wording

/// Credentials as a table: name and issuer, kind, what it asks for, whether it can be earned in high school.
struct CredentialTable {
  let context: PageContext
  let credentials: [Credential]

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter, shown: Int) {
    table(&html, credentials.prefix(shown))
    if credentials.count > shown {
      html.details(.class("table-behind")) { html in
        html.summary(text: words.count(.seeMoreCredentials, credentials.count - shown))
        table(&html, credentials.dropFirst(shown))
      }
    }
  }

  private func table(_ html: inout HTMLWriter, _ credentials: some Sequence<Credential>) {
    html.scrollingTable(words[.credentialsTitle]) { html in
      html.tableHead([
        words[.credentialColumn], words[.kindColumn], words[.requirementsColumn], words[.highSchoolColumn],
      ])
      html.tbody { html in
        for credential in credentials {
          html.tr { html in
            html.th(.scope("row")) { html in
              html.a(
                .href(Addresses.credential(credential.id)), .lang(context.titleLanguage),
                text: credential.name)
              html.small(.lang(context.titleLanguage), text: credential.issuer)
            }
            html.td(text: words.kind(credential.kind))
            html.td { html in
              let requirements = context.requirements(of: credential)
              if requirements.isEmpty {
                html.span(.class("missing"), text: words[.notRecorded])
              } else {
                html.passage(Passage(requirements, separator: "; "))
              }
            }
            html.td { html in
              if let yes = credential.isEarnedInHighSchool {
                html.text(words[yes ? .yes : .no])
              } else {
                html.span(.class("missing"), text: words[.notRecorded])
              }
            }
          }
        }
      }
    }
  }
}

extension PageContext {
  /// What a credential asks for, as short phrases.
  func requirements(of credential: Credential) -> [any PassageConvertible] {
    var found: [any PassageConvertible] = []
    if let age = credential.minimumAge { found.append(words(.requiresAge, String(age))) }
    if let hours = credential.minimumHours { found.append(words(.requiresHours, Figures.number(hours))) }
    if let education = credential.education { found.append(words.schooling(education)) }
    for prior in credential.prior {
      found.append(
        words.passage(.requiresPrior, words.title(catalog.credential(prior)?.name ?? prior.rawValue)))
    }
    return found
  }
}

extension Wording {
  func kind(_ kind: Credential.Kind) -> String {
    switch kind {
    case .certification: self[.kindCertification]
    case .licence: self[.kindLicense]
    case .certificate: self[.kindCertificate]
    }
  }

  fileprivate func schooling(_ education: String) -> String {
    switch education {
    case "none": self[.requiresNoSchooling]
    case "high-school": self[.requiresHighSchool]
    case "postsecondary-certificate": self[.requiresCertificate]
    case "associate": self[.requiresAssociate]
    case "bachelor": self[.requiresBachelor]
    case "master": self[.requiresMaster]
    case "doctorate": self[.requiresDoctorate]
    default: education
    }
  }
}
