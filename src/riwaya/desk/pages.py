"""The pages.

In: requests. Out: HTML, readable without scripts, in the language that was chosen.
The idea: a page asks the same functions as the JSON interface and hands the result to a template; every text goes through the
template's escaping, and nothing is ever marked as safe.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Any, Final
from urllib.parse import parse_qs, quote, urlencode

import msgspec
from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.concurrency import run_in_threadpool

from riwaya.desk import api, assets, incidents, marking
from riwaya.desk.cards import cards, marks, mentions
from riwaya.desk.incident import Fold
from riwaya.desk.incident import view as incident_view
from riwaya.desk.queries import SEVERAL, Asked, asked
from riwaya.desk.sessions import COOKIE, HOURS
from riwaya.desk.shown import Shown
from riwaya.desk.state import REVIEWER, Desk, NoLogin, desk_of
from riwaya.desk.words import LANGUAGES, Words, chosen, table
from riwaya.exchange.view import web_address
from riwaya.lexicon.ontology import PLOVER_MODES
from riwaya.review import reviewers
from riwaya.review.errors import Unfit
from riwaya.store import Filters, survey
from riwaya.store.results import Hit

router: Final = APIRouter(include_in_schema=False)
LANGUAGE: Final = "riwaya_language"
_LIST: Final = 50
_QUEUE: Final = 30
_TEMPLATES: Final = Environment(
    loader=FileSystemLoader(Path(__file__).with_name("templates")), autoescape=True, undefined=StrictUndefined,
    trim_blocks=True, lstrip_blocks=True,
)  # fmt: skip
_TEMPLATES.globals["plain"] = marking.plain
Question = Annotated[Asked, Depends(asked)]


def page(request: Request, name: str, status: int = 200, **values: Any) -> HTMLResponse:
    """A template filled in; remembers the language that was asked for."""
    language = language_of(request)
    desk = desk_of(request)
    t = Words(language, desk.arabic_names)
    reviewer: str | None
    try:
        reviewer = desk.reviewer(request)
    except NoLogin:
        reviewer = None
    shared = {
        "t": t, "desk": desk.config, "reviewer": reviewer, "token": desk.sessions.token(request.headers.get("cookie", "")),
        "chips": marking.plain_pieces, "here": request.url.path, "asset": assets.url,
        "other": _in_other_language(request, language),
        "report_url": report_url, "web_address": web_address, "query": Asked(Filters(), "", ()), "quote": quote,
    }  # fmt: skip
    body = _TEMPLATES.get_template(f"{name}.html").render({**shared, **values})
    answer = HTMLResponse(body, status)
    if request.query_params.get("lang") == language:
        answer.set_cookie(LANGUAGE, language, max_age=31_536_000, httponly=True, samesite="strict", secure=desk.config.secure)
    return answer


def load() -> None:
    """Compiles the templates and reads the words of the interface."""
    table()
    for name in _TEMPLATES.list_templates():
        _TEMPLATES.get_template(name)


def language_of(request: Request) -> str:
    """The language to answer in."""
    return chosen(request.query_params.get("lang"), request.cookies.get(LANGUAGE), request.headers.get("accept-language"))


def _in_other_language(request: Request, language: str) -> str:
    pairs = [(name, value) for name, value in request.query_params.multi_items() if name != "lang"]
    return f"{request.url.path}?{urlencode([*pairs, ('lang', 'en' if language == 'ar' else 'ar')])}"


def report_url(id: str, record: str | None = None) -> str:
    """The link to a report, and to a record of it. Ids may hold anything, so they stand in the query."""
    return f"/report?id={quote(id, safe='')}" + (f"#{quote(record, safe='')}" if record else "")


# ---------------------------------------------------------------- finding


@router.get("/")
def start(request: Request) -> Response:
    """What there is, and where to begin."""
    desk = desk_of(request)
    desk.reviewer(request)
    differing, _ = desk.incidents.some(8, incidents.DIFFERING)
    return page(
        request, "start", counts=desk.kept("counts", desk.store.counts), recent=desk.store.reports(limit=12),
        gathered=desk.incidents.gathered(), differing=differing, decided=desk.log.last(),
    )  # fmt: skip


@router.get("/search")
def search(
    request: Request, question: Question, show: Annotated[str, Query(pattern="^(reports|events|statements)$")] = "reports"
) -> Response:
    """Reports, events or statements that meet the query, with counts to narrow it by."""
    desk = desk_of(request)
    desk.reviewer(request)
    hits: Iterable[Any]
    unknown: list[str] = []
    if show == "reports":
        filters = msgspec.structs.replace(question.filters, words="")
        hits, unknown = desk.store.search_with(question.words, filters, _LIST)
    else:
        hits, unknown = desk.store.find(show, question.filters, _LIST)  # type: ignore[arg-type]
        hits = Shown(desk).rows(hits)
    return page(
        request, "search", query=question, show=show, hits=hits, unknown=list(dict.fromkeys(unknown)),
        facets=api.facets_of(desk, question), snippet=snippet, names=SEVERAL, types=sorted(PLOVER_MODES), limit=_LIST,
    )  # fmt: skip


def snippet(hit: Hit) -> list[marking.Piece]:
    """A hit's piece of text with its matches as marks."""
    start = hit.span[0]
    found = [marking.Mark((first - start, last - start), "match", "") for first, last in hit.matches]
    return list(marking.pieces(hit.snippet, found))


