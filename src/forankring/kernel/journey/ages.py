"""How long something has been where it is, as one says it."""

from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import ngettext


def age(since: date, today: date) -> str:
    """I dag, i går, 5 dage, 3 uger, 4 måneder, 2 år."""
    days = (today - since).days
    if days <= 0:
        return _("i dag")
    if days == 1:
        return _("i går")
    if days < 14:
        return ngettext("%(count)s dag", "%(count)s dage", days) % {"count": days}
    if days < 61:
        return ngettext("%(count)s uge", "%(count)s uger", days // 7) % {"count": days // 7}
    if days < 730:
        return ngettext("%(count)s måned", "%(count)s måneder", days // 30) % {"count": days // 30}
    return ngettext("%(count)s år", "%(count)s år", days // 365) % {"count": days // 365}
