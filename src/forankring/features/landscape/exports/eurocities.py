"""The Eurocities algorithm register, schema 0.3.1, as CSV: one line per use, heads as in the standard's own template.

What we do not know is left empty, never guessed. `revision_date` is the day it must be looked at again.
"""

from forankring.domain.journey import Stage

from .entry import Entry, short

VERSION = "0.3.1"
COLUMNS = (
    *("standard_version", "uuid", "lang", "publication_date", "last_change_date", "revision_date", "revision_note"),
    *("keywords", "name", "organization", "department", "country", "contact_email", "contact_phone", "contact_name"),
    *("description_short", "website", "status", "remark", "decision_making_process", "domain", "area", "goal"),
    *("impact", "risks", "risk_category", "proportionality", "lawful_basis", "documentation", "training_data"),
    *("source_data", "data_bias", "connected_data_sources", "DPIA_description", "DPIA_url", "description"),
    *("algorithm_type", "methods_and_models", "performance", "alternatives_considered", "product_information"),
    *("codebase_url", "product_page", "AIA_description", "AIA_url", "type", "monitoring", "human_intervention"),
    *("objection_procedure", "rollback"),
)
ALWAYS = (
    *("standard_version", "uuid", "lang", "last_change_date", "name", "organization", "department", "country"),
    *("contact_email", "description_short", "status", "domain", "area"),
)
"""What is never empty in a published use."""

LONGEST = 150
"""The standard's own limit for the short description."""

RISK = {
    "forbudt": "unacceptable",
    "hoejrisiko_bilag_i": "high risk",
    "hoejrisiko_bilag_iii": "high risk",
    "undtaget_6_3": "limited risk",
    "gennemsigtighed": "limited risk",
    "minimal": "minimal risk",
    "ikke_ai": "minimal risk",
}
STATUS = {
    Stage.APPROVED_TRIAL: "development",
    Stage.TRIAL: "pilot",
    Stage.EVALUATION: "evaluation",
    Stage.APPROVED_OPERATION: "operational",
    Stage.OPERATION: "operational",
    Stage.REVIEW: "operational",
    Stage.SUSPENDED: "evaluation",
    Stage.RETIRED: "retired",
    Stage.REFUSED: "retired",
}
"""All else is "planned"."""

PAUSED = {"da": "Sat på pause.", "en": "Suspended."}
COUNTRY = {"da": "Danmark", "en": "Denmark"}
DOMAIN = {"teaching": "education and science", "care": "health and health care", "staff": "work and career"}
"""By our area; all else a municipality does is "government"."""

LEARNING = ("language_model", "speech", "image", "prediction", "classification")


def eurocities_row(entry: Entry) -> list[str]:
    """One use, in the order of `COLUMNS`."""
    told = _told(entry)
    return [told.get(column, "") for column in COLUMNS]


def _told(entry: Entry) -> dict[str, str]:
    lang, model = entry.text("language") or "da", entry.system("model_type")
    return {
        "standard_version": VERSION,
        "uuid": entry.id,
        "lang": lang,
        "publication_date": entry.text("first_published_on"),
        "last_change_date": entry.text("revised_on"),
        "revision_date": entry.text("next_review_on"),
        "keywords": ", ".join(str(code) for code in entry.told.get("kle_codes") or []),
        "name": entry.text("title"),
        "organization": entry.text("municipality"),
        "department": entry.text("unit"),
        "country": COUNTRY.get(lang, COUNTRY["en"]),
        "contact_email": entry.text("contact_email"),
        "description_short": short(entry.text("short_description"), LONGEST),
        "website": entry.url,
        "status": STATUS.get(entry.stage, "planned"),
        "remark": PAUSED.get(lang, PAUSED["en"]) if entry.stage is Stage.SUSPENDED else "",
        "decision_making_process": entry.text("decision_process"),
        "domain": DOMAIN.get(entry.text("area"), "government"),
        "area": entry.text("municipality"),
        "goal": entry.text("purpose"),
        "impact": entry.text("affected_groups"),
        "risks": entry.listed("risks", "text", "measure"),
        "risk_category": RISK.get(entry.text("ai_class"), ""),
        "proportionality": entry.text("proportionality"),
        "lawful_basis": entry.listed("legal_basis_operation", "title", "url"),
        "training_data": entry.listed("training_data", "title", "url"),
        "source_data": entry.listed("data_sources", "title", "url"),
        "DPIA_description": entry.text("dpia_summary"),
        "algorithm_type": "self-learning" if model in LEARNING else "",
        "methods_and_models": entry.model(),
        "performance": entry.listed("benefits", "hypothesis", "result"),
        "alternatives_considered": entry.text("alternatives"),
        "product_information": entry.system("eu_db_url"),
        "codebase_url": entry.system("source_url"),
        "AIA_description": entry.text("fria_summary"),
        "type": "predictive" if model == "prediction" else "",
        "monitoring": entry.listed("benefits", "hypothesis", "measure"),
        "human_intervention": entry.text("human_oversight"),
        "objection_procedure": entry.text("complaint_route"),
        "rollback": entry.text("rollback"),
    }
