"""Invented content that puts every element in every state."""

from typing import Any

from django import forms

from forankring.domain.grammar import KindName
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
from forankring.kernel.ui.fields import ClockField, DayField
from forankring.kernel.ui.tags.frames import View
from forankring.kernel.ui.tags.journey import Knot, KnotState


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
    Knot("Forundring", KnotState.DONE, "10. april 2026", "Alt for meget tid går med at skrive referater."),
    Knot("Screening", KnotState.SKIPPED),
    Knot("Drøftelse i MED", KnotState.NOW, "i dag", url="#"),
    Knot("Beslutning", KnotState.WAITING, "uge 20"),
    Knot("Prøvehandling"),
)

CARDS = (
    CardBlock(
        "Referater fra teammøder tager to timer hver uge",
        "bord Nord",
        5,
        True,
        ("Vi bruger for lang tid på referater",),
    ),
    CardBlock("Hjælp til at skrive breve i et sprog, som borgerne forstår", "", 3),
    CardBlock("Ruteplanlægning i hjemmeplejen"),
)

BALANCE = Chart(
    "line",
    "Tempo",
    ("Hurtigt i gang", "Grundigt forarbejde"),
    (Series("Alene", (1, 4, 2, 0, 1, 3, 2)), Series("Ved bordet", None, ((1, "Nord"), (5, "Syd")))),
    "13 svar mellem Hurtigt i gang og Grundigt forarbejde. Flest ved plads 2 af 7.",
    7,
)
SCALE = Chart(
    "bars",
    "Hvor klar er vi?",
    ("1 Slet ikke", "2", "3", "4", "5 Helt"),
    (Series("Alene", (1, 3, 6, 4, 0)),),
    "14 svar mellem 1 Slet ikke og 5 Helt. Flest ved 3.",
    5,
)
SIDES = Boxes(
    (
        Box("Muligheder", (Cards(CARDS[1:]),), "Hvad kan blive lettere?", 1),
        Box("Bekymringer", (Paragraph("Her er ikke skrevet noget endnu.", "quiet"),), "Hvad kan gå tabt?", 2),
    )
)
TICKS = Ticks(
    (("Aftal en prøvehandling", True, "Valgt · 7 har sat kryds"), ("Tag det op i lokal-MED", False, "")),
    "De næste skridt",
)
TASKS = Table(
    ("Opgave", "Hvem", "Timer om ugen"),
    (("Referater", "Sekretariatet", "6"), ("Breve", "Borgerservice", "11")),
    "Opgaver",
    (2,),
)
STACKS = (Cards(CARDS, "Møder og referater"), Cards((CardBlock("Et kort uden overskrift", "på papir"),)))
ASK = Callout("Hvor er vi uenige? Spørg ind.", "Spørgsmål til rummet")

BLOCKS: tuple[Block, ...] = (
    Heading("Hvad har vi talt om?"),
    Paragraph("Vi vil begynde med de opgaver, ingen vil savne.", "lead"),
    Paragraph("Teksten står, som den blev skrevet.", "quiet"),
    Facts((("Niveau", "Team"), ("Tid", "45 minutter"))),
    Bullets(("Fagligheden bestemmer", "Vi prøver i det små", "Alle må spørge"), True),
    ASK,
    *STACKS,
    SIDES,
    BALANCE,
    SCALE,
    TICKS,
    TASKS,
    Flow("Fra forslag til drift", ("Forslag", "Screening", "Drøftelse i MED"), "Beslutning"),
)

TONES = ("tip", "ask", "done", "warning", "stop")
TAGS = (("Idé", "plain"), ("Bliver afprøvet", "now"), ("Klar", "done"), ("Venter på MED", "wait"), ("Stoppet", "stop"))


def examples() -> dict[str, Any]:
    """The context of the gallery page."""
    right = SampleForm(initial={"title": "Temadag om AI i ældreplejen", "size": "s"})
    views = [View("Tidslinje", "#a", True), View("Liste", "#b")]
    return {
        "kinds": [str(kind) for kind in KindName],
        "knots": KNOTS,
        "blocks": BLOCKS,
        "tones": TONES,
        "tags": TAGS,
        "right": right,
        "choices": views,
        "pairs": [("Hvornår", "10. april 2026 kl. 09.00"), ("Hvor", "Kantinen på rådhuset i Fjordby")],
    }
