"""A visitor with a browser of their own: cookies, storage, window."""

from urllib.parse import urlsplit

from playwright.sync_api import Browser, ConsoleMessage, Page, Request

from .program import Program


class Visitor:
    """A fresh browser profile that notes whatever a page must never do."""

    def __init__(
        self, browser: Browser, program: Program, width: int = 1280, height: int = 800, locale: str = "en-US", **options
    ):
        self.program = program
        self.context = browser.new_context(
            base_url=program.address, viewport={"width": width, "height": height}, locale=locale, **options)
        self.context.set_default_timeout(10_000)
        self.problems: list[str] = []
        self._failing_addresses: set[str] = set()
        self.context.on("console", self._hear)
        self.context.on("weberror", lambda error: self.problems.append(f"script error: {error.error}"))
        self.context.on("request", self._see)
        self.page: Page = self.context.new_page()

    def open(self, path: str, status: int = 200) -> Page:
        """Opens a page of the site, which must answer with `status`."""
        if status >= 400:
            self._failing_addresses.add(self.program.address + path)
        response = self.page.goto(path)
        assert response.status == status, f"{path} answered {response.status}"
        return self.page

    def expect_failure(self, path: str):
        """Says that opening an address by other means will rightly answer with an error."""
        self._failing_addresses.add(self.program.address + path)

    def choose_state(self, code: str):
        """Gives the visitor the cookie of someone who chose a state before."""
        self.context.add_cookies([{"name": "state", "value": code, "url": self.program.address}])

    def leave(self):
        self.context.close()

    def _hear(self, message: ConsoleMessage):
        if message.type not in ("error", "warning"):
            return
        address = message.location.get("url", "")
        if message.text.startswith("Failed to load resource") and address in self._failing_addresses:
            return
        self.problems.append(f"console {message.type}: {message.text} ({address})")

    def _see(self, request: Request):
        address = urlsplit(request.url)
        if address.scheme not in ("data", "blob", "about") and address.hostname != "localhost":
            self.problems.append(f"request to another host: {request.url}")
