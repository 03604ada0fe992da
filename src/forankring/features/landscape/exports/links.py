"""The sheet that joins our uses to Kitos and OS2compliance, by their numbers. For the house alone, never public."""

from collections.abc import Iterable

from forankring.kernel.papers.api import csv_bytes

from ..models import Use

HEAD = (
    *("kitos_uuid", "os2compliance_asset_id", "system", "use_id", "use", "unit", "aiStatus", "aiRisk"),
    *("riskAssessmentConducted", "riskAssessmentDate", "dpiaConducted", "dpiaDate"),
    *("dataProcessingAgreementStatus", "nextReview", "referenceTitle", "referenceUrl"),
)
AI_STATUS = {"yes": "YES", "no": "NO", "unknown": "UNDECIDED"}
AI_RISK = {
    "forbudt": "HIGH",
    "hoejrisiko_bilag_i": "HIGH",
    "hoejrisiko_bilag_iii": "HIGH",
    "undtaget_6_3": "LIMITED",
    "gennemsigtighed": "LIMITED",
    "minimal": "MINIMAL",
    "ikke_ai": "MINIMAL",
}
AGREEMENT = {"yes": "YES", "no": "NO", "irrelevant": "NOT_RELEVANT", "unknown": "UNDECIDED"}


def link_sheet(uses: Iterable[Use], address: str) -> bytes:
    """One line per use; `address` is the house's own, without a slash at the end."""
    return csv_bytes(HEAD, (_line(use, address) for use in uses))


def _line(use: Use, address: str) -> list[str]:
    system = use.system
    return [
        system.kitos_uuid,
        system.os2c_asset_id,
        system.name,
        str(use.pk),
        use.title,
        str(use.unit or ""),
        AI_STATUS.get(system.contains_ai, "UNDECIDED"),
        AI_RISK.get(use.ai_class, ""),
        "YES" if use.risk_assessment_on else "NO",
        use.risk_assessment_on.isoformat() if use.risk_assessment_on else "",
        "YES" if use.dpia_on else "NO",
        use.dpia_on.isoformat() if use.dpia_on else "",
        AGREEMENT.get(system.agreement, "UNDECIDED"),
        use.next_review_on.isoformat() if use.next_review_on else "",
        f"Forankring: {use.title}",
        f"{address}/ai-landkort/{use.pk}/",
    ]
