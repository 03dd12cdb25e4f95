"""How an act is told: as news, as something known, as a charge, as a kind of act, or not as an act at all.

In: an event with its slots, and its draft. Out: a `Telling`: what becomes of the mention, and the rule that says so.
The idea: syntax decides, never the topic. What governs the noun (تهمة، قضية، سلاح، مدرب على), whether it is one or any (كل, أشكال),
what it takes as object (هاجم القرار), and what of its own pins it down (party, place, day, toll, number, هذا, a relative clause).
"""

from __future__ import annotations

import datetime as dt
from typing import Final, Literal

import msgspec

from riwaya.reading.draft import AUXILIARY, NOUNS, Chunk, EventDraft
from riwaya.reading.modality.modality import opens_with_year
from riwaya.reading.senses.figurative import is_figure
from riwaya.reading.senses.harmless_acts import is_harmless
from riwaya.reading.senses.plain_senses import is_plain_noun, is_plain_verb
from riwaya.reading.telling.act_contexts import VIOLENT, ActContexts
from riwaya.reading.telling.had_been import had_been
from riwaya.reading.telling.named_kinds import is_kind_of_verb, is_named_kind
from riwaya.reading.telling.only_named import is_only_named
from riwaya.reading.telling.other_senses import is_other_sense
from riwaya.reading.telling.past_years import is_in_relative, is_of_past_year, is_of_then, is_since_when

Kind = Literal["news", "known", "charge", "generic", "sense"]

_HISTORY: Final = 30  # days before publication from which on an act is told as history

_WEEK: Final = 7  # days before publication within which an act is news, even if something else is newer
_PLURAL: Final = 2  # what a plural without a number counts at least
_PRAYER: Final = 12  # tokens from a cue to what is asked for among which God is named


class Telling(msgspec.Struct, frozen=True, gc=False):
    """How a mention tells its act; `rule` names the construction that decided."""

    kind: Kind
    rule: str

    @property
    def is_act(self) -> bool:
        """Whether there is an act to record: kinds of acts and other senses are none."""
        return self.kind not in ("generic", "sense")

    @property
    def is_background(self) -> bool:
        """Whether the report tells it as history: charges are of what was done before."""
        return self.kind in ("known", "charge")


_SEIZING: Final = frozenset([
    "confiscate", "seize-contraband", "seize-anything", "seize-goods", "capture-arms", "find-cache",
    "catch-suspect",  # ضبطت كمية من المتفجرات في منزل *المتهم*
])  # fmt: skip
NEWS: Final = Telling("news", "")


