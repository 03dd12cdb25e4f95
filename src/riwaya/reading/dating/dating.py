"""When an act happened: the time of its clause, else of its sentence, else what the telling implies.

In: `draft.events` with their slots, `draft.times`. Out: `EventDraft.time` with `date_basis`, or `implied`, an interval.
The idea: a report tells one scene after another; an act without a time goes on in the scene before it, a second mention
has the time of the first, and news told without any time is of the day of publication or the day before.
"""

from __future__ import annotations

import datetime as dt
import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from riwaya.reading.dating.carried_out import undate_before_executions
from riwaya.reading.dating.other_times import is_of_number, is_of_other, is_of_span, is_old
from riwaya.reading.dating.undated_acts import fills_span, is_elsewhere, is_known, is_reason, told_earlier, year_of_line
from riwaya.reading.draft import RELATIVE
from riwaya.reading.parties.charged_doers import is_charge_of
from riwaya.reading.scenes.carried_places import shifts
from riwaya.reading.scenes.meant_acts import first_told
from riwaya.reading.scenes.offences import is_of_offence
from riwaya.reading.scenes.tied_places import time_behind
from riwaya.reading.telling.past_years import is_since_when
from riwaya.reading.times.times import FINE, parse_published
from riwaya.text.tokens import NUMBER

if TYPE_CHECKING:
    from riwaya.reading.draft import ActorMention, Draft, EventDraft
    from riwaya.reading.times.times import TimeMention

_TIMED: Final = frozenset(["date", "datetime", "interval"])
_LENGTH: Final = re.compile(r"P(\d+)([DW])")  # a duration in whole days or weeks
_TOLD: Final = frozenset(["occurred", "ongoing"])
_BACK: Final = 12  # acts among which a definite one was told before
_REACH: Final = 3  # sentences over which a scene goes on
_RECENT: Final = dt.timedelta(days=7)  # a scene is news of the week, not history
_MONTH: Final = dt.timedelta(days=31)
_LEAD: Final = 4  # sentences in which a report tells its news
_SHORT: Final = 160  # tokens; a shorter report is all lead
_HEADING: Final = 3  # sentences in which a digest names its day
_DIGEST: Final = 6  # tokens at the head of a report in which it is called a digest
_DAY: Final = dt.timedelta(days=1)
_SPEECH: Final = 12  # sentences over which a speech goes on


def own_time(draft: Draft, event: EventDraft, clause: tuple[int, int]) -> None:
    """Fills `event.time` with the nearest time of its clause (tokens), else of its sentence, in its own voice."""
    times = draft.times_in[event.sentence]
    if not times or event.time is not None or event.cue_of is not None:
        return
    reason = is_reason(draft, event)
    if reason:
        times = [one for one in times if one.first >= event.last]
    if is_of_span(draft, event) or (reason and not times) or fills_span(draft, event, times):
        event.date_basis = "apart"
        return
    if (behind := time_behind(draft, event)) is not None:
        times = [one for one in times if one.first >= behind.first]
    if is_charge_of(draft, event):  # تبدأ *غدا* محاكمة متهمين بقتل ضابط; but متهم بقتل ضابط *عام 2013*
        times = [one for one in times if one.first > event.first and _is_past(draft, one)]
    first, last = clause
    low, high = draft.sentences[event.sentence]
    owner = event.statement
    if owner is not None:
        first, last = max(first, owner.first), min(last, owner.last)
        low, high = max(low, owner.first), min(high, owner.last)
    if (days := _days_before(draft, event, times)) is not None:
        _reckon(event, times, days)
        return
    since = draft.knowledge.operators("since_preposition")
    speaking = draft.statements if owner is None else [owner] if owner.rule.endswith("inside") else []
    said = {id(item.said) for item in speaking if item.said is not None}  # قتل خمسة، بحسب ما أعلنت الشرطة *أمس*، في هجوم
    for start, end in ((first, last), (low, high)):
        near = [
            mention for mention in times
            if start <= mention.first < end and mention.kind in _TIMED and mention.start and id(mention) not in said
            and not (_is_since(draft, mention, since) and (start < first or not _goes_on(event, mention)))
            and not (mention.first >= last and _acts_between(draft, event, mention, in_clause=True))
            and not _names_other(draft, event, mention) and not is_of_offence(draft, event, mention.first, time=True)
            and not is_of_number(draft, mention) and not is_of_other(draft, event, mention)
        ]  # fmt: skip
        if near:
            event.time = min(near, key=lambda mention: (abs(mention.first - event.first), mention.first))
            return


