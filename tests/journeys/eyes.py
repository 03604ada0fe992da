"""People who look at a page together: what axe says, and whether it is wider than the window."""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

HALF = {"width": 640, "height": 900}
Axe = Callable[[Page], list[str]]


@dataclass
class Eyes:
    """The same room seen by several people at once; `look` says what is wrong with what each sees."""

    axe: Axe
    pages: dict[str, Page]
    wrong: list[str]

    def look(self, when: str, *names: str) -> None:
        for name in names or self.pages:
            page = self.pages[name]
            self.wrong += [f"{when}, {name}: {finding}" for finding in self.axe(page)]
            wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            if wide > 0:
                self.wrong.append(f"{when}, {name}: {wide} px too wide")


def large_text(page: Page) -> None:
    """A reader who has set the text twice as large."""
    page.add_init_script(
        "addEventListener('load', () => { const html = document.documentElement;"
        "html.style.fontSize = 2 * parseFloat(getComputedStyle(html).fontSize) + 'px'; });"
    )
