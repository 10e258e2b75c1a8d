"""The folder a rehearsal plays into: replaced only where a rehearsal made it."""

from __future__ import annotations

from pathlib import Path

import pytest

from korem_desktop.desktop.rehearsal.folder import MARKER, PAPERS, PICTURES, VAULT, is_rehearsal, prepare
from korem_desktop.failures import Failure, Known


def a_rehearsal(folder: Path) -> Path:
    """Make a folder as a finished rehearsal leaves it."""
    prepare(folder)
    (folder / VAULT / "sealed").mkdir(parents=True)
    for name in ("keys", "keys.2", "records.db"):
        (folder / VAULT / name).touch()
    (folder / PAPERS / "statement.pdf").touch()
    return folder


def refusal(folder: Path) -> Failure:
    """Return why a folder is not played into."""
    with pytest.raises(Known) as caught:
        prepare(folder)
    return caught.value.kind


def test_a_new_folder_is_made_with_its_parts(tmp_path: Path) -> None:
    """Papers and pictures are there, and a file saying what it is."""
    made = prepare(tmp_path / "a" / "b")
    assert {entry.name for entry in made.iterdir()} == {PAPERS, PICTURES, MARKER}
    assert "made-up" in (made / MARKER).read_text(encoding="utf-8")
    assert made.is_absolute()


def test_an_earlier_rehearsal_is_replaced_whole(tmp_path: Path) -> None:
    """Nothing of the earlier one stays."""
    folder = a_rehearsal(tmp_path / "out")
    assert is_rehearsal(folder)
    prepare(folder)
    assert not (folder / VAULT).exists()
    assert not any((folder / PAPERS).iterdir())


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    """A person may make the folder first."""
    assert prepare(tmp_path) == tmp_path.resolve()


def test_anything_else_is_left_alone(tmp_path: Path) -> None:
    """A stranger's file, a file of the name, a real vault, or something put beside or into a rehearsal."""
    (tmp_path / "strange").mkdir()
    (tmp_path / "strange" / "letter.txt").touch()
    (tmp_path / "file").touch()
    (tmp_path / "vault" / "sealed").mkdir(parents=True)
    (tmp_path / "vault" / "keys").touch()
    beside = a_rehearsal(tmp_path / "beside")
    (beside / "my letter.txt").touch()
    inside = a_rehearsal(tmp_path / "inside")
    (inside / VAULT / "my letter.txt").touch()
    for name in ("strange", "file", "vault", "beside", "inside"):
        assert refusal(tmp_path / name) is Failure.FOLDER_NOT_EMPTY
    assert (beside / VAULT / "keys").exists()
    assert (inside / VAULT / "my letter.txt").exists()


def test_links_are_not_followed(tmp_path: Path) -> None:
    """A marker or a part that is a link to elsewhere is nobody's rehearsal."""
    real = a_rehearsal(tmp_path / "real")
    linked = tmp_path / "linked"
    linked.mkdir()
    (linked / MARKER).symlink_to(real / MARKER)
    assert refusal(linked) is Failure.FOLDER_NOT_EMPTY
    parts = a_rehearsal(tmp_path / "parts")
    (parts / PAPERS / "statement.pdf").unlink()
    (parts / PAPERS).rmdir()
    (parts / PAPERS).symlink_to(real / PAPERS)
    assert refusal(parts) is Failure.FOLDER_NOT_EMPTY
    assert (real / PAPERS / "statement.pdf").exists()
