"""From answers to class, role and duties: derive, first class, first role, all duties, then the dates."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from .conditions import State, cited, holds, listed, looked_at, looks_at_class, looks_at_role
from .facts import UNKNOWN, Facts, Value
from .pack import ClassRule, Duty, RoleRule, RulePack, Text
from .verdict import Assessment, DutyStatus, Fired, Status, Warned

_CONFIDENCE = ("lav", "middel", "hoej")


def assess(pack: RulePack, facts: Facts, as_of: date) -> Assessment:
    """Everything the pack says about these answers on this day. `facts` come from `read_facts`."""
    as_of = as_of.date() if isinstance(as_of, datetime) else as_of
    derived = derive(pack, facts)
    plain = State(facts, derived)
    klass = first_class(pack, plain)
    classed = State(facts, derived, klass.klass, klass.is_provisional)
    role = first_role(pack, classed)
    state = State(facts, derived, klass.klass, klass.is_provisional, role.role)
    why_class = _why(pack, klass, pack.class_rules, plain)
    why_role = _why_role(pack, role, classed, why_class)
    is_legacy = holds(pack.legacy_when, state)
    duties = tuple(
        _due(pack, duty, state, is_legacy, as_of, why_class, why_role)
        for duty in pack.duties
        if holds(duty.when, state)
    )
    return Assessment(
        klass=klass.klass,
        role=role.role,
        provisional=klass.is_provisional,
        annex_iii=derived["bilag_iii"],
        duties=duties,
        stops=tuple(one.id for one in duties if one.stop),
        rule=klass.id,
        why_class=why_class,
        why_role=why_role,
        warnings=warnings(pack, as_of),
        as_of=as_of,
        pack_id=pack.id,
        pack_version=pack.version,
        derived=derived,
    )


def derive(pack: RulePack, facts: Facts) -> dict[str, tuple[str, ...]]:
    """What follows from the uses.

    A point whose needed fact is nej is dropped. Where it is ved_ikke the point waits (`infra_uafklaret`) and counts
    as a use without an exemption: what may turn out to be high-risk cannot be waved through by its neighbours.
    """
    uses = [pack.uses[name] for name in listed(facts, "brugstyper")]
    points, letters, confidences = [], [], []
    is_waiting = is_bare = False
    for use in uses:
        if not use.point:
            continue
        met = [facts.get(name, UNKNOWN) == value for name, value in use.needs]
        open_ = [facts.get(name, UNKNOWN) == UNKNOWN for name, _ in use.needs]
        if not all(ok or unknown for ok, unknown in zip(met, open_, strict=True)):
            continue
        if any(open_):
            is_waiting = is_bare = True
            continue
        points.append(use.point)
        letters.append(use.exempt)
        confidences.append(use.confidence)
    has_filter = bool(letters) and all(letters) and not is_bare
    lowest = min(confidences, key=_CONFIDENCE.index) if confidences else ""
    return {
        "bilag_iii": tuple(sorted(set(points))),
        "filter": tuple(sorted(set(letters))) if has_filter else (),
        "brug_sikkerhed": (lowest,) if lowest else (),
        "infra_uafklaret": ("ja",) if is_waiting else (),
        "brug_ukendt": () if uses else ("ja",),
    }


def first_class(pack: RulePack, state: State) -> ClassRule:
    return next(rule for rule in pack.class_rules if holds(rule.when, state))


def first_role(pack: RulePack, state: State) -> RoleRule:
    return next(rule for rule in pack.role_rules if holds(rule.when, state))


def _why(
    pack: RulePack, rule: ClassRule | RoleRule, rules: Sequence[ClassRule] | Sequence[RoleRule], state: State
) -> Fired:
    facts = cited(rule.when, state)
    if not looked_at(rule.when) and not looks_at_class(rule.when):
        # "Otherwise" fires because no earlier rule did: the answers those rules looked at are the reason.
        earlier = [name for one in rules if one.id != rule.id for name in looked_at(one.when)]
        facts = {name: state.facts.get(name, UNKNOWN) for name in earlier}
    if "brugstyper" in facts:
        facts |= _needed(pack, state)
    return Fired(rule.id, rule.ref, facts, pack.is_draft(rule.ref) or _uses_are_draft(pack, facts), rule.text)


def _needed(pack: RulePack, state: State) -> dict[str, Value]:
    """The facts that decide whether the ticked uses count at all, as whether the supply is a critical entity."""
    uses = [pack.uses[use] for use in listed(state.facts, "brugstyper")]
    return {name: state.facts.get(name, UNKNOWN) for use in uses for name, _ in use.needs}


def _uses_are_draft(pack: RulePack, facts: Mapping[str, Value]) -> bool:
    return any(pack.is_draft(pack.uses[use].ref) for use in listed(facts, "brugstyper"))


def _why_role(pack: RulePack, rule: RoleRule, state: State, why_class: Fired) -> Fired:
    why = _why(pack, rule, pack.role_rules, state)
    if looks_at_class(rule.when):
        facts = {**why.facts, **why_class.facts}
        return Fired(why.rule, why.ref, facts, why.is_draft or why_class.is_draft, why.text)
    return why


def _due(
    pack: RulePack, duty: Duty, state: State, is_legacy: bool, as_of: date, why_class: Fired, why_role: Fired
) -> DutyStatus:
    binding, begun = _days(pack, duty, state, is_legacy)
    status = Status.NOW if as_of >= binding else Status.VOLUNTARY if as_of >= begun else Status.LATER
    facts = cited(duty.when, state)
    is_draft = pack.is_draft(duty.ref)
    if looks_at_class(duty.when):
        facts = {**facts, **why_class.facts}
        is_draft = is_draft or why_class.is_draft
    if looks_at_role(duty.when):
        facts = {**facts, **why_role.facts}
    why = Fired(duty.id, duty.ref, facts, is_draft, duty.text)
    return DutyStatus(duty.id, status, binding, duty.port, duty.kind, duty.is_stop, duty.text, why)


def _days(pack: RulePack, duty: Duty, state: State, is_legacy: bool) -> tuple[date, date]:
    """The day the duty binds this use, and the day its provision begins to apply at all."""
    name = duty.dates
    ticked = listed(state.facts, "forbudt")
    if duty.dates_if_only and ticked and all(one in duty.dates_if_only for one in ticked):
        return (day := min(pack.dates[duty.dates_if_only[one]] for one in ticked)), day
    if name not in pack.date_sets:
        day = pack.dates[name]
        return day, min(day, duty.formal or day)
    dates = pack.date_sets[name]
    ordinary = pack.dates[dates.by_class.get(state.klass, dates.otherwise)]
    binding = pack.dates[dates.legacy] if is_legacy and dates.legacy else ordinary
    return binding, min(ordinary, duty.formal or ordinary)


def warnings(pack: RulePack, as_of: date) -> tuple[Warned, ...]:
    if as_of <= pack.next_review:
        return ()
    day = pack.next_review.isoformat()
    return (
        Warned(
            "past_review",
            Text(
                f"Regelsættet {pack.version} skulle være gennemgået senest {day}. Spørg juraen, før I bruger svaret.",
                f"The rule pack {pack.version} was due for review by {day}. Ask legal before you use the answer.",
            ),
        ),
    )
