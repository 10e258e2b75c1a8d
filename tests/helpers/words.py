"""What the three languages must have in common, and letters that only look right."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

PLACEHOLDER = re.compile(r"\{\{|\}\}|\{[^{}]*\}|%L?\d+|%n")
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LATIN = re.compile(r"[A-Za-z]")
_MARKUP = re.compile(r"<[^<>]*>")
_LONE = re.compile(r"(?<![\w.@/-])[aceiopxy](?![\w.@/-])")  # Latin, alone; not the e of e-mail


def flat(value: Any, key: str = "") -> dict[str, str]:
    """Return every text of nested tables and lists under its dotted key."""
    if isinstance(value, Mapping):
        items = [(str(name), inner) for name, inner in value.items()]
    elif isinstance(value, list):
        items = [(str(place), inner) for place, inner in enumerate(value)]
    else:
        return {key: str(value)}
    return {
        place: text
        for name, inner in items
        for place, text in flat(inner, f"{key}.{name}" if key else name).items()
    }


def placeholders(text: str) -> list[str]:
    """Return the places a text leaves to be filled: ``{name}``, ``%1``, ``%n``; each once, in order."""
    return sorted(set(PLACEHOLDER.findall(text)) - {"{{", "}}"})


def disagreements(languages: Mapping[str, Mapping[str, str]]) -> list[str]:
    """Return the keys that are not in every language, leave other places open, or are empty in some only."""
    faults = []
    for key in sorted(set().union(*languages.values())):
        lacking = [language for language, texts in languages.items() if key not in texts]
        if lacking:
            faults.append(f"{key}: missing in {', '.join(lacking)}")
            continue
        said = {language: texts[key] for language, texts in languages.items()}
        if len({tuple(placeholders(text)) for text in said.values()}) > 1:
            faults.append(f"{key}: other placeholders")
        empty = [language for language, text in said.items() if not text.strip()]
        if empty and len(empty) < len(said):
            faults.append(f"{key}: empty in {', '.join(empty)} only")
    return faults


def mixed_letters(text: str) -> list[str]:
    """Return words that mix Latin and Cyrillic letters, and lone Latin letters in a Cyrillic text.

    An English text that quotes Cyrillic words keeps its article.
    """
    plain = PLACEHOLDER.sub(" ", _MARKUP.sub(" ", text))
    mixed = [word for word in _WORD.findall(plain) if _CYRILLIC.search(word) and _LATIN.search(word)]
    is_cyrillic = len(_CYRILLIC.findall(plain)) > len(_LATIN.findall(plain))
    return mixed + (_LONE.findall(plain) if is_cyrillic else [])
