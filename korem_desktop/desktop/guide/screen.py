"""The guide inside an open case."""

from __future__ import annotations

import json

from PySide6.QtWidgets import QVBoxLayout, QWidget

from korem_desktop.desktop.guide.reading import EMERGENCY, Place
from korem_desktop.desktop.guide.view import GuideView
from korem_desktop.desktop.screen import Screen
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.texts.guide import guide


class GuideScreen(Screen):
    """The same guide as before a vault; where one reads is kept over a lock."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = workplace
        self.view = GuideView(workplace.wording_language(), clock=workplace.clock, way_back=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def title(self) -> str:
        """Return the screen's name."""
        return self.tr("Guide")

    def position(self) -> str:
        """Return the topic and the paragraph at the top."""
        place = self.view.place()
        return json.dumps({"topic": self.view.topic(), "block": place.block, "part": round(place.part, 3)})

    def restore(self, position: str) -> None:
        """Show the topic again where it was being read; one that is no more is passed over."""
        try:
            raw = json.loads(position)
            topic, place = str(raw["topic"]), Place(int(raw["block"]), float(raw["part"]))
        except (ValueError, KeyError, TypeError):
            return
        known = {one.id for one in guide(self._place.wording_language()).topics} | {EMERGENCY}
        if topic in known:
            self.view.show_topic(topic, place)

    def retranslate(self) -> None:
        """Show the guide in the interface language now."""
        self.view.set_language(self._place.wording_language())
