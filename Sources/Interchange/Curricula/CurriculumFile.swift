public import Planning

/// A curriculum as a JSON file: credits, prerequisites, and what each period may hold. docs/balance.md describes
/// it; it is the form in which the instances of CSPLib problem 30 are passed on.
public struct CurriculumFile: Hashable, Sendable {
  /// What is to be balanced.
  public let problem: BalanceProblem
  /// The courses' names in the order of their numbers, if the file has them.
  public let names: [String]?

  /// The most bytes that a file may have: a thousand courses with tens of thousands of prerequisites.
  public static let mostBytes = 2 * 1_024 * 1_024

  private static let figures = ["periods", "minCredits", "maxCredits", "minCourses", "maxCourses"]
  private static let lists = ["credits", "prerequisites"]
  /// Keys that may be left out: names, and what collections of test cases say about themselves.
  private static let others = ["names", "instance", "optimum"]

  /// Reads a file strictly: a key it does not know is an error that names it.
  public init(json bytes: some Collection<UInt8>) throws(CurriculumFileError) {
    guard bytes.count <= Self.mostBytes else { throw .tooLarge }
    let value: Any
    do throws(ParsedJSON.Damage) {
      value = try ParsedJSON.value(bytes)
    } catch {
      throw .notJSON(reason: error.reason)
    }
    guard let object = value as? [String: Any] else {
      throw .badValue(place: "the file", found: ParsedJSON.words(value), expected: "an object")
    }
    let known = Self.figures + Self.lists + Self.others
    if let stray = object.keys.filter({ !known.contains($0) }).min() {
      throw .unknownKey(String(stray.prefix(60)))
    }
    if let missing = (Self.figures + Self.lists).first(where: { object[$0] == nil }) {
      throw .missingKey(missing)
    }
    var figures: [Int] = []
    for key in Self.figures { figures.append(try Self.whole(object[key]!, key)) }
    let credits = try Self.credits(object["credits"]!)
    let prerequisites = try Self.prerequisites(object["prerequisites"]!)
    names = try object["names"].map { value throws(CurriculumFileError) in
      try Self.names(value, courses: credits.count)
    }
    do throws(BalanceError) {
      problem = try BalanceProblem(
        periods: figures[0], minCredits: figures[1], maxCredits: figures[2], minCourses: figures[3],
        maxCourses: figures[4], credits: credits, prerequisites: prerequisites)
    } catch {
      throw .problem(error)
    }
  }

  private static func credits(_ value: Any) throws(CurriculumFileError) -> [Int] {
    var credits: [Int] = []
    for (index, value) in try list(value, "credits").enumerated() {
      credits.append(try whole(value, "credits, number \(index + 1)"))
    }
    return credits
  }

  private static func prerequisites(_ value: Any) throws(CurriculumFileError) -> [Prerequisite] {
    var pairs: [Prerequisite] = []
    for (index, value) in try list(value, "prerequisites").enumerated() {
      let place = "prerequisites, number \(index + 1)"
      guard let pair = value as? [Any], pair.count == 2 else {
        throw .badValue(
          place: place, found: ParsedJSON.words(value), expected: "two numbers of courses, the earlier first")
      }
      pairs.append(Prerequisite(before: try whole(pair[0], place), after: try whole(pair[1], place)))
    }
    return pairs
  }

  private static func names(_ value: Any, courses: Int) throws(CurriculumFileError) -> [String] {
    let list = try list(value, "names")
    guard list.count == courses else {
      throw .badValue(
        place: "names", found: ParsedJSON.words(value), expected: "a name for each of the \(courses) courses")
    }
    var names: [String] = []
    for (index, value) in list.enumerated() {
      guard let name = value as? String else {
        throw .badValue(
          place: "names, number \(index + 1)", found: ParsedJSON.words(value), expected: "a text")
      }
      names.append(name)
    }
    return names
  }

  private static func list(_ value: Any, _ place: String) throws(CurriculumFileError) -> [Any] {
    guard let list = value as? [Any] else {
      throw .badValue(place: place, found: ParsedJSON.words(value), expected: "a list")
    }
    return list
  }

  private static func whole(_ value: Any, _ place: String) throws(CurriculumFileError) -> Int {
    guard let number = ParsedJSON.whole(value) else {
      throw .badValue(place: place, found: ParsedJSON.words(value), expected: "a whole number")
    }
    return number
  }
}
