/// College credit that a learner has earned at school and not claimed.
public struct UnclaimedCredit: Sendable, Equatable {
  /// The agreement that gives it.
  public let agreement: CreditAgreement
  /// The courses that earned it, by their ids on the record.
  public let records: [String]

  /// The articulated credit that is there to be claimed on a day, such as `2026-11-24`, in the order of the
  /// agreements. Credit of the kind `dual` stands on both transcripts at once and needs no claim. An agreement
  /// counts as claimed where the record has one of its courses, or the college's course, as `articulated`.
  public static func find(
    _ record: LearnerRecord, agreements: [CreditAgreement], on day: String
  ) -> [UnclaimedCredit] {
    agreements.compactMap { agreement in
      guard agreement.kind == .articulated, agreement.effective <= day, day <= agreement.expires ?? day else {
        return nil
      }
      let claimable = Set(agreement.courses + (agreement.collegeCourse.map { [$0] } ?? []))
      if record.courses.contains(where: { $0.status == .articulated && claimable.contains($0.course.id) }) {
        return nil
      }
      let earned = agreement.courses.map { id in
        record.courses.first { $0.course.id == id && $0.earns(agreement) }?.id
      }
      let found = earned.compactMap { $0 }
      let isEnough = agreement.isAnyCourse ? !found.isEmpty : !earned.isEmpty && found.count == earned.count
      return isEnough ? UnclaimedCredit(agreement: agreement, records: found) : nil
    }
  }
}

extension CourseRecord {
  /// Whether it is done, at the grade of an agreement.
  fileprivate func earns(_ agreement: CreditAgreement) -> Bool {
    guard status == .completed || status == .transferred, earnsCredit else { return false }
    guard let minimum = agreement.minimum else { return true }
    return grade.map { $0 >= minimum } ?? false
  }
}
