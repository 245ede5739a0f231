import CareerModel
import Catalog
import Markup
import Wording

/// A secondary course: the pathways it serves and where it stands in their sequences.
struct CoursePage {
  let context: PageContext
  let course: Course
  private let places: [(pathway: Pathway, step: CourseStep?)]

  private var words: Wording { context.words }

  init?(_ code: SCEDCode, context: PageContext) throws(CatalogError) {
    guard let course = context.catalog.course(code) else { return nil }
    self.context = context
    self.course = course
    var places: [(Pathway, CourseStep?)] = []
    for id in course.pathways {
      guard let pathway = context.catalog.pathway(id) else { continue }
      places.append((pathway, try context.catalog.courseSequence(of: id).first { $0.course == code }))
    }
    self.places = places
  }

  private var title: Passage { words.title(course.title) }
  private var cluster: Cluster? { course.pathways.first.flatMap { context.catalog.cluster($0.cluster) } }

  func render() -> [UInt8] {
    let area = words.subjectArea(course.code.subjectArea)
    let layout = PageLayout(context: context, title: title, canonical: Addresses.course(course.code))
    return layout.render { html in
      html.crumbs(
        [Crumb(title: words[.searchTitle], address: Addresses.search)], here: title,
        label: words[.crumbsLabel])
      html.pageHead(
        title, lead: words(.courseLead, area, course.code.description), cluster: cluster,
        assets: context.site.assets)
      html.section(.class("section")) { html in
        html.h2 { html in
          html.text(words[.coursePathwaysTitle] + " ")
          html.curatedChip(words)
        }
        if places.isEmpty {
          html.p(text: words[isGeneral ? .courseGeneral : .courseServesNone])
        } else {
          html.ul(.class("link-list")) { html in
            for (pathway, step) in places {
              html.li { html in
                html.div { html in
                  html.plate(context.catalog.cluster(pathway.cluster), .table, assets: context.site.assets)
                  html.a(.href(Addresses.pathway(pathway.id)), text: pathway.name)
                  html.small(
                    text: step.map {
                      words(.courseStep, words.stage($0.stage), String($0.grade))
                    } ?? words[.courseElective])
                }
              }
            }
          }
        }
        html.note([words[.coursesSource], context.sourceLine(.courses)])
      }
      siblings(&html, area)
    }
  }

  private var isGeneral: Bool { course.code.subjectArea < 10 }

  private func siblings(_ html: inout HTMLWriter, _ area: String) {
    let near = context.catalog.courses.filter {
      $0.code.subjectArea == course.code.subjectArea && $0.code.digits / 50 == course.code.digits / 50
        && $0.code != course.code
    }.prefix(24)
    guard !near.isEmpty else { return }
    html.section(.class("section")) { html in
      html.h2(text: words(.courseSiblings, area))
      html.ul(.class("columns")) { html in
        for other in near {
          html.li { html in
            html.a(.href(Addresses.course(other.code)), .lang(context.titleLanguage), text: other.title)
          }
        }
      }
    }
  }
}

extension Wording {
  /// The SCED subject areas in our words.
  func subjectArea(_ area: Int) -> String {
    let phrases: [Int: Phrase] = [
      1: .area01, 2: .area02, 3: .area03, 4: .area04, 5: .area05, 7: .area07, 8: .area08, 9: .area09,
      10: .area10, 11: .area11, 12: .area12, 13: .area13, 14: .area14, 15: .area15, 16: .area16, 17: .area17,
      18: .area18, 19: .area19, 20: .area20, 21: .area21, 22: .area22, 23: .area23, 24: .area24, 25: .area25,
    ]
    return phrases[area].map { self[$0] } ?? String(area)
  }
}
