"""A house with one small pack of its own."""

from pathlib import Path

import pytest

from .bench import installed, pack


@pytest.fixture
def roots(tmp_path: Path, settings) -> tuple[Path, Path]:
    """Where packs ship, with the small pack in it, and where the municipality keeps its own."""
    from forankring.kernel.packs import shelf  # Models wake up after this file is read.

    shipped, own = tmp_path / "shipped", tmp_path / "own"
    settings.PACKS = [shipped, own]
    installed(shipped, pack())
    shelf.look_again()
    return shipped, own
