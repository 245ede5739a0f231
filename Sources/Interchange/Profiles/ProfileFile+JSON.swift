import CareerModel
import Foundation
public import Matching

extension ProfileFile {
  /// Reads a file strictly: a key it does not know is an error that names it. `itemCount` says how many items
  /// a form has.
  public init(
    json bytes: some Collection<UInt8>, itemCount: (InventoryForm) -> Int
  ) throws(ProfileFileError) {
    guard bytes.count <= Self.mostBytes else { throw .tooLarge(bytes: bytes.count) }
    let value: Any
    do throws(ParsedJSON.Damage) {
      value = try ParsedJSON.value(bytes)
    } catch {
      throw .notJSON(reason: error.reason)
    }
    let object = try Self.object(value, "the file", ["format", "version", "interests", "skills", "values"])
    guard object["format"] as? String == Self.format, object["version"] as? Int == Self.version else {
      let found = [object["format"], object["version"]].map { $0.map { "\($0)".prefix(40) } ?? "none" }
      throw .otherFormat(found: found.joined(separator: ", version "))
    }
    self.init()
    if let value = object["interests"] { interests = try Self.interests(value, itemCount) }
    if let value = object["skills"] { skills = try Self.skills(value) }
    if let value = object["values"] { values = try Self.values(value) }
  }

  private static func object(
    _ value: Any, _ place: String, _ keys: Set<String>?
  ) throws(ProfileFileError) -> [String: Any] {
    guard let object = value as? [String: Any] else { throw .badValue(place: place, expected: "an object") }
    if let keys, let stray = object.keys.filter({ !keys.contains($0) }).min() {
      throw .unknownKey(String(stray.prefix(60)), place: place)
    }
    return object
  }

  private static func interests(
    _ value: Any, _ itemCount: (InventoryForm) -> Int
  ) throws(ProfileFileError) -> Interests {
    let place = "interests"
    let object = try object(value, place, ["form", "answers", "scores", "scale", "code"])
    switch Set(object.keys) {
    case ["form", "answers"]:
      guard let form = (object["form"] as? String).flatMap(InventoryForm.init) else {
        throw .badValue(
          place: "interests.form",
          expected: "one of " + InventoryForm.allCases.map(\.rawValue).joined(separator: ", "))
      }
      guard let text = object["answers"] as? String else {
        throw .badValue(place: "interests.answers", expected: "a text of 0 to 4 and x")
      }
      return try Self.checked("interests.answers") { () throws(ProfileError) in
        .answers(form, try AnswerSheet(text, count: itemCount(form)))
      }
    case ["scores"], ["scores", "scale"]:
      let scores = try Self.object(
        object["scores"]!, "interests.scores", Set(HollandType.allCases.map(\.rawValue)))
      var numbers: [Double] = []
      for type in HollandType.allCases {
        numbers.append(try number(scores[type.rawValue], "interests.scores.\(type.rawValue)"))
      }
      let scale = try object["scale"].map { value throws(ProfileFileError) in
        try number(value, "interests.scale")
      }
      return try Self.checked("interests.scores") { () throws(ProfileError) in
        .scores(try InterestScores(numbers, scale: scale ?? InterestScores.ownScale))
      }
    case ["code"]:
      guard let code = object["code"] as? String else {
        throw .badValue(place: "interests.code", expected: "letters such as SIC")
      }
      return try Self.checked("interests.code") { () throws(ProfileError) in
        _ = try InterestScores(code: code)
        return .code(code.uppercased())
      }
    default:
      throw .badValue(place: place, expected: "form and answers, or scores, or code")
    }
  }

  private static func skills(_ value: Any) throws(ProfileFileError) -> SkillRatings {
    var levels: [String: Double] = [:]
    for (skill, value) in try object(value, "skills", nil) {
      levels[skill] = try number(value, "skills.\(skill.prefix(40))")
    }
    return try checked("skills") { () throws(ProfileError) in try SkillRatings(levels) }
  }

  private static func values(_ value: Any) throws(ProfileFileError) -> [WorkValue] {
    let expected = "the six words " + WorkValue.allCases.map(\.rawValue).joined(separator: ", ")
    guard let words = value as? [String] else { throw .badValue(place: "values", expected: expected) }
    let order = words.compactMap(WorkValue.init)
    guard order.count == words.count else { throw .badValue(place: "values", expected: expected) }
    return try checked("values") { () throws(ProfileError) in
      _ = try ValueScores(order: order)
      return order
    }
  }

  private static func number(_ value: Any?, _ place: String) throws(ProfileFileError) -> Double {
    guard let number = ParsedJSON.number(value) else { throw .badValue(place: place, expected: "a number") }
    return number
  }

  private static func checked<Value>(
    _ place: String, _ body: () throws(ProfileError) -> Value
  ) throws(ProfileFileError) -> Value {
    do throws(ProfileError) { return try body() } catch { throw .profile(error, place: place) }
  }

  /// The file as JSON text, keys sorted.
  public var json: [UInt8] {
    var object: [String: Any] = ["format": Self.format, "version": Self.version]
    switch interests {
    case .answers(let form, let sheet)?:
      object["interests"] = ["form": form.rawValue, "answers": sheet.text]
    case .scores(let scores)?:
      let byType = zip(HollandType.allCases.map(\.rawValue), scores.scores)
      object["interests"] =
        ["scores": Dictionary(uniqueKeysWithValues: byType), "scale": scores.scale] as [String: Any]
    case .code(let code)?: object["interests"] = ["code": code]
    case nil: break
    }
    if let skills { object["skills"] = skills.levels }
    if let values { object["values"] = values.map(\.rawValue) }
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return [UInt8]((try? JSONSerialization.data(withJSONObject: object, options: options)) ?? Data()) + [0x0A]
  }
}
