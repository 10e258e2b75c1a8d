"""The sheet as the one page shows it: one person and one episode, whether or not they are kept yet."""

from __future__ import annotations

import json
import secrets

from korem_desktop.domain.answer import Answers
from korem_desktop.domain.interview import Interview
from korem_desktop.domain.interviews.express import EXPRESS, row_of

_GROUPS = {page.group: page.questions[0].id for page in EXPRESS.pages if page.group}


def with_first_rows(answers: Answers) -> tuple[Answers, dict[str, str]]:
    """Return the sheet with a row in each group of the page, and the new rows as records by their keys.

    New rows are no changes of the sheet: they are kept once something is written in them.
    """
    new = {f"#{group}": json.dumps([secrets.token_hex(4)]) for group in _GROUPS if not answers.rows(group)}
    return Answers.from_records({**answers.to_records(), **new}), new


def only_shown(answers: Answers) -> Interview:
    """Return the interview over a copy of the sheet that has no rows but those the page edits.

    What is missing in it is what is missing on the page.
    """
    rows = {
        f"#{group}": json.dumps([row] if (row := row_of(answers, question)) else [])
        for group, question in _GROUPS.items()
    }
    return Interview(EXPRESS, Answers.from_records({**answers.to_records(), **rows}))
