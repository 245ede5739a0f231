import CareerModel

/// Reads a release of the O*NET database, or the part of one that is there.
///
/// Releases come as tab-separated text, as comma-separated text (since 30.3) and as workbooks; some
/// repeat the names of occupations, elements and scales in columns of their own. Columns are found by
/// name, so all of these are read alike.
enum ONETDatabase {
  static func read(_ session: ImportSession) throws(ImportFailure) {
    let release = try ONETRelease(session)
    for table in ONETTable.allCases {
      for file in release.files(of: table) {
        try read(table, ONETFile(file, session, release))
      }
    }
    session.layout = release.layout
  }

  private static func read(_ table: ONETTable, _ file: ONETFile) throws(ImportFailure) {
    switch table {
    case .occupationData: try OccupationData.read(file)
    case .jobZones: try JobZones.read(file)
    case .interests: try ScoreProfile.interests.read(file)
    case .workValues: try ScoreProfile.workValues.read(file)
    case .contentModel: try ContentModel.read(file)
    case .skills: try Ratings.read(file, into: .skills)
    case .knowledge: try Ratings.read(file, into: .knowledge)
    case .abilities: try Ratings.read(file, into: .abilities)
    case .education: try EducationShares.read(file)
    case .alternateTitles: try AlternateTitles.read(file)
    case .technologies: try Technologies.read(file)
    case .relatedOccupations: try RelatedOccupations.read(file)
    }
  }
}
