/// A mark on the scale of four points.
public enum LetterGrade: String, Sendable, CaseIterable, Comparable {
  case f = "F"
  case dMinus = "D-"
  case d = "D"
  case dPlus = "D+"
  case cMinus = "C-"
  case c = "C"
  case cPlus = "C+"
  case bMinus = "B-"
  case b = "B"
  case bPlus = "B+"
  case aMinus = "A-"
  case a = "A"
  case aPlus = "A+"

  /// Points in hundredths: A 400, A- 370, B+ 330, and so on; A+ counts as A.
  public var points: Int {
    switch self {
    case .f: 0
    case .dMinus: 70
    case .d: 100
    case .dPlus: 130
    case .cMinus: 170
    case .c: 200
    case .cPlus: 230
    case .bMinus: 270
    case .b: 300
    case .bPlus: 330
    case .aMinus: 370
    case .a, .aPlus: 400
    }
  }

  /// Whether it earns credit where nothing else is said.
  public var isPassing: Bool { self > .f }

  /// Lower marks sort first.
  public static func < (left: LetterGrade, right: LetterGrade) -> Bool { left.rank < right.rank }

  /// Its place from the lowest, 0 for F.
  var rank: Int {
    switch self {
    case .f: 0
    case .dMinus: 1
    case .d: 2
    case .dPlus: 3
    case .cMinus: 4
    case .c: 5
    case .cPlus: 6
    case .bMinus: 7
    case .b: 8
    case .bPlus: 9
    case .aMinus: 10
    case .a: 11
    case .aPlus: 12
    }
  }
}
