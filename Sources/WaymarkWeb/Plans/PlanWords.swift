import CareerModel
import Catalog
import Interchange
import Planning
import Wording

/// What a plan's parts are called on its pages.
struct PlanWords {
  let words: Wording
  let planner: Planner
  private let titles: [String: String]

  init(_ words: Wording, _ planner: Planner) {
    self.words = words
    self.planner = planner
    titles = Dictionary(planner.pack.courses.map { ($0.id, $0.title) }) { first, _ in first }
  }

  /// A course's title.
  func title(_ course: String) -> String { titles[course] ?? course }

  /// "Fall", or the calendar's own word.
  func season(_ id: String) -> String { words.season(id) }

  /// "Grade 11, fall".
  func term(_ id: String) -> String { words.planTerm(id) }

  /// "Fall", at the beginning of a line.
  func head(_ season: String) -> String {
    let text = words.season(season)
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// What is wrong with a course, as a sentence without its end.
  func trouble(_ trouble: PlanTrouble) -> String {
    switch trouble {
    case .reason(.prerequisite(_, let missing, let planned, _)):
      words(planned == nil ? .planTroubleNeeds : .planTroubleLate, title(missing))
    case .reason(.corequisite(_, let missing, _, _)): words(.planTroubleWith, title(missing))
    case .reason(.approval): words[.planTroubleApproval]
    case .notInTerm: words[.planTroubleTerm]
    case .notInGrade(let grades): words(.planTroubleGrade, words.gradeSpan(grades).lowercased())
    case .tooLate: words[.planTroubleEnd]
    case .twice: words[.planTroubleTwice]
    }
  }

  /// A rule of a conflict.
  func rule(_ rule: PlanningRule) -> String {
    switch rule {
    case .requirement(let place): words(.planRuleRequirement, requirement(place.set, place.requirement))
    case .lock(let lock): words(.planRuleLock, title(lock.course), term(lock.term))
    case .refusal(let course): words(.planRuleRefusal, title(course))
    case .prerequisites(let course): words(.planRulePrerequisites, title(course))
    case .offering(let course): words(.planRuleOffering, title(course))
    case .sameCourses(let courses): words(.planRuleSame, words.list(courses.map(title)))
    case .periods: words[.planRulePeriods]
    case .mostCourses: words[.planRuleMost]
    case .leastCourses: words[.planRuleLeast]
    case .creditsPerYear: words[.planRuleYear]
    }
  }

  private func requirement(_ set: String, _ id: String) -> String {
    let found = planner.planned.requirement(id, of: set)?.title ?? id
    let name = planner.sets.first { $0.id == set }?.title ?? set
    return found == name ? name : "\(name): \(found)"
  }

  /// How much is missing for a set, in the largest kind that is.
  func left(_ miss: NearMiss, open: Int) -> String {
    if miss.credits > .none { return words.credits(.planLeft, miss.credits) }
    if miss.courses > 0 { return words.count(.planLeftCourses, miss.courses) }
    return words[open + miss.others > 0 ? .planLeftOthers : .planLeftNone]
  }

  /// What is missing for a set that is near, as a list.
  func distance(_ miss: NearMiss) -> String {
    var parts: [String] = []
    if miss.credits > .none { parts.append(words.credits(.planCredits, miss.credits)) }
    if miss.courses > 0 { parts.append(words.count(.planNearCourses, miss.courses)) }
    if miss.others > 0 { parts.append(words.count(.planNearOthers, miss.others)) }
    return words.list(parts)
  }
}

extension Wording {
  /// A text that depends on a number of credits.
  func credits(_ phrase: Phrase, _ credits: Credits) -> String {
    let forms = self[phrase].split(separator: "|", maxSplits: 1).map(String.init)
    let form = credits == Credits(1) ? forms[0] : forms[forms.count - 1]
    return form.replacing("{n}", with: credits.description)
  }

  /// "fall", or the calendar's own word.
  func season(_ id: String) -> String {
    switch id {
    case "fall": self[.planFall]
    case "winter": self[.planWinter]
    case "spring": self[.planSpring]
    case "summer": self[.planSummer]
    default: id
    }
  }

  /// A term such as `11-fall`: "Grade 11, fall".
  func planTerm(_ id: String) -> String {
    let parts = id.split(separator: "-", maxSplits: 1)
    guard parts.count == 2 else { return id }
    return self(.planGradeTerm, String(parts[0]), season(String(parts[1])))
  }

  /// A school's id as a name: its first letter is capital.
  func name(of school: String) -> String { school.prefix(1).uppercased() + school.dropFirst() }
}

extension Credits {
  /// Credits as a number.
  var number: Double { Double(thousandths) / 1_000 }
}
