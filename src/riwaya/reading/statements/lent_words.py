"""Who speaks a noun of saying with no holder of its own: وجه الوزير *تحذيرا* من, عاد إلى *التأكيد* أن, *تحذيرات* تركية من.

In: a row of chunks and the index of such a noun. Out: the mention of who says so, or None.
The idea: a verb that utters words, or that comes to saying something, lends its subject; an adjective of nationality is the holder.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.titles import whole_title
from riwaya.reading.draft import ADVERB, MARK, NEGATION, NOUNS, PARTICLE, PRONOUN, TIME, VERB, ActorMention, Chunk
from riwaya.reading.phrases.states import national_state
from riwaya.reading.speakers import dropped_subjects
from riwaya.reading.speakers.subjects import left_of_cue
from riwaya.reading.statements.attributions import Attributions
from riwaya.reading.words.marks import PAUSES

_LENT: Final = 7  # chunks between a verb that utters words and the noun that says what they are


class LentWords(Attributions):
    """Adds whose words a noun of saying without a holder tells."""

    __slots__ = ()

    def _lender(self, chunks: list[Chunk], at: int) -> ActorMention | None:
        """Who speaks a noun of saying by the verb or the adjective beside it; None where neither tells."""
        word = chunks[at].word
        if word is None or word.suffix or word.cue_noun is None:
            return None
        verb = self._uttering(chunks, at)
        if verb >= 0:
            return self._subject_of_verb(chunks, verb, at)
        return self._nation_of(chunks, at)

    def _uttering(self, chunks: list[Chunk], at: int) -> int:
        """أطلقت المنظمة *تحذيرا*, سارع الرئيس إلى *تطمين* السكان: the verb that utters what a noun says, else -1."""
        noun, operators = chunks[at], self.draft.knowledge.operators
        if noun.conj or noun.word is None:
            return -1
        if noun.prep:
            if noun.prep not in operators("turning_preposition"):
                return -1  # يعود إلى عدن *منذ الإعلان* عن
            verbs = operators("turning_to_verb")
        elif noun.word.article:
            return -1
        else:
            verbs = operators("uttering_verb")
        for index in range(at - 1, max(-1, at - _LENT), -1):
            chunk = chunks[index]
            if chunk.kind == VERB:
                if chunk.word is None or chunk.word.stem not in verbs or chunk.word.suffix or chunk.word.future:
                    return -1
                if noun.prep in operators("on_preposition") and chunk.word.stem in operators("reacting_verb"):
                    return -1  # ردت تركيا *على تهديدات* الرئيس: his words
                return -1 if self._is_unsaid(chunks, index, bool(noun.prep)) else index
            if noun.prep and chunk.kind == NOUNS and chunk.prep:
                return -1
            if chunk.kind not in (NOUNS, TIME, PRONOUN, ADVERB) and not (chunk.kind == MARK and chunk.text in PAUSES):
                return -1
            if chunk.kind == NOUNS and chunk.word is not None and chunk.word.cue_noun is not None and not chunk.prep:
                return -1
        return -1

    def _is_unsaid(self, chunks: list[Chunk], verb: int, turning: bool) -> bool:
        """لم يطلق *تحذيرا*: nothing was said; but لم يتردد في *اتهام* الحكومة."""
        before = chunks[verb - 1] if verb else None
        word, denied = chunks[verb].word, before is not None and before.kind == NEGATION
        hesitates = word is not None and word.stem in self.draft.knowledge.operators("hesitating_verb")
        if turning and hesitates:
            return not denied
        return denied

    def _subject_of_verb(self, chunks: list[Chunk], verb: int, at: int) -> ActorMention | None:
        for index in range(verb + 1, at):
            chunk = chunks[index]
            if chunk.kind == NOUNS and not (chunk.prep or chunk.conj):
                return (whole_title(self.draft, chunks, index, at) or chunk.actor) if chunk.actor is not None else None
        if chunks[verb].conj:
            one, told = dropped_subjects.subject_before(self.draft, chunks, at), chunks[verb].verb
            single = one is not None and one.head_class in ("person", "role", "title") and not one.number
            return None if single and told is not None and told.number else one  # والتنظيم …، ويقدمون *دعوات*: not the man before
        start = verb
        while start and chunks[start - 1].kind in (NEGATION, PARTICLE):
            start -= 1
        subject, _times = left_of_cue(self.draft, chunks, start)
        return chunks[subject[0]].actor if subject else None

    def _nation_of(self, chunks: list[Chunk], at: int) -> ActorMention | None:
        """وسط *تحذيرات تركية* من: the state whose adjective stands with an indefinite noun of saying."""
        chunk = chunks[at]
        if chunk.word is None or chunk.word.article:
            return None
        for token in range(chunk.head + 1, chunk.last):
            word = self.draft.words[token]
            if word is None or word.article or not (word.adjective or word.modifier or word.demonym is not None):
                return None
            if word.demonym is not None and word.head is None and not word.demonym.number:
                return national_state(self.draft, token, word.demonym)
        return None
