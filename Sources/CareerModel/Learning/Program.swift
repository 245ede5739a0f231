/// An instructional program of the CIP 2020.
public struct Program: Hashable, Sendable, Identifiable {
  /// Its CIP code.
  public let code: CIPCode
  /// Its title, as NCES spells it.
  public let title: String
  /// How many colleges of the catalogue offer it.
  public let collegeCount: Int

  /// A program.
  public init(code: CIPCode, title: String, collegeCount: Int) {
    self.code = code
    self.title = title
    self.collegeCount = collegeCount
  }

  /// The code names the program.
  public var id: CIPCode { code }
}
