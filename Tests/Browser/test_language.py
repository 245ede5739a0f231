"""The site speaks the language that a browser prefers or a visitor chooses, on every page."""

import re

import pytest
from playwright.sync_api import expect

from support.accessibility import LOOKS, violations
from support.kinds import EVERY_PAGE, PAGES
from support.outline import Outline
from test_accessibility import CHECKED
from test_widths import _BEYOND, _SMALL

NURSES = "/occupations/29-1141.00"
SPANISH = {"Accept_Language": "es-US,es;q=0.9,en;q=0.8"}


def speaks(page, language):
    expect(page.locator("html")).to_have_attribute("lang", language)


# MARK: Which language

@pytest.mark.parametrize("locale, language", [("es-US", "es"), ("es-MX", "es"), ("en-US", "en"), ("fr-FR", "en")])
def test_the_first_visit_is_in_the_language_of_the_browser(visitors, locale, language):
    page = visitors(locale=locale).open("/")
    speaks(page, language)
    heading = {"es": "Todas las carreras", "en": "Every career"}[language]
    expect(page.get_by_role("heading", level=1)).to_contain_text(heading)


def test_a_button_changes_the_language_by_keyboard_and_it_stays(visitors):
    first = visitors()
    page = first.open(NURSES)
    button = page.get_by_role("button", name="Español")
    expect(button).to_have_attribute("lang", "es")
    button.focus()
    page.keyboard.press("Enter")
    speaks(page, "es")
    expect(page).to_have_url(first.program.address + NURSES)
    for path in ("/", "/occupations", "/clusters/health-sciences", "/privacy"):
        speaks(first.open(path), "es")
    again = visitors(storage_state=first.context.storage_state())
    page = again.open("/credentials")
    speaks(page, "es")
    page.get_by_role("button", name="English").click()
    speaks(page, "en")
    # What was chosen comes before what the browser prefers.
    back = visitors(locale="es-MX", storage_state=again.context.storage_state())
    speaks(back.open("/"), "en")


def test_without_scripts_the_button_works_too(visitors):
    page = visitors(java_script_enabled=False, locale="es-US").open("/search?q=nurse&kind=course")
    speaks(page, "es")
    page.get_by_role("button", name="English").click()
    speaks(page, "en")
    assert page.url.endswith("/search?q=nurse&kind=course")


def test_on_a_phone_the_other_language_is_in_the_header(visitors):
    page = visitors(width=320).open("/occupations")
    button = page.get_by_role("button", name="Español")
    expect(button).to_be_in_viewport()
    button.click()
    speaks(page, "es")
    expect(page.get_by_role("button", name="English")).to_be_in_viewport()


def test_the_choice_is_one_cookie_with_two_letters(visitor):
    visitor.open("/").get_by_role("button", name="Español").click()
    speaks(visitor.page, "es")
    [cookie] = visitor.context.cookies()
    assert (cookie["name"], cookie["value"]) == ("language", "es")
    assert cookie["httpOnly"] and cookie["sameSite"] == "Lax" and cookie["path"] == "/"


def test_choosing_a_state_keeps_the_language_and_the_other_way_round(visitors):
    page = visitors(locale="es-US").open(NURSES)
    page.get_by_label("Cifras").select_option("Nuevo México")
    expect(page.get_by_label("Cifras")).to_have_value("NM")
    speaks(page, "es")
    expect(page.locator(".key-figures")).to_contain_text("Nuevo México")
    page.get_by_role("button", name="English").click()
    speaks(page, "en")
    expect(page.locator(".key-figures")).to_contain_text("Typical pay in New Mexico")


def test_a_page_in_another_language_is_another_page(client):
    english = client.get(NURSES)
    spanish = client.get(NURSES, **SPANISH)
    assert english.fields["etag"] != spanish.fields["etag"]
    for answer in (english, spanish):
        assert {each.strip().lower() for each in answer.fields["vary"].split(",")} >= {"cookie", "accept-language"}
    assert client.get(NURSES, Cookie="language=es").body == spanish.body
    assert client.get(NURSES, If_None_Match=english.fields["etag"], **SPANISH).status == 200


# MARK: Every page

@pytest.mark.parametrize("path, status", EVERY_PAGE.values(), ids=EVERY_PAGE.keys())
def test_a_spanish_page_says_its_language_and_keeps_its_outline(client, path, status):
    answer = client.get(path, **SPANISH)
    assert answer.status == status
    outline = Outline(answer.text)
    assert outline.language == "es"
    assert outline.problems == []
    english = Outline(client.get(path).text)
    assert [level for level, _ in outline.headings] == [level for level, _ in english.headings]
    assert "⟦" not in answer.text


@pytest.mark.parametrize("path, status", CHECKED.values(), ids=CHECKED.keys())
def test_a_spanish_page_breaks_no_rule(visitors, path, status):
    visitor = visitors(locale="es-US")
    visitor.choose_state("NM")
    page = visitor.open(path, status)
    found = {"desk": violations(page)}
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size({"width": 390, "height": 844})
    found["dark, phone"] = violations(page, LOOKS)
    assert {look: broken for look, broken in found.items() if broken} == {}


