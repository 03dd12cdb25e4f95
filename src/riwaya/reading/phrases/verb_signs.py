"""Signs on a word and beside it that it is a verb: a dual with two before it, an adjective of the noun before, a party behind it.

In: a word, its index and what stood before it. Out: yes or no.
The idea: number and case of what stands beside a form that could be both leave one of the two.
"""

from __future__ import annotations

from itertools import islice
from typing import Final

from riwaya.lexicon import compile as comp
from riwaya.lexicon.compile import Reading
from riwaya.lexicon.match import Word
from riwaya.reading.draft import ADVERB, AUXILIARY, CLOSE, MARK, NOUNS, PARTICIPLE, TIME, VERB
from riwaya.reading.phrases.chunk_base import CONSTRUCT, DEFINITE, PARTICIPLE_TENSE, START, ChunkContext
from riwaya.reading.phrases.cue_clause import folded_takes
from riwaya.reading.phrases.fixed_words import tail_end
from riwaya.reading.words.marks import ASIDES, COMMAS, PAUSES
from riwaya.reading.words.traits import HURTING
from riwaya.text.normalise import folded

_LACKING: Final = ("wanting_verb", "refusal_verb", "obligation_verb")  # classes of verbs that take an act besides light ones
_WANTING: Final = ("needed_noun", "try_noun", "plan_noun", "negating_noun", "averting_noun", "attempt_noun", "continuing_noun")
_QUOTED: Final = 3  # tokens from an opening mark to the closing one that are more than a name
_CUE_REACH: Final = 9  # chunks between a cue and the noun that it reports
_TWO_TOKENS: Final = 12  # tokens before a dual verb among which those two are named
_CALLED: Final = 8  # tokens from a verb of naming to what somebody is called
_PARTY: Final = 10  # tokens from a verb that carries an act to its preposition


