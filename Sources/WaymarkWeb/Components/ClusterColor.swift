import CareerModel
import Markup

/// The colour and glyph of a cluster, by the two-letter name in the facts.
enum ClusterColor {
  /// The class that sets the colour for everything inside; ink for a name without a colour.
  static func colorClass(_ color: String?) -> StaticString {
    switch color {
    case "AG": "c-ag"
    case "AC": "c-ac"
    case "AR": "c-ar"
    case "BM": "c-bm"
    case "ED": "c-ed"
    case "FN": "c-fn"
    case "GV": "c-gv"
    case "HL": "c-hl"
    case "HT": "c-ht"
    case "HS": "c-hs"
    case "IT": "c-it"
    case "LW": "c-lw"
    case "MN": "c-mn"
    case "MK": "c-mk"
    case "ST": "c-st"
    case "TD": "c-td"
    default: "c-none"
    }
  }

  /// The glyph's name in the sprite. The modern energy cluster shares a colour but not a glyph.
  static func glyph(of cluster: Cluster) -> String {
    cluster.id.rawValue == "energy-natural-resources" ? "g-energy" : "g-" + cluster.color.lowercased()
  }
}
