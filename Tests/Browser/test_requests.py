"""Every request gets the right status, and a page that helps on."""

import re

import pytest

from support.kinds import PAGES

NURSES = "/occupations/29-1141.00"


def words(answer) -> str:
    """The text of a page's main part."""
    main = re.search(r"<main.*</main>", answer.text, re.S).group()
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", main))
    return text.replace("&quot;", '"').replace("&#39;", "'").replace("&lt;", "<").replace("&amp;", "&")


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_head_answers_like_get_without_a_body(client, path):
    whole, head = client.get(path), client.send("HEAD", path)
    assert (head.status, head.body) == (200, b"")
    assert head.fields["content-length"] == str(len(whole.body))
    assert head.fields.get("etag") == whole.fields.get("etag")


@pytest.mark.parametrize("path", ["/", NURSES, "/assets/waymark.css", "/favicon.ico", "/search?q=nurse"])
def test_what_a_browser_holds_already_is_not_sent_again(client, path):
    first = client.get(path)
    tag = first.fields["etag"]
    for held in (tag, "W/" + tag, f'"other", {tag}', "*"):
        again = client.get(path, If_None_Match=held)
        assert (again.status, again.body) == (304, b"")
        assert again.fields["etag"] == tag
    assert client.get(path, If_None_Match='"other"').status == 200


def test_a_page_for_another_state_is_another_page(client):
    nation = client.get(NURSES)
    state = client.get(NURSES, Cookie="state=WA")
    assert nation.fields["etag"] != state.fields["etag"]
    assert "cookie" in nation.fields["vary"].lower()
    assert "private" in nation.fields["cache-control"]
    assert client.get(NURSES, Cookie="state=WA", If_None_Match=nation.fields["etag"]).status == 200


def test_assets_may_be_kept_for_good_since_their_address_changes(client):
    page = client.get("/").text
    addresses = set(re.findall(r'(?:src|href)="(/assets/[^"#]*)', page))
    assert len(addresses) >= 4
    for address in addresses:
        assert "?v=" in address
        if "favicon" in address:
            continue  # It also has an address of its own, which stays.
        answer = client.get(address)
        assert answer.status == 200
        assert "immutable" in answer.fields["cache-control"] and "max-age=31536000" in answer.fields["cache-control"]
    assert client.get("/assets/waymark.css").media_type == "text/css"
    assert client.get("/assets/waymark.js").media_type == "text/javascript"
    assert client.get("/favicon.ico").media_type == "image/svg+xml"


@pytest.mark.parametrize("path", ["/", "/occupations", NURSES, "/search?q=a", "/compare", "/credentials", "/sources", "/programs/51.3801"])
def test_an_unknown_parameter_is_named(client, path):
    answer = client.get(path + ("&" if "?" in path else "?") + "colour=blue")
    assert answer.status == 400
    assert 'This page does not know "colour".' in words(answer)


@pytest.mark.parametrize("path, told", [
    ("/occupations?colour=blue", "It takes: cluster, pathway, level, min-wage, sort, page."),
    ("/occupations?level=expert", "one of semi, mid, high"),
    ("/occupations?sort=luck", "one of wage, growth, openings, title"),
    ("/occupations?min-wage=lots", "a whole number from 0"),
    ("/occupations?page=0", "a whole number from 1"),
    ("/search?q=a&kind=planet", "one of occupation"),
    ("/?framework=mine", "one of classic, modern"),
    ("/credentials?high-school=maybe", "yes, or nothing"),
])
def test_a_value_that_does_not_fit_is_answered_with_what_does(client, path, told):
    answer = client.get(path)
    assert answer.status == 400
    assert told in words(answer)


@pytest.mark.parametrize("path, named, nearest", [
    ("/occupations/29-1141.99", 'occupation "29-1141.99"', "/occupations/29-1141.00"),
    ("/occupations/nurse", 'occupation "nurse"', None),
    ("/pathways/health-sciences/therapeutic-servces", 'pathway "health-sciences/therapeutic-servces"',
     "/pathways/health-sciences/therapeutic-services"),
    ("/clusters/health-science", 'cluster "health-science"', None),
    ("/programs/51.3899999", 'program "51.3899999"', None),
    ("/courses/99999", 'course "99999"', None),
    ("/credentials/registered-nurse-licence", 'credential "registered-nurse-licence"', None),
    ("/colleges/1", 'college "1"', None),
    ("/occupations?cluster=health-science", 'cluster "health-science"', None),
    ("/compare?code=99-9999.99", 'occupation "99-9999.99"', None),
])
def test_an_unknown_code_is_named_with_the_nearest_ones(client, path, named, nearest):
    answer = client.get(path)
    assert answer.status == 404
    assert f"There is no {named}." in words(answer)
    if nearest:
        near = re.search(r"Nearest to it.*?</ul>", answer.text, re.S).group()
        links = re.findall(r'href="([^"]+)"', near)
        assert nearest in links and len(links) == 3
        assert [link for link in links if client.get(link).status != 200] == []


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_a_method_that_an_address_does_not_take_is_answered_with_those_it_does(client, method):
    answer = client.send(method, NURSES)
    assert answer.status == 405
    assert set(answer.fields["allow"].split(", ")) == {"GET", "HEAD"}


def test_choosing_a_state_is_only_posted(client):
    answer = client.get("/state")
    assert (answer.status, answer.fields["allow"]) == (405, "POST")


def test_errors_are_never_kept(client):
    for path in ("/nothing-here", "/occupations/29-1141.99", "/?colour=blue"):
        assert client.get(path).fields["cache-control"] == "no-store"


@pytest.mark.parametrize("path", [
    "/OCCUPATIONS", "/assets/../waymark", "/assets/%2e%2e/%2e%2e/Facts/SOURCES",
    "/.env", "/assets/", "/clusters", "/%00", "/api", "/api/v2/clusters",
])
def test_addresses_beside_the_site_are_not_found(client, path):
    answer = client.get(path)
    assert answer.status in (400, 404)


def test_the_limits_stand_where_they_are_told(client):
    assert client.get("/search?q=" + "a" * 3000).status == 200
    answer = client.get("/search?q=" + "a" * 4100)
    assert answer.status == 414
    assert "Use at most 4,096 characters." in words(answer)
    answer = client.send("POST", "/state", b"a" * 16_385, {"Content-Type": "application/x-www-form-urlencoded"})
    assert answer.status == 413
    assert "Send at most 16 KB." in words(answer)
