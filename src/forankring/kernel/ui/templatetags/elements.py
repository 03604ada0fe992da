"""Every element a page may speak in. Loaded into all templates, so no `load` line is needed.

The functions live in `kernel.ui.tags`, one module per family; here they only get their names.
"""

from collections.abc import Callable

from django import template

from forankring.domain.words import goes_on, in_sentence
from forankring.kernel.ui.tags import acts, forms, frames, journey, words

Tags = tuple[Callable[..., str], ...]

PLAIN: Tags = (
    acts.button,
    acts.link_button,
    forms.errors,
    forms.field,
    forms.form_fields,
    frames.breadcrumbs,
    frames.empty,
    frames.facts,
    frames.icon,
    frames.paper,
    frames.views,
    journey.thread,
    words.progress,
    words.tag,
    words.version,
)
KNOWING_THE_PAGE: Tags = (acts.language_switch, acts.post_button, journey.places)
"""These also get the page's context: its request, its csrf token."""

AROUND: Tags = (frames.acts_row, frames.callout, frames.fold, frames.panel, frames.table, words.text)
"""`{% panel "Title" %}…{% endpanel %}`"""

FILTERS: Tags = (words.clock, words.day, words.dialled, words.moment, words.say, goes_on, in_sentence)

register = template.Library()
for tag in PLAIN:
    register.simple_tag(tag)
for tag in KNOWING_THE_PAGE:
    register.simple_tag(tag, takes_context=True)
for tag in AROUND:
    register.simple_block_tag(tag)
register.simple_block_tag(acts.confirm, takes_context=True)
for tag in FILTERS:
    register.filter(tag)
