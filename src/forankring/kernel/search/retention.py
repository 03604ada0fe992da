"""What this room keeps: copies, which go with what they are copies of."""

from django.utils.translation import gettext_lazy as _

from forankring.kernel.retention.api import PUBLIC_TASK, Keep, Rule, keep

keep(
    Rule(
        kind="search",
        holds=("search.Document", "search.Audience", "search.AudienceKey"),
        keep=Keep.WORKING,
        what=_("Ordene i det, man kan søge på: idéer, AI-tiltag, skemaer og dokumenter. Ikke hvad nogen har søgt på."),
        why=_("For at I kan finde det, I må se."),
        basis=PUBLIC_TASK,
        until=_("Forsvinder sammen med det, ordene står i. Hele registeret bliver lavet forfra hver nat."),
    )
)
