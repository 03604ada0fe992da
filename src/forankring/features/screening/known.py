"""What the thread knows when a screening begins: nobody answers twice what the lane was settled by."""

from forankring.domain.journey import Kind
from forankring.domain.lenses import Lens
from forankring.kernel.journey.api import Initiative, last_body

from .models import Screening

FROM_LANE = {
    "personal_data": "has_personal_data",
    "confidential": "has_critical_data",
    "case_decisions": "affects_decisions_on_people",
    "shows_colleagues": "can_monitor_staff",
    "approved_tool": "is_tool_approved",
}
"""A question of the light screening, and the fact of the lane that answers it."""
ANSWERS = {True: "ja", False: "nej", None: "ved_ikke"}


def light_answers(row: Initiative) -> dict[str, object]:
    """Question → answer in the light screening, to look through; empty when the lane was never settled."""
    facts = last_body(row, Kind.LANE).get("facts")
    if not isinstance(facts, dict):
        return {}
    return {
        question: ANSWERS[facts[fact]]
        for question, fact in FROM_LANE.items()
        if fact in facts and (facts[fact] is None or isinstance(facts[fact], bool))
    }


def words_of_the_light(found: Screening, lens: Lens) -> dict[str, str]:
    """What was said for and against in the light screening that this one grew out of goes on in *Vil*."""
    light = found.lenses.filter(lens=Lens.LIGHT).first() if lens is Lens.WILL else None
    return {name: text for name in ("for", "against", "notes") if light and (text := light.texts.get(name, ""))}
