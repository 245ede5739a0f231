import ArgumentParser
import Catalog

/// `waymark catalog build`: compiles the facts into the catalogue.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Compile the facts into the catalogue.",
    discussion: """
      EXAMPLES:
        waymark catalog build
        waymark catalog build --force --catalog /tmp/catalog.sqlite
      """)

  @Flag(help: "Build even when the catalogue is up to date.")
  var force = false

  @OptionGroup var document: DocumentOptions
  @OptionGroup var options: CatalogOptions

  func run() throws {
    _ = try options.factsFolder()
    let location = try options.location()
    guard force || !Self.isUsable(location) else {
      return try document.show(BuildRecord(path: location.path)) { _ in
        "The catalogue is up to date: \(location.path)\n"
      }
    }
    let start = ContinuousClock.now
    let bar = ProgressBar()
    defer { bar.clear() }
    let report = try CatalogCompiler(facts: location.facts).compile(to: location.path) {
      bar.show("Compiling the catalogue \($0)", $1)
    }
    bar.clear()
    let record = BuildRecord(path: location.path, report, took: ContinuousClock.now - start)
    try document.show(record) { _ in record.text }
  }

  /// Whether the catalogue is newer than the facts and of this program's version.
  private static func isUsable(_ location: CatalogLocation) -> Bool {
    location.staleness() == nil && (try? CareerCatalog(opening: location.path)) != nil
  }
}
