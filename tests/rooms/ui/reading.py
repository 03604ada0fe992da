"""Read a page as a browser would: its elements with their attributes, its forms with what they would send."""

from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]


@dataclass
class Page(HTMLParser):
    """Every start tag of a page, in order."""

    html: str
    elements: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))

    def all(self, tag: str, **wanted: str) -> list[Element]:
        return [e for e in self.elements if e.tag == tag and wanted.items() <= e.attributes.items()]

    def ids(self) -> list[str]:
        return [e.attributes["id"] for e in self.elements if "id" in e.attributes]


def forms_in(html: str) -> list[Page]:
    """Each form by itself."""
    return [Page("<form" + part.split("</form>")[0]) for part in html.split("<form")[1:]]


def answer(form: Page, text: str) -> dict[str, object]:
    """What the form sends when somebody writes `text` everywhere and takes the first of every choice."""
    sent: dict[str, object] = {}
    for element in form.elements:
        name, kind = element.attributes.get("name", ""), element.attributes.get("type", "")
        if not name:
            continue
        if element.tag == "textarea":
            sent[name] = text
        elif kind == "radio" or (kind == "checkbox" and not name.startswith("cell.")):
            sent.setdefault(name, element.attributes["value"])
        elif element.tag == "input":
            sent[name] = element.attributes["value"]
    return sent
