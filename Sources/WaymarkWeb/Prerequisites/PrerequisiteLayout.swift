import Planning

/// Where the boxes and lines of a map of prerequisites stand: columns from the first grade to the last, every
/// line from left to right (the method of Sugiyama, Tagawa & Toda 1981, with rows by isotonic regression).
struct PrerequisiteLayout {
  /// A course in the drawing.
  struct Box {
    var course: Int
    var x = 0.0
    var y = 0.0
    var height = 0.0
    var title: [String] = []
    var middle: Double { y + height / 2 }
  }

  /// A line from one course to another, as corners.
  struct Line {
    var link: PrerequisiteMap.Link
    var points: [(x: Double, y: Double)]
  }

  static let boxWidth = 184.0
  static let headHeight = 44.0
  /// Even, so that middles of boxes are whole numbers and level lines stay level.
  static let titleLeading = 18.0
  /// Lines into one course arrive so far apart that a grade can stand over each.
  static let portSpacing = 18.0
  static let titleText = TextMeasure(size: 13, isBold: true)

  private(set) var boxes: [Box] = []
  private(set) var lines: [Line] = []
  /// The heads: a grade, and where its first column begins.
  private(set) var heads: [(grade: Int, x: Double)] = []
  private(set) var width = 0.0
  private(set) var height = 0.0

  /// What stands in a column: a course, or a place where a longer line passes through.
  private struct Item {
    var course: Int?
    var height: Double
    var y = 0.0
    var middle: Double { y + height / 2 }
  }

  /// A step of a line from one column to the next.
  private struct Step {
    var from: Int
    var to: Int
    var link: Int
  }

  private var items: [Item] = []
  private var columns: [[Int]] = []
  private var steps: [[Step]] = []

  /// Lays a map out.
  init(_ map: PrerequisiteMap) {
    let keys = Self.keys(map)
    let sorted = Set(keys.map { [$0.grade, $0.step] }).sorted { $0.lexicographicallyPrecedes($1) }
    let column = keys.map { key in sorted.firstIndex(of: [key.grade, key.step])! }
    let drawn = map.links.indices.filter { column[map.links[$0].before] < column[map.links[$0].after] }

    columns = Array(repeating: [], count: sorted.count)
    steps = Array(repeating: [], count: sorted.count)
    let titles = map.courses.map { Self.titleText.wrapped($0.title, to: Self.boxWidth - 28) }
    for (index, title) in titles.enumerated() {
      let arriving = drawn.count { map.links[$0].after == index }
      let text = Double(title.count) * Self.titleLeading + 36
      items.append(Item(course: index, height: max(text, Double(arriving) * Self.portSpacing + 8)))
      columns[column[index]].append(index)
    }
    for index in drawn {
      let link = map.links[index]
      var from = link.before
      for passed in column[link.before] + 1..<column[link.after] {
        items.append(Item(course: nil, height: 12))
        columns[passed].append(items.count - 1)
        steps[passed - 1].append(Step(from: from, to: items.count - 1, link: index))
        from = items.count - 1
      }
      steps[column[link.after] - 1].append(Step(from: from, to: link.after, link: index))
    }
    order()
    placeRows()
    place(map, titles, grades: sorted.map { $0[0] })
  }

  /// Each course's column: its first grade, and within it how many courses of that grade come before it.
  private static func keys(_ map: PrerequisiteMap) -> [(grade: Int, step: Int)] {
    var before = Array(repeating: [Int](), count: map.courses.count)
    for link in map.links { before[link.after].append(link.before) }
    var known: [Int: (grade: Int, step: Int)] = [:]
    var open: Set<Int> = []
    func key(_ course: Int) -> (grade: Int, step: Int) {
      if let key = known[course] { return key }
      var key = (grade: map.courses[course].grades.lowerBound, step: 0)
      // Alternatives may go round in a circle: what is open already does not count.
      guard open.insert(course).inserted else { return key }
      for other in before[course] where !open.contains(other) {
        let earlier = keyOf(other)
        if earlier.grade > key.grade {
          key = (earlier.grade, earlier.step + 1)
        } else if earlier.grade == key.grade {
          key.step = max(key.step, earlier.step + 1)
        }
      }
      open.remove(course)
      known[course] = key
      return key
    }
    func keyOf(_ course: Int) -> (grade: Int, step: Int) { key(course) }
    return map.courses.indices.map(key)
  }

