"""Up to four occupations side by side."""

import re

import pytest
from playwright.sync_api import expect

FOUR = "/compare?code=29-1141.00&code=47-2111.00&code=15-1252.00&code=51-4121.00"
TITLES = ["Registered Nurses", "Electricians", "Software Developers", "Welders, Cutters, Solderers, and Brazers"]


def columns(page):
    return page.get_by_role("columnheader").locator("a:not(.remove)")


def test_occupations_are_chosen_from_the_list_by_keyboard_and_a_fifth_is_refused(visitor):
    page = visitor.open("/occupations")
    boxes = page.get_by_role("checkbox", name=re.compile("^Compare "))
    status = page.locator("form[data-compare-form]").get_by_role("status")
    chosen = []
    for index in range(4):
        expect(status).to_have_text("")
        boxes.nth(index).focus()
        page.keyboard.press("Space")
        expect(boxes.nth(index)).to_be_checked()
        chosen.append(boxes.nth(index).get_attribute("aria-label").removeprefix("Compare "))
    expect(status).to_have_text("Four are chosen. Take one away to choose another.")
    expect(boxes.nth(4)).to_be_disabled()
    boxes.nth(3).focus()
    page.keyboard.press("Tab")
    expect(boxes.nth(4)).not_to_be_focused()
    boxes.nth(3).focus()
    page.keyboard.press("Space")
    expect(status).to_have_text("")
    expect(boxes.nth(4)).to_be_enabled()
    page.keyboard.press("Space")
    page.get_by_role("button", name="Compare the chosen ones").focus()
    page.keyboard.press("Enter")
    expect(columns(page)).to_have_text(chosen)


def test_coming_back_through_the_history_the_choice_is_still_limited(visitor):
    page = visitor.open("/occupations")
    boxes = page.get_by_role("checkbox", name=re.compile("^Compare "))
    for index in range(4):
        boxes.nth(index).check()
    page.get_by_role("button", name="Compare the chosen ones").click()
    expect(columns(page)).to_have_count(4)
    page.go_back()
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(4)
    expect(boxes.nth(4)).to_be_disabled()


def test_the_address_of_a_comparison_shows_the_same_to_anyone(visitors):
    expect(columns(visitors().open(FOUR))).to_have_text(TITLES)
    page = visitors(java_script_enabled=False).open(FOUR)
    expect(columns(page)).to_have_text(TITLES)
    expect(page.get_by_role("textbox", name="Add an occupation")).to_have_count(0)


def test_an_occupation_is_removed_by_its_own_link(visitor):
    page = visitor.open(FOUR)
    page.get_by_role("link", name="Remove Electricians").click()
    expect(columns(page)).to_have_text([title for title in TITLES if title != "Electricians"])
    assert "47-2111" not in page.url
    expect(page.get_by_role("textbox", name="Add an occupation")).to_be_visible()


@pytest.mark.parametrize("java_script_enabled", [True, False], ids=["with scripts", "without scripts"])
@pytest.mark.parametrize("text, title", [
    ("registered nurse", "Registered Nurses"), ("regsitered nurse", "Registered Nurses"),
    ("29-1141", "Registered Nurses"),
])
def test_an_occupation_is_added_by_title_or_code(visitors, java_script_enabled, text, title):
    page = visitors(java_script_enabled=java_script_enabled).open("/compare?code=47-2111.00")
    page.get_by_role("textbox", name="Add an occupation").fill(text)
    page.get_by_role("button", name="Add").click()
    expect(columns(page)).to_have_text(["Electricians", title])
    assert page.url.endswith("/compare?code=47-2111.00&code=29-1141.00")


def test_what_is_no_occupation_is_not_added_and_the_page_says_why(visitor):
    page = visitor.open("/compare?code=47-2111.00")
    visitor.expect_failure("/compare?code=47-2111.00&add=zzqxv")
    page.get_by_role("textbox", name="Add an occupation").fill("zzqxv")
    page.get_by_role("button", name="Add").click()
    expect(page.locator("main")).to_contain_text("zzqxv")
    expect(page.locator("main")).to_contain_text("Try another title")


def test_a_comparison_of_nothing_leads_to_the_list(visitor):
    page = visitor.open("/compare")
    expect(page.get_by_role("heading", name="Nothing to compare yet.")).to_be_visible()
    page.get_by_role("link", name="Show all occupations").click()
    expect(page.get_by_role("heading", level=1, name="Occupations")).to_be_visible()


def test_five_in_an_address_are_refused_with_the_reason(visitor):
    page = visitor.open(FOUR + "&code=11-1011.00", status=400)
    expect(page.locator("main")).to_contain_text("at most 4")


def test_the_same_occupation_twice_is_shown_once(visitor):
    page = visitor.open("/compare?code=29-1141.00&code=29-1141.00")
    expect(columns(page)).to_have_text(["Registered Nurses"])


def test_the_button_on_an_occupation_starts_a_comparison(visitor):
    page = visitor.open("/occupations/29-1141.00")
    page.locator("main").get_by_role("link", name="Compare").click()
    expect(columns(page)).to_have_text(["Registered Nurses"])
