import Markup
import Testing

@Suite("Drawings")
struct DrawingTests {
  @Test("A drawing stands in the page and the page goes on after it")
  func inPage() {
    let markup = rendered { html in
      html.p {
        $0.svg(.class("strip"), .viewBox(0, 0, 240, 40.5)) { svg in
          svg.title(text: "Pay")
          svg.line(.x1(0), .y1(10), .x2(240), .y2(10))
          svg.g { $0.rect(.class("tick"), .x(3.333), .width(2)) }
        }
        $0.text("after")
      }
    }
    #expect(
      markup == """
        <p><svg class="strip" viewBox="0 0 240 40.5"><title>Pay</title>\
        <line x1="0" y1="10" x2="240" y2="10"/><g><rect class="tick" x="3.33" width="2"/></g></svg>after</p>
        """)
  }

  @Test("A text is placed, and may have parts")
  func text() {
    let markup = drawn { svg in
      svg.text(.x(4), .y(12), .textAnchor("middle")) { svg in
        svg.tspan(.dy(14), text: "A & B")
        svg.number(12_000, groupedBy: ",")
      }
    }
    #expect(
      markup
        == "<text x=\"4\" y=\"12\" text-anchor=\"middle\"><tspan dy=\"14\">A &amp; B</tspan>12,000</text>")
  }

  @Test("A path is drawn step by step")
  func path() {
    let markup = drawn { svg in
      svg.path(.class("line")) { path in
        path.move(0, 0)
        path.horizontal(10)
        path.corner(22, 0, 22, 12.125)
        path.vertical(40)
        path.line(30, 40.5)
        path.arc(radius: 4, clockwise: true, 34, 44)
        path.close()
      }
    }
    #expect(markup == "<path class=\"line\" d=\"M0 0H10Q22 0 22 12.13V40L30 40.5A4 4 0 0 1 34 44Z\"/>")
  }

  @Test("A step with a number that is not finite is left out")
  func brokenPath() {
    let markup = drawn { svg in
      svg.path {
        $0.move(0, 0)
        $0.line(.nan, 3)
        $0.line(1, 2)
      }
    }
    #expect(markup == "<path d=\"M0 0L1 2\"/>")
  }

  @Test("A known course is an attribute")
  func glyph() {
    #expect(drawn { $0.path(.d("M2 13h5l2.5-7")) } == "<path d=\"M2 13h5l2.5-7\"/>")
  }

  @Test("Lines and areas go through points, those that are not finite left out")
  func points() {
    let markup = drawn { svg in
      svg.polyline {
        $0.point(.infinity, 0)
        $0.point(1, 2.5)
        $0.point(3, 4)
      }
      svg.polygon(.class("you")) { $0.point(0, 0) }
    }
    #expect(markup == "<polyline points=\"1,2.5 3,4\"/><polygon class=\"you\" points=\"0,0\"/>")
  }

  @Test("Parts are defined once and used by address")
  func parts() {
    let markup = drawn { svg in
      svg.defs { svg in
        svg.symbol(.id("s"), .viewBox(0, 0, 24, 24)) { $0.circle(.cx(12), .cy(12), .r(4)) }
        svg.pattern(.id("p"), .patternUnits("userSpaceOnUse"))
      }
      svg.use("/assets/glyphs.svg#g-hl", .width(24))
      svg.a(.href("/pathways/\("x y")")) { $0.desc(text: "d") }
      svg.element("clipPath", .id("c"))
      svg.rect(.x(percent: 12.5), .width(percent: 56))
      svg.g(.rotate(45, 1, 2))
    }
    #expect(
      markup == """
        <defs><symbol id="s" viewBox="0 0 24 24"><circle cx="12" cy="12" r="4"/></symbol>\
        <pattern id="p" patternUnits="userSpaceOnUse"></pattern></defs>\
        <use href="/assets/glyphs.svg#g-hl" width="24"/><a href="/pathways/x%20y"><desc>d</desc></a>\
        <clipPath id="c"></clipPath><rect x="12.5%" width="56%"/><g transform="rotate(45 1 2)"></g>
        """)
  }

  @Test("A file of its own names its language")
  func file() {
    #expect(
      drawn { $0.svg(.xmlns, .viewBox(0, 0, 1, 1)) }
        == "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"></svg>")
  }
}
