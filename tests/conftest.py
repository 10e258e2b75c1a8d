"""What holds for every test: no display, one size of letters, no session bus, no settings of the machine."""

from __future__ import annotations

import os

# Before any test imports Qt, which reads them once.
os.environ.update(QT_QPA_PLATFORM="offscreen", QT_FONT_DPI="96", QT_SCALE_FACTOR="1")
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
for name in ("QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "DISPLAY", "WAYLAND_DISPLAY"):
    os.environ.pop(name, None)
