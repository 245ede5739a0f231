/// Leaves by number, a bit for each.
typealias LeafMask = UInt128
/// Courses on a record by number, a bit for each.
typealias RecordMask = UInt128

extension UInt128 {
  /// The numbers of its bits, in ascending order.
  @inline(__always)
  func forEachBit(_ body: (Int) -> Void) {
    var rest = self
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }

  @inline(__always) static func bit(_ number: Int) -> UInt128 { 1 &<< UInt128(truncatingIfNeeded: number) }
  @inline(__always) func has(_ number: Int) -> Bool { self & .bit(number) != 0 }
  var first: Int { trailingZeroBitCount }
}

/// Requirement sets as tables of numbers: what all audits against them share.
///
/// A *leaf* counts courses. A *fact* is an average or a milestone. A *unit* is what the objective counts: a leaf
/// or fact under nothing but `all`, or a choice.
final class RequirementTables: Sendable {
  enum Kind: Sendable {
    case all
    case some(Int)
    case leaf(Int)
    case fact(Int)
  }

  struct Node: Sendable {
    let requirement: Requirement
    let set: Int
    let kind: Kind
    let depth: Int
    /// The first node after those below it.
    let end: Int
    /// The leaves at or below it.
    let leaves: LeafMask
  }

  struct Leaf: Sendable {
    let node: Int
    let set: Int
    let need: Int
    let isCourses: Bool
    let choice: CourseChoice
    let minimum: LetterGrade?
    /// Its unit.
    let unit: Int
  }

  struct Unit: Sendable {
    let node: Int
    let set: Int
    /// The place of its priority among them.
    let rank: Int
    let leaves: LeafMask
  }

  /// Credit that requirements share, which may be limited.
  struct Limit: Sendable {
    let members: LeafMask
    /// For each leaf, those with which sharing uses up the limit.
    let partners: [LeafMask]
    let most: Int

    @inline(__always)
    func isShared(by mask: LeafMask) -> Bool {
      var rest = mask & members
      if rest & (rest &- 1) == 0 { return false }
      while rest != 0 {
        if partners[rest.first] & mask != 0 { return true }
        rest &= rest &- 1
      }
      return false
    }
  }

  static let mostLeaves = 128

  let sets: [RequirementSet]
  let nodes: [Node]
  let roots: [Int]
  let leaves: [Leaf]
  let facts: [Int]
  let units: [Unit]
  /// The units of each set.
  let unitsOfSet: [Range<Int>]
  /// The same one by one, and those of all sets.
  let unitLists: [[Int]]
  let allUnits: [Int]
  let leavesOfSet: [LeafMask]
  let needs: [Int]
  let setOfLeaf: [Int]
  let unitOfLeaf: [Int]
  /// For each leaf, the bit of the first leaf of its unit.
  let firstOfUnit: [LeafMask]
  let coursesLeaves: LeafMask
  /// For each leaf, those of its own set that may count the same course.
  let partners: [LeafMask]
  /// The leaves that have partners.
  let sharingLeaves: LeafMask
  let limits: [Limit]
  /// The leaves that a limit speaks of.
  let limitedLeaves: LeafMask
  let hasLimitsBetweenSets: Bool
  /// For each grade from the lowest, the leaves that it is enough for.
  let leavesOfGrade: [LeafMask]
  let leavesWithoutMinimum: LeafMask
  let priorities: [Int]
  let places: [PriorityPlace]
  let allLeaves: LeafMask
  let hasChoices: Bool
  /// Each node as `SET/ID`.
  let names: [String]
  let namesOfLeaves: [String]
  /// Nodes by `SET/ID`, and roots by `SET`.
  let nodesByName: [String: Int]

