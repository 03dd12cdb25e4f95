"""Feeds that are asked again and again for what is new.

In: a list of feeds and what is remembered of them. Out: each new item once, as an `Item`.
The idea: an item is remembered after it was taken, so that a stop at any moment loses none; a server is asked whether
anything changed, and a feed that fails is asked half as often each time.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, Final, NamedTuple

import msgspec

from riwaya.records import Failure
from riwaya.sources.feeds import Entry
from riwaya.sources.fetch import Fetcher
from riwaya.sources.item import Item
from riwaya.sources.settings import Settings
from riwaya.sources.unpack import Refused
from riwaya.sources.web import entry_item, feed_of

_REMEMBERED: Final = 2_000  # items of a feed beyond those that it lists at the moment
_PASSING: Final = frozenset(["timeout", "unreachable", "http_status"])  # what may be well the next time
_SHAPE: Final = '[[feed]]\nurl = "https://example.org/feed.xml"'


class Watched(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A feed: its address, how often it is asked, and the name of its outlet where the feed's own is not wanted."""

    url: str
    minutes: Annotated[float, msgspec.Meta(gt=0)] = 15.0
    outlet: str | None = None


class _File(msgspec.Struct, forbid_unknown_fields=True):
    feed: list[Watched]


class Waiting(msgspec.Struct):
    """An item that could not be fetched and is tried again with the next round."""

    entry: Entry
    tries: int


class Memory(msgspec.Struct):
    """What is remembered of a feed. `due` is when it is asked next, in seconds since 1970."""

    etag: str | None = None
    modified: str | None = None
    failures: int = 0
    due: float = 0.0
    seen: list[str] = []
    waiting: dict[str, Waiting] = {}


class Told(NamedTuple):
    """How asking a feed went: `problem` says why it could not be asked, `due` in how many seconds it is asked again."""

    url: str
    problem: str | None
    new: int
    failed: int
    due: float


def load_feeds(path: str | Path) -> list[Watched]:
    """The feeds of a TOML file. Raises ValueError with a message that says what to change."""
    try:
        feeds = msgspec.toml.decode(Path(path).read_bytes(), type=_File, strict=False).feed
    except OSError as error:
        raise ValueError(f"the list of feeds {path} cannot be read: {error.strerror or error}") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"the list of feeds {path} is wrong ({error}): write each as {_SHAPE!r}") from None
    twice = sorted({feed.url for feed in feeds if sum(other.url == feed.url for other in feeds) > 1})
    if not feeds or twice:
        what = f"names {twice[0]} twice: take one out" if twice else f"names no feed: write each as {_SHAPE!r}"
        raise ValueError(f"the list of feeds {path} {what}")
    return feeds


class Watch:
    """Asks feeds in the order of their list. Use it as a context manager.

    `path` is the file of what is remembered. `now` gives seconds since 1970.
    """

    def __init__(self, feeds: list[Watched], path: Path, settings: Settings, now: Callable[[], float] = time.time) -> None:
        self._feeds = feeds
        self._path = path
        self._settings = settings
        self._now = now
        self._fetcher = Fetcher(settings)
        self._memory = _load(path)
        self.told: list[Told] = []

    def __enter__(self) -> Watch:
        return self

    def __exit__(self, *error: object) -> None:
        self._fetcher.__exit__(*error)

    def due_in(self) -> float:
        """Seconds until the next feed is to be asked."""
        return max(0.0, min(self._of(feed).due for feed in self._feeds) - self._now())

    def round(self, all_feeds: bool = False) -> Iterator[Item]:
        """What is new in the feeds that are due; with `all_feeds` in every feed but those that failed and must wait.

        An item counts as taken when the next one is asked for. `told` then says how it went.
        """
        self.told = []
        for feed in self._feeds:
            memory = self._of(feed)
            if memory.due <= self._now() or (all_feeds and not memory.failures):
                yield from self._ask(feed, memory)

    def _of(self, feed: Watched) -> Memory:
        return self._memory.setdefault(feed.url, Memory())

    def _ask(self, feed: Watched, memory: Memory) -> Iterator[Item]:
        try:
            entries, etag, modified = self._changed(feed, memory)
        except Refused as error:
            memory.failures += 1
            wait = min(feed.minutes * 60 * 2**memory.failures, self._settings.limits.backoff_seconds)
            memory.due = self._now() + wait
            self._save()
            self.told.append(Told(feed.url, error.message, 0, 0, wait))
            return
        new = failed = 0
        listed = [entry.id for entry in entries]
        wanted = [waiting.entry for waiting in memory.waiting.values()]
        known = {*memory.seen, *memory.waiting}
        wanted += [entry for entry in {entry.id: entry for entry in entries}.values() if entry.id not in known]
        for entry in wanted:
            item = self._item(feed, memory, entry)
            if item is not None:
                yield item
                new += 1
                failed += isinstance(item.report, Failure)
            self._remember(memory, entry, item is not None, listed)
        memory.etag, memory.modified, memory.failures = etag, modified, 0
        memory.due = self._now() + feed.minutes * 60
        self._save()
        self.told.append(Told(feed.url, None, new, failed, feed.minutes * 60))

    def _changed(self, feed: Watched, memory: Memory) -> tuple[list[Entry], str | None, str | None]:
        """What a feed lists, nothing when it says that it has not changed. Raises Refused."""
        asked = {"If-None-Match": memory.etag, "If-Modified-Since": memory.modified}
        page = self._fetcher.get(feed.url, {key: value for key, value in asked.items() if value})
        if page.status == 304:
            return [], memory.etag, memory.modified
        found = feed_of(page.data, page.url, self._settings)
        entries = [entry._replace(outlet=entry.outlet or found.title) for entry in found.entries]
        return entries, page.headers.get("etag"), page.headers.get("last-modified")

    def _item(self, feed: Watched, memory: Memory, entry: Entry) -> Item | None:
        """The page of an entry; None when it could not be had and is to be tried again."""
        item = entry_item(self._fetcher, entry, self._settings._replace(outlet=feed.outlet), "feed")
        passing = isinstance(item.report, Failure) and item.report.error.code in _PASSING
        tries = memory.waiting[entry.id].tries if entry.id in memory.waiting else 0
        if passing and tries + 1 < self._settings.limits.item_tries:
            memory.waiting[entry.id] = Waiting(entry, tries + 1)
            return None
        return item

    def _remember(self, memory: Memory, entry: Entry, taken: bool, listed: list[str]) -> None:
        if taken:
            memory.waiting.pop(entry.id, None)
            memory.seen.append(entry.id)
            extra = len(memory.seen) - _REMEMBERED - len(listed)
            if extra > 0:
                there = set(listed)
                memory.seen = [id for id in memory.seen[:extra] if id in there] + memory.seen[extra:]
        self._save()

    def _save(self) -> None:
        """Writes what is remembered, whole or not at all."""
        data = msgspec.json.format(msgspec.json.encode(self._memory), indent=1)
        handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=f".{self._path.name}-")
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(data)
            os.replace(name, self._path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def _load(path: Path) -> dict[str, Memory]:
    """Raises ValueError when the file is there and is none of ours."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, Memory])
    except FileNotFoundError:
        return {}
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"{path} does not hold what is remembered of feeds ({error}): move it away to begin anew") from None
