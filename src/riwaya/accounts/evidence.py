"""Why two texts agree or differ: each reason with the words of either text that it rests on.

In: two `Said`s and their `Alignment`. Out: `Reason`s, each with its kind and what it weighs.
The idea: an opposite counts only where the same is said of (one price up and another down are no contradiction); a denial
counts where the one text denies what the other says; a difference counts where both texts fill the same place differently.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from riwaya.accounts.alignment import Alignment, Link, contrasted, likeness
from riwaya.accounts.terms import Said, Term
from riwaya.records import Span

ReasonKind = Literal["negation", "opposite", "modality", "number", "time", "place", "actor", "wording", "overlap"]

_BEFORE_NOUN = 3.0  # tokens that a term before a noun seems farther away
_NAMES = ("state", "name", "place")


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason: what it rests on in either text (None: nothing there), and the name of its weight."""

    kind: ReasonKind
    weight: str
    a: Span | None
    b: Span | None


def evidence(a: Said, b: Said, alignment: Alignment) -> list[Evidence]:
    """All reasons that two texts differ, in the order of the first text."""
    found = [
        *_opposites(a, b, alignment), *_negations(a, b, alignment), *_numbers(alignment), *_times(alignment),
        *_exchanged(a, b, alignment), *_modalities(alignment),
    ]  # fmt: skip
    found += _differences(a, b, alignment)
    return sorted(found, key=lambda item: (item.a or item.b or (0, 0), item.kind, item.b or (0, 0)))


# ---------------------------------------------------------------- opposites


def _opposites(a: Said, b: Said, alignment: Alignment) -> Iterator[Evidence]:
    for one, other in _polar_pairs(a, b, alignment):
        same_side = not any((ref, not side) in other.senses for ref, side in one.senses)
        differ = same_side == ((one.denied is None) != (other.denied is None))
        if differ:
            kind: ReasonKind = "opposite" if not same_side else "negation"
            yield Evidence(kind, kind, _denied_span(one), _denied_span(other))


def _polar_pairs(a: Said, b: Said, alignment: Alignment) -> Iterator[tuple[Term, Term]]:
    """Words of one sense or its contrary that are said of the same thing, seen from either text."""
    yielded = set()
    for one, other in (*_one_way(a, b, alignment), *((one, other) for other, one in _one_way(b, a, alignment))):
        if (id(one), id(other)) not in yielded:
            yielded.add((id(one), id(other)))
            yield one, other


def _one_way(a: Said, b: Said, alignment: Alignment) -> Iterator[tuple[Term, Term]]:
    """Each word of the first text with a contrary one of the second, unless the second has the same of the same thing."""
    for one in a.terms:
        rivals = [term for term in b.terms if _opposed(one, term)]
        if not rivals:
            continue
        refs = {ref for rival in rivals for ref in _contrary(one, rival)}
        fellows = [term for term in b.terms if _fellow(one, term, refs) and alignment.sure(term) in (None, one)]
        if not fellows and len(rivals) == 1:
            if alignment.sure(one) is None and alignment.sure(rivals[0]) is None:
                yield one, rivals[0]
            continue
        field = _field(one, a, alignment)
        best = max(rivals, key=lambda term: len(field & _field(term, b, alignment)))
        common = len(field & _field(best, b, alignment))
        shared = [len(field & _field(fellow, b, alignment)) for fellow in fellows]
        if common > max(shared, default=0) and _given_up(one, best, a, b, alignment):
            yield one, best


def _given_up(one: Term, rival: Term, a: Said, b: Said, alignment: Alignment) -> bool:
    """Whether a word that both texts have is said of something else in the second: then the rival, too, must have changed its
    subject, and what the one was said of is now the other's."""
    own, theirs = alignment.sure(one), alignment.sure(rival)
    if own is None:
        return theirs is None
    return theirs is not None and bool(_field(own, b, alignment) & _field(theirs, a, alignment))


def _contrary(one: Term, other: Term) -> set[int]:
    """The senses in which two words are contrary."""
    return {ref for ref, side in one.senses if (ref, not side) in other.senses}


def _opposed(one: Term, other: Term) -> bool:
    link = likeness(one, other) if one.kind == other.kind == "word" else None
    return link is not None and link.how == "contrary"


def _fellow(one: Term, other: Term, refs: set[int]) -> bool:
    """Whether a word is the same, or says the same in one of these senses."""
    link = likeness(one, other)
    if link is None or link.how == "contrary":
        return False
    return link.how != "sense" or any(ref in refs for ref, _ in one.senses & other.senses)


