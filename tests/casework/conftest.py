"""What the tests of casework begin with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.desk import Opened, an_open_case


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    """An open vault with one case."""
    with an_open_case(tmp_path) as case:
        yield case
