"""Tasks people in a municipality would hand to AI, written for this house; all that likeness knows about meaning.

    ## name | area ! names of tasks that look alike and are not
    = words for the task; `a|b` are words that only together tell
    a note as somebody might jot it down @area, when it is another than the task's

The name `-` heads notes that stand alone: each is a task of its own.
"""

from . import (
    aeldre,
    bekymring,
    borger,
    dagtilbud,
    hr,
    it,
    jobcenter,
    kontor,
    kultur,
    ledelse,
    oekonomi,
    politik,
    skole,
    smaa_kontor,
    smaa_mennesker,
    smaa_steder,
    social,
    sundhed,
    teknik,
)

TEXTS = (
    aeldre.TASKS,
    bekymring.TASKS,
    borger.TASKS,
    dagtilbud.TASKS,
    hr.TASKS,
    it.TASKS,
    jobcenter.TASKS,
    kontor.TASKS,
    kultur.TASKS,
    ledelse.TASKS,
    oekonomi.TASKS,
    politik.TASKS,
    skole.TASKS,
    smaa_kontor.TASKS,
    smaa_mennesker.TASKS,
    smaa_steder.TASKS,
    social.TASKS,
    sundhed.TASKS,
    teknik.TASKS,
)
"""One text an area of work."""

__all__ = ["TEXTS"]
