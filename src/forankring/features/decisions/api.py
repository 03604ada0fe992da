"""The door of the decisions room: MED's part, decisions in force, and what waits for whom."""

from .acts.decide import decide, park
from .acts.med import brief, plan_med, record_med
from .acts.paper import recommend, write_paper
from .models import Condition, MedInvolvement
from .queries.decisions import conditions_of, decision_in_force, matters_now
from .queries.med import involvements_of, med_signal, suggested_committee
from .queries.newest import Decided, newest_decisions
from .queries.steps import next_steps
from .signal import Involvement, Light, Outcome
from .values import Choice, ConditionFacts, MedFacts

__all__ = [
    "Choice",
    "Condition",
    "ConditionFacts",
    "Decided",
    "Involvement",
    "Light",
    "MedFacts",
    "MedInvolvement",
    "Outcome",
    "brief",
    "conditions_of",
    "decide",
    "decision_in_force",
    "involvements_of",
    "matters_now",
    "med_signal",
    "newest_decisions",
    "next_steps",
    "park",
    "plan_med",
    "recommend",
    "record_med",
    "suggested_committee",
    "write_paper",
]
