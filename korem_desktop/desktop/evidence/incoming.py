"""What a paste or a drop brings: files, or a picture."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMimeData
from PySide6.QtGui import QImage, QPixmap

from korem_desktop.casework.intake import NamedBytes
from korem_desktop.desktop.evidence.intake_queue import Arrival
from korem_desktop.domain.evidence import Origin
from korem_desktop.failures import Bug


def brings_something(data: QMimeData) -> bool:
    """Return whether there is a file of this computer or a picture in it."""
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())


def arrivals(data: QMimeData, origin: Origin, now: datetime) -> list[Arrival]:
    """Return the files, or the picture where there are none; addresses in the network are never fetched."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if paths:
        return [Arrival.of_path(path, origin) for path in paths]
    if not data.hasImage():
        return []
    content = data.imageData()
    picture = content.toImage() if isinstance(content, QPixmap) else content
    if not isinstance(picture, QImage) or picture.isNull():
        return []
    stem = QCoreApplication.translate("Incoming", "pasted picture")
    name = f"{stem} {now:%Y-%m-%d %H-%M-%S}.png"
    # A large picture takes a noticeable while to encode: on the lane, not here.
    return [Arrival(name, origin, lambda: NamedBytes(name, png(picture)))]


def png(picture: QImage) -> bytes:
    """Return a picture as PNG, without the words the clipboard's owner may have put into it."""
    bare = QImage(picture)
    for key in bare.textKeys():
        bare.setText(key, "")
    content = QByteArray()
    buffer = QBuffer(content)  # Qt's own buffer: a device written in Python crashes
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not bare.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise Bug("a picture that Qt cannot write in evidence.incoming")
    return bytes(content.data())
