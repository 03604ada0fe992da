"""The Eurocities algorithm register schema 0.3.1, as CSV: one line per use, column names as in the schema."""

from forankring.domain.journey import Stage

from .entry import Entry

VERSION = "0.3.1"
COLUMNS = (
    "schema_version",
    "unique_identifier",
    "language",
    "name",
    "short_description",
    "department",
    "contact_email",
    "type_of_algorithm",
    "status",
    "goals",
    "considered_alternatives",
    "proportionality",
    "decision_making_process",
    "human_intervention",
    "objection_procedure",
    "rollback",
    "impact",
    "lawful_basis",
    "source_data",
    "training_data",
    "risks",
    "risk_category",
    "performance",
    "source_code_url",
    "central_registration_url",
    "revision_date",
)
REQUIRED = (
    "unique_identifier",
    "language",
    "name",
    "short_description",
    "department",
    "contact_email",
    "revision_date",
)

RISK = {
    "forbudt": "unacceptable",
    "hoejrisiko_bilag_i": "high",
    "hoejrisiko_bilag_iii": "high",
    "undtaget_6_3": "limited",
    "gennemsigtighed": "limited",
    "minimal": "minimal",
    "ikke_ai": "minimal",
}
STATUS = {
    Stage.APPROVED_OPERATION: "in use",
    Stage.OPERATION: "in use",
    Stage.REVIEW: "in use",
    Stage.SUSPENDED: "not in use",
    Stage.RETIRED: "not in use",
    Stage.REFUSED: "not in use",
}
"""All else is "in development"."""


def eurocities_row(entry: Entry) -> list[str]:
    """One use, in the order of `COLUMNS`."""
    return [
        VERSION,
        entry.id,
        entry.text("language") or "da",
        entry.text("title"),
        entry.text("short_description"),
        entry.text("unit"),
        entry.text("contact_email"),
        entry.system("model_type"),
        STATUS.get(entry.stage, "in development"),
        entry.text("purpose"),
        entry.text("alternatives"),
        entry.text("proportionality"),
        entry.text("decision_process"),
        entry.text("human_oversight"),
        entry.text("complaint_route"),
        entry.text("rollback"),
        entry.text("affected_groups"),
        entry.listed("legal_basis_operation", "title", "url"),
        entry.listed("data_sources", "title", "url"),
        entry.listed("training_data", "title", "url"),
        entry.listed("risks", "text", "measure"),
        RISK.get(entry.text("ai_class"), "unknown"),
        entry.listed("benefits", "hypothesis", "result"),
        entry.system("source_url"),
        entry.system("eu_db_url"),
        entry.text("revised_on"),
    ]
