"""Signs of what a noun of an act means: whom it is done to, and whether there is an act at all.

In: a row of chunks, the index of a noun phrase and its `EventDraft`. Out: yes or no.
The idea: each sign is asked by the one step that makes an act of a noun.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import Word
from riwaya.lexicon.schema import LightVerb
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.draft import (
    ADVERB,
    MARK,
    NOUNS,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    EventDraft,
)
from riwaya.reading.events.act_governors import ActGovernors
from riwaya.reading.parties.launched import is_launched
from riwaya.reading.phrases.states import power
from riwaya.reading.words.marks import COMMAS
from riwaya.reading.words.other_domains import is_armed
from riwaya.text.normalise import folded

_BODIES: Final = frozenset(["institution", "media", "state", "thing", "document"])
_STRIVING: Final = 4  # tokens between a word of striving and what is striven for
_PERSONS: Final = frozenset(["people", "person", "role", "title"])
_TAKEN: Final = _PERSONS | {"force", "group"}


class ActSigns(ActGovernors):
    """Tells what stands around the noun of an act."""

    __slots__ = ()

    def _is_lost(self, chunks: list[Chunk], at: int) -> bool:
        """Whether the phrase before one with ل, or right before, tells of a loss."""
        before = chunks[at - 1] if at else None
        word = before.word if before is not None and before.kind == NOUNS else None
        lost = word is not None and word.stem in self.draft.knowledge.operators("losing_noun")
        return lost and (not chunks[at].prep or chunks[at].prep in self.of)

    def _achieves(self, chunks: list[Chunk], at: int) -> bool:
        """تحقيق القوات *تقدما*: whether an indefinite object in the accusative stands right behind the phrase."""
        behind = chunks[at + 1] if at + 1 < len(chunks) else None
        word = behind.word if behind is not None and behind.kind == NOUNS and not (behind.prep or behind.conj) else None
        return word is not None and not word.article and word.text.endswith(self.accusative)

    def _is_striven_for(self, chunk: Chunk) -> bool:
        """إنجازات فشل الحزب في *تحقيقها*: whether a verbal noun with a pronoun stands behind a word of striving."""
        noun, operators = self.draft.words[chunk.head], self.draft.knowledge.operators
        if noun is None or not noun.suffix or not chunk.prep:
            return False
        before = self.draft.words[max(0, chunk.first - _STRIVING) : chunk.first]
        return any(word is not None and word.stem in operators("striving_word") for word in before)

    def _is_tried_by(self, before: Word | None) -> bool:
        """أثناء محاولتهم *الهجوم* على: whether an attempt with its pronoun governs the noun of an act."""
        if before is None or before.suffix not in self.draft.knowledge.operators("absent_suffix"):
            return False
        return before.stem in self.draft.knowledge.operators("attempt_noun")

    def _takes_behind_its_own(self, chunks: list[Chunk], at: int, slots: dict[str, str], event: EventDraft) -> bool:
        """محاصرته *القوات*, قتاله «*لواء القدس*»: whether a bare phrase right behind a verbal noun with its doer's pronoun is whom
        it is done to."""
        noun = self.draft.words[event.first]
        if noun is None or not noun.suffix or slots.get("object") != "recipient" or chunks[at].last != event.first + 1:
            return False
        hit = chunks[at + 1] if at + 1 < len(chunks) else None
        return hit is not None and hit.kind == NOUNS and not hit.prep and not hit.conj and hit.actor is not None and (
            (hit.actor.first == hit.head and hit.actor.head_class in _TAKEN)
            or (event.type == "ACCUSE" and hit.actor.first == hit.head + 1 and self._is_conduct(hit.head))  # إدانته جرائم *التنظيم*
        )  # fmt: skip

    def _has_for_object(
        self, chunks: list[Chunk], at: int, noun: Word | None, slots: dict[str, str], event: EventDraft
    ) -> bool:
        """بعد لقاء الرئيس *نظيره التركي*، لقائه *الوزير*، اتهام السلطات *29 شخصا*: whom it is done to."""
        chunk = chunks[at + 1]
        mention, head = chunk.actor, chunk.word
        addressed = slots.get("object") == "recipient" or event.type == "REQUEST"
        if not event.actors or event.recipients or event.governed or not addressed:
            return False
        if self._is_other_than(chunks, at, event):
            return True
        if mention is None or mention.head_class not in ("person", "role", "title", "people", "group"):
            return False
        counterpart = head is not None and head.stem in self.draft.knowledge.operators("counterpart_noun")
        counted = mention.head_class == "people" and not mention.definite and mention.entity is None
        return counterpart or counted or (noun is not None and bool(noun.suffix))

    def _is_other_than(self, chunks: list[Chunk], at: int, event: EventDraft) -> bool:
        """اتهام الولايات المتحدة *إيران*, لقاء أمير قطر *الرئيس الفرنسي*: a party of another name than the doer's, right behind
        it, where no verb can have it as its subject."""
        chunk, doer = chunks[at + 1], event.actors[-1]
        before, behind = chunks[at - 1] if at else None, chunks[at + 2] if at + 2 < len(chunks) else None
        if (before is not None and before.kind == VERB and not chunks[at].prep) or (behind is not None and behind.kind == VERB):
            return False
        if chunk.actor is None:
            return event.type != "CONSULT" and power(self.draft, chunk) is not None  # اتهام الحكومة *دمشق* بدعم …
        named = chunk.actor.entity or chunk.actor.country
        if not named or chunk.actor.first != chunk.head or (event.type == "CONSULT" and chunk.actor.head_class == "state"):
            return False  # زيارة الوزير *العراق*: where to
        if doer.head_class in ("role", "title", "person") and chunk.actor.head_class == "person":
            return False  # توجيهات المرشد الأعلى *علي خامنئي*: his name
        return named not in (doer.entity, doer.country)

    def _undergoes(self, chunks: list[Chunk], at: int, first: int) -> bool:
        """تعرضت *قوافل الإغاثة* لهجمات: whether a phrase is the subject of a verb of suffering something."""
        verb = chunks[at - 1] if at and not chunks[at].prep and first == chunks[at].head else None
        light = verb.word.light if verb is not None and verb.kind == VERB and verb.word is not None else None
        if light is None:
            return False
        entry = self.draft.entries.light_verbs[light.ref]
        return entry.subject == "recipient" and folded(entry.verb.split()[-1]) in self.of

    def _is_direct(self, after: int, end: int) -> bool:
        """القضاء *على عشرة مسلحين*; but قضاء النظام … *على* خمسة: whether nothing but a number stands among fixed words."""
        words, counted = self.draft.words, self.draft.counted
        if self.draft.tokens.norm[after] not in self.on:
            return False
        between = [(words[token], counted[token]) for token in range(after + 1, end - 1)]
        return all(number or (word is not None and word.function in ("quant", "prep")) for word, number in between)

    def _ends_in_person(self, token: int) -> bool:
        """ارتقاء *شاب*: whether the last word of a term of dying is somebody, and no word of loss (سقوط *شهيد*)."""
        word, operators = self.draft.words[token], self.draft.knowledge.operators
        if word is None or word.head is None or word.stem in operators("killed_noun") | operators("injured_noun"):
            return False
        return self.draft.entries.heads[word.head.ref].class_ == "people" and not word.preposition and not word.frame_nouns

    def _is_nought(self, event: EventDraft) -> bool:
        """لم تقع وفيات *أو إصابات*: the fallen of whom it is said that there were none."""
        return any(
            quantity.high == 0 and quantity.first <= event.first < quantity.last + 2
            for quantity in self.draft.quantities_in[event.sentence]
        )

    def _is_against_ruling(self, chunks: list[Chunk], at: int) -> bool:
        """طعن المحامي *في القرار*: an appeal, for what في opens is no place."""
        following = chunks[at + 1] if at + 1 < len(chunks) else None
        if following is None or following.kind != NOUNS or following.prep not in self.within | self.means | self.against:
            return False
        thing = following.actor is None or following.actor.head_class == "document"
        return thing and not self.draft.places_between(following.first, following.last)

    def _is_of_person(self, chunks: list[Chunk], at: int) -> bool:
        """Whether a pronoun on a noun stands for persons, not for ground."""
        index = at - 1
        while index >= 0 and chunks[index].kind in (VERB, RELATIVE, TIME, ADVERB):
            index -= 1
        mention = chunks[index].actor if index >= 0 and chunks[index].kind == NOUNS else None
        return mention is not None and (mention.head_class in ("person", "people", "role", "title") or mention.kind == "person")

    def _is_aim(self, chunks: list[Chunk], at: int, token: int) -> bool:
        """*تحقيقا* للأمن: an accusative of purpose, behind no verb that has it as object."""
        following = chunks[at + 1] if at + 1 < len(chunks) else None
        before = chunks[at - 1] if at else None
        if following is None or following.kind != NOUNS or following.prep not in self.of or token != chunks[at].head:
            return False
        return self.draft.words[token].text.endswith(self.accusative) and (before is None or before.kind != VERB)  # type: ignore[union-attr]

    def _has_object(self, chunk: Chunk, token: int, event: EventDraft) -> bool:
        """تحقيق *الأمن*، تحقيق *انفراجة*: a genitive behind the noun that names nobody."""
        word = self.draft.words[token] if token < chunk.last else None
        if word is None or event.definite or mention_in(self.draft, token, chunk.last) is not None:
            return False
        trigger = self.draft.words[event.first]
        if trigger is None or trigger.suffix or trigger.text.endswith(self.accusative):
            return False
        return word.article or ((word.noun or bool(word.frame_nouns)) and not word.adjective)

    def _is_carried(self, chunks: list[Chunk], at: int, token: int) -> bool:
        """A noun as common as عملية names an act only as the object of a verb whose subject does it (شن عملية)."""
        doers = self.draft.knowledge.operators("perpetrator_noun")
        if any(word is not None and word.stem in doers for word in self.draft.words[chunks[at].head : token]):
            return False  # هوية *منفذ* العملية
        if self._is_peaceful(chunks, at, token):
            return False
        if is_launched(self.draft, chunks, at, token):
            return True
        index = at - 1
        while index >= 0 and index >= at - 6:
            chunk = chunks[index]
            if chunk.kind == VERB:
                light = chunk.word.light if chunk.word is not None else None
                entry = self.draft.entries.light_verbs[light.ref] if light is not None else None
                own = not chunks[at].prep or (entry is not None and folded(entry.verb.split()[-1]) == chunks[at].prep)
                own = own or self._is_carried_on(chunks[at - 1])  # تنوي القيام *بعمليات*
                own = own or (entry is not None and chunks[at].prep in self.from_ and self._is_raised(entry))
                return entry is not None and own and entry.subject == "actor"  # but اتفقا على مركز *للعمليات*
            if chunk.kind not in (NOUNS, TIME, ADVERB, PRONOUN) and not (chunk.kind == MARK and chunk.text in COMMAS):
                return False
            index -= 1
        return False

    def _is_raised(self, light: LightVerb) -> bool:
        """كثفت القوات *من* عملياتها، صعدت *من* حدة عملياتها."""
        return folded(light.lemma) in self.draft.knowledge.operators("raising_verb")

    def _is_peaceful(self, chunks: list[Chunk], at: int, token: int) -> bool:
        """حملة *نظافة*، حملة *للتبرع* بالدم: named by what it is for, which is no act of force, with nobody armed about."""
        chunk, draft = chunks[at], self.draft
        noun = draft.words[token]
        if noun is not None and noun.stem in self.flown:
            return False  # مسيرة *للتنديد* بالغلاء
        named = draft.words[token + 1] if token + 1 < chunk.last else None
        if named is None and token + 1 == chunk.last and at + 1 < len(chunks) and chunks[at + 1].prep in self.of:
            named = draft.words[chunks[at + 1].head]
        if named is None or named.head is not None or named.entity is not None or named.state is not None or named.demonym:
            return False
        forceful = any(self.frames[reading.ref].type in ("ASSAULT", "COERCE", "MOBILIZE") for reading in named.frame_nouns)
        if forceful or named.adjective or named.modifier or not named.noun:
            return False
        return not any(one.actor is not None and is_armed(draft, one.actor) for one in chunks[:at])

    def _is_toll(self, chunks: list[Chunk], at: int, token: int) -> bool:
        """قتلى، جرحى name persons; they tell of an act only where they are counted or fell (5 قتلى، سقط قتلى)."""
        word = self.draft.words[token]
        if word is None or word.article or word.suffix:
            return False
        chunk = chunks[at]
        if any(
            quantity.first >= chunk.head and quantity.last <= chunk.last for quantity in self.draft.quantities_in[chunk.sentence]
        ):
            return True
        before = chunks[at - 1] if at else None
        if before is not None and before.kind == VERB and before.word is not None:
            return before.word.light is not None or bool(before.word.frame_verbs)
        opens = before is None or (before.kind == MARK and before.text in ":|")
        return opens and token == chunk.head

    def _is_undergone(self, chunks: list[Chunk], governor: int) -> bool:
        """تعرض *لهجوم*: whether an act is carried by a verb whose subject suffers it."""
        word = chunks[governor].word if governor >= 0 else None
        return word is not None and word.light is not None and self.draft.entries.light_verbs[word.light.ref].subject == "recipient"

    def _is_of_somebody(self, chunks: list[Chunk], at: int, event: EventDraft, word: Word | None) -> bool:
        """تصفية *قائد*, طعن *جندي*; but تصفية *المنظمة*, طعن المحامي *في القرار*, تصفيته: whether a noun of what is done to persons
        has one."""
        if event.layer == "result" and word is not None and word.suffix:
            return self.draft.knowledge.morphology.pronoun_of(word.suffix)[0] > 0  # *تصفيتهم*: of one it may be a thing
        behind = chunks[at + 1] if at + 1 < len(chunks) and event.last == chunks[at].last else None
        if not event.recipients and behind is not None and behind.kind == NOUNS and not (behind.prep or behind.conj):
            named = behind.actor is not None and behind.actor.head_class in _PERSONS and event.layer == "result"
            event.recipients += [behind.actor] if named and behind.actor is not None else []  # تمت تصفية *قائد محلي*
        if all(one.head_class in _BODIES or self.draft.places_between(one.first, one.last) for one in event.recipients):
            return False
        return event.layer == "result" or not self._is_against_ruling(chunks, at)
