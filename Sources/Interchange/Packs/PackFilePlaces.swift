import Planning

/// The places of a pack's parts in its files.
struct PackFilePlaces: PackPlaces {
  /// An object of a YAML file.
  struct Object: Sendable {
    var file: String
    var node: YAMLNode
  }

  var pack: Object?
  var calendar: Object?
  var courses: PackTable?
  /// The row of each course.
  var courseRows: [Int] = []
  var agreements: PackTable?
  var agreementRows: [Int] = []
  var programs: [Object] = []
  var requirements: [Object] = []
  var planRules: [Object] = []
  var missing: [Object] = []
  /// What stands before the names of files.
  var prefix = ""

  func place(of element: PackElement) -> PackPlace {
    switch element.part {
    case .pack: place(pack, element, file: "pack.yaml")
    case .calendar: place(calendar, element, file: "calendar.yaml")
    case .course(let index): place(courses, courseRows, index, element, file: "courses.csv")
    case .agreement(let index): place(agreements, agreementRows, index, element, file: "agreements.csv")
    case .program(let index): place(Self.item(programs, index), element, file: "programs")
    case .requirements(let index): place(Self.item(requirements, index), element, file: "requirements")
    case .planRule(let index): place(Self.item(planRules, index), element, file: "plan-rules.yaml")
    case .missing(let index): place(Self.item(missing, index), element, file: "missing.yaml")
    }
  }

  private static func item(_ objects: [Object], _ index: Int) -> Object? {
    objects.indices.contains(index) ? objects[index] : nil
  }

  private func place(
    _ table: PackTable?, _ rows: [Int], _ index: Int, _ element: PackElement, file: String
  ) -> PackPlace {
    guard let table, rows.indices.contains(index) else { return PackPlace(file: prefix + file) }
    guard case .key(let column)? = element.steps.first else { return table.place(row: rows[index]) }
    return table.place(row: rows[index], column: column, value: element.value)
  }

  /// Goes as far down as the steps lead; a missing key is said of the object that lacks it.
  private func place(_ object: Object?, _ element: PackElement, file: String) -> PackPlace {
    guard let object else { return PackPlace(file: prefix + file) }
    var node = object.node
    var place = PackPlace(file: object.file, line: node.line, column: node.column)
    steps: for step in element.steps {
      switch step {
      case .key(let key):
        guard let member = node.members.first(where: { $0.key.text == key }) else { break steps }
        node = member.value
        let shown = node.text == nil ? member.key : node
        (place.line, place.column) = (shown.line, shown.column)
      case .item(let index):
        guard node.items.indices.contains(index) else { break steps }
        node = node.items[index]
        (place.line, place.column) = (node.line, node.column)
      }
    }
    if let value = element.value, let found = node.items.first(where: { $0.text == value }) {
      (place.line, place.column) = (found.line, found.column)
    }
    return place
  }
}
