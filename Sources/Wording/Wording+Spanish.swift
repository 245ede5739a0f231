import CareerModel

extension Wording {
  /// Spanish as spoken in the United States; each text beside the English one that it translates.
  package static let spanish = Wording(
    language: .spanish,
    translations: [
      .siteName: ("Waymark", "Waymark")
    ])
}
