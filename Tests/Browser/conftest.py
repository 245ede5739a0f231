"""The program under test, one Chromium, and visitors."""

import os
import shutil

import pytest
from playwright.sync_api import sync_playwright

from support.http import Client
from support.program import Program
from support.visitor import Visitor


@pytest.fixture(scope="session")
def program(tmp_path_factory):
    """The program, serving the shipped facts; it must end cleanly and without having logged a failure."""
    program = Program(tmp_path_factory.mktemp("catalog") / "catalog.sqlite")
    yield program
    assert program.end() == 0
    assert "error" not in program.errors.lower()


@pytest.fixture
def client(program):
    """Requests without a browser."""
    client = Client(program.port)
    yield client
    client.close()


@pytest.fixture(scope="session")
def chromium():
    """One Chromium for all tests: the system's own, not a download."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        # Containers often run as root, which Chromium's sandbox does not.
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def visitors(chromium, program):
    """Makes visitors. Their pages must log no error and must ask no other host for anything."""
    made = []

    def make(**options) -> Visitor:
        made.append(Visitor(chromium, program, **options))
        return made[-1]

    yield make
    problems = []
    for visitor in made:
        problems += visitor.problems
        visitor.leave()
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)


@pytest.fixture
def visitor(visitors):
    """A visitor at a desk, without any choice made."""
    return visitors()
