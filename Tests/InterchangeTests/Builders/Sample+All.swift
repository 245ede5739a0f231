import Interchange

/// One sample for every kind of import.
extension Sample {
  static let all: [Sample] = [
    onet, onetClusters, brightOutlook, cip, cipChanges, cipSOC, soc, onetSOC, onetHistory, sced,
    blsProjections, blsWages, stateWages, ipeds, ipedsPrograms, scorecardInstitutions, scorecardFields,
    rapids, apprenticeshipTerms, licences,
  ]

  private static func csv(_ name: String, _ header: [String], _ rows: [[String]]) -> File {
    File(name: name, delimiter: ",", header: header, rows: rows)
  }

  static let onetClusters = Sample(
    kind: .onetClusters,
    files: [
      csv(
        "All_Career_Clusters.csv", ["Career Cluster", "Career Pathway", "Code", "Occupation"],
        [
          ["Health Science", "Therapeutic Services", "29-1141.00", "Registered Nurses"],
          [
            "Health Science; Arts, Audio/Video Technology & Communications",
            "Support Services; Journalism and Broadcasting", "27-3023.00", "News Analysts",
          ],
        ])
    ], facts: ["onet_pathways": 3])

  static let brightOutlook = Sample(
    kind: .brightOutlook,
    files: [("growth", "29-1141.00"), ("openings", "29-1141.00"), ("new_emerging", "15-1299.07")].map {
      csv(
        "bright_outlook_\($0).csv", ["O*NET-SOC 2019 Code", "O*NET-SOC 2019 Title"],
        [[$1, "A title"], ["11-1011.00", "Chief Executives"]])
    }, facts: ["bright_outlook": 6])

  static let cip = Sample(
    kind: .cip,
    files: [
      csv(
        "CIPCode2020.csv", ["CIPFamily", "CIPCode", "Action", "TextChange", "CIPTitle", "CIPDefinition"],
        [
          ["51", "51", "No substantive changes", "no", "HEALTH PROFESSIONS.", "Text"],
          ["51", "51.38", "No substantive changes", "no", "Registered Nursing.", "Text"],
          ["51", "51.3801", "No substantive changes", "no", "Registered Nursing/Registered Nurse.", "Text"],
          ["51", "51.3899", "Moved to", "no", "Nursing, Other", "Text"],
          ["60", "60.0499", "Deleted", "no", "Medical Residency.", "Text"],
          ["01", "01.0508", "Moved from", "no", "Taxidermy.", "Text"],
        ])
    ], facts: ["program_groups": 2, "programs": 2])

  static let cipChanges = Sample(
    kind: .cipChanges,
    files: [
      csv(
        "Crosswalk2010to2020.csv",
        ["CIPCode2010", "CIPTitle2010", "Action", "Text change", "CIPCode2020", "CIPTitle2020"],
        [
          ["01.0000", "Agriculture.", "No substantive changes", "no", "01.0000", "Agriculture."],
          ["01.01", "Business.", "No substantive changes", "no", "01.01", "Business."],
          ["", "", "New", "no", "01.0207", "Irrigation."],
          ["60.0406", "Cytogenetics.", "Deleted", "no", "60.0406", "Deleted, report under 61.0903"],
          ["60.0499", "Other.", "Deleted", "no", "60.0499", "Deleted"],
        ])
    ], facts: ["program_changes": 2])

  static let soc = Sample(
    kind: .soc,
    files: [
      csv(
        "soc2018_structure.csv", ["SOC Group", "SOC Code", "SOC Title", "SOC Definition"],
        [
          ["Major", "11-0000", "Management Occupations", ""], ["Minor", "11-1000", "Top Executives", ""],
          ["Broad", "11-1010", "Chief Executives", ""], ["Detailed", "11-1011", "Chief Executives", "Text"],
        ])
    ], facts: ["soc_groups": 4])

  static let onetSOC = Sample(
    kind: .onetSOC,
    files: [
      csv(
        "2019_to_SOC_Crosswalk.csv",
        ["O*NET-SOC 2019 Code", "O*NET-SOC 2019 Title", "2018 SOC Code", "2018 SOC Title"],
        [
          ["11-1011.00", "Chief Executives", "11-1011", "Chief Executives"],
          ["11-1011.03", "Chief Sustainability Officers", "11-1011", "Chief Executives"],
        ])
    ], facts: ["occupation_soc": 2])

  static let onetHistory = Sample(
    kind: .onetHistory,
    files: [
      csv(
        "2010_to_2019_Crosswalk.csv",
        ["O*NET-SOC 2010 Code", "O*NET-SOC 2010 Title", "O*NET-SOC 2019 Code", "O*NET-SOC 2019 Title"],
        [
          ["13-1022.00", "Buyers", "13-1028.00", "Buyers"], ["13-1023.00", "Agents", "13-1028.00", "Buyers"],
        ])
    ], facts: ["occupation_history": 2])

