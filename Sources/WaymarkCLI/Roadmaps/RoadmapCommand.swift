import ArgumentParser
import CareerModel
import Catalog
import Foundation
import Wording

/// `waymark roadmap`: how a pathway leads from school to work, with every entry and exit.
struct RoadmapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roadmap",
    abstract: "Show the roadmap of a pathway: what one earns, where one can enter, and the jobs it opens.",
    discussion: """
      EXAMPLES:
        waymark roadmap health-sciences/therapeutic-services --state WA
        waymark roadmap health-sciences/therapeutic-services --language es
        waymark roadmap manufacturing/production --svg roadmap.svg
        waymark roadmap manufacturing/production --json
      """)

  @Argument(help: ArgumentHelp("The id of a pathway, as `waymark pathways` lists it.", valueName: "pathway"))
  var pathway: PathwayID

  @Option(help: ArgumentHelp("Show the pay and the colleges in this state.", valueName: "state"))
  var state: StateArgument?

  @Option(help: ArgumentHelp("The language of names and words: en or es.", valueName: "language"))
  var language = Language.english

  @Option(
    help: ArgumentHelp("Also write the map as a picture to this file.", valueName: "file"),
    completion: .file(extensions: ["svg"]))
  var svg: String?

  @OptionGroup var document: DocumentOptions
  @OptionGroup var options: CatalogOptions

  func run() throws {
    let state = try state.state()
    let catalog = try options.open().speaking(language)
    guard catalog.pathway(pathway) != nil else {
      throw CommandFailure.unknownPathway(pathway, in: catalog)
    }
    guard let roadmap = try catalog.roadmap(of: pathway, in: state) else {
      throw CommandFailure(
        .badData, "The pathway \"\(pathway)\" has no roadmap.",
        hint: "Its lines belong into Facts/curated/roadmap_pathways.tsv; docs/roadmaps.md says how.")
    }
    if let svg { try write(roadmap, to: svg, catalog: catalog) }
    let words = Wording.of(language)
    try document.show(RoadmapDetail(roadmap, words: words, catalog: catalog)) { terminal in
      RoadmapText(roadmap: roadmap, words: words, catalog: catalog).text(on: terminal)
    }
  }

  private func write(_ roadmap: Roadmap, to file: String, catalog: CareerCatalog) throws {
    guard let drawing = RoadmapWiring.drawing else {
      throw CommandFailure(.unavailable, "This program was built without the drawing of maps.")
    }
    let bytes = try drawing.drawing(of: roadmap, catalog: catalog)
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: file), options: .atomic)
    } catch {
      throw CommandFailure(
        .unavailable, "Cannot write the map to \(file): \(error.localizedDescription)",
        hint: "Name a file in a folder that exists and that you may write to.")
    }
  }
}
