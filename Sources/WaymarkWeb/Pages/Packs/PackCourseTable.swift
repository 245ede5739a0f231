import CareerModel
import Catalog
import Markup
import Planning
import Wording

/// Courses of a school as a table: title and number, grades, credit, what comes first.
struct PackCourseTable {
  let context: PageContext
  let pack: Pack

  private var words: Wording { context.words }

  func render(_ courses: some Sequence<SchoolCourse>, label: String, into html: inout HTMLWriter) {
    html.scrollingTable(label) { html in
      html.tableHead(
        [
          words[.schoolCourseColumn], words[.schoolGradesColumn], words[.schoolCreditsColumn],
          words[.schoolBeforeColumn],
        ], numbers: [2])
      html.tbody { html in
        for course in courses {
          html.tr { html in
            html.th(.scope("row")) { html in
              name(&html, course)
              html.small(text: words.facts(of: course))
            }
            html.td(text: words.gradeSpan(course.grades))
            html.td(.class("num"), text: course.credits.description)
            html.td { before(&$0, course) }
          }
        }
      }
    }
  }

  /// Its title, which leads to the course of the catalogue that it is coded as.
  func name(_ html: inout HTMLWriter, _ course: SchoolCourse) {
    if let sced = course.sced, context.catalog.course(sced) != nil {
      html.a(.href(Addresses.course(sced))) { $0.passage(words.title(course.title)) }
    } else {
      html.passage(words.title(course.title))
    }
  }

  /// What has to be taken before a course, and beside it.
  func before(_ html: inout HTMLWriter, _ course: SchoolCourse) {
    if let rule = course.prerequisites {
      html.passage(words.prerequisites(rule, in: pack))
    } else {
      html.span(.class("missing"), text: words[.schoolNothingBefore])
    }
    if !course.corequisites.isEmpty {
      let courses = words.list(course.corequisites.map { words.course($0, in: pack) })
      html.small { $0.passage(words.passage(.schoolBeside, courses)) }
    }
  }
}

extension Wording {
  /// "Grades 9 to 10", or one grade.
  func gradeSpan(_ grades: ClosedRange<Int>) -> String {
    grades.count == 1
      ? self(.grade, String(grades.lowerBound))
      : self(.gradesFromTo, String(grades.lowerBound), String(grades.upperBound))
  }

  /// Its number, how long it takes and how demanding it is.
  func facts(of course: SchoolCourse) -> String {
    var facts = [course.id, count(.schoolTerms, course.length)]
    switch course.level {
    case .general: break
    case .honors: facts.append(self[.levelHonors])
    case .advancedPlacement: facts.append(self[.levelAP])
    case .internationalBaccalaureate: facts.append(self[.levelIB])
    case .college: facts.append(self[.levelCollege])
    }
    return facts.joined(separator: ", ")
  }

  /// What has to be done before a course, in words: "English 9 (C or better) and approval of the school".
  func prerequisites(_ rule: PrerequisiteRule, in pack: Pack) -> Passage {
    prerequisites(rule, in: pack, isInside: false)
  }

  private func prerequisites(_ rule: PrerequisiteRule, in pack: Pack, isInside: Bool) -> Passage {
    switch rule {
    case .course(let id, let minimum?): passage(.beforeWithGrade, course(id, in: pack), minimum.rawValue)
    case .course(let id, nil): course(id, in: pack)
    case .recommended(let id, let minimum?):
      passage(.beforeRecommendedWithGrade, course(id, in: pack), minimum.rawValue)
    case .recommended(let id, nil): passage(.beforeRecommended, course(id, in: pack))
    case .approval: passage(.beforeApproval)
    case .all(let rules):
      bracketed(list(rules.map { prerequisites($0, in: pack, isInside: true) }), isInside)
    case .any(let rules):
      bracketed(alternatives(rules.map { prerequisites($0, in: pack, isInside: true) }), isInside)
    }
  }

  private func bracketed(_ text: Passage, _ isInside: Bool) -> Passage {
    isInside ? Passage(["(", text, ")"], separator: "") : text
  }
}
