import CareerModel
import Catalog

/// A list of occupations for people.
struct OccupationTable {
  let records: [OccupationRecord]
  let state: StateCode?
  let catalog: CareerCatalog

  func text(on terminal: Terminal) -> String {
    if records.isEmpty { return "No occupation fits.\n" }
    let table = TextTable(
      columns: [
        .left("Code"), .wrapped("Title"), .left("Level"), .right(payHeading), .right("Growth"),
        .right("Openings"), .wrapped("Usual schooling"),
      ],
      rows: records.map { record in
        [
          record.code.description, record.title, record.skillLevel.map(\.word) ?? "Not rated",
          pay(of: record),
          record.growthPercent.map(Figures.change) ?? Figures.missing,
          record.annualOpenings.map(Figures.number) ?? Figures.missing,
          record.typicalEducation ?? Figures.missing,
        ]
      })
    return table.text(on: terminal) + terminal.note(remark)
  }

  private var payHeading: String { state.map { "Typical pay, \($0)" } ?? "Typical pay" }

  private func pay(of record: OccupationRecord) -> String {
    guard let wage = record.medianWage else { return Figures.missing }
    let text = Figures.yearly(record.medianWageIsAtLeast ? .atLeast(wage) : .amount(wage))
    return record.wageScope?.caveat == nil ? text : text + "*"
  }

  private var remark: String {
    var sentences = ["Typical pay is the median for a year: half earn less. Openings are for a year."]
    if records.contains(where: { $0.medianWage != nil && $0.wageScope?.caveat != nil }) {
      sentences.append("* The figure is for a wider group; --json names it.")
    }
    let wages: FactSchema = state == nil ? .nationalWages : .stateWages
    sentences.append(SourceNote.text(of: [.occupations, .jobZones, wages, .projections], in: catalog))
    return sentences.joined(separator: " ")
  }
}
