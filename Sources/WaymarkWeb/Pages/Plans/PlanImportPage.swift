import Interchange
import Markup
import Planning
import Wording

/// The form that opens a saved plan, with what was wrong with the last one.
struct PlanImportPage {
  let context: PageContext
  /// What is wrong, in words; `nil` before anything was sent.
  var problem: String?
  /// What could be read all the same.
  var goOn: PlanQuery?

  private var words: Wording { context.words }

  func render() -> [UInt8] {
    let layout = PageLayout(
      context: context, title: words[.planImportTitle], place: .plan, canonical: Addresses.planImport,
      extras: ["plan.css", "profile.css"])
    return layout.render { html in
      html.crumbs(
        [Crumb(title: words[.navPlan], address: Addresses.plan)], here: words[.planImportTitle],
        label: words[.crumbsLabel])
      html.pageHead(
        words[.planImportTitle], lead: words[.planImportLead], cluster: nil, assets: context.site.assets)
      html.form(
        .class("import-form"), .method("post"), .action(Addresses.planImport),
        .attribute("enctype", "multipart/form-data")
      ) { html in
        if let problem { html.p(.class("error"), .id("plan-error"), .role("alert"), text: problem) }
        if let goOn {
          html.p { $0.a(.href(goOn.address()), text: words[.planGoOnAnyway]) }
        }
        html.div(.class("field")) { html in
          html.label(.for("plan-pack"), text: words[.planSchool])
          html.select(.id("plan-pack"), .name("pack")) { html in
            for pack in context.site.plannablePacks {
              html.option(.value(pack.own.id), text: pack.own.title)
            }
          }
        }
        html.div(.class("field")) { html in
          html.label(.for("plan-file"), text: words[.planImportFile])
          html.input(
            .type("file"), .id("plan-file"), .name("file"), .attribute("accept", ".json,application/json"),
            .invalid.when(problem != nil), problem == nil ? .none : .describedBy("plan-error"))
        }
        html.button(.class("button"), .type("submit"), text: words[.importAction])
      }
    }
  }
}
