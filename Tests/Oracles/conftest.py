"""The built program, asked on its command line, over the facts that ship."""

import json
import os
import subprocess
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]


class Program:
    """Runs `waymark` on a catalogue of its own."""

    def __init__(self, catalog: Path):
        binary = Path(os.environ.get("WAYMARK_BINARY", REPOSITORY / ".build/debug/waymark"))
        self.binary = binary if binary.is_absolute() else REPOSITORY / binary
        self._places = ["--catalog", catalog, "--facts", REPOSITORY / "Facts"]

    def run(self, *arguments):
        """What the program answers, whatever its exit code."""
        return subprocess.run([self.binary, *arguments, *self._places], capture_output=True, text=True)

    def json(self, *arguments):
        """The JSON document that the program prints."""
        answer = self.run(*arguments, "--json")
        assert answer.returncode == 0, answer.stderr
        return json.loads(answer.stdout)


@pytest.fixture(scope="session")
def program(tmp_path_factory):
    return Program(tmp_path_factory.mktemp("catalog") / "catalog.sqlite")
