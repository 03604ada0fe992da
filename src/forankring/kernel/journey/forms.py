"""What people write about an initiative. Every text is cleaned of invisible tricks and read by the guard."""

from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from forankring.domain.words.clean import clean
from forankring.kernel.accounts.api import Unit, person_by_email
from forankring.kernel.guard.api import GuardedCharField

from .models import Initiative
from .models.initiative import Access
from .units import unit_choices
from .words import TRACK_WORDS

TITLE_LENGTH, SUMMARY_LENGTH, WHY_LENGTH = 120, 400, 1000


class Words(GuardedCharField):
    """Text people write on the thread: one line, or several."""

    def __init__(self, *, lines: int = 1, **options: Any) -> None:
        widget = forms.Textarea({"rows": lines}) if lines > 1 else forms.TextInput({"autocomplete": "off"})
        options.setdefault("widget", widget)
        self.is_one_line = lines == 1
        super().__init__(**options)

    def to_python(self, value: object) -> str:
        return clean(super().to_python(value) or "", is_one_line=self.is_one_line)


class Pick(forms.ChoiceField):
    """One of several, where the first ("intet spor", "hele kommunen") is an answer too and never called optional."""

    def validate(self, value: object) -> None:
        if value not in self.empty_values:
            super().validate(value)


class UnitField(Pick):
    """A part of the organisation, as the tree stands."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("label", _("Område"))
        super().__init__(choices=lambda: [("", _("Hele kommunen")), *unit_choices()], **options)

    def clean(self, value: object) -> Unit | None:
        found = super().clean(value)
        return Unit.objects.get(pk=found) if found else None


class TrackField(Pick):
    """One of the four tracks, or none."""

    def __init__(self, none: str | Promise = "") -> None:
        super().__init__(label=_("Spor"), choices=[("", none or _("Intet spor")), *TRACK_WORDS.items()])


class Why(Words):
    """Asked of every step; the table says which steps must answer, so that the refusal is said in one place."""

    def validate(self, value: object) -> None:
        """Nothing is required here."""


class MoveForm(forms.Form):
    """One step, and why when the step asks."""

    move = forms.CharField(max_length=40, widget=forms.HiddenInput)
    revision = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    why = Why(label=_("Hvorfor?"), lines=3, max_length=WHY_LENGTH)

    use_required_attribute = False


class CorrectionForm(forms.Form):
    """A correction never changes what stands: it stands beside it."""

    number = forms.TypedChoiceField(label=_("Hvilket trin?"), coerce=int)
    text = Words(
        label=_("Hvad er det rigtige?"),
        help_text=_("Det, der står, bliver stående. Rettelsen står ved siden af."),
        lines=3,
        max_length=WHY_LENGTH,
    )
    revision = forms.IntegerField(min_value=0, widget=forms.HiddenInput)

    def __init__(self, choices: list[tuple[int, str]], *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        field = self.fields["number"]
        assert isinstance(field, forms.TypedChoiceField)
        field.choices = choices


class AboutForm(forms.Form):
    """What the initiative is called, where it belongs, who has it, and who may read it."""

    title = Words(
        label=_("Titel"),
        help_text=_("Skriv den som en sætning, man forstår uden at kende sagen."),
        max_length=TITLE_LENGTH,
    )
    summary = Words(label=_("Kort fortalt"), lines=3, max_length=SUMMARY_LENGTH, required=False)
    unit = UnitField()
    track = TrackField()
    owner = forms.EmailField(
        label=_("Hvem har tiltaget?"),
        help_text=_("Kollegaens e-mail. Tom, hvis ingen har det endnu."),
        required=False,
        widget=forms.EmailInput({"autocomplete": "off"}),
    )
    access = forms.ChoiceField(label=_("Hvem må læse tråden?"), choices=Access.choices, widget=forms.RadioSelect)
    revision = forms.IntegerField(min_value=0, widget=forms.HiddenInput)

    def clean_owner(self) -> Any:
        """The owner's id, None when nobody has it."""
        given = self.cleaned_data["owner"]
        if not given:
            return None
        found = person_by_email(given)
        if found is None or not found.is_active:
            raise forms.ValidationError(_("Ingen her har den e-mail. Skriv en kollegas, eller lad feltet være tomt."))
        return found.pk


class IdeaForm(forms.Form):
    """The shortest way in: an idea somebody has."""

    title = Words(
        label=_("Hvad vil I gerne have løst bedre?"),
        help_text=_("Skriv det som en sætning, for eksempel: AI hjælper os med referater fra personalemøder."),
        max_length=TITLE_LENGTH,
    )
    summary = Words(label=_("Hvad er opgaven i dag, og hvad skal AI hjælpe med?"), lines=3, max_length=SUMMARY_LENGTH)
    unit = UnitField()
    track = TrackField()


class BoardForm(forms.Form):
    """What the board shows: one area with everything below it, one track."""

    omraade = UnitField()
    spor = TrackField(_("Alle spor"))


def seen_now(form: forms.Form, revision: int) -> None:
    """Draw a refused form again with the newer revision: the next press is made with eyes open."""
    data = form.data.copy()  # type: ignore[attr-defined]  # a bound form holds a QueryDict
    data["revision"] = str(revision)
    form.data = data


def about(initiative: Initiative, owner_email: str) -> dict[str, object]:
    """The form's first values."""
    return {
        "title": initiative.title,
        "summary": initiative.summary,
        "unit": str(initiative.unit_id or ""),
        "track": initiative.track,
        "owner": owner_email,
        "access": initiative.access,
        "revision": initiative.revision,
    }
