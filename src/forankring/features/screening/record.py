"""What a finished screening writes on the thread, by the keys later steps read. Roles and ids, never a person."""

from typing import Any

from django.utils import timezone

from forankring.domain.lenses import combined

from .law import ruleset_in_force
from .models import Screening
from .queries import compass_of, facts_of, law_of, states_of, texts_of
from .tasks.queries import done_duties


def body_of(screening: Screening) -> dict[str, Any]:
    done = done_duties(screening.initiative)
    law, states, texts = law_of(screening, timezone.localdate()), states_of(screening), texts_of(screening)
    return {
        "is_done": screening.is_done,
        "kind": screening.kind,
        "round": screening.number,
        "verdict": combined(one.verdict for one in states),
        "verdicts": {one.lens: one.verdict for one in states},
        "found": {one.lens: one.found for one in states},
        "overrides": screening.overrides,
        "filled_as": {one.lens: one.row.filled_as for one in states if one.row},
        "law": {
            "class": law.klass,
            "rule": law.rule,
            "role": law.role,
            **ruleset_in_force(),
            "is_provisional": law.provisional,
            "duties": [
                {
                    "id": duty.id,
                    "text": duty.text.da,
                    "ref": duty.why.ref,
                    "status": duty.status,
                    "since": duty.since.isoformat(),
                    "is_done": duty.id in done and not duty.stop,
                }
                for duty in law.duties
            ],
        },
        "facts": facts_of(screening),
        "compass": compass_of(screening),
        **{name: texts.get(name, "") for name in ("without_ai", "benefits", "risks")},
        "arguments": {one.lens: one.row.texts for one in states if one.row},
        "said": [
            {"lens": one.lens, "side": one.side, "text": one.text, "origin": one.origin} for one in screening.said.all()
        ],
        "stops": list(law.stops),
        "open": [question for one in states for question in one.open],
    }
