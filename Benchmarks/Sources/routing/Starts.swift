import CareerModel
import Routing

/// Where the travellers stand that routes are measured for.
enum Starts {
  static let grade10 = Standing(grade: 10)
  static let diploma = Standing(hasDiploma: true)
  static let retailWorker = Standing(
    hasDiploma: true, work: [WorkHistory(OccupationCode("41-2031.00")!, months: 144)], age: 35)
}
