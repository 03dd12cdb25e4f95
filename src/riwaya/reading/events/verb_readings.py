"""Which act a verb tells of: the reading whose fixed words stand with it.

In: a verb chunk with the readings that the lexicon has for it. Out: the reading that holds here, None where none does.
The idea: the longest row of fixed words wins; what a verb of its own, another preposition or a noun of an act claims is no fixed
word of it.
"""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from riwaya.lexicon.compile import FRAME_NOUN, Reading
from riwaya.lexicon.schema import Frame
from riwaya.reading.clauses.arguments import Arguments, verb_arguments
from riwaya.reading.clauses.clause_subjects import clause_subject, in_circumstance
from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    NEGATION,
    NOUNS,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
)
from riwaya.reading.events.verb_nouns import SENDING
from riwaya.reading.events.verb_slots import VerbSlots
from riwaya.reading.phrases.fixed_words import Before, tail_end
from riwaya.reading.phrases.left_subjects import is_either, is_plural
from riwaya.reading.senses.protests import are_protesters
from riwaya.reading.words.other_domains import TROOPS, is_troops
from riwaya.text.normalise import folded

_MORTAL: Final = frozenset(["people", "person", "role", "title", "source"])
_FORCED: Final = frozenset(["ASSAULT", "COERCE", "RETREAT"])
_GOING_OUT: Final = "go-out-for"  # the frame of a verb of going out behind which stands what for
_DISPERSED: Final = "disperse-them"  # the frame of a verb of dispersing a crowd that its pronoun stands for
_DONE: Final = frozenset(["ASSAULT", "COERCE", "MOBILIZE", "AID", "RETREAT", "SANCTION"])  # acts that are done to things


