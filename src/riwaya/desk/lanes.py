"""How the accounts of an incident reached print.

In: the accounts of an incident. Out: lanes, one an independent source: a tree from the origin over whoever passed it on to the
reports that print it; and the reports that speak for themselves.
The idea: sources that are independent have no line between them, so that each has a lane of its own and no line crosses another,
however many there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

_SHOWN: Final = 10  # lanes that are drawn at once


def lanes(accounts: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """`shown` and `more`: lanes with the most reports first; `own`: sources that are an outlet itself, each with its reports.

    A lane has its number (`group`), how many reports, `roots`: nodes `{"name", "next", "papers"}`, and `papers` that say the same
    in their own voice. A paper is a report, `{"report", "event", "outlet", "copied"}`; those that print one text stand in one list.
    """
    sources: dict[Any, list[dict[str, Any]]] = {}
    for account in accounts:
        sources.setdefault(account["group"], []).append(account)
    drawn, own = [], []
    for group, ours in sources.items():
        reports = list(dict.fromkeys(account["report"] for account in ours))
        unsaid = [account for account in ours if not account["chain"]]
        lane = {"group": group, "reports": len(reports), "roots": _tree(ours), "papers": _papers(unsaid)}
        if any(account["chain"] for account in ours):
            drawn.append(lane)
        else:
            own.append({"group": group, "papers": _papers(ours)})
    drawn.sort(key=lambda lane: (-lane["reports"], lane["group"]))
    return {"shown": drawn[:_SHOWN], "more": drawn[_SHOWN:], "own": own}


def _tree(accounts: Iterable[dict[str, Any]], depth: int = 0) -> list[dict[str, Any]]:
    """The chains of accounts from a link on, those that begin alike as one."""
    following: dict[str, list[dict[str, Any]]] = {}
    for account in accounts:
        chain = account["chain"]
        if len(chain) > depth:
            following.setdefault(str(chain[depth]), []).append(account)
    return [
        {"name": name, "next": _tree(ours, depth + 1), "papers": _papers(one for one in ours if len(one["chain"]) == depth + 1)}
        for name, ours in following.items()
    ]


def _papers(accounts: Iterable[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """The reports, each once; those that print one text in one list."""
    found: dict[Any, dict[str, dict[str, Any]]] = {}
    for account in accounts:
        paper = {name: account[name] for name in ("report", "event", "outlet", "copied")}
        found.setdefault(account["copied"] or account["report"], {}).setdefault(account["report"], paper)
    return [list(papers.values()) for papers in found.values()]
