import Foundation
import Markup
import NIOCore

/// The stylesheet, scripts and glyphs, held in memory. Their addresses carry their hash, so that a browser
/// may keep them for good.
struct Assets: Sendable {
  private let files: [String: RenderedResponse]
  private let tags: [String: String]

  private static let types = [
    "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
    "json": "application/json; charset=utf-8",
  ]

  /// Reads the files that ship with the program.
  init() throws(WebError) {
    var files: [String: RenderedResponse] = [:]
    var tags: [String: String] = [:]
    for name in [
      "waymark.css", "waymark.js", "theme.js", "glyphs.svg", "favicon.svg", "openapi.json", "profile.css",
      "packs.css", "plan.css", "plan.js", "profile.js", "roadmap.css", "roadmap.js", "routes.css",
      "routes.js",
    ] {
      guard let folder = Self.folder, let data = FileManager.default.contents(atPath: folder + "/" + name),
        let type = Self.types[URL(fileURLWithPath: name).pathExtension]
      else { throw .assetMissing(name: name) }
      let file = RenderedResponse([UInt8](data), type: type, caching: Self.caching(name))
      files[name] = file
      tags[name] = file.entityTag.filter { $0.isLetter || $0.isNumber }
    }
    self.files = files
    self.tags = tags
  }

  /// A file by its name.
  subscript(name: String) -> RenderedResponse? { files[name] }

  /// A file as text; empty where there is none.
  func text(_ name: String) -> String { files[name].map { String(buffer: $0.body) } ?? "" }

  /// Where a file is, with its hash.
  func address(_ name: String) -> Address {
    let address: Address = "/assets/\(name)"
    return address.adding("v", tags[name])
  }

  /// Files whose address carries their hash may be kept for good; the API's description has a fixed address.
  private static func caching(_ name: String) -> String {
    name == "openapi.json" || name == "favicon.svg"
      ? "public, max-age=3600" : "public, max-age=31536000, immutable"
  }

  private static let folder: String? = {
    let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
      .deletingLastPathComponent()
    let candidates = [
      Bundle.main.bundleURL.appendingPathComponent("waymark_WaymarkWeb.resources/Assets").path,
      program.appendingPathComponent("waymark_WaymarkWeb.resources/Assets").path,
      program.deletingLastPathComponent()
        .appendingPathComponent("share/waymark/waymark_WaymarkWeb.resources/Assets").path,
    ]
    if let found = candidates.first(where: { FileManager.default.fileExists(atPath: $0) }) { return found }
    return Bundle.module.resourceURL?.appendingPathComponent("Assets").path
  }()
}
