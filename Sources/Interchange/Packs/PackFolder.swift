import CareerModel
import Planning

/// Reads the files of one pack.
struct PackFolder {
  let files: PackFiles
  private var log: ProblemLog { files.log }

  init(files: PackFiles) { self.files = files }

  /// The files that a pack may have.
  static let files = [
    "pack.yaml", "calendar.yaml", "courses.csv", "agreements.csv", "plan-rules.yaml", "missing.yaml",
    "README.md",
  ]
  /// Its folders, which hold YAML files.
  static let folders = ["programs", "requirements"]
  /// What is read, in the order of reading.
  static let names: [String] = Array(files[..<4]) + folders + Array(files[4..<6])

  /// The pack, or `nil` when nothing says whose it is; and where its parts stand.
  func read() -> (pack: Pack?, places: PackFilePlaces) {
    var places = PackFilePlaces()
    places.prefix = files.prefix
    strayFiles()
    var pack = head(&places)
    let calendar = calendar(&places)
    let courses = courses(grades: calendar?.grades ?? 9...12, &places)
    let agreements = agreements(&places)
    let programs = objects("programs", \.programs, &places, ProgramFile.program)
    let requirements = objects("requirements", \.requirements, &places, RequirementSetFile.set)
    let rules = list("plan-rules.yaml", "rules", \.planRules, &places, Self.planRule)
    let missing = list("missing.yaml", "missing", \.missing, &places, Self.missing)
    pack?.calendar = calendar
    pack?.courses = courses
    pack?.agreements = agreements
    pack?.programs = programs
    pack?.requirements = requirements
    pack?.planRules = rules
    pack?.missing = missing
    return (pack, places)
  }

  private func strayFiles() {
    let nearest = NearestWords(Self.names)
    for name in files.names() where !Self.names.contains(name) && name != "README.md" {
      log.warning(
        at: files.place(name), "This file is not read.",
        hint: nearest.hint(for: name) ?? "A pack holds: " + Self.names.joined(separator: ", ") + ".")
    }
  }

  private func object(_ name: String) -> PackFilePlaces.Object? {
    guard files.has(name), let source = files.text(name, most: PackLimits.yamlBytes),
      let node = YAMLText.node(source, log: log)
    else { return nil }
    return PackFilePlaces.Object(file: source.file, node: node)
  }

  private func head(_ places: inout PackFilePlaces) -> Pack? {
    guard files.has("pack.yaml") else {
      log.error(
        at: files.place("pack.yaml"), "The folder has no file pack.yaml.",
        hint: "It says whose pack it is; docs/packs.md shows one.")
      return nil
    }
    places.pack = object("pack.yaml")
    guard let file = places.pack,
      let head = YAMLObject(
        file.node, "pack.yaml", keys: ["id", "title", "owner", "state", "extends", "demonstration"],
        file: file.file, log: log)
    else { return nil }
    let (id, title) = (head.id(), head.title())
    let owner: Pack.Owner? = head.word(head.needed("owner"), "owner")
    let text = owner == .template && head.value("state") == nil ? nil : head.neededText("state")
    let state = text.flatMap { text -> StateCode? in
      if let state = StateCode(text), text == state.description { return state }
      head.error(
        head.value("state") ?? head.node, "\"state\" is \(PackText.quoted(text)).",
        hint: "Expected two capital letters, such as WA.")
      return nil
    }
    let extends = head.value("extends").flatMap { head.id($0, "extends") }
    let isDemonstration = head.flag("demonstration")
    guard let id, let owner, state != nil || owner == .template else { return nil }
    return Pack(
      id: id, title: title, owner: owner, state: state, extends: extends, isDemonstration: isDemonstration)
  }

  private func calendar(_ places: inout PackFilePlaces) -> SchoolCalendar? {
    places.calendar = object("calendar.yaml")
    guard let file = places.calendar,
      let calendar = YAMLObject(
        file.node, "calendar.yaml", keys: ["terms", "grades", "periods", "schools"], file: file.file, log: log
      )
    else { return nil }
    let terms = calendar.ids("terms")
    if let value = calendar.needed("terms"), calendar.items("terms").isEmpty {
      calendar.error(
        value, "\"terms\" is an empty list.", hint: "Name the terms of a year, such as fall and spring.")
    }
    if terms.count > 12 {
      calendar.error(
        calendar.value("terms") ?? file.node, "There are \(terms.count) terms.", hint: "At most 12.")
    }
    let grades = calendar.grades("grades")
    let periods = calendar.whole(calendar.needed("periods"), "periods", in: 1...20)
    let schools = calendar.ids("schools")
    guard let grades, let periods, !terms.isEmpty else { return nil }
    return SchoolCalendar(terms: terms, grades: grades, periods: periods, schools: schools)
  }

