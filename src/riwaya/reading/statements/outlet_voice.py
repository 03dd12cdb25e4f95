"""The outlet's voice inside a sentence: where it takes over from who is quoted, or comments on him.

In: a chunk behind the beginning of a content. Out: whether the outlet speaks from there on.
The idea: a few constructions only the outlet uses: a turn to something else, an occasion behind a comma, what others made of it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

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
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    StatementDraft,
)
from riwaya.reading.knowledge import Knowledge
from riwaya.reading.speakers.dropped_subjects import agrees
from riwaya.reading.statements.far_ends import goes_on_with_that, is_of_what_is_told, parts_verb
from riwaya.reading.statements.handed_back import before_source, tells_past
from riwaya.reading.statements.open_clauses import nothing_told
from riwaya.reading.statements.outlet_asides import OutletAsides
from riwaya.reading.statements.silences import keeps_silent
from riwaya.reading.statements.spoken_acts import is_scripture, is_tradition
from riwaya.reading.words.marks import PAUSES
from riwaya.text.normalise import folded

_LETTERS: Final = 4  # of a verb that is no name and no noun


@lru_cache(maxsize=4)
def _turning_words(knowledge: Knowledge) -> frozenset[str]:
    """The stems and words by which a noun phrase or verb that no mark parts from what is before it may be where a content ends:
    those that the rules of `Endings._break` ask for."""
    stems = knowledge.any_of(
        "speech_noun", "own_page_noun", "own_site_noun", "time_of_clause", "mention_noun", "citing_participle", "coming_verb"
    )
    last = knowledge.last_words("fringe_phrase") | knowledge.last_words("topic_shift") | knowledge.operators("above_all_word")
    return stems | last | knowledge.first_words("footer_phrase")


class OutletVoice(OutletAsides):
    """Tells where the outlet speaks."""

    __slots__ = ()

    def _stays(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """Whether no rule of `Endings._break` concerns a noun phrase or a verb: no mark parts it from what is before it, it is not
        joined so that it could open a clause, and it has none of the words that they ask for."""
        word, kind, norm = chunk.word, chunk.kind, self.norm
        if word is None or kind not in (NOUNS, VERB) or chunks[chunk.index - 1].kind == MARK:
            return False
        if kind == VERB:
            if chunk.conj or word.cue_verbs or word.preposition or item.stance == "claim_responsibility":
                return False
        elif chunk.conj and (chunk.prep or word.function == "dem" or norm[chunk.first] in self.thereby):
            return False
        turning = _turning_words(self.draft.knowledge)
        return not (word.stem in turning or norm[chunk.head] in turning or norm[chunk.last - 1] in turning)

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

    def _is_bare(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """Whether what stands before a chunk of a content is a mere noun phrase."""
        if item.mode == "direct" or not item.rule.endswith(("object", "preposition")):
            return False
        return not any(
            within.kind in (VERB, RELATIVE, COMPLEMENTIZER) and item.first <= within.first < chunk.first for within in chunks
        )

    def _tells_of_another(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """أحصى التقرير عشرين قذيفة *وفي حماة بلغ* العدد أربعين, داعيا إلى التأمل، *فهناك* قصيدة: behind a mere noun phrase a clause
        with its own place, or one that says why."""
        following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        if following is None or not chunk.conj:
            return False
        parted, word = chunks[chunk.index - 1].kind == MARK, chunk.word
        led = parted and word is not None and word.function == "prep" and following.kind == NOUNS and bool(following.prep)
        if not (led or chunk.kind in (NOUNS, ADVERB)) or not self._is_bare(chunks, chunk, item):
            return False
        if led:
            chunk, following = following, chunks[min(following.index + 1, len(chunks) - 1)]  # …، *وعلى إثر ذلك نصب* المتمردون
            return following.kind == VERB and following.verb is not None and following.verb.tense == 1
        if chunk.kind == ADVERB:
            return chunk.conj in self.answering and chunks[chunk.index - 1].kind == MARK
        parted = parted and bool(chunk.prep)
        if chunk.kind != NOUNS or chunk.conj not in self.joining or not (parted or chunk.prep in self.venues):
            return False
        if following.kind != VERB or following.conj:
            return False
        return following.verb is not None and following.verb.tense == 1 and not self._may_be_noun(chunks, following)

    def _goes_on_unparted(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """عبر عن تعازيه لأسر الضحايا *متضرعا إلى الله*, جددت رفضها للعنف *مؤكدة الحاجة* إلى: behind a mere noun phrase, without a
        mark, the participle of who speaks."""
        described = item.mode != "direct" and item.rule.endswith(("object", "preposition")) and all(
            within.kind != COMPLEMENTIZER and (within.kind != VERB or chunks[within.index - 1].kind == RELATIVE)
            for within in chunks if item.first <= within.first < chunk.first
        )  # استنكر العمل *الذي وقع أمس* واصفا إياه بالجبان
        return described and self._goes_on_telling(chunks, chunk, item)

    def _speaks_on(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """قال إن …، *وقال* وهو يبكي: behind a comma the plainest of verbs goes on telling of him, whatever stands behind it."""
        if chunk.kind != VERB or chunk.conj not in self.joining or item.mode == "direct" or item.speaker is None:
            return False
        if chunk.verb is None or chunk.verb.tense != 1 or chunk.word is None or chunks[chunk.index - 1].kind != MARK:
            return False
        cues = self.draft.entries.cues
        plain = any(cues[cue.ref].lemma in self.bridging for cue in chunk.word.cue_verbs)
        bare = item.rule.endswith(("object", "preposition")) and bool(chunk.word.suffix)
        that = chunks[chunk.index + 1].word if chunk.index + 1 < len(chunks) else None
        if chunk.word.stem in self.draft.knowledge.operators("laying_verb") and that is not None and that.function == "dem":
            return agrees(item.speaker, chunk.verb)  # توقع أن تشتد الأزمة، *وعزا ذلك* إلى
        described = bare and any(folded(cues[cue.ref].lemma) in self.describing for cue in chunk.word.cue_verbs)
        return (plain or described) and agrees(item.speaker, chunk.verb)  # أدانت الهجوم، *ووصفته* بالجبان

    def _is_second_side(self, chunk: Chunk, item: StatementDraft) -> bool:
        """بين الجيش من جهة والمسلحين *من جهة أخرى*: the words of a turn stood before, for the first of two sides."""
        turn = self.norm[chunk.first : chunk.last - 1]
        before = self.norm[item.first : chunk.first]
        if chunk.conj and len(turn) > 1:
            turn = [turn[0].removeprefix(chunk.conj), *turn[1:]]  # تعاني من جهة، *ومن جهة أخرى*
        number = self.draft.quote_of[chunk.first]
        if number >= 0 and self.draft.quotes.found[number].open == chunk.first - 1:
            return True  # قال إنه «*في المقابل*، سيحضر»: no outlet opens a quotation
        return len(turn) > 1 and any(before[at : at + len(turn)] == turn for at in range(len(before)))

    def _names_source(self, chunks: list[Chunk], phrase: Chunk) -> bool:
        """بحسب *الوكالة*, but not وليس هذا *وحسب*؛"""
        following = chunks[phrase.index + 1] if phrase.index + 1 < len(chunks) else None
        pronoun = phrase.verb is not None and self.draft.entries.phrases[phrase.verb.ref].speaker == "pronoun"
        if pronoun or following is None or following.kind == MARK:
            return pronoun
        if following.kind in (CONJUNCTION, NEGATION):
            return False  # ليس بالمال *فحسب* بل بالكرامة
        if following.kind == RELATIVE and phrase.index + 2 < len(chunks):
            told = chunks[phrase.index + 2]  # وفق ما *هو* مرسوم له, وفق ما *خطط* له: to what something keeps, and no words
            return told.kind not in (VERB, PRONOUN) or (told.word is not None and bool(told.word.cue_verbs))
        return following.kind != NOUNS or not self._binds(chunks, phrase.index)

    def _is_basis(self, phrase: Chunk, item: StatementDraft) -> bool:
        """قالوا إنهم ينشرون الأخبار *استنادا إلى* شهود: in words that somebody is named for, what he builds on is his."""
        basis = self.norm[phrase.first].removeprefix(phrase.conj) in self.draft.knowledge.operators("basis_word")
        return basis and item.speaker is not None and not item.rule.startswith("phrase")

    def _parts_content(self, chunks: list[Chunk], phrase: Chunk, item: StatementDraft) -> bool:
        """أن المدينة، *بحسب الأهالي*، لا تقبل ذلك: between commas within a clause that has told nothing yet of its subject."""
        behind = self._past_source(chunks, phrase.index)
        cue = chunks[phrase.index + 2] if phrase.index + 2 < len(chunks) else None
        if cue is not None and item.rule.endswith("inside") and cue.first == item.cue_first:
            return True  # الأزمة، *بحسب ما قال* الوزير، ستستمر: his own source
        if self._is_his_way(chunks, phrase) or parts_verb(chunks, phrase.index, behind):
            return True
        if goes_on_with_that(chunks, phrase.index, behind) and not item.rule.startswith("phrase"):
            return True
        if nothing_told(self.draft, chunks, phrase.index, item.first, behind):
            return True
        if chunks[phrase.index - 1].kind != MARK or chunks[phrase.index - 1].text not in PAUSES:
            return False
        head = phrase.index - 2
        while head > 0 and chunks[head].kind == NOUNS and chunks[head].first >= item.first:
            head -= 1
        opened = chunks[head].kind in (COMPLEMENTIZER, CONJUNCTION)
        if head == phrase.index - 2 or not (opened or chunks[head + 1].first == item.first):
            return False
        index = phrase.index + 1
        while index < len(chunks) and chunks[index].kind == NOUNS:
            index += 1
        if index + 1 >= len(chunks) or chunks[index].kind != MARK or chunks[index].text not in PAUSES:
            return False
        following = chunks[index + 1]
        if following.conj or following.kind not in (VERB, NEGATION, PRONOUN, NOUNS):
            return False
        return following.kind != NOUNS or opened

    def _is_his_way(self, chunks: list[Chunk], phrase: Chunk) -> bool:
        """ستبقى، *على حد تعبيره*، «حصنا منيعا»: between commas, with what the clause still tells behind it."""
        pronoun = phrase.verb is not None and self.draft.entries.phrases[phrase.verb.ref].speaker == "pronoun"
        at = phrase.index + 1
        if not pronoun or at + 1 >= len(chunks) or chunks[at].kind != MARK or chunks[at].text not in PAUSES:
            return False
        behind = chunks[at + 1]
        return behind.kind in (OPEN, NOUNS) and not behind.conj and chunks[phrase.index - 1].kind == MARK

    def _says_where(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """قال إن …، *وذلك في بيان*, أكد سلامة الجميع *وذلك بعد* شائعات: the occasion of the words is none of them."""
        if chunk.kind != NOUNS or chunk.last != chunk.head + 1 or not chunk.conj:
            return False
        if chunks[chunk.index - 1].kind != MARK and not self._is_bare(chunks, chunk, item):
            return False
        following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        if self.norm[chunk.first] not in self.thereby or following is None or following.kind not in (NOUNS, TIME):
            return False
        if following.kind == TIME:
            behind = self.norm[following.first] in self.draft.knowledge.operators("following_preposition")
            return behind and not tells_past(self.draft, chunks, item, following)  # وذلك *بعد يوم* من
        occasion = following.actor is not None and following.actor.head_class == "document"
        occasion = occasion or (following.word is not None and following.word.stem in self.moments)
        if following.prep in self.draft.knowledge.operators("following_preposition"):
            return not tells_past(self.draft, chunks, item, following)  # …، *وذلك بعد* يوم من الهجوم
        second = self.draft.words[following.head + 1] if following.last > following.head + 1 else None
        occasion = occasion or (second is not None and second.stem in self.occasions)  # *وذلك في أول رد* رسمي
        return following.prep in self.venues and (occasion or self._is_occasion(following))

    def _tells_more(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """أعلن انتهاء العملية، *وزار* المخيم: a verb with و is not joined to a content that is a noun phrase."""
        if chunk.kind != VERB or chunk.conj not in self.joining:
            return False
        if self._is_in_row(chunks, chunk, item):
            return True
        if is_of_what_is_told(chunks, chunk, item):
            return False
        if chunks[chunk.index - 1].kind != MARK and not self._surely_tells(chunks, chunk, item):
            return False
        if item.rule not in ("verb-object", "verb-preposition") or item.mode == "direct":
            return False
        if chunk.verb is None or chunk.verb.tense != 1 or self._may_be_noun(chunks, chunk):
            return False
        inside = [within for within in chunks if item.first <= within.first < chunk.first]
        if any(within.kind in (COMPLEMENTIZER, CONJUNCTION) for within in inside):
            return False
        verbs = [within.verb for within in inside if within.kind == VERB and within.verb is not None]
        if not verbs:
            return all(within.kind not in (VERB, RELATIVE) for within in inside)
        speaks = item.speaker is not None and agrees(item.speaker, chunk.verb)  # نوه بالعلاقات التي تربط البلدين، *واستمع* إلى
        form = chunk.verb.gender, chunk.verb.number  # لمن *راحوا* ضحية، *وتمنى*
        return speaks and all((verb.gender, verb.number) != form for verb in verbs)

    def _is_in_row(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """المعلمون يستنكرون الهجوم *ويجددون* ولاءهم: behind a mere noun phrase a present of the same form as the cue."""
        cue = self.draft.chunk_of[item.cue_first]
        if cue is None or cue.kind != VERB or cue.verb is None or chunk.verb is None or not chunk.verb.tense == cue.verb.tense == 2:
            return False
        form = chunk.verb.gender, chunk.verb.number, chunk.verb.person
        alike = form == (cue.verb.gender, cue.verb.number, cue.verb.person) and form != (0, 0, 0)
        return alike and chunk.word is not None and not chunk.word.noun and self._is_bare(chunks, chunk, item)

    @staticmethod
    def _may_be_noun(chunks: list[Chunk], chunk: Chunk) -> bool:
        """أكد دعم المقاومة، *ودعم* القطاع: whether a past may as well be a noun joined to the last one: nobody named does it."""
        word = chunk.word
        if word is None or not word.noun or chunk.verb is None or chunk.verb.tense != 1:
            return False
        following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        return following is None or following.kind != NOUNS or bool(following.prep) or following.actor is None

    def _surely_tells(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """دعت الأهالي إلى الخروج *ووفرت* لهم ملاذات: without a mark, a form that is only a verb."""
        word, verb = chunk.word, chunk.verb
        if word is None or verb is None or word.nominal or word.given or word.suffix or self.draft.in_place[chunk.head]:
            return False
        if verb.number == 1 or not (word.cue_verbs or word.frame_verbs or word.light or word.plain):
            return False
        if len(word.stem) < _LETTERS and (word.noun or not self._is_visit(chunks, chunk, item)):
            return False
        following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        named = following is not None and following.kind == NOUNS and not following.prep and following.actor is not None
        return named or (item.speaker is not None and agrees(item.speaker, verb))

    def _is_visit(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """أدان الاعتداء *وعاد* المصابين, *وزار* الجرحى: what who speaks did besides, with whom he did it to right behind."""
        behind = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        if behind is None or behind.kind != NOUNS or behind.prep or behind.conj or behind.actor is None or item.speaker is None:
            return False
        oblique = behind.word is not None and self.morphology.is_oblique(behind.word.text)
        alone = behind.actor.number == 2 and chunk.verb is not None and not chunk.verb.number
        return (oblique or alone) and chunk.verb is not None and agrees(item.speaker, chunk.verb)

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
        if chunks[chunk.index - 1].kind != MARK or (chunk.word is not None and chunk.word.future):
            return False  # …، *وسيأتي اليوم*
        that = chunk.index + 1 < len(chunks) and chunks[chunk.index + 1].kind == COMPLEMENTIZER
        return chunk.conj in self.joining or that

    def _is_commented(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """…، *وهو ما* نفته المعارضة, أعلن انسحابه، *الأمر الذي* أثار: what others said or made of the words is none of them."""
        at = chunk.index
        if item.mode == "direct" or chunks[at - 1].kind != MARK or at + 2 >= len(chunks):
            return False
        verb, said = chunks[at + 2], chunks[at + 1].word
        if chunk.kind == PRONOUN and chunk.conj in self.joining and said is not None and chunks[at + 1].kind == NOUNS:
            counted = said.stem in self.draft.knowledge.any_of("step_noun", "commented_noun") or said.cue_noun is not None
            return counted and not chunks[at + 1].prep and self._is_bare(chunks, chunk, item)  # …، *وهو مطلب* يتكرر
        what = chunks[at + 1].kind in (RELATIVE, CONJUNCTION) and chunks[at + 1].text in self.what
        this = chunk.kind == NOUNS and chunk.word is not None and chunk.word.function == "dem"  # وهذا *ما قاله* مصدر
        if (chunk.kind == PRONOUN or this) and chunk.conj in self.joining and what:
            told = verb.kind == VERB and verb.word is not None and bool(verb.word.cue_verbs) and bool(verb.word.suffix)
            return told or item.rule.endswith(("object", "preposition"))  # طالب بالتحقيق، *وهو ما أثار* خلافا
        which = chunk.kind == NOUNS and chunk.word is not None and chunk.word.article and chunk.word.stem in self.which
        which = which and chunks[at + 1].kind == RELATIVE
        if which and verb.kind == VERB and verb.word is not None and verb.word.cue_verbs and verb.word.suffix:
            return True  # صرح بأن الاتفاق قريب، *الأمر الذي* نفته طهران
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
        """أعلنت مقتل خمسة، *فيما أصيب* عشرة، *في حين أنهم* صامتون: a clause is not joined to a content that is a noun phrase; أعلن
        مقتله، *لكنه تراجع* عن ذلك."""
        conceded = chunk.kind == COMPLEMENTIZER and chunk.prep in self.conceding and chunks[chunk.index - 1].kind == MARK
        where = chunk.text in self.draft.knowledge.operators("where_word")
        set_against = chunk.text in self.meanwhile or where or self._but_he(chunks, chunk)
        if not conceded and (chunk.kind != CONJUNCTION or not set_against):
            return False
        if not item.rule.endswith(("object", "preposition")) or item.mode == "direct":
            return False
        following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        opens = following is not None and following.kind in (VERB, COMPLEMENTIZER, AUXILIARY, NEGATION)  # but not فيما *بينهم*
        bare = chunk.last == chunk.first + 1 and chunk.text in self.draft.knowledge.operators("when_conjunction")
        if where:  # مطالبين بحماية القرية، *حيث قطعوا* الطريق
            past = following is not None and following.verb is not None and following.verb.tense == 1
            parted = item.stance == "demand" and chunks[chunk.index - 1].kind == MARK
            return past and parted and self._is_bare(chunks, chunk, item)
        if chunks[chunk.index - 1].kind != MARK and (bare or not opens):
            return False  # أمس *حين فتح* مسلحون النار: when it was
        own = [within for within in chunks if item.first <= within.first < chunk.first]
        if chunk.text in self.excepting:  # مغادرة الشقة *التي يقيم فيها*، إلا أن
            verbs = [one for one in own if one.kind == VERB and chunks[one.index - 1].kind != RELATIVE]
            return not verbs and all(one.kind != COMPLEMENTIZER for one in own)
        return not any(one.kind in (VERB, RELATIVE, COMPLEMENTIZER) for one in own)

    def _but_he(self, chunks: list[Chunk], chunk: Chunk) -> bool:
        """أعلنت مقتل 14، *لكنها عادت*, طلبت المساعدة *لكنها لم تتلق* ردا, طالبته بالمغادرة، *إلا أن الطالب ماطل*: what
        became of it, told in the past."""
        at = chunk.index + 1
        if chunk.text in self.excepting and at < len(chunks) and chunks[at].kind == COMPLEMENTIZER:
            if chunks[chunk.index - 1].kind != MARK:
                return False
            at += 1
            if at < len(chunks) and chunks[at].kind == NOUNS and not chunks[at].prep:
                at += 1
        elif chunk.text not in self.draft.knowledge.operators("but_pronoun"):
            return False
        not_ = self.draft.knowledge.operators("jussive_negation")
        denied = at < len(chunks) and chunks[at].kind == NEGATION and chunks[at].text in not_
        verb = chunks[at + denied] if at + denied < len(chunks) else None
        if verb is None or verb.kind != VERB or verb.verb is None or verb.verb.person:
            return False
        return denied or (verb.verb.tense == 1 and chunks[chunk.index - 1].kind == MARK)

    def _take_carrier(self, chunks: list[Chunk], at: int, item: StatementDraft) -> None:
        """…، في تصريحات *لقناة العربية*: the medium that the words were said to carries them."""
        verb = chunks[at] if at + 1 < len(chunks) else None
        if verb is not None and verb.kind == VERB and verb.word is not None and verb.word.suffix and not chunks[at + 1].prep:
            carrier = chunks[at + 1].actor  # …، في تصريحات *نقلتها* الصحف التركية
        else:
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
        behind = before_source(self.draft, chunks, chunk.index + 1, item)
        if behind and behind[0].kind in (VERB, RELATIVE) and not behind[0].conj:
            behind = behind[2:] if behind[0].kind == RELATIVE else behind[1:]  # في بيان *صدر* مساء
        elif len(behind) > 1 and behind[1].kind == VERB and not behind[1].conj and behind[0].prep in self.carriers:
            del behind[1]  # في مقابلة مع صحيفة *نشرت* الاثنين
        return all(later.kind in (NOUNS, MARK, TIME, CLOSE, OPEN) for later in behind)

    def _came_then(self, chunks: list[Chunk], chunk: Chunk) -> bool:
        """قال إن … *جاء ذلك* خلال لقائه السفير: the occasion of the words, with or without a mark before it."""
        if chunk.word is None or chunk.word.stem not in self.coming or chunk.index + 1 >= len(chunks):
            return False
        if chunk.conj and chunks[chunk.index - 1].kind != MARK:
            return False  # طالب بالانسحاب، *وجاء ذلك* في بيان
        that = chunks[chunk.index + 1]
        return that.kind == NOUNS and that.word is not None and that.word.function == "dem" and that.last == that.head + 1

    def _is_where_said(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """أكد ضرورة الحل *خلال لقائه* السفير, أعلن مسؤوليته *في بيان* نشر أمس, قال إن …، *على هامش* المؤتمر: where a speaker's own
        occasion, speech or writing ends a content that is a noun phrase, or stands behind a comma."""
        word, before = chunk.word, chunks[chunk.index - 1]
        if chunk.kind != NOUNS or not chunk.prep or chunk.conj or word is None or word.article or item.mode == "direct":
            return False
        operators, thing = self.draft.knowledge.operators, item.rule.endswith(("object", "preposition"))
        if before.kind != MARK and (not thing or before.kind not in (NOUNS, TIME)):
            return False
        delivered = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        own_speech = delivered is not None and delivered.kind == VERB and not delivered.conj and (
            word.stem in operators("speech_noun") and delivered.text in operators("delivering_verb")
        )  # خلال حديث *أدلى به* إلى الصحيفة
        if before.kind != MARK and not own_speech and any(
            within.kind in (VERB, RELATIVE, COMPLEMENTIZER) and item.first <= within.first < chunk.first for within in chunks
        ):  # fmt: skip
            return False
        fringe = f"{chunk.prep} {self.norm[chunk.head]}" in operators("fringe_phrase")
        own = bool(word.suffix) and word.stem in operators("own_page_noun")
        own = own or (bool(word.suffix) and word.stem in operators("own_site_noun") and self._is_online(chunks, chunk))
        speech = word.stem in operators("speech_noun") and not word.suffix and chunk.prep in self.venues
        if not (fringe or (own and chunk.prep in operators("occasion_preposition") | self.venues) or speech):
            return False
        behind = before_source(self.draft, chunks, chunk.index + 1, item)
        return all(later.kind in (NOUNS, MARK, TIME, CLOSE, OPEN, RELATIVE, VERB, PRONOUN) and not later.conj for later in behind)

    def _is_online(self, chunks: list[Chunk], chunk: Chunk) -> bool:
        """على موقعه *الإلكتروني*, على موقعه *على الإنترنت*: whether the words behind a site tell that it is one of the network."""
        end = chunks[chunk.index + 1].last if chunk.index + 1 < len(chunks) else chunk.last
        online = self.draft.knowledge.operators("online_word")
        return any(word is not None and word.stem in online for word in self.draft.words[chunk.head + 1 : end])

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
        """قال إن …، *لكن البنتاغون رفض التعليق*, *فيما نفى الجيش ذلك*: who would not comment or denied it, the outlet says."""
        if chunk.kind != CONJUNCTION or item.mode == "direct":
            return False
        if keeps_silent(self.draft, chunks, chunk, item):
            return True  # *فيما رفضت الشركة التعليق*
        at = next((at for at in range(chunk.index + 1, min(len(chunks), chunk.index + 4)) if chunks[at].kind == VERB), -1)
        if at < 0 or chunks[chunk.index - 1].kind != MARK:
            return False
        words = [one for it in chunks[at + 1 : at + 3] for one in self.draft.words[it.head : it.last] if one is not None]
        cues, told = self.draft.entries.cues, chunks[at].word
        denies = told is not None and not item.nested and any(cues[cue.ref].stance == "deny" for cue in told.cue_verbs)
        return denies and any(word.function == "dem" for word in words)

    def _leaves_out(self, chunks: list[Chunk], at: int) -> bool:
        """قال إن …، *دون أن يحدد* عددهم, *دون أن تتأكد* الصحيفة: what the speaker did not say, or nobody checked."""
        verb, checking = chunks[at + 1] if at + 1 < len(chunks) else None, self.draft.knowledge.operators("checking_verb")
        left_out = verb is not None and (verb.text in self.specifying or verb.text in checking)
        return verb is not None and verb.kind == VERB and chunks[at].prep in self.without and left_out

    def _is_occasion(self, chunk: Chunk) -> bool:
        return chunk.word is not None and chunk.word.stem in self.occasions

    def _tells_outcome(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """استنكر الجميع الفعل، *ما اضطره* إلى الكشف, توقع نجاحهم *لاسيما أن* أحدهم: what came of it, or why, is a clause of
        its own, which is not joined to a content that is a noun phrase."""
        following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        if following is None or item.mode == "direct" or not item.rule.endswith(("object", "preposition")):
            return False
        if (chunk.conj and self._is_judged(chunks, chunk)) or (chunk.kind == VERB and self._is_sum(chunk, following)):
            return True
        came = chunk.text in self.thereby_relative and not chunk.conj and chunks[chunk.index - 1].kind == MARK
        told = following.text in self.draft.knowledge.operators("losing_verb")  # أعلن الغارة، *ما أدى* إلى مقتل: that he tells too
        came = came and following.kind == VERB and not told
        above = self.draft.knowledge.operators("above_all_word")
        above_all = chunk.kind != ADVERB and self.norm[chunk.last - 1] in above and following.kind == COMPLEMENTIZER
        return (came or above_all) and self._is_bare(chunks, chunk, item)

    def _is_sum(self, chunk: Chunk, following: Chunk) -> bool:
        """أعلنت وفاة ثلاثة، *لترتفع بذلك* الحصيلة إلى عشرين: what the outlet adds up."""
        word = chunk.word
        if chunk.kind != VERB or word is None or word.preposition not in self.of or chunk.verb is None or chunk.verb.tense == 1:
            return False
        return self.norm[following.first] in self.draft.knowledge.operators("thereby_sum")

    def _is_judged(self, chunks: list[Chunk], chunk: Chunk) -> bool:
        """هددهم بالويل *وهذا ما* حدث, تنادي بنسف الاتفاق *وهو ما لن* يحصل: what came of it, or will not, is told of it."""
        word = chunk.word
        if chunk.conj not in self.joining or word is None or chunk.last != chunk.first + 1:
            return False
        demonstrative = chunk.kind == NOUNS and word.function == "dem"
        if not (demonstrative or (chunk.kind == PRONOUN and word.function == "pron")):
            return False
        behind = chunks[chunk.index + 1]
        if behind.kind in (NOUNS, ADVERB) and chunk.index + 2 < len(chunks) and (behind.prep or behind.kind == ADVERB):
            behind = chunks[chunk.index + 2]  # وهذا *بالفعل* ما حدث
        return behind.kind in (RELATIVE, NEGATION) and behind.text in self.what and not behind.prep

    def _goes_on_by_itself(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """وثق المرصد مقتل مدني، *ويتواصل* القصف: a clause of its own behind a comma is not joined to a mere noun phrase."""
        if chunk.kind != VERB or chunk.conj not in self.joining or chunks[chunk.index - 1].kind != MARK or item.mode == "direct":
            return False
        if chunks[chunk.index - 1].text not in PAUSES or not item.rule.endswith(("object", "preposition")):
            return False
        word, verb = chunk.word, chunk.verb
        if word is None or verb is None or word.suffix or self._may_be_noun(chunks, chunk) or self.draft.in_place[chunk.head]:
            return False  # انتقد المرجفين، *وفضحها*
        if folded(item.lemma) in self.describing and verb.tense == 1 and chunk.verb is not None:
            return True  # اعتبروه مجرد كلام لا يعتد به، *وغاب* عنهم أنه
        return not any(
            within.kind in (VERB, RELATIVE, COMPLEMENTIZER, OPEN) and item.first <= within.first < chunk.first for within in chunks
        )

    def _cites_scripture(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """قال: المصاب واحد، *مستشهدا* بقوله تعالى: what somebody cites with it the outlet tells; *قال تعالى*, *قال* النبي صلى الله
        عليه وسلم."""
        if chunk.kind == VERB:
            if chunk.word is None or chunk.conj or item.mode == "direct" or chunks[chunk.index - 1].kind in (RELATIVE, NEGATION):
                return False
            cues, says = self.draft.entries.cues, self.draft.knowledge.operators("saying_cue")
            told = any(folded(cues[reading.ref].lemma) in says for reading in chunk.word.cue_verbs)
            return told and (is_scripture(self.draft, chunk) or is_tradition(self.draft, chunk))
        cites = chunk.word is not None and chunk.word.stem in self.draft.knowledge.operators("citing_participle")
        return cites and (chunks[chunk.index - 1].kind == MARK or self._is_bare(chunks, chunk, item))

    def _is_for_its_part(self, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
        """إن على الحكومة *من جهتها* وقف العمليات: inside a clause that has told nothing yet the outlet turns to nobody."""
        word = chunk.word
        if word is None or not word.suffix or chunk.index + 1 >= len(chunks):
            return False
        if chunks[chunk.index - 1].kind == VERB:
            return True  # أن طيران التحالف نفذ *من جهته* عشر طلعات
        if chunks[chunk.index - 1].kind != NOUNS:
            return False
        between = [one for one in chunks[: chunk.index] if one.first >= item.first]
        following = chunks[chunk.index + 1]
        named = following.kind == NOUNS or (following.word is not None and following.word.noun)  # *وقف* عملياتها
        return named and all(one.kind == NOUNS and one.prep for one in between)

    def _shifts(self, chunk: Chunk) -> bool:
        """من جهة أخرى، في سياق آخر: the outlet turns to something else, with or without a full stop before it."""
        if chunk.kind != NOUNS or not chunk.prep:
            return False
        first = self.draft.words[chunk.first]
        words = self.norm[chunk.first : chunk.last]
        if first is not None and first.conjunction:
            words = [words[0][1:], *words[1:]]
        return " ".join(words) in self.shifts
