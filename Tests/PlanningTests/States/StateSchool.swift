import CareerModel
import Planning
import SeededNumbers

/// A high school as there might be one in any of the states: its courses by the names on a transcript, with all
/// that each counts as, subjects of the states' own included.
struct StateSchool {
  let courses: [String: SchoolCourse]
  /// What a credit is: Idaho counts one for a semester.
  let unit: Double

  init(unit: Double) {
    self.unit = unit
    var courses: [String: SchoolCourse] = [:]
    for line in Self.lines.split(separator: "\n") {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      courses[parts[0]] = SchoolCourse(
        id: parts[0], title: parts[1], sced: SCEDCode(parts[2]), credits: Credits(Double(parts[3])! * unit),
        level: SchoolCourse.Level(rawValue: parts[4])!,
        subjects: parts[5].split(separator: " ").map(String.init))
    }
    self.courses = courses
  }

  func course(_ id: String) -> SchoolCourse { courses[id]! }

  /// Those that nobody has to take.
  var electives: [String] {
    [
      "ART1", "ART2", "BAND", "CHOIR", "DRAMA", "CERAMICS", "FILM", "JOURNALISM", "SPEECH", "CREATIVE",
      "PSYCH",
      "SOCIOLOGY", "FRE1", "FRE2", "WEIGHTS", "SPORTS", "FOODS", "BUSINESS", "MARKETING", "CS1", "CS2",
      "AGRI",
      "WOODS", "LAW", "AIDE",
    ]
  }

