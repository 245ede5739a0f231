import Foundation

/// What all JSON files that people hand in have in common.
enum ParsedJSON {
  /// Why bytes are no JSON, as of a place in them.
  struct Damage: Error {
    let reason: String
  }

  /// The value that the bytes stand for. Foundation refuses what is nested more than 512 deep.
  static func value(_ bytes: some Collection<UInt8>) throws(Damage) -> Any {
    do {
      return try JSONSerialization.jsonObject(with: Data(bytes))
    } catch {
      let reason = (error as NSError).userInfo["NSDebugDescription"] as? String
      throw Damage(reason: reason ?? "it is damaged or cut off")
    }
  }

  /// A number; JSON's true and false are numbers to Foundation, told apart by their type code only.
  static func number(_ value: Any?) -> Double? {
    guard let number = value as? NSNumber, String(cString: number.objCType) != "c" else { return nil }
    return number.doubleValue
  }

  /// A whole number.
  static func whole(_ value: Any?) -> Int? { number(value).flatMap { Int(exactly: $0) } }

  /// A value in a few words, for messages.
  static func words(_ value: Any) -> String {
    switch value {
    case let text as String: return "the text \"\(text.prefix(40))\""
    case is NSNull: return "null"
    case let list as [Any]: return "a list of \(list.count)"
    case is [String: Any]: return "an object"
    default: return number(value) == nil ? "true or false" : "\(value)"
    }
  }
}
