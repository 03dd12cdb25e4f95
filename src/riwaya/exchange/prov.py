"""PROV-JSON (W3C): where every account comes from.

In: documents. Out: one bundle a report: report, statements and events as entities, speakers and outlet as agents.
The idea: an event is derived from the statement that tells it, a statement is attributed to its speakers, and all of it is a
quotation from the report or derived from it.

Source: PROV-JSON, W3C member submission; PROV-DM for the relations.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, BinaryIO, Final
from urllib.parse import quote

from riwaya.exchange.base import Counts, Options, json_bytes
from riwaya.exchange.counting import views
from riwaya.exchange.tables import toll_words
from riwaya.exchange.view import View, date_words, published, web_address
from riwaya.records import Document, Event, Link, Statement

SHAPE: Final = (
    "one bundle a report. `entity`: the report, statements, events; `agent`: outlet, speakers and relays, riwaya; `activity`: "
    "the reading; `used`, `wasGeneratedBy`, `wasAssociatedWith`; `wasDerivedFrom`: statement from report (prov:Quotation where it "
    "is direct speech) or from the statement around it, event from its statement or the report; `wasAttributedTo`: with "
    "riwaya:role origin, relay, outlet or agency and riwaya:order. Entities have prov:value (the exact words), "
    "report_id, start, end, statement_id, statement_start, statement_end, stance, mode, modality, voice, said_by, relayed_by."
)
_PREFIXES: Final = {"riwaya": "urn:riwaya:terms:", "r": "urn:riwaya:record:", "agent": "urn:riwaya:agent:"}
_SOFTWARE: Final = "agent:riwaya"

Records = dict[str, dict[str, dict[str, Any]]]


def write(documents: Iterable[Document], out: BinaryIO, options: Options) -> Counts:
    """Writes the bundles, one after the other."""
    counts = Counts()
    out.write(b'{"prefix":' + json_bytes(_PREFIXES) + b',"bundle":{')
    for view in views(documents, counts):
        key = json_bytes(f"r:{_local(view.document.id)}.bundle")
        out.write((b",\n" if counts.documents > 1 else b"\n") + key + b":" + json_bytes(bundle(view, options.version)))
        counts.records += 1
    out.write(b"\n}}\n")
    return counts


def bundle(view: View, version: str | None) -> dict[str, Any]:
    """The bundle of one report."""
    build = _Bundle(view)
    build.report()
    build.reading(version)
    for statement in view.document.statements:
        build.statement(statement)
    for event in view.document.events:
        build.event(event)
    return {"prefix": _PREFIXES, **build.records}


class _Bundle:
    """The records of one report, by kind, in the order they are added."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.records: Records = {}
        self._base = _local(view.document.id)
        self._report = f"r:{self._base}"
        self._reading = f"r:{self._base}.reading"

    def report(self) -> None:
        view = self.view
        report = view.report
        fields = {
            "prov:label": report.title, "riwaya:report_id": view.document.id, "riwaya:url": web_address(report.url),
            "riwaya:published": published(view.document), "riwaya:language": report.language,
        }  # fmt: skip
        self._add("entity", self._report, {"prov:type": _name("riwaya:Report"), **fields})
        if report.outlet:
            outlet = self._agent(f"outlet.{_local(report.outlet)}", report.outlet, "riwaya:Outlet")
            self._attribute(self._report, outlet, "outlet", 0)
        for order, agency in enumerate(report.agencies, 1):
            name = self._agent(f"agency.{_local(agency.name)}", agency.name, "riwaya:Agency")
            self._attribute(self._report, name, "agency", order)

    def reading(self, version: str | None) -> None:
        self._add("agent", _SOFTWARE, {"prov:type": _name("prov:SoftwareAgent"), "prov:label": "riwaya", "riwaya:version": version})
        self._add("activity", self._reading, {"prov:type": _name("riwaya:Reading")})
        self._relate("used", {"prov:activity": self._reading, "prov:entity": self._report})
        self._relate("wasAssociatedWith", {"prov:activity": self._reading, "prov:agent": _SOFTWARE})

    def statement(self, statement: Statement) -> None:
        name = self._id(statement.id)
        fields = {
            "prov:type": _name("riwaya:Statement"), "prov:value": self.view.words(statement.span),
            "riwaya:start": statement.span[0], "riwaya:end": statement.span[1], "riwaya:cue": self.view.words(statement.cue.span),
            "riwaya:cue_start": statement.cue.span[0], "riwaya:cue_end": statement.cue.span[1],
        }  # fmt: skip
        self._add("entity", name, {**fields, **self._saying(statement)})
        self._generated(name)
        parent = self.view.statement(statement.parent)
        source = self._id(parent.id) if parent else self._report
        self._derived(name, source, "prov:Quotation" if statement.mode == "direct" else None)
        for order, link in enumerate(statement.chain):
            self._attribute(name, self._speaker(link), link.role, order)

    def event(self, event: Event) -> None:
        view = self.view
        name = self._id(event.id)
        statement = view.statement(event.statement)
        fields: dict[str, Any] = {
            "prov:type": _name("riwaya:Event"), "prov:value": view.words(event.span), "riwaya:event_type": event.type,
            "riwaya:event_mode": event.mode, "riwaya:modality": event.modality,
            "riwaya:start": event.span[0], "riwaya:end": event.span[1],
            "riwaya:actor": "; ".join(map(view.actor_name, view.named(event.actor))),
            "riwaya:recipient": "; ".join(map(view.actor_name, view.named(event.recipient))),
            "riwaya:place": "; ".join(place.name for place in view.scenes(event)),
            "riwaya:date": date_words(event.date), "riwaya:tolls": "; ".join(toll_words(view, event)), "riwaya:rule": event.rule,
        }  # fmt: skip
        self._add("entity", name, {**fields, **self._saying(statement)})
        self._generated(name)
        self._derived(name, self._id(statement.id) if statement else self._report, None)

    def _saying(self, statement: Statement | None) -> dict[str, Any]:
        view = self.view
        fields: dict[str, Any] = {"riwaya:report_id": view.document.id, "riwaya:voice": view.voice(statement)}
        if statement is not None:
            fields |= {
                "riwaya:statement_id": statement.id,
                "riwaya:statement_start": statement.span[0], "riwaya:statement_end": statement.span[1],
                "riwaya:stance": statement.stance, "riwaya:mode": statement.mode,
                "riwaya:said_by": "; ".join(map(view.link_name, view.origins(statement))),
                "riwaya:relayed_by": "; ".join(map(view.link_name, view.relays(statement))),
            }  # fmt: skip
        return fields

    def _speaker(self, link: Link) -> str:
        """The agent of a link: one for all reports where the lexicon names it, else one of this report alone."""
        actor = self.view.actors.get(link.actor or "")
        meant = self.view.meant(actor) if actor else None
        kind = "riwaya:AnonymousSource" if link.anonymous else "prov:Organization"
        if meant and meant.kind == "person":
            kind = "prov:Person"
        name = self.view.link_name(link)
        key = f"entity.{_local(meant.entity)}" if meant and meant.entity else f"{self._base}.{_local(name)}"
        return self._agent(key, name, kind)

    def _agent(self, key: str, label: str, kind: str) -> str:
        self._add("agent", f"agent:{key}", {"prov:type": _name(kind), "prov:label": label})
        return f"agent:{key}"

    def _attribute(self, entity: str, agent: str, role: str, order: int) -> None:
        self._relate("wasAttributedTo", {"prov:entity": entity, "prov:agent": agent, "riwaya:role": role, "riwaya:order": order})

    def _derived(self, made: str, source: str, kind: str | None) -> None:
        fields: dict[str, Any] = {"prov:generatedEntity": made, "prov:usedEntity": source}
        self._relate("wasDerivedFrom", {**fields, "prov:type": _name(kind) if kind else None})

    def _generated(self, entity: str) -> None:
        self._relate("wasGeneratedBy", {"prov:entity": entity, "prov:activity": self._reading})

    def _relate(self, kind: str, fields: dict[str, Any]) -> None:
        self._add(kind, f"_:{kind}{len(self.records.get(kind, {})) + 1}", fields)

    def _add(self, kind: str, name: str, fields: dict[str, Any]) -> None:
        kept = {key: value for key, value in fields.items() if value not in (None, "")}
        self.records.setdefault(kind, {}).setdefault(name, kept)

    def _id(self, record: str) -> str:
        return f"r:{self._base}.{record}"


def _name(value: str) -> dict[str, str]:
    """A qualified name as a value."""
    return {"$": value, "type": "prov:QUALIFIED_NAME"}


def _local(text: str) -> str:
    """A text as the local part of a qualified name."""
    return quote(text, safe="")
