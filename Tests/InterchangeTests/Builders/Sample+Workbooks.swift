import Interchange

/// The samples that are workbooks or several files.
extension Sample {
  private static func tsv(_ name: String, _ header: [String], _ rows: [[String]]) -> File {
    File(name: name, delimiter: "\t", header: header, rows: rows)
  }

  static let onet = Sample(
    kind: .onet,
    files: [
      tsv(
        "Occupation Data.txt", ["O*NET-SOC Code", "Title", "Description"],
        [
          ["11-1011.00", "Chief Executives", "They \"decide\"."],
          ["29-1141.00", "Registered Nurses", "Care."],
        ]),
      tsv(
        "Job Zones.txt", ["O*NET-SOC Code", "Job Zone", "Date", "Domain Source"],
        [["11-1011.00", "5", "08/2023", "Analyst"], ["29-1141.00", "3", "08/2023", "Analyst"]]),
      tsv(
        "Skills.txt",
        [
          "O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value", "N", "Recommend Suppress",
          "Not Relevant", "Date",
        ],
        [
          ["11-1011.00", "2.A.1.a", "Reading", "IM", "4.12", "8", "N", "n/a", "08/2023"],
          ["11-1011.00", "2.A.1.a", "Reading", "LV", "4.62", "8", "N", "N", "08/2023"],
          ["29-1141.00", "2.A.1.a", "Reading", "LV", "3.00", "8", "Y", "N", "08/2023"],
          ["29-1141.00", "2.A.1.a", "Reading", "IM", "4.00", "8", "N", "n/a", "08/2023"],
        ]),
      tsv(
        "Interests.txt", ["O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value"],
        "abcdef".map { ["11-1011.00", "1.B.1.\($0)", "A type", "OI", "1.30"] }
          + [["11-1011.00", "1.B.1.g", "First High-Point", "IH", "5.00"]]),
      tsv(
        "Alternate Titles.txt", ["O*NET-SOC Code", "Alternate Title", "Short Title"],
        [["11-1011.00", "Agency Owner", "n/a"], ["11-1011.00", "Agency Owner", "AO"]]),
    ],
    facts: ["occupations": 2, "job_zones": 2, "skills": 2, "interests": 1, "alternate_titles": 1])

  static let cipSOC = Sample(
    kind: .cipSOC,
    files: [
      File(
        name: "CIP2020_SOC2018_Crosswalk.xlsx", sheet: "CIP-SOC",
        header: ["CIP2020Code", "CIP2020Title", "SOC2018Code", "SOC2018Title"],
        rows: [
          ["51.3801", "Registered Nursing.", "29-1141", "Registered Nurses"],
          ["51.3801", "Registered Nursing.", "25-1072", "Nursing Instructors"],
          ["01.0508", "Taxidermy.", "99-9999", "NO MATCH"],
          ["99.9999", "NO MATCH", "13-1074", "Farm Labor Contractors"],
        ])
    ], facts: ["program_occupations": 2])

  static let blsProjections = Sample(
    kind: .blsProjections,
    files: [
      File(
        name: "occupation.xlsx", sheet: "Table 1.2", above: [["Table 1.2 Occupational projections"]],
        header: [
          "2024 National Employment Matrix title", "2024 National Employment Matrix code", "Occupation type",
          "Employment, 2024", "Employment, 2034", "Employment change, percent, 2024–34",
          "Occupational openings, 2024–34 annual average", "Median annual wage, dollars, 2024[1]",
          "Typical education needed for entry", "Work experience in a related occupation",
          "Typical on-the-job training needed to attain competency in the occupation",
        ],
        rows: [
          ["Total, all occupations", "00-0000", "Summary", "100", "103", "3", "10", "49500", "—", "—", "—"],
          ["  Top executives", "11-1000", "Summary", "10", "11", "10", "1", "104990", "—", "—", "—"],
          [
            "    Chief executives[2]", "11-1011", "Line item", "309.4", "322.7[2]", "4.3", "—", "206420",
            "Bachelor's degree", "5 years or more", "None",
          ],
          ["Footnotes:"], ["[1] Data are from the survey."],
        ])
    ], facts: ["projections": 2])

  static let blsWages = Sample(
    kind: .blsWages,
    files: [
      File(
        name: "national_M2024_dl.xlsx", sheet: "national_M2024_dl",
        header: [
          "AREA_TYPE", "I_GROUP", "OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP", "H_MEAN", "A_MEAN",
          "H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90", "A_PCT10", "A_PCT25", "A_MEDIAN",
          "A_PCT75", "A_PCT90",
        ],
        rows: [
          wage("00-0000", "All Occupations", "total"), wage("11-0000", "Management", "major"),
          wage("11-1011", "Chief Executives", "detailed"), wage("11-1010", "Chief Executives", "broad"),
        ])
    ], facts: ["national_wages": 3])

  private static func wage(_ code: String, _ title: String, _ group: String) -> [String] {
    ["1", "cross-industry", code, title, group, "1000", "32.66", "67920"]
      + ["14.42", "17.66", "23.8", "37.89", "60.44", "29990", "36730", "49500", "78810", "125720"]
  }

  static let ipeds = Sample(
    kind: .ipeds,
    files: [
      File(
        name: "hd2024.csv", delimiter: ",",
        header: [
          "UNITID", "INSTNM", "CITY", "STABBR", "ZIP", "CHFNM", "CHFTITLE", "GENTELE", "WEBADDR", "CONTROL",
          "ICLEVEL", "LONGITUD", "LATITUDE",
        ],
        rows: [
          [
            "100654", "Alabama A & M University", "Normal", "AL", "35762", "Dr. Jane Doe", "President",
            "2563725000", "www.aamu.edu/", "1", "1", "-86.568502", "34.783368",
          ],
          [
            "100690", "Amridge University", "Montgomery", "AL", "36117-3553", "John Doe", "President",
            "3343873877", "https://www.amridge.edu", "2", "-3", "-86.1", "32.3",
          ],
        ]),
      File(
        name: "ic2024.csv", delimiter: ",", header: ["UNITID", "OPENADMP", "CREDITS2", "CREDITS3"],
        rows: [["100654", "2", "1", "1"], ["999999", "1", "0", "-2"]]),
    ], facts: ["institutions": 2])

  static let apprenticeshipTerms = Sample(
    kind: .apprenticeshipTerms,
    files: [
      File(
        name: "rapids-codes.xlsx", sheet: "Approved Occupations",
        header: [
          "RAPIDS CODE", "ONET SOC CODE", "RAPIDS TITLE", "ONET SOC TITLE", "TIME-BASED", "HYBRID",
          "COMPETENCY-BASED",
        ],
        rows: [
          ["2078", "17-3026.00", "3D Printing Technician", "Technologists", "2000", "2500 - 4000", "3000"],
          ["159", "47-2111.00", "Electrician", "Electricians", "8000"],
        ])
    ], facts: ["apprenticeships": 2, "apprenticeship_terms": 2])
}
