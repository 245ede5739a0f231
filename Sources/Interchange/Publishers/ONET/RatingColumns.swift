/// The columns of a rating table.
struct RatingColumns {
  let code: Column
  let element: Column
  let scale: Column
  let value: Column
  let sample: Column
  let date: Column
  let suppress: Column
  let notRelevant: Column

  /// Finds the columns by name.
  init(_ table: SourceTable) {
    code = table.required(ONETColumn.code)
    element = table.required(ONETColumn.element)
    scale = table.required(ONETColumn.scale)
    value = table.required(ONETColumn.value)
    sample = table.optional(ONETColumn.sample)
    date = table.optional(ONETColumn.date)
    suppress = table.optional(ONETColumn.suppress)
    notRelevant = table.optional("Not Relevant")
  }

  /// What a row is about.
  func key(_ row: SourceRow, _ file: ONETFile) throws(RowProblem) -> Rating.Key {
    let id = row.text(element)
    guard ElementID.isValid(id) else { throw row.problem(element, "an element id like 2.A.1.a") }
    return Rating.Key(occupation: try file.occupation(row, code), element: id)
  }

  /// What a row says, if its value lies on the scale.
  func rating(_ row: SourceRow, range: ClosedRange<Double>) throws(RowProblem) -> Rating {
    let text = try row.decimal(value)
    guard let number = Double(text), range.contains(number) else {
      throw row.problem(value, "a number from \(Int(range.lowerBound)) to \(Int(range.upperBound))")
    }
    return Rating(
      value: text, sample: try row.whole(sample, absent: ONETColumn.absent), date: row.text(date),
      suppress: try row.flag(suppress), notRelevant: try row.flag(notRelevant))
  }
}
