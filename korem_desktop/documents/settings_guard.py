"""Keep the machine's and the user's ReportLab settings out of the process.

``import reportlab`` executes ``~/.reportlab_settings``, imports any ``reportlab_settings`` it finds and obeys
``RL_*`` variables. Either could change the bytes of a paper or run code beside the vault.
"""

from __future__ import annotations

import os
import sys
from types import ModuleType

_FILES = ("reportlab_settings", "reportlab.local_rl_settings")


def put_up() -> None:
    """Drop the variables, and stand empty modules where ReportLab looks; call before its import."""
    for name in [name for name in os.environ if name.startswith("RL_")]:
        del os.environ[name]
    for name in _FILES:
        sys.modules[name] = ModuleType(name)
    # Only now: this import is what reads the settings.
    from reportlab import rl_config

    # No scheme is trusted: whatever of ReportLab is used later, a text can never name a file to open.
    rl_config.trustedSchemes = []
    rl_config.trustedHosts = []
    rl_config.invariant = 1
