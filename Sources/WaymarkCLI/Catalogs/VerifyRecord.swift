import Catalog

/// What `catalog verify` looked at and found.
struct VerifyRecord: JSONConvertible {
  let findings: [Finding]

  var json: JSONValue {
    [
      "checks": .list(Finding.Check.allCases.map(\.rawValue)),
      "findings": .list(findings) { finding in
        [
          "check": .text(finding.check.rawValue), "place": .text(finding.place),
          "message": .text(finding.message),
        ]
      },
    ]
  }
}
