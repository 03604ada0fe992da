"""Times and lengths as they stand in a Danish programme: 8.30–8.45, 1 time og 30 minutter."""

from datetime import datetime

from django.utils import timezone
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _


def clock(moment: datetime) -> str:
    """8.30 in Danish, 8:30 in English."""
    local = timezone.localtime(moment)
    return f"{local.hour}{'.' if (get_language() or 'da') == 'da' else ':'}{local.minute:02}"


def span(begins: datetime | None, ends: datetime | None) -> str:
    """8.30–8.45; empty when the session has no start."""
    return f"{clock(begins)}–{clock(ends)}" if begins and ends else ""


def length(minutes: int) -> str:
    """45 minutter; 2 timer; 1 time og 30 minutter."""
    hours, rest = divmod(minutes, 60)
    in_hours = ngettext("%(count)s time", "%(count)s timer", hours) % {"count": hours}
    in_minutes = ngettext("%(count)s minut", "%(count)s minutter", rest) % {"count": rest}
    if not hours:
        return in_minutes
    return _("%(hours)s og %(minutes)s") % {"hours": in_hours, "minutes": in_minutes} if rest else in_hours
