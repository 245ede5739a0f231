import CareerModel
import Catalog
import Markup
import Matching
import Wording

extension HTMLWriter {
  /// The parts of a profile that a form does not ask for, so that they come along when it is sent.
  mutating func carry(_ profile: AddressedProfile, skills: [String], except: Set<ProfileParameter> = []) {
    let left = Set(except.map(\.rawValue))
    for parameter in profile.parameters(skills: skills) where !left.contains(parameter.name.description) {
      input(.type("hidden"), .name(parameter.name.description), .value(parameter.value))
    }
  }

  /// One item of a questionnaire: what is asked, and a row of choices of which one can be taken.
  mutating func item(
    _ name: String, number: Int?, question: (inout HTMLWriter) -> Void, choices: [ItemChoice],
    chosen: String?,
    isMarked: Bool = false
  ) {
    fieldset(.class("item"), .id(name), .data("marked").when(isMarked)) { html in
      html.legend { html in
        if let number { html.span(.class("item-number"), .ariaHidden, text: "\(number)") }
        html.span(.class("item-question"), content: question)
      }
      for choice in choices {
        html.label(.class("item-choice")) { html in
          html.input(.type("radio"), .name(name), .value(choice.value), .checked.when(choice.value == chosen))
          if let mark = choice.mark { html.span(.class("item-mark"), .ariaHidden, text: mark) }
          html.span(.class("item-text"), text: choice.text)
        }
      }
    }
  }
}

/// One of the choices of an item.
struct ItemChoice {
  /// What is sent.
  let value: String
  /// What it means.
  let text: String
  /// What stands for it where there is little room.
  var mark: String?
}

extension Wording {
  /// An answer to an item of an interest inventory.
  func answer(_ answer: InterestAnswer) -> String {
    switch answer {
    case .stronglyDislike: self[.answer0]
    case .dislike: self[.answer1]
    case .unsure: self[.answer2]
    case .like: self[.answer3]
    case .stronglyLike: self[.answer4]
    }
  }

  /// A step of how well one masters a skill.
  func rating(_ rating: SkillRating) -> String {
    switch rating {
    case .hardly: self[.skillRate1]
    case .little: self[.skillRate2]
    case .everyday: self[.skillRate3]
    case .well: self[.skillRate4]
    case .teaching: self[.skillRate5]
    }
  }

  /// The name of a form of the inventory.
  func inventory(_ form: InventoryForm) -> String {
    switch form {
    case .standard: self[.inventoryStandard]
    case .short: self[.inventoryShort]
    case .junior: self[.inventoryJunior]
    }
  }

  /// A work value as a heading.
  func valueTitle(_ value: WorkValue) -> String {
    let name = valueName(value)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// What a work value means.
  func valueMeaning(_ value: WorkValue) -> String {
    switch value {
    case .achievement: self[.valueAchievementMeaning]
    case .workingConditions: self[.valueWorkingConditionsMeaning]
    case .recognition: self[.valueRecognitionMeaning]
    case .relationships: self[.valueRelationshipsMeaning]
    case .support: self[.valueSupportMeaning]
    case .independence: self[.valueIndependenceMeaning]
    }
  }
}
