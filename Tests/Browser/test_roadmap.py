"""The roadmap of a pathway: the map, its keys, the list, the upright line of phones, files, and paper."""

import io
import re
import xml.etree.ElementTree as ET

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from support.accessibility import LOOKS, violations
from support.facts import table

PATHWAY = "health-sciences/therapeutic-services"
PAGE = f"/pathways/{PATHWAY}"
API = f"/api/v1/pathways/{PATHWAY}/roadmap"


@pytest.fixture
def roadmap(client):
    """The document, as an oracle for what the page shows."""
    return client.get(API + "?state=WA").json


def station(page, id):
    return page.locator(f"a[data-station='{id}']")


def lit(page) -> set[str]:
    return {each.get_attribute("data-station") for each in page.locator("a[data-station].lit").all()}


def ways(roadmap, id) -> tuple[set[str], set[str]]:
    """All that leads to a station and all it leads to, worked out from the document."""
    earlier = {each["id"]: each["stacksOn"] for each in roadmap["stations"]}

    def reach(start, following):
        found, waiting = set(), [start]
        while waiting:
            for each in following(waiting.pop()):
                if each not in found:
                    found.add(each)
                    waiting.append(each)
        return found

    up = reach(id, lambda each: earlier[each])
    return up, reach(id, lambda each: [other for other, before in earlier.items() if each in before])


# MARK: The map

def test_every_station_and_exit_is_a_link_in_reading_order_without_scripts(visitors, roadmap):
    visitor = visitors(java_script_enabled=False)
    visitor.choose_state("WA")
    page = visitor.open(PAGE)
    drawing = page.locator(".map-scroll svg")
    expect(drawing).to_be_visible()
    stations = drawing.locator("a[data-station]").evaluate_all("all => all.map(each => each.dataset.station)")
    assert stations == [each["id"] for each in roadmap["stations"]]
    for each in roadmap["stations"]:
        if each["program"]:
            assert station(page, each["id"]).get_attribute("href") == f"/programs/{each['program']}"
    exits = drawing.locator(".map-exit-link").evaluate_all("all => all.map(each => each.getAttribute('href'))")
    shown = {code.removeprefix("/occupations/") for code in exits}
    assert shown == {job["code"] for exit in roadmap["exitPoints"] for job in exit["occupations"]}
    numbers = drawing.locator(".map-exit-link .map-number").all_text_contents()
    assert sorted(map(int, numbers)) == [each["number"] for each in roadmap["exitPoints"]]
    letters = drawing.locator(".map-entry-mark .map-entry-letter").all_text_contents()
    assert sorted(letters) == [each["letter"] for each in roadmap["entryPoints"]]
    expect(page.get_by_role("button", name="Print")).to_have_count(0)


def test_the_picture_has_a_name_and_a_description(visitor):
    page = visitor.open(PAGE)
    drawing = page.locator(".map-scroll svg")
    assert drawing.locator("title").text_content() == "Roadmap of Therapeutic Services"
    assert "Nursing" in drawing.locator("desc").text_content()


def test_focus_and_pointer_light_up_all_that_leads_there_and_on(visitor, roadmap):
    page = visitor.open(PAGE)
    for each in roadmap["stations"]:
        up, down = ways(roadmap, each["id"])
        station(page, each["id"]).focus()
        assert lit(page) == up | down | {each["id"]}
        lines = page.locator(".map-line.lit[data-from]").evaluate_all(
            "all => all.map(each => [each.dataset.from, each.dataset.to])")
        for start, end in lines:
            assert {start, end} <= up | {each["id"]} or {start, end} <= down | {each["id"]}
    page.locator("h1").click()
    page.evaluate("document.activeElement.blur()")
    assert lit(page) == set()
    first = roadmap["stations"][0]["id"]
    station(page, first).locator(".map-station").hover()
    up, down = ways(roadmap, first)
    assert lit(page) == up | down | {first}
    page.locator("h1").hover()
    assert lit(page) == set()


def test_an_exit_lights_up_the_way_to_its_station(visitor, roadmap):
    page = visitor.open(PAGE)
    exit = next(each for each in roadmap["exitPoints"] if each["station"])
    page.locator(f"a[data-exit-of='{exit['station']}']").first.focus()
    up, down = ways(roadmap, exit["station"])
    assert lit(page) == up | down | {exit["station"]}


