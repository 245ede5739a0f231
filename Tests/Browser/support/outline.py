"""What a page's HTML says before any script or style: landmarks, headings, ids, links."""

from html.parser import HTMLParser
from urllib.parse import urlsplit

LANDMARKS = {"header", "nav", "main", "footer", "search"}
VOID = {"meta", "link", "input", "br", "hr", "img", "use", "path", "circle", "rect", "line", "polygon", "polyline"}


class Outline(HTMLParser):
    """The outline of one page."""

    def __init__(self, html: str):
        super().__init__()
        self.language: str | None = None
        self.title = ""
        self.headings: list[tuple[int, str]] = []
        self.ids: list[str] = []
        self.landmarks: list[str] = []
        self.links: list[str] = []
        self.first_focusable: dict[str, str | None] | None = None
        self.references: list[str] = []
        self._open: list[str] = []
        self.feed(html)

    @property
    def problems(self) -> list[str]:
        """Everything that breaks the rules of section 7 of the visual direction; empty when all is well."""
        found = []
        levels = [level for level, _ in self.headings]
        if levels.count(1) != 1 or levels[:1] != [1]:
            found.append(f"headings do not start with the only h1: {self.headings[:5]}")
        for before, after in zip(levels, levels[1:]):
            if after > before + 1:
                found.append(f"a gap between headings: h{before} to h{after}")
        found += [f"an h{level} without words" for level, text in self.headings if not text]
        if not self.language:
            found.append("no language")
        site = self.title.removesuffix(" · Waymark")
        if not site or site == self.title:
            found.append(f"not a title: {self.title!r}")
        found += [f"{mark} missing or more than once" for mark in ("main", "header", "footer")
                  if self.landmarks.count(mark) != 1]
        if "nav" not in self.landmarks:
            found.append("no navigation")
        found += [f"id {each!r} twice" for each in sorted(set(self.ids)) if self.ids.count(each) > 1]
        found += [f"nothing has the id {each!r}" for each in self.references if each not in self.ids]
        first = self.first_focusable or {}
        if first.get("class") != "skip-link" or first.get("href") != "#main" or "main" not in self.ids:
            found.append(f"the skip link is not first: {first}")
        return found

    @property
    def internal_links(self) -> list[str]:
        """Paths of this site that the page links to, each once, without fragments."""
        paths = []
        for link in self.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc or not parts.path:
                continue
            path = parts.path + ("?" + parts.query if parts.query else "")
            if path not in paths:
                paths.append(path)
        return paths

    def links_under(self, prefix: str) -> list[str]:
        return [path for path in self.internal_links if path.startswith(prefix)]

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag not in VOID:
            self._open.append(tag)
        if tag == "html":
            self.language = values.get("lang")
        if tag in LANDMARKS:
            self.landmarks.append(tag)
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.headings.append((int(tag[1]), ""))
        if "id" in values:
            self.ids.append(values["id"])
        for name in ("for", "aria-labelledby", "aria-describedby", "aria-controls"):
            self.references += (values.get(name) or "").split()
        if tag == "a" and values.get("href"):
            self.links.append(values["href"])
            if values["href"].startswith("#"):
                self.references.append(values["href"][1:])
        if self.first_focusable is None and (tag in ("a", "button", "input", "select") or "tabindex" in values):
            self.first_focusable = values

    def handle_endtag(self, tag):
        while self._open:
            if self._open.pop() == tag:
                break

    def handle_data(self, data):
        if not self._open:
            return
        inside = [tag for tag in self._open if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit()]
        if inside and self.headings:
            level, text = self.headings[-1]
            self.headings[-1] = (level, (text + data).strip())
        elif self._open[-1] == "title" and "head" in self._open and not self.title:
            self.title = data
