"""What stands around a word that may be verb or noun.

In: the index of the word. Out: yes or no, or the reading that what follows asks for.
The idea: a subject, an object, a complementizer, a preposition or the end of a name before or behind a word tell what it is.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon import compile as comp
from riwaya.lexicon.compile import Reading
from riwaya.lexicon.match import Word
from riwaya.reading.draft import ADVERB, COMPLEMENTIZER, MARK, NOUNS, PRONOUN, TIME, VERB
from riwaya.reading.phrases.chunk_base import DEFINITE, START
from riwaya.reading.phrases.circumstances import Circumstances
from riwaya.reading.phrases.fixed_words import tail_end
from riwaya.reading.phrases.victims_behind import counts_behind, hurts
from riwaya.reading.words.marks import COMMAS
from riwaya.text.tokens import NUMBER

_FORCE: Final = ("ASSAULT", "COERCE")
_CLAUSE: Final = 6  # chunks from what is done next back to the verb of the clause
_TELLER: Final = 5  # words of the name of who tells
_SAYING: Final = 4  # tokens from an opening mark to the closing one that are words and no name

class VerbContext(Circumstances):
    """Looks before and behind a word."""

    __slots__ = ()

    def _has_named_teller(self, word: Word, index: int, before: int, last: int) -> bool:
        """*وكشف* سالم *عن* خطة, *وذكر* سالم العلي لـ«الخليج» *«*الطريق مغلق منذ أمس»: whether a bare name, over whom it was told,
        and then what a verb of saying takes stand behind a word that opens its clause."""
        if before != START or word.suffix or word.preposition or word.article or not any(one.tense == 1 for one in word.cue_verbs):
            return False
        takes = {take for one in word.cue_verbs if one.tense == 1 and one.tail < 0 for take in self.draft.knowledge.takes[one.ref]}
        told = within = False  # whether the name of whom it was told, and what opens a relative clause, has been passed
        for ahead in range(index + 1, min(last, index + 3 * _TELLER)):
            following = self.words[ahead]
            if following is None:
                number = self.draft.quote_of[ahead]
                if number < 0 or ahead == index + 1:
                    return False
                quote = self.draft.quotes.found[number]
                if ahead == quote.open and quote.close - quote.open > _SAYING:
                    return quote.closed and bool(takes & {"quote", "clause"})
                if not (told or within):
                    return False
            elif following.function == "rel" and ahead > index + 1:
                within = True  # وذكر سالم العلي *الذي* يسكن قرب السوق «
            elif following.function == "prep" and not (ahead > index + 1 and following.stem in self.of):
                if not within:
                    return ahead > index + 1 and following.stem in takes
            elif (following.preposition or following.stem) in self.of and ahead > index + 1:
                told = True
            elif not (told or within) and (ahead > index + _TELLER or not self._may_be_of_name(following, ahead > index + 1)):
                return False
        return False

    def _may_be_of_name(self, word: Word, behind: bool) -> bool:
        """*سالم* *العلي*, *العبادي*: a given name, a word that no lexicon knows, or one with the article behind a name or in ـي."""
        if word.preposition or word.conjunction or word.suffix or word.function:
            return False
        if word.article:
            return behind or (self.morphology.ends_in_ya(word.stem) and word.head is None)
        return bool(word.given) or not word.known

    def _has_pronoun_before(self, index: int, last: int) -> bool:
        """أعلن أنه *توصل* إلى اتفاق: behind أن with a pronoun, what a preposition follows is the predicate."""
        that = self.words[index - 1] if index else None
        if that is None or that.function != "comp" or not self._before_preposition(index, last):
            return False
        return that.text.endswith(tuple(self.draft.knowledge.operators("own_pronoun")))

    def _told_of_him(self, word: Word, index: int, last: int) -> Reading | None:
        """لكنه *كشف* عن خلافات, إلا أنه *تعهد* بالحل: behind أن or لكن with his pronoun, what may be a noun is a verb of saying
        before a preposition that it takes."""
        following, that = self.words[index + 1] if index + 1 < last else None, self.words[index - 1]
        if following is None or that is None or word.suffix or word.article or word.conjunction or word.preposition:
            return None
        if that.function != "comp" and that.stem not in self.draft.knowledge.operators("contrast_word"):
            return None
        if not that.text.endswith(tuple(self.draft.knowledge.operators("own_pronoun"))):
            return None
        preposition = following.stem if following.function == "prep" else following.preposition
        takes, cues = self.draft.knowledge.takes, self.draft.entries.cues
        asked = preposition in self.draft.knowledge.operators("from_preposition")  # لكنه *طلب من* الوزارة
        return next(
            (one for one in word.cue_verbs if one.tense == 1 and not (one.gender or one.number or one.person or one.passive)
             and one.tail < 0 and (preposition in takes[one.ref] or (asked and cues[one.ref].stance == "demand"))), None
        )  # fmt: skip

    def _ends_name_before_that(self, index: int, last: int) -> bool:
        """Whether a given name, or who says it (أكد النائب *كرم* أن), stands right before a word and أن right behind it, and so no
        verb of an act."""
        following = self.words[index + 1] if index + 1 < last else None
        if following is None or following.function != "comp" or following.conjunction or not index:
            return False
        before, word = self.words[index - 1], self.words[index]
        if word is not None and not (word.cue_verbs or word.suffix or word.conjunction) and self._follows_speaker(index):
            return True
        return before is not None and before.given and not before.conjunction

    def _follows_speaker(self, index: int) -> bool:
        """Whether nothing but an office of one word stands between a verb of saying and this word."""
        verb, before = self.row[-1] if self.row else None, self.words[index - 1] if index else None
        if verb is None or verb.kind != VERB or verb.last != index - 1 or verb.word is None or not verb.word.cue_verbs:
            return False
        if before is None or before.head is None or not before.article or before.head.number:
            return False
        return self.draft.entries.heads[before.head.ref].class_ in ("role", "title", "people")

    def _is_only_imperfect(self, word: Word) -> bool:
        """لافتات *تطالب* …, ضربات *تستهدف* …: a known verb in ت of which no past begins with that letter."""
        readings = (*word.cue_verbs, *word.frame_verbs)
        if not word.cue_verbs and word.suffix:
            return False  # تحالف *تقوده* …
        return bool(readings) and all(reading.tense == 2 for reading in readings) and not word.given

    def _carries_for_party(self, word: Word, index: int) -> bool:
        """عصابة *تمتهن* خطف الأطفال: a present that only carries an act, behind a party and not a plan (خطة تهدف إلى)."""
        before = self.words[index - 1] if index else None
        if before is None or before.head is None or word.light is None or word.noun or word.suffix or word.given:
            return False
        return not (word.cue_verbs or word.frame_verbs) and word.light.tense == 2

    def _is_only_past(self, word: Word) -> bool:
        """*استهدف*، *اقتحم*: a past of a form of verb whose letters no noun has."""
        known = bool(word.cue_verbs or word.frame_verbs or word.light)
        return known and not word.conjunction and self.morphology.is_augmented_past(word.text)

    def _is_predicate(self, word: Word, reading: Reading, index: int, last: int) -> bool:
        """أن الجيش *قصف* بلدة، الجيش *قتل* ثلاثة: behind its subject what could be a noun is a verb, when something follows it."""
        if word.given or word.conjunction or word.preposition or reading.tense != 1:
            return False
        if reading.gender or reading.number or reading.person:
            return False
        following = self.words[index + 1] if index + 1 < last else None
        if word.cue_verbs and not word.suffix and self._says_behind(word, index, following):
            return True
        if not word.frame_verbs:
            return False
        if following is None:
            return index + 1 < last and self.kind[index + 1] == NUMBER
        if following.conjunction or following.function == "conj":
            return False  # جندي *قتل* وأصيب آخر
        if following.text in self.place_nouns:
            return True  # إن الجيش *قصف* أحياء, which are no living ones
        return not (following.demonym is not None and not following.article) and not following.adjective

    def _says_behind(self, word: Word, index: int, following: Word | None) -> bool:
        """الوزير *طالب*: «…», الجيش *زعم* سيطرته: before a colon, or an act that is told, what could be a noun says something."""
        if following is None:
            return index + 1 < len(self.norm) and self.norm[index + 1] == ":"
        if following.function == "comp" and not (word.cue_noun or following.conjunction or following.preposition):
            return True  # الموظف الذي طلب عدم نشر اسمه *ذكر* أن
        if following.article or following.preposition or following.conjunction or following.function not in ("", "noun"):
            return False
        told = following.frame_nouns or following.light or following.cue_noun
        return bool(told) and any("object" in self.draft.knowledge.takes[cue.ref] for cue in word.cue_verbs)

    def _opens_quotation(self, word: Word, index: int, last: int) -> bool:
        """المهندس خالد *كتب*: «…»: whether a past in the third person stands bare between a named man and a colon before words
        that are quoted."""
        reading = word.verb
        if reading is None or reading.tense != 1 or reading.person or word.conjunction or word.preposition or word.suffix:
            return False
        if not 1 < index < last - 2 or self.norm[index + 1] != ":" or self.draft.quote_of[index + 2] < 0 or self.counted[index - 1]:
            return False
        named = self.words[index - 1]
        return named is None or not (named.function or (named.verb is not None and not named.nominal))

    def _is_feminine_predicate(self, word: Word, index: int, last: int) -> Reading | None:
        """القوات العراقية *تحرر* البلدة، واشنطن *تقدم* أسلحة: behind a feminine that opens its clause, and before an object,
        what may be a noun, or the past of a masculine, is a present."""
        if not word.nominal or word.suffix or word.conjunction or word.preposition or word.given:
            return None
        following = self.words[index + 1] if index + 1 < last else None
        if following is None:
            if index + 1 >= last or self.kind[index + 1] != NUMBER:
                return None
        elif following.conjunction or following.preposition or following.function or following.adjective:
            if following.text not in self.place_nouns:
                return None
        elif following.demonym is not None and not following.article:
            return None
        return next((one for one in (*word.frame_verbs, *word.cue_verbs) if one.tense == 2 and one.gender == 1), None)

    def _goes_on_acting(self) -> bool:
        """Whether the clause tells, by a finite verb, what somebody did to what stands right before."""
        if not self.row or self.row[-1].kind != NOUNS or self.row[-1].prep:
            return False
        for chunk in reversed(self.row[-4:-1]):
            if chunk.kind == VERB and chunk.word is not None and chunk.verb is not None:
                return chunk.verb.tense == 1 and bool(chunk.word.frame_verbs) and not chunk.word.cue_verbs
            if chunk.kind != NOUNS:
                return False
        return False

    def _takes_counted(self, index: int, last: int) -> bool:
        """وقتل *15 مسلحا*, وجرح *ثلاثة* آخرين, وقتل *مسلحا*: whether a number, or an accusative, follows: no genitive of a noun."""
        if index + 1 >= last:
            return False
        if self.counted[index + 1] == 1 or self.kind[index + 1] == NUMBER:
            return True
        hit = self.words[index + 1]
        one = hit is not None and hit.head is not None and not (hit.article or hit.lead) and self.morphology.ends_in_alef(hit.text)
        return one or self._before_accusative(index, last)

    def _does_it_to_him(self, word: Word) -> bool:
        """استدرج المتهم صديقه إلى الحقل *وقتله*: و with an act of force and its object goes on behind a past that tells what was
        done, where no noun of an act stands between, to which it could be joined (خطف الشاب *وقتله*)."""
        frames = self.draft.entries.frames
        if not any(frames[act.ref].type in _FORCE for act in word.frame_verbs):
            return False
        for chunk in reversed(self.row[-_CLAUSE:]):
            if chunk.kind == VERB:
                deed = chunk.verb is not None and chunk.verb.tense == 1 and not chunk.verb.person and chunk.word is not None
                return deed and chunk.word is not None and not (chunk.word.cue_verbs or chunk.word.light)
            if chunk.kind in (TIME, PRONOUN, ADVERB):
                continue
            if chunk.kind != NOUNS:
                return False
            for told in self.words[chunk.head : chunk.last]:
                if told is not None and told.head is None and (told.frame_nouns or told.cue_noun):
                    return False
                if told is not None and told.noun and not told.head and self.morphology.is_verbal_noun(told.text):
                    return False
        return False

    def _after_adjective(self, index: int) -> bool:
        """Whether the word before is an adjective of a noun before it, so that nothing can be its genitive."""
        word = self.words[index - 1] if index else None
        if word is None or word.article or word.preposition:
            return False
        noun = self.words[index - 2] if index > 1 else None
        agrees = noun is not None and word.text.endswith(self.feminine) and noun.text.endswith(self.feminine)
        return bool(word.adjective or word.modifier) or agrees

    def _is_joined_adjective(self, index: int, last: int) -> bool:
        """عمل إرهابي *غادر* وجبان: behind an indefinite adjective and before one that is joined, or nothing, no verb."""
        before, following = self.words[index - 1] if index else None, self.words[index + 1] if index + 1 < last else None
        if before is None or before.article or before.preposition or not (before.adjective or before.modifier or before.noun):
            return False
        if following is None:
            return index + 1 >= last or self.kind[index + 1] != NUMBER
        return bool(following.conjunction or following.function in ("rel", "conj")) and following.verb is None

    def _before_accusative(self, index: int, last: int) -> bool:
        """Whether an indefinite noun in the accusative follows, written with its tanwin: what only a verb has as its object."""
        following = self.words[index + 1] if index + 1 < last else None
        if following is None or index + 1 in self.time_at or following.function or following.preposition or following.conjunction:
            return False
        described = following.adjective or following.modifier or following.demonym
        return not described and self.morphology.is_written_accusative(self.draft.tokens.raw(index + 1))

    def _has_subject(self, word: Word, index: int, last: int) -> bool:
        """Whether a verb of an act with a pronoun has somebody right behind it who does it."""
        following = self.words[index + 1] if index + 1 < last else None
        if following is None or following.preposition or not (word.light or word.frame_verbs):
            return False
        return bool(following.head or following.entity)

    def _tells_of_document(self, word: Word, index: int) -> bool:
        """بيان *نشره*, تقرير *نشرته*: a form with a pronoun right behind a document, which is hardly ever the document of it."""
        last = index - 1
        while last > 0 and self.draft.in_time[last]:
            last -= 1  # في بيان يوم الثلاثاء *نشرته* على صفحتها
        there = self.words[last] if index else None
        if there is None or there.head is None or there.article or there.suffix or word.conjunction or word.cue_noun:
            return False
        his = word.suffix in self.draft.knowledge.operators("his_suffix")
        if word.suffix and not his and not (there.head.gender or there.head.number):
            return False  # في بيان *تضامنها* مع: not of the writing
        return self.draft.entries.heads[there.head.ref].class_ == "document"

    def _tells_of_occasion(self, index: int) -> bool:
        """خلال مؤتمر صحفي *عقده*, في كلمة *ألقاها*: a form with a pronoun behind an indefinite occasion and its adjective."""
        at, operators = index - 1, self.draft.knowledge.operators
        described = self.words[at] if at > 1 else None
        if described is not None and described.adjective and not described.article:
            at -= 1
        there = self.words[at] if at > 0 else None
        if there is None or there.article or there.suffix or there.stem not in operators("occasion_noun"):
            return False
        return self.norm[at - 1] in operators("during_preposition")

    def _tells_who_led(self, index: int, last: int) -> bool:
        """وساطة *قادتها* اللجنة السعودية, مفاوضات *قادتها* قطر: a past with a pronoun behind an indefinite feminine noun of an
        act, and who did it behind it; but استهداف *قادتها* الميدانيين."""
        act, doer = self.words[index - 1] if index else None, self.words[index + 1] if index + 1 < last else None
        if act is None or act.article or act.suffix or not act.frame_nouns or doer is None or doer.preposition or doer.conjunction:
            return False
        if doer.adjective or not (doer.entity or doer.article or doer.head is not None or self.in_place[index + 1]):
            return False
        word, takes = self.words[index], self.morphology.takes_feminine
        if word is None or word.suffix not in self.draft.knowledge.operators("absent_suffix"):
            return False
        return takes(self.draft.tokens.raw(index - 1))

    def _is_quasi(self, index: int, last: int) -> bool:
        """شبه before an adjective or a noun without an article that names nobody: nearly so, and no likening."""
        following = self.words[index + 1] if index + 1 < last else None
        if following is None or following.article or following.preposition or following.suffix:
            return False
        return not (following.head or following.entity or following.given or following.function) and following.known

    def _has_teller(self, index: int, last: int) -> bool:
        """Whether somebody or a medium stands right behind a verb of saying with a pronoun, in quotation marks or not."""
        at = index + 1
        if at < last and at in self.quote_at:
            at += 1
        following = self.words[at] if at < last else None
        return following is not None and not following.preposition and bool(following.head or following.entity)

    def _fixed_follows(self, word: Word, index: int) -> Reading | None:
        """فجر *نفسه*, فجر *عبوة*, راح *ضحيته*: a finite reading whose fixed word follows at once; no name or time has that."""
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        if following is None or following.conjunction:
            return None
        bomb = not word.frame_nouns and not following.preposition and following.stem in self.bombs
        if not following.suffix and not bomb:
            return None
        for reading in word.frame_verbs:
            tail = self.draft.knowledge.tails[reading.tail] if reading.tail >= 0 else ()
            named = following.head is not None and not word.frame_nouns
            known = len(tail) == 1 and (bomb or named or following.stem in self.emphatic)
            if known and tail_end(self.draft, index, reading.tail) == index + 2:
                return reading
        return None

    def _takes_object(self, word: Word, index: int, before: int) -> bool:
        """مهاجما انتحاريا *فجر* سترته: a given name that is a verb of an act, with its object behind it."""
        following = self.words[index + 1] if index + 1 < len(self.words) else None
        if following is None or following.given:
            return False
        if before == START and word.verb is not None:  # *صادق* البرلمان على، *صادق* مجلس النواب، *صادق* الكنيست
            phrase = self.draft.phrase(index + 1, comp.HEAD)
            head = phrase.reading if phrase is not None else following.head if following.article else None
            if head is not None:
                return self.draft.entries.heads[head.ref].class_ == "institution"
            if following.entity is not None and following.article:
                return self.draft.entries.actors[following.entity.ref].kind != "person"
        if not word.frame_verbs or before != DEFINITE:
            return False
        return bool(following.suffix) and following.verb is None

    def _before_preposition(self, index: int, last: int) -> bool:
        following = self.words[index + 1] if index + 1 < last else None
        return following is not None and following.function == "prep"

    def _before_its_adjective(self, index: int, last: int) -> bool:
        """سيطرتها *الكاملة على*: whether a definite adjective and then a preposition follow, as behind a noun with a pronoun."""
        following = self.words[index + 1] if index + 1 < last else None
        if following is None or not following.article or following.head is not None or not following.adjective:
            return False
        return self._before_preposition(index + 1, last)

    def _before_fallen(self, index: int, last: int) -> bool:
        """Whether the fallen, or other kin of theirs, stand right behind a word for families."""
        following = self.words[index + 1] if index + 1 < last else None
        if following is None or following.suffix:
            return False
        operators = self.draft.knowledge.operators
        fallen = following.stem in operators("killed_noun") or following.stem in operators("injured_noun")
        return fallen or (bool(following.conjunction) and following.stem in self.kin)

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
            or self.kind[index + 1] == NUMBER
            or (self.counted[index + 1] == 1 and not (self._goes_on_of_her(index) or self._object_awaited(index)))
            or index + 1 in self.draft.phrases
        )

    def _goes_on_of_her(self, index: int) -> bool:
        """أحبطت قوة محاولة تسلل *وقتل* ثمانية: whether و joins a masculine to a clause whose verb is feminine: a noun."""
        word, verb = self.words[index], next((chunk.verb for chunk in reversed(self.row) if chunk.kind == VERB), None)
        return word is not None and bool(word.conjunction) and verb is not None and verb.gender == 1

    def _looks_verbal(self, index: int, last: int) -> bool:
        """A word that may be verb or noun at the start of a clause: a verb when a subject or object follows it."""
        if self.draft.phrase(index, comp.FRAME_NOUN) is not None:
            return False
        following = self.words[index + 1] if index + 1 < last else None
        if following is None:
            number = index + 1 < last and self.kind[index + 1] == NUMBER
            return number or (index + 1 in self.quote_at and self._names_body(index + 1, last))
        if self.counted[index + 1] and not following.article:
            return True
        word = self.words[index]
        if index + 1 in self.time_at and word is not None and word.frame_verbs:  # تظاهر *أمس* المئات
            behind = self.time_at[index + 1]
            return behind < last and (bool(self.counted[behind]) or self._is_subject(self.words[behind]))
        if following.function == "prep" and word is not None and not word.suffix and self._tells_before_phrase(word, index):
            return True
        if following.preposition or following.function in ("prep", "prepron", "conj", "rel"):
            if following.function not in ("prep", "prepron") or not hurts(self.draft, word):
                return False
            within = following.text in self.draft.knowledge.operators("within_pronoun")
            if within and index + 2 < last and self._is_subject(self.words[index + 2]):
                return True  # اشتباكات، *قتل خلالها* قيادي بارز
            return counts_behind(self, index + 1, last)
        if following.conjunction and hurts(self.draft, word) and hurts(self.draft, following):
            return index + 2 < last and (bool(self.counted[index + 2]) or self._is_subject(self.words[index + 2]))
        if following.demonym is not None and not following.article:
            return self._hurts_one(word, following) or self._has_accusative(index + 2, last)
        return bool(
            following.article or following.entity or following.head or following.function in ("quant", "dem")
            or self.kind[index + 1] == NUMBER or index + 1 in self.draft.phrases or self._has_bare_object(index)
            or self._has_fixed_object(index)
        )  # fmt: skip

    def _names_body(self, mark: int, last: int) -> bool:
        """قتل *«حزب الفجر»* ثلاثة جنود: whether a known name or the head of one stands right behind an opening mark, and no ل
        with an object behind the closing one (قتل «حزب الفجر» *للجنود*)."""
        index, end = mark + 1, self.draft.quotes.found[self.quote_at[mark]].close + 1
        word, behind = self.words[index] if index < last else None, self.words[end] if end < last else None
        if word is None or word.preposition or word.conjunction or (behind is not None and behind.preposition in self.of):
            return False
        body = word.head is not None and self.draft.entries.heads[word.head.ref].class_ in ("force", "group", "institution")
        return bool(word.entity) or body or self.draft.phrase(index, comp.ENTITY) is not None

    def _has_fixed_object(self, index: int) -> bool:
        """أن انتحاريا آخر، *فجر* شحنة ناسفة: before a fixed word of the verb, a noun that names no act itself is the verb."""
        word, following = self.words[index], self.words[index + 1]
        if word is None or following is None or word.frame_nouns or following.article or self.norm[index - 1] not in COMMAS:
            return False
        tails = self.draft.knowledge.tails
        return any(one.tail >= 0 and tails[one.tail][0] == following.stem for one in word.frame_verbs)

    def _has_bare_object(self, index: int) -> bool:
        """كما *قصف* أحياء سكنية، حيث *نشر* تعزيزات: an indefinite noun right behind what opens the clause of a conjunction."""
        before, word, following = self.words[index - 1] if index else None, self.words[index], self.words[index + 1]
        if before is None or word is None or following is None or not word.frame_verbs or word.conjunction:
            return False
        if before.text not in self.draft.knowledge.operators("clause_conjunction"):
            return False
        noun = bool(following.noun or following.frame_nouns) and not (following.adjective or following.modifier)
        return noun or following.text in self.place_nouns

    def _hurts_one(self, word: Word | None, following: Word) -> bool:
        """*قتل* فلسطيني، وجرح سوري: of what is done to persons a nationality names the person, where قصف روسي is a noun."""
        if word is None or following.preposition or following.conjunction or following.demonym is None:
            return False
        return hurts(self.draft, word) and not self.morphology.has_feminine_ending(following.text)

    def _is_subject(self, word: Word | None) -> bool:
        return word is not None and bool(word.head or word.entity or word.article or word.function == "quant")

    def _looks_spoken(self, index: int, last: int) -> bool:
        """Whether a subject, أن or a preposition follows a word of saying: السفير سامي نجم *أعرب عن*."""
        following = self.words[index + 1] if index + 1 < last else None
        if following is not None and following.function in ("comp", "prep", "prepron"):
            return True
        return self._looks_verbal(index, last)

    def _pronoun_acts(self, index: int, last: int) -> bool:
        """أكد الحلف أنه *قتل* نحو 150 متمردا, إلا أنه *رفض* تسليم السلاح: behind أن with a pronoun, with a number, a party, what
        has the article or a verbal noun for an object."""
        that = self.words[index - 1] if index else None
        if that is None or not that.text.endswith(tuple(self.draft.knowledge.operators("own_pronoun"))):
            return False
        following = self.words[index + 1] if index + 1 < last else None
        him = that.text.endswith(tuple(self.draft.knowledge.operators("his_suffix"))) and following is not None
        if him and following is not None and not (following.preposition or following.conjunction or following.function):
            tells = following.stem in self.draft.knowledge.operators("killing_noun")  # أنه سجل *مقتل* خمسة: nobody's deed
            if following.article or (following.frame_nouns and not (following.adjective or tells)):
                return True
        return index + 1 in self.number_at or self._looks_verbal(index, last)

    def _is_hurt_behind_insertion(self, word: Word, index: int, last: int) -> bool:
        """أن فلان قائد اللواء في بدر، *قتل* الأسبوع الماضي: behind أن, a person and a comma, what was done to him."""
        row = self.row
        if word.conjunction or word.suffix or len(row) < 3 or row[-1].kind != MARK:
            return False
        if index + 1 not in self.time_at and not self._before_preposition(index, last):
            return False
        for at in range(len(row) - 2, 0, -1):
            if row[at].kind not in (NOUNS, TIME, MARK):
                return False
            if row[at - 1].kind == COMPLEMENTIZER:
                opening = self.words[row[at].head]
                if row[at].kind != NOUNS or row[at].prep or opening is None:
                    return False
                head = self.draft.entries.heads[opening.head.ref].class_ if opening.head is not None else ""
                return opening.given or head in ("people", "role", "title") or not opening.known
        return False

    def _is_hurt_here(self, word: Word, index: int) -> bool:
        """إن جنديا *قتل* وأصيب آخر، الضابط *قتل* في كمين: behind persons who take no genitive, what was done to them."""
        before = self.words[index - 1] if index else None
        if before is None or before.head is None or before.suffix or not self._hurts(word):
            return False
        if self.draft.entries.heads[before.head.ref].class_ not in ("people", "role") or self._object_awaited(index):
            return False
        text, shapes = before.text, self.morphology
        return before.article or shapes.ends_in_alef(text) or shapes.may_be_dual(text) or shapes.is_oblique(text)
