"""Words are tested in Danish unless a test says otherwise; a page asked for in English leaves English behind."""

from collections.abc import Iterator

import pytest
from django.utils.translation import override


@pytest.fixture(autouse=True)
def danish() -> Iterator[None]:
    with override("da"):
        yield
