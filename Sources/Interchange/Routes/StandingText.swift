public import CareerModel
public import Routing

/// Where a traveller stands, as texts for command lines and addresses: one START, and any number of things
/// held. docs/formats/routes.md lists the forms.
///
/// An award, an apprenticeship or an occupation without a grade implies a high school diploma, unless
/// `no-diploma` says otherwise.
public struct StandingText: Hashable, Sendable {
  /// The most things held that are read.
  public static let mostHeld = 40
  /// The longest text that is read, in bytes.
  public static let longest = 120

  /// What one is or does now, such as `grade:10`, `diploma` or `occupation:41-2031.00:3`.
  public let start: String
  /// What one holds besides, such as `associate:11.0101` or `age:35`.
  public let held: [String]

  /// Takes the texts as they were typed; without a start it is a diploma, unless what is held denies it.
  public init(start: String? = nil, held: [String] = []) {
    let noDiploma = Kind.noDiploma.rawValue
    self.start = start ?? (held.contains(noDiploma) ? noDiploma : Kind.diploma.rawValue)
    self.held = held
  }

  /// The texts of a standing, in a fixed order: reading them gives the standing again. A start that follows
  /// from what is held is written all the same.
  public init(_ standing: Standing) {
    let present = standing.presentWork
    var held: [String] = []
    if let grade = standing.grade {
      start = "\(Kind.grade.rawValue):\(grade)"
    } else if let present {
      start = Self.text(.occupation, of: present)
      if !standing.hasDiploma { held.append(Kind.noDiploma.rawValue) }
    } else {
      start = (standing.hasDiploma ? Kind.diploma : .noDiploma).rawValue
    }
    let awards = standing.awards.sorted { ($0.level, $0.program) < ($1.level, $1.program) }
    held += awards.map { "\($0.level.rawValue):\($0.program)" }
    held += standing.apprenticeships.sorted().map { "\(Kind.apprenticeship.rawValue):\($0)" }
    held += standing.credentials.sorted().map { "\(Kind.credential.rawValue):\($0)" }
    var work = standing.work
    if standing.grade == nil, let first = work.firstIndex(where: \.isPresent) { work.remove(at: first) }
    held += work.map { Self.text($0.isPresent ? .job : .occupation, of: $0) }
    if standing.collegeCredits > 0 { held.append("\(Kind.credits.rawValue):\(standing.collegeCredits)") }
    if let age = standing.age { held.append("\(Kind.age.rawValue):\(age)") }
    self.held = held
  }

  /// What a text is about: the word before its colon.
  enum Kind: String, CaseIterable {
    case grade, diploma
    case noDiploma = "no-diploma"
    case occupation, job
    case certificate, associate, bachelor, master, doctorate
    case apprenticeship, credential, license, licence, credits, age
  }

  /// Reads the texts. Throws what is wrong with the first one that cannot be read.
  public func standing() throws(StandingTextError) -> Standing {
    guard held.count <= Self.mostHeld else { throw .tooMany(held.count, most: Self.mostHeld) }
    var reading = StandingReading()
    try reading.add(start, isStart: true)
    for text in held { try reading.add(text, isStart: false) }
    return try reading.standing()
  }

  /// The same texts, with the titles of occupations replaced by codes: a text without a known word before a
  /// colon is a title, and so may stand what follows `occupation:` or `job:`. What `code` does not know
  /// stays as it is.
  public func coded(_ code: (String) throws -> OccupationCode?) rethrows -> StandingText {
    StandingText(start: try Self.coded(start, code), held: try held.map { try Self.coded($0, code) })
  }

  private static func coded(
    _ text: String, _ code: (String) throws -> OccupationCode?
  ) rethrows -> String {
    guard text.utf8.count <= longest else { return text }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let isNamed = ["occupation", "job"].contains(parts[0].lowercased())
    if !isNamed, parts.count > 1 || Kind(rawValue: parts[0].lowercased()) != nil { return text }
    let title = isNamed ? parts.count > 1 ? parts[1] : "" : parts[0]
    guard title.contains(where: \.isLetter), let found = try code(title) else {
      // A bare code stands for work, too.
      return isNamed || OccupationCode(title) == nil ? text : "occupation:\(title)"
    }
    let years = isNamed ? parts.dropFirst(2).map { ":" + $0 }.joined() : ""
    return (isNamed ? parts[0] : "occupation") + ":\(found)" + years
  }

  /// Years with as many decimals as months need; none for time that is not known.
  private static func text(_ kind: Kind, of work: WorkHistory) -> String {
    let text = "\(kind.rawValue):\(work.occupation)"
    if work.months == 0 { return text }
    let hundredths = (work.months * 100 + 6) / 12
    var digits = String(hundredths % 100 + 100).dropFirst()
    while digits.last == "0" { digits = digits.dropLast() }
    return text + ":\(hundredths / 100)" + (digits.isEmpty ? "" : ".\(digits)")
  }
}
