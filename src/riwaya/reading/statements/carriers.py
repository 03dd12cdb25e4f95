"""Who carries words on: media that somebody spoke to, that published him or that he is cited from (قال *لقناة الساحل*).

In: a cue's clause and its statement in the making. Out: its relays, and who a cue phrase names.
The idea: a preposition or a verb of publishing tells that a medium only carries what somebody says; the outlet itself is no link.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.actors.media_names import is_press
from riwaya.reading.actors.titles import whole_title
from riwaya.reading.draft import (
    NOUNS,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    StatementDraft,
)
from riwaya.reading.phrases.cue_clause import CueClause
from riwaya.reading.phrases.holders import is_name, is_set_off
from riwaya.reading.phrases.mention_marks import without_marks
from riwaya.reading.phrases.person_names import is_kunya, is_share_of_persons
from riwaya.reading.phrases.states import state_of
from riwaya.reading.speakers import reference
from riwaya.reading.speakers.called_in_passing import is_in_passing
from riwaya.reading.speakers.handed_words import media_given, medium_before
from riwaya.reading.speakers.publishers import publisher
from riwaya.reading.speakers.subjects import is_published
from riwaya.reading.statements.contents import Contents
from riwaya.reading.statements.venues import venue_of

_ASKED: Final = 4  # chunks at the head of a sentence that say who asked


class Carriers(Contents):
    """Adds the relays of a statement."""

    __slots__ = ()

    def _farther(
        self, chunks: list[Chunk], clause: CueClause, within: Sequence[int], index: int, mention: ActorMention, made: StatementDraft
    ) -> ActorMention:
        """عن شبكة شام *عن ناشطين*, نقلا عن الوكالة *عن مصدر*: whom the one told of has it from, however many carry it on."""
        prep = chunks[index].prep or self.norm[chunks[index].first - 1]
        while index + 1 in within and chunks[index + 1].prep == prep and not chunks[index + 1].conj:
            farther = chunks[index + 1].actor
            if farther is None or farther.head_class in ("document", "state"):
                break
            if not self._is_outlet(mention):
                made.relays.insert(0, mention)
            index += 1
            mention = whole_title(self.draft, chunks, index, clause.content_chunk) or farther
        return mention

    def _bare(self, chunk: Chunk) -> ActorMention:
        """A mention for a noun phrase that no lexicon knows (a surname, التحقيقات)."""
        draft = self.draft
        word, person = chunk.word, is_name(draft, chunk) or is_set_off(draft, draft.chunks[chunk.sentence], chunk.index)
        state = state_of(draft, chunk)
        if state is not None:
            return state
        some = word is not None and word.stem in draft.knowledge.operators("some_persons")
        row, last = draft.chunks[chunk.sentence], chunk.last
        behind = row[chunk.index + 1] if some and chunk.index + 1 < len(row) else None
        if behind is not None and behind.kind == NOUNS and behind.prep in self.origins and not behind.conj:
            last = behind.last  # كثير *من السكان*
        mention = ActorMention(
            chunk.head, without_marks(draft, chunk.head, last), "unknown", definite=True,
            inner=word.lead if word else 0,
            gender=1 if word is not None and draft.knowledge.morphology.has_feminine_ending(word.stem) else 0,
            number=2 if some else 0, anonymous=some or is_share_of_persons(draft, word),
        )  # fmt: skip
        mention.name_ar = draft.tokens.text[draft.tokens.inner_start(chunk.head, mention.inner) : draft.tokens.end[chunk.last - 1]]
        named = word is not None and (not word.known or word.given or is_kunya(draft, chunk.head, chunk.last))
        if person or (chunk.last - chunk.head <= 4 and word is not None and not word.article and named):
            mention.kind, mention.head_class = "person", "person"
            mention.person_name = (chunk.head, chunk.last)
        chunk.actor = mention
        draft.add(mention)
        return mention

    def _adjuncts(self, chunks: list[Chunk], clause: CueClause, made: StatementDraft) -> None:
        """Relay and venue from what stands between cue and content."""
        asked = self._asker(chunks, clause.cue)
        if asked is not None and asked is not made.speaker and not made.relays and not self._is_outlet(asked):
            made.relays.append(asked)
        for index in clause.adjuncts:
            chunk = chunks[index]
            mention = chunk.actor
            if made.speaker is not None and made.speaker.first <= chunk.first < made.speaker.last:
                continue  # مساعد الوزير *لقطاع الإعلام* اللواء فلان
            verb = index - 1 - (index > 1 and chunks[index - 1].kind == TIME)  # بثته *اليوم* وكالة الأنباء
            carries = chunk.prep in self.carriers or (not chunk.prep and is_published(chunks, verb))
            if mention is not None and mention.head_class == "media" and carries:
                if chunk.prep in self.draft.knowledge.operators("of_preposition") and is_press(self.draft, mention):
                    continue
                if mention is not made.speaker and not self._is_outlet(mention):
                    made.relays.insert(0, mention)  # نقلت الوكالة عن الوزير، في تصريح *لقناة الجزيرة*: the first he told it
                continue
            if mention is None and chunk.prep in self.venues:
                inner = mention_in(self.draft, chunk.head + 1, chunk.last) if chunk.last - chunk.head > 1 else None
                word = self.draft.words[chunk.last - 1]
                if inner is not None and inner.head_class == "media" and word is not None:
                    made.relays.append(inner)
                    self.draft.add(inner)
            if made.venue is None and chunk.prep in self.venues and self._is_venue(chunk):
                made.venue = (chunk.head, chunk.last)
        made.venue = venue_of(self.draft, chunks, clause) or made.venue
        for medium in self._publishers(chunks, clause):
            if medium is not made.speaker and all(link is not medium for link in made.relays) and not self._is_outlet(medium):
                made.relays.insert(0, medium)
        handed = media_given(self.draft, chunks, clause) if made.speaker is not None and not made.relays else []
        last = medium_before(self.draft, chunks, clause) if made.speaker is not None and not made.relays else None
        for medium in (*handed, *((last,) if last is not None else ())):
            if medium is not made.speaker and not self._is_outlet(reference.resolve(self.draft, medium)):
                made.relays.append(medium)
        for index in clause.phrases:
            holder = self._holder(chunks, index)
            if holder is None:
                continue
            if index + 1 < len(chunks) and chunks[index + 1].actor is holder:
                holder = whole_title(self.draft, chunks, index + 1, clause.content_chunk) or holder
            carried = self._is_carried_phrase(chunks[index])
            if carried and made.speaker is not None and made.speaker is not holder:
                if not self._is_outlet(made.speaker):
                    made.relays.insert(0, made.speaker)
                holder = self._farther(chunks, clause, range(index + 1, clause.content_chunk), index + 1, holder, made)
                made.speaker = reference.resolve(self.draft, holder)
            elif holder.head_class == "media" and not self._is_outlet(holder):
                made.relays.append(holder)

    def _publishers(self, chunks: list[Chunk], clause: CueClause) -> list[ActorMention]:
        """وفي مقابلة نشرت في *صحيفة الساحل*، قال, قال في البيان الذي بثه *التلفزيون*: the media that published the words."""
        draft, opening = self.draft, chunks[0]
        if draft.lacks("broadcasting_verb"):
            return []
        fronted = opening.kind == NOUNS and opening.prep in self.venues
        fronted = fronted and sum(chunk.kind == VERB for chunk in chunks[: clause.cue]) < 2
        start = 0 if fronted else clause.cue + 1
        found = (publisher(draft, chunks, index) for index in range(start, clause.content_chunk) if index != clause.cue)
        return [medium for medium in found if medium is not None]

    def _asker(self, chunks: list[Chunk], cue: int) -> ActorMention | None:
        """وردا على *سؤال لوكالة رويترز* قال, ردا على *أسئلة الوكالة*، قال: the medium that asked, or was told, at the head of a
        sentence."""
        operators = self.draft.knowledge.operators
        questions, occasions = operators("question_noun"), operators("occasion_noun")
        for chunk in chunks[: min(cue, _ASKED)]:
            if chunk.kind != NOUNS or not chunk.prep or chunk.word is None:
                continue
            if not chunk.index and chunk.prep in self.venues and chunk.word.stem in occasions:
                told = chunks[1].actor if chunks[1].kind == NOUNS and chunks[1].prep in self.carriers else None
                return told if told is not None and told.head_class == "media" else None  # وفي تصريح *لوكالة رويترز* قال
            if chunk.word.stem not in questions:
                continue
            inner = mention_in(self.draft, chunk.head + 1, chunk.last) if chunk.last - chunk.head > 1 else None
            if inner is not None and inner.head_class == "media":
                self.draft.add(inner)
                return inner
            behind = chunks[chunk.index + 1]
            asker = behind.actor if behind.kind == NOUNS and behind.prep in self.carriers else None
            if asker is not None and asker.head_class == "media":
                return asker
        return None

    def _is_carried_phrase(self, chunk: Chunk) -> bool:
        return chunk.verb is not None and self.draft.entries.phrases[chunk.verb.ref].carried

    def _is_venue(self, chunk: Chunk) -> bool:
        if chunk.actor is not None:
            return chunk.actor.head_class == "document"
        return not self.draft.places_between(chunk.first, chunk.last)

    def _is_outlet(self, mention: ActorMention) -> bool:
        return reference.is_outlet(self.draft, mention)

    def _holder(self, chunks: list[Chunk], index: int) -> ActorMention | None:
        """Whom a cue phrase names."""
        index += 1
        while index < len(chunks) and (
            chunks[index].kind in (RELATIVE, VERB) or (chunks[index].kind == PRONOUN and chunks[index - 1].kind == VERB)
        ):  # fmt: skip
            index += 1  # حسب *ما نقل* الموقع, بحسب *ما نقلت عنه* الوكالة
        if index < len(chunks) and chunks[index].kind == NOUNS:
            chunk = chunks[index]
            return chunk.actor or self._bare(chunk)
        return None

    def _carried(self, chunks: list[Chunk], subject: int, found: list[StatementDraft], at: int) -> bool:
        """A trailing attribution to a medium of something already attributed is its relay."""
        mention = chunks[subject].actor or self._bare(chunks[subject])
        owners = [item for item in found if item.first < at and item.rule != "phrase-before"]
        owners = [item for item in owners if not is_in_passing(self.draft, item)]
        if not owners:
            return False
        if mention.head_class == "media" and not self._is_outlet(mention):
            for item in owners:
                if all(link is not mention for link in item.relays):
                    item.relays.append(mention)
        return True
