import CareerModel
import Planning

/// Reads a file of the folder `programs`.
enum ProgramFile {
  private static let keys = [
    "id", "title", "pathway", "sequence", "requires", "continues", "credentials", "work-based-learning",
    "entry-points", "exit-points", "standards", "industry-needs",
  ]

  /// A program of study; `nil` when it lacks what it needs, which is noted.
  static func program(_ node: YAMLNode, file: String, log: ProblemLog) -> ProgramOfStudy? {
    guard let object = YAMLObject(node, "a program of study", keys: keys, file: file, log: log) else {
      return nil
    }
    let (id, title, pathway) = (object.id(), object.title(), object.neededText("pathway"))
    guard let id, let pathway else { return nil }
    let requirement =
      object.value("requires") == nil
      ? nil : RequirementReader(file: file, log: log).root(object, id: id, title: title)
    return ProgramOfStudy(
      id: id, title: title, pathway: PathwayID(rawValue: pathway), sequence: sequence(object),
      requirement: requirement, continuations: continuations(object),
      credentials: object.ids("credentials").map(CredentialID.init(rawValue:)),
      workBasedLearning: object.texts("work-based-learning"), entryPoints: object.texts("entry-points"),
      exitPoints: object.texts("exit-points"), standards: object.texts("standards"),
      industryNeeds: object.texts("industry-needs"))
  }

  private static func sequence(_ object: YAMLObject) -> [[String]] {
    object.items("sequence").map { step in
      switch step.content {
      case .list(let courses): return object.courseIDs(courses, "sequence")
      case .text: return object.courseIDs([step], "sequence")
      case .object:
        object.error(
          step, "A step of the sequence is \(step.words).", hint: "Such as [HS200, HS210]: one of these.")
        return []
      }
    }
  }

  private static func continuations(_ object: YAMLObject) -> [ProgramOfStudy.Continuation] {
    object.items("continues").compactMap { item in
      guard
        let next = YAMLObject(
          item, "a program at a college", keys: ["college", "program", "award"], file: object.file,
          log: object.log)
      else { return nil }
      let college: UnitID? = next.value("college").flatMap { next.code($0, "college") }
      let program: CIPCode? = next.code(next.needed("program"), "program")
      let award: AwardLevel? = next.word(next.needed("award"), "award")
      guard let program, let award else { return nil }
      return ProgramOfStudy.Continuation(college: college, program: program, award: award)
    }
  }
}
