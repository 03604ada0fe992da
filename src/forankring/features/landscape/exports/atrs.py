"""The British Algorithmic Transparency Recording Standard, version 3: tier 1 for all, tier 2 for those who ask."""

from typing import Any

from forankring.domain.journey import Stage

from .entry import Entry, without_empty

PHASE = {
    Stage.APPROVED_TRIAL: "development",
    Stage.TRIAL: "beta",
    Stage.EVALUATION: "beta",
    Stage.APPROVED_OPERATION: "production",
    Stage.OPERATION: "production",
    Stage.REVIEW: "production",
    Stage.SUSPENDED: "production",
    Stage.RETIRED: "retired",
    Stage.REFUSED: "retired",
}
"""All else is "idea"."""


def atrs(entry: Entry) -> dict[str, Any]:
    """One record in its two tiers; keys as in the standard's own headings."""
    return {"standard_version": "3.0", "record_id": entry.id, "tier_1": tier_1(entry), "tier_2": tier_2(entry)}


def tier_1(entry: Entry) -> dict[str, Any]:
    return {
        "name": entry.text("title"),
        "description": entry.text("short_description"),
        "contact_email": entry.text("contact_email"),
        **without_empty({"website_url": entry.url}),
    }


def tier_2(entry: Entry) -> dict[str, Any]:
    supplier = entry.system("supplier")
    return {
        "organisation": entry.text("municipality"),
        "phase": PHASE.get(entry.stage, "idea"),
        "external_supplier_involvement": "yes" if supplier else "no",
        **without_empty(
            {
                "team": entry.text("unit"),
                "external_supplier": supplier,
                "procurement_procedure_type": entry.system("procurement"),
                "scope": entry.text("purpose"),
                "benefit": entry.text("expected_value"),
                "alternatives_considered": entry.text("alternatives"),
                "process_integration": entry.text("decision_process"),
                "provided_information": entry.text("information_to_citizens"),
                "human_decisions_and_review": entry.text("human_oversight"),
                "appeals_and_review": entry.text("complaint_route"),
                "model_name": entry.system("name"),
                "model_type": entry.system("model_type"),
                "model_version": entry.system("model_version"),
                "source_data": entry.listed("data_sources", "title", "url"),
                "training_data": entry.listed("training_data", "title", "url"),
                "sensitive_attributes": entry.text("sensitivity"),
                "risks": [
                    {"risk": row["text"], "mitigation": row.get("measure") or ""}
                    for row in entry.rows("risks")
                    if row.get("text")
                ],
                "impact_assessments": [
                    {"name": name, "summary": entry.text(field)}
                    for name, field in (("DPIA", "dpia_summary"), ("FRIA", "fria_summary"))
                    if entry.text(field)
                ],
            }
        ),
    }


COLUMNS = (
    *("record_id", "name", "description", "contact_email", "website_url", "organisation", "team", "phase"),
    *("external_supplier_involvement", "external_supplier", "procurement_procedure_type", "scope", "benefit"),
    *("alternatives_considered", "process_integration", "provided_information", "human_decisions_and_review"),
    *("appeals_and_review", "model_name", "model_type", "model_version", "source_data", "training_data"),
    *("sensitive_attributes", "risks", "impact_assessments"),
)


def atrs_row(entry: Entry) -> list[str]:
    """The same record as one line of a table."""
    told = {"record_id": entry.id, **tier_1(entry), **tier_2(entry)}
    return [_cell(told.get(column, "")) for column in COLUMNS]


def _cell(value: object) -> str:
    if isinstance(value, list):
        return "\n".join(": ".join(str(part) for part in row.values() if part) for row in value)
    return str(value)
