"""The JSON interface.

In: requests under /api. Out: the records of the store, as `riwaya query`, `search` and `incidents` print them; decisions.
The idea: whatever a page shows can be asked for here; lists come as JSON or, with `format=jsonl`, one record a line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Annotated, Any, Final, Literal

import msgspec
from fastapi import APIRouter, Body, Depends, Query, Request, Response
from fastapi.responses import StreamingResponse

from riwaya.desk import exports, incidents, known, marking
from riwaya.desk.queries import Asked, asked
from riwaya.desk.shown import Shown
from riwaya.desk.state import Desk, desk_of
from riwaya.exchange.formats import FORMATS
from riwaya.records import Document, Place
from riwaya.review.anchors import KINDS
from riwaya.review.decisions import FIELDS, Decision, Proposal
from riwaya.review.errors import Unfit
from riwaya.review.examples import Example, example_of
from riwaya.review.gold import gold
from riwaya.review.overlay import Loose, Reviewed, Standing
from riwaya.review.queue import Item, queue
from riwaya.store import survey
from riwaya.store.results import EventRow, HistoryRow, Hit, PlaceRow, ReportRow, StatementRow

_CONTESTED: Final = 2000  # incidents whose accounts the queue begins with
router: Final = APIRouter(prefix="/api")
# The records that answers are made of, described in the OpenAPI document.
RECORDS: Final[tuple[type, ...]] = (
    ReportRow, StatementRow, EventRow, PlaceRow, Hit, HistoryRow, survey.Facets, survey.Scene, survey.ControlRow, Document,
    Decision, Proposal, Standing, Reviewed, Loose, Item, Example,
)  # fmt: skip
Lines = Annotated[Literal["json", "jsonl"], Query(description="one JSON array, or one record a line")]
Limit = Annotated[int, Query(ge=1, le=10_000)]
Id = Annotated[str, Query(max_length=2000, description="the report's id")]
Question = Annotated[Asked, Depends(asked)]
_encode: Final = msgspec.json.Encoder().encode


def answer(value: Any, status: int = 200) -> Response:
    """A record, or any plain value, as JSON."""
    return Response(_encode(value), status, media_type="application/json")


def rows(found: Iterable[Any], format: str) -> Response:
    """Records as one array, or streamed one a line."""
    if format == "jsonl":
        return StreamingResponse((_encode(row) + b"\n" for row in found), media_type="application/x-ndjson")
    return answer(list(found))


def described(record: type, several: bool = True) -> dict[int | str, dict[str, Any]]:
    """How an answer is described."""
    one = {"$ref": f"#/components/schemas/{record.__name__}"}
    schema = {"type": "array", "items": one} if several else one
    content: dict[str, Any] = {"application/json": {"schema": schema}}
    if several:
        content["application/x-ndjson"] = {"schema": one}
    return {200: {"content": content}}


# ---------------------------------------------------------------- finding


@router.get("/reports", responses=described(ReportRow))
def reports(request: Request, question: Question, limit: Limit = 100, format: Lines = "json") -> Response:
    """Reports that meet the query, the last published first."""
    return rows(desk_of(request).store.find("reports", question.filters, limit)[0], format)


@router.get("/statements", responses=described(StatementRow))
def statements(request: Request, question: Question, limit: Limit = 100, format: Lines = "json") -> Response:
    """Statements that meet the query, those of the last published reports first."""
    return rows(found(desk_of(request), "statements", question, limit), format)


@router.get("/events", responses=described(EventRow))
def events(request: Request, question: Question, limit: Limit = 100, format: Lines = "json") -> Response:
    """Events that meet the query, the latest first."""
    return rows(found(desk_of(request), "events", question, limit), format)


@router.get("/places", responses=described(PlaceRow))
def places(request: Request, question: Question, limit: Limit = 100, format: Lines = "json") -> Response:
    """Places, once for each report that names them."""
    return rows(desk_of(request).store.find("places", question.filters, limit)[0], format)


@router.get("/search", responses=described(Hit))
def search(request: Request, question: Question, limit: Limit = 20, format: Lines = "json") -> Response:
    """Reports with the words `q`, the best first, each with a piece of its text."""
    store = desk_of(request).store
    filters = msgspec.structs.replace(question.filters, words="")
    return rows(store.search_with(question.words, filters, limit)[0], format)


def found(desk: Desk, kind: Literal["events", "statements"], question: Asked, limit: int) -> list[Any]:
    """What is found in the store, with people's corrections in it."""
    return Shown(desk).rows(desk.store.find(kind, question.filters, limit)[0])


