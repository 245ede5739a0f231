import Routing

/// A leg as it stands on the axis, or work in the goal after the last one.
struct TimelineBar: Hashable {
  /// How it is drawn.
  enum Form: Hashable {
    case highSchool, study, apprenticeship, licence, work, goal

    init(_ kind: RouteLeg.Kind) {
      switch kind {
      case .highSchool: self = .highSchool
      case .study: self = .study
      case .apprenticeship: self = .apprenticeship
      case .licence: self = .licence
      case .work: self = .work
      }
    }
  }

  let form: Form
  let x: Double
  let width: Double
  /// What stands inside, as far as there is room.
  let label: String?
  let labelWidth: Double

  var right: Double { x + width }
}
