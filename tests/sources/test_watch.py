"""Watching feeds: each item once, whatever happens in between; a server is asked only for what changed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import msgspec
import pytest

from riwaya.cli import UsageError, watching
from riwaya.records import Failure, Input
from riwaya.sources import open_items
from riwaya.sources.watch import Watch, Watched, load_feeds
from riwaya.store import Store

from .conftest import Server, settings_for

ROOT = Path(__file__).resolve().parents[2]
DAY = 86_400.0


class Clock:
    def __init__(self) -> None:
        self.time = 1_700_000_000.0

    def __call__(self) -> float:
        return self.time


def feed_with(server: Server, *numbers: int, **headers: str) -> str:
    entries = ""
    for number in numbers:
        server.add(f"/{number}", f"<article><p>قالت الوزارة رقم {number} إن الطريق مفتوح.</p></article>")
        entries += f"<item><title>خبر {number}</title><link>{server.url(f'/{number}')}</link></item>"
    return server.add("/feed", f"<rss version='2.0'><channel><title>شبكة</title>{entries}</channel></rss>", **headers)


def rounds(server: Server, path: Path, clock: Clock, url: str, **limits: Any) -> list[str | None]:
    """The ids of one round, from a process of its own as far as memory goes."""
    with Watch([Watched(url=url, minutes=10)], path / "state.json", settings_for(server, **limits), clock) as watch:
        return [item.report.id and item.report.id.removeprefix(server.url("")) for item in watch.round()]


def test_each_item_comes_once(server: Server, tmp_path: Path) -> None:
    clock, url = Clock(), feed_with(server, 1, 2)
    assert rounds(server, tmp_path, clock, url) == ["/1", "/2"]
    feed_with(server, 3, 1, 2)
    assert rounds(server, tmp_path, clock, url) == [], "it is not due"
    clock.time += 601
    assert rounds(server, tmp_path, clock, url) == ["/3"]
    assert server.paths().count("/1") == 1


def test_a_stop_in_between_loses_nothing_and_takes_nothing_twice(server: Server, tmp_path: Path) -> None:
    clock, url = Clock(), feed_with(server, 1, 2, 3, ETag='"a"')
    with Watch([Watched(url=url)], tmp_path / "state.json", settings_for(server), clock) as watch:
        items = watch.round()
        assert (next(items).report.id, next(items).report.id) == (server.url("/1"), server.url("/2"))
        items.close()  # the first was taken, since the second was asked for; of the second nobody knows
    assert rounds(server, tmp_path, clock, url) == ["/2", "/3"]


def test_a_server_is_asked_only_for_what_changed(server: Server, tmp_path: Path) -> None:
    clock, url = Clock(), feed_with(server, 1, ETag='"a"', Last_Modified="Mon, 06 May 2024 07:08:09 GMT")
    rounds(server, tmp_path, clock, url)
    server.add("/feed", b"", 304)
    clock.time += DAY
    assert rounds(server, tmp_path, clock, url) == []
    _, headers = server.seen[-1]
    assert (headers["if-none-match"], headers["if-modified-since"]) == ('"a"', "Mon, 06 May 2024 07:08:09 GMT")
    feed_with(server, 1, 2)
    clock.time += DAY
    assert rounds(server, tmp_path, clock, url) == ["/2"]


def test_a_feed_that_fails_is_asked_half_as_often_each_time(server: Server, tmp_path: Path) -> None:
    clock, url = Clock(), server.url("/feed")
    waits = []
    for _ in range(6):
        with Watch(
            [Watched(url=url, minutes=10)], tmp_path / "state.json", settings_for(server, backoff_seconds=7200.0), clock
        ) as watch:
            assert list(watch.round()) == []
            (told,) = watch.told
            assert told.problem is not None and "404" in told.problem
            waits.append(watch.due_in() / 60)
            clock.time += watch.due_in()
    assert waits == [20, 40, 80, 120, 120, 120]
    feed_with(server, 1)
    assert rounds(server, tmp_path, clock, url) == ["/1"]
    with Watch([Watched(url=url, minutes=10)], tmp_path / "state.json", settings_for(server), clock) as watch:
        assert watch.due_in() == 600


def test_one_feed_that_fails_is_nothing_to_the_others(server: Server, tmp_path: Path) -> None:
    feeds = [Watched(url=server.url("/gone")), Watched(url="http://localhost/"), Watched(url=feed_with(server, 1), outlet="غيرها")]
    with Watch(feeds, tmp_path / "state.json", settings_for(server), Clock()) as watch:
        (item,) = watch.round()
        assert [bool(told.problem) for told in watch.told] == [True, True, False]
    assert isinstance(item.report, Input)
    assert item.report.outlet == "غيرها"


def test_an_item_that_cannot_be_had_is_tried_again_and_then_told(server: Server, tmp_path: Path) -> None:
    clock, url = Clock(), feed_with(server, 1, 2, ETag='"a"')
    good = server.answers.pop("/1")
    assert rounds(server, tmp_path, clock, url) == ["/2"]
    server.add("/feed", b"", 304)
    server.answers["/1"] = good
    clock.time += DAY
    assert rounds(server, tmp_path, clock, url) == ["/1"], "though the feed has not changed"

    feed_with(server, 3)
    del server.answers["/3"]
    found = []
    for _ in range(4):
        clock.time += DAY
        found.append(rounds(server, tmp_path, clock, url))
    assert found == [[], [], ["/3"], []]


@pytest.mark.parametrize("text", ["", "[[feed]]\nurl = 5", "[[feeds]]", "[[feed]]\nurl='a'\n[[feed]]\nurl='a'", "x"])
def test_a_list_that_is_wrong_is_told(tmp_path: Path, text: str) -> None:
    path = tmp_path / "feeds.toml"
    path.write_text(text)
    with pytest.raises(ValueError, match=r"feeds\.toml"):
        load_feeds(path)


# ---------------------------------------------------------------- the command


def request(server: Server, tmp_path: Path, url: str, **more: Any) -> watching.Request:
    feeds, limits = tmp_path / "feeds.toml", tmp_path / "riwaya.toml"
    feeds.write_text(f'[[feed]]\nurl = "{url}"\n')
    limits.write_text(f"[limits]\nports = [{server.port}]\npause_seconds = 0\nitem_tries = 1\n")
    network = settings_for(server).network
    return watching.Request(feeds, **{"once": True, "limits": str(limits), "network": network, **more})


def test_lines_are_read_as_they_were_fetched(server: Server, tmp_path: Path) -> None:
    url = feed_with(server, 1, 2)
    del server.answers["/2"]
    target = tmp_path / "news.jsonl"
    assert watching.run(request(server, tmp_path, url, output=target)) == 1
    first, second = (item.report for item in open_items(None, [str(target)]))
    assert isinstance(first, Input) and isinstance(second, Failure)
    assert (first.id, first.title, first.outlet) == (server.url("/1"), "خبر 1", "شبكة")
    assert first.metadata_from == {"url": "address", "title": "feed:title", "outlet": "feed:name"}
    assert (second.id, second.error.code) == (server.url("/2"), "http_status")
    assert watching.run(request(server, tmp_path, url, output=target)) == 0
    assert target.read_bytes().count(b"\n") == 2


def test_a_folder_gets_a_file_a_day(server: Server, tmp_path: Path) -> None:
    assert watching.run(request(server, tmp_path, feed_with(server, 1), output=tmp_path / "news")) == 0
    (file,) = (tmp_path / "news").iterdir()
    assert len(file.stem) == 10 and file.suffix == ".jsonl"


def test_what_is_fetched_goes_into_a_store_once(server: Server, tmp_path: Path) -> None:
    url = feed_with(server, 1, 2)
    store = tmp_path / "desk.db"
    for _ in range(2):
        assert watching.run(request(server, tmp_path, url, store=str(store), state=tmp_path / "state")) == 0
    with Store(store) as opened:
        assert sorted(row.id for row in opened.reports()) == [server.url("/1"), server.url("/2")]
        assert opened.document(server.url("/1")).report.title == "خبر 1"
    assert not list(tmp_path.glob("*spool*"))


def test_a_line_that_was_cut_does_not_spoil_the_next(server: Server, tmp_path: Path) -> None:
    target = tmp_path / "news.jsonl"
    target.write_text('{"id": "cut sh', "utf-8")
    watching.run(request(server, tmp_path, feed_with(server, 1), output=target))
    assert [type(item.report) for item in open_items(None, [str(target)])] == [Failure, Input]


def test_what_is_remembered_and_is_none_of_ours_is_not_overwritten(server: Server, tmp_path: Path) -> None:
    state = tmp_path / "feeds.state.json"
    state.write_text("[]")
    with pytest.raises(UsageError, match="move it away"):
        watching.run(request(server, tmp_path, feed_with(server, 1)))
    assert state.read_text() == "[]"


CHILD = """
import signal
import sys
from pathlib import Path
from riwaya.cli import Interrupted, watching
from riwaya.sources.settings import Network
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background jobs come to life with interrupts ignored
folder = Path(sys.argv[1])
request = watching.Request(folder / "feeds.toml", folder / "news.jsonl", limits=str(folder / "riwaya.toml"),
                           network=Network(exempt=lambda address: address == "127.0.0.1"))
try:
    watching.run(request)
except Interrupted:
    sys.exit(130)
"""


def test_an_interrupt_ends_it_cleanly(server: Server, tmp_path: Path) -> None:
    request(server, tmp_path, feed_with(server, 1, 2))
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    with subprocess.Popen([sys.executable, "-c", CHILD, str(tmp_path)], stderr=subprocess.PIPE, env=environment) as child:
        assert child.stderr is not None
        line = child.stderr.readline()  # after the first round
        time.sleep(1)  # until it sleeps: an interrupt that comes while something is cleared away is lost
        child.send_signal(signal.SIGINT)
        try:
            rest = child.communicate(timeout=60)[1]
        except subprocess.TimeoutExpired:
            child.kill()
            raise
    assert (child.returncode, rest) == (130, b"")
    assert b"2 new" in line
    assert len(list(open_items(None, [str(tmp_path / "news.jsonl")]))) == 2
    state = msgspec.json.decode((tmp_path / "feeds.state.json").read_bytes())
    assert state[server.url("/feed")]["seen"] == [server.url("/1"), server.url("/2")]
