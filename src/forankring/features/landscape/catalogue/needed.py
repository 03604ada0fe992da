"""What a use lacks at the step it stands on. Nothing is guessed: an empty field is named."""

from collections.abc import Mapping
from enum import StrEnum

from forankring.domain.journey import Stage

from .shape import Spec, is_filled


class Ready(StrEnum):
    """From when a field must be filled."""

    REGISTER = "register"
    PILOT = "pilot"
    OPERATION = "operation"


ASKS: dict[Ready, tuple[Ready, ...]] = {
    Ready.REGISTER: (Ready.REGISTER,),
    Ready.PILOT: (Ready.REGISTER, Ready.PILOT),
    Ready.OPERATION: (Ready.REGISTER, Ready.OPERATION, Ready.PILOT),
}

PILOT_STAGES = (Stage.APPROVED_TRIAL, Stage.TRIAL, Stage.EVALUATION)
OPERATION_STAGES = (Stage.APPROVED_OPERATION, Stage.OPERATION, Stage.REVIEW, Stage.SUSPENDED)


def ready_for(stage: Stage) -> Ready:
    """Which fields a stage asks for."""
    if stage in OPERATION_STAGES:
        return Ready.OPERATION
    return Ready.PILOT if stage in PILOT_STAGES else Ready.REGISTER


def missing_for(specs: tuple[Spec, ...], values: Mapping[str, object], stage: Stage) -> tuple[Spec, ...]:
    """The fields that should be filled at that stage and are not, in the order of the catalogue."""
    asked = ASKS[ready_for(stage)]
    skipped = () if stage in PILOT_STAGES else ("pilot_ends_on",)
    return tuple(
        spec
        for spec in specs
        if spec.needed in asked and spec.name not in skipped and not is_filled(values.get(spec.name))
    )
