"""`riwaya incidents`, `incident`, `timeline`, `sources`: what many reports say of one thing.

In: a store and what is asked. Out: tables for people, CSV, or one record a line.
The idea: incidents are brought up to date first, unless that is not wanted or another process writes; then they are only read.
"""

from __future__ import annotations

import csv
import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

import msgspec

from riwaya.cli import OK, Interrupted, UsageError
from riwaya.cli.finding import flush, opened, write
from riwaya.cli.layout import Piece, clean, line, style_for
from riwaya.cli.progress import progress

_IN_TABLE: Final = 50  # rows that a table shows
_IN_LIST: Final = ("id", "date", "type", "place", "status", "sources", "differ")  # fits 80 columns
_WHOLE: Final = frozenset(["id", "date", "status", "type", "sources"])
_WRAPPED: Final = frozenset(["place", "what", "who", "source", "differ", "by"])
_STATUS: Final = {"contested": 0, "denied": 1, "corroborated": 2, "single_source": 3}
_FIGURES: Final = ("killed", "injured")
_TELLING: Final = frozenset(["contradiction", "outlier", "revision"])  # pairs of values that are shown with who bears them out
_NAMED: Final = 3  # names that a cell of a table shows


class Chosen(NamedTuple):
    """Which incidents are wanted."""

    types: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    place: str | None = None
    since: str | None = None
    until: str | None = None
    sources: int = 1


def gather(store: str, wait: float) -> None:
    """Brings the incidents of a store up to date."""
    from riwaya.store import StoreError, Writer
    from riwaya.store.reconcile import reconcile

    with opened(store) as asked:
        missing = asked.behind()
    if not missing:
        return
    try:
        with Writer(store, wait, _say) as writer, progress("incidents", lambda: missing, 0) as advance:
            reconcile(writer, advance)
    except StoreError as error:
        raise UsageError(str(error)) from None
    except KeyboardInterrupt:
        raise Interrupted from None


def incidents(store: str, chosen: Chosen, format: str | None, fresh: bool, wait: float) -> int:
    """Lists incidents; returns the exit status."""
    if fresh:
        gather(store, wait)
    with opened(store) as asked:
        if format == "jsonl" or (format is None and not sys.stdout.isatty()):
            for body in asked.incidents(raw=True):
                if chosen == Chosen() or _wanted(msgspec.json.decode(body), chosen):
                    write(body.decode() + "\n")
            flush()
            return OK
        found = [one for one in asked.incidents() if _wanted(one, chosen)]
    found.sort(key=lambda one: (_STATUS[one["status"]], -one["independent_sources"], one["id"]))
    rows = [_row(one) for one in found]
    if format == "csv":
        _csv(rows)
    else:
        _table([{name: row[name] for name in _IN_LIST} for row in rows[:_IN_TABLE]])
        if len(rows) > _IN_TABLE:
            _say(f"{_IN_TABLE} of {len(rows)} incidents, those that accounts differ about first; --format csv gives all")
    return OK


def _wanted(incident: Mapping[str, Any], chosen: Chosen) -> bool:
    date = incident["date"] or {}
    first, last = date.get("start") or date.get("end"), date.get("end") or date.get("start")
    return (
        (not chosen.types or incident["type"] in chosen.types)
        and (not chosen.statuses or incident["status"] in chosen.statuses)
        and incident["independent_sources"] >= chosen.sources
        and (chosen.place is None or _is_at(incident, chosen.place))
        and (chosen.since is None or (last is not None and last >= chosen.since))
        and (chosen.until is None or (first is not None and first <= chosen.until))
    )


def _is_at(incident: Mapping[str, Any], name: str) -> bool:
    from riwaya.store.shadow import name_key

    wanted = name_key(name)
    place = incident["place"] or {}
    told = [value["value"] for value in (incident["slots"].get("place") or {"values": []})["values"]]
    return wanted in {name_key(one) for one in (place.get("name"), place.get("name_ar"), *told) if one}


def _row(incident: Mapping[str, Any]) -> dict[str, Any]:
    date, place, slots = incident["date"] or {}, incident["place"] or {}, incident["slots"]
    return {
        "id": incident["id"],
        "date": date.get("start") or (f"≤{date['end']}" if date.get("end") else None),
        "type": incident["type"],
        "place": place.get("name"),
        "status": incident["status"],
        "grade": incident["grade"]["grade"],
        "reports": len(incident["reports"]),
        "sources": incident["independent_sources"],
        **{name: " | ".join(figure(value) for value in slots.get(name, {"values": []})["values"]) for name in _FIGURES},
        "differ": " ".join(name for name, slot in slots.items() if not slot["agree"]),
    }


