"""What the gates found out about the statement that is to be written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Intent:
    """The road, the situation and whose computer it is; "" where it was not asked.

    Lives in memory only, and until a vault is made.
    """

    road: str = "main_road"
    situation: str = ""
    computer: str = ""
