package import CareerModel
package import Wording

extension Wording {
  /// The name of a stage.
  package func stage(_ stage: RoadmapStage) -> String {
    switch stage {
    case .highSchool: self[.roadmapHighSchool]
    case .certificate: self[.roadmapCertificate]
    case .apprenticeship: self[.roadmapApprenticeship]
    case .associate: self[.roadmapAssociate]
    case .bachelor: self[.roadmapBachelor]
    case .beyond: self[.roadmapBeyond]
    }
  }

  /// How long a stage takes, in plain words.
  package func stageTime(_ stage: RoadmapStage) -> String {
    switch stage {
    case .highSchool: self[.roadmapHighSchoolTime]
    case .certificate: self[.roadmapCertificateTime]
    case .apprenticeship: self[.roadmapApprenticeshipTime]
    case .associate: self[.roadmapAssociateTime]
    case .bachelor: self[.roadmapBachelorTime]
    case .beyond: self[.roadmapBeyondTime]
    }
  }

  /// The O*NET job zones of a skill level.
  package func jobZones(_ level: SkillLevel) -> String {
    switch level {
    case .semi: self[.roadmapZonesSemi]
    case .mid: self[.roadmapZonesMid]
    case .high: self[.roadmapZonesHigh]
    }
  }

  /// What one earns at a station: "Nursing: associate degree".
  package func earned(_ station: RoadmapStation) -> String {
    self(Self.phrases(for: station.earned).earn, station.name)
  }

  /// With what one enters: "Enter with a certificate: Practical nursing".
  package func entry(_ entry: RoadmapEntry, of roadmap: Roadmap) -> String {
    switch entry.kind {
    case .grade9: return self[.roadmapEnterGrade9]
    case .diploma: return self[.roadmapEnterDiploma]
    case .holding(let id, _):
      guard let station = roadmap.stop(id)?.station else { return "" }
      return self(Self.phrases(for: station.earned).enter, station.name)
    }
  }

  /// Where a station's program, apprenticeship or credential is to be had.
  package func place(_ stop: RoadmapStop, in place: String, catalog: CareerCatalog) -> String {
    switch stop.station.earned {
    case .program:
      let count = stop.collegeCount ?? 0
      return count == 0 ? self(.roadmapNoCollege, place) : self.count(.roadmapColleges, count)
    case .apprenticeship: return self[.roadmapEmployer]
    case .credential(let id): return catalog.credential(id)?.issuer ?? ""
    }
  }

  /// How long a station takes: an apprenticeship's hours where they are published, otherwise its stage. For
  /// a credential nobody has stated a time.
  package func time(_ stop: RoadmapStop) -> String? {
    if case .credential = stop.station.earned { return nil }
    return stop.apprenticeshipHours.map { self(.hours, $0) } ?? stageTime(stop.station.stage)
  }

  /// What a job needs besides what was earned; `nil` for nothing.
  package func needs(_ job: RoadmapJob) -> String? {
    var needs = job.required.map(\.name)
    switch job.experience {
    case "Less than 5 years": needs.append(self[.roadmapExperienceLess])
    case "5 years or more": needs.append(self[.roadmapExperienceMore])
    default: break
    }
    return needs.isEmpty ? nil : self(.roadmapNeeds, needs.joined(separator: "; "))
  }

  private static func phrases(for earned: RoadmapStation.Earned) -> (earn: Phrase, enter: Phrase) {
    switch earned {
    case .program(_, .certificate): (.roadmapEarnCertificate, .roadmapEnterCertificate)
    case .program(_, .associate): (.roadmapEarnAssociate, .roadmapEnterAssociate)
    case .program(_, .bachelor): (.roadmapEarnBachelor, .roadmapEnterBachelor)
    case .program(_, .master): (.roadmapEarnMaster, .roadmapEnterMaster)
    case .program(_, .doctorate): (.roadmapEarnDoctorate, .roadmapEnterDoctorate)
    case .apprenticeship: (.roadmapEarnApprenticeship, .roadmapEnterApprenticeship)
    case .credential: (.roadmapEarnCredential, .roadmapEnterCredential)
    }
  }
}
