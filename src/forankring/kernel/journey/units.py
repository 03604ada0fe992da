"""The organisation as a list one can choose from: children under their parents, in Danish order."""

from forankring.kernel.accounts.api import Unit


def unit_choices() -> list[tuple[str, str]]:
    """(id, name with a dash for each level), closed units left out."""
    below: dict[object, list[Unit]] = {}
    for one in Unit.objects.filter(is_closed=False).only("id", "name", "parent", "sort_key"):
        below.setdefault(one.parent_id, []).append(one)
    return _under(None, below, 0)


def _under(parent: object, below: dict[object, list[Unit]], depth: int) -> list[tuple[str, str]]:
    found = []
    for one in below.get(parent, []):
        found.append((str(one.pk), f"{'– ' * depth}{one.name}"))
        found += _under(one.pk, below, depth + 1)
    return found
