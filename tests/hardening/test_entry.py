"""The program's entry: hardened first, everything else after."""

from __future__ import annotations

from tests.helpers.hardened_child import run_child

ENTRY = """
import ctypes, json, runpy, sys, types
libc = ctypes.CDLL(None)
stub = types.ModuleType("korem_desktop.launch")

def launch(argv, hardened):
    "Stand in for the real one: say what it was given and what is loaded by now."
    loaded = sorted({name.split(".")[0] for name in sys.modules} - set(sys.stdlib_module_names) - before)
    print(json.dumps([list(argv), list(hardened.absent), loaded, libc.prctl(3, 0, 0, 0, 0)]))
    return 3

stub.launch = launch
sys.modules["korem_desktop.launch"] = stub
before = {name.split(".")[0] for name in sys.modules}
"""


def test_the_process_is_hardened_before_anything_is_loaded() -> None:
    """launch gets the arguments and the record before any library is loaded, and its status counts."""
    done = run_child(
        "sys.argv = ['korem-desktop', '--version']\nrunpy.run_module('korem_desktop', run_name='__main__')",
        prelude=ENTRY,
    )
    assert done.told == [["--version"], [], [], 0]
    assert done.status == 3


def test_the_command_goes_the_same_way() -> None:
    """The installed command calls main(), which returns launch's status."""
    done = run_child(
        "sys.argv = ['korem-desktop']\nfrom korem_desktop.__main__ import main\nsys.exit(main() + 1)",
        prelude=ENTRY,
    )
    assert done.told == [[], [], [], 0]
    assert done.status == 4
