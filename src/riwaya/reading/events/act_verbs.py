"""Acts told by verbs: the frame of a finite verb and its arguments.

In: a row of chunks and the index of a verb. Out: an `EventDraft`, or more about the act that is its subject.
The idea: subject and object by place and agreement; a verb form that could be passive is, when those who suffer stand where a
subject would and nobody is left to do it; a verb whose subject is an act only says more of that act.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import FRAME_NOUN, Reading
from riwaya.lexicon.schema import Frame
from riwaya.reading.clauses.arguments import Arguments, verb_arguments
from riwaya.reading.clauses.clause_subjects import is_man_behind
from riwaya.reading.clauses.described_doers import describes_persons
from riwaya.reading.clauses.pronouns import takes_up_act
from riwaya.reading.clauses.told import Told
from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    MARK,
    NEGATION,
    NOUNS,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    EventDraft,
)
from riwaya.reading.events.verb_readings import VerbReadings
from riwaya.reading.modality.carrying_verbs import is_known
from riwaya.reading.modality.headline_present import has_become
from riwaya.reading.modality.modality import is_headline, is_meaning, verb_modality
from riwaya.reading.phrases.cue_clause import folded_takes
from riwaya.reading.phrases.fixed_words import fixed_antecedent, owns_noun, tail_end
from riwaya.reading.phrases.left_subjects import is_plural
from riwaya.reading.phrases.person_names import inner_letters
from riwaya.reading.words.marks import COMMAS
from riwaya.text.normalise import folded

_CARRIED: Final = 6  # chunks between a verb that carries words on and the noun that says what they are
_CARRIED_OUT: Final = frozenset(["carry-out-sentence", "execute-sentence"])  # ids of frames
_UNDONE: Final = frozenset(["end-truce", "break-truce"])  # ids of frames of what ends a truce
_REFUSED: Final = frozenset(["RETREAT", "AID", "CONSULT"])  # acts that one is asked for
_NEAR: Final = 6  # tokens between a verb and what it shoots
_SURRENDERS: Final = frozenset(["surrender", "lay-down-arms"])
_LIFTED: Final = frozenset(["COERCE", "SANCTION"])  # what may be lifted again
BLASTS: Final = frozenset(["explosives", "suicide-attack"])  # modes of attack that hit those around


class ActVerbs(VerbReadings):
    """Adds acts told by verbs."""

    __slots__ = ()

    def verb(self, chunks: list[Chunk], at: int) -> None:
        reading = self._reading(chunks, at)
        if reading is None:
            return
        chunk, frame = chunks[at], self.frames[reading.ref]
        event = self._new(chunk.first, chunk.last, reading.ref, "verb", chunk)
        arguments = self._arguments(chunks, at, frame)
        passive = reading.passive or self._is_vowelled_passive(chunk, frame, reading)
        if self._tells_of(chunks, at, arguments, frame) or self._submits(chunks, at, arguments, frame):
            return
        told = Told(chunks, at, arguments, frame, self.slots[reading.ref], event, reading, passive)
        self._verb_slots(told)
        if frame.type == "AGREE" and not event.actors:
            for index in arguments.phrases:
                if chunks[index].prep in self.between:  # وقع اتفاق *بين الحكومة* والحركة
                    self._between(chunks, index, event)
        if frame.needs == "blamed" and not any(self._names_attack(chunks[index]) for index in told.arguments.nouns):
            event.actors = []  # هجمات *نسبت* إلى الحركة: of nobody told
        self._of_arms(told)
        self._behind_verb(told)
        if frame.type == "REJECT":
            self._refused(told)
        if frame.type == "PROTEST" and self._is_no_crowd(event, reading):
            return
        owner = event.statement
        past = reading.tense == 1 or self._is_past(chunks, at, arguments)  # تلقى, though it may be ألقى as well
        event.modality = verb_modality(self.draft, chunks, at, owner, past)
        event.rule = f"{frame.id}:verb"
        self._tail_span(event, reading)
        if frame.needs == "blamed":
            event.tail_end = -1  # ما نسب له، وإحالته *إلى* المحكمة: the preposition may be of another act
        self._takes_off(chunk, reading, frame)
        if frame.needs == "somebody" and not event.recipients and self._takes_thing(chunks, at, arguments):
            return
        if not event.recipients and frame.type == "ASSAULT" and chunk.word is not None and not chunk.word.suffix and (
            chunk.word.stem in self.draft.knowledge.operators("going_or_driving")
        ):  # fmt: skip
            return  # ستخرج الطائرات من الخدمة: of leaving, where nobody is driven out
        if frame.needs == "done" and reading.tense == 2 and event.modality == "ongoing":
            return  # النقاط التي تتمركز فيها القوات: how things stand
        spoken = frame.type in ("REQUEST", "SUPPORT") or (frame.type == "ACCUSE" and frame.mode in ("allege", "disapprove"))
        if event.modality == "ongoing" and spoken:
            event.modality = "occurred"  # نطالب بالإفراج عنهم, نحمل الحكومة المسؤولية: what words do is done with them
        if frame.stative and reading.tense == 2 and event.modality in ("ongoing", "negated", "occurred"):
            taken = frame.control == "gained" and owner is None and bool(event.places) and is_headline(self.draft, chunks, at)
            become = frame.control == "gained" and event.modality != "negated" and bool(event.actors)
            if become and has_become(self.draft, chunks, at):
                event.modality = "occurred"
                self.draft.events.append(event)
            elif taken and event.modality == "occurred":
                self.draft.events.append(event)  # الجيش *يسيطر* على البلدة: the present of headlines
            elif event.modality != "negated":
                self.draft.holds.append(event)
            return
        self.draft.events.append(event)

    def _submits(self, chunks: list[Chunk], at: int, arguments: Arguments, frame: Frame) -> bool:
        """الطلب الذي *تقدم به* القائد: with به for an act told of in one word a verb of going means to bring it forward."""
        if arguments.antecedent < 0 or arguments.pronouns[:1] != [at + 1] or frame.control is None:
            return False
        if not self.means.isdisjoint(frame.slots):
            return False
        word, pronoun = chunks[arguments.antecedent].word, chunks[at + 1]
        named = word is not None and bool(word.frame_nouns or word.cue_noun)
        return named and self._preposition_of(pronoun) in self.means

    def _takes_thing(self, chunks: list[Chunk], at: int, arguments: Arguments) -> bool:
        """أوقف *القصف*، يستقبل *السفن*: whether what a verb takes is named and is nobody; توقف is rather: it stopped."""
        word = chunks[at].word
        if word is not None and word.stem in self.draft.knowledge.operators("failing_verb"):
            return True
        for index in arguments.nouns:
            chunk = chunks[index]
            head = self.draft.words[chunk.head]
            if chunk.actor is None and head is not None and (head.noun or head.frame_nouns) and not self.draft.counted[chunk.head]:
                return True
        return False

    def _reading(self, chunks: list[Chunk], at: int) -> Reading | None:
        """The reading of a verb that tells of an act here; None where it does not."""
        chunk = chunks[at]
        word = chunk.word
        if word is None or not word.frame_verbs or chunk.verb is None or self.in_idiom(chunk.first):
            return None
        reading = self._choose(chunk, chunks)
        if reading is None or id(chunk) in self.absorbed or self._lasts(chunks, at):
            return None
        if reading.tail < 0 and self._has_stopped(chunks, at):
            return None
        reading = self._in_present(chunks, at, reading)
        frame = self.frames[reading.ref]
        if chunk.first in self.cue_tokens and frame.needs != "protesters":
            return None  # speaking is no act, but chanting in a protest is
        if frame.type == "ASSAULT" and reading.tail < 0 and self._describes_as(chunks, at):
            return None
        if word.cue_verbs and self._passes_words_on(chunks, at):
            return None
        if frame.layer == "attack" and frame.type == "ASSAULT" and self._is_of_programme(chunks, at):
            return None
        return reading

    def _arguments(self, chunks: list[Chunk], at: int, frame: Frame) -> Arguments:
        """What hangs on a verb, the subject that it shares with a verb behind it and whether a clause is its subject."""
        arguments = verb_arguments(chunks, at)
        word = chunks[at].word
        free = arguments.antecedent < 0 or (word is not None and bool(word.suffix))
        if not arguments.nouns and arguments.left < 0 and free:
            arguments.nouns = self._shared(chunks, at, frame)
        if len(arguments.nouns) > 1 and not self.draft.lacks("wing_noun"):
            arguments.nouns = [one for one in arguments.nouns if not self._is_wing_of(chunks, one)]
        arguments.phrases = self.own_phrases(chunks, arguments.phrases)
        arguments.clausal = bool(at) and chunks[at - 1].text in self.thereby and chunks[at - 1].kind != NEGATION
        return arguments

    def _of_arms(self, told: Told) -> None:
        """Whose weapon did it, whom a blast hit near by, and arms seized, which are no delivery of their own."""
        chunks, arguments, frame, event = told.chunks, told.arguments, told.frame, told.event
        weapon = told.slots.get("subject") == "weapon"
        if weapon or (frame.layer == "result" and self._is_of_weapon(chunks, arguments)):
            self._whose_weapon(chunks, told.at, arguments, event)
        if frame.mode == "seize":  # ضبط الجيش *شحنة أسلحة*
            self.absorbed.update(id(chunks[index]) for index in arguments.nouns[:2] if chunks[index].actor is None)
        if frame.mode in BLASTS and frame.layer == "attack":
            self._near_whom(chunks, arguments.phrases, event)

    def _refused(self, told: Told) -> None:
        """رفض الوزير *استقبال الوفد*: what is refused is no act beside the refusal; but رفضت الحركة *الهجوم* على السفارة, and
        رفض المسلحون *إلقاء السلاح*: those who do not give in are told not to have given in."""
        if told.chunks[told.at].text not in self.draft.knowledge.operators("refusal_verb"):
            return
        for index in told.arguments.nouns[:2]:
            chunk = told.chunks[index]
            if chunk.actor is not None or chunk.word is None:
                continue
            term = self.draft.phrase(chunk.head, FRAME_NOUN)
            readings = (term.reading,) if term is not None else chunk.word.frame_nouns
            if readings and all(self._is_asked_for(self.frames[reading.ref]) for reading in readings):
                self.absorbed.add(id(chunk))

    def _is_asked_for(self, frame: Frame) -> bool:
        """Whether what is refused is what others asked for, and no surrender."""
        return frame.type in _REFUSED and frame.id not in _SURRENDERS

    def _lasts(self, chunks: list[Chunk], at: int) -> bool:
        """لا *تزال* فرق الإنقاذ تبحث، ما *زال*: "still", behind a negation, though the letters are those of "removed" as well."""
        before = chunks[at - 1] if at else None
        if before is None or chunks[at].text not in self.draft.knowledge.operators("lasting_verb"):
            return False
        return before.kind == NEGATION or before.text in self.draft.knowledge.operators("what_relative")

    def _takes_off(self, chunk: Chunk, reading: Reading, frame: Frame) -> None:
        """رفعت الحكومة *حظر السفر*، فك الثوار *الحصار*: a ban or siege that is lifted or broken is no act beside that."""
        if reading.tail < 0:
            return
        end = tail_end(self.draft, chunk.first, reading.tail)
        for token in range(end - len(self.draft.knowledge.tails[reading.tail]), end) if end > 0 else ():
            word, held = self.draft.words[token], self.draft.chunk_of[token]
            nouns = (*word.frame_nouns, *word.frame_verbs) if word is not None else ()
            freed = frame.type in ("RETREAT", "ASSAULT") or (held is not None and held.kind == VERB)  # تحدوا *حظر* التجول
            ended = _REFUSED if frame.id in _UNDONE else _LIFTED if freed else frozenset()  # قطعت الحركة *الهدنة*
            told = frame.id in _CARRIED_OUT  # نفذ التنظيم *حكم القتل*
            if held is not None and held is not chunk and (told or any(self.frames[one.ref].type in ended for one in nouns)):
                self.absorbed.add(id(held))

    def _has_stopped(self, chunks: list[Chunk], at: int) -> bool:
        """*توقف* الموظفون: behind it stand men who stopped; in the letters of "she arrests" they would be arrested."""
        if chunks[at].text not in self.draft.knowledge.operators("failing_verb") or at + 1 >= len(chunks):
            return False
        word, mention = self.draft.words[chunks[at + 1].head], chunks[at + 1].actor
        if mention is None or chunks[at + 1].prep or word is None or verb_arguments(chunks, at).left >= 0:
            return False
        return not mention.gender and (word.text.endswith(self.nominative) or not mention.number)

    def _is_of_programme(self, chunks: list[Chunk], at: int) -> bool:
        """حملة تطعيم *تستهدف* مليون طفل, البرنامج *يستهدف* المزارعين: what a programme aims at is not attacked."""
        programmes = self.draft.knowledge.nouns("programme_noun")
        index = at - 1
        while index > 0 and (chunks[index].kind == RELATIVE or (chunks[index].kind == NOUNS and chunks[index].prep)):
            index -= 1
        opens = at == 0 or chunks[at - 1].kind not in (RELATIVE, NOUNS)
        for place in (index, at + 1) if opens else (index,):
            chunk = chunks[place] if 0 <= place < len(chunks) else None
            if chunk is None or chunk.kind != NOUNS or chunk.prep:
                continue
            behind = self.draft.words[chunk.head : min(chunk.last, chunk.head + (2 if place == index else 1))]
            if any(word is not None and word.stem in programmes for word in behind):
                return True
        return False

    def _describes_as(self, chunks: list[Chunk], at: int) -> bool:
        """ما *يصفونه* بالوحشية: they describe it, though the letters are those of "they liquidate" as well."""
        chunk, following = chunks[at], chunks[at + 1] if at + 1 < len(chunks) else None
        if chunk.word is None or following is None or not following.prep:
            return False
        cues = self.draft.entries.cues
        return any(following.prep in folded_takes(cues[cue.ref]) for cue in chunk.word.cue_verbs)

    def _passes_words_on(self, chunks: list[Chunk], at: int) -> bool:
        """نقلت الصحيفة عن الوزير *نفيه* الانسحاب: whether a verb carries on what a noun with his pronoun names."""
        cues, word = self.draft.entries.cues, chunks[at].word
        if word is None or not any(cues[cue.ref].relay == "subject" for cue in word.cue_verbs):
            return False
        behind, citing = chunks[at + 1 : at + _CARRIED], self.draft.knowledge.operators("citing_preposition")
        source = next((chunk for chunk in behind if chunk.prep in citing), None)
        return source is not None and any(
            chunk.word is not None and chunk.word.suffix and chunk.word.cue_noun and not chunk.prep
            for chunk in chunks[source.index + 1 : at + _CARRIED]
        )

    def _tells_of(self, chunks: list[Chunk], at: int, arguments: Arguments, frame: Frame) -> bool:
        """القصف استهدف …، هجوم دمر …: a verb whose subject is an act says more of that act and is none of its own."""
        if frame.layer == "act" and frame.type not in ("ASSAULT", "COERCE"):
            return False
        within = chunks[at + 1].text if at + 1 < len(chunks) else ""
        if frame.type == "COERCE" and within in self.draft.knowledge.operators("within_pronoun"):
            return False  # نفذ التحالف عملية اعتقلت *خلالها* القوات قياديا: what happened in the course of it
        if describes_persons(self.draft, chunks, at):
            return False  # حملة لملاحقة *مسلحين قتلوا* جنديين
        for index in (arguments.antecedent, arguments.left, *arguments.nouns[:1]):
            if index < 0:
                continue
            chunk = chunks[index]
            if index in arguments.nouns[:1] and chunk.actor is not None:
                continue
            if index == arguments.left and self._ends_in_someone(chunk):
                continue  # القبض على *شاب* هاجم حاجزا
            if index == arguments.antecedent and self._of_act(chunks, index) is not None:
                return False
            for event in reversed(self.draft.events):
                if event.sentence != chunk.sentence:
                    break
                if event.chunk is chunk and self._goes_on(event, frame):
                    self._hit(chunks, at, arguments, index, frame, event)
                    return True
            if index in arguments.nouns[:1] and self._names_attack(chunk) and not chunk.prep and arguments.left < 0:
                self.pending.append((index, at, frame))
                return True
        if chunks[at].conj:
            return False
        blast = self._blast_before(chunks, at, frame)
        if blast is not None:
            self._hit(chunks, at, arguments, -1, frame, blast)
            return True
        index, bare = self._act_taken_up(chunks, at, frame), False
        if index >= 0:
            return self._says_more(chunks, at, arguments, index, frame)
        subject = chunks[arguments.nouns[0]].actor if arguments.nouns else None
        apart = bool(at) and chunks[at - 1].kind == MARK and not (subject is not None and self._acts(subject))
        index, least = at, at - 7
        while index > 0 and index > least:
            index -= 1
            chunk = chunks[index]
            if chunk.kind == PRONOUN and chunks[index - 1].kind == VERB and chunks[index - 2].kind == RELATIVE:
                continue  # قصف مصدره مناطق تسيطر *عليها* القوات، *استهدف* …
            if chunk.kind == VERB and index and chunks[index - 1].kind == RELATIVE:
                index -= 1  # الغارات التي شنها الجيش *استهدفت* …
                bare, least = True, least - 3
                continue
            if chunk.kind == VERB and chunk.text in self.draft.knowledge.operators("duration_verb"):
                continue  # حملة واسعة، استمرت ساعات، *استهدفت* …
            if chunk.kind not in (NOUNS, TIME, MARK):
                break
            if chunk.kind == TIME:
                least -= 2  # قصف *منتصف الليل*، مصدره …، *استهدف*: when it was is told between commas
            if bare and chunk.prep:
                if not apart:
                    break
                if not self._tells_blow(chunk):
                    continue
            if chunk.kind == NOUNS and chunk.prep and not bare and is_known(self.draft, chunk, chunk.head):
                continue  # ردا على الهجوم، *قصفت* المدفعية …: a clause without a relative describes nothing definite
            if chunk.kind == NOUNS and self._says_more(chunks, at, arguments, index, frame):
                return True
        return False

    def _says_more(self, chunks: list[Chunk], at: int, arguments: Arguments, subject: int, frame: Frame) -> bool:
        """Hangs a verb on the act of an earlier phrase; False where that phrase tells of none that could go on."""
        for event in reversed(self.draft.events[-4:]):
            if event.chunk is chunks[subject] and self._goes_on(event, frame, described=True):
                self._hit(chunks, at, arguments, subject, frame, event)
                return True
        return False

    def _act_taken_up(self, chunks: list[Chunk], at: int, frame: Frame) -> int:
        """القصف المدفعي للقوات الحكومية *الذي استهدف* …: the phrase of the act that a relative clause behind its doer goes on
        with, by the gender of the relative; -1 where it is of somebody else."""
        relative = chunks[at - 1] if at > 2 else None
        if relative is None or relative.kind != RELATIVE or chunks[at].word is None or chunks[at].word.suffix:  # type: ignore[union-attr]
            return -1
        if frame.layer not in ("attack", "result") or frame.type != "ASSAULT":
            return -1
        feminine = relative.text in self.feminine_relatives
        for index in range(at - 2, max(at - 9, -1), -1):
            chunk = chunks[index]
            if chunk.kind not in (NOUNS, TIME, MARK) or (chunk.kind == MARK and chunk.text not in COMMAS):
                return -1
            if chunk.kind != NOUNS:
                continue
            if chunk.prep in self.on | self.against and chunk.actor is not None and self._acts(chunk.actor):
                return -1  # هجمات على *القوات التي قصفت* البلدة
            if self._tells_blow(chunk):
                word, shapes = chunk.word, self.draft.knowledge.morphology
                agrees = word is not None and word.article and shapes.has_feminine_ending(word.text) == feminine
                return index if agrees else -1
        return -1

    def _blast_before(self, chunks: list[Chunk], at: int, frame: Frame) -> EventDraft | None:
        """*انفجرت عبوة* ناسفة في السوق *استهدفت* دورية: the verb that a clause describing its fixed words goes on with."""
        last = self.draft.events[-1] if self.draft.events else None
        if last is None or frame.layer not in ("attack", "result") or last.frame < 0 or not last.rule.endswith(":verb"):
            return None
        if last.chunk is None or self.frames[last.frame].mode not in BLASTS or last.sentence != chunks[at].sentence:
            return None
        index = at - 1
        while index > last.chunk.index and chunks[index].kind in (NOUNS, TIME, MARK) and chunks[index].first >= last.last:
            if chunks[index].conj or (chunks[index].kind == NOUNS and not chunks[index].prep):
                return None
            if chunks[index].kind == MARK and chunks[index].text not in ("،", ","):
                return None
            index -= 1
        verb, noun = chunks[at].verb, chunks[index]
        if verb is None or noun.kind != NOUNS or not last.first < noun.last <= max(last.last, last.tail_end):
            return None
        fired = noun.word is not None and not noun.word.article
        return last if fired and verb.tense == 1 and not is_plural(chunks[at]) else None

    def _tells_blow(self, chunk: Chunk) -> bool:
        """Whether the head of a phrase is the noun of an attack that was found there."""
        return any(event.chunk is chunk and event.layer == "attack" for event in self.draft.events[-4:])

    def _goes_on(self, event: EventDraft, frame: Frame, described: bool = False) -> bool:
        """القصف *استهدف*، حملة أمنية *استهدفت*: whether an act can be the subject of a verb that tells more of it; a verb that
        only describes it (`described`) stands behind an indefinite raid."""
        raid = event.type == "COERCE" and event.rule.endswith(":noun") and frame.layer == "attack" and frame.type == "ASSAULT"
        raid = raid and event.chunk is not None and not event.chunk.conj and not (event.chunk.prep and not described)
        if frame.toll == "detained":
            return False  # نفذت القوات عملية *اعتقلت* على إثرها شابا: arrests are acts of their own
        return event.layer == "attack" or (raid and not (described and event.definite))

    def _names_attack(self, chunk: Chunk) -> bool:
        """*غارات* التحالف, إحدى *الغارات*, عشرات *الغارات*: whether a phrase is an attack, or some of several."""
        word = chunk.word
        if word is not None and not word.frame_nouns and chunk.head + 1 < chunk.last:
            some = self.draft.knowledge.any_of("some_of_them", "amount_noun")
            word = self.draft.words[chunk.head + 1] if word.stem in some else word
        return word is not None and any(self.frames[reading.ref].layer == "attack" for reading in word.frame_nouns)

    def _shared(self, chunks: list[Chunk], at: int, frame: Frame) -> list[int]:
        """*استشهد* وأصيب عدد من المواطنين, *اعتقلت* وعذبت الشرطة الطلاب: the subject of the second of two verbs is that of both,
        where both tell of what is done to persons, or the second agrees with the first and names who does it."""
        first, following = chunks[at].verb, chunks[at + 1] if at + 1 < len(chunks) else None
        if first is None or following is None or following.kind != VERB or not following.conj or following.word is None:
            return []
        frames = [self.frames[reading.ref] for reading in following.word.frame_verbs]
        nouns = verb_arguments(chunks, at + 1).nouns
        if frame.layer == "result":
            return nouns if any(one.layer == "result" for one in frames) else []
        verb, doer = following.verb, chunks[nouns[0]] if nouns and nouns[0] <= at + 3 else None
        if verb is None or doer is None or doer.actor is None or is_plural(following) or is_man_behind(following, doer):
            return []
        if not self._may_act(doer) or bool(following.word.suffix) != bool(chunks[at].word and chunks[at].word.suffix):  # type: ignore[union-attr]
            return []
        alike = (verb.gender, verb.number, verb.tense) == (first.gender, first.number, first.tense)
        return nouns if alike and any(one.layer != "result" for one in frames) else []

    def _hit(self, chunks: list[Chunk], at: int, arguments: Arguments, subject: int, frame: Frame, event: EventDraft) -> None:
        """Whom and where the act hit, from the arguments of the verb that tells of it."""
        event.told_by.append(at)
        if frame.needs == "toll":
            return  # هجوم … *ارتفع* عدد قتلاه إلى تسعة: nobody more was hit
        objects = [
            index for index in arguments.nouns
            if index != subject and not owns_noun(self.draft, chunks[at], chunks[index]) and not self._is_among(chunks, index)
        ]  # fmt: skip
        before, word, topic = len(event.recipients), chunks[at].word, arguments.antecedent
        if word is not None and word.suffix and 0 <= topic != subject and chunks[topic] is not event.chunk:
            self._fill(chunks, topic, "recipient", event)  # *الحزب* الذي استهدفته الغارات
            return
        if objects and word is not None and word.suffix and chunks[objects[0]].actor is not None:
            if takes_up_act(self.draft, chunks, at, event):
                event.actors = event.actors or self._actors(chunks, objects[0])  # كمين نصبه *مسلحون*: the pronoun is the act
            return
        for index in objects[:1]:
            self._fill(chunks, index + 1 if self._owned(chunks, index) else index, "recipient", event)
            self.absorbed.add(id(chunks[index]))
        if len(event.recipients) == before:
            self._of_fixed_word(chunks[at], event)
        if frame.toll is not None and len(event.recipients) > before:
            event.effects.append((frame.toll, event.recipients[before]))
        elif frame.toll is not None:
            event.counts += [(frame.toll, chunks[index]) for index in objects or arguments.phrases[:1]]
        if len(event.recipients) == before and objects and not self._is_place(chunks[objects[0]]):
            for index in self._owners(chunks, objects[:1], arguments.phrases):
                event.recipients += self._actors(chunks, index)  # القصف استهدف سيارة *للشرطة*
        verb, word = chunks[at].verb, chunks[at].word
        if verb is not None and verb.tense == 2 and word is not None and not word.future and event.modality == "occurred":
            past = at and chunks[at - 1].kind in (AUXILIARY, COMPLEMENTIZER, NEGATION)  # لم يوقع
            past = past or event.governed or self._is_carried_in_past(chunks, event)  # تعرضنا لإطلاق نار في مناطق *تسيطر* عليها
            if not past and not is_headline(self.draft, chunks, at) and not is_meaning(self.draft, chunks, at):
                event.modality = "ongoing"
        self._prepositions(chunks, self.own_phrases(chunks, arguments.phrases), frame, {}, event)

    def _is_carried_in_past(self, chunks: list[Chunk], event: EventDraft) -> bool:
        """*شنت* المقاتلات ضربات تستهدف المسلحين: an act that a past verb carries took place, whatever describes it; قصف *مصدره*
        مناطق تسيطر عليها القوات: a verb behind where fire came from tells of that ground."""
        sources = self.draft.knowledge.operators("source_word")
        if event.chunk is not None and not sources.isdisjoint(self.draft.tokens.norm[event.last : event.chunk.last]):
            return True
        index = event.chunk.index - 1 if event.chunk is not None and not event.chunk.prep else -1
        while index >= 0 and chunks[index].kind in (NOUNS, TIME):
            index -= 1
        carrier = chunks[index] if index >= 0 else None
        if carrier is None or carrier.kind != VERB or carrier.word is None or carrier.verb is None:
            return False
        return carrier.word.light is not None and carrier.verb.tense == 1

    def _tail_span(self, event: EventDraft, reading: Reading) -> None:
        """A predicate of several words that stand together is one trigger (أطلقت النار)."""
        if reading.tail < 0:
            return
        tail = self.draft.knowledge.tails[reading.tail]
        words = self.draft.words
        end = tail_end(self.draft, event.first, reading.tail)
        if end < 0:
            chunks = self.draft.chunks[event.sentence]
            counted = self._counts_before(chunks, event.chunk, reading) if event.chunk is not None else -1
            event.first, event.last = (counted, counted + 1) if counted >= 0 else (event.first, event.last)
            if event.chunk is not None:
                event.antecedent = fixed_antecedent(self.draft, chunks, event.chunk.index, reading.tail)
            return
        answered = self.draft.chunk_of[end - 1]
        if answered is not None and answered.prep in self.on and self._names_attack(answered):
            return  # رد الجيش على *قصف*: an act of its own
        event.tail_end = end
        while end - 1 > event.first and (words[end - 1] is None or words[end - 1].function == "prep"):  # type: ignore[union-attr]
            end -= 1
        named = words[end - 1]
        if named is None or not any(one in tail for one in self.draft.knowledge.wanted(named) if one != named.preposition):
            return  # وافق البرلمان *على* …, نكل الجنود *ب*شاب: a preposition alone names no act
        together = all(
            word is not None and (word.stem in tail or word.text in tail or word.preposition in tail)
            for word in words[event.last : end]
        )
        ahead = self.draft.chunk_of[end - 1]
        if event.type == "PROTEST" and ahead is not None and self._is_people(ahead):
            return  # احتشد *متظاهرون*: the subject is no part of the predicate
        if ahead is not None and event.chunk is not None and self.is_doer_of_pronoun(event.chunk, ahead, end):
            return
        named_party = ahead is not None and ahead.actor is not None and ahead.head < end
        if not together and (self.names_persons(end - 1) or (named_party and tail in self.draft.knowledge.objects)):
            return  # واجهت القوات *مجموعة مسلحة*
        if together:
            event.last = max(event.last, end)
        elif self._leaves_it(event, tail):
            # ألقت السلطات *القبض*: a light verb leaves it to the noun to name the act
            said = event.type in ("CONCEDE", "REJECT") and not named.frame_nouns  # تراجع عن *قرار*
            fled = event.type == "RETREAT" and ahead is not None and bool(ahead.prep) and not named.frame_nouns  # لجأ إلى *الجبال*
            if said or fled or event.type == "THREATEN" or (len(tail) > 1 and self.draft.counted[end - 2]):
                return  # منح المصرف البلاد قرضا بقيمة 200 مليون *دولار*: no word for an act
            term = self.draft.phrase(max(end - len(tail), event.last), FRAME_NOUN)
            if term is not None and term.last == end:
                first, last = end - len(tail), end
            else:
                first, last = self._named_in(event.last, end, tail)
            shot = words[first]
            if shot is not None and first - event.last < _NEAR and shot.stem in self.draft.knowledge.operators("weapon_noun"):
                light = event.chunk.word.light if event.chunk is not None and event.chunk.word is not None else None
                shoots = light is not None and self.draft.entries.light_verbs[light.ref].subject == "actor"
                if shoots and not self._tells_own_hit(event.sentence, first):
                    return  # *أطلق* مسلحون النار, *أطلقت* القوات قذائف: arms are no act
            event.first, event.last = first, last
            event.trigger_inner = inner_letters(self.draft, event.first)

    def _tells_own_hit(self, sentence: int, token: int) -> bool:
        """أطلق شرطي رصاصة *أصابت* عينه: whether a verb of its own right behind it tells what was shot to hit."""
        chunk = self.draft.chunk_of[token]
        row = self.draft.chunks[sentence]
        behind = row[chunk.index + 1] if chunk is not None and chunk.index + 1 < len(row) else None
        return behind is not None and behind.kind == VERB and not behind.conj

    def _named_in(self, start: int, end: int, tail: tuple[str, ...]) -> tuple[int, int]:
        """ألقى رجل *قنبلة* يدوية على منزل: the first of the fixed words that names something, with those right behind it."""
        words, wanted = self.draft.words, self.draft.knowledge.wanted
        fixed = [
            index
            for index in range(start, end)
            if (word := words[index]) is not None
            and word.function != "prep"
            and any(one in tail for one in wanted(word) if one != word.preposition)
        ]
        first = last = fixed[0]
        while last + 1 in fixed:
            last += 1
        return first, last + 1

    def _is_no_crowd(self, event: EventDraft, reading: Reading) -> bool:
        """يخرج الضباط إلى الشوارع، تجمعت مئات السيارات: what police, or things that are counted, do is no protest."""
        if event.actors:
            retired = self.draft.knowledge.operators("retired_word")
            words = (word for mention in event.actors for word in self.draft.words[mention.first : mention.last])
            if any(word is not None and word.stem in retired for word in words):
                return False  # اعتصم *العسكريون المتقاعدون* أمام السراي
            return all(mention.head_class == "force" or mention.sector in ("COP", "MIL") for mention in event.actors)
        tail = self.draft.knowledge.tails[reading.tail] if reading.tail >= 0 else ()
        return any(word in self.draft.knowledge.operators("crowd_number") for word in tail)

    def _leaves_it(self, event: EventDraft, tail: tuple[str, ...]) -> bool:
        """*قامت* بجولة: a verb that carries a noun, with its own preposition, but not *دفعت* القيادة بتعزيزات, *دفعت* إلى."""
        word = event.chunk.word if event.chunk is not None else None
        if self.frames[event.frame].id in _CARRIED_OUT:
            return False  # *نفذت* الوزارة حكم القصاص: the noun names the sentence only
        if word is None or word.light is None:
            return False
        light = self.draft.entries.light_verbs[word.light.ref]
        own = light.verb.split()[2:]
        if light.subject == "object" or light.modality not in (None, "ongoing"):
            return False  # but *منع* الدخول
        if not own and tail[0] in self.within:
            return False  # *حقق* القضاء في ملابسات الحادث
        return all(any(one.startswith(folded(prep)) for one in tail) for prep in own)

    def settle(self, chunks: list[Chunk]) -> None:
        """Hangs verbs that stood before their act (استهدف القصف …) on it."""
        for index, at, frame in self.pending:
            for event in reversed(self.draft.events):
                if event.sentence != chunks[index].sentence:
                    break
                if event.chunk is chunks[index]:
                    self._hit(chunks, at, verb_arguments(chunks, at), index, frame, event)
                    break
        self.pending.clear()
