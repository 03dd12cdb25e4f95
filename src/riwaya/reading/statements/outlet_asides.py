"""What the outlet says of a speaker behind his words: that he would not tell more, or what others made of them.

In: a chunk behind the beginning of a content. Out: whether the outlet speaks from there on.
The idea: what he left out (ولم يذكر تفاصيل), would not say (رافضا الكشف عن) or what was meanwhile the case (في وقت تتواصل فيه)
is nothing that he said.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    PARTICIPLE,
    PRONOUN,
    RELATIVE,
    VERB,
    Chunk,
    StatementDraft,
)
from riwaya.reading.speakers.dropped_subjects import agrees
from riwaya.reading.statements.unspoken import Unspoken
from riwaya.text.normalise import folded

_SEVERAL: Final = 2  # the number of a mention in the plural


class OutletAsides(Unspoken):
    """Tells asides of the outlet."""

    __slots__ = ()

    def _is_aside(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """Whether one of the asides begins with a chunk behind a mark."""
        if chunk.index + 1 >= len(chunks):
            return False
        if item.mode == "direct":  # جاء في البيان: قتل ثلاثة جنود، *في إشارة إلى* الهجوم
            if chunks[chunk.index - 1].kind != MARK or not item.rule.endswith("colon") or self.draft.quote_of[item.first] >= 0:
                return False
            if chunk.kind in (NEGATION, CONJUNCTION):
                return self._tells_no_more(chunks, chunk, item)  # قال: الهدنة قريبة، *ولم يعط* تفاصيل
            return chunk.kind == NOUNS and self._is_gloss(chunk)
        if self._is_said_of_calling(chunks, chunk, item):
            return True
        if chunk.kind == CONJUNCTION:
            return self._tells_no_more(chunks, chunk, item)
        if chunks[chunk.index - 1].kind != MARK:
            return False
        if chunk.kind == NEGATION:
            return self._tells_no_more(chunks, chunk, item)
        if chunk.kind == PARTICIPLE:
            return self._is_refusing(chunks, chunk) or self._goes_on_telling(chunks, chunk, item)
        if chunk.kind != NOUNS:
            return False
        if not (chunk.prep or chunk.conj) and chunk.head == chunk.first and self._takes_object(chunk) and (
            self._goes_on_telling(chunks, chunk, item)
        ):  # fmt: skip
            return True
        if self.norm[chunk.first : chunk.first + 3] and (self._is_gloss(chunk) or self._is_judged_step(chunks, chunk)):
            return True
        return self._is_refusing(chunks, chunk) or self._is_meanwhile(chunks, chunk, item)

    def _takes_object(self, chunk: Chunk) -> bool:
        """أدانت الدول الهجوم، *واصفة الجريمة* البشعة: whether a participle of saying that reports nothing has a definite object."""
        word = chunk.word
        if word is None or not word.cue_verbs or word.article or word.suffix or word.noun:
            return False
        held = self.draft.words[chunk.head + 1] if chunk.last > chunk.head + 1 else None
        return held is not None and bool(held.article or held.suffix)

    def _goes_on_telling(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """قالت الوزارة إن الجسر مغلق، *محذرة* في الوقت نفسه مما يفعله المهربون: behind a comma the participle of a cue that agrees
        with who speaks is no word of his, even where it reports nothing; but هاجم الثوار، أمس، *مقرا* للجيش: a noun too."""
        speaker, word = item.speaker, chunk.word
        if chunk.conj or word is None or not word.cue_verbs or speaker is None or item.nested:
            return False
        things = speaker.number == _SEVERAL and speaker.head_class != "people"  # أدانت *الدول* الهجوم، *واصفة* إياه
        if speaker.number and not things:
            return False
        god = self.draft.words[chunks[chunk.index + 1].first]
        if word.noun and (god is None or god.text not in self.draft.knowledge.operators("god_word")):
            cues, behind = self.draft.entries.cues, chunks[chunk.index + 1]  # but *سائلا الله* تعالى, *مطالبة كافة* الهيئات
            asked = chunk.kind == PARTICIPLE and behind.kind == NOUNS and not (behind.prep or behind.conj)
            if not asked or all(cues[cue.ref].addressee != "object" for cue in word.cue_verbs):
                return False
        ending = self.morphology.has_feminine_ending(self.norm[chunk.first])
        if not ending and not self.morphology.ends_in_alef(self.norm[chunk.first]):
            return False
        return ending == (things or speaker.gender == 1)

    def _is_said_of_calling(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """وصف الحكم بأنه جائر، *وهو ما* أثار جدلا, …، *الأمر الذي* يعكس غضبه: what comes of it that somebody calls something so."""
        following = chunks[chunk.index + 1]
        if following.kind not in (RELATIVE, CONJUNCTION) or chunks[chunk.index - 1].kind != MARK:
            return False
        if not item.rule.endswith("clause"):
            return False
        if folded(item.lemma) not in self.draft.knowledge.operators("naming_cue"):
            return False
        if chunk.kind == PRONOUN:
            return chunk.conj in self.joining and following.text in self.what
        word = chunk.word
        matter = chunk.kind == NOUNS and following.kind == RELATIVE and not (chunk.prep or chunk.conj)
        matter = matter and chunk.last == chunk.head + 1 and word is not None and word.article
        return matter and word is not None and word.stem in self.draft.knowledge.operators("the_matter")

    def _is_gloss(self, chunk: Chunk) -> bool:
        """قال إن الحرب قريبة، *في إشارة إلى* الهدنة: what the outlet says was meant."""
        glosses, norm = self.draft.knowledge.operators("gloss_phrase"), self.norm
        return f"{norm[chunk.first]} {norm[chunk.first + 1]} {norm[chunk.first + 2]}" in glosses if (
            chunk.first + 2 < len(norm)
        ) else False  # fmt: skip

    def _is_judged_step(self, chunks: list[Chunk], chunk: Chunk) -> bool:
        """أعلنت أنها ستفرج عنهم، *في خطوة وصفتها* المعارضة بأنها غير كافية: what others call it is none of the words."""
        word, verb = chunk.word, chunks[chunk.index + 1]
        operators = self.draft.knowledge.operators
        if word is None or word.article or chunk.prep not in operators("in_preposition") or chunk.conj or verb.conj:
            return False
        if word.stem not in operators("step_noun") or verb.kind != VERB or verb.word is None or not verb.word.suffix:
            return False
        named = self.draft.knowledge.any_of("naming_cue", "describing_cue")
        return any(folded(self.draft.entries.cues[cue.ref].lemma) in named for cue in verb.word.cue_verbs)

    def _names_him_again(self, chunks: list[Chunk], at: int, item: StatementDraft) -> bool:
        """قالت المصادر إن المقر قصف، *ولم تشر المصادر* إلى ضحايا: whether who speaks is named again by the same noun."""
        who, speaker = chunks[at] if at < len(chunks) else None, item.speaker
        if who is None or who.kind != NOUNS or who.prep or who.conj or who.word is None or speaker is None:
            return False
        named = self.draft.words[speaker.first]
        return named is not None and who.word.article and who.last == who.head + 1 and named.stem == who.word.stem

    def _tells_no_more(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """قال إن …، *ولم يذكر* مزيدا من التفاصيل, *لكنه لم يحدد* عددهم: what the speaker did not tell."""
        at = chunk.index
        if chunk.kind == CONJUNCTION:
            if chunk.text not in self.contrasts and chunk.text not in self.excepting:
                return False
            at += 1
            while at < len(chunks) and chunks[at].kind == COMPLEMENTIZER:
                at += 1  # غير *أنه* لم يوضح
        elif chunk.conj not in self.joining:
            return False
        if at + 1 >= len(chunks) or chunks[at].kind != NEGATION or chunks[at + 1].kind != VERB:
            return False
        verb = chunks[at + 1]
        told = verb.word is not None and (verb.word.cue_verbs or verb.text in self.specifying)
        if told and self._names_him_again(chunks, at + 2, item):
            return True
        if verb.text not in self.specifying or verb.verb is None or item.speaker is None or not agrees(item.speaker, verb.verb):
            return False
        following = chunks[at + 2] if at + 2 < len(chunks) else None
        if following is None or following.kind == MARK or self.norm[following.first] in self.questions:
            return True
        words = self.draft.words[following.head : following.last]
        details = self.draft.knowledge.operators("detail_noun")
        shapes = self.morphology  # *مزيدا* من التفاصيل
        return following.kind == NOUNS and any(word is not None and shapes.without_alef(word.stem) in details for word in words)

    def _mentions_none(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """قال إن الطائرات قصفت المعسكر *دون إعطاء* تفاصيل, *من دون ذكر* أسمائهم: the details that a speaker left out."""
        word, operators = chunk.word, self.draft.knowledge.operators
        if chunk.prep not in self.without or item.mode == "direct" or word is None or chunk.conj:
            return False
        untold = operators("untold_noun")
        if word.stem in operators("more_details_noun") and chunks[chunk.index - 1].kind == MARK:
            return True  # أسفر عن قتيلين، *من دون تفاصيل* إضافية
        if word.stem not in operators("mention_noun"):
            return False
        following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        end = following.last if following is not None and following.kind == NOUNS and chunk.last == chunk.head + 1 else chunk.last
        words = self.draft.words[chunk.head + 1 : end]
        return any(word is not None and (word.stem in untold or word.text in untold) for word in words)

    def _before_of(self, first: int) -> int:
        """*من* دون ذكر: the preposition before دون is of it."""
        return first - 1 if self.norm[first - 1] in self.origins else first

    def _is_refusing(self, chunks: list[Chunk], chunk: Chunk) -> bool:
        """قال إن …، *رافضا الكشف* عن هويتهم."""
        word, following = chunk.word, chunks[chunk.index + 1]
        if word is None or chunk.conj or word.stem not in self.draft.knowledge.operators("refusing_participle"):
            return False
        told = following.word if following.kind == NOUNS else None
        if chunk.last > chunk.head + 1:
            told = self.draft.words[chunk.head + 1]
        return told is not None and told.stem in self.no_comment

    def _is_meanwhile(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """دعا إلى وقف النار، *في وقت* تتواصل فيه المعارك: a clause of time is not joined to a content that is a noun phrase."""
        word, following = chunk.word, chunks[chunk.index + 1]
        if not chunk.prep or chunk.conj or word is None or word.stem not in self.draft.knowledge.operators("time_of_clause"):
            return False
        within = following.kind == PRONOUN and self.norm[following.first] in self.within  # في وقت تتواصل *فيه*
        if not within and (chunk.last != chunk.head + 1 or following.kind not in (RELATIVE, VERB)):
            return False
        return item.rule.endswith(("object", "preposition")) and not any(
            within.kind in (VERB, RELATIVE, COMPLEMENTIZER) and item.first <= within.first < chunk.first for within in chunks
        )
