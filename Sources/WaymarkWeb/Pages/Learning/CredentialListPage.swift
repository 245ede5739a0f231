import CareerModel
import Catalog
import Markup
import Wording

/// Every credential, narrowed by cluster and by whether it can be earned in high school.
struct CredentialListPage {
  let context: PageContext
  let cluster: ClusterID?
  let onlyHighSchool: Bool

  private var words: Wording { context.words }

  func render() -> [UInt8] {
    let found = context.catalog.credentials.filter { credential in
      (cluster == nil || credential.pathways.contains { $0.cluster == cluster })
        && (!onlyHighSchool || credential.isEarnedInHighSchool == true)
    }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    let layout = PageLayout(
      context: context, title: words[.credentialListTitle], place: .credentials,
      canonical: Addresses.credentials)
    return layout.render { html in
      html.pageHead(
        words[.credentialListTitle], lead: words.count(.credentialsFound, found.count),
        cluster: cluster.flatMap(context.catalog.cluster), assets: context.site.assets)
      html.form(.class("filters"), .action(Addresses.credentials), .ariaLabel(words[.filtersLabel])) { html in
        html.choice("cluster", words[.clusterFilter], selected: cluster?.rawValue ?? "") { options in
          options.append(("", words[.everyCluster]))
          for cluster in context.catalog.clusters() { options.append((cluster.id.rawValue, cluster.name)) }
        }
        html.choice("high-school", words[.highSchoolColumn], selected: onlyHighSchool ? "yes" : "") {
          options in
          options.append(("", words[.anyTime]))
          options.append(("yes", words[.yes]))
        }
        html.button(.class("button-outline"), .type("submit"), text: words[.applyFilters])
      }
      if found.isEmpty {
        html.div(.class("empty")) { $0.p(text: words[.credentialsNone]) }
      } else {
        CredentialTable(context: context, credentials: found).render(into: &html, shown: found.count)
      }
      html.note([words[.credentialsSource]])
    }
  }
}
