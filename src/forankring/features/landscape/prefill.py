"""What the thread already knows about a use, so that nobody types it twice."""

from collections.abc import Mapping

from forankring.domain.journey import Kind
from forankring.kernel.journey.api import Initiative, last_body

from .catalogue import USE

ALIKE: dict[Kind, dict[str, tuple[str, ...]]] = {
    Kind.TASK: {
        "purpose": ("purpose", "why", "value"),
        "expected_value": ("expected_value", "benefit", "gain"),
        "affected_groups": ("affected_groups", "affected", "who"),
        "alternatives": ("alternatives", "without_ai"),
    },
    Kind.SCREENING: {
        "proportionality": ("proportionality", "weighed"),
        "legal_basis_operation": ("legal_basis_operation",),
        "legal_basis_development": ("legal_basis_development",),
        "human_oversight": ("human_oversight",),
    },
    Kind.DECISION: {"decision_process": ("decision_process",)},
    Kind.LEARNING: {"risks": ("risks",), "benefits": ("benefits",)},
}
"""Which keys of a record say the same as one of our fields."""


def prefill(initiative: Initiative) -> dict[str, object]:
    """Values by field name, from the newest record of each step; what does not fit a field is left out."""
    found: dict[str, object] = {}
    for kind, fields in ALIKE.items():
        body = last_body(initiative, kind)
        for name, keys in fields.items():
            value = next((body[key] for key in keys if body.get(key)), None)
            if value is not None and _fits(name, value):
                found[name] = value
    return {**found, **law_of(last_body(initiative, Kind.SCREENING))}


def law_of(body: Mapping[str, object]) -> dict[str, object]:
    """Class, rule, version, role and kinds of use as the screening found them."""
    law = body.get("law")
    told = law if isinstance(law, Mapping) else body
    facts = body.get("facts")
    types = facts.get("brugstyper") if isinstance(facts, Mapping) else None
    wanted = {
        "ai_class": _text(told, "class", "klasse", "ai_class", "law_class"),
        "class_rule": _text(told, "rule", "class_rule", "klasse_regel"),
        "ruleset_version": _text(told, "ruleset", "ruleset_version", "version"),
        "law_role": _text(told, "role", "law_role", "rolle"),
    }
    found: dict[str, object] = {name: value for name, value in wanted.items() if value}
    if found.get("ai_class"):
        found["is_provisional"] = bool(told.get("is_provisional", told.get("foreloebig", False)))
    if isinstance(types, list) and all(isinstance(one, str) for one in types):
        found["use_types"] = types
    return found


def _text(body: Mapping[str, object], *keys: str) -> str:
    return next((value for key in keys if isinstance(value := body.get(key), str)), "")[:40]


def _fits(name: str, value: object) -> bool:
    spec = next(spec for spec in USE if spec.name == name)
    if spec.columns:
        return isinstance(value, list) and all(isinstance(row, dict) for row in value)
    return isinstance(value, str)
