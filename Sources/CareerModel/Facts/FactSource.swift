/// Where a table's facts come from: one line of `Facts/SOURCES`.
public struct FactSource: Sendable, Equatable, Hashable {
  /// The table the facts are in.
  public let table: String
  /// Who published them, such as "U.S. Bureau of Labor Statistics".
  public let publisher: String
  /// The publication, such as "Occupational Employment and Wage Statistics".
  public let dataSet: String
  /// The release or reference period, such as "May 2024".
  public let release: String
  /// When the release came out, as the publisher dates it; empty where the publisher names no date.
  public let date: String
  /// The licence, such as "CC BY 4.0" or "Public domain".
  public let licence: String
  /// The name of the file that was read, without its folder.
  public let input: String
  /// How many rows of the table came from that file.
  public let rows: Int
  /// SHA-256 of the file that was read, in hexadecimal.
  public let checksum: String

  /// One line of `Facts/SOURCES`.
  public init(
    table: String, publisher: String, dataSet: String, release: String, date: String, licence: String,
    input: String, rows: Int, checksum: String
  ) {
    self.table = table
    self.publisher = publisher
    self.dataSet = dataSet
    self.release = release
    self.date = date
    self.licence = licence
    self.input = input
    self.rows = rows
    self.checksum = checksum
  }
}
