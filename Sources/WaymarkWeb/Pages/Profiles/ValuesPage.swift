import CareerModel
import Catalog
import Interchange
import Markup
import Matching
import Wording

/// Six work values to put in order: a place for each, or with scripts by moving rows.
struct ValuesPage {
  let context: PageContext
  let profile: AddressedProfile
  /// The places as they were sent, by value, when they do not make up an order.
  let places: [WorkValue: Int?]?
  private let skills: [String]

  private var words: Wording { context.words }

  /// The values in the order that a profile has, or with the places that were sent.
  init(
    _ profile: AddressedProfile, places: [WorkValue: Int?]? = nil, context: PageContext
  ) throws(CatalogError) {
    self.context = context
    self.profile = profile
    self.places = places
    skills = try context.catalog.matcher().skills
  }

  func render() -> [UInt8] {
    let layout = PageLayout(
      context: context, title: words[.profileValues], place: .interests, canonical: Addresses.values,
      extras: ["profile.css", "profile.js"])
    return layout.render { html in
      html.crumbs(
        [Crumb(title: words[.navInterests], address: profile.added(to: Addresses.profile, skills: skills))],
        here: words[.profileValues], label: words[.crumbsLabel])
      html.pageHead(
        words[.profileValues], lead: words[.valuesPageLead], cluster: nil, assets: context.site.assets)
      let wrong = order.filter { error(of: $0) != nil }
      if !wrong.isEmpty {
        html.p(.class("message-bad"), .role("alert")) {
          $0.strong(text: words.count(.formErrors, wrong.count))
        }
      }
      html.form(.class("value-form"), .action(Addresses.values)) { html in
        html.input(.type("hidden"), .name("done"), .value("yes"))
        html.carry(profile, skills: skills, except: [.values])
        html.p(.class("hint"), .data("values-hint"), .hidden, text: words[.valuesHint])
        html.ol(.class("value-order"), .data("values"), .data("moved", words[.valueMoved])) { html in
          for (index, value) in order.enumerated() { row(&html, value, index + 1) }
        }
        html.p(
          .class("message-warn"), .data("values-question"), .tabIndex(-1), .role("alert"), .hidden,
          text: words[.valuesQuestion])
        html.div(.class("form-foot")) { html in
          html.button(.class("button"), .type("submit"), text: words[.seeMatches])
          html.p(.class("hint"), text: words[.itemSubmitHint])
        }
      }
    }
  }

  private var order: [WorkValue] { profile.content.values ?? WorkValue.allCases }

  /// The place shown for a value: the one sent, the one in the profile, or none yet.
  private func place(of value: WorkValue) -> Int? {
    if let places { return places[value] ?? nil }
    return profile.content.values?.firstIndex(of: value).map { $0 + 1 }
  }

  private func error(of value: WorkValue) -> String? {
    guard let places else { return nil }
    guard let place = places[value] ?? nil else { return words[.valueMissing] }
    let sharing = places.values.count { $0 == place }
    return sharing > 1 ? words(.valueTwice, String(place)) : nil
  }

  private func row(_ html: inout HTMLWriter, _ value: WorkValue, _ position: Int) {
    let name = words.valueTitle(value)
    let id = "value-" + value.rawValue
    let error = error(of: value)
    html.li(.data("value"), .data("name", name)) { html in
      html.div(.class("value-words")) { html in
        html.h2(text: name)
        html.p(text: words.valueMeaning(value))
      }
      html.div(.class("field")) { html in
        html.label(.for(id)) { html in
          html.span(.ariaHidden, text: words[.valuePlace])
          html.span(.class("sr-only"), text: words(.valuePlaceOf, name))
        }
        if let error { html.p(.class("error"), .id(id + "-error"), text: error) }
        html.select(
          .id(id), .name(value.rawValue), .invalid.when(error != nil),
          error == nil ? .none : .describedBy(id + "-error"), .autocomplete("off")
        ) { html in
          let chosen = place(of: value)
          html.option(.value(""), .selected.when(chosen == nil), text: "")
          for place in 1...WorkValue.allCases.count {
            html.option(.value("\(place)"), .selected.when(place == chosen), text: "\(place)")
          }
        }
      }
      html.div(.class("value-moves"), .data("moves"), .hidden) { html in
        html.button(
          .class("button-outline small"), .type("button"), .data("up"), .ariaLabel(words(.valueUp, name)),
          text: "↑")
        html.button(
          .class("button-outline small"), .type("button"), .data("down"),
          .ariaLabel(words(.valueDown, name)), text: "↓")
      }
    }
  }
}
