"""What the gates found out about the statement that is to be written."""

from __future__ import annotations

from typing import NamedTuple


class Intent(NamedTuple):
    """The road, the situation and whose computer it is; "" where it was not asked.

    Lives in memory only, and until a vault is made.
    """

    road: str = "main_road"
    situation: str = ""
    computer: str = ""
