"""Learners say what they like, can do and find important, and see what fits: from start to results."""

import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from support.accessibility import violations
from support.keyboard import press_tab
from support.kinds import ANSWERS, PROFILE

ITEMS = {"standard": 60, "short": 30, "junior": 30}
LANGUAGES = {
    "en-US": {"again": "Go on", "next": "Skip", "see": "See my matches", "results": "Work that fits your interests",
              "all": "All on one page", "one": "One at a time", "pause": "Pause", "delete": "Delete from this browser"},
    "es-US": {"again": "Seguir", "next": "Saltar", "see": "Ver lo que encaja",
              "results": "Trabajos que encajan con tus intereses", "all": "Todo en una página",
              "one": "De una en una", "pause": "Pausa", "delete": "Borrar de este navegador"},
}


def sends(visitor):
    """What a visitor's browser asks the site for from now on; the picture of the tab is its own wish."""
    sent = []
    visitor.context.on(
        "request", lambda request: None if "favicon" in request.url or request.url.startswith("blob:")
        else sent.append(request.url))
    return sent


def count(page):
    return page.locator("[data-count]").inner_text()


def kept(page, key="waymark-answers"):
    return page.evaluate("key => JSON.parse(localStorage.getItem(key))", key)


def answer_with_keys(page, keys):
    """Presses a key for each item and waits until the next one is shown."""
    for key in keys:
        before = page.locator(".item:not([hidden])").get_attribute("id")
        page.keyboard.press(key)
        page.wait_for_function(
            "before => !document.querySelector('.item:not([hidden])') || document.querySelector('.item:not([hidden])').id !== before", arg=before)


