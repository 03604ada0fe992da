"""The text of a paper as it is typed: one field for each section people may write."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from forankring.domain.words.clean import clean
from forankring.kernel.journey.api import Words

from ..models.paper import PaperAccess
from ..papers.layouts import Layout
from .words import OpenWords

LONG = 6000


class CopyForm(forms.Form):
    """The paper as HTML, to copy by hand where no script may."""

    html = forms.CharField(
        label=_("Som HTML"), widget=forms.Textarea({"rows": 6, "readonly": True, "data-copy-html": "1"})
    )


class PaperForm(forms.Form):
    """Official papers lawfully name members, so only the guard's stop tier reads along."""

    use_required_attribute = False

    revision = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    case_number = Words(label=_("Sagsnummer"), max_length=60, required=False)
    access = forms.ChoiceField(label=_("Åben eller lukket sag"), choices=PaperAccess.choices, widget=forms.RadioSelect)

    def __init__(self, plan: Layout, texts: Mapping[str, str], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.texts = texts
        self.keys = [s.key for s in plan.sections if s.is_text and s.is_shown]
        for section in plan.sections:
            if section.key in self.keys:
                self.fields[f"s_{section.key}"] = OpenWords(
                    label=section.heading,
                    lines=4,
                    max_length=LONG,
                    initial=texts.get(section.key, ""),
                    help_text=_HELP.get(section.key, ""),
                )
        self.fields["s_more_attachments"] = OpenWords(
            label=_("Flere bilag"),
            lines=2,
            max_length=LONG,
            initial=texts.get("more_attachments", ""),
            help_text=_("Et på hver linje, gerne med dokumentnummer."),
        )
        self.keys.append("more_attachments")

    def changed(self) -> dict[str, str]:
        """Only what people changed: the rest goes on being read from the thread.

        The recommendation is always somebody's own words, also when it was taken as it stood.
        """
        given = {key: self.cleaned_data[f"s_{key}"] for key in self.keys}
        return {
            key: text
            for key, text in given.items()
            if key == "recommendation" or text != _plain(self.texts.get(key, ""))
        }


_HELP = {
    "recommendation": _("Ét punkt på hver linje. Hvert punkt begynder med »at«."),
    "benefits": _("Én på hver linje: kvalitet, effektivitet, trivsel."),
    "risks": _("Én på hver linje: hvad kan gå galt, og hvad går tabt?"),
    "alternatives": _("Hvad kunne I gøre uden AI?"),
}


def _plain(text: str) -> str:
    """As it comes back from a form nobody touched."""
    return clean(text)
