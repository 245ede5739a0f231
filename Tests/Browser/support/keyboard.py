"""Going through a page with the Tab key, noting what each stop looks like."""

from dataclasses import dataclass

from playwright.sync_api import Page

# Numbers each stop once; a number seen before means that the walk came round or is caught.
_STOP = """() => {
  const stop = document.activeElement;
  if (!stop || stop === document.body || stop === document.documentElement) return null;
  const isNew = !stop.dataset.stop;
  if (isNew) stop.dataset.stop = String((window.stops = (window.stops ?? 0) + 1));
  const style = getComputedStyle(stop);
  const box = stop.getClientRects()[0] ?? stop.getBoundingClientRect();
  // Hidden entirely when something else lies on top at every point that is in the window.
  const within = (from, to, size) => [0.1, 0.5, 0.9].map((part) => from + (to - from) * part).filter((at) => at >= 0 && at < size);
  const points = within(box.left, box.right, innerWidth).flatMap((x) => within(box.top, box.bottom, innerHeight).map((y) => [x, y]));
  const isSeen = points.length === 0 && box.height > innerHeight || points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (stop.contains(top) || top.contains(stop));
  });
  const offset = parseFloat(style.outlineOffset);
  const width = style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth);
  // The four sides of the ring, where it is drawn.
  const reach = offset + width / 2;
  const sides = [
    box.top - reach > 0 && box.top - reach < innerHeight, box.bottom + reach > 0 && box.bottom + reach < innerHeight,
    box.left - reach > 0 && box.left - reach < innerWidth, box.right + reach > 0 && box.right + reach < innerWidth,
  ];
  return {
    number: Number(stop.dataset.stop), isNew,
    name: `${stop.tagName.toLowerCase()} "${(stop.ariaLabel || stop.textContent || stop.name || "").trim().slice(0, 40)}"`,
    isSkipLink: stop.className === "skip-link",
    hasRing: width >= 2 || style.boxShadow !== "none",
    isRingOnScreen: sides.some(Boolean),
    isCovered: !isSeen,
  };
}"""


@dataclass(frozen=True)
class Stop:
    """What holds the focus after one press of Tab."""

    number: int
    name: str
    is_new: bool
    is_skip_link: bool
    has_ring: bool
    is_ring_on_screen: bool
    is_covered: bool

    @property
    def problem(self) -> str | None:
        if not self.has_ring:
            return f"no focus ring on {self.name}"
        if not self.is_ring_on_screen:
            return f"the focus ring is outside the window on {self.name}"
        if self.is_covered:
            return f"something covers {self.name}"
        return None


def press_tab(page: Page) -> Stop | None:
    """Presses Tab; `None` when the focus has left the page."""
    page.keyboard.press("Tab")
    found = page.evaluate(_STOP)
    return found and Stop(
        found["number"], found["name"], found["isNew"], found["isSkipLink"], found["hasRing"],
        found["isRingOnScreen"], found["isCovered"])


def walk(page: Page, most: int = 300) -> list[Stop]:
    """Every stop of a page in order, until the focus leaves it at the end or comes round."""
    stops = []
    for _ in range(most):
        stop = press_tab(page)
        if stop is None or stop.number == 1 and not stop.is_new:
            return stops
        assert stop.is_new, f"the focus is caught: {stop.name} follows {stops[-1].name} again"
        stops.append(stop)
    raise AssertionError(f"the focus does not leave the page after {most} stops")
