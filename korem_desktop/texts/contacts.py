"""The directory of contacts, from ``resources/directory/*.toml``: each with its source and as-of date."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from typing import Any

from korem_desktop.domain.directory import Certainty, Contact, Phone
from korem_desktop.failures import Bug
from korem_desktop.paths import resources


@cache
def contacts() -> tuple[Contact, ...]:
    """Return every contact of the shipped directory in order. Raises Bug on a wrong entry."""
    found: list[Contact] = []
    for path in sorted((resources() / "directory").glob("*.toml")):
        entries = tomllib.loads(path.read_text(encoding="utf-8")).get("contact", [])
        found += [_contact(entry) for entry in entries]
    return tuple(found)


def _contact(entry: dict[str, Any]) -> Contact:
    try:
        as_of = entry.get("as_of")
        certainty = Certainty(entry["certainty"])
        phones = tuple(Phone(phone["number"], phone.get("label", "")) for phone in entry.get("phones", []))
        contact = Contact(
            id=entry["id"],
            body=entry["body"],
            names=dict(entry["names"]),
            phones=phones,
            address=dict(entry.get("address", {})),
            source=entry.get("source", ""),
            as_of=as_of if isinstance(as_of, date) else None,
            certainty=certainty,
            note=entry.get("note", ""),
            serves=entry.get("serves", ""),
            call_at_once=entry.get("call_at_once", False),
        )
    except (KeyError, ValueError) as error:
        raise Bug(f"contact {entry.get('id', '?')}: {error}") from error
    if contact.phones and not (contact.source and contact.as_of and certainty is not Certainty.UNSOURCED):
        raise Bug(f"contact {contact.id}: a number without a source")
    return contact
