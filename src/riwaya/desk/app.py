"""The application.

In: a configuration. Out: an ASGI application with pages, JSON interface and files behind the guard.
The idea: everything is put together here, and every error a person can cause becomes a sentence, on a page or in JSON.
"""

from __future__ import annotations

import contextlib
import gc
import importlib.metadata
import threading
from collections.abc import AsyncIterator, Callable
from typing import Any, Final

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware

from riwaya.desk import api, assets, pages
from riwaya.desk.config import Config
from riwaya.desk.exports import Unavailable
from riwaya.desk.guard import Guard
from riwaya.desk.incidents import Provider
from riwaya.desk.state import Desk, NoLogin, desk_of
from riwaya.languages.ar.pack import load_matcher
from riwaya.review.errors import Stale, Unfit
from riwaya.store import Filters, StoreError

_ABOUT: Final = (
    "Reports, what they say, and what people decided on them. Every `span` is half open and counts Unicode code points of the "
    "report's text. Filters may be given several times: values of one are alternatives, different ones must all hold. To write, "
    "send the token that `/api/session` gives as `X-Riwaya-Token`."
)


def make_app(config: Config, provider: Provider | None = None) -> FastAPI:
    """The application. Raises StoreError where there is no store of that name."""
    desk = Desk(config, provider)

    @contextlib.asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        threading.Thread(target=_load, args=(desk,), daemon=True).start()
        yield
        desk.close()

    app = FastAPI(
        title="riwaya desk", version=importlib.metadata.version("riwaya"), description=_ABOUT, docs_url=None, redoc_url=None,
        lifespan=lifespan,
    )  # fmt: skip
    app.state.desk = desk
    app.include_router(api.router)
    app.include_router(pages.router)
    app.mount("/static", assets.Files(directory=assets.STATIC, check_dir=False))
    for kind, (status, code) in _ERRORS.items():
        app.add_exception_handler(kind, _handler(status, code))
    app.add_exception_handler(NoLogin, _to_login)
    app.openapi = _described(app, app.openapi)  # type: ignore[method-assign]
    app.add_middleware(_Login)
    app.add_middleware(GZipMiddleware, minimum_size=2000, compresslevel=5)
    # Outermost: refuses before anything else is asked.
    app.add_middleware(Guard, names=config.names, sessions=desk.sessions, secure=config.secure)
    return app


def _load(desk: Desk) -> None:
    """What the first page and the first search need and takes a second to load: nobody should wait for it."""
    pages.load()
    load_matcher()
    with contextlib.suppress(StoreError):  # a store that cannot be asked says so on the page
        desk.store.count(Filters())
    # It stays as long as the process: no use in going through it again and again for what may be freed.
    gc.collect()
    gc.freeze()


class _Login:
    """Where a login is asked for, nothing but the login page and the files is shown without one."""

    def __init__(self, app: Any) -> None:
        self._app = app

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http" and scope["path"] != "/login" and not scope["path"].startswith("/static/"):
            request = Request(scope)
            desk = desk_of(request)
            if desk.config.login and desk.sessions.of(request.headers.get("cookie", "")) is None:
                await _to_login(request, NoLogin())(scope, receive, send)
                return
        await self._app(scope, receive, send)


_ERRORS: Final[dict[type[Exception], tuple[int, str]]] = {
    StoreError: (400, "bad_query"),
    Unavailable: (400, "unavailable"),
    KeyError: (404, "not_found"),
    Stale: (409, "stale"),
    Unfit: (422, "unfit"),
    RequestValidationError: (422, "bad_request"),
    HTTPException: (404, "not_found"),
}


def _handler(status: int, code: str) -> Callable[[Request, Exception], Response]:
    def handle(request: Request, error: Exception) -> Response:
        found = error.status_code if isinstance(error, HTTPException) else status
        message = _message(error)
        if request.url.path.startswith("/api/") or request.method != "GET":
            told: dict[str, Any] = {"code": code, "message": message}
            if isinstance(error, Stale):
                told["revision"] = error.revision
            return api.answer({"error": told}, found)
        return pages.page(request, "error", found, message=message, code=code)

    return handle


def _message(error: Exception) -> str:
    if isinstance(error, KeyError):
        return f"there is nothing called {error.args[0]!r} in this store: search for it"
    if isinstance(error, RequestValidationError):
        return "; ".join(f"{one['loc'][-1]}: {one['msg']}" for one in error.errors())
    if isinstance(error, HTTPException):
        return str(error.detail)
    return str(error)


def _to_login(request: Request, error: Exception) -> Response:
    if request.url.path.startswith("/api/") or request.method != "GET":
        return api.answer({"error": {"code": "login", "message": "log in first, at /login"}}, 401)
    return RedirectResponse("/login", 303)


def _described(app: FastAPI, make: Callable[[], dict[str, Any]]) -> Callable[[], dict[str, Any]]:
    """The OpenAPI document, with the records it speaks of."""

    def describe() -> dict[str, Any]:
        found = make()
        known = found.setdefault("components", {}).setdefault("schemas", {})
        for name, schema in api.schemas().items():
            known.setdefault(name, schema)
        return found

    return describe
