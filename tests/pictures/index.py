"""The page that sets the pictures side by side: a table for each screen, languages across, settings down."""

from __future__ import annotations

from html import escape
from pathlib import Path

from korem_desktop.languages import Language
from tests.pictures.naming import SETTINGS

_STYLE = """
body { font: 15px/1.5 sans-serif; margin: 0 2em 4em; background: #f4f4f4; color: #1a1a1a }
nav { columns: 4; padding: 1em 0 } nav a { display: block }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
td, th { padding: 4px; vertical-align: top; text-align: left; font-weight: 600 }
th:first-child { width: 7em } img { width: 100%; border: 1px solid #bbb }
h2 { margin-top: 2.5em; border-top: 2px solid #888; padding-top: .5em }
"""


def write_index(out: Path) -> int:
    """Write ``index.html`` into the folder of the pictures; return how many of them there are."""
    sights = sorted(folder.name for folder in out.iterdir() if folder.is_dir())
    links = "".join(f'<a href="#{escape(name)}">{escape(name)}</a>' for name in sights)
    tables = "".join(_table(out, name) for name in sights)
    page = (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Every screen</title>'
        f"<style>{_STYLE}</style></head><body><h1>Every screen</h1><nav>{links}</nav>{tables}</body></html>"
    )
    (out / "index.html").write_text(page, encoding="utf-8")
    return len(list(out.glob("*/*.png")))


def _table(out: Path, name: str) -> str:
    heads = "".join(f"<th>{language}</th>" for language in Language)
    rows = "".join(
        f"<tr><th>{escape(str(setting))}</th>"
        + "".join(_cell(out, f"{name}/{setting.file(language)}") for language in Language)
        + "</tr>"
        for setting in SETTINGS
    )
    return (
        f'<h2 id="{escape(name)}">{escape(name)}</h2><table><thead><tr><th></th>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def _cell(out: Path, file: str) -> str:
    if not (out / file).exists():
        return "<td></td>"
    place = escape(file)
    return f'<td><a href="{place}"><img loading="lazy" src="{place}" alt="{place}"></a></td>'
