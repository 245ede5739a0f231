import CareerModel

/// Education, Training, and Experience: the share of answers in each category, in percent. Categories
/// that nobody named are kept, with 0.
enum EducationShares {
  /// The elements and the scales that count answers: required education, related experience, on-site
  /// training and on-the-job training.
  static let scales = ["2.D.1": "RL", "3.A.1": "RW", "3.A.2": "PT", "3.A.3": "OJ"]

  static func read(_ file: ONETFile) throws(ImportFailure) {
    let table = try file.open()
    let code = table.required(ONETColumn.code)
    let element = table.required(ONETColumn.element)
    let scale = table.required(ONETColumn.scale)
    let category = table.required("Category")
    let value = table.required(ONETColumn.value)
    let sample = table.optional(ONETColumn.sample)
    let date = table.optional(ONETColumn.date)
    let suppress = table.optional(ONETColumn.suppress)
    let facts = file.session.facts(.educationShares)
    try table.forEachRow { row throws(RowProblem) in
      let id = row.text(element)
      let found = row.text(scale)
      guard scales[id] == found else { return .setAside("not a share of answers (\(id), scale \(found))") }
      let percent = try row.decimal(value)
      guard let share = Double(percent), (0...100).contains(share) else {
        throw row.problem(value, "a share from 0 to 100 percent")
      }
      let number = try row.whole(category)
      guard !number.isEmpty else { throw row.problem(category, "the number of a category") }
      let fact = [
        try file.occupation(row, code).description, id, number, percent,
        try row.whole(sample, absent: ONETColumn.absent), row.text(date), try row.flag(suppress),
      ]
      return try facts.add(fact, at: row.place)
    }
    file.credit(.educationShares, table.ledger)
  }
}
