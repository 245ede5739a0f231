"""A state is chosen once; its figures are shown, and never the nation's under its name."""

import re

import pytest
from playwright.sync_api import expect

from support.facts import national_pay, state_pay, table

NURSES = "/occupations/29-1141.00"
# BLS publishes national pay for these, and none for Washington.
AD_MANAGERS = "/occupations/11-2011.00"


def figure(page, label):
    """The value of a key figure by its label."""
    return page.locator(".key-figures > div", has_text=label).locator(".value")


def choose(page, state):
    """Chooses a state as one does by pointer: the page comes again by itself."""
    with page.expect_navigation():
        page.get_by_label("Figures for").select_option(state)


def test_choosing_a_state_shows_its_pay_on_the_same_page(visitor):
    page = visitor.open(NURSES)
    expect(figure(page, "Typical pay in the United States")).to_have_text(national_pay()["29-1141"])
    choose(page, "Washington")
    expect(figure(page, "Typical pay in Washington")).to_have_text(state_pay("WA")["29-1141"])
    expect(page).to_have_url(visitor.program.address + NURSES)
    expect(page.get_by_label("Figures for")).to_have_value("WA")
    choose(page, "United States")
    expect(figure(page, "Typical pay in the United States")).to_have_text(national_pay()["29-1141"])


@pytest.mark.parametrize("path", [
    "/occupations?cluster=manufacturing&level=mid&sort=wage", "/search?q=animal%20care&kind=occupation",
    "/compare?code=29-1141.00&code=47-2111.00", "/?framework=modern", "/programs/51.3801?page=2",
])
def test_choosing_a_state_keeps_what_the_address_asks_for(visitor, path):
    page = visitor.open(path)
    choose(page, "Oregon")
    expect(page.get_by_label("Figures for")).to_have_value("OR")
    expect(page).to_have_url(visitor.program.address + path)


def test_a_chosen_state_is_kept_on_all_pages_and_on_the_next_visit(visitors):
    first = visitors()
    choose(first.open("/"), "Washington")
    for path in ("/occupations", "/clusters/health-sciences", "/compare?code=29-1141.00", NURSES):
        page = first.open(path)
        expect(page.get_by_label("Figures for")).to_have_value("WA")
        expect(page.locator("main")).to_contain_text("Typical pay in Washington")
    again = visitors(storage_state=first.context.storage_state())
    expect(again.open("/credentials").get_by_label("Figures for")).to_have_value("WA")
    another = visitors()
    expect(another.open("/").get_by_label("Figures for")).to_have_value("US")


def test_the_choice_is_one_cookie_with_two_letters(visitor):
    choose(visitor.open("/"), "Washington")
    expect(visitor.page.get_by_label("Figures for")).to_have_value("WA")
    [cookie] = visitor.context.cookies()
    assert (cookie["name"], cookie["value"]) == ("state", "WA")
    assert cookie["httpOnly"] and cookie["sameSite"] == "Lax" and cookie["path"] == "/"


def test_without_a_figure_for_the_state_the_page_says_so(visitor):
    assert "11-2011" in national_pay() and "11-2011" not in state_pay("WA")
    visitor.choose_state("WA")
    page = visitor.open(AD_MANAGERS)
    expect(figure(page, "Typical pay in Washington")).to_have_text("No Washington figure")
    expect(page.locator(".key-figures")).not_to_contain_text(national_pay()["11-2011"])
    # The nation's figure stands below, and says that it is the nation's.
    pay = page.locator("#pay")
    expect(pay).to_contain_text(national_pay()["11-2011"])
    expect(pay).to_contain_text("Yearly pay in the United States")
    page = visitor.open("/compare?code=11-2011.00&code=29-1141.00")
    row = page.get_by_role("row", name=re.compile("^Typical pay in Washington"))
    expect(row.get_by_role("cell")).to_have_text(["No Washington figure", state_pay("WA")["29-1141"]])


def test_every_pay_in_a_list_for_a_state_is_that_states_own(visitor):
    own, nation = state_pay("WA"), national_pay()
    soc = {row["occupation"]: row["soc"] for row in table("occupation_soc")}
    merged = {row["soc"] for row in table("soc_merges", "curated")}
    visitor.choose_state("WA")
    page = visitor.open("/occupations?cluster=health-sciences")
    missing = 0
    for row in page.locator("tbody tr").all():
        code = row.get_by_role("link").get_attribute("href").rsplit("/", 1)[1]
        if soc.get(code) is None or soc[code] in merged:
            continue
        # An asterisk says that the figure is a larger group's.
        shown = row.get_by_role("cell").nth(1).inner_text().removesuffix("*")
        assert (code, shown) == (code, own.get(soc[code], "No Washington figure"))
        missing += shown == "No Washington figure" and soc[code] in nation
    assert missing > 0


def test_colleges_of_a_program_are_those_of_the_state(visitor):
    visitor.choose_state("WA")
    page = visitor.open("/programs/51.3801")
    places = page.locator("#colleges tbody th small").all_inner_texts()
    assert len(places) > 3
    assert {place.rsplit(", ", 1)[1] for place in places} == {"Washington"}


def test_without_scripts_a_button_sends_the_choice(visitors):
    page = visitors(java_script_enabled=False).open(AD_MANAGERS)
    page.get_by_label("Figures for").select_option("Washington")
    page.get_by_role("button", name="Show").click()
    expect(figure(page, "Typical pay in Washington")).to_have_text("No Washington figure")
    assert page.url.endswith(AD_MANAGERS)


def test_by_keyboard_nobody_is_carried_off_while_still_choosing(visitor):
    page = visitor.open(NURSES)
    select = page.get_by_label("Figures for")
    expect(page.get_by_role("button", name="Show")).to_be_hidden()
    select.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(select).to_have_value("AK")
    expect(select).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Show")).to_be_focused()
    page.keyboard.press("Enter")
    expect(figure(page, "Typical pay in Alaska")).to_have_text(state_pay("AK")["29-1141"])


def test_a_damaged_cookie_counts_as_no_choice(visitor):
    visitor.choose_state("XX")
    expect(visitor.open(NURSES).get_by_label("Figures for")).to_have_value("US")
