"""Shallow syntax: each sentence as a row of chunks (verbs, noun phrases, conjunctions, marks).

In: a `Draft` with matched words, quotations and times. Out: `draft.chunks`, one list a sentence.
The idea: Arabic news prose is regular enough that a left-to-right pass which decides "verb or noun" by what stands before
and after yields clauses; statements and events both read this row and never go back to the words.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from riwaya.lexicon import compile as comp
from riwaya.lexicon.compile import Reading
from riwaya.lexicon.match import Match, Word
from riwaya.reading.chunk_base import (
    AFTER_THAT,
    AFTER_VERB,
    CONSTRUCT,
    DEFINITE,
    EXPECTS_VERB,
    PARTICIPLE_TENSE,
    PREPOSITION,
    START,
    has_noun_reading,
)
from riwaya.reading.draft import (
    ADVERB,
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
    Draft,
)
from riwaya.reading.noun_phrases import NounPhrases
from riwaya.text.quotes import MARKS


def chunk_all(draft: Draft) -> None:
    """Fills `draft.chunks` and `draft.chunk_of`."""
    time_at = {mention.first: mention.last for mention in draft.times}
    quote_at = {quote.open: number for number, quote in enumerate(draft.quotes.found)}
    close_at = {quote.close for quote in draft.quotes.found if quote.closed}
    chunker = _Chunker(draft, time_at, quote_at, close_at)
    for number, (first, last) in enumerate(draft.sentences):
        start, end = draft.opening
        if first <= start < end < last:  # "دبي (أ ف ب) -" is no part of the clause behind it
            chunks = [*chunker.run(first, start), Chunk(MARK, start, end, start, _STOP), *chunker.run(end, last)]
        else:
            chunks = chunker.run(first, last)
        if any(first <= at < last for at in quote_at):
            _unquote_verbs(chunks)
        chunk_of = draft.chunk_of
        for index, chunk in enumerate(chunks):
            chunk.index = index
            chunk.sentence = number
            if chunk.last == chunk.first + 1:
                chunk_of[chunk.first] = chunk
            else:
                chunk_of[chunk.first : chunk.last] = [chunk] * (chunk.last - chunk.first)
        draft.chunks.append(chunks)


def _unquote_verbs(chunks: list[Chunk]) -> None:
    """«اعتقلوا»: marks around a verb alone keep a distance from the word and quote nobody."""
    for index, chunk in enumerate(chunks[1:-1], 1):
        if chunk.kind == VERB and chunks[index - 1].kind == OPEN and chunks[index + 1].kind == CLOSE and _is_past(chunk):
            for mark in (chunks[index - 1], chunks[index + 1]):
                mark.kind, mark.text = MARK, '"'


def _is_past(chunk: Chunk) -> bool:
    return chunk.verb is not None and chunk.verb.tense == 1


class _Chunker(NounPhrases):
    """Makes the chunks of one sentence after another."""

    __slots__ = ()

    def run(self, first: int, last: int) -> list[Chunk]:
        """The chunks of tokens `first` to `last`."""
        words, phrases, time_at, number_at = self.words, self.draft.phrases, self.time_at, self.number_at
        number_prep, directed_at, conjunctions = self.number_prep, self.directed_at, self.conjunctions
        chunks: list[Chunk] = []
        self.row = chunks
        before = START
        index = first
        pending = ""  # a free preposition waiting for its noun phrase
        pending_at = -1
        pending_conj = ""
        while index < last:
            word = words[index]
            if index in time_at and (ends := time_at[index]) <= last:
                chunk = Chunk(TIME, index if pending_at < 0 else pending_at, ends, index)
                chunk.prep = pending
                chunk.conj = pending_conj or (word.conjunction if word else "")
                if word and word.preposition and not pending:
                    chunk.prep = word.preposition
                pending, pending_at, pending_conj = "", -1, ""
                chunks.append(chunk)
                index = ends
                before = DEFINITE
                continue
            if index in number_at and (numbered := number_at[index]) <= last and word is not None and (
                word.function in ("prep", "ma", "neg", "conj") or (numbered - index > 2 and self._is_conjunction(index + 1))
            ):  # fmt: skip
                end = max(numbered, self._noun_phrase(numbered - 1, last))  # ما لا يقل عن عشرة جنود، نحو 40 مسلحا
                chunk = Chunk(NOUNS, index if pending_at < 0 else pending_at, end, index)
                chunk.word, chunk.prep, chunk.conj = word, pending, pending_conj or word.conjunction
                chunks.append(chunk)
                pending, pending_at, pending_conj = "", -1, ""
                before = self._after_nouns(index, end)
                index = end
                continue
            if word is None:
                count = len(chunks)
                index, before = self._mark(chunks, index, last, before)
                if pending and len(chunks) > count and chunks[-1].kind in (NOUNS, OPEN):
                    chunks[-1].prep, chunks[-1].conj = pending, pending_conj
                    if chunks[-1].kind == NOUNS:
                        chunks[-1].first = pending_at
                pending, pending_at, pending_conj = "", -1, ""
                continue
            if word.text in conjunctions and self._joins(index, last):  # قتيل *و* جريح: written apart
                pending_conj, pending_at = self.norm[index], index
                index += 1
                continue
            function = word.function
            phrase = phrases.get(index)
            if word.text in self.answering_particles and self._answers_past(index, last):
                chunk = Chunk(PARTICLE, index, index + 1, index, word.text[1:])
                chunk.word, chunk.conj = word, word.text[0]
                chunks.append(chunk)
                pending, pending_at, pending_conj = "", -1, ""
                before = EXPECTS_VERB
                index += 1
                continue
            if function and (phrase is None or phrase[0].reading.category not in (comp.ENTITY, comp.HEAD, comp.CUE_PHRASE)):
                made = self._grammar(word, function, index, before, pending)
                if made == -1:  # a free preposition
                    if pending_at < 0:
                        pending_at = index
                        pending_conj = word.conjunction
                    pending = word.stem
                    index += 1
                    before = PREPOSITION
                    continue
                if made:
                    chunk = Chunk(made, index, index + 1, index, word.stem)
                    chunk.conj = pending_conj or word.conjunction
                    chunk.word = word
                    chunks.append(chunk)
                    before = _AFTER[made]
                    if made == RELATIVE and function == "ma":
                        chunk.prep = pending or word.preposition  # شدد *على ما* قاله
                    if made == CONJUNCTION and pending_at >= 0:
                        chunk.first = pending_at  # *في حين*
                    if made == COMPLEMENTIZER and pending in self.clausal:  # بعد أن، قبل أن
                        chunk.prep, chunk.first = pending, pending_at
                        before = EXPECTS_VERB
                    pending, pending_at, pending_conj = "", -1, ""
                    if function == "dem" or made in (PRONOUN, ADVERB) or function == "because":
                        before = DEFINITE if made in (PRONOUN, ADVERB) else AFTER_THAT
                    index += 1
                    continue
            if phrase is not None:
                cue_phrase = self.draft.phrase(index, comp.CUE_PHRASE)
                if cue_phrase is not None and not pending:
                    phrase_chunk = self._cue_phrase(index, cue_phrase.last, cue_phrase.reading, word)
                    if phrase_chunk:
                        chunks.append(phrase_chunk)
                        index = cue_phrase.last
                        before = PREPOSITION
                        continue
            if word.cue_phrase is not None and not pending and not word.article:
                phrase_chunk = self._cue_phrase(index, index + 1, word.cue_phrase, word)
                if phrase_chunk and (before != CONSTRUCT or self._may_speak(index + 1)):
                    chunks.append(phrase_chunk)
                    index += 1
                    before = PREPOSITION
                    continue
            named = phrase is not None and phrase[0].reading.category in (comp.ENTITY, comp.HEAD) and before != EXPECTS_VERB
            if phrase is not None and word.cue_verbs and self._is_term(word, index):
                named = named or before == AFTER_VERB or before == DEFINITE  # وقع الوزيران *مذكرة* تفاهم: no participle of saying
            settled = named or word.noun_alone or (word.conjunction and self._is_parallel(word, chunks))
            if not (settled or word.article) and (reading := self._verb(index, before, last)) is not None:
                chunk = Chunk(PARTICIPLE if reading.tense == PARTICIPLE_TENSE else VERB, index, index + 1, index, word.stem)
                chunk.word = word
                chunk.verb = reading
                chunk.conj = pending_conj if pending_at >= 0 and not pending else word.conjunction
                chunks.append(chunk)
                if pending_at >= 0:
                    pending, pending_at, pending_conj = "", -1, ""
                before = AFTER_VERB
                index += 1
                continue
            end = self._noun_phrase(index, last)
            chunk = Chunk(NOUNS, index if pending_at < 0 else pending_at, end, index)
            chunk.word = word
            chunk.prep = pending or word.preposition or number_prep.get(index, "")
            if not chunk.prep and chunks and chunks[-1].kind == NOUNS:
                if index in directed_at or (word.text in self.bearings and not word.conjunction):
                    chunk.prep = self.within
            chunk.conj = pending_conj or word.conjunction
            chunks.append(chunk)
            before = self._after_nouns(index, end)
            if not chunk.prep and self._opens_clause(chunks):
                self.predicate_at = end
            if pending_at >= 0:
                pending, pending_at, pending_conj = "", -1, ""
            index = end
        return chunks

    def _answers_past(self, index: int, last: int) -> bool:
        """وبحسب الوكالة *فقد* سقط قتيلان: before a perfect it is ف and قد, and no loss."""
        following = self.words[index + 1] if index + 1 < last else None
        if following is None or following.article or following.preposition or following.conjunction:
            return False
        if following.function == "kan":
            return True
        person = following.head is not None or following.given or following.people is not None
        return following.verb is not None and following.verb.tense == 1 and not person

    def _is_term(self, word: Word, index: int) -> bool:
        """Whether a noun that could be a participle of saying begins a term of several words for an act."""
        if word.noun is None or any(reading.tense != PARTICIPLE_TENSE for reading in word.cue_verbs):
            return False
        return self.draft.phrase(index, comp.FRAME_NOUN) is not None

    def _may_speak(self, index: int) -> bool:
        """عدة قذائف بحسب *الوكالة*, but كل بحسب *عمله*: whether a word is known as somebody or something that speaks."""
        word = self.words[index] if index < len(self.words) else None
        phrase, office = self.draft.phrases.get(index), self.words[index - 2] if index > 1 else None
        if office is not None and office.head is not None and self.draft.entries.heads[office.head.ref].class_ == "role":
            return False  # ناطق *بلسان* الجيش
        if word is None or word.suffix:
            return word is None
        return word.head is not None or word.entity is not None or bool(
            phrase and phrase[0].reading.category in (comp.ENTITY, comp.HEAD)
        )  # fmt: skip

    def _opens_clause(self, chunks: list[Chunk]) -> bool:
        """أن *الجيش* …, *التنظيم* …: whether the last phrase opens its clause, and can do something as one man."""
        chunk, before = chunks[-1], chunks[-2] if len(chunks) > 1 else None
        if chunk.prep or chunk.word is None or (before is not None and before.kind != COMPLEMENTIZER):
            return False
        return self._is_one_actor(chunk.word, self.draft.phrase(chunk.head, comp.ENTITY, comp.HEAD))

    def _is_one_actor(self, word: Word, phrase: Match | None) -> bool:
        """Somebody, or a body of men, of whom a masculine singular tells: قائد، الجيش، حزب الله."""
        reading = phrase.reading if phrase is not None else word.head or word.entity
        if reading is None:
            return word.given
        if word.head is not None and (word.head.gender or word.head.number):
            return False
        if reading.category == comp.HEAD:
            return not (reading.gender or reading.number) and self.draft.entries.heads[reading.ref].class_ != "document"
        return self.draft.entries.actors[reading.ref].kind == "person" or not self.morphology.has_feminine_ending(word.stem)

    def _is_parallel(self, word: Word, chunks: list[Chunk]) -> bool:
        """بقصف البلدة *وقتل* المدنيين: joined to a verbal noun with what it is done to, what may be a verbal noun is one."""
        if not word.conjunction or word.suffix or not word.frame_nouns or not chunks or chunks[-1].kind != NOUNS:
            return False
        before = chunks[-1]
        if before.word is None:
            return False
        if before.prep in self.draft.knowledge.operators("purpose") and not before.word.article:
            return bool(before.word.frame_nouns or before.word.noun)  # لدخول المدينة *ودحر* المسلحين
        if word.cue_verbs:
            return False  # التزم بدعم القوات *وتعهد* بالإصلاح
        if before.word.article:
            return bool(before.word.frame_nouns) and self._is_told_of(chunks)
        if before.prep and before.prep not in self.draft.knowledge.operators("before_verbal_noun"):
            return False
        if not before.prep and (len(chunks) < 2 or chunks[-2].kind not in (VERB, NOUNS, PARTICIPLE)):
            return False
        return self._is_act_on(before)

    def _is_told_of(self, chunks: list[Chunk]) -> bool:
        """أدانت المنظمة *القصف* …, ندد *بالقصف*: whether the last phrase is what a cue is about."""
        for chunk in reversed(chunks[-4:-1]):
            if chunk.kind in (VERB, PARTICIPLE) and chunk.word is not None:
                takes = {take for cue in chunk.word.cue_verbs for take in self.draft.knowledge.takes[cue.ref]}
                return (chunks[-1].prep or "object") in takes
            if chunk.kind != NOUNS:
                return False
        return False

    def _is_act_on(self, chunk: Chunk) -> bool:
        """قصف البلدة، وقف قصف البلدة، مقتل جنديين: a verbal noun, or one that governs one, with its genitive."""
        words = [word for word in self.words[chunk.head : chunk.last] if word is not None]
        if words and words[0].frame_nouns and words[0].suffix:
            return True  # تفريقهم *وفتح* الطريق
        if self.draft.phrase(chunk.head, comp.FRAME_NOUN) is not None:
            return True  # انتشال الجثامين *ونقل* المصابين
        for head, genitive in pairwise(words[:3]):
            if head.frame_nouns and not (head.article or head.people):
                return not (genitive.adjective or genitive.modifier or genitive.demonym) or bool(genitive.article)
        return False

    # ------------------------------------------------------------------ single words

    def _grammar(self, word: Word, function: str, index: int, before: int, pending: str) -> int:
        """The chunk kind of a word of grammar; -1 for a free preposition; 0 when the word is something else."""
        if function == "noun":
            return 0
        if function == "prep":
            if word.suffix:
                return 0
            if word.cue_verbs and before == START and not pending and self._tells(index):
                return 0
            if word.preposition and word.stem not in self.stacking:
                return 0
            following = self.words[index + 1] if index + 1 < len(self.words) else None
            if word.stem in self.partitive and self._is_cleft(word, index, following):
                return RELATIVE
            if word.stem in self.name_prepositions:
                if following is not None and following.function == "prep" and not following.article:
                    return 0
                if following is not None and following.text in self.name_links and self._is_spelled_ali(index):
                    return 0  # بالإنابة *علي بن موسى*
                if before in (AFTER_VERB, START) and self._begins_name(index, following, before):
                    return 0
            if word.stem in self.verbal_prepositions and before == EXPECTS_VERB:
                return 0
            return -1
        if function == "comp":
            return 0 if word.text in self.name_links and self._is_name_particle(index) else COMPLEMENTIZER
        if function == "because":
            return CONJUNCTION
        if function == "rel":
            return RELATIVE
        if function == "conj":
            return CONJUNCTION
        if function == "neg":
            return NEGATION
        if function == "part":
            return PARTICLE
        if function == "ma":
            kind = self._ma(word, index, before)
            if kind == RELATIVE:
                self._take_pronoun(index + 1)
            return kind
        if function == "kan":
            return AUXILIARY
        if function in ("pron", "prepron"):
            return PRONOUN
        if function == "adv" and before != CONSTRUCT:
            return ADVERB
        return 0

    def _is_conjunction(self, index: int) -> bool:
        """عدد *غير* معلوم من القتلى: a word that would part the words of a quantity."""
        word = self.words[index]
        return word is not None and word.function == "conj"

    def _is_cleft(self, word: Word, index: int, following: Word | None) -> bool:
        """تركيا هي *من* قصفت المشفى: who, behind a free pronoun and before a verb of an act."""
        before = self.words[index - 1] if index else None
        if before is None or before.function != "pron" or word.conjunction or following is None:
            return False
        return bool(following.frame_verbs) and not following.article

    def _begins_name(self, index: int, following: Word | None, before: int) -> bool:
        """وقال *علي* عيدة: written with ي, before a given name or a word that is nothing else."""
        if following is None or following.preposition or not self._is_spelled_ali(index):
            return False
        if following.article:  # قال *علي الصراري*
            return before == AFTER_VERB and not following.known
        if following.given or before == START:
            return following.given
        if (following.people or following.demonym) and not self._takes(self.row[-1], self.words[index]):
            return True  # قال *علي أحمدي*: a cue that takes no على
        if following.suffix and self.morphology.is_feminine_noun(self.draft.tokens.raw(index + 1)):
            return True  # عيدة: no عيده
        return not (following.known and (has_noun_reading(following) or following.adjective or following.verb))

    def _takes(self, chunk: Chunk, preposition: Word | None) -> bool:
        """Whether a verb of saying takes a preposition before what is said; of another verb it is supposed."""
        cues = chunk.word.cue_verbs if chunk.word is not None else ()
        stem = preposition.stem if preposition is not None else ""
        return not cues or any(stem in self.draft.knowledge.takes[cue.ref] for cue in cues)

    def _is_spelled_ali(self, index: int) -> bool:
        """علي, with the dots of ي, and so hardly على."""
        return self.morphology.ends_in_ya(self.draft.tokens.raw(index))

    def _is_name_particle(self, index: int) -> bool:
        """يوهانس *فان* دير كلاو: no فإن, right behind a word that the lexicon does not know and before no article."""
        before, following = self.words[index - 1] if index else None, self.words[index + 1] if index + 1 < len(self.words) else None
        if before is None or following is None or before.known:
            return False
        return not (before.article or following.article or following.preposition)

    def _take_pronoun(self, index: int) -> None:
        """ما *نقله* موقع: behind ما the noun نقلة is the verb of saying with its pronoun."""
        word = self.words[index] if index < len(self.words) else None
        if word is None or word.cue_verbs or word.suffix:
            return
        if not self.draft.knowledge.morphology.may_be_pronoun(self.draft.tokens.raw(index)):
            return
        told = self.draft.knowledge.matcher.with_pronoun(word.text)
        if told is not None and told.cue_verbs:
            self.words[index] = told
            self.draft.matched.marks[index] = told.marks

    def _ma(self, word: Word, index: int, before: int) -> int:
        """ما: relative after a preposition or before an imperfect, else a negation; "ما أدى إلى" is a conjunction."""
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        previous = self.words[index - 1] if index else None
        if before in (PREPOSITION, AFTER_VERB) or word.preposition:
            return RELATIVE
        if previous is not None and previous.function == "comp":
            return RELATIVE  # أضاف أن *ما* حدث …
        if following is not None and following.verb is not None and following.verb.tense == 1 and index:
            if following.cue_verbs and following.suffix:
                return RELATIVE  # نفى المتحدث *ما* ذكرته الصحيفة
            if self.norm[index - 1] in ("،", ",") or self.norm[index + 1] in self.effects:
                return CONJUNCTION
            if previous is not None and previous.function == "pron" and not following.cue_verbs:
                return RELATIVE  # وهو *ما* منعهم من دخولها
            return NEGATION
        return RELATIVE

    def _cue_phrase(self, index: int, end: int, reading: Reading, word: Word) -> Chunk | None:
        """A CUE_PHRASE chunk, when what must follow follows (a proclitic ل, or something that can speak)."""
        following = self.words[end] if end < len(self.words) else None
        if reading.tense == 1:  # the phrase ends in the proclitic ل
            if following is None:
                if end + 1 >= len(self.words) or self.norm[end] not in MARKS:
                    return None
            elif following.preposition not in self.of and not following.text.startswith(tuple(self.of)):
                return None
        chunk = Chunk(CUE_PHRASE, index, end, index, word.stem)
        chunk.word = word
        chunk.verb = reading
        chunk.conj = word.conjunction
        return chunk

    # ------------------------------------------------------------------ marks

    def _quoted_preposition(self, number: int, before: int) -> str:
        """أدان *"بأشد العبارات"* التفجير: the preposition that opens a short quotation, where nothing else governs it."""
        quote = self.draft.quotes.found[number]
        word = self.words[quote.open + 1]
        if word is None or not word.preposition or quote.close - quote.open < 3 or before in (PREPOSITION, CONSTRUCT):
            return ""
        return word.preposition

    def _mark(self, chunks: list[Chunk], index: int, last: int, before: int) -> tuple[int, int]:
        """A punctuation mark: brackets and name quotations go with the noun phrase, the rest are chunks."""
        number = self.quote_at.get(index)
        if number is not None:
            if self.name_quote[number] and before in (DEFINITE, CONSTRUCT, PREPOSITION, START, AFTER_THAT, AFTER_VERB):
                prep = self._quoted_preposition(number, before)
                end = self.draft.quotes.found[number].close + 1 if prep else self._noun_phrase(index, last)
                chunk = Chunk(NOUNS, index, end, min(index + 1, end - 1))
                chunk.word, chunk.prep = self.words[chunk.head], prep
                chunks.append(chunk)
                return end, DEFINITE
            chunks.append(Chunk(OPEN, index, index + 1, index, self.norm[index]))
            return index + 1, START
        if self.norm[index] == "(" and before == PREPOSITION:
            end = self._inside(index, last, index)
            if end > index:
                chunk = Chunk(NOUNS, index, end, index + 1)
                chunk.word = self.words[index + 1]
                chunks.append(chunk)
                return end, DEFINITE
        if index in self.close_at:
            chunks.append(Chunk(CLOSE, index, index + 1, index, self.norm[index]))
            return index + 1, DEFINITE
        chunks.append(Chunk(MARK, index, index + 1, index, self.norm[index]))
        after = before if self.norm[index] in MARKS or self.norm[index] in "#_" else START
        return index + 1, after


_STOP: Final = "."
_AFTER: Final = {
    COMPLEMENTIZER: AFTER_THAT,
    RELATIVE: EXPECTS_VERB,
    CONJUNCTION: START,
    NEGATION: EXPECTS_VERB,
    PARTICLE: EXPECTS_VERB,
    AUXILIARY: START,
    PRONOUN: DEFINITE,
    ADVERB: DEFINITE,
}
