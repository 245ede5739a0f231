import Markup
import Testing

@Suite("Attributes")
struct AttributeTests {
  @Test("A class may come in two parts, one of them chosen while running")
  func classes() {
    let color: StaticString = "c-hl"
    #expect(
      rendered { $0.span(.class("plate plate-28", color)) } == "<span class=\"plate plate-28 c-hl\"></span>")
  }

  @Test("A boolean attribute is its bare name, or nothing", arguments: [true, false])
  func boolean(isOn: Bool) {
    let markup = rendered { $0.input(.type("checkbox"), .checked.when(isOn), .disabled.when(!isOn)) }
    #expect(markup == "<input type=\"checkbox\" \(isOn ? "checked" : "disabled")>")
  }

  @Test("No attribute leaves no space behind")
  func none() {
    #expect(rendered { $0.p(.none, .id("x").when(false)) } == "<p></p>")
  }

  @Test("Names with a prefix")
  func prefixes() {
    let markup = rendered {
      $0.form(
        .data("suggest", address: "/suggest"), .data("plain"), .aria("expanded", "false"), .current("page"))
    }
    #expect(
      markup == """
        <form data-suggest="/suggest" data-plain aria-expanded="false" aria-current="page"></form>
        """)
  }

  @Test("An attribute without a member of its own")
  func other() {
    #expect(
      rendered { $0.input(.attribute("spellcheck", "fal\"se"), .attribute("inert")) }
        == "<input spellcheck=\"fal&quot;se\" inert>")
  }

  @Test("Integers")
  func integers() {
    #expect(rendered { $0.td(.columns(12), .tabIndex(-1)) } == "<td colspan=\"12\" tabindex=\"-1\"></td>")
  }

  @Test("Addresses, styles and handlers cannot go in by the back door")
  func guarded() async {
    await #expect(processExitsWith: .failure) { _ = Attribute.attribute("href", "javascript:alert(1)") }
    await #expect(processExitsWith: .failure) { _ = Attribute.attribute("OnClick", "alert(1)") }
    await #expect(processExitsWith: .failure) { _ = Attribute.attribute("style", "color: red") }
  }
}
