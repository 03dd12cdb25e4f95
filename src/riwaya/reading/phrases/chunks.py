"""Shallow syntax: each sentence as a row of chunks (verbs, noun phrases, conjunctions, marks).

In: a `Draft` with matched words, quotations and times. Out: `draft.chunks`, one list a sentence.
The idea: Arabic news prose is regular enough that a left-to-right pass which decides "verb or noun" by what stands before
and after yields clauses; statements and events both read this row and never go back to the words.
"""

from __future__ import annotations

from operator import attrgetter
from typing import Final

from riwaya.lexicon import compile as comp
from riwaya.lexicon.compile import Reading
from riwaya.lexicon.match import Match, Word
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    CLOSE,
    COMPLEMENTIZER,
    CONJUNCTION,
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
from riwaya.reading.phrases.asides import set_aside
from riwaya.reading.phrases.chunk_base import (
    AFTER_THAT,
    AFTER_VERB,
    CONSTRUCT,
    DEFINITE,
    DIRECTED,
    EXPECTS_VERB,
    NUMBERED,
    PARTICIPLE_TENSE,
    PHRASED,
    PREPOSITION,
    START,
    TIMED,
)
from riwaya.reading.phrases.chunk_words import BEFORE_SUBJECT, ChunkWords
from riwaya.reading.phrases.headed import led, stands_for_state
from riwaya.reading.phrases.still import join_still
from riwaya.reading.phrases.turns import dated, turned
from riwaya.reading.words.marks import ASIDES
from riwaya.reading.words.traits import CITING, GENITIVE, GOVERNING, GRAMMAR, VERBLIKE

_FORMULA: Final = 7  # words of a formula of blessing


def chunk_all(draft: Draft) -> None:
    """Fills `draft.chunks` and `draft.chunk_of`."""
    time_at = {mention.first: mention.last for mention in draft.times}
    quote_at = {quote.open: number for number, quote in enumerate(draft.quotes.found)}
    close_at = {quote.close for quote in draft.quotes.found if quote.closed}
    chunker = _Chunker(draft, time_at, quote_at, close_at)
    chunker.take_published()
    quoted = {draft.sentence_of[at] for at in quote_at}
    asides, lasting = not draft.lacks("aside_belief"), not draft.lacks("lasting_verb")
    draft.whole_sentences = list(draft.sentences)
    for number, (first, last) in enumerate(draft.whole_sentences):
        begin = draft.opening[1] if first <= draft.opening[0] < draft.opening[1] < last else first
        turn = turned(draft, begin, last)
        if turn > begin:
            draft.turns.add(number)
        begin = turn
        if draft.places_in[number] and (place := led(draft, number, begin)) is not None:
            if not stands_for_state(place):  # دمشق: … is told from there
                draft.scenes[number] = place
            begin = place.last + 1
        draft.sentences[number] = (begin, last)  # from here on a sentence is what its clauses are
        chunks = chunker.run(dated(draft, begin, last) if draft.times_in[number] else begin, last)
        if number in quoted:
            _unquote_verbs(chunks)
        if asides:
            chunks = set_aside(draft, chunks)
        if lasting:
            chunks = join_still(draft, chunks)
        chunk_of = draft.chunk_of
        for index, chunk in enumerate(chunks):
            chunk.index = index
            chunk.sentence = number
            start, end = chunk.first, chunk.last
            if end == start + 1:
                chunk_of[start] = chunk
            else:
                chunk_of[start:end] = [chunk] * (end - start)
        draft.chunks.append(chunks)
        draft.kinds.append(bytes(map(_kind, chunks)))


def _unquote_verbs(chunks: list[Chunk]) -> None:
    """«اعتقلوا»: marks around a verb alone keep a distance from the word and quote nobody; but قال له: «انسحبوا»."""
    for index, chunk in enumerate(chunks[1:-1], 1):
        if chunk.kind == VERB and chunks[index - 1].kind == OPEN and chunks[index + 1].kind == CLOSE and _is_past(chunk):
            if index > 1 and chunks[index - 2].text == ":":
                continue
            for mark in (chunks[index - 1], chunks[index + 1]):
                mark.kind, mark.text = MARK, '"'


def _is_past(chunk: Chunk) -> bool:
    return chunk.verb is not None and chunk.verb.tense == 1


