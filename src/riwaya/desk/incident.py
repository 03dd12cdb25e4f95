"""One incident, made ready to be looked at.

In: an incident and the desk. Out: its accounts as columns and what they say as rows, with what differs and who stands alone.
The idea: nothing is averaged and nobody is believed; of every row it is said who says what and whether they agree. Copies count as
one, and many accounts are folded: those of one source, then sources that say the same where accounts differ.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Literal

from riwaya.desk.incidents import Incident
from riwaya.desk.lanes import lanes
from riwaya.desk.state import Desk
from riwaya.records import Document

Fold = Literal["none", "source", "agree"]
FOLDS: Final[tuple[Fold, ...]] = ("agree", "source", "none")
FOLDED_FROM: Final = 9  # accounts from which on they are folded unless somebody asks otherwise
_LONGEST: Final = 400  # code points of what an account says that are shown
# In the order in which a desk asks; others follow.
_FIRST: Final = ("happened", "killed", "injured", "counted", "actor", "recipient", "weapon", "place", "date")
_NOTHING: Final[tuple[Any, ...]] = (None, [], "")

Account = dict[str, Any]


def view(incident: Incident, desk: Desk, fold: Fold | None = None, opened: Sequence[str] = ()) -> dict[str, Any]:
    """Columns, rows and lanes for the page.

    `columns` hold one account or several that are folded together; those of a fold in `opened` stand each by itself. `rows` have a
    cell for each column, a list of what its accounts say and how many independent sources say so; and they say whether accounts
    differ. `call` marks the column that stands alone against two independent sources or more that agree: whom to call about it.
    """
    documents = {id: found for id in incident["reports"] if (found := _document(desk, id))}
    copies = {report: number for number, group in enumerate(incident.get("copies") or (), 1) for report in group}
    ordered = sorted(incident["accounts"], key=lambda account: account.get("independent_group", 0))
    accounts = [_account(account, documents.get(account["report"]), copies) for account in ordered]
    names = list(dict.fromkeys(name for account in incident["accounts"] for name in account["says"]))
    names.sort(key=lambda name: (_FIRST.index(name) if name in _FIRST else len(_FIRST), name))
    facts = {name: _fact(name, accounts, _slot(incident, name)) for name in names}
    differing = [name for name in names if facts[name]["differs"]]
    fold = fold or ("agree" if len(accounts) >= FOLDED_FROM else "none")
    columns = _folded(accounts, fold, differing, set(opened))
    call = _to_call(columns, facts)
    if call is not None:  # comes first, so that it is seen on a narrow screen too
        columns.insert(0, columns.pop(call))
    rows = [_row(name, columns, facts[name]) for name in names]
    return {
        "columns": columns, "names": _names(documents.values()), "rows": rows, "differing": differing, "fold": fold,
        "folds": FOLDS if len(accounts) > 2 else (), "opened": sorted(opened), "call": [] if call is None else [0],
        "call_on": [row["name"] for row in rows if call is not None and row["cells"][0]["alone"]],
        "lanes": lanes(accounts), "groups": len({account["group"] for account in accounts}),
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


def _account(account: dict[str, Any], document: Document | None, copies: Mapping[str, int]) -> Account:
    report = document.report if document else None
    return {
        "report": account["report"], "event": account["event"], "statement": account["statement"], "chain": account["chain"],
        "group": account.get("independent_group", 0), "copied": copies.get(account["report"]), "says": account["says"],
        "outlet": (report.outlet if report else None) or account.get("outlet"), "title": report.title if report else None,
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


# ---------------------------------------------------------------- what is said of one thing


def _slot(incident: Incident, name: str) -> dict[str, Any] | None:
    """How accounts compare in what they say of `name`; days are compared as times."""
    found: dict[str, Any] | None = incident["slots"].get(name) or incident["slots"].get({"date": "time"}.get(name, name))
    return found


def _fact(name: str, accounts: Iterable[Account], slot: dict[str, Any] | None) -> dict[str, Any]:
    """Whether accounts differ, whether several say anything, and which values only one source has against several that agree."""
    # Independent groups by what they say: a copy is no second voice.
    voices: dict[str, set[Any]] = {}
    told = 0
    for account in accounts:
        value = account["says"].get(name)
        if value not in _NOTHING:
            told += 1
            voices.setdefault(_key(value), set()).add(account["group"])
    differs = not slot["agree"] if slot is not None else len(voices) > 1
    most = max((len(groups) for groups in voices.values()), default=0)
    lonely = {key for key, groups in voices.items() if len(groups) == 1} if differs and most > 1 else set()
    return {"differs": differs, "several": told > 1, "lonely": lonely}


def _key(cell: Any) -> str:
    return repr(sorted(map(str, cell)) if isinstance(cell, list) and cell and isinstance(cell[0], str) else cell)


# ---------------------------------------------------------------- columns


def _folded(accounts: Sequence[Account], fold: Fold, differing: Sequence[str], opened: set[str]) -> list[dict[str, Any]]:
    """The columns: accounts by themselves, by source, or by what sources say where accounts differ, the largest first."""
    sources: dict[Any, list[Account]] = {}
    for account in accounts:
        sources.setdefault(account["group"], []).append(account)
    together: dict[Any, list[Account]] = {}
    if fold == "none":
        together = {index: [account] for index, account in enumerate(accounts)}
    else:
        for group, ours in sources.items():
            together.setdefault(_said(ours, differing) if fold == "agree" else group, []).extend(ours)
    columns = []
    for number, ours in enumerate(together.values(), 1):
        name = f"{fold}-{number}"
        if name in opened and len(ours) > 1:
            columns += [_column(name, [account], part_of=name) for account in ours]
        else:
            columns.append(_column(name, ours))
    if fold == "agree":
        # Those who say nothing of what is disputed come last.
        columns.sort(key=lambda column: (not _said(column["accounts"], differing).strip("|"), -len(column["groups"])))
    return columns


def _said(accounts: Iterable[Account], names: Iterable[str]) -> str:
    """What a source says where accounts differ, in all its accounts; silence is a way of saying too."""
    parts = ({_key(value) for account in accounts if (value := account["says"].get(name)) not in _NOTHING} for name in names)
    return "|".join(" ".join(sorted(part)) for part in parts)


def _column(name: str, accounts: list[Account], part_of: str | None = None) -> dict[str, Any]:
    first = accounts[0]
    called = [account["chain"] or [account["outlet"] or ""] for account in accounts]
    return {
        "name": name, "accounts": accounts, "part_of": part_of, "groups": sorted({account["group"] for account in accounts}),
        "reports": list(dict.fromkeys(account["report"] for account in accounts)), "first": first,
        "copied": first["copied"] if len(accounts) == 1 else None,
        "sources": list({tuple(chain): chain for chain in called if chain[0]}.values()),
    }  # fmt: skip


def _to_call(columns: Sequence[dict[str, Any]], facts: Mapping[str, dict[str, Any]]) -> int | None:
    """The column that stands alone in most; of several the one that fewest reports print."""
    alone = Counter(
        index for index, column in enumerate(columns) for name, fact in facts.items()
        if any(_key(account["says"].get(name)) in fact["lonely"] for account in column["accounts"])
    )  # fmt: skip
    return min(alone, key=lambda index: (-alone[index], len(columns[index]["reports"]), index), default=None)


def _row(name: str, columns: Sequence[dict[str, Any]], fact: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "differs": fact["differs"], "several": fact["several"],
            "cells": [_cell(name, column, fact["lonely"]) for column in columns]}  # fmt: skip


def _cell(name: str, column: dict[str, Any], lonely: set[str]) -> dict[str, Any]:
    """What a column's accounts say, each value once with how many independent sources say so, the most first."""
    values: dict[str, tuple[Any, set[Any]]] = {}
    for account in column["accounts"]:
        value = account["says"].get(name)
        if value not in _NOTHING:
            values.setdefault(_key(value), (value, set()))[1].add(account["group"])
    ordered = sorted(values.values(), key=lambda one: -len(one[1]))
    return {"values": [(value, len(groups)) for value, groups in ordered], "alone": any(key in lonely for key in values)}