@router.get("/facets", responses=described(survey.Facets, several=False))
def facets(request: Request, question: Question) -> Response:
    """How many events and statements meet the query, by type, actor, place and so on."""
    return answer(facets_of(desk_of(request), question))


def facets_of(desk: Desk, question: Asked) -> survey.Facets:
    """Counted once until something new is read."""
    return desk.kept(("facets", question.filters), lambda: desk.store.count(question.filters))


@router.get("/map", responses=described(survey.Scene))
def scenes(request: Request, question: Question, limit: Annotated[int, Query(ge=1, le=5000)] = 1000) -> Response:
    """Events that meet the query with their places: `events` as in /api/events, `scenes` one place of one event each."""
    desk = desk_of(request)
    events = found(desk, "events", question, limit)
    scenes = Shown(desk).scenes(desk.store.survey(question.filters, survey.scenes, limit), events)
    return answer({"events": events, "scenes": scenes})


@router.get("/timeline")
def timeline(request: Request, question: Question, limit: Annotated[int, Query(ge=1, le=5000)] = 1000) -> Response:
    """Events that meet the query, `events` as in /api/events: `start` and `end` are null where the text states no date. `names`:
    what those named in them are called in Arabic."""
    desk = desk_of(request)
    events = found(desk, "events", question, limit)
    known = desk.arabic_names()
    named = {name for row in events for name in (*row.actors[:1], *row.places[:1])}
    return answer({"events": events, "names": {name: known[name] for name in sorted(named) if name in known}})


@router.get("/control", responses=described(survey.ControlRow))
def control(request: Request, question: Question, limit: Limit = 1000, format: Lines = "json") -> Response:
    """Who is said to hold, gain or lose what, in order of time."""
    desk = desk_of(request)
    return rows(Shown(desk).controls(desk.store.survey(question.filters, survey.controls, limit)), format)


@router.get("/incidents")
def all_incidents(request: Request, limit: Limit = 1000, format: Lines = "json") -> Response:
    """Incidents in the shape of `riwaya incidents --format jsonl`, those about which accounts differ first."""
    return rows(desk_of(request).incidents.some(limit)[0], format)


@router.get("/incident")
def incident(request: Request, id: Annotated[str, Query(max_length=2000)]) -> Response:
    """One incident."""
    return answer(desk_of(request).incidents.one(id))


@router.get("/export")
def export(
    request: Request,
    question: Question,
    format: Annotated[str, Query(max_length=40)] = "geojson",
    table: Annotated[str | None, Query(max_length=40)] = None,
    areas: bool = False,
) -> Response:
    """The events that meet the query as a file, in a format of `riwaya export`, with people's corrections."""
    out = exports.export(desk_of(request), question.filters, format, table, areas)
    ending = FORMATS[format].ending
    headers = {"Content-Disposition": f'attachment; filename="riwaya{ending}"'}
    return StreamingResponse(_closing(out), media_type=exports.TYPES.get(format, "application/octet-stream"), headers=headers)


def _closing(out: Any) -> Iterator[bytes]:
    with out:
        while piece := out.read(1 << 16):
            yield piece


# ---------------------------------------------------------------- one report


@router.get("/report", responses=described(Reviewed, several=False))
def report(request: Request, id: Id) -> Response:
    """A report: `original` as read, `document` as corrected, and what stands on every record."""
    return answer(desk_of(request).log.reviewed(id))


@router.get("/document", responses=described(Document, several=False))
def document(request: Request, id: Id) -> Response:
    """A report's document as read, to the byte as `riwaya read` prints it."""
    return answer(desk_of(request).store.document(id))


@router.get("/history", responses=described(HistoryRow))
def history(request: Request, id: Id, format: Lines = "json") -> Response:
    """Every document that was ever read from a report."""
    return rows(desk_of(request).store.history(id), format)


@router.get("/tokens")
def tokens(request: Request, id: Id) -> Response:
    """The words of a report: `[start, end, [where clitics end and begin]]`, in code points."""
    text = desk_of(request).store.report(id).text
    return answer([list(token) for token in marking.tokens(text)])


@router.get("/example", responses=described(Example, several=False))
def example(request: Request, id: Id, record: Annotated[str, Query(max_length=40)]) -> Response:
    """The entry behind a record, and the failing example that says that it is wrong here. Of a place, a row for a gazetteer of
    one's own, as it was corrected."""
    reviewed = desk_of(request).log.reviewed(id)
    read, now = ({one.id: one for name in KINDS.values() for one in getattr(document, name)}
                 for document in (reviewed.original, reviewed.document))  # fmt: skip
    asked_of = now.get(record, read[record]) if isinstance(read[record], Place) else read[record]
    return answer(example_of(reviewed.original, asked_of))


