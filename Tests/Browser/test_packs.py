"""Packs: their trees, their maps of prerequisites, by keyboard, on a phone and on paper."""

import io
import re

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from support.accessibility import LOOKS, violations
from support.keyboard import walk
from support.kinds import PAGES

LIST, DISTRICT, STATE = PAGES["packs"], PAGES["packs: a district"], PAGES["packs: a state"]
NURSING = PAGES["packs: a program of study"]


def test_one_walks_from_the_foot_of_a_page_to_a_program_of_study(visitor):
    page = visitor.open("/")
    page.get_by_role("contentinfo").get_by_role("link", name="Programs and rules").click()
    page.get_by_role("link", name="Example School District (made up)").click()
    page.get_by_role("link", name="Nursing and patient care").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Nursing and patient care")
    expect(page.get_by_text("Made up.", exact=True)).to_be_visible()
    page.get_by_role("link", name="See the pathway").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Therapeutic Services")
    page.get_by_role("link", name="Nursing and patient care").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Nursing and patient care")


def test_a_set_of_requirements_opens_by_keyboard(visitor):
    page = visitor.open(STATE)
    part = page.get_by_text("Geometry or Integrated Math 2").first
    expect(part).to_be_hidden()
    page.locator("summary", has_text="Washington high school diploma").focus()
    page.keyboard.press("Enter")
    expect(part).to_be_visible()


def test_a_link_to_a_folded_set_opens_it(visitor):
    page = visitor.open(STATE + "#set-wa-graduation-pathway")
    expect(page.get_by_text("State test: the state's graduation score in math")).to_be_visible()


@pytest.mark.parametrize("path", [DISTRICT, STATE, "/packs/tx", "/packs/templates"])
def test_what_is_folded_breaks_no_rule_either(visitors, path):
    page = visitors(color_scheme="dark").open(path)
    page.evaluate("document.querySelectorAll('main details').forEach((each) => { each.open = true })")
    assert violations(page) == []
    page.set_viewport_size({"width": 320, "height": 800})
    assert violations(page, LOOKS) == []
    assert page.evaluate("document.documentElement.scrollWidth") == 320


@pytest.mark.parametrize("path", [LIST, STATE, NURSING])
def test_the_focus_is_seen_on_every_stop_of_packs(visitors, path):
    stops = walk(visitors(width=390).open(path))
    assert [stop.problem for stop in stops if stop.problem] == []


def test_the_map_scrolls_by_arrow_keys_on_a_phone(visitors):
    page = visitors(width=390).open(NURSING)
    region = page.get_by_role("region", name="Map of what comes before what: Nursing and patient care")
    region.focus()
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    expect(region).to_be_focused()
    page.wait_for_function("document.querySelector('.pre-scroll').scrollLeft > 0")


def test_the_map_says_what_it_shows_and_the_list_holds_the_same_courses(visitor):
    page = visitor.open(NURSING)
    picture = page.get_by_role("img", name=re.compile("What comes before what in Nursing and patient care"))
    expect(picture).to_be_visible()
    expect(picture.locator(".pre-box:not(.is-key)")).to_have_count(6)
    rows = page.get_by_role("region", name="The same as a list").get_by_role("rowheader")
    expect(rows).to_have_count(6)


def test_without_scripts_everything_is_there(visitors):
    page = visitors(java_script_enabled=False).open(NURSING)
    expect(page.locator(".pre-map")).to_be_visible()
    page = visitors(java_script_enabled=False).open(STATE)
    page.locator("summary", has_text="Washington high school diploma").click()
    expect(page.get_by_text("Geometry or Integrated Math 2").first).to_be_visible()


def test_on_paper_sets_are_unfolded(visitor):
    page = visitor.open(STATE)
    reader = PdfReader(io.BytesIO(page.pdf(format="Letter")))
    text = " ".join(" ".join(each.extract_text() for each in reader.pages).split())
    for words in ("Geometry or Integrated Math 2", "What may count twice", "Rules left out", "read November 24, 2026"):
        assert words in text


@pytest.mark.parametrize("path", [LIST, DISTRICT, STATE, NURSING])
def test_packs_in_spanish_fit_a_narrow_phone(visitors, path):
    page = visitors(width=320, locale="es-US").open(path)
    assert page.evaluate("document.documentElement.lang") == "es"
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert violations(page) == []
