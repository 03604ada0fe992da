"""What is kept of rules: every version as long as a decision may rest on it, and who may approve while they may."""

from django.utils.translation import gettext_lazy as _

from forankring.kernel.retention.api import PUBLIC_TASK, Keep, Rule, keep

keep(
    Rule(
        kind="rule_versions",
        holds=("screening.RuleVersion", "screening.RuleDraft"),
        keep=Keep.DECISION,
        what=_(
            "Kommunens egne udgaver af reglerne, med hvem der foreslog og godkendte dem. Kladden, til den er brugt."
        ),
        why=_("For at en gammel screening altid kan forklares med de regler, den blev vurderet efter."),
        basis=PUBLIC_TASK,
        until=_("Så længe kommunen har pligt til at gemme sagen."),
    )
)
keep(
    Rule(
        kind="rule_approvers",
        holds=("screening.RuleApprover",),
        keep=Keep.WORKING,
        what=_("Hvem der må godkende regler ud over juristerne."),
        why=_("For at to personer altid har set på reglerne."),
        basis=PUBLIC_TASK,
        until=_("Til en administrator tager opgaven igen, eller kontoen bliver slettet."),
    )
)