class _Chunker(ChunkWords):
    """Makes the chunks of one sentence after another."""

    __slots__ = ("before", "pending", "pending_at", "pending_conj")

    def run(self, first: int, last: int) -> list[Chunk]:
        """The chunks of tokens `first` to `last`."""
        words, phrases, at = self.words, self.draft.phrases, self.at
        honours = self.honours
        chunks: list[Chunk] = []
        self.row = chunks
        self.before = START
        self._settle()
        index = first
        while index < last:
            word = words[index]
            here = at[index]
            if here & (TIMED | NUMBERED) and (end := self._counted(word, index, last)):
                index = end
                continue
            if word is None:
                if index + 1 < last and self.norm[index + 1] in honours and (end := self._blessed(index, last)):
                    index = end
                    continue
                tag = self.norm[index] == "#" and chunks and index + 1 < last and self._may_be_tagged(words[index + 1])
                index = index + 1 if tag else self._mark_or_quoted(index, last)  # قالت *#قسد* إن: a name like any other
                continue
            if self.norm[index] in honours and (end := self._honoured(index, last)):
                index = end
                continue
            phrase = phrases[index] if here & PHRASED else None
            traits = word.traits
            if traits & GRAMMAR and (end := self._of_grammar(word, phrase, index, last)):
                index = end
                continue
            if (phrase is not None or traits & CITING) and not self.pending:
                end = self._cited(word, phrase is not None, index)
                if end:
                    index = end
                    continue
            index = self._verb_or_nouns(word, phrase, index, last)
        return chunks

    @staticmethod
    def _may_be_tagged(word: Word | None) -> bool:
        """قالت #*قسد*: a name behind the sign of a hashtag; but #*مجزرة*_الباب: an act."""
        return word is not None and not word.frame_nouns

    def _settle(self) -> None:
        """Forgets the free preposition and conjunction that waited for their phrase."""
        self.pending = ""  # a free preposition waiting for its noun phrase
        self.pending_at = -1
        self.pending_conj = ""

    def _honoured(self, index: int, last: int) -> int:
        """النبي *صلى الله عليه وسلم* أمر بـ, قال *عليه الصلاة والسلام*: a formula behind a name, or where one is left out, which is
        no clause; returns the token behind, 0 for none."""
        formulas, before = self.draft.knowledge.operators("honour_formula"), self.row[-1] if self.row else None
        if before is None or before.last != index or before.prep:
            return 0
        if before.kind != NOUNS and (before.kind != VERB or before.word is None or not before.word.cue_verbs):
            return 0
        for end in range(min(last, index + _FORMULA), index + 1, -1):
            if " ".join(self.norm[index:end]) in formulas:
                self.row.append(Chunk(ADVERB, index, end, index, self.norm[index]))
                return end
        return 0

    def _blessed(self, index: int, last: int) -> int:
        """استقبل الملك *- حفظه الله -* وفدا: such a formula between two marks, which sets nothing apart; the token behind, 0 for
        none."""
        before, formulas = self.row[-1] if self.row else None, self.draft.knowledge.operators("honour_formula")
        if self.norm[index] not in ASIDES or before is None or before.kind != NOUNS or before.last != index:
            return 0
        if self.norm[index + 1] not in self.draft.knowledge.operators("living_blessing"):
            return 0  # الخليفة - رضي الله عنه - الذي …
        for end in range(min(last - 1, index + 1 + _FORMULA), index + 2, -1):
            if self.norm[end] in ASIDES and " ".join(self.norm[index + 1 : end]) in formulas:
                following = self.words[end + 1] if end + 1 < last else None
                if following is not None and following.cue_verbs:
                    return 0  # الأمير - حفظه الله - *مبينا* أن
                self.row.append(Chunk(ADVERB, index, end + 1, index + 1, self.norm[index + 1]))
                return end + 1
        return 0

    def _counted(self, word: Word | None, index: int, last: int) -> int:
        """The chunk of a time, or of a quantity whose first word is one of grammar; returns the token behind, 0 for neither."""
        first = index if self.pending_at < 0 else self.pending_at
        if index in self.time_at and (end := self.time_at[index]) <= last:
            prep = word.preposition if word and word.preposition and not self.pending else self.pending
            conj = self.pending_conj or (word.conjunction if word else "")
            self.row.append(Chunk(TIME, first, end, index, "", prep, conj))
            if self.pending_at >= 0:
                self._settle()
            self.before = DEFINITE
            return end
        if index in self.number_at and (numbered := self.number_at[index]) <= last and word is not None and (
            word.function in ("prep", "ma", "neg", "conj") or (numbered - index > 2 and self._is_conjunction(index + 1))
        ):  # fmt: skip
            end = max(numbered, self._noun_phrase(numbered - 1, last))  # ما لا يقل عن عشرة جنود، نحو 40 مسلحا
            prep, conj = self.pending or word.preposition, self.pending_conj or word.conjunction  # *بنحو* 20 قذيفة
            self.row.append(Chunk(NOUNS, first, end, index, "", prep, conj, word))
            if self.pending_at >= 0:
                self._settle()
            ending = self.words[end - 1]
            construct = ending is not None and ending.traits & GENITIVE and self._is_construct(end - 1)
            self.before = CONSTRUCT if construct else DEFINITE
            return end
        return 0

    def _mark_or_quoted(self, index: int, last: int) -> int:
        """A mark, or what marks enclose; returns the token behind."""
        chunks = self.row
        count = len(chunks)
        index, self.before = self._mark(chunks, index, last, self.before)
        if self.pending and len(chunks) > count and chunks[-1].kind in (NOUNS, OPEN):
            chunks[-1].prep, chunks[-1].conj = self.pending, self.pending_conj
            if chunks[-1].kind == NOUNS:
                chunks[-1].first = self.pending_at
        elif self.pending_conj and not self.pending and len(chunks) > count and chunks[-1].kind == NOUNS:
            chunks[-1].conj, chunks[-1].first = self.pending_conj, self.pending_at  # التحالف و*"قسد"*
        if self.pending_at >= 0:
            self._settle()
        return index

    def _of_grammar(self, word: Word, phrase: list[Match] | None, index: int, last: int) -> int:
        """A conjunction written apart, ف and قد, or a word of grammar; returns the token behind, 0 for another word."""
        named = phrase is not None and phrase[0].reading.category in _NAMING
        if word.traits & GOVERNING and not named:
            self._await(word, index)
            return self._past_the_other(index + 1, last) if self.row and self.row[-1].kind == PRONOUN else index + 1
        if word.text in self.conjunctions and self._joins(index, last):  # قتيل *و* جريح: written apart
            self.pending_conj, self.pending_at = self.norm[index], index
            return index + 1
        if word.text in self.draft.knowledge.operators("alternative_word") and self._joins_acts(index, last):
            self.pending_conj, self.pending_at = self.norm[index], index  # لمهاجمة البلدة *أو* محاصرتها
            return index + 1
        if word.text in self.answering_particles and self._answers_past(index, last):  # وبحسب الوكالة *فقد* سقط قتيلان
            self.row.append(Chunk(PARTICLE, index, index + 1, index, word.text[1:], "", word.text[0], word))
            if self.pending_at >= 0:
                self._settle()
            self.before = EXPECTS_VERB
            return index + 1
        if not word.function or named:
            return 0
        if not self._function_word(word, word.function, index):
            return 0
        return self._past_the_other(index + 1, last) if self.row and self.row[-1].kind == PRONOUN else index + 1

    def _past_the_other(self, index: int, last: int) -> int:
        """وتساءل هو *الآخر*, وأكدت هي *الأخرى*: behind a pronoun it says no more than "too"; returns the token behind."""
        word = self.words[index] if index < last else None
        if word is None or not word.article or word.stem not in self.draft.knowledge.operators("the_other"):
            return index
        self.row[-1].last = index + 1
        return index + 1

    def _joins_acts(self, index: int, last: int) -> bool:
        """Whether what stands behind "or" is a noun of an act, as what stands before it is."""
        before, following = self.row[-1] if self.row else None, self.words[index + 1] if index + 1 < last else None
        if following is None or not following.frame_nouns or following.preposition or following.verb or self.pending_at >= 0:
            return False
        head = before.word if before is not None and before.kind == NOUNS else None
        return head is not None and bool(head.frame_nouns) and before is not None and before.last == index

    def _await(self, word: Word, index: int) -> None:
        """Notes a free preposition, which waits for its noun phrase."""
        if self.pending_at < 0:
            self.pending_at = index
            self.pending_conj = word.conjunction
        self.pending = word.stem
        self.before = PREPOSITION

    def _function_word(self, word: Word, function: str, index: int) -> bool:
        """Whether a word is one of grammar where it stands: its chunk, or a free preposition that waits."""
        made = self._grammar(word, function, index, self.before, self.pending)
        if made == -1:
            self._await(word, index)
            return True
        if not made:
            return False
        if made == NOUNS:
            self.row.append(Chunk(NOUNS, index, index + 1, index, "", min(self.of), self.pending_conj or word.conjunction, word))
            self.before = DEFINITE
            return True
        chunk = Chunk(made, index, index + 1, index, word.stem, "", self.pending_conj or word.conjunction, word)
        self.row.append(chunk)
        self.before = _AFTER[made]
        if made == CONJUNCTION and word.stem in self.draft.knowledge.operators("before_verb_conjunction"):
            self.before = EXPECTS_VERB  # إذا *تجدد* القصف
        if made == RELATIVE and function == "ma":
            chunk.prep = self.pending or word.preposition  # شدد *على ما* قاله
        if made == CONJUNCTION and self.pending_at >= 0:
            chunk.first = self.pending_at  # *في حين*
        if made == COMPLEMENTIZER and self.pending in self.clausal:  # بعد أن، قبل أن
            chunk.prep, chunk.first = self.pending, self.pending_at
            self.before = EXPECTS_VERB
        if self.pending_at >= 0:
            self._settle()
        if function == "dem" or made in (PRONOUN, ADVERB) or function == "because":
            self.before = DEFINITE if made in (PRONOUN, ADVERB) else AFTER_THAT
        return True

    def _cited(self, word: Word, opens_phrase: bool, index: int) -> int:
        """بحسب، وفقا ل: the chunk of a phrase that cites somebody; returns the token behind, 0 where there is none."""
        phrase = self.draft.phrase(index, comp.CUE_PHRASE) if opens_phrase else None
        if phrase is not None:
            chunk = self._cue_phrase(index, phrase.last, phrase.reading, word)
            if chunk:
                self.row.append(chunk)
                self.before = PREPOSITION
                return phrase.last
        if word.cue_phrase is not None and not word.article:
            chunk = self._cue_phrase(index, index + 1, word.cue_phrase, word)
            if chunk and (self.before != CONSTRUCT or self._may_speak(index + 1) or self._is_what_was_said(index + 1)):
                self.row.append(chunk)
                self.before = PREPOSITION
                return index + 1
        return 0

    def _verb_or_nouns(self, word: Word, phrase: list[Match] | None, index: int, last: int) -> int:
        """The chunk of a verb or participle, else of the noun phrase that begins here; returns the token behind."""
        chunks, before, waiting = self.row, self.before, self.pending_at >= 0
        if word.stem in self.joinable and not word.conjunction:
            word = self._take_conjunction(word, index, last)
        if before == EXPECTS_VERB and word.verb is None and not word.suffix:
            word = self._take_pronoun(index, acted=True) or word  # المطار الذي *استعاده* الجيش: no استعادة
        named = phrase is not None and phrase[0].reading.category in (comp.ENTITY, comp.HEAD) and before != EXPECTS_VERB
        if phrase is not None and word.cue_verbs and self._is_term(word, index):
            named = named or before == AFTER_VERB or before == DEFINITE  # وقع الوزيران *مذكرة* تفاهم: no participle of saying
        if word.traits & VERBLIKE and not (named or (word.conjunction and self._is_parallel(word, chunks))):
            reading = self._verb(index, before, last)
            if reading is not None:
                if reading.tense == 1 and word.cue_verbs:
                    reading = self._of_who_speaks(word, reading, index)
                kind = PARTICIPLE if reading.tense == PARTICIPLE_TENSE else VERB
                parted = kind == VERB and word.stem in self.inceptive and self._begins_for(index, last)
                if parted or (kind == VERB and word.stem in self.inceptive and self._only_begins(index, last)):
                    kind = AUXILIARY
                conj = self.pending_conj if waiting and not self.pending else word.conjunction
                chunks.append(Chunk(kind, index, index + 1, index, word.stem, "", conj, word, reading))
                if waiting:
                    self._settle()
                self.before = AFTER_VERB if parted or kind != AUXILIARY else EXPECTS_VERB
                return index + 1
        end = self._noun_phrase(index, last)
        prep = self.pending or word.preposition
        if not prep and (self.at[index] & (NUMBERED | DIRECTED) or word.text in self.bearings):
            prep = self._unwritten(word, index)
        conj = self.pending_conj or word.conjunction
        if not prep and not (word.known and index not in self.named_places):
            prep, conj = self._before_name(index, conj)
        chunks.append(Chunk(NOUNS, self.pending_at if waiting else index, end, index, "", prep, conj, word))
        ending = self.words[end - 1]
        construct = ending is not None and ending.traits & GENITIVE and self._is_construct(end - 1)
        self.before = CONSTRUCT if construct else DEFINITE
        if not prep and (len(chunks) < 2 or chunks[-2].kind in (COMPLEMENTIZER, OPEN)) and self._opens_clause(chunks):
            self.predicate_at = end
        elif not prep and (len(chunks) < 2 or chunks[-2].kind in BEFORE_SUBJECT) and self._opens_with_feminine(chunks):
            self.feminine_predicate_at = end
        if waiting:
            self._settle()
        return end

    def _of_who_speaks(self, word: Word, reading: Reading, index: int) -> Reading:
        """قال: «*أعترف* بالخطأ»: in quoted words, a hamza that the past (اعترف) has not is of the first person."""
        if reading.tense != 1 or reading.person or reading.gender or reading.number or not word.cue_verbs:
            return reading
        written = self.draft.tokens.raw(index)[word.lead :]
        if not (self.morphology.begins_with_hamza_above(written) and self.morphology.is_augmented_past(word.text[word.lead :])):
            return reading
        if self.draft.quote_of[index] < 0 and all(chunk.text != ":" for chunk in self.row):
            return reading
        return next((one for one in word.cue_verbs if one.tense == 2 and one.person == 1), reading)

    def _only_begins(self, index: int, last: int) -> bool:
        """القوات *بدأت* تتحرك، الجيش *راح* يقصف: before a present a verb that only says that it begins or goes on."""
        following = self.words[index + 1] if index + 1 < last else None
        if following is None or following.verb is None or following.conjunction or following.preposition or following.nominal:
            return False
        return following.verb.tense == 2 and not following.future

    def _begins_for(self, index: int, last: int) -> bool:
        """القلعة التي *ظلت* القبائل تحاصرها: in a relative clause, whether a verb that only says that something begins or goes on
        stands before a subject of one or two words with the article and the present that takes up whom the clause is of."""
        if not self.row or self.row[-1].kind != RELATIVE:
            return False
        for at in range(index + 1, min(index + 4, last)):
            word = self.words[at]
            if word is None or word.preposition or word.conjunction:
                return False
            if not word.article:
                verb = word.verb
                return at > index + 1 and verb is not None and verb.tense == 2 and bool(word.suffix) and not word.nominal
        return False

    def _before_name(self, index: int, conj: str) -> tuple[str, str]:
        """*بأبها*, *وبعسير*, *بحي* الزهور: preposition and conjunction of a word that is known as the name of a place alone, or
        that is too short to be known with them."""
        operators = self.draft.knowledge.operators
        letters, name = self.norm[index], self.named_places.get(index)
        joined = letters[:1] if letters[:1] in operators("conjunction_letter") else ""
        inner = len(joined) + 1 if letters[len(joined) + 1 :] in operators("settled_place") else 0
        letters = letters[len(joined) : inner if name is None else name.inner]
        return (letters, joined) if letters in operators("means_preposition") else ("", conj)

    def _unwritten(self, word: Word, index: int) -> str:
        """The preposition of a phrase whose first word has none of its own: that of a number, or "in" before a bearing."""
        prep = self.number_prep.get(index, "")
        if not prep and self.row and self.row[-1].kind == NOUNS:
            if index in self.directed_at or (word.text in self.bearings and not word.conjunction):
                return self.within
        return prep


_kind: Final = attrgetter("kind")
_NAMING: Final = (comp.ENTITY, comp.HEAD, comp.CUE_PHRASE)
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
