"""Every kind of page passes axe's rules for WCAG 2.2, levels A and AA."""

import pytest

from support.accessibility import violations
from support.kinds import FAILURES, PAGES, SPECIAL_PAGES

EVERY_PAGE = [
    *((kind, path, 200) for kind, path in (PAGES | SPECIAL_PAGES).items()),
    *((kind, path, status) for kind, (path, status) in FAILURES.items()),
]
pages = pytest.mark.parametrize("path, status", [pytest.param(*rest, id=kind) for kind, *rest in EVERY_PAGE])


@pages
def test_a_page_breaks_no_rule_in_light_and_dark(visitor, path, status):
    page = visitor.open(path, status)
    found = {"light": violations(page)}
    page.emulate_media(color_scheme="dark")
    found["dark"] = violations(page)
    assert found == {"light": [], "dark": []}


@pages
def test_a_page_breaks_no_rule_on_a_phone(visitors, path, status):
    visitor = visitors(width=390, height=844, has_touch=True, is_mobile=True)
    visitor.choose_state("WA")
    page = visitor.open(path, status)
    assert violations(page) == []
