import CareerModel
import Catalog
import Interchange
import Matching
import Wording

extension AddressedProfile {
  /// Reads the profile that an address carries, strictly: what does not hold together is an error that names
  /// the parameter. An address with none is an empty profile.
  init(_ parameters: QueryParameters, catalog: CareerCatalog) throws {
    for name in ProfileParameter.names where parameters.all(name).count > 1 {
      throw PageFailure.badAnswer(name: name, value: parameters.all(name)[1], expected: .expectedOnce)
    }
    self.init()
    content.interests = try Self.interests(parameters, catalog)
    content.skills = try Self.skills(parameters, catalog)
    content.values = try Self.values(parameters)
  }

  private static func interests(
    _ parameters: QueryParameters, _ catalog: CareerCatalog
  ) throws -> ProfileFile.Interests? {
    let ways = [ProfileParameter.answers, .scores, .code].filter { parameters.text($0.rawValue) != nil }
    if ways.count > 1, let second = ways.last?.rawValue {
      throw PageFailure.badAnswer(
        name: second, value: parameters.text(second) ?? "", expected: .expectedOneWay)
    }
    if let scale = parameters.text("scale"), ways != [.scores] {
      throw PageFailure.badAnswer(name: "scale", value: scale, expected: .expectedScores)
    }
    let form = try parameters.word("form", InventoryForm.self)
    switch ways.first {
    case .answers?:
      guard let form else {
        throw PageFailure.badAnswer(name: "form", value: "", expected: .expectedForm)
      }
      let text = parameters.text("a") ?? ""
      return .answers(form, try answers(text, to: catalog.interestItems(form)))
    case .scores?:
      return .scores(try scores(parameters.text("scores") ?? "", scale: parameters.text("scale")))
    case .code?:
      let text = parameters.text("code") ?? ""
      guard (try? InterestScores(code: text)) != nil else {
        throw PageFailure.badAnswer(name: "code", value: text, expected: .expectedCode)
      }
      return .code(text.uppercased())
    default: return nil
    }
  }

  private static func answers(_ text: String, to items: [InterestItem]) throws(PageFailure) -> AnswerSheet {
    guard let sheet = try? AnswerSheet(text, count: items.count) else {
      throw .badAnswer(name: "a", value: text, expected: .expectedAnswers, String(items.count))
    }
    return sheet
  }

  private static func scores(_ text: String, scale: String?) throws(PageFailure) -> InterestScores {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { number(String($0)) }
    let numbers = parts.compactMap { $0 }
    guard numbers.count == parts.count, numbers.count == HollandType.allCases.count else {
      throw .badAnswer(name: "scores", value: text, expected: .expectedScores)
    }
    let most: Double
    if let scale {
      guard let number = number(scale), (1...1_000_000).contains(number) else {
        throw .badAnswer(name: "scale", value: scale, expected: .expectedScale)
      }
      most = number
    } else {
      most = InterestScores.ownScale
    }
    guard let scores = try? InterestScores(numbers, scale: most) else {
      throw .badAnswer(name: "scores", value: text, expected: .expectedScoreRange, Figures.decimal(most))
    }
    return scores
  }

  private static func skills(
    _ parameters: QueryParameters, _ catalog: CareerCatalog
  ) throws -> SkillRatings? {
    let ids = try catalog.matcher().skills
    let (ratings, levels) = (parameters.text("s"), parameters.text("levels"))
    if ratings != nil, let levels {
      throw PageFailure.badAnswer(name: "levels", value: levels, expected: .expectedOneWaySkills)
    }
    if let ratings {
      guard let sheet = try? SkillSheet(ratings, count: ids.count) else {
        throw PageFailure.badAnswer(
          name: "s", value: ratings, expected: .expectedRatings, String(ids.count))
      }
      return try? sheet.levels(of: ids)
    }
    guard let levels else { return nil }
    let parts = levels.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    var found: [String: Double] = [:]
    for (id, part) in zip(ids, parts) where !part.isEmpty {
      // Anything that is no number is out of range, too.
      found[id] = number(part) ?? -1
    }
    guard parts.count == ids.count, let ratings = try? SkillRatings(found) else {
      throw PageFailure.badAnswer(
        name: "levels", value: levels, expected: .expectedLevels, String(ids.count))
    }
    return ratings
  }

  private static func values(_ parameters: QueryParameters) throws(PageFailure) -> [WorkValue]? {
    guard let text = parameters.text("v") else { return nil }
    let order = text.compactMap { character in
      character.isASCII ? character.wholeNumberValue.flatMap { WorkValue.allCases.element($0 - 1) } : nil
    }
    guard order.count == text.count, (try? ValueScores(order: order)) != nil else {
      throw .badAnswer(name: "v", value: text, expected: .expectedOrder)
    }
    return order
  }

  /// A number as people type it: digits, at most one point or comma, nothing else.
  static func number(_ text: String) -> Double? {
    let text = text.trimmingPrefix { $0 == " " }
    guard !text.isEmpty, text.utf8.count <= 30,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") })
    else { return nil }
    return Double(String(text)).flatMap { $0.isFinite ? $0 : nil }
  }
}

extension Collection {
  /// The element at a place, where there is one.
  fileprivate func element(_ offset: Int) -> Element? {
    offset >= 0 && offset < count ? self[index(startIndex, offsetBy: offset)] : nil
  }
}
