"""Every page there is, seen by somebody for whom it opens: axe finds nothing, and a link or a form leads to it.

The house holds one of each thing: drafts, messages, conditions, what no demo has all of at once.
"""

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Error, Page, Response

from tests.fixtures.house import House, house_environment, serve
from tests.guards.tree import ROOT

from .eyes import HALF, Axe, Eyes, large_text

BY_MAIL = {"account_reset_password_from_key", "account_set_password"}
"""Pages that only a link in a mail, or signing in without a password, leads to."""
LEADS = """all => all.flatMap(one =>
  [one.href, one.action, one.formAction, one.getAttribute('hx-get'), one.getAttribute('hx-post')].filter(Boolean))"""


@pytest.fixture
def one_of_each(tmp_path: Path) -> Iterator[tuple[House, list[dict[str, str]]]]:
    """A house, and of each page in it: name, address, and the sign-in of somebody who may see it."""
    folder = tmp_path / "house"
    folder.mkdir()
    with serve(folder, "", "--no-demo") as house:
        done = subprocess.run(
            [sys.executable, "-m", "tests.rooms.access.pages"],
            env=house_environment(folder, "") | {"DJANGO_SETTINGS_MODULE": "forankring.config.settings"},
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr[-3000:]
        yield house, json.loads(done.stdout.splitlines()[-1])


def test_every_page_there_is(
    one_of_each: tuple[House, list[dict[str, str]]], new_page: Callable[..., Page], axe: Axe
) -> None:
    house, pages = one_of_each
    page = new_page(viewport=HALF, forced_colors="active")
    large_text(page)
    eyes, led_to, opened = Eyes(axe, {"large text": page}, []), set[str](), []
    for told in pages:
        page.context.clear_cookies()
        if told["session"]:
            page.context.add_cookies([{"name": "forankring", "value": told["session"], "url": house.url}])
        if not (answer := open_page(page, house.url + told["address"])):
            continue
        opened.append(told)
        if answer.status != 200:
            eyes.wrong.append(f"{told['name']} {told['address']}: {answer.status}")
        eyes.look(f"{told['name']} {told['address']}")
        led_to |= set(page.locator("a, form, button, [hx-get], [hx-post]").evaluate_all(LEADS))
    assert len(opened) > 130, "most pages were not pages"
    assert not eyes.wrong, "\n".join(eyes.wrong)
    paths = {re.sub(r"^https?://[^/]+|[?#].*", "", link) for link in led_to}
    unled = [told["name"] for told in opened if not leads(told["shape"], paths)]
    assert set(unled) == BY_MAIL


def open_page(page: Page, address: str) -> Response | None:
    """None when it is a paper or a file."""
    try:
        answer = page.goto(address)
    except Error as problem:
        if "Download is starting" in str(problem):
            return None
        raise
    assert answer is not None
    return answer if answer.headers.get("content-type", "").startswith("text/html") else None


def leads(shape: str, paths: set[str]) -> bool:
    pattern = re.compile("/" + re.sub(r"<[^>]+>", "[^/]+", shape.lstrip("^").split("(")[0]) + "$")
    return any(pattern.match(path) for path in paths)
