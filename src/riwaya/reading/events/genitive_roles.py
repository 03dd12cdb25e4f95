"""What a genitive is to the noun of an act: its doer, whom it hits, or ground.

In: the chunk of the noun, the mention behind it, the frame. Out: a role, or None where the genitive has no part in the act.
The idea: what the frame leaves open, the noun, the kind of party and what follows the phrase decide: an object behind it, ل or على.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import FRAME_NOUN
from riwaya.lexicon.match import Word
from riwaya.lexicon.schema import Frame, Role
from riwaya.reading.clauses.arguments import joined, right_arguments
from riwaya.reading.clauses.carrying_nouns import verb_before
from riwaya.reading.clauses.pronouns import agrees_with
from riwaya.reading.draft import (
    CONJUNCTION,
    MARK,
    NOUNS,
    PARTICIPLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    EventDraft,
)
from riwaya.reading.events.weapon_owners import WeaponOwners
from riwaya.reading.parties.controllers import is_carried, is_controlled, is_made_by_subject
from riwaya.reading.parties.duties import obliged
from riwaya.reading.parties.no_doers import is_convoy, is_tried_for
from riwaya.reading.words.marks import COMMAS
from riwaya.text.normalise import folded

_FIRED: Final = frozenset(["heavy-weapons", "aerial", "drone"])  # modes of attack by those who are armed
_ADDRESSED: Final = ("REQUEST", "ACCUSE", "THREATEN")  # whose noun has whom it is said to as its object
_MORTAL: Final = frozenset(["people", "person", "role", "title", "source"])
_OF_THINGS: Final = frozenset(["REJECT", "SUPPORT", "AGREE", "ACCUSE", "CONCEDE"])  # acts on things, as refusing, backing, yielding
_MEN: Final = frozenset(["person", "role", "title"])
_GOING: Final = frozenset(["troops", "fighters"])  # frames whose doers go themselves
_YIELDING: Final = frozenset(["AGREE", "CONCEDE"])
_BACKING: Final = frozenset(["SUPPORT", "AID"])
_AGENT: Final = 3  # chunks between a genitive and who does it


class GenitiveRoles(WeaponOwners):
    """Tells the role of the genitive of a noun."""

    __slots__ = ()

    def _is_no_his(self, mention: ActorMention, suffix: str) -> bool:
        """شنت تركيا حربا بعد غارات التحالف و*ضرباته*: whether a noun with the pronoun of a man or a masculine body is not hers."""
        return suffix in self.draft.knowledge.operators("his_suffix") and mention.gender == 1

    def _role_by_noun(
        self, chunks: list[Chunk], at: int, after: int, frame: Frame, event: EventDraft,
        mention: ActorMention, follows: Chunk | None,
    ) -> Role:  # fmt: skip
        """What the noun and what stands around its phrase make of its genitive."""
        chunk, words, role = chunks[at], self.draft.words, frame.genitive
        if role != "place" and self._governs(event, after, frame):
            role = "recipient"  # الانقلاب *على* الرئيس، حربها *ضد* التنظيم، وقوفها *إلى جانب* الحكومة
        if frame.type in _BACKING and chunk.prep in self.of:
            role = "recipient"  # أرسلت مقاتلين لمساندة *قوات النظام*
        if frame.needs == "forces" and self._is_help(chunks, at, event):
            role = "actor"  # تقدم الجيش بدعم *قوات التحالف*
        noun = words[event.first]
        if frame.type == "SUPPORT" and role == "actor" and self._is_done_by_another(chunks, at, event):
            role = "recipient"
        role = self._role_of_object(chunks, at, frame, event, role)
        if self._is_welcome(chunk, event):
            role = "actor" if noun is not None and noun.suffix else "recipient"  # وفي استقباله *أمير المنطقة*
        if role == "recipient" and frame.type == "CONSULT" and mention.head_class == "state":
            role = "place"  # زيارته *الكويت*
        if role == "actor" and frame.type == "ACCUSE" and self._is_charged(chunks, at, event):
            role = "recipient"  # اتهام *المعارضة* بتلقي أموال
        taking = noun is not None and noun.stem in self.draft.knowledge.operators("object_taking_noun")
        alone = not self._is_side_of(chunks, at) and not self._has_hit_behind(chunks, at, frame, event, mention)
        if taking and role in ("auto", "actor") and alone:
            role = "recipient"  # مهاجمة *حماس*، قتال *داعش*
        if role == "auto" and follows is None and is_controlled(self.draft, chunks, event):
            role = "recipient"
        if role == "auto" and follows is None and self._is_hit_by_other(chunks, at, event, mention):
            role = "recipient"  # قصف *المتمردين* من قبل الجيش، قام الجيش بقصف *المتمردين*
        if role in ("auto", "actor") and frame.slots.get("object") in ("recipient", "topic") and obliged(self.draft, chunks, chunk):
            role = "recipient"  # على الحكومة إدانة *التنظيم*
        helps = frame.needs in ("backing", "forces")  # داهمت قوة البلدة *بمساندة* الطيران
        if role == "actor" and alone and not helps and frame.layer == "act" and self._takes_party(chunk, frame, event):
            if mention.first == after and is_carried(self.draft, chunks, event, mention):
                role = "recipient"  # قامت النيابة باستجواب *الوزير*
        asked = role == "actor" and alone and not helps and mention.first == after and self._is_called_for(chunk, event)
        if asked and (frame.type == "ACCUSE" or self._takes_party(chunk, frame, event)):
            role = "recipient"  # دعا إلى إدانة *الدول* الممولة
        enters = role != "place" and self._enters(noun, mention, after)
        return "actor" if enters and not is_made_by_subject(self.draft, chunks, event, mention) else role

    def _is_called_for(self, chunk: Chunk, event: EventDraft) -> bool:
        """دعا النائب *إلى إدانة* الجناة, طالب بالتحقيق *وإدانة* الجناة: whether a verbal noun of one word tells what
        somebody asks others to do."""
        item, noun = event.statement, self.draft.words[event.first]
        if item is None or item.stance != "demand" or noun is None or not (chunk.prep or chunk.conj):
            return False
        if event.first > item.first + 1 and (event.type != "ACCUSE" or not item.first <= event.first < item.last):
            return False
        plural = noun.text.endswith(tuple(self.draft.knowledge.operators("plural_ending")))
        return event.first == chunk.head and event.last == event.first + 1 and not (noun.suffix or noun.article or plural)

    def _enters(self, noun: Word | None, mention: ActorMention, after: int) -> bool:
        """اقتحام *المستوطنين* للمسجد, اقتحام مئات *المسلحين* السجن: what is stormed is ground or a building, so that persons right
        behind the noun do it."""
        if noun is None or mention.head_class not in ("people", "group"):
            return False
        right = mention.first == after or (mention.first == after + 1 and bool(self.draft.counted[after]))
        return right and noun.stem in self.draft.knowledge.operators("ground_masdar")

    def _takes_party(self, chunk: Chunk, frame: Frame, event: EventDraft) -> bool:
        """استجواب *الوزير*, تهديد *الحركة* بالحرب, دعوة *الحركة* إلى …: whether a noun has somebody as its object."""
        noun = self.draft.words[event.first]
        if frame.slots.get("object") == "recipient" or frame.type == "THREATEN":
            return True
        asking = noun is not None and noun.stem in self.draft.knowledge.operators("asking_masdar")
        return asking and chunk.prep not in self.on and not self._is_yielded_to(chunk)  # وافق *على دعوة* المبعوث

    def _is_yielded_to(self, chunk: Chunk) -> bool:
        """استجاب *لدعوة المبعوث*: a call behind the verb of yielding to it is made by its genitive."""
        if chunk.prep not in self.of:
            return False
        verb = verb_before(self.draft.chunks[chunk.sentence], chunk.index)
        readings = verb.word.frame_verbs if verb is not None and verb.word is not None else ()
        return any(self.frames[one.ref].type in _YIELDING for one in readings)

    def _is_hit_by_other(self, chunks: list[Chunk], at: int, event: EventDraft, mention: ActorMention) -> bool:
        """قصف *المتمردين* من قبل الجيش، قام الجيش بقصف *المتمردين*: whether somebody else than the genitive of a verbal noun that
        takes an object is told to do it."""
        noun = self.draft.words[event.first]
        if noun is None or event.last != event.first + 1 or noun.stem not in self.draft.knowledge.operators("hitting_masdar"):
            return False
        phrases = self.own_phrases(chunks, right_arguments(chunks, at).phrases)
        if any(self._is_handed(chunks[index]) for index in phrases if index <= at + _AGENT):
            return True
        return is_made_by_subject(self.draft, chunks, event, mention)

    def _is_done_by_another(self, chunks: list[Chunk], at: int, event: EventDraft) -> bool:
        """أدين الشاب *بتأييد* التنظيم, اتهمه *بمبايعة* التنظيم: whether ب brings in what somebody is charged with or does."""
        chunk, noun = chunks[at], self.draft.words[event.first]
        if chunk.prep not in self.means or event.first != chunk.head or noun is None or noun.article or noun.suffix:
            return False
        before = chunks[at - 1] if at else None
        charged = before is not None and before.kind == NOUNS and before.last == before.head + 1 and before.word is not None
        accusing = self.draft.knowledge.operators("accusing_masdar")
        if charged and before is not None and before.word is not None and before.word.stem in accusing:
            return True  # إدانته *بتأييد* التنظيم
        verb = verb_before(chunks, at)
        word = verb.word if verb is not None else None
        if word is None or any(self.frames[one.ref].type in ("ACCUSE", "SANCTION") for one in word.frame_verbs):
            return word is not None
        if word.light is not None:
            light = self.draft.entries.light_verbs[word.light.ref]
            return light.subject == "actor" and folded(light.verb.split()[-1]) == chunk.prep
        return any(self.draft.entries.cues[one.ref].event == "ACCUSE" for one in word.cue_verbs)

    def _is_help(self, chunks: list[Chunk], at: int, event: EventDraft) -> bool:
        """تقدم الجيش *بدعم* التحالف: whether help is with what something was done, and is no content of a verb that takes ب
        (اتهمه *بدعم* التنظيم، قام *بدعم* المعارضة)."""
        chunk, entries = chunks[at], self.draft.entries
        if chunk.prep not in self.means or event.first != chunk.head:
            return False
        for index in range(at - 1, -1, -1):
            before = chunks[index]
            if before.word is None or before.kind not in (VERB, PARTICIPLE, NOUNS):
                continue
            if before.kind == NOUNS and not (before.word.cue_noun or before.word.cue_verbs):
                continue
            if before.word.light is not None and folded(entries.light_verbs[before.word.light.ref].verb.split()[-1]) == chunk.prep:
                return False
            cues = (*before.word.cue_verbs, *((before.word.cue_noun,) if before.word.cue_noun is not None else ()))
            if any(chunk.prep in self.draft.knowledge.takes[cue.ref] for cue in cues):
                return False
            if before.kind == VERB:
                return True
        return True

    def _role_by_party(
        self, chunks: list[Chunk], at: int, token: int, frame: Frame, event: EventDraft,
        mention: ActorMention, role: Role, follows: Chunk | None,
    ) -> Role | None:  # fmt: skip
        """What the kind of party that a genitive names makes of it; None where it has no part in the act."""
        if frame.mode == "explosives" and self._blows_himself_up(mention):
            return "actor"
        if role == "auto":
            if frame.type == "AID" and mention.kind == "organisation":
                return "actor"  # قوافل *الأمم المتحدة*
            upon = follows is not None and follows.prep in self.on and self._is_made_on(event, mention)  # هجوم *عشرة* رجال على
            counted = not upon and self._is_counted(token, mention)  # محاصرة *300* حوثي
            struck = (self._is_struck(token) or self._is_house_stormed(token, event)) and follows is None
            struck = struck and (mention.entity is None or mention.first > token)
            struck = struck or (event.last - event.first > 1 and self._is_struck(event.last - 1))  # تفجير مسجد *قوات الطوارئ*
            struck = struck or (frame.layer == "attack" and self._is_defenceless(mention))  # مجزرة *مركز الإيواء*
            struck = struck or is_convoy(self.draft, token, mention, follows)
            hit = follows  # قصف *مسلحين* لمدينة تعز
            at_ground = hit is not None and hit.actor is None and bool(self.draft.places_between(hit.first, hit.last))
            at_ground = at_ground or (hit is not None and hit.prep in self.of and hit.actor is not None)  # قصف *مسلحين* للجيش
            if frame.type == "COERCE" and follows is None and mention.head_class in _MEN and mention.kind == "person":
                return "recipient"  # حصار *الرئيس* ورئيس وزرائه
            acts = self._acts(mention) or (at_ground and self._is_armed_people(mention)) or self._is_on_party(hit)
            return "actor" if acts and not counted and not struck else "recipient"
        if role == "actor" and frame.layer == "attack" and event.last - event.first > 1 and self._is_struck(event.last - 1):
            return "recipient"  # تفجير مسجد *قوات الطوارئ*
        if role == "actor" and frame.mode == "visit" and mention.first == token and follows is None and self._lies_there(token):
            return "recipient"  # منعت زيارة *المعتقلين* في السجن
        if role == "actor" and frame.mode in _FIRED and self._is_defenceless(mention):
            return "recipient"  # قذائف الهاون مستهدفة *المواطنين*
        if role == "recipient" and frame.layer == "result" and self._ends_in_fire(event):
            return "actor"  # مقتل شابين برصاص *قوات النظام*
        helped = frame.type == "SUPPORT" and chunks[at].prep in self.means  # داهموا البلدة *بمساندة* حوامات الجيش
        if role == "actor" and frame.type in _OF_THINGS and mention.first > token and not helped:
            return None  # رفض ترشيح *الوزير*, تأييد خطة *المبعوث*: of what is refused or backed
        if role == "actor" and frame.type == "MOBILIZE" and frame.needs not in _GOING and self._is_counted(token, mention):
            return None  # نشر مئات من المقاتلين: the posted post nobody; but وصول *مئات* المقاتلين
        able = self._acts(mention) or (self._is_armed_people(mention) and not self._is_counted(token, mention))
        able = able and not self._has_fallen(event)
        if is_tried_for(self.draft, frame, mention, follows):
            return "recipient"  # محاكمة *رئيس الوزراء السابق* لفساد حكومته
        meant = follows is None or mention.entity or frame.slots.get(follows.prep) != "topic"  # تجنيد *عناصر* للجماعة: for whom
        if role == "recipient" and follows is not None and follows.prep in self.of and able and meant:
            head = self.draft.words[mention.first]  # but استهداف دورية *للجيش*: whose patrol was hit
            if self._is_deed_of_his(follows):
                return role
            if follows.first >= mention.last or (head is not None and head.stem in self.aircraft):
                return "actor"  # استهداف الطيران لبلدة، استهداف مسيرة للاحتلال سيارة
            index = self._behind_mention(chunks, at, mention)
            hit = chunks[index] if index < len(chunks) and follows.last == mention.last else None
            whole = hit is not None and hit.prep in self.of and not hit.conj and not self._is_counted(token, mention)
            if whole and hit is not None and not self._is_deed_of_his(hit):
                if hit.actor is not None or self._is_ground_hit(hit):
                    return "actor"  # اختطاف مجموعات تابعة للأمن *لأشخاص* من البلدة
        elif role == "recipient" and frame.layer == "attack" and self._is_cause(chunks[at], mention):
            return "actor"  # قتل ثلاثة جراء استهداف *طائرة مسيرة*
        elif role == "recipient" and event.last - event.first > 1 and self._is_struck(event.last - 1):
            return role  # اعتبر تفجير مسجد *قوات الطوارئ* دليلا
        elif role == "recipient" and self._is_body(mention, frame) and self._has_hit_behind(chunks, at, frame, event, mention):
            if self._names_same(mention, chunks[at + 1]):
                return role
            return "actor"  # استهداف الطيران *بلدة*، اعتقال *الشرطة* صحفيا
        return role

    def _names_ship(self, event: EventDraft) -> bool:
        """استهداف سفينة *أميركية*, مهاجمة السفن *البريطانية*: whether the term of an act ends in a vessel that it is done to."""
        noun, hit, operators = self.draft.words[event.first], self.draft.words[event.last - 1], self.draft.knowledge.any_of
        if noun is None or hit is None or hit.stem not in operators("vessel_noun"):
            return False
        return noun.stem in operators("object_taking_noun", "hitting_masdar", "targeting_masdar")

    def _blows_himself_up(self, mention: ActorMention) -> bool:
        """تفجير *شاب نفسه*: whether the genitive of a blast is the object of it as well."""
        ends = self.draft.tokens.norm[mention.last - 1 : mention.last + 1]
        return mention.head_class in _MORTAL and any(end in self.draft.knowledge.operators("reflexive_word") for end in ends)

    def _lies_there(self, token: int) -> bool:
        """زيارة *الجرحى*, زيارة *المعتقلين*: whether a genitive names those who lie or sit where others visit them."""
        word = self.draft.words[token]
        return word is not None and word.article and word.stem in self.draft.knowledge.any_of("wounded_object", "captive_person")

    def _has_fallen(self, event: EventDraft) -> bool:
        """مقتل *القائد المشترك لمجلس* المدينة: a noun whose genitive fell, whoever may be behind it."""
        noun = self.draft.words[event.first]
        return noun is not None and noun.stem in self.draft.knowledge.operators("fallen_masdar")

    def _is_on_party(self, hit: Chunk | None) -> bool:
        """هجمات مستوطنين *على مزارعين*: whether على behind the genitive names whom the act hits, and so the genitive does it."""
        if hit is None or hit.prep not in self.on or hit.actor is None or hit.actor.first != hit.head:
            return False
        return not self._is_handed(hit)

    def _is_made_on(self, event: EventDraft, mention: ActorMention) -> bool:
        word, several = self.draft.words[event.first], mention.last > mention.first + 1  # but هجومان *مسلحان* على
        return word is not None and several and word.stem in self.draft.knowledge.operators("on_attack_noun")

    def _is_charged(self, chunks: list[Chunk], at: int, event: EventDraft) -> bool:
        """اتهام *الحزب* بقتل …: whether ب stands right behind the genitive of accusing, and nobody else is accused."""
        noun, following = self.draft.words[event.first], chunks[at + 1] if at + 1 < len(chunks) else None
        if noun is None or noun.suffix or event.last > event.first + 1 or following is None or following.kind != NOUNS:
            return False
        return following.prep in self.means and noun.stem in self.draft.knowledge.operators("accusing_masdar")

    def _says_of_what(self, behind: Chunk, event: EventDraft) -> bool:
        """اتهامه *بالتجسس*, إدانته *بما* نسب إليه, اتهامه *بأنه* قتل: whether ب behind a noun with a pronoun tells what one
        is charged with, so that the pronoun is his."""
        if behind.kind == NOUNS:
            return behind.prep in self.means
        noun = self.draft.words[event.first]
        if noun is None or noun.stem not in self.draft.knowledge.operators("accusing_masdar"):
            return False
        return behind.prep in self.means if behind.kind == RELATIVE else behind.text.startswith(tuple(self.thereby_that))

    def _joined_victim(self, chunks: list[Chunk], at: int, suffix: str) -> ActorMention | None:
        """من اعتقال الجنود *وقتلهم*, قصف التنظيم لقطع إمداده *ومحاصرته*: whom the act that this one is joined to is done to."""
        before = self.draft.events[-1] if self.draft.events and chunks[at].conj and at else None
        if before is None or before.chunk is None or not before.rule.endswith(":noun") or before.sentence != chunks[at].sentence:
            return None
        between = chunks[before.chunk.index + 1 : at]
        if len(between) > 1 or any(one.kind != NOUNS or one.actor is not None for one in between):
            return None
        return next((one for one in before.recipients if agrees_with(self.draft, one, suffix)), None)

    def _is_done_on(self, chunks: list[Chunk], at: int, suffix: str) -> bool:
        """التضييق على *الصحفيين* وتهديدهم: whether a noun that takes an object, or one of threats and charges, goes on with what is
        done to those whom its pronoun takes up."""
        noun, operators = chunks[at].word, self.draft.knowledge.operators
        if noun is None or not chunks[at].conj or chunks[at].prep:
            return False
        taking = noun.stem in self.draft.knowledge.any_of("object_taking_noun", "hitting_masdar")
        if not taking and noun.stem not in operators("asking_masdar"):
            return False
        hit = self._joined_victim(chunks, at, suffix)
        doers = self.draft.events[-1].actors if hit is not None else []
        return hit is not None and (taking or not any(agrees_with(self.draft, one, suffix, strictly=True) for one in doers))

    def _is_welcome(self, chunk: Chunk, event: EventDraft) -> bool:
        """كان في *استقبال* الوزير محافظ المدينة: within the noun of receiving stands who comes; who receives him is named apart."""
        return self.frames[event.frame].id == "host-visitor" and chunk.prep in self.within and event.first == chunk.head

    def _or_else(self, chunks: list[Chunk], at: int) -> ActorMention | None:
        """سيطرة الجهاديين *أو الفصائل*: whom أو names beside the genitive right before it."""
        if at + 2 >= len(chunks) or chunks[at + 1].kind != CONJUNCTION:
            return None
        if chunks[at + 1].text not in self.draft.knowledge.operators("or_conjunction"):
            return None
        return chunks[at + 2].actor if chunks[at + 2].kind == NOUNS and not chunks[at + 2].prep else None

    def _governs(self, event: EventDraft, after: int, frame: Frame) -> bool:
        """Whether a term ends in a preposition, or one of backing holds one."""
        inside = range(after - 1 if frame.type not in _BACKING else event.first + 1, after)
        return any(
            token > event.first and (word := self.draft.words[token]) is not None and word.function == "prep" for token in inside
        )

    def _role_of_object(self, chunks: list[Chunk], at: int, frame: Frame, event: EventDraft, role: Role) -> Role:
        """استقباله *السفير*: behind the pronoun of who does it stands its object; وصل للقاء *الرئيس*: who comes meets him."""
        noun, chunk = self.draft.words[event.first], chunks[at]
        addressed = frame.slots.get("object") == "recipient" or frame.type == "REQUEST"  # دعوتها *السلطات* إلى …
        if noun is None or frame.layer != "act" or role == "recipient" or not addressed:
            return role
        if noun.suffix and event.last == event.first + 1:
            return "recipient"
        meets = frame.type == "CONSULT" and chunk.prep in self.of and event.first == chunk.head
        if not meets or not at or chunks[at - 1].kind == MARK:
            return role
        following = chunks[at + 1] if at + 1 < len(chunks) else None
        told = following is not None and following.kind == NOUNS and (
            following.prep in self.accompanied or (not following.prep and not following.conj)
        )  # fmt: skip
        return role if told or chunks[at - 1].prep in self.means else "recipient"

    def _ends_in_fire(self, event: EventDraft) -> bool:
        """مقتلهما *برصاص* …: a term of killing whose last word is what was fired, so that its genitive is who fired."""
        last = self.draft.words[event.last - 1]
        return event.last - event.first > 1 and last is not None and last.stem in self.fire and bool(last.preposition)

    def _is_side_of(self, chunks: list[Chunk], at: int) -> bool:
        """قتال *الجيش* ضد المسلحين: whether the phrase behind names the other side."""
        following = chunks[at + 1] if at + 1 < len(chunks) else None
        if following is not None and following.kind == NOUNS and following.prep in self.from_ and at + 2 < len(chunks):
            following = chunks[at + 2] if following.actor is not None else following  # تطويق قوة من الجيش *لبلدة*
        if following is None or following.kind != NOUNS or self._is_deed_of_his(following):
            return False
        return following.prep in self.against or following.prep in self.accompanied or following.prep in self.of

    def _is_cause(self, chunk: Chunk, mention: ActorMention) -> bool:
        """Whether aircraft, as the genitive of an attack that is told as a cause or means, strike and are not struck."""
        head = self.draft.words[mention.first]
        flies = mention.head_class == "force" and head is not None and head.stem in self.aircraft
        return flies and (chunk.prep in self.means | self.within or chunk.prep in self.draft.knowledge.operators("causal_word"))

    def _is_struck(self, token: int) -> bool:
        """قصف *المستشفى*، استهداف *مواقع* النظام: what is hit and never hits; whose it is suffers."""
        word = self.draft.words[token]
        return word is not None and word.stem in self.struck

    def _is_house_stormed(self, token: int, event: EventDraft) -> bool:
        """حاول متظاهرون اقتحام *البرلمان*: whether the genitive of a noun of storming is a house."""
        noun, house = self.draft.words[event.first], self.draft.words[token]
        storms = noun is not None and noun.stem in self.draft.knowledge.operators("ground_masdar")
        return storms and house is not None and house.stem in self.draft.knowledge.any_of("stormed_house", "struck_house")

    def _leaves_object(self, chunks: list[Chunk], at: int, mention: ActorMention, frame: Frame, event: EventDraft) -> bool:
        """Whether an object right behind the genitive of a verbal noun makes the genitive the doer: a force or body that no verb
        before it controls (أقدم على قتل …), and another party or, of ground, anything (استعادة الجيش *الكثير* من المناطق)."""
        noun, index = self.draft.words[event.first], self._behind_mention(chunks, at, mention)
        hit = chunks[index] if index < len(chunks) else None
        if hit is None or hit.kind != NOUNS or hit.conj or hit.last <= mention.last or noun is None:
            return False
        if hit.prep:  # تحرير المقاومة *للمدينة*
            able = mention.head_class in ("force", "group") and mention.first == chunks[at].head + 1
            return frame.genitive == "place" and hit.prep in self.of and able and (hit.actor is None or self._is_place(hit))
        operators = self.draft.knowledge.operators
        if noun.stem in operators("objectless_noun") or chunks[at].prep in operators("controlling_preposition"):
            return False
        if self._is_counted(mention.first, mention):
            return False
        several = self._is_armed_people(mention) or (mention.definite and mention.head_class == "people")
        head = self.draft.words[mention.first]
        several = several or (mention.head_class == "force" and head is not None and head.stem in self.aircraft)
        if self._is_written_as_object(hit) or (several and hit.actor is None and self._is_ground_hit(hit)):
            return frame.slots.get("object") == "recipient" and self.draft.knowledge.awaits_object(noun)
        if frame.type in _ADDRESSED and hit.actor is not None and noun.stem in operators("asking_masdar"):
            two = mention.head_class not in _MORTAL or hit.actor.head_class not in _MORTAL or bool(hit.actor.number)
            return two or frame.type == "REQUEST"  # مطالبة الوزير *الحكومة* بوقف القتال, اتهام النائب *الشرطة* بالتقصير
        if mention.head_class in _MORTAL and hit.actor is not None and self._is_counted(hit.actor.first, hit.actor):
            head = self.draft.words[mention.first]
            force = head is not None and head.stem in operators("own_force_noun") and not self._is_counted(mention.first, mention)
            if (force or self._is_armed_people(mention)) and not hit.actor.definite:  # اعتقال رجال الأمن *ستة مسلحين*
                return frame.slots.get("object") == "recipient" and self.draft.knowledge.awaits_object(noun)
        if mention.head_class in _MORTAL or not self._acts(mention):
            return False
        if self.draft.places_between(mention.first, mention.last):
            return False
        if frame.genitive == "place":
            return True
        if hit.actor is None:
            return False
        if frame.layer == "attack" and hit.actor.head_class == "institution":
            return False  # اقتحام القوات *مكتب* المحامي: ground
        if frame.layer == "attack":  # بعد قصف الجيش *قافلة*, مهاجمة الفصائل *الحاجز*
            before = chunks[at - 1] if at else None
            owns = before is None or before.kind != VERB or bool(chunks[at].prep)
            taking = noun.stem in operators("hitting_masdar") or noun.stem in operators("object_taking_noun")
            described = hit.word is not None and (hit.word.adjective or hit.word.stem in operators("abusive_adjective"))
            return owns and taking and not described and event.last == event.first + 1 and not self._may_be_subject(chunks, at, hit)
        return frame.slots.get("object") == "recipient" and self.draft.knowledge.awaits_object(noun)

    def _behind_mention(self, chunks: list[Chunk], at: int, mention: ActorMention) -> int:
        """قصف وحدة من الجيش *البلدة*, مداهمة دورية للجيش *منزله*: the index of the chunk behind a genitive and whose it is."""
        index = at + 1
        if index < len(chunks) and chunks[index].last <= mention.last and chunks[index].prep in self.from_ | self.of:
            index += 1
        return index

    def _is_what_for(self, behind: Chunk) -> bool:
        """قتال أ وب *للاستعداد*, قصف المسلحين *لقطع* إمداداتهم: an act for which another one is done."""
        head = self.draft.words[behind.head]
        if head is not None and head.article and head.stem in self.draft.knowledge.operators("aim_masdar"):
            return behind.prep in self.of  # ملاحقة الفلول *للحفاظ* على الأمن
        if head is None or head.head or head.article:
            return False
        known = self.draft.knowledge.any_of("warding_masdar", "fought_masdar", "keeping_masdar", "going_masdar")
        return bool(head.frame_nouns) or head.stem in known or self.draft.phrase(behind.head, FRAME_NOUN) is not None

    def _is_deed_of_his(self, behind: Chunk) -> bool:
        """مقاضاة الوزير *لارتكابه* جرائم: a deed with a pronoun behind ل, for which somebody is pursued."""
        head = self.draft.words[behind.head]
        return head is not None and bool(head.suffix) and head.stem in self.draft.knowledge.operators("act_carrier")

    def _is_ground_hit(self, hit: Chunk) -> bool:
        """استهداف مسلحين *موقعا* للجيش, اقتحام مسلحين *بلدة* كذا: ground or what is struck."""
        return self._is_struck(hit.head) or bool(self.draft.places_between(hit.first, hit.last))

    def _is_written_as_object(self, chunk: Chunk) -> bool:
        """طعن شاب فلسطيني *جنديا*: an indefinite accusative that names somebody."""
        word, shapes = chunk.word, self.draft.knowledge.morphology
        first = chunk.actor.first if chunk.actor is not None else -1
        if word is None or word.article or word.suffix or word.head is None or first != chunk.head:
            return False
        lemma = folded(self.draft.entries.heads[word.head.ref].lemma)
        indefinite = shapes.ends_in_alef(word.text) and shapes.without_alef(word.text) == lemma
        return indefinite or shapes.is_written_accusative(self.draft.tokens.raw(chunk.head))

    def _has_accusative(self, chunks: list[Chunk], at: int) -> bool:
        """Whether an object follows the genitive of a verbal noun, so that the genitive is who does it."""
        found = right_arguments(chunks, at)
        if self._or_else(chunks, at) is not None:
            return False
        if self._is_ground_set_off(chunks, joined(chunks, at)[-1].index + 1):
            return True
        index = found.nouns[0] if found.nouns else -1
        if index < 0 or chunks[index].kind != NOUNS or chunks[index - 1].kind == MARK:
            return False
        return not (index > at + 1 and chunks[index - 1].prep and self._is_region(chunks[index]))

    def _is_ground_set_off(self, chunks: list[Chunk], at: int) -> bool:
        """إثر استهداف الاحتلال والفصائل التابعة له، *مدينة* كذا بالمدفعية: whether a comma behind the genitive and those joined to
        it sets off what was hit: one bare phrase of ground, with no verb of its own behind it."""
        while at < len(chunks) and chunks[at].kind == PRONOUN and not chunks[at].conj:
            at += 1
        if at + 1 >= len(chunks) or chunks[at].kind != MARK or chunks[at].text not in COMMAS:
            return False
        hit, word = chunks[at + 1], chunks[at + 1].word
        if (
            hit.kind != NOUNS
            or hit.prep
            or hit.conj
            or word is None
            or word.article
            or word.suffix
            or not self._is_struck(hit.head)
        ):
            return False
        behind = chunks[at + 2] if at + 2 < len(chunks) else None
        if hit.last == hit.head + 1 or (behind is not None and behind.kind == NOUNS and not behind.prep):
            return False
        return behind is None or behind.kind in (NOUNS, TIME, MARK, CONJUNCTION)

    def _is_region(self, chunk: Chunk) -> bool:
        """استهداف نقطة للمسلحين بجوار مستبا *محافظة حجة*: a governorate or district that says more of the place before it."""
        places = self.draft.places_between(chunk.first, chunk.last)
        return bool(places) and all(place.kind in ("admin1", "admin2") for place in places)

    def _is_body(self, mention: ActorMention, frame: Frame) -> bool:
        """اعتقال *الشرطة* صحفيا; but اغتيال *الرئيس* رفيق الحريري: whether a genitive with a name behind it is no part of that."""
        if frame.layer == "attack":
            return self._acts(mention)
        several = mention.head_class == "people" and mention.number == 2 and mention.definite and self._acts(mention)
        several = several or (self._is_armed_people(mention) and not self._is_counted(mention.first, mention))
        return several or mention.head_class in ("force", "group", "state", "institution")

    def _has_hit_behind(
        self, chunks: list[Chunk], at: int, frame: Frame, event: EventDraft, mention: ActorMention | None
    ) -> bool:
        """اعتقال الشرطة *ثلاثة صحفيين*: whether somebody is named as object behind the genitive of an act."""
        if frame.layer == "attack":
            return self._has_accusative(chunks, at)
        noun = self.draft.words[event.first]
        if noun is None or event.last > event.first + 1 or not self.draft.knowledge.governs_object(noun):
            return False
        behind = at + 1 if mention is None else self._behind_mention(chunks, at, mention)
        hit = chunks[behind] if behind < len(chunks) else None
        if hit is None or hit.kind != NOUNS or hit.prep or hit.conj:
            return False
        if frame.toll in ("killed", "injured", "detained", "abducted") or hit.actor is not None:
            return hit.actor is not None and not self._may_be_subject(chunks, at, hit)
        head = self.draft.words[hit.head]
        if head is None or self.draft.counted[hit.first]:
            return head is not None
        return head.stem in self.struck or (head.noun and not head.article)

    def _hits_within(self, chunk: Chunk, event: EventDraft) -> bool:
        """أثناء مداهمتها *أحد المنازل*: whether some of what is struck stands in the phrase behind an act with a pronoun."""
        if event.last + 1 >= chunk.last:
            return False
        some, thing = self.draft.words[event.last : event.last + 2]
        if some is None or thing is None or some.stem not in self.draft.knowledge.any_of("some_of_them", "amount_noun"):
            return False
        return thing.stem in self.struck

    def _is_own_term(self, event: EventDraft) -> bool:
        """*رفضه القرار*, *رفضها المبادرة*: whether a noun of an act of words with a pronoun has its object in its own term, so that
        the pronoun is who does it."""
        noun = self.draft.words[event.first]
        return event.type in _OF_THINGS and event.last > event.first + 1 and noun is not None and bool(noun.suffix)

    def _is_either_way(self, hit: Chunk | None, suffix: str) -> bool:
        """خطفهم *لهم*: whether the object of a noun with a pronoun is the same pronoun, so that nobody knows who is who."""
        alike = hit is not None and hit.kind == PRONOUN and not hit.conj and hit.text.endswith(suffix)
        return alike and hit is not None and self._preposition_of(hit) in self.of

    def _names_thing(self, hit: Chunk | None) -> bool:
        """دعمه *المطالب*: whether a noun with the article stands behind, and no adjective (دعمه *الكامل*)."""
        head = self.draft.words[hit.head] if hit is not None else None
        return head is not None and head.article and head.noun and not head.adjective and head.modifier is None

    def _names_same(self, mention: ActorMention, behind: Chunk) -> bool:
        """اعتقال مسلحين *فارين* من سجن: whether an indefinite plural behind another may say more of the same."""
        other, head = behind.actor, self.draft.words[mention.first]
        if other is None or other.definite or other.head_class != "people" or head is None or head.article:
            return False
        alike = mention.head_class in ("people", "group") and other.number == 2 and behind.last == behind.head + 1
        return alike and not self._is_counted(other.first, other)

    def _may_be_subject(self, chunks: list[Chunk], at: int, hit: Chunk) -> bool:
        """نفى اعتقال الإرهابيين *وزير* الداخلية: whether the verb right before the act has its subject behind it."""
        before = chunks[at - 1] if at else None
        if before is None or before.kind != VERB or chunks[at].prep or hit.actor is None:
            return False
        return hit.actor.head_class in ("role", "title", "person", "source") and hit.actor.number == 0

    def _is_counted(self, token: int, mention: ActorMention) -> bool:
        """Whether a number stands before those a genitive names."""
        numbers = self.draft.quantities_in[self.draft.sentence_of[token]]
        return any(token <= number.first <= mention.first and number.counts != "years" for number in numbers)
