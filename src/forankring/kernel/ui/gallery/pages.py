"""Whole pages, standing still: the phone, the projector, the desk as their scripts fill them.

The markup in here is what `forankring.live` writes; it stands here only to be looked at.
"""

import re

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from forankring.domain.paper import Block, Cards, html
from forankring.kernel.ui.phone import render_field, render_live_shell, render_shell

from .elements import ASK, BALANCE, CARDS, KNOTS, SIDES, STACKS, SampleForm
from .tool import TOOL

HOST = "Fjordby Kommune"
ADDRESS = "forankring.fjordby.example"

SHOWS: dict[str, tuple[Block, ...]] = {
    "cards": (*STACKS, Cards(CARDS * 2, "Breve og sprog")),
    "balance": (BALANCE, ASK),
    "boxes": (SIDES,),
}

PHONE_THREAD = (
    '<ol class="thread" aria-hidden="true"><li class="knot is-done"></li>'
    '<li class="knot is-now"></li><li class="knot is-next"></li><li class="knot is-next"></li></ol>'
)
SCREEN_THREAD = '<li class="is-done"></li><li class="is-now"></li><li class="is-next"></li><li class="is-next"></li>'
MINE = (
    '<h3 class="mine-title">Det har du sendt</h3><ul class="mine"><li><p>Referater fra teammøder</p>'
    '<button type="button" class="small" data-edit>Ret</button>'
    '<form class="take-back" method="post" action="/_ui/"><button class="small">Fjern</button></form></li></ul>'
)
JOIN = (
    '<p class="lead" role="alert">Koden passer ikke til et forløb, der er i gang. Se efter på skærmen.</p>'
    '<form class="join" method="get" action="/_ui/"><label for="kode">Koden fra skærmen</label>'
    '<input id="kode" name="kode" autocomplete="off" autocapitalize="characters" spellcheck="false">'
    '<button class="send">Deltag</button></form>'
)
GUARD = (
    " data-guard>Det ligner et CPR-nummer. Skriv det uden, så sender vi. "
    '<button type="button">Fjern nummeret</button></p>'
)
QR = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" class="qr"><path fill="currentColor" d="M1 1h3v3H1z'
    'M5 1h1v1H5zM6 3h2v1H6zM1 5h1v2H1zM3 5h2v1H3zM6 5h2v3H6zM3 7h2v1H3z"/></svg>'
)
"""A picture the size of a QR code that leads nowhere."""


def mistakes(request: HttpRequest) -> HttpResponse:
    """A form that came back with errors; focus starts at the summary."""
    form = SampleForm({"title": "", "day": "i morgen", "clock": "25"})
    return render(request, "ui/gallery/mistakes.html", {"form": form})


def desk(request: HttpRequest) -> HttpResponse:
    """The facilitator's desk."""
    return render(request, "ui/gallery/desk.html", {"knots": KNOTS, "blocks": STACKS})


def screen(request: HttpRequest) -> HttpResponse:
    """The projector. `?show=`: join, ask, cards, balance, boxes; `?theme=`: light, dark; `?size=`: 1 to 6."""
    show, is_dark = request.GET.get("show", "ask"), request.GET.get("theme") == "dark"
    drawn = html.render(SHOWS.get(show, ()), "da")
    page = render_live_shell("screen", "da", HOST)
    page = page.replace('data-theme="light"', 'data-theme="dark"') if is_dark else page
    page = page.replace('data-phase=""', f'data-phase="{"revealed" if drawn else "open"}" data-size="{_size(request)}"')
    page = (
        page.replace(" data-join hidden", " data-join").replace(" data-corner", " hidden") if show == "join" else page
    )
    filled = {
        "kicker": "Ved bordet",
        "title": "Hvordan kan vi bruge AI?",
        "question": "Scan, eller skriv koden" if show == "join" else "Hvilke opgaver tager tid fra det vigtigste?",
        "words": "12 svar er inde · 3 er færdige" if show == "ask" else "",
        "timer": "4 min. igen" if show == "ask" else "",
        "html": drawn,
        "thread": SCREEN_THREAD,
    }
    for hook, words in filled.items():
        page = re.sub(rf'(data-fill="{hook}"[^>]*>)</', rf"\g<1>{words}</", page)
    return HttpResponse(fill(page, ROOM="", CODE="K7M 4PQ", ADDRESS=ADDRESS, QR=QR))


def phone(request: HttpRequest) -> HttpResponse:
    """The phone. `?kind=`: kinds of fields; `?say=`: own, guard, sent, net: what may stand on it."""
    lang, says = get_language() or "da", request.GET.getlist("say")
    kinds = request.GET.getlist("kind") or ["note"]
    drawn = "".join(render_field(TOOL, f, "a1", lang) for f in TOOL.fields if f.kind in kinds)
    page = fill(
        render_shell(lang, HOST),
        TITLE=TOOL.title[lang],
        WHERE="Alene",
        THREAD=PHONE_THREAD,
        NOTE="",
        MAIN=fill(drawn, SEND="/_ui/", ID="", REV="0", MINE=MINE if "own" in says else ""),
        CODE="",
        ROOM="",
        VIEW="",
    )
    if "guard" in says:
        page = page.replace(" data-guard hidden></p>", GUARD)
    if "sent" in says:
        page = page.replace("data-receipt></p>", "data-receipt>Gemt</p>")
    if "net" in says:
        page = page.replace("data-outbox></p>", "data-outbox>2 svar venter på net. Lad siden stå åben.</p>")
    return HttpResponse(page)


def plain(request: HttpRequest) -> HttpResponse:
    """A code to type, after a wrong one."""
    return HttpResponse(fill(render_live_shell("plain", "da", HOST), TITLE="Deltag i et forløb", MAIN=JOIN))


def selftest(request: HttpRequest) -> HttpResponse:
    """Can phones take part here?"""
    return HttpResponse(fill(render_live_shell("selftest", "da", HOST), TITLE="Kan telefonerne være med her?"))


def fill(page: str, **words: str) -> str:
    """Put words where the placeholders stand, as the live room does."""
    for name, text in words.items():
        page = page.replace(f"%%{name}%%", text)
    return page


def _size(request: HttpRequest) -> str:
    asked = request.GET.get("size", "1")
    return asked if asked in "123456" else "1"
