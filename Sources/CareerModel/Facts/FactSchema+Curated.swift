/// The tables that Waymark puts together itself. Each is reviewable line by line.
extension FactSchema {
  /// Every curated table, referenced tables before those that refer to them.
  public static let curated: [FactSchema] = [
    frameworkClusters, frameworkPathways, frameworkAliases, frameworkMap,
    occupationPathways, modernOccupations, pathwayLevelGaps,
    coursePathways, courseSequences, generalCourses,
    credentials, credentialOccupations, credentialPathways, socMerges, summaries,
    roadmapLines, roadmapStations, roadmapExits, roadmapPathways,
    credentialRequirements, stacking, studyRules, apprenticeshipLengths, interestItems, translations,
  ]

  /// Every table, referenced tables before those that refer to them.
  public static let all: [FactSchema] =
    [frameworkClusters, frameworkPathways] + published
    + curated.filter { $0 != frameworkClusters && $0 != frameworkPathways }

  /// The clusters of every framework. `color` is the two-letter name of a colour and glyph.
  public static let frameworkClusters = FactSchema(
    "clusters", .curated, key: 2,
    [
      .required("framework", .slug), .required("id", .slug), .required("name", .text),
      .required("color", .text), .optional("grouping", .text),
    ])

  /// The pathways (classic) and sub-clusters (modern) of every framework.
  public static let frameworkPathways = FactSchema(
    "pathways", .curated, key: 2,
    [
      .required("framework", .slug), .required("id", .slug), .required("cluster", .slug),
      .required("name", .text),
    ])

  /// Other spellings of cluster and pathway names.
  public static let frameworkAliases = FactSchema(
    "framework_aliases", .curated, key: 3,
    [.required("id", .slug), .required("alias", .text), .required("used_by", .text)])

  /// Which modern sub-clusters a classic pathway went into: Waymark's own judgement.
  public static let frameworkMap = FactSchema(
    "framework_map", .curated, key: 2,
    [
      .required("classic", .slug), .required("modern", .slug),
      .required("strength", .oneOf(["main", "partial"])),
    ])

  /// Occupations that belong to a classic pathway besides the one O*NET names, with the reason.
  public static let occupationPathways = FactSchema(
    "occupation_pathways", .curated, key: 2,
    [.required("occupation", .occupation), .required("pathway", .slug), .required("reason", .text)])

  /// Occupations of the modern framework's sub-clusters.
  public static let modernOccupations = FactSchema(
    "modern_occupations", .curated, key: 2,
    [.required("occupation", .occupation), .required("pathway", .slug)])

  /// Skill levels at which a pathway's field has no jobs.
  public static let pathwayLevelGaps = FactSchema(
    "pathway_level_gaps", .curated, key: 2,
    [
      .required("pathway", .slug), .required("level", .oneOf(["semi", "mid", "high"])),
      .required("reason", .text),
    ])

  /// Which pathways a secondary course serves; the word `none` says that it serves none in particular.
  public static let coursePathways = FactSchema(
    "course_pathways", .curated, key: 2, [.required("course", .course), .required("pathway", .slug)])

  /// Technical course sequences of pathways.
  public static let courseSequences = FactSchema(
    "course_sequences", .curated, key: 2,
    [
      .required("pathway", .slug), .required("position", .whole),
      .required("stage", .oneOf(["introductory", "intermediate", "advanced", "capstone", "workplace"])),
      .required("grade", .oneOf(["9", "10", "11", "12"])), .required("course", .course),
    ])

  /// General courses that serve a pathway, by grade and subject.
  public static let generalCourses = FactSchema(
    "general_courses", .curated, key: 3,
    [
      .required("pathway", .slug), .required("grade", .oneOf(["9", "10", "11", "12"])),
      .required("subject", .oneOf(["english", "mathematics", "science", "social-studies"])),
      .required("course", .course),
    ])

  /// Industry certifications, licences and certificates.
  public static let credentials = FactSchema(
    "credentials", .curated, key: 1,
    [
      .required("id", .slug), .required("name", .text), .required("issuer", .text),
      .required("kind", .oneOf(["certification", "licence", "certificate"])),
      .optional("minimum_age", .whole), .optional("minimum_hours", .whole),
      .optional(
        "education",
        .oneOf([
          "none", "high-school", "postsecondary-certificate", "associate", "bachelor", "master", "doctorate",
        ])), .optional("prior", .text), .optional("high_school", .oneOf(["yes", "no"])),
    ])

