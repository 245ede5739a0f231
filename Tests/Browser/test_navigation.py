"""From the first page down to a college, and back up."""

import re

from playwright.sync_api import expect

HEALTH = "/clusters/health-sciences"
THERAPY = "/pathways/health-sciences/therapeutic-services"


def heading(page, text):
    expect(page.get_by_role("heading", level=1)).to_have_text(text)


def test_one_walks_from_a_cluster_to_a_college_by_links_alone(visitor):
    page = visitor.open("/")
    page.get_by_role("link", name="Health Sciences", exact=True).click()
    heading(page, "Health Sciences")
    page.get_by_role("link", name="Therapeutic Services", exact=True).first.click()
    heading(page, "Therapeutic Services")
    page.get_by_role("link", name="Registered Nurses", exact=True).first.click()
    heading(page, "Registered Nurses")
    page.get_by_role("link", name="Registered Nursing/Registered Nurse", exact=True).first.click()
    heading(page, re.compile("Registered Nursing/Registered Nurse"))
    colleges = page.get_by_role("region", name=re.compile("Public colleges in the United States"))
    name = colleges.get_by_role("rowheader").first.get_by_role("link")
    title = name.inner_text()
    name.click()
    heading(page, title)
    assert re.search(r"/colleges/\d{6}$", page.url)
    expect(page.get_by_role("region", name="Programs after high school").get_by_role("rowheader").first).to_be_visible()


def test_crumbs_lead_back_up_to_the_clusters(visitor):
    page = visitor.open("/occupations/29-1141.00")
    crumbs = page.get_by_role("navigation", name="Where you are")
    expect(crumbs.get_by_role("listitem")).to_have_text(["Health Sciences", re.compile("."), "Registered Nurses"])
    expect(crumbs.locator("[aria-current=page]")).to_have_text("Registered Nurses")
    pathway = crumbs.get_by_role("link").nth(1)
    title = pathway.inner_text()
    pathway.click()
    heading(page, title)
    expect(crumbs.get_by_role("listitem")).to_have_text(["Career clusters", "Health Sciences", title])
    crumbs.get_by_role("link", name="Health Sciences").click()
    heading(page, "Health Sciences")
    crumbs.get_by_role("link", name="Career clusters").click()
    heading(page, "Every career, and every way in.")


def test_a_course_and_a_credential_are_reached_from_their_pathway(visitor):
    page = visitor.open(THERAPY)
    page.get_by_role("link", name="Medical Terminology", exact=True).first.click()
    heading(page, "Medical Terminology")
    page.get_by_role("link", name="Therapeutic Services", exact=True).click()
    heading(page, "Therapeutic Services")
    credential = page.locator("a[href^='/credentials/']").first
    name = credential.inner_text()
    credential.click()
    heading(page, name)


def test_the_navigation_names_the_place_one_is_at(visitor):
    page = visitor.open("/")
    navigation = page.get_by_role("navigation", name="Main")
    for name, path in (
        ("Explore", "/"), ("Occupations", "/occupations"), ("Credentials", "/credentials"), ("My plan", "/plan"),
    ):
        navigation.get_by_role("link", name=name, exact=True).click()
        expect(page).to_have_url(visitor.program.address + path)
        expect(navigation.locator("[aria-current=page]")).to_have_text(name)


def test_the_home_page_switches_between_the_frameworks(visitor):
    page = visitor.open("/")
    frameworks = page.get_by_role("navigation", name="Framework")
    expect(page.get_by_role("heading", name="16 career clusters")).to_be_visible()
    expect(page.locator("#clusters").get_by_role("heading", level=3)).to_have_count(16)
    frameworks.get_by_role("link", name="14 clusters (new)").click()
    expect(page.get_by_role("heading", name="14 career clusters")).to_be_visible()
    expect(page.locator("#clusters").get_by_role("heading", level=3)).to_have_count(14)
    expect(frameworks.locator("[aria-current]")).to_have_text("14 clusters (new)")


def test_a_cluster_shows_where_it_went_in_the_new_framework(visitor):
    page = visitor.open(HEALTH)
    section = page.locator("section", has=page.get_by_role("heading", name="In the new framework"))
    section.get_by_role("link").first.click()
    expect(page.get_by_role("heading", name="In the classic framework")).to_be_visible()


def test_filters_narrow_the_list_of_occupations_and_stay_in_the_address(visitor):
    page = visitor.open("/occupations")
    expect(page.locator(".lead")).to_have_text("1,016 occupations")
    page.get_by_label("Cluster").select_option("Manufacturing")
    page.get_by_label("Skill level").select_option("Mid-skilled")
    page.get_by_label("Sort by").select_option("Typical pay")
    page.get_by_role("button", name="Apply").click()
    heading(page, "Manufacturing")
    assert "cluster=manufacturing" in page.url and "level=mid" in page.url and "sort=wage" in page.url
    rows = page.locator("tbody tr")
    assert 1 < rows.count() <= 50
    assert set(page.locator("tbody tr td:nth-child(2)").all_inner_texts()) == {"Mid-skilled"}
    expect(page.get_by_label("Skill level")).to_have_value("mid")
    pay = [int(re.sub(r"\D", "", text)) for text in page.locator("tbody tr td:nth-child(3)").all_inner_texts()
           if text.startswith("$")]
    assert pay == sorted(pay, reverse=True) and len(pay) > 10


def test_the_pager_turns_the_pages_of_a_long_list(visitor):
    page = visitor.open("/occupations")
    first = page.locator("tbody th").first.inner_text()
    page.get_by_role("link", name="Next page").click()
    expect(page.get_by_text("Page 2 of 21")).to_be_visible()
    assert page.locator("tbody th").first.inner_text() > first
    page.get_by_role("link", name="Previous page").click()
    expect(page.locator("tbody th").first).to_have_text(first)


def test_an_unknown_address_offers_search_and_the_way_back(visitor):
    page = visitor.open("/nothing-here", status=404)
    heading(page, "There is no page here.")
    page.get_by_role("searchbox").or_(page.get_by_role("combobox", name="Find a job, a school program or a course")).fill("welder")
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("link", name=re.compile("Welders"))).not_to_have_count(0)


def test_an_unknown_code_offers_the_nearest_ones(visitor):
    page = visitor.open("/occupations/29-1141.99", status=404)
    heading(page, 'There is no occupation "29-1141.99".')
    expect(page.get_by_role("heading", name="Nearest to it")).to_be_visible()
    page.get_by_role("link", name="Registered Nurses (29-1141.00)").click()
    heading(page, "Registered Nurses")
