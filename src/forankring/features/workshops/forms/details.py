"""What a session is called, when and where it is, and who sits at which table."""

from datetime import date, datetime
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forankring.kernel.ui.fields import ClockField, DayField

from ..acts.plan import Details
from ..models import Session
from ..plan import MOST_TABLES, TABLE_LENGTH, TITLE_LENGTH, is_numbered_table, numbered_tables
from .words import Count, Words

EARLIEST, LATEST = date(2020, 1, 1), date(2100, 1, 1)


class DetailsForm(forms.Form):
    title = Words(label=_("Titel"), max_length=TITLE_LENGTH)
    day = DayField(label=_("Dag"), help_text=_("For eksempel 10-04-2027. Kan vente."), required=False)
    clock = ClockField(label=_("Begynder klokken"), help_text=_("For eksempel 8.30."), required=False)
    place = Words(label=_("Sted"), max_length=160, required=False)
    table_count = Count(
        label=_("Antal borde"),
        help_text=_("0, hvis I ikke sidder i grupper."),
        least=0,
        most=MOST_TABLES,
        required=False,
    )
    purpose = Words(
        label=_("Hvorfor mødes I?"),
        help_text=_("Et par linjer. De kommer med på invitationen."),
        max_length=1000,
        lines=3,
        required=False,
    )
    table_names = Words(
        label=_("Bordenes navne"),
        help_text=_("Ét navn på hver linje. Borde uden navn hedder Bord 1, Bord 2 og så videre."),
        max_length=MOST_TABLES * (TABLE_LENGTH + 1),
        lines=4,
        required=False,
    )
    language = forms.ChoiceField(
        label=_("Sprog på skærmen"),
        help_text=_("Hver deltager kan selv skifte sprog på sin telefon."),
        choices=[("da", "Dansk"), ("en", "English")],
    )
    is_wall = forms.BooleanField(
        label=_("Det er en åben idévæg, hvor man kan skrive i flere uger"), required=False
    )
    open_until = DayField(label=_("Idévæggen er åben til og med"), required=False)

    def clean_day(self) -> date | None:
        return self._possible("day")

    def clean_open_until(self) -> date | None:
        return self._possible("open_until")

    def clean_table_names(self) -> list[str]:
        names = [line for line in str(self.cleaned_data["table_names"]).split("\n") if line]
        if any(len(name) > TABLE_LENGTH for name in names):
            raise forms.ValidationError(
                _("Et bordnavn kan højst være på %(most)s tegn.") % {"most": TABLE_LENGTH}
            )
        if len(set(names)) != len(names):
            raise forms.ValidationError(_("To borde har samme navn. Giv dem hver sit."))
        if len(names) > MOST_TABLES:
            raise forms.ValidationError(_("Der kan højst være %(most)s borde.") % {"most": MOST_TABLES})
        return names

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if given.get("clock") and not given.get("day") and "day" not in self.errors:
            self.add_error("day", _("Skriv også, hvilken dag det er."))
        if given.get("day") and not given.get("clock") and "clock" not in self.errors:
            self.add_error("clock", _("Skriv også, hvornår I begynder."))
        return given

    def details(self) -> Details:
        """What was typed, ready for the act. Only when the form is valid."""
        given = self.cleaned_data
        return Details(
            title=given["title"],
            language=given["language"],
            purpose=given["purpose"],
            starts_at=self.starts_at(),
            place=given["place"],
            tables=_tables(given["table_names"], given["table_count"] or 0, given["language"]),
            is_wall=given["is_wall"],
            open_until=given["open_until"] if given["is_wall"] else None,
        )

    def starts_at(self) -> datetime | None:
        day, clock = self.cleaned_data.get("day"), self.cleaned_data.get("clock")
        return timezone.make_aware(datetime.combine(day, clock)) if day and clock else None

    def _possible(self, name: str) -> date | None:
        day: date | None = self.cleaned_data[name]
        if day and not EARLIEST <= day <= LATEST:
            raise forms.ValidationError(_("Den dato ligger for langt væk. Skriv årstallet med fire tal."))
        return day


def shown(session: Session) -> dict[str, Any]:
    """The form's first values."""
    begins = timezone.localtime(session.starts_at) if session.starts_at else None
    return {
        "title": session.title,
        "day": begins.date() if begins else None,
        "clock": begins.time() if begins else None,
        "place": session.place,
        "purpose": session.purpose,
        "table_count": len(session.tables),
        "table_names": "\n".join(name for i, name in enumerate(session.tables, 1) if not is_numbered_table(name, i)),
        "language": session.language,
        "is_wall": session.is_wall,
        "open_until": session.open_until,
    }


def _tables(names: list[str], count: int, lang: str) -> tuple[str, ...]:
    """The named tables first, then Bord 3, Bord 4 … up to the count."""
    return (*names, *(one for one in numbered_tables(len(names) + 1, count, lang) if one not in names))
