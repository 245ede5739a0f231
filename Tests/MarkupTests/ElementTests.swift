import Markup
import Testing

@Suite("Elements")
struct ElementTests {
  @Test("Elements stand in each other as the code does")
  func nesting() {
    let markup = rendered { html in
      html.doctype()
      html.section(.class("card"), .id("pay")) { html in
        html.h2(text: "Pay")
        html.p {
          $0.text("Typical pay is ")
          $0.strong(text: "$124,200")
          $0.text(".")
        }
      }
    }
    #expect(
      markup == """
        <!DOCTYPE html><section class="card" id="pay"><h2>Pay</h2><p>Typical pay is \
        <strong>$124,200</strong>.</p></section>
        """)
  }

  @Test("A text comes before the content")
  func textFirst() {
    #expect(rendered { $0.p(text: "a ") { $0.em(text: "b") } } == "<p>a <em>b</em></p>")
  }

  @Test("An element without content still ends")
  func emptyElement() {
    #expect(rendered { $0.td() } == "<td></td>")
  }

  @Test("Void elements have no end")
  func voidElements() {
    let markup = rendered {
      $0.meta(.charset("utf-8"))
      $0.link(.rel("icon"), .href("/assets/favicon.svg"))
      $0.br()
      $0.hr()
      $0.img(.src("/a.png"), .alt(""))
      $0.input(.type("search"), .name("q"))
      $0.voidElement("col", .class("num"))
    }
    #expect(
      markup == """
        <meta charset="utf-8"><link rel="icon" href="/assets/favicon.svg"><br><hr><img src="/a.png" alt="">\
        <input type="search" name="q"><col class="num">
        """)
  }

  @Test("A script comes from an address and is empty")
  func script() {
    #expect(
      rendered { $0.script(src: "/assets/waymark.js", .type("module")) }
        == "<script src=\"/assets/waymark.js\" type=\"module\"></script>")
  }

  @Test("Elements without a function of their own")
  func otherElements() {
    #expect(
      rendered { $0.element("textarea", .name("note"), text: "a<b") }
        == "<textarea name=\"note\">a&lt;b</textarea>")
  }

  @Test("Every function writes the element that it is named after")
  func names() {
    let markup = rendered { html in
      html.html { html in
        html.head { $0.title(text: "t") }
        html.body { html in
          html.header { $0.nav { $0.a(text: "a") } }
          html.main { html in
            html.search { $0.form { $0.label(text: "l") } }
            html.article { html in
              html.h1(text: "1")
              html.h2(text: "2")
              html.h3(text: "3")
              html.h4(text: "4")
            }
            html.dl { html in
              html.dt(text: "t")
              html.dd(text: "d")
            }
            html.ol { $0.li(text: "i") }
            html.figure { $0.figcaption(text: "c") }
          }
          html.aside { $0.small(text: "s") }
          html.footer { $0.span(text: "f") }
        }
      }
    }
    #expect(
      markup == """
        <html><head><title>t</title></head><body><header><nav><a>a</a></nav></header><main><search><form>\
        <label>l</label></form></search><article><h1>1</h1><h2>2</h2><h3>3</h3><h4>4</h4></article><dl>\
        <dt>t</dt><dd>d</dd></dl><ol><li>i</li></ol><figure><figcaption>c</figcaption></figure></main>\
        <aside><small>s</small></aside><footer><span>f</span></footer></body></html>
        """)
  }

  @Test("Every function of forms and tables writes the element that it is named after")
  func formAndTableNames() {
    let markup = rendered { html in
      html.table { html in
        html.caption(text: "c")
        html.thead { $0.tr { $0.th(.scope("col"), text: "h") } }
        html.tbody { $0.tr { $0.td(.columns(2), text: "d") } }
      }
      html.fieldset { html in
        html.legend(text: "l")
        html.select { $0.optgroup(.label("g")) { $0.option(.value("WA"), .selected, text: "w") } }
        html.button(.type("submit"), text: "b")
        html.output(.for("x"))
        html.datalist { $0.option() }
      }
      html.details(.open) { $0.summary(text: "s") }
      html.noscript { $0.div { $0.abbr(.title("t"), text: "a") } }
      html.ul { $0.li { $0.time(.dateTime("2025-05"), text: "May") } }
    }
    #expect(
      markup == """
        <table><caption>c</caption><thead><tr><th scope="col">h</th></tr></thead><tbody><tr>\
        <td colspan="2">d</td></tr></tbody></table><fieldset><legend>l</legend><select><optgroup label="g">\
        <option value="WA" selected>w</option></optgroup></select><button type="submit">b</button>\
        <output for="x"></output><datalist><option></option></datalist></fieldset><details open>\
        <summary>s</summary></details><noscript><div><abbr title="t">a</abbr></div></noscript><ul><li>\
        <time datetime="2025-05">May</time></li></ul>
        """)
  }
}
