"""The planner: a plan made, changed by keyboard and by dragging, repaired, reloaded, printed, kept and opened again."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

START = "/plan?pack=example-district"
NURSING = "/plan?pack=example-district&school=north&now=9-fall&class=2030&goal=nursing"


def make(page, program="Nursing and patient care"):
    page.get_by_label("School", exact=True).select_option("north")
    page.get_by_label("Program of study").select_option(label=program)
    page.get_by_role("button", name="Make my plan").click()
    expect(page.locator("#plan-said")).to_contain_text(re.compile("^Made"))


def term(page, name):
    return page.locator(f'.plan-cells[data-term="{name}"]')


def cell(page, course):
    return page.locator(f'.plan-cell[data-course="{course}"]')


def test_a_plan_is_made_and_meets_everything_that_courses_can(visitor):
    page = visitor.open(START)
    make(page)
    expect(page.locator(".plan-left").first).to_have_text("All courses planned")
    expect(page.locator(".plan-missing")).to_have_count(0)
    expect(page.get_by_role("heading", name=re.compile("^Grade "))).to_have_count(4)
    expect(cell(page, "HEA301")).to_have_count(1)
    # Nothing is kept here: the address says it all, to anyone.
    again = visitor.open(page.url.removeprefix(visitor.program.address))
    expect(cell(again, "HEA301")).to_have_count(1)


def test_without_scripts_the_same_forms_do_it(visitors):
    page = visitors(java_script_enabled=False).open(START)
    make(page)
    course = cell(page, "HEA101")
    course.locator("summary").click()
    course.get_by_role("button", name="Grade 10, fall").click()
    expect(page.locator("#plan-said")).to_contain_text("Moved.")
    expect(term(page, "10-fall").locator('[data-course="HEA101"]')).to_have_count(1)
    expect(page.locator(".plan-trouble").first).to_be_visible()


def test_a_course_is_moved_by_keyboard_and_the_focus_stays_with_it(visitor):
    page = visitor.open(START)
    make(page)
    summary = cell(page, "HEA101").locator("summary")
    summary.focus()
    page.keyboard.press("Enter")
    choice = cell(page, "HEA101").get_by_role("button", name="Grade 10, fall")
    page.keyboard.press("Tab")
    expect(choice).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("Moved.")
    expect(term(page, "10-fall").locator('[data-course="HEA101"] summary')).to_be_focused()
    expect(cell(page, "HEA201").locator(".plan-trouble")).to_contain_text("Exploring health careers")
    page.get_by_role("button", name="Undo").click()
    expect(term(page, "9-fall").locator('[data-course="HEA101"]')).to_have_count(1)


def test_a_menu_closes_with_escape_and_the_focus_returns(visitor):
    page = visitor.open(START)
    make(page)
    summary = cell(page, "HEA101").locator("summary")
    summary.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(cell(page, "HEA101").locator("details")).not_to_have_attribute("open", "")
    expect(summary).to_be_focused()


def test_a_course_is_moved_by_dragging_and_the_plan_is_repaired(visitor):
    page = visitor.open(START)
    make(page)
    before = page.url
    cell(page, "HEA101").drag_to(term(page, "12-fall").locator(".plan-cell").first)
    expect(page.get_by_role("status")).to_contain_text("Moved.")
    expect(term(page, "12-fall").locator('[data-course="HEA101"]')).to_have_count(1)
    assert page.url != before
    expect(page.locator(".plan-trouble").filter(has_text="12 ").or_(page.locator(".plan-trouble")).first).to_be_visible()
    page.get_by_role("button", name="Repair the plan").click()
    expect(page.get_by_role("status")).to_contain_text("Repaired")
    expect(page.locator(".plan-left").first).to_have_text("All courses planned")
    expect(page.locator(".plan-trouble").filter(has_text="Needs")).to_have_count(0)


def test_a_failed_course_without_room_to_take_it_again_is_said_with_the_rules_in_the_way(visitor):
    page = visitor.open(
        NURSING.replace("now=9-fall", "now=10-fall")
        + "&plan=9-fall:ALG1,BIO,ENG9H,FRE1,HEA101,HLT;9-spring:PE1;10-fall:GEOH,ENG10,HEA201")
    algebra = cell(page, "ALG1")
    algebra.locator("summary").click()
    algebra.get_by_role("button", name="F", exact=True).click()
    expect(page.get_by_role("status")).to_contain_text("Noted.")
    expect(page.locator(".plan-trouble").filter(has_text="Needs Algebra 1 first").first).to_be_visible()
    page.get_by_role("button", name="Repair the plan").click()
    # 24 credits fill every period of eight terms: what is lost cannot be made up within the school day.
    expect(page.get_by_role("status")).to_contain_text("No plan is possible.", timeout=30_000)
    expect(page.get_by_role("heading", name="These rules cannot be kept together")).to_be_visible()
    expect(page.locator(".message-bad li").filter(has_text="The periods of the terms that are left")).to_have_count(1)


def test_a_course_is_added_from_the_list_of_what_is_missing(visitor):
    page = visitor.open(NURSING)
    page.get_by_role("button", name="Add a course in Grade 9, fall").click()
    expect(page.get_by_role("heading", name="Courses for Grade 9, fall")).to_be_focused()
    page.get_by_role("button", name="Add: Algebra 1, Grade 9, fall").click()
    expect(page.get_by_role("status")).to_contain_text("Added.")
    expect(term(page, "9-fall").locator('[data-course="ALG1"]')).to_have_count(1)
    expect(cell(page, "ALG1").locator("summary")).to_be_focused()
    page.get_by_role("button", name=re.compile("^See courses for it: Arts")).first.click()
    expect(page.get_by_role("heading", name=re.compile("Courses for .Arts"))).to_be_visible()


def test_the_plan_stays_in_this_browser(visitor):
    page = visitor.open(START)
    make(page)
    page.reload()
    expect(cell(page, "HEA301")).to_have_count(1)
    page = visitor.open("/plan")
    page.get_by_role("link", name="Go on with your plan").click()
    expect(cell(page, "HEA301")).to_have_count(1)


def test_another_plan_differs_in_three_courses(visitor):
    page = visitor.open(START)
    make(page)
    courses = lambda: set(page.locator(".plan-cell[data-course]").evaluate_all("all => all.map(e => e.dataset.course)"))
    first = courses()
    page.get_by_role("button", name="Another plan").click()
    expect(page.get_by_role("status")).to_contain_text("a different plan")
    assert len(courses() - first) >= 3


def test_the_plan_is_a_file_that_can_be_opened_again(visitor, tmp_path):
    page = visitor.open(START)
    make(page)
    with page.expect_download() as download:
        page.get_by_role("link", name="Save as file").click()
    file = tmp_path / "plan.json"
    download.value.save_as(file)
    plan = json.loads(file.read_text())
    assert plan["class"] and {"course": "HEA301", "status": "planned", "term": "11-fall"} in plan["courses"]
    page = visitor.open("/plan/import")
    page.get_by_label("The plan's file").set_input_files(file)
    page.get_by_role("button", name="Open").click()
    expect(cell(page, "HEA301")).to_have_count(1)


def test_the_table_is_for_spreadsheets(client):
    plan = "/plan/table?pack=example-district&now=10-fall&class=2030&plan=9-fall:ALG1~B;10-fall:GEO"
    answer = client.get(plan)
    assert answer.status == 200
    lines = answer.text.split("\r\n")
    assert lines[0] == "Grade,Term,Course,Code,Credits,Mark,Status"
    assert lines[1] == "9,fall,Algebra 1,ALG1,1,B,earned"
    assert lines[2] == "10,fall,Geometry,GEO,1,,planned"


@pytest.mark.parametrize("paper", ["Letter", "A4"])
def test_the_plan_prints_on_one_page(visitor, tmp_path, paper):
    page = visitor.open(START)
    make(page)
    pages = page.pdf(format=paper, prefer_css_page_size=False, landscape=True)
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", pages)) == 1


@pytest.mark.parametrize("address, status", [
    ("/plan?pack=exmple-district&now=9-fall", 400), ("/plan?pack=example-district&now=13-fall", 400),
    ("/plan?pack=example-district&now=9-fall&goal=nursin", 400),
    ("/plan?pack=example-district&now=9-fall&plan=9-fall", 400),
    ("/plan?pack=example-district&now=9-fall&plan=9-fall:ALG2X", 400),
    ("/plan?pack=example-district&now=9-fall&plan=9-fall:ALG1~Z", 400),
    ("/plan?pack=example-district&now=9-fall&act=fly:ALG1", 400),
    ("/plan?pack=example-district&now=9-fall&act=move:ALG1:9-fall:99-fall", 400),
    ("/plan?pack=example-district&school=west&now=9-fall", 400), ("/plan/file", 404),
    ("/plan/file?pack=example-district&now=9-fall&utm_source=x", 200),
])
def test_what_cannot_be_is_said(client, address, status):
    assert client.get(address).status == status


def test_a_damaged_file_is_named_with_its_place(visitor, tmp_path):
    page = visitor.open("/plan/import")
    file = Path(tmp_path) / "plan.json"
    file.write_text('{"courses": [{"course": "ALGE1"}]}')
    page.get_by_label("The plan's file").set_input_files(file)
    visitor.expect_failure("/plan/import")
    page.get_by_role("button", name="Open").click()
    expect(page.get_by_role("alert")).to_contain_text("ALG1")
