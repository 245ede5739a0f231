import ArgumentParser
import CareerModel
import Catalog
import Matching

/// `waymark match`: the occupations that fit a learner's interests, skills and values.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Find the occupations that fit interests, skills and values, and say why.",
    discussion: """
      Fit is the correlation of six interests, how little is lacking in skills, and the correlation of values; \
      docs/matching.md has the formula. It says what one may like, not what one can do.

      EXAMPLES:
        waymark match --interests 16,27,9,33,12,22
        waymark match --interests SIC --skill-level mid --state WA --limit 10
        waymark match --profile my-profile.json --why 29-1141.00
        waymark match --batch grade-9.csv --limit 5 > matches.csv
      """)

  @OptionGroup var profile: ProfileOptions

  @Option(help: ArgumentHelp("Only occupations of this skill level.", valueName: "level"))
  var skillLevel: SkillLevel?

  @Option(help: ArgumentHelp("Only with this much usual schooling or less.", valueName: "schooling"))
  var maxEducation: TypicalEducation?

  @Option(help: ArgumentHelp("Only where typical pay is at least this many dollars a year.", valueName: "n"))
  var minWage: Int?

  @Option(help: ArgumentHelp("Only where jobs grow, or grow faster than all jobs.", valueName: "growth"))
  var growth: MatchFilter.Growth?

  @Option(help: ArgumentHelp("Only occupations of this cluster.", valueName: "id"))
  var cluster: ClusterID?

  @Option(help: ArgumentHelp("Pay in this state.", valueName: "state"))
  var state: StateArgument?

  @Option(help: ArgumentHelp("At most this many occupations for a learner; 0 is all.", valueName: "n"))
  var limit = 20

  @Option(help: ArgumentHelp("Explain how this occupation fits, wherever it stands.", valueName: "code"))
  var why: String?

  @Option(
    help: ArgumentHelp(
      "A table of many learners (CSV): columns id, R, I, A, S, E, C.",
      discussion:
        "Prints a line for each learner and occupation. Rows with errors are left out and reported.",
      valueName: "file"), completion: .file(extensions: ["csv"]))
  var batch: String?

  @Option(help: ArgumentHelp("The language of the reasons.", valueName: "language"))
  var language = Language.english

  @OptionGroup var document: DocumentOptions
  @OptionGroup var options: CatalogOptions

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit takes a whole number from 0.") }
    if let minWage, !(0...100_000_000).contains(minWage) {
      throw ValidationError("--min-wage takes dollars a year, from 0.")
    }
    let single: [(String, Bool)] = [
      ("--interests", profile.interests != nil), ("--profile", profile.profile != nil),
      ("--skills", profile.skills != nil), ("--values", profile.values != nil), ("--why", why != nil),
    ]
    let given = single.filter(\.1).map(\.0)
    if batch != nil, let first = given.first {
      throw ValidationError("\(first) and --batch exclude each other.")
    }
    if batch == nil, given.allSatisfy({ $0 == "--why" }) {
      throw ValidationError("Give --interests, --profile, --skills or --values, or a table with --batch.")
    }
  }

  func run() throws {
    let state = try state.state()
    let catalog = try options.open().speaking(language)
    if let cluster, catalog.cluster(cluster) == nil {
      throw CommandFailure.unknownCluster(cluster, in: catalog)
    }
    let filter = MatchFilter(
      skillLevel: skillLevel, education: maxEducation, minimumWage: minWage.map(Money.init(dollars:)),
      growth: growth, cluster: cluster, state: state)
    if let batch {
      try BatchMatching(
        catalog: catalog, filter: filter, limit: limit == 0 ? nil : limit, scale: profile.scale,
        isJSON: document.json
      ).run(batch)
      return
    }
    let (learner, answers) = try profile.read(catalog)
    let results: MatchResults
    do throws(MatchingError) {
      results = try catalog.matches(learner, answers: answers, filter: filter)
    } catch {
      switch error {
      case .profile(let error): throw CommandFailure(error)
      case .catalog(let error): throw error
      }
    }
    let sentences = try FitSentences(learner, catalog: catalog)
    let all = MatchDocument(results, sentences, of: learner, in: state, limit: limit == 0 ? nil : limit)
    if let why {
      try explain(why, all, catalog)
    } else {
      try document.show(all) { MatchTable(document: all, catalog: catalog).text(on: $0) }
    }
  }

  private func explain(_ text: String, _ all: MatchDocument, _ catalog: CareerCatalog) throws {
    let occupation = try OccupationLookup(catalog: catalog).occupation(coded: text)
    guard let match = all.results[occupation.code] else {
      throw CommandFailure(
        .badData, "\(occupation.title) cannot be compared: O*NET has not rated it.",
        hint: "Its own page says what is known: waymark occupation \(occupation.code)")
    }
    try document.show(ExplainedMatch(match: match, document: all)) {
      MatchTable(document: all, catalog: catalog).explanation(of: match, on: $0)
    }
  }
}

/// One occupation's part of a document.
private struct ExplainedMatch: JSONConvertible {
  let match: ListedMatch
  let document: MatchDocument

  var json: JSONValue { document.occupation(match) }
}