  /// Occupations that a credential serves. Of the required credentials of an occupation that have the same
  /// number in `either`, one is enough; those without a number are all needed.
  public static let credentialOccupations = FactSchema(
    "credential_occupations", .curated, key: 2,
    [
      .required("credential", .slug), .required("occupation", .occupation),
      .required("relation", .oneOf(["required", "common", "helpful"])),
      .optional("either", .oneOf((1...9).map(String.init))),
    ])

  /// Pathways that a credential serves.
  public static let credentialPathways = FactSchema(
    "credential_pathways", .curated, key: 2,
    [.required("credential", .slug), .required("pathway", .slug)])

  /// SOC occupations for which BLS publishes only a merged group, and that group's code.
  public static let socMerges = FactSchema(
    "soc_merges", .curated, key: 1, [.required("soc", .soc), .required("merged", .soc)])

  /// One sentence in our own words about a cluster, pathway, occupation or O*NET element, in English.
  public static let summaries = FactSchema(
    "summaries", .curated, key: 3,
    [
      .required("kind", .oneOf(["cluster", "pathway", "occupation", "element"])), .required("id", .text),
      .required("language", .oneOf(["en"])), .required("text", .text),
    ])

  /// The lines of roadmaps: ladders of programs, apprenticeships and credentials that stack.
  public static let roadmapLines = FactSchema(
    "roadmap_lines", .curated, key: 1, [.required("line", .slug), .required("name", .text)])

  /// The stations of a line. Each is one program at an award, one apprenticeship or one credential;
  /// `stacks_on` names the earlier stations it builds on, and nothing where it starts from a diploma.
  public static let roadmapStations = FactSchema(
    "roadmap_stations", .curated, key: 2,
    [
      .required("line", .slug), .required("position", .oneOf((1...9).map(String.init))),
      .required(
        "stage", .oneOf(["certificate", "apprenticeship", "associate", "bachelor", "beyond"])),
      .optional("program", .cip),
      .optional("award", .oneOf(["certificate", "associate", "bachelor", "master", "doctorate"])),
      .optional("apprenticeship", .text), .optional("credential", .slug), .required("name", .text),
      .optional("stacks_on", .someOf((1...9).map(String.init))),
    ])

  /// Occupations that one can step off to at a station, the most usual first.
  public static let roadmapExits = FactSchema(
    "roadmap_exits", .curated, key: 3,
    [
      .required("line", .slug), .required("position", .oneOf((1...9).map(String.init))),
      .required("rank", .oneOf(["1", "2", "3"])), .required("occupation", .occupation),
    ])

  /// The lines of a pathway's roadmap; the first is the one most people take.
  public static let roadmapPathways = FactSchema(
    "roadmap_pathways", .curated, key: 2,
    [
      .required("pathway", .slug), .required("position", .oneOf((1...4).map(String.init))),
      .required("line", .slug),
    ])

  /// The items of the interest inventories: one activity each. `short` marks those of the short form.
  public static let interestItems = FactSchema(
    "interest_items", .curated, key: 2,
    [
      .required("inventory", .oneOf(["standard", "junior"])), .required("position", .whole),
      .required("type", .oneOf(["R", "I", "A", "S", "E", "C"])), .optional("short", .oneOf(["yes"])),
      .required("text", .text),
    ])

  /// Names and sentences in other languages than English. `original` is the English text that was
  /// translated: where the English has changed since, the translation is stale, and `catalog verify` says so.
  public static let translations = FactSchema(
    "translations", .curated, key: 3,
    [
      .required(
        "kind",
        .oneOf([
          "cluster-name", "pathway-name", "grouping-name", "cluster-summary", "pathway-summary",
          "occupation-summary", "occupation-words", "element-name", "element-summary", "assignment-reason",
          "level-gap",
          "interest-item", "line-name", "station-name",
        ])), .required("id", .text), .required("language", .oneOf(["es"])),
      .required("original", .text), .required("text", .text),
    ])
}
