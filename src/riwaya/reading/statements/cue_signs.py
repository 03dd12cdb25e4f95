"""Signs behind a cue: what a chunk between the cue and its content is to it.

In: the state of a scan to the right of a cue, and a chunk. Out: yes or no, or where the scan goes on.
The idea: each sign is asked by the step for a kind of chunk, which alone says whether the scan goes on.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from riwaya.lexicon.schema import Cue
from riwaya.reading.draft import (
    ADVERB,
    COMPLEMENTIZER,
    MARK,
    NOUNS,
    OPEN,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
)
from riwaya.reading.phrases.cue_clause import CueClause, folded_takes
from riwaya.reading.phrases.fixed_words import in_idiom
from riwaya.reading.speakers.quoted_speakers import is_quotation
from riwaya.reading.speakers.subjects import is_published
from riwaya.reading.statements.cue_descriptions import (
    behind_description,
)
from riwaya.reading.statements.cue_prepositions import clause_follows, takes_that, that_behind, that_follows
from riwaya.reading.words.marks import PARTING
from riwaya.text.normalise import folded
from riwaya.text.quotes import MARKS

_ASIDE: Final = 10  # chunks of an aside between a cue's subject and its content
_FAR_PREPOSITION: Final = 18  # chunks from an office to the preposition of a content
_REACH: Final = 26  # chunks between a cue and its content


class CueSigns:
    """The state of a scan behind one cue, with what it asks."""

    __slots__ = (
        "among", "aside", "at", "chunks", "cue", "described", "draft", "ended", "found", "frame", "index", "limit", "relative",
        "takes", "weak_object",
    )  # fmt: skip

    def __init__(self, draft: Draft, chunks: list[Chunk], at: int, cue: Cue, subject_before: bool) -> None:
        self.draft = draft
        self.chunks = chunks
        self.at = at
        self.cue = cue
        self.takes = folded_takes(cue)
        self.frame = CueClause(at, "", -1, -1, subject_before=subject_before)
        self.relative = False
        self.aside = False  # inside a relative clause between commas
        self.described = -1  # the verb of a clause that describes the indefinite noun before it
        self.among = draft.knowledge.operators("among_word")
        self.weak_object = -1  # a free noun phrase, the content where nothing better follows
        self.index = at + 1
        self.limit = min(len(chunks), at + _REACH)
        self.ended = False  # whether a step has settled what is found
        self.found: CueClause | None = None

    def _is_told_of_it(self, found: CueClause) -> bool:
        """أكد المدير الذي *زار المنطقة* وتفقد المصابين، أن: whether a verb that tells of the subject stands before an object."""
        return any(chunk.kind == RELATIVE for chunk in self.chunks[self.at + 1 : found.content_chunk])

    def _end(self, found: CueClause | None) -> bool:
        """Settles what is found: the scan is over."""
        self.ended, self.found = True, found
        return False

    def _pass(self, _chunk: Chunk) -> bool:
        self.index += 1
        return True

    def _past_circumstance(self) -> int:
        """Where the content's own opener stands behind a clause of time or an aside with a verb that reports nothing; else 0."""
        chunks, verbs = self.chunks, 0
        if not self.frame.subject:
            return 0
        for index in range(self.index, min(self.limit, self.index + _ASIDE)):
            chunk = chunks[index]
            if chunk.kind == VERB:
                verbs += 1
                cues = [self.draft.entries.cues[at.ref] for at in chunk.word.cue_verbs] if chunk.word is not None else []
                if verbs > 1 or not all(cue.weak or fixed_objects_of(tuple(cue.verb)) for cue in cues):
                    return 0
            elif index > self.index and (chunk.kind in (COMPLEMENTIZER, OPEN) or (chunk.kind == MARK and chunk.text == ":")):
                closed = chunks[index - 1].kind != VERB and not (chunk.conj or chunk.prep)
                return index if verbs and closed else 0
            elif chunk.kind not in (NOUNS, TIME, PRONOUN, ADVERB, COMPLEMENTIZER) and not (
                chunk.kind == MARK and chunk.text in PARTING
            ):  # fmt: skip
                return 0
        return 0

    def _is_spoken(self, chunk: Chunk) -> bool:
        """قالت للمتظاهرين *«شكرا لكم»*: whether what marks enclose, though no verb stands in it, is quoted by a verb of saying."""
        if chunk.prep or self.cue.relay == "subject" or folded(self.cue.lemma) not in self.draft.knowledge.operators("quoting_cue"):
            return False
        if not is_quotation(self.draft, self.chunks, self.index):
            return False
        told = self.index - 1 == self.at or self.index - 1 in self.frame.subject
        before = self.chunks[self.index - 1]
        parted = before.kind == MARK and before.text in PARTING and (
            self.index - 2 == self.at or self.index - 2 in self.frame.subject
        )  # fmt: skip  # وأضافت، *«أصبت بشظايا في كتفي»*
        return told or parted or before.kind in (TIME, PRONOUN) or (before.kind == NOUNS and bool(before.prep))

    def _is_name_of_enterprise(self, chunk: Chunk) -> bool:
        """القيادة العسكرية لعملية *«فجر الحرية»*: whether marks hold the name of what a preposition right before governs."""
        of, norm = self.chunks[self.index - 1], self.draft.tokens.norm
        if chunk.prep or chunk.conj or norm[chunk.first] not in MARKS or norm[chunk.last - 1] not in MARKS:
            return False
        if of.kind != NOUNS or not of.prep or of.last != of.head + 1 or of.word is None or of.word.article or of.word.suffix:
            return False
        return of.word.stem in self.draft.knowledge.operators("named_enterprise")

    def _ends_initials(self) -> bool:
        """Whether a stop stands right behind the last of the initials that are the subject."""
        before, norm = self.chunks[self.index - 1], self.draft.tokens.norm
        if self.index - 1 != self.at + 1 or before.kind != NOUNS or before.last < before.head + 2:
            return False
        return all(len(norm[token]) == 1 for token in range(before.head, before.last))

    def _past_own_name(self, chunk: Chunk) -> int:
        """أعلنت جماعة *تطلق على نفسها اسم "سرايا الأرض"* مسؤوليتها: the chunk behind what the subject calls itself, else 0."""
        operators, chunks = self.draft.knowledge.operators, self.chunks
        if self.index - 1 not in self.frame.subject or chunk.conj or chunk.word is None or self.index + 2 >= self.limit:
            return 0
        if chunk.word.stem not in operators("self_naming_verb"):
            return 0
        itself = chunks[self.index + 1]
        if itself.kind != NOUNS or itself.word is None or not itself.word.suffix or itself.word.stem not in operators("emphatic"):
            return 0
        name = chunks[self.index + 2]
        named = name.kind == NOUNS and not name.prep and not name.conj and any(
            letters in MARKS for letters in self.draft.tokens.norm[name.first : name.last]
        )  # fmt: skip
        return self.index + 3 if named else 0

    def _is_named_aside(self, chunk: Chunk) -> bool:
        """…، *يدعى* سامي العلي، إن: how somebody is called, between commas behind the subject."""
        name = self.chunks[self.index + 1] if self.index + 1 < self.limit else None
        if name is None or name.kind != NOUNS or name.prep or self.chunks[self.index - 1].kind != MARK or not self.frame.subject:
            return False
        called = self.draft.tokens.norm[chunk.head].removeprefix(chunk.conj)
        return called in self.draft.knowledge.operators("called_verb")

    def _is_condition(self, that: Chunk, negation: Chunk) -> bool:
        """*إن لم* يحترس: behind another verb than one of saying, "if not"."""
        operators = self.draft.knowledge.operators
        bare = that.last == that.first + 1 and self.draft.tokens.norm[that.first] in operators("if_or_that")
        bare = bare and not self.draft.knowledge.morphology.begins_with_hamza_above(self.draft.tokens.raw(that.first))
        return bare and negation.text in operators("jussive_negation") and folded(self.cue.lemma) not in operators("saying_cue")

    def _is_of_described(self, that: Chunk) -> bool:
        """ندد بخطوة *وصفها مراقبون بأنها* خطيرة: whether بأن goes with a verb of naming that describes a noun."""
        said = self.chunks[self.described] if self.described >= 0 else None
        if said is None or said.word is None or not said.word.suffix or not said.word.cue_verbs:
            return False
        return self.draft.tokens.norm[that.first].startswith(tuple(self.draft.knowledge.operators("thereby_complementizer")))

    def _is_of_predicate(self) -> bool:
        """عول على انقسام من *المقرر أن* يحدث: behind "it is planned" and in a clause of its own أن opens what is planned."""
        predicate = self.chunks[self.index - 1]
        own = self.relative or bool(predicate.conj) or self.chunks[self.index - 2].kind == RELATIVE  # *ومن* المقرر أن
        if predicate.kind != NOUNS or predicate.word is None or not own:
            return False
        return predicate.prep in self.draft.knowledge.operators("from_preposition") and (
            predicate.word.stem in self.draft.knowledge.operators("impersonal_predicate")
        )

    def _is_of_relative(self, that: Chunk) -> bool:
        """نشرت صورة الرجل الذي *قالت* الوزارة إنه, توجه الرئيس الذي *تتهمه* منظمات بأنه: whether the verb of a relative clause
        that has nothing but who says so behind it opens the content."""
        verb, told = self.index - 1, 0
        while verb > self.at and self.chunks[verb].kind in (NOUNS, PRONOUN, TIME):
            chunk = self.chunks[verb]
            told += chunk.kind == NOUNS and not (chunk.prep or chunk.conj)
            if chunk.kind == NOUNS and not chunk.prep and chunk.actor is None and not self.draft.in_place[chunk.head]:
                return False
            verb -= 1
        said = self.chunks[verb]
        if verb <= self.at or said.kind != VERB or self.chunks[verb - 1].kind != RELATIVE or said.word is None or told > 1:
            return False
        by = self.draft.tokens.norm[that.first].startswith(tuple(self.draft.knowledge.operators("thereby_complementizer")))
        takes = [folded_takes(self.draft.entries.cues[reading.ref]) for reading in said.word.cue_verbs if reading.tail < 0]
        if by:
            means = self.draft.knowledge.operators("means_preposition")
            taken = {name.removesuffix(" clause") for names in takes for name in names}
            return bool(means & taken) and not means & set(self.takes)
        if said.word.suffix or self.chunks[verb - 1].text in self.draft.knowledge.operators("what_relative"):
            return False  # ذكر البيان الذي *نشرته* الوكالات أن
        return told == 1 and any("clause" in taken and "object" not in taken for taken in takes)

    def _asks(self, chunk: Chunk) -> bool:
        """تساءل النائب *لماذا* سكت العالم, روى الناجي *كيف* خطفه المسلحون: whether a question word opens what is told or asked."""
        operators = self.draft.knowledge.operators
        if self.draft.tokens.norm[chunk.first] not in operators("question_word"):
            return False
        if folded(self.cue.lemma) not in operators("question_cue"):
            return False
        last = self.index - 1
        settled = last == self.at or last in self.frame.subject or last in self.frame.adjuncts or last == self.frame.addressee
        return settled or self.chunks[last].kind in (TIME, PRONOUN)

    def _is_of_masdar(self, chunk: Chunk) -> bool:
        """أشار الوزير بعد وصول الوفد *إلى المدينة* إلى, وصفهم عقب قيامهم *بقصف القرية* بأنهم: whether a preposition is taken by a
        verbal noun of the circumstance before it, and stands again for what is told."""
        operators, words = self.draft.knowledge.operators, self.draft.words
        means = chunk.prep in operators("means_preposition")
        if not means and chunk.prep not in operators("towards_preposition"):
            return False
        word = chunk.word
        act = word is None or bool(word.frame_nouns or word.light or word.cue_noun) or (
            self.draft.knowledge.morphology.is_verbal_noun(word.stem) and chunk.actor is None
        )  # fmt: skip
        if act and not means:
            return False  # أشار عقب وصوله *إلى وجود* خلافات
        taking = operators("doing_masdar" if means else "journey_masdar")
        if means and not act:
            taking = taking | operators("meeting_masdar")
        for index in range(self.index - 1, self.at, -1):
            before = self.chunks[index]
            if before.kind != NOUNS or index in self.frame.subject:
                return False
            inside = (words[token] for token in range(before.first, before.last))
            if any(one is not None and one.stem in taking for one in inside):
                return self._comes_again(chunk)
            if before.prep:
                return False
        return False

    def _comes_again(self, chunk: Chunk) -> bool:
        """Whether the preposition of a chunk stands again in its sentence, behind a comma only next to it, or opens a clause."""
        marked = False
        for later in self.chunks[chunk.index + 1 : self.limit]:
            if later.kind == VERB or (later.kind == MARK and later.text not in PARTING):
                return False  # إلى وجود خلافات *أدت* إلى
            if later.prep == chunk.prep and not later.conj and later.kind in (NOUNS, COMPLEMENTIZER):
                return not marked or self.chunks[later.index - 1].kind == MARK  # but …، بالإضافة *إلى* ذلك
            marked = marked or later.kind == MARK
        return False

    def _is_until(self, chunk: Chunk) -> bool:
        """Whether إلى or حتى before أن, which the cue does not take, makes a time of it, درجة a degree, or من, behind a weak cue,
        a reason."""
        at, own, degree = chunk.first - 1, self.chunks[self.at], self.chunks[self.index - 1]
        if degree.prep and degree.word is not None and degree.last == degree.head + 1 and (
            degree.word.stem in self.draft.knowledge.operators("degree_noun")
        ):  # fmt: skip
            return True  # تعد قريبة من الحزب *إلى درجة أن* خصومه …
        if at <= own.head or own.word is None or own.word.suffix:
            return False  # but ما *يردده* المتمردون من أن
        before, operators = self.draft.tokens.norm[at], self.draft.knowledge.operators
        until = before in operators("until_that") or (self.cue.weak and before in operators("from_preposition"))
        return until and not any(take.startswith(before) for take in self.takes)

    def _describes(self, chunk: Chunk) -> bool:
        """وصف ما جرى *بأنه* جريمة: whether a complementizer opens what something is called."""
        operators = self.draft.knowledge.operators
        naming = folded(self.cue.lemma) in operators("naming_cue")
        return naming and self.draft.tokens.norm[chunk.first].startswith(tuple(operators("thereby_complementizer")))

    def _cited(self, chunk: Chunk) -> bool:
        """حسب الوكالة: who else tells it stands between the cue and its content."""
        chunks, limit, index = self.chunks, self.limit, self.index
        if chunk.conj and chunks[index - 1].kind == MARK and self.frame.subject:
            return False  # وجدت الوثائق ملقاة في حانة، *وبحسب* التقرير: another clause
        self.frame.phrases.append(index)
        index += 1
        while index < limit and chunks[index].kind in (RELATIVE, VERB):
            index += 1  # حسب *ما نقل* الموقع
            if index < limit and chunks[index].kind == PRONOUN and chunks[index - 1].kind == VERB:
                index += 1  # وفق ما أفادت *به* الوكالة
        first = chunks[index].first if index < limit else 0
        while index < limit and chunks[index].kind == NOUNS:
            index += 1
            if index < limit and not (chunks[index].kind == NOUNS and (chunks[index].conj or chunks[index].prep)):
                break
            if index < limit and chunks[index].prep in self.takes and chunks[index].prep != self.draft.tokens.norm[first - 1]:
                break  # أفادت مصادر بحسب الوكالة *بانضمام* المئات; but نقلا عن الوكالة *عن مصدر*
        self.index = behind_description(chunks, index)
        return True

    def _has_own_words(self) -> bool:
        """رفضت الوزارة تصريحات السفير *التي قال فيها إن*: whether a relative clause says what was told in the words before it, so
        that its أن is not the cue's."""
        verb, in_it, that = (*self.chunks[self.index + 1 : self.index + 4], None, None, None)[:3]
        if verb is None or in_it is None or that is None or verb.word is None:
            return False
        told = verb.kind == VERB and bool(verb.word.cue_verbs) and that.kind == COMPLEMENTIZER
        return told and in_it.kind == PRONOUN and self.chunks[self.index - 1].kind == NOUNS

    def _past_idiom(self, chunk: Chunk) -> bool:
        """مصادر، *رفضت الكشف عن هويتها*، أن: whether a fixed phrase about the source was passed."""
        if not in_idiom(self.draft, chunk.first):
            return False
        owned = chunk.kind == NOUNS and self._has_pronoun(chunk)
        self.index += 1
        while self.index < self.limit and self.chunks[self.index].kind == NOUNS and not owned:
            owned = self._has_pronoun(self.chunks[self.index])
            self.index += 1
        return True

    def _has_pronoun(self, chunk: Chunk) -> bool:
        """عن *هويته*: the last word of a phrase about a source, behind which the cue's own clause goes on."""
        last = self.draft.words[chunk.last - 1]
        return last is not None and bool(last.suffix)

    def _is_adjective_of_subject(self, chunk: Chunk) -> bool:
        """تحدثت وسائل إعلام *مؤيدة* للحزب عن مقتل: behind the indefinite subject, before a phrase of its own, no content."""
        following = self.chunks[self.index + 1] if self.index + 1 < self.limit else None
        if chunk.conj or chunk.prep or self.index - 1 not in self.frame.subject or following is None or following.kind != NOUNS:
            return False
        subject, shapes = self.chunks[self.index - 1], self.draft.knowledge.morphology
        if subject.word is None or subject.word.article or subject.actor is None or subject.actor.person_name is not None:
            return False
        return bool(following.prep) and following.prep not in self.takes and not shapes.ends_in_alef(chunk.text)

    def _reports_nothing(self, chunk: Chunk) -> bool:
        """يشرح الكاتب *مفصلا* أن: right before أن a participle that reports only with a colon or quotation."""
        following = self.chunks[self.index + 1] if self.index + 1 < self.limit else None
        if following is None or following.kind != COMPLEMENTIZER or following.conj or chunk.word is None:
            return False
        cues = self.draft.entries.cues
        return all(cues[reading.ref].lemma in self.draft.knowledge.operators("detailing_cue") for reading in chunk.word.cue_verbs)

    def _says_how(self, chunk: Chunk) -> bool:
        """وأضاف *مدافعا*: «…», وقال *متسائلا*: …: right before the words themselves a participle says how they were said."""
        if chunk.conj or chunk.prep or "quote" not in self.takes or self.cue.weak or self.frame.addressee >= 0:
            return False
        if self._reports_nothing(chunk):
            return True
        draft = self.draft
        says = chunk.word is None or any("quote" in draft.knowledge.takes[cue.ref] for cue in chunk.word.cue_verbs)
        if says and folded(self.cue.lemma) not in draft.knowledge.operators("saying_cue"):
            return False  # تحدث الوزير *محذرا*: «…»; but أكد *مدافعا*: «…»
        for between in self.chunks[self.at + 1 : self.index]:
            if between.kind == MARK or draft.quote_of[between.first] != draft.quote_of[chunk.first]:
                return False
        following = self.chunks[self.index + 1] if self.index + 1 < self.limit else None
        return following is not None and (following.kind == OPEN or (following.kind == MARK and following.text == ":"))

    def _past_kin(self, chunk: Chunk) -> int:
        """أكد سالم الجهمي *والد المتدرب ناصر*، أنه: where whose kin a named subject is ends before أن; else 0."""
        subject, word = self.frame.subject, chunk.word
        if not subject or self.index != subject[-1] + 1 or chunk.prep or chunk.conj or word is None or word.article or word.suffix:
            return 0
        who = self.chunks[subject[-1]].actor
        if word.stem not in self.draft.knowledge.operators("kin_of_somebody") or who is None or who.person_name is None:
            return 0
        end = self.index + 1
        while end < self.limit and self.chunks[end].kind not in (MARK, COMPLEMENTIZER, VERB):
            end += 1
        comma = end + 1 < self.limit and self.chunks[end].kind == MARK and self.chunks[end + 1].kind == COMPLEMENTIZER
        return end if comma or (end < self.limit and self.chunks[end].kind == COMPLEMENTIZER) else 0

    def _is_object_of_occasion(self, chunk: Chunk) -> bool:
        """أكد الوزير خلال تفقده *جاهزية المقاتلين* «أن …», ذكر بعد لقائه *الوفد* أن: what he did when he spoke has an object."""
        occasion = self.chunks[self.index - 1]
        if chunk.prep or chunk.conj or self.index - 1 == self.at or occasion.kind != NOUNS or not self.frame.subject:
            return False
        word, operators = occasion.word, self.draft.knowledge.operators
        if word is None or word.suffix not in operators("his_suffix") or occasion.last != occasion.head + 1:
            return False
        if occasion.prep not in operators("occasion_preposition") or word.stem not in operators("visiting_noun"):
            return False
        for later in self.chunks[self.index + 1 : self.limit]:
            if later.kind in (COMPLEMENTIZER, OPEN) or (later.kind == NOUNS and not (later.prep or later.conj)):
                return not later.conj  # what he said is still to come
            if later.kind != NOUNS and later.kind != TIME:
                return False
        return False

    def _is_before_that(self, chunk: Chunk) -> bool:
        """أعلن الشيخ سالم *أحد علماء دمشق* أن, أفاد الوزير *بكل صراحة* بأن: before the أن that a cue takes a phrase is no content,
        unless its own last noun takes أن: أكد *ضرورة* أن."""
        if self.cue.weak or chunk.conj or chunk.prep == self.cue.addressee or "clause" not in self.takes:
            return False
        taken = chunk.prep in self.takes or chunk.prep[:1] in self.takes
        asked = self.cue.addressee == "object" and folded(self.cue.lemma) not in self.draft.knowledge.operators("unaddressing_cue")
        if not (taken if chunk.prep else "object" in self.takes and not asked):
            return False
        that = that_behind(self.chunks, self.index, over_pronouns=True)
        if that is None:
            return False
        by = self.draft.tokens.norm[that.first].startswith(tuple(self.draft.knowledge.operators("thereby_complementizer")))
        if by and not self.draft.knowledge.operators("means_preposition") & set(self.takes):
            return False
        if self._is_prayed(chunk.first, that.first):
            return False
        last = self.draft.words[self.chunks[that.index - 1].last - 1]
        head = self.chunks[that.index - 1].word
        return not (takes_that(self.draft, last) or takes_that(self.draft, head))

    def _has_published(self, index: int) -> bool:
        """Whether a verb with a pronoun, that goes back to a writing, stands before a phrase, over its day."""
        index -= 1
        while self.chunks[index].kind == TIME and index > self.at:
            index -= 1
        return index > self.at and is_published(self.chunks, index)

    def _is_prayed(self, first: int, last: int) -> bool:
        """عبر عن التعازي *متضرعا إلى الله* أن: whether God, or what somebody is said to do in the accusative, stands before أن."""
        norm, shapes, god = self.draft.tokens.norm, self.draft.knowledge.morphology, self.draft.knowledge.operators("god_word")
        return any(
            norm[token] in god or (shapes.may_be_participle(norm[token]) and shapes.ends_in_alef(norm[token]))
            for token in range(first, last)
        )

    def _says_so_himself(self, chunk: Chunk) -> bool:
        """Whether a noun of saying with the pronoun of whose words are carried on stands behind him."""
        operators, word, verb = self.draft.knowledge.operators, chunk.word, self.chunks[self.at].word
        if word is None or verb is None or chunk.prep or chunk.conj or not (word.suffix and word.cue_noun):
            return False
        if word.stem in operators("bridge_noun") or not any(
            before.prep in operators("citing_preposition") for before in self.chunks[self.at + 1 : self.index]
        ):  # fmt: skip
            return False
        return any(self.draft.entries.cues[cue.ref].relay == "subject" for cue in verb.cue_verbs)

    def _is_verbal_noun(self, chunk: Chunk) -> bool:
        """أشاد *بمشاركة* المتطوعين: behind a cue that takes ب what elsewhere is a preposition is its noun."""
        opening = self.draft.tokens.norm[chunk.first]
        if opening[:1] in self.takes and opening in self.draft.knowledge.operators("nominal_compound"):
            return not clause_follows(self.chunks, self.index)  # اعترف *بالتنسيق مع* منفذ الهجوم
        if chunk.prep in self.takes or chunk.prep[:1] not in self.takes:
            return False
        return chunk.prep in self.draft.knowledge.operators("nominal_preposition") and not clause_follows(self.chunks, self.index)

    def _is_said_by_owner(self, chunk: Chunk) -> bool:
        """أبرزت الصحف *تأكيد الوزير* أن: whether a medium brings, with its own أن, a noun of saying and whose words they are."""
        word, teller = chunk.word, self.chunks[self.frame.subject[0]].actor if self.frame.subject else None
        if teller is None or teller.head_class != "media" or chunk.prep or chunk.conj or self.index in self.frame.subject:
            return False
        if word is None or not word.cue_noun or word.article or word.suffix or chunk.actor is None:
            return False
        holder = chunk.actor
        if holder.first != chunk.head + 1 or holder.head_class not in ("person", "role", "title", "source", "institution"):
            return False
        return that_follows(self.chunks, self.index)

    def _past_answered(self) -> int:
        """رد على *تصريح الوزير* بأن الهدنة انتهت *بالقول*: where the answer begins behind the words that it answers, with their own
        أن; 0 where there are none."""
        operators, chunks = self.draft.knowledge.operators, self.chunks
        answered = chunks[self.index - 1] if self.index - 1 > self.at else None
        while answered is not None and answered.index > self.at and answered.prep not in operators("answered_preposition"):
            answered = chunks[answered.index - 1]
        if answered is None or answered.kind != NOUNS or answered.word is None or self.cue.addressee == "object":
            return 0
        written = answered.actor is not None and answered.actor.head_class == "document"
        if answered.index <= self.at or not (answered.word.cue_noun or written):
            return 0
        for chunk in chunks[self.index + 1 : self.limit]:
            if chunk.kind == MARK and chunk.text not in PARTING:
                return 0
            if chunk.kind == NOUNS and chunk.prep in operators("means_preposition") and chunk.word is not None and (
                chunk.word.stem in operators("saying_noun") and chunk.last == chunk.head + 1
            ):  # fmt: skip
                return chunk.index
        return 0

    def _is_of_title(self, chunk: Chunk) -> bool:
        """دعا الزعيم الجديد *لفرع التنظيم* – الذي خلفه – إلى: what ل adds to an office behind the cue, where the preposition that
        brings in the content follows before another verb."""
        others = {take for take in self.takes if take not in ("clause", "quote", "object", chunk.prep)}
        holder = self.chunks[self.index - 1].actor
        if chunk.prep not in self.draft.knowledge.operators("of_preposition"):
            return self._is_seat_of(chunk, holder, others)
        if not others or holder is None or holder.head_class not in ("role", "title", "person"):
            return False
        relative = False
        for later in self.chunks[self.index + 1 : min(self.limit, self.index + _FAR_PREPOSITION)]:
            if later.kind == RELATIVE:
                relative = True
            elif later.kind == VERB:
                if not relative:
                    return False
                relative = False
            elif later.kind == NOUNS and later.prep in others and not later.conj:
                return True
            elif later.kind in (COMPLEMENTIZER, OPEN) or (later.kind == MARK and later.text in ".؛:!؟?"):
                return False
        return False

    def _is_seat_of(self, chunk: Chunk, holder: ActorMention | None, others: set[str]) -> bool:
        """ندد مدير الصحة *بمنطقة الرمال* سامي العلي بالهجوم, شكك الكاتب *في صحيفة الغد* بإمكانية: where an office is, or which body
        it is of, right behind it, where a preposition of the content stands later."""
        word = chunk.word
        office = holder is not None and holder.head_class in ("role", "title", "person")
        office = office or (holder is not None and holder.head_class == "people" and not holder.number)  # الكاتب
        if not office or word is None or chunk.prep not in self.takes:
            return False
        if word.stem in self.draft.knowledge.operators("named_place_noun"):
            others = others | {chunk.prep}
        elif chunk.actor is None or chunk.actor.first != chunk.head or chunk.actor.head_class not in ("media", "institution"):
            return False
        for later in self.chunks[self.index + 1 : self.limit]:
            named = later.kind == OPEN and later.index == self.index + 1  # في صحيفة *«الغد»*
            if later.kind == VERB or (later.kind in (OPEN, MARK) and not named and later.text not in PARTING):
                return False
            if later.prep in others and not later.conj and (
                later.kind == COMPLEMENTIZER or (later.kind == NOUNS and later.word is not None and not later.word.suffix)
            ):  # fmt: skip
                return True  # but *باسمه*
        return False

    def _is_nearness(self, chunk: Chunk) -> bool:
        """مؤكدا *قرب انتهاء* العملية: behind a cue that takes a noun what elsewhere is a preposition is one, before an act."""
        if chunk.prep not in self.draft.knowledge.operators("nearness_noun") or "object" not in self.takes or self.cue.weak:
            return False
        subject = self.frame.subject
        within = self.index - 1 in self.frame.adjuncts and self.index - 2 in subject  # مصادر *داخل الحكومة* قرب توقيع
        if self.index - 1 != self.at and self.index - 1 not in subject and not within:
            return False
        word = chunk.word
        if word is None or word.article or word.suffix or self.draft.in_place[chunk.head]:
            return False
        if word.stem in self.draft.knowledge.operators("act_that_nears") and chunk.last > chunk.head + 1:
            return True  # قرب *فتح* جبهة جديدة
        return bool(word.frame_nouns or word.light) or self.draft.knowledge.morphology.is_verbal_noun(word.text)

    def _fixed_comes(self, chunk: Chunk) -> bool:
        """Whether the fixed word of the cue stands with a pronoun behind a verb that describes the indefinite subject before it."""
        subject, forms = self.chunks[self.index - 1], fixed_objects_of(tuple(self.cue.verb))
        if not forms or subject.word is None or subject.word.article or (chunk.word is not None and chunk.word.cue_verbs):
            return False
        return any(
            later.kind == NOUNS and later.word is not None and later.word.suffix and later.word.stem in forms
            for later in self.chunks[self.index + 1 : self.index + _ASIDE]
        )

    def _opened_within(self, chunk: Chunk) -> int:
        """جدد *دعوته لوقف* القتال: where what is asked for begins in the phrase of the cue's fixed word, else -1."""
        word, second = chunk.word, self.draft.words[chunk.head + 1] if chunk.last > chunk.head + 2 else None
        if "object" in self.takes or word is None or second is None or chunk.prep or not (word.cue_noun or word.frame_nouns):
            return -1
        if not any(form.endswith(word.stem) for form in fixed_objects_of(tuple(self.cue.verb))):
            return -1
        if second.function == "prep" and second.stem in self.takes:
            return chunk.head + 2
        return chunk.head + 1 if second.preposition in self.takes else -1


@cache
def fixed_objects_of(verbs: tuple[str, ...]) -> tuple[str, ...]:
    """The fixed words behind the verbs of a cue, folded: جدد + دعوة."""
    return tuple(folded(verb.split("+")[1].strip()) for verb in verbs if "+" in verb)