class VerbReadings(VerbSlots):
    """Chooses readings of verbs."""

    __slots__ = ()

    def _choose(self, chunk: Chunk, chunks: list[Chunk]) -> Reading | None:
        """The reading of a verb whose fixed words follow; the longest tail first, and a noun before a preposition."""
        assert chunk.word is not None
        tails, standing = self.draft.knowledge.tails, self.draft.wanted_in(chunk.sentence)
        best: Reading | None = None
        before: Before | None = None
        nearest = 0
        told_of = False  # whether a reading without an object is none for the pronoun on the verb
        protesters: bool | None = None
        troops: bool | None = None
        for reading in self.draft.knowledge.acts_of(chunk.word, standing):
            if reading.tense == 3 and chunk.verb is not None and chunk.verb.tense != 3:
                continue
            if reading.number == 1 and self._is_reason(chunks, chunk):
                continue
            needs = self.frames[reading.ref].needs
            if not chunk.word.suffix and self.frames[reading.ref].id == _DISPERSED:
                continue
            if needs == "protesters":
                if protesters is None:
                    protesters = self._is_of_protesters(chunks, chunk.index)
                if not protesters or (reading.tail >= 0 and tail_end(self.draft, chunk.first, reading.tail) < 0):
                    continue
                return reading
            if needs in TROOPS:
                if troops is None:
                    troops = self._is_of_troops(chunks, chunk.index, reading)
                if not troops:
                    continue
            if reading.tail >= 0:
                first = tails[reading.tail][0]
                end = tail_end(self.draft, chunk.first, reading.tail) if standing[first][-1] > chunk.first else -1
                if end < 0:
                    if needs == "toll" and self._counts_before(chunks, chunk, reading) >= 0:
                        return reading
                    if before is None:
                        before = Before(self.draft, chunks, chunk.index)
                    if before.is_nothing:
                        continue
                    if first in before.heads and self._has_fixed_subject(before, chunk, reading):
                        if best is None or best.tail < 0 or len(tails[best.tail]) < len(tails[reading.tail]):
                            suffers = "object" in self.frames[reading.ref].slots and not self._is_of_moving(chunk, reading)
                            best, nearest = replace(reading, passive=True) if suffers else reading, chunk.last
                    elif before.described is not None and before.fixed_antecedent(reading.tail) >= 0:
                        if best is None or best.tail < 0 or self._is_past_of_him(chunks, chunk, reading, best):
                            best, nearest = reading, chunk.last
                    elif best is None and before.goes_back and before.fixed_referent(reading.tail) >= 0:
                        best, nearest = reading, chunk.last
                    continue
                slots = self.frames[reading.ref].slots if chunk.word.suffix else {}
                if slots.get("object") == "none" and slots.get("subject") == "recipient":
                    told_of = True
                    continue  # *وتكبدهم* خسائر: a verb with a pronoun has an object
                if self._is_own_verb(chunk, end) or self._carries(chunk, end, reading) or self._is_left(chunk, end):
                    continue
                if self.frames[reading.ref].id == _GOING_OUT and self._tells_march(chunk):
                    continue
                apart = self._is_governed_apart(end, tails[reading.tail])
                apart = apart or self._is_object_apart(end, tails[reading.tail], self.frames[reading.ref])
                if apart or self._is_no_object(chunks, chunk, end, reading) or self._has_other_object(chunks, chunk, end, reading):
                    continue
                longer = len(tails[reading.tail]) - len(tails[best.tail]) if best is not None and best.tail >= 0 else 1
                if longer > 0 or (longer == 0 and end < nearest and self._is_object(chunk, end, nearest)):
                    best, nearest = reading, end  # حققت المقاومة *تقدما* بعد اشتباكات *مع* المسلحين
                elif longer == 0 and (
                    self._is_past_of_him(chunks, chunk, reading, best) or self._is_present_of_her(chunks, chunk, reading, best)
                ):
                    best, nearest = reading, end
            elif best is None or (best.tail < 0 and needs in TROOPS):
                best = reading
        if told_of and best is not None and best.tail >= 0:
            chunk.verb = best
        return best

    def _is_reason(self, chunks: list[Chunk], chunk: Chunk) -> bool:
        """تجمعوا *دعما لل*قرار, غادروا *هربا من* القصف: why, by a noun in the accusative, though the letters are those of a dual
        verb as well (لصان *هربا* من السجن)."""
        following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        if following is None or chunk.word is None:
            return False
        if following.prep in self.from_ and chunk.word.text in self.draft.knowledge.operators("fleeing_word"):
            return not any(one.actor is not None and one.actor.number == 1 for one in chunks[: chunk.index])
        if following.prep not in self.of:
            return False
        return chunk.word.text.endswith(tuple(self.draft.knowledge.operators("accusative_ending")))

    def _is_of_troops(self, chunks: list[Chunk], at: int, reading: Reading) -> bool:
        """Whether the subject of a verb are troops: توجهت *كتيبة مظليين* إلى البلدة; without a subject, who acted before."""
        arguments = verb_arguments(chunks, at)
        for index in (arguments.left, arguments.antecedent, *arguments.nouns[:1]):
            if index >= 0:
                mention = chunks[index].actor
                if mention is None or mention.first > chunks[index].head or not is_troops(self.draft, mention):
                    return False  # *مخلفات* قصف القوات تنتشر
                of_him = reading.tense == 1 and not (reading.gender or reading.number or reading.person)
                return not (of_him and index < at and mention.gender == 1)  # القوات التي *تقدم* خدمات
        if arguments.pronoun:  # استعاد المقاتلون القاعدة، *وهم* يتوجهون إلى البلدة
            return any(is_troops(self.draft, mention) for mention in in_circumstance(self.draft, chunks, at))
        if at and chunks[at - 1].kind == COMPLEMENTIZER:  # قال المقاتلون *إنهم* تقدموا إلى البلدة
            verb = chunks[at]
            speaker = self._speaks_of_himself(chunks, at, self._new(verb.first, verb.last, reading.ref, "verb", verb))
            if speaker is not None:
                return is_troops(self.draft, speaker)
        if not self._continues(chunks, at):
            return False
        return any(is_troops(self.draft, mention) for mention in clause_subject(self.draft, chunks, at))

    def _is_no_object(self, chunks: list[Chunk], chunk: Chunk, end: int, reading: Reading) -> bool:
        """نشرت *القوات* صورا، طردت *القوات* السكان: whether what would be the fixed object is none: the subject before another."""
        frame, word = self.frames[reading.ref], self.draft.chunk_of[end - 1]
        own = chunk.word is not None and chunk.word.suffix and frame.slots.get("object") == "place"
        if own and word is not None and word.prep and not word.conj:
            return True  # سلم*هم* لقوات النظام عند *معبر* المصنع: where it was, and the pronoun is whom it was done to
        if frame.id in SENDING and word is not None and word.prep and word.prep not in self.from_ | self.means:
            return True  # نشر المرصد صورا *لجنود*: what is sent stands behind no other preposition
        if frame.id not in SENDING and (frame.slots.get("object") != "recipient" or frame.type not in _FORCED):
            return False
        ahead, following = chunk.index + 1, chunk.index + 2
        if reading.passive or following >= len(chunks) or word is not chunks[ahead]:
            return False
        subject, object_ = chunks[ahead], chunks[following]
        if object_.kind == TIME and following + 1 < len(chunks):
            object_ = chunks[following + 1]
        head, hit = self.draft.words[end - 1], object_.word
        if subject.prep or subject.conj or subject.head != end - 1 or head is None or not head.article or chunk.verb is None:
            return False
        if object_.kind != NOUNS or object_.prep or object_.conj or hit is None or chunk.verb.number:
            return False
        return bool(hit.noun or hit.head or hit.suffix or self.draft.counted[object_.head])

    def _tells_march(self, chunk: Chunk) -> bool:
        """خرج الآلاف *في مسيرة* للتنديد بالغلاء: whether a noun of the sentence tells of the protest that people went out for."""
        first, last = self.draft.chunks[chunk.sentence][0].first, self.draft.chunks[chunk.sentence][-1].last
        return any(
            self.frames[noun.ref].type == "PROTEST"
            for word in self.draft.words[first:last] if word is not None and word is not chunk.word
            for noun in word.frame_nouns
        )  # fmt: skip

    def _is_of_counted(self, token: int) -> bool:
        """أوقف الجيش 6 عناصر *دعم* للجماعات: whether a bare word is the genitive of persons who are counted."""
        word, persons = self.draft.words[token], self.draft.words[token - 1]
        if word is None or persons is None or word.preposition or word.article or word.suffix or persons.article:
            return False
        if persons.head is None or self.draft.knowledge.morphology.is_oblique(persons.text):
            return False  # ثلاثة مسلحين *طائرة*: a plural that keeps its ن has no genitive
        return bool(self.draft.counted[token - 2]) and self.draft.entries.heads[persons.head.ref].class_ in ("people", "force")

    def _has_other_object(self, chunks: list[Chunk], chunk: Chunk, end: int, reading: Reading) -> bool:
        """أوقفت الشرطة *رجلا* للاشتباه في صلته بالهجوم: where the fixed word would be the object, and somebody else is."""
        held, tail = self.draft.chunk_of[end - 1], self.draft.knowledge.tails[reading.tail]
        if len(tail) == 1 and self._is_of_counted(end - 1):
            return True
        if held is None or not held.prep or len(tail) > 1 or self.frames[reading.ref].slots.get("object") != "none":
            return False
        bare = [one for one in chunks[chunk.index + 1 : held.index] if one.kind == NOUNS and not (one.prep or one.conj)]
        left = chunks[chunk.index - 1] if chunk.index else None
        subject = left is not None and left.kind == NOUNS and left.actor is not None and not left.prep
        if len(bare) < 1 + (not subject) or bare[-1].actor is None:
            return False
        return bare[-1].actor.head_class in _MORTAL

    def _is_object(self, chunk: Chunk, end: int, other: int) -> bool:
        """Whether a fixed word that ends at token `end` is no subject, and that of another reading, at `other`, a preposition."""
        word, ahead = self.draft.words[other - 1], self.draft.chunk_of[end - 1]
        if word is None or not (word.function == "prep" or word.preposition) or ahead is None:
            return False
        return ahead.index > chunk.index + 1 or (chunk.verb is not None and chunk.verb.number == 2)  # قضت *محكمة* ب…

    def _counts_before(self, chunks: list[Chunk], chunk: Chunk, reading: Reading) -> int:
        """أن عدد *القتلى* في المدينة بلغ مئة: the token of the fallen in the subject before a verb of counting, else -1."""
        tail, index = self.draft.knowledge.tails[reading.tail], chunk.index - 1
        if self.frames[reading.ref].needs != "toll" or len(tail) != 1 or chunk.conj:
            return -1
        while index > 0 and (chunks[index].kind == TIME or (chunks[index].kind == NOUNS and chunks[index].prep)):
            index -= 1
        subject = chunks[index] if index >= 0 and chunks[index].kind == NOUNS else None
        for token in range(subject.head, subject.last) if subject is not None and not subject.prep else ():
            word = self.draft.words[token]
            if word is not None and word.stem == tail[0]:
                return token
        return -1

    def _is_past_of_him(self, chunks: list[Chunk], chunk: Chunk, reading: Reading, best: Reading | None) -> bool:
        """*تسلم* الجيش مروحيات: with a masculine subject behind it the past of تسلم, no present of سلم."""
        following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        if best is None or (best.tense, best.gender, reading.tense, reading.gender) != (2, 1, 1, 0):
            return False
        return following is not None and following.kind == NOUNS and following.actor is not None and not following.actor.gender

    def _has_fixed_subject(self, standing: Before, chunk: Chunk, reading: Reading) -> bool:
        """*صاروخ* سقط في البحر، *أسلحة* ضبطت في شاحنة: whether the fixed words of a verb that takes no object, or of a passive one,
        are its subject and stand before it."""
        frame = self.frames[reading.ref]
        if frame.needs == "toll" or chunk.word is None or reading.person:
            return False
        subject = frame.slots.get("subject")
        before, chunks = standing.fixed_subject(reading.tail), standing.chunks
        if before < 0:
            return False
        others = chunk.word.frame_verbs if subject == "weapon" else ()
        if any(other.tail < 0 and self.frames[other.ref].slots.get("subject") == subject for other in others):
            return False  # سيارة *انفجرت*: it blew up, whatever it was
        if self._is_of_moving(chunk, reading):
            return True  # *دبابات الجيش* تتحرك نحو المطار
        if "object" not in frame.slots:
            flies = subject == "weapon" or (subject == "actor" and chunks[before].actor is not None)
            return flies and not reading.passive  # *صاروخ* سقط, *طائرات* حلقت; but *جرائم* ارتكبت
        if frame.id in SENDING:
            return True  # *قوات* أرسلت إلى الجبهة
        head, operators = self.draft.words[chunks[before].head], self.draft.knowledge.operators
        thing = head is not None and head.stem in operators("materiel_noun") | operators("convoy_noun") | operators("corpse_object")
        return (chunks[before].actor is None or thing) and frame.type in _DONE  # *الطائرة* أسقطت

    def _is_of_moving(self, chunk: Chunk, reading: Reading) -> bool:
        """Whether a verb tells how its subject moves: it has no object, whatever its frame says of others."""
        if self.frames[reading.ref].slots.get("object") != "none":
            return False
        return chunk.text in self.draft.knowledge.operators("moving_verb")

    def _is_present_of_her(self, chunks: list[Chunk], chunk: Chunk, reading: Reading, best: Reading | None) -> bool:
        """المقاومة *تكبد* الميليشيات خسائر: behind a feminine subject the present of كبد, no past of تكبد."""
        if best is None or (best.tense, best.gender, best.number) != (1, 0, 0) or (reading.tense, reading.gender) != (2, 1):
            return False
        arguments = verb_arguments(chunks, chunk.index)
        index = arguments.antecedent if arguments.antecedent >= 0 else arguments.left
        mention = chunks[index].actor if index >= 0 else None
        if mention is None or is_either(mention):
            return False
        return mention.gender == 1 or (mention.number == 2 and mention.head_class != "people")

    def _is_left(self, chunk: Chunk, end: int) -> bool:
        """هرب المسلحون *تاركين أسلحتهم*: whether what would be a fixed word is the object of a participle behind those who act."""
        participles = self.draft.knowledge.operators("circumstance_participle")
        return any(word is not None and word.text in participles for word in self.draft.words[chunk.last : end - 1])

    def _is_told_again(self, chunk: Chunk, other: Chunk) -> bool:
        """قتل مدني بقصف، *وقتل* عنصران *قنصا*: whether the same verb stands before a word and takes it for its own."""
        between, word = self.draft.chunks[chunk.sentence][chunk.index + 1 : other.index], chunk.word
        return word is not None and any(one.kind == VERB and one.word is not None and one.word.stem == word.stem for one in between)

    def _is_own_verb(self, chunk: Chunk, end: int) -> bool:
        """أعاد خلط الأوراق لكنه *فتح* الباب: a verb of a clause of its own is no fixed word of the one before it."""
        other = self.draft.chunk_of[end - 1]
        if other is not None and other.index > chunk.index + 1 and self._is_told_again(chunk, other):
            return True
        if other is None or other is chunk or other.kind != VERB:
            return False
        before = self.draft.chunks[other.sentence][other.index - 1]
        return before.kind in (COMPLEMENTIZER, RELATIVE, NEGATION, AUXILIARY)

    def _in_present(self, chunks: list[Chunk], at: int, reading: Reading) -> Reading:
        """*تقاتل* القوات: before a feminine subject ت is a prefix, for a past would agree with it (تقاتلت)."""
        chunk = chunks[at]
        if chunk.word is None or chunk.verb is None or reading.tense != 1 or reading.gender or reading.number:
            return reading
        if chunk.word.stem[:1] not in self.draft.knowledge.operators("past_or_present_letter"):
            return reading
        subject = chunks[at + 1] if at + 1 < len(chunks) and chunks[at + 1].kind == NOUNS and not chunks[at + 1].prep else None
        feminine = subject is not None and subject.actor is not None and subject.actor.gender == 1
        if at and chunks[at - 1].kind == RELATIVE:  # الحكومة التي *تقاتل* التنظيم
            feminine = chunks[at - 1].text in self.draft.knowledge.operators("feminine_relative")
        if not feminine:
            return reading
        for other in chunk.word.frame_verbs:
            if other.ref == reading.ref and other.tense == 2 and other.gender == 1:
                chunk.verb = other
                return other
        return reading

    def _is_past(self, chunks: list[Chunk], at: int, arguments: Arguments) -> bool:
        """لواء *تحرك*، وقد *تجمع* متظاهرون: with a masculine subject a verb in ت that could be a past is one."""
        word, verb = chunks[at].word, chunks[at].verb
        if word is None or verb is None or verb.tense != 2 or verb.gender:
            return False
        if word.stem[:1] not in self.draft.knowledge.operators("past_or_present_letter"):
            return False
        subject = arguments.left if arguments.left >= 0 else next(iter(arguments.nouns), -1)
        mention = chunks[subject].actor if subject >= 0 else None
        if mention is None or mention.gender or (mention.number and arguments.left >= 0):
            return False
        return any(reading.tense == 1 and not reading.gender and not reading.number for reading in word.frame_verbs)

    def _is_of_protesters(self, chunks: list[Chunk], at: int) -> bool:
        """Whether the subject of a verb are protesters: تجمع عشرات *المتظاهرين*."""
        arguments = verb_arguments(chunks, at)
        nouns = self.draft.knowledge.operators("protester_noun")
        behind = arguments.nouns[:1]
        if is_plural(chunks[at]) and behind and self._is_accusative(chunks[behind[0]]):
            behind = []  # كانوا يرشقون *المتظاهرين*: who suffers it
        for index in (arguments.left, arguments.antecedent, *behind):
            if index >= 0:
                words = self.draft.words[chunks[index].first : chunks[index].last]
                if any(word is not None and word.stem in nouns for word in words):
                    return True
        named = arguments.left >= 0 or (bool(arguments.nouns) and chunks[arguments.nouns[0]].actor is not None)
        if named or not self._continues(chunks, at):
            return False
        return any(are_protesters(self.draft, mention) for mention in clause_subject(self.draft, chunks, at))

    def _is_accusative(self, chunk: Chunk) -> bool:
        """المتظاهرين, where المتظاهرون would be the subject; without an article (خرجوا *متظاهرين*) it says how the subject acts."""
        word = self.draft.words[chunk.head]
        return word is not None and word.article and self.draft.knowledge.morphology.is_oblique(word.text)

    def _is_governed_apart(self, end: int, tail: tuple[str, ...]) -> bool:
        """أكد ضرورة عقد مؤتمر *لدعم* العراق, طلب الخروج *دون أسلحة*, توقفت القافلة *بسبب القصف*: a fixed word that a preposition
        of its own takes elsewhere."""
        word, chunk = self.draft.words[end - 1], self.draft.chunk_of[end - 1]
        if len(tail) > 1 or word is None or chunk is None:
            return False
        if word.preposition:
            return tail[0] == word.stem and word.preposition in self.of
        apart = chunk.prep in self.draft.knowledge.any_of("without_preposition", "time_preposition", "causal_word")
        return apart and chunk.head == end - 1  # تسلمها …، *فبعد سيطرة* المقاومة: of another clause

    def _is_object_apart(self, end: int, tail: tuple[str, ...], frame: Frame) -> bool:
        """استقبل الأمير *أسر* المصابين, وصل *مع* الجرحى: a word of a class of objects (<wounded_object>) that says whose somebody
        is, or stands in a phrase with a preposition, is not what the verb is done to; but زوده *بأسلحة*, where ب has a slot."""
        if tail not in self.draft.knowledge.objects:
            return False
        first, chunk = end - len(tail), self.draft.chunk_of[end - 1]
        if chunk is None:
            return False
        before = self.draft.words[first - 1] if first > chunk.head and not self.draft.counted[first - 1] else None
        owned = before is not None and before.head is not None
        carried = frame.slots.get("object") != "recipient" or not self.means.isdisjoint(frame.slots)
        bare = not chunk.prep or (chunk.prep in self.means and carried)
        return owned or not bare

    def _carries(self, chunk: Chunk, end: int, reading: Reading) -> bool:
        """خاض معارك: the fixed word is a noun of an act of its own, which the verb only carries."""
        last = self.draft.words[end - 1]
        light = chunk.word.light if chunk.word is not None else None
        held = self.draft.chunk_of[end - 1]
        if light is None or last is None:
            return False
        own = self.draft.entries.light_verbs[light.ref].verb.split()[2:]
        if own and held is not None and held.prep != folded(own[-1]):
            return False  # رد *على* قصف: with its own preposition alone it carries an act (رد *بغارات*)
        term = self.draft.phrase(end - len(self.draft.knowledge.tails[reading.tail]), FRAME_NOUN)
        if term is not None and term.last == end and self.frames[term.reading.ref].type != self.frames[reading.ref].type:
            return False  # نفذ *حكم الإعدام*: what the whole term names, not its last word
        type_, frames = self.frames[reading.ref].type, self.frames
        nouns = [noun for noun in last.frame_nouns if frames[noun.ref].type == type_ and frames[noun.ref].needs != "forces"]
        if not last.suffix:  # حققوا *تقدما*: the verb tells it
            nouns = [noun for noun in nouns if not (noun.loaded and frames[noun.ref].control == "gained")]
        return any(noun.tail < 0 or tail_end(self.draft, end - 1, noun.tail) >= 0 for noun in nouns)

    def _is_vowelled_passive(self, chunk: Chunk, frame: Frame, reading: Reading) -> bool:
        """قُتل، يُقتل; but التنظيم يُطلق سراح الأسرى: in verbs like أطلق the active has the first vowel of the passive."""
        morphology, written = self.draft.knowledge.morphology, self.draft.tokens.raw(chunk.first)
        if not morphology.has_vowel_of_passive(written):
            return False
        stem = chunk.word.stem if chunk.word is not None else ""
        forms = (entry.split(" + ")[0].split() for entry in frame.verb)
        own = next((one for one in forms if len(one) > 1 and folded(one[1])[1:] == stem[1:]), None)
        if own is None or morphology.is_doubled(written):
            return True
        return morphology.is_written_passive(written, " ".join(own), "", reading.tense == 2)

    def _is_wing_of(self, chunks: list[Chunk], index: int) -> bool:
        """خطفت الحركة *ذراع التنظيم* في سوريا خمسة جنود: whether a phrase says of those right before it whose arm they are."""
        chunk, before = chunks[index], chunks[index - 1]
        head = self.draft.words[chunk.head]
        wing = head is not None and not head.article and head.stem in self.draft.knowledge.operators("wing_noun")
        named = before.kind == NOUNS and not before.prep and before.actor is not None and before.actor.head_class == "group"
        return wing and named and not chunk.conj and chunk.actor is not None and chunk.actor.first == chunk.head + 1
