/// The style of pictures that stand alone: the drawing's part of the stylesheet, with the light tokens in
/// place of its variables.
struct RoadmapStyle {
  private let rules: Substring
  private let tokens: [Substring: Substring]

  /// Reads both stylesheets of the site.
  init(assets: Assets) {
    let drawing = assets.text("roadmap.css")
    let start = drawing.firstRange(of: "*/")?.upperBound ?? drawing.startIndex
    let end = drawing.firstRange(of: "/* ---- The page")?.lowerBound ?? drawing.endIndex
    rules = start < end ? drawing[start..<end] : ""
    tokens = Self.tokens(in: assets.text("waymark.css"))
  }

  /// The rules for a cluster's color, named by its two letters.
  func css(color: String) -> String {
    var css = ""
    var rest = rules.drop(while: \.isWhitespace)
    while let start = rest.firstRange(of: "var(--") {
      css += rest[..<start.lowerBound]
      let name = rest[start.upperBound...].prefix { $0 != ")" }
      let token = name == "c" ? Substring(color.lowercased()) : name
      css += tokens[token] ?? tokens["ink"] ?? "#000"
      rest = rest[name.endIndex...].dropFirst()
    }
    return css + rest + "text { font-family: \"Liberation Sans\", Arial, Helvetica, sans-serif; }"
  }

  /// The variables of the first `:root` rule: the light ones.
  private static func tokens(in css: String) -> [Substring: Substring] {
    guard let root = css.firstRange(of: ":root") else { return [:] }
    let block = css[root.upperBound...].drop { $0 != "{" }.dropFirst().prefix { $0 != "}" }
    var tokens: [Substring: Substring] = [:]
    for declaration in block.split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let name = parts[0].firstRange(of: "--") else { continue }
      tokens[parts[0][name.upperBound...].prefix { !$0.isWhitespace }] = parts[1].drop { $0 == " " }
    }
    return tokens
  }
}
