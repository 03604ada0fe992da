"""The rule packs that ship with the program, read once and kept."""

from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from forankring.domain.law import RulePack, read_pack

RULES = Path(__file__).resolve().parents[1] / "rules"
SHIPPED = ("dk-kommune-ai", "2026.11-udkast")


@lru_cache(maxsize=4)
def shipped_pack(pack_id: str = SHIPPED[0], version: str = SHIPPED[1]) -> RulePack:
    """The pack as it ships, in both languages. Raises BadPack when a text is missing or a rule is wrong."""
    return read_pack(*shipped_data(pack_id, version))


def shipped_data(pack_id: str = SHIPPED[0], version: str = SHIPPED[1]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The plain data of the pack: the rules, and the English beside them."""
    folder = RULES / pack_id / version
    rules, english = (_data(folder / name) for name in ("rules.yml", "en.yml"))
    return rules, english


def _data(path: Path) -> dict[str, Any]:
    found = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(found, dict), f"{path} holds no table"
    return found


def pack_in_force() -> RulePack:
    """The pack today's screenings are answered by."""
    return shipped_pack()


def pack_of(version: str) -> RulePack | None:
    """The pack an older decision was taken under; None when this house no longer has it."""
    return shipped_pack() if version == shipped_pack().version else None
