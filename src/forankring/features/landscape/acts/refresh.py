"""Take over from the thread what the newest screening said: class, rule, version, role and kinds of use."""

from forankring.domain.journey import Kind
from forankring.kernel.journey.api import access_initiative, last_body

from ..models import Use
from ..prefill import law_of
from ..values import changed_names


def refresh_law(use: Use) -> Use:
    """Nothing is written when the register says the same already."""
    body = last_body(access_initiative(None, use.initiative), Kind.SCREENING)
    known = law_of(body) if body.get("is_done") else {}
    names = changed_names(use, known)
    for name in names:
        setattr(use, name, known[name])
    if names:
        use.save(update_fields=names)
    return use
