"""Requests without a browser: exactly what is sent, exactly what comes back."""

import http.client
import json as json_text
from dataclasses import dataclass


@dataclass(frozen=True)
class Answer:
    """A response: its status, its header fields by lowercase name, its body."""

    status: int
    fields: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")

    @property
    def json(self):
        return json_text.loads(self.body)

    @property
    def media_type(self) -> str:
        return self.fields.get("content-type", "").split(";")[0].strip()


class Client:
    """A client that follows no redirect and keeps no cookie."""

    def __init__(self, port: int):
        self.port = port
        self._connection = http.client.HTTPConnection("localhost", port, timeout=30)

    def get(self, path: str, **fields: str) -> Answer:
        return self.send("GET", path, fields=fields)

    def send(
        self, method: str, path: str, body: bytes | None = None, fields: dict[str, str] | None = None
    ) -> Answer:
        """Sends one request; underscores in the names of fields stand for hyphens."""
        headers = {name.replace("_", "-"): value for name, value in (fields or {}).items()}
        try:
            return self._exchange(method, path, body, headers)
        except (ConnectionError, http.client.BadStatusLine):
            # The server may have closed a connection that was idle, or that an earlier request broke.
            self.close()
            return self._exchange(method, path, body, headers)

    def close(self):
        self._connection.close()

    def _exchange(self, method, path, body, headers) -> Answer:
        self._connection.request(method, path, body=body, headers=headers)
        response = self._connection.getresponse()
        content = response.read()
        if response.will_close:
            self._connection.close()
        fields = {}
        for name, value in response.getheaders():
            name = name.lower()
            fields[name] = fields[name] + ", " + value if name in fields else value
        return Answer(response.status, fields, content)