def test_arrow_keys_move_along_a_line_and_between_lines(visitor, roadmap):
    page = visitor.open(PAGE)
    own = [each["id"] for each in roadmap["stations"] if each["line"] == roadmap["lines"][0]["id"]]
    station(page, own[0]).focus()
    for id in own[1:]:
        page.keyboard.press("ArrowRight")
        expect(station(page, id)).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(station(page, own[-1])).to_be_focused()
    page.keyboard.press("ArrowLeft")
    expect(station(page, own[-2])).to_be_focused()
    page.keyboard.press("ArrowDown")
    focused = page.evaluate("document.activeElement.dataset.station")
    assert focused.split("/")[0] != own[0].split("/")[0]
    page.keyboard.press("Escape")
    expect(page.get_by_role("region", name="Map of Therapeutic Services")).to_be_focused()
    assert lit(page) == set()


def test_enter_opens_a_station(visitor, roadmap):
    page = visitor.open(PAGE)
    program = next(each for each in roadmap["stations"] if each["program"])
    station(page, program["id"]).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(program["title"])


def test_the_focus_is_seen_on_the_map(visitor, roadmap):
    page = visitor.open(PAGE)
    id = roadmap["stations"][1]["id"]
    page.get_by_role("region", name="Map of Therapeutic Services").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowRight")
    ring = station(page, id).locator(".map-ring")
    assert ring.evaluate("each => getComputedStyle(each).strokeWidth") == "3px"
    assert ring.evaluate("each => getComputedStyle(each).stroke") == "rgb(20, 32, 42)"


def test_with_forced_colors_the_way_is_told_by_its_stroke(visitors, roadmap):
    page = visitors(forced_colors="active").open(PAGE)
    id = next(each["id"] for each in roadmap["stations"] if each["stacksOn"])
    station(page, id).focus()
    width = "each => getComputedStyle(each).strokeWidth"
    assert page.locator(f".map-line.lit[data-to='{id}']").first.evaluate(width) == "9px"
    assert page.locator(".map-line[data-to]:not(.lit)").first.evaluate(width) != "9px"


# MARK: The list, and phones

def test_the_list_has_the_same_exits_jobs_and_pay(visitor, roadmap):
    visitor.choose_state("WA")
    page = visitor.open(PAGE)
    rows = page.locator("#roadmap-list tbody tr:not(.entry-row)")
    found = [(int(row.locator(".exit").text_content()), row.locator("td a").first.get_attribute("href"),
              row.locator("td").last.text_content().rstrip("*"))
             for row in rows.all() if row.locator(".exit").count()]
    expected = [(exit["number"], f"/occupations/{job['code']}",
                 f"${job['medianWage']:,}" if job["medianWage"] else "No Washington figure")
                for exit in roadmap["exitPoints"] for job in exit["occupations"]]
    assert sorted(found) == sorted(expected)
    entries = page.locator("#roadmap-list .entry-row")
    assert [row.locator(".entry").text_content() for row in entries.all()] == [
        each["letter"] for each in sorted(roadmap["entryPoints"], key=lambda each: each["letter"])]


def test_the_switch_leads_to_map_and_list(visitor):
    page = visitor.open(PAGE)
    page.get_by_role("link", name="List", exact=True).click()
    expect(page.get_by_role("heading", name="The same roadmap as a list")).to_be_in_viewport()
    page.get_by_role("link", name="Map", exact=True).click()
    expect(page.locator("#roadmap-map")).to_be_in_viewport()


def test_on_a_phone_one_line_is_open_and_the_others_say_how_many_exits_they_have(visitors, roadmap):
    page = visitors(width=390).open(PAGE)
    expect(page.locator(".map-scroll")).to_be_hidden()
    lines = page.locator(".ways details")
    assert lines.count() == len(roadmap["lines"])
    assert lines.evaluate_all("all => all.map(each => each.open)") == [True] + [False] * (lines.count() - 1)
    for line, shown in zip(roadmap["lines"], lines.all()):
        exits = sum(len(each["exits"]) for each in roadmap["stations"] if each["line"] == line["id"])
        expect(shown.locator("summary")).to_contain_text(f"{exits} exit")
    second = lines.nth(1)
    second.locator("summary").click()
    expect(second.locator(".way-station").last).to_be_visible()


# MARK: Files

@pytest.mark.parametrize("form, kind", [("svg", "image/svg+xml"), ("png", "image/png")])
def test_the_map_is_kept_as_a_file_with_a_sensible_name(client, form, kind):
    answer = client.get(f"{PAGE}/roadmap.{form}?state=WA&lang=es")
    assert (answer.status, answer.media_type) == (200, kind)
    assert answer.fields["content-disposition"] == f'attachment; filename="waymark-therapeutic-services-wa.{form}"'
    again = client.get(f"{PAGE}/roadmap.{form}?state=WA&lang=es", If_None_Match=answer.fields["etag"])
    assert (again.status, again.body) == (304, b"")


