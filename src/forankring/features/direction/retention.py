"""What this room keeps, and how long: the frames decisions were taken under."""

from django.utils.translation import gettext_lazy as _

from forankring.kernel.retention.api import PUBLIC_TASK, Keep, Rule, keep

keep(
    Rule(
        kind="frame",
        holds=("direction.Frame", "direction.Tool"),
        keep=Keep.DECISION,
        what=_(
            "AI-kompas, hvem der beslutter hvad, fokusområder, retningslinjer og listen over værktøjer, "
            "i alle udgaver. Roller, ingen navne."
        ),
        why=_("For at en beslutning altid kan vise de rammer, den blev taget under."),
        basis=PUBLIC_TASK,
        until=_("Så længe kommunen har pligt til at gemme sagen."),
    )
)
