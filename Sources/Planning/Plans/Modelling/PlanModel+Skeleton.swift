/// Rules about which courses are taken, whenever that is, once more for a linear program.
extension PlanModel {
  mutating func keep(_ terms: [WeightedLiteral], atLeast least: Int) {
    if !tellsConflicts { skeleton.append(LinearAdvisor.Bone(terms: terms, least: least)) }
  }

  mutating func keep(_ clause: [Literal]) { keep(clause.map { WeightedLiteral($0, 1) }, atLeast: 1) }
}
