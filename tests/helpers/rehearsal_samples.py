"""How the shipped cases' recordings and pictures were made: ``python -m tests.helpers.rehearsal_samples``.

Two synthetic voices (espeak-ng), a little room noise (sox) and Opus (ffmpeg) make the recording; Qt draws the
messages. Everything is ours; no clock, name or software is written into the files.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QImage, QPainter, QPainterPath

from korem_desktop import paths

INSPECTOR, OWNER = "m3", "f2"

TALKS = {
    "ru": (
        (INSPECTOR, "По бумагам у вас чисто. Но чисто, это ещё не готово."),
        (OWNER, "Чего не хватает?"),
        (INSPECTOR, "Не хватает пятисот тысяч. Тогда подпись будет в тот же день."),
        (OWNER, "У меня нет таких денег."),
        (INSPECTOR, "Я подожду до вторника."),
    ),
    "kk": (
        (INSPECTOR, "Қағазыңыз таза. Бірақ таза деген дайын деген сөз емес."),
        (OWNER, "Не жетпейді?"),
        (INSPECTOR, "Бес жүз мың жетпейді. Сонда қолтаңба сол күні-ақ болады."),
        (OWNER, "Менде ондай ақша жоқ."),
        (INSPECTOR, "Сейсенбіге дейін күтемін."),
    ),
    "en": (
        (INSPECTOR, "On paper everything is clean. But clean is not yet done."),
        (OWNER, "What is missing?"),
        (INSPECTOR, "Five hundred thousand is missing. Then you have the signature the same day."),
        (OWNER, "I do not have such money."),
        (INSPECTOR, "I will wait until Tuesday."),
    ),
}

MESSAGES = {
    "ru": (
        "18 ноября",
        "Вторник, полседьмого, стоянка у Тамдана. Хлеб в пакете. Без лишних.",
        "Кто это?",
        "Вы знаете от кого.",
    ),
    "kk": (
        "18 қараша",
        "Сейсенбі, алты жарым, Тамданның тұрағы. Нан пакетте. Артық адам болмасын.",
        "Бұл кім?",
        "Кімнен екенін білесіз.",
    ),
    "en": (
        "18 November",
        "Tuesday, half past six, car park at Tamdan. Bread in the bag. Nobody else.",
        "Who is this?",
        "You know from whom.",
    ),
}


def make_recording(language: str, target: Path) -> None:
    """Speak the talk and write it as Opus of 14 kbit/s, mono, without any tag."""
    with tempfile.TemporaryDirectory() as folder:
        lines = []
        for number, (voice, text) in enumerate(TALKS[language]):
            line = Path(folder, f"{number}.wav")
            pitch, speed = ("35", "140") if voice == INSPECTOR else ("60", "150")
            _run("espeak-ng", "-v", f"{language}+{voice}", "-p", pitch, "-s", speed, "-w", str(line), text)
            lines.append(str(line))
        talk = Path(folder, "talk.wav")
        _run("sox", *lines, str(talk), "pad", "0.4", "0.4")
        room = Path(folder, "room.wav")
        _run("sox", "-R", str(talk), str(room), "synth", "brownnoise", "vol", "0.02")
        both = Path(folder, "both.wav")
        _run(*f"sox -m {talk} {room} -r 16000 -c 1 {both} reverb 15 norm -3".split())
        plain = "-map_metadata -1 -fflags +bitexact -flags:a +bitexact"
        opus = f"-c:a libopus -b:a 14k -application voip {target}"
        _run(*f"ffmpeg -v error -y -i {both} {plain} {opus}".split())


def make_picture(language: str, target: Path) -> None:
    """Draw a telephone's screen with the messages, 540x760."""
    day, *messages = MESSAGES[language]
    image = QImage(540, 760, QImage.Format.Format_RGB32)
    image.fill(QColor("#e9edf0"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, 540, 84), QColor("#34495e"))
    painter.setPen(QColor("white"))
    _font(painter, 24)
    painter.drawText(QRectF(30, 0, 480, 84), Qt.AlignmentFlag.AlignVCenter, "+7 700 000 00 03")
    painter.setPen(QColor("#5d6d7e"))
    _font(painter, 17)
    painter.drawText(QRectF(0, 100, 540, 40), Qt.AlignmentFlag.AlignCenter, day)
    y = 160.0
    for text, clock, mine in zip(messages, ("14:21", "14:26", "14:27"), (False, True, False), strict=True):
        y = _bubble(painter, text, clock, mine, y)
    painter.end()
    image.save(str(target), "PNG", 0)  # type: ignore[call-overload]  # str is right for the format


def _bubble(painter: QPainter, text: str, clock: str, mine: bool, y: float) -> float:
    _font(painter, 21)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
    inner = painter.boundingRect(QRectF(0, 0, 340, 1000), flags, text)
    width, height = max(inner.width(), 90) + 36, inner.height() + 52
    x = 540 - 24 - width if mine else 24.0
    path = QPainterPath(QPointF(x, y))
    path.addRoundedRect(QRectF(x, y, width, height), 16, 16)
    painter.fillPath(path, QColor("#cfe8d5" if mine else "#ffffff"))
    painter.setPen(QColor("#1c2833"))
    painter.drawText(QRectF(x + 18, y + 12, inner.width() + 2, inner.height()), flags, text)
    painter.setPen(QColor("#5d6d7e"))
    _font(painter, 15)
    painter.drawText(QRectF(x, y + height - 34, width - 16, 24), Qt.AlignmentFlag.AlignRight, clock)
    return y + height + 18


def _font(painter: QPainter, pixels: int) -> None:
    font = QFont("Noto Sans")
    font.setPixelSize(pixels)
    painter.setFont(font)


def _run(*command: str) -> None:
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


def main() -> None:
    """Make the files of all three cases anew."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _application = QGuiApplication(sys.argv[:1])
    for font in (paths.resources() / "fonts").glob("NotoSans-*.ttf"):
        QFontDatabase.addApplicationFont(str(font))
    for language in TALKS:
        folder = paths.resources() / "rehearsal" / language
        make_recording(language, folder / "recording-2026-11-16.ogg")
        make_picture(language, folder / "messages-2026-11-18.png")


if __name__ == "__main__":
    main()
