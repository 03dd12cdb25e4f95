"""Endings: where the content of a statement gives way to the outlet's voice or to the next cue.

In: the statements of one sentence with contents to its end. Out: the same with contents cut.
The idea: cues on one level end each other's contents; inside a sentence a few constructions hand back to the outlet.
"""

from __future__ import annotations

from itertools import pairwise
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
    PARTICIPLE,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    StatementDraft,
)
from riwaya.reading.speakers.dropped_subjects import agrees
from riwaya.reading.speakers.inner_subjects import goes_on_inside
from riwaya.reading.speakers.nearer_subjects import opens_with_though
from riwaya.reading.speakers.subjects import far_subject
from riwaya.reading.statements.clause_ends import clause_end, conceded_end, joins_verb, note_judgements, relative_before
from riwaya.reading.statements.content_labels import before_labels
from riwaya.reading.statements.content_starts import past_links
from riwaya.reading.statements.embedded_ends import EmbeddedEnds
from riwaya.reading.statements.far_ends import likens_within, turns_without_verb
from riwaya.reading.statements.handed_back import (
    answers_front,
    hands_back,
    hangs,
    is_he_again,
    is_of_subject,
    is_time_of_clause,
    named_end,
    nothing_told_yet,
    reopened,
    weighs,
)
from riwaya.reading.statements.sequels import before_outer, question_end
from riwaya.reading.statements.silences import before_next_words, is_done_to_him
from riwaya.reading.words.marks import COMMAS, TRAILING
from riwaya.text.quotes import MARKS

# Kinds of chunks at which the outlet may take over again.
_TURNING: Final = frozenset(
    [CUE_PHRASE, NOUNS, COMPLEMENTIZER, VERB, CONJUNCTION, NEGATION, RELATIVE, AUXILIARY, PRONOUN, PARTICIPLE, PARTICLE, ADVERB]
)
_HEAD: Final = 4  # words among which a sentence opens with a concession
_WORDS: Final = 3  # in quotation marks, more words than these are no scare quote
_SIBLINGS: Final = 12  # cues of one sentence that may end a content; real sentences have fewer
_NAMED: Final = 7  # tokens from an opening mark to the closing one of a name or a term


