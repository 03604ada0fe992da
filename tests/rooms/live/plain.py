"""A phone without script: it reads a page's forms and sends what a browser would."""

from html.parser import HTMLParser

import httpx

from .conftest import Stage

Fields = dict[str, list[str]]


class Forms(HTMLParser):
    """Each form's controls by name with the values a browser would send, and what stands in the page's alerts."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.forms: list[Fields] = []
        self.boxes: list[str] = []
        self.alerts: list[str] = []
        self.marks: list[dict[str, str]] = []
        self._area: str | None = None
        self._is_in_form = self._is_in_alert = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = {name: value or "" for name, value in attrs}
        self.marks.append({"tag": tag, **has})
        self._is_in_alert = self._is_in_alert or (has.get("role") == "alert" and "hidden" not in has)
        if self._is_in_alert and has.get("role") == "alert":
            self.alerts.append("")
        if tag == "form":
            self.forms.append({})
            self._is_in_form = True
        elif tag == "textarea":
            self._area = has.get("name", "")
            self.forms[-1].setdefault(self._area, []).append("") if self._is_in_form else self.boxes.append("")
        elif tag == "input" and self._is_in_form and (has.get("type") not in ("radio", "checkbox") or "checked" in has):
            self.forms[-1].setdefault(has["name"], []).append(has.get("value", "on"))

    def handle_endtag(self, tag: str) -> None:
        self._area = None if tag == "textarea" else self._area
        self._is_in_form = self._is_in_form and tag != "form"
        self._is_in_alert = self._is_in_alert and tag != "p"

    def handle_data(self, data: str) -> None:
        if self._area is not None:
            # A browser drops the line break right after the tag.
            words = data.removeprefix("\n")
            if self._is_in_form:
                self.forms[-1][self._area][-1] += words
            else:
                self.boxes[-1] += words
        elif self._is_in_alert:
            self.alerts[-1] += data

    def of(self, field: str, needs: str = "") -> Fields:
        """The one form that asks `field` and holds the control `needs`."""
        found = [f for f in self.forms if f.get("field") == [field] and "op" not in f and (not needs or needs in f)]
        assert len(found) == 1, self.forms
        return found[0]


class PlainPhone:
    def __init__(self, stage: Stage) -> None:
        self.address = f"/d/{stage.room.code}"
        self.client: httpx.AsyncClient = stage.client(accept="text/html")

    async def look(self) -> Forms:
        return Forms((await self.client.get(self.address)).text)

    async def send(self, fields: Fields, **typed: str | list[str]) -> tuple[int, Forms]:
        """Type over the fields and press the button. Answers the status and the page that comes."""
        reply = await self.client.post(f"{self.address}/send", data={**fields, **typed})
        return reply.status_code, Forms(reply.text)
