"""Printable sheets: three storeys - the sheet, the look, and one story a file.

The sheet (``sheet``, ``blocks``) knows pages, headers, footers and boxes; the look (``look``,
``typefaces``, ``setting``, ``hyphenation``) knows letters and lines; a story (``statement``, ``contacts``)
knows what is said. ``pdf`` and ``tagging`` write the file. ReportLab supplies subset fonts and the writing
of PDF objects; its settings are guarded here, before any module of this room can import it.
"""

from korem_desktop.documents import settings_guard

settings_guard.put_up()
