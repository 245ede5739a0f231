/// A value of a YAML file with its place.
struct YAMLNode: Sendable {
  /// What it is.
  indirect enum Content: Sendable {
    /// A word, a number or a sentence, as it is written; `isPlain` where it stands without quotes.
    case text(String, isPlain: Bool)
    case list([YAMLNode])
    case object([(key: YAMLNode, value: YAMLNode)])
  }

  let line: Int
  let column: Int
  let content: Content

  /// Whether nothing stands there.
  var isEmpty: Bool {
    if case .text(let text, isPlain: true) = content { ["", "~", "null"].contains(text) } else { false }
  }

  /// The text, if it is one.
  var text: String? {
    if case .text(let text, _) = content { text } else { nil }
  }

  /// The members of an object; none for anything else.
  var members: [(key: YAMLNode, value: YAMLNode)] {
    if case .object(let members) = content { members } else { [] }
  }

  /// The items of a list; none for anything else.
  var items: [YAMLNode] {
    if case .list(let items) = content { items } else { [] }
  }

  /// The value in words for a message.
  var words: String {
    switch content {
    case .text where isEmpty: "nothing"
    case .text(let text, _): PackText.quoted(text)
    case .list(let items): "a list of \(items.count)"
    case .object: "an object with keys"
    }
  }
}
