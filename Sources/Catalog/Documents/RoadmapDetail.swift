package import CareerModel
package import Wording

/// A roadmap as commands and API print it.
package struct RoadmapDetail: JSONConvertible {
  package let roadmap: Roadmap
  package let words: Wording
  private let catalog: CareerCatalog

  package init(_ roadmap: Roadmap, words: Wording, catalog: CareerCatalog) {
    self.roadmap = roadmap
    self.words = words
    self.catalog = catalog
  }

  package var json: JSONValue {
    [
      "pathway": .text(roadmap.pathway.id), "name": .text(roadmap.pathway.name),
      "cluster": .text(roadmap.pathway.cluster), "framework": .text(roadmap.pathway.framework),
      "state": .text(roadmap.state), "language": .text(words.language.rawValue),
      "levels": .list(SkillLevel.allCases.reversed(), level), "stages": .list(roadmap.stages, stage),
      "lines": .list(roadmap.lines) { line in
        [
          "id": .text(line.id), "name": .text(line.name),
          "stations": .list(line.stations.map(\.id)),
        ]
      },
      "stations": .list(roadmap.stops, station), "entryPoints": .list(roadmap.entries, entry),
      "exitPoints": .list(roadmap.exits, exit),
      "courses": [
        "borrowedFrom": .list(roadmap.courses.borrowedFrom), "secondary": .array(secondary),
        "postsecondary": .array(postsecondary),
      ],
      "sources": .list(Self.tables.flatMap { schema in catalog.sources.filter { $0.table == schema.name } }) {
        $0.citation
      },
    ]
  }

  private func level(_ level: SkillLevel) -> JSONValue {
    let zones = (1...5).filter { SkillLevel(jobZone: $0) == level }
    let count = roadmap.pathway.occupations.count {
      catalog.occupation($0.occupation)?.skillLevel == level
    }
    return [
      "level": .text(level.rawValue), "jobZones": .list(zones) { .number($0) }, "occupations": .number(count),
    ]
  }

  private func stage(_ stage: RoadmapStage) -> JSONValue {
    [
      "stage": .text(stage.rawValue), "name": .text(words.stage(stage)),
      "time": .text(words.stageTime(stage)),
      "stations": .list(roadmap.stops.filter { $0.station.stage == stage }.map(\.id)),
    ]
  }

  private func station(_ stop: RoadmapStop) -> JSONValue {
    let station = stop.station
    var earned: (kind: String, program: CIPCode?, award: String?, rapids: String?, credential: CredentialID?)
    switch station.earned {
    case .program(let code, let award): earned = ("program", code, award.rawValue, nil, nil)
    case .apprenticeship(let rapids): earned = ("apprenticeship", nil, nil, rapids, nil)
    case .credential(let id): earned = ("credential", nil, nil, nil, id)
    }
    return [
      "id": .text(stop.id), "line": .text(stop.id.line), "position": .number(stop.id.position),
      "name": .text(station.name), "stage": .text(station.stage.rawValue),
      "level": .text(stop.level.rawValue),
      "kind": .text(earned.kind), "title": .text(stop.title), "program": .text(earned.program),
      "award": .text(earned.award), "colleges": .number(stop.collegeCount),
      "apprenticeship": .text(earned.rapids), "hours": .text(stop.apprenticeshipHours),
      "credential": .text(earned.credential), "stacksOn": .list(station.earlier),
      "exits": .list(roadmap.exits(at: stop.id)) { .number($0.number) },
    ]
  }

  private func entry(_ entry: RoadmapEntry) -> JSONValue {
    var (kind, held, toward): (String, RoadmapStationID?, RoadmapStationID?)
    switch entry.kind {
    case .grade9: (kind, held, toward) = ("grade-9", nil, nil)
    case .diploma: (kind, held, toward) = ("diploma", nil, nil)
    case .holding(let id, let next): (kind, held, toward) = ("station", id, next)
    }
    return [
      "letter": .string(String(entry.letter)), "kind": .text(kind),
      "name": .text(words.entry(entry, of: roadmap)),
      "held": .text(held), "toward": .text(toward),
    ]
  }

  private func exit(_ exit: RoadmapExit) -> JSONValue {
    [
      "number": .number(exit.number), "origin": .text(exit.station == nil ? "diploma" : "station"),
      "station": .text(exit.station),
      "stage": .text((exit.station.flatMap(roadmap.stop)?.station.stage ?? .highSchool).rawValue),
      "occupations": .list(exit.jobs) { job in
        let record = OccupationRecord(occupation: job.occupation, pay: job.pay, state: roadmap.state)
        let more: JSONValue = [
          "sameAsExit": .number(job.sameAs), "requiredCredentials": .list(job.required.map(\.id)),
          "relatedExperience": .text(job.experience),
        ]
        return .object(record.json.members + more.members)
      },
    ]
  }

  private var secondary: [JSONValue] {
    let technical = roadmap.courses.technical.map { step in
      (step.grade, 0, course("technical", step.course, step.grade, stage: step.stage.rawValue))
    }
    let general = roadmap.courses.general.map { item in
      (item.grade, 1, course("general", item.course, item.grade, subject: item.subject.rawValue))
    }
    return (technical + general).enumerated().sorted {
      ($0.element.0, $0.element.1, $0.offset) < ($1.element.0, $1.element.1, $1.offset)
    }.map(\.element.2)
  }

  private func course(
    _ kind: String, _ code: SCEDCode, _ grade: Int, stage: String? = nil, subject: String? = nil
  ) -> JSONValue {
    [
      "kind": .text(kind), "grade": .number(grade), "course": .text(code),
      "title": .text(catalog.course(code)?.title), "stage": .text(stage), "subject": .text(subject),
    ]
  }

  private var postsecondary: [JSONValue] {
    roadmap.stops.compactMap { stop in
      guard case .program(let code, let award) = stop.station.earned else { return nil }
      return [
        "station": .text(stop.id), "program": .text(code), "title": .text(stop.title),
        "award": .text(award.rawValue), "colleges": .number(stop.collegeCount),
      ]
    }
  }

  /// The published tables behind the document.
  package static let tables: [FactSchema] = [
    .occupations, .jobZones, .nationalWages, .stateWages, .projections, .programs, .programOfferings,
    .apprenticeships, .apprenticeshipTerms, .courses,
  ]
}