  private static let lines = """
    ENG9|English 9|01001|1|general|english ky-english-1 nc-english-1 tx-english-1
    ENG10|English 10|01002|1|general|english ky-english-2 nc-english-2 tx-english-2
    ENG11|American literature|01003|1|general|english nc-english-3 tx-english-3 ok-college-approved
    ENG11AP|AP English Language|01005|1|ap|english nc-english-3 tx-english-3 tx-advanced-course ok-college-approved
    ENG12|World literature|01004|1|general|english nc-english-4 tx-english-4 tx-english-fourth
    ENG12C|College composition|01103|1|college|english nc-english-4 tx-english-4 tx-english-fourth wa-college-level-english wa-dual-credit-english ok-college-approved
    CREATIVE|Creative writing|01104|0.5|general|english tx-english-fourth
    SPEECH|Public speaking|01151|0.5|general|english speech
    JOURNALISM|Journalism|11101|1|general|arts tx-english-fourth
    ALG1|Algebra 1|02052|1|general|mathematics algebra-1 nc-math-1 wa-integrated-mathematics-1 ok-core-mathematics
    GEO|Geometry|02072|1|general|mathematics geometry nc-math-2 wa-integrated-mathematics-2 ok-core-mathematics
    ALG2|Algebra 2|02056|1|general|mathematics algebra-2 nc-math-3 wa-integrated-mathematics-3 ok-core-mathematics az-algebra-2-equivalent
    FALG|Financial algebra|02155|1|general|mathematics personal-finance tx-third-mathematics az-significant-mathematics ok-applied-mathematics nc-fourth-mathematics va-approved-mathematics wi-career-mathematics ok-core-mathematics va-algebra-functions-data-analysis
    STATS|Statistics|02201|1|general|mathematics statistics tx-fourth-mathematics nc-fourth-mathematics nc-unc-fourth-mathematics wa-quantitative az-beyond-algebra-2 va-beyond-algebra-2
    PRE|Precalculus|02110|1|honors|mathematics tx-third-mathematics tx-fourth-mathematics tx-beyond-algebra-2 nc-fourth-mathematics nc-unc-fourth-mathematics wa-quantitative az-beyond-algebra-2 va-beyond-algebra-2
    CALAB|AP Calculus AB|02124|1|ap|mathematics tx-fourth-mathematics tx-beyond-algebra-2 tx-advanced-course nc-fourth-mathematics nc-unc-fourth-mathematics wa-quantitative wa-college-level-mathematics az-beyond-algebra-2 va-beyond-algebra-2
    MATHC|College algebra|02057|1|college|mathematics wa-dual-credit-mathematics wa-college-level-mathematics tx-fourth-mathematics nc-fourth-mathematics nc-unc-fourth-mathematics az-beyond-algebra-2 va-beyond-algebra-2
    PHYSCI|Physical science|03159|1|general|science laboratory-science physical-science tx-integrated-physics-and-chemistry ok-core-science
    BIO|Biology|03051|1|general|science laboratory-science biology wa-algebra-based-science
    EARTH|Earth and environmental science|03008|1|general|science laboratory-science earth-science tx-advanced-science az-integrated-or-advanced-science ok-core-science
    CHEM|Chemistry|03101|1|general|science laboratory-science chemistry physical-science wa-algebra-based-science tx-advanced-science
    PHYS|Physics|03151|1|general|science laboratory-science physics physical-science wa-algebra-based-science tx-advanced-science
    BIOAP|AP Biology|03056|1|ap|science laboratory-science biology tx-advanced-science tx-advanced-course az-integrated-or-advanced-science
    ANA|Anatomy and physiology|03053|1|general|science laboratory-science biology tx-advanced-science az-integrated-or-advanced-science wi-career-science
    GEOG|World geography|04001|0.5|general|social-studies geography
    WHI|World history|04051|1|general|social-studies world-history wa-contemporary-world-problems
    USH|United States history|04101|1|general|social-studies us-history
    USHAP|AP U.S. History|04104|1|ap|social-studies us-history tx-advanced-course
    USHC|College U.S. history|04101|1|college|social-studies us-history
    CIV|Government|04151|0.5|general|social-studies civics ky-civic-literacy
    STATE|History of the state|04105|0.5|general|social-studies state-history
    ECO|Economics|04201|0.5|general|social-studies economics
    PERSFIN|Personal finance|19262|0.5|general|personal-finance
    ECOPF|Economics and personal finance|04249|1|general|social-studies economics personal-finance va-economics-and-personal-finance nc-economics-and-personal-finance tx-personal-financial-literacy-and-economics
    PSYCH|Psychology|04254|0.5|general|social-studies
    SOCIOLOGY|Sociology|04258|0.5|general|social-studies
    SPA1|Spanish 1|24052|1|general|world-language
    SPA2|Spanish 2|24053|1|general|world-language
    SPA3|Spanish 3|24054|1|honors|world-language
    FRE1|French 1|24102|1|general|world-language
    FRE2|French 2|24103|1|general|world-language
    ART1|Drawing and painting|05154|1|general|arts
    ART2|Studio art|05155|1|general|arts
    BAND|Band|05102|1|general|arts
    CHOIR|Choir|05110|1|general|arts
    DRAMA|Theater|05052|0.5|general|arts
    CERAMICS|Ceramics|05159|0.5|general|arts
    FILM|Film and video|11051|1|general|arts cte
    HEALTH|Health|08051|0.5|general|health
    PE9|Physical education 9|08001|0.5|general|physical-education
    PE10|Physical education 10|08002|0.5|general|physical-education
    WEIGHTS|Weight training|08009|0.5|general|physical-education
    SPORTS|Team sports|08002|0.5|general|physical-education
    JROTC1|Junior ROTC 1|09051|1|general|physical-education tx-jrotc
    DIGITAL|Digital literacy|10004|0.5|general|digital-literacy ok-computer-technology computer-science
    CS1|Computer science 1|10152|1|general|computer-science cte tx-programming ok-computer-technology wi-qualified-computer-science
    CS2|Computer science 2|10157|1|ap|computer-science cte tx-programming tx-fourth-mathematics wi-qualified-computer-science
    BUSINESS|Introduction to business|12051|1|general|cte
    MARKETING|Marketing|12152|1|general|cte
    FOODS|Culinary arts 1|16053|1|general|cte
    HOSA1|Health science 1|14002|1|general|cte
    HOSA2|Health science 2|14051|1|general|cte wi-career-science
    HOSA3|Clinical practice|14051|1|college|cte science wi-career-science
    AGRI|Agricultural science|18001|1|general|cte science wi-agriculture-science
    WOODS|Wood technology|17007|1|general|cte arts wi-career-mathematics
    ENGR|Introduction to engineering|21006|1|general|cte id-engineering wi-career-science
    LAW|Law and public safety|15001|1|general|cte
    AIDE|Office aide|22102|0.5|general|
    """
}
