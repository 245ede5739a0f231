import WaymarkCLI

/// The program: wires the web server into the commands and hands the command line over.
@main
enum Main {
  static func main() async {
    await ServerWiring.$server.withValue(WebServer()) {
      await RoadmapWiring.$drawing.withValue(MapDrawing()) { await Waymark.main() }
    }
  }
}
