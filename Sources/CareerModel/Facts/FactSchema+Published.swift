/// The tables imported from publishers. Names, codes and numbers only.
extension FactSchema {
  /// Every published table, referenced tables before those that refer to them.
  public static let published: [FactSchema] = [
    occupations, jobZones, interests, workValues, elements, skills, knowledge, abilities, educationShares,
    alternateTitles, technologies, relatedOccupations, brightOutlook, onetPathways,
    programGroups, programs, programChanges, socGroups, programOccupations, occupationSOC, occupationHistory,
    courses, projections, nationalWages, stateWages,
    institutions, institutionCosts, programOfferings, fieldOutcomes, apprenticeships, apprenticeshipTerms,
    stateLicences,
  ]

  // MARK: O*NET

  /// The occupations of the O*NET-SOC taxonomy.
  public static let occupations = FactSchema(
    "occupations", .published, key: 1,
    [.required("occupation", .occupation), .required("title", .text)])

  /// O*NET job zones, 1 to 5.
  public static let jobZones = FactSchema(
    "job_zones", .published, key: 1,
    [
      .required("occupation", .occupation), .required("zone", .oneOf(["1", "2", "3", "4", "5"])),
      .optional("date", .text),
    ])

  /// O*NET occupational interests (scale OI, 1 to 7), one column per Holland type.
  public static let interests = FactSchema(
    "interests", .published, key: 1,
    [
      .required("occupation", .occupation), .required("realistic", .decimal),
      .required("investigative", .decimal), .required("artistic", .decimal), .required("social", .decimal),
      .required("enterprising", .decimal), .required("conventional", .decimal),
    ])

  /// O*NET work values (scale EX, 1 to 7), one column per value.
  public static let workValues = FactSchema(
    "work_values", .published, key: 1,
    [
      .required("occupation", .occupation), .required("achievement", .decimal),
      .required("working_conditions", .decimal), .required("recognition", .decimal),
      .required("relationships", .decimal), .required("support", .decimal),
      .required("independence", .decimal),
    ])

  /// Names of the O*NET content model's elements that other tables refer to.
  public static let elements = FactSchema(
    "elements", .published, key: 1, [.required("element", .text), .required("name", .text)])

  /// O*NET skill ratings.
  public static let skills = ratings("skills")
  /// O*NET knowledge ratings.
  public static let knowledge = ratings("knowledge")
  /// O*NET ability ratings.
  public static let abilities = ratings("abilities")

  /// Importance (scale IM, 1 to 5) and level (LV, 0 to 7) of one content model domain.
  private static func ratings(_ name: String) -> FactSchema {
    FactSchema(
      name, .published, key: 2,
      [
        .required("occupation", .occupation), .required("element", .text), .required("importance", .decimal),
        .optional("level", .decimal), .optional("sample", .whole), .optional("date", .text),
        .optional("suppress", .flag), .optional("not_relevant", .flag),
      ])
  }

  /// Shares of answers by category: required education (element 2.D.1), related experience (3.A.1),
  /// on-site training (3.A.2) and on-the-job training (3.A.3), in percent.
  public static let educationShares = FactSchema(
    "education_shares", .published, key: 3,
    [
      .required("occupation", .occupation), .required("element", .text), .required("category", .whole),
      .required("percent", .decimal), .optional("sample", .whole), .optional("date", .text),
      .optional("suppress", .flag),
    ])

  /// Other titles people use for an occupation.
  public static let alternateTitles = FactSchema(
    "alternate_titles", .published, key: 2,
    [.required("occupation", .occupation), .required("title", .text)])

  /// Software and technologies named for an occupation.
  public static let technologies = FactSchema(
    "technologies", .published, key: 2,
    [
      .required("occupation", .occupation), .required("example", .text), .optional("hot", .flag),
      .optional("in_demand", .flag),
    ])

  /// O*NET's related occupations; rank 1 is the closest.
  public static let relatedOccupations = FactSchema(
    "related_occupations", .published, key: 2,
    [
      .required("occupation", .occupation), .required("related", .occupation), .required("rank", .whole),
      .required("tier", .oneOf(["primary-short", "primary-long", "supplemental"])),
    ])

  /// O*NET bright outlook occupations and why.
  public static let brightOutlook = FactSchema(
    "bright_outlook", .published, key: 2,
    [
      .required("occupation", .occupation),
      .required("reason", .oneOf(["growth", "openings", "emerging"])),
    ])

  /// O*NET OnLine's assignment of occupations to the classic framework's pathways.
  public static let onetPathways = FactSchema(
    "onet_pathways", .published, key: 2,
    [.required("occupation", .occupation), .required("pathway", .slug)])

  // MARK: Classifications

  /// CIP 2020 families (two digits, `51`) and series (four digits, `51.38`).
  public static let programGroups = FactSchema(
    "program_groups", .published, key: 1,
    [
      .required("code", .text), .required("level", .oneOf(["family", "series"])), .required("title", .text),
    ])

  /// Current six-digit instructional programs of the CIP 2020.
  public static let programs = FactSchema(
    "programs", .published, key: 1, [.required("program", .cip), .required("title", .text)])

  /// How CIP 2010 codes became CIP 2020 codes; only rows that have both.
  public static let programChanges = FactSchema(
    "program_changes", .published, key: 2,
    [.required("program_2010", .cip), .required("program_2020", .cip), .required("action", .text)])

  /// NCES and BLS crosswalk: which programs prepare for which SOC occupations.
  public static let programOccupations = FactSchema(
    "program_occupations", .published, key: 2, [.required("program", .cip), .required("soc", .soc)])