@router.get("/map")
def map_page(request: Request, question: Question) -> Response:
    """Events on a map."""
    return _explored(request, question, "map")


@router.get("/timeline")
def timeline_page(request: Request, question: Question) -> Response:
    """Events along time, from right to left."""
    return _explored(request, question, "timeline")


@router.get("/control")
def control_page(request: Request, question: Question) -> Response:
    """Who is said to have held what when."""
    return _explored(request, question, "control")


def _explored(request: Request, question: Asked, name: str) -> Response:
    desk = desk_of(request)
    desk.reviewer(request)
    found: Any
    if name == "control":
        found = Shown(desk).controls(desk.store.survey(question.filters, survey.controls, 300))
    else:
        found = api.found(desk, "events", question, 200)
    # Where no place is chosen the page of control offers some.
    places = api.facets_of(desk, question).place if name == "control" and not question.filters.place else []
    return page(request, name, query=question, found=found, types=sorted(PLOVER_MODES), places=places, names=SEVERAL)


# ---------------------------------------------------------------- reading


@router.get("/report")
def report(request: Request, id: Annotated[str, Query(max_length=2000)]) -> Response:
    """One report: its text, and beside it who says what."""
    desk = desk_of(request)
    desk.reviewer(request)
    return page(request, "report", **_report(desk, id), item=None)


def _report(desk: Desk, id: str) -> dict[str, Any]:
    reviewed = desk.log.reviewed(id)
    document = reviewed.document
    return {
        "document": document, "reviewed": reviewed, "cards": cards(reviewed), "mentions": mentions(reviewed),
        "text": list(marking.pieces(document.report.text, marks(document))), "history": desk.store.history(id),
        "in_incidents": incidents.by_event(desk.incidents, id), "modes": PLOVER_MODES,
    }  # fmt: skip


@router.get("/incidents")
def incident_list(request: Request) -> Response:
    """All incidents, those about which accounts differ first."""
    desk = desk_of(request)
    desk.reviewer(request)
    found, total = desk.incidents.some(200)
    return page(request, "incidents", incidents=found, gathered=desk.incidents.gathered(), total=total)