  // MARK: Rows

  /// Orders each column by the middle of what it is joined to, and keeps the order with the fewest crossings.
  private mutating func order() {
    var best = (crossings: crossings(), columns: columns)
    for round in 0..<12 where best.crossings > 0 {
      let isForward = round % 2 == 0
      let way = isForward ? Array(columns.indices.dropFirst()) : columns.indices.dropLast().reversed()
      for column in way {
        let other = isForward ? column - 1 : column + 1
        let places = Dictionary(uniqueKeysWithValues: columns[other].enumerated().map { ($1, Double($0)) })
        let own = Dictionary(uniqueKeysWithValues: columns[column].enumerated().map { ($1, Double($0)) })
        var sums: [Int: (sum: Double, count: Double)] = [:]
        for step in steps[min(column, other)] {
          let (item, joined) = isForward ? (step.to, step.from) : (step.from, step.to)
          let known = sums[item] ?? (0, 0)
          sums[item] = (known.sum + (places[joined] ?? 0), known.count + 1)
        }
        let wanted = own.merging(sums.mapValues { $0.sum / $0.count }) { $1 }
        columns[column].sort { (wanted[$0]!, own[$0]!) < (wanted[$1]!, own[$1]!) }
      }
      let found = crossings()
      if found < best.crossings { best = (found, columns) }
    }
    columns = best.columns
  }

  private func crossings() -> Int {
    var count = 0
    for gap in steps.indices.dropLast() {
      let left = Dictionary(uniqueKeysWithValues: columns[gap].enumerated().map { ($1, $0) })
      let right = Dictionary(uniqueKeysWithValues: columns[gap + 1].enumerated().map { ($1, $0) })
      let pairs = steps[gap].map { (left[$0.from]!, right[$0.to]!) }
      for (index, one) in pairs.enumerated() {
        for other in pairs[(index + 1)...] where (one.0 - other.0) * (one.1 - other.1) < 0 { count += 1 }
      }
    }
    return count
  }

  /// Gives every item its height on the sheet: near the middle of what it is joined to, in order, apart.
  private mutating func placeRows() {
    for column in columns { stack(column, at: Array(repeating: 0, count: column.count)) }
    for round in 0..<8 {
      let isForward = round % 2 == 0
      for column in isForward ? Array(columns.indices) : columns.indices.reversed() {
        let gap = isForward ? column - 1 : column
        guard steps.indices.contains(gap) else { continue }
        var sums: [Int: (sum: Double, count: Double)] = [:]
        for step in steps[gap] {
          let (item, joined) = isForward ? (step.to, step.from) : (step.from, step.to)
          let known = sums[item] ?? (0, 0)
          sums[item] = (known.sum + items[joined].middle, known.count + 1)
        }
        stack(
          columns[column],
          at: columns[column].map { item in
            (sums[item].map { $0.sum / $0.count } ?? items[item].middle) - items[item].height / 2
          })
      }
    }
    straighten()
    let top = items.map(\.y).min() ?? 0
    for index in items.indices { items[index].y += Self.headHeight + 16 - top }
  }

  /// Moves what one line leads on from to where that line arrives, as far as there is room, so that it runs level.
  private mutating func straighten() {
    let arrived = Set(steps.joined().map(\.to))
    for column in columns.indices.dropLast().reversed() {
      let ports = ports(column)
      for (place, item) in columns[column].enumerated() {
        let leaving = steps[column].indices.filter { steps[column][$0].from == item }
        guard leaving.count == 1, items[item].course == nil || !arrived.contains(item) else { continue }
        let y = ports[leaving[0]] - items[item].height / 2
        let above = place > 0 ? items[columns[column][place - 1]] : nil
        let below = place + 1 < columns[column].count ? items[columns[column][place + 1]] : nil
        guard above.map({ $0.y + $0.height + 8 <= y }) ?? true,
          below.map({ y + items[item].height + 8 <= $0.y }) ?? true
        else { continue }
        items[item].y = y
      }
    }
  }

