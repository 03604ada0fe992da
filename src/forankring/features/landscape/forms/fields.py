"""A form field for each type in the catalogue. Whatever is typed is read by the guard before it is stored."""

import re
from typing import Any

from django import forms
from django.core.validators import RegexValidator, URLValidator
from django.utils.translation import gettext_lazy as _

from forankring.domain.words.clean import clean
from forankring.kernel.accounts.api import Unit, person_by_email
from forankring.kernel.guard.api import GuardedCharField
from forankring.kernel.ui.fields import DayField

from ..catalogue import Spec, Type
from ..law import use_type_choices
from ..words import Choices, Word

KLE = re.compile(r"\d{2}(\.\d{2}(\.\d{2})?)?( [A-ZÆØÅ]\d{2})?")
PERIOD = RegexValidator(r"^P\d{1,5}D$", _("Skriv et antal dage sådan: P365D."))
CVR = RegexValidator(r"^\d{8}$", _("Et CVR-nummer har otte tal."))
LEAST_COUNTED = 5

ASKED: dict[str, Word] = {
    "title": _("Skriv, hvad AI bruges til."),
    "short_description": _("Fortæl kort, hvad AI gør."),
    "unit": _("Vælg en enhed."),
    "area": _("Vælg et opgaveområde."),
    "name": _("Skriv, hvad systemet hedder."),
}
"""What we say when something that must be there is not."""


class Words(GuardedCharField):
    """Cleaned of invisible tricks; one line unless it has more."""

    def __init__(self, *, is_one_line: bool = True, **options: Any) -> None:
        if not is_one_line:
            options.setdefault("widget", forms.Textarea({"rows": 4}))
        self.is_one_line = is_one_line
        super().__init__(**options)

    def to_python(self, value: object) -> str:
        return clean(super().to_python(value) or "", is_one_line=self.is_one_line)


class KleField(forms.CharField):
    """KLE numbers with commas between: the format is checked, not the list, which is KL's own."""

    def to_python(self, value: object) -> list[str]:  # type: ignore[override]  # a list of codes
        parts = value if isinstance(value, list) else re.split(r"[,;\n]+", str(value or ""))
        codes = [" ".join(str(part).split()).upper() for part in parts]
        return list(dict.fromkeys(code for code in codes if code))

    def validate(self, value: list[str]) -> None:
        wrong = [code for code in value if not KLE.fullmatch(code)]
        if wrong:
            raise forms.ValidationError(
                _("%(codes)s er ikke et KLE-nummer. Skriv det for eksempel sådan: 81.39.00.")
                % {"codes": ", ".join(wrong[:3])}
            )

    def prepare_value(self, value: object) -> object:
        return ", ".join(value) if isinstance(value, list) else value


class MailboxField(forms.EmailField):
    """A shared mailbox: a colleague's own address does not belong on a public page."""

    def clean(self, value: object) -> str:
        mail: str = super().clean(value)
        if mail and person_by_email(mail):
            raise forms.ValidationError(_("Det er en kollegas egen adresse. Skriv en fælles postkasse i stedet."))
        return mail


class AddressField(forms.CharField):
    """A web address; only http and https, so that no link can run anything."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        wrong = _("Skriv hele adressen. Den begynder med https://.")
        self.validators.append(URLValidator(schemes=["http", "https"], message=wrong))


def form_field(spec: Spec) -> forms.Field:
    """The field to type it in. Nothing is required while one works; what is missing is told beside it."""
    common: dict[str, Any] = {"label": spec.label, "help_text": spec.help, "required": spec.needed == "register"}
    if spec.name in ASKED and spec.needed == "register":
        common["error_messages"] = {"required": ASKED[spec.name]}
    match spec.type:
        case Type.LINE:
            return Words(max_length=spec.most, **common)
        case Type.TEXT:
            return Words(is_one_line=False, max_length=spec.most, **common)
        case Type.CHOICE:
            return choice(spec.choices, **common)
        case Type.CODES:
            return forms.MultipleChoiceField(
                choices=use_type_choices, widget=forms.CheckboxSelectMultiple, **{**common, "required": False}
            )
        case Type.DAY:
            return DayField(**common)
        case Type.URL:
            return AddressField(max_length=spec.most, **common)
        case Type.MAIL:
            return MailboxField(max_length=spec.most, **common)
        case Type.COUNT:
            few = _("Skriv kun et tal, når det er 5 eller flere. Ellers lader du feltet være tomt.")
            return forms.IntegerField(
                min_value=LEAST_COUNTED, max_value=100_000, error_messages={"min_value": few}, **common
            )
        case Type.KLE:
            return KleField(max_length=spec.most, **common)
        case Type.PERIOD:
            return forms.CharField(max_length=spec.most, validators=[PERIOD], **common)
        case Type.CVR:
            return forms.CharField(max_length=spec.most, validators=[CVR], **common)
        case Type.UNIT:
            none = _("Vælg en enhed")
            return forms.ModelChoiceField(Unit.objects.filter(is_closed=False), empty_label=none, **common)
        case Type.ROWS:
            raise ValueError("Rows are made of several fields.")


def choice(choices: Choices, **options: Any) -> forms.ChoiceField:
    """One of several. Where "ved ikke" is an answer it is the first one; else an empty choice is."""
    has_unknown = any(code == "unknown" for code, _w in choices)
    offered = choices if has_unknown else (("", _("Vælg")), *choices)
    return forms.ChoiceField(choices=offered, **{**options, "required": options.get("required", False)})
