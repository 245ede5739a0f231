"""Search by words, codes and misspellings, with suggestions or without scripts."""

import re
from html import escape
from urllib.parse import urlencode

import pytest
from playwright.sync_api import expect

FIELD = "Find a job, a school program or a course"


def results(page):
    return page.locator("ol.results li")


def search(page, text):
    page.get_by_role("combobox", name=FIELD).fill(text)
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Search: {text}")


@pytest.mark.parametrize("text, title, kind, path", [
    ("registered nurse", "Registered Nurses", "Occupation", "/occupations/29-1141.00"),
    ("29-1141", "Registered Nurses", "Occupation", "/occupations/29-1141.00"),
    ("29-1141.00", "Registered Nurses", "Occupation", "/occupations/29-1141.00"),
    ("51.3801", "Registered Nursing/Registered Nurse", "Program", "/programs/51.3801"),
    ("14051", "Nursing", "High school course", "/courses/14051"),
    ("236948", "University of Washington-Seattle Campus", "College", "/colleges/236948"),
    ("therapeutic services", "Therapeutic Services", "Pathway", "/pathways/health-sciences/therapeutic-services"),
])
def test_a_title_or_code_is_found_first(visitor, text, title, kind, path):
    page = visitor.open("/")
    search(page, text)
    first = results(page).first
    expect(first.get_by_role("link")).to_have_text(title)
    expect(first.locator(".tag")).to_have_text(kind)
    first.get_by_role("link").click()
    expect(page).to_have_url(visitor.program.address + path)


@pytest.mark.parametrize("text, title", [
    ("regsitered nurse", "Registered Nurses"),
    ("programer", "Computer Programmers"),
    ("hvac", "Heating, Air Conditioning, and Refrigeration Mechanics and Installers"),
    ("welder", "Welders, Cutters, Solderers, and Brazers"),
])
def test_a_misspelling_or_everyday_word_finds_the_occupation(visitor, text, title):
    page = visitor.open("/")
    search(page, text)
    page.get_by_role("navigation", name="Kinds").get_by_role("link", name="Occupations").click()
    titles = results(page).get_by_role("link").all_inner_texts()
    assert title in titles[:3]


def test_a_corrected_spelling_is_told(visitor):
    page = visitor.open("/search?q=regsitered+nurse")
    expect(page.get_by_text("No title has exactly these words. We looked for: registered nurse.")).to_be_visible()
    visitor.open("/search?q=registered+nurse")
    expect(page.get_by_text("We looked for")).to_have_count(0)


def test_results_can_be_narrowed_to_one_kind(visitor):
    page = visitor.open("/search?q=nursing")
    kinds = page.get_by_role("navigation", name="Kinds")
    for name, kind in (
        ("Programs", "Program"), ("Courses", "High school course"), ("Colleges", "College"),
        ("Credentials", "Credential"),
    ):
        kinds.get_by_role("link", name=name).click()
        expect(kinds.locator("[aria-current]")).to_have_text(name)
        assert set(page.locator(".results .tag").all_inner_texts()) == {kind}


def test_nothing_found_says_so_and_leads_on(visitor):
    page = visitor.open("/search?q=zzqxv")
    expect(page.get_by_role("heading", name='Nothing found for "zzqxv".')).to_be_visible()
    page.get_by_role("link", name="See the clusters").click()
    expect(page.get_by_role("heading", name="16 career clusters")).to_be_visible()


@pytest.mark.parametrize("text", [
    '"', "'", "*", "nurse OR", "a AND (b", "-", "%", "<b>nurse</b>", "é", "🚑", "\\", "NEAR(", "^nurse", "C++", "a&b=c", "#1",
    "a" * 200, "title:nurse",
])
def test_signs_that_mean_something_to_a_database_are_only_text(client, text):
    answer = client.get("/search?" + urlencode({"q": text}))
    assert answer.status == 200
    assert f"<h1>Search: {escape(text, quote=False)}</h1>" in answer.text.replace("&#39;", "'").replace("&quot;", '"')


@pytest.mark.parametrize("text", ["nurse & teacher", "C++", '"nurse"', "<b>nurse</b>"])
def test_the_field_keeps_what_was_typed(visitor, text):
    page = visitor.open("/")
    search(page, text)
    expect(page.get_by_role("combobox", name=FIELD)).to_have_value(text)