def figure(value: Mapping[str, Any]) -> str:
    """A figure as people write it: 5, 20+, 5–9, 5 (civilian)."""
    low, high = value["low"], value["high"]
    count = str(low) if low == high else f"{low}+" if high is None else f"{low}–{high}"
    return f"{count} ({value['who']})" if value.get("who") else count


# ---------------------------------------------------------------- one incident


def incident(store: str, id: str, why: bool, fresh: bool, wait: float) -> int:
    """Shows one incident; returns the exit status."""
    if fresh:
        gather(store, wait)
    with opened(store) as asked:
        try:
            found = asked.incident(id)
            ties = asked.ties(id) if why else []
        except KeyError as error:
            raise UsageError(str(error.args[0])) from None
    style = style_for(sys.stdout)
    row = _row(found)
    head = "  ".join(str(row[name]) for name in ("date", "type", "place") if row[name])
    write(line(Piece(f"{found['id']}  ", "id"), Piece(clean(head), "title"), style=style))
    write(line(Piece(_standing(found)), style=style, indent=2))
    for name, slot in found["slots"].items():
        mark = "" if slot["relation"] in ("single", "same") else f"  [{slot['relation']}]"
        write("\n" + line(Piece(name + mark, "cue" if not slot["agree"] else "title"), style=style, indent=2))
        for value in slot["values"]:
            write(line(Piece(f"{_value(name, value)}  ← {_who(found, value)}"), style=style, indent=4))
        for one, other, relation in slot["pairs"]:
            if relation in _TELLING:
                sides = " : ".join(_support(name, slot["values"][number]) for number in (one, other))
                write(line(Piece(f"{relation}  {sides}", "cue" if relation == "contradiction" else "title"), style=style, indent=4))
    write("\n")
    for number, account in enumerate(found["accounts"]):
        write(line(Piece(f"[{number}] {_account(account)}"), style=style, indent=2))
    for family in found["copies"]:
        write(line(Piece("copies: " + clean(" ← ".join(family))), style=style, indent=2))
    for tie in ties:
        _write_tie(tie, style)
    flush()
    return OK


def _standing(found: Mapping[str, Any]) -> str:
    grade = found["grade"]
    return (
        f"{found['status']}, {found['independent_sources']} independent of {len(found['reports'])} reports; "
        f"grade after Airwars: {grade['grade']} ({grade['affirming_sources']} say it happened, {grade['denying_sources']} deny it"
        + (f", accepted by {', '.join(grade['accepted_by'])}" if grade["accepted_by"] else "") + ")"
    )  # fmt: skip


def _value(name: str, value: Mapping[str, Any]) -> str:
    if "low" in value:
        return figure(value)
    if "names" in value:
        names = clean(", ".join(value["names"]))
        return f"not {names}" if value.get("denied") else names
    if name == "time":
        return f"{value['start']} – {value['end']}"
    if name == "controls":
        return clean(f"{value['name']} {value['change']}")
    return clean(str(value["value"]))


def _support(name: str, value: Mapping[str, Any]) -> str:
    """A value with how many accounts and sources give it."""
    accounts, sources = len(value["accounts"]), len(value["sources"])
    return f"{_value(name, value)} ({accounts} account{'s' * (accounts > 1)}, {sources} source{'s' * (sources > 1)})"


def _who(found: Mapping[str, Any], value: Mapping[str, Any]) -> str:
    """Who gives a value: each source once, and since when."""
    accounts = [found["accounts"][number] for number in value["accounts"]]
    names = dict.fromkeys(_speaker(account) for account in accounts)
    more = f" ({len(accounts)} accounts, {len(value['sources'])} independent)" if len(accounts) > 1 else ""
    since = f", since {value['since']}" if value["since"] else ""
    return clean(", ".join(names)) + more + since


def _speaker(account: Mapping[str, Any]) -> str:
    """The chain from the origin outwards; where nobody is named and the outlet is unknown, the report."""
    return " ← ".join([*account["chain"], *([account["outlet"]] if account["outlet"] else [])]) or account["report"]


def _account(account: Mapping[str, Any]) -> str:
    says = ", ".join(f"{name} {json.dumps(value, ensure_ascii=False)}" for name, value in account["says"].items())
    mark = f" ({account['mark']})" if account["mark"] else ""
    where = f"{account['report']} {account['event'] or '(about it)'}{mark}"
    return clean(f"group {account['independent_group']}  {account['published'] or 'undated'}  {where}  {_speaker(account)}: {says}")


