import CareerModel
import Foundation
import Interchange
import Markup
import Planning

/// A plan as its address says it: the pack, where one stands, what one wants, and the courses by term. Nothing of
/// it is kept here.
struct PlanQuery: Sendable, Equatable {
  /// A course, the term in which it begins, and the mark once there is one.
  struct Entry: Sendable, Hashable {
    var course: String
    var term: String
    var mark: LetterGrade?
  }

  /// The pack, by id.
  var pack = ""
  /// The school, by id; `nil` for courses of every school.
  var school: String?
  /// The first term that is still to come, such as `10-fall`.
  var now = ""
  /// The year of graduation.
  var graduation: Int?
  /// Sets wanted beside the diploma, by id: a program of study, an endorsement, a seal.
  var goals: [String] = []
  /// Milestones reached, by id.
  var done: [String] = []
  /// Courses in the order of their terms.
  var entries: [Entry] = []

  /// The most courses of a plan.
  static let mostEntries = 120

  /// The fields of the address.
  var fields: [(name: String, value: String)] {
    var fields = [("pack", pack)]
    if let school { fields.append(("school", school)) }
    fields.append(("now", now))
    if let graduation { fields.append(("class", String(graduation))) }
    fields += goals.map { ("goal", $0) } + done.map { ("done", $0) }
    if !entries.isEmpty { fields.append(("plan", Self.text(of: entries))) }
    return fields
  }

  /// The query of the address, with some more fields.
  func text(adding more: [(name: String, value: String)] = []) -> String {
    (fields + more).map { name, value in
      name + "=" + (value.addingPercentEncoding(withAllowedCharacters: Self.readable) ?? "")
    }.joined(separator: "&")
  }

  /// The address of the plan.
  func address(adding more: [(name: String, value: String)] = []) -> Address {
    Address("/plan?" + text(adding: more)) ?? Addresses.plan
  }

  /// The address of one of the plan's files.
  func file(_ name: String) -> Address { Address("/plan/\(name)?" + text()) ?? Addresses.plan }

  /// The same plan with something changed.
  func with(_ change: (inout PlanQuery) -> Void) -> PlanQuery {
    var changed = self
    change(&changed)
    return changed
  }

  private static let readable = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:,/;")

  // MARK: Courses by term: 9-fall:ENG9~B+,ALG1;9-spring:HEA

  private static let plain = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._")

  private static func text(of entries: [Entry]) -> String {
    var terms: [String] = []
    var byTerm: [String: [String]] = [:]
    for entry in entries {
      if byTerm[entry.term] == nil { terms.append(entry.term) }
      let course = entry.course.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
      byTerm[entry.term, default: []].append(course + (entry.mark.map { "~" + $0.rawValue } ?? ""))
    }
    return terms.map { $0 + ":" + byTerm[$0, default: []].joined(separator: ",") }.joined(separator: ";")
  }

  /// Courses by term as an address has them; `nil` where they are not written so.
  static func entries(_ text: String) -> [Entry]? {
    var entries: [Entry] = []
    for part in text.split(separator: ";") {
      let halves = part.split(separator: ":", maxSplits: 1)
      guard halves.count == 2 else { return nil }
      for item in halves[1].split(separator: ",") {
        let pair = item.split(separator: "~", maxSplits: 1, omittingEmptySubsequences: false)
        guard let course = pair.first.flatMap({ String($0).removingPercentEncoding }), !course.isEmpty else {
          return nil
        }
        let mark = pair.count == 2 ? LetterGrade(rawValue: String(pair[1])) : nil
        if pair.count == 2, mark == nil { return nil }
        entries.append(Entry(course: course, term: String(halves[0]), mark: mark))
      }
    }
    return entries
  }
}

extension HTMLWriter {
  /// A plan as hidden fields of a form.
  mutating func carry(_ query: PlanQuery) {
    for (name, value) in query.fields { input(.type("hidden"), .name(name), .value(value)) }
  }
}
