import CareerModel
import Catalog
import Interchange
import Planning

/// A plan looked at: what counts toward what, what is wrong, what is near, and what is in hand after each grade.
struct Planner: Sendable {
  let query: PlanQuery
  let pack: Pack
  /// The day on which agreements have to be in force, as `2026-11-24`.
  let day: String
  let calendar: SchoolCalendar
  /// The terms of all grades in order.
  let terms: [String]
  /// The first term that is still to come, by its place.
  let now: Int
  /// The diploma and what is wanted beside it.
  let sets: [RequirementSet]
  /// The plan's courses, in its order; the id of each is its place.
  let record: LearnerRecord
  /// What counts toward what when the plan is done and all milestones are reached.
  let planned: Audit
  /// What is earned already, by the same milestones.
  let earned: Audit
  /// The record with every milestone reached that a plan may count on.
  private let reaching: LearnerRecord
  /// What is wrong with each course.
  let troubles: [[PlanTrouble]]
  /// How far each of the plan's sets is, in their order.
  let misses: [NearMiss]
  /// Other sets, the nearest first, that are not met.
  let near: [NearMiss]

  /// Partial allocations that an audit may look at: it has to be there at once.
  private static let auditNodes = 4_000

  /// Throws `AuditError`.
  init(_ query: PlanQuery, _ pack: Pack, on day: String) throws(AuditError) {
    self.query = query
    self.pack = pack
    self.day = day
    let calendar = pack.calendar ?? .usual
    self.calendar = calendar
    terms = calendar.planTerms
    now = terms.firstIndex(of: query.now) ?? 0
    let sets = Self.sets(query, pack)
    self.sets = sets
    var record = Self.record(query, pack, calendar)
    troubles = record.troubles(in: calendar)
    record.milestones.formUnion(try pack.setMilestones(of: record))
    self.record = record
    var reaching = record
    reaching.milestones.formUnion(pack.expectedMilestones)
    self.reaching = reaching
    let auditor = Auditor(try CompiledRequirements(sets, courses: pack.courses), nodes: Self.auditNodes)
    planned = try auditor.audit(reaching, scope: .planned)
    earned = try auditor.audit(reaching, scope: .earned)
    misses = try NearMisses(sets).distances(reaching)
    let others = pack.allSets.filter { set in
      set.kind != .diploma && set.holds(for: query.graduation) && !sets.contains { $0.id == set.id }
    }
    near = try NearMisses(others).distances(record).enumerated().filter { !$0.element.isMet }
      .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }.map(\.element)
  }

  /// The diplomas of the plan's class, then what is wanted beside them.
  static func sets(_ query: PlanQuery, _ pack: Pack) -> [RequirementSet] {
    let all = pack.allSets
    let goals = query.goals.compactMap { goal in all.first { $0.id == goal } }
    let diplomas = pack.diplomas(for: query.graduation).filter { diploma in
      !goals.contains { $0.id == diploma.id }
    }
    return diplomas + goals
  }

  private static func record(
    _ query: PlanQuery, _ pack: Pack, _ calendar: SchoolCalendar
  ) -> LearnerRecord {
    let courses = Dictionary(pack.courses.map { ($0.id, $0) }) { first, _ in first }
    let terms = Dictionary(calendar.planTerms.enumerated().map { ($1, $0) }) { first, _ in first }
    let now = terms[query.now] ?? 0
    let records = query.entries.enumerated().compactMap { place, entry -> CourseRecord? in
      guard let course = courses[entry.course], let term = terms[entry.term] else { return nil }
      let status: CourseRecord.Status =
        entry.mark != nil || term + course.length <= now ? .completed : term < now ? .inProgress : .planned
      return CourseRecord(
        id: String(place), course: course, status: status, credits: course.credits, grade: entry.mark,
        term: term)
    }
    return LearnerRecord(courses: records, milestones: Set(query.done))
  }

  /// The program of study among what is wanted.
  var program: ProgramOfStudy? {
    query.goals.lazy.compactMap { goal in pack.programs.first { $0.id == goal } }.first
  }

  /// The place of a term among all.
  func place(of term: String) -> Int { terms.firstIndex(of: term) ?? 0 }

  /// The grade that one is in or about to begin.
  var grade: Int { calendar.grades.lowerBound + now / calendar.terms.count }

  /// Courses that are taken in a term, those that go on from an earlier one included.
  func courses(in term: Int) -> [(record: CourseRecord, isGoingOn: Bool)] {
    record.courses.compactMap { record in
      guard let start = record.term, start <= term, term < start + record.course.length else { return nil }
      return (record, start < term)
    }
  }

  /// Credit that is earned with the end of a grade, by what is done and planned.
  func credits(inGrade grade: Int) -> Credits {
    let first = (grade - calendar.grades.lowerBound) * calendar.terms.count
    return record.courses.filter { record in
      guard let term = record.term, record.earnsCredit else { return false }
      return (first..<first + calendar.terms.count).contains(term + record.course.length - 1)
    }.reduce(.none) { $0 + $1.credits }
  }

  /// Agreements that hold on the day.
  var inForce: [CreditAgreement] { pack.agreements.filter { day <= $0.expires ?? day } }

  /// Agreements in force that the plan's courses fulfil, with those courses.
  var agreements: [(agreement: CreditAgreement, courses: [SchoolCourse])] {
    let taken = Dictionary(
      record.courses.filter(\.earnsCredit).map { ($0.course.id, $0) }
    ) { first, _ in first }
    return inForce.compactMap { agreement in
      let found = agreement.courses.compactMap { taken[$0] }.filter { record in
        guard let minimum = agreement.minimum, let grade = record.grade else { return true }
        return grade >= minimum
      }
      guard !found.isEmpty, agreement.isAnyCourse || found.count == agreement.courses.count else {
        return nil
      }
      return (agreement, found.map(\.course))
    }
  }

  /// What is in hand after a grade: credit, what is met, college hours.
  struct Exit {
    let grade: Int
    let credits: Credits
    /// Sets whose courses are all done, in the order of the plan's sets.
    let met: [RequirementSet]
    let hours: Credits
    let isPast: Bool
  }

  /// What one holds who stops after each grade. Throws `AuditError`.
  func exits() throws(AuditError) -> [Exit] {
    let misses = try NearMisses(sets)
    let agreements = agreements
    var exits: [Exit] = []
    for grade in calendar.grades {
      let end = (grade + 1 - calendar.grades.lowerBound) * calendar.terms.count
      var held = reaching
      held.courses = record.courses.filter { ($0.term ?? 0) + $0.course.length <= end }
      let met = zip(sets, try misses.distances(held)).filter {
        $1.credits == .none && $1.courses == 0
      }.map(\.0)
      let passed = held.courses.filter(\.earnsCredit)
      let taken = Set(passed.map(\.course.id))
      let hours = agreements.filter { $0.courses.allSatisfy { taken.contains($0.id) } }
        .reduce(Credits.none) { $0 + $1.agreement.hours }
      exits.append(
        Exit(
          grade: grade, credits: passed.reduce(.none) { $0 + $1.credits }, met: met, hours: hours,
          isPast: end <= now))
    }
    return exits
  }

  /// The requirements of a set that are worth showing.
  func shown(_ set: RequirementSet) -> ShownRequirements {
    ShownRequirements(of: set, in: planned, done: record.milestones)
  }
}
