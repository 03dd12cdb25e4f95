"""What tells subject from object beside a verb: the words of a noun phrase, its case, and what such a verb can be done by.

In: a verb chunk, a noun phrase beside it, its frame. Out: whether the phrase may act, suffers, is hit or is fixed to the verb.
The idea: things are hit and do not hit, armed men in the nominative do, and a counted or indefinite person suffers.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import HEAD, Reading
from riwaya.lexicon.match import Word
from riwaya.lexicon.schema import Frame
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.arguments import Arguments
from riwaya.reading.clauses.clause_subjects import is_several, opening_relative
from riwaya.reading.clauses.resumed_objects import counted_behind
from riwaya.reading.clauses.told import Told
from riwaya.reading.clauses.weapons import weapon_in
from riwaya.reading.draft import ADVERB, AUXILIARY, MARK, NOUNS, PRONOUN, RELATIVE, TIME, ActorMention, Chunk
from riwaya.reading.events.act_sides import ActSides
from riwaya.reading.phrases.fixed_words import tail_end
from riwaya.reading.phrases.kin import is_own_kin
from riwaya.reading.phrases.left_subjects import is_plural
from riwaya.reading.phrases.states import is_capital
from riwaya.reading.words.marks import COMMAS
from riwaya.text.normalise import folded
from riwaya.text.tokens import NUMBER

_VISITORS: Final = frozenset(["person", "role", "title", "people"])
_NO_DOERS: Final = frozenset(["RETREAT", "SUPPORT", "REJECT"])  # acts of which nothing is told as done by the act itself
_TOLD: Final = 4  # events before a relative clause among which the act before it is
_SENDING_OFF: Final = frozenset(["COERCE", "ACCUSE", "SANCTION"])  # acts done to persons who are sent or brought somewhere


class SubjectSigns(ActSides):
    """Judges noun phrases beside a verb."""

    __slots__ = ()

    def _stands_first(self, chunks: list[Chunk], nouns: list[int], frame: Frame) -> bool:
        """هاجم *القرية* مسلحون، حاصر *المبنى* عشرات المسلحين: ground or a building behind a verb, and armed men behind it."""
        thing, doer = chunks[nouns[0]], chunks[nouns[1]]
        if frame.mode == "visit" and doer.actor is not None and not doer.conj and doer.actor.first == doer.head:
            state = thing.actor is not None and thing.actor.head_class == "state" and thing.actor.first == thing.head
            visited = state or (thing.actor is None and bool(self.draft.in_place[thing.head]))
            delegation = state and doer.actor.head_class in ("institution", "group") and not doer.actor.definite
            return visited and (delegation or doer.actor.head_class in _VISITORS)  # زار *القاهرة* وزير الخارجية, *لبنان* وفد
        if frame.type not in ("ASSAULT", "COERCE", "PROTEST") or doer.actor is None or doer.conj:
            return False
        if thing.actor is not None and thing.actor.first == thing.head and not self._is_site(thing.actor):
            return self._is_stormed(chunks, nouns, frame)
        if doer.word is not None and doer.actor.first > doer.head and doer.word.stem in self.struck:
            return False  # قصفت أنقرة *مواقع* المسلحين
        between = chunks[nouns[0] + 1 : nouns[1]]
        if any(chunk.kind not in (TIME, ADVERB) and not (chunk.kind == NOUNS and chunk.prep) for chunk in between):
            return False
        last = self.draft.words[thing.last - 1]
        if not between and not self.draft.in_place[thing.last - 1] and (last is None or not last.article):
            return False  # آخر *معاقل* مسلحي الجماعة: whose
        armed = doer.actor.kind in ("armed_group", "military") or doer.actor.sector in ("UAF", "REB", "MIL", "COP")
        return (armed or self._is_plural_subject(doer)) and self._is_ground(thing)

    def _is_stormed(self, chunks: list[Chunk], nouns: list[int], frame: Frame) -> bool:
        """اقتحمت *السفارة* حشود غاضبة: a house with the article, whose people attack nobody, before those without it who do."""
        thing, doer = chunks[nouns[0]], chunks[nouns[1]]
        if frame.toll is not None or nouns[1] != nouns[0] + 1 or doer.actor is None or doer.word is None or doer.word.article:
            return False
        house = thing.word is not None and thing.word.article and thing.word.stem in self.draft.knowledge.operators("stormed_house")
        return house and doer.actor.entity is None and doer.actor.first == doer.head and self._may_act(doer)

    def _is_plural_subject(self, chunk: Chunk) -> bool:
        """اقتحم المبنى *متظاهرون*, نهب المقر *مجهولون*: an indefinite plural of persons that is written as a nominative."""
        word, mention = self.draft.words[chunk.head], chunk.actor
        persons = mention is not None and mention.head_class in ("people", "role", "person") and mention.first == chunk.head
        return persons and word is not None and not word.article and self.draft.knowledge.morphology.is_plural_nominative(word.text)

    def _resumes(self, chunks: list[Chunk], at: int, named: bool) -> bool:
        """الرهائن الذين *خطفوهم*: whether the pronoun on a verb takes up what its relative clause is about; in القيادات التي
        *تجبرهم* it is somebody else, unless its subject is named behind the verb."""
        word, relative = chunks[at].word, opening_relative(chunks, at)
        if word is None or not word.suffix or relative < 0:
            return False
        _, feminine = self.draft.knowledge.morphology.pronoun_of(word.suffix)
        letters, several = chunks[relative].text, word.suffix in self.draft.knowledge.operators("their_suffix")
        if letters in self.draft.knowledge.operators("plural_relative"):
            if not named and is_plural(chunks[at]) and self._are_outlaws(chunks, relative):
                return False  # المسلحون الذين *خطفوهم*
            return not feminine and word.suffix not in self.draft.knowledge.operators("his_suffix")
        if is_plural(chunks[at]):
            return letters not in self.feminine_relatives or not several or named
        if letters in self.feminine_relatives:
            return feminine or (several and named)  # الشرطة التي *استدعته*
        if letters in self.draft.knowledge.operators("masculine_relative"):
            return word.suffix in self.draft.knowledge.operators("his_suffix")  # الجيش الذي *يحاصرهم*
        return True

    def _are_outlaws(self, chunks: list[Chunk], relative: int) -> bool:
        """*المسلحين* الذين, *الخاطفين* الذين: whether those before a relative pronoun are such as kill and seize others."""
        before = chunks[relative - 1].actor if relative else None
        return before is not None and not chunks[relative - 1].prep and before.sector in ("REB", "UAF", "CRM")

    def _relates(self, chunks: list[Chunk], at: int) -> bool:
        """Whether a relative pronoun can be the subject of its verb: الذين tells of several, التي of a woman or a thing."""
        relative, word, verb = opening_relative(chunks, at), chunks[at].word, chunks[at].verb
        if relative < 0 or word is None or verb is None:
            return True
        letters = chunks[relative].text
        readings = [verb, *(reading for reading in word.frame_verbs if reading.tense == verb.tense)]
        if letters in self.draft.knowledge.operators("plural_relative"):
            return any(reading.number for reading in readings)
        if letters in self.feminine_relatives:
            return any(reading.gender == 1 or (reading.number and not is_plural(chunks[at])) for reading in readings)
        return letters not in self.draft.knowledge.operators("masculine_relative") or any(not one.gender for one in readings)

    def _acts_no_more(self, chunk: Chunk) -> bool:
        """ملاحقة العناصر *التي هربت*, فرار التنظيم *الذي حظر* التدخين: whether a noun tells of an act that does no other, so that
        what a relative clause behind it tells of is done by whom the noun names."""
        for event in reversed(self.draft.events[-_TOLD:]):
            if event.chunk is chunk and event.first == chunk.head and event.frame >= 0:
                frame = self.frames[event.frame]
                seized = frame.mode == "arrest" or frame.toll in ("detained", "abducted")
                accused = frame.type == "ACCUSE" and bool(event.recipients)  # إدانة الميليشيا *التي قصفت* الحي
                return seized or accused or frame.type in _NO_DOERS or frame.control == "gained"
        return False

    def _of_act(self, chunks: list[Chunk], index: int) -> ActorMention | None:
        """قصف *الميليشيات* التي حاصرت البلدة: whom a relative behind a noun of an act takes up where that noun does not agree."""
        comma = index + 2 < len(chunks) and chunks[index + 1].kind == MARK and chunks[index + 1].text in COMMAS
        chunk, relative = chunks[index], chunks[index + 1 + comma] if index + 1 < len(chunks) else None
        if chunk.actor is not None or relative is None or relative.kind != RELATIVE or chunk.kind != NOUNS:
            return None
        operators = self.draft.knowledge.operators
        several, feminine = relative.text in operators("plural_relative"), relative.text in self.feminine_relatives
        told = [one for event in self.draft.events[-_TOLD:] if event.chunk is chunk for one in (*event.recipients, *event.actors)]
        if chunk.word is None or not (chunk.word.frame_nouns or told or (several and chunk.word.noun)):
            return None
        like_her = chunk.word.stem.endswith(tuple(operators("plural_ending") | operators("feminine_ending")))
        like_her = like_her or any(reading.number for reading in chunk.word.frame_nouns)
        if not several and feminine == like_her and not self._acts_no_more(chunk):
            return None  # هجمات القوات *التي استهدفت* المدينة: of the attacks as well
        for mention in (*told, *reversed(self.draft.actors_in[chunk.sentence])):
            ends = mention.last == chunk.last or (several and self._is_described_to(mention, chunk))
            if ends and chunk.head < mention.first:
                agrees = (mention.gender or mention.number) if feminine else not mention.gender
                agrees = mention.number or is_several(self.draft, mention) if several else agrees
                return mention if agrees else None
        governs = several and bool(chunk.word.frame_nouns) and not chunk.word.article
        named = mention_in(self.draft, chunk.head + 1, chunk.last) if governs else None
        if named is None or not is_several(self.draft, named):
            return None
        if named.last != chunk.last and not self._is_described_to(named, chunk):
            return None
        self.draft.add(named)  # من سيطرة *المتطرفين* الذين احتلوا البلدة: of an act that is none here
        return named

    def _is_described_to(self, mention: ActorMention, chunk: Chunk) -> bool:
        """انسحاب *المقاتلين الأكراد* الذين دخلوا البلدة: whether nothing but adjectives stands behind a party in a phrase."""
        rest = self.draft.words[mention.last : chunk.last]
        told = [word for word in rest if word is not None and word.article and (word.adjective or word.people is not None)]
        return bool(rest) and len(told) == len(rest)

    def _is_aimed(self, told: Told) -> bool:
        """عبوة كانت *تستهدف* الشرطة, مخططا *يستهدف* رجال الأمن: whether a verb of aiming describes a bomb or plan right before it,
        without the article; then nobody is told to attack, and whom it names is to be hit."""
        chunks, at, draft = told.chunks, told.at, self.draft
        if told.frame.id != "target" or told.object_slot != "recipient" or not at or chunks[at].conj:
            return False
        if draft.lacks_in(chunks[at].sentence, "aiming_thing"):
            return False
        before = chunks[at - 2] if at > 1 and chunks[at - 1].kind == AUXILIARY and not chunks[at - 1].conj else chunks[at - 1]
        thing, verb = before.word, chunks[at].verb
        if before.kind != NOUNS or before.actor is not None or thing is None or verb is None or verb.number or verb.person:
            return False
        if thing.article or thing.suffix or thing.stem not in draft.knowledge.operators("aiming_thing"):
            return False
        told.arguments.clausal = True
        return True

    def _is_of_thing(self, chunks: list[Chunk], arguments: Arguments, frame: Frame) -> bool:
        """الأزمة التي *ضربت* لبنان: with no pronoun for it, a thing before a relative pronoun is the subject of the clause."""
        if arguments.antecedent < 0 or arguments.pronouns or frame.layer != "attack" or "object" not in frame.slots:
            return False
        head = chunks[arguments.antecedent].word
        return chunks[arguments.antecedent].actor is None and head is not None and bool(head.noun) and not head.frame_nouns

    def _is_fired(self, chunk: Chunk) -> bool:
        """*الصواريخ الروسية* تستهدف المدينة: arms of a nationality as the subject of a verb."""
        head = self.draft.words[chunk.head]
        following = self.draft.words[chunk.head + 1] if chunk.last - chunk.head > 1 else None
        if head is None or chunk.prep or head.stem not in self.fire:
            return False
        told = following is not None and following.demonym is not None
        return told or head.stem in self.draft.knowledge.nouns("weapon_noun")  # *صواريخ* تستهدف قاعدة: whosever

    def _has_fixed_object(self, verb: Chunk, reading: Reading, frame: Frame) -> bool:
        """أطلق *النار*; but قتل ضابط *برصاص* مسلحين, نقل المصابون *إلى* المستشفى: a fixed word that a preposition brings in, or
        that is one, leaves the object's place free."""
        if reading.tail < 0:
            return False
        end = tail_end(self.draft, verb.first, reading.tail)
        first = self.draft.words[end - len(self.draft.knowledge.tails[reading.tail])] if end > 0 else None
        if first is None:
            return True
        if frame.toll == "detained" and first.stem in self.draft.knowledge.operators("prison_word"):
            return False  # أودع ناشط *السجن*: where he is put, not who
        if first.text in self.draft.knowledge.operators("manner_tail") and frame.slots.get("object") == "recipient":
            return False  # ثلاثة شبان أعدموا *ميدانيا*: how, not whom
        sent = frame.type in _SENDING_OFF and frame.slots.get("object") == "recipient"  # أبعد ثلاثة ناشطين *إلى* غزة
        if frame.layer == "act" and (frame.toll is not None or frame.needs == "somebody" or sent):
            return not (first.preposition or first.function == "prep")
        return not (first.preposition and (frame.layer == "result" or self._may_hurt(verb)))

    def _has_object_behind(self, verb: Chunk, reading: Reading, noun: Chunk) -> bool:
        """فجر شبان غاضبون *عبوة*، أطلق ضابط *النار*: whether the fixed words are an object behind a noun, then the subject."""
        end = tail_end(self.draft, verb.first, reading.tail)
        first = self.draft.words[end - len(self.draft.knowledge.tails[reading.tail])] if end > noun.last else None
        if first is None or first.preposition or first.function == "prep" or verb.verb is None or noun.actor is None:
            return False
        return verb.verb.gender == 0 or noun.actor.gender == 1

    def _may_hurt(self, verb: Chunk) -> bool:
        """قتل جندي *برصاص قناصة*: whether a verb tells, without fixed words, what is done to persons."""
        frames = [self.frames[reading.ref] for reading in verb.word.frame_verbs] if verb.word is not None else []
        return any(frame.layer == "result" and frame.toll for frame in frames)

    def _is_fixed(self, chunk: Chunk, tail: tuple[str, ...]) -> bool:
        """شكلت الحكومة *لجنة* للتحقيق: the first of the fixed words of a verb, in a phrase of its own."""
        word = self.draft.words[chunk.head]
        if len(tail) < 2 or word is None or chunk.last != chunk.head + 1:
            return False
        return tail[0] in self.draft.knowledge.wanted(word)

    def names_persons(self, token: int) -> bool:
        """أوقف الجيش خمسة *أشخاص*: a fixed word of a verb that is its object, for it names persons and no act."""
        word = self.draft.words[token]
        if word is None or word.frame_nouns or word.preposition:
            return False
        term = self.draft.phrase(token, HEAD) if word.head is None else None  # أربعة *مشتبه بهم*
        head = term.reading if term is not None else word.head
        if head is None:
            return False
        following = self.draft.words[token + 1] if token + 1 < len(self.draft.words) else None
        if word.suffix and not (following is not None and following.article):
            return False  # راح *ضحيته* خمسة: its victims, nobody yet; but نقلت جثماني المدنيين: a dual
        return self.draft.entries.heads[head.ref].class_ in ("people", "role", "source")

    def is_doer_of_pronoun(self, verb: Chunk, noun: Chunk, end: int) -> bool:
        """دربهم *الجيش*: the pronoun is the object, so a force that could be a fixed object of the verb is its subject."""
        if verb.word is None or not verb.word.suffix or noun.actor is None or noun.head != end - 1:
            return False
        return noun.actor.head_class in ("force", "group", "institution", "state") and self._may_act(noun)

    def _is_one_person(self, chunk: Chunk) -> bool:
        mention = chunk.actor
        return mention is not None and mention.head_class in ("people", "person") and mention.number == 0

    def _reads_passive(self, chunks: list[Chunk], at: int, before: int, nouns: list[int], frame: Frame, object_slot: str) -> bool:
        """قُتل written قتل: what follows (or stands before) is who suffers, and nobody is left to do it."""
        if object_slot not in ("recipient", "toll") or (frame.layer == "act" and "object" not in frame.slots):
            return False
        verb = chunks[at].verb
        if verb is None or verb.tense not in (1, 2) or (before < 0 and nouns and is_plural(chunks[at])):
            return False  # *خطفوا* طبيبا: a plural verb stands behind its subject
        where = before if before >= 0 else nouns[0] if nouns and nouns[0] <= at + 3 else -1
        if where < 0:
            return False
        if before < 0 and frame.toll not in ("killed", "injured") and self._is_armed_nominative(chunks[where]):
            if frame.toll not in ("detained", "abducted") or len(nouns) > 1:
                return False  # but اعتقل *مسلحون* في المدينة: whom they would have seized is not told
        if before >= 0 and frame.toll is None and verb.tense == 2 and self._is_armed(chunks[where]):
            return False  # مع ثلاثة مقاتلين *يحاربون* في صفوف …
        if before < 0 and nouns[1:] and counted_behind(self.draft, chunks, nouns[0]) == nouns[1]:
            return False  # قتل مسلح، كان متنكرا، *خمسة جنود*
        named = before < 0 and len(nouns) >= 2 and self._names_those(chunks[nouns[0]], chunks[nouns[1]])
        if before < 0 and len(nouns) >= 2 and not named and self._is_next(chunks, nouns[0], nouns[1], frame):
            if self._may_act(chunks[nouns[0]]) or self._is_hit_by(chunks[nouns[0]], chunks[nouns[1]], frame):
                return False
        object_ = before >= 0 and bool(nouns) and not (frame.toll is not None and self._is_of_none(chunks, at, nouns[0]))
        if object_ or (before < 0 and len(nouns) >= 2 and self._stands_first(chunks, nouns, frame)):
            return False
        two = before >= 0 and not nouns and verb.number == 1 and verb.tense == 1 and chunks[at - 1].kind == RELATIVE
        if two and frame.toll in ("killed", "injured", "detained", "abducted"):
            return True  # المعلم والممرضة اللذين *قتلا*
        people = before >= 0 and frame.layer == "attack" and verb.tense == 1 and chunks[where].actor is not None
        if people and not nouns and chunks[where].actor.head_class == "people" and not self._is_armed(chunks[where]):  # type: ignore[union-attr]
            return True  # المعتقلون *عذبوا* في السجن: those without arms, where nothing is named that they could have done it to
        if people and not nouns and self._is_hit_with(chunks, at, where):
            return True
        return self._suffers(chunks[where], frame)

    def _is_hit_with(self, chunks: list[Chunk], at: int, where: int) -> bool:
        """كان الوزير قد *استهدف بعبوة* ناسفة: one person before a verb of attack with its means, and nobody it was done to."""
        person, means = chunks[where].actor, chunks[at + 1] if at + 1 < len(chunks) else None
        if person is None or person.number or person.head_class not in ("person", "role", "title") or means is None:
            return False
        if means.kind != NOUNS or means.conj or means.prep not in self.draft.knowledge.operators("means_preposition"):
            return False
        if self._is_armed(chunks[where]):
            return False
        return bool(means.word is not None and means.word.frame_nouns) or weapon_in(self.draft, means) is not None

    def _names_those(self, several: Chunk, name: Chunk) -> bool:
        """قتل المدنيون *أحمد السالم* ومحمد الحلبي: whether a name behind definite persons who are not armed says who they are."""
        mention, person = several.actor, name.actor
        if mention is None or person is None or mention.head_class != "people" or not (mention.definite and mention.number):
            return False
        return person.kind == "person" and person.head_class == "person" and not name.prep and not self._is_armed(several)

    def _is_of_none(self, chunks: list[Chunk], at: int, noun: int) -> bool:
        """روى شاب *اختطف* في حلب قصته: whether what stands far behind a verb of what is done to persons is nobody."""
        chunk = chunks[noun]
        return noun > at + 1 and chunk.actor is None and not self.draft.counted[chunk.head]

    def _is_hit_by(self, doer: Chunk, other: Chunk, frame: Frame) -> bool:
        """قتل شاب *ثلاثة جنود*, استهدف مستوطن *منزلا*: what stands right behind persons, joined by nothing and no part of them
        (أحدهم), is hit by them; but قتل شاب *ضربا*."""
        if doer.actor is None or other.conj or other.actor is doer.actor:
            return False
        ends = self.draft.words[doer.last - 1]
        if ends is not None and ends.stem in self.draft.knowledge.operators("family_noun") and self.draft.counted[other.head]:
            return False  # قتل أفراد العائلة *ثلاثة أطفال* وامرأتان: how many of them
        word = other.word
        if other.actor is None and word is not None and frame.toll in (None, "destroyed"):
            amount = self.draft.counted[other.head] or word.stem in self.draft.knowledge.operators("quantity_noun")
            if amount and not word.adjective:
                return True  # استهدف عناصر التنظيم *عددا من الآليات*
        if other.actor is None:
            return frame.toll is None and word is not None and word.noun and not (word.adjective or word.frame_nouns)
        if self.draft.counted[other.head] and not other.actor.definite and self._is_armed(doer):
            return True  # اعتقل عناصر الشرطة *خمسة شبان*
        return word is None or not (word.suffix or word.given) or is_own_kin(self.draft, word)

    def _is_one_named(self, noun: Chunk) -> bool:
        """*المواطن* حسن، القيادي علي: one person with the article, joined to nobody."""
        mention, word = noun.actor, noun.word
        if mention is None or noun.conj or noun.prep or mention.number or word is None or not word.article:
            return False
        return mention.first == noun.head and mention.head_class in ("people", "role", "title")

    def _is_next(self, chunks: list[Chunk], noun: int, other: int, frame: Frame) -> bool:
        """هاجم مجهولون *مساء أمس* الدورية، استهدف انتحاري *بسيارة مفخخة* رتلا: whether nothing but a time or, of what nobody is
        said to have died of, the means stands between two phrases."""
        mention, first = chunks[noun].actor, noun + 1
        end = mention.last if mention is not None else 0
        if first < other and self._goes_with(chunks[noun], chunks[first]):  # مسلحون *موالون للنظام* شابا
            first += 2 if chunks[first + 1].prep in self.of else 1
        between = [chunk for chunk in chunks[first:other] if chunk.last > end]  # عناصر *من التنظيم* خمسة أشخاص
        unknown = mention is not None and mention.sector == "UNK"
        if between and (unknown or self._is_armed(chunks[noun])) and self._is_one_named(chunks[other]) and all(
            chunk.kind in (TIME, ADVERB) or chunk.prep in self.from_ or chunk.prep in self.within for chunk in between
        ):
            return True  # أوقفت دورية *من المديرية في بريتال* المواطن حسن
        armed = frame.toll is None and any(chunk.prep in self.means and weapon_in(self.draft, chunk) for chunk in between)
        return all(chunk.kind in (TIME, ADVERB) or (armed and chunk.prep in self.means) for chunk in between)

    def _goes_with(self, several: Chunk, chunk: Chunk) -> bool:
        """مسلحون *موالون*: whether a nominative plural right behind one describes it."""
        nominative = self.draft.knowledge.morphology.is_plural_nominative
        head, word = self.draft.words[several.head], self.draft.words[chunk.head]
        if head is None or word is None or chunk.kind != NOUNS or chunk.prep or chunk.conj:
            return False
        return nominative(word.text) and nominative(head.text) and head.article == word.article

    def _is_armed(self, chunk: Chunk) -> bool:
        mention = chunk.actor
        return mention is not None and (mention.kind == "armed_group" or mention.sector in ("UAF", "REB", "MIL", "SPY"))

    def _is_armed_nominative(self, chunk: Chunk) -> bool:
        """خطف *مسلحون* خمسة عمال: armed men in the nominative do what armed men do."""
        word = self.draft.words[chunk.head]
        several = word is not None and word.head is not None and word.head.number > 0
        return several and self._is_armed(chunk) and word is not None and word.text.endswith(self.nominative)

    def _suffers(self, chunk: Chunk, frame: Frame) -> bool:
        """Whether a noun phrase is whom an act is done to: counted persons, civilians, victims, things."""
        mention = chunk.actor
        numbers = self.draft.quantities_in[chunk.sentence]
        counted = self.draft.tokens.kind[chunk.head] == NUMBER or any(number.first == chunk.head for number in numbers)
        counted = counted or (chunk.word is not None and chunk.word.function == "quant")
        holds_number = any(number.first >= chunk.first and number.last <= chunk.last for number in numbers)
        if self._is_hit(chunk, frame) and (mention is None or mention.entity is None):
            return True
        if mention is None:
            return counted or holds_number
        hurts = frame.layer == "result" or frame.toll is not None or frame.needs == "somebody"
        first, foes = self.draft.words[mention.first], self.draft.knowledge.operators("foe_word")
        if (frame.layer == "result" or frame.toll in ("detained", "abducted")) and first is not None and first.stem in foes:
            return True  # قتل *جنود* في هجوم
        if mention.head_class == "people" or counted:
            return hurts or (mention.entity is None and not mention.definite)
        if mention.kind == "person" or mention.head_class in ("role", "person", "title", "source"):
            return hurts
        return holds_number and frame.toll is not None

    def _is_object_of(self, verb: Chunk, chunk: Chunk) -> bool:
        """غارة تقتل *قياديا*, مؤامرة تستهدف *أمن* البلاد: what is written in the accusative, or is a man where the verb tells
        of a woman or a thing, is no subject."""
        word, mention = chunk.word, chunk.actor
        if word is None or mention is None or mention.first != chunk.head:
            return False
        if mention.entity is not None and word.head is None and not (word.noun and mention.last > mention.first + 1):
            return False  # a name; but *حاجزا* للشرطة, *حزب* العمال
        own, form = verb.verb, verb.word
        owned = word.suffix and not word.article and self.draft.knowledge.morphology.ends_in_alef(word.text)
        # طرفا *النزاع*: a dual, whose ا is no accusative
        dual = self.draft.knowledge.morphology.ends_in_alef(word.text) and self._has_definite_genitive(chunk)
        if (self._is_declined(word) and not dual) or (owned and own is not None and not own.gender):
            return True  # قياديا, قتل *جنودنا*; but قصفت *طائراتها*
        if own is not None and own.gender == 1 and not own.number and own.tense == 1 and self._are_counted_men(chunk, mention):
            return True  # أسرت *عشرة مقاتلين*
        present = own is not None and own.tense == 2 and own.gender == 1 and not verb.conj
        present = present and form is not None and all(one.tense == 2 for one in form.frame_verbs)
        present = present and form is not None and (form.light is None or form.light.tense == 2)  # تلقى *المستشار* اتصالا
        several = mention.gender or mention.number or (word.head is not None and (word.head.gender or word.head.number))
        return present and not (several or mention.person_name) and mention.head_class != "person"

    def _are_counted_men(self, chunk: Chunk, mention: ActorMention) -> bool:
        """عشرة مقاتلين، مسلحين: men by a number or a sound plural that is no subject, of whom no verb tells as of a woman."""
        if mention.head_class != "people" or mention.gender or not mention.number or mention.definite or mention.entity is not None:
            return False
        word = self.draft.words[chunk.head]
        counted = bool(self.draft.counted[chunk.head]) or self.draft.tokens.kind[chunk.head] == NUMBER
        return counted or (word is not None and self.draft.knowledge.morphology.is_oblique(word.text))

    def _has_definite_genitive(self, chunk: Chunk) -> bool:
        """Whether what is behind the head of a phrase is known, and so is its genitive: طرفا *النزاع*, رئيسا *مصر* والسودان,
        وزيرا *خارجية* مصر; not وزيرا *سابقا*."""
        words, behind = self.draft.words, chunk.head + 1
        following = words[behind] if behind < chunk.last else None
        if following is None or following.preposition or following.conjunction:
            return False
        if following.article or self.draft.in_place[behind]:
            return True
        last = words[behind + 1] if behind + 1 < chunk.last else None
        known = last is not None and (last.article or bool(self.draft.in_place[behind + 1]))
        return known and not (following.demonym or self.draft.knowledge.morphology.ends_in_alef(following.text))

    def _is_declined(self, word: Word) -> bool:
        """*حاجزا*، قياديا: an indefinite noun written in the accusative."""
        shapes = self.draft.knowledge.morphology
        lemma = folded(self.draft.entries.heads[word.head.ref].lemma) if word.head is not None else word.text
        if word.head is not None and word.head.number == 2 and shapes.ends_in_ya(word.text) and not word.article:
            return word.text[:-1] == lemma  # *مقاتلي* التنظيم: a sound plural that governs, and is no nominative
        if word.article or word.suffix or not shapes.ends_in_alef(word.text):
            return False
        return word.text[:-1] == lemma or shapes.is_accusative(word.text, word.stem)

    def _may_act(self, chunk: Chunk) -> bool:
        mention = chunk.actor
        if mention is None:
            return any(
                place.first >= chunk.first and place.last <= chunk.last and place.kind in ("country",)
                for place in self.draft.places_in[chunk.sentence]
            )
        if mention.head_class == "people":
            word = self.draft.words[chunk.head]
            if word is not None and word.head is not None and word.head.number and word.text.endswith(self.nominative):
                return True  # a nominative: هاجم مسلحون …
            word = self.draft.words[mention.first]
            armed = mention.kind == "armed_group" or mention.sector in ("UAF", "REB", "MIL", "COP", "SPY")
            return word is not None and (word.article or mention.entity is not None or armed)
        return mention.head_class not in ("document",)

    def _is_government(self, chunk: Chunk) -> bool:
        """أطلقت *أنقرة* عملية عسكرية: a capital right behind a verb that has its object in its fixed words acts as a state."""
        return any(place.first == chunk.head and is_capital(place) for place in self.draft.places_in[chunk.sentence])

    def _is_hit(self, chunk: Chunk, frame: Frame) -> bool:
        """قصف *المستشفى*، استعادت *مقر الكتيبة*, حاصرت *مقر الحزب*: what is hit, taken or besieged is no subject of that."""
        word, mention = self.draft.words[chunk.head], chunk.actor
        hurts = frame.type in ("ASSAULT", "COERCE") and frame.slots.get("object") == "recipient"
        if hurts and word is not None and word.stem in self.draft.knowledge.operators("held_person"):
            return True  # عذب *المعتقلون*
        beset = frame.type in ("ASSAULT", "COERCE") and mention is not None and mention.first > chunk.head
        taken = frame.layer == "attack" or frame.control == "gained" or beset
        if taken and word is not None and word.stem in self.draft.knowledge.operators("province_noun"):
            return chunk.last > chunk.head + 1  # حررت *مديرية* دار سعد
        return taken and word is not None and word.stem in self.struck

    def _is_subject_tail(self, frame: Frame, reading: Reading) -> bool:
        """Whether the fixed words of a verb may stand in one phrase with its subject: احتشد *متظاهرون*، فجر انتحاريون *أنفسهم*"""
        tail = self.draft.knowledge.tails[reading.tail] if reading.tail >= 0 else ()
        return frame.type == "PROTEST" or (bool(tail) and tail[-1] in self.draft.knowledge.operators("reflexive_word"))

    def _is_among(self, chunks: list[Chunk], index: int) -> bool:
        """قتل خمسة بينهم *طفلان*، سبعة معظمهم *أطفال*: who some or most of those before are, and nobody else."""
        before, behind = chunks[index - 1], chunks[index + 1] if index + 1 < len(chunks) else None
        told = before.kind == NOUNS and before.actor is not None and behind is not None and behind.kind == PRONOUN
        if told and behind is not None and behind.text in self.draft.knowledge.operators("of_them_pronoun"):
            chunk = chunks[index]  # قتل 13 جنديا *ثلاثة* منهم في كمين
            return self.draft.counted[chunk.first] == 1 and chunk.last == chunk.first + 1
        if before.kind == PRONOUN:
            operators, place = self.draft.knowledge.operators, chunks[index].actor is None and self._is_place(chunks[index])
            one = place and before.text in operators("of_them_pronoun")  # طردتها من جيوب منها *مدينة منبج*
            return one or before.text in operators("listing_pronoun")
        last = self.draft.words[before.last - 1] if before.kind == NOUNS and before.last > before.head + 1 else None
        return last is not None and last.function == "quant" and bool(last.suffix)

    def _falls_to(self, chunk: Chunk, end: int) -> bool:
        """راح *ضحية القصف* خمسة: the fixed word of a verb with an act for its genitive is nobody."""
        act = self.draft.words[end] if chunk.head + 1 == end < chunk.last else None
        if act is None or chunk.actor is None or chunk.actor.first >= end:
            return False
        return any(self.frames[reading.ref].layer == "attack" for reading in act.frame_nouns)

    def _flies(self, chunk: Chunk, subject_slot: str) -> bool:
        """حلقت *طائرات استطلاع تركية*: fixed words that are the aircraft that fly, the verb's subject."""
        head = self.draft.words[chunk.head]
        return subject_slot == "actor" and chunk.actor is not None and head is not None and head.stem in self.aircraft

    def _is_people(self, chunk: Chunk) -> bool:
        return chunk.actor is not None and chunk.actor.head_class == "people"
