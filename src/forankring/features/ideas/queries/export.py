"""All ideas as a table that opens in Excel: every idea once, word for word, and the proof under it."""

import csv
import io

from django.utils.translation import gettext as _

from ..models import Idea, Standing
from .lists import coverage_in_words


def csv_of_all() -> bytes:
    """UTF-8 with a mark for Excel, semicolons, one line per idea; the last lines tell the coverage."""
    out = io.StringIO()
    paper = csv.writer(out, delimiter=";")
    paper.writerow(
        [
            _("Idé"),
            _("Overskrift"),
            _("Kategori"),
            _("Område"),
            _("Fylder meget"),
            _("Del af opgaven"),
            _("Stemmer"),
            _("Sagt så mange gange"),
            _("Alle ordlyde"),
            _("Hvor langt"),
            _("Begrundelse"),
            _("Id"),
        ]
    )
    for one in Idea.objects.select_related("group", "category", "unit"):
        matter = one.group or one
        said = " | ".join(str(w["text"]) for w in one.wordings) or one.text
        category = one.category or (one.group.category if one.group else None)
        row: list[object] = [one.text, one.group.title if one.group else "", category or "", one.unit or ""]
        row += [_("ja") if one.often else "", one.part, one.dots, max(1, len(one.wordings)), said]
        row += [str(Standing(matter.standing).label), matter.reason, one.pk]
        paper.writerow([_safe(str(cell)) for cell in row])
    paper.writerow([])
    paper.writerow([coverage_in_words()])
    return ("\ufeff" + out.getvalue()).encode()


def _safe(cell: str) -> str:
    # A spreadsheet runs what begins with one of these: people's words stay words.
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell
