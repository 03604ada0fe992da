"""A plan another room asks for: one template's programme, with a title that says what it is about."""

from forankring.domain.grammar.template import TemplateItem
from forankring.kernel.accounts.api import Person, municipality

from ..models import Session
from ..plan import TITLE_LENGTH, numbered_tables
from ..queries.choices import find_template, find_tool, item_of_tool, items_of_template
from ..refusals import ToolGone
from .plan import Details, plan_session


def plan_for(by: Person, template_id: str, tool_id: str, title: str, purpose: str = "") -> Session:
    """The template when it is here and still holds the tool, else the tool alone. Raises `ToolGone`, `MayNot`."""
    lang, template, tool = municipality().default_language, find_template(template_id), find_tool(tool_id)
    if tool is None:
        raise ToolGone
    items: tuple[TemplateItem, ...] = (item_of_tool(tool, set()),)
    tables: tuple[str, ...] = ()
    if template is not None and any(one.tool == tool_id for one in template.items):
        items, tables = items_of_template(template), numbered_tables(1, template.tables, lang)
    return plan_session(by, Details(title[:TITLE_LENGTH], lang, purpose=purpose, tables=tables), items)
