"""Every kind of page breaks no rule of WCAG 2.2, levels A and AA, that axe can check."""

import pytest

from support.accessibility import LOOKS, violations
from support.kinds import EVERY_PAGE

# The whole list holds hundreds of rows like those of the filtered one.
CHECKED = {kind: page for kind, page in EVERY_PAGE.items() if kind != "credential list"}


@pytest.mark.parametrize("path, status", CHECKED.values(), ids=CHECKED.keys())
def test_a_page_breaks_no_rule_at_a_light_desk_and_on_a_dark_phone(visitors, path, status):
    visitor = visitors(color_scheme="light")
    visitor.choose_state("WA")
    page = visitor.open(path, status)
    found = {"light, desk": violations(page)}
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size({"width": 390, "height": 844})
    found["dark, phone"] = violations(page, LOOKS)
    assert {look: broken for look, broken in found.items() if broken} == {}


@pytest.mark.parametrize("kind", ["home", "occupation", "comparison", "search with results", "unknown occupation"])
def test_colors_hold_at_a_dark_desk_too(visitors, kind):
    assert violations(visitors(color_scheme="dark").open(*EVERY_PAGE[kind]), LOOKS) == []


def test_what_opens_breaks_no_rule_either(visitors):
    page = visitors(width=390).open("/")
    page.get_by_text("Menu", exact=True).click()
    assert violations(page) == []
    page.get_by_role("combobox", name="Find a job, a school program or a course").press_sequentially("nurse")
    page.get_by_role("listbox").get_by_role("option").first.wait_for()
    page.keyboard.press("ArrowDown")
    assert violations(page) == []
    page = visitors().open("/occupations/29-1141.00")
    for summary in page.locator("main summary").all():
        summary.click()
    assert violations(page) == []


def test_axe_would_find_what_is_wrong(visitor):
    """A check of the check: broken on purpose, the page does break rules."""
    page = visitor.open("/privacy")
    page.evaluate("document.querySelector('main p').style.color = 'rgb(200, 205, 205)'")
    page.evaluate("document.documentElement.removeAttribute('lang')")
    assert {each.partition(":")[0] for each in violations(page)} == {"color-contrast", "html-has-lang"}
