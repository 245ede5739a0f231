/// A row of what a credential takes, by the names of its columns.
struct LicenceRequirement {
  let credential: String
  let way: String
  let position: String
  let kind: String
  let level: String
  let fields: String
  let refers: String
  let amount: String
  let cost: String

  init(_ row: [String]) {
    credential = row[0]
    way = row[1]
    position = row[2]
    kind = row[3]
    level = row[4]
    fields = row[5]
    refers = row[6]
    amount = row[7]
    cost = row[8]
  }

  /// How messages name it.
  var name: String { "\(credential), way \(way), row \(position)" }

  /// The columns that are not empty.
  var columns: Set<String> {
    let values = ["level": level, "fields": fields, "refers": refers, "amount": amount, "cost": cost]
    return Set(values.filter { !$0.value.isEmpty }.keys)
  }

  /// The columns that a kind needs, and those that it may have besides.
  static let columns: [String: (needed: Set<String>, allowed: Set<String>)] = [
    "diploma": ([], []), "award": (["level", "fields"], []), "credential": (["refers"], []),
    "apprenticeship": (["refers"], []), "experience": (["amount", "refers"], []),
    "training": (["amount", "cost"], []), "practice": (["amount"], []), "age": (["amount"], []),
    "exam": (["amount"], ["cost"]),
  ]
}