  static let sced = Sample(
    kind: .sced,
    files: [
      csv(
        "sced_v12.csv", ["Course Title", "SCED Course Code", "Course Description"],
        [
          ["English/Language Arts I (9th grade)", "01001", "A course, with a comma"],
          ["Nursing", "14051", "A course of\ntwo lines"],
        ])
    ], facts: ["courses": 2])

  static let stateWages = Sample(
    kind: .stateWages,
    files: [
      csv(
        "state_median_wages_May2025.csv", ["state", "soc_code", "hourly_median", "annual_median"],
        [["AK", "11-1011", "80.15", "166710"], ["WA", "29-1141", "55.90", ""], ["WA", "11-1011", "", ""]])
    ], facts: ["state_wages": 2])

  static let licences = Sample(
    kind: .licences,
    files: [
      csv(
        "occupational_licenses.csv",
        [
          "license_id", "state", "jurisdiction", "title", "description", "requirements", "agency", "url",
          "updated",
        ],
        [
          ["53-1", "WA", "Washington", "Tower Keeper", "Text", "Exam: none", "Board of Towers", "", ""],
          ["00-7", "US", "Federal", "Tower Pilot", "Text", "Exam: none", "Tower Office", "", ""],
          ["32-1", "NV", "Nevada", "Registered Nurse", "Text, more", "", "Board of Nursing", "", ""],
        ]),
      csv(
        "license_to_onetsoc.csv", ["license_id", "onetsoc_code"],
        [
          ["53-1", "11-1011.00"], ["32-1", "29-1141.00"], ["32-1", "29-1141.01"], ["00-7", "53-2011.00"],
        ]),
    ], facts: ["state_licences": 3])

  static let ipedsPrograms = Sample(
    kind: .ipedsPrograms,
    files: [
      csv(
        "institution_programs_2023_24.csv",
        ["unitid", "cipcode", "cip_title", "award_levels", "completions"],
        [
          ["100654", "01.1001", "Food Science", "Research doctorate|Bachelor’s degree", "23"],
          ["100654", "51.3801", "Nursing", "Certificate, 300–899 clock hours / 9–29 credits", "0"],
        ])
    ], facts: ["program_offerings": 2])

  static let scorecardInstitutions = Sample(
    kind: .scorecardInstitutions,
    files: [
      csv(
        "MERGED2023_24_PP.csv",
        [
          "UNITID", "INSTNM", "UGDS", "NPT4_PUB", "NPT4_PRIV", "COSTT4_A", "TUITIONFEE_IN",
          "TUITIONFEE_OUT", "C150_4", "C150_L4",
        ],
        [
          ["100654", "Alabama A & M", "5726", "14559", "NA", "23751", "10024", "18634", "0.2870", "NA"],
          ["100690", "Amridge", "226", "NULL", "20000", "NULL", "NULL", "NULL", "PrivacySuppressed", "0.5"],
          ["10236801", "Troy, branch", "10", "NA", "NA", "NA", "NA", "NA", "NA", "NA"],
          ["100700", "No figures", "NA", "NA", "NA", "NA", "NA", "NA", "PS", "NA"],
        ])
    ], facts: ["institution_costs": 2])

  static let scorecardFields = Sample(
    kind: .scorecardFields,
    files: [
      csv(
        "FieldOfStudyData1516_1617_PP.csv",
        ["P_UNITID", "P_INSTNM", "P_CIPCODE", "P_CREDLEV", "P_DEBTMEDIAN", "P_MD_EARN_WNE"],
        [
          ["100654", "Alabama A & M", "100", "3", "PrivacySuppressed", "31000"],
          ["100654", "Alabama A & M", "5138", "8", "27000", "NULL"],
          ["100654", "Alabama A & M", "5139", "3", "PrivacySuppressed", "PrivacySuppressed"],
          ["NULL", "Somewhere abroad", "5138", "3", "1000", "2000"],
        ])
    ], facts: ["field_outcomes": 2])

  static let rapids = Sample(
    kind: .rapids,
    files: [
      csv(
        "rapids_to_onetsoc.csv", ["rapids_code", "rapids_title", "onetsoc_code"],
        [
          ["0096", "Hair Stylist (Existing Title: Cosmetologist)", "39-5012.00"],
          ["0096", "Cosmetologist", "39-5012.00"], ["0159", "Electrician", "47-2111.00"],
        ])
    ], facts: ["apprenticeships": 2])
}
