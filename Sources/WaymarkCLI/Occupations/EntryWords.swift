import CareerModel
import Catalog

/// How to get into an occupation: credentials, programs and apprenticeships, in sentences.
struct EntryWords {
  /// Of a longer list, only the first are named.
  private static let most = 4

  let detail: OccupationDetail

  var sentences: [String] {
    let needed = detail.credentials.filter { $0.link.relation == .required }
    let other = detail.credentials.filter { $0.link.relation != .required }
    var sentences = [
      listing("License most states ask for", needed.compactMap(\.credential?.name)),
      listing("Credentials", other.compactMap(\.credential?.name)), listing("Programs", programs),
      listing("Registered apprenticeships", apprenticeships),
    ].compactMap { $0 }
    if let training = detail.outlook.occupation.outlook?.value.onTheJobTraining, training != "None" {
      sentences.append("On the job: \(training) (BLS).")
    }
    return sentences.isEmpty ? ["Nothing is listed."] : sentences
  }

  /// Programs that most colleges offer come first.
  private var programs: [String] {
    detail.programs.sorted { ($1.colleges, $0.code) < ($0.colleges, $1.code) }
      .map { "\($0.program?.title ?? "") \($0.code)" }
  }

  private var apprenticeships: [String] {
    detail.apprenticeships.map { apprenticeship in
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
