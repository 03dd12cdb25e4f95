"""What a stranger, another site or a hostile report can not do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from riwaya.desk import words
from riwaya.desk.config import Config, ConfigError, check
from riwaya.review import reviewers
from riwaya.review.errors import Unfit

DATABASES = ("sqlite",)
Opener = Callable[..., TestClient]
BODY = {"report": "r/1", "record": "e1", "action": "accept", "revision": 0, "value": {}}


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8000", "localhost.evil.example", "127.0.0.1.evil.example", ""])
def test_another_name_for_this_computer_gets_no_answer(desk: TestClient, host: str) -> None:
    answer = desk.get("/api/reports", headers={"host": host})
    assert answer.status_code == 421
    assert "r/1" not in answer.text


@pytest.mark.parametrize("host", ["localhost:8000", "127.0.0.1:8000", "[::1]:8000", "localhost"])
def test_its_own_names_do(desk: TestClient, host: str) -> None:
    assert desk.get("/api/reports", headers={"host": host}).status_code == 200


def test_a_page_of_another_site_can_neither_read_nor_write(desk: TestClient) -> None:
    for site in ("cross-site", "same-site"):
        assert desk.get("/api/reports", headers={"sec-fetch-site": site, "sec-fetch-mode": "cors"}).status_code == 403
        assert desk.post("/api/decisions", json=BODY, headers={"sec-fetch-site": site}).status_code == 403
    assert desk.post("/api/decisions", json=BODY, headers={"origin": "https://evil.example"}).status_code == 403
    navigation = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}
    assert desk.get("/search", headers=navigation).status_code == 200, "a link from elsewhere may be followed"
    assert desk.get("/api/decisions").text == ""


def test_writing_needs_the_token_of_the_session(desk: TestClient) -> None:
    for token in ("", "x", "ة"):
        answer = desk.post("/api/decisions", json=BODY, headers={"x-riwaya-token": token.encode()})
        assert answer.status_code == 403
    assert desk.post("/api/decisions", json=BODY).status_code == 201


def test_every_answer_forbids_what_no_page_needs(desk: TestClient) -> None:
    for path in ("/", "/api/reports", "/nothing", "/static/x/desk.css", "/docs"):
        headers = desk.get(path).headers
        csp = headers["content-security-policy"]
        assert csp.startswith("default-src 'self'; script-src 'self'; style-src 'self'")
        assert "unsafe" not in csp
        assert "frame-ancestors 'none'" in csp
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
    assert "access-control-allow-origin" not in desk.get("/api/reports", headers={"origin": "https://evil.example"}).headers


def test_no_page_has_scripts_or_styles_of_its_own(desk: TestClient) -> None:
    templates = Path(words.__file__).with_name("templates")
    for path in templates.glob("*.html"):
        text = path.read_text("utf-8")
        assert "style=" not in text, path.name
        assert "|safe" not in text and "Markup" not in text and "autoescape" not in text, path.name
        assert not [line for line in text.split("<script")[1:] if "src=" not in line.split(">")[0]], path.name
        assert not [word for word in (" onclick", " onload", " onerror", "javascript:") if word in text], path.name


def test_off_loopback_nobody_sees_anything_without_a_login(open_desk: Opener, store: str) -> None:
    reviewers.add(store, "ليلى", "four words are enough")
    desk = open_desk(host="192.0.2.7")
    for path in ("/", "/report?id=r2", "/api/reports", "/openapi.json", "/docs", "/words/ar.json"):
        answer = desk.get(path)
        assert answer.status_code in (303, 401), path
        assert "r2" not in answer.text
    assert "not encrypted" in desk.get("/login?lang=en").text


def test_a_login_lets_in_and_its_token_writes(open_desk: Opener, store: str) -> None:
    reviewers.add(store, "ليلى", "four words are enough")
    desk = open_desk(host="192.0.2.7")
    form = {"name": "ليلى", "password": "four words are enough", "token": desk.app.state.desk.sessions.form_token}  # type: ignore[attr-defined]
    assert desk.post("/login", data={**form, "password": "wrong"}).status_code == 403
    assert desk.post("/login", data={**form, "name": "nobody"}).status_code == 403
    answer = desk.post("/login", data=form)
    assert answer.status_code == 303
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=strict" in cookie
    session = desk.get("/api/session").json()
    assert session["reviewer"] == "ليلى"
    assert desk.post("/api/decisions", json=BODY).status_code == 403, "the token is needed too"
    headers = {"x-riwaya-token": session["token"]}
    assert desk.post("/api/decisions", json=BODY, headers=headers).json()["decision"]["reviewer"] == "ليلى"
    assert desk.post("/reviewer", data={"name": "another"}, headers=headers).status_code == 422
    assert desk.post("/logout", headers=headers).status_code == 204
    assert desk.get("/").status_code == 303


def test_guessing_passwords_takes_long(open_desk: Opener, store: str) -> None:
    reviewers.add(store, "ليلى", "four words are enough")
    desk = open_desk(host="192.0.2.7")
    form = {"name": "ليلى", "password": "guess", "token": desk.app.state.desk.sessions.form_token}  # type: ignore[attr-defined]
    assert [desk.post("/login", data=form).status_code for _ in range(6)] == [403] * 5 + [429]


def test_a_desk_that_anybody_could_use_is_not_opened(store: str) -> None:
    with pytest.raises(ConfigError, match="nobody has a password"):
        check(Config(store, host="192.0.2.7"), reviewers=0)
    with pytest.raises(ConfigError, match="--name"):
        check(Config(store, host="0.0.0.0"), reviewers=1)
    check(Config(store), reviewers=0)


def test_only_a_hash_of_a_password_is_kept(store: str) -> None:
    assert reviewers.add(store, "ليلى", "four words are enough")
    assert not reviewers.add(store, "ليلى", "other words for her")
    assert b"four words" not in Path(store).read_bytes()
    assert reviewers.knows(store, "ليلى", "other words for her")
    assert not reviewers.knows(store, "ليلى", "four words are enough")
    assert not reviewers.knows(store, "nobody", "nobody has this password")
    with pytest.raises(Unfit, match="10 to 200 characters"):
        reviewers.add(store, "سامر", "short")
    assert reviewers.remove(store, "ليلى") and reviewers.names(store) == []
