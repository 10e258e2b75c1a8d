"""The wheel's build hook: ``build_assets.py`` as its own process, since a hook cannot import its sibling."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class AssetsHook(BuildHookInterface[Any]):
    """Generates forms and catalogues before the files are gathered."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling's signature
        """Run the recipe; a failure stops the build."""
        subprocess.run([sys.executable, Path(self.root) / "packaging" / "build_assets.py"], check=True)