  init(_ sets: [RequirementSet]) throws(AuditError) {
    var builder = RequirementTreeBuilder()
    var names: [String: Int] = [:]
    var roots: [Int] = []
    var unitsOfSet: [Range<Int>] = []
    for (index, set) in sets.enumerated() {
      guard names[set.id] == nil else { throw .repeatedSet(set.id) }
      let (root, unit) = (builder.nodes.count, builder.units.count)
      roots.append(root)
      builder.add(set.root, set: index, depth: 0, unit: nil)
      unitsOfSet.append(unit..<builder.units.count)
      names[set.id] = root
      for node in root..<builder.nodes.count {
        let name = "\(set.id)/\(builder.nodes[node].requirement.id)"
        guard names.updateValue(node, forKey: name) == nil else { throw .repeatedRequirement(name) }
      }
    }
    guard builder.leaves.count <= Self.mostLeaves else {
      throw .tooManyRequirements(builder.leaves.count, most: Self.mostLeaves)
    }
    let known = Set(builder.units.map(\.priority)).sorted()
    let figures = known.map { priority in
      let own = builder.units.filter { $0.priority == priority }
      return (count: own.reduce(0) { $0 + $1.most }, missing: own.reduce(0) { $0 + $1.mostMissing })
    }
    guard let places = PriorityPlace.all(figures) else { throw .tooManyPriorities(known.count) }
    priorities = known
    self.places = places
    self.sets = sets
    self.roots = roots
    self.unitsOfSet = unitsOfSet
    unitLists = unitsOfSet.map { Array($0) }
    allUnits = unitsOfSet.flatMap { $0 }
    nodesByName = names
    self.names = builder.nodes.map { "\(sets[$0.set].id)/\($0.requirement.id)" }
    let allNames = self.names
    namesOfLeaves = builder.leaves.map { allNames[$0.node] }
    hasChoices = builder.nodes.contains { if case .some = $0.kind { true } else { false } }
    let ends = builder.ends
    let masks = builder.nodes.indices.map { node in
      Self.mask(builder.leaves) { (node..<ends[node]).contains($0.node) }
    }
    nodes = builder.nodes.enumerated().map { index, node in
      Node(
        requirement: node.requirement, set: node.set, kind: node.kind, depth: node.depth,
        end: ends[index], leaves: masks[index])
    }
    units = builder.units.map {
      Unit(
        node: $0.node, set: $0.set, rank: known.firstIndex(of: $0.priority)!, leaves: masks[$0.node])
    }
    leaves = builder.leaves
    facts = builder.facts
    needs = leaves.map(\.need)
    setOfLeaf = leaves.map(\.set)
    unitOfLeaf = leaves.map(\.unit)
    let allUnits = units
    firstOfUnit = leaves.map { .bit(allUnits[$0.unit].leaves.first) }
    leavesOfSet = roots.map { masks[$0] }
    allLeaves = leavesOfSet.reduce(0, |)
    coursesLeaves = Self.mask(leaves) { $0.isCourses }
    leavesOfGrade = LetterGrade.allCases.sorted().map { grade in
      Self.mask(builder.leaves) { ($0.minimum ?? .f) <= grade }
    }
    leavesWithoutMinimum = Self.mask(leaves) { $0.minimum == nil }
    let sharing = CompiledSharing(sets, names: names, masks: masks, setOfLeaf: leaves.map(\.set))
    partners = sharing.partners
    sharingLeaves = sharing.partners.indices.reduce(0) {
      sharing.partners[$1] != 0 ? $0 | .bit($1) : $0
    }
    limits = sharing.limits
    limitedLeaves = sharing.limits.reduce(0) { $0 | $1.members }
    hasLimitsBetweenSets = sharing.hasLimitsBetweenSets
  }

  private static func mask(_ leaves: [Leaf], _ isIn: (Leaf) -> Bool) -> LeafMask {
    leaves.indices.reduce(0) { isIn(leaves[$1]) ? $0 | .bit($1) : $0 }
  }

  /// The children of a node.
  @inline(__always)
  func forEachChild(of node: Int, _ body: (Int) -> Void) {
    var child = node + 1
    let end = nodes[node].end
    while child < end {
      body(child)
      child = nodes[child].end
    }
  }

  /// Leaves whose choice has a course, whatever the grade.
  func leaves(for course: SchoolCourse) -> LeafMask {
    leaves.indices.reduce(0) { leaves[$1].choice.contains(course) ? $0 | .bit($1) : $0 }
  }
}
