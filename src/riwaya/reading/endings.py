"""Endings: where the content of a statement gives way to the outlet's voice or to the next cue.

In: the statements of one sentence with contents to its end. Out: the same with contents cut.
The idea: cues on one level end each other's contents; inside a sentence a few constructions hand back to the outlet.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    AUXILIARY,
    CLOSE,
    COMPLEMENTIZER,
    CONJUNCTION,
    CUE_PHRASE,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PARTICIPLE,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    StatementDraft,
)
from riwaya.reading.reference import agrees
from riwaya.reading.subjects import far_subject
from riwaya.reading.unspoken import Unspoken

_TRAILING: Final = frozenset("،,.؛;:!؟?…-–")
# Kinds of chunks at which the outlet may take over again.
_TURNING: Final = frozenset([CUE_PHRASE, NOUNS, COMPLEMENTIZER, VERB, CONJUNCTION, NEGATION, RELATIVE, AUXILIARY, PRONOUN])
_HEAD: Final = 4  # words among which a sentence opens with a concession
_WORDS: Final = 3  # in quotation marks, more words than these are no scare quote
_SIBLINGS: Final = 12  # cues of one sentence that may end a content; real sentences have fewer


class Endings(Unspoken):
    """Cuts contents."""

    __slots__ = ()

    def _cut(self, chunks: list[Chunk], found: list[StatementDraft]) -> None:
        """Ends contents where a later cue on the same level begins, and trims marks at both ends."""
        draft = self.draft
        found.sort(key=lambda item: item.cue_first)
        for number, item in enumerate(found):
            if item.rule.endswith(("trailing", "pronoun")):
                item.last = min(self._trim(item.clause_first), item.cue_first)
                if item.last - 1 > item.first and self.norm[item.last - 1] in self.accordance:
                    item.last = self._trim(item.last - 1)  # …، *على ما* أعلن المتحدث
            elif item.mode != "direct" or (item.rule.endswith("colon") and draft.quote_of[item.first] < 0):
                for later in found[number + 1 : number + 1 + _SIBLINGS]:
                    if (
                        later.clause_first >= item.first
                        and later.clause_first < item.last
                        and self._is_sibling(chunks, item, later)
                    ):
                        item.last = later.clause_first
                        break
                cut = self._main_clause(chunks, item)
                if cut < 0:
                    cut = self._relative_end(chunks, item)
                if cut < 0:
                    cut = self._break(chunks, item)
                if cut >= 0:
                    item.last = min(item.last, cut)
            last = self._before_next_quotation(chunks, item)
            while last > item.first and (
                self.norm[last - 1] in _TRAILING or self.norm[last - 1] == "\n" or self._closes_more(item.first, last)
            ):
                last -= 1
            first = item.first
            while first < last and self.norm[first] in _TRAILING:
                first += 1
            item.first, item.last = first, last
            self._unquote(item)

    def _unquote(self, item: StatementDraft) -> None:
        """وصفه بأنه *"جبان"*: a content that is all in quotation marks stands between them, and is direct."""
        number = self.draft.quote_of[item.first] if item.mode != "direct" and item.last - item.first > 2 else -1
        if number < 0:
            return
        quote = self.draft.quotes.found[number]
        if quote.open == item.first and quote.close == item.last - 1:
            item.first, item.last, item.content_inner = item.first + 1, item.last - 1, 0
            if not item.rule.endswith(("object", "preposition")) or item.last - item.first > _WORDS:
                item.mode = "direct"

    def _before_next_quotation(self, chunks: list[Chunk], item: StatementDraft) -> int:
        """The end of a content, moved before «لافتا إلى أن» where what seems to close its quotation opens the next one."""
        last = item.last
        word = self.draft.words[last - 1] if item.mode == "direct" and last > item.first + _HEAD else None
        if word is None or word.function != "comp":
            return last
        for chunk in reversed([chunk for chunk in chunks if item.first < chunk.first < last][-_HEAD:]):
            if chunk.kind in (VERB, PARTICIPLE) and chunk.word is not None and chunk.word.cue_verbs:
                return chunk.first
        return last

    def _is_sibling(self, chunks: list[Chunk], item: StatementDraft, later: StatementDraft) -> bool:
        """Whether a later cue goes on with the outlet's telling, rather than standing inside the content."""
        if later.rule.startswith(("phrase-after", "noun")):
            return later.rule.startswith("phrase")
        if later.rule.startswith("participle"):
            return not self._is_anothers(item, later)
        if self.draft.quote_of[later.cue_first] != self.draft.quote_of[item.cue_first]:
            return False
        chunk = self.draft.chunk_of[later.cue_first]
        if chunk is None or (item.mode == "direct" and self._is_his_own(chunk)):
            return False
        if chunk.conj and chunk.kind == VERB:
            speaker = later.speaker
            if speaker is not None and speaker is not item.speaker and item.first <= speaker.first < chunk.first == later.cue_first:
                if all(within.kind == NOUNS for within in chunks[: chunk.index] if within.first >= item.first):
                    return False  # ذكر أن رجل شرطة انهار *واعترف* بتورطه
            before = chunks[chunk.index - 1] if chunk.index else chunk
            if chunk.verb is not None and chunk.verb.number == 2 and item.speaker is not None and not item.speaker.number:
                if (later.speaker is not None and later.speaker is not item.speaker) or not agrees(item.speaker, chunk.verb):
                    return later.rule.endswith(("clause", "quote", "colon"))  # قال إن الأهالي رفضوا، *وطلبوا* منهم
            if before.kind != VERB or before.first <= item.first or not later.rule.endswith(("preposition", "object")):
                return True
            return before.word is None or bool(before.word.cue_verbs)  # رجل شرطة انهار *واعترف بتورطه*
        first = self.draft.chunk_of[later.clause_first]
        if first is None:
            return False
        if first.kind == CONJUNCTION and first is not chunk:
            return True
        if first.kind == COMPLEMENTIZER:
            return True
        if first.conj and first.kind in (AUXILIARY, TIME, NOUNS, NEGATION):
            return True
        return False

    def _is_anothers(self, item: StatementDraft, later: StatementDraft) -> bool:
        """قال رجل إن الحركة رفضت، *مطالبة* بكذا: a feminine participle behind a man's words is of somebody in them."""
        speaker = item.speaker
        if speaker is None or speaker.gender or speaker.number or item.inherits is not None:
            return False
        if item.rule.endswith(("object", "preposition")):
            return False
        inner = self.draft.quote_of[later.cue_first]
        quoted = inner >= 0 and self.draft.quotes.found[inner].open >= item.first
        if not quoted and (later.speaker is None or later.speaker is speaker):
            return False
        return self.morphology.is_feminine_noun(self.draft.tokens.raw(later.cue_last - 1))

    def _is_his_own(self, chunk: Chunk) -> bool:
        """قال: المصاب مصابنا *وأسأل* الله، *والجميع يعلم* أن: in words without marks, what he says of himself or of all."""
        if chunk.verb is None or chunk.kind != VERB:
            return False
        return bool(chunk.verb.person) or (chunk.verb.tense == 2 and not chunk.conj)

    def _closes_more(self, first: int, last: int) -> bool:
        """A closing mark at the end of a content whose quotation opened right before it."""
        number = self.draft.quote_of[last - 1]
        if number < 0 or self.draft.quotes.found[number].close != last - 1:
            return False
        return self.draft.quotes.found[number].open < first

    def _is_beside(self, chunks: list[Chunk], found: list[StatementDraft], made: StatementDraft) -> bool:
        return any(item.first <= made.cue_first and self._is_sibling(chunks, item, made) for item in found)

    def _main_clause(self, chunks: list[Chunk], item: StatementDraft) -> int:
        """وبينما قال إن …، *كانت* …: a report in a fronted clause ends where the main clause begins, else -1."""
        cue = self.draft.chunk_of[item.cue_first]
        conceded = self._conceded(chunks, item)
        if conceded >= 0:
            return conceded
        if cue is not None and cue.index > 1 and chunks[cue.index - 1].text in self.circumstances:
            return self._resumed(chunks, item, cue.index)
        if cue is not None and cue.index > 1 and self._fronts_again(chunks, cue.index):
            return self._next_report(chunks, item, cue.index)
        if cue is None or cue.index != 1 or chunks[0].kind != CONJUNCTION or chunks[0].text not in self.fronting:
            return -1
        for chunk in chunks[2:-1]:
            if item.first + 1 < chunk.first < item.last and chunk.kind == MARK and chunk.text in "،,":
                following = chunks[chunk.index + 1]
                if following.kind in (VERB, AUXILIARY) and not following.conj:
                    return self._trim(chunk.first)
        return -1

    def _resumed(self, chunks: list[Chunk], item: StatementDraft, cue: int) -> int:
        """الحركة إذ تستنكر القصف *تؤكد* أن: where the verb of the main clause takes up the subject before إذ, else -1."""
        for chunk in chunks[cue + 1 :]:
            if item.first < chunk.first < item.last and chunk.kind == VERB and not chunk.conj:
                return self._trim(chunk.first) if far_subject(self.draft, chunks, chunk.index) == cue - 2 else -1
        return -1

    def _fronts_again(self, chunks: list[Chunk], cue: int) -> bool:
        """…، *وفيما* تشير مصادر إلى أن: behind a mark, right before a cue, a conjunction fronts a clause of its own."""
        front = chunks[cue - 1]
        return front.kind == CONJUNCTION and bool(front.conj) and front.text in self.fronting and chunks[cue - 2].kind == MARK

    def _next_report(self, chunks: list[Chunk], item: StatementDraft, cue: int) -> int:
        """Where a report in a fronted clause gives way to the report of the main clause, else -1."""
        for chunk in chunks[cue + 1 : -1]:
            following = chunks[chunk.index + 1]
            if not item.first < chunk.first < item.last or chunk.kind != MARK or following.kind != VERB or following.conj:
                continue
            if following.word is not None and following.word.cue_verbs:
                return self._trim(chunk.first)
        return -1

    def _conceded(self, chunks: list[Chunk], item: StatementDraft) -> int:
        """وعلى الرغم من أنه أكد أن …، *إلا أنه* …: what the main clause sets against a conceded report is none of it, else -1."""
        words = self.draft.words[chunks[0].first : min(chunks[0].first + _HEAD, item.cue_first + 1)]
        if all(word is None or word.stem not in self.conceding for word in words):
            return -1
        for chunk in chunks[:-1]:
            if not item.first < chunk.first < item.last:
                continue
            following = chunks[chunk.index + 1]
            if chunk.text in self.excepting and following.kind == COMPLEMENTIZER:
                return self._trim(chunk.first)
            if chunk.kind == COMPLEMENTIZER and chunk.conj in self.answering and chunks[chunk.index - 1].kind == MARK:
                return self._trim(chunk.first)
        return -1

    def _break(self, chunks: list[Chunk], item: StatementDraft) -> int:
        """The token where the outlet takes over again inside a sentence: a trailing cue phrase with its comma."""
        begin = self.draft.chunk_of[item.first]
        for chunk in chunks[begin.index :] if begin is not None else chunks:
            if chunk.first >= item.last:
                break
            kind = chunk.kind
            if kind not in _TURNING or chunk.first <= item.first or chunk.first == item.cue_first:
                continue
            if kind == NOUNS and chunks[chunk.index - 1].kind != MARK and not (chunk.prep and self._shifts(chunk)):
                continue  # nearly all
            if self._is_commented(chunks, chunk, item) or self._tells_before(chunks, chunk, item):
                return self._trim(chunk.first)
            if self._goes_on_outside(chunks, chunk, item) or self._speaks_on(chunks, chunk, item):
                return self._trim(chunk.first)
            if chunk.kind in (AUXILIARY, PRONOUN) or (chunk.kind == NOUNS and not (chunk.prep or chunk.conj)):
                continue
            shifts = self._shifts(chunk) and not self._is_second_side(chunk, item)
            if (chunk.kind == CUE_PHRASE and self._names_source(chunks, chunk)) or shifts:
                return self._trim(chunk.first)
            if chunk.kind == COMPLEMENTIZER and chunk.prep and self._leaves_out(chunks, chunk.index):
                return self._trim(chunk.first)
            if self._tells_more(chunks, chunk, item):
                return self._trim(chunk.first)
            if self._is_occasion_behind(chunks, chunk, item):
                self._take_carrier(chunks, chunk.index + 1, item)
                return self._trim(chunk.first)
            if self._says_where(chunks, chunk) or self._is_outlet_speaking(chunks, chunk):
                return self._trim(chunk.first)
            if self._is_unanswered(chunks, chunk, item):
                return self._trim(chunk.first)
            if self._goes_on_likewise(chunks, chunk, item) or self._sets_against(chunks, chunk, item):
                return self._trim(chunk.first)
            if chunk.kind == VERB and chunk.text in self.narrating and item.mode != "direct" and self._narrates(chunks, chunk):
                return self._trim(chunk.first)
            if chunk.kind in (CONJUNCTION, RELATIVE) and chunk.text in self.back_linking:
                if chunk.kind == RELATIVE and chunk.conj:
                    continue  # إجرام هذه الفئة *وما تحمله* من فكر: joined to a noun
                before = chunks[chunk.index - 1]
                if chunk.kind == RELATIVE and before.kind not in (MARK, CUE_PHRASE):
                    continue  # ليس هناك ما يبرر: it links nothing back
                following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
                if following is not None and following.word is not None and following.word.cue_verbs:
                    return self._trim(chunk.first)
        return -1

    def _goes_on_outside(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """قال إنها تعتبره خطرا *وإن* …, شدد على الوحدة، *ومنها انتقل* إلى: behind a noun phrase another clause goes on."""
        if chunk.conj not in self.joining or not item.rule.endswith(("object", "preposition")):
            return False
        if chunk.kind == COMPLEMENTIZER:
            return item.nested and not chunk.prep and not any(
                within.kind == COMPLEMENTIZER and item.first <= within.first < chunk.first for within in chunks
            )  # fmt: skip
        if chunk.kind != PRONOUN or item.mode == "direct" or chunks[chunk.index - 1].kind != MARK or chunk.index + 1 >= len(chunks):
            return False
        verb = chunks[chunk.index + 1]
        prepositional = chunk.word is not None and chunk.word.function == "prepron"
        return prepositional and verb.kind == VERB and verb.verb is not None and verb.verb.tense == 1

    def _speaks_on(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """قال إن …، *وقال* وهو يبكي: behind a comma the plainest of verbs goes on telling of him, whatever stands behind it."""
        if chunk.kind != VERB or chunk.conj not in self.joining or item.mode == "direct" or item.speaker is None:
            return False
        if chunk.verb is None or chunk.verb.tense != 1 or chunk.word is None or chunks[chunk.index - 1].kind != MARK:
            return False
        cues = self.draft.entries.cues
        plain = any(cues[cue.ref].lemma in self.bridging for cue in chunk.word.cue_verbs)
        return plain and agrees(item.speaker, chunk.verb)

    def _is_second_side(self, chunk: Chunk, item: StatementDraft) -> bool:
        """بين الجيش من جهة والمسلحين *من جهة أخرى*: the words of a turn stood before, for the first of two sides."""
        turn = self.norm[chunk.first : chunk.last - 1]
        before = self.norm[item.first : chunk.first]
        return bool(turn) and any(before[at : at + len(turn)] == turn for at in range(len(before)))

    def _names_source(self, chunks: list[Chunk], phrase: Chunk) -> bool:
        """بحسب *الوكالة*, but not وليس هذا *وحسب*؛"""
        following = chunks[phrase.index + 1] if phrase.index + 1 < len(chunks) else None
        pronoun = phrase.verb is not None and self.draft.entries.phrases[phrase.verb.ref].speaker == "pronoun"
        if pronoun or following is None or following.kind == MARK:
            return pronoun
        return following.kind != NOUNS or not self._binds(chunks, phrase.index)

    def _says_where(self, chunks: list[Chunk], chunk: Chunk) -> bool:
        """قال إن …، *وذلك في بيان*: the occasion of the words is none of them."""
        if chunk.kind != NOUNS or chunk.last != chunk.head + 1 or not chunk.conj or chunks[chunk.index - 1].kind != MARK:
            return False
        following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        if self.norm[chunk.first] not in self.thereby or following is None or following.kind != NOUNS:
            return False
        occasion = following.actor is not None and following.actor.head_class == "document"
        occasion = occasion or (following.word is not None and following.word.stem in self.moments)
        return following.prep in self.venues and (occasion or self._is_occasion(following))

    def _tells_more(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """أعلن انتهاء العملية، *وزار* المخيم: a verb with و is not joined to a content that is a noun phrase."""
        if chunk.kind != VERB or chunk.conj not in self.joining or chunks[chunk.index - 1].kind != MARK:
            return False
        if item.rule not in ("verb-object", "verb-preposition") or item.mode == "direct":
            return False
        if chunk.verb is None or chunk.verb.tense != 1:
            return False
        inside = [within for within in chunks if item.first <= within.first < chunk.first]
        if any(within.kind in (COMPLEMENTIZER, CONJUNCTION) for within in inside):
            return False
        verbs = [within.verb for within in inside if within.kind == VERB and within.verb is not None]
        if not verbs:
            return all(within.kind not in (VERB, RELATIVE) for within in inside)
        speaks = item.speaker is not None and agrees(item.speaker, chunk.verb)  # نوه بالعلاقات التي تربط البلدين، *واستمع* إلى
        return speaks and all(verb.gender != chunk.verb.gender for verb in verbs)

    def _goes_on_likewise(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """متمنيا لهم الشفاء، *كما قدم* لهم التعزية: behind a content that is a noun phrase the outlet goes on."""
        if chunk.kind != CONJUNCTION or chunk.text not in self.back_linking - self.what or chunks[chunk.index - 1].kind != MARK:
            return False
        if not item.rule.endswith(("object", "preposition")) or item.mode == "direct" or chunk.index + 1 >= len(chunks):
            return False
        following = chunks[chunk.index + 1]
        return following.kind == VERB and following.verb is not None and following.verb.tense == 1

    def _narrates(self, chunks: list[Chunk], chunk: Chunk) -> bool:
        """…، *وتأتي* الزيارة, …، *يذكر* أن: behind a mark, joined to what was told or before أن."""
        if chunks[chunk.index - 1].kind != MARK:
            return False
        that = chunk.index + 1 < len(chunks) and chunks[chunk.index + 1].kind == COMPLEMENTIZER
        return chunk.conj in self.joining or that

    def _is_commented(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """…، *وهو ما* نفته المعارضة, أعلن انسحابه، *الأمر الذي* أثار: what others said or made of the words is none of them."""
        at = chunk.index
        if item.mode == "direct" or chunks[at - 1].kind != MARK or at + 2 >= len(chunks) or chunks[at + 1].kind != RELATIVE:
            return False
        verb = chunks[at + 2]
        if chunk.kind == PRONOUN and chunk.conj in self.joining and chunks[at + 1].text in self.what:
            return verb.kind == VERB and verb.word is not None and bool(verb.word.cue_verbs) and bool(verb.word.suffix)
        which = chunk.kind == NOUNS and chunk.word is not None and chunk.word.article and chunk.word.stem in self.which
        return which and item.rule.endswith(("object", "preposition"))

    def _tells_before(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """قال إن …، *وكانت القوات قد* بدأت: behind a comma the outlet goes back to what happened before."""
        at = chunk.index
        if chunk.kind != AUXILIARY or chunk.conj not in self.joining or chunks[at - 1].kind != MARK or item.mode == "direct":
            return False
        for later in chunks[at + 1 : at + 4]:
            if later.kind != NOUNS:
                return later.kind == PARTICLE and later.text in self.pluperfect
        return False

    def _sets_against(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """أعلنت مقتل خمسة، *فيما أصيب* عشرة، *في حين أنهم* صامتون: a clause is not joined to a content that is a noun phrase."""
        if chunk.kind != CONJUNCTION or chunk.text not in self.meanwhile or chunks[chunk.index - 1].kind != MARK:
            return False
        if not item.rule.endswith(("object", "preposition")) or item.mode == "direct":
            return False
        return not any(
            within.kind in (VERB, RELATIVE, COMPLEMENTIZER) and item.first <= within.first < chunk.first for within in chunks
        )

    def _take_carrier(self, chunks: list[Chunk], at: int, item: StatementDraft) -> None:
        """…، في تصريحات *لقناة العربية*: the medium that the words were said to carries them."""
        carrier = chunks[at].actor if at < len(chunks) and chunks[at].prep in self.carriers else None
        if carrier is not None and carrier.head_class == "media" and not self._is_outlet(carrier) and not item.relays:
            item.relays.append(carrier)

    def _is_occasion_behind(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """دعا إلى …، *خلال مكالمة هاتفية*, قال إن …، *في تصريحات لقناة*: told last and behind a comma, it is where it was said."""
        if chunk.kind != NOUNS or chunk.prep not in self.venues or chunk.conj or chunks[chunk.index - 1].kind != MARK:
            return False
        word = chunk.word
        if word is None or word.article or not self._is_occasion(chunk) or item.rule.startswith("participle"):
            return False
        if not item.rule.endswith(("object", "preposition")) and word.stem not in self.declared:
            return False
        behind = [later for later in chunks[chunk.index + 1 :] if later.first < item.last]
        if behind and behind[0].kind in (VERB, RELATIVE) and not behind[0].conj:
            behind = behind[2:] if behind[0].kind == RELATIVE else behind[1:]  # في بيان *صدر* مساء
        elif len(behind) > 1 and behind[1].kind == VERB and not behind[1].conj and behind[0].prep in self.carriers:
            del behind[1]  # في مقابلة مع صحيفة *نشرت* الاثنين
        return all(later.kind in (NOUNS, MARK, TIME, CLOSE, OPEN) for later in behind)

    def _is_outlet_speaking(self, chunks: list[Chunk], chunk: Chunk) -> bool:
        """قال إن …، *فيما لم يصدر* أي تعليق, *ولم يتسن* التحقق: what nobody said or could check is the outlet's word."""
        at = chunk.index
        if chunk.kind == CONJUNCTION and chunk.text in self.meanwhile:
            at += 1
        elif chunk.kind != NEGATION or not chunk.conj or chunks[chunk.index - 1].kind != MARK:
            return False
        if at + 1 >= len(chunks) or chunks[at].kind != NEGATION or chunks[at + 1].kind != VERB:
            return False
        if chunks[at + 1].text not in self.unsaid:
            return False
        return any(
            word is not None and word.stem in self.comment
            for item in chunks[at + 2 : at + 5] if item.kind == NOUNS
            for word in self.draft.words[item.head : item.last]
        )  # fmt: skip

    def _is_unanswered(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """قال إن …، *لكن البنتاغون رفض التعليق*: who would not comment, the outlet says."""
        if chunk.kind != CONJUNCTION or item.mode == "direct" or chunks[chunk.index - 1].kind != MARK:
            return False
        at = next((at for at in range(chunk.index + 1, min(len(chunks), chunk.index + 4)) if chunks[at].kind == VERB), -1)
        if at < 0 or chunks[at].text not in self.refusals or at + 1 >= len(chunks):
            return False
        word = chunks[at + 1].word
        return word is not None and word.stem in self.no_comment

    def _leaves_out(self, chunks: list[Chunk], at: int) -> bool:
        """قال إن …، *دون أن يحدد* عددهم: what the speaker did not say is the outlet's word."""
        verb = chunks[at + 1] if at + 1 < len(chunks) else None
        return verb is not None and verb.kind == VERB and chunks[at].prep in self.without and verb.text in self.specifying

    def _is_occasion(self, chunk: Chunk) -> bool:
        return chunk.word is not None and chunk.word.stem in self.occasions

    def _relative_end(self, chunks: list[Chunk], item: StatementDraft) -> int:
        """التنظيم الذي أعلن حربا على الدولة، …: a bare noun phrase told in a relative clause ends at its comma, else -1."""
        cue = self.draft.chunk_of[item.cue_first]
        if cue is None or not cue.index or chunks[cue.index - 1].kind != RELATIVE:
            return -1
        if not item.rule.endswith(("object", "preposition")):
            return -1
        for chunk in chunks[cue.index + 1 :]:
            if item.first < chunk.first < item.last and chunk.kind == MARK and chunk.text in "،,":
                return self._trim(chunk.first)
        return -1

    def _shifts(self, chunk: Chunk) -> bool:
        """من جهة أخرى، في سياق آخر: the outlet turns to something else, with or without a full stop before it."""
        if chunk.kind != NOUNS or not chunk.prep:
            return False
        first = self.draft.words[chunk.first]
        words = self.norm[chunk.first : chunk.last]
        if first is not None and first.conjunction:
            words = [words[0][1:], *words[1:]]
        return " ".join(words) in self.shifts
