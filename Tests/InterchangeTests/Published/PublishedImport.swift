import Interchange
import Testing

/// A publisher's own file or folder, and the counts that are known of it.
struct PublishedImport: Sendable, CustomTestStringConvertible {
  let kind: ImportKind
  let path: String
  /// How many facts each table gets.
  let facts: [String: Int]
  /// How many rows were read of each file, where that is worth knowing.
  var rows: [String: Int] = [:]
  var layout: String

  var testDescription: String { "\(kind.rawValue) \(path)" }

  static let all: [PublishedImport] = [
    PublishedImport(
      kind: .onet, path: "onet_29_3",
      facts: [
        "occupations": 1016, "job_zones": 923, "interests": 923, "work_values": 874, "elements": 199,
        "skills": 30_765, "knowledge": 29_007, "education_shares": 35_178, "alternate_titles": 56_558,
        "technologies": 32_681, "related_occupations": 18_460,
      ],
      rows: [
        "Skills.txt": 61_530, "Knowledge.txt": 58_014, "Alternate Titles.txt": 56_560, "Interests.txt": 8307,
        "Education, Training, and Experience.txt": 36_209, "Work Values.txt": 7866,
        "Content Model Reference.txt": 627,
      ], layout: "O*NET text release 29.3, with Title columns"),
    PublishedImport(
      kind: .onet, path: "onet_30_0_partial",
      facts: [
        "occupations": 1016, "interests": 923, "skills": 31_290, "knowledge": 29_502, "abilities": 46_488,
      ],
      rows: ["Skills.txt": 62_580, "Knowledge.txt": 59_004, "Abilities.txt": 92_976],
      layout: "O*NET text release as told, with Title columns"),
    PublishedImport(
      kind: .onetClusters, path: "career_clusters", facts: ["onet_pathways": 1033],
      rows: ["All_Career_Clusters.csv": 1011], layout: "O*NET OnLine list"),
    PublishedImport(
      kind: .brightOutlook, path: "onet_29_3", facts: ["bright_outlook": 383], layout: "O*NET OnLine lists"),
    PublishedImport(
      kind: .cip, path: "cip", facts: ["programs": 2172, "program_groups": 514],
      rows: ["CIPCode2020.csv": 2847], layout: "CIP as told list of NCES"),
    PublishedImport(
      kind: .cipChanges, path: "cip", facts: ["program_changes": 1718],
      rows: ["Crosswalk2010to2020.csv": 2698], layout: "CIP 2010 to CIP 2020"),
    PublishedImport(
      kind: .cipSOC, path: "cip", facts: ["program_occupations": 5723],
      rows: ["CIP-SOC_Crosswalk_(Revised_Final_Draft).xlsx": 6097], layout: "CIP-SOC"),
    PublishedImport(kind: .soc, path: "soc", facts: ["soc_groups": 1447], layout: "SOC structure"),
    PublishedImport(kind: .onetSOC, path: "soc", facts: ["occupation_soc": 1016], layout: "O*NET-SOC 2019"),
    PublishedImport(
      kind: .onetHistory, path: "soc", facts: ["occupation_history": 1164], layout: "O*NET-SOC 2010"),
    PublishedImport(
      kind: .sced, path: "sced/sced_v12.csv", facts: ["courses": 1785],
      layout: "SCED course list as told, Windows-1252"),
    PublishedImport(
      kind: .sced, path: "sced/sced_v11.csv", facts: ["courses": 1785],
      layout: "SCED course list as told, UTF-8 with a byte order mark"),
    PublishedImport(
      kind: .blsProjections, path: "bls", facts: ["projections": 833], rows: ["ep_occupation.xlsx": 1117],
      layout: "BLS employment projections 2024-34, Table 1.2"),
    PublishedImport(
      kind: .blsWages, path: "bls", facts: ["national_wages": 854], layout: "BLS national wages May 2024"),
    PublishedImport(
      kind: .stateWages, path: "bls", facts: ["state_wages": 21_430], layout: "median wages by state"),
    PublishedImport(
      kind: .ipeds, path: "ipeds", facts: ["institutions": 6072],
      rows: ["hd2024.csv": 6072, "ic2024.csv": 5963],
      layout: "IPEDS directory as told, with offerings"),
    PublishedImport(
      kind: .ipedsPrograms, path: "ipeds_programs", facts: ["program_offerings": 69_718],
      layout: "programs by college"),
    PublishedImport(
      kind: .scorecardInstitutions, path: "college_scorecard", facts: ["institution_costs": 5658],
      rows: ["MERGED2023_24_PP.csv.bz2": 6429],
      layout: "College Scorecard institution file as told, 3306 columns"),
    PublishedImport(
      kind: .scorecardFields, path: "college_scorecard", facts: ["field_outcomes": 55_575],
      rows: ["FieldOfStudyData1516_1617_PP.csv.bz2": 216_638],
      layout: "College Scorecard field of study file as told, column P_MD_EARN_WNE"),
    PublishedImport(
      kind: .rapids, path: "apprenticeship", facts: ["apprenticeships": 729],
      rows: ["rapids_to_onetsoc_subset.csv": 929], layout: "RAPIDS to O*NET-SOC crosswalk"),
    PublishedImport(
      kind: .apprenticeshipTerms, path: "apprenticeship/rapids-codes.xlsx",
      facts: ["apprenticeships": 3, "apprenticeship_terms": 3], layout: "federal workbook"),
    PublishedImport(
      kind: .apprenticeshipTerms, path: "apprenticeship/chalkline_construction_apprenticeships.json",
      facts: ["apprenticeship_terms": 19], layout: "JSON list"),
  ]
}
