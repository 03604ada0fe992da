"""What the thread keeps: decision documents, with roles instead of names."""

from django.utils.translation import gettext_lazy as _

from forankring.kernel.retention.api import PUBLIC_TASK, Keep, Rule, keep

keep(
    Rule(
        kind="initiative",
        holds=("journey.Initiative", "journey.Record"),
        keep=Keep.DECISION,
        what=_(
            "AI-tiltag og det, hvert skridt endte med: opgave, screening, MED, beslutning, læring. "
            "Roller i stedet for navne; et navn forsvinder, når kontoen slettes."
        ),
        why=_("For at enhver beslutning kan forstås og spores tilbage til det, den voksede af."),
        basis=PUBLIC_TASK,
        until=_("Så længe kommunen har pligt til at gemme sagen. Kan sendes til kommunens sagssystem."),
    )
)