@pytest.mark.parametrize("form, language, width", [
    ("short", "en-US", 1280), ("junior", "en-US", 390), ("standard", "en-US", 1280), ("short", "es-US", 390),
    ("junior", "es-US", 1280),
])
def test_an_inventory_is_answered_by_keyboard_paused_resumed_and_leads_to_results(visitors, form, language, width):
    words = LANGUAGES[language]
    visitor = visitors(locale=language, width=width)
    sent = sends(visitor)
    page = visitor.open("/profile")
    link = page.locator(f".inventories a[href*='form={form}']")
    while not link.evaluate("link => link === document.activeElement"):
        assert press_tab(page) is not None
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/profile/interests?form={form}")
    last = ITEMS[form]
    expect(page.locator(".item:not([hidden])")).to_have_count(1)
    expect(page.locator("progress")).to_have_attribute("max", str(last))
    while not page.locator(".item input:focus").count():
        assert press_tab(page) is not None
    sent.clear()
    keys = [str(1 + (5 * index + index // 6) % 5) if index % 6 else "5" for index in range(last)]
    keys[3] = "s"
    answer_with_keys(page, keys[:10])
    assert count(page).startswith("11 ")

    # Going back shows the answer given; the arrow keys change it, Enter goes on.
    page.keyboard.press("Backspace")
    expect(page.locator("#q10 input:checked")).to_have_attribute("value", str(int(keys[9]) - 1))
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    expect(page.locator("#q11")).to_be_visible()

    # Pause, close, come back.
    page.get_by_role("button", name=words["pause"]).focus()
    page.keyboard.press("Enter")
    expect(page.locator("[data-resume] h2")).to_be_focused()
    expect(page.locator("form.questionnaire")).to_be_hidden()
    assert kept(page)[form]["at"] == 10
    assert sent == [], "something was sent before the learner asked for matches"
    page.reload()
    sent.clear()
    expect(page.locator("[data-resume]")).to_be_visible()
    page.get_by_role("button", name=words["again"]).focus()
    page.keyboard.press("Enter")
    expect(page.locator("#q11")).to_be_visible()
    expect(page.locator("#q1 input:checked")).to_have_attribute("value", str(int(keys[0]) - 1))
    answer_with_keys(page, keys[10:])

    # The look back names what was left out, and one can still answer it.
    expect(page.locator("[data-review] h2")).to_be_focused()
    left_out = page.locator("[data-left-out] button")
    expect(left_out).to_have_count(1)
    assert violations(page) == []
    left_out.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#q4")).to_be_visible()
    answer_with_keys(page, ["3"])
    expect(page.locator("[data-review]")).to_be_visible()
    expect(left_out).to_have_count(0)
    assert sent == [], "something was sent before the learner asked for matches"

    page.get_by_role("button", name=words["see"]).focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/matches?**")
    expect(page.get_by_role("heading", level=1)).to_have_text(words["results"])
    keys[3] = "3"
    query = parse_qs(urlsplit(page.url).query)
    assert query == {"form": [form], "a": ["".join(str(int(key) - 1) for key in keys)]}
    assert page.locator(".match").count() >= 10
    assert kept(page, "waymark-profile") == urlsplit(page.url).query


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_scripts_the_same_form_leads_to_the_same_results(visitors, language):
    words = LANGUAGES[language]
    visitor = visitors(locale=language, java_script_enabled=False, width=390)
    page = visitor.open("/profile/interests?form=junior")
    expect(page.locator(".item")).to_have_count(30)
    for index in range(30):
        if index != 4:
            page.locator(f"#q{index + 1} input").nth(index % 5).check()
    page.get_by_role("button", name=words["see"]).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(words["results"])
    answers = "".join("x" if index == 4 else str(index % 5) for index in range(30))
    assert parse_qs(urlsplit(page.url).query) == {"form": ["junior"], "a": [answers]}


def test_without_scripts_too_few_answers_come_back_with_what_is_missing(visitors):
    visitor = visitors(java_script_enabled=False)
    page = visitor.open("/profile/interests?form=short")
    for index in (0, 6, 12, 1, 7, 13, 2):
        page.locator(f"#q{index + 1} input").nth(3).check()
    page.get_by_role("button", name="See my matches").click()
    expect(page.get_by_role("alert")).to_contain_text("Artistic (2 more), Social (3 more)")
    expect(page.locator(".item input:checked")).to_have_count(7)
    expect(page.locator(".item[data-marked]")).to_have_count(4 + 5 + 5 + 5)


def test_a_pointer_goes_on_by_itself_and_arrow_keys_do_not(visitor):
    page = visitor.open("/profile/interests?form=short")
    page.locator("#q1 .item-choice").nth(3).click()
    expect(page.locator("#q2")).to_be_visible()
    expect(page.locator("#q2 input").first).to_be_focused()
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    page.wait_for_timeout(400)
    expect(page.locator("#q2")).to_be_visible()
    expect(page.locator("#q2 input:checked")).to_have_count(1)
    page.get_by_role("button", name="Next", exact=True).click()
    expect(page.locator("#q3")).to_be_visible()


def test_keys_do_nothing_outside_the_questionnaire(visitor):
    page = visitor.open("/profile/interests?form=short")
    page.get_by_label("Figures for").focus()
    page.keyboard.press("5")
    page.keyboard.press("s")
    expect(page.locator("#q1")).to_be_visible()
    expect(page.locator(".item input:checked")).to_have_count(0)


def test_all_on_one_page_and_back_keeps_the_answers(visitor):
    page = visitor.open("/profile/interests?form=short")
    page.locator("#q1 input").first.focus()
    answer_with_keys(page, "543")
    page.get_by_role("button", name="All on one page").click()
    expect(page.locator(".item:visible")).to_have_count(30)
    expect(page.locator(".item input:checked")).to_have_count(3)
    page.locator("#q20 input").nth(2).check()
    assert violations(page) == []
    page.get_by_role("button", name="One at a time").click()
    expect(page.locator(".item:not([hidden])")).to_have_count(1)
    expect(page.locator(".item input:checked")).to_have_count(4)


def test_what_the_browser_keeps_can_be_gone_on_with_and_deleted(visitor):
    page = visitor.open("/profile/interests?form=junior")
    page.locator("#q1 input").first.focus()
    answer_with_keys(page, "5432")
    visitor.open(f"/matches?{ANSWERS}")
    visitor.open("/profile")
    section = page.locator("[data-kept]")
    expect(section).to_contain_text("30 activities for grades 6 to 8: 4 of 30 answered")
    assert violations(page) == []
    expect(section.get_by_role("link", name="See my matches again")).to_have_attribute("href", re.compile(re.escape(ANSWERS)))
    section.get_by_role("button", name="Delete from this browser").click()
    expect(section).to_be_hidden()
    expect(page.locator("[data-kept-status]")).to_have_text("Deleted. This browser keeps nothing now.")
    assert kept(page) is None and kept(page, "waymark-profile") is None
    page.reload()
    expect(section).to_be_hidden()


def test_a_damaged_draft_is_not_an_error(visitor):
    page = visitor.open("/profile/interests?form=short")
    for damaged in ('{"short": {"a": "zzz", "at": 1}}', "no json", '{"short": 5}', "[]", '{"short": {"a": 1}}'):
        page.evaluate("text => localStorage.setItem('waymark-answers', text)", damaged)
        page.reload()
        expect(page.locator("#q1")).to_be_visible()
        visitor.open("/profile")
        visitor.open("/profile/interests?form=short")


def test_an_occupation_says_how_it_fits_once_there_is_a_profile(visitor):
    page = visitor.open("/occupations/29-1141.00")
    expect(page.get_by_role("link", name="How does it fit you?")).to_have_count(0)
    visitor.open(f"/matches?{ANSWERS}")
    visitor.open("/occupations/29-1141.00")
    page.get_by_role("link", name="How does it fit you?").click()
    page.wait_for_url("**/matches?**#why")
    expect(page.locator(".why-answer")).to_contain_text("Registered Nurses")
    expect(page.locator(".why-answer")).to_contain_text("of 923 compared")


def test_skills_are_rated_with_and_without_scripts(visitors):
    for scripts in (True, False):
        page = visitors(java_script_enabled=scripts).open(f"/profile/skills?{ANSWERS}")
        expect(page.locator(".item:visible")).to_have_count(10)
        page.get_by_text("Rate 25 more skills").click()
        expect(page.locator(".item:visible")).to_have_count(35)
        page.get_by_role("group", name=re.compile("^Writing")).get_by_role("radio", name="I am good at this").check()
        page.get_by_role("group", name=re.compile("^Repairing")).get_by_role("radio", name="I could teach this").check()
        page.get_by_role("button", name="See my matches").click()
        page.wait_for_url("**/matches?**")
        skills = parse_qs(urlsplit(page.url).query)["s"][0]
        assert len(skills) == 35 and skills.replace("x", "") == "45" and skills[2] == "4"
        assert parse_qs(urlsplit(page.url).query)["a"] == parse_qs(ANSWERS)["a"]


def test_values_are_ordered_by_buttons_and_by_dragging(visitor):
    page = visitor.open(f"/profile/values?{ANSWERS}")
    rows = page.locator("[data-values] > li")
    expect(page.locator("[data-values] select:visible")).to_have_count(0)
    page.get_by_role("button", name="Move up: Independence").focus()
    for _ in range(5):
        page.keyboard.press("Enter")
    expect(rows.first).to_have_attribute("data-name", "Independence")
    expect(page.get_by_role("button", name="Move down: Independence")).to_be_focused()
    expect(page.get_by_text("Independence is now in place 1 of 6.")).to_be_attached()
    rows.nth(5).drag_to(rows.nth(1), target_position={"x": 30, "y": 5})
    expect(rows.nth(1)).to_have_attribute("data-name", "Support")
    assert violations(page) == []
    page.get_by_role("button", name="See my matches").click()
    page.wait_for_url("**/matches?**")
    assert parse_qs(urlsplit(page.url).query)["v"] == ["651234"]


def test_an_order_that_nobody_chose_is_asked_about_before_it_counts(visitor):
    page = visitor.open("/profile/values")
    button = page.get_by_role("button", name="See my matches")
    button.click()
    question = page.get_by_text("You have moved nothing.")
    expect(question).to_be_focused()
    assert page.url.endswith("/profile/values")
    button.click()
    page.wait_for_url("**/matches?v=123456")


def test_without_scripts_values_get_places_and_a_place_given_twice_is_an_error_at_the_field(visitors):
    visitor = visitors(java_script_enabled=False)
    page = visitor.open("/profile/values")
    names = ["Independence", "Achievement", "Support", "Recognition", "Relationships", "Working conditions"]
    for place, name in enumerate(names, 1):
        page.get_by_label(f"Place of {name}").select_option(str(min(place, 5)))
    visitor.expect_failure(
        "/profile/values?done=yes&achievement=2&workingConditions=5&recognition=4&relationships=5&support=3&independence=1")
    page.get_by_role("button", name="See my matches").click()
    expect(page.get_by_role("alert")).to_contain_text("2 fields")
    wrong = page.get_by_label("Place of Relationships")
    expect(wrong).to_have_attribute("aria-invalid", "true")
    expect(wrong).to_have_accessible_description("Place 5 is given twice. Give each place once.")
    page.get_by_label("Place of Working conditions").select_option("6")
    page.get_by_role("button", name="See my matches").click()
    assert parse_qs(urlsplit(page.url).query) == {"v": ["615342"]}


@pytest.mark.parametrize("scripts", [True, False])
def test_a_saved_profile_comes_back_as_it_was(visitors, tmp_path, scripts):
    visitor = visitors(java_script_enabled=scripts)
    page = visitor.open(f"/profile?{PROFILE}")
    sent = sends(visitor)
    with page.expect_download() as download:
        page.get_by_role("link", name="Save as a file").click()
    file = tmp_path / "waymark-profile.json"
    download.value.save_as(file)
    assert download.value.suggested_filename == "waymark-profile.json"
    if scripts:
        assert sent == [], "the browser makes the file itself"
    saved = json.loads(file.read_text())
    assert saved["format"] == "waymark-profile" and saved["values"][0] == "recognition"
    page = visitors(java_script_enabled=scripts).open("/profile/import")
    page.get_by_label("File", exact=True).set_input_files(file)
    page.get_by_role("button", name="Open", exact=True).click()
    page.wait_for_url("**/profile?**")
    assert urlsplit(page.url).query == PROFILE
    # And as pasted text.
    page.goto(page.url.split("/profile")[0] + "/profile/import")
    page.get_by_label("Or paste the text").fill(file.read_text())
    page.get_by_role("button", name="Open", exact=True).click()
    page.wait_for_url("**/profile?**")
    assert urlsplit(page.url).query == PROFILE


HOSTILE = {
    "torn": ('{"format": "waymark-profile", "ver', "This is not JSON"),
    "no JSON": ("<script>alert(1)</script>", "This is not JSON"),
    "another format": ('{"format": "x", "version": 1}', "not a saved profile"),
    "a newer version": ('{"format": "waymark-profile", "version": 99}', "version 99"),
    "a list": ("[1, 2]", "the file has to be an object"),
    "an unknown key": ('{"format": "waymark-profile", "version": 1, "name": "Ana"}', 'the file has "name"'),
    "a score too high": (
        '{"format": "waymark-profile", "version": 1, "interests": {"scores": {"R": 41, "I": 1, "A": 1, "S": 1, "E": 1, "C": 1}}}',
        "It has to be from 0 to 40"),
    "an answer that is none": (
        '{"format": "waymark-profile", "version": 1, "interests": {"form": "short", "answers": "%s"}}' % ("4" * 29 + "7"),
        'place 30 is "7"'),
    "too few answers": (
        '{"format": "waymark-profile", "version": 1, "interests": {"form": "short", "answers": "444"}}', "has 3 values"),
    "a skill that is none": (
        '{"format": "waymark-profile", "version": 1, "skills": {"9.Z.1": 3}}', 'no skill "9.Z.1"'),
    "a value twice": (
        '{"format": "waymark-profile", "version": 1, "values": ["support","support","recognition","independence","achievement","relationships"]}',
        "each of the six values"),
    "nothing": ("   ", "Choose a file, or paste its text."),
    "deep": ("[" * 5000, "This is not JSON"),
}


@pytest.mark.parametrize("text, message", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_file_that_cannot_be_read_is_said_why(visitors, text, message):
    visitor = visitors()
    page = visitor.open("/profile/import")
    visitor.expect_failure("/profile/import")
    page.get_by_label("Or paste the text").fill(text)
    with page.expect_response(lambda response: response.request.method == "POST") as answer:
        page.get_by_role("button", name="Open", exact=True).click()
    assert answer.value.status == 400
    expect(page.get_by_role("alert")).to_contain_text(message)
    expect(page.get_by_label("Or paste the text")).to_have_value(text)


def test_a_file_beyond_the_limit_is_turned_away(client):
    body = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n' + b" " * 20_000 + b"\r\n--x--\r\n"
    assert client.send("POST", "/profile/import", body, {"Content-Type": "multipart/form-data; boundary=x"}).status == 413


@pytest.mark.parametrize("path", [f"/profile?{PROFILE}", f"/matches?{PROFILE}", f"/profile/export?{PROFILE}", f"/profile/interests?{ANSWERS}"])
def test_nothing_keeps_what_a_learner_said(client, path):
    answer = client.get(path)
    assert answer.status == 200
    assert answer.fields["cache-control"] == "private, no-store"
    assert answer.fields["referrer-policy"] == "no-referrer"
    assert "set-cookie" not in answer.fields and "etag" not in answer.fields


BAD = {
    "/matches?form=short&a=41032": "30 characters",
    "/matches?form=short&a=" + "9" * 30: "0 to 4 or x",
    "/matches?form=long&a=1": "standard, short, junior",
    "/matches?a=" + "1" * 30: "standard, short or junior",
    "/matches?scores=1,2,3": "six numbers",
    "/matches?scores=1,2,3,4,5,NaN": "six numbers",
    "/matches?scores=1,2,3,4,5,1e400": "six numbers",
    "/matches?scores=1,2,3,4,5,41": "from 0 to 40",
    "/matches?scores=1,2,3,4,5,6&scale=0": "at least 1",
    "/matches?scale=40": "six numbers",
    "/matches?code=SSI": "one to three different letters",
    "/matches?code=SIC&scores=1,2,3,4,5,6": "only one of",
    "/matches?s=123": "35 characters",
    "/matches?levels=1,2": "35 numbers",
    "/matches?v=112345": "each once",
    "/matches?v=1234567": "each once",
    "/matches?code=SIC&code=RIA": "once",
    "/matches?code=SIC&level=expert": "one of semi, mid, high",
    "/matches?code=SIC&show=0": "from 1 to 2000",
    "/matches?code=SIC&name=Ana": "name",
    "/profile/interests?code=SIC": "standard, short or junior",
    "/profile/interests?form=short&done=yes&q1=7": "0 to 4",
    "/profile/interests?form=short&done=yes&q31=1": "q31",
    "/profile/interests?form=short&done=yes&q1=1&q1=2": "once",
    "/profile/skills?done=yes&k1=9": "1 to 5",
    "/profile/values?done=yes&support=8": "1 to 6",
}


@pytest.mark.parametrize("path, message", BAD.items(), ids=BAD.keys())
def test_a_value_that_does_not_hold_together_is_named_with_what_is_expected(client, path, message):
    answer = client.get(path)
    assert answer.status == 400
    lead = re.search(r"<main.*</main>", answer.text, re.S).group()
    assert message in re.sub("<[^>]+>", " ", lead)


def test_filters_leave_places_as_they_are(visitor):
    page = visitor.open(f"/matches?{ANSWERS}")
    places = dict(zip(page.locator(".match h3").all_inner_texts(), page.locator(".match-place p").all_inner_texts()))
    page.get_by_label("Skill level").select_option("High-skilled")
    page.get_by_role("button", name="Apply").click()
    page.wait_for_url("**level=high**")
    filtered = dict(zip(page.locator(".match h3").all_inner_texts(), page.locator(".match-place p").all_inner_texts()))
    assert {level for level in page.locator(".match-pay small").all_inner_texts()} == {"High-skilled"}
    both = filtered.keys() & places.keys()
    assert both and all(places[name] == filtered[name] for name in both)


def test_more_of_a_band_keeps_what_was_shown(visitor):
    page = visitor.open(f"/matches?{ANSWERS}")
    strong = page.locator("section[aria-labelledby=band-strong] h3")
    first = strong.all_inner_texts()
    page.get_by_role("link", name="Show 25 more: Strong fit").click()
    page.wait_for_url("**show=35**")
    assert strong.all_inner_texts()[:10] == first and strong.count() == 35


def test_equal_scores_get_no_order_but_a_way_on(visitor):
    page = visitor.open("/matches?scores=20,20,20,20,20,20")
    expect(page.get_by_text("Your six scores are all equal.")).to_be_visible()
    expect(page.locator(".match")).to_have_count(0)
    page.get_by_role("link", name="Rate your skills").click()
    page.get_by_role("group", name=re.compile("^Persuasion")).get_by_role("radio", name="I am good at this").check()
    page.get_by_role("button", name="See my matches").click()
    page.wait_for_url("**/matches?**")
    expect(page.get_by_text("they do not count here")).to_be_visible()
    assert page.locator(".match").count() == 10