def test_colleges_are_found_by_a_part_of_their_name(visitor):
    page = visitor.open("/search?q=university+of+washington&kind=institution")
    titles = results(page).get_by_role("link").all_inner_texts()
    assert "University of Washington-Seattle Campus" in titles[:3]


def test_without_scripts_the_form_searches(visitors):
    page = visitors(java_script_enabled=False).open("/")
    page.get_by_label(FIELD).fill("welder")
    page.get_by_label(FIELD).press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Search: welder")
    expect(results(page).first.get_by_role("link")).to_be_visible()


class Suggestions:
    """The search field of a page and the suggestions under it."""

    def __init__(self, page):
        self.field = page.get_by_role("combobox", name=FIELD)
        self.list = page.get_by_role("listbox", name=FIELD)
        self.options = self.list.get_by_role("option")
        self.announced = page.get_by_role("search").get_by_role("status")

    def type(self, text):
        self.field.press_sequentially(text)
        expect(self.list).to_be_visible()

    def expect_active(self, index):
        """One option is selected, or none at -1, and assistive technology is told which."""
        for each in range(self.options.count()):
            expect(self.options.nth(each)).to_have_attribute("aria-selected", "true" if each == index else "false")
        if index < 0:
            assert self.field.get_attribute("aria-activedescendant") is None
        else:
            active = self.options.nth(index).get_attribute("id")
            expect(self.field).to_have_attribute("aria-activedescendant", active)


@pytest.fixture
def suggestions(visitor):
    found = Suggestions(visitor.open("/"))
    expect(found.field).to_have_attribute("aria-expanded", "false")
    expect(found.list).to_be_hidden()
    return found


def test_suggestions_appear_and_are_announced_while_typing(suggestions):
    suggestions.type("nurse")
    count = suggestions.options.count()
    assert 2 <= count <= 8
    expect(suggestions.field).to_have_attribute("aria-expanded", "true")
    expect(suggestions.announced).to_have_text(f"{count} suggestions")
    suggestions.expect_active(-1)
    suggestions.field.fill("zzqxv")
    expect(suggestions.announced).to_have_text("No suggestions")
    expect(suggestions.list).to_be_hidden()
    expect(suggestions.field).to_have_attribute("aria-expanded", "false")


def test_arrows_walk_through_the_suggestions_and_enter_opens_one(suggestions):
    page = suggestions.field.page
    suggestions.type("registered nurse")
    last = suggestions.options.count() - 1
    suggestions.field.press("ArrowDown")
    suggestions.expect_active(0)
    suggestions.field.press("ArrowDown")
    suggestions.expect_active(1)
    suggestions.field.press("ArrowUp")
    suggestions.field.press("ArrowUp")
    suggestions.expect_active(-1)
    suggestions.field.press("ArrowUp")
    suggestions.expect_active(last)
    suggestions.field.press("ArrowDown")
    suggestions.field.press("ArrowDown")
    suggestions.expect_active(0)
    expect(suggestions.field).to_be_focused()
    title = suggestions.options.first.locator("span").inner_text()
    suggestions.field.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(title)


def test_escape_closes_the_suggestions_and_keeps_the_text(suggestions):
    suggestions.type("welder")
    suggestions.field.press("ArrowDown")
    suggestions.field.press("Escape")
    expect(suggestions.list).to_be_hidden()
    expect(suggestions.field).to_have_attribute("aria-expanded", "false")
    expect(suggestions.field).to_have_value("welder")
    expect(suggestions.field).to_be_focused()
    suggestions.field.press("Enter")
    expect(suggestions.field.page.get_by_role("heading", level=1)).to_have_text("Search: welder")


def test_enter_without_a_chosen_suggestion_searches_for_the_text(suggestions):
    suggestions.type("animal care")
    suggestions.field.press("Enter")
    expect(suggestions.field.page.get_by_role("heading", level=1)).to_have_text("Search: animal care")


def test_leaving_the_field_closes_the_suggestions(suggestions):
    suggestions.type("nurse")
    suggestions.field.press("Tab")
    expect(suggestions.list).to_be_hidden()
    expect(suggestions.field.page.get_by_role("button", name="Search")).to_be_focused()


def test_a_suggestion_can_be_clicked(suggestions):
    page = suggestions.field.page
    suggestions.type("51.3801")
    suggestions.options.first.click()
    expect(page).to_have_url(re.compile("/programs/51.3801$"))
