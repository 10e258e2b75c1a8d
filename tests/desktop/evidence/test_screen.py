"""The screen of recordings and documents."""

from __future__ import annotations

import subprocess
import sys
import threading
from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from korem_desktop.casework import intake
from korem_desktop.casework.opening import OpenVault
from korem_desktop.desktop.evidence.intake_queue import Arrival
from korem_desktop.desktop.evidence.screen import EvidenceScreen
from korem_desktop.desktop.figures import unbroken
from korem_desktop.desktop.widgets.two_lines import SecondLineRole
from korem_desktop.domain.evidence import EvidenceItem, Medium, Origin
from korem_desktop.failures import Failure, Known
from tests.helpers.desk import Desk
from tests.helpers.screens import large_letters, nameless, too_wide

SOUND = b"fLaC\0\0\0\x22" + bytes(5000)
KAZAKH = "әіңғүұқөһ" * 13 + "ӘІҢ"


def a_file(folder: Path, name: str, content: bytes = SOUND) -> Path:
    """Write a file to take in."""
    path = folder / name
    path.write_bytes(content)
    return path


def kept(desk: Desk) -> list[EvidenceItem]:
    """Return what the vault holds."""
    return intake.items(desk.case.vault, desk.case.case).result()


def take_in(screen: EvidenceScreen, qtbot: QtBot, *paths: Path) -> None:
    """Take files in and wait until none waits."""
    screen.take_in(list(paths))
    qtbot.waitUntil(lambda: screen.queue.is_idle, timeout=20_000)


def shown(label: QLabel) -> str:
    """Return what a label says, without the places where it may break."""
    return unbroken(label.text())


class Gate:
    """A source that is not there before it is let through: the lane stands still meanwhile."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open = threading.Event()

    def arrival(self) -> Arrival:
        """Return what to put into the queue."""
        return Arrival(self._path.name, Origin.FILE, self._wait)

    def let_through(self) -> None:
        """Let the lane go on."""
        self._open.set()

    def _wait(self) -> Path:
        assert self._open.wait(20)
        return self._path


def test_an_empty_screen_has_one_sentence_and_one_button(screen: EvidenceScreen) -> None:
    """Nothing is there yet: it says what to do, and offers it."""
    assert screen.ui.empty.isVisible()
    assert not screen.ui.content.isVisible()
    assert screen.ui.empty.isAncestorOf(screen.ui.take_in)
    assert not screen.ui.paste.isVisible()


def test_files_are_taken_in_newest_first(
    screen: EvidenceScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """Each comes to the top of the list and into the card; the button moves to the head."""
    take_in(screen, qtbot, a_file(tmp_path, "a.flac"), a_file(tmp_path, f"{KAZAKH}.flac", SOUND + b"1"))
    assert [item.name for item in screen.model.items] == [f"{KAZAKH}.flac", "a.flac"]
    assert shown(screen.ui.item_name) == f"{KAZAKH}.flac"
    assert screen.ui.content.isVisible()
    assert not screen.ui.empty.isVisible()
    assert screen.ui.head_buttons.isAncestorOf(screen.ui.take_in)
    assert not screen.ui.queue.isVisible()
    assert {item.name for item in kept(desk)} == {f"{KAZAKH}.flac", "a.flac"}


def test_the_list_is_there_again(screen: EvidenceScreen, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    """What another page took in is shown when the screen is entered."""
    intake.take_in(
        desk.case.vault, desk.case.case, a_file(tmp_path, "b.flac"), origin=Origin.FILE, clock=desk.case.clock
    )
    screen.entered()
    qtbot.waitUntil(lambda: screen.model.rowCount() == 1)
    assert screen.ui.item_name.text() == "b.flac"


def drop(screen: EvidenceScreen, data: QMimeData) -> tuple[QDragEnterEvent, QDropEvent]:
    """Drag something that its owner would rather move onto the screen, and let go."""
    copy_or_move = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), copy_or_move, data, left, none)
    enter.setDropAction(Qt.DropAction.MoveAction)
    enter.ignore()
    QApplication.sendEvent(screen, enter)
    fall = QDropEvent(QPointF(50, 50), copy_or_move, data, left, none, QEvent.Type.Drop)
    fall.setDropAction(Qt.DropAction.MoveAction)
    if enter.isAccepted():
        QApplication.sendEvent(screen, fall)
    return enter, fall


def test_dropped_files_are_copied_and_never_moved(
    screen: EvidenceScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """A file manager that would move its file is told that it was copied; the file stays."""
    data = QMimeData()
    paths = [a_file(tmp_path, name, SOUND + name.encode()) for name in ("бір.flac", "екі.flac")]
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    enter, fall = drop(screen, data)
    assert enter.isAccepted()
    assert enter.dropAction() is Qt.DropAction.CopyAction
    assert fall.dropAction() is Qt.DropAction.CopyAction
    qtbot.waitUntil(lambda: screen.queue.is_idle)
    assert [(item.name, item.origin) for item in kept(desk)] == [
        ("бір.flac", Origin.DROP), ("екі.flac", Origin.DROP),
    ]  # fmt: skip
    assert all(path.exists() for path in paths)
    assert not screen.ui.drop_hint.isVisible()


def test_an_address_in_the_network_is_not_accepted(screen: EvidenceScreen, desk: Desk) -> None:
    """Nothing is fetched, ever."""
    data = QMimeData()
    data.setUrls([QUrl("http://example.invalid/a.mp3")])
    assert not drop(screen, data)[0].isAccepted()
    assert screen.queue.is_idle
    assert kept(desk) == []


def test_of_files_and_addresses_only_the_files_are_taken(
    screen: EvidenceScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """A drop that brings both is no failure."""
    data = QMimeData()
    local = QUrl.fromLocalFile(str(a_file(tmp_path, "local.flac")))
    data.setUrls([QUrl("http://example.invalid/a.mp3"), local])
    drop(screen, data)
    qtbot.waitUntil(lambda: screen.queue.is_idle)
    assert [item.name for item in kept(desk)] == ["local.flac"]
    assert screen.messages.texts() == []


def test_a_file_dropped_on_the_words_is_taken_in(screen: EvidenceScreen) -> None:
    """The field of words takes no drop: it would write the file's path into the case."""
    assert not screen.card.shows.acceptDrops()


