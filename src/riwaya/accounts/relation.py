"""Whether two texts say the same of the same thing: agree, disagree, or unrelated, and why.

In: two short texts (headlines, sentences) and a `Pack`. Out: `Relation`: the answer and its reasons, tied to characters of both.
The idea: no model but a sum anyone can follow: what the texts share says whether they speak of one thing, opposites, denials and
different numbers, times and names say that they differ. All weights stand in `relation.toml`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

from riwaya.accounts.alignment import Alignment, align
from riwaya.accounts.evidence import Evidence, ReasonKind, evidence
from riwaya.accounts.terms import Pack, Said, Term, said
from riwaya.records import Record, Span

Answer = Literal["agree", "disagree", "unrelated"]

WEIGHTS = Path(__file__).with_name("relation.toml")


_TIES = frozenset(["opposite", "contrast_beside"])


class Reason(Record, frozen=True, kw_only=True):
    """Why two texts agree (`overlap`: they say the same here) or differ (all other kinds).

    `a` and `b` are half-open spans in code points of either text, None where the reason rests on the other text alone.
    """

    kind: ReasonKind
    a: Span | None
    b: Span | None
    text_a: str | None
    text_b: str | None


class Relation(Record, frozen=True, kw_only=True):
    """How two texts relate. `shared` is the part of what they say that both say, from 0 to 1.

    `why` has every difference that was found, also where they were too few or too slight to disagree, and what both say.
    """

    relation: Answer
    why: list[Reason]
    shared: float


class Weights(NamedTuple):
    """The figures of `relation.toml`."""

    unrelated_below: float
    tied_by_contrary: float
    disagree_from: float
    per_missing: float
    terms: dict[str, float]
    reasons: dict[str, float]


@cache
def weights() -> Weights:
    """The weights, read once a process."""
    return Weights(**tomllib.loads(WEIGHTS.read_text("utf-8")))


def relation(a: str, b: str, pack: Pack) -> Relation:
    """Compares two texts. Pure; never raises for any texts. Texts without a word are unrelated to all."""
    figures = weights()
    one, other = said(a, pack), said(b, pack)
    alignment = align(one, other)
    shared = _shared(one, other, alignment, figures)
    found = evidence(one, other, alignment)
    answer = _answer(shared, found, figures)
    why = [_reason(item, a, b) for item in found]
    if answer != "unrelated":
        why += [_overlap(link.a, link.b) for link in alignment.links if link.how != "contrary" and not link.a.empty]
    return Relation(relation=answer, why=why, shared=round(shared, 3))


def _answer(shared: float, found: list[Evidence], figures: Weights) -> Answer:
    tied = any(item.weight in _TIES for item in found)
    if shared + tied * figures.tied_by_contrary < figures.unrelated_below:
        return "unrelated"
    differ = sum(figures.reasons[item.weight] for item in found) + figures.per_missing * (1 - shared)
    return "disagree" if differ >= figures.disagree_from else "agree"


def _shared(a: Said, b: Said, alignment: Alignment, figures: Weights) -> float:
    """The larger of the parts of either text that the other covers: one may tell more than the other."""
    parts = []
    for text, missing in ((a, alignment.only_a), (b, alignment.only_b)):
        whole = _weight(text.terms, figures)
        parts.append(1 - _weight(missing, figures) / whole if whole else 0.0)
    return max(parts)


def _weight(terms: Iterable[Term], figures: Weights) -> float:
    return sum(figures.terms["empty" if term.empty else term.kind] for term in terms)


def _reason(item: Evidence, a: str, b: str) -> Reason:
    return Reason(kind=item.kind, a=item.a, b=item.b, text_a=_cut(a, item.a), text_b=_cut(b, item.b))


def _cut(text: str, span: Span | None) -> str | None:
    return None if span is None else text[span[0] : span[1]]


def _overlap(a: Term, b: Term) -> Reason:
    return Reason(kind="overlap", a=a.span, b=b.span, text_a=a.text, text_b=b.text)
