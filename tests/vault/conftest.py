"""What most tests of the vault begin with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from korem_desktop.vault.vault import Vault
from tests.helpers.vaults import a_vault_with_case


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """An open vault with one case, closed at the end."""
    opened = a_vault_with_case(tmp_path)
    yield opened
    opened.close()
