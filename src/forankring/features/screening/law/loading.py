"""The rule packs that ship with the program, read once and kept."""

from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from forankring.domain.law import RulePack
from forankring.domain.law.book import Document

RULES = Path(__file__).resolve().parents[1] / "rules"
SHIPPED = ("dk-kommune-ai", "2026.11-udkast")


@lru_cache(maxsize=4)
def shipped_pack(pack_id: str = SHIPPED[0], version: str = SHIPPED[1]) -> RulePack:
    """The pack as it ships, in both languages. Raises BadPack when a text is missing or a rule is wrong."""
    return shipped_document(pack_id, version).pack()


@lru_cache(maxsize=4)
def shipped_document(pack_id: str = SHIPPED[0], version: str = SHIPPED[1]) -> Document:
    """The pack as a document, with the cases that try it."""
    cases = RULES / pack_id / version / "cases.yml"
    return Document.of(*shipped_data(pack_id, version), _data(cases) if cases.exists() else {})


def shipped_data(pack_id: str = SHIPPED[0], version: str = SHIPPED[1]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The plain data of the pack: the rules, and the English beside them."""
    folder = RULES / pack_id / version
    rules, english = (_data(folder / name) for name in ("rules.yml", "en.yml"))
    return rules, english


def all_shipped() -> tuple[tuple[str, str], ...]:
    """Id and version of every pack in this program: an old decision may name one that is no longer the newest."""
    return tuple(sorted((folder.parent.name, folder.name) for folder in RULES.glob("*/*") if folder.is_dir()))


def _data(path: Path) -> dict[str, Any]:
    found = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(found, dict), f"{path} holds no table"
    return found
