import CareerModel
import Matching

/// The formula of the fit, written as it stands in the documents and nothing else: slow, and plain to check.
enum PlainFit {
  static func correlation(_ left: [Double], _ right: [Double]) -> Double? {
    let (a, b) = (left.reduce(0, +) / Double(left.count), right.reduce(0, +) / Double(right.count))
    let products = zip(left, right).reduce(0) { $0 + ($1.0 - a) * ($1.1 - b) }
    let squares = [(left, a), (right, b)].map { numbers, mean in
      numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }
    return squares[0] > 0 && squares[1] > 0 ? products / (squares[0] * squares[1]).squareRoot() : nil
  }

  static func fit(_ profile: LearnerProfile, _ occupation: OccupationTraits) -> Double? {
    var (sum, share) = (0.0, 0.0)
    if let own = profile.interests?.scores, let theirs = occupation.interests?.scores,
      let part = correlation(own, theirs)
    {
      sum += 0.6 * part
      share += 0.6
    } else if profile.interests != nil {
      return nil
    }
    if let own = profile.skills?.levels {
      var (squares, weights) = (0.0, 0.0)
      for (skill, asked) in occupation.skills {
        guard let level = own[skill] else { continue }
        let shortfall = max(0, asked.level - level)
        squares += (asked.importance - 1) * shortfall * shortfall
        weights += asked.importance - 1
      }
      if !occupation.skills.isEmpty {
        let distance = weights > 0 ? (squares / weights).squareRoot() : 0
        sum += 0.25 * (1 - 2 * min(1, distance / 3.5))
        share += 0.25
      }
    }
    if let own = profile.values?.scores, !occupation.values.isEmpty,
      let part = correlation(own, WorkValue.allCases.map { occupation.values[$0]! })
    {
      sum += 0.15 * part
      share += 0.15
    }
    return share > 0 ? sum / share : nil
  }
}
