"""Sentences of this room that stand in more than one place."""

from django.utils.translation import gettext_lazy as _

MOVE_SENTENCES = {
    "gathered": _("Samlet under en overskrift"),
    "taken_out": _("Taget ud, så de står alene"),
    "split": _("Hele gruppen skilt ad"),
    "undone": _("Fortrudt"),
}
