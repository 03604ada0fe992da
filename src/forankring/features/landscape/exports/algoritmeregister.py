"""The Dutch Algoritmeregister, publication standard 1.0, as JSON: its fields and no others."""

from typing import Any

from forankring.domain.journey import Stage

from .entry import Entry, without_empty

STATUS = {
    Stage.OPERATION: "In gebruik",
    Stage.APPROVED_OPERATION: "In gebruik",
    Stage.REVIEW: "In gebruik",
    Stage.SUSPENDED: "Buiten gebruik",
    Stage.RETIRED: "Buiten gebruik",
    Stage.REFUSED: "Buiten gebruik",
}
"""All else is "In ontwikkeling"."""

HIGH_RISK, IMPACT, OTHER = "Hoog-risico-AI-systeem", "Impactvolle algoritmes", "Overige algoritmes"
LANGUAGES = {"da": "dan", "en": "eng"}
"""ISO 639-3, in small letters as the register writes "nld"."""

CATEGORY = {"teaching": "Onderwijs en wetenschap", "care": "Zorg en gezondheid", "staff": "Werk"}
"""By our area; all else is "Organisatie en bedrijfsvoering"."""


def algoritmeregister(entry: Entry) -> dict[str, Any]:
    """One entry. The required fields are always there; the optional ones when there is something to say."""
    return {
        "name": entry.text("title"),
        "organization": entry.text("municipality"),
        "description_short": entry.text("short_description"),
        "publication_category": category(entry),
        "contact_email": entry.text("contact_email"),
        "status": STATUS.get(entry.stage, "In ontwikkeling"),
        "lang": LANGUAGES.get(entry.text("language"), "dan"),
        "standard_version": "1.0",
        "source_id": entry.id,
        "category": [CATEGORY.get(entry.text("area"), "Organisatie en bedrijfsvoering")],
        **without_empty(
            {
                "url": entry.url,
                "begin_date": entry.text("starts_on")[:7],
                "end_date": entry.text("ends_on")[:7],
                "goal": entry.text("purpose"),
                "proportionality": entry.text("proportionality"),
                "human_intervention": entry.text("human_oversight"),
                "risks": entry.listed("risks", "text", "measure"),
                "lawful_basis": entry.listed("legal_basis_operation", "title"),
                "lawful_basis_grouping": entry.linked("legal_basis_operation"),
                "source_data": entry.listed("data_sources", "title"),
                "source_data_grouping": entry.linked("data_sources"),
                "methods_and_models": entry.model(),
                "provider": entry.system("supplier"),
                "publiccode": entry.system("source_url"),
                "impacttoetsen": "\n".join(x for x in (entry.text("dpia_summary"), entry.text("fria_summary")) if x),
                "tags": ", ".join(str(code) for code in entry.told.get("kle_codes") or []),
            }
        ),
    }


def category(entry: Entry) -> str:
    """High risk, algorithms that touch decisions on people, and all others."""
    if entry.is_high_risk:
        return HIGH_RISK
    return IMPACT if entry.touches_decisions else OTHER
