"""Why a use is looked at again, in words."""

from django.utils.translation import gettext_lazy as _

from .words import Word

REASONS: dict[str, Word] = {
    "review_date": _("Datoen for gennemgang er nået."),
    "exception_ended": _("En undtagelse ved porten er udløbet."),
    "new_class": _("Reglerne er ændret, og brugen hører nu til en anden klasse."),
    "new_model": _("Systemet har fået en ny model eller version."),
    "changed_intended_purpose": _("Udbyderen har ændret, hvad systemet er til."),
    "new_use_type": _("Det bruges til noget nyt."),
    "changed_purpose": _("Formålet er ændret."),
}
