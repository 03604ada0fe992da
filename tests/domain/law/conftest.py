"""The shipped rule pack, read once."""

from pathlib import Path

import pytest
import yaml

from forankring import features
from forankring.domain.law import RulePack, read_pack

FOLDER = Path(features.__file__).parent / "screening" / "rules" / "dk-kommune-ai" / "2026.11-udkast"


@pytest.fixture(scope="session")
def data() -> tuple[dict, dict]:
    return tuple(yaml.safe_load((FOLDER / name).read_text()) for name in ("rules.yml", "en.yml"))


@pytest.fixture(scope="session")
def pack(data) -> RulePack:
    return read_pack(*data)
