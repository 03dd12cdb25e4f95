"""Whom a voice charges with an act, or clears of it, by words that name no doer of their own.

In: a document's statements and what they hold. Out: for a statement, whether it denies somebody's share in an act or charges
somebody with one, and with which.
The idea: "denied its responsibility for the shelling", "accused the army of being behind it" tell of an act through a noun of
share; what stands behind that noun says which. A share in anything that is no act of force or arrest is none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final, NamedTuple

from riwaya.accounts.kinds import family_of
from riwaya.api import arabic
from riwaya.languages.ar.pack import load_matcher
from riwaya.lexicon.match import Word
from riwaya.records import Document, Event, Span, Statement
from riwaya.text.tokens import WORD, Tokens

# Acts of which one can be said to be behind them, and of which a report may speak as "the incident".
CHARGED: Final = frozenset(["force", "coercion"])
_OPENING: Final = 3  # words before the noun of share: عدم، أي، الكاملة
_BEHIND: Final = 4  # words from it to what it is a share in
_BEFORE: Final = 60  # code points before an act, and behind it, where a negation may stand
_AFTER: Final = 25
_WINDOW: Final = 200  # code points of a content that are read
_GLANCE: Final = 24  # the same of one that neither accuses nor denies, for a negated share that opens it
_SHORT: Final = 2  # words of a content that says no more than "the responsibility", "being behind it"


class Share(NamedTuple):
    """What a statement says of somebody's share: that he has none (`denied`) or has one; `named` are the offsets between which
    he is named, `event` the act that the statement names itself, None where it refers to one told elsewhere."""

    statement: Statement
    denied: bool
    named: tuple[int, int]
    event: Event | None


@cache
def _words(name: str) -> frozenset[str]:
    return arabic().operators(name)


def share_in(document: Document, statement: Statement) -> Share | None:
    """What a statement says of somebody's share in an act; None where it speaks of none."""
    start, end = statement.span
    charges, denies = statement.stance == "accuse", statement.stance == "deny"
    if not (charges or denies) and not _opening(_content(document.report.text[start : min(end, start + _GLANCE)]))[1]:
        return None
    content = _content(document.report.text[start : min(end, start + _WINDOW)])
    at, negated = _opening(content)
    if not (charges or denies or negated) or (charges and negated):
        return None
    if at >= 0:
        rest = content[at + 1 :]
    elif _has_share(statement.cue.lemma):
        rest = content  # أعلن عدم مسؤوليته *عن الانفجار*, حمل فلانا *المسؤولية*
    else:
        return _held(statement, content) if denies else None
    first = start + rest[0][1] if rest else end
    event = next((event for event in document.events if event.statement == statement.id and _is_charged(event)), None)
    if event is not None and any(word.function == "rel" for word, place in rest if start + place < event.span[0]):
        return None  # نفى مشاركة الخبراء في الرتل *الذي* تعرض لكمين: a share in the convoy
    if event is not None:
        return Share(statement, not charges, (first, event.span[0]), event)
    place = next((place for word, place in rest[:_BEHIND] if _refers(word)), None)
    if place is None and not _is_all(rest):
        return None
    return Share(statement, not charges, (first, end if place is None else start + place), None)


@cache
def _has_share(lemma: str) -> bool:
    return any(word.stem in _words("share_noun") for word, _ in _content(lemma))


def _content(text: str) -> list[tuple[Word, int]]:
    """The words of a content, with their offsets in it."""
    tokens, match = Tokens(text), load_matcher().word
    return [
        (match(norm), start)
        for norm, kind, start in zip(tokens.norm, tokens.kind, tokens.start, strict=True)
        if kind == WORD
    ]


def _opening(content: Sequence[tuple[Word, int]]) -> tuple[int, bool]:
    """Where the noun of share stands that opens a content, -1 for none, and whether it is negated (لا علاقة لنا، عدم ضلوعها)."""
    negated = False
    for at, (word, _) in enumerate(content[: _OPENING + 1]):
        stem = word.stem
        if stem in _words("share_noun"):
            return at, negated
        if word.function == "neg" or stem in _words("negating_noun"):
            negated = True
        elif not (word.function == "prep" or stem in _words("whole_adjective")):
            break
    return -1, False


def _refers(word: Word) -> bool:
    """Whether a word is of an act that was told of: الحادثة، ذلك، خلفه."""
    return word.stem in _words("act_referent") or word.text in _words("act_pronoun")


def _is_all(rest: Sequence[tuple[Word, int]]) -> bool:
    """Whether no more is said than whose it is: المسؤولية، المسؤولية الكاملة."""
    said = [word for word, _ in rest if word.stem not in _words("whole_adjective")]
    return len(said) < _SHORT and not any(word.function == "prep" for word in said)


def _held(statement: Statement, content: Sequence[tuple[Word, int]]) -> Share | None:
    """نفى وجود المصور في سجونها: who denies that he holds somebody denies having taken him."""
    if not content or content[0][0].stem not in _words("captive_noun"):
        return None
    if not any(word.stem in _words("custody_noun") for word, _ in content[1:]):
        return None
    return Share(statement, True, (statement.span[0], statement.span[0]), None)


def _is_charged(event: Event) -> bool:
    return family_of(event.type) in CHARGED


def meant_by(share: Share, events: Iterable[Event]) -> Event | None:
    """The act that a share refers to: the last one told before it, else the first one behind."""
    if share.event is not None:
        return share.event
    told = [event for event in events if _is_charged(event)]
    at = share.statement.span[0]
    before = [event for event in told if event.span[0] < at]
    return max(before, key=lambda event: event.span[0]) if before else min(told, key=lambda event: event.span[0], default=None)


def says_no(text: str, span: Span) -> bool:
    """Whether a negation, or a noun such as عدم, stands near an act: not where it was repelled or foiled."""
    near = text[max(0, span[0] - _BEFORE) : span[1] + _AFTER]
    return any(word.function == "neg" or word.stem in _words("negating_noun") for word, _ in _content(near))


__all__ = ["CHARGED", "Share", "meant_by", "says_no", "share_in"]
