import CareerModel
import Routing

/// Puts a standing together, text by text.
struct StandingReading {
  private var whole = Standing()
  /// The texts that settle one thing each, to name them when two differ.
  private var settled: [Thing: String] = [:]
  private var present: [WorkHistory] = []
  private var past: [WorkHistory] = []
  private var impliesDiploma = false

  private enum Thing { case grade, diploma, credits, age }

  private static let grades = 6...12
  private static let ages = 10...100
  private static let credits = 0...200
  private static let mostYears = 60.0

  mutating func add(_ text: String, isStart: Bool) throws(StandingTextError) {
    let text = String(text.drop { $0 == " " })
    let shown = String(text.prefix(60))
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard text.utf8.count <= StandingText.longest, let word = parts.first,
      let kind = StandingText.Kind(rawValue: word.lowercased())
    else { throw .unknownKind(text: shown, known: StandingText.Kind.allCases.map(\.rawValue)) }
    let value = parts.count > 1 ? parts[1] : ""
    switch kind {
    case .grade:
      whole.grade = try number(value, Self.grades, text)
      try settle(.grade, text)
    case .diploma, .noDiploma:
      guard parts.count == 1 else { throw .badValue(text: shown, expected: .nothing) }
      whole.hasDiploma = kind == .diploma
      try settle(.diploma, text)
    case .occupation where isStart, .job:
      present.append(try work(value, isPresent: true, text))
      impliesDiploma = true
    case .occupation:
      past.append(try work(value, isPresent: false, text))
      impliesDiploma = true
    case .certificate, .associate, .bachelor, .master, .doctorate:
      guard let level = AwardLevel(rawValue: kind.rawValue), let program = CIPCode(value) else {
        throw .badValue(text: shown, expected: .program)
      }
      whole.awards.insert(HeldAward(level, program))
      impliesDiploma = true
    case .apprenticeship:
      guard Self.isSlug(value, longest: 12) else { throw .badValue(text: shown, expected: .apprenticeship) }
      whole.apprenticeships.insert(value.uppercased())
      impliesDiploma = true
    case .credential, .license, .licence:
      let value = value.split(separator: " ").joined(separator: "-")
      guard Self.isSlug(value, longest: 100) else { throw .badValue(text: shown, expected: .credential) }
      whole.credentials.insert(CredentialID(rawValue: value.lowercased()))
    case .credits:
      whole.collegeCredits = try number(value, Self.credits, text)
      try settle(.credits, text)
    case .age:
      whole.age = try number(value, Self.ages, text)
      try settle(.age, text)
    }
  }

  /// The standing that the texts make together.
  func standing() throws(StandingTextError) -> Standing {
    if let grade = settled[.grade], whole.hasDiploma, let diploma = settled[.diploma] {
      throw .contradiction(grade, diploma)
    }
    var whole = whole
    whole.work = present + past
    if settled[.grade] == nil, settled[.diploma] == nil { whole.hasDiploma = impliesDiploma }
    return whole
  }

  /// The same thing said twice is fine; said differently it is not.
  private mutating func settle(_ thing: Thing, _ text: String) throws(StandingTextError) {
    if let known = settled[thing], known.lowercased() != text.lowercased() {
      throw .contradiction(String(known.prefix(60)), String(text.prefix(60)))
    }
    settled[thing] = text
  }

  private func number(
    _ value: String, _ range: ClosedRange<Int>, _ text: String
  ) throws(StandingTextError) -> Int {
    guard let number = Int(value), range.contains(number) else {
      throw .badValue(text: String(text.prefix(60)), expected: .number(range))
    }
    return number
  }

  private func work(
    _ value: String, isPresent: Bool, _ text: String
  ) throws(StandingTextError) -> WorkHistory {
    let parts = value.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let years = parts.count == 2 ? Self.years(parts[1]) : 0
    guard (1...2).contains(parts.count), let code = OccupationCode(parts[0]), let years else {
      throw .badValue(text: String(text.prefix(60)), expected: .occupation)
    }
    return WorkHistory(code, months: Int((years * 12).rounded()), isPresent: isPresent)
  }

  /// Years as people type them: digits, perhaps a point and more digits.
  private static func years(_ text: String) -> Double? {
    guard !text.isEmpty, text.utf8.count <= 6,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }),
      let years = Double(text), years <= mostYears
    else { return nil }
    return years
  }

  private static func isSlug(_ text: String, longest: Int) -> Bool {
    !text.isEmpty && text.utf8.count <= longest
      && text.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
      }
  }
}
