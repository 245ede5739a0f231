"""Every kind of page fits the window it is in, and its targets can be hit."""

import pytest

from support.kinds import EVERY_PAGE, PAGES

WIDTHS = (320, 390, 768, 1280)

# Elements beyond the right edge of the window, but for those in a region that scrolls by itself.
_BEYOND = """() => {
  const width = document.documentElement.clientWidth;
  const found = [];
  if (document.documentElement.scrollWidth > width) {
    found.push(`the document is ${document.documentElement.scrollWidth} wide`);
  }
  const scrolls = (element) => {
    for (let each = element.parentElement; each && each !== document.body; each = each.parentElement) {
      if (["auto", "scroll"].includes(getComputedStyle(each).overflowX)) return true;
    }
    return false;
  };
  for (const element of document.body.querySelectorAll("*")) {
    const box = element.getBoundingClientRect();
    if (box.width > 0 && (box.right > width + 1 || box.left < -1) && !element.closest(".sr-only, .table-scroll")
        && !scrolls(element)) {
      found.push(`${element.tagName.toLowerCase()}.${element.className} from ${box.left} to ${box.right}`);
    }
  }
  return found;
}"""

# Targets that cannot be hit within a square of 24 px about their middle. A link inside a sentence may be as
# low as its line (WCAG 2.2, 2.5.8).
_SMALL = """() => {
  const found = [];
  const isInSentence = (link) => {
    if (link.tagName !== "A" || getComputedStyle(link).display !== "inline") return false;
    const rest = [...link.parentElement.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    return rest.some((node) => /\\p{L}{2}/u.test(node.textContent));
  };
  for (const target of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary")) {
    if (target.className === "skip-link" || !target.checkVisibility({ visibilityProperty: true })) continue;
    if (isInSentence(target)) continue;
    const boxes = [...target.getClientRects()];
    const box = target.getBoundingClientRect();
    if (box.width >= 24 && boxes.every((each) => each.height >= 24)) continue;
    // A larger area may belong to it: a pseudo-element over a tile, or a label.
    target.scrollIntoView({ block: "center", inline: "center" });
    const first = target.getClientRects()[0];
    const [x, y] = [first.left + first.width / 2, first.top + first.height / 2];
    const isHit = (dx, dy) => {
      const hit = document.elementFromPoint(x + dx, y + dy);
      return hit !== null && (target.contains(hit) || [...(target.labels ?? [])].some((label) => label.contains(hit)));
    };
    if ([[-11, 0], [11, 0], [0, -11], [0, 11]].every(([dx, dy]) => isHit(dx, dy))) continue;
    const place = `${target.parentElement.tagName.toLowerCase()}.${target.parentElement.className}`;
    found.push(`${Math.round(first.width)} x ${Math.round(first.height)}: "${(target.textContent || target.ariaLabel || "").trim().slice(0, 40)}" in ${place}`);
  }
  return found;
}"""


@pytest.mark.parametrize("path, status", EVERY_PAGE.values(), ids=EVERY_PAGE.keys())
def test_a_page_does_not_scroll_sideways_and_its_targets_are_large_enough(visitors, path, status):
    visitor = visitors(width=WIDTHS[0])
    # "No Washington figure" is longer than any amount.
    visitor.choose_state("WA")
    page = visitor.open(path, status)
    beyond, small = {}, {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        beyond[width] = page.evaluate(_BEYOND)
        if width in (390, 1280):
            small[width] = page.evaluate(_SMALL)[:8]
    assert {width: found for width, found in beyond.items() if found} == {}
    assert {width: found for width, found in small.items() if found} == {}


@pytest.mark.parametrize("path", [PAGES["occupation"], PAGES["comparison"], PAGES["pathway"]])
def test_text_twice_as_large_still_fits(visitors, path):
    """200% zoom on a small desk is half its width in CSS pixels."""
    page = visitors(width=640, height=400, device_scale_factor=2).open(path)
    assert page.evaluate(_BEYOND) == []
