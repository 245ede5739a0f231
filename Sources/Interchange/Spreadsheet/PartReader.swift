import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads one XML part of a workbook; subclasses collect what they are after.
class PartReader: NSObject, XMLParserDelegate {
  /// The text since it was last emptied; grows only while `isCollecting`.
  var text = ""
  /// Whether the text between tags is wanted.
  var isCollecting = false

  private var depth = 0
  private var isWhole = false

  /// Reads the bytes of a part to the end; `file` and `part` are names for messages.
  func read(_ bytes: [UInt8], file: String, part: String) throws(ImportFailure) {
    let parser = XMLParser(data: Data(bytes))
    parser.shouldResolveExternalEntities = false
    parser.delegate = self
    // The parser does not mind that elements are still open at the end.
    if !parser.parse() || !isWhole {
      throw .truncated(
        file: file, detail: "its part \(part) breaks off or is damaged at line \(parser.lineNumber)")
    }
  }

  /// An element begins; `name` has no namespace prefix.
  func begin(_ name: String, _ attributes: [String: String]) {}

  /// An element ends.
  func end(_ name: String) {}

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    depth += 1
    begin(Self.withoutPrefix(elementName), attributes)
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?
  ) {
    end(Self.withoutPrefix(elementName))
    depth -= 1
    isWhole = depth == 0
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if isCollecting { text += string }
  }

  private static func withoutPrefix(_ name: String) -> String {
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return name }
    return String(name[name.index(after: colon)...])
  }
}