def _field(term: Term, text: Said, alignment: Alignment) -> set[int]:
    """What a word of a sense is said of, as numbers of links: the terms that both texts share and that stand nearer to it
    than to any other word of its senses."""
    senses = {ref for ref, _ in term.senses}
    rivals = [other for other in text.terms if other is not term and senses & {ref for ref, _ in other.senses}]
    own = {id(other) for other in text.terms}
    often = Counter(key for other in text.terms for key in other.keys)
    field = set()
    for number, link in enumerate(alignment.links):
        other = link.a if id(link.a) in own else link.b
        if other is term or other.empty or link.how in ("contrary", "sense"):
            continue
        if any(often[key] > 1 for key in other.keys):  # said of both
            continue
        if all(_apart(term, other) < _apart(rival, other) for rival in rivals):
            field.add(number)
    return field


def _apart(term: Term, other: Term) -> float:
    """The distance of two terms in tokens; what stands before a noun is seldom its own, what stands before a verb often."""
    if other.first >= term.last:
        return other.first - term.last + (0.5 if term.verb else 0.0)
    return term.first - other.last + (0.0 if term.verb else _BEFORE_NOUN)


def _denied_span(term: Term) -> Span:
    if term.denied is None:
        return term.span
    return min(term.denied[0], term.span[0]), max(term.denied[1], term.span[1])


# ---------------------------------------------------------------- denial


def _negations(a: Said, b: Said, alignment: Alignment) -> Iterator[Evidence]:
    differing = [
        link for link in alignment.links
        if link.how != "contrary" and link.a.kind != "time" and (link.a.denied is None) != (link.b.denied is None)
        and not _shared_denial(link, alignment)
    ]  # fmt: skip
    both = [link for link in alignment.links if link.a.denied is not None and link.b.denied is not None]
    if (a.doubted and any(link.b.denied for link in differing)) or (b.doubted and any(link.a.denied for link in differing)):
        return  # both deny it, in two ways
    if len(differing) > len(both):
        first = differing[0]
        partly = all(any(term.denied and not _linked(term.denier, alignment) for term in text.terms) for text in (a, b))
        weight = "negation_partial" if partly else "negation"
        yield Evidence("negation", weight, _denied_span(first.a), _denied_span(first.b))
    elif not differing and not both:
        yield from _lone_denial(alignment)
    said_too = any(
        link.how != "contrary" and (link.a.span == a.doubted or link.b.span == b.doubted) for link in alignment.links
    )
    if (a.doubted is None) != (b.doubted is None) and not said_too:
        yield Evidence("negation", "doubted", a.doubted, b.doubted)


def _shared_denial(link: Link, alignment: Alignment) -> bool:
    """Whether the other text has the word that denies too, only otherwise placed."""
    return _linked(link.a.denier or link.b.denier, alignment)


def _linked(term: Term | None, alignment: Alignment) -> bool:
    """Whether both texts have a word."""
    return term is not None and any(link.how != "contrary" and term in (link.a, link.b) for link in alignment.links)


def _lone_denial(alignment: Alignment) -> Iterator[Evidence]:
    """A denial of something that the other text does not name."""
    ones = [term for term in alignment.only_a if term.denied is not None]
    others = [term for term in alignment.only_b if term.denied is not None]
    if bool(ones) != bool(others):
        term = (ones or others)[0]
        span = _denied_span(term)
        yield Evidence("negation", "lone_denial", span if ones else None, None if ones else span)


# ---------------------------------------------------------------- numbers, times, names


def _numbers(alignment: Alignment) -> Iterator[Evidence]:
    yield from _pairwise(alignment, "number", "number")


def _times(alignment: Alignment) -> Iterator[Evidence]:
    yield from _pairwise(alignment, "time", "time")


def _modalities(alignment: Alignment) -> Iterator[Evidence]:
    """One text tells as done what the other tells as coming or possible."""
    for link in alignment.links:
        moods = {link.a.mood, link.b.mood}
        if "" not in moods and len(moods) > 1 and link.how != "contrary":
            yield Evidence("modality", "modality", link.a.span, link.b.span)


def _pairwise(alignment: Alignment, kind: Literal["number", "time"], weight: str) -> Iterator[Evidence]:
    """Numbers or times of one sort (two ordinals, two spans of days) that are not the same."""
    others = [term for term in alignment.only_b if term.kind == kind]
    for one in alignment.only_a:
        if one.kind != kind:
            continue
        other = next((term for term in others if _sort(term) == _sort(one)), None)
        if other is not None:
            others.remove(other)
            yield Evidence(kind, weight, one.span, other.span)


def _sort(term: Term) -> str:
    return term.unit or min(term.keys).partition(":")[0]


