"""axe, and what it found in words."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def violations(page: Page, tags: list[str] | None = None) -> list[str]:
    """Every element that breaks a rule of WCAG 2.2, levels A and AA, with the rule and the reason."""
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": tags or WCAG}}).response
    return [
        f"{rule['id']}: {' '.join(map(str, node['target']))}: {node['failureSummary']}"
        for rule in found["violations"] for node in rule["nodes"]
    ]