def _is_past(draft: Draft, mention: TimeMention) -> bool:
    """Whether a time lies before the day on which the report came out."""
    return draft.published is not None and mention.start is not None and mention.start[:10] < draft.published[:10]


def _days_before(draft: Draft, event: EventDraft, times: list[TimeMention]) -> int | None:
    """بعد *ثلاثة أيام على* هجوم: by how many days an act came before the one that is told."""
    chunk, operators = event.chunk, draft.knowledge.operators
    if chunk is None or chunk.prep not in draft.knowledge.any_of("from_preposition", "on_preposition"):
        return None
    for mention in times:
        if mention.last == chunk.first and mention.first and (length := _LENGTH.fullmatch(mention.value or "")) is not None:
            if draft.knowledge.morphology.without_conjunction(draft.tokens.norm[mention.first - 1]) in operators("after_word"):
                return int(length[1]) * (7 if length[2] == "W" else 1)
    return None


def _reckon(event: EventDraft, times: list[TimeMention], days: int) -> None:
    """Dates an act so many days before the day that the sentence names before it; with none it stays without a date."""
    event.date_basis = "apart"
    named = [mention for mention in times if mention.start and mention.precision in FINE and mention.first < event.first]
    if named and named[-1].start is not None:
        day = dt.date.fromisoformat(named[-1].start[:10]) - dt.timedelta(days=days)
        event.implied = day.isoformat(), (day + _DAY).isoformat()


def _is_since(draft: Draft, mention: TimeMention, since: frozenset[str]) -> bool:
    """منذ *عام 2013*: whether a time only says when something began that went on."""
    norm, first = draft.tokens.norm, mention.first
    return norm[first] in since or (first > 0 and draft.knowledge.morphology.without_conjunction(norm[first - 1]) in since)


def _acts_between(draft: Draft, event: EventDraft, mention: TimeMention, in_clause: bool = False) -> bool:
    """وسبق الهجوم *نشر* مقاتلين أمس الأول: whether another act stands between an act and a time behind it, which is that one's;
    `in_clause` asks that it stands in a clause of its own (التعاون الذي *أعلن عنه* في 14 مايو)."""
    chunk = draft.chunk_of[mention.first]
    if event.chunk is None or chunk is None:
        return False
    between = draft.chunks[event.sentence][event.chunk.index + 1 : chunk.index]
    if in_clause and not any(one.kind == RELATIVE for one in between):
        return False
    # الاعتقالات التي *شنتها* الجماعة في 31 أغسطس: a light verb tells of the act itself
    return any(one.word is not None and not one.word.light and (one.word.frame_verbs or one.word.frame_nouns) for one in between)


def _names_other(draft: Draft, event: EventDraft, mention: TimeMention) -> bool:
    """وصل الوفد لبحث اتفاق *10 آذار*: whether a day tells which one of its kind another act right before it is."""
    noun = draft.words[mention.first - 1] if mention.first else None
    if noun is None or not noun.frame_nouns or noun.article or noun.suffix or draft.tokens.kind[mention.first] != NUMBER:
        return False
    return not event.first <= mention.first - 1 < event.last


def _goes_on(event: EventDraft, mention: TimeMention) -> bool:
    """تحاصر البلدة منذ *2013*، اشتباكات منذ *صباح أمس*: whether an act may be dated by when it began."""
    return event.modality == "ongoing" or mention.precision in FINE


