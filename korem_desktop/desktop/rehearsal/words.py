"""What the rehearsal says: of a mistake in a case file, and of how it went."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from korem_desktop.desktop.rehearsal import folder
from korem_desktop.desktop.rehearsal.carried import Carried
from korem_desktop.desktop.rehearsal.case_problem import Problem
from korem_desktop.desktop.sentences import sentence
from korem_desktop.failures import Failure, Known

_CONTEXT = "Rehearsal"

_PROBLEMS: dict[Problem, object] = {
    Problem.FILE_UNREADABLE: QT_TRANSLATE_NOOP("Rehearsal", "the file is missing or cannot be read"),
    Problem.FILE_TOO_LARGE: QT_TRANSLATE_NOOP("Rehearsal", "the file is larger than any case"),
    Problem.NOT_UTF8: QT_TRANSLATE_NOOP("Rehearsal", "the file is not written in UTF-8"),
    Problem.NOT_TOML: QT_TRANSLATE_NOOP("Rehearsal", "this is not TOML"),
    Problem.FORMAT_UNKNOWN: QT_TRANSLATE_NOOP("Rehearsal", "this program reads format 1"),
    Problem.LANGUAGE_UNKNOWN: QT_TRANSLATE_NOOP("Rehearsal", "the languages are kk, ru and en"),
    Problem.KEY_UNKNOWN: QT_TRANSLATE_NOOP("Rehearsal", "there is no such entry"),
    Problem.KEY_MISSING: QT_TRANSLATE_NOOP("Rehearsal", "this entry is needed"),
    Problem.TYPE_WRONG: QT_TRANSLATE_NOOP("Rehearsal", "the question takes another kind of value"),
    Problem.TEXT_TOO_LONG: QT_TRANSLATE_NOOP("Rehearsal", "the text is longer than the question takes"),
    Problem.TEXT_NOT_ONE_LINE: QT_TRANSLATE_NOOP("Rehearsal", "the text must stand on one line"),
    Problem.TEXT_UNTYPABLE: QT_TRANSLATE_NOOP("Rehearsal", "the text holds a character that cannot be typed"),
    Problem.QUESTION_UNKNOWN: QT_TRANSLATE_NOOP("Rehearsal", "no such question is asked there"),
    Problem.QUESTION_NOT_QUOTED: QT_TRANSLATE_NOOP("Rehearsal", "the question's name must stand in quotes"),
    Problem.QUESTION_NOT_ASKED: QT_TRANSLATE_NOOP("Rehearsal", "the other answers lead past this question"),
    Problem.CHOICE_UNKNOWN: QT_TRANSLATE_NOOP("Rehearsal", "this choice is not offered"),
    Problem.CHOICE_TWICE: QT_TRANSLATE_NOOP("Rehearsal", "the same stands here twice"),
    Problem.STANDING_UNKNOWN: QT_TRANSLATE_NOOP(
        "Rehearsal", "the standings are own, not_known, not_remembered and told"
    ),
    Problem.STANDING_NOT_OFFERED: QT_TRANSLATE_NOOP("Rehearsal", "this standing is not offered here"),
    Problem.VALUE_CONTRADICTS: QT_TRANSLATE_NOOP("Rehearsal", "this contradicts the rest of the answer"),
    Problem.VALUE_EMPTY: QT_TRANSLATE_NOOP("Rehearsal", "the value is empty; leave it out instead"),
    Problem.SUM_UNREADABLE: QT_TRANSLATE_NOOP("Rehearsal", "this cannot be read as one sum"),
    Problem.ROW_UNKNOWN: QT_TRANSLATE_NOOP("Rehearsal", "a person is named here who is not in the file"),
    Problem.ROW_TWICE: QT_TRANSLATE_NOOP("Rehearsal", "two rows have the same name"),
    Problem.ROW_UNUSED: QT_TRANSLATE_NOOP("Rehearsal", "no episode names this person"),
    Problem.NAME_INVALID: QT_TRANSLATE_NOOP("Rehearsal", "names are made of a-z, 0-9, _ and -"),
    Problem.EVIDENCE_UNKNOWN: QT_TRANSLATE_NOOP("Rehearsal", "no evidence in the file has this name"),
    Problem.EVIDENCE_TWICE: QT_TRANSLATE_NOOP("Rehearsal", "two pieces of evidence have the same name"),
    Problem.SOURCE_MISSING: QT_TRANSLATE_NOOP("Rehearsal", "there is no such file beside the case"),
    Problem.SOURCE_NOT_FILE: QT_TRANSLATE_NOOP("Rehearsal", "this is not an ordinary file"),
    Problem.SOURCE_EMPTY: QT_TRANSLATE_NOOP("Rehearsal", "the file is empty"),
    Problem.SOURCE_UNREADABLE: QT_TRANSLATE_NOOP("Rehearsal", "the file cannot be read"),
}


_WATCHED: dict[str, object] = {
    "making the vault": QT_TRANSLATE_NOOP("Rehearsal", "making the vault"),
    "taking in": QT_TRANSLATE_NOOP("Rehearsal", "adding a file"),
    "making a paper": QT_TRANSLATE_NOOP("Rehearsal", "making a paper"),
    "unlocking": QT_TRANSLATE_NOOP("Rehearsal", "unlocking"),
    "checking": QT_TRANSLATE_NOOP("Rehearsal", "checking a file"),
}


def warning(place: Path) -> str:
    """Return what is said before a rehearsal begins."""
    text = QCoreApplication.translate(
        "Rehearsal",
        "Playing a made-up case into {folder}. Its papers and pictures are plain text there: never play a "
        "real case.",
    )
    return text.format(folder=place)


def failed_at(step: str) -> str:
    """Return what is said of a rehearsal that stopped; ``step`` names where, in plain English."""
    text = QCoreApplication.translate("Rehearsal", "The rehearsal stopped at this step: {step}")
    return text.format(step=step)


def report(
    carried: Carried, papers: Mapping[str, int], pictures: int, gaps: Mapping[str, float], now: float
) -> str:
    """Return the report of a rehearsal that went well; its last line is the passphrase."""
    lines = [
        QCoreApplication.translate(
            "Rehearsal", "The rehearsal went well: after the lock everything was found again."
        ),
    ]
    for sheet, pages in {**dict(carried.pages), **papers}.items():
        path = carried.out / folder.PAPERS / f"{sheet}.pdf"
        lines.append(
            QCoreApplication.translate("Rehearsal", "{path}: pages: {pages}").format(path=path, pages=pages)
        )
    lines.append(
        QCoreApplication.translate("Rehearsal", "{path}: pictures: {pictures}").format(
            path=carried.out / folder.PICTURES, pictures=pictures
        )
    )
    if carried.missing:
        signs = ", ".join(f"{sign} (U+{ord(sign):04X})" for sign in carried.missing)
        lines.append(
            QCoreApplication.translate("Rehearsal", "Named as not printable before printing: {signs}").format(
                signs=signs
            )
        )
    longest = ", ".join(
        f"{QCoreApplication.translate(_CONTEXT, str(_WATCHED.get(name, name)))} {gap * 1000:.0f} ms"
        for name, gap in gaps.items()
    )
    lines.append(
        QCoreApplication.translate("Rehearsal", "Longest gap of the window: {gaps}").format(gaps=longest)
    )
    lines.append(
        QCoreApplication.translate("Rehearsal", "It took {seconds} s.").format(
            seconds=round(now - carried.began)
        )
    )
    lines.append(
        QCoreApplication.translate(
            "Rehearsal", "The practice vault {path} opens with this throw-away passphrase:"
        ).format(path=carried.out / folder.VAULT)
    )
    return "\n".join([*lines, carried.passphrase])


def problem(code: str) -> str:
    """Return the words for a problem of a case file; raises ValueError where there is no such code."""
    return QCoreApplication.translate(_CONTEXT, str(_PROBLEMS[Problem(code)]))


def failure(known: Known) -> str:
    """Return the sentence of a failure, a case file's problem put into words."""
    if known.kind is Failure.CASE_FILE_INVALID:
        facts = {**known.facts, "problem": problem(str(known.facts["problem"]))}
        return sentence(Known(known.kind, **facts))
    return sentence(known)