def _exchanged(a: Said, b: Said, alignment: Alignment) -> Iterator[Evidence]:
    """Two that both texts name have changed places: who warns is warned, whose apples are sold is who sells."""
    found = _turned_round(a, b, alignment) or _transposed(a, b, alignment)
    if found is not None:
        yield Evidence("actor", "exchanged", found.a.span, found.b.span)


def _turned_round(a: Said, b: Said, alignment: Alignment) -> Link | None:
    """The link of what stands before a verb in the first text and behind it in the second, where its object does the contrary."""
    for link in alignment.links:
        if not (link.a.verb and link.b.verb and link.a.root == link.b.root and link.a.suffixed == link.b.suffixed):
            continue
        before, after = _neighbour(link.a, a, -1), _neighbour(link.a, a, 1)
        first, last = _neighbour(link.b, b, -1), _neighbour(link.b, b, 1)
        if before is None or after is None or first is None or last is None or after.preposition != last.preposition:
            continue
        if alignment.partner(before) is last and alignment.partner(after) is first:
            return next(other for other in alignment.links if other.a is before)
    return None


def _transposed(a: Said, b: Said, alignment: Alignment) -> Link | None:
    """The link of the first of two that have changed places where all else that both texts say keeps its place."""
    starts = [link.b.first for link in alignment.links]
    moved = [index for index, (here, there) in enumerate(zip(starts, sorted(starts), strict=True)) if here != there]
    if len(moved) != 2 or any(term.causal for text in (a, b) for term in text.terms):
        return None
    one, other = (alignment.links[index] for index in moved)
    alike = one.a.preposition == other.b.preposition and other.a.preposition == one.b.preposition
    acts = any(
        link.a.kind == link.b.kind == "word" and link.a.root == link.b.root and link.a.suffixed == link.b.suffixed
        for link in alignment.links[moved[0] + 1 : moved[1]]
    )  # fmt: skip
    return one if alike and acts and (one.a.kind in _NAMES) == (other.a.kind in _NAMES) else None


# ---------------------------------------------------------------- what stands here in the one and there in the other


def _differences(a: Said, b: Said, alignment: Alignment) -> Iterator[Evidence]:
    """What has no counterpart in either text, taken in pairs: two of one kind first (another state, another trade), then
    what stands between the same neighbours."""
    ones = [term for term in alignment.only_a if not term.empty and term.kind in ("word", *_NAMES)]
    others = [term for term in alignment.only_b if not term.empty and term.kind in ("word", *_NAMES)]
    pairs = sorted(
        (-rank, i, j, weight)
        for i, one in enumerate(ones)
        for j, other in enumerate(others)
        for rank, weight in [_difference(one, other, a, b, alignment)]
        if weight
    )
    used_a: set[int] = set()
    used_b: set[int] = set()
    for _, i, j, weight in pairs:
        if i not in used_a and j not in used_b:
            used_a.add(i)
            used_b.add(j)
            yield Evidence(_kind(ones[i], others[j]), weight, ones[i].span, others[j].span)


def _difference(one: Term, other: Term, a: Said, b: Said, alignment: Alignment) -> tuple[int, str]:
    """How alike in place two terms are, and which weight their difference has; "" for none."""
    beside = _beside(one, other, a, b, alignment)
    if one.kind == other.kind == "state":
        return 6 + beside, "state"
    if contrasted(one, other):
        return 3 + beside, "contrast_beside" if beside else "contrast"
    if one.kind in _NAMES and other.kind in _NAMES:
        return 3 + beside, "name_beside" if beside else "name"
    if (one.kind in _NAMES or _unknown(one)) and (other.kind in _NAMES or _unknown(other)):
        return beside, f"unknown_{beside}"
    if one.kind in _NAMES or other.kind in _NAMES:
        return beside, "unknown_2" if beside == 2 else ""
    return beside, f"wording_{alignment.manner}" if beside else ""


def _kind(one: Term, other: Term) -> ReasonKind:
    if "place" in (one.kind, other.kind):
        return "place"
    return "actor" if one.kind in _NAMES or other.kind in _NAMES else "wording"


def _unknown(term: Term) -> bool:
    return term.kind == "word" and not term.known and not term.senses


def _beside(one: Term, other: Term, a: Said, b: Said, alignment: Alignment) -> int:
    """How many of the neighbours (before, after) of two terms are linked; an end of a text is a neighbour of an end."""
    total = 0
    for step in (-1, 1):
        left, right = _neighbour(one, a, step), _neighbour(other, b, step)
        if left is None and right is None:
            total += 1
        elif left is not None and right is not None and alignment.partner(left) is right:
            total += 1
    return total


def _neighbour(term: Term, text: Said, step: int) -> Term | None:
    index = text.terms.index(term) + step
    return text.terms[index] if 0 <= index < len(text.terms) else None
