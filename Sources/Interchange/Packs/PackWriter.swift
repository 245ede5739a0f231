import CareerModel
public import Foundation
public import Planning
import Yams

/// A pack as the text of its files, by their paths in the folder: what `docs/packs.md` describes.
///
/// Holds what a template has: a pack's name, calendar, courses and programs.
public struct PackWriter {
  /// The files, by path.
  public private(set) var files: [String: String] = [:]

  /// Writes out a pack. Throws what the library for YAML cannot write.
  public init(_ pack: Pack) throws {
    files["pack.yaml"] = try Self.text([
      ("id", .init(pack.id)), ("title", .init(pack.title)), ("owner", .init(pack.owner.rawValue)),
    ])
    if let calendar = pack.calendar {
      files["calendar.yaml"] = try Self.text([
        ("terms", Self.list(calendar.terms)), ("grades", .init(Self.range(calendar.grades))),
        ("periods", .init(String(calendar.periods), Tag(.int))),
      ])
    }
    if !pack.courses.isEmpty { files["courses.csv"] = Self.courses(pack.courses) }
    for program in pack.programs {
      files["programs/\(program.id).yaml"] = try Self.text(Self.program(program))
    }
  }

  /// Writes the files into a folder, which is made if it is missing. Other files there stay.
  public func write(to folder: URL) throws {
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file, options: .atomic)
    }
  }

  // MARK: YAML

  private typealias Entry = (key: String, value: Node)

  private static func text(_ entries: [Entry]) throws -> String {
    try Yams.serialize(node: mapping(entries, .block), width: 110, allowUnicode: true)
  }

  private static func mapping(_ entries: [Entry], _ style: Node.Mapping.Style) -> Node {
    .mapping(Node.Mapping(entries.map { (Node($0.key), $0.value) }, .implicit, style))
  }

  private static func list(_ words: [String]) -> Node {
    .sequence(Node.Sequence(words.map { Self.quoted($0) }, .implicit, .flow))
  }

  private static func block(_ nodes: [Node]) -> Node {
    .sequence(Node.Sequence(nodes, .implicit, .block))
  }

  /// Words that look like numbers are written in quotes: `"01001"` is a course, not a number.
  private static func quoted(_ word: String) -> Node {
    let isNumberLike = word.first.map { $0.isNumber } ?? false
    return .scalar(Node.Scalar(word, .implicit, isNumberLike ? .doubleQuoted : .any))
  }

  private static func program(_ program: ProgramOfStudy) -> [Entry] {
    var entries: [Entry] = [
      ("id", .init(program.id)), ("title", .init(program.title)),
      ("pathway", .init(program.pathway.rawValue)),
      ("sequence", block(program.sequence.map(list))),
    ]
    if let requirement = program.requirement { entries.append(("requires", Self.requirement(requirement))) }
    if !program.continuations.isEmpty {
      entries.append(("continues", block(program.continuations.map(continuation))))
    }
    let lists = [
      ("credentials", program.credentials.map(\.rawValue)),
      ("work-based-learning", program.workBasedLearning),
      ("entry-points", program.entryPoints), ("exit-points", program.exitPoints),
    ]
    for (key, words) in lists where !words.isEmpty { entries.append((key, block(words.map(quoted)))) }
    return entries
  }

  private static func continuation(_ continuation: ProgramOfStudy.Continuation) -> Node {
    var entries: [Entry] = []
    if let college = continuation.college {
      entries.append(("college", .init(college.description, Tag(.int))))
    }
    entries.append(("program", quoted(continuation.program.description)))
    entries.append(("award", .init(continuation.award.rawValue)))
    return mapping(entries, .flow)
  }

  private static func requirement(_ requirement: Requirement) -> Node {
    var entries: [Entry] = [("id", .init(requirement.id)), ("title", .init(requirement.title))]
    switch requirement.rule {
    case .all(let children): entries.append(("all", block(children.map(Self.requirement))))
    case .some(let count, let children):
      entries.append(("some", .init(String(count), Tag(.int))))
      entries.append(("of", block(children.map(Self.requirement))))
    case .credits(let credits, let choice, let minimum):
      entries.append(("credits", .init(credits.description, Tag(.float))))
      entries += from(choice, minimum)
    case .courses(let count, let choice, let minimum):
      entries.append(("courses", .init(String(count), Tag(.int))))
      entries += from(choice, minimum)
    case .average(let points, let choice):
      let digits = String(points % 100 + 100).dropFirst()
      entries.append(("average", .init("\(points / 100).\(digits)", Tag(.float))))
      entries += from(choice, nil)
    case .milestone(let id): entries.append(("milestone", .init(id)))
    }
    return mapping(entries, .block)
  }

  private static func from(_ choice: CourseChoice, _ minimum: LetterGrade?) -> [Entry] {
    var entries: [Entry] = []
    if choice.isAny, choice.except.isEmpty {
      entries.append(("from", .init("any")))
    } else {
      let lists = [
        ("courses", choice.ids.sorted()), ("subjects", choice.subjects.sorted()),
        (
          "sced",
          choice.sced.map {
            $0.lowerBound == $0.upperBound
              ? $0.lowerBound.description : "\($0.lowerBound)-\($0.upperBound)"
          }
        ),
        ("pathways", choice.pathways.map(\.rawValue).sorted()),
        ("levels", choice.levels.map(\.rawValue).sorted()),
        ("except", choice.except.sorted()),
      ]
      entries.append(("from", mapping(lists.filter { !$0.1.isEmpty }.map { ($0.0, list($0.1)) }, .flow)))
    }
    if let minimum { entries.append(("minimum-grade", .init(minimum.rawValue))) }
    return entries
  }

  // MARK: CSV

  private static func courses(_ courses: [SchoolCourse]) -> String {
    var text = "id,title,sced,credits,length,grades,level,counts_as,pathways\n"
    for course in courses {
      let cells = [
        course.id, course.title, course.sced?.description ?? "", course.credits.description,
        String(course.length), range(course.grades), course.level.rawValue,
        course.subjects.joined(separator: "|"), course.pathways.map(\.rawValue).joined(separator: "|"),
      ]
      text += cells.map(cell).joined(separator: ",") + "\n"
    }
    return text
  }

  private static func cell(_ text: String) -> String {
    guard text.contains(where: { ",\"\n\r".contains($0) }) else { return text }
    return "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }

  private static func range(_ grades: ClosedRange<Int>) -> String {
    grades.count == 1 ? String(grades.lowerBound) : "\(grades.lowerBound)-\(grades.upperBound)"
  }
}