class VerbSigns(ChunkContext):
    """Looks at a word and its neighbours."""

    __slots__ = ()

    def _over_pronoun(self, word: Word, index: int, before: int) -> Reading | None:
        """وقبض *عليه*, وحكم *عليها بالسجن*: the past that opens its clause before a preposition with a pronoun, where that is
        among the fixed words of an act, or right before them and brings in whom the act is done to."""
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        if following is None or following.function != "prepron" or before != START or word.suffix or following.conjunction:
            return None
        letters, tails, frames = self.draft.knowledge.wanted(following), self.draft.knowledge.tails, self.draft.entries.frames
        for reading in word.frame_verbs:
            if reading.tense != 1 or reading.tail < 0:
                continue
            end = tail_end(self.draft, index, reading.tail)
            if len(tails[reading.tail]) == 1 and end == index + 2:
                return reading
            if index + 2 < end <= index + 4:
                slots = frames[reading.ref].slots
                if any(role == "recipient" and folded(name) in letters for name, role in slots.items()):
                    return reading
        return None

    def _has_two_before(self, word: Word, index: int) -> bool:
        """إن الوزيرين *بحثا* …; but أصدرت النيابة *أمرا*: a dual past in ا stands behind a word for two, or two that are joined."""
        if word.suffix or not self.morphology.ends_in_alef(word.text):
            return True
        if word.conjunction and word.cue_verbs and not word.nominal:
            return True  # وأعلنا
        if self._is_what_befell(word, index):
            return True
        first, carrying = self.draft.sentences[self.draft.sentence_of[index]][0], self.draft.knowledge.operators("carrying_masdar")
        for token in range(index - 1, max(first, index - _TWO_TOKENS) - 1, -1):
            before = self.words[token]
            if before is not None and before.stem in carrying and not (before.article or before.suffix):
                return False  # في ظل تحقيق المقاومة *تقدما*: the object of a verbal noun
            if before is not None and before.function == "conj" and not before.suffix:
                return False  # قتل جنديان *عندما* فجر مسلحون لغما: of another clause
            if before is not None and token and not before.conjunction and self._is_in_genitive(token):
                continue  # بشن المتمردين *قصفا*
            if before is not None and (
                before.suffix or before.function in ("pron", "rel", "comp") or (before.conjunction and token > first
                and not (before.preposition or before.function == "prep" or self._opens_with(token)))
                or (not self.in_place[token] and self._may_name_two(before))  # but رفضت *برلين* العرض رفضا تاما
            ):  # fmt: skip
                return True
        return False

    def _may_name_two(self, word: Word) -> bool:
        """*الوزيرين* بحثا, *المقاتلون*: a dual, or an oblique plural that names several."""
        if self.morphology.may_be_dual(word.text) or self.morphology.names_two(word.text):
            return True
        return self.morphology.is_oblique(word.text) and not (word.head is not None and word.head.number == 2)

    def _is_what_befell(self, word: Word, index: int) -> bool:
        """عثر على شرطيين *قتلا*: what is done to persons, right behind two of them written as several are."""
        before, frames = self.words[index - 1] if index else None, self.draft.entries.frames
        if before is None or before.head is None or before.article or before.suffix or not before.head.number:
            return False
        return self.morphology.is_oblique(before.text) and any(frames[one.ref].toll for one in word.frame_verbs if one.tail < 0)

    def _is_of_corpse(self, index: int) -> bool:
        """جثة شاب *قتل*, جثث ثلاثة أشخاص *أعدموا*: whether somebody without the article whose body is named stands right before."""
        who, first = self.words[index - 1], index - 2
        if who is None or who.head is None or who.article or who.suffix:
            return False
        body = self.words[first - 1] if self.counted[first] and first else self.words[first]
        return body is not None and body.stem in self.draft.knowledge.operators("corpse_object")

    def _is_deed_of_one(self, index: int, last: int) -> bool:
        """حبس متهم *قتل* زوجته, على شاب *طعن* سائحا: whether one person stands before what may be a verb, and somebody in the
        accusative or of his kin behind it, whom he can only have done it to."""
        who, whom = self.words[index - 1], self.words[index + 1] if index + 1 < last else None
        if who is None or who.head is None or who.article or who.suffix or who.head.number or whom is None:
            return False
        if self.draft.entries.heads[who.head.ref].class_ not in ("people", "role") or self.counted[index - 1]:
            return False
        if whom.preposition or whom.conjunction or whom.article or whom.function:
            return False
        kin = bool(whom.suffix) and whom.stem in self.draft.knowledge.operators("kinsman_noun")
        person = (whom.head is not None or whom.demonym is not None) and self.morphology.ends_in_alef(whom.text)
        return kin or person

    def _is_in_genitive(self, token: int) -> bool:
        """بشن *المتمردين*: whether a noun with a preposition and no article governs the one at a token."""
        governor = self.words[token - 1]
        if governor is None or governor.article or governor.suffix or governor.function:
            return False
        return bool(governor.preposition)

    def _opens_with(self, token: int) -> bool:
        """*وتوقع* الوزير تراجعا, *وكانت* القرية هدفا: whether the word at a token is a verb, to which و joins nobody."""
        return any(chunk.first == token and chunk.kind in (VERB, AUXILIARY) for chunk in self.row)

    def _are_two(self, index: int) -> bool:
        """Whether the word at a token is the dual of persons: جنديين, or their number: اثنين."""
        word = self.words[index]
        if word is None:
            return False
        if word.text in self.draft.knowledge.operators("two_word"):
            return True
        return word.head is not None and self.morphology.names_two(word.text)

    def _describes_noun(self, word: Word, reading: Reading, index: int, before: int) -> bool:
        """بحزام *ناسف*، مخزنا *تابعا* لهم: an adjective behind its noun, though it may be a verb (نأسف، تابعا)."""
        if before not in (CONSTRUCT, DEFINITE) or word.conjunction:
            return False
        if reading.tense == 1:
            following = self.words[index + 1] if index + 1 < len(self.words) else None
            described = self.morphology.is_accusative_participle(word.text)
            return described and reading.number == 1 and following is not None and following.preposition in self.of
        if before != CONSTRUCT or not word.adjective or word.suffix:
            return False
        return not self.morphology.begins_with_hamza_above(self.draft.tokens.raw(index)[1:])

    def _carries_act(self, word: Word, index: int, last: int) -> bool:
        """في وقت *شن* فيه الطيران غارات، وأعدم أجانب *وشن* هجمات, الجيش *وجه* ضربات: a light verb, though it may be a noun."""
        following = self.words[index + 1] if index + 1 < last else None
        if following is None:
            return False
        if following.function == "prepron":
            return True
        led = bool(word.conjunction) or word.stem in self.draft.knowledge.operators("dealing_verb")
        carried = led and following.frame_nouns and not following.article
        return bool(carried) and self.draft.phrase(index, comp.FRAME_NOUN) is None  # *ووقف* إطلاق النار: one term

    def _own_preposition_follows(self, word: Word, index: int, last: int) -> bool:
        """رجل *أقدم على* قتل زوجته: whether the preposition of its own that a light verb has stands right behind it."""
        following = self.words[index + 1] if index + 1 < last else None
        if word.light is None or word.suffix or following is None:
            return False
        parts = self.draft.entries.light_verbs[word.light.ref].verb.split()
        if len(parts) < 3:
            return False
        if following.function != "prep":  # متهم *خطط* لهجوم; but وجود *خطط* لهجوم
            return self._is_one_of_persons(index - 1) and following.preposition == folded(parts[-1])
        return folded(parts[-1]) == following.text

    def _is_one_of_persons(self, index: int) -> bool:
        """*متهم*, *شاب*: whether a word is one for one person, without the article."""
        word = self.words[index]
        if word is None or word.head is None or word.head.number or word.article or word.suffix:
            return False
        return self.draft.entries.heads[word.head.ref].class_ in ("people", "role")

    def _hurts(self, word: Word) -> bool:
        """Whether a verb tells what is done to persons: قتل، جرح، خطف."""
        return bool(word.traits & HURTING)

    def _is_one_of_them(self, word: Word, index: int) -> bool:
        """ثلاثة *متهمين*، متهما *ومتهمة*: counted or joined to persons, a participle names persons and reports nothing."""
        before = self.words[index - 1]
        return bool(self.counted[index - 1]) or bool(word.conjunction and before is not None and before.head is not None)

    def _tells_before_phrase(self, word: Word, index: int) -> bool:
        """كما *قتل* في القصف خمسة، *حكم* على الناشطة بالسجن: a phrase of place or person stands before the subject."""
        if word.preposition or not word.frame_verbs:
            return False
        if self._hurts(word):
            before = self.words[index - 1] if index else None
            return bool(word.conjunction) or before is None or before.function == "conj"
        frames = self.draft.entries.frames
        return any(
            reading.tail >= 0 and frames[reading.ref].type == "SANCTION" and tail_end(self.draft, index, reading.tail) >= 0
            for reading in word.frame_verbs
        )

    def _has_accusative(self, index: int, last: int) -> bool:
        """طعن فلسطيني *جنديا*: an indefinite object in the accusative, which no noun of an act has behind its genitive."""
        word = self.words[index] if index < last else None
        if word is None or word.article or word.head is None or word.function or word.preposition or word.conjunction:
            return False
        return self.morphology.ends_in_alef(word.text)

    def _has_doer_who_goes_on(self, word: Word, index: int, last: int) -> bool:
        """*تواصل* القوات حصار البلدة: a present for which the noun (تواصل القصف) is no match where a party stands behind it."""
        if word.suffix or word.preposition or word.stem not in self.draft.knowledge.operators("pursuing_present"):
            return False
        following = self.words[index + 1] if index + 1 < last else None
        if following is None or following.preposition or following.conjunction or following.frame_nouns:
            return False
        if following.stem in self.draft.knowledge.operators("war_vehicle") and index + 2 < last:
            owner = self.words[index + 2]  # *تواصل* آليات الاحتلال تجريف الشوارع
            return owner is not None and owner.article
        return following.head is not None or following.entity is not None

    def _is_ascribed(self, word: Word, index: int, last: int) -> bool:
        """هجوم *نسب* إلى الحركة: whether a word that may be "was ascribed" stands between an attack and to whom it is ascribed."""
        if word.stem not in self.draft.knowledge.operators("attributed_word") or index + 1 >= last or not index:
            return False
        act, following = self.words[index - 1], self.words[index + 1]
        if act is None or following is None or following.stem not in self.draft.knowledge.operators("dative_preposition"):
            return False
        return any(self.draft.entries.frames[reading.ref].layer == "attack" for reading in act.frame_nouns)

    def _completes_verb(self, index: int) -> bool:
        """يواصل الطيران *قصف* المدينة، أراد الجيش *قصف* السوق: whether a verb that lacks its act stands before its subject."""
        verb = next((chunk for chunk in reversed(self.row) if chunk.kind == VERB), None)
        if verb is None or verb.word is None or verb.last >= index:
            return False
        if verb.word.light is None and verb.word.stem not in self.draft.knowledge.any_of(*_LACKING):
            return False
        for token in range(verb.last, index):
            word = self.words[token]
            if word is None or word.function not in (None, "", "prep") or (word.frame_nouns and not word.entity):
                return False  # تواصل قوات *من الجيش* تقدمها, جيش *الاحتلال* قصفه
            if word.conjunction and not word.article:
                return False  # but يواصل الجيش *والأهالي* تقدمهم
            if word.cue_verbs and not self.in_place[token]:
                return False
        own = self.words[index]
        bare = own is not None and any(reading.tail < 0 for reading in own.frame_nouns)
        return bare or self.draft.phrase(index, comp.FRAME_NOUN) is not None

    def _cue_wants_object(self, index: int) -> bool:
        """أكد القائد سالم حسن، *قصف* الطائرات المواقع; مؤكدا في تصريح *قتل* ثلاثة: whether a cue that reports what it has for its
        object still lacks it, with nothing but its subject, when and where it was said, and marks that part them in between."""
        bare = 0
        for chunk in islice(reversed(self.row), _CUE_REACH):
            kind, word = chunk.kind, chunk.word
            if kind in (VERB, PARTICIPLE):
                if word is None or word.suffix or chunk.last > index or bare != (kind == VERB):
                    return False
                takes = self.draft.knowledge.takes
                if word.stem in self.draft.knowledge.operators("called_verb"):
                    return False  # المسؤول *يدعى* «أبو عقيل» قتل أمس
                cues = [cue for cue in word.cue_verbs if cue.tail < 0]
                acts = any(reading.tail < 0 for reading in word.frame_verbs)
                return bool(cues) and not acts and all("object" in takes[cue.ref] for cue in cues)
            if kind == NOUNS:
                if word is not None and word.suffix and word.frame_nouns:
                    return False
                bare += not (chunk.prep or chunk.conj)
            elif kind not in (TIME, ADVERB, CLOSE) and not (kind == MARK and chunk.text in ASIDES):
                return False
        return False

    def _is_fixed_object(self, index: int) -> bool:
        """وجهت المحكمة *التهم* إلى الشاب: a fixed word of the verb that stands before its subject is no verb (التهم: devoured)."""
        bare = self.morphology.without_article(self.norm[index])
        if bare == self.norm[index]:
            return False
        verb = next((chunk for chunk in reversed(self.row[-2:]) if chunk.kind == VERB), None)
        if verb is None or verb.word is None or verb.last >= index:
            return False
        return any(one.tail >= 0 and self.draft.knowledge.tails[one.tail] == (bare,) for one in verb.word.frame_verbs)

    def _is_term_wanted(self, word: Word, index: int) -> bool:
        """يعتزم الجيش *سحب قواته*, ضرورة *سحب قواته*: a term that a verb, or the noun right before, wants as a noun."""
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        if following is None or not following.suffix or not word.nominal or word.conjunction:
            return False
        if self.draft.phrase(index, comp.FRAME_NOUN) is None:
            return False
        before = self.words[index - 1] if index else None
        if before is not None and before.stem in self.draft.knowledge.any_of(*_WANTING):
            return True
        verb = next((chunk for chunk in reversed(self.row) if chunk.kind == VERB), None)
        taking = verb is not None and verb.word is not None and (
            verb.word.light is not None or verb.word.stem in self.draft.knowledge.any_of(*_LACKING)
        )  # fmt: skip
        return taking and (self._completes_verb(index) or (verb is not None and verb.last == index))

    def _is_act_of_verb(self, word: Word, index: int) -> bool:
        """يعتزم الجيش *شن* هجوم, سيتم *شن* هجوم: what is a verb elsewhere is the act that the verb before it lacks."""
        if word.stem not in self.draft.knowledge.operators("verb_rather_than_noun") or index + 1 >= len(self.words):
            return False
        following, last = self.words[index + 1], self.row[-1] if self.row else None
        if following is None or not following.frame_nouns:
            return False
        if self.morphology.is_written_accusative(self.draft.tokens.raw(index + 1)):
            return False  # ظهر مسلحون شنوا، كان الجيش *شن* هجوما
        if last is None or last.kind not in (VERB, NOUNS):
            return False
        verb = next((chunk for chunk in reversed(self.row) if chunk.kind not in (NOUNS, TIME)), None)
        if verb is None or verb.kind != VERB or verb.word is None:
            return False
        return verb.word.light is not None or verb.word.stem in self.draft.knowledge.any_of(*_LACKING)

    def _after_auxiliary(self, index: int, last: int) -> bool:
        """كان الوزير *عقد* اجتماعا، يكون الجيش *فرض* عقوبات: behind كان and its subject, and before an act without the article."""
        following = self.words[index + 1] if index + 1 < last else None
        if following is None or not following.frame_nouns or following.article or len(self.row) < 2:
            return False
        return self.row[-1].kind == NOUNS and not self.row[-1].prep and self.row[-2].kind == AUXILIARY

    def _before_genitive(self, word: Word, index: int, last: int) -> bool:
        """تهم *القتل*: whether a noun of an act has another with the article right behind it."""
        following = self.words[index + 1] if index + 1 < last else None
        alone = any(reading.tail < 0 for reading in word.frame_nouns)
        return alone and following is not None and following.article and bool(following.frame_nouns)

    def _before_issuer(self, index: int, last: int) -> bool:
        """بيان صادر *عن* الوزارة، صادر *عنها*: whether عن follows at once, and so whose paper it is."""
        following = self.norm[index + 1] if index + 1 < last else ""
        about = self.draft.knowledge.operators("about_preposition")
        return any(following.startswith(word) and len(following) <= len(word) + 2 for word in about)

    def _takes_act(self, word: Word, following: Word | None, index: int) -> bool:
        """…، *نافية* سقوط قتلى, …، *مستنكرا* موقف الحكومة: a participle of a cue that takes an object, before a noun of an act, or,
        in the accusative, before one that governs another."""
        if following is None or following.article or following.adjective:
            return False
        if self._governs_told(word, following, index):
            return True
        if word.head is not None or not self.morphology.has_feminine_ending(word.text):
            return False
        if not (following.frame_nouns or following.stem in self.draft.knowledge.operators("told_noun")):
            return False
        takes = self.draft.knowledge.takes
        return any(reading.tense == PARTICIPLE_TENSE and "object" in takes[reading.ref] for reading in word.cue_verbs)

    def _governs_told(self, word: Word, following: Word, index: int) -> bool:
        """مستنكرا *موقف الحكومة*: whether an accusative cue that takes an object has a noun with its genitive behind it."""
        behind, shapes = self.words[index + 2] if index + 2 < len(self.words) else None, self.morphology
        if not (shapes.ends_in_alef(word.text) or shapes.has_feminine_ending(word.text)) or behind is None or behind.preposition:
            return False
        told = following.stem in self.draft.knowledge.any_of("told_noun", "happening_noun", "appearing_noun")
        if not (behind.article or following.frame_nouns or following.cue_noun or told):
            return False  # …، مؤكدا *وقوع إصابات*
        if not following.nominal or (following.head and not told) or following.suffix or following.preposition:
            return False
        if following.function not in (None, "", "noun"):
            return False
        cues, takes = self.draft.entries.cues, self.draft.knowledge.takes
        return any(
            reading.tense == PARTICIPLE_TENSE and "object" in takes[reading.ref] and not cues[reading.ref].weak
            for reading in word.cue_verbs
        )  # fmt: skip

    def _is_said_by_her(self, word: Word, index: int, last: int) -> Reading | None:
        """*وتشدد* الوزارة على, *وتدين* المنظمة الهجوم: before a feminine who can speak and then what its cue takes, a present that
        could be a noun."""
        if word.suffix or word.preposition:
            return None
        speaker = self.words[index + 1] if index + 1 < last else None
        match = self.draft.phrase(index + 1, comp.ENTITY, comp.HEAD) if speaker is not None else None
        reading = match.reading if match is not None else (speaker.entity or speaker.head) if speaker is not None else None
        if speaker is None or reading is None or speaker.preposition or speaker.conjunction:
            return None
        head = reading.category == comp.HEAD
        behind = self.words[index + 2] if index + 2 < last else None
        hers = speaker.state or self.morphology.has_feminine_ending(speaker.stem) or (
            speaker.article and behind is not None and behind.article and self.morphology.has_feminine_ending(behind.stem)
        )  # fmt: skip
        several = head and reading.number == 2 and self.draft.entries.heads[reading.ref].class_ == "source"  # مصادر
        if not (reading.gender or several if head else hers):
            return None
        if head and self.draft.entries.heads[reading.ref].class_ in ("document", "people"):
            return None
        for cue in word.cue_verbs:
            if cue.tense == 2 and cue.gender and self._content_follows(cue, index + 2, last):
                return cue
        return None

    def _content_follows(self, cue: Reading, start: int, last: int) -> bool:
        """Whether أن, the cue's own preposition or, where it takes an object, a bare noun follows whoever speaks."""
        entry, takes = self.draft.entries.cues[cue.ref], self.draft.knowledge.takes[cue.ref]
        for ahead in range(start, min(last, start + 8)):
            word = self.words[ahead]
            if word is None:
                return self.norm[ahead] == ":"
            if word.function == "comp":
                return not word.conjunction
            if not entry.weak and ((word.function == "prep" and word.stem in takes) or word.preposition in takes):
                return True
            if word.function in ("rel", "conj", "neg") or (word.verb is not None and not word.nominal):
                return False
            named = word.noun or word.frame_nouns
            opens = named and not (word.article or word.head or word.adjective or word.conjunction or word.suffix)
            opens = opens or (word.article and word.frame_nouns and not word.conjunction)
            if "object" in takes and not entry.weak and opens:
                return True
        return False

    def _goes_on_saying(self, word: Word, index: int, last: int) -> bool:
        """مقتل خمسة مقاتلين *مشيرا* إلى أن: in the accusative and before its preposition, what may be a title is a participle."""
        following = self.words[index + 1] if index + 1 < last else None
        if following is None or following.function not in ("prep", "comp") or not self.morphology.ends_in_alef(word.text):
            return False
        if following.function == "comp" and (following.conjunction or word.head is not None):
            return False
        if word.head is not None and self.draft.entries.heads[word.head.ref].class_ not in ("title", "role"):
            return False
        takes = self.draft.knowledge.takes
        if following.function == "comp":
            return any("clause" in takes[reading.ref] for reading in word.cue_verbs if reading.tense == PARTICIPLE_TENSE)
        return any(any(take.split()[0] == following.stem for take in takes[reading.ref]) for reading in word.cue_verbs)

    def _before_nominative(self, index: int, last: int) -> bool:
        """*رفض المقاتلون*: whether men in the nominative follow, which no noun has as its genitive."""
        following = self.words[index + 1] if index + 1 < last else None
        if following is None or not following.article or following.conjunction or following.preposition:
            return False
        several = following.people is not None or (following.head is not None and following.head.number == 2)
        several = several or (following.demonym is not None and following.demonym.number == 2)
        return several and self.morphology.is_plural_nominative(following.text)

    def _before_own_preposition(self, word: Word, index: int, last: int) -> bool:
        """*أقدم على* قتل الضابط: whether a verb that carries an act has its own preposition right behind it."""
        following = self.words[index + 1] if index + 1 < last else None
        if following is None or word.light is None or following.function != "prep":
            return False
        named = self.draft.entries.light_verbs[word.light.ref].verb.split()
        return len(named) > 2 and folded(named[-1]) == following.stem

    def _carries_over_party(self, word: Word, index: int, last: int) -> bool:
        """*أقدم* سامي حداد على قتل جاره: whether whoever does it, named without a preposition, and then the preposition of its own
        and an act stand behind a verb that carries acts."""
        named = self.draft.entries.light_verbs[word.light.ref].verb.split() if word.light is not None else ()
        if len(named) < 3 or word.suffix:
            return False
        for token in range(index + 1, min(last - 1, index + _PARTY)):
            other = self.words[token]
            if other is None:
                if self.norm[token] not in PAUSES:
                    return False
            elif other.function == "prep":
                act = self.words[token + 1]
                party = self.words[index + 1]
                told = act is not None and bool(act.frame_nouns) and not act.article
                return told and token > index + 1 and party is not None and not party.adjective and folded(named[-1]) == other.stem
            elif other.preposition or other.conjunction or other.function in ("rel", "comp", "neg"):
                return False
        return False

    def _reports(self, index: int, last: int) -> bool:
        """Whether أن/إن or a colon follows before any other verb or stop: a cue, though it could be a noun."""
        if index + 2 < last and self.words[index + 1] is None and self.draft.quote_of[index + 1] >= 0:
            quote = self.draft.quotes.found[self.draft.quote_of[index + 1]]
            if quote.open == index + 1 and quote.close - quote.open > _QUOTED and self.draft.quote_of[index] < 0:
                return True  # وتعهد *«ببذل كل الجهود الممكنة»*
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
            if word.verb is not None and word.verb.tense == 2 and not word.nominal:
                return False
        return False

    def _is_called_so(self, word: Word, index: int, last: int) -> bool:
        """في خطوة *وصفها* مراقبون بأنها خطيرة: behind an indefinite noun a verb of naming with its pronoun, before بأن."""
        before = self.words[index - 1] if index else None
        if before is None or not before.nominal or before.function == "prep" or before.article or before.suffix or before.given:
            return False
        if self.in_place[index - 1] or word.conjunction:
            return False
        entries, operators = self.draft.entries, self.draft.knowledge.operators
        if not any(folded(entries.cues[cue.ref].lemma) in operators("naming_cue") for cue in word.cue_verbs):
            return False
        by = tuple(operators("thereby_complementizer"))
        return any(self.norm[ahead].startswith(by) for ahead in range(index + 1, min(last, index + _CALLED)))

    def _names_itself(self, word: Word, index: int, last: int) -> bool:
        """مجموعة *تسمي نفسها* «الفجر»: whether a verb has its subject's own self for its object."""
        on = index + 2 < last and self.norm[index + 1] in self.draft.knowledge.operators("on_preposition")  # تطلق *على نفسها*
        itself = self.words[index + 1 + on] if index + 1 < last else None
        if itself is None or not itself.suffix or word.stem not in self.draft.knowledge.operators("self_naming_verb"):
            return False
        return itself.stem in self.draft.knowledge.operators("emphatic")

    def _tells(self, index: int) -> bool:
        """بيّن، دوّن, which are also prepositions: verbs where a subject and then أن follow, before any other verb or و."""
        word, first = self.words[index], self.words[index + 1] if index + 1 < len(self.words) else None
        if word is None or first is None:
            return False
        if first.function == "comp":
            return bool(word.conjunction) and word.stem not in self.clausal  # وبيّن أن; but دون أن
        if first.function == "prep" and not first.article and any(
            reading.tail < 0 and first.stem in self.draft.knowledge.takes[reading.ref] for reading in word.cue_verbs
        ):  # fmt: skip
            return True  # حيث *عبر عن* رغبته
        second = self.words[index + 2] if first.function == "quant" and index + 2 < len(self.words) else None
        if second is not None and (second.head or second.people or second.demonym):
            first = second  # وعبر *بعض الشبان* عن رغبتهم
        if not (first.article or first.head or first.entity or first.given or first.people or first.demonym or not first.known):
            return False
        takes = {take for reading in word.cue_verbs for take in folded_takes(self.draft.entries.cues[reading.ref])}
        for ahead in range(index + 1, min(len(self.words), index + 16)):
            word = self.words[ahead]
            if word is None:
                if self.norm[ahead] == ":":
                    return True
                if self.norm[ahead] in ".؛!؟":
                    return False
                continue
            if word.function == "comp" or (word.function == "prep" and word.stem in takes):
                return True
            if word.conjunction and ahead < index + 4 and (word.article or word.head or word.given or word.entity):
                return False  # بين الظاهر *والباطن*
            if word.verb is not None and not word.nominal and not word.given:
                return False
        return False

    def _asks(self, word: Word, index: int, last: int) -> bool:
        """وطالب آل جابر المعلمين *بمتابعة* التلاميذ, كما طالب *بالتحقيق*: a cue with an addressee whose preposition follows."""
        first = self.draft.sentences[self.draft.sentence_of[index]][0]
        adds = index == first + 1 and self.norm[first] in self.draft.knowledge.operators("likewise_conjunction")
        if not adds and (not word.conjunction or self.norm[index] == word.stem):
            return False
        takes = {
            take for reading in word.cue_verbs for take in folded_takes(self.draft.entries.cues[reading.ref])
            if self.draft.entries.cues[reading.ref].addressee == "object" and " " not in take
        }  # fmt: skip
        for ahead in range(index + 2 - adds, min(last, index + 9)):
            following = self.words[ahead]
            if following is None:
                if self.norm[ahead] in ".؛!؟:":
                    return False
                continue
            if following.preposition in takes or (following.function == "prep" and following.stem in takes):
                return True
            if following.verb is not None and not following.nominal:
                return False
        return False

    def _goes_on(self, word: Word, index: int, last: int) -> bool:
        """…، *وتعهد بـ*, …، *وطلب من* البرلمان: after a comma و with a cue and its own preposition, or that of whom it addresses,
        right behind goes on with the telling."""
        if not word.conjunction or not index or index + 1 >= last:
            return False
        if self.norm[index - 1] not in COMMAS and index != self.draft.sentences[self.draft.sentence_of[index]][0]:
            return False  # *وكشف* عن: at the head of a sentence as well
        following = self.words[index + 1]
        if following is None or not (following.preposition or following.function == "prep"):
            return False
        preposition = following.preposition or following.stem
        cues = (self.draft.entries.cues[reading.ref] for reading in word.cue_verbs if reading.tense == 1)
        return any(preposition in folded_takes(cue) or preposition == folded(cue.addressee or "") for cue in cues)
