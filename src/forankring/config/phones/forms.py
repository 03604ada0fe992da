"""The questions on a phone's page, read from its HTML: which answers the house waits for, and under which names."""

from dataclasses import dataclass
from dataclasses import field as made
from html.parser import HTMLParser


@dataclass(slots=True)
class Input:
    name: str
    kind: str
    """`textarea`, or the type of the input: `hidden`, `radio`, `checkbox`, `number`, `text`."""
    value: str = ""
    most: int = 0


@dataclass(slots=True)
class Form:
    """One form of the step. `item` and `field` are empty for the choice of a table."""

    kind: str
    """Its class: `ask` an answer, `tables` which table, `ready` finished."""
    item: str
    field: str
    limit: int = 240
    inputs: list[Input] = made(default_factory=list)

    def hidden(self, name: str) -> str:
        return next((one.value for one in self.inputs if one.name == name and one.kind == "hidden"), "")

    def named(self, name: str) -> list[Input]:
        return [one for one in self.inputs if one.name == name and one.kind != "hidden"]

    def starting(self, start: str) -> list[Input]:
        return [one for one in self.inputs if one.name.startswith(start) and one.kind != "hidden"]

    @property
    def is_vote(self) -> bool:
        return self.hidden("op") == "dots" or bool(self.starting("dots."))


def read_forms(html: str) -> list[Form]:
    reader = _Reader()
    reader.feed(html)
    return reader.forms


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self._now: Form | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            kind = given.get("class", "").split(" ")[0]
            self._now = Form(kind, given.get("data-item", ""), given.get("data-field", ""))
            self.forms.append(self._now)
        elif self._now is None:
            return
        elif "data-limit" in given:
            self._now.limit = int(given["data-limit"])
        elif tag in ("input", "textarea") and "name" in given:
            kind = "textarea" if tag == "textarea" else given.get("type", "text")
            most = int(given["max"]) if given.get("max", "").isdigit() else 0
            one = Input(given["name"], kind, given.get("value", ""), most)
            self._now.inputs.append(one)
            if kind == "hidden" and one.name in ("item", "field") and not getattr(self._now, one.name):
                setattr(self._now, one.name, one.value)

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._now = None
