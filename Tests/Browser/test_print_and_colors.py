"""On paper, in the dark, and in the colors one chose."""

import io

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from support.kinds import PAGES

NURSES = PAGES["occupation"]
DARK_GROUND, LIGHT_GROUND = "rgb(15, 22, 28)", "rgb(243, 245, 244)"


def ground(page) -> str:
    return page.evaluate("getComputedStyle(document.body).backgroundColor")


# MARK: Paper

PRESSED = [
    "nav", "form", "button", "select", "input", "summary", ".skip-link", ".menu", ".actions", ".pager", ".search-box",
    ".filters", ".theme-choice", ".state-choice",
]


@pytest.mark.parametrize("kind", [
    "home", "cluster", "pathway", "occupation", "program", "college", "credential list", "search with results",
    "comparison", "sources",
])
def test_on_paper_there_is_nothing_to_press(visitor, kind):
    page = visitor.open(PAGES[kind])
    assert page.locator(":is(nav, form, select)").locator("visible=true").count() > 0
    page.emulate_media(media="print", color_scheme="dark")
    visible = {each: page.locator(each).locator("visible=true").count() for each in PRESSED}
    assert {each: count for each, count in visible.items() if count} == {}
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    # Ink is saved: paper is white even for those who read in the dark.
    assert ground(page) == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).color") == "rgb(20, 32, 42)"


def test_the_list_of_occupations_keeps_its_rows_on_paper(visitor):
    page = visitor.open("/occupations")
    page.emulate_media(media="print")
    expect(page.get_by_role("row")).to_have_count(51)
    expect(page.get_by_role("checkbox").locator("visible=true")).to_have_count(0)
    expect(page.get_by_role("button", name="Compare the chosen ones")).to_be_hidden()


@pytest.mark.parametrize("sheet", ["A4", "Letter"])
@pytest.mark.parametrize("kind, title, words", [
    ("occupation", "Registered Nurses", ["$93,600", "California pays most", "Interests", "How people get in"]),
    ("pathway", "Therapeutic Services", ["Registered Nurses", "Courses in high school"]),
    ("comparison", "Compare occupations", ["Electricians", "Software Developers", "Usual schooling to enter"]),
])
def test_a_printed_page_holds_its_text_and_sources(visitor, kind, title, words, sheet):
    page = visitor.open(PAGES[kind])
    reader = PdfReader(io.BytesIO(page.pdf(format=sheet, prefer_css_page_size=False)))
    text = " ".join(" ".join(each.extract_text() for each in reader.pages).split())
    assert title in text
    assert [each for each in words if each not in text] == []
    assert "Occupational Employment and Wage Statistics, May 2024" in text or kind == "pathway"
    assert "Skip to the content" not in text and "Figures for" not in text
    assert f"1 / {len(reader.pages)}" in text


# MARK: Light and dark

def test_the_device_decides_until_one_chooses(visitors):
    assert ground(visitors(color_scheme="dark").open(NURSES)) == DARK_GROUND
    assert ground(visitors(color_scheme="light").open(NURSES)) == LIGHT_GROUND


@pytest.mark.parametrize("device, choice, shown", [
    ("light", "Dark", DARK_GROUND), ("dark", "Light", LIGHT_GROUND),
])
def test_a_chosen_look_overrides_the_device_and_is_kept(visitors, device, choice, shown):
    first = visitors(color_scheme=device)
    page = first.open("/")
    colors = page.get_by_role("group", name="Colors")
    expect(colors.get_by_role("button", pressed=True)).to_have_text("Like my device")
    colors.get_by_role("button", name=choice).click()
    expect(colors.get_by_role("button", pressed=True)).to_have_text(choice)
    assert ground(page) == shown
    assert ground(first.open(NURSES)) == shown
    again = visitors(color_scheme=device, storage_state=first.context.storage_state())
    page = again.open("/sources")
    assert ground(page) == shown
    page.get_by_role("button", name="Like my device").click()
    assert ground(page) == (LIGHT_GROUND if device == "light" else DARK_GROUND)
    assert page.evaluate("localStorage.length") == 0


def test_a_chosen_look_is_applied_before_anything_is_painted(visitors):
    visitor = visitors(color_scheme="light")
    visitor.open("/").get_by_role("button", name="Dark", exact=True).click()
    # Notes the look as soon as there is a body, long before the page has loaded.
    visitor.context.add_init_script("""
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        window.lookAtFirst = document.documentElement.dataset.theme ?? "none";
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    """)
    page = visitor.open(NURSES)
    assert page.evaluate("window.lookAtFirst") == "dark"


def test_both_ways_to_the_dark_give_the_same_colors(visitors):
    """The style sheet holds the dark colors twice; they must not drift apart."""
    colors = """() => Object.fromEntries([...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule.selectorText === ":root").flatMap((rule) => [...rule.style])
      .filter((name) => name.startsWith("--"))
      .map((name) => [name, getComputedStyle(document.documentElement).getPropertyValue(name)]))"""
    light = visitors(color_scheme="light").open("/").evaluate(colors)
    device = visitors(color_scheme="dark").open("/").evaluate(colors)
    page = visitors(color_scheme="light").open("/")
    page.get_by_role("button", name="Dark", exact=True).click()
    assert len(device) > 30
    assert device == page.evaluate(colors) != light


def test_without_scripts_there_are_no_buttons_that_do_nothing(visitors):
    page = visitors(java_script_enabled=False, color_scheme="dark").open(NURSES)
    expect(page.get_by_role("button", name="Dark")).to_have_count(0)


def test_with_forced_colors_plates_and_marks_keep_their_outline(visitors):
    page = visitors(forced_colors="active").open("/")
    plate = page.locator(".cluster-tile .plate").first
    assert plate.evaluate("each => getComputedStyle(each).borderStyle") == "solid"
    expect(page.locator(".brand .blaze")).to_be_visible()
