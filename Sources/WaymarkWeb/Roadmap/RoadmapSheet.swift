import CareerModel
import Catalog
import Markup
import Wording

/// A roadmap's map as a file that stands alone: with a title, its own style, and its sources.
struct RoadmapSheet {
  let picture: RoadmapPicture
  let color: String
  let style: RoadmapStyle
  /// One sentence for each source.
  let sources: [String]

  private static let margin = 40.0
  private static let titleHeight = 88.0

  /// The width and height at full size.
  var size: (width: Double, height: Double) {
    let map = picture.layout
    let notes = notes(at: MapPoint(x: 0, y: 0))
    return (
      map.width + 2 * Self.margin,
      (Self.titleHeight + map.height + 20 + notes.height + Self.margin).rounded(.up)
    )
  }

  private func notes(at point: MapPoint) -> MapText {
    MapText(sources.joined(separator: " "), .detail, at: point, width: picture.layout.width)
  }

  /// The file, as UTF-8.
  func render() -> [UInt8] {
    let (width, height) = size
    var svg = SVGWriter(reserving: 64 * 1024)
    svg.svg(
      .xmlns, .viewBox(0, 0, width, height), .width(width), .height(height), .role("img"),
      .attribute("aria-labelledby", "title detail"), .lang(picture.words.language.rawValue)
    ) { svg in
      svg.title(.id("title"), text: picture.title)
      svg.desc(.id("detail"), text: picture.detail)
      svg.element("style", text: style.css(color: color))
      svg.rect(.class("map-sheet"), .width(width), .height(height))
      svg.text(.class("map-title"), .x(Self.margin), .y(50), text: picture.roadmap.pathway.name)
      svg.text(.class("map-text map-plain"), .x(Self.margin), .y(72)) { svg in
        svg.text(picture.words(.typicalPayIn, picture.placeName))
      }
      svg.g(.translate(Self.margin, Self.titleHeight)) { svg in picture.draw(into: &svg) }
      picture.write(
        notes(at: MapPoint(x: Self.margin, y: Self.titleHeight + picture.layout.height + 14)), into: &svg)
    }
    return svg.finish()
  }
}
