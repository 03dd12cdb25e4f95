"""Particular acts: which mentions tell of an act that somebody did somewhere, and which only speak of acts of that kind.

In: an event with its slots, its draft. Out: whether the mention is kept.
The idea: news pins an act to a party, a place, a time or a number; what a commentary, a sermon, a law or a list of evils names
without any of these is a topic (خطر الإرهاب والقتل، من قتل نفسا، يجب التعاون), as are acts that are the name of a thing.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.arguments import cleft_topic
from riwaya.reading.draft import (
    NEGATION,
    NOUNS,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.modality.considered_acts import by_consideration
from riwaya.reading.telling.telling import Tellings
from riwaya.reading.telling.thin_texts import thinness
from riwaya.reading.times.times import TimeMention
from riwaya.reading.words.marks import ASKING

_DONE: Final = frozenset(["ASSAULT", "COERCE", "RETREAT", "ACCUSE", "SANCTION", "MOBILIZE", "AID"])  # what is done to somebody
_MANAGED: Final = 4  # chunks from a verb of success to what one succeeded in
_TAGS: Final = 16  # tokens that the tags of a text are
_SCRIPTURE: Final = 3  # tokens between the words that bring in scripture and its opening mark


class Particulars:
    """Judges the events of one report."""

    __slots__ = (
        "__dict__",  # a field that is not listed works all the same: tests/reading/test_slots.py names it
        "attacks", "draft", "operators", "outside", "talkative", "tellings", "thin",
    )  # fmt: skip

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.operators = draft.knowledge.operators
        self.thin, self.talkative = thinness(draft)
        self.outside = _outside_prose(draft)
        self.attacks = False  # whether an attack has been told, to which a later noun may refer
        self.tellings = Tellings(draft)

    def keeps(self, event: EventDraft, clause: tuple[int, int]) -> bool:
        """Whether an event, whose clause is these tokens, tells of a particular act; asked in text order."""
        told = self.tellings.of(event)
        kept = told.is_act and self._tells(event, clause)
        self.attacks = self.tellings.attacks = self.attacks or (kept and event.layer == "attack")
        if kept and event.modality in ("occurred", "ongoing") and self._is_to_come(event):
            event.modality = "future"
        if kept and event.modality in ("occurred", "ongoing") and event.chunk is not None and event.rule.endswith(":noun"):
            event.modality = by_consideration(self.draft, event, event.chunk) or event.modality
        if kept and told.rule:
            event.background = event.background or told.is_background
            if told.is_background and event.modality == "ongoing":
                event.modality = "occurred"  # بدأت محاكمة المتهمين بقتله: the trial began, not the killing
            event.rule = f"{event.rule}:{told.rule}"
        return kept

    def _tells(self, event: EventDraft, clause: tuple[int, int]) -> bool:
        if self.outside[event.first]:
            return False
        if event.cue_of is not None or event.chunk is None:
            return True
        if event.rule.endswith(":noun") and (self._is_banned(event, event.chunk) or self._is_normed(event)):
            return False
        thin = self._is_in_talk(event)
        if event.tolls and not thin:
            return True
        anchored = self._names_party(event) or self._is_pinned(event, clause)
        anchored = anchored or (thin and (self._is_singled_out(event) or self._is_at_house(event)))
        if thin and not anchored and not (self.attacks and self._refers_back(event)):
            return False
        if event.rule.endswith(":noun"):
            return self._noun_tells(event, anchored)
        if self._is_anybodys(event, event.chunk) or self._is_published(event, event.chunk):
            return False
        return not self._is_of_law(event, event.chunk)

    def _is_in_talk(self, event: EventDraft) -> bool:
        """Whether an act is told in a commentary, or in what somebody says in a report with few marks of reporting."""
        return self.thin or (self.talkative and event.statement is not None)

    def _is_to_come(self, event: EventDraft) -> bool:
        """هجوم في الأيام القادمة: a noun with a day of its own after that of the report."""
        published, time = self.draft.published, event.time
        if published is None or time is None or not time.start or not event.rule.endswith(":noun"):
            return False
        if event.frame == self.draft.knowledge.on_demand:
            return False  # يجتمعون الثلاثاء *بناء على طلب* أنقرة: what comes was asked for before
        if event.chunk is not None and event.chunk.prep in self.operators("outcome_preposition"):
            return False  # مقتل قائد *إثر هجوم* في …: what something came of took place
        return event.date_basis != "context" and time.start[:10] > published[:10]

    # ------------------------------------------------------------------ anchors

    def _names_party(self, event: EventDraft) -> bool:
        """A party that is somebody: named, of a country, or definite and no people at large."""
        return any(self._is_somebody(mention) for mention in (*event.actors, *event.recipients))

    def _is_somebody(self, mention: ActorMention) -> bool:
        meant = mention.antecedent or mention
        if meant.entity is not None or meant.person_name is not None:
            return True
        return meant.head_class != "people" and (meant.definite or meant.country is not None)

    def _is_pinned(self, event: EventDraft, clause: tuple[int, int]) -> bool:
        """A place or a time in its own clause."""
        first, last = clause
        if any(first <= place.first < last for place in self.draft.places_in[event.sentence]):
            return True
        times = self.draft.times_in[event.sentence]
        return any(
            first <= time.first < last and time.value and not time.value.startswith("P") and not self._is_of_verb(event, time)
            for time in times
        )

    def _is_singled_out(self, event: EventDraft) -> bool:
        """قتل *عشرة رعاة*, تم *تفتيش* شقة الطالب, أحالت النيابة *المتهمين*, اختطفته *ميليشيات*: what an essay, too, tells of
        certain people: of a number of them, of men of a certain duty, what a verb of the past says that was done, or that some
        armed body did."""
        if event.type not in _DONE or event.chunk is None or event.modality in ("future", "hypothetical"):
            return False
        draft, verb = self.draft, event.chunk.kind == VERB
        if any(draft.counted[toll.quantity.first] for toll in event.tolls):
            return True
        for mention in event.recipients:
            meant = mention.antecedent or mention
            if meant.head_class == "people" and any(draft.counted[meant.first : meant.last]):
                return True
            word = draft.words[meant.first]
            if verb and meant.definite and word is not None and word.stem in self.operators("person_of_duty"):
                return True
        at, chunks = event.chunk.index, draft.chunks[event.sentence]
        before = chunks[at - 1] if at else None
        if verb and self._is_of_some(event, event.chunk, before):
            return True
        if not event.governed or event.modality != "occurred" or before is None or before.verb is None:
            return False
        return before.kind == VERB and before.verb.tense == 1

    def _is_of_some(self, event: EventDraft, chunk: Chunk, before: Chunk | None) -> bool:
        """*اختطفته ميليشيات*, *هرب نحو مئة من مقاتلي الحزب*: whether a verb of the past, in a clause of its own, tells what some
        armed body or a number of men did."""
        if chunk.verb is None or chunk.verb.tense != 1 or event.modality != "occurred":
            return False
        if before is not None and before.kind == RELATIVE:
            return False
        draft = self.draft
        last = draft.sentences[event.sentence][1]
        if not ASKING.isdisjoint(draft.tokens.norm[event.last : last]):
            return False  # هل مات، أم *قتلته* قوات حكومية؟
        for mention in event.actors:
            if event.last <= mention.first < event.tail_end:
                continue  # فتح *جبهة* جديدة: what is done
            if mention.head_class in ("force", "group") or mention.kind in ("armed_group", "military"):
                return True
            if any(draft.counted[mention.first : mention.last]):
                return True
        return False

    def _is_at_house(self, event: EventDraft) -> bool:
        """جريمة *تفجير مسجد* الطوارئ, الاعتداء *على كنيسة* القديسين: an attack on one house took place, in an essay as well."""
        if event.layer != "attack" or not event.rule.endswith(":noun") or event.chunk is None:
            return False
        if event.modality in ("future", "hypothetical"):
            return False
        houses, words, chunk = self.operators("struck_house"), self.draft.words, event.chunk
        at = event.last
        if at == chunk.last:
            row = self.draft.chunks[event.sentence]
            behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
            if behind is None or behind.kind != NOUNS or behind.prep not in self.operators("house_preposition"):
                at = -1
        inside = words[event.last - 1] if event.last - event.first > 1 else None
        return any(word is not None and word.stem in houses for word in (inside, words[at] if 0 <= at < len(words) else None))

    def _is_of_verb(self, event: EventDraft, time: TimeMention) -> bool:
        """*أمس*، أوقفت الشرطة أربعة لصلتهم بالهجوم: the day is that of the verb between them, not of the act behind it."""
        if time.first >= event.first or event.chunk is None or not event.chunk.prep or event.chunk.last > event.last:
            return False
        word = self.draft.words[event.first]
        if word is None or not word.article or event.rule.endswith(":verb"):
            return False
        chunks = self.draft.chunks[event.sentence]
        return any(chunk.kind == VERB and chunk.first >= time.last for chunk in chunks[: event.chunk.index])

    # ------------------------------------------------------------------ nouns

    def _noun_tells(self, event: EventDraft, anchored: bool) -> bool:
        assert event.chunk is not None
        if self._is_cause(event) or self._is_achieved(event):
            return False
        if event.rule == "visit:noun" and self._is_of_kin(event):
            return False
        if event.rule == "cooperate:noun" and self._lacks_partner(event):
            return False  # بتنسيق وترتيب: how, or good relations; it takes two
        if event.type == "COOPERATE" and event.modality == "demanded" and self._is_kept_up(event):
            return False
        if event.governed or event.modality == "demanded" or event.tolls or event.told_by:
            return not (event.modality == "demanded" and self._is_in_talk(event) and not anchored and self._is_listed(event))
        owner = event.statement
        if owner is not None and owner.stance in ("demand", "threaten") and event.chunk.first <= owner.first:
            return True  # مهددين بالإضراب: what is threatened is an act
        if self._is_kind(event):
            return False
        if event.type == "COOPERATE" and self._is_policy(event):
            return False
        parties = any(not self._is_everybody(mention) for mention in (*event.actors, *event.recipients))
        if event.layer == "act" and not parties and event.chunk.prep in self.operators("negating_noun"):
            return False  # دون اعتراض: how, not what
        if parties or event.means:
            return True
        dated = event.time is not None and not self._is_of_verb(event, event.time)
        if (event.places or dated or event.modality == "future") and not self._is_in_talk(event):
            return True
        if event.layer == "attack" and event.definite and not self._is_in_talk(event) and self._is_described(event):
            return True
        return not self._is_listed(event) or (not self.thin and self._is_managed(event))

    def _is_managed(self, event: EventDraft) -> bool:
        """*تمكنوا* أمس *من السيطرة* على الجبل: what somebody succeeded in is an act, whoever he is."""
        assert event.chunk is not None
        if self.draft.lacks("success_verb") or event.first != event.chunk.head or event.chunk.conj:
            return False
        row, at = self.draft.chunks[event.sentence], event.chunk.index
        for before in reversed(row[max(0, at - _MANAGED) : at]):
            if before.kind == VERB:
                return before.word is not None and before.word.stem in self.operators("success_verb")
            if before.kind not in (NOUNS, TIME, PRONOUN) or before.conj:
                return False
        return False

    def _is_everybody(self, mention: ActorMention) -> bool:
        """القتل وتكفير *الناس*: people at large, to whom whatever is of a kind is done."""
        word = self.draft.words[mention.first] if mention.last == mention.first + 1 else None
        return word is not None and word.article and word.stem in self.operators("at_large_noun")

    def _is_described(self, event: EventDraft) -> bool:
        """إدانته *للتفجير الإرهابي الدنيء*: whether an adjective of its own says of which sort the one act was that is meant."""
        assert event.chunk is not None
        word, named = self.draft.words[event.last - 1], self.draft.words[event.first]
        behind = self.draft.words[event.last] if event.last < event.chunk.last else None
        if named is None or named.text.endswith(tuple(self.operators("plural_ending"))) or named.conjunction:
            return False
        own = event.last - event.first > 1 and word is not None and word.article
        return own or (behind is not None and behind.article and bool(behind.adjective or behind.modifier))

    def _is_kept_up(self, event: EventDraft) -> bool:
        """ضرورة *التعاون*: good relations that are called needful, where no demand is made of anybody."""
        owner = event.statement
        return not event.governed and (owner is None or owner.stance != "demand") and not (event.actors and event.recipients)

    def _is_of_kin(self, event: EventDraft) -> bool:
        """في *زيارة* لأهاليهم، زيارة لدى أسرته: a visit home."""
        assert event.chunk is not None
        kin = self.operators("kin_noun")
        for token in range(event.last, min(event.last + 3, len(self.draft.words))):
            word = self.draft.words[token]
            if word is not None and word.stem in kin:
                return bool(word.suffix)
        return False

    def _lacks_partner(self, event: EventDraft) -> bool:
        """*التعاون* في مكافحة الإرهاب, without anybody with whom; الطرفان and بين name both sides."""
        if event.recipients or len(event.actors) > 1 or any(mention.number for mention in event.actors):
            return False
        chunks, between = self.draft.chunks[event.sentence], self.operators("between_preposition")
        at = event.chunk.index if event.chunk is not None else 0
        return not any(chunk.prep in between for chunk in chunks[at : at + 3])

    def _refers_back(self, event: EventDraft) -> bool:
        """التفجير، هذا العمل الإرهابي: a definite noun of an attack may be one that was told before."""
        if event.layer != "attack" or not event.rule.endswith(":noun"):
            return False
        before = self.draft.words[event.first - 1] if event.first else None
        return event.definite or (before is not None and before.function == "dem")

    def _is_policy(self, event: EventDraft) -> bool:
        """تعزيز التعاون، سيتم التنسيق: good relations without the two who have them."""
        word = self.draft.words[event.first]
        if word is not None and word.stem in self.operators("fostering_noun"):
            return not (event.actors and event.recipients)
        return event.definite and not event.actors and not event.recipients

    def _is_listed(self, event: EventDraft) -> bool:
        """القتل والتفجير وسفك الدماء: one of a list, or governed by a preposition, with an article and nothing of its own."""
        assert event.chunk is not None
        words = self.draft.words
        word, before = words[event.first], words[event.first - 1] if event.first else None
        if word is None or (before is not None and before.function in ("dem", "pron", "adv")):
            return False
        if event.chunk.prep in self.operators("event_preposition"):
            return False  # بعد الهجوم، جراء القصف: one told before
        joined = word.conjunction and event.chunk.index > 0
        if joined and not event.chunk.prep:  # بسبب القصف *والمعارك*: as what it is joined to
            before_it = self.draft.chunks[event.sentence][event.chunk.index - 1]
            if before_it.prep in self.operators("event_preposition"):
                return False
        return bool(joined or (word.article and event.first == event.chunk.head and event.chunk.prep))

    def _is_kind(self, event: EventDraft) -> bool:
        """ظاهرة الخطف، أهمية التعاون، جبهات القتال، مكافحة القتل: the noun before makes a topic of the act."""
        words = self.draft.words
        token = event.first - 1
        assert event.chunk is not None
        topics = self.operators("topic_noun")
        while token >= event.chunk.head:
            word = words[token]
            if word is not None and word.stem in topics and not word.article and not word.suffix:
                return True
            if word is None or not (word.frame_nouns or word.noun) or word.article:
                return False
            token -= 1
        return False

    def _is_cause(self, event: EventDraft) -> bool:
        """المعركة مع الإرهاب، الحرب على الفساد: against an idea, not against anybody."""
        assert event.chunk is not None
        chunks = self.draft.chunks[event.sentence]
        at = event.chunk.index + 1
        if event.type != "ASSAULT" or at >= len(chunks) or chunks[at].kind != NOUNS or not chunks[at].prep:
            return False
        word = self.draft.words[chunks[at].head]
        against = chunks[at].prep in self.operators("opposing_preposition")
        return against and word is not None and word.stem in self.operators("idea_noun")

    def _is_achieved(self, event: EventDraft) -> bool:
        """تحقيق تلك الخطوة، تحقيق كامل أهدافها: with a genitive that is nobody it is an achievement, and no investigation."""
        words, chunk = self.draft.words, event.chunk
        word = words[event.first]
        if chunk is None or word is None or word.article or word.stem not in self.operators("achieving_noun"):
            return False
        if word.suffix:
            before = self.draft.chunks[event.sentence][chunk.index - 1] if chunk.index else None
            kept = chunk.prep in self.operators("without_preposition")
            return kept or (before is not None and before.kind == VERB)  # الانتصارات التي تم *تحقيقها*, حال دون *تحقيقها*
        at = event.first + 1
        while at < chunk.last and words[at] is not None and words[at].stem in self.operators("whole_word"):  # type: ignore[union-attr]
            at += 1  # تحقيق *كامل* أهدافها
        row = self.draft.chunks[event.sentence]
        behind = row[chunk.index + 1] if at == chunk.last and chunk.index + 1 < len(row) else None
        first = words[behind.first] if behind is not None and behind.kind == NOUNS and not behind.prep else None
        whole = at > event.first + 1 or (first is not None and first.stem in self.operators("whole_word"))
        if behind is not None and behind.kind == NOUNS and whole:
            at = behind.head  # تحقيق *كامل* أهداف الحملة, تحقيق *أي* تقدم
            opening = words[at] if at < behind.last - 1 else None
            if opening is not None and opening.stem in self.operators("whole_word"):
                at += 1
        elif at >= chunk.last:
            return False
        reached = words[at]
        if reached is None or reached.adjective or reached.modifier or reached.demonym:
            return False
        return reached.head is None and reached.entity is None and reached.state is None and not reached.given

    def _is_normed(self, event: EventDraft) -> bool:
        """لا يحق قتل النفس، لا يجوز الاعتداء: what the verb before says may, must or can be done at all."""
        assert event.chunk is not None
        chunks = self.draft.chunks[event.sentence]
        at = event.chunk.index
        if event.first != event.chunk.head or not at or self.draft.lacks("norm_verb"):
            return False
        before = chunks[at - 1]
        if at > 1 and before.kind == NOUNS and before.prep in self.operators("of_preposition") and not event.chunk.prep:
            before = chunks[at - 2]  # لا يحق *للجيش* قصف المدن
        if at > 1 and before.kind == PRONOUN and not event.chunk.prep:
            before = chunks[at - 2]  # يسهل *عليه* تطويق المدن
        return before.kind == VERB and before.word is not None and before.word.stem in self.operators("norm_verb")

    def _is_banned(self, event: EventDraft, chunk: Chunk) -> bool:
        """تحظر *الاتفاقية* إعدام الأسرى, القانون الذي *يحظر* التعذيب: what a law bans, and the law itself."""
        if self.draft.lacks("banning_verb") or self.draft.lacks("law_noun") or event.first != chunk.head or chunk.prep:
            return False
        chunks, at = self.draft.chunks[event.sentence], chunk.index
        verb = at - 1 if at and chunks[at - 1].kind == VERB else at - 2
        if verb < 0 or chunks[verb].kind != VERB or chunks[verb].word is None:
            return False
        if chunks[verb].word.stem not in self.operators("banning_verb"):  # type: ignore[union-attr]
            return False
        if _is_law(self.draft, chunk if verb == at - 1 else chunks[at - 1]):
            return True
        where = verb - 2 if verb > 1 and chunks[verb - 1].kind == RELATIVE else verb - 1
        return verb == at - 1 and where >= 0 and _is_law(self.draft, chunks[where])

    # ------------------------------------------------------------------ verbs

    def _is_published(self, event: EventDraft, chunk: Chunk) -> bool:
        """بيان *نشر* الخميس، *نشر* أنصار التنظيم صورة: what is published is no force that is deployed."""
        if event.type != "MOBILIZE" or chunk.word is None or chunk.word.stem not in self.operators("publishing_verb"):
            return False
        chunks, written = self.draft.chunks[event.sentence], self.operators("written_noun")
        for other in (*chunks[max(0, chunk.index - 2) : chunk.index], *chunks[chunk.index + 1 : chunk.index + 4]):
            if other.kind == VERB:
                return False
            words = self.draft.words[other.head : other.last] if other.kind == NOUNS else []
            if any(word is not None and word.stem in written for word in words):
                return True
        return False

    def _is_of_law(self, event: EventDraft, chunk: Chunk) -> bool:
        """*تحظر* الاتفاقية، القانون الذي *يعاقب*: what a law says is to be done or left."""
        if chunk.word is None or chunk.word.stem not in self.operators("banning_verb") or event.actors:
            return False
        chunks, at = self.draft.chunks[event.sentence], chunk.index
        around = [at + 1, at - 2 if at > 1 and chunks[at - 1].kind == RELATIVE else at - 1]
        return any(0 <= index < len(chunks) and _is_law(self.draft, chunks[index]) for index in around)

    def _is_anybodys(self, event: EventDraft, chunk: Chunk) -> bool:
        """من يقتل نفسا، كل من لا يتفق معهم: whoever does such a thing."""
        chunks = self.draft.chunks[event.sentence]
        index = chunk.index - 1
        while index >= 0 and chunks[index].kind in (NEGATION, TIME):
            index -= 1
        if index < 0 or chunks[index].kind != RELATIVE or self._names_party(event):
            return False
        topic = cleft_topic(chunks, index - 1)
        if topic >= 0 and chunks[topic].actor in event.actors:
            return False  # إن فصائل منفلتة هي *من* هاجمت القرية: those before it
        return chunks[index].text in self.operators("whoever")


def _is_law(draft: Draft, chunk: Chunk) -> bool:
    """القانون, اتفاقية جنيف: whether a phrase is headed by a word for a law or a treaty."""
    word = chunk.word if chunk.kind == NOUNS else None
    return word is not None and word.stem in draft.knowledge.operators("law_noun")


def _outside_prose(draft: Draft) -> bytearray:
    """A mark a token: lines of tags, hashtags of several words, and quoted scripture tell of no act."""
    tokens, words = draft.tokens, draft.words
    found = bytearray(len(tokens))
    labels = draft.knowledge.operators("tag_label")
    for first, last in draft.sentences if not draft.lacks_forms("tag_label") else ():
        begin = first
        while begin < last and words[begin] is None:
            begin += 1
        if begin < last and tokens.norm[begin] in labels:
            found[first:last] = b"\x01" * (last - first)
    if not draft.lacks_forms("tag_label"):
        begin = _tags_at_end(draft)
        found[begin:] = b"\x01" * (len(tokens) - begin)
    for token in tokens.marks if "_" in tokens.norm else ():
        if tokens.norm[token] == "_" and 0 < token < len(tokens) - 1:  # #الأسد_يقتل_السوريين
            for beside in (token - 1, token + 1):
                word = words[beside]
                found[beside] = found[beside] or (word is not None and bool(word.frame_verbs) and not word.frame_nouns)
    sacred = draft.knowledge.operators("scripture_word")
    for token, norm in enumerate(tokens.norm if not sacred.isdisjoint(tokens.norm) else ()):
        if norm not in sacred:
            continue
        limit = min(token + 1 + _SCRIPTURE, len(tokens))
        for mark in range(token + 1, limit):
            if tokens.norm[mark] in ":«\"(﴿{":
                end = _end_of_quote(draft, mark)
                found[mark:end] = b"\x01" * (end - mark)
                break
    return found


def _tags_at_end(draft: Draft) -> int:
    """عبر مواقع التواصل *سمات* تفجير داعش عسير: where the tags below a text begin that stand in its last line; else its end."""
    tokens, labels = draft.tokens, draft.knowledge.operators("tag_label")
    for token in range(len(tokens) - 1, max(-1, len(tokens) - _TAGS), -1):
        word = draft.words[token]
        if tokens.norm[token] in labels and word is not None:
            told = any(one.kind in (VERB, RELATIVE) and one.first > token for one in draft.chunks[draft.sentence_of[token]])
            return len(tokens) if told or draft.sentence_of[token] + 2 < len(draft.sentences) else token
    return len(tokens)


def _end_of_quote(draft: Draft, mark: int) -> int:
    """One past what an opening mark or a colon brings in: its closing mark, else the end of the sentence."""
    last = draft.sentences[draft.sentence_of[mark]][1]
    norm = draft.tokens.norm
    for token in range(mark, min(mark + 3, last)):
        if norm[token] in "«\"(﴿{":
            closing = {"«": "»", '"': '"', "(": ")", "﴿": "﴾", "{": "}"}[norm[token]]
            for ahead in range(token + 1, last):
                if norm[ahead] == closing:
                    return ahead + 1
    return last


__all__ = ["Particulars"]
