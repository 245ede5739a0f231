import CareerModel
import Catalog
import Markup
import Wording

/// Courses in high school: the technical sequence beside the general courses, by grade. Curated.
struct PathwayCoursesSection {
  let context: PageContext
  let courses: RoadmapCourses

  private var words: Wording { context.words }
  private var steps: [CourseStep] { courses.technical }
  private var general: [GeneralCourse] { courses.general }

  func render(into html: inout HTMLWriter) {
    guard !steps.isEmpty else { return }
    html.section(.class("section"), .id("courses")) { html in
      html.h2 { html in
        html.text(words[.coursesTitle] + " ")
        html.curatedChip(words)
      }
      html.p(.class("reading"), text: words[.coursesReading])
      html.scrollingTable(words[.coursesTitle]) { html in
        html.tableHead(
          [words[.gradeColumn], words[.technicalColumn]] + GeneralCourse.Subject.allCases.map(words.subject))
        html.tbody { html in
          for grade in 9...12 { row(&html, grade) }
        }
      }
      html.note(
        [words[.coursesSource], context.sourceLine(.courses)]
          + [words.borrowedCourses(courses, in: context.catalog)].compactMap(\.self))
    }
  }

  private func row(_ html: inout HTMLWriter, _ grade: Int) {
    html.tr { html in
      html.th(.scope("row"), text: words(.grade, String(grade)))
      html.td { html in
        for step in steps where step.grade == grade {
          html.p(.class("course")) { html in
            course(&html, step.course, isStrong: true)
            html.small(text: words.stage(step.stage))
          }
        }
      }
      for subject in GeneralCourse.Subject.allCases {
        html.td { html in
          if let found = general.first(where: { $0.grade == grade && $0.subject == subject }) {
            course(&html, found.course, isStrong: false)
          } else {
            html.span(.class("missing"), text: words[.noneNamed])
          }
        }
      }
    }
  }

  private func course(_ html: inout HTMLWriter, _ code: SCEDCode, isStrong: Bool) {
    html.a(
      .href(Addresses.course(code)), .class("strong").when(isStrong), .lang(context.titleLanguage),
      text: context.catalog.course(code)?.title ?? code.description)
  }
}

extension Wording {
  func stage(_ stage: CourseStep.Stage) -> String {
    switch stage {
    case .introductory: self[.stageIntroductory]
    case .intermediate: self[.stageIntermediate]
    case .advanced: self[.stageAdvanced]
    case .capstone: self[.stageCapstone]
    case .workplace: self[.stageWorkplace]
    }
  }

  func subject(_ subject: GeneralCourse.Subject) -> String {
    switch subject {
    case .english: self[.subjectEnglish]
    case .mathematics: self[.subjectMathematics]
    case .science: self[.subjectScience]
    case .socialStudies: self[.subjectSocialStudies]
    }
  }
}
