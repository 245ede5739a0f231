import CareerModel
import Markup

/// The sizes of a cluster's plate.
enum PlateSize {
  case table, list, tile, head

  var classes: StaticString {
    switch self {
    case .table: "plate plate-24"
    case .list: "plate plate-28"
    case .tile: "plate plate-40"
    case .head: "plate plate-48"
    }
  }
}

extension HTMLWriter {
  /// A cluster's square plate with its glyph: decoration beside a name.
  mutating func plate(_ cluster: Cluster?, _ size: PlateSize, assets: Assets) {
    span(.class(size.classes, ClusterColor.colorClass(cluster?.color)), .ariaHidden) { html in
      guard let cluster else { return }
      html.svg(.viewBox(0, 0, 24, 24)) { svg in
        svg.use(assets.address("glyphs.svg").fragment(ClusterColor.glyph(of: cluster)))
      }
    }
  }
}
