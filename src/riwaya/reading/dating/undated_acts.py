"""Acts that no time of another act dates: known ones that somebody speaks of, reasons, what filled a span of time.

In: an event, the times of its sentence. Out: whether it goes without their date; the year that a line of an almanac opens with.
The idea: what is new was yesterday; what one condemns (التفجير الذي …), what others protest against (احتجاجا على اعتقاله) and what
went on for weeks (احتجاجات على مدى أسابيع) was some time before.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.disowned_acts import is_denounced
from riwaya.reading.draft import NOUNS, TIME, Draft, EventDraft
from riwaya.reading.modality.carrying_verbs import is_known as knows
from riwaya.reading.modality.modality import opens_with_year
from riwaya.reading.times.times import TimeMention

_NEAR: Final = 3  # phrases from an act to how long it went on
_SPANS: Final = ("D", "W", "M", "Y")  # what the values of spans of days and longer end in
_WIDE: Final = frozenset(["country", "admin1", "region"])
_TERROR: Final = "terror-attack"  # frame of what is called by what one thinks of it
_FINE: Final = frozenset(["minute", "hour", "part", "day"])


def is_reason(draft: Draft, event: EventDraft) -> bool:
    """يضرب عن الطعام منذ الجمعة احتجاجا *على اعتقاله*: whether an act is what others are blamed for or protest against; only a time
    behind it is its own."""
    chunk, word = event.chunk, draft.words[event.first]
    if chunk is None or chunk.kind != NOUNS or not chunk.prep or word is None:
        return False
    if not (event.definite or word.suffix or knows(draft, chunk, event.first)):
        return False
    return is_denounced(draft, draft.chunks[event.sentence], chunk.index)


def fills_span(draft: Draft, event: EventDraft, times: list[TimeMention]) -> bool:
    """احتجاجات *على مدى أسابيع*, حصارها *لمدة يومين*: whether the phrase right behind an act tells how long it went on."""
    words = draft.knowledge.operators("lasting_word")
    for mention in times:
        if mention.first < event.last or mention.start or not (mention.kind == "duration" or mention.precision == "vague"):
            continue
        value = mention.value or ""
        if value and (value.startswith("PT") or not value.endswith(_SPANS)):
            continue
        if not value and draft.tokens.norm[mention.last - 1] not in draft.knowledge.operators("long_span"):
            continue
        before = draft.tokens.norm[max(event.last, mention.first - 1) : mention.first + 1]
        if any(word in words for word in before) and _is_close(draft, event, mention):
            return True
    return False


def _is_close(draft: Draft, event: EventDraft, mention: TimeMention) -> bool:
    """Whether only a few phrases, and no mark or verb, stand between an act and a time behind it."""
    chunk = draft.chunk_of[mention.first]
    if event.chunk is None or chunk is None or chunk.sentence != event.sentence:
        return False
    between = draft.chunks[event.sentence][event.chunk.index + 1 : chunk.index]
    return len(between) <= _NEAR and all(one.kind in (NOUNS, TIME) and not one.conj for one in between)


def is_known(draft: Draft, event: EventDraft, before: list[EventDraft]) -> bool:
    """استنكر المفتي *التفجير* الذي استهدف المسجد, قال إن *الاتفاق* يسمح بذلك: whether somebody speaks of an act as of one that
    everybody knows, in a report that names no day for it; or whether it takes up such a one (`before`)."""
    if not event.definite or event.cue_of is not None or event.rule.split(":")[1:2] != ["noun"]:
        return False
    if event.statement is not None and (
        event.statement.stance == "condemn" or event.type == "AGREE" or draft.entries.frames[event.frame].id == _TERROR
    ):  # fmt: skip
        return True
    return event.layer == "attack" and any(one.layer == "attack" and one.date_basis == "apart" for one in before)


def told_earlier(event: EventDraft) -> bool:
    """ذكرت الوزارة *في وقت سابق من الشهر* أنها كثفت ضرباتها: whether an act was told at another time than the news."""
    said = event.statement.said if event.statement is not None else None
    return said is not None and (not said.start or said.precision not in _FINE)


def year_of_line(draft: Draft, event: EventDraft) -> tuple[str, str] | None:
    """*1990* - القوات تغزو الكويت: the year that a line of an almanac opens with, as an interval."""
    if event.chunk is None:
        return None
    row = draft.chunks[event.sentence]
    if not row or not opens_with_year(draft, row):
        return None
    year = int(draft.tokens.norm[row[0].first])
    return f"{year:04}-01-01", f"{year + 1:04}-01-01"


def is_elsewhere(event: EventDraft, other: EventDraft) -> bool:
    """اعتداءي *سوسة* behind one in *بنزرت*: whether an act is called by the place where it was, and another one was elsewhere."""
    if not any(place.whole == event.last for place in event.places):
        return False
    own = {place.name for place in event.places if place.kind not in _WIDE}
    others = {place.name for place in other.places if place.kind not in _WIDE}
    return bool(own) and bool(others) and own.isdisjoint(others)


__all__ = ["fills_span", "is_elsewhere", "is_known", "is_reason", "told_earlier", "year_of_line"]
