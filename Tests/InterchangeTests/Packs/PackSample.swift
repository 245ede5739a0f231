import Foundation
import Interchange
import Planning

/// A small pack that is in order, in a folder of its own; tests change a part of it and look at what is said.
struct PackSample {
  /// Files by name.
  var files: [String: String] = [
    "pack.yaml": """
    id: riverton
    title: Riverton
    owner: district
    state: WA

    """,
    "calendar.yaml": """
    terms: [fall, spring]
    grades: 9-12
    periods: 6
    schools: [north, south]

    """,
    "courses.csv": """
    id,title,sced,credits,length,terms,grades,schools,prerequisites,corequisites,level,weight,counts_as,pathways
    ALG1,Algebra I,02052,1,2,fall,9-10,,,,general,,mathematics|algebra-1,
    GEO,Geometry,02072,1.0,2,fall,9-12,north|south,ALG1@C and (BIO? or approval),,honors,0.5,mathematics|geometry,
    BIO,"Biology, with laboratory",03051,1,2,,9-12,,,BIOLAB,,,science|biology,
    BIOLAB,Biology laboratory,,.25,1,,9-12,,,,,,laboratory-science,
    HS100,Health science,14001,0.5,1,fall|spring,9-12,,,,,,cte,health-sciences/therapeutic-services
    HS200,Nursing,14051,1,2,fall,10-12,,HS100,,college,1,cte|tx-care,health-sciences/therapeutic-services

    """.replacingOccurrences(of: "|tx-care", with: "|wa-care"),
    "agreements.csv": """
    id,kind,courses,college,college_course,hours,minimum_grade,recommendation,elective_only,effective,expires
    nursing,articulated,HS100|HS200,236072,NURS 101,5,B,yes,no,2025-08-01,2028-07-31
    college-math,dual,ALG1/GEO,236072,,3.333,,,,2025-08-01,

    """,
    "programs/nursing.yaml": """
    id: nursing
    title: Nursing
    pathway: health-sciences/therapeutic-services
    sequence:
      - [HS100]
      - HS200
    continues:
      - {college: 236072, program: "51.3801", award: associate}
    credentials: [certified-nursing-assistant]
    work-based-learning: [clinical]
    entry-points: [grade 9, grade 11]
    exit-points: [nursing assistant, associate degree]

    """,
    "requirements/diploma.yaml": """
    id: riverton-diploma
    title: Diploma
    kind: diploma
    classes: 2027-
    citation: {rule: Board policy 2410, read: 2026-11-24}
    requires:
      all:
        - id: math
          title: Mathematics
          credits: 2
          from: {subjects: [mathematics], except: [BIO]}
          minimum-grade: D
        - id: choice
          title: One of two
          priority: 1
          some: 1
          of:
            - {id: lab, title: Laboratory, courses: 1, from: {subjects: [laboratory-science]}}
            - {id: codes, title: By code, credits: 1, from: {sced: [14001-14099, "03051"], levels: [college]}}
        - {id: average, title: Average, average: 2.0, from: any}
        - {id: plan, title: Plan, milestone: hsbp}
    sharing:
      - {requirements: [math, lab], most: 1}

    """,
    "plan-rules.yaml": """
    rules:
      - id: begun
        text: The plan is begun by the end of grade 8.
        grade: 8
        approvers: [learner, family]
        citation: {rule: RCW 28A.230.212, address: "https://example.org/rule", read: 2026-11-24}

    """,
    "missing.yaml": """
    missing:
      - text: Cut scores
        reason: Only undated pages were found.

    """,
  ]

  /// Files by name that are no text.
  var bytes: [String: [UInt8]] = [:]

  /// Changes a part of a file, which must be there.
  func with(_ file: String, _ part: String, _ instead: String) -> PackSample {
    precondition(files[file]!.contains(part), "\(file) has no \(part)")
    return with(file, files[file]!.replacingOccurrences(of: part, with: instead))
  }

  /// Takes another text for a file, or takes it away.
  func with(_ file: String, _ text: String?) -> PackSample {
    var sample = self
    sample.files[file] = text
    return sample
  }

  /// Writes the folder and calls with its path.
  func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("packs-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let folder = root.appendingPathComponent("riverton")
    try write(to: folder)
    return try body(folder)
  }

  /// Writes the files.
  func write(to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, data) in files.mapValues({ Data($0.utf8) }).merging(
      bytes.mapValues { Data($0) }, uniquingKeysWith: { $1 })
    {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
  }

  /// What the reader says of it.
  func read() throws -> PackReading { try inFolder { try PackReader.read(folder: $0.path) } }

  /// What reading and checking say of it.
  func report(codes: KnownCodes = .none, on day: String = "2026-11-24") throws -> PackReport {
    try read().report(PackCheck(codes: codes, day: day))
  }
}

extension PackProblem {
  /// `file:line:column`.
  var spot: String { "\(place.file):\(place.line):\(place.column)" }
}
