"""One incident, made ready to be looked at.

In: an incident and the desk. Out: its accounts as columns and what they say as rows, with what differs and who stands alone.
The idea: nothing is averaged and nobody is believed; of every row it is said who says what and whether they agree, and accounts
that copy one another stand together and count as one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, Final

from riwaya.desk.incidents import Incident
from riwaya.desk.state import Desk
from riwaya.records import Document

# In the order in which a desk asks; others follow.
_LONGEST: Final = 400  # code points of what an account says that are shown
_FIRST: Final = ("happened", "killed", "injured", "actor", "recipient", "weapon", "place", "date")


def view(incident: Incident, desk: Desk) -> dict[str, Any]:
    """Columns, rows and groups for the page.

    `columns` are the accounts, copies next to each other; `rows` have a cell for each of them, and say whether they differ: `call`
    marks the one account that stands alone against two independent ones or more that agree, which is whom to call about.
    """
    documents = {id: found for id in incident["reports"] if (found := _document(desk, id))}
    copies = {report: number for number, group in enumerate(incident.get("copies") or (), 1) for report in group}
    accounts = sorted(incident["accounts"], key=lambda account: account.get("independent_group", 0))
    names_of = _names(documents.values())
    columns = [_column(account, documents.get(account["report"]), copies) for account in accounts]
    names = list(dict.fromkeys(name for account in incident["accounts"] for name in account["says"]))
    names.sort(key=lambda name: (_FIRST.index(name) if name in _FIRST else len(_FIRST), name))
    rows = [_row(name, columns, _slot(incident, name)) for name in names]
    alone = Counter(index for row in rows for index in row["alone"])
    call = [index for index, _ in alone.most_common(1)]
    if call and call[0]:  # comes first, so that it is seen on a narrow screen too
        columns.insert(0, columns.pop(call[0]))
        call = [0]
        rows = [_row(name, columns, _slot(incident, name)) for name in names]
    return {
        "columns": columns, "names": names_of, "rows": rows, "differing": [row["name"] for row in rows if row["differs"]],
        "groups": len({column["group"] for column in columns}), "call": call,
        "call_on": [row["name"] for row in rows if call and call[0] in row["alone"]],
    }  # fmt: skip


def _document(desk: Desk, id: str) -> Document | None:
    try:
        return desk.log.reviewed(id).document
    except KeyError:
        return None


def _names(documents: Iterable[Document]) -> dict[str, tuple[str | None, str | None]]:
    """What those are called, in English and Arabic, whom accounts name by entity or by name."""
    found: dict[str, tuple[str | None, str | None]] = {}
    for document in documents:
        for actor in document.actors:
            for key in (actor.entity, actor.name):
                if key and not (key in found and found[key][1]):
                    found[key] = (actor.name, actor.name_ar or (None if actor.antecedent else actor.text))
        for place in document.places:
            found.setdefault(place.name, (place.name, place.name_ar))
    return found


def _column(account: dict[str, Any], document: Document | None, copies: dict[str, int]) -> dict[str, Any]:
    report = document.report if document else None
    return {
        "report": account["report"], "event": account["event"], "statement": account["statement"], "chain": account["chain"],
        "group": account.get("independent_group", 0), "copied": copies.get(account["report"]), "says": account["says"],
        "outlet": report.outlet if report else None, "title": report.title if report else None,
        "published": report.published.value if report and report.published else None,
        "words": _words(document, account) if document else "",
    }  # fmt: skip


def _words(document: Document, account: dict[str, Any]) -> str:
    """What the account says, to the letter: its statement, or the sentence of an event that the outlet itself tells."""
    span = next((one.span for one in document.statements if one.id == account["statement"]), None)
    if span is None:
        event = next((one.span for one in document.events if one.id == account["event"]), (0, 0))
        span = next((one for one in document.sentences if one[0] <= event[0] < one[1]), event)
    return document.report.text[span[0] : min(span[1], span[0] + _LONGEST)]


def _slot(incident: Incident, name: str) -> dict[str, Any] | None:
    """How accounts compare in what they say of `name`; days are compared as times."""
    found: dict[str, Any] | None = incident["slots"].get(name) or incident["slots"].get({"date": "time"}.get(name, name))
    return found


def _row(name: str, columns: list[dict[str, Any]], slot: dict[str, Any] | None) -> dict[str, Any]:
    cells = [column["says"].get(name) for column in columns]
    # Independent groups by what they say: a copy is no second voice.
    voices: dict[str, set[Any]] = {}
    for column, cell in zip(columns, cells, strict=True):
        if cell not in (None, [], ""):
            voices.setdefault(_key(cell), set()).add(column["group"])
    differs = not slot["agree"] if slot is not None else len(voices) > 1
    most = max((len(groups) for groups in voices.values()), default=0)
    lonely = {key for key, groups in voices.items() if len(groups) == 1}
    alone = [
        index for index, cell in enumerate(cells) if differs and most > 1 and cell not in (None, [], "") and _key(cell) in lonely
    ]
    several = sum(cell not in (None, [], "") for cell in cells) > 1
    return {"name": name, "cells": cells, "differs": differs, "several": several, "alone": alone}


def _key(cell: Any) -> str:
    return repr(sorted(map(str, cell)) if isinstance(cell, list) and cell and isinstance(cell[0], str) else cell)
