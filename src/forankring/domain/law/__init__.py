"""Law as data: from answers in plain words to class, role and duties, and why.

1. a rule pack (facts, uses, class rules, role rules, duties, gates) is read strictly from plain data: `read_pack`;
2. answers are three-valued, ja | nej | ved_ikke, and what nobody answered is ved_ikke: `read_facts`;
3. `assess` derives from the uses, takes the first class rule that fits, then the first role rule, then every duty
   that fits, and says for each whether it applies on the day: now, later, or voluntary;
4. `gate` says what keeps a passage shut; unknown is never taken for no;
5. `changes` flips one answer at a time and tells what would become different.

Nothing here gives advice or a score. Names of facts, classes and duties are the pack's own, in Danish.
"""

from .assessing import assess
from .changing import Change, changes
from .conditions import Condition, Group, Leaf, Op, condition_to_plain
from .explaining import answer_words, explanation
from .facts import UNKNOWN, Facts, Value, read_facts
from .gates import Exemption, GateVerdict, gate, is_open_question
from .pack import ClassRule, ClassWords, DateSet, Duty, Fact, Gate, RoleRule, RulePack, Source, Text, UseType
from .problems import BadFacts, BadPack, Problem
from .reading import read_pack
from .verdict import Assessment, DutyStatus, Fired, Status, Warned

__all__ = [
    "UNKNOWN",
    "Assessment",
    "BadFacts",
    "BadPack",
    "Change",
    "ClassRule",
    "ClassWords",
    "Condition",
    "DateSet",
    "Duty",
    "DutyStatus",
    "Exemption",
    "Fact",
    "Facts",
    "Fired",
    "Gate",
    "GateVerdict",
    "Group",
    "Leaf",
    "Op",
    "Problem",
    "RoleRule",
    "RulePack",
    "Source",
    "Status",
    "Text",
    "UseType",
    "Value",
    "Warned",
    "answer_words",
    "assess",
    "changes",
    "condition_to_plain",
    "explanation",
    "gate",
    "is_open_question",
    "read_facts",
    "read_pack",
]
