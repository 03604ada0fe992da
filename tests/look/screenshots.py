"""Pictures of the whole product in one folder: `.venv/bin/python -m tests.look.screenshots [FOLDER]`.

From the demo data: phone, projector, desk, planning, sheets and papers, in Danish and English. Nothing is compared:
the pictures are for people to look at. The folder (`screenshots/`) is not kept in the repository.
"""

import argparse
import contextlib
import re
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from playwright.sync_api import Browser, Page, sync_playwright

from forankring.config.testing import browser as found
from tests.fixtures.house import free_port, house_environment, stop

PHONE = {"width": 360, "height": 740}
LAPTOP = {"width": 1280, "height": 800}
WALL = {"width": 1920, "height": 1080}
PAGES = {
    "home": "/",
    "sessions": "/forloeb/",
    "tools": "/indhold/",
    "settings": "/indstillinger/",
    "privacy": "/privatliv/",
    "gallery": "/_ui/",
    "board": "/tiltag/",
    "ideas": "/ideer/",
    "trials": "/afproevning/",
    "frames": "/retning/",
    "may-i": "/retning/maa-jeg/",
    "organisation": "/indstillinger/organisation/",
    "law": "/screening/jura/",
    "search": "/soeg/?q=referat",
}
SESSION_PAGES = {"session": "", "desk": "bord/", "harvest": "opsamling/", "report": "rapport/", "scribe": "papir/"}


RUNNING = re.compile("AI – vi gør det")


@dataclass(frozen=True)
class Town:
    url: str
    link: str
    code: str


def main() -> int:
    words = argparse.ArgumentParser(prog="python -m tests.look.screenshots", description=__doc__)
    words.add_argument("folder", nargs="?", type=Path, default=Path("screenshots"), help="where the pictures go")
    folder = words.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="fklook-") as data, town(Path(data) / "data") as fjordby:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=found.chromium(), args=found.FLAGS)
            state = sign_in(browser, fjordby)
            for lang in ("da", "en"):
                house(browser, fjordby, state, lang, folder)
                room(browser, fjordby, state, lang, folder)
            browser.close()
        papers(Path(data) / "data", folder)
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")
    return 0


@contextmanager
def town(data: Path) -> Iterator[Town]:
    port = free_port()
    log = data.parent / "up.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "forankring", "up", "--port", str(port), "--host", "127.0.0.1"],
            env=house_environment(data, ""),
            stdout=out,
            stderr=out,
        )
    url = f"http://127.0.0.1:{port}"
    try:
        wait_until_reached(url)
        said = log.read_text()
        yield Town(url, re.findall(r"http\S+/link/\S+", said)[0], re.findall(r"/d/(\w{8})", said)[0])
    finally:
        stop(process)


def sign_in(browser: Browser, fjordby: Town) -> dict[str, object]:
    page = browser.new_page(locale="da-DK")
    page.goto(fjordby.link)
    page.get_by_role("button", name="Log ind").click()
    page.wait_for_url(fjordby.url + "/**")
    return page.context.storage_state()  # type: ignore[return-value]


def open_page(browser: Browser, size: dict[str, int], lang: str, fjordby: Town, state: object = None) -> Page:
    context = browser.new_context(viewport=size, locale="da-DK" if lang == "da" else "en-GB", storage_state=state)  # type: ignore[arg-type]
    context.add_cookies([{"name": "sprog", "value": lang, "url": fjordby.url}])
    return context.new_page()


def house(browser: Browser, fjordby: Town, state: object, lang: str, folder: Path) -> None:
    page = open_page(browser, LAPTOP, lang, fjordby, state)
    narrow = open_page(browser, PHONE, lang, fjordby, state)
    for name, path in PAGES.items():
        for one, size in ((page, "laptop"), (narrow, "phone")):
            one.goto(fjordby.url + path)
            one.screenshot(path=folder / f"house-{name}-{size}-{lang}.png", full_page=True)
    page.goto(fjordby.url + "/forloeb/")
    session = page.get_by_role("link", name=RUNNING).first.get_attribute("href")
    for name, path in SESSION_PAGES.items():
        page.goto(f"{fjordby.url}{session}{path}")
        page.wait_for_load_state("load")
        page.screenshot(path=folder / f"session-{name}-{lang}.png", full_page=name != "desk")
    for title in ("Fire forandringsbalancer", "Hvordan kan vi bruge AI", "Vores næste skridt"):
        page.goto(fjordby.url + "/forloeb/")
        held = page.get_by_role("link", name=re.compile(title)).first.get_attribute("href")
        page.goto(f"{fjordby.url}{held}opsamling/")
        sheet = page.locator('a[href*="/ark/"]').first
        page.goto(fjordby.url + str(sheet.get_attribute("href")))
        page.screenshot(path=folder / f"sheet-{title.split()[0].lower()}-{lang}.png", full_page=True)


def room(browser: Browser, fjordby: Town, state: object, lang: str, folder: Path) -> None:
    phone = open_page(browser, PHONE, lang, fjordby)
    phone.goto(f"{fjordby.url}/d/{fjordby.code}")
    phone.screenshot(path=folder / f"phone-question-{lang}.png", full_page=True)
    phone.get_by_role("textbox").first.fill(
        "Om vi får mere tid til det, vi er her for" if lang == "da" else "More time for people"
    )
    phone.get_by_role("button", name="Send").first.click()
    phone.locator(".mine li").first.wait_for()
    phone.screenshot(path=folder / f"phone-stored-{lang}.png", full_page=True)
    for name, path in {"join": "/d/", "wrong-code": "/d/BBBB2222", "self-test": "/d/selvtest"}.items():
        phone.goto(fjordby.url + path)
        phone.screenshot(path=folder / f"phone-{name}-{lang}.png", full_page=True)
    desk = open_page(browser, LAPTOP, lang, fjordby, state)
    desk.goto(fjordby.url + "/forloeb/")
    desk.goto(fjordby.url + str(desk.get_by_role("link", name=RUNNING).first.get_attribute("href")) + "bord/")
    wall = open_page(browser, WALL, lang, fjordby)
    wall.goto(fjordby.url + str(desk.locator('a[target="skaerm"]').get_attribute("href")))
    wall.locator(".screen-sheet, .screen-join").first.wait_for()
    wall.screenshot(path=folder / f"projector-open-{lang}.png")
    for name in ("bord", "skaerm", "telefon", "fejl"):
        wall.goto(f"{fjordby.url}/_ui/side/{name}/")
        wall.screenshot(path=folder / f"gallery-{name}-{lang}.png")


def papers(data: Path, folder: Path) -> None:
    """Every dialogue tool, blank, as pictures of its PDF pages."""
    for tool in ("starting-point", "balances", "use-cases", "adoption", "with-or-without", "next-steps"):
        for lang in ("da", "en"):
            out = data.parent / f"{tool}-{lang}.pdf"
            words = ["print", tool, "--blank", "--format", "pdf", "--paper", "a4", "--lang", lang, "--out", str(out)]
            subprocess.run([sys.executable, "-m", "forankring", *words], env=house_environment(data, ""), check=True)
            for number, sheet in enumerate(pypdfium2.PdfDocument(out), 1):
                sheet.render(scale=1.2).to_pil().save(folder / f"paper-{tool}-{lang}-{number}.png")


def wait_until_reached(url: str) -> None:
    until = time.monotonic() + 120
    while time.monotonic() < until:
        with contextlib.suppress(OSError), urllib.request.urlopen(url):
            return
        time.sleep(0.2)
    raise SystemExit("The demo house did not open.")


if __name__ == "__main__":
    raise SystemExit(main())