def test_a_picture_is_pasted_as_png(screen: EvidenceScreen, desk: Desk, qtbot: QtBot) -> None:
    """A picture on the clipboard becomes an item whose bytes are that picture."""
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("#0b626c"))
    picture.setText("Author", "Әлия")
    QGuiApplication.clipboard().setImage(picture)
    screen.paste()
    qtbot.waitUntil(lambda: screen.queue.is_idle)
    (item,) = kept(desk)
    assert (item.medium, item.origin, item.file_time) == (Medium.PICTURE, Origin.PASTE, None)
    assert item.name.endswith(".png")
    content = intake.open_item(desk.case.vault, item, clock=desk.case.clock).read(0, item.size)
    assert QImage.fromData(content).pixelColor(5, 5) == QColor("#0b626c")
    assert "Әлия".encode() not in content


def test_files_are_pasted_by_key(screen: EvidenceScreen, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    """Files copied in a file manager come in by Ctrl+V."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(a_file(tmp_path, "c.flac")))])
    QGuiApplication.clipboard().setMimeData(data)
    screen.activateWindow()
    screen.ui.take_in.setFocus()
    QTest.keyClick(screen.ui.take_in, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.model.rowCount() == 1)
    assert kept(desk)[0].origin is Origin.PASTE


def test_a_paste_of_nothing_says_so(screen: EvidenceScreen) -> None:
    """Words on the clipboard are no recording."""
    QGuiApplication.clipboard().setText("words")
    screen.paste()
    assert len(screen.messages.texts()) == 1
    assert screen.queue.is_idle


def test_what_was_refused_is_named(screen: EvidenceScreen, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    """Each failure stands on the screen with its file's name; the others come in all the same."""
    take_in(screen, qtbot, tmp_path / "жоқ.flac", a_file(tmp_path, "d.flac"), tmp_path)
    texts = " ".join(screen.messages.texts())
    assert "жоқ.flac" in texts
    assert tmp_path.name in texts
    assert [item.name for item in kept(desk)] == ["d.flac"]


def test_many_refusals_do_not_fill_the_screen(screen: EvidenceScreen, qtbot: QtBot, tmp_path: Path) -> None:
    """From the fourth on they stand in one strip, which names them and counts the rest."""
    take_in(screen, qtbot, *(tmp_path / f"no-{number}.flac" for number in range(40)))
    texts = screen.messages.texts()
    assert len(texts) == 4
    assert "no-3.flac" in texts[-1]
    assert texts[-1].count("\n") == 12
    take_in(screen, qtbot, tmp_path / "again.flac")
    assert len(screen.messages.texts()) == 1


def test_the_same_file_twice_is_said(
    screen: EvidenceScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """Another name does not hide that it is the same file."""
    take_in(screen, qtbot, a_file(tmp_path, "one.flac"), a_file(tmp_path, "two.flac"))
    assert len(kept(desk)) == 2
    (text,) = screen.messages.texts()
    assert "one.flac" in text


def test_an_intake_can_be_cancelled(screen: EvidenceScreen, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    """Stopped while it runs, nothing of it stays, and the next one begins."""
    large = a_file(tmp_path, "large.flac", SOUND * 8000)
    screen.queue.progressed.connect(lambda done, total: screen.ui.intake_cancel.click())
    with qtbot.waitSignal(screen.queue.progressed, timeout=20_000):
        screen.take_in([large])
    qtbot.waitUntil(lambda: screen.queue.is_idle, timeout=20_000)
    assert kept(desk) == []
    assert desk.case.sealed() == []
    assert screen.messages.texts() == []
    screen.queue.progressed.disconnect()
    take_in(screen, qtbot, a_file(tmp_path, "small.flac"))
    assert [item.name for item in kept(desk)] == ["small.flac"]


def test_what_waits_can_be_taken_off_one_by_one_or_all(
    screen: EvidenceScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """The list of what waits names each; the chosen ones go, then everything."""
    gate = Gate(a_file(tmp_path, "first.flac"))
    rest = [a_file(tmp_path, f"{number}.flac", SOUND + bytes([number])) for number in range(4)]
    screen.queue.add([gate.arrival(), *(Arrival.of_path(path, Origin.FILE) for path in rest)])
    assert screen.ui.running_name.text() == "first.flac"
    assert screen.ui.waiting.isVisible()
    assert [screen.queue.index(row).data() for row in range(4)] == [path.name for path in rest]
    assert not screen.ui.waiting_drop.isEnabled()
    screen.ui.waiting_list.setCurrentIndex(screen.queue.index(1))
    screen.ui.waiting_drop.click()
    assert [screen.queue.index(row).data() for row in range(3)] == ["0.flac", "2.flac", "3.flac"]
    screen.ui.waiting_clear.click()
    gate.let_through()
    qtbot.waitUntil(lambda: screen.queue.is_idle)
    assert kept(desk) == []


def test_words_are_saved_as_they_are_typed(
    screen: EvidenceScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """Without any button; the window hears that something is unsaved, and that it is saved."""
    take_in(screen, qtbot, a_file(tmp_path, "e.flac"))
    told: list[bool] = []
    screen.saving.connect(told.append)
    screen.card.shows.insertPlainText("Ол соманы атайды\u00a0— 50 000 ₸")
    assert told == [True]
    qtbot.waitUntil(lambda: told[-1] is False)
    assert kept(desk)[0].shows == "Ол соманы атайды\u00a0— 50 000 ₸"
    assert "соманы" in str(screen.model.index(0).data(SecondLineRole))


def test_words_are_handed_in_at_once(
    screen: EvidenceScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """Before a lock nothing waits for the rhythm."""
    take_in(screen, qtbot, a_file(tmp_path, "f.flac"))
    screen.card.shows.insertPlainText("before the lock")
    screen.hand_in()
    assert kept(desk)[0].shows == "before the lock"


def test_words_stay_with_their_item(screen: EvidenceScreen, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    """Choosing another item in the middle of a word loses nothing and mixes nothing."""
    take_in(screen, qtbot, a_file(tmp_path, "g.flac"), a_file(tmp_path, "h.flac", SOUND + b"2"))
    for row, words in ((0, "about h"), (1, "about g"), (0, "; more about h")):
        screen.ui.evidence_list.setCurrentIndex(screen.model.index(row))
        screen.card.shows.moveCursor(screen.card.shows.textCursor().MoveOperation.End)
        screen.card.shows.insertPlainText(words)
    screen.hand_in()
    assert {item.name: item.shows for item in kept(desk)} == {
        "g.flac": "about g", "h.flac": "about h; more about h",
    }  # fmt: skip


def test_words_that_could_not_be_saved_are_tried_again(
    screen: EvidenceScreen, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk is said; what was typed stays on the screen and goes with the next save."""
    take_in(screen, qtbot, a_file(tmp_path, "i.flac"))
    real = intake.describe

    def full(opened: OpenVault, item_id: str, shows: str) -> Future[None]:
        refused: Future[None] = Future()
        refused.set_exception(Known(Failure.DISK_FULL))
        return refused

    monkeypatch.setattr(intake, "describe", full)
    screen.card.shows.insertPlainText("important")
    qtbot.waitUntil(lambda: bool(desk.said))
    assert desk.said[0].kind is Failure.DISK_FULL
    assert screen.card.shows.text() == "important"
    assert not screen.drafts.is_saved
    monkeypatch.setattr(intake, "describe", real)
    screen.hand_in()
    qtbot.waitUntil(lambda: screen.drafts.is_saved)
    assert kept(desk)[0].shows == "important"


def test_an_item_is_removed_in_two_steps(
    screen: EvidenceScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """The first asks, in place; no is where the focus stands; only the second removes."""
    take_in(screen, qtbot, a_file(tmp_path, "j.flac"), a_file(tmp_path, "k.flac", SOUND + b"3"))
    screen.ui.evidence_remove.click()
    assert screen.ui.remove_question.isVisible()
    assert "k.flac" in screen.ui.remove_sentence.text()
    screen.ui.evidence_remove_keep.click()
    assert not screen.ui.remove_question.isVisible()
    assert len(kept(desk)) == 2
    screen.ui.evidence_remove.click()
    screen.ui.evidence_remove_confirm.click()
    qtbot.waitUntil(lambda: screen.model.rowCount() == 1)
    assert [item.name for item in kept(desk)] == ["j.flac"]
    assert screen.ui.item_name.text() == "j.flac"
    screen.ui.evidence_remove.click()
    screen.ui.evidence_remove_confirm.click()
    qtbot.waitUntil(lambda: screen.ui.empty.isVisible())


def test_escape_keeps_the_item(screen: EvidenceScreen, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    """Escape answers the question with no; another item puts it away."""
    take_in(screen, qtbot, a_file(tmp_path, "l.flac"), a_file(tmp_path, "m.flac", SOUND + b"4"))
    screen.ui.evidence_remove.click()
    QTest.keyClick(screen.ui.evidence_remove_keep, Qt.Key.Key_Escape)
    assert not screen.ui.remove_question.isVisible()
    screen.ui.evidence_remove.click()
    screen.ui.evidence_list.setCurrentIndex(screen.model.index(1))
    assert not screen.ui.remove_question.isVisible()
    assert len(kept(desk)) == 2


def test_the_file_code_is_shown_when_asked_for(
    screen: EvidenceScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """Only then, whole, in groups."""
    take_in(screen, qtbot, a_file(tmp_path, "n.flac"))
    assert not screen.ui.code.isVisible()
    screen.ui.evidence_code.click()
    assert screen.ui.code.isVisible()
    assert screen.ui.code_text.text().replace(" ", "") == kept(desk)[0].sha256


def test_a_copy_is_saved_to_a_folder(
    screen: EvidenceScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """The strip says where it is."""
    take_in(screen, qtbot, a_file(tmp_path, "o.flac"))
    out = tmp_path / "out"
    out.mkdir()
    screen.export(kept(desk)[0], out)
    qtbot.waitUntil(lambda: bool(screen.messages.texts()))
    assert (out / "o.flac").read_bytes() == SOUND
    assert str(out / "o.flac") in screen.messages.texts()[0]
    assert screen.ui.evidence_export.isEnabled()


@pytest.mark.parametrize("damaged", [False, True])
def test_an_item_can_be_checked(
    screen: EvidenceScreen, desk: Desk, qtbot: QtBot, tmp_path: Path, damaged: bool
) -> None:
    """Intact or not, it is said with the item's name."""
    take_in(screen, qtbot, a_file(tmp_path, "p.flac"))
    if damaged:
        desk.case.sealed()[0].write_bytes(bytes(262_160))
    screen.ui.evidence_code.click()
    screen.ui.evidence_check.click()
    qtbot.waitUntil(lambda: bool(screen.messages.texts()))
    assert (desk.case.events()[-1] == "checked") is not damaged
    assert not screen.progress.isVisible()


def test_the_place_is_found_again(screen: EvidenceScreen, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    """After a lock the same item is chosen, and the cursor stands in its words."""
    take_in(screen, qtbot, a_file(tmp_path, "q.flac"), a_file(tmp_path, "r.flac", SOUND + b"5"))
    screen.ui.evidence_list.setCurrentIndex(screen.model.index(1))
    screen.card.shows.setPlainText("0123456789")
    screen.activateWindow()
    screen.card.shows.setFocus()
    place = screen.card.shows.textCursor()
    place.setPosition(4)
    screen.card.shows.setTextCursor(place)
    position = screen.position()
    assert "0123456789" not in position
    screen.hand_in()
    other = EvidenceScreen(desk.place)
    qtbot.addWidget(other)
    other.restore(position)
    other.show()
    qtbot.waitUntil(lambda: other.ui.item_name.text() == "q.flac")
    assert other.card.shows.textCursor().position() == 4
    for odd in ("", "nonsense", "[]", '{"chosen": "gone", "cursor": 3}'):
        other.restore(odd)
    assert other.ui.item_name.text() == "q.flac"


def test_six_hundred_items_are_a_list_like_any_other(
    screen: EvidenceScreen, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows are drawn as they are seen, not made beforehand."""
    take_in(screen, qtbot, a_file(tmp_path, "s.flac"))
    (item,) = screen.model.items
    fields = {name: getattr(item, name) for name in item.__slots__}
    many = [type(item)(**{**fields, "id": str(number), "name": f"{number}.flac"}) for number in range(600)]
    asked: list[int] = []
    real = screen.model.data

    def data(index: QModelIndex, role: int = 0) -> object:
        asked.append(index.row())
        return real(index, role)

    monkeypatch.setattr(screen.model, "data", data)
    screen.model.show(many)
    screen.grab()
    assert screen.model.rowCount() == 600
    assert len(set(asked)) < 100


def test_everything_has_a_name_for_a_screen_reader(
    screen: EvidenceScreen, qtbot: QtBot, tmp_path: Path
) -> None:
    """Empty, with items, with a queue, with messages."""
    assert nameless(screen) == []
    take_in(screen, qtbot, a_file(tmp_path, "t.flac"), a_file(tmp_path, "u.flac"))
    gate = Gate(a_file(tmp_path, "v.flac", SOUND + b"6"))
    screen.queue.add([gate.arrival(), Arrival.of_path(tmp_path, Origin.FILE)])
    screen.ui.evidence_code.click()
    screen.ui.evidence_remove.click()
    assert nameless(screen) == []
    gate.let_through()
    qtbot.waitUntil(lambda: screen.queue.is_idle)


@pytest.mark.parametrize("width", [700, 1000])
def test_large_letters_fit_a_narrow_window(
    screen: EvidenceScreen, qtbot: QtBot, tmp_path: Path, qapp: QApplication, width: int
) -> None:
    """At 200 % nothing is cut at the side, whatever is open."""
    take_in(screen, qtbot, a_file(tmp_path, f"{KAZAKH}.flac"), a_file(tmp_path, "w.flac"))
    with large_letters(qapp):
        screen.resize(width, 540)
        screen.ui.evidence_code.click()
        screen.ui.evidence_remove.click()
        listed, card = screen.ui.evidence_list, screen.ui.details
        qtbot.waitUntil(lambda: listed.geometry().bottom() < card.geometry().top())
        assert too_wide(screen.ui.page) == 0
        qtbot.waitUntil(lambda: not screen.ui.evidence_remove_keep.visibleRegion().isEmpty())


def test_in_ordinary_letters_the_card_stands_beside_the_list(
    screen: EvidenceScreen, qtbot: QtBot, tmp_path: Path
) -> None:
    """Both are in sight at once."""
    take_in(screen, qtbot, a_file(tmp_path, "x.flac"))
    assert screen.ui.evidence_list.geometry().right() < screen.ui.details.geometry().left()


def test_words_typed_just_before_the_removal_go_with_the_item(
    screen: EvidenceScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """They end up with no other item, and nothing stays unsaved."""
    take_in(screen, qtbot, a_file(tmp_path, "y.flac"), a_file(tmp_path, "z.flac", SOUND + b"7"))
    screen.card.shows.insertPlainText("about z")
    screen.hand_in()
    screen.card.shows.insertPlainText(", more")
    screen.ui.evidence_remove.click()
    screen.ui.evidence_remove_confirm.click()
    qtbot.waitUntil(lambda: screen.model.rowCount() == 1 and screen.drafts.is_saved)
    assert [(item.name, item.shows) for item in kept(desk)] == [("y.flac", "")]
    assert screen.card.shows.text() == ""


def test_nothing_here_decodes(tmp_path: Path) -> None:
    """The room brings no player and no viewer into this process."""
    code = (
        "import sys, korem_desktop.desktop.evidence.screen\n"
        "loaded = [name for name in sys.modules if name.startswith('PySide6.Qt')]\n"
        "print(sorted(set(loaded) - {f'PySide6.Qt{room}' for room in ('Core', 'Gui', 'Widgets', 'Svg')}))\n"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
