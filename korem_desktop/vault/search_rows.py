"""Looking words up in the records' index, which the database keeps itself (``schema/0002_search.sql``)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from korem_desktop.vault.connection import Connection

_AT_ONCE = 100


class SearchRows:
    """Used only inside a job."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, case: str, beginnings: Sequence[str]) -> Iterator[tuple[str, str, str]]:
        """Yield kind, place and text of everything in a case that has words with all these beginnings.

        What was written last comes first. Beginnings are single words as the index holds them, not empty.
        """
        asked = " ".join('"{}"*'.format(word.replace('"', '""')) for word in beginnings)
        last = (1 << 63) - 1
        while found := self._connection.execute(
            "SELECT id, kind, place, searchable.text FROM words JOIN searchable ON id = words.rowid"
            " WHERE words MATCH ? AND words.rowid < ? AND case_id = ? ORDER BY words.rowid DESC LIMIT ?",
            (asked, last, case, _AT_ONCE),
        ):
            for _, kind, place, text in found:
                yield kind, place, text
            if len(found) < _AT_ONCE:
                return
            last = found[-1][0]
