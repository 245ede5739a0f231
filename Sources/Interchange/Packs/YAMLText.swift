import Foundation
import Planning
import Yams

/// Reads a YAML file strictly: one document, no anchors and aliases, no tags, and not nested without end.
enum YAMLText {
  /// What the file holds; `nil` when it cannot be read, which is noted.
  static func node(_ source: SourceText, log: ProblemLog) -> YAMLNode? {
    if let use = aliasUse(in: source.bytes) {
      log.error(
        at: source.place(use.offset), "The file repeats a part of itself by the alias \"*\(use.name)\".",
        hint:
          "Anchors and aliases are not read: a few lines of them can stand for billions. Write the part out.")
      return nil
    }
    guard signs(in: source.bytes) <= PackLimits.yamlSigns else {
      log.error(
        at: PackPlace(file: source.file), "The file has more than \(PackLimits.yamlSigns) values.",
        hint: "Packs are small: look into it.")
      return nil
    }
    // The parser keeps the anchors, which nodes hold weakly.
    do {
      let parser = try Parser(
        yaml: String(decoding: source.bytes, as: UTF8.self), resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        log.error(
          at: PackPlace(file: source.file), "The file is empty.", hint: "docs/packs.md shows what it holds.")
        return nil
      }
      let node = try withExtendedLifetime(parser) { try convert(root, depth: 0) }
      return node
    } catch let error as YamlError {
      note(error, source, log)
    } catch let error as Refusal {
      let place = PackPlace(file: source.file, line: error.mark?.line ?? 0, column: error.mark?.column ?? 0)
      log.error(at: place, error.message, hint: error.hint)
    } catch {
      log.error(at: PackPlace(file: source.file), "The file cannot be read: \(error)")
    }
    return nil
  }

  private struct Refusal: Error {
    let mark: Mark?
    let message: String
    let hint: String
  }

  private static func convert(_ node: Node, depth: Int) throws -> YAMLNode {
    guard depth <= PackLimits.depth else {
      throw Refusal(
        mark: node.mark, message: "More than \(PackLimits.depth) lists and objects stand inside each other.",
        hint: "Nothing in a pack is that deep.")
    }
    if node.anchor != nil {
      throw Refusal(
        mark: node.mark, message: "There is an anchor (\"&\") before this value.",
        hint: "Anchors are not read. Take it out; a text that begins with \"&\" needs quotes.")
    }
    let (line, column) = (node.mark?.line ?? 0, node.mark?.column ?? 0)
    switch node {
    case .scalar(let scalar):
      return YAMLNode(
        line: line, column: column, content: .text(scalar.string, isPlain: scalar.style == .plain))
    case .sequence(let sequence):
      let items = try sequence.map { try convert($0, depth: depth + 1) }
      return YAMLNode(line: line, column: column, content: .list(items))
    case .mapping(let mapping):
      let members = try mapping.map {
        (key: try convert($0.key, depth: depth + 1), value: try convert($0.value, depth: depth + 1))
      }
      return YAMLNode(line: line, column: column, content: .object(members))
    case .alias:
      throw Refusal(mark: node.mark, message: "There is an alias (\"*\").", hint: "Write the part out.")
    }
  }

  private static func note(_ error: YamlError, _ source: SourceText, _ log: ProblemLog) {
    func place(_ mark: Mark) -> PackPlace {
      PackPlace(file: source.file, line: mark.line, column: mark.column)
    }
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
      let around = context.map { " \($0.text) of line \($0.mark.line)" } ?? ""
      log.error(
        at: place(mark), "This is no YAML: \(problem)\(around).",
        hint: problem.contains("did not find expected") || problem.contains("mapping values")
          ? "Look at the indentation, and put texts with a colon or a number sign in quotes."
          : "Put texts with special characters in quotes.")
    case .composer(_, let problem, let mark, _):
      log.error(
        at: place(mark),
        problem.contains("document") ? "A second document begins here." : "This is no YAML: \(problem).",
        hint: "A file holds one document: take out the line of hyphens, or make two files.")
    case .reader(let problem, let offset, _, let yaml):
      // The offset counts characters.
      let bytes = offset.map { yaml.prefix($0).utf8.count } ?? 0
      log.error(at: source.place(bytes), "A character that no text has: \(problem).", hint: "Take it out.")
    case .duplicatedKeysInMapping(let keys, let context):
      let key = keys.first ?? ""
      log.error(
        at: place(context.mark), "The key \(PackText.quoted(key)) is there twice.",
        hint: "Only one of them would count: take one out, or begin a new item with a hyphen.")
    default: log.error(at: PackPlace(file: source.file), "The file cannot be read: \(error)")
    }
  }

  /// How many signs could begin a value at most.
  private static func signs(in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      bytes.count { [0x2C, 0x2D, 0x3A, 0x3F, 0x5B, 0x7B, 0x0A].contains($0) }
    }
  }

  /// The first alias of an anchor that the file has too. Quotes and comments are not told apart: it has to be found
  /// before anything is built from it, and hardly any text has both `&name` and `*name`.
  private static func aliasUse(in bytes: [UInt8]) -> (name: String, offset: Int)? {
    guard bytes.contains(UInt8(ascii: "&")) else { return nil }
    var anchors: Set<String> = []
    for (_, name) in names(after: UInt8(ascii: "&"), in: bytes) { anchors.insert(name) }
    return names(after: UInt8(ascii: "*"), in: bytes).first { anchors.contains($0.1) }.map { ($0.1, $0.0) }
  }

  private static func names(after sign: UInt8, in bytes: [UInt8]) -> [(Int, String)] {
    var found: [(Int, String)] = []
    for (offset, byte) in bytes.enumerated() where byte == sign {
      if offset > 0, isNameByte(bytes[offset - 1]) { continue }
      let name = bytes[(offset + 1)...].prefix { isNameByte($0) }
      if !name.isEmpty { found.append((offset, String(decoding: name.prefix(200), as: UTF8.self))) }
    }
    return found
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    PackText.isCourseIDByte(byte) && byte != UInt8(ascii: ".")
  }
}
