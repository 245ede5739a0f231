import CareerModel
import Catalog

/// Where the facts of a table come from.
struct SourceRecord: Encodable {
  let table: String
  let publisher: String
  let dataSet: String
  let release: String
  let licence: String

  init(_ source: FactSource) {
    table = source.table
    publisher = source.publisher
    dataSet = source.dataSet
    release = source.release
    licence = source.licence
  }

  /// The sources of some tables, in their order.
  static func all(of schemas: [FactSchema], in catalog: CareerCatalog) -> [SourceRecord] {
    schemas.flatMap { schema in
      catalog.sources.filter { $0.table == schema.name }.map(SourceRecord.init)
    }
  }
}
