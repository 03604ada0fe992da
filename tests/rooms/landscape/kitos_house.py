"""A small Kitos of our own: it speaks the shape of API v2's usages, and nothing else."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

TOKEN = "test-token"


def usage(number: int, name: str, ai: str | None = "Yes", **general: Any) -> dict[str, Any]:
    """One usage as Kitos tells of it."""
    return {
        "uuid": f"00000000-0000-4000-8000-{number:012d}",
        "systemContext": {"uuid": f"10000000-0000-4000-8000-{number:012d}", "name": name, "deactivated": False},
        "organizationContext": {"uuid": "20000000-0000-4000-8000-000000000001", "name": "Fjordby Kommune"},
        "general": {
            "localCallName": "",
            "notes": "",
            "containsAITechnology": ai,
            "numberOfExpectedUsers": {"lowerBound": 10, "upperBound": 50},
            "validity": {"lifeCycleStatus": "Operational", "valid": True},
            **general,
        },
        "gdpr": {"dataSensitivityLevels": ["PersonData", "SensitiveData"], "riskAssessmentConducted": "Yes"},
        "localKLEDeviations": {"addedKLE": [{"uuid": "x", "name": "81.39.00"}], "removedKLE": []},
    }


class Kitos:
    """`rows` are what it holds, `ill` makes it answer wrongly, `asked` notes method and path of each question."""

    def __init__(self) -> None:
        self.rows: list[dict[str, Any]] = []
        self.ill: str = ""
        self.asked: list[tuple[str, str]] = []
        self.address = ""


@contextmanager
def kitos() -> Iterator[Kitos]:
    house = Kitos()

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            house.asked.append((self.command, self.path))
            url = urlsplit(self.path)
            asked = {key: int(values[0]) for key, values in parse_qs(url.query).items()}
            if self.headers.get("Authorization") != f"Bearer {TOKEN}":
                return self._say(401, b"{}")
            if house.ill == "redirect":
                self.send_response(302)
                self.send_header("Location", "http://127.0.0.1:9/")
                return self.end_headers()
            if house.ill == "second page" and asked["page"] > 0:
                return self._say(500, b"{}")
            if house.ill and house.ill not in ("second page",):
                return self._say(200, house.ill.encode())
            start = asked["page"] * asked["pageSize"]
            return self._say(200, json.dumps(house.rows[start : start + asked["pageSize"]]).encode())

        def _say(self, status: int, raw: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(raw)))
            self.end_headers()
            self.wfile.write(raw)

        def log_message(self, *_words: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    house.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield house
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