@pytest.mark.parametrize("path, status", EVERY_PAGE.values(), ids=EVERY_PAGE.keys())
def test_a_spanish_page_fits(visitors, path, status):
    visitor = visitors(width=320, locale="es-US")
    # The longest name of a state.
    visitor.choose_state("WV")
    page = visitor.open(path, status)
    beyond, small = {}, {}
    for width in (320, 390, 768, 900, 1024, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        beyond[width] = page.evaluate(_BEYOND)
        if width in (390, 1280):
            small[width] = page.evaluate(_SMALL)[:8]
    assert {width: found for width, found in beyond.items() if found} == {}
    assert {width: found for width, found in small.items() if found} == {}


def test_the_header_is_one_row_on_a_desk_in_either_language(visitors):
    for locale in ("en-US", "es-US"):
        page = visitors(locale=locale).open("/")
        for width in (1000, 1120, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.locator(".site-header").bounding_box()["height"] < 64, (locale, width)
            tops = {round(box["y"] + box["height"] / 2) for box in (
                each.bounding_box() for each in page.locator(".site-nav a").all()) if box}
            assert len(tops) == 1


def test_labels_keep_to_the_lengths_that_fit(visitors):
    page = visitors(locale="es-US").open("/")
    assert [text for text in page.locator(".site-nav a").all_inner_texts() if len(text) > 18] == []
    for path in PAGES.values():
        page.goto(path)
        for text in page.locator(".button, .button-outline").all_inner_texts():
            assert len(text) <= 32, text


# MARK: What stays in English

@pytest.mark.parametrize("path, titles", [
    (NURSES, ["h1", "#pathways ~ #names p", "#programs .link-list a", "#credentials .link-list a"]),
    ("/occupations", ["tbody th a"]),
    ("/pathways/health-sciences/therapeutic-services",
     ["#occupations tbody th a", "#programs tbody th a", "#courses tbody td a", "#credentials tbody th a"]),
    ("/programs/51.3801", ["h1", "#colleges tbody th a", "#occupations a"]),
    ("/courses/14051", ["h1", ".columns a"]),
    ("/credentials/certified-emergency-nurse", ["h1"]),
    ("/colleges/236948", ["h1", "#programs tbody th a"]),
    ("/compare?code=29-1141.00&code=47-2111.00", ["thead a:not(.remove)"]),
    ("/search?q=nurse&kind=occupation", [".results a"]),
    ("/sources", ["tbody th"]),
])
def test_titles_are_marked_as_english(visitors, path, titles):
    page = visitors(locale="es-US").open(path)
    for selector in titles:
        found = page.locator(selector)
        assert found.count() > 0, selector
        languages = found.evaluate_all(
            """(all) => all.map((each) => (each.querySelector('[lang]') ?? each).closest('[lang]').lang)""")
        assert set(languages) == {"en"}, selector


def test_the_window_of_an_occupation_has_its_title_marked(visitors):
    page = visitors(locale="es-US").open(NURSES)
    expect(page.locator("title")).to_have_attribute("lang", "en")
    assert page.title() == "Registered Nurses · Waymark"
    assert page.goto("/").ok
    expect(page.locator("title")).not_to_have_attribute("lang", "en")


def test_on_an_english_page_nothing_but_the_other_languages_name_is_marked(client):
    for path in PAGES.values():
        marked = re.findall(r'<(\w+)[^>]* lang="(\w+)"', client.get(path).text)
        assert set(marked) == {("html", "en"), ("button", "es")}, path


# MARK: Search

def test_a_pathway_is_found_by_its_spanish_name(visitors):
    page = visitors(locale="es-US").open("/search?q=contabilidad&kind=pathway")
    expect(page.locator(".results a").first).to_have_text("Contabilidad")
    expect(page.locator(".results a").first).to_have_attribute("href", re.compile("accounting"))


def test_english_words_find_the_same_on_a_spanish_page_and_pathways_under_their_spanish_names(client):
    def links(**fields):
        return re.findall(r'<a[^>]* href="(/occupations/[^"]+)"', client.get("/search?q=registered+nurse&kind=occupation", **fields).text)

    assert links()[:5] == links(**SPANISH)[:5]
    page = client.get("/search?q=therapeutic+services&kind=pathway", **SPANISH).text
    assert "Servicios terapéuticos" in page


def test_suggestions_are_in_the_language_of_the_page_and_mark_what_is_not(visitors):
    page = visitors(locale="es-US").open("/")
    page.locator("#q").press_sequentially("nurse")
    option = page.get_by_role("listbox").get_by_role("option").first
    option.wait_for()
    expect(option.locator("small")).to_have_text("Ocupación")
    expect(option.locator("span")).to_have_attribute("lang", "en")
    expect(page.locator(".search-box [role=status]")).to_contain_text("sugerencia")
