/// The tables of the O*NET database that are read, in the order in which they are read.
enum ONETTable: CaseIterable {
  case occupationData, jobZones, interests, workValues, contentModel
  case skills, knowledge, abilities, education, alternateTitles, technologies, relatedOccupations

  /// The names of the table's files, folded. Release 30.3 renamed some, and split two in two.
  var fileNames: [String] {
    switch self {
    case .occupationData: ["occupation data"]
    case .jobZones: ["job zones"]
    case .interests: ["interests", "career interest types"]
    case .workValues: ["work values"]
    case .contentModel: ["content model reference"]
    case .skills: ["skills", "essential skills", "transferable skills"]
    case .knowledge: ["knowledge"]
    case .abilities: ["abilities"]
    case .education: ["education training and experience", "education", "training and experience"]
    case .alternateTitles: ["alternate titles", "job titles"]
    case .technologies: ["technology skills", "software skills"]
    case .relatedOccupations: ["related occupations"]
    }
  }

  /// Whether a folded file name is one that came with release 30.3.
  static func isNewName(_ folded: String) -> Bool {
    allCases.contains { $0.fileNames.dropFirst().contains(folded) }
  }

  /// A file name in the form the names above have: `Education, Training, and Experience.txt` and
  /// `education_training_and_experience.csv` become `education training and experience`.
  static func folded(_ fileName: String) -> String {
    var name = NamePattern.withoutPacking(fileName).lowercased()
    if let dot = name.lastIndex(of: ".") { name = String(name[..<dot]) }
    return name.split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
  }
}
