import CareerModel
import GRDB

/// Every word of every title with how many titles have it, for completing and correcting what people type.
struct SearchWords: Sendable {
  /// A word that stands for a typed one, and how surely.
  struct Reading: Sendable {
    let word: String
    /// From 0 to 1: how sure it is that this word was meant.
    let weight: Double
    /// How many titles have the word.
    let titles: Int
    /// Whether the typed word was corrected, rather than found, inflected or completed.
    let isCorrection: Bool
  }

  private struct Entry: Sendable {
    let word: String
    let bytes: [UInt8]
    let titles: Int
  }

  /// Sorted by bytes, so that words with one beginning stand together.
  private let entries: [Entry]
  private let language: Language

  init(loading db: Database, language: Language) throws {
    var entries: [Entry] = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT word, titles FROM search_words WHERE language = ? ORDER BY word",
      arguments: [language.rawValue])
    while let row = try rows.next() {
      let word: String = row[0]
      entries.append(Entry(word: word, bytes: Array(word.utf8), titles: row[1]))
    }
    self.entries = entries
    self.language = language
  }

  init(_ titles: [String: Int], language: Language = .english) {
    self.language = language
    entries = titles.map { Entry(word: $0.key, bytes: Array($0.key.utf8), titles: $0.value) }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  /// How a typed word may be read: as itself, its singular or plural (in Spanish also the other gender:
  /// enfermera, enfermero), the words it begins, and, only when
  /// nothing of the kind is there, the words one or two mistakes away.
  func readings(of typed: String, isLast: Bool) -> [Reading] {
    var readings: [Reading] = []
    for (form, weight) in [(typed, 1.0)] + inflections(of: typed).map({ ($0, 0.98) }) {
      if let entry = entry(form) { readings.append(reading(entry, weight)) }
    }
    let isKnown = !readings.isEmpty
    if typed.utf8.count >= (isLast ? 2 : 3) {
      readings += completions(of: Array(typed.utf8), discount: isKnown && !isLast ? 0.5 : 1)
    }
    if !isKnown { readings += corrections(of: Array(typed.utf8), isCompleted: !readings.isEmpty) }
    var seen: Set<String> = []
    return readings.filter { seen.insert($0.word).inserted }
  }

  private func reading(_ entry: Entry, _ weight: Double, isCorrection: Bool = false) -> Reading {
    Reading(word: entry.word, weight: weight, titles: entry.titles, isCorrection: isCorrection)
  }

  private func entry(_ word: String) -> Entry? {
    let bytes = Array(word.utf8)
    let index = firstIndex(notBefore: bytes)
    guard index < entries.count, entries[index].bytes == bytes else { return nil }
    return entries[index]
  }

  private func firstIndex(notBefore bytes: [UInt8]) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].bytes.lexicographicallyPrecedes(bytes) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func completions(of start: [UInt8], discount: Double) -> [Reading] {
    var found: [Entry] = []
    var index = firstIndex(notBefore: start)
    while index < entries.count, entries[index].bytes.starts(with: start) {
      if entries[index].bytes.count > start.count { found.append(entries[index]) }
      index += 1
    }
    return found.sorted { ($0.titles, $1.word) > ($1.titles, $0.word) }.prefix(24).map { entry in
      let share = Double(start.count) / Double(entry.bytes.count)
      return reading(entry, (0.5 + 0.4 * share) * discount)
    }
  }

  private func corrections(of typed: [UInt8], isCompleted: Bool) -> [Reading] {
    let limit = typed.count < 4 ? 0 : typed.count < 6 ? 1 : 2
    guard limit > 0, typed.count <= 30 else { return [] }
    var found: [(entry: Entry, distance: Int)] = []
    for entry in entries where abs(entry.bytes.count - typed.count) <= limit {
      let distance = EditDistance.between(typed, entry.bytes, limit: limit)
      if distance <= limit { found.append((entry, distance)) }
    }
    // A word that occurs once is more often a name than what was meant.
    found.sort {
      ($0.distance, -$0.entry.titles, $0.entry.word) < ($1.distance, -$1.entry.titles, $1.entry.word)
    }
    let closest = found.first?.distance ?? 0
    return found.filter { $0.distance <= closest + 1 }.prefix(8).flatMap { found, distance in
      let sameStart = found.bytes.first == typed.first ? 1.0 : 0.85
      let weight = (0.95 - 0.15 * Double(distance)) * sameStart * (isCompleted ? 0.8 : 1)
      let inflected = inflections(of: found.word).compactMap(entry)
      return [reading(found, weight, isCorrection: true)]
        + inflected.map { reading($0, weight * 0.97, isCorrection: true) }
    }
  }

  private func inflections(of word: String) -> [String] {
    guard word.utf8.count >= 3 else { return [] }
    let numbers = Self.numbers(of: word)
    guard language == .spanish else { return numbers }
    return numbers + ([word] + numbers).flatMap(Self.genders)
  }

  /// A Spanish word for a person in the other gender: enfermera, enfermero; trabajador, trabajadora.
  private static func genders(of word: String) -> [String] {
    let endings = [
      ("ora", "or"), ("oras", "ores"), ("or", "ora"), ("ores", "oras"), ("a", "o"), ("o", "a"), ("as", "os"),
      ("os", "as"),
    ]
    return endings.first { word.hasSuffix($0.0) }.map { [word.dropLast($0.0.count) + $0.1] } ?? []
  }

  private static func numbers(of word: String) -> [String] {
    if word.hasSuffix("ies") { return [String(word.dropLast(3)) + "y"] }
    if word.hasSuffix("es") { return [String(word.dropLast(1)), String(word.dropLast(2))] }
    if word.hasSuffix("s") { return [String(word.dropLast(1)), word + "es"] }
    if word.hasSuffix("y") { return [String(word.dropLast(1)) + "ies", word + "s"] }
    return [word + "s", word + "es"]
  }
}
