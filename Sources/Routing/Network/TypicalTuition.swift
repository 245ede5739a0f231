import CareerModel

/// What public colleges typically ask of residents, and how many finish there: medians, by state and level.
struct TypicalTuition: Sendable {
  private struct Group: Hashable {
    let state: StateCode?
    let isFourYear: Bool
  }

  private var medians: [Group: (tuition: Int, completion: Double)] = [:]

  init(_ colleges: [CollegeFacts]) {
    var tuitions: [Group: [Int]] = [:]
    var completions: [Group: [Double]] = [:]
    for college in colleges {
      guard college.isPublic, let tuition = college.residentTuition, let completion = college.completion
      else { continue }
      for state in [college.state, nil] {
        let group = Group(state: state, isFourYear: college.level == .fourYear)
        tuitions[group, default: []].append(tuition.cents)
        completions[group, default: []].append(completion)
      }
    }
    for (group, values) in tuitions where values.count >= 3 {
      medians[group] = (values.sorted()[values.count / 2], completions[group]!.sorted()[values.count / 2])
    }
  }

  /// The typical place for an award in a state, or in the country where the state has none.
  func offer(_ award: Award, in state: StateCode?) -> Offer {
    let isFourYear = award.level >= .bachelor
    let found =
      medians[Group(state: state, isFourYear: isFourYear)]
      ?? medians[Group(state: nil, isFourYear: isFourYear)] ?? (tuition: 0, completion: 1)
    return Offer(college: -1, program: -1, tuition: found.tuition, completion: found.completion)
  }
}
