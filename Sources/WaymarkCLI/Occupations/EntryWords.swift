import CareerModel

/// How to get into an occupation: credentials, programs and apprenticeships, in sentences.
struct EntryWords {
  private static let most = 4

  let detail: OccupationDetail
  let state: StateCode?

  var sentences: [String] {
    let more = detail.more
    let needed = more.credentials.filter { $0.relation == "required" }
    let other = more.credentials.filter { $0.relation != "required" }
    var sentences = [
      listing("License most states ask for", needed.compactMap(\.name)),
      listing("Credentials", other.compactMap(\.name)), listing("Programs", programs),
      listing("Registered apprenticeships", apprenticeships),
    ].compactMap { $0 }
    if let training = more.outlook.onTheJobTraining, training != "None" {
      sentences.append("On the job: \(training) (BLS).")
    }
    return sentences.isEmpty ? ["Nothing is listed."] : sentences
  }

  /// Programs that most colleges offer come first.
  private var programs: [String] {
    detail.more.programs
      .sorted { ($1.count(in: state), $0.code) < ($0.count(in: state), $1.code) }
      .map { "\($0.title ?? "") \($0.code)" }
  }

  private var apprenticeships: [String] {
    detail.more.apprenticeships.map { apprenticeship in
      let hours = apprenticeship.timeBasedHours.map { ", \($0) hours" } ?? ""
      return "\(apprenticeship.title) (\(apprenticeship.rapids)\(hours))"
    }
  }

  private func listing(_ label: String, _ names: [String]) -> String? {
    if names.isEmpty { return nil }
    let rest = names.count - Self.most
    let shown = names.prefix(Self.most).joined(separator: "; ")
    return "\(label): \(shown)\(rest > 0 ? "; and \(rest) more" : "")."
  }
}

extension ProgramRecord {
  fileprivate func count(in state: StateCode?) -> Int { (state == nil ? colleges : collegesInState) ?? 0 }
}