  /// The SOC 2018 structure.
  public static let socGroups = FactSchema(
    "soc_groups", .published, key: 1,
    [
      .required("soc", .soc), .required("level", .oneOf(["major", "minor", "broad", "detailed"])),
      .required("title", .text),
    ])

  /// O*NET-SOC 2019 to SOC 2018.
  public static let occupationSOC = FactSchema(
    "occupation_soc", .published, key: 1, [.required("occupation", .occupation), .required("soc", .soc)])

  /// O*NET-SOC 2010 to O*NET-SOC 2019.
  public static let occupationHistory = FactSchema(
    "occupation_history", .published, key: 2,
    [.required("occupation_2010", .occupation), .required("occupation", .occupation)])

  /// Secondary courses (SCED).
  public static let courses = FactSchema(
    "courses", .published, key: 1, [.required("course", .course), .required("title", .text)])

  // MARK: Work

  /// BLS employment projections. Employment and openings in thousands, change in percent.
  public static let projections = FactSchema(
    "projections", .published, key: 1,
    [
      .required("soc", .soc), .required("title", .text), .required("employment", .decimal),
      .required("projected_employment", .decimal), .required("change_percent", .decimal),
      .optional("openings", .decimal), .optional("education", .text), .optional("experience", .text),
      .optional("training", .text),
    ])

  /// BLS national wages in dollars. A figure at or above the publisher's ceiling is the ceiling, and
  /// `annual_top_from` (or `hourly_top_from`) names the lowest percentile that is only "or more".
  public static let nationalWages = FactSchema(
    "national_wages", .published, key: 1,
    [
      .required("soc", .soc), .required("title", .text), .optional("employment", .whole),
      .optional("hourly_mean", .decimal), .optional("annual_mean", .whole),
      .optional("hourly_p10", .decimal), .optional("hourly_p25", .decimal), .optional("hourly_p50", .decimal),
      .optional("hourly_p75", .decimal), .optional("hourly_p90", .decimal),
      .optional("annual_p10", .whole), .optional("annual_p25", .whole), .optional("annual_p50", .whole),
      .optional("annual_p75", .whole), .optional("annual_p90", .whole),
      .optional("hourly_top_from", .whole), .optional("annual_top_from", .whole),
    ])

  /// State median wages in dollars.
  public static let stateWages = FactSchema(
    "state_wages", .published, key: 2,
    [
      .required("state", .state), .required("soc", .soc), .optional("hourly_median", .decimal),
      .optional("annual_median", .whole),
    ])

  // MARK: Colleges

  /// Colleges: the IPEDS directory, without names or numbers of persons.
  public static let institutions = FactSchema(
    "institutions", .published, key: 1,
    [
      .required("institution", .unitID), .required("name", .text), .optional("city", .text),
      .required("state", .state), .optional("zip", .text), .optional("website", .text),
      .optional("control", .oneOf(["public", "private-nonprofit", "private-for-profit"])),
      .optional("level", .oneOf(["four-year", "two-year", "less-than-two-year"])),
      .optional("latitude", .decimal), .optional("longitude", .decimal),
      .optional("open_admission", .flag), .optional("credit_for_experience", .flag),
      .optional("credit_for_ap", .flag),
    ])

  /// What a college costs and how many finish: College Scorecard, dollars a year, shares from 0 to 1.
  public static let institutionCosts = FactSchema(
    "institution_costs", .published, key: 1,
    [
      .required("institution", .unitID), .optional("cost_of_attendance", .whole),
      .optional("tuition_in_state", .whole), .optional("tuition_out_of_state", .whole),
      .optional("net_price", .decimal), .optional("completion_rate", .decimal),
      .optional("undergraduates", .whole),
    ])

  /// Award levels in the order of schooling.
  public static let awards = [
    "certificate-under-1-term", "certificate-1-term", "certificate-1-year", "certificate-2-years",
    "associate", "bachelor", "postbachelor-certificate", "master", "postmaster-certificate",
    "professional-doctorate", "research-doctorate", "other-doctorate",
  ]

  /// Programs by college: award levels conferred, and completions of the year.
  public static let programOfferings = FactSchema(
    "program_offerings", .published, key: 2,
    [
      .required("institution", .unitID), .required("program", .cip), .required("awards", .someOf(awards)),
      .optional("completions", .whole),
    ])

  /// Earnings one year after completion and debt by college, CIP series and credential, in dollars;
  /// only rows with a figure that is not withheld for privacy.
  public static let fieldOutcomes = FactSchema(
    "field_outcomes", .published, key: 3,
    [
      .required("institution", .unitID), .required("series", .text),
      .required(
        "credential",
        .oneOf([
          "certificate", "associate", "bachelor", "postbachelor-certificate", "master",
          "doctorate", "professional", "graduate-certificate",
        ])), .optional("earnings", .whole), .optional("debt", .whole),
    ])

  /// Registered apprenticeship occupations (RAPIDS codes) and the O*NET occupations they lead to.
  public static let apprenticeships = FactSchema(
    "apprenticeships", .published, key: 2,
    [.required("rapids", .text), .required("occupation", .occupation), .required("title", .text)])

  /// Lengths of registered apprenticeships, in hours, as the publisher writes them (`2500 - 4000`).
  public static let apprenticeshipTerms = FactSchema(
    "apprenticeship_terms", .published, key: 1,
    [
      .required("rapids", .text), .required("title", .text), .optional("time_based_hours", .text),
      .optional("hybrid_hours", .text), .optional("competency_based_hours", .text),
    ])

  /// The licenses of states: an installation's own list (`waymark import licences`). None ship.
  public static let stateLicences = FactSchema(
    "state_licences", .published, key: 3,
    [
      .required("state", .state), .required("licence", .text), .required("occupation", .occupation),
      .required("title", .text), .optional("agency", .text),
    ])
}
