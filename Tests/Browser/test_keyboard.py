"""Everything can be reached and used with the keyboard alone, and one always sees where one is."""

import re

import pytest
from playwright.sync_api import expect

from support.keyboard import press_tab, walk
from support.kinds import PAGES

WALKED = [
    *((kind, 390) for kind in (
        "home", "cluster", "pathway", "occupation list, filtered", "occupation", "program", "course", "credential",
        "search with results", "comparison", "sources", "profile with answers", "scores", "values", "matches")),
    *((kind, 1280) for kind in ("home", "occupation list, filtered", "occupation", "comparison", "values", "matches")),
]


@pytest.mark.parametrize("kind, width", WALKED)
def test_the_focus_is_seen_on_every_stop_and_never_caught(visitors, kind, width):
    page = visitors(width=width).open(PAGES[kind])
    stops = walk(page)
    assert [stop.problem for stop in stops if stop.problem] == []
    assert stops[0].is_skip_link
    reachable = page.locator(
        "a[href], button, input:not([type=hidden]), select, summary, [tabindex='0']").locator("visible=true")
    enabled = [each for each in reachable.element_handles() if each.is_enabled()]
    assert len(stops) == len(enabled)


def tab_to(page, name: str, most: int = 200):
    """Presses Tab until the link or button of that name has the focus."""
    wanted = page.locator(":focus").and_(
        page.get_by_role("link", name=name, exact=True).or_(page.get_by_role("button", name=name, exact=True)))
    for _ in range(most):
        stop = press_tab(page)
        assert stop is not None, f"{name!r} cannot be reached with Tab"
        if wanted.count():
            return
    raise AssertionError(f"{name!r} is more than {most} stops away")


def test_from_home_to_an_occupation_with_tab_and_enter_only(visitor):
    page = visitor.open("/")
    for name in ("Health Sciences", "Therapeutic Services", "Registered Nurses"):
        tab_to(page, name)
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text(name)


def test_from_home_to_a_comparison_with_the_keyboard_only(visitor):
    page = visitor.open("/")
    tab_to(page, "Occupations")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Occupations")
    while not page.locator("input[type=checkbox]:focus").count():
        press_tab(page)
    page.keyboard.press("Space")
    chosen = page.locator("input:focus").get_attribute("aria-label").removeprefix("Compare ")
    tab_to(page, "Compare the chosen ones")
    page.keyboard.press("Enter")
    expect(page.get_by_role("columnheader").locator("a").first).to_have_text(chosen)


def test_the_skip_link_leads_past_the_navigation(visitor):
    page = visitor.open("/occupations/29-1141.00")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the content")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport(ratio=1)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


@pytest.mark.parametrize("width", [390, 320])
def test_on_a_phone_the_menu_opens_by_keyboard(visitors, width):
    page = visitors(width=width).open("/")
    occupations = page.get_by_role("navigation", name="Main").get_by_role("link", name="Occupations", exact=True)
    expect(occupations).to_have_count(0)
    while not page.locator("summary:focus").count():
        assert press_tab(page) is not None, "the menu cannot be reached with Tab"
    expect(page.locator("summary:focus")).to_have_text("Menu")
    page.keyboard.press("Enter")
    expect(occupations).to_be_visible()
    for _ in range(5):
        press_tab(page)
    expect(occupations).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Occupations")


def test_a_table_behind_a_chart_opens_by_keyboard(visitor):
    page = visitor.open("/occupations/29-1141.00")
    summary = page.locator("#pay summary")
    expect(summary).to_have_text("See as a table")
    summary.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#pay").get_by_role("row", name=re.compile("Middle: typical pay"))).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.locator("#pay table")).to_be_hidden()


def test_a_wide_table_scrolls_by_arrow_keys_on_a_phone(visitors):
    page = visitors(width=390).open(PAGES["comparison"])
    region = page.get_by_role("region", name="Compare occupations")
    region.focus()
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    expect(region).to_be_focused()
    page.wait_for_function("document.querySelector('.table-scroll').scrollLeft > 0")
