import WaymarkCLI

/// The program: hands the command line to the commands.
@main
enum Main {
  static func main() async { await Waymark.main() }
}
