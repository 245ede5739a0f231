import Markup

/// What a piece of page code writes, as text.
func rendered(_ build: (inout HTMLWriter) -> Void) -> String {
  var html = HTMLWriter()
  build(&html)
  return String(decoding: html.finish(), as: UTF8.self)
}

/// What a piece of drawing code writes, without the `svg` around it.
func drawn(_ build: (inout SVGWriter) -> Void) -> String {
  var svg = SVGWriter()
  build(&svg)
  return String(decoding: svg.finish(), as: UTF8.self)
}
