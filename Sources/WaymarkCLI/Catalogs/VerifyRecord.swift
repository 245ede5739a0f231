import Catalog

/// What `catalog verify` found.
struct VerifyRecord: Encodable {
  /// One thing that is wrong.
  struct Item: Encodable {
    let check: String
    let place: String
    let message: String
  }

  /// What was looked at.
  let checks = Finding.Check.allCases.map(\.rawValue)
  let findings: [Item]

  init(_ findings: [Finding]) {
    self.findings = findings.map {
      Item(check: $0.check.rawValue, place: $0.place, message: $0.message)
    }
  }
}
