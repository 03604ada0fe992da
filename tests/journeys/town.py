"""A municipality with people in every role: Fjordby of the demo, or one founded page by page in an empty house."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from playwright.sync_api import Locator, Page, expect

from tests.fixtures.house import House

PASSWORD = "en lang og rolig adgangskode"
CENTRE, TEAM = "Center for Børn og Skole", "Børnehuset Tangen"
ORGANISATION = f"""unit;unit_type;parent;role;person_ref;from;to
Fjordby Kommune;kommune;;;;;
{CENTRE};center;Fjordby Kommune;;;;
{TEAM};børnehus;{CENTRE};;;;
Hovedudvalget;Hovedudvalg;Fjordby Kommune;;;;
Områdeudvalget for Børn og Skole;Områdeudvalg;{CENTRE};;;;
"""
ROLES = {
    "liv": ("Medarbejder", ""),
    "ida": ("Teamleder", TEAM),
    "vibeke": ("Centerchef", CENTRE),
    "jens": ("Direktion", "Fjordby Kommune"),
    "mona": ("MED-sekretær", ""),
    "ali": ("Jurist eller DPO", ""),
    "freja": ("It og digitalisering", ""),
}
"""Who can do what, and where a leader leads: as in Fjordby."""


@dataclass
class Town:
    house: House
    new_page: Callable[..., Page]
    is_demo: bool
    _pages: dict[str, Page] = field(default_factory=dict)

    def see(self, who: str, **wishes: object) -> Page:
        """This person's browser, signed in; the same each time."""
        if who not in self._pages:
            self._pages[who] = page = self.new_page(**wishes)
            if self.is_demo:
                page.goto(self.house.sign_in_link(f"{who}@fjordby.example"))
                page.get_by_role("button", name="Log ind").click()
                page.wait_for_url(self.house.url + "/**")
            elif who == "signe":
                self._found(page)
            else:
                self._invite(who, page)
        return self._pages[who]

    def go(self, who: str, path: str) -> Page:
        page = self.see(who)
        page.goto(self.house.url + path)
        return page

    def _found(self, page: Page) -> None:
        """The first administrator: a name, an organisation, what tools may be used for."""
        page.goto(self.house.printed_link)
        page.get_by_label("E-mail").fill("signe@fjordby.example")
        page.get_by_label("Dit navn").fill("Signe Sandbæk")
        page.get_by_label("Adgangskode").fill(PASSWORD)
        page.get_by_role("button", name="Opret min konto").click()
        page.goto(self.house.url + "/indstillinger/")
        page.get_by_label("Kommunens navn").fill("Fjordby Kommune")
        page.get_by_label("Telefon").fill("7000 0000")
        page.get_by_label("E-mail").fill("ai@fjordby.example")
        press(page, "Gem")
        page.get_by_role("link", name="Organisation").click()
        page.get_by_role("link", name="Hent fra en fil").click()
        given = {"name": "fjordby.csv", "mimeType": "text/csv", "buffer": ORGANISATION.encode()}
        page.get_by_label("Fil", exact=True).set_input_files([given])  # type: ignore[list-item]
        press(page, "Vis, hvad der bliver ændret")
        press(page, "Gem ændringerne")
        expect(page.get_by_role("status")).to_contain_text("Filen er hentet")
        page.goto(self.house.url + "/retning/vaerktoejer/nyt/")
        page.get_by_label("Navn").fill("Microsoft Copilot i Edge")
        page.get_by_label("Ja, brug det gerne").check()
        press(page, "Gem")

    def _invite(self, who: str, page: Page) -> None:
        """Signe invites, the colleague makes an account by the link."""
        role, unit = ROLES[who]
        signe = self.go("signe", "/kolleger/")
        signe.get_by_label("Kollegaens e-mail").fill(f"{who}@fjordby.example")
        signe.get_by_label("Medarbejder:").set_checked(role == "Medarbejder")
        signe.get_by_label(f"{role}:").check()
        if unit:
            leads = signe.get_by_label("Hvilken enhed leder kollegaen?")
            choose(leads, unit)
        press(signe, "Lav en invitation")
        page.goto(signe.get_by_text(re.compile("^https?://.*/link/")).inner_text())
        page.get_by_label("Dit navn").fill(who.capitalize() + " Strandløber")
        page.get_by_label("Adgangskode").fill(PASSWORD)
        press(page, "Opret min konto")
        page.wait_for_url(self.house.url + "/")


def next_for(town: Town, who: str, sentence: str, *, go: bool = False) -> Page:
    """It is the next thing on this person's front page; `go` follows it."""
    page = town.go(who, "/")
    link = page.get_by_role("link", name=sentence)
    expect(link).to_be_visible()
    if go:
        link.click()
    else:
        page.go_back()
    return page


def choose(menu: Locator, wanted: str) -> None:
    """Choose the option that names `wanted`, however deep it stands; waits for the page that holds the menu."""
    option = menu.get_by_role("option").filter(has_text=re.compile(rf"^[– ]*{re.escape(wanted)}\s*$"))
    menu.select_option(option.get_attribute("value"))


def press(page: Page, name: str) -> None:
    """Send a form, and wait for the page that answers."""
    with page.expect_navigation():
        page.get_by_role("button", name=name, exact=True).click()
