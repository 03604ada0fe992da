"""What the gallery shows: invented content that puts every element in every state."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.translation import get_language

from forankring.domain.paper import (
    Block,
    Box,
    Boxes,
    Bullets,
    Callout,
    CardBlock,
    Cards,
    Chart,
    Facts,
    Flow,
    Heading,
    Paragraph,
    Series,
    Table,
    Ticks,
)

from .examples import PHONE_THREAD, TOOL
from .fields import ClockField, DayField
from .phone import render_field, render_shell
from .tags.frames import View
from .tags.journey import Knot, KnotState


class SampleForm(forms.Form):
    """One field of each sort. Danish only: it is never shown to anybody but those who build the house."""

    title = forms.CharField(label="Titel", help_text="Sådan som folk i huset vil sige det.", max_length=80)
    day = DayField(label="Dag", help_text="For eksempel 10-04-2026.")
    clock = ClockField(label="Starter", required=False)
    about = forms.CharField(label="Hvad skal der ske?", widget=forms.Textarea(attrs={"rows": 4}), required=False)
    place = forms.ChoiceField(label="Rum", choices=[("", "Vælg"), ("a", "Kantinen"), ("b", "Mødelokale 2")])
    size = forms.ChoiceField(
        label="Hvor mange kommer?", choices=[("s", "Op til 20"), ("l", "Flere")], widget=forms.RadioSelect
    )
    help_from = forms.MultipleChoiceField(
        label="Hvem hjælper til?",
        choices=[("a", "En kollega"), ("b", "En fra MED")],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    is_ready = forms.BooleanField(label="Alt er klart", help_text="Så kan I begynde.")


KNOTS = (
    Knot("Forundring", KnotState.DONE, "10. april 2026", "Alt for meget tid går med at skrive de samme referater."),
    Knot("Screening", KnotState.SKIPPED),
    Knot("Drøftelse i MED", KnotState.NOW, "i dag", url="#"),
    Knot("Beslutning", KnotState.WAITING, "uge 20"),
    Knot("Prøvehandling"),
)

CARDS = (
    CardBlock("Referater fra teammøder tager to timer hver uge", "bord Nord", 5, True, ("Vi bruger for lang tid på referater",)),
    CardBlock("Hjælp til at skrive breve i et sprog, som borgerne forstår", "", 3),
    CardBlock("Ruteplanlægning i hjemmeplejen"),
)

BLOCKS: tuple[Block, ...] = (
    Heading("Hvad har vi talt om?"),
    Paragraph("Vi vil begynde med de opgaver, ingen vil savne.", "lead"),
    Paragraph("Teksten står, som den blev skrevet.", "quiet"),
    Facts((("Niveau", "Team"), ("Tid", "45 minutter"))),
    Bullets(("Fagligheden bestemmer", "Vi prøver i det små", "Alle må spørge"), True),
    Callout("Hvor er vi uenige? Spørg ind.", "Spørgsmål til rummet"),
    Cards(CARDS, "Møder og referater"),
    Cards((CardBlock("Et kort uden overskrift", "på papir"),)),
    Boxes((
        Box("Muligheder", (Cards(CARDS[1:]),), "Hvad kan blive lettere?", 1),
        Box("Bekymringer", (Paragraph("Her er ikke skrevet noget endnu.", "quiet"),), "Hvad kan gå tabt?", 2),
    )),
    Chart("line", "Tempo", ("Hurtigt i gang", "Grundigt forarbejde"), (
        Series("Alene", (1, 4, 2, 0, 1, 3, 2)), Series("Ved bordet", None, ((1, "Nord"), (5, "Syd")))),
        "13 svar mellem Hurtigt i gang og Grundigt forarbejde. Flest ved plads 2 af 7.", 7),
    Chart("bars", "Hvor klar er vi?", ("1 Slet ikke", "2", "3", "4", "5 Helt"), (Series("Alene", (1, 3, 6, 4, 0)),),
        "14 svar mellem 1 Slet ikke og 5 Helt. Flest ved 3.", 5),
    Ticks((("Aftal en prøvehandling", True, "Valgt · 7 har sat kryds"), ("Tag det op i lokal-MED", False, "")), "De næste skridt"),
    Table(("Opgave", "Hvem", "Timer om ugen"), (("Referater", "Sekretariatet", "6"), ("Breve", "Borgerservice", "11")), "Opgaver", (2,)),
    Flow("Fra forslag til drift", ("Forslag", "Screening", "Drøftelse i MED"), "Beslutning"),
)  # fmt: skip

TONES = ("tip", "ask", "done", "warning", "stop")
TAGS = (("Idé", "plain"), ("Afprøves", "now"), ("Klar", "done"), ("Venter på MED", "wait"), ("Stoppet", "stop"))


def examples() -> dict[str, Any]:
    """The context of the gallery page."""
    wrong = SampleForm({"title": "", "day": "i morgen", "clock": "25"})
    right = SampleForm(initial={"title": "Temadag om AI i ældreplejen", "size": "s"})
    views = [View("Tidslinje", "#a", True), View("Liste", "#b")]
    return {
        "knots": KNOTS,
        "blocks": BLOCKS,
        "tones": TONES,
        "tags": TAGS,
        "wrong": wrong,
        "right": right,
        "choices": views,
        "pairs": [("Hvornår", "10. april 2026 kl. 09.00"), ("Hvor", "Kantinen på rådhuset i Fjordby")],
    }


def desk(request: HttpRequest) -> HttpResponse:
    """The facilitator's desk, standing still."""
    return render(request, "ui/gallery/desk.html", {"knots": KNOTS, "blocks": BLOCKS[6:8]})


def screen(request: HttpRequest) -> HttpResponse:
    """The projector. `?show=`: join, ask, cards, balance; `?theme=`: light, dark."""
    show = request.GET.get("show", "ask")
    blocks = {"cards": BLOCKS[6:8] + (Cards(CARDS * 3, "Breve"),), "balance": (BLOCKS[9], BLOCKS[5])}.get(show, ())
    theme = "dark" if request.GET.get("theme") == "dark" else "light"
    return render(request, "ui/gallery/screen.html", {"show": show, "theme": theme, "blocks": blocks})


def phone(request: HttpRequest) -> HttpResponse:
    """The phone as the live room will fill it, with `?kind=` (a field kind, or several) on it."""
    lang = get_language() or "da"
    kinds = request.GET.getlist("kind") or ["note"]
    forms_drawn = "".join(render_field(TOOL, f, "a1", lang) for f in TOOL.fields if f.kind in kinds)
    page = render_shell(lang, "Fjordby Kommune")
    style = static("ui/css/phone.css")
    for word, text in {
        "MAIN": forms_drawn,
        "ASSETS": format_html('<link rel="stylesheet" href="{}">', style),
        "THREAD": PHONE_THREAD,
        "WHERE": "Trin 2 af 4",
        "TITLE": "Hvordan kan vi bruge AI?",
        "SEND": "/_ui/",
        "MINE": "",
        "ID": "",
        "REV": "0",
    }.items():
        page = page.replace(f"%%{word}%%", text)
    return HttpResponse(page)


SAMPLES: dict[str, Callable[[HttpRequest], HttpResponse]] = {"bord": desk, "skaerm": screen, "telefon": phone}
