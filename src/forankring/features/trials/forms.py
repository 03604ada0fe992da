"""The forms of a trial: as few questions as will do, each with its answer in sight."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.functional import lazy
from django.utils.translation import gettext_lazy as _

from forankring.domain.journey import DEFAULT_WEEKS
from forankring.kernel.accounts.api import Committee
from forankring.kernel.journey.api import UnitField, Words
from forankring.kernel.ui.fields import DayField

from .telling import weeks_in_words
from .tools import allowed_choices, tool_choices
from .words import LEARNING_WORDS, QUESTIONS, RESULT_WORDS

ANSWERS = [("no", _("Nej")), ("yes", _("Ja")), ("unknown", _("Ved ikke"))]
READ: Mapping[str, bool | None] = {"yes": True, "no": False, "unknown": None}
WRITTEN = {True: "yes", False: "no", None: "unknown"}
WEEKS = (1, 2, 4, 6, 8, 12)
TEXT = 600

_weeks = lazy(weeks_in_words, str)


class Revised(forms.Form):
    """A form two people can hold: it carries what the thread was like when it was drawn."""

    revision = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    use_required_attribute = False


class Answer(forms.ChoiceField):
    """Ja, nej or ved ikke; nothing is chosen beforehand."""

    def __init__(self, label: Any) -> None:
        words = {"required": _("Vælg ja, nej eller ved ikke.")}
        super().__init__(label=label, choices=ANSWERS, widget=forms.RadioSelect, error_messages=words)


class FactsForm(forms.Form):
    """What the lane depends on."""

    tool = forms.ChoiceField(label=_("Hvilket værktøj?"), choices=tool_choices)
    has_personal_data = Answer(QUESTIONS["has_personal_data"])
    has_critical_data = Answer(QUESTIONS["has_critical_data"])
    is_inside_guidelines = Answer(QUESTIONS["is_inside_guidelines"])
    affects_decisions_on_people = Answer(QUESTIONS["affects_decisions_on_people"])
    can_monitor_staff = Answer(QUESTIONS["can_monitor_staff"])

    use_required_attribute = False

    def facts(self) -> dict[str, bool | None]:
        return {name: READ[self.cleaned_data[name]] for name in QUESTIONS}


class LaneForm(FactsForm, Revised):
    """The facts of an initiative that is there already."""


class CardFields(forms.Form):
    """The card: what, who, how long, when we talk about it."""

    what = Words(label=_("Hvad prøver I?"), lines=3, max_length=400)
    who = Words(
        label=_("Hvem prøver?"),
        help_text=_("Teams eller roller, ikke navne. For eksempel: Teamet i køkkenet."),
        max_length=160,
    )
    weeks = forms.TypedChoiceField(
        label=_("Hvor længe?"), coerce=int, choices=[(n, _weeks(n)) for n in WEEKS], initial=DEFAULT_WEEKS
    )
    talk = Words(
        label=_("Hvornår taler I om det?"),
        help_text=_("For eksempel: På teammødet hver anden onsdag."),
        max_length=160,
    )

    use_required_attribute = False

    def card(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("what", "who", "weeks", "talk")}


class CardForm(CardFields, Revised):
    """The card of an initiative that is there already."""


class PlanForm(CardFields, Revised):
    """A trial on the full thread also says when to stop."""

    stop = Words(
        label=_("Hvornår stopper I før tid?"),
        help_text=_("For eksempel: Hvis svarene er forkerte to gange på en uge."),
        lines=2,
        max_length=400,
    )

    def plan(self) -> dict[str, Any]:
        return {**self.card(), "stop": self.cleaned_data["stop"]}


class QuickForm(CardFields, FactsForm):
    """From idea to card on one page, with a tool that may be used without a screening."""

    tool = forms.ChoiceField(
        label=_("Hvilket værktøj?"),
        choices=allowed_choices,
        error_messages={"invalid_choice": _("Vælg et af de godkendte værktøjer.")},
    )

    title = Words(
        label=_("Hvad skal prøvehandlingen hedde?"),
        help_text=_("En sætning. For eksempel: AI hjælper os med referater fra personalemøder."),
        max_length=120,
    )
    unit = UnitField()

    field_order = ("title", "what", "tool", *QUESTIONS, "who", "weeks", "talk", "unit")


class LearningForm(Revised):
    """What was learnt, talked through together. It did not work counts as much as it worked."""

    result = forms.ChoiceField(
        label=_("Hvordan gik det?"),
        choices=list(RESULT_WORDS.items()),
        widget=forms.RadioSelect,
        error_messages={"required": _("Vælg det, der passer bedst. Det er lige så meget værd, når noget ikke virker.")},
    )
    worked = Words(label=LEARNING_WORDS["worked"], lines=3, max_length=TEXT, required=False)
    harder = Words(label=LEARNING_WORDS["harder"], lines=3, max_length=TEXT, required=False)
    surprised = Words(label=LEARNING_WORDS["surprised"], lines=2, max_length=TEXT, required=False)
    lost = Words(label=LEARNING_WORDS["lost"], lines=2, max_length=TEXT, required=False)
    fits = Words(label=LEARNING_WORDS["fits"], lines=2, max_length=TEXT, required=False)
    not_fits = Words(label=LEARNING_WORDS["not_fits"], lines=2, max_length=TEXT, required=False)
    win = Words(label=LEARNING_WORDS["win"], max_length=200, required=False)

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if not any(given.get(name) for name in LEARNING_WORDS) and not self.errors:
            raise forms.ValidationError(_("Skriv mindst én linje, så andre kan lære af det."))
        return given

    def learning(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("result", *LEARNING_WORDS)}


class SpreadForm(forms.Form):
    unit = UnitField(label=_("Hvor skal det prøves?"))
    title = Words(label=_("Titel"), max_length=120)


class BriefForm(forms.Form):
    """Which trials MED has now been told about, where and when. Nothing is chosen beforehand: it is for good."""

    committee = forms.ModelChoiceField(
        label=_("Hvilket udvalg er orienteret?"),
        queryset=Committee.objects.none(),
        empty_label=_("Vælg et udvalg"),
        error_messages={"required": _("Vælg et udvalg.")},
    )
    on = DayField(label=_("Hvornår?"))
    reference = Words(
        label=_("Punkt på dagsordenen"), help_text=_("For eksempel: Punkt 4."), max_length=80, required=False
    )
    trials = forms.MultipleChoiceField(
        label=_("Prøvehandlinger"),
        help_text=_("Sæt kryds ved dem, udvalget fik besked om."),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Sæt kryds ved mindst én prøvehandling.")},
    )

    use_required_attribute = False

    def __init__(self, choices: list[tuple[str, str]], *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        committee, trials = self.fields["committee"], self.fields["trials"]
        assert isinstance(committee, forms.ModelChoiceField)
        assert isinstance(trials, forms.MultipleChoiceField)
        committee.queryset = Committee.objects.filter(is_closed=False)
        trials.choices = choices


class AreaForm(forms.Form):
    """What a list shows: one area with everything below it."""

    omraade = UnitField()


def shown_lane(body: Mapping[str, Any], tool: str) -> dict[str, object]:
    """The first values: what was answered last time, or the recommended tool."""
    facts = body.get("facts", {})
    return {"tool": body.get("tool") or tool, **{name: WRITTEN[facts[name]] for name in QUESTIONS if name in facts}}
