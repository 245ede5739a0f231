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
        .left("Code"), .wrapped("Title"), .wrapped("Level"), .right(payHeading), .right("Growth"),
        .right("Open jobs"), .wrapped("Usual schooling"),
      ], rows: records.map(row))
    return table.text(on: terminal) + terminal.note(remark)
  }

  private var payHeading: String { state.map { "Typical pay, \($0)" } ?? "Typical pay" }

  private func row(_ record: OccupationRecord) -> [String] {
    let occupation = record.occupation
    let outlook = occupation.outlook?.value
    return [
      occupation.code.description, occupation.title, occupation.skillLevel?.word ?? "Not rated",
      Figures.yearly(record.pay?.value) + (record.payScope?.caveat == nil ? "" : "*"),
      outlook.map { Figures.change($0.changePercent) } ?? Figures.missing,
      outlook?.annualOpenings.map(Figures.number) ?? Figures.missing,
      outlook?.typicalEducation ?? Figures.missing,
    ]
  }

  private var remark: String {
    var sentences = [
      "Typical pay is the median for a year: half earn less. Open jobs are those of an average year."
    ]
    if records.contains(where: { $0.payScope?.caveat != nil }) {
      sentences.append("* The figure is for a wider group; --json names it.")
    }
    let wages: FactSchema = state == nil ? .nationalWages : .stateWages
    sentences.append(SourceNote.text(of: [.occupations, .jobZones, wages, .projections], in: catalog))
    return sentences.joined(separator: " ")
  }
}