  /// Sets a column as near to the wanted heights as its order and distances allow: pool adjacent violators.
  private mutating func stack(_ column: [Int], at wanted: [Double]) {
    var offset = 0.0
    var offsets: [Double] = []
    for (index, item) in column.enumerated() {
      offsets.append(offset)
      let next = index + 1 < column.count ? items[column[index + 1]] : items[item]
      offset += items[item].height + (items[item].course == nil || next.course == nil ? 12 : 20)
    }
    var pools: [(sum: Double, count: Int)] = []
    for (index, value) in wanted.enumerated() {
      pools.append((value - offsets[index], 1))
      while pools.count > 1,
        pools[pools.count - 2].sum / Double(pools[pools.count - 2].count)
          > pools[pools.count - 1].sum / Double(pools[pools.count - 1].count)
      {
        let last = pools.removeLast()
        pools[pools.count - 1] = (
          pools[pools.count - 1].sum + last.sum, pools[pools.count - 1].count + last.count
        )
      }
    }
    var index = 0
    for pool in pools {
      for _ in 0..<pool.count {
        items[column[index]].y = (pool.sum / Double(pool.count) + offsets[index]).rounded()
        index += 1
      }
    }
  }

  // MARK: Places

  private mutating func place(_ map: PrerequisiteMap, _ titles: [[String]], grades: [Int]) {
    var x = 0.0
    var points: [Int: [(x: Double, y: Double)]] = [:]
    var lefts: [Double] = []
    for column in columns.indices {
      lefts.append(x)
      x += Self.boxWidth
      guard column + 1 < columns.count else { break }
      let ports = ports(column)
      let tracks = tracks(column, ports)
      let start = x
      let end = start + 30 + Double(Set(tracks.values).count) * 9 + 34
      for (index, step) in steps[column].enumerated() {
        let (from, to) = (items[step.from].middle, ports[index])
        if points[step.link] == nil { points[step.link] = [(start, from)] }
        if abs(from - to) > 0.5 {
          let track = start + 16 + Double(tracks[step.from] ?? 0) * 9
          points[step.link]! += [(track, from), (track, to)]
        }
        // Through a passing place the line goes on across its column.
        points[step.link]!.append((end + (items[step.to].course == nil ? Self.boxWidth : 0), to))
      }
      x = end
    }
    width = x
    height = (items.map { $0.y + $0.height }.max() ?? 0) + 8
    for (column, members) in columns.enumerated() {
      if column == 0 || grades[column] != grades[column - 1] { heads.append((grades[column], lefts[column])) }
      for member in members {
        guard let course = items[member].course else { continue }
        boxes.append(
          Box(
            course: course, x: lefts[column], y: items[member].y, height: items[member].height,
            title: titles[course]))
      }
    }
    lines = map.links.indices.compactMap { index in
      points[index].map { Line(link: map.links[index], points: $0) }
    }
  }

  /// Where each step of a gap arrives: spread over the side of a box, in the order of where they come from.
  private func ports(_ gap: Int) -> [Double] {
    var ports = steps[gap].map { items[$0.to].middle }
    for (_, arriving) in Dictionary(grouping: steps[gap].indices, by: { steps[gap][$0].to }) {
      let sorted = arriving.sorted { items[steps[gap][$0].from].middle < items[steps[gap][$1].from].middle }
      for (place, index) in sorted.enumerated() {
        ports[index] += (Double(place) - Double(sorted.count - 1) / 2) * Self.portSpacing
      }
    }
    return ports
  }

  /// An upright track for each item that lines leave up or down, so that no two lie on each other.
  private func tracks(_ gap: Int, _ ports: [Double]) -> [Int: Int] {
    var turns: [Int: Double] = [:]
    for (index, step) in steps[gap].enumerated() where abs(items[step.from].middle - ports[index]) > 0.5 {
      turns[step.from, default: 0] += ports[index] - items[step.from].middle
    }
    // Of those that go down the lowest turns first, of those that go up the highest: so they cross least.
    let down = turns.filter { $0.value >= 0 }.keys.sorted { items[$0].middle > items[$1].middle }
    let up = turns.filter { $0.value < 0 }.keys.sorted { items[$0].middle < items[$1].middle }
    return Dictionary(uniqueKeysWithValues: (down + up).enumerated().map { ($1, $0) })
  }
}
