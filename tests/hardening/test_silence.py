"""What may be printed: our own reports; no library's words, no exception's message."""

from __future__ import annotations

from pathlib import Path

import pytest

from korem_desktop.hardening import describe
from tests.helpers.hardened_child import run_child

CANARY = "Сейітқызы-31337"


def test_native_words_on_stderr_go_nowhere() -> None:
    """What a C library writes to descriptor 2 is not seen, nor what a child prints there."""
    done = run_child(
        f"words = {CANARY!r}.encode()\n"
        "libc.write(2, words, len(words))\n"
        "libc.perror(words)\n"
        "print(words.decode(), file=sys.stderr, flush=True)\n"
        "import subprocess\n"
        "subprocess.run(['/bin/sh', '-c', 'echo in a child >&2'])"
    )
    assert (done.status, done.out, done.err) == (0, "", "")


def test_qt_and_its_slots_print_no_values() -> None:
    """A warning of Qt and an exception inside a slot leave only the exception's type and place."""
    done = run_child(
        "from PySide6.QtCore import QCoreApplication, QTimer, qWarning\n"
        "application = QCoreApplication([])\n"
        "def slot():\n"
        f"    raise ValueError({CANARY!r})\n"
        "QTimer.singleShot(0, slot)\n"
        "QTimer.singleShot(1, application.quit)\n"
        f"qWarning({CANARY!r})\n"
        "application.exec()"
    )
    assert CANARY not in done.out + done.err
    assert done.err.splitlines()[0] == "ValueError"


CRASHES = {
    "main": f"def fall(answer):\n    raise KeyError(answer)\nfall({CANARY!r})",
    "chained": f"try:\n    int({CANARY!r})\nexcept ValueError as e:\n    raise OSError(5, {CANARY!r}) from e",
    "thread": f"def fall():\n    raise ValueError({CANARY!r})\n"
    f"t = threading.Thread(target=fall, name={CANARY!r})\nt.start()\nt.join()",
    "unraisable": f"class Falls:\n    def __repr__(self):\n        return {CANARY!r}\n"
    f"    def __del__(self):\n        raise ValueError({CANARY!r})\nthing = Falls()\ndel thing",
    "named": f"class Fall(Exception):\n    def __str__(self):\n        return {CANARY!r}\nraise Fall",
}


@pytest.mark.parametrize("crash", CRASHES)
def test_an_unforeseen_exception_prints_no_message(crash: str) -> None:
    """Whatever the thread and whatever led to it, the message and the values are not printed."""
    done = run_child(CRASHES[crash])
    assert done.err
    assert CANARY not in done.out + done.err
    assert "Traceback" not in done.err


def test_an_unforeseen_exception_names_its_type_and_place() -> None:
    """What helps to mend it is printed: each type, and file and line of each step."""
    done = run_child(f"import json\njson.loads('{{' + {CANARY!r})", prelude=HARDENED_ONLY)
    lines = done.err.splitlines()
    assert done.status == 1
    assert lines[0] == "json.decoder.JSONDecodeError"
    assert lines[1].startswith("  <string>:")
    assert all(line.startswith("  decoder.py:") for line in lines[3:])


HARDENED_ONLY = "from korem_desktop.hardening import harden\nharden()"


def test_a_place_starts_at_the_package() -> None:
    """The folders above our package may name the person and are left out."""
    from korem_desktop.languages import Language  # late: only this test raises through it

    with pytest.raises(ValueError, match="nonsense") as caught:
        Language("nonsense")
    text = describe(caught.value)
    assert text.startswith("ValueError\n")
    assert "nonsense" not in text
    assert "/enum.py" not in text
    assert "enum.py:" in text

    from korem_desktop.hardening import exceptions  # late: as above

    places = [
        exceptions._short(f"/home/aigerim/{path}")
        for path in ("korem_desktop/vault/keys.py", ".venv/site-packages/reportlab/x.py", "secret/other.py")
    ]
    assert places == ["korem_desktop/vault/keys.py", "reportlab/x.py", "other.py"]


def test_a_long_recursion_prints_a_short_report() -> None:
    """A thousand frames come out as their last twenty."""
    done = run_child("def fall():\n    fall()\nfall()")
    assert len(done.err.splitlines()) == 21


def test_our_own_reports_are_seen() -> None:
    """A report goes to stdout after what was printed before it, a problem to the real stderr, both whole."""
    text = "Есеп: 1 234 567,50 ₸ " * 4_000
    done = run_child(
        f"print('first')\nsay_to_terminal({text!r})\n"
        "say_to_terminal('not found', problem=True)\nprint('last')",
        environment={"PYTHONUNBUFFERED": None},
    )
    assert done.out == f"first\n{text}\nlast\n"
    assert done.err == "not found\n"


def test_a_terminal_without_our_letters_gets_escapes() -> None:
    """An encoding that lacks a letter does not break the report."""
    done = run_child("say_to_terminal('Қ')", environment={"PYTHONIOENCODING": "ascii"})
    assert done.out == "\\u049a\n"


def test_a_terminal_that_is_gone_is_no_error() -> None:
    """Both pipes closed by the reader: the report is lost quietly."""
    done = run_child(
        "for place in (1, hardening_copy()):\n"
        "    read, write = os.pipe()\n"
        "    os.close(read)\n"
        "    os.dup2(write, place)\n"
        "say_to_terminal('a report')\n"
        "say_to_terminal('a problem', problem=True)\n"
        "os._exit(7)",
        prelude=HARDENED_ONLY
        + "\nimport os\nfrom korem_desktop.hardening import say_to_terminal, terminal\n"
        + "def hardening_copy():\n    return terminal._saved\n",
    )
    assert (done.status, done.out, done.err) == (7, "", "")


STRANGER = """
import subprocess
from pathlib import Path
records = Path(sys.argv[1])
own = os.open(records, os.O_CREAT | os.O_RDWR)
number = os.environ["KOREM_TERMINAL"].split(":")[0]
os.dup2(own, int(number))
code = "from korem_desktop.hardening import harden, say_to_terminal as say; harden(); say('x', problem=True)"
child = subprocess.run([sys.executable, "-c", code], capture_output=True, pass_fds=[int(number)])
print(json.dumps([records.read_text(), child.stderr.decode()]))
"""


def test_a_report_is_never_written_into_another_file(tmp_path: Path) -> None:
    """Where the remembered number has become some other file, that file stays as it is."""
    code = f"sys.argv = ['', {str(tmp_path / 'records')!r}]{STRANGER}"
    assert run_child(code).told == ["", "x\n"]


@pytest.mark.parametrize("mark", ["", "nonsense", "1:2:3", "5", "99:1:1", "-1:0:0", ":::"])
def test_a_mark_that_is_none_is_not_believed(mark: str) -> None:
    """Whatever the variable holds, the child keeps its own stderr for its reports."""
    done = run_child("say_to_terminal('heard', problem=True)", environment={"KOREM_TERMINAL": mark})
    assert done.err == "heard\n"
