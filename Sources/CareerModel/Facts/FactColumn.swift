/// A column of a fact table: its name, what its values are, and whether a value may be absent.
public struct FactColumn: Sendable, Equatable {
  /// What the values of a column are.
  public enum Kind: Sendable, Equatable {
    /// An O*NET-SOC code, `NN-NNNN.NN`.
    case occupation
    /// A SOC code, `NN-NNNN`.
    case soc
    /// A six-digit CIP code, `NN.NNNN`.
    case cip
    /// A SCED course code, `NNNNN`.
    case course
    /// A college's UNITID, `NNNNNN`.
    case unitID
    /// Lower-case words with hyphens; a pathway's id has its cluster's before a slash.
    case slug
    /// Any text of one line without tabs.
    case text
    /// A whole number, zero or more.
    case whole
    /// A decimal number.
    case decimal
    /// `Y`, or absent.
    case flag
    /// A two-letter state or territory code.
    case state
    /// One of a closed list of words.
    case oneOf([String])
    /// Some words of a closed list, separated by `|`, in the list's order.
    case someOf([String])
  }

  /// The column's name, as in the header line and in the compiled catalogue.
  public let name: String
  /// What its values are.
  public let kind: Kind
  /// Whether a value may be absent (an empty text).
  public let isOptional: Bool

  /// A column whose value must be present.
  public static func required(_ name: String, _ kind: Kind) -> FactColumn {
    FactColumn(name: name, kind: kind, isOptional: false)
  }

  /// A column whose value may be absent.
  public static func optional(_ name: String, _ kind: Kind) -> FactColumn {
    FactColumn(name: name, kind: kind, isOptional: true)
  }

  /// Says what is wrong with a value, or nothing if it fits.
  public func check(_ value: String) throws(FactProblem) {
    if value.isEmpty {
      if isOptional { return }
      throw FactProblem(column: name, value: value, expected: kind.words + ", not nothing")
    }
    if !kind.admits(value) {
      throw FactProblem(column: name, value: value, expected: kind.words)
    }
  }
}

extension FactColumn.Kind {
  /// What the column takes, in words for a message.
  var words: String {
    switch self {
    case .occupation: "an O*NET-SOC code like 29-1141.00"
    case .soc: "a SOC code like 29-1141"
    case .cip: "a CIP code like 51.3801"
    case .course: "a SCED code like 14051"
    case .unitID: "a UNITID of six digits"
    case .slug: "lower-case words joined by hyphens"
    case .text: "text without tabs or line breaks"
    case .whole: "a whole number"
    case .decimal: "a number"
    case .flag: "Y or nothing"
    case .state: "a two-letter state code"
    case .oneOf(let words): "one of \(words.joined(separator: ", "))"
    case .someOf(let words): "some of \(words.joined(separator: ", ")), separated by |"
    }
  }

  func admits(_ value: String) -> Bool {
    switch self {
    case .occupation: return OccupationCode(value) != nil
    case .soc: return SOCCode(value) != nil
    case .cip: return CIPCode(value) != nil
    case .course: return SCEDCode(value) != nil
    case .unitID: return UnitID(value) != nil
    case .slug: return value.utf8.allSatisfy(Self.isSlugByte)
    case .text:
      // A carriage return inside the text would come back as a line of its own.
      return value.utf8.allSatisfy { $0 >= 0x20 } && value.utf8.first != 0x20 && value.utf8.last != 0x20
    case .whole: return value.utf8.count <= 15 && value.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    case .decimal: return Double(value).map(\.isFinite) ?? false
    case .flag: return value == "Y"
    case .state: return value.utf8.count == 2 && value.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    case .oneOf(let words): return words.contains(value)
    case .someOf(let words):
      var rest = words[...]
      return value.split(separator: "|", omittingEmptySubsequences: false).allSatisfy { word in
        guard let index = rest.firstIndex(of: String(word)) else { return false }
        rest = rest[(index + 1)...]
        return true
      }
    }
  }

  private static func isSlugByte(_ byte: UInt8) -> Bool {
    (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
  }
}
