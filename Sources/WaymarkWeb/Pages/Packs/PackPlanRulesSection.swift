import CareerModel
import Markup
import Planning
import Wording

/// What a pack asks of a learning plan: by when, who says yes, and where the rule stands.
struct PackPlanRulesSection {
  let context: PageContext
  let rules: [PlanRule]

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    guard !rules.isEmpty else { return }
    html.section(.class("section"), .id("plan-rules")) { html in
      html.h2(text: words[.packPlanRulesTitle])
      html.p(.class("reading"), text: words[.packPlanRulesReading])
      html.scrollingTable(words[.packPlanRulesTitle]) { html in
        html.tableHead([words[.planRuleColumn], words[.planRuleBy], words[.planRuleApprovers]])
        html.tbody { html in
          for rule in ordered { row(&html, rule) }
        }
      }
    }
  }

  /// By grade; rules that name none come last, in their own order.
  private var ordered: [PlanRule] {
    rules.enumerated().sorted {
      ($0.element.grade ?? .max, $0.offset) < ($1.element.grade ?? .max, $1.offset)
    }
    .map(\.element)
  }

  private func row(_ html: inout HTMLWriter, _ rule: PlanRule) {
    html.tr { html in
      html.th(.scope("row"), .class("rule-text")) { html in
        html.passage(words.title(rule.text))
        html.small { $0.citation(rule.citation, words: words) }
      }
      html.td { html in
        if let grade = rule.grade {
          html.text(words(.planRuleGrade, String(grade)))
        } else {
          html.span(.class("missing"), text: words[.planRuleNoGrade])
        }
      }
      html.td { html in
        if rule.approvers.isEmpty {
          html.span(.class("missing"), text: words[.planRuleNobody])
        } else {
          html.passage(words.list(rule.approvers.map(words.approver)))
        }
      }
    }
  }
}

extension HTMLWriter {
  /// Where a rule stands, and when it was read there.
  mutating func citation(_ citation: Citation, words: Wording) {
    if let address = citation.address.flatMap(Address.init) {
      a(.href(address), .rel("external")) { $0.passage(words.title(citation.rule)) }
    } else {
      passage(words.title(citation.rule))
    }
    text(", " + words(.citationRead, words.day(citation.read)))
  }
}

extension Wording {
  /// Who says yes to a plan.
  func approver(_ word: String) -> Passage {
    switch word {
    case "learner": passage(.approverLearner)
    case "family": passage(.approverFamily)
    case "school": passage(.approverSchool)
    default: title(word)
    }
  }

  /// A day such as `2026-11-24` as people read it; other text stays as it is.
  func day(_ text: String) -> String {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    let months = self[.monthNames].split(separator: ",").map { $0.drop { $0 == " " } }
    guard parts.count == 3, (1...12).contains(parts[1]), months.count == 12 else { return text }
    return self(.dayOfMonth, String(months[parts[1] - 1]), String(parts[2]), String(parts[0]))
  }
}
