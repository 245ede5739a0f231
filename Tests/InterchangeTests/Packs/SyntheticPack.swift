import Foundation

/// A pack as large as one likes, in order, and always the same: chains of courses with prerequisites, agreements,
/// programs of study and a diploma. The benchmarks share this file.
struct SyntheticPack {
  let courses: Int

  private static let subjects = ["english", "mathematics", "science", "social-studies", "arts", "cte"]

  /// Writes the files.
  func write(to folder: URL) throws {
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  private var files: [String: String] {
    var files = [
      "pack.yaml": "id: synthetic\ntitle: Synthetic\nowner: district\nstate: WA\ndemonstration: true\n",
      "calendar.yaml": "terms: [fall, spring]\ngrades: 9-12\nperiods: 6\nschools: [north, south]\n",
      "courses.csv": courseLines, "agreements.csv": agreementLines,
    ]
    for number in 0..<max(1, courses / 100) { files["programs/program-\(number).yaml"] = program(number) }
    for number in 0..<max(1, courses / 500) { files["requirements/set-\(number).yaml"] = set(number) }
    return files
  }

  /// Chains of four courses, one a grade, with alternatives between chains that neighbour each other.
  private var courseLines: String {
    var text =
      "id,title,sced,credits,length,terms,grades,schools,prerequisites,corequisites,level,weight,counts_as,pathways\n"
    for number in 0..<courses {
      let step = number % 4
      let before = "C\(number - 1)"
      let rule =
        step == 0 ? "" : number > 4 ? "\(before)@C and (\(before) or C\(number - 5) or approval)" : before
      text +=
        "C\(number),\"Course \(number), part \(step + 1)\",01001,1,2,fall,\(9 + step)-12,north|south,\(rule),,"
        + "general,0.5,\(Self.subjects[number / 4 % 6]),health-sciences/therapeutic-services\n"
    }
    return text
  }

  private var agreementLines: String {
    var text =
      "id,kind,courses,college,college_course,hours,minimum_grade,recommendation,elective_only,effective,expires\n"
    for number in stride(from: 3, to: courses, by: 10) {
      text +=
        "a\(number),articulated,C\(number)|C\(number - 1),236072,X \(number),5,B,no,no,2025-08-01,2029-07-31\n"
    }
    return text
  }

  private func program(_ number: Int) -> String {
    let first = number * 100 % max(4, courses - courses % 4)
    return """
      id: program-\(number)
      title: Program \(number)
      pathway: health-sciences/therapeutic-services
      sequence: [[C\(first)], [C\(first + 1)], [C\(first + 2)], [C\(first + 3)]]
      continues: [{college: 236072, program: "51.3801", award: associate}]
      credentials: [certified-nursing-assistant]
      entry-points: [grade 9, grade 11]
      exit-points: [a job, a degree]

      """
  }

  private func set(_ number: Int) -> String {
    var text = "id: set-\(number)\ntitle: Set \(number)\nkind: diploma\nrequires:\n  all:\n"
    for subject in Self.subjects {
      text += "    - {id: \(subject), title: \(subject), credits: 3, from: {subjects: [\(subject)]}}\n"
    }
    return text
  }
}
