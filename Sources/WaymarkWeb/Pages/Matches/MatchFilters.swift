import CareerModel
import Catalog
import Markup
import Matching
import Wording

/// The filters above the matches; the profile comes along.
struct MatchFilters {
  let context: PageContext
  let profile: AddressedProfile
  let filter: MatchFilter
  let skills: [String]

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    html.form(
      .class("filters match-filters"), .action(Addresses.matches), .ariaLabel(words[.filtersLabel])
    ) { html in
      html.carry(profile, skills: skills)
      html.choice("education", words[.schoolingUpTo], selected: filter.education?.rawValue ?? "") { options in
        options.append(("", words[.anySchooling]))
        for education in TypicalEducation.allCases {
          options.append((education.rawValue, words.educationAlone(education)))
        }
      }
      html.choice("cluster", words[.clusterFilter], selected: filter.cluster?.rawValue ?? "") { options in
        options.append(("", words[.everyCluster]))
        for cluster in context.catalog.clusters() { options.append((cluster.id.rawValue, cluster.name)) }
      }
      html.choice("level", words[.skillLevel], selected: filter.skillLevel?.rawValue ?? "") { options in
        options.append(("", words[.everyLevel]))
        for level in SkillLevel.allCases { options.append((level.rawValue, words.levelLine(level))) }
      }
      html.choice(
        "min-wage", words[.minimumPayFilter],
        selected: filter.minimumWage.map { String($0.cents / 100) } ?? ""
      ) { options in
        options.append(("", words[.anyPay]))
        for dollars in [30_000, 40_000, 50_000, 60_000, 80_000, 100_000, 150_000] {
          options.append((String(dollars), words(.orMore, Figures.dollars(Money(dollars: dollars)))))
        }
        // An amount that came with the address stays as it is.
        if let own = filter.minimumWage, !options.contains(where: { $0.value == String(own.cents / 100) }) {
          options.append((String(own.cents / 100), words(.orMore, Figures.dollars(own))))
        }
      }
      html.choice("growth", words[.growthFilter], selected: filter.growth?.rawValue ?? "") { options in
        options.append(("", words[.anyGrowth]))
        options.append((MatchFilter.Growth.growing.rawValue, words[.growthGrowing]))
        options.append((MatchFilter.Growth.faster.rawValue, words[.growthFaster]))
      }
      html.button(.class("button-outline"), .type("submit"), text: words[.applyFilters])
    }
  }

  /// The address of the matches with this profile and these filters.
  var address: Address {
    profile.added(to: Addresses.matches, skills: skills)
      .adding("level", filter.skillLevel?.rawValue).adding("education", filter.education?.rawValue)
      .adding("min-wage", filter.minimumWage.map { $0.cents / 100 })
      .adding("growth", filter.growth?.rawValue).adding("cluster", filter.cluster)
  }

  /// The filters as hidden fields of another form.
  func carry(into html: inout HTMLWriter) {
    let fields: [(String, String?)] = [
      ("level", filter.skillLevel?.rawValue), ("education", filter.education?.rawValue),
      ("min-wage", filter.minimumWage.map { String($0.cents / 100) }), ("growth", filter.growth?.rawValue),
      ("cluster", filter.cluster?.rawValue),
    ]
    for case (let name, let value?) in fields {
      html.input(.type("hidden"), .name(name), .value(value))
    }
  }
}