@router.get("/incident")
def incident(
    request: Request,
    id: Annotated[str, Query(max_length=2000)],
    fold: Annotated[Fold | None, Query(description="which accounts share a column")] = None,
    open: Annotated[list[str], Query(max_length=200)] = [],  # noqa: B006
) -> Response:
    """One incident: its accounts side by side."""
    desk = desk_of(request)
    desk.reviewer(request)
    found = desk.incidents.one(id)
    return page(request, "incident", incident=found, view=incident_view(found, desk, fold, open))


# ---------------------------------------------------------------- reviewing


@router.get("/review")
def review(
    request: Request,
    question: Question,
    second: bool = False,
    at: Annotated[int, Query(ge=0)] = 0,
) -> Response:
    """The next record to look at, in its report."""
    desk = desk_of(request)
    reviewer = desk.reviewer(request)
    items = api.queue_of(desk, question, reviewer, second, _QUEUE, at)
    values: dict[str, Any] = {"items": items, "item": items[0] if items else None, "query": question, "second": second, "at": at}
    if items:
        values |= _report(desk, items[0].report)
    return page(request, "review", **values)


@router.get("/decisions")
def decision_list(request: Request) -> Response:
    """The last decisions, and those that are on no record of today's readings."""
    desk = desk_of(request)
    desk.reviewer(request)
    last = desk.log.last()
    recent = list(desk.log.decisions(after=max(0, last - 200)))[::-1]
    return page(request, "decisions", recent=recent, total=last, loose=list(api.unattached_of(desk)))


# ---------------------------------------------------------------- coming in


@router.get("/login")
def login_page(request: Request) -> Response:
    """Asks for name and password."""
    return page(request, "login", failed=None, form_token=desk_of(request).sessions.form_token)


@router.post("/login")
async def login(request: Request) -> Response:
    """Begins a session."""
    desk = desk_of(request)
    form = _form(await request.body())
    if not desk.sessions.is_form_token(form.get("token", "")):
        raise Unfit("the form is of an earlier time: load the page again")
    name = " ".join(form.get("name", "").split())[:200]
    token = desk.sessions.form_token
    if desk.sessions.must_wait(name):
        return page(request, "login", 429, failed="wait", form_token=token)
    if not await run_in_threadpool(reviewers.knows, desk.config.store, name, form.get("password", "")):
        desk.sessions.failed(name)
        return page(request, "login", 403, failed="wrong", form_token=token)
    answer = RedirectResponse("/", 303)
    answer.set_cookie(
        COOKIE, desk.sessions.open(reviewers.checked_name(name)), max_age=HOURS * 3600, httponly=True, samesite="strict",
        secure=desk.config.secure,
    )  # fmt: skip
    return answer


@router.post("/logout")
def logout(request: Request) -> Response:
    """Ends the session."""
    desk_of(request).sessions.close(request.headers.get("cookie", ""))
    return Response(status_code=204)


@router.post("/reviewer")
async def say_who(request: Request) -> Response:
    """On this computer alone: says under which name decisions are made."""
    desk = desk_of(request)
    if desk.config.login:
        raise Unfit("who you are is who logged in: log out first")
    name = reviewers.checked_name(_form(await request.body()).get("name", ""))
    answer = Response(status_code=204)
    answer.set_cookie(REVIEWER, quote(name, safe=""), max_age=31_536_000, httponly=True, samesite="strict")
    return answer


def _form(body: bytes) -> Mapping[str, str]:
    """The fields of a form as a browser sends it."""
    return {name: values[0] for name, values in parse_qs(body.decode("utf-8", "replace"), max_num_fields=20).items()}


# ---------------------------------------------------------------- what is behind it


@router.get("/words/{language}.json")
def words(language: str) -> Response:
    """The interface's words, for the scripts."""
    if language not in LANGUAGES:
        raise KeyError(language)
    found = {section: {key: one[language] for key, one in keys.items()} for section, keys in table().items()}
    return api.answer(found)


@router.get("/docs")
def docs(request: Request) -> Response:
    """The description of the JSON interface."""
    return page(request, "docs")
