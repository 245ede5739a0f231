"""Routes from where somebody stands to what they want to reach."""

import io
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from support.accessibility import LOOKS, violations
from support.keyboard import walk

NURSE = "/routes?to=29-1141.00&from=grade:10&state=WA"
ELECTRICIAN = "/routes?to=47-2111.00&from=diploma&state=TX"
NOTHING = "/routes?to=29-1141.00&from=diploma&state=WA&cost=0"


def asked(page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def rows(page):
    return page.locator(".route")


@pytest.mark.parametrize("java_script_enabled", [True, False], ids=["with scripts", "without scripts"])
def test_the_form_is_filled_by_keyboard_and_leads_to_an_address_to_share(visitors, java_script_enabled):
    page = visitors(java_script_enabled=java_script_enabled).open("/routes")
    page.get_by_label("Where you are now", exact=True).focus()
    page.get_by_label("Where you are now", exact=True).select_option("diploma")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Where you want to go", exact=True)).to_be_focused()
    page.keyboard.type("electrician")
    page.keyboard.press("Tab")
    page.keyboard.type("Tex")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Find routes")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Routes to Electricians")
    assert asked(page) == {"to": ["47-2111.00"], "from": ["diploma"], "state": ["TX"]}
    expect(rows(page).first).to_be_visible()


def test_a_job_of_today_is_the_start(visitor):
    page = visitor.open("/routes?to=29-2043.00")
    page.get_by_text("What you do or have").click()
    page.get_by_label("Job", exact=True).fill("retail salesperson")
    page.get_by_label("Years in it").fill("12")
    page.get_by_role("button", name="Find routes").click()
    assert asked(page)["from"] == ["occupation:41-2031.00:12"]
    expect(page.locator(".lead")).to_contain_text("work as Retail Salespersons")


def test_what_nobody_calls_so_keeps_its_field_and_says_so(visitor):
    page = visitor.open("/routes?to=zzqxv&from=diploma", status=404)
    expect(page.get_by_label("Where you want to go", exact=True)).to_have_value("zzqxv")
    expect(page.get_by_label("Where you want to go", exact=True)).to_have_attribute("aria-invalid", "true")
    expect(page.locator("main")).to_contain_text('No job is called "zzqxv".')


def test_each_route_says_what_it_takes_and_opens_step_by_step(visitors):
    page = visitors().open(ELECTRICIAN)
    first = rows(page).first
    for figure in ("Time", "Cost", "Earned", "Finish"):
        expect(first.get_by_text(figure, exact=True).first).to_be_visible()
    steps = first.locator(".steps-list")
    expect(steps).to_be_hidden()
    first.get_by_role("heading", level=3).get_by_role("link").focus()
    page.keyboard.press("Enter")
    expect(steps).to_be_visible()
    expect(steps.get_by_role("heading").last).to_contain_text("Goal: Electricians")
    page.keyboard.press("Enter")
    expect(steps).to_be_hidden()


def test_without_scripts_the_steps_open_too(visitors):
    page = visitors(java_script_enabled=False).open(ELECTRICIAN)
    first = rows(page).first
    first.get_by_text("Step by step").click()
    expect(first.locator(".steps-list")).to_be_visible()


def test_routes_are_sorted_by_any_figure(visitor):
    page = visitor.open(NURSE)
    for name, sort in [("Cost", "cost"), ("Finish", "finish"), ("Most owed", "debt")]:
        page.get_by_role("columnheader", name=name).get_by_role("link").click()
        assert asked(page)["sort"] == [sort]
        sorted_by = page.get_by_role("columnheader", name=name)
        assert sorted_by.get_attribute("aria-sort") in ("ascending", "descending")
        column = page.locator("#figures thead th").evaluate_all(
            "(heads) => heads.findIndex((head) => head.hasAttribute('aria-sort'))")
        texts = page.locator(f"#figures tbody tr > :nth-child({column + 1})").all_inner_texts()
        values = [float(re.sub(r"[^0-9.]", "", text)) for text in texts]
        assert values == sorted(values, reverse=sort == "finish")


def test_a_route_keeps_its_number_and_its_exits_however_the_page_is_sorted(visitor):
    page = visitor.open(NURSE + "&sort=cost")
    by_cost = dict(zip(page.locator(".route").evaluate_all("(all) => all.map((each) => each.id)"),
                       page.locator(".route h3").all_inner_texts()))
    page.goto(NURSE)
    by_time = dict(zip(page.locator(".route").evaluate_all("(all) => all.map((each) => each.id)"),
                       page.locator(".route h3").all_inner_texts()))
    assert by_cost == by_time


