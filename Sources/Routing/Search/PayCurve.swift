/// What a job pays as the months go by: steps of so many months at so much a month, the last without end.
struct PayCurve: Hashable, Sendable {
  /// A step: it lasts until `end` months on the job.
  struct Step: Hashable, Sendable {
    let end: Int
    /// Cents a month.
    let monthly: Int
  }

  /// No pay.
  static let none = PayCurve(steps: [])

  /// In the order of time. After the last one there is no more pay.
  let steps: [Step]

  init(steps: [Step]) { self.steps = steps }

  var isPaid: Bool { steps.contains { $0.monthly > 0 } }

  /// Cents earned in the first `months` on the job. Never falls as months grow.
  func total(_ months: Int) -> Int {
    var sum = 0
    var begin = 0
    for step in steps {
      guard months > begin else { break }
      sum += (min(months, step.end) - begin) * step.monthly
      begin = step.end
    }
    return sum
  }

  /// The least that any month among the first ones brings.
  func lowest(within months: Int) -> Int {
    var lowest = Int.max
    var begin = 0
    for step in steps where step.end > begin && begin < months {
      lowest = min(lowest, step.monthly)
      begin = step.end
    }
    return begin < months ? 0 : lowest
  }

  /// The same job for someone who has done it for `months` already.
  func skipping(_ months: Int) -> PayCurve {
    guard months > 0 else { return self }
    return PayCurve(
      steps: steps.filter { $0.end > months }.map { Step(end: $0.end - months, monthly: $0.monthly) })
  }

  /// `months` without pay, then this job.
  func after(_ months: Int) -> PayCurve {
    guard months > 0, isPaid else { return self }
    return PayCurve(
      steps: [Step(end: months, monthly: 0)]
        + steps.map { Step(end: $0.end + months, monthly: $0.monthly) })
  }
}