def date_scenes(draft: Draft, events: list[EventDraft], essay: bool) -> None:
    """Dates what has no time of its own, in text order: second mentions, speech, scenes, headlines, then plain news; an `essay`
    tells of acts of any time."""
    published = parse_published(draft.published)
    today = published.date() if isinstance(published, dt.datetime) else published
    headed = _digest_day(draft)
    long = len(draft.tokens) > _SHORT
    essay = essay and long
    undate_before_executions(draft, events)
    for number, event in enumerate(events):
        if (year := year_of_line(draft, event)) is not None:
            event.time, event.implied, event.date_basis = None, year, "apart"
            continue
        if event.time is not None and event.definite and event.layer == "attack" and event.time.first > event.first:
            if _acts_between(draft, event, event.time) and (first := _of_first_mention(draft, events, number)) is not None:
                event.time, event.date_basis = first, "context"
        if event.type == "CONSULT" and event.definite and (event.time is None or event.time.first > event.first):
            met = first_told(draft, event)
            fine = met is not None and met.time is not None and met.time.precision in FINE
            if met is not None and fine and (event.time is None or _acts_between(draft, event, event.time)):
                event.time, event.date_basis = met.time, "context"
        if event.time is None and event.date_basis != "apart":
            found = _of_speech(draft, event) or _of_first_mention(draft, events, number)
            if found is None and event.modality in _TOLD and not essay and not _has_time(draft, event):
                found = _of_scene(draft, events, number, today)
            if found is not None:
                event.time, event.date_basis = found, "context"
    for number, event in enumerate(events):
        if event.date_basis == "apart":
            continue
        if event.time is None and event.modality in _TOLD and not event.background and not _has_time(draft, event, just_now=True):
            found = None if essay else _of_lead(draft, events, number, today)
            if found is None and today is not None and _is_just_now(draft, event):
                event.implied = today.isoformat(), (today + _DAY).isoformat()
                continue
            if found is None and headed is not None:
                found = headed
            if found is not None:
                event.time, event.date_basis = found, "context"
            elif today is not None and long and is_known(draft, event, events[max(0, number - _BACK) : number]):
                event.date_basis = "apart"
            elif today is not None and _is_news(draft, event, essay):
                event.implied = (today - _DAY).isoformat(), (today + _DAY).isoformat()


def _of_speech(draft: Draft, event: EventDraft) -> TimeMention | None:
    """A speech goes on: وأضاف has the time of قال أمس, and so has ودعا الوزير of the same speaker."""
    item = event.cue_of
    while item is not None:
        if item.said is not None and item.said.start:
            return item.said
        item = item.inherits
    item = event.cue_of
    if item is None or item.speaker is None or event.background or event.modality != "occurred":
        return None
    for other in reversed(draft.statements):
        if other.cue_first >= item.cue_first:
            continue
        if item.sentence - other.sentence > _SPEECH or other.speaker is None:
            return None
        if not _is_same(item.speaker, other.speaker):
            return None  # somebody else was heard in between
        if other.said is not None:
            return other.said if other.said.start and other.said.precision in FINE else None
    return None


def _is_same(one: ActorMention, other: ActorMention) -> bool:
    """Whether two mentions are of one speaker."""
    first, second = one.antecedent or one, other.antecedent or other
    return first is second or (first.entity is not None and first.entity == second.entity)


def _of_first_mention(draft: Draft, events: list[EventDraft], number: int) -> TimeMention | None:
    """هذا القصف، الهجوم: a definite attack is the one that was told before, with its time; one of history is soon left behind."""
    event = events[number]
    if not event.definite or event.layer != "attack" or event.cue_of is not None:
        return None
    earlier = [other for other in reversed(events[max(0, number - _BACK) : number]) if other.layer == "attack" and other.time]
    same = [other for other in earlier if other.frame == event.frame]
    near = [other for other in earlier if event.sentence - other.sentence <= _REACH]
    for other in (*same, *near):
        if is_elsewhere(event, other):
            continue
        if other.time is None or not is_old(draft, other.time):
            return other.time
        if other.frame == event.frame and (other.sentence < _HEADING or event.sentence - other.sentence <= 1):
            return other.time  # a report on the invasion of 1990 tells of *الغزو* all along
    return None


def _of_scene(draft: Draft, events: list[EventDraft], number: int, today: dt.date | None) -> TimeMention | None:
    """The time of the act told before this one, when that was news of these days and is not far back."""
    event = events[number]
    if event.modality == "ongoing" or is_since_when(draft, event) or told_earlier(event):
        return None  # تقصف القوات البلدة بانتظام
    spoken = event.cue_of is not None or event.type == "SUPPORT"  # words, whenever what they answer was
    for index in range(number - 1, -1, -1):
        other = events[index]
        if event.sentence - other.sentence > _REACH:
            return None
        if spoken and other.cue_of is None and other.layer == "attack":
            continue  # يدين الوزير *الهجوم* الذي وقع أمس الأول
        if event.definite and event.layer == "attack" and is_elsewhere(event, other):
            return None  # إثر *اعتداءي سوسة*, behind one in Bizerte
        if other.time is not None and other.modality in _TOLD and not other.background:
            return other.time if _is_recent(draft, other.time, today) else None
    return None


