/// Variables that may have no value yet, the most active on top.
struct VariableHeap {
  private var heap: [Int32] = []
  private var place: [Int32] = []
  private(set) var activity: [Double] = []
  private var initial: [Double] = []
  private var step = 1.0

  mutating func add(activity value: Double) {
    let variable = activity.count
    activity.append(value)
    initial.append(value)
    place.append(-1)
    insert(variable)
  }

  mutating func insert(_ variable: Int) {
    guard place[variable] < 0 else { return }
    place[variable] = Int32(heap.count)
    heap.append(Int32(variable))
    rise(heap.count - 1)
  }

  mutating func pop() -> Int? {
    guard let top = heap.first else { return nil }
    let last = heap.removeLast()
    place[Int(top)] = -1
    if !heap.isEmpty {
      heap[0] = last
      place[Int(last)] = 0
      sink(0)
    }
    return Int(top)
  }

  /// A variable takes part in a dead end.
  mutating func bump(_ variable: Int) {
    activity[variable] += step
    if activity[variable] > 1e100 {
      for index in activity.indices { activity[index] *= 1e-100 }
      step *= 1e-100
    }
    if place[variable] >= 0 { rise(Int(place[variable])) }
  }

  /// Starts anew with the activities that the variables had at first, mixed a little.
  mutating func reset(_ number: Int) {
    step = 1
    var state = UInt64(number)
    for variable in activity.indices {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      activity[variable] = initial[variable] + Double(state >> 40) / Double(1 << 24)
    }
    for start in stride(from: heap.count / 2, through: 0, by: -1) where start < heap.count { sink(start) }
  }

  mutating func decay() { step /= 0.95 }

  private mutating func rise(_ start: Int) {
    var hole = start
    let variable = heap[hole]
    let own = activity[Int(variable)]
    while hole > 0 {
      let parent = (hole - 1) >> 1
      guard activity[Int(heap[parent])] < own else { break }
      heap[hole] = heap[parent]
      place[Int(heap[hole])] = Int32(hole)
      hole = parent
    }
    heap[hole] = variable
    place[Int(variable)] = Int32(hole)
  }

  private mutating func sink(_ start: Int) {
    var hole = start
    let variable = heap[hole]
    let own = activity[Int(variable)]
    while true {
      var child = 2 * hole + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count, activity[Int(heap[child + 1])] > activity[Int(heap[child])] { child += 1 }
      guard activity[Int(heap[child])] > own else { break }
      heap[hole] = heap[child]
      place[Int(heap[hole])] = Int32(hole)
      hole = child
    }
    heap[hole] = variable
    place[Int(variable)] = Int32(hole)
  }
}