class Tellings(ActContexts):
    """Judges how each event of one report is told."""

    __slots__ = ()

    def of(self, event: EventDraft) -> Telling:
        """How an event is told; acts of speech are news."""
        chunk = event.chunk
        if event.cue_of is not None or chunk is None:
            return self._of_speech(event)
        if event.rule.endswith(":noun") and chunk.kind == NOUNS:
            if is_only_named(self.draft, event, chunk):
                return Telling("sense", "name")
            return self._of_noun(event, chunk)
        return self._of_verb(event, chunk)

    # ------------------------------------------------------------------ speech and verbs

    def _of_speech(self, event: EventDraft) -> Telling:
        """داعيا المولى أن يحفظ البلاد: a prayer is no request."""
        item = event.cue_of
        if item is None or event.type != "REQUEST":
            return NEWS
        last = max(event.last + 2, min(item.first + 1, event.last + _PRAYER))
        for token, word in enumerate(self.draft.words[event.last : last], event.last):
            if word is not None and word.stem in self.operators("god_word") and not self._is_owner(event, token):
                return Telling("sense", "prayer")
        if self.draft.lacks("mercy_word"):
            return NEWS
        by, mercy = self.operators("means_preposition"), self.operators("mercy_word")
        if any(
            word is not None and word.preposition in by and word.stem in mercy
            for word in self.draft.words[event.last : min(event.last + _PRAYER, self.draft.sentences[event.sentence][1])]
        ):
            return Telling("sense", "prayer")  # داعيا للشهداء *بالرحمة*
        return NEWS

    def _is_owner(self, event: EventDraft, token: int) -> bool:
        """حزب *الله*: whether the word before governs this one."""
        before = self.draft.words[token - 1] if token > event.last else None
        return before is not None and before.head is not None and not (before.article or before.suffix or before.given)

    def _of_verb(self, event: EventDraft, chunk: Chunk) -> Telling:
        if self._is_anybodys(event, chunk):
            return Telling("generic", "whoever")
        if self._stood(event, chunk) or self._is_able(event, chunk):
            return Telling("sense", "state")
        if is_plain_verb(self.draft, event, chunk) or is_kind_of_verb(self.draft, event, chunk):
            return Telling("sense", "plain")
        if is_other_sense(self.draft, event, chunk):
            return Telling("sense", "plain")
        if is_harmless(self.draft, event, chunk):
            return Telling("sense", "harmless")
        violent = event.type in VIOLENT and not self._seizes(event)
        if violent and (self._hits_idea(event, chunk) or is_figure(self.draft, event, chunk)):
            return Telling("sense", "idea")
        if event.type == "RETREAT" and event.tail_end < 0 and not self._frees(event) and self._of_everyday(chunk):
            return Telling("sense", "place")  # but أخلت *المحكمة* سبيله, أفرجت *المحكمة* عن صحفي
        if event.type in ("CONSULT", "RETREAT", "COOPERATE", "AGREE") and self._is_of_ideas(event, chunk):
            return Telling("sense", "subject")
        if violent and not self.draft.lacks("cleared_thing") and self._clears_things(event, chunk):
            return Telling("sense", "cleared")
        return self._history(event)

    def _stood(self, event: EventDraft, chunk: Chunk) -> bool:
        """قتلوا قناصين *كانوا يتمركزون* فوق سطح: how things stood, by كان and the present of a verb that tells a state in it."""
        if event.frame < 0 or self.draft.entries.frames[event.frame].needs != "done" or chunk.verb is None or not chunk.index:
            return False
        before = self.draft.chunks[chunk.sentence][chunk.index - 1]
        return chunk.verb.tense == 2 and before.kind == AUXILIARY and before.text in self.operators("was_auxiliary")

    def _is_able(self, event: EventDraft, chunk: Chunk) -> bool:
        """العدد *قابل للزيادة*: an adjective with ل right behind it, and nobody who is met."""
        if event.type != "CONSULT" or chunk.word is None or chunk.word.stem not in self.operators("able_word"):
            return False
        row = self.draft.chunks[chunk.sentence]
        behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
        return behind is not None and behind.kind == NOUNS and behind.prep in self.operators("of_preposition")

    def _seizes(self, event: EventDraft) -> bool:
        """ضبطت كمية من *المتفجرات*, صادرت *أملاكا*: things are what is seized."""
        return event.frame >= 0 and self.draft.entries.frames[event.frame].id in _SEIZING

    def _frees(self, event: EventDraft) -> bool:
        """أفرجت *المحكمة* عن صحفي, أفرج المسلحون عن عمال *فندق*: who is set free, whatever house is named beside."""
        return event.frame >= 0 and self.draft.entries.frames[event.frame].toll == "released" and bool(event.recipients)

    def _of_noun(self, event: EventDraft, chunk: Chunk) -> Telling:
        words, lacks = self.draft.words, self.draft.lacks  # a rule is asked only where its words may stand
        before = words[event.first - 1] if event.first > chunk.head else None
        if before is not None and before.stem in self.operators("instrument_noun"):
            if not self._has_parties(event) or self._is_made_by(event, chunk):
                return Telling("sense", "instrument")
        if is_plain_noun(self.draft, event, chunk) or is_other_sense(self.draft, event, chunk):
            return Telling("sense", "plain")
        if is_harmless(self.draft, event, chunk):
            return Telling("sense", "harmless")
        if is_named_kind(self.draft, event, chunk):
            return Telling("generic", "named")
        if before is not None and before.stem in self.operators("office_noun"):
            return Telling("sense", "office")  # رئيس *التحرير*
        if event.rule == "accuse:noun" and self._is_only_charge(event, chunk):
            return Telling("sense", "charge")  # أوقفوا *بتهمة* التهريب
        if event.type == "REQUEST" and event.rule == "order:noun" and chunk.prep:
            return Telling("sense", "authority")  # إنفاذا *لتوجيهات* الأمير، *بأمر* قضائي
        if event.rule in ("alert:noun", "martial-law:noun") and self._is_of_hospitals(event):
            return Telling("sense", "hospital")
        warlike = event.type in VIOLENT or event.type == "MOBILIZE"
        if warlike and before is not None and before.stem in self.operators("unit_noun") and self._names_kind(event, chunk):
            return Telling("sense", "unit")  # وحدة *التفجيرات*
        if not lacks("unwarlike_adjective") and self._is_unwarlike(event, chunk):
            return Telling("sense", "adjective")
        violent = event.type in VIOLENT
        if violent and ((not lacks("hit_idea") and self._of_idea(event, chunk)) or is_figure(self.draft, event, chunk)):
            return Telling("sense", "idea")
        if violent and not lacks("cleared_thing") and self._clears_things(event, chunk):
            return Telling("sense", "cleared")
        if event.type == "RETREAT" and not self._frees(event) and self._of_everyday(chunk):
            return Telling("sense", "place")
        if event.type == "CONSULT" and self._is_interview(event):
            return Telling("sense", "interview")
        if event.type == "SUPPORT" and not chunk.index and chunk.prep in self.operators("of_preposition") and event.definite:
            return Telling("sense", "note")  # للتنويه فإن …
        if event.type == "REQUEST" and self._is_wish(event, chunk):
            return Telling("sense", "wishes")
        if event.type == "THREATEN" and self._is_danger(event, chunk):
            return Telling("sense", "danger")
        if self._is_war(event) or (event.rule == "fight-group:noun" and not event.governed):
            return Telling("generic", "war")  # الجهود المبذولة *لمحاربة* التنظيم
        if not lacks("charity_noun", "committee_noun") and self._is_of_name(event, chunk):
            return Telling("sense", "name")
        if self._is_scare_quote(event):
            return Telling("generic", "quoted")
        if event.layer == "result" and not self._is_counted(event) and self._names_persons(event):
            return Telling("sense", "persons")
        own = self._is_pinned(event, chunk)
        if event.layer == "attack" and not event.tolls and not lacks("effort_noun") and self._is_policy(event, chunk):
            return Telling("generic", "policy")
        if not lacks("every_word") and not own and self._is_every(event, chunk):
            return Telling("generic", "every")
        if not lacks("capability_word") and self._is_trained_for(event, chunk):
            return Telling("generic", "capability")
        if (not own and self._is_of_list(event, chunk)) or self._is_among_evils(event, chunk):
            return Telling("generic", "list")
        if not own and self._is_only_aimed_at(event, chunk):
            return Telling("generic", "aim")
        if not own and self._names_what_it_is(event, chunk):
            return Telling("generic", "predicate")
        return self._of_title(event, chunk, own)

    def _is_counted(self, event: EventDraft) -> bool:
        """سقوط *خمسة* قتلى: whether a number says how many fell, not only a plural (القتلى والجرحى)."""
        word = self.draft.words[event.first]
        own = word is not None and bool(word.suffix)  # جثث *قتلاه*
        return any(toll.quantity.first < event.first or (toll.quantity.low != _PLURAL and not own) for toll in event.tolls)

    def _is_only_charge(self, event: EventDraft, chunk: Chunk) -> bool:
        """أوقفت الشرطة ثلاثة *بتهمة* التهريب: what somebody is held or tried for, beside what is told of him."""
        word = self.draft.words[event.first]
        if word is None or word.suffix or event.governed or event.actors or event.first != chunk.head:
            return False
        own = self.draft.knowledge.any_of("means_preposition", "from_preposition", "about_preposition")  # بريء *من تهمة* القتل
        return word.stem in self.operators("charge_word") and chunk.prep in own

    def _is_of_hospitals(self, event: EventDraft) -> bool:
        """أعلنت المستشفيات *حالة استنفار*: beds are made ready, not arms."""
        if (event.actors and event.type == "MOBILIZE") or self.draft.lacks("hospital_noun"):
            return False
        first, last = self.draft.sentences[event.sentence]
        names, words = self.operators("hospital_noun"), self.draft.words
        around = (*words[first : event.first], *words[event.last : last])  # حالة *الطوارئ* is no ward
        return any(word is not None and word.stem in names for word in around)

    def _of_title(self, event: EventDraft, chunk: Chunk, own: bool) -> Telling:
        """بتهمة القتل، قضية اغتيال الوزير، ذكرى تفجير المقهى: what it stands in names the act, and tells it as known."""
        charge = self._before(event, chunk, "charge_word")
        if charge and event.type not in ("ACCUSE", "SANCTION"):
            # the accused do not say which act it was
            own = own and (bool(event.recipients or event.tolls or event.told_by) or self._is_pinned(event, chunk, parties=False))
            return Telling("charge", "charge") if own else Telling("generic", "charge")
        if not own and event.type in VIOLENT and self._before(event, chunk, "accusation_word"):
            return Telling("generic", "charge")
        if own and self._before(event, chunk, "title_word") and not event.tolls:
            return Telling("known", "title")
        return self._history(event)

    def _history(self, event: EventDraft) -> Telling:
        """An act with a day of its own that lies well before the report is told as history."""
        published, time = self.draft.published, event.time
        if event.modality not in ("occurred", "ongoing", "negated"):
            return NEWS
        if self.chronicle and (time is None or not time.end or event.date_basis != "stated"):
            return Telling("known", "chronicle")
        if event.chunk is not None and opens_with_year(self.draft, self.draft.chunks[event.chunk.sentence]):
            return Telling("known", "almanac")
        if event.sentence == self.draft.begins_at:  # a report opens with its news; but التنظيم الذي *هاجمهم* في صيف 2014
            aside = is_in_relative(self.draft, event) and is_of_past_year(self.draft, event)
            return Telling("known", "history") if aside else NEWS
        if had_been(self.draft, event) and not self._is_of_these_days(event):
            return Telling("known", "pluperfect")
        if is_since_when(self.draft, event) and not self._is_of_these_days(event):
            return Telling("known", "since")
        if is_of_then(self.draft, event) or is_of_past_year(self.draft, event):
            return Telling("known", "history")
        if published is None or time is None or not time.end:
            return NEWS
        if event.modality == "ongoing" or time.kind == "interval" or event.date_basis == "context":
            return NEWS
        days = (_day(published) - _day(time.end)).days
        return Telling("known", "history") if days >= _HISTORY else NEWS

    def _is_of_these_days(self, event: EventDraft) -> bool:
        """وكانت الطائرات قد قصفت الميناء *أمس*: whether the sentence names a day of the week before the report."""
        published = self.draft.published
        for mention in self.draft.times_in[event.sentence]:
            if published is None:
                if mention.precision not in ("month", "year"):
                    return True
            elif mention.end is not None and (_day(published) - _day(mention.end)).days < _WEEK:
                return True
        return False


def _day(value: str) -> dt.date:
    return dt.date.fromisoformat(value[:10])


__all__ = ["NEWS", "Telling", "Tellings"]
