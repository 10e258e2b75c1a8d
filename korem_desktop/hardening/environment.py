"""The environment variables that libraries read when they load: set before the first of them is imported."""

from __future__ import annotations

import os
import stat
from pathlib import Path

_SOUND = "Sound"  # what a sound server and its mixer may show and remember of us

_FIXED = {
    # a "recording" may name other files or addresses for FFmpeg to open: no protocol is allowed
    "QT_FFMPEG_PROTOCOL_WHITELIST": "none",
    # FFmpeg and Qt Multimedia print titles and tags of what they play
    "QT_LOGGING_RULES": "qt.multimedia.*=false",
    # what Qt prints goes to stderr, which is nowhere, and not to a system log or a debugger
    "QT_FORCE_STDERR_LOGGING": "1",
    # the sound server writes the application's name to its own files: these win over what Qt would say
    "PULSE_PROP_OVERRIDE": " ".join(
        f'{key}="{_SOUND}"'
        for key in ("application.name", "application.id", "application.process.binary", "media.name")
    ),
    "PIPEWIRE_PROPS": " ".join(
        f'{key} = "{_SOUND}"' for key in ("application.name", "application.id", "media.name", "node.name")
    ),
    # drivers keep compiled shaders in the home folder, under the program's name
    "MESA_SHADER_CACHE_DISABLE": "true",
    "__GL_SHADER_DISK_CACHE": "0",
}

_DROPPED = frozenset(
    {
        "QT_DEBUG_PLUGINS",
        "QT_FFMPEG_DEBUG",
        "QT_LOGGING_CONF",
        "QT_LOGGING_DEBUG",
        "QT_LOGGING_TO_CONSOLE",
        "SESSION_MANAGER",  # a session manager writes down the command line, to start the program again
    }
)


def prepare() -> None:
    """Set what must be set and drop what must not be read. Values already there do not win over ours."""
    for name in tuple(os.environ):
        if name in _DROPPED or name.startswith("RL_"):  # RL_*: reportlab takes any of its settings from there
            del os.environ[name]
    os.environ.update(_FIXED)
    if not _has_session_bus():
        # without a bus libdbus would start one by dbus-launch, which writes to the home folder
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"


def _has_session_bus() -> bool:
    """Return whether a session bus is named, or stands in its usual place in the runtime folder."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    folder = os.environ.get("XDG_RUNTIME_DIR")
    if not folder:
        return False
    try:
        return stat.S_ISSOCK((Path(folder) / "bus").stat().st_mode)
    except OSError:
        return False