def test_the_picture_is_whole_and_in_the_language_asked_for(client):
    root = ET.fromstring(client.get(f"{PAGE}/roadmap.svg?lang=es").body)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert root.get("lang") == "es"
    text = " ".join("".join(root.itertext()).split())
    assert "Preparatoria" in text and "var(" not in text


def test_the_address_comes_before_the_cookie(client):
    own = client.get(f"{PAGE}/roadmap.svg", Cookie="state=WA; language=es").body
    assert own == client.get(f"{PAGE}/roadmap.svg?state=WA&lang=es").body
    assert own != client.get(f"{PAGE}/roadmap.svg?state=US&lang=en", Cookie="state=WA; language=es").body


def test_a_png_is_a_picture_of_twice_the_size(client):
    root = ET.fromstring(client.get(f"{PAGE}/roadmap.svg").body)
    png = client.get(f"{PAGE}/roadmap.png").body
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = (int.from_bytes(png[at:at + 4], "big") for at in (16, 20))
    assert (width, height) == (2 * int(root.get("width")), 2 * int(root.get("height")))
    assert width * height <= 16_000_000


def test_downloads_work_without_scripts(visitors):
    visitor = visitors(java_script_enabled=False)
    visitor.choose_state("WA")
    page = visitor.open(PAGE)
    with page.expect_download() as download:
        page.get_by_role("link", name="PNG", exact=True).click()
    assert download.value.suggested_filename == "waymark-therapeutic-services-wa.png"
    page.get_by_role("link", name="JSON", exact=True).click()
    assert page.url.endswith(API + "?state=WA&lang=en")


# MARK: Paper, and rules

def pages_of(page, sheet) -> list[str]:
    pdf = PdfReader(io.BytesIO(page.pdf(format=sheet, prefer_css_page_size=True)))
    return [" ".join(each.extract_text().split()) for each in pdf.pages]


@pytest.mark.parametrize("sheet", ["Letter", "A4"])
def test_the_map_alone_is_printed_on_one_page(visitor, sheet):
    page = visitor.open(PAGE)
    page.evaluate("window.print = () => { window.printed = document.documentElement.dataset.print; }")
    page.get_by_role("button", name="Print").click()
    assert page.evaluate("window.printed") == "roadmap"
    sheets = pages_of(page, sheet)
    assert len(sheets) == 1
    assert "Registered" in sheets[0] and "Therapeutic Services" in sheets[0]
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.evaluate("document.documentElement.dataset.print") is None


def test_with_the_page_the_map_has_a_sheet_of_its_own(visitor):
    page = visitor.open(PAGE)
    sheets = pages_of(page, "Letter")
    holding = [text for text in sheets if "Grades 9 to 12" in text and "Master's and doctorate" in text
               and "Something you earn" in text]
    assert len(holding) == 1


def test_every_map_fits_one_sheet_or_leaves_the_page_to_the_list(visitor):
    """One of each form that the pathways have."""
    seen = set()
    for pathway in sorted({row["pathway"] for row in table("roadmap_pathways", "curated")}):
        if pathway not in {row["id"] for row in table("pathways", "curated") if row["framework"] == "classic"}:
            continue
        page = visitor.open(f"/pathways/{pathway}")
        form = page.locator(".roadmap-sheet").get_attribute("class")
        if form in seen:
            continue
        seen.add(form)
        page.evaluate("document.documentElement.dataset.print = 'roadmap'")
        if "is-tall" in form:
            assert any("What you earn" in text for text in pages_of(page, "Letter"))
        else:
            assert len(pages_of(page, "Letter")) == 1
            assert len(pages_of(page, "A4")) == 1
    assert seen


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_page_breaks_no_rule_in_light_and_dark_also_when_a_way_is_lit(visitors, roadmap, language):
    visitor = visitors(color_scheme="light")
    visitor.context.add_cookies([{"name": "language", "value": language, "url": visitor.program.address}])
    page = visitor.open(PAGE)
    assert violations(page) == []
    station(page, roadmap["stations"][1]["id"]).focus()
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page, LOOKS) == []
    page.set_viewport_size({"width": 390, "height": 844})
    for summary in page.locator(".ways summary").all()[1:]:
        summary.click()
    assert violations(page, LOOKS) == []


def test_a_pathway_without_a_roadmap_says_so_by_404(client):
    drawn = {row["pathway"] for row in table("roadmap_pathways", "curated")}
    bare = [row["id"] for row in table("pathways", "curated") if row["id"] not in drawn]
    for id in bare[:2]:
        assert client.get(f"/pathways/{id}").status == 200
        answer = client.get(f"/api/v1/pathways/{id}/roadmap")
        assert answer.status == 404 and re.search("roadmap", answer.json["detail"])
