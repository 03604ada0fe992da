"""Uses on the map of Fjordby Kommune, in the states a test needs."""

from datetime import date
from typing import Any

from forankring.domain.journey import Kind, Stage
from forankring.features.landscape.acts.register import NewUse, register_existing
from forankring.features.landscape.models import Use
from forankring.kernel.accounts.api import Municipality, Person, Role, Unit
from forankring.kernel.journey.api import Initiative, add_record

from ..people import colleague

FULL: dict[str, Any] = {
    "title": "Skriver udkast til referater",
    "short_description": "AI skriver et udkast. En medarbejder retter det.",
    "workplaces": "Alle plejecentre",
    "kle_codes": ["81.39.00"],
    "use_types": ["resume_eget_moede"],
    "responsible_role": "Centerchef i Center for Ældre",
    "professional_role": "Fagkonsulent i Center for Ældre",
    "contact_email": "aeldre@fjordby.example",
    "affected_groups": "Ansatte, der deltager i mødet.",
    "purpose": "Give mere tid til borgerne.",
    "expected_value": "Kortere tid ved skærmen.",
    "alternatives": "Skrive referatet i hånden.",
    "proportionality": "Lille risiko, mærkbar hjælp.",
    "decision_process": "Udkastet bliver rettet og gemt.",
    "decision_role": "none",
    "human_oversight": "Referenten læser alt igennem.",
    "information_to_citizens": "Det står på vores hjemmeside.",
    "complaint_route": "Skriv til centret.",
    "rollback": "Vi slår det fra.",
    "personal_data": "yes",
    "sensitivity": "ordinary",
    "legal_basis_operation": [{"title": "Serviceloven", "url": "https://lov.example/service"}],
    "data_sources": [{"title": "Lydoptagelse af mødet", "url": ""}],
    "dpia_summary": "Lav risiko efter tiltag.",
    "risks": [{"type": "unreliable", "text": "Forkerte ord", "measure": "Mennesker retter", "owner": "Teamleder"}],
    "benefits": [
        {"type": "quality", "hypothesis": "Bedre referater", "measure": "Vi spørger", "baseline": "", "result": ""}
    ],
    "starts_on": date(2026, 9, 1),
    "next_review_on": date(2027, 9, 1),
    "revised_on": date(2026, 11, 2),
    "ai_class": "minimal",
    "risk_assessment_ref": "Sag 26/1",
    "risk_assessment_on": date(2026, 8, 1),
}
FULL_SYSTEM: dict[str, Any] = {
    "supplier": "Nordlys Software",
    "supplier_cvr": "00000000",
    "provider": "Nordlys Software",
    "contains_ai": "yes",
    "intended_purpose": "Skriver referater.",
    "model_type": "language_model",
    "model_version": "NL-2",
    "agreement": "yes",
    "agreement_on": date(2026, 7, 1),
    "procurement": "tender",
}


def town() -> dict[str, Unit]:
    """Fjordby with two centres, one with a house under it."""
    house = Municipality.objects.get_or_create(pk=1)[0]
    house.name = "Fjordby Kommune"
    house.save()
    made: dict[str, Unit] = {}
    for key, name, parent in (
        ("fjordby", "Fjordby Kommune", ""),
        ("aeldre", "Center for Ældre", "fjordby"),
        ("klitten", "Plejecenter Klitten", "aeldre"),
        ("boern", "Center for Børn og Skole", "fjordby"),
    ):
        unit = Unit(name=name, parent=made.get(parent))
        unit.place()
        unit.save()
        made[key] = unit
    return made


def it_person() -> Person:
    return colleague("signe", Role.IT)


def new_use(unit: Unit | None = None, **given: Any) -> NewUse:
    return NewUse(
        **{
            "title": "Skriver udkast til referater",
            "short_description": "AI skriver et udkast. En medarbejder retter det.",
            "unit": unit,
            "area": "meetings",
            "system_name": "Referatet",
            **given,
        }
    )


def running(by: Person, unit: Unit | None = None, **given: Any) -> Use:
    """A use in operation with only what is asked for at the door."""
    return register_existing(by, new_use(unit, **given), on=date(2026, 9, 1))


def full(by: Person, unit: Unit | None = None, **given: Any) -> Use:
    """A use with every public field filled in."""
    use = running(by, unit)
    for name, value in {**FULL, **given}.items():
        setattr(use, name, value)
    use.place()
    use.save()
    for name, value in FULL_SYSTEM.items():
        setattr(use.system, name, value)
    use.system.save()
    return use


def stand_at(use: Use, stage: Stage) -> None:
    """Put the initiative where a test needs it, as the moves before would have."""
    add_record(None, use.initiative, Kind.STAGE, {"move": "test", "from": "", "to": stage.value, "why": ""}, role="")
    Initiative.objects.filter(pk=use.initiative).update(stage=stage)


def screened(use: Use, **body: Any) -> None:
    add_record(None, use.initiative, Kind.SCREENING, {"is_done": True, **body}, role="legal")
