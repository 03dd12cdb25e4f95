"""Whom the fixed words of a verb name: ألقت السلطات القبض على *فلان*, أودى *بحياة خمسة عمال*.

In: a verb with its fixed words and the phrases behind them. Out: its `EventDraft` with whom these words take.
The idea: a fixed word has a genitive or a preposition of its own; what hangs on one that could be a verb hangs on the verb.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.arguments import joined, right_arguments
from riwaya.reading.clauses.told import Told
from riwaya.reading.draft import VERB, Chunk, EventDraft
from riwaya.reading.events.going_on import GoingOn
from riwaya.reading.phrases.fixed_words import tail_end
from riwaya.reading.phrases.person_names import SEIZED, unknown_person, unknown_surname
from riwaya.reading.phrases.states import is_capital, state_at

_ANSWERED: Final = frozenset(["REJECT", "AGREE", "SUPPORT"])  # acts that answer what a party says or does


class FixedObjects(GoingOn):
    """Fills recipients from the fixed words of verbs."""

    __slots__ = ()

    def _behind_fixed(self, told: Told, end: int) -> None:
        """أعلنت إيران دعمها *للحكومة*: what hangs on a fixed word that could be a verb as well hangs on the verb."""
        fixed = self.draft.chunk_of[end - 1] if end > 0 else None
        if fixed is not None and fixed.kind == VERB and fixed.index == told.arguments.end > told.at and not fixed.conj:
            told.arguments.phrases += right_arguments(told.chunks, fixed.index).phrases

    def _of_fixed_word(self, verb: Chunk, event: EventDraft) -> None:
        """أودى *بحياة خمسة عمال*: whom the fixed word of a verb has as its genitive."""
        standing = self.draft.wanted_in(verb.sentence)
        for reading in self.draft.knowledge.acts_of(verb.word, standing) if verb.word is not None else ():
            end = tail_end(self.draft, verb.first, reading.tail) if reading.tail >= 0 else -1
            if end <= 0:
                continue
            chunk = self.draft.chunk_of[end - 1]
            word = self.draft.words[end - 1]
            if word is not None and word.stem in self.fire:
                continue  # قتل برصاص *القوات*: who fired
            if word is not None and event.type in ("ACCUSE", "SANCTION") and (
                word.frame_nouns or (verb.word is not None and verb.word.cue_verbs)
            ):  # fmt: skip
                continue  # أدين بقتل *متظاهر*, بتأسيس *خلية*: whom the act hit that he is found guilty of
            if chunk is None or word is None or not word.preposition or not chunk.head < end < chunk.last:
                continue
            behind = self.draft.words[end]
            if behind is not None and behind.stem in self.draft.knowledge.operators("extent_word"):
                return  # حكم عليه بالسجن *مدى الحياة*
            found = mention_in(self.draft, end, chunk.last)
            if found is not None:
                self.draft.add(found)
                others = joined(self.draft.chunks[chunk.sentence], chunk.index, found)[1:]
                event.recipients += [found, *(one.actor for one in others if one.actor is not None and not one.prep)]
                return

    def _behind_tail(self, chunk: Chunk, end: int, event: EventDraft) -> None:
        """Whom the fixed words of a verb take, where they stand in one phrase with them."""
        word, fixed = self.draft.words[end], self.draft.words[end - 1]
        if word is None or (fixed is not None and word.adjective and not word.article and not fixed.article and fixed.head):
            return  # دخل رتل *عسكري* البلدة
        if word.function != "prep":  # قطعت طرق إمداد *الحوثيين*، أطلقت سراح *ضابط*: the genitive of fixed words
            if event.layer == "attack" or fixed is None or fixed.article or fixed.suffix or fixed.text.endswith(self.accusative):
                return
            found = mention_in(self.draft, end, chunk.last)
        else:
            end += 1
            found = mention_in(self.draft, end, chunk.last) if end < chunk.last else None
        if found is None and event.type in _ANSWERED and self.draft.in_place[end]:
            place = next((one for one in self.draft.places_between(end, chunk.last) if one.first == end), None)
            if place is not None and is_capital(place):
                found = state_at(self.draft, place)  # رفض النظام دعوة *واشنطن*
        if found is None and self.frames[event.frame].toll in SEIZED:
            found = unknown_person(self.draft, end, chunk.last) or unknown_surname(self.draft, end, chunk.last, sure=True)
        if found is not None:
            self.draft.add(found)
            event.recipients.append(found)
