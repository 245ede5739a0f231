import CareerModel
import Catalog
import Markup
import Wording

/// The card "How people get in".
struct DoorsSection {
  let context: PageContext
  let doors: [Door]
  let outlook: Scoped<Outlook>?

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    html.section(.class("card span-6"), .id("ways-in")) { html in
      html.h2(text: words[.doorsTitle])
      if doors.isEmpty {
        html.p(text: words[.doorsNone])
      } else {
        html.p(.class("reading"), text: words.count(.doorsReading, doors.count))
        html.ul(.class("doors")) { html in
          for door in doors {
            html.li { html in
              html.div { html in
                html.strong(text: words.door(door.kind))
                html.small { $0.passage(detail(door)) }
              }
              if let time = words.doorTime(door.kind) { html.span(.class("time"), text: time) }
            }
          }
        }
      }
      if let outlook = outlook?.value {
        html.dl(.class("definition")) { html in
          html.dt(text: words[.experienceTitle])
          html.dd(text: outlook.relatedExperience.map(words.experience) ?? words[.noFigure])
          html.dt(text: words[.trainingTitle])
          html.dd(text: outlook.onTheJobTraining.map(words.training) ?? words[.noFigure])
        }
      }
      html.note([
        context.sourceLine(.programOfferings), context.sourceLine(.programOccupations),
        context.sourceLine(.projections), words[.doorsAssumption],
      ])
    }
  }

  private func detail(_ door: Door) -> Passage {
    switch door.kind {
    case .diploma: words.passage(.doorDiplomaDetail)
    case .apprenticeship: words.title(door.titles.prefix(3).joined(separator: ", "))
    case .degree:
      Passage(
        [
          words.count(.doorColleges, door.collegeCount, context.placeName),
          words.title(door.titles.prefix(2).joined(separator: "; ")),
        ], separator: ": ")
    }
  }
}

extension Wording {
  fileprivate func door(_ kind: Door.Kind) -> String {
    switch kind {
    case .diploma: self[.doorDiploma]
    case .apprenticeship: self[.doorApprenticeship]
    case .degree(let award): self.award(award)
    }
  }

  fileprivate func doorTime(_ kind: Door.Kind) -> String? {
    switch kind {
    case .diploma, .apprenticeship: nil
    case .degree(.certificateOneYear): self[.timeCertificate]
    case .degree(.associate): self[.timeAssociate]
    case .degree(.bachelor): self[.timeBachelor]
    case .degree(.master): self[.timeMaster]
    case .degree: nil
    }
  }

  fileprivate func experience(_ published: String) -> String {
    switch published {
    case "None": self[.experienceNone]
    case "Less than 5 years": self[.experienceLess]
    case "5 years or more": self[.experienceMore]
    default: published
    }
  }

  fileprivate func training(_ published: String) -> String {
    switch published {
    case "None": self[.trainingNone]
    case "Short-term on-the-job training": self[.trainingShort]
    case "Moderate-term on-the-job training": self[.trainingModerate]
    case "Long-term on-the-job training": self[.trainingLong]
    case "Apprenticeship": self[.trainingApprenticeship]
    case "Internship/residency": self[.trainingResidency]
    default: published
    }
  }
}
