/// Reads the texts that cells refer to by number.
final class SharedTextReader: PartReader {
  /// The texts; a cell's number is an index into them.
  private(set) var texts: [String] = []
  private var isPhonetic = false

  override func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "si": text = ""
    // A pronunciation guide repeats the text in another script.
    case "rPh": isPhonetic = true
    case "t": isCollecting = !isPhonetic
    default: break
    }
  }

  override func end(_ name: String) {
    switch name {
    case "si": texts.append(text)
    case "rPh": isPhonetic = false
    case "t": isCollecting = false
    default: break
    }
  }
}