def test_two_routes_are_chosen_and_compared(visitor):
    page = visitor.open(NURSE)
    boxes = page.get_by_role("checkbox", name=re.compile("^Compare route "))
    boxes.nth(0).check()
    boxes.nth(1).check()
    if boxes.count() > 2:
        expect(boxes.nth(2)).to_be_disabled()
    page.get_by_role("button", name="Compare the two chosen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Two routes side by side")
    assert {"a", "b"} <= asked(page).keys()
    expect(page.get_by_role("columnheader", name="Difference")).to_be_visible()
    page.get_by_role("link", name="Back to all routes").click()
    expect(rows(page).first).to_be_visible()


def test_an_assumption_is_changed_and_changed_back(visitor):
    page = visitor.open(ELECTRICIAN)
    item = page.locator(".assumptions > li", has_text="Money you have at the start")
    item.get_by_text("Change", exact=False).first.click()
    item.get_by_role("spinbutton").fill("5000")
    item.get_by_role("button", name="Work it out again").click()
    assert asked(page)["assume"] == ["savings:5000"]
    expect(item).to_contain_text("changed")
    item.get_by_role("link", name=re.compile("Back to the default")).click()
    assert "assume" not in asked(page)


def test_where_nothing_keeps_to_the_limits_a_link_relaxes_one(visitor):
    page = visitor.open(NOTHING)
    expect(page.get_by_role("heading", name="There is no route")).to_be_visible()
    page.get_by_role("heading", name="What would open a route").locator("..").get_by_role("link").first.click()
    expect(rows(page).first).to_be_visible()


def test_what_one_says_is_in_the_address_and_nowhere_else(visitor, client):
    response = client.get(NURSE)
    assert response.fields["cache-control"] == "private, no-store"
    assert response.fields["referrer-policy"] == "no-referrer"
    visitor.open(NURSE)
    assert [each["name"] for each in visitor.context.cookies()] == []


def test_a_state_chosen_in_the_header_is_that_of_the_routes(visitor):
    page = visitor.open(ELECTRICIAN)
    page.get_by_label("Figures for").select_option("OH")
    expect(page.locator(".lead")).to_contain_text("Ohio")
    expect(page.get_by_role("heading", level=1)).to_have_text("Routes to Electricians")


def test_pages_of_occupations_and_pathways_lead_here(visitor):
    page = visitor.open("/occupations/47-2111.00")
    page.get_by_role("link", name="How do I get there?").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Routes to Electricians")
    page.goto("/pathways/architecture-construction/construction")
    form = page.get_by_role("form", name="How do I get there?")
    form.get_by_role("combobox").select_option("47-2111.00")
    form.get_by_role("button", name="Find routes").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Routes to Electricians")


@pytest.mark.parametrize("path", [NURSE, NOTHING, "/routes"])
@pytest.mark.parametrize("locale", ["en-US", "es"])
def test_it_breaks_no_rule_at_a_desk_or_on_a_phone_in_light_or_dark(visitors, path, locale):
    page = visitors(color_scheme="light", locale=locale).open(path)
    found = {"light, desk": violations(page)}
    for summary in page.locator("main summary").all():
        summary.click()
    found["opened"] = violations(page)
    page.emulate_media(color_scheme="dark")
    found["dark, desk"] = violations(page, LOOKS)
    page.set_viewport_size({"width": 390, "height": 844})
    found["dark, phone"] = violations(page, LOOKS)
    assert {look: broken for look, broken in found.items() if broken} == {}


@pytest.mark.parametrize("locale", ["en-US", "es"])
def test_nothing_runs_out_of_a_small_window(visitors, locale):
    page = visitors(width=320, locale=locale).open(NURSE)
    for summary in page.locator("main summary").all():
        summary.click()
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_the_keyboard_reaches_everything_and_always_shows_where_it_is(visitor):
    stops = walk(visitor.open(ELECTRICIAN))
    assert [stop.problem for stop in stops if stop.problem] == []


@pytest.mark.parametrize("sheet", ["A4", "Letter"])
@pytest.mark.parametrize("path, title, state", [
    (ELECTRICIAN, "Routes to Electricians", "Texas"), (NURSE, "Routes to Registered Nurses", "Washington"),
])
def test_the_routes_fit_on_one_sheet(visitor, path, title, state, sheet):
    page = visitor.open(path)
    reader = PdfReader(io.BytesIO(page.pdf(format=sheet, prefer_css_page_size=True)))
    text = " ".join(" ".join(each.extract_text() for each in reader.pages).split())
    assert title in text and state in text and "Find routes" not in text
    assert len(reader.pages) == 1
