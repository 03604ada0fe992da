"""Every element a page may speak in. Loaded into all templates, so no `load` line is needed.

The functions live in `kernel.ui.tags`, one module per family; here they only get their names.
"""

from django import template

from forankring.kernel.ui.tags import acts, forms, frames, journey, words

register = template.Library()

for tag in (acts.button, acts.link_button, forms.field, forms.errors, forms.form_fields, frames.breadcrumbs):
    register.simple_tag(tag)
for tag in (frames.empty, frames.facts, frames.icon, frames.views, journey.thread, words.progress, words.tag):
    register.simple_tag(tag)
register.simple_tag(words.version)
for tag in (acts.post_button, acts.language_switch):
    register.simple_tag(tag, takes_context=True)
register.simple_tag(frames.paper)
register.simple_tag(journey.places, takes_context=True)

for block in (frames.callout, frames.fold, frames.panel, frames.table, frames.acts_row, words.text):
    register.simple_block_tag(block)
register.simple_block_tag(acts.confirm, takes_context=True)

for name in ("day", "clock", "moment", "say"):
    register.filter(name, getattr(words, name))
