import CareerModel
import Catalog
import Matching

/// Writes the matches of many learners as bytes. What is the same for every learner, an occupation's code
/// and title, is written once and copied.
struct MatchLines: Sendable {
  static let header = "id,place,code,title,fit,band\r\n"

  private let isJSON: Bool
  /// Code and title of each occupation that passes, by index.
  private let titles: [[UInt8]?]

  init(occupations: [Occupation?], isJSON: Bool) {
    self.isJSON = isJSON
    titles = occupations.map { occupation in
      guard let occupation else { return nil }
      let (code, title) = (occupation.code.description, occupation.title)
      return isJSON
        ? Array("\"code\":\"\(code)\",\"title\":".utf8) + JSONText.bytes(of: .string(title))
        : Array("\(code),\(CSVText.field(title))".utf8)
    }
  }

  func write(_ id: String, _ matches: [Match], limit: Int?, into bytes: inout [UInt8]) {
    if isJSON { begin(id, into: &bytes) }
    let field = Array(CSVText.field(id).utf8)
    var left = limit ?? matches.count
    var isFirst = true
    for match in matches {
      guard left > 0 else { break }
      guard let title = titles[match.index] else { continue }
      left -= 1
      let band = match.factors.band?.rawValue ?? ""
      if isJSON {
        bytes.append(contentsOf: (isFirst ? "{" : ",{").utf8)
        bytes.append(contentsOf: title)
        bytes.append(contentsOf: ",\"fit\":".utf8)
        Self.append(match.fit, to: &bytes)
        bytes.append(contentsOf: ",\"band\":\"\(band)\",\"place\":\(match.place)}".utf8)
      } else {
        bytes.append(contentsOf: field)
        bytes.append(UInt8(ascii: ","))
        Self.append(match.place, to: &bytes)
        bytes.append(UInt8(ascii: ","))
        bytes.append(contentsOf: title)
        bytes.append(UInt8(ascii: ","))
        Self.append(match.fit, to: &bytes)
        bytes.append(UInt8(ascii: ","))
        bytes.append(contentsOf: band.utf8)
        bytes.append(contentsOf: [13, 10])
      }
      isFirst = false
    }
    if isJSON { bytes.append(contentsOf: "]}".utf8) }
  }

  /// A learner whose six scores are equal: no occupation.
  func writeFlat(_ id: String, into bytes: inout [UInt8]) {
    guard isJSON else { return }
    begin(id, into: &bytes)
    bytes.append(contentsOf: "]}".utf8)
  }

  private func begin(_ id: String, into bytes: inout [UInt8]) {
    bytes.append(contentsOf: ",\n{\"id\":".utf8)
    bytes.append(contentsOf: JSONText.bytes(of: .string(id)))
    bytes.append(contentsOf: ",\"occupations\":[".utf8)
  }

  /// A fit with up to six decimals, as `MatchDocument` rounds it.
  static func append(_ fit: Double, to bytes: inout [UInt8]) {
    let millionths = Int((fit * 1e6).rounded())
    if millionths < 0 { bytes.append(UInt8(ascii: "-")) }
    append(millionths.magnitude / 1_000_000, to: &bytes)
    var rest = millionths.magnitude % 1_000_000
    guard rest > 0 else { return }
    var digits = 6
    while rest % 10 == 0 { (rest, digits) = (rest / 10, digits - 1) }
    bytes.append(UInt8(ascii: "."))
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: digits))
    for place in stride(from: start + digits - 1, through: start, by: -1) {
      bytes[place] += UInt8(rest % 10)
      rest /= 10
    }
  }

  private static func append(_ number: some BinaryInteger, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: String(number).utf8)
  }
}
