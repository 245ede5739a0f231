extension ImportKind {
  /// The data set's name in plain words.
  public var title: String {
    switch self {
    case .onet: "O*NET database"
    case .onetClusters: "Occupations by career cluster and pathway (O*NET OnLine)"
    case .brightOutlook: "Bright outlook occupations (O*NET OnLine)"
    case .cip: "Instructional programs (CIP 2020)"
    case .cipChanges: "Changes from CIP 2010 to CIP 2020"
    case .cipSOC: "Programs and the occupations they prepare for (CIP to SOC)"
    case .soc: "Structure of the Standard Occupational Classification (SOC 2018)"
    case .onetSOC: "O*NET-SOC 2019 to SOC 2018"
    case .onetHistory: "O*NET-SOC 2010 to O*NET-SOC 2019"
    case .sced: "Secondary courses (SCED)"
    case .blsProjections: "Employment projections (BLS)"
    case .blsWages: "National wages (BLS OEWS)"
    case .stateWages: "Median wages by state (BLS OEWS)"
    case .ipeds: "Colleges (IPEDS directory and offerings)"
    case .ipedsPrograms: "Programs and awards by college (IPEDS completions)"
    case .scorecardInstitutions: "Costs and completion by college (College Scorecard)"
    case .scorecardFields: "Earnings and debt by field of study (College Scorecard)"
    case .rapids: "Registered apprenticeship occupations (RAPIDS to O*NET-SOC)"
    case .apprenticeshipTerms: "Lengths of registered apprenticeships"
    case .licences: "Licenses of states (CareerOneStop)"
    }
  }

  /// Which file to give, and where its publisher offers it.
  public var expects: String {
    switch self {
    case .onet:
      "The folder or the .zip of a release, such as db_29_3_text.zip, from "
        + "https://www.onetcenter.org/database.html; tables it lacks are not made."
    case .onetClusters:
      "All_Career_Clusters.csv, the table of all career clusters at https://www.onetonline.org/find/career."
    case .brightOutlook:
      "A folder with the three lists bright_outlook_growth.csv, bright_outlook_openings.csv and "
        + "bright_outlook_new_emerging.csv from https://www.onetonline.org/find/bright."
    case .cip: "CIPCode2020.csv from https://nces.ed.gov/ipeds/cipcode/resources.aspx."
    case .cipChanges: "Crosswalk2010to2020.csv from https://nces.ed.gov/ipeds/cipcode/resources.aspx."
    case .cipSOC:
      "CIP2020_SOC2018_Crosswalk.xlsx, with its sheet CIP-SOC, from "
        + "https://nces.ed.gov/ipeds/cipcode/post3.aspx."
    case .soc:
      "The SOC 2018 structure as a .csv with the columns SOC Group, SOC Code and SOC Title, made from "
        + "https://www.bls.gov/soc/2018/."
    case .onetSOC: "2019_to_SOC_Crosswalk.csv from https://www.onetcenter.org/taxonomy/2019/soc.html."
    case .onetHistory: "2010_to_2019_Crosswalk.csv from https://www.onetcenter.org/taxonomy/2019/walk.html."
    case .sced: "The SCED course list as a .csv, from https://nces.ed.gov/forum/sced.asp."
    case .blsProjections:
      "occupation.xlsx, with its Table 1.2, from https://www.bls.gov/emp/tables.htm (all occupation tables)."
    case .blsWages:
      "national_M2024_dl.xlsx, or oesm24nat.zip around it, from https://www.bls.gov/oes/tables.htm."
    case .stateWages:
      "A .csv with the columns state, soc_code, hourly_median and annual_median, or state_M2024_dl.xlsx "
        + "from https://www.bls.gov/oes/tables.htm."
    case .ipeds:
      "A folder or .zip with the directory hd2024.csv and the offerings ic2024.csv, from "
        + "https://nces.ed.gov/ipeds/datacenter/DataFiles.aspx; or the directory alone."
    case .ipedsPrograms:
      "The completions file c2024_a.csv from https://nces.ed.gov/ipeds/datacenter/DataFiles.aspx, or a .csv "
        + "with the columns unitid, cipcode, award_levels and completions."
    case .scorecardInstitutions:
      "MERGED2023_24_PP.csv, plain, .bz2 or .zip, from https://collegescorecard.ed.gov/data/."
    case .scorecardFields:
      "FieldOfStudyData1516_1617_PP.csv, plain, .bz2 or .zip, from https://collegescorecard.ed.gov/data/."
    case .rapids:
      "A .csv with the columns rapids_code, rapids_title and onetsoc_code, made from the RAPIDS crosswalk "
        + "at https://www.onetonline.org/crosswalk/."
    case .apprenticeshipTerms:
      "The federal workbook of approved occupations (.xlsx) from https://www.apprenticeship.gov, or a .json "
        + "list with rapids_code, title and term_hours."
    case .licences:
      "A folder or .zip with the licenses (license_id, state, title, agency) and with the occupations they "
        + "are for (license_id, onetsoc_code), as .csv, made from the license data of "
        + "https://www.careeronestop.org."
    }
  }
}
