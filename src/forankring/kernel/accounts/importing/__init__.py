"""The organisation from a file, in the shape OS2mo gives: `unit;unit_type;parent;role;person_ref;from;to`.

1. `read` takes the bytes apart and refuses what must never come in (unions, CPR numbers), with file, line and column;
2. `plan` compares with what is here and says in sentences what would change; nothing is written;
3. `take_in` does exactly that, all of it or nothing. The same file again changes nothing.

A line without a role is the unit or committee itself; a line with a role is a seat or a place of work. What is not in
the file stays as it is, and a name the municipality has changed here is not changed back.
"""

from .apply import take_in
from .lines import Problem, Reading, read
from .plan import Plan, make_plan

__all__ = ["Plan", "Problem", "Reading", "make_plan", "read", "take_in"]
