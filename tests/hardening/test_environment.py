"""Variables that libraries read when they load."""

from __future__ import annotations

import ctypes
import socket
from pathlib import Path
from typing import Any

from tests.helpers.hardened_child import run_child


def environment_after(changes: dict[str, str | None]) -> dict[str, Any]:
    """Return the environment of a hardened child started with these changes."""
    told = run_child("print(json.dumps(dict(os.environ)))", environment=changes).told
    assert isinstance(told, dict)
    return told


def test_the_media_library_gets_no_protocol_and_prints_nothing() -> None:
    """What was there before does not win: FFmpeg may open nothing, and Qt's own rules are ours."""
    found = environment_after(
        {
            "QT_FFMPEG_PROTOCOL_WHITELIST": "file,http",
            "QT_LOGGING_RULES": "*=true",
            "QT_LOGGING_CONF": "/etc/rules",
            "QT_FFMPEG_DEBUG": "1",
        }
    )
    assert found["QT_FFMPEG_PROTOCOL_WHITELIST"] == "none"
    assert found["QT_LOGGING_RULES"] == "qt.multimedia.*=false"
    assert found["QT_FORCE_STDERR_LOGGING"] == "1"
    assert not {"QT_LOGGING_CONF", "QT_FFMPEG_DEBUG"} & set(found)


def test_settings_of_the_paper_library_are_not_taken_from_outside() -> None:
    """reportlab reads any of its settings from RL_* variables: none is left."""
    found = environment_after({"RL_invariant": "0", "RL_trustedHosts": "x", "SESSION_MANAGER": "local/x"})
    assert not [name for name in found if name.startswith("RL_") or name == "SESSION_MANAGER"]


def test_no_bus_is_started_where_there_is_none(tmp_path: Path) -> None:
    """Without a session bus libdbus is told so, lest it start one and write to the home folder."""
    for folder in (None, str(tmp_path), str(tmp_path / "missing")):
        found = environment_after({"DBUS_SESSION_BUS_ADDRESS": None, "XDG_RUNTIME_DIR": folder})
        assert found["DBUS_SESSION_BUS_ADDRESS"] == "disabled:"


def test_a_bus_that_is_there_is_used(tmp_path: Path) -> None:
    """A named bus stays as it is, and one in the runtime folder is found by libdbus itself."""
    named = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/x"}
    assert named.items() <= environment_after({**named}).items()
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(str(tmp_path / "bus"))
        found = environment_after({"DBUS_SESSION_BUS_ADDRESS": None, "XDG_RUNTIME_DIR": str(tmp_path)})
    assert "DBUS_SESSION_BUS_ADDRESS" not in found


def test_the_sound_server_is_told_a_neutral_name() -> None:
    """libpulse itself reads our line and finds a neutral name, identity and binary in it."""
    line = environment_after({})["PULSE_PROP_OVERRIDE"]
    pulse = ctypes.CDLL("libpulse.so.0")
    pulse.pa_proplist_from_string.restype = ctypes.c_void_p
    pulse.pa_proplist_gets.restype = ctypes.c_char_p
    properties = ctypes.c_void_p(pulse.pa_proplist_from_string(line.encode()))
    keys = (b"application.name", b"application.id", b"application.process.binary", b"media.name")
    assert {pulse.pa_proplist_gets(properties, key) for key in keys} == {b"Sound"}
    pulse.pa_proplist_free(properties)


def test_no_variable_names_the_program_to_the_sound_server() -> None:
    """Nothing meant for other programs holds our name."""
    found = environment_after({})
    told = [found[name] for name in ("PULSE_PROP_OVERRIDE", "PIPEWIRE_PROPS")]
    assert not [line for line in told if "korem" in line.lower()]
