import CareerModel
package import Planning

/// A requirement with everything below it.
package struct RequirementRecord: JSONConvertible {
  package let requirement: Requirement

  package init(requirement: Requirement) { self.requirement = requirement }

  package var json: JSONValue {
    var rule = "all"
    var (amount, choice, minimum, milestone): (JSONValue, CourseChoice?, LetterGrade?, String?) =
      (.null, nil, nil, nil)
    switch requirement.rule {
    case .all: break
    case .some(let least, _): (rule, amount) = ("some", .whole(least))
    case .credits(let credits, let from, let grade):
      (rule, amount, choice, minimum) = ("credits", Self.credits(credits), from, grade)
    case .courses(let count, let from, let grade):
      (rule, amount, choice, minimum) = ("courses", .whole(count), from, grade)
    case .average(let points, let from):
      (rule, amount, choice) = ("average", .decimal(Double(points) / 100), from)
    case .milestone(let id): (rule, milestone) = ("milestone", id)
    }
    return [
      "id": .string(requirement.id), "title": .string(requirement.title), "rule": .string(rule),
      "amount": amount, "from": choice.map(Self.choice) ?? .null, "minimumGrade": .text(minimum?.rawValue),
      "milestone": .text(milestone), "priority": .whole(requirement.priority),
      "citation": Self.citation(requirement.citation),
      "parts": .list(requirement.children) { RequirementRecord(requirement: $0).json },
    ]
  }

  static func credits(_ credits: Credits) -> JSONValue { .decimal(Double(credits.thousandths) / 1_000) }

  static func citation(_ citation: Citation?) -> JSONValue {
    guard let citation else { return .null }
    return [
      "rule": .string(citation.rule), "address": .text(citation.address), "read": .string(citation.read),
    ]
  }

  private static func choice(_ choice: CourseChoice) -> JSONValue {
    [
      "any": .flag(choice.isAny), "courses": .list(choice.ids.sorted()),
      "subjects": .list(choice.subjects.sorted()),
      "sced": .list(choice.sced) { range in
        .string(
          range.lowerBound == range.upperBound
            ? range.lowerBound.description : "\(range.lowerBound)-\(range.upperBound)")
      },
      "pathways": .list(choice.pathways.map(\.rawValue).sorted()),
      "levels": .list(choice.levels.map(\.rawValue).sorted()), "except": .list(choice.except.sorted()),
    ]
  }
}
