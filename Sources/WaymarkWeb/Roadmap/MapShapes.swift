/// A point of a map, in its units.
struct MapPoint: Hashable {
  var x: Double
  var y: Double
}

/// An upright rectangle of a map.
struct MapBox: Hashable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var right: Double { x + width }
  var bottom: Double { y + height }

  /// Whether two boxes share an area; touching does not count.
  func overlaps(_ other: MapBox) -> Bool {
    x < other.right - 0.01 && other.x < right - 0.01 && y < other.bottom - 0.01 && other.y < bottom - 0.01
  }

  /// Whether another box lies inside.
  func holds(_ other: MapBox) -> Bool {
    other.x >= x - 0.01 && other.y >= y - 0.01 && other.right <= right + 0.01
      && other.bottom <= bottom + 0.01
  }

  /// The smallest box that holds both.
  func union(_ other: MapBox) -> MapBox {
    let (left, top) = (min(x, other.x), min(y, other.y))
    return MapBox(
      x: left, y: top, width: max(right, other.right) - left, height: max(bottom, other.bottom) - top)
  }

  /// The box with a margin around it.
  func padded(_ margin: Double) -> MapBox {
    MapBox(x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin)
  }
}

/// How a text of a map is set; each is a class of the stylesheet.
enum MapTextStyle: Hashable, CaseIterable {
  case head, detail, name, plain, pay

  var measure: TextMeasure {
    switch self {
    case .head: TextMeasure(size: 15, isBold: true)
    case .detail: TextMeasure(size: 12.5, isBold: false)
    case .name: TextMeasure(size: 13, isBold: true)
    case .plain: TextMeasure(size: 13, isBold: false)
    case .pay: TextMeasure(size: 14, isBold: true)
    }
  }

  /// From one baseline to the next.
  var lineHeight: Double {
    switch self {
    case .head: 18
    case .detail: 15
    case .name, .plain: 16
    case .pay: 18
    }
  }

  var name: StaticString {
    switch self {
    case .head: "map-head"
    case .detail: "map-detail"
    case .name: "map-name"
    case .plain: "map-plain"
    case .pay: "map-pay"
    }
  }
}

/// A text of a map in lines, set from the left.
struct MapText: Hashable {
  let lines: [String]
  let style: MapTextStyle
  /// The left edge, and the top of the first line.
  var at: MapPoint

  /// A text wrapped to a width.
  init(_ text: String, _ style: MapTextStyle, at point: MapPoint, width: Double) {
    lines = style.measure.wrapped(text, to: width)
    self.style = style
    at = point
  }

  var height: Double { Double(lines.count) * style.lineHeight }

  var box: MapBox {
    MapBox(
      x: at.x, y: at.y, width: lines.map { style.measure.width($0) }.max() ?? 0, height: height)
  }

  /// The baseline of a line: letters reach about a fifth of their size below it.
  func baseline(_ line: Int) -> Double {
    at.y + (Double(line) + 0.5) * style.lineHeight + style.measure.size * 0.35
  }
}
