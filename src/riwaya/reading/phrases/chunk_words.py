"""Single words while chunking: what a word of grammar, a participle or a mark is where it stands.

In: a word and what stood before it. Out: the kind of its chunk, or that it goes on with something else.
The idea: the same letters are a preposition or a name, a relative or a negation, a participle or a noun; the neighbours tell.
"""

from __future__ import annotations

from itertools import pairwise
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
    CUE_PHRASE,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PARTICIPLE,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    VERB,
    Chunk,
)
from riwaya.reading.phrases.chunk_base import (
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
from riwaya.reading.phrases.fixed_words import tail_end
from riwaya.reading.phrases.noun_phrases import NounPhrases
from riwaya.reading.words.marks import COMMAS
from riwaya.reading.words.traits import PECULIAR, read_traits
from riwaya.text.quotes import MARKS

_BODIES: Final = frozenset(["force", "institution", "group", "media"])
_ANSWER: Final = 8  # tokens from a verb of answering to its preposition
_OPENERS: Final = (COMPLEMENTIZER, AUXILIARY, CONJUNCTION, OPEN)
BEFORE_SUBJECT: Final = frozenset([*_OPENERS, VERB])  # what may stand right before a phrase that opens its clause
_KINDS: Final = {  # of the words of grammar that are the same wherever they stand
    "noun": 0,
    "because": CONJUNCTION,
    "rel": RELATIVE,
    "neg": NEGATION,
    "part": PARTICLE,
    "kan": AUXILIARY,
    "pron": PRONOUN,
    "prepron": PRONOUN,
    "dem": 0,
    "quant": 0,
}


class ChunkWords(NounPhrases):
    """Reads single words for the chunker."""

    __slots__ = ()

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
        if any(reading.tense != PARTICIPLE_TENSE for reading in word.cue_verbs):
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
        if chunk.prep or chunk.word is None or (before is not None and before.kind not in (COMPLEMENTIZER, OPEN)):
            return False
        return self._is_one_actor(chunk.word, self.draft.phrase(chunk.head, comp.ENTITY, comp.HEAD))

    def _opens_with_feminine(self, chunks: list[Chunk]) -> bool:
        """*القوات العراقية* …, ولا تزال *واشنطن* …: whether the last phrase opens its clause, and is feminine."""
        chunk, before = chunks[-1], chunks[-2] if len(chunks) > 1 else None
        word = chunk.word
        if word is None or word.preposition or word.suffix:
            return False
        if before is not None and before.kind not in _OPENERS:
            if before.kind != VERB or before.text not in self.draft.knowledge.operators("lasting_verb"):
                return False
        if self.draft.in_place[chunk.head]:
            return word.stem not in self.draft.knowledge.operators("masculine_state")
        phrase = self.draft.phrase(chunk.head, comp.ENTITY, comp.HEAD)
        reading = word.head or (phrase.reading if phrase is not None else word.entity)  # *قوات* سوريا الديمقراطية
        if reading is None:
            return False
        if reading.category == comp.HEAD:
            return reading.gender == 1 and self.draft.entries.heads[reading.ref].class_ in _BODIES
        return word.stem in self.draft.knowledge.operators("feminine_party") or word.stem.endswith(self.feminine)

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
        if not word.conjunction or not word.frame_nouns or not chunks or chunks[-1].kind != NOUNS:
            return False
        before = chunks[-1]
        if word.suffix:  # عن استنكاره *وشجبه*
            left = self.words[before.last - 1]
            return bool(before.prep) and left is not None and left.suffix == word.suffix and bool(left.frame_nouns)
        if before.word is None:
            return False
        if before.prep in self.draft.knowledge.operators("purpose") and not before.word.article:
            return bool(before.word.frame_nouns or before.word.noun)  # لدخول المدينة *ودحر* المسلحين
        if word.cue_verbs:
            return False  # التزم بدعم القوات *وتعهد* بالإصلاح
        if before.word.article:
            thing = before.word.frame_nouns or (before.word.noun and not before.word.head)  # حذر من الغلو *وقتل* الناس
            return bool(thing) and self._is_told_of(chunks)
        if before.prep and before.prep not in self.draft.knowledge.operators("before_verbal_noun"):
            return False
        if not before.prep and (len(chunks) < 2 or chunks[-2].kind not in (VERB, NOUNS, PARTICIPLE)):
            return False
        if not before.prep and before.word.suffix and before.last == before.head + 1 and self.draft.knowledge.wanted(before.word):
            return False  # لقي خمسة جنود حتفهم *وجرح* سبعة: a fixed word of the verb
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
        kind = _KINDS.get(function)
        if kind == NEGATION and self.row and self.row[-1].kind == CUE_PHRASE:
            return RELATIVE  # وفقا *لما* نقلته الوكالة: ل and ما
        if kind == RELATIVE and word.text in self.draft.knowledge.operators("about_what") and (
            self.norm[index + 1 : index + 2] and self.norm[index + 1] not in self.draft.knowledge.operators("if_after_what")
        ):  # fmt: skip
            return 0  # كشف *عما* تركه; but تساءل *عما* إذا كانت الهدنة ستصمد
        if kind is not None:
            return kind
        if function == "prep":
            if before == START and word.frame_verbs and self._is_verb_by_tail(word, index):
                return 0  # *مثل* الوزير أمام المحكمة
            if self._leaves_dead(word, index):
                return 0
            return self._preposition(word, index, before, pending)
        if function == "conj":
            if self.in_place[index]:
                return 0  # بلدة *كماه*
            if before == AFTER_VERB and word.text in self.draft.knowledge.operators("kunya_word") and self._is_given(index + 1):
                return 0  # تقول *أم* أحمد
            return COMPLEMENTIZER if word.text in self.that_not and self._is_that_not(index) else CONJUNCTION
        if function == "comp":
            return 0 if word.text in self.name_links and self._is_name_particle(index) else COMPLEMENTIZER
        if function == "ma":
            kind = self._ma(word, index, before)
            if kind == RELATIVE:
                self._take_pronoun(index + 1)
            return kind
        if word.frame_verbs and self.morphology.ends_in_hamza_above(self.draft.tokens.raw(index)):
            return 0  # *هنأ* الرئيس نظيره
        if function == "adv" and index and self.norm[index - 1] in COMMAS and self._asks_again(word, index):
            return 0  # أكد ضرورة الحوار، *مجددا* دعوته إلى
        if function == "adv" and word.preposition in self.draft.knowledge.operators("means_preposition"):
            return 0  # وجه *بمباشرة* الترميم: the noun, which is an adverb by itself
        return ADVERB if function == "adv" and (before != CONSTRUCT or word.text in self.adverbial) else 0

    def _asks_again(self, word: Word, index: int) -> bool:
        """Whether the fixed word of a verb of saying stands behind its participle, which by itself is an adverb."""
        return any(cue.tail >= 0 and tail_end(self.draft, index, cue.tail) >= 0 for cue in word.cue_verbs)

    def _is_that_not(self, index: int) -> bool:
        """وأكد *ألا* تراجع عن القرار: أن and لا, with the hamza above, behind a verb of saying or wishing; no إلا."""
        if not self.morphology.begins_with_hamza_above(self.draft.tokens.raw(index)) or not self.row:
            return False
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        return following is not None and not following.conjunction and not following.preposition

    def _preposition(self, word: Word, index: int, before: int, pending: str) -> int:
        """-1 for a preposition, RELATIVE for من (who), 0 where it is a verb, a name, or has a pronoun."""
        if word.suffix:
            return 0
        if word.cue_verbs and not pending:
            behind = self.words[index + 1] if index + 1 < len(self.words) else None
            opens = before == START or (
                bool(self.row) and self.row[-1].kind == CONJUNCTION and self.row[-1].last == index
                and behind is not None and behind.function != "prep"
            )  # حيث *عبر المرصد* عن قلقه
            if (self._tells(index) if opens else self._tells_late(word, index, before)) or self._expresses(word, index):
                return 0
        stem, peculiar = word.stem, word.traits & PECULIAR
        if peculiar and stem in self.draft.knowledge.operators("benefit_preposition") and self._is_behind_loyal(index):
            return NOUNS
        if word.preposition and stem not in self.stacking:
            return 0
        if peculiar and stem in self.draft.knowledge.operators("until_preposition") and self._before_verb(index):
            return CONJUNCTION  # حتى *تنسحب* القوات
        if word.head is not None and self.morphology.begins_with_hamza_below(self.draft.tokens.raw(index)[word.lead :]):
            return 0  # *إمام* المسجد: no أمام
        if stem in self.partitive or stem in self.name_prepositions:
            following = self.words[index + 1] if index + 1 < len(self.words) else None
            if stem in self.partitive and (self._is_cleft(word, index, following) or self._is_whoever(word, index, following)):
                return RELATIVE
            if stem in self.name_prepositions:
                if following is not None and following.function == "prep" and not following.article:
                    return -1 if index + 1 in self.number_at else 0  # *على* نحو مئة أسرة; but علي من
                if following is not None and following.text in self.name_links and self._is_spelled_ali(index):
                    return 0  # بالإنابة *علي بن موسى*
                if before in (AFTER_VERB, START) and self._begins_name(index, following, before):
                    return 0
                if before == DEFINITE and self._names_holder_behind_place(index, following):
                    return 0
        return 0 if before == EXPECTS_VERB and stem in self.verbal_prepositions else -1

    def _is_behind_loyal(self, index: int) -> bool:
        """القوات الموالية *لصالح*: behind a word of loyalty, which has its lord with ل, the letters are ل and a man's name."""
        before = self.words[index - 1] if index else None
        return before is not None and before.stem in self.draft.knowledge.operators("loyal_adjective")

    def _tells_late(self, word: Word, index: int, before: int) -> bool:
        """وقد *عبر* الوزير عن, الوزير *عبر عن*: behind قد, or behind its subject and before its own preposition or أن, a verb."""
        if before == EXPECTS_VERB:
            particle = self.words[index - 1] if index else None
            return particle is not None and particle.stem in self.draft.knowledge.operators("pluperfect_particle")
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        if word.conjunction and following is not None and following.function == "comp" and word.stem not in self.clausal:
            told = self.words[index + 2] if index + 2 < len(self.words) else None
            wished = told is not None and told.verb is not None and told.verb.tense == 2 and not told.nominal
            return not (wished or following.conjunction)  # الوطن غال *وبين أن* الجميع مسؤول; but وبين *أن يرحل*
        if before != DEFINITE or following is None or word.conjunction or len(self.row) != 1 or self.row[0].prep:
            return False
        if following.function == "comp":
            return word.stem not in self.clausal
        takes = (self.draft.knowledge.takes[cue.ref] for cue in word.cue_verbs if cue.tail < 0)
        return following.function == "prep" and not following.article and any(following.stem in taken for taken in takes)

    def _before_verb(self, index: int) -> bool:
        """Whether a word that can only be a finite verb, without any proclitic, stands right behind."""
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        if following is None or following.verb is None or following.nominal or following.preposition or following.conjunction:
            return False
        return not (following.article or following.given or following.function or self.in_place[index + 1])

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
        if self.draft.phrase(index, comp.ENTITY) is not None:
            return True  # …، *علي أكبر ولايتي*، إن
        if following.article:  # قال *علي الصراري*
            if self._is_set_off_name(index):
                return True
            return before == AFTER_VERB and (not following.known or self._is_surname_behind(index, following))
        if following.given or before == START:
            return following.given
        if (following.people or following.demonym) and not self._takes(self.row[-1], self.words[index]):
            return True  # قال *علي أحمدي*: a cue that takes no على
        if following.suffix and self.morphology.is_feminine_noun(self.draft.tokens.raw(index + 1)):
            return True  # عيدة: no عيده
        return not (following.known and (has_noun_reading(following) or following.adjective or following.verb))

    def _is_surname_behind(self, index: int, following: Word) -> bool:
        """قال *علي الأحمدي*, أكد *علي الحسيني* أن: an adjective in ي behind a verb that takes no على, or right before أن."""
        if not self.morphology.ends_in_ya(following.text):
            return False
        beyond = self.words[index + 2] if index + 2 < len(self.words) else None
        if beyond is not None and beyond.function == "comp" and not beyond.conjunction:
            return True
        if beyond is None and index + 3 < len(self.words) and self.draft.tokens.norm[index + 2] in COMMAS:
            office = self.words[index + 3]  # أكد *سعيد الحارثي، الناطق* باسم الحركة، أن
            if office is not None and office.article and office.head is not None and not (office.conjunction or office.preposition):
                return self.draft.entries.heads[office.head.ref].class_ in ("role", "title")
        describes = following.people or following.demonym or following.adjective or following.modifier or following.given
        return bool(describes) and not self._takes(self.row[-1], self.words[index])

    def _names_holder_behind_place(self, index: int, following: Word | None) -> bool:
        """المتحدث باسم المجلس في عدن *علي الأحمدي* إن: written with ي, behind an office and where it is held, before a surname."""
        if len(self.row) < 2 or following is None or not self.in_place[index - 1] or not self._is_spelled_ali(index):
            return False
        place, office = self.row[-1], self.row[-2]
        if place.kind != NOUNS or not place.prep or office.kind != NOUNS or office.prep:
            return False
        return not (following.preposition or following.conjunction) and self._names_officer(index, office.first)

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

    def take_published(self) -> None:
        """في بيان *نشره* الجيش: right behind a writing, or a relative, what may be a noun (نشرة) is the verb with its pronoun."""
        forms, undergone = self.draft.knowledge.operators("published_form"), self.draft.knowledge.operators("undergone_form")
        if self.draft.stems.isdisjoint(forms | undergone):
            return
        heads = self.draft.entries.heads
        for index, word in enumerate(self.words):
            if word is not None and word.stem in undergone and not word.article:
                self._take_pronoun(index, acted=True)  # تم *نقله*, no نقلة
            before = self.words[index - 1] if index else None
            if word is None or before is None or word.text not in forms:
                continue
            written = before.head is not None and not before.article and heads[before.head.ref].class_ == "document"
            if written or before.function == "rel":
                self._take_pronoun(index, acted=True)

    def _take_pronoun(self, index: int, acted: bool = False) -> Word | None:
        """ما *نقله* موقع: behind ما the noun نقلة is the verb of saying with its pronoun, or, with `acted`, any verb; the verb."""
        word = self.words[index] if index < len(self.words) else None
        if word is None or word.cue_verbs or word.suffix:
            return None
        if not self.draft.knowledge.morphology.may_be_pronoun(self.draft.tokens.raw(index)):
            return None
        told = self.draft.knowledge.matcher.with_pronoun(word.text)
        if told is not None and (told.cue_verbs or (acted and told.verb is not None)):
            return self._put(index, told)
        return None

    def _take_conjunction(self, word: Word, index: int, last: int) -> Word:
        """*وردت* القوات على النيران، *وفر* المسلحون إلى الجبال: before a force, verbs behind و; the word meant."""
        following = self.words[index + 1] if index + 1 < last else None
        if following is None or following.preposition or following.conjunction:
            return word
        operators = self.draft.knowledge.operators
        if self._is_told_by(word, index, last):
            return self._put(index, self.draft.knowledge.matcher.with_conjunction(word.text) or word)
        force, leaves = index + 1, word.stem in operators("leaving_or_giving")
        while leaves and force < min(index + 5, last) and self._is_amount(force):
            force += 1  # *وفر* عدد كبير من المسلحين إلى …
        if not self._is_force_at(force):
            return word
        if leaves:  # *وفر* المسلحون إلى …; but وفرت القوات الغذاء
            behind = self.norm[force + 1 : min(force + 4, last)]
            if not any(letters in operators("leaving_preposition") for letters in behind):
                return word
        told = self.draft.knowledge.matcher.with_conjunction(word.text)
        if told is None or told.verb is None:
            return word
        return self._put(index, told)

    def _is_amount(self, index: int) -> bool:
        """*عدد كبير من* المسلحين: a word that only says how many."""
        word = self.words[index]
        if word is None or self._is_force_at(index):
            return False
        counts = word.function == "quant" or word.adjective or word.stem in self.draft.knowledge.operators("amount_noun")
        return counts or bool(self.counted[index]) or self.norm[index] in self.draft.knowledge.operators("from_preposition")

    def _is_told_by(self, word: Word, index: int, last: int) -> bool:
        """*وتدين* الوزارة الهجوم, *ورد* الرئيس على الانتقادات: a cue behind و, right before who speaks."""
        speaker, operators = self.words[index + 1], self.draft.knowledge.operators
        if speaker is None:
            return False
        match = self.draft.phrase(index + 1, comp.ENTITY, comp.HEAD)
        reading = match.reading if match is not None else speaker.entity or speaker.head
        if reading is None:
            return False
        entries = self.draft.entries
        party = entries.actors[reading.ref].kind if reading.category == comp.ENTITY else entries.heads[reading.ref].class_
        if word.stem in operators("and_before_cue"):
            return party not in ("document", "people")
        if word.stem not in operators("come_or_answer") or party not in ("role", "title", "person", "institution", "government"):
            return False
        on = operators("on_preposition")
        for ahead in range(index + 2, min(last, index + _ANSWER)):
            following = self.words[ahead]
            if following is None:
                return self.norm[ahead] == ":"
            if following.function == "comp" or (following.function == "prep" and following.stem in on):
                return True
            if following.function or following.preposition or following.verb is not None:
                return False
        return False

    def _put(self, index: int, told: Word) -> Word:
        """Another reading of a token in place of the one it had, for all later stages; the reading."""
        read_traits(told, self.draft.knowledge)
        self.words[index] = told
        self.draft.stems.add(told.stem)
        self.draft.matched.marks[index] = told.marks
        self.draft.matched.classes[index] = told.classes
        return told

    def _is_force_at(self, index: int) -> bool:
        """Whether those under arms are named at a token."""
        match, word = self.draft.phrase(index, comp.ENTITY, comp.HEAD), self.words[index]
        reading = match.reading if match is not None else (word.entity or word.head) if word is not None else None
        if reading is None:
            return False
        if reading.category == comp.ENTITY:
            return self.draft.entries.actors[reading.ref].kind in ("armed_group", "military")
        head = self.draft.entries.heads[reading.ref]
        return head.kind in ("armed_group", "military") or head.sector in ("UAF", "REB", "MIL")

    def _ma(self, word: Word, index: int, before: int) -> int:
        """ما: relative after a preposition or before an imperfect, else a negation; "ما أدى إلى" is a conjunction."""
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        previous = self.words[index - 1] if index else None
        if before in (PREPOSITION, AFTER_VERB) or word.preposition:
            return RELATIVE
        if previous is not None and previous.function == "comp":
            return RELATIVE  # أضاف أن *ما* حدث …
        if index and self.norm[index - 1] in self.draft.knowledge.operators("all_of_what"):
            return RELATIVE  # أبرز *ما* حققته المعركة
        if following is not None and following.verb is not None and following.verb.tense == 1 and index:
            if following.cue_verbs and following.suffix:
                return RELATIVE  # نفى المتحدث *ما* ذكرته الصحيفة
            if self.norm[index - 1] in ("،", ",") or self.norm[index + 1] in self.effects or following.stem in self.effects:
                return CONJUNCTION
            if following.suffix or (previous is not None and self._is_taken_up(index)):
                return RELATIVE  # شكر الحليف *وما* قدمه من دعم
            if following.function != "prep" and self._object_awaited(index):
                return RELATIVE  # استنكرت الحركة *ما* جرى من اعتداءات
            if previous is not None and previous.function == "pron" and (not following.cue_verbs or previous.conjunction):
                return RELATIVE  # وهو *ما* منعهم من دخولها
            return NEGATION
        return RELATIVE

    def _is_taken_up(self, index: int) -> bool:
        """تنفيذ *ما اتفق عليه* الطرفان, وصف *ما ارتكبت الميليشيات من جرائم*: a pronoun or من behind the verb goes back to ما."""
        behind = self.words[index + 2 : index + 6]
        if behind and behind[0] is not None and behind[0].function == "prepron":
            return behind[0].text.endswith(tuple(self.draft.knowledge.operators("absent_suffix")))
        for place, word in enumerate(behind[:-1]):
            if word is None:
                return False
            if word.function == "prep" and word.stem in self.draft.knowledge.operators("from_preposition"):
                what = behind[place + 1]
                return what is not None and what.function in ("", "noun") and not what.article and what.nominal
            if word.function or word.preposition or (word.verb is not None and not word.nominal):
                return False
        return False

    def _is_what_was_said(self, index: int) -> bool:
        """بجروح متفاوتة بحسب *ما ذكرت* الوكالة: ما before a verb of saying."""
        what = self.words[index] if index + 1 < len(self.words) else None
        verb = self.words[index + 1] if what is not None else None
        return what is not None and what.function == "ma" and verb is not None and bool(verb.cue_verbs)

    def _cue_phrase(self, index: int, end: int, reading: Reading, word: Word) -> Chunk | None:
        """A CUE_PHRASE chunk, when what must follow follows (a proclitic ل, or something that can speak)."""
        following = self.words[end] if end < len(self.words) else None
        if reading.tense == 1:  # the phrase ends in the proclitic ل
            if following is None:
                if end + 1 >= len(self.words) or self.norm[end] not in MARKS:
                    return None
            elif following.preposition not in self.of and not following.text.startswith(tuple(self.of)):
                return None
        return Chunk(CUE_PHRASE, index, end, index, word.stem, "", word.conjunction, word, reading)

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