class Endings(EmbeddedEnds):
    """Cuts contents."""

    __slots__ = ()

    def _cut(self, chunks: list[Chunk], found: list[StatementDraft]) -> None:
        """Ends contents where a later cue on the same level begins, and trims marks at both ends."""
        draft = self.draft
        note_judgements(draft, found)
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
                ends = self._main_clause(chunks, item), self._relative_end(chunks, item)
                for cut in (*ends, -1 if max(ends) >= 0 else named_end(draft, chunks, item), self._break(chunks, item)):
                    item.last = min(item.last, cut) if cut >= 0 else item.last
            elif any((cut := one) >= 0 for one in (self._open_end(chunks, item), self._next_speaker(item), reopened(draft, item))):
                item.last = min(item.last, cut)
            if (cut := self._embedded_end(chunks, item, found[max(0, number - _SIBLINGS) : number])) >= 0:
                item.last = min(item.last, cut)
            if (cut := before_outer(draft, item, found[max(0, number - _SIBLINGS) : number])) >= 0:
                item.last = cut
            for cut in (question_end(draft, item), clause_end(draft, chunks, item, found[:number])):
                item.last = min(item.last, cut) if cut >= 0 else item.last
            over = self._over_stop(item, found)
            last = over if over >= 0 else self._before_next_quotation(chunks, item)
            last = before_next_words(draft, item, before_labels(draft, item.first, last))
            while last > item.first and (
                self.norm[last - 1] in TRAILING or self.norm[last - 1] == "\n" or self._closes_more(item.first, last)
                or self._is_stray(item, last) or self._ends_in_cue(item, last) or hangs(self.draft, item, last)
                or (item.mode != "direct" and self.norm[last - 1] in self.thereby and self.norm[last - 2] in TRAILING)
            ):
                last -= 1
            first = item.first
            if item.rule.endswith(("trailing", "phrase-after", "pronoun")) and item.mode != "direct":
                first = past_links(draft, chunks, first, last)
                item.content_inner = item.content_inner if first == item.first else 0
            while first < last and self.norm[first] in TRAILING:
                first += 1
            item.first, item.last = first, max(first, self._within_quotation(item, last))
            self._unquote(item)
        found[:] = [item for item in found if item.last > item.first]

    def _over_stop(self, item: StatementDraft, found: list[StatementDraft]) -> int:
        """قال إن الحزب "لن ينسحب. *نحن باقون*": one past a quotation that opens in a content and is closed
        behind the full stop, on the same line; else -1."""
        if item.mode == "direct" or not item.rule.endswith(("clause", "object", "preposition")):
            return -1
        tokens, end = self.draft.tokens, self.draft.sentences[self.draft.sentence_of[item.first]][1]
        number = self.draft.quote_of[item.last - 1] if item.first < item.last == end else -1
        if number < 0 or self.draft.quote_of[item.cue_first] == number:
            return -1
        quote = self.draft.quotes.found[number]
        if not quote.closed or not item.first < quote.open or quote.close <= end or "\n" in self.norm[end : quote.close]:
            return -1
        last = self.draft.words[quote.close - 1]
        opens = tokens.text[tokens.start[quote.open] - 1].isspace() and tokens.end[quote.open] == tokens.start[quote.open + 1]
        if not opens or self.norm[quote.close - 1] == ":" or (last is not None and last.function == "comp"):
            return -1  # a mark that closes what was opened before, taken for an opening one
        within = not item.rule.endswith("clause") and any(quote.open <= other.first < quote.close for other in found)
        return -1 if within else quote.close + 1

    def _ends_in_cue(self, item: StatementDraft, last: int) -> bool:
        """«…، *مضيفا*: «: what brings in the next quotation, where the marks leave it in the one before."""
        ending = self.draft.chunk_of[last - 1] if item.mode == "direct" and last > item.first + _HEAD else None
        if ending is None or ending.kind != PARTICIPLE or ending.last != ending.first + 1 or ending.word is None:
            return False
        return bool(ending.word.cue_verbs) and self.norm[last - 2] in COMMAS

    def _within_quotation(self, item: StatementDraft, last: int) -> int:
        """«… ودعا إلى *كسر الحصار*»، مبينا أن: what a cue inside a long quotation opens ends with the quotation."""
        number = self.draft.quote_of[item.cue_first]
        if number < 0:
            return last
        quote = self.draft.quotes.found[number]
        if not quote.closed or quote.close - quote.open <= _NAMED or quote.close <= item.cue_last or item.cue_first <= quote.open:
            return last
        return min(last, quote.close)

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

    def _open_end(self, chunks: list[Chunk], item: StatementDraft) -> int:
        """«ستبذل كل الجهود، *مشيرا إلى أن* الحكومة …: in a quotation that is never closed, the participle of who speaks ends his
        words; else -1."""
        number = self.draft.quote_of[item.first] if item.mode == "direct" else -1
        if number < 0 or self.draft.quotes.found[number].closed:
            return -1
        if self.draft.quote_of[item.cue_first] == number and not item.rule.startswith("participle"):
            return -1  # but «ستبذل كل الجهود، *داعيا* إلى الهدوء، مشيرا إلى أن
        for chunk in chunks:
            if not item.first < chunk.first < item.last or chunk.conj or chunk.word is None:
                continue
            if chunk.kind == NOUNS and chunk.prep and self.norm[chunk.first - 1] in COMMAS and self._is_gloss(chunk):
                return self._trim(chunk.first)  # «قامت به جماعة النور، *في إشارة إلى* اسم قديم لها
            if chunk.kind != PARTICIPLE:
                continue
            if chunk.word.cue_verbs and self.norm[chunk.first - 1] in COMMAS:
                return self._trim(chunk.first)
        return -1

    def _next_speaker(self, item: StatementDraft) -> int:
        """«إن هجوما وقع في المدينة. *بدوره، أعلن* مسؤول أن …»: a quotation holds nothing that opens with somebody else's turn, and
        was closed before it; else -1."""
        draft = self.draft
        for number in range(item.sentence + 1, len(draft.sentences)):
            first = draft.sentences[number][0]
            if first >= item.last:
                return -1
            chunks = draft.chunks[number]
            turn = chunks[0] if len(chunks) > _HEAD and first > item.first else None
            if turn is None or turn.kind != NOUNS or not turn.prep:
                continue
            if not (self._shifts(turn) or self.norm[turn.first] in self.draft.knowledge.operators("own_turn")):
                continue
            verb = chunks[1 + (chunks[1].kind == MARK)]
            if verb.kind == VERB and verb.word is not None and verb.word.cue_verbs:
                return self._trim(turn.first)
        return -1

    def _is_sibling(self, chunks: list[Chunk], item: StatementDraft, later: StatementDraft) -> bool:
        """Whether a later cue goes on with the outlet's telling, rather than standing inside the content."""
        if later.rule == "verb-trailing" and later.first == item.first:
            return True
        if later.rule.startswith(("phrase-after", "noun")):
            return later.rule.startswith("phrase")
        if later.rule.startswith("participle"):
            return not self._is_anothers(item, later)
        if self.draft.quote_of[later.cue_first] != self.draft.quote_of[item.cue_first]:
            return False
        chunk = self.draft.chunk_of[later.cue_first]
        if chunk is None or (item.mode == "direct" and self._is_his_own(chunk)):
            return False
        if chunk.kind == VERB and not chunk.conj and (self._is_main(chunks, item, chunk) or self._turns_away(chunks, item, chunk)):
            return True
        if chunk.conj and chunk.kind == VERB:
            speaker = later.speaker
            if speaker is not None and speaker is not item.speaker and item.first <= speaker.first < chunk.first == later.cue_first:
                if all(within.kind == NOUNS for within in chunks[: chunk.index] if within.first >= item.first):
                    return False  # ذكر أن رجل شرطة انهار *واعترف* بتورطه
            if self._is_told_within(chunks, item, later, chunk) or goes_on_inside(self.draft, chunks, item, speaker, chunk):
                return False
            before = chunks[chunk.index - 1] if chunk.index else chunk
            if self._goes_on_in_present(chunks, item, chunk) or self._cannot_be_his(chunks, item, later, chunk):
                return False
            if chunk.verb is not None and chunk.verb.number == 2 and item.speaker is not None and not item.speaker.number:
                if (later.speaker is not None and later.speaker is not item.speaker) or not agrees(item.speaker, chunk.verb):
                    return later.rule.endswith(("clause", "quote", "colon"))  # قال إن الأهالي رفضوا، *وطلبوا* منهم
            if before.kind != VERB or before.first <= item.first or not later.rule.endswith(("preposition", "object")):
                return True
            return before.word is None or bool(before.word.cue_verbs)  # رجل شرطة انهار *واعترف بتورطه*
        first = self.draft.chunk_of[later.clause_first]
        if first is None or is_done_to_him(self.draft, chunks, first, chunk, item):
            return False
        if first.kind == CONJUNCTION and first is not chunk:
            if is_of_subject(self.draft, chunks, first, item):
                return False
            return first.text not in self.excepting or self._is_other_voice(item, chunks[first.index + 1], chunk)
        if first.kind == COMPLEMENTIZER:
            return True
        listed = first.kind == NOUNS and first.index > 0 and chunks[first.index - 1].kind == NOUNS
        if listed and chunks[chunk.index - 1].kind == RELATIVE:
            return False  # تؤيدها لندن *وباريس التي تتهم*
        if listed and first.conj and item.rule.endswith("clause") and all(
            within.kind == NOUNS for within in chunks[: first.index] if within.first >= item.first
        ):  # fmt: skip
            return False  # أشار إلى أن المديرين *والمعلمين يستنكرون* الهجوم
        if is_time_of_clause(self.draft, first):
            return True
        if first.kind == PARTICLE and first.conj and item.rule.endswith(("object", "preposition")):
            return chunks[first.index - 1].kind == MARK  # يؤكدون على وقف النار، *وقد أعلنوا* أنهم
        return bool(first.conj) and (first.kind in (AUXILIARY, TIME, NOUNS, NEGATION) or is_he_again(chunks, item, first, chunk))

    def _cannot_be_his(self, chunks: list[Chunk], item: StatementDraft, later: StatementDraft, chunk: Chunk) -> bool:
        """قال العميد إن قواته على الأبواب *وتتوقع* دخولها: a feminine with no subject, joined with no mark, is no man's verb."""
        speaker = item.speaker
        man = speaker is not None and speaker.person_name is not None and not (speaker.gender or speaker.number)
        if not man or chunks[chunk.index - 1].kind == MARK or chunk.verb is None or chunk.verb.gender != 1:
            return False
        return later.speaker is None or item.first <= later.speaker.first < chunk.first

    def _is_main(self, chunks: list[Chunk], item: StatementDraft, chunk: Chunk) -> bool:
        """فبينما أعلنت واشنطن دعمها، *حذر* الوزير من: the verb of a main clause behind a report in a fronted one."""
        cue = self.draft.chunk_of[item.cue_first]
        fronted = cue is not None and cue.index == 1 and chunks[0].kind == CONJUNCTION and chunks[0].text in self.fronting
        return fronted and chunks[chunk.index - 1].kind == MARK and chunks[chunk.index - 1].text in COMMAS

    def _goes_on_in_present(self, chunks: list[Chunk], item: StatementDraft, chunk: Chunk) -> bool:
        """أكد أن الفنان يترجم … *ويعبر عن*: a present joined to a present of the content, over nothing but its subject, where what
        was said is told in the past."""
        cue, at = self.draft.chunk_of[item.cue_first], chunk.index - 2
        if cue is None or cue.kind != VERB or cue.verb is None or cue.verb.tense != 1 or chunk.verb is None or at < 0:
            return False
        before, subject = chunks[at], chunks[at + 1]
        if before.kind != VERB or before.verb is None or before.first <= item.first or subject.kind != NOUNS or subject.prep:
            return False
        form, other = (chunk.verb.tense, chunk.verb.gender, chunk.verb.number), before.verb
        return chunk.verb.tense == 2 and form == (other.tense, other.gender, other.number)

    def _is_told_within(self, chunks: list[Chunk], item: StatementDraft, later: StatementDraft, chunk: Chunk) -> bool:
        """قالت إن الرجل كان يصرخ *ويقول* إن, أضافت أنه حمل سكينا *وقال لها* إن: what somebody in her words said."""
        cue = self.draft.chunk_of[item.cue_first]
        if chunk.verb is None or chunk.verb.person or cue is None or cue.verb is None or not later.rule.endswith("clause"):
            return False
        if chunks[chunk.index - 1].kind == MARK:
            return False
        if chunk.verb.tense == 2 and cue.verb.tense == 1:
            went_on = [one for one in chunks[: chunk.index] if one.first >= item.first]
            return any(one.kind == AUXILIARY and after.kind == VERB and after.verb is not None and after.verb.tense == 2
                       for one, after in pairwise(went_on))  # fmt: skip
        speaker = item.speaker
        told = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        hers = told is not None and told.kind == PRONOUN and self.norm[told.first] in self.draft.knowledge.operators("to_her")
        return hers and speaker is not None and speaker.gender == 1 and not speaker.number and not chunk.verb.gender

    def _is_other_voice(self, item: StatementDraft, that: Chunk, cue: Chunk) -> bool:
        """…، إلا *أنه* أكد; but لم يعرفوه، غير *أنهم* توقعوا, رغم أنه نص على كذا إلا *أنه* اشترط: within one's words."""
        within = self.draft.words[item.first : that.first]
        if any(word is not None and word.stem in self.conceding for word in within):
            return False
        if that.kind != COMPLEMENTIZER or that.word is None or not that.word.suffix or item.speaker is None or cue.verb is None:
            return True
        return agrees(item.speaker, cue.verb)

    def _is_anothers(self, item: StatementDraft, later: StatementDraft) -> bool:
        """قال رجل إن الحركة رفضت، *مطالبة* بكذا: a feminine participle behind a man's words is of somebody in them."""
        speaker = item.speaker
        if speaker is None or speaker.gender or speaker.number or item.inherits is not None:
            return False
        written = self.norm[later.cue_last - 1]
        if later.speaker is None and self.morphology.is_oblique(written) and item.rule.endswith(("object", "preposition")):
            return True  # أشاد الأمير بما فعله المواطنون، *معبرين* عن حبهم
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

    def _is_stray(self, item: StatementDraft, last: int) -> bool:
        """…دمشق*"*: a mark at the end of a content that closes nothing."""
        return self.norm[last - 1] in MARKS and item.mode != "direct" and self.draft.quote_of[last - 1] < 0

    def _is_beside(self, chunks: list[Chunk], found: list[StatementDraft], made: StatementDraft) -> bool:
        return any(item.first <= made.cue_first and self._is_sibling(chunks, item, made) for item in found)

    def _main_clause(self, chunks: list[Chunk], item: StatementDraft) -> int:
        """وبينما قال إن …، *كانت* …: a report in a fronted clause ends where the main clause begins, else -1."""
        cue = self.draft.chunk_of[item.cue_first]
        conceded = self._conceded(chunks, item)
        if conceded >= 0:
            return conceded
        answer = answers_front(self.draft, chunks, item)
        if answer >= 0:
            return self._trim(answer)
        if cue is not None and cue.index > 1 and chunks[cue.index - 1].text in self.circumstances:
            return self._resumed(chunks, item, cue.index)
        if cue is not None and cue.index > 1 and self._fronts_again(chunks, cue.index):
            return self._next_report(chunks, item, cue.index)
        headed = self._headed_end(chunks, item, cue)
        if headed >= 0:
            return headed
        turned = cue is not None and cue.index == 2 and chunks[0].kind == CONJUNCTION  # *لكن* بعد أن نفى
        if cue is None or not (cue.index == 1 or turned):
            return -1
        front = chunks[cue.index - 1]
        after = front.kind == COMPLEMENTIZER and bool(front.prep)  # وبعد أن نفى الجيش …، *أكد*
        if not after and (turned or front.kind != CONJUNCTION or front.text not in self.fronting):
            return -1
        for chunk in chunks[cue.index + 1 : -1]:
            if item.first + 1 < chunk.first < item.last and chunk.kind == MARK and chunk.text in COMMAS:
                following = chunks[chunk.index + 1]
                if following.kind in (VERB, AUXILIARY) and not following.conj and not nothing_told_yet(chunks, item, following):
                    return self._trim(chunk.first)
        return -1

    def _headed_end(self, chunks: list[Chunk], item: StatementDraft, cue: Chunk | None) -> int:
        """غير أن تصريحا أعلن فيه أنهم باقون، *رسم* …, ومع أن التنظيم تبنى هجومين، *نلفت* …: where the main clause of a head with a
        relative clause, or of a fronted clause with its subject, begins; else -1."""
        if cue is None or cue.index < 2 or cue.kind != VERB:
            return -1
        front = chunks[0]
        parted = bool(front.prep) or self.draft.sentences[front.sentence][0] < front.first  # *مع* أن
        fronted = front.kind == COMPLEMENTIZER and parted and cue.index == 2 and chunks[1].kind == NOUNS and not cue.conj
        head = chunks[cue.index - 2] if chunks[cue.index - 1].kind == RELATIVE else None
        told = head is not None and head.kind == NOUNS and not head.prep and (
            head.index == 0 or chunks[head.index - 1].kind == COMPLEMENTIZER
        )
        if not (fronted or told):
            return -1
        for chunk in chunks[cue.index + 1 :]:
            if not item.first < chunk.first < item.last or chunk.kind != VERB or chunk.conj or chunks[chunk.index - 1].kind != MARK:
                continue
            if fronted or (head is not None and head.actor is not None and chunk.verb and agrees(head.actor, chunk.verb)):
                return self._trim(chunk.first)
        return -1

    def _resumed(self, chunks: list[Chunk], item: StatementDraft, cue: int) -> int:
        """الحركة إذ تستنكر القصف *تؤكد* أن: where the verb of the main clause takes up the subject before إذ, else -1."""
        for chunk in chunks[cue + 1 :]:
            if item.first < chunk.first < item.last and chunk.kind == VERB and not chunk.conj:
                head = cue - 2 - (chunks[cue - 2].kind == MARK)
                return self._trim(chunk.first) if far_subject(self.draft, chunks, chunk.index) == head else -1
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
        if all(word is None or word.stem not in self.conceding for word in words) and not opens_with_though(self.draft, chunks):
            return conceded_end(self.draft, chunks, item, self.excepting)
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
            if kind not in _TURNING or not item.first < chunk.first != item.cue_first or self._stays(chunks, chunk, item):
                continue  # nearly all
            if kind == CONJUNCTION and is_of_subject(self.draft, chunks, chunk, item):
                continue
            if kind == NOUNS and chunk.prep and self._is_where_said(chunks, chunk, item):
                self._take_carrier(chunks, chunk.index + 1, item)
                return self._trim(chunk.first)
            if kind == NOUNS and chunk.prep and chunk.index + 1 < len(chunks) and self._is_meanwhile(chunks, chunk, item):
                return self._trim(chunk.first)
            if kind == NOUNS and chunk.prep and self._mentions_none(chunks, chunk, item):
                return self._trim(self._before_of(chunk.first))
            if self._tells_outcome(chunks, chunk, item) or self._cites_scripture(chunks, chunk, item) or (
                kind == VERB and self._goes_on_by_itself(chunks, chunk, item)
            ):  # fmt: skip
                return self._trim(chunk.first)
            if hands_back(self.draft, chunks, chunk, item):
                return self._trim(chunk.first)
            if self._tells_of_another(chunks, chunk, item) or self._says_where(chunks, chunk, item) or (
                kind == PARTICIPLE and self._goes_on_unparted(chunks, chunk, item)
            ):  # fmt: skip
                return self._trim(chunk.first)
            if kind == ADVERB or (
                kind == NOUNS and chunks[chunk.index - 1].kind != MARK and not (chunk.prep and self._shifts(chunk))
            ):  # fmt: skip
                continue  # nearly all
            if kind == VERB:
                told = chunk.text in self.narrating and item.mode != "direct" and self._narrates(chunks, chunk)
                told = told or self._came_then(chunks, chunk) or self._speaks_on(chunks, chunk, item)
                if told or self._tells_more(chunks, chunk, item):
                    return self._trim(chunk.first)
                continue
            if self._is_commented(chunks, chunk, item) or self._tells_before(chunks, chunk, item):
                return self._trim(chunk.first)
            if self._is_aside(chunks, chunk, item) or self._goes_on_outside(chunks, chunk, item):
                return self._trim(chunk.first)
            if chunk.kind in (AUXILIARY, PRONOUN, PARTICIPLE) or (chunk.kind == NOUNS and not (chunk.prep or chunk.conj)):
                continue
            shifts = self._shifts(chunk) and not (self._is_second_side(chunk, item) or self._is_for_its_part(chunks, chunk, item))
            shifts = shifts and not (weighs(self.draft, chunks, chunk) or turns_without_verb(chunks, chunk, item))
            if shifts or (
                chunk.kind == CUE_PHRASE and self._names_source(chunks, chunk) and not self._parts_content(chunks, chunk, item)
                and not self._is_basis(chunk, item)
            ):  # fmt: skip
                return self._trim(chunk.first)
            if chunk.kind == COMPLEMENTIZER and chunk.prep and self._leaves_out(chunks, chunk.index):
                return self._trim(chunk.first)
            if kind == NOUNS and self._is_occasion_behind(chunks, chunk, item):
                self._take_carrier(chunks, chunk.index + 1, item)
                return self._trim(chunk.first)
            if kind in (CONJUNCTION, NEGATION, COMPLEMENTIZER) and (
                self._is_outlet_speaking(chunks, chunk) or self._is_unanswered(chunks, chunk, item)
                or self._goes_on_likewise(chunks, chunk, item) or self._sets_against(chunks, chunk, item)
            ):  # fmt: skip
                return self._trim(chunk.first)
            if chunk.kind in (CONJUNCTION, RELATIVE) and chunk.text in self.back_linking and not self._is_within(chunk, item):
                if chunk.kind == RELATIVE and (chunk.conj or (chunk.prep and chunk.prep not in self.accordance)):
                    continue  # إجرام هذه الفئة *وما تحمله* من فكر: joined to a noun; حملات *ضد ما تزعم* أنها خلايا
                before = chunks[chunk.index - 1]
                if before.kind == PRONOUN or (chunk.kind == RELATIVE and before.kind not in (MARK, CUE_PHRASE)):
                    continue  # ليس هناك ما يبرر, وهو ما دعا الجيش إلى الانسحاب: it links nothing back
                following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
                if following is None or following.word is None or not following.word.cue_verbs or following.first == item.cue_first:
                    continue
                if likens_within(self.draft, chunks, chunk, item):
                    continue  # ليست فندقا *كما يظن بعضهم*، بل
                if following.text in self.draft.knowledge.operators("obligation_verb"):
                    continue  # إن النظام ضعيف، *كما يجب* تغييره: what must be is told by who says so, and no answer
                if chunk.kind == RELATIVE and before.kind == MARK and self._moves(following):
                    continue  # طال القصف السوق، *ما دعاهم* إلى الفرار
                return self._trim(chunk.first)
        return -1

    def _moves(self, chunk: Chunk) -> bool:
        """ما *دعاهم* إلى: a verb of saying whose object is who is moved to do something."""
        cues = self.draft.entries.cues
        asks = chunk.word is not None and any(cues[reading.ref].addressee == "object" for reading in chunk.word.cue_verbs)
        row = self.draft.chunks[chunk.sentence]
        return asks and any(one.kind == NOUNS and bool(one.prep) for one in row[chunk.index + 1 : chunk.index + 3])

    def _fronted_end(self, chunks: list[Chunk], cue: int, item: StatementDraft) -> int:
        """في خطوة وصفها مراقبون بأنها خطيرة، *أعلن* الحزب: where the main clause begins behind a described noun, else -1."""
        if any(chunk.kind != NOUNS for chunk in chunks[:cue]):
            return -1
        for chunk in chunks[cue + 2 :]:
            if chunk.kind == VERB and not chunk.conj and chunks[chunk.index - 1].kind == MARK:
                return self._trim(chunk.first) if item.first < chunk.first < item.last else -1
        return -1

    def _is_within(self, chunk: Chunk, item: StatementDraft) -> bool:
        """توقع أن "تكون المنطقة آمنة *كما يقال*": in one long quotation with the beginning of a content nobody else speaks."""
        number = self.draft.quote_of[chunk.first]
        if number < 0 or self.draft.quote_of[item.first] != number or self.draft.quote_of[item.cue_first] == number:
            return False
        quote = self.draft.quotes.found[number]
        return quote.closed and quote.open <= item.first and quote.close - quote.open > _NAMED

    def _relative_end(self, chunks: list[Chunk], item: StatementDraft) -> int:
        """التنظيم الذي أعلن حربا على الدولة، …: a bare noun phrase told in a relative clause ends at its comma, else -1."""
        cue = self.draft.chunk_of[item.cue_first]
        if cue is not None and cue.index and cue.kind == VERB and cue.word is not None and cue.word.suffix and chunks[0].prep:
            return self._fronted_end(chunks, cue.index, item)
        at = relative_before(self.draft, chunks, cue) if cue is not None and cue.index else -1
        if cue is None or at < 0 or not item.rule.endswith(("object", "preposition")):
            return -1
        number = self.draft.quote_of[item.first]
        named = number >= 0 and chunks[at].text in self.what and self.draft.quotes.found[number].closed
        if named and self.draft.quotes.found[number].open == item.first:
            return self.draft.quotes.found[number].close + 1  # ما اعتبره *«عدوانا»* ليتضح أن
        for chunk in chunks[cue.index + 1 :]:
            parted = chunk.kind == MARK and chunk.text in COMMAS
            if item.first < chunk.first < item.last and (parted or joins_verb(self.draft, chunks, chunk, item)):
                return self._trim(chunk.first)
        return -1
