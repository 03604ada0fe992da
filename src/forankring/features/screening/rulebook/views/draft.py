"""The draft as a whole: what is in it, what it changes, and how it begins and ends."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from forankring.kernel.accounts.api import Guest, names_of, open_to, person_of

from ..acts import begin, drop
from ..approving import withdraw
from ..effects import effects
from ..parts import PARTS, rows
from ..queries import DRAFTERS, Working, is_approver, is_drafter
from ..telling import told
from .common import done, draft_or_home, lang_now, number, reader


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def draft(request: HttpRequest) -> HttpResponse:
    """What there is to do now, and every part of the rules with its rows."""
    person = reader(request)
    found = draft_or_home()
    if not isinstance(found, Working):
        return found
    outcomes, changes = found.outcomes(lang_now()), told(found.changes, found.before.pack(), found.pack, lang_now())
    row = found.row
    is_own = row.proposed_by == person.pk
    page = {
        "draft": row,
        "version": found.document.version,
        "parts": [(part, rows(part, found.document)) for part in PARTS.values()],
        "may_edit": is_drafter(person) and not row.is_proposed,
        "may_withdraw": is_drafter(person) and row.is_proposed,
        "may_approve": row.is_proposed and is_approver(person) and not is_own,
        "is_own": row.is_proposed and is_own,
        "changes": len(changes),
        "cases": len(outcomes),
        "failing": sum(not one.is_met for one in outcomes),
        "who": _names(found),
        "refusals": row.refusals[::-1],
    }
    return render(request, "screening/rulebook/draft.html", page)


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def difference(request: HttpRequest) -> HttpResponse:
    """The draft beside what it was drafted from, and what it would mean for screenings already finished."""
    person, lang = reader(request), lang_now()
    found = draft_or_home()
    if not isinstance(found, Working):
        return found
    before, after = found.before.pack(), found.pack
    on = found.row.wanted_from or timezone.localdate()
    meant = effects(person, before, after, on)
    page = {
        "draft": found.row,
        "before": found.before.version,
        "told": told(found.changes, before, after, lang, found.document),
        "effects": meant,
        "changed": [
            {
                "title": one.row.title,
                "url": reverse("journey:thread", args=[one.row.pk]),
                "stage": one.row.stage_word,
                "now": before.classes[one.now].name.said(lang) if one.now else _("kan ikke læses"),
                "then": after.classes[one.then].name.said(lang) if one.then else _("skal screenes igen"),
                "is_provisional": one.is_provisional,
                "role": after.roles[one.role].said(lang) if one.role else "",
                "gained": [(duty, after.duty(duty).text.said(lang)) for duty in one.gained],
                "lost": [(duty, before.duty(duty).text.said(lang)) for duty in one.lost],
            }
            for one in meant.changed
            if one.row
        ],
    }
    return render(request, "screening/rulebook/difference.html", page)


@require_POST
@open_to(*DRAFTERS)
def draft_begin(request: HttpRequest) -> HttpResponse:
    from_shipped = request.POST.get("fra") == "0"
    return done(
        request,
        lambda: begin(person_of(request), from_shipped=from_shipped),
        "screening:rule_draft",
        _("Kladden er begyndt. De gældende regler er, som de var."),
    )


@require_POST
@open_to(*DRAFTERS)
def draft_drop(request: HttpRequest) -> HttpResponse:
    revision = number(request)
    said = _("Kladden er slettet. De gældende regler er, som de var.")
    return done(request, lambda: drop(person_of(request), revision=revision), "screening:law", said)


@require_POST
@open_to(*DRAFTERS)
def draft_withdraw(request: HttpRequest) -> HttpResponse:
    revision = number(request)
    said = _("Forslaget er trukket tilbage. Kladden kan ændres igen.")
    return done(request, lambda: withdraw(person_of(request), revision=revision), "screening:rule_draft", said)


def _names(found: Working) -> dict[str, str]:
    """Who began and who proposed, by name on the page and by id in the row."""
    row = found.row
    names = names_of([one for one in (row.begun_by, row.proposed_by) if one])
    return {
        "begun": names.get(row.begun_by, ""),
        "proposed": names.get(row.proposed_by, "") if row.proposed_by else "",
    }
