"""What is expected, as a table for the test and as a page for people."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from forankring.kernel.accounts.models import Role
from tests.guards.tree import ROOT

from .asking import Outcome
from .survey import Row
from .world import GUEST, KEEPER, LIMITED, OPEN, VISITORS

EXPECTED = Path(__file__).with_name("expected.csv")
PAGE = ROOT / "docs" / "reference" / "access.md"
HEAD = ["page", "about", "method", *VISITORS]
ROOMS = {
    "": "The front door, accounts and settings",
    "workshops": "Sessions",
    "journey": "Initiatives and the red thread",
    "direction": "Direction",
    "ideas": "Ideas",
    "screening": "Screening",
    "decisions": "Decisions and MED",
    "trials": "Small trials",
    "landscape": "The AI map",
    "search": "Search",
    "packs": "Content",
}
WORDS = {GUEST: "guests", KEEPER: "whoever it belongs to"} | {str(r): str(r).replace("_", " ") for r in Role}
ABOUT = {OPEN: "on an open thread", LIMITED: "on a limited thread", "": ""}
FOREWORD = """# Who meets what

Generated from the house itself, and held to it by `tests/rooms/access`: every address is asked for by a guest, by a
colleague with each single role, and by the one the thing belongs to. The things belong to a care home; the leaders who
ask lead a school, and the director leads all. A limited thread may be read by those who lead its unit and by the
specialists alone.

- **opens** the page, or takes the form in · **is told why not**: sees the page, but the form is answered with a
  sentence and nothing is changed.
- Everybody else is turned away: a guest is asked to sign in, others get "no access" where a role is lacking and "no
  such page" where the thing is not theirs. What one may not see and what does not exist answer alike to the last byte.
- Reading changes nothing. A form without its token is refused everywhere, and so is every method but GET, HEAD, POST.
"""


def as_csv(rows: Sequence[Row]) -> str:
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(HEAD)
    table.writerows([row.page, row.about, row.method, *(row.met[who] for who in VISITORS)] for row in rows)
    return out.getvalue()


def expected() -> dict[tuple[str, str, str], dict[str, str]]:
    with EXPECTED.open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    return {(one["page"], one["about"], one["method"]): {who: one[who] for who in VISITORS} for one in lines}


def as_page(rows: Sequence[Row]) -> str:
    """Markdown: a table per room, a line per address."""
    parts = [FOREWORD]
    rooms = list(dict.fromkeys(_room(row) for row in rows))
    for room in rooms:
        parts += [f"\n## {ROOMS.get(room, room)}\n", "| address | | opens for | takes a form from | is told why not |"]
        parts.append("|---|---|---|---|---|")
        here = [row for row in rows if _room(row) == room]
        pairs = zip(here[::2], here[1::2], strict=True)
        parts += [_line(read, sent) for read, sent in pairs]
    return "\n".join(parts) + "\n"


def _room(row: Row) -> str:
    return row.page.partition(":")[0] if ":" in row.page else ""


def _line(read: Row, sent: Row) -> str:
    address = "/" + read.address.lstrip("^").replace("|", "\\|")
    cells = (_who(read, Outcome.YES), _who(sent, Outcome.YES), _who(sent, Outcome.REFUSED))
    return f"| `{address}` | {ABOUT[read.about]} | " + " | ".join(cells) + " |"


def _who(row: Row, outcome: Outcome) -> str:
    """The visitors in as few words as it takes."""
    here = [who for who in VISITORS if row.met[who] == outcome]
    if here == list(VISITORS):
        return "everybody"
    if here == list(VISITORS[1:]):
        return "everybody signed in"
    if len(here) > len(VISITORS) // 2 + 1 and GUEST not in here:
        return "everybody signed in but " + ", ".join(WORDS[who] for who in VISITORS[1:] if who not in here)
    return ", ".join(WORDS[who] for who in here) or "–"