  private func courses(grades: ClosedRange<Int>, _ places: inout PackFilePlaces) -> [SchoolCourse] {
    var courses: [(course: SchoolCourse, row: Int)] = []
    places.courses = table("courses.csv", CourseRows.columns, CourseRows.needed) { row in
      if let course = CourseRows.course(row, grades: grades) { courses.append((course, row.row)) }
    }
    courses.sort { ($0.course.id, $0.row) < ($1.course.id, $1.row) }
    places.courseRows = courses.map(\.row)
    return courses.map(\.course)
  }

  private func agreements(_ places: inout PackFilePlaces) -> [CreditAgreement] {
    var agreements: [CreditAgreement] = []
    var rows: [Int] = []
    places.agreements = table("agreements.csv", AgreementRows.columns, AgreementRows.needed) { row in
      guard let agreement = AgreementRows.agreement(row) else { return }
      agreements.append(agreement)
      rows.append(row.row)
    }
    places.agreementRows = rows
    return agreements
  }

  private func table(
    _ name: String, _ columns: [String], _ needed: [String], _ body: (PackRow) -> Void
  ) -> PackTable? {
    guard files.has(name), let source = files.text(name, most: PackLimits.csvBytes) else { return nil }
    guard !source.bytes.isEmpty else {
      log.error(at: files.place(name), "The file is empty.", hint: "Its first line names the columns.")
      return nil
    }
    let table = PackTable.read(
      source, columns: columns, needed: needed, log: log
    ) { table, row, reader in body(PackRow(table: table, row: row, reader: reader, log: log)) }
    return table
  }

  /// Things of which each has a file.
  private func objects<Thing>(
    _ folder: String, _ list: WritableKeyPath<PackFilePlaces, [PackFilePlaces.Object]>,
    _ places: inout PackFilePlaces, _ read: (YAMLNode, String, ProblemLog) -> Thing?
  ) -> [Thing] {
    var things: [Thing] = []
    for name in files.yamlFiles(in: folder) {
      guard let file = object(name), let thing = read(file.node, file.file, log) else { continue }
      things.append(thing)
      places[keyPath: list].append(file)
    }
    return things
  }

  /// Things that one file lists under a key.
  private func list<Thing>(
    _ name: String, _ key: String, _ list: WritableKeyPath<PackFilePlaces, [PackFilePlaces.Object]>,
    _ places: inout PackFilePlaces, _ read: (YAMLNode, String, ProblemLog) -> Thing?
  ) -> [Thing] {
    guard let file = object(name),
      let whole = YAMLObject(file.node, name, keys: [key], file: file.file, log: log),
      whole.needed(key) != nil
    else { return [] }
    var things: [Thing] = []
    for item in whole.items(key) {
      guard let thing = read(item, file.file, log) else { continue }
      things.append(thing)
      places[keyPath: list].append(PackFilePlaces.Object(file: file.file, node: item))
    }
    return things
  }

  private static func planRule(_ node: YAMLNode, _ file: String, _ log: ProblemLog) -> PlanRule? {
    let keys = ["id", "text", "grade", "approvers", "citation"]
    guard let rule = YAMLObject(node, "a plan rule", keys: keys, file: file, log: log) else { return nil }
    let (id, text) = (rule.id(), rule.neededText("text"))
    let grade = rule.whole(rule.value("grade"), "grade", in: SchoolCalendar.possibleGrades)
    let approvers = rule.ids("approvers")
    _ = rule.needed("citation")
    guard let id, let text, let citation = rule.citation() else { return nil }
    return PlanRule(id: id, text: text, grade: grade, approvers: approvers, citation: citation)
  }

  private static func missing(_ node: YAMLNode, _ file: String, _ log: ProblemLog) -> MissingRule? {
    guard let gap = YAMLObject(node, "a missing rule", keys: ["text", "reason"], file: file, log: log) else {
      return nil
    }
    guard let text = gap.neededText("text"), let reason = gap.neededText("reason") else { return nil }
    return MissingRule(text: text, reason: reason)
  }
}
