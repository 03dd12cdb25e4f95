"""Where somebody who reports another's words speaks for himself again.

In: a content whose cue stands inside a quotation, another content or a relative clause. Out: the token at which whoever reports
it speaks again.
The idea: what is told within somebody's words is short; he weighs it (لكن), judges it (وهذا كذب), concludes from it (لذلك) or goes
on about himself.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    CUE_PHRASE,
    MARK,
    NEGATION,
    NOUNS,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    StatementDraft,
)
from riwaya.reading.statements.clause_ends import describes, relative_before
from riwaya.reading.statements.inner_clauses import answers_phrase, begins_anew, says_besides, tells_beside
from riwaya.reading.statements.outlet_voice import OutletVoice
from riwaya.reading.words.marks import PAUSES

_STOPS: Final = frozenset((".", "..", "...", "…"))
_PARTS: Final = PAUSES | frozenset("؛;")
_SPEAKS: Final = frozenset((VERB, AUXILIARY, NEGATION, COMPLEMENTIZER, PRONOUN, NOUNS, RELATIVE, TIME))
_QUOTED: Final = 7  # in quotation marks, more tokens than these are no name


class EmbeddedEnds(OutletVoice):
    """Tells where an outer voice goes on."""

    __slots__ = ()

    def _turns_away(self, chunks: list[Chunk], item: StatementDraft, cue: Chunk) -> bool:
        """قال الوزير إن الطريق مفتوح، *إلى ذلك أعلنت* الشرطة: whether an outlet turns to something else right before a cue."""
        at = cue.index - 1 - (chunks[cue.index - 1].text in PAUSES)
        if at < 1 or chunks[at].first <= item.first or self.draft.quote_of[cue.first] >= 0:
            return False
        return self._shifts(chunks[at]) or chunks[at].text in self.draft.knowledge.operators("own_turn")

    def _embedded_end(self, chunks: list[Chunk], item: StatementDraft, outer: list[StatementDraft]) -> int:
        """The token where an outer voice begins behind a content that stands in its words, else -1."""
        if not self._is_embedded(chunks, item, outer):
            return -1
        begin = self.draft.chunk_of[item.first]
        inside = self._is_inside(item, outer)
        for chunk in chunks[begin.index + 1 :] if begin is not None else ():
            if chunk.first >= item.last:
                break
            if chunk.first > item.first + 1 and (
                self._outer_resumes(chunks, chunk, item) or (inside and self._begins_anew(chunks, chunk, item))
            ):
                return self._trim(chunk.first)
        return -1

    def _is_embedded(self, chunks: list[Chunk], item: StatementDraft, outer: list[StatementDraft]) -> bool:
        """Whether a cue stands in what somebody else says, or in a relative clause: الأخبار *التي تقول* إن."""
        cue = self.draft.chunk_of[item.cue_first]
        if cue is None or cue.kind not in (VERB, CUE_PHRASE) or item.first < item.cue_first:
            return False
        own = _is_own(cue)
        number = self.draft.quote_of[item.cue_first]
        if item.mode == "direct" and not (own and self.draft.quote_of[item.first] == number):
            return False
        if not own and (self._in_relative(chunks, item) or self._describes_thing(chunks, item) or self._in_when(chunks, cue)):
            return True
        return self._is_inside(item, outer)

    def _is_inside(self, item: StatementDraft, outer: list[StatementDraft]) -> bool:
        """Whether a cue stands in another content, or in a quotation that is no name."""
        if any(one is not item and one.first <= item.cue_first < one.last for one in outer):
            return True
        number = self.draft.quote_of[item.cue_first]
        return number >= 0 and self.draft.quotes.found[number].close - self.draft.quotes.found[number].open > _QUOTED

    def _begins_anew(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """Whether a chunk begins a clause that can be no part of the words reported within."""
        before, cue = chunks[chunk.index - 1], self.draft.chunk_of[item.cue_first]
        told = self.draft.quote_of[item.cue_first]
        if self.draft.quote_of[chunk.first] != told or cue is None:
            return False
        if answers_phrase(self.draft, chunk, item) or tells_beside(self.draft, chunks, chunk, item):
            return True
        if _is_own(cue) and says_besides(self.draft, chunk, cue, item):
            return True
        if before.kind != MARK or before.text not in _PARTS or self.draft.quote_of[before.first] != told:
            return False
        return begins_anew(self.draft, chunks, chunk, item, _is_own(cue))

    def _outer_resumes(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """Whether the outer voice begins with a chunk."""
        before = chunks[chunk.index - 1]
        told = self.draft.quote_of[item.cue_first]
        if self.draft.quote_of[chunk.first] == told and self._takes_up(chunks, chunk):
            return True
        if before.kind != MARK or self.draft.quote_of[before.first] != told or self.draft.quote_of[chunk.first] != told:
            return False
        if before.text in _STOPS:
            return True
        if before.text not in _PARTS:
            return False
        if chunk.kind == VERB and not chunk.conj and self._describes_thing(chunks, item):
            return True  # الخطاب الذي قال فيه إن الحرب طويلة، *أثار* الجدل
        if chunk.kind == CONJUNCTION:
            return self._weighs_it(chunks, chunk)
        if chunk.kind == PARTICLE:
            return self._in_relative(chunks, item) and self._has_been(chunks, chunk)
        if chunk.conj and chunk.prep in self.conceding:  # …، *ورغم* محاولتهم
            return True
        if chunk.kind == VERB and chunk.conj in self.joining and item.rule.endswith(("object", "preposition")):
            return chunk.verb is not None and chunk.verb.tense == 1 and not self._may_be_noun(chunks, chunk)  # …، *وبلغ* عددهم
        following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else chunk
        if chunk.kind == NOUNS and chunk.conj and following.kind == VERB and self._of_himself(following):
            return True  # …، *وبجهودهم استكملنا*
        return self._judges(chunks, chunk) or self._concludes(chunk) or self._of_himself(chunk)

    def _takes_up(self, chunks: list[Chunk], chunk: Chunk) -> bool:
        """الملك الذي يعتقد الناس أنه مات هنا *وهو الذي* بنى السور, يقولون إن الأمر محسوم *وهذه تشكل* عقبة, خطر تعتقد الحكومة أن
        الناس لم ينتبهوا *له، وهو* السلاح: with or without a mark, a clause on what the outer voice tells of."""
        if chunk.conj not in self.joining or chunk.prep or chunk.index + 1 >= len(chunks) or chunk.last != chunk.first + 1:
            return False
        following, before = chunks[chunk.index + 1], chunks[chunk.index - 1]
        word = chunk.word
        if chunk.kind == NOUNS:
            return word is not None and word.function == "dem" and following.kind == VERB and not following.conj
        if chunk.kind != PRONOUN or word is None or word.function != "pron":
            return False
        if following.kind == RELATIVE:
            return following.text not in self.what
        back = chunks[before.index - 1] if before.kind == MARK else before
        of_it = back.kind == PRONOUN and back.word is not None and back.word.function == "prepron"
        return of_it and before.kind == MARK and following.kind == NOUNS and not following.prep

    def _has_been(self, chunks: list[Chunk], chunk: Chunk) -> bool:
        """مبادرة وصفها الوزير بأنها معجزة، *وقد أصاب*: what is told of it, in the past."""
        verb = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        if verb is None or chunk.conj not in self.joining or chunk.text not in self.pluperfect:
            return False
        return verb.kind == VERB and verb.verb is not None and verb.verb.tense == 1

    def _in_relative(self, chunks: list[Chunk], item: StatementDraft) -> bool:
        """Whether a cue stands right behind a relative, or behind an indefinite noun that its clause describes."""
        cue = self.draft.chunk_of[item.cue_first]
        if cue is None or not cue.index:
            return False
        return relative_before(self.draft, chunks, cue) >= 0 or describes(self.draft, chunks, cue) >= 0

    def _in_when(self, chunks: list[Chunk], cue: Chunk) -> bool:
        """أحسنت الوزارة *حين تبرأت منه وأكدت* أنها جادة: whether a cue is joined to a clause of time behind the main one."""
        if cue.conj not in self.joining or cue.index < 4:
            return False
        at = cue.index - 1
        while at > 1 and chunks[at].kind in (NOUNS, PRONOUN, TIME, ADVERB):
            at -= 1
        when = chunks[at - 1]
        if chunks[at].kind != VERB or chunks[at].conj or when.kind != CONJUNCTION or when.index < 2 or when.conj:
            return False
        behind, verb = chunks[at + 1], chunks[at].verb
        if (behind.kind == NOUNS and not behind.prep and behind.actor is not None) or verb is None or cue.verb is None:
            return False  # خرج الوزير حين *وصل المدير* وأكد
        same = (verb.tense, verb.gender, verb.number) == (cue.verb.tense, cue.verb.gender, cue.verb.number)
        return same and when.text in self.draft.knowledge.operators("when_conjunction")

    def _describes_thing(self, chunks: list[Chunk], item: StatementDraft) -> bool:
        """خطابه *الذي* قال *فيه* إن, خطابه الذي ألقاه أمس، *وتحدث فيه* عن أن: whether a relative clause with a cue tells of a
        speech or a writing; but في الوقت الذي قال فيه."""
        cue = self.draft.chunk_of[item.cue_first]
        within = chunks[cue.index + 1] if cue is not None and cue.index + 1 < len(chunks) else None
        if cue is None or within is None or within.kind != PRONOUN or self.norm[within.first] not in self.within:
            return False
        relative = next((one.index for one in reversed(chunks[: cue.index]) if one.kind == RELATIVE), 0)
        if not relative or chunks[relative].text in self.what or not (relative == cue.index - 1 or cue.conj):
            return False
        head = chunks[relative - 1 - (chunks[relative - 1].kind == MARK)].word
        return head is not None and head.stem not in self.draft.knowledge.operators("time_of_clause")

    def _weighs_it(self, chunks: list[Chunk], chunk: Chunk) -> bool:
        """قال: يزعم البعض أن المدينة سقطت، *لكنها صامدة*, …، *إلا أن* الواقع غير ذلك; but توقعوا هدنة، *لكن* بشروط."""
        operators = self.draft.knowledge.operators
        following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        if following is None:
            return False
        if chunk.text in operators("but_pronoun"):
            return True
        if chunk.text in self.excepting:
            return following.kind == COMPLEMENTIZER
        return chunk.text in operators("adversative_particle") and following.kind in _SPEAKS and not following.prep

    def _judges(self, chunks: list[Chunk], chunk: Chunk) -> bool:
        """يزعمون أنهم انتصروا، *وهذا* كذب, …، *وهذه* حقيقة: a clause of its own on what was said."""
        following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        if chunk.kind != NOUNS or chunk.conj not in self.joining or chunk.prep or following is None:
            return False
        return chunk.word is not None and chunk.word.function == "dem" and following.kind != RELATIVE

    def _concludes(self, chunk: Chunk) -> bool:
        """يقولون إن الطريق آمن، *لذلك* عاد الناس, …، *فهناك*, …، *علما* بأن."""
        if chunk.kind in (NOUNS, ADVERB, TIME) and self.norm[chunk.first] in self.draft.knowledge.operators("concluding_word"):
            return True
        return chunk.conj in self.answering and chunk.kind in (COMPLEMENTIZER, PRONOUN, NOUNS, NEGATION) and not chunk.prep

    def _of_himself(self, chunk: Chunk) -> bool:
        """أبلغني الطبيب أن الجرح سطحي، *وأنتظر* الخروج, …، *ونحن* على اتصال: first persons are of who tells it."""
        if chunk.kind in (PRONOUN, COMPLEMENTIZER):
            return not chunk.prep and self.norm[chunk.last - 1] in self.draft.knowledge.operators("speaker_pronoun")
        return chunk.kind in (VERB, AUXILIARY) and chunk.verb is not None and bool(chunk.verb.person)


def _is_own(cue: Chunk) -> bool:
    """*نطالب*, *أسأل*: whether a cue is a verb of who speaks."""
    return cue.kind == VERB and cue.verb is not None and bool(cue.verb.person)
