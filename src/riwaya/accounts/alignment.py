"""Two texts laid side by side: which term of the one says the same as, or the contrary of, which of the other.

In: two `Said`s. Out: `Alignment`: links between terms, each with how it was found, and what has no counterpart.
The idea: every likeness has a measure; the surest links are made first, one a term, and among equals those that keep the
order of words; a term already linked may still cover a repetition of itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from riwaya.accounts.terms import Said, Term
from riwaya.languages.ar.shapes import may_be_derived

How = Literal["same", "sense", "act", "root", "spelling", "state", "contrary", "part"]

Manner = Literal["kept", "moved", "retold"]

# How sure a likeness is. Only the order matters, and that the surest outweigh two of the least sure.
_SAME: Final = 1.0
_SPELLING: Final = 0.85
_CONTRARY: Final = 0.82
_SENSE: Final = 0.8
_ACT: Final = 0.75
_ROOT: Final = 0.7
_STATE: Final = 0.6
_PART: Final = 0.65
_SHORT_ROOT: Final = 0.55
_COVERS: Final = frozenset(["same", "spelling", "root", "part"])  # what counts as said though its partner is taken
_REPLACED: Final = 2  # words without counterpart that may stand for words of the other text
_NEAR: Final = 1e-3  # weight of word order among equals


class Link(NamedTuple):
    """A term of either text and what ties them; `sense` is the number of the sense for `sense` and `contrary`."""

    a: Term
    b: Term
    how: How
    score: float
    sense: int | None = None


@dataclass(slots=True)
class Alignment:
    """All links, and the terms of either text that no link holds."""

    links: list[Link] = field(default_factory=list)
    only_a: list[Term] = field(default_factory=list)
    only_b: list[Term] = field(default_factory=list)

    def partner(self, term: Term) -> Term | None:
        """What a term is linked with."""
        for link in self.links:
            if link.a is term:
                return link.b
            if link.b is term:
                return link.a
        return None

    @property
    def manner(self) -> Manner:
        """How the second text tells what both tell: in the same order, in the same words otherwise ordered, or anew.

        Where either text has more than a word or two of its own, it is told anew: then its words replace none of the other's.
        """
        own = [sum(not term.empty for term in terms) for terms in (self.only_a, self.only_b)]
        if min(own) > _REPLACED:
            return "retold"
        starts = [link.b.first for link in self.links]
        if starts == sorted(starts):
            return "kept"
        return "moved" if all(link.how in ("same", "spelling") for link in self.links) else "retold"

    def sure(self, term: Term) -> Term | None:
        """What a term is linked with by its very word or its consonants."""
        found = (link for link in self.links if term in (link.a, link.b) and link.how in ("same", "root", "spelling"))
        return next((link.b if link.a is term else link.a for link in found), None)


def align(a: Said, b: Said) -> Alignment:
    """Links the terms of two texts."""
    found: list[tuple[float, int, int, Link]] = []
    span_a, span_b = max(1, len(a.terms)), max(1, len(b.terms))
    for i, one in enumerate(a.terms):
        for j, other in enumerate(b.terms):
            link = likeness(one, other)
            if link is not None:
                apart = abs(i / span_a - j / span_b)
                found.append((-(link.score - _NEAR * apart), i, j, link))
    found.sort(key=lambda item: item[:3])
    result = Alignment()
    used_a: set[int] = set()
    used_b: set[int] = set()
    for _, i, j, link in found:
        if i not in used_a and j not in used_b:
            used_a.add(i)
            used_b.add(j)
            result.links.append(link)
    covered_a = used_a | {i for _, i, _, link in found if link.how in _COVERS}
    covered_b = used_b | {j for _, _, j, link in found if link.how in _COVERS}
    result.only_a = [term for i, term in enumerate(a.terms) if i not in covered_a]
    result.only_b = [term for j, term in enumerate(b.terms) if j not in covered_b]
    result.links.sort(key=lambda link: link.a.first)
    return result


def likeness(a: Term, b: Term) -> Link | None:
    """What ties two terms, None for nothing."""
    if a.keys & b.keys:
        return Link(a, b, "same", _SAME)
    if a.kind == "word" and b.kind == "word":
        return _words(a, b)
    if a.when and b.when and a.when[0] < b.when[1] and b.when[0] < a.when[1]:
        return Link(a, b, "same", _ACT)
    if a.kind == "number" and b.kind == "number":
        return Link(a, b, "same", _ACT) if overlap(a, b) else None
    if a.country and a.country == b.country and "state" in (a.kind, b.kind):
        return Link(a, b, "state", _STATE)
    names = ("name", "place", "state")
    if (a.kind in names) != (b.kind in names) and "word" in (a.kind, b.kind):
        named, word = (a, b) if b.kind == "word" else (b, a)
        if word.stem and len(word.stem) > 2 and word.stem in named.parts:
            return Link(a, b, "part", _PART)
        if not word.known and any(similar(word.stem, part) for part in named.parts):
            return Link(a, b, "spelling", _SPELLING)
    if a.kind in ("name", "place") and b.kind in ("name", "place") and (_derived(a, b) or (a.parts & b.parts and not _apart(a, b))):
        return Link(a, b, "part", _PART)
    return None


def _apart(a: Term, b: Term) -> bool:
    """Whether two names are told apart by more than length: ملك الأردن، ملك المغرب; البنك الدولي، صندوق النقد الدولي."""
    if a.country and b.country and a.country != b.country:
        return True
    return bool(a.parts - b.parts and b.parts - a.parts)


def _derived(a: Term, b: Term) -> bool:
    """Whether two names of one word are a land and its people: أوروبا، أوروبية."""
    if len(a.parts) != 1 or len(b.parts) != 1:
        return False
    (one,), (other,) = a.parts, b.parts
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) > 3 and (longer.startswith(shorter) or (len(shorter) > 4 and shorter[:5] == longer[:5]))


def _words(a: Term, b: Term) -> Link | None:
    contrary = sorted(ref for ref, side in a.senses if (ref, not side) in b.senses)
    if contrary and not (a.root and a.root == b.root and len(a.root) > 2):
        return Link(a, b, "contrary", _CONTRARY, contrary[0])
    if contrasted(a, b):
        return None
    shared = a.senses & b.senses
    if shared:
        return Link(a, b, "sense", _SENSE, min(shared)[0])
    if a.acts & b.acts:
        return Link(a, b, "act", _ACT)
    if a.root and a.root == b.root and not (a.senses and b.senses) and not (a.acts and b.acts):
        if len(a.root) > 2:
            return Link(a, b, "root", _ROOT)
        if min(len(a.stem), len(b.stem)) > 3 and (a.stem[0] == b.stem[0] or may_be_derived(a.stem) or may_be_derived(b.stem)):
            return Link(a, b, "root", _SHORT_ROOT)
    if not (a.known and b.known) and similar(a.stem, b.stem):
        return Link(a, b, "spelling", _SPELLING)
    return None


def contrasted(a: Term, b: Term) -> bool:
    """Whether two words name different ones of a kind of which a thing is only one."""
    return any(ref == kind and member != another for ref, member in a.kinds for kind, another in b.kinds)


def overlap(a: Term, b: Term) -> bool:
    """Whether two numbers may be one: عشرات and 34."""
    if a.bounds is None or b.bounds is None:
        return False
    low = [value for value in (a.bounds[0], b.bounds[0]) if value is not None]
    high = [value for value in (a.bounds[1], b.bounds[1]) if value is not None]
    return not low or not high or max(low) <= min(high)


def similar(a: str, b: str) -> bool:
    """Whether two spellings of a foreign name differ by one letter, or by two in a long one (نتنياهو، نتانياهو)."""
    if min(len(a), len(b)) > 2 and (a[1:] == b or b[1:] == a):  # a proclitic that nobody could tell from the name
        return True
    longest = max(len(a), len(b))
    if min(len(a), len(b)) < 4 or abs(len(a) - len(b)) > 2:
        return False
    return _distance(a, b) <= (2 if longest >= 8 else 1)


def _distance(a: str, b: str) -> int:
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        before, row[0] = row[0], i
        for j, other in enumerate(b, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (letter != other))
    return row[-1]