def _of_lead(draft: Draft, events: list[EventDraft], number: int, today: dt.date | None) -> TimeMention | None:
    """The time of the act told next, for a headline that the first sentences tell again or go on from."""
    event = events[number]
    if event.sentence > 1:
        return None
    for other in islice(events, number + 1, None):
        if other.sentence >= _LEAD or any(shifts(draft, at) for at in range(event.sentence + 1, other.sentence + 1)):
            return None
        if other.time is not None and other.modality in _TOLD and other.type == event.type and _is_recent(draft, other.time, today):
            return other.time
    return None


def _is_recent(draft: Draft, mention: TimeMention, today: dt.date | None) -> bool:
    """Whether a time is a day of the week of the report; in one without a date, of the month before its newest."""
    if mention.precision not in FINE or not mention.start:
        return False
    if today is None:
        newest = max(one.start[:10] for one in draft.times if one.start and one.precision in FINE)
        return dt.date.fromisoformat(newest) - dt.date.fromisoformat(mention.start[:10]) <= _MONTH
    day = dt.date.fromisoformat(mention.start[:10])
    return today - _RECENT <= day <= today


def _is_just_now(draft: Draft, event: EventDraft) -> bool:
    """استهدفت طائرة *قبل قليل* …: told on the day it happened."""
    first, last = draft.sentences[event.sentence]
    return any(first <= mention.first < last and _says_just_now(draft, mention) for mention in draft.times_in[event.sentence])


def _says_just_now(draft: Draft, mention: TimeMention) -> bool:
    words = " ".join(draft.tokens.norm[mention.first : mention.last])
    return draft.knowledge.morphology.without_conjunction(words) in draft.knowledge.operators("just_now")


def _says_at_once(draft: Draft, mention: TimeMention) -> bool:
    """مات *على الفور*: how soon after another act, which dates nothing."""
    words = " ".join(draft.tokens.norm[mention.first : mention.last])
    return draft.knowledge.morphology.without_conjunction(words) in draft.knowledge.operators("at_once")


def _has_time(draft: Draft, event: EventDraft, just_now: bool = False) -> bool:
    """Whether its sentence speaks of a time that is not its own (منذ سنوات), so that nothing is implied.

    `just_now` leaves out words that only say how lately it was (قبل قليل).
    """
    times = draft.times_in[event.sentence]
    if not times:
        return False
    first, last = draft.sentences[event.sentence]
    owner = event.statement
    if owner is not None:
        first, last = max(first, owner.first), min(max(last, owner.last), owner.last)
    return any(
        first <= mention.first < last and not mention.value and not (just_now and _says_just_now(draft, mention))
        and not _says_at_once(draft, mention)
        for mention in times
    )


def _is_news(draft: Draft, event: EventDraft, essay: bool) -> bool:
    """Whether an act told without a time is news of the day: in a short report, and in the lead of a longer one; where that is
    an essay or the act goes on, only an attack is."""
    if len(draft.tokens) <= _SHORT or _is_digest(draft, 0):
        return True
    if (essay or event.modality == "ongoing") and event.layer != "attack":
        return False  # تقصف القوات البلدة بانتظام
    return event.sentence < _LEAD


def _digest_day(draft: Draft) -> TimeMention | None:
    """حصاد الأحداث ليوم *الأربعاء 06-07-2022*: the day that a digest says in its heading to tell of; lines may stand above it."""
    for number in range(min(len(draft.sentences), _HEADING)):
        if draft.times_in[number] and _is_digest(draft, number):
            days = (mention for mention in draft.times_in[number] if mention.precision == "day" and mention.start)
            return max(days, key=lambda mention: mention.last - mention.first, default=None)
    return None


def _is_digest(draft: Draft, number: int) -> bool:
    """حصاد الأحداث الميدانية، نشرة أخبار اليوم: a heading under which each line is news of the day."""
    first, last = draft.sentences[number]
    digest = draft.knowledge.operators("digest_noun")
    return any(word is not None and word.stem in digest for word in draft.words[first : min(last, first + _DIGEST)])


__all__ = ["date_scenes", "own_time"]
