import CareerModel
import Catalog
import Markup
import Planning
import Wording

/// Agreements with colleges as a table: courses at school, the college and its course, hours, grade, until when.
struct PackAgreementsTable {
  let context: PageContext
  let pack: Pack
  let agreements: [CreditAgreement]
  private let colleges: [UnitID: Institution]

  private var words: Wording { context.words }

  init(context: PageContext, pack: Pack, agreements: [CreditAgreement]) throws(CatalogError) {
    self.context = context
    self.pack = pack
    self.agreements = agreements
    colleges = agreements.isEmpty ? [:] : try context.catalog.institutions()
  }

  func render(into html: inout HTMLWriter) {
    html.scrollingTable(words[.packAgreementsTitle]) { html in
      html.tableHead(
        [
          words[.agreementCourses], words[.agreementCollege], words[.agreementHours], words[.agreementGrade],
          words[.agreementUntil],
        ], numbers: [2])
      html.tbody { html in
        for agreement in agreements { row(&html, agreement) }
      }
    }
  }

  private func row(_ html: inout HTMLWriter, _ agreement: CreditAgreement) {
    html.tr { html in
      html.th(.scope("row")) { html in
        let courses = agreement.courses.map { words.course($0, in: pack) }
        html.passage(agreement.isAnyCourse ? words.alternatives(courses) : words.list(courses))
        html.small(text: words[agreement.kind == .dual ? .agreementDual : .agreementArticulated])
      }
      html.td { html in
        if let college = colleges[agreement.college] {
          html.a(.href(Addresses.college(college.id)), .lang(context.titleLanguage), text: college.name)
        } else {
          html.text(agreement.college.description)
        }
        if let course = agreement.collegeCourse {
          html.small { $0.passage(words.title(course)) }
        } else {
          html.small(text: words[.agreementNoCourse])
        }
      }
      html.td(.class("num"), text: agreement.hours.description)
      html.td { html in
        if let minimum = agreement.minimum {
          html.text(words(.gradeOrBetter, minimum.rawValue))
        } else {
          html.span(.class("missing"), text: words[.agreementAnyGrade])
        }
        if agreement.needsRecommendation { html.small(text: words[.agreementRecommendation]) }
        if agreement.isElectiveOnly { html.small(text: words[.agreementElective]) }
      }
      html.td { html in
        if let expires = agreement.expires {
          html.text(words.day(expires))
        } else {
          html.span(.class("missing"), text: words[.agreementOpen])
        }
        html.small(text: words(.agreementFrom, words.day(agreement.effective)))
      }
    }
  }
}

extension Wording {
  /// A school course by its title; one that the pack does not have by its id.
  func course(_ id: String, in pack: Pack) -> Passage {
    pack.courses.first { $0.id == id }.map { title($0.title) } ?? Passage(id)
  }
}
