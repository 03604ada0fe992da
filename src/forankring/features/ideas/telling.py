"""What the thread says of an idea and a task, in one sentence; and the words it grew from."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from forankring.kernel.journey.api import Grown

from .models import Idea, IdeaGroup, Weight

Body = Mapping[str, Any]


def tell_idea(body: Body) -> str:
    return str(body.get("text") or body.get("title") or "")


def tell_task(body: Body) -> str:
    """What AI should help with, when somebody wrote that; else the task itself."""
    text = _once(body.get("part") or body.get("task") or body.get("text") or body.get("title") or "")
    if function := _once(body.get("function") or ""):
        text = f"{text} ({function})"
    count = body.get("count")
    if not isinstance(count, int) or count < 2:
        return text
    said = ngettext("Sagt %(count)s gang.", "Sagt %(count)s gange.", count) % {"count": count}
    return f"{text} {said}" if text.endswith((".", "!", "?")) else f"{text}. {said}"


def _once(said: object) -> str:
    """What several people said, each thing once: they wrote in lines, and what they wrote was put together with `;`."""
    words = (one.strip() for line in str(said).splitlines() for one in line.split(";"))
    return "; ".join(dict.fromkeys(one for one in words if one))


def task_parts(body: Body) -> list[tuple[str, str]]:
    """What is seen when the knot is opened."""
    found = [
        (_("Del af opgaven"), str(body.get("part", ""))),
        (_("AI-funktion"), str(body.get("function", ""))),
        (_("Kategori"), str(body.get("category", ""))),
        (_("Hvor tit har I opgaven?"), _weight(body.get("frequency"))),
        (_("Hvor meget kræver det at prøve?"), _weight(body.get("effort"))),
        (_("Hvor meget kan det give?"), _weight(body.get("value"))),
        (_("Stemmer"), str(body.get("dots") or "")),
        (_("Forskelle og indvendinger"), str(body.get("notes", ""))),
    ]
    return [(name, words) for name, words in found if words]


def _weight(given: object) -> str:
    return str(Weight(given).label) if given in Weight.values else ""


def grown_from(request: HttpRequest, origin: Body) -> Grown | None:
    """The ideas' own words, found by their ids, or by the cards of a sheet."""
    ids, cards, sheet = origin.get("ideas"), origin.get("cards"), origin.get("sheet")
    found = list(Idea.objects.filter(pk__in=ids)) if isinstance(ids, list) else []
    if not found and isinstance(cards, list) and isinstance(sheet, str):
        found = [one for one in Idea.objects.filter(sheet=UUID(sheet)) if set(one.origin.get("cards", ())) & set(cards)]
    if not found:
        return None
    words = tuple(dict.fromkeys(str(w["text"]) for one in found for w in (one.wordings or [{"text": one.text}])))
    group: IdeaGroup | None = found[0].group
    url = reverse("ideas:group", args=[group.pk]) if group else reverse("ideas:idea", args=[found[0].pk])
    return Grown(group.title if group else found[0].text, url, words)
