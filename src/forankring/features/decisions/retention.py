"""What this room keeps: the paper, MED's part and the conditions, for as long as the thread they belong to."""

from django.utils.translation import gettext_lazy as _

from forankring.kernel.retention.api import PUBLIC_TASK, Keep, Rule, keep

keep(
    Rule(
        kind="decision_papers",
        holds=("decisions.MedInvolvement", "decisions.Paper", "decisions.Condition", "decisions.PaperLayout"),
        keep=Keep.DECISION,
        what=_(
            "Beslutningsoplæg, hvordan MED har været med, og vilkår i beslutninger. "
            "Udtalelser står efter side, vilkår efter rolle."
        ),
        why=_("For at enhver beslutning kan forstås, og for at MED kan se, hvad der blev sagt."),
        basis=PUBLIC_TASK,
        until=_("Så længe kommunen har pligt til at gemme sagen."),
    )
)