def _write_tie(tie: Any, style: Any) -> None:
    write("\n" + line(Piece(clean(f"{tie.report} {tie.event or ''} ~ {tie.to_report} {tie.to_event or ''}: {tie.fit:+.1f}")),
                      style=style, indent=2))  # fmt: skip
    for kind, weight, shown in tie.reasons:
        write(line(Piece(clean(f"{weight:+.1f}  {kind}{': ' + shown if shown else ''}")), style=style, indent=4))
    if tie.words:
        write(line(Piece("words: " + clean("، ".join(tie.words))), style=style, indent=4))


# ---------------------------------------------------------------- along time, and by source


def timeline(store: str, chosen: Chosen, format: str | None, fresh: bool, wait: float) -> int:
    """Incidents of a place and spells of control, in order of time; returns the exit status."""
    from riwaya.accounts.summary import spells_of

    if fresh:
        gather(store, wait)
    with opened(store) as asked:
        found = [(_row(one), _tellers(one)) for one in asked.incidents() if _wanted(one, chosen)]
        spells = spells_of(asked.controls(place=chosen.place))
    rows = [
        {"date": (row["date"] or "").removeprefix("≤"), "what": row["type"], "who": who, "status": row["status"],
         "killed": row["killed"], "sources": row["sources"], "id": row["id"]}
        for row, who in found
    ]  # fmt: skip
    rows += [
        {"date": spell.since or "", "what": f"{spell.holder} {spell.change}" + (f" until {spell.until}" if spell.until else ""),
         "who": _few(spell.said_by), "status": "contested" if spell.contested else "", "killed": "",
         "sources": len(spell.said_by), "id": ""}
        for spell in spells
    ]  # fmt: skip
    rows.sort(key=lambda row: (str(row["date"]) or "~", str(row["id"])))  # what has no day comes last
    _print(rows, format, f"nothing is told of {chosen.place}")
    return OK


def _tellers(incident: Mapping[str, Any]) -> str:
    """Who tells of an incident, those who tell most first."""
    names = Counter(account["chain"][0] if account["chain"] else account["outlet"] or account["report"]
                    for account in incident["accounts"] if account["event"])  # fmt: skip
    return _few([name for name, _ in names.most_common()])


def _few(names: Sequence[str]) -> str:
    """The first of some names, and how many more there are."""
    return ", ".join(names[:_NAMED]) + (f" and {len(names) - _NAMED} more" if len(names) > _NAMED else "")


def sources(store: str, format: str | None, fresh: bool, wait: float) -> int:
    """A row for each speaker and outlet; returns the exit status."""
    from riwaya.accounts.summary import sources_of

    if fresh:
        gather(store, wait)
    with opened(store) as asked:
        rows = [msgspec.structs.asdict(row) for row in sources_of(asked.incidents())]
    if (format or ("table" if sys.stdout.isatty() else "jsonl")) != "jsonl":
        for row in rows:
            names = [f"{name} {count}" for name, count in row["by"].items()]
            row["by"] = ", ".join(names) if format == "csv" else _few(names)
    _print(rows, format, "there are no accounts yet")
    return OK


def _print(rows: Sequence[dict[str, Any]], format: str | None, nothing: str) -> None:
    kind = format or ("table" if sys.stdout.isatty() else "jsonl")
    if not rows:
        _say(nothing)
    elif kind == "csv":
        _csv(rows)
    elif kind == "jsonl":
        for row in rows:
            write(json.dumps(row, ensure_ascii=False) + "\n")
        flush()
    else:
        _table(rows)


def _csv(rows: Sequence[dict[str, Any]]) -> None:
    if not rows:
        return
    writer = csv.DictWriter(sys.stdout, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _safe(value) for name, value in row.items()} for row in rows)
    flush()


def _safe(value: Any) -> Any:
    """A cell that no spreadsheet takes for a formula."""
    return "'" + value if isinstance(value, str) and value[:1] in "=+-@\t\r" and value else value


def _table(rows: Sequence[dict[str, Any]]) -> None:
    from rich.console import Console
    from rich.table import Table

    if not rows:
        _say("there are no such incidents")
        return
    table = Table(box=None, pad_edge=False)
    for name in rows[0]:
        narrow = 14 if name in ("source", "by") else 9 if name in _WRAPPED else None
        table.add_column(name, overflow="fold", no_wrap=name in _WHOLE, min_width=narrow)
    for row in rows:
        table.add_row(*(clean(str(value)) if value is not None else "" for value in row.values()))
    Console().print(table)


def _say(message: str) -> None:
    print(f"riwaya: {message}", file=sys.stderr)

