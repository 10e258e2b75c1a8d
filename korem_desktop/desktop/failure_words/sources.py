"""Files that are taken in.

A short title and a sentence for each kind: what happened, and what to do next. Facts stand in braces.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from korem_desktop.failures import Failure

SOURCES: dict[Failure, tuple[object, object]] = {
    Failure.SOURCE_MISSING: (
        QT_TRANSLATE_NOOP("Sentences", "The file is no longer there"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{name}” was not found, or the phone or stick was unplugged. Nothing was kept of it. Plug "
            "it in, choose the file again.",
        ),
    ),
    Failure.SOURCE_CHANGED: (
        QT_TRANSLATE_NOOP("Sentences", "The file changed while it was read"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Another program is still writing “{name}”. Nothing was kept of it. Wait until the recording or "
            "the download is finished, then add it again.",
        ),
    ),
    Failure.SOURCE_VANISHED: (
        QT_TRANSLATE_NOOP("Sentences", "Added whole, but the original is gone"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "All of “{name}” is kept here. The file it came from disappeared meanwhile: look for it where "
            "it was, since investigators ask for the original.",
        ),
    ),
    Failure.SOURCE_UNREADABLE: (
        QT_TRANSLATE_NOOP("Sentences", "The file cannot be read"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{name}” is closed to you, or the place it lies on is failing. Nothing was kept of it. Copy it "
            "to a folder of your own first, and add the copy.",
        ),
    ),
    Failure.SOURCE_IS_DIRECTORY: (
        QT_TRANSLATE_NOOP("Sentences", "This is a folder"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{name}” is a folder, and files are added one by one. Open it and choose the files.",
        ),
    ),
    Failure.SOURCE_IS_DEVICE: (
        QT_TRANSLATE_NOOP("Sentences", "This is not a file"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{name}” is a device or a connection of the system. Choose an ordinary file, such as a "
            "recording, a picture or a document.",
        ),
    ),
    Failure.SOURCE_LINK_LOOP: (
        QT_TRANSLATE_NOOP("Sentences", "The link leads nowhere"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{name}” is a link that leads back to itself. Choose the file itself, in its own folder.",
        ),
    ),
    Failure.SOURCE_EMPTY: (
        QT_TRANSLATE_NOOP("Sentences", "The file is empty"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{name}” holds nothing. Perhaps it was not copied to the end: copy it from the phone again "
            "and look whether it opens there.",
        ),
    ),
}
