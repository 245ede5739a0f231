"""What every response carries, and how requests that are not meant well are answered."""

import http.client
import re
from urllib.parse import quote, urljoin, urlsplit

import pytest

from support.kinds import PAGES, SPECIAL_PAGES
from support.outline import Outline

NURSES = "/occupations/29-1141.00"
HEADERS = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}

EVERY_KIND_OF_ANSWER = {
    "page": ("GET", "/", 200),
    "page, HEAD": ("HEAD", NURSES, 200),
    "stylesheet": ("GET", "/assets/waymark.css", 200),
    "script": ("GET", "/assets/waymark.js", 200),
    "picture": ("GET", "/favicon.ico", 200),
    "suggestions": ("GET", "/search/suggestions?q=nurse", 200),
    "redirect": ("GET", "/compare?add=welder", 303),
    "choice of a state": ("POST", "/state", 303),
    "unknown parameter": ("GET", "/?colour=blue", 400),
    "broken encoding": ("GET", "/search?q=%ff%fe", 400),
    "unknown path": ("GET", "/nothing-here", 404),
    "unknown asset": ("GET", "/assets/nothing.css", 404),
    "unknown code": ("GET", "/occupations/99-9999.99", 404),
    "method": ("POST", "/", 405),
    "unusual method": ("PROPFIND", "/", 405),
    "method of the state": ("GET", "/state", 405),
    "large body": ("POST", "/state", 413),
    "long address": ("GET", "/search?q=" + "a" * 5000, 414),
    "API": ("GET", "/api/v1/clusters", 200),
    "API, unknown parameter": ("GET", "/api/v1/clusters?colour=blue", 400),
    "API, unknown path": ("GET", "/api/v1/nothing", 404),
    "API, method": ("DELETE", "/api/v1/clusters", 405),
}


def send(client, method, path, status):
    body = None
    if method == "POST":
        body = b"state=WA&return=%2Fprivacy" if status != 413 else b"state=WA&padding=" + b"a" * 20_000
    return client.send(method, path, body, FORM if body else None)


@pytest.mark.parametrize("method, path, status", EVERY_KIND_OF_ANSWER.values(), ids=EVERY_KIND_OF_ANSWER.keys())
def test_every_answer_carries_the_security_headers(client, method, path, status):
    answer = send(client, method, path, status)
    allowed = {303: {302, 303, 307}}.get(status, {status})
    assert answer.status in allowed
    assert {name: answer.fields.get(name) for name in HEADERS} == HEADERS
    policy = answer.fields["content-security-policy"]
    for rule in ("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'",
                 "base-uri 'none'", "form-action 'self'"):
        assert rule in policy.split("; ")
    assert "unsafe" not in policy and "*" not in policy and "http" not in policy
    assert "camera=()" in answer.fields["permissions-policy"]
    assert "server" not in answer.fields


def test_a_request_that_is_no_http_gets_no_secrets(program):
    """A header of 100 KB is turned away, and the server still answers the next visitor."""
    connection = http.client.HTTPConnection("localhost", program.port, timeout=20)
    try:
        connection.request("GET", "/", headers={"X-Padding": "a" * 100_000})
        assert connection.getresponse().status in (400, 413, 431)
    except (ConnectionError, http.client.HTTPException):
        pass  # Closing without a word is a fine answer too.
    finally:
        connection.close()
    connection = http.client.HTTPConnection("localhost", program.port, timeout=20)
    connection.request("GET", "/")
    assert connection.getresponse().status == 200
    connection.close()


@pytest.mark.parametrize("path", (PAGES | SPECIAL_PAGES).values(), ids=(PAGES | SPECIAL_PAGES).keys())
def test_no_page_has_anything_inline_or_from_elsewhere(client, path):
    html = client.get(path).text
    assert re.findall(r"<script(?![^>]*\bsrc=\"/assets/)", html) == []
    assert re.findall(r"<style|\sstyle=\"|\son[a-z]+=\"|javascript:", html) == []
    loaded = re.findall(r"<(?:script|link rel=\"(?:stylesheet|icon)\"|img|use|iframe|source)[^>]*?\b(?:src|href)=\"([^\"]*)\"", html)
    assert len(loaded) >= 4
    assert [address for address in loaded if not address.startswith("/assets/") and not address.startswith("#")] == []


@pytest.mark.parametrize("target", [
    "//evil.example", "https://evil.example", "http:evil.example", "/\\evil.example", "\\\\evil.example",
    "///evil.example", "/\t/evil.example", "/%09/evil.example/\r\nX-Evil: yes", "javascript:alert(1)", "evil.example", "",
    " //evil.example", "/ /evil.example", "https:/evil.example",
])
def test_after_choosing_a_state_nobody_is_led_off_the_site(client, target):
    body = f"state=WA&return={quote(target, safe='')}".encode()
    answer = client.send("POST", "/state", body, FORM)
    assert answer.status == 303
    location = answer.fields["location"]
    site = f"http://localhost:{client.port}"
    assert urlsplit(urljoin(site + "/state", location)).netloc == urlsplit(site).netloc
    assert location.startswith("/") and not location.startswith("//") and "\\" not in location
    assert "x-evil" not in answer.fields


def test_in_a_browser_too_the_way_back_stays_on_the_site(visitor):
    for target in ("//evil.example/", "/\\evil.example/", "https://evil.example/"):
        page = visitor.open("/privacy")
        page.evaluate("target => { document.querySelector('input[name=return]').value = target }", target)
        with page.expect_navigation(url=visitor.program.address + "/"):
            page.get_by_label("Figures for").select_option("Oregon")
        page = visitor.open("/privacy")
        with page.expect_navigation(url=visitor.program.address + "/privacy"):
            page.get_by_label("Figures for").select_option("United States")


def test_after_choosing_a_state_one_is_back_on_the_same_page(client):
    answer = client.send("POST", "/state", b"state=WA&return=%2Foccupations%3Flevel%3Dmid%26sort%3Dwage", FORM)
    assert (answer.status, answer.fields["location"]) == (303, "/occupations?level=mid&sort=wage")
    cookie = answer.fields["set-cookie"]
    assert cookie.startswith("state=WA;")
    for attribute in ("HttpOnly", "SameSite=Lax", "Path=/"):
        assert attribute.lower() in cookie.lower()


@pytest.mark.parametrize("state", ["", "XX", "WAX", "<script>", "PR1"])
def test_what_is_no_state_is_not_kept(client, state):
    answer = client.send("POST", "/state", f"state={quote(state)}&return=%2F".encode(), FORM)
    assert answer.status == 400
    assert "set-cookie" not in answer.fields
    assert "<script>" not in re.sub(r'<script src="/assets/[^"]*"[^>]*>', "", answer.text)


@pytest.mark.parametrize("path", [
    "/search?q=%3Cscript%3Ealert(1)%3C/script%3E", "/occupations/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "/occupations?%3Cscript%3Ealert(1)%3C/script%3E=1", "/occupations?level=%3Cscript%3Ealert(1)%3C/script%3E",
    "/?framework=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
])
def test_what_the_address_says_never_becomes_markup(client, path):
    answer = client.get(path)
    assert answer.status in (200, 400, 404)
    assert "alert(1)" in answer.text
    assert "<script>alert" not in answer.text


def test_a_body_without_a_length_is_limited_too(program):
    connection = http.client.HTTPConnection("localhost", program.port, timeout=20)
    chunks = (b"state=WA&padding=" + b"a" * 8000 for _ in range(20))
    try:
        connection.request("POST", "/state", body=chunks, headers=FORM, encode_chunked=True)
        assert connection.getresponse().status == 413
    finally:
        connection.close()
