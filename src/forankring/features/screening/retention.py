"""What this room keeps: screenings with answers, tasks and talks, for as long as the thread they belong to."""

from django.utils.translation import gettext_lazy as _

from forankring.kernel.retention.api import PUBLIC_TASK, Keep, Rule, keep

from .rulebook import retention

__all__ = ["retention"]

keep(
    Rule(
        kind="screenings",
        holds=(
            "screening.Screening",
            "screening.LensAnswers",
            "screening.Task",
            "screening.Talk",
            "screening.Argument",
        ),
        keep=Keep.DECISION,
        what=_("Screeninger med svar, begrundelser og opgaver. Svarene står efter rolle."),
        why=_("For at enhver kan se, hvad beslutningen om et AI-tiltag bygger på."),
        basis=PUBLIC_TASK,
        until=_("Så længe kommunen har pligt til at gemme sagen."),
    )
)