@router.get("/known")
def all_known(
    kind: Annotated[Literal["actor", "place"], Query(description="actors of the lexicon, or places of the gazetteer")],
    q: Annotated[str, Query(min_length=1, max_length=120, description="a name, or the beginning of one, in Arabic or English")],
) -> Response:
    """Whom or what a name may mean, as values of the field `identity`: to correct a record with one decision."""
    return answer(known.actors(q) if kind == "actor" else known.places(q))


# ---------------------------------------------------------------- reviewing


@router.get("/session")
def session(request: Request) -> Response:
    """Who you are, and the token to send as X-Riwaya-Token with whatever writes."""
    desk = desk_of(request)
    cookies = request.headers.get("cookie", "")
    return answer({"reviewer": desk.reviewer(request), "token": desk.sessions.token(cookies)})


@router.get("/fields")
def fields() -> Response:
    """Which fields of which records can be edited, each with the JSON schema of its values."""
    return answer({kind: {name: msgspec.json.schema(type) for name, type in one.items()} for kind, one in FIELDS.items()})


@router.post(
    "/decisions",
    status_code=201,
    responses={
        201: {"content": {"application/json": {"schema": {"type": "object"}}}, "description": "the decision, and what then stands"},
        409: {"description": "somebody else decided on the record meanwhile: look at it again"},
        422: {"description": "a decision that makes no sense; the message says why"},
    },
    openapi_extra={"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Proposal"}}}}},
)
def decide(request: Request, body: Annotated[Any, Body()]) -> Response:
    """Makes a decision on a record. It is on disk when this answers."""
    desk = desk_of(request)
    try:
        proposal = msgspec.convert(body, Proposal)
    except msgspec.ValidationError as error:
        raise Unfit(f"that is no decision: {error}") from None
    decision, standing = desk.log.decide(proposal, desk.reviewer(request))
    return answer({"decision": decision, "standing": standing}, 201)


@router.get("/decisions", responses=described(Decision))
def decisions(
    request: Request,
    id: Annotated[str | None, Query(max_length=2000)] = None,
    after: Annotated[int, Query(ge=0, description="only those with a number above this")] = 0,
    limit: Annotated[int | None, Query(ge=1)] = None,
    format: Lines = "jsonl",
) -> Response:
    """All decisions in the order they were made, of one report or of all."""
    return rows(desk_of(request).log.decisions(id, after, limit), format)


@router.get("/unattached", responses=described(Loose))
def unattached(request: Request, format: Lines = "json") -> Response:
    """Decisions that are on no record of today's readings: of records no longer read, or words no longer there."""
    return rows(unattached_of(desk_of(request)), format)


def unattached_of(desk: Desk) -> Iterator[Loose]:
    """In the order of the reports' ids."""
    for id in desk.log.reports():
        try:
            yield from desk.log.reviewed(id).loose
        except KeyError:
            continue


@router.get("/gold")
def all_gold(request: Request) -> Response:
    """What people have checked, one report a line, for measuring a reader with."""
    return rows(gold(desk_of(request).log), "jsonl")


@router.get("/queue", responses=described(Item))
def next_items(
    request: Request,
    question: Question,
    second: Annotated[bool, Query(description="what one other person has decided")] = False,
    limit: Annotated[int, Query(ge=1, le=500)] = 50,
    skip: Annotated[int, Query(ge=0)] = 0,
) -> Response:
    """The records to look at next: where reviewers or accounts differ, then what the reader is least sure of."""
    return answer(queue_of(desk_of(request), question, desk_of(request).reviewer(request), second, limit, skip))


def queue_of(desk: Desk, question: Asked, reviewer: str, second: bool, limit: int, skip: int) -> list[Item]:
    """The part of the queue that a page shows."""
    differing = desk.kept("contested", lambda: incidents.contested(desk.incidents, _CONTESTED))
    return queue(desk.store, desk.log, question.filters, differing, limit, skip, reviewer if second else None)


def schemas() -> Mapping[str, Any]:
    """The records of the interface as OpenAPI components."""
    made: Callable[..., tuple[Any, dict[str, Any]]] = msgspec.json.schema_components
    return made(RECORDS, ref_template="#/components/schemas/{name}")[1]
