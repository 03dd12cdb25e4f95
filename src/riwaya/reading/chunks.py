"""Shallow syntax: each sentence as a row of chunks (verbs, noun phrases, conjunctions, marks).

In: a `Draft` with matched words, quotations and times. Out: `draft.chunks`, one list a sentence.
The idea: Arabic news prose is regular enough that a left-to-right pass which decides "verb or noun" by what stands before
and after yields clauses; statements and events both read this row and never go back to the words.
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.toponyms import toponymy
from riwaya.lexicon import compile as comp
from riwaya.lexicon.compile import Reading
from riwaya.lexicon.match import Word
from riwaya.reading.cues import folded_takes
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
from riwaya.text.quotes import MARKS
from riwaya.text.tokens import MARK as MARK_TOKEN
from riwaya.text.tokens import NUMBER, WORD

# What stood just before, for telling verbs from nouns.
_START: Final = 0  # clause start: sentence, mark, conjunction
_DEFINITE: Final = 1  # a noun phrase that is complete (article, name, number, pronoun)
_CONSTRUCT: Final = 2  # an indefinite noun that a noun may follow
_PREPOSITION: Final = 3
_EXPECTS_VERB: Final = 4  # لم، لن، قد، سوف، الذي، أن
_COMPLEMENTIZER: Final = 5
_VERB: Final = 6

_STOPS: Final = frozenset(["prep", "comp", "because", "rel", "conj", "neg", "part", "ma", "kan", "pron", "prepron", "adv"])
NAME_QUOTE: Final = 7  # a quotation of at most so many tokens without a verb is a name or a scare quote
_PARENTHESIS: Final = 8
_PARTICIPLE_TENSE: Final = 4


def chunk_all(draft: Draft) -> None:
    """Fills `draft.chunks` and `draft.chunk_of`."""
    time_at = {mention.first: mention.last for mention in draft.times}
    quote_at = {quote.open: number for number, quote in enumerate(draft.quotes.found)}
    close_at = {quote.close for quote in draft.quotes.found if quote.closed}
    chunker = _Chunker(draft, time_at, quote_at, close_at)
    for number, (first, last) in enumerate(draft.sentences):
        chunks = chunker.run(first, last)
        for index, chunk in enumerate(chunks):
            chunk.index = index
            chunk.sentence = number
            for token in range(chunk.first, chunk.last):
                draft.chunk_of[token] = chunk
        draft.chunks.append(chunks)


class _Chunker:
    def __init__(self, draft: Draft, time_at: dict[int, int], quote_at: dict[int, int], close_at: set[int]) -> None:
        self.draft = draft
        self.words = draft.words
        self.norm = draft.tokens.norm
        self.kind = draft.tokens.kind
        self.time_at = time_at
        self.quote_at = quote_at
        self.close_at = close_at
        self.clausal = draft.knowledge.clausal
        self.counted = draft.counted
        self.number_at = {quantity.first: quantity.last for quantity in draft.quantities}
        self.number_prep = {  # بست غارات: numbers are no words of the lexicon, so their proclitics are read off them
            quantity.first: self.norm[quantity.first][: quantity.lead].lstrip("وف")
            for quantity in draft.quantities if quantity.lead
        }
        self.place_at = {place.first for place in draft.places}
        around = {word for word, relation in toponymy().relations.items() if not relation.endswith("_of")}
        self.emphatic = draft.knowledge.operators("emphatic")
        self.place_nouns = toponymy().nouns.keys() | around
        self.partitive = draft.knowledge.operators("partitive")
        self.name_quote = [self._is_name_quote(number) for number in range(len(draft.quotes.found))]

    def _is_name_quote(self, number: int) -> bool:
        """Whether a quotation is part of a noun phrase: short, closed, with no finite verb known as nothing else."""
        quote = self.draft.quotes.found[number]
        if not quote.closed or quote.close - quote.open - 1 > NAME_QUOTE:
            return False
        if quote.open:
            opener = self.words[quote.open - 1]
            if opener is not None and opener.function == "comp" and quote.close - quote.open > 3:
                return False
            if self.norm[quote.open - 1] == ":" and quote.close - quote.open > 2:
                return False
        for token in range(quote.open + 1, quote.close):
            word = self.words[token]
            if word is None:
                if self.kind[token] == MARK_TOKEN and self.norm[token] in ".،؛:!؟":
                    return False
                continue
            if word.function in ("neg", "comp", "pron", "kan"):
                return False
            if word.verb and not _has_noun_reading(word) and not word.article:
                if word.verb.tense == 2:
                    return False
                if quote.close - quote.open > 3:
                    return False
        return True

    def run(self, first: int, last: int) -> list[Chunk]:
        """The chunks of tokens `first` to `last`."""
        chunks: list[Chunk] = []
        before = _START
        index = first
        pending = ""  # a free preposition waiting for its noun phrase
        pending_at = -1
        pending_conj = ""
        while index < last:
            word = self.words[index]
            ends = self.time_at.get(index)
            if ends is not None and ends <= last:
                chunk = Chunk(TIME, index if pending_at < 0 else pending_at, ends)
                chunk.head = index
                chunk.prep = pending
                chunk.conj = pending_conj or (word.conjunction if word else "")
                if word and word.preposition and not pending:
                    chunk.prep = word.preposition
                pending, pending_at, pending_conj = "", -1, ""
                chunks.append(chunk)
                index = ends
                before = _DEFINITE
                continue
            numbered = self.number_at.get(index, 0)
            if numbered and word is not None and word.function in ("prep", "ma", "neg", "conj") and numbered <= last:
                end = max(numbered, self._noun_phrase(numbered - 1, last))  # ما لا يقل عن عشرة جنود، نحو 40 مسلحا
                chunk = Chunk(NOUNS, index if pending_at < 0 else pending_at, end)
                chunk.head, chunk.word, chunk.prep, chunk.conj = index, word, pending, pending_conj or word.conjunction
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
            function = word.function
            phrase = self.draft.phrases.get(index)
            if phrase is None or phrase[0].reading.category not in (comp.ENTITY, comp.HEAD, comp.CUE_PHRASE):
                made = self._grammar(word, function, index, before, pending)
                if made == -1:  # a free preposition
                    if pending_at < 0:
                        pending_at = index
                        pending_conj = word.conjunction
                    pending = word.stem
                    index += 1
                    before = _PREPOSITION
                    continue
                if made:
                    chunk = Chunk(made, index, index + 1, word.stem)
                    chunk.conj = pending_conj or word.conjunction
                    chunk.word = word
                    chunks.append(chunk)
                    before = _AFTER[made]
                    if made == COMPLEMENTIZER and pending in self.clausal:  # بعد أن، قبل أن
                        chunk.prep, chunk.first = pending, pending_at
                        before = _EXPECTS_VERB
                    pending, pending_at, pending_conj = "", -1, ""
                    if function == "dem" or made in (PRONOUN, ADVERB) or function == "because":
                        before = _DEFINITE if made in (PRONOUN, ADVERB) else _COMPLEMENTIZER
                    index += 1
                    continue
            if phrase is not None:
                cue_phrase = self.draft.phrase(index, comp.CUE_PHRASE)
                if cue_phrase is not None and not pending:
                    phrase_chunk = self._cue_phrase(index, cue_phrase.last, cue_phrase.reading, word)
                    if phrase_chunk:
                        chunks.append(phrase_chunk)
                        index = cue_phrase.last
                        before = _PREPOSITION
                        continue
            if word.cue_phrase is not None and not pending and not word.article and before != _CONSTRUCT:
                phrase_chunk = self._cue_phrase(index, index + 1, word.cue_phrase, word)
                if phrase_chunk:
                    chunks.append(phrase_chunk)
                    index += 1
                    before = _PREPOSITION
                    continue
            named = phrase is not None and phrase[0].reading.category in (comp.ENTITY, comp.HEAD) and before != _EXPECTS_VERB
            reading = None if named else self._verb(index, before, last)
            if reading is not None:
                chunk = Chunk(PARTICIPLE if reading.tense == _PARTICIPLE_TENSE else VERB, index, index + 1, word.stem)
                chunk.word = word
                chunk.verb = reading
                chunk.conj = word.conjunction
                chunks.append(chunk)
                pending, pending_at, pending_conj = "", -1, ""
                before = _VERB
                index += 1
                continue
            end = self._noun_phrase(index, last)
            chunk = Chunk(NOUNS, index if pending_at < 0 else pending_at, end)
            chunk.head = index
            chunk.word = word
            chunk.prep = pending or word.preposition or self.number_prep.get(index, "")
            chunk.conj = pending_conj or word.conjunction
            chunks.append(chunk)
            before = self._after_nouns(index, end)
            pending, pending_at, pending_conj = "", -1, ""
            index = end
        return chunks

    # ------------------------------------------------------------------ single words

    def _grammar(self, word: Word, function: str, index: int, before: int, pending: str) -> int:
        """The chunk kind of a word of grammar; -1 for a free preposition; 0 when the word is something else."""
        if not function or function == "noun":
            return 0
        if function == "prep":
            if word.suffix:
                return 0
            if word.cue_verbs and before == _START and not pending and self._reports(index, len(self.words)):
                return 0
            if word.preposition and word.stem not in ("بعد", "قبل", "خلال", "دون", "بين"):
                return 0
            following = self.words[index + 1] if index + 1 < len(self.words) else None
            if word.stem == "علي" and following is not None and following.function in ("prep",) and not following.article:
                return 0
            if word.stem == "ضمن" and before == _EXPECTS_VERB:
                return 0
            return -1
        if function == "comp":
            return COMPLEMENTIZER
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
            return self._ma(word, index, before)
        if function == "kan":
            return AUXILIARY
        if function in ("pron", "prepron"):
            return PRONOUN
        if function == "adv" and before != _CONSTRUCT:
            return ADVERB
        return 0

    def _ma(self, word: Word, index: int, before: int) -> int:
        """ما: relative after a preposition or before an imperfect, else a negation; "ما أدى إلى" is a conjunction."""
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        if before in (_PREPOSITION, _VERB) or word.preposition:
            return RELATIVE
        if following is not None and following.verb is not None and following.verb.tense == 1 and index:
            if self.norm[index - 1] in ("،", ","):
                return CONJUNCTION
            return NEGATION
        return RELATIVE

    def _cue_phrase(self, index: int, end: int, reading: Reading, word: Word) -> Chunk | None:
        """A CUE_PHRASE chunk, when what must follow follows (a proclitic ل, or something that can speak)."""
        following = self.words[end] if end < len(self.words) else None
        if reading.tense == 1:  # the phrase ends in the proclitic ل
            if following is None:
                if end + 1 >= len(self.words) or self.norm[end] not in MARKS:
                    return None
            elif following.preposition != "ل" and not following.text.startswith("ل"):
                return None
        chunk = Chunk(CUE_PHRASE, index, end, word.stem)
        chunk.word = word
        chunk.verb = reading
        chunk.conj = word.conjunction
        return chunk

    def _verb(self, index: int, before: int, last: int) -> Reading | None:
        """The verb reading of a word where it stands, or None when it is a noun here."""
        word = self.words[index]
        assert word is not None
        if word.article:
            return None
        if "\u064b" in self.draft.tokens.raw(index) and not any(reading.tense == _PARTICIPLE_TENSE for reading in word.cue_verbs):
            return None  # علمًا، توقعًا: only nouns have a tanwin
        for participle in word.cue_verbs:
            if participle.tense == _PARTICIPLE_TENSE and self._is_circumstance(word, index, before, last):
                return participle
        if word.given and not word.cue_verbs and before != _EXPECTS_VERB and not self._takes_object(word, index, before):
            return None  # يحيى، ناصر
        if word.verb is None:
            return self._guess_verb(word, index, before, last)
        reading = word.verb
        if word.given and reading.person == 1 and self.draft.quote_of[index] < 0:
            return None  # نجيب: a name where nobody speaks of himself
        if before == _PREPOSITION or (word.preposition and reading.tense == 1):
            return None
        if word.function == "prep":
            return reading if word.cue_verbs else None
        if reading.tense == 3:  # jussive
            return reading if before == _EXPECTS_VERB or word.preposition == "ل" else None
        if word.future or before == _EXPECTS_VERB:
            return reading
        nominal = _has_noun_reading(word)
        if reading.tense == 2:
            if not nominal:
                return reading if before != _CONSTRUCT or word.text[0] in "يس" or word.conjunction else None
            if word.preposition == "ل":  # ليفعل; but لتجمع is a noun where it may be one
                return reading if word.stem[0] == "ي" or before in (_START, _VERB) else None
            if word.text[0] == "ي":
                return reading
            past = next((other for other in (*word.frame_verbs, *word.cue_verbs) if other.tense == 1), None)
            if past is not None and before == _START and self._looks_verbal(index, last):
                return past  # وتجمع متظاهرون: gathered, not "she collects"
            return reading if before in (_DEFINITE, _COMPLEMENTIZER) and self._starts_complement(index, last) else None
        if reading.tense == 1 and self.draft.tokens.raw(index).endswith("ى"):
            return reading  # نفى, though نفي (denial) folds to the same letters
        marked_passive = "\u064f" in self.draft.tokens.raw(index)[:3]
        if marked_passive and reading.tense == 1:
            return reading
        if reading.gender == 1 or reading.number or reading.person:  # ـت، ـوا: hardly ever a noun
            if nominal and word.suffix and self._before_preposition(index, last):
                return None  # وسيطرتها على
            if nominal and before == _COMPLEMENTIZER and reading.tense == 1 and word.text.endswith("ا"):
                return None  # أن قصفا مدفعيا
            if nominal:
                return reading if before in (_START, _DEFINITE, _COMPLEMENTIZER) else None
            return reading
        if before == _CONSTRUCT and (nominal or not word.conjunction):
            return None
        if self._named_before(index):
            return None
        if before == _DEFINITE:
            following = self.words[index + 1] if index + 1 < last else None
            if nominal and following is not None and following.demonym is not None and not following.article:
                return None
            return reading if not nominal or self._starts_complement(index, last) else None
        if not nominal:
            return reading
        if word.cue_verbs and (self._reports(index, last) or self._asks(word, index, last)):
            return reading
        return reading if self._looks_verbal(index, last) else None

    def _takes_object(self, word: Word, index: int, before: int) -> bool:
        """مهاجما انتحاريا *فجر* سترته: a given name that is a verb of an act, with its object behind it."""
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        if not word.frame_verbs or before != _DEFINITE or following is None or following.given:
            return False
        return bool(following.suffix) and following.verb is None

    def _before_preposition(self, index: int, last: int) -> bool:
        following = self.words[index + 1] if index + 1 < last else None
        return following is not None and following.function == "prep"

    def _reports(self, index: int, last: int) -> bool:
        """Whether أن/إن or a colon follows before any other verb or stop: a cue, though it could be a noun."""
        relative = False
        for ahead in range(index + 1, min(last, index + 28)):
            word = self.words[ahead]
            if word is None:
                if self.norm[ahead] == ":":
                    return True
                if self.norm[ahead] in ".؛!؟":
                    return False
                continue
            if word.function == "comp":
                return True
            if word.function == "rel":
                relative = True
                continue
            if relative and word.verb is not None:
                relative = False  # الذي يرافق الرئيس: a clause within the subject
                continue
            if word.verb is not None and word.verb.tense == 2 and not _has_noun_reading(word):
                return False
        return False

    def _asks(self, word: Word, index: int, last: int) -> bool:
        """وطالب آل الشيخ الآباء *بمتابعة* أبنائهم: a cue with an addressee whose preposition follows before any stop."""
        if not word.conjunction or self.norm[index] == word.stem:
            return False
        takes = {
            take for reading in word.cue_verbs for take in folded_takes(self.draft.entries.cues[reading.ref])
            if self.draft.entries.cues[reading.ref].addressee == "object" and " " not in take
        }  # fmt: skip
        for ahead in range(index + 2, min(last, index + 9)):
            following = self.words[ahead]
            if following is None:
                if self.norm[ahead] in ".؛!؟:":
                    return False
                continue
            if following.preposition in takes or (following.function == "prep" and following.stem in takes):
                return True
            if following.verb is not None and not _has_noun_reading(following):
                return False
        return False

    def _is_circumstance(self, word: Word, index: int, before: int, last: int) -> bool:
        """Whether a participle form (مؤكدا، مؤكدة) is circumstantial: something it reports follows it closely."""
        if word.preposition or word.suffix or before in (_PREPOSITION, _CONSTRUCT, _COMPLEMENTIZER):
            return False
        if word.text.endswith("ه") and not self.draft.tokens.raw(index).endswith("ة"):
            return False
        if word.text.endswith("ون"):
            return False  # محتجون: a nominative is no circumstance
        for ahead in range(index + 1, min(last, index + 6)):
            following = self.words[ahead]
            if following is None:
                if self.norm[ahead] in ':«"':
                    return True
                if self.norm[ahead] in ".؛":
                    return False
                continue
            if following.function in ("comp", "prep", "prepron") or following.preposition:
                return True
        return word.text.endswith("ا") and before != _CONSTRUCT

    def _starts_complement(self, index: int, last: int) -> bool:
        """Whether what follows fits a verb: a preposition, a complementizer, a definite noun, a number or a name."""
        following = self.words[index + 1] if index + 1 < last else None
        if following is None:
            return index + 1 < last and (self.kind[index + 1] == NUMBER or self.norm[index + 1] in '(«"')
        if following.function in ("prep", "comp", "dem", "quant", "prepron", "adv") or following.article:
            return True
        if following.demonym is not None:
            return False
        return (
            bool(following.entity or following.head or following.preposition or index + 1 in self.time_at)
            or (self.kind[index + 1] == NUMBER)
            or index + 1 in self.draft.phrases
        )

    def _looks_verbal(self, index: int, last: int) -> bool:
        """A word that may be verb or noun at the start of a clause: a verb when a subject or object follows it."""
        if self.draft.phrase(index, comp.FRAME_NOUN) is not None:
            return False
        following = self.words[index + 1] if index + 1 < last else None
        if following is None:
            return index + 1 < last and self.kind[index + 1] == NUMBER
        if self.counted[index + 1] and not following.article:
            return True
        if following.preposition or following.function in ("prep", "prepron", "conj", "rel"):
            return False
        if following.demonym is not None and not following.article:
            return False
        return bool(
            following.article or following.entity or following.head or following.function in ("quant", "dem")
            or self.kind[index + 1] == NUMBER or index + 1 in self.draft.phrases
        )  # fmt: skip

    def _guess_verb(self, word: Word, index: int, before: int, last: int) -> Reading | None:
        """A verb that no lexicon knows, by its prefix and its place."""
        text = word.text
        if word.given or self.draft.in_place[index]:
            return None
        if (word.known and _has_noun_reading(word)) or len(text) < 4 or word.article:
            return None
        stripped = text[1:] if text[0] in "وف" and len(text) > 4 else text
        imperfect = stripped[0] == "ي" or (stripped[0] == "س" and stripped[1:2] in ("ي", "ت", "ن"))
        if before == _EXPECTS_VERB and (imperfect or stripped[0] in "تن"):
            return _UNKNOWN_IMPERFECT
        if imperfect and not word.known and before in (_START, _DEFINITE) and not self._named_before(index):
            return _UNKNOWN_IMPERFECT if len(stripped) > 4 else None
        return None

    def _named_before(self, index: int) -> bool:
        """Whether the word before is a title or a given name, so that this one goes on with the name."""
        if not index:
            return False
        before = self.words[index - 1]
        if before is None or before.head is None:
            return False
        return self.draft.entries.heads[before.head.ref].class_ == "title"

    # ------------------------------------------------------------------ marks

    def _mark(self, chunks: list[Chunk], index: int, last: int, before: int) -> tuple[int, int]:
        """A punctuation mark: brackets and name quotations go with the noun phrase, the rest are chunks."""
        number = self.quote_at.get(index)
        if number is not None:
            if self.name_quote[number] and before in (_DEFINITE, _CONSTRUCT, _PREPOSITION, _START, _COMPLEMENTIZER, _VERB):
                end = self._noun_phrase(index, last)
                chunk = Chunk(NOUNS, index, end)
                chunk.head = min(index + 1, end - 1)
                chunk.word = self.words[chunk.head]
                chunks.append(chunk)
                return end, _DEFINITE
            chunks.append(Chunk(OPEN, index, index + 1, self.norm[index]))
            return index + 1, _START
        if self.norm[index] == "(" and before == _PREPOSITION:
            end = self._inside(index, last, index)
            if end > index:
                chunk = Chunk(NOUNS, index, end)
                chunk.head = index + 1
                chunk.word = self.words[index + 1]
                chunks.append(chunk)
                return end, _DEFINITE
        if index in self.close_at:
            chunks.append(Chunk(CLOSE, index, index + 1, self.norm[index]))
            return index + 1, _DEFINITE
        chunks.append(Chunk(MARK, index, index + 1, self.norm[index]))
        after = before if self.norm[index] in MARKS or self.norm[index] in "#_" else _START
        return index + 1, after

    # ------------------------------------------------------------------ noun phrases

    def _noun_phrase(self, first: int, last: int) -> int:
        """One past the last token of the noun phrase that begins at `first`."""
        index = first
        construct = False
        while index < last:
            word = self.words[index]
            if word is None:
                end = self._inside(index, last, first)
                if end == index:
                    return max(index, first + 1)
                index = end
                construct = False
                continue
            if index > first:
                if index in self.time_at or word.preposition:
                    return index
                if word.conjunction and not self._second_adjective(index):
                    return index
                function = word.function
                if function in _STOPS and not (function == "adv" and construct):
                    if function == "prep" and word.stem in self.partitive and self._counts(index - 1):
                        index += 1
                        continue
                    if not self._is_name_word(index):
                        return index
                phrase = self.draft.phrases.get(index)
                if phrase is None or phrase[0].reading.category not in (comp.ENTITY, comp.HEAD):
                    before = _CONSTRUCT if construct else _DEFINITE
                    if word.cue_phrase is not None and not construct and not word.article:
                        return index
                    if not construct and self._new_phrase(index, first, last):
                        return index
                    if self._verb(index, before, last) is not None:
                        return index
            if index > first and not construct and self._other_side(index):
                return index
            phrase = self.draft.phrases.get(index)
            jump = phrase[0].last if phrase and phrase[0].last <= last else index + 1
            if phrase and phrase[0].reading.category == comp.CUE_PHRASE and index > first:
                return index
            construct = self._is_construct(jump - 1)
            index = jump
            while index < last and index in self.close_at and self._opened_since(index, first):
                index += 1
        return index

    def _other_side(self, index: int) -> bool:
        """الجيش السوري *جماعة الحوثي*: a named group after a complete phrase is not part of it."""
        before, word = self.words[index - 1], self.words[index]
        if before is None:
            return False
        if _is_nominative(before) and word is not None and not (word.article or word.text.endswith(("ان", "ون", "ين"))):
            return True  # محتجون *قوات مكافحة الشغب*
        if not (before.article or before.demonym or before.entity):
            return False
        for match in self.draft.phrases.get(index, ()):
            if match.reading.category == comp.ENTITY:
                kind = self.draft.entries.actors[match.reading.ref].kind
                if kind == "person" and before.entity is not None:  # أقال ترامب مارك إسبر
                    other = self.draft.entries.actors[before.entity.ref]
                    return other.kind == "person" and before.entity.ref != match.reading.ref
                return kind in ("armed_group", "military", "party", "government", "organisation", "media")
        if word is None or word.entity is None or word.article:
            return False
        return self.draft.entries.actors[word.entity.ref].kind in ("armed_group", "military", "party", "organisation")

    def _opened_since(self, close: int, first: int) -> bool:
        """Whether the quotation that a mark closes was opened inside the phrase."""
        quote = self.draft.quotes.found[self.draft.quote_of[close]]
        return quote.close == close and quote.open >= first

    def _new_phrase(self, index: int, first: int, last: int) -> bool:
        """An indefinite noun after a complete phrase begins another one: الجيش السوري *هجوما*، مصادر رسمية *مقتل*."""
        word, before = self.words[index], self.words[index - 1]
        if word is None or before is None or word.given or word.demonym or word.modifier:
            return False
        if self._named_before(index) and not word.article and not word.frame_nouns:
            return False  # العميد *يد الله جواني*
        if word.suffix and word.stem in self.emphatic:
            return False  # المصدر ذاته، الوزير نفسه
        if self._others(word, before, index, first):
            return True
        if self.counted[index - 1]:
            return False
        if index + 1 < len(self.words) and self._is_given(index + 1) and not word.article and not word.suffix:
            head = self.words[first]
            if head is not None and head.head is not None and self.draft.entries.heads[head.head.ref].class_ in ("role", "title"):
                return False  # قائد القوات *فضل حسن*: a name, though فضل is a noun
        if (word.adjective and not word.frame_nouns) or (self.draft.in_place[index] and self.draft.in_place[index - 1]):
            return False
        if word.article and not (before.article or before.demonym or before.entity or before.modifier or before.adjective):
            return False
        term = self.draft.phrase(index, comp.FRAME_NOUN)
        noun = bool(word.frame_nouns or word.cue_noun or term or word.noun or word.text in self.place_nouns)
        noun = noun or word.function == "noun"
        if not noun and word.head is not None and not word.entity:
            noun = self.draft.entries.heads[word.head.ref].class_ not in ("role", "title")
        number = bool(self.counted[index] and not self.counted[index - 1])
        place = bool(self.draft.in_place[index]) and index in self.place_at
        if not (noun or number or place):
            return False
        complete = bool(before.article or before.demonym or before.modifier or before.entity or before.state or before.suffix)
        if word.suffix and (before.given or any(self._is_given(back) for back in range(first, index))):
            complete = True  # قوات صالح *إمداداتها*, أمير المنطقة محمد آل هيازع *تعازيه*
        if _is_nominative(before):
            complete = True
        return complete or bool(self.draft.in_place[index - 1])

    def _is_given(self, index: int) -> bool:
        word = self.words[index]
        return word is not None and word.given

    def _others(self, word: Word, before: Word, index: int, first: int) -> bool:
        """Whether a noun cannot be of the phrase before it: انتحاريان *حماما*, آل الشيخ *المسلمين*."""
        plain = not (word.article or word.adjective or word.function or word.text.endswith(("ان", "ون", "ين")))
        if plain and _is_nominative(before):
            return True
        reading = word.people or word.head
        if reading is None or not word.article or not reading.number or word.adjective:
            return False
        heads = self.draft.entries.heads
        if word.head is not None and heads[word.head.ref].class_ not in ("people", "role"):
            return False
        for back in range(index - 1, first - 1, -1):
            head = self.words[back]
            if head is not None and head.head is not None:
                return not head.head.number and heads[head.head.ref].class_ in ("role", "title") and not head.suffix
        return False

    def _second_adjective(self, index: int) -> bool:
        """قصف مدفعي *وصاروخي*: an adjective joined to an adjective stays in its phrase."""
        word, before = self.words[index], self.words[index - 1]
        if word is None or before is None or word.preposition:
            return False
        return _is_adjective(word) and _is_adjective(before) and word.article == before.article

    def _inside(self, index: int, last: int, first: int) -> int:
        """One past a bracket, name quotation or hashtag mark that belongs to the phrase; `index` when it ends here."""
        mark = self.norm[index]
        number = self.quote_at.get(index)
        if number is not None and self.name_quote[number]:
            quote = self.draft.quotes.found[number]
            if index > first and quote.close - quote.open > 2 and not self._is_construct(index - 1):
                return index  # a quotation after a complete phrase is not its name
            return min(quote.close + 1, last)
        if mark == "(":
            for ahead in range(index + 1, min(last, index + _PARENTHESIS)):
                if self.norm[ahead] == ")":
                    return ahead + 1
            return index
        if mark in "#_" and index + 1 < last and self.kind[index + 1] == WORD:
            return index + 1
        return index

    def _counts(self, index: int) -> bool:
        """Whether the word or number before من counts something (عدد من، خمسة من، 2556 من)."""
        if self.kind[index] == NUMBER or self.counted[index]:
            return True
        word = self.words[index]
        return word is not None and word.function == "quant"

    def _is_name_word(self, index: int) -> bool:
        """A word of grammar that is part of a name here: علي after a given name or before بن."""
        word = self.words[index]
        if word is None or word.stem != "علي":
            return False
        if not self.draft.tokens.raw(index).endswith("ي"):
            return False
        return self._named_before(index) or self._goes_on_with_name(index)

    def _goes_on_with_name(self, index: int) -> bool:
        """A given name before, and behind no noun that على could govern."""
        before = self.words[index - 1] if index else None
        if before is None or not before.given or before.function or before.suffix:
            return False
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        if following is None or following.given or following.conjunction or following.function in ("prep", "conj", "comp"):
            return True
        return not following.known or following.verb is not None or (following.article and not _has_noun_reading(following))

    def _is_construct(self, index: int) -> bool:
        """Whether the noun at `index` may take another noun: no article, no suffix, not a number, not a name."""
        word = self.words[index]
        if word is None:
            return False
        if word.article or word.suffix or word.entity is not None or self.kind[index] == NUMBER or word.function == "dem":
            return False
        if word.demonym is not None or word.people is not None or word.modifier is not None:
            return False
        if self.draft.in_place[index] or word.state is not None or word.given or word.adjective:
            return False
        return not word.text.endswith(("ا", "ان", "ون")) or word.function == "quant"

    def _after_nouns(self, first: int, end: int) -> int:
        """What a following word stands after."""
        if end - 1 >= first and self.words[end - 1] is None:
            return _DEFINITE
        return _CONSTRUCT if self._is_construct(end - 1) and self.draft.words[end - 1] is not None else _DEFINITE


_UNKNOWN_IMPERFECT: Final = Reading(comp.VERB, -1, 2)

_AFTER: Final = {
    COMPLEMENTIZER: _COMPLEMENTIZER,
    RELATIVE: _EXPECTS_VERB,
    CONJUNCTION: _START,
    NEGATION: _EXPECTS_VERB,
    PARTICLE: _EXPECTS_VERB,
    AUXILIARY: _START,
    PRONOUN: _DEFINITE,
    ADVERB: _DEFINITE,
}


def _is_nominative(word: Word) -> bool:
    """A dual or plural of persons in the nominative (جنديان، مسلحون): it takes no genitive."""
    return word.head is not None and word.head.number > 0 and word.text.endswith(("ان", "ون"))


def _is_adjective(word: Word) -> bool:
    return bool(word.modifier or word.adjective or word.demonym) and not word.head and not word.entity


def _has_noun_reading(word: Word) -> bool:
    return bool(
        word.frame_nouns or word.head or word.entity or word.cue_noun or word.demonym or word.people
        or word.noun or word.function in ("quant", "noun")
    )  # fmt: skip
