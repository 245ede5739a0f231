package import CareerModel

/// Which workers a labour statistic speaks of, as commands print it.
package struct ScopeRecord: JSONConvertible {
  /// How the workers relate to the occupation.
  package enum Group: String {
    /// The occupation itself.
    case occupation
    /// The SOC occupation that it is a part of.
    case soc
    /// A broader group that the publisher merges it into.
    case broader
  }

  package let group: Group
  /// The code the figure is published under.
  package let soc: SOCCode
  package let title: String

  package init(_ scope: StatisticalScope, of occupation: Occupation) {
    switch scope {
    case .occupation: (group, soc, title) = (.occupation, occupation.code.soc, occupation.title)
    case .soc(let code, let name): (group, soc, title) = (.soc, code, name)
    case .broader(let code, let name): (group, soc, title) = (.broader, code, name)
    }
  }

  package var json: JSONValue { ["group": .text(group.rawValue), "soc": .text(soc), "title": .text(title)] }

  /// What to say where the figure speaks of more than the occupation; nothing where it does not.
  package var caveat: String? {
    switch group {
    case .occupation: nil
    case .soc: "all of \(soc) \(title)"
    case .broader: "the group \(soc) \(title)"
    }
  }
}
