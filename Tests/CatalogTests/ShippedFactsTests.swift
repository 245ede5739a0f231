import CareerModel
import Catalog
import ShippedCatalog
import Testing

@Suite("The national catalogue")
struct ShippedFactsTests {
  let catalog: CareerCatalog

  init() throws { catalog = try ShippedCatalog.open() }

  @Test("Both frameworks are whole: 16 and 79, 14 and 72")
  func frameworks() {
    #expect(catalog.clusters(in: .classic).count == 16)
    #expect(catalog.pathways(in: .classic).count == 79)
    #expect(catalog.clusters(in: .modern).count == 14)
    #expect(catalog.pathways(in: .modern).count == 72)
  }

  @Test("The counts of the publishers are all there")
  func counts() throws {
    let rows = Dictionary(uniqueKeysWithValues: try catalog.info().rows.map { ($0.table, $0.count) })
    #expect(rows["occupations"] == 1016)
    #expect(rows["programs"] == 2172)
    #expect(rows["courses"] == 1785)
    #expect(rows["program_offerings"] == 69_718)
    #expect(rows["institutions"] ?? 0 >= 6000)
    #expect(rows["state_wages"] == 21_430)
    #expect(rows["alternate_titles"] ?? 0 > 56_000)
    #expect(catalog.credentials.count >= 300)
  }

  @Test("51 states have wages")
  func states() throws {
    for state in StateCode.states {
      let listed = try catalog.occupations(matching: OccupationQuery(state: state))
      #expect(listed.contains { $0.typicalPay != nil }, "\(state)")
    }
  }

  @Test("Registered nurses: figures as their publishers give them")
  func registeredNurses() throws {
    let code = try #require(OccupationCode("29-1141.00"))
    let washington = try #require(StateCode("WA"))
    let nurses = try #require(catalog.occupation(code))
    #expect(nurses.title == "Registered Nurses")
    #expect(nurses.skillLevel == .high || nurses.skillLevel == .mid)
    #expect(nurses.annualWages?.value.p50 == .amount(Money(dollars: 93_600)))
    #expect(nurses.annualWages?.value.p10 == .amount(Money(dollars: 66_030)))
    #expect(nurses.outlook?.value.annualOpenings == 189_100)
    #expect(nurses.outlook?.value.changePercent == 4.9)
    #expect(nurses.outlook?.value.typicalEducation == "Bachelor's degree")
    #expect(try catalog.typicalPay(of: nurses, in: washington)?.value == .amount(Money(dollars: 124_200)))
    #expect(nurses.pathways.first?.rawValue == "health-sciences/therapeutic-services")
    let profile = try #require(try catalog.profile(of: code))
    #expect(profile.skills.count == 35)
    #expect(profile.knowledge.count == 33)
    #expect(profile.abilities.count == 52)
    #expect(profile.answers.first { $0.question == .education }?.shares.count == 12)
    #expect(profile.credentials.first?.relation == .required)
    #expect(profile.programs.contains { $0.description == "51.3801" })
  }

  @Test("An occupation that BLS merges with others shows the group it is published for")
  func mergedGroups() throws {
    let aides = try #require(catalog.occupation(OccupationCode(digits: 31_112_100)))
    guard case .broader(let group, let title)? = aides.annualWages?.scope else {
      Issue.record("Home health aides have the pay of a broader group")
      return
    }
    #expect(group.description == "31-1120")
    #expect(title == "Home Health and Personal Care Aides")
  }

  @Test("A part of a SOC occupation says that its figures are those of the whole")
  func partsOfOccupations() throws {
    let acuteCare = try #require(catalog.occupation(OccupationCode(digits: 29_114_101)))
    guard case .soc(let soc, _)? = acuteCare.annualWages?.scope else {
      Issue.record("Acute care nurses have the pay of all registered nurses")
      return
    }
    #expect(soc.description == "29-1141")
  }

  @Test("Pay above the publisher's ceiling is \"or more\", never a number of its own")
  func topCoded() throws {
    let surgeons = catalog.occupations.filter {
      if case .atLeast? = $0.medianWage { true } else { false }
    }
    #expect(!surgeons.isEmpty)
    for occupation in surgeons { #expect(occupation.medianWage?.money == Money(dollars: 239_200)) }
  }

  @Test("Without a state figure there is none: the national one never takes its place")
  func missingStateFigures() throws {
    let state = try #require(StateCode("WY"))
    let without = try catalog.occupations.filter { try catalog.typicalPay(of: $0, in: state) == nil }
    #expect(without.contains { $0.medianWage != nil })
  }

  @Test("Every classic pathway has occupations, courses, general courses, credentials and programs")
  func pathwaysAreWhole() throws {
    for pathway in catalog.pathways(in: .classic) {
      #expect(pathway.occupations.count >= 5, "\(pathway.id)")
      let steps = try catalog.courseSequence(of: pathway.id)
      #expect(steps.count >= 4, "\(pathway.id)")
      #expect(steps.first?.stage == .introductory, "\(pathway.id)")
      #expect([.capstone, .workplace].contains(try #require(steps.last).stage), "\(pathway.id)")
      #expect(try catalog.generalCourses(of: pathway.id).count == 16, "\(pathway.id)")
      #expect(catalog.credentials(of: pathway.id).count >= 3, "\(pathway.id)")
      #expect(try catalog.programs(of: pathway.id).isEmpty == false, "\(pathway.id)")
    }
  }

  @Test("Every pathway has occupations at each skill level, or says why the field has none")
  func levels() throws {
    for pathway in catalog.pathways(in: .classic) {
      let levels = Set(pathway.occupations.compactMap { catalog.occupation($0.occupation)?.skillLevel })
      for level in SkillLevel.allCases where !levels.contains(level) {
        #expect(try catalog.levelGap(pathway.id, level) != nil, "\(pathway.id) \(level)")
      }
    }
  }

  @Test("Every occupation belongs to a pathway of each framework and has our sentence")
  func occupationsArePlaced() {
    for occupation in catalog.occupations {
      #expect(!occupation.pathways.isEmpty, "\(occupation.code)")
      #expect(!occupation.modernPathways.isEmpty, "\(occupation.code)")
      #expect(occupation.summary != nil, "\(occupation.code)")
    }
  }

  @Test("Every published figure has a source with release, licence and checksum")
  func sources() {
    // The licenses of states ship empty: an installation brings in its own list, with its source.
    #expect(catalog.source(of: .stateLicences) == nil)
    for schema in FactSchema.published where schema != .stateLicences {
      let source = catalog.source(of: schema)
      #expect(source?.release.isEmpty == false, "\(schema.name)")
      #expect(source?.licence.isEmpty == false, "\(schema.name)")
      #expect(source?.checksum.count == 64, "\(schema.name)")
    }
  }

  @Test("Lists are filtered, sorted and cut as asked")
  func lists() throws {
    let washington = try #require(StateCode("WA"))
    let query = OccupationQuery(
      cluster: ClusterID(rawValue: "health-sciences"), skillLevel: .mid, state: washington,
      minimumWage: Money(dollars: 60_000), order: .wage, limit: 10)
    let listed = try catalog.occupations(matching: query)
    #expect(listed.count == 10)
    let pay = listed.compactMap { $0.typicalPay?.money }
    #expect(pay.count == 10)
    #expect(pay == pay.sorted(by: >))
    #expect(pay.allSatisfy { $0 >= Money(dollars: 60_000) })
    #expect(listed.allSatisfy { $0.occupation.skillLevel == .mid })
  }
}
