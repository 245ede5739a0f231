"""The program under test, as a user starts it."""

import os
import queue
import re
import subprocess
import threading
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[3]
READY = re.compile(r"Waymark is ready: open http://localhost:(\d+)/")


class Program:
    """`waymark serve` on a free port, over a catalogue that it compiles from the repository's facts."""

    # Compiling takes some seconds; a busy machine may need more.
    SECONDS_TO_START = 120

    def __init__(self, catalog: Path):
        binary = Path(os.environ.get("WAYMARK_BINARY", REPOSITORY / ".build/debug/waymark"))
        if not binary.is_absolute():
            binary = REPOSITORY / binary
        self._errors = catalog.with_suffix(".log")
        with self._errors.open("w") as errors:
            self._process = subprocess.Popen(
                [binary, "serve", "--port", "0", "--catalog", catalog, "--facts", REPOSITORY / "Facts",
                 "--packs", REPOSITORY / "Packs"],
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors, text=True)
        self._lines: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        self.port = self._wait_until_ready()

    @property
    def address(self) -> str:
        """Where the site is, without a slash at the end."""
        return f"http://localhost:{self.port}"

    @property
    def errors(self) -> str:
        """What the program wrote to standard error so far."""
        return self._errors.read_text()

    def end(self) -> int:
        """Asks the program to end, and returns its exit code."""
        self._process.terminate()
        try:
            return self._process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            raise

    def _read(self):
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def _wait_until_ready(self) -> int:
        deadline = time.monotonic() + self.SECONDS_TO_START
        written = []
        while time.monotonic() < deadline:
            try:
                line = self._lines.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                break
            if line is None:
                break
            written.append(line)
            if found := READY.search(line):
                return int(found.group(1))
        self._process.kill()
        self._process.wait()
        raise RuntimeError(f"The program did not become ready.\n{''.join(written)}{self.errors}")
