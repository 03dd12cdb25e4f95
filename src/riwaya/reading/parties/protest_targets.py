"""Whom a protest is against, or of whom it demands something.

In: acts of protest with the chunks behind them. Out: the same with recipients.
The idea: a protest names its adversary after ضد, in its reason (احتجاجا على قرار *الحكومة*), in what the crowd condemns,
demands or shouts (ينددون *بالوزير*، للمطالبة باستقالة *الرئيس*), in an adjective (مناهضون *للحكم*), or by where it stands
(أمام *السفارة*); the first of these, in this order, is taken. Who is behind a thing that is protested against, its own phrase
says (إصلاحات *حكومية*، زيارت*ه*) or what hangs on it (إصلاحات *للحكومة*، ما سموه تقصير *الوزير*).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.arguments import joined
from riwaya.reading.draft import (
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    PARTICIPLE,
    RELATIVE,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.phrases.left_subjects import is_plural
from riwaya.reading.phrases.person_names import inner_letters, person_mention
from riwaya.reading.phrases.states import national_state, state_of

_ADDRESSED: Final = frozenset(["institution", "state", "force", "group", "person", "role", "title"])
_NEAR: Final = 5  # chunks behind a protest in which an adjective of it stands
_REACH: Final = 18  # chunks behind a protest in which its slogans and reasons stand
_DEMANDS: Final = 12  # events behind a protest among which its demand may be
_OBJECT: Final = 3  # chunks behind a verb of condemning or demanding to what it takes
_CALLS: Final = frozenset(["REQUEST", "ACCUSE"])
_HURTS: Final = frozenset(["ASSAULT", "COERCE", "SANCTION"])
_STOPS: Final = frozenset(".؛!؟?")
_CLOSING: Final = frozenset("»\"”")
_BLAMES: Final = frozenset(["condemn", "accuse"])


def name_whom_against(draft: Draft, events: list[EventDraft]) -> None:
    """Fills the recipients of protests that name none yet."""
    for number, event in enumerate(events):
        if event.type != "PROTEST" or event.recipients or event.cue_of is not None or event.chunk is None:
            continue
        found = _Behind(draft, event, events).find()
        if not found:
            demanded = _in_demand(event, events[number + 1 : number + _DEMANDS])
            found = [demanded] if demanded is not None else []
        event.recipients = [mention for mention in found if mention not in event.actors]


def _in_demand(event: EventDraft, following: list[EventDraft]) -> ActorMention | None:
    """… مطالبين *الحكومة* بالاستقالة"""
    for other in following:
        if other.sentence != event.sentence:
            return None
        if other.type not in _CALLS or (other.cue_of is None and other.type != "REQUEST"):
            continue
        same = not other.actors or not event.actors or any(mention in event.actors for mention in other.actors)
        if same and other.recipients and other.recipients[0].head_class in _ADDRESSED:
            return other.recipients[0]
    return None


class _Behind:
    """The chunks behind one protest, searched for whom it is against."""

    def __init__(self, draft: Draft, event: EventDraft, events: list[EventDraft]) -> None:
        assert event.chunk is not None
        self.draft = draft
        self.event = event
        self.events = [other for other in events if other.sentence == event.sentence and other is not event]
        self.chunks = draft.chunks[event.sentence]
        first = event.chunk.index
        last = min(first + _REACH, len(self.chunks))
        end = next((i for i in range(first, last) if self._ends(self.chunks[i])), last)
        self.scope = self.chunks[first:end]
        operators = draft.knowledge.operators
        self.against, self.on = operators("against_preposition"), operators("on_preposition")
        self.reasons = operators("reason_noun")
        self.of, self.means = operators("of_preposition"), operators("means_preposition")
        self.leaving, self.ending = operators("leaving_noun"), operators("ending_noun")
        self.regimes, self.governmental = operators("regime_word"), operators("governmental_adjective")
        self.facing, self.curse = operators("facing_preposition"), operators("curse_word")

    def _ends(self, chunk: Chunk) -> bool:
        if chunk.kind == MARK and chunk.text in _STOPS:
            return True
        here = (one for one in self.events if one.type == "PROTEST" and one.chunk is chunk and one.first > self.event.first)
        other = next(here, None)
        if other is None:
            return False
        before = self.chunks[chunk.index - 1] if chunk.index else None
        apart = bool(chunk.conj) or (before is not None and before.kind == CONJUNCTION)
        others = bool(other.actors) and other.actors != self.event.actors
        if chunk.kind == NOUNS:  # رددوا *هتافات*، احتجاجا: what the crowd shouts and why, no other protest
            own = other.rule.endswith(":verb") or (other.first == chunk.head and other.definite is False and not chunk.prep)
            return others or bool(chunk.conj) or not own
        return apart and others

    def find(self) -> list[ActorMention]:
        """The recipients, empty where nothing tells."""
        ways: tuple[Callable[[Chunk], list[ActorMention]], ...] = (
            self._opponent, self._reason, self._blamed, self._demanded, self._cursed, self._opposed, self._faced,
        )  # fmt: skip
        for way in ways:
            for chunk in self.scope:
                found = way(chunk)
                if found:
                    return found
        return []

    def _opponent(self, chunk: Chunk) -> list[ActorMention]:
        """ضد *الحكم*، ضد زيارة *الرئيس*"""
        return self._whose(chunk) if chunk.kind == NOUNS and chunk.prep in self.against else []

    def _reason(self, chunk: Chunk) -> list[ActorMention]:
        """تظاهروا احتجاجا على زيارة *الرئيس*: the one whose act it is; whoever an act named there hurt is not."""
        if chunk.kind == RELATIVE and chunk.first:
            return self._so_called(chunk)
        if chunk.kind != NOUNS or not chunk.first:
            return []
        if not chunk.prep or chunk.prep in self.of:
            return self._refused(chunk)
        before = self.draft.words[chunk.first - 1]
        given = before is not None and before.stem in self.reasons and chunk.prep in self.on | self.means | self.of
        own = self.chunks[chunk.index - 1] is self.event.chunk and chunk.prep in self.on
        return self._whose(chunk) if given or own else []

    def _so_called(self, relative: Chunk) -> list[ActorMention]:
        """احتجاجا على ما وصفوه بتقصير *الحكومة*: whose act the crowd's own name for it says; ما تعرض له السكان names none."""
        operators = self.draft.knowledge.operators
        verb = self.chunks[relative.index + 1] if relative.index + 1 < len(self.chunks) else None
        reason = self.draft.words[relative.first - 1] if relative.text in operators("what_word") else None
        if reason is not None and reason.function == "prep" and relative.first > 1:
            reason = self.draft.words[relative.first - 2]
        if reason is None or reason.stem not in self.reasons | self.against or verb is None or verb.kind != VERB:
            return []
        if verb.word is None or verb.word.stem not in operators("naming_verb"):
            return []
        named = next((other for other in self.chunks[verb.index + 1 : verb.index + 1 + _OBJECT] if other.kind == NOUNS), None)
        return self._whose(named) if named is not None else []

    def _refused(self, chunk: Chunk) -> list[ActorMention]:
        """تجمعوا لرفض ترشيح *الوزير*، ورفض قانون *الحكومة*: what a noun of refusing has as its genitive."""
        head = self.draft.words[chunk.head]
        if head is None or head.stem not in self.reasons or head.article or not (chunk.prep or chunk.conj):
            return []
        return self._somebody(chunk.head + 1, chunk.last)

    def _stance(self, chunk: Chunk) -> str:
        """The stance of a word of saying, "" for others."""
        word, cues = chunk.word, self.draft.entries.cues
        if word is None or chunk.kind not in (VERB, PARTICIPLE, NOUNS):
            return ""
        readings = word.cue_verbs if chunk.kind != NOUNS else [word.cue_noun] if word.cue_noun else []
        return next((cues[reading.ref].stance for reading in readings), "")

    def _taken(self, chunk: Chunk) -> list[Chunk]:
        """What a word of saying takes: the phrases behind it, up to the next clause."""
        found = []
        for other in self.chunks[chunk.index + 1 : chunk.index + 1 + _OBJECT]:
            if other.kind in (VERB, COMPLEMENTIZER, PARTICIPLE):
                break
            if other.kind == NOUNS and not other.conj:
                found.append(other)
        return found

    def _blamed(self, chunk: Chunk) -> list[ActorMention]:
        """ينددون *بالحكومة*، مستنكرين قرار *الوزير*"""
        if self._stance(chunk) not in _BLAMES:
            return []
        for other in self._taken(chunk):
            if not other.prep or other.prep in self.means | self.on | self.of:
                return self._whose(other)
        return []

    def _demanded(self, chunk: Chunk) -> list[ActorMention]:
        """يطالبون باستقالة *الرئيس*، للمطالبة بوقف الدعم *الأميركي*، لمطالبة *الحكومة* بـ…"""
        if self._stance(chunk) != "demand":
            return []
        if chunk.kind == NOUNS:
            asked = mention_in(self.draft, chunk.head + 1, chunk.last)
            if asked is not None and asked.head_class in _ADDRESSED:
                self.draft.add(asked)
                return [asked]
        for other in self._taken(chunk):
            head = self.draft.words[other.head]
            if not other.prep:
                if chunk.kind == VERB and not is_plural(chunk) and chunk.verb is not None and chunk.verb.tense == 1:
                    return []  # أوعز *الجيش*: who demands
                named = self._named(other)
                if named:
                    return named
            elif head is not None and (head.stem in self.leaving or head.stem in self.ending):
                found = self._whose(other) or self._joined_demand(other)
                if found:
                    return found
        return []

    def _joined_demand(self, chunk: Chunk) -> list[ActorMention]:
        """للمطالبة بوقف الحرب *وإقالة الرئيس*: a demand joined to the first."""
        for other in self.chunks[chunk.index + 1 : chunk.index + 1 + _NEAR]:
            head = self.draft.words[other.head]
            if other.kind == MARK and other.text in _STOPS:
                break
            if other.conj and other.kind in (NOUNS, VERB) and head is not None and head.stem in self.leaving:
                found = self._whose(other)
                if found:
                    return found
        return []

    def _cursed(self, chunk: Chunk) -> list[ActorMention]:
        """«الموت *لأميركا*»"""
        if chunk.kind != NOUNS:
            return []
        for token in range(chunk.head, chunk.last):
            word = self.draft.words[token]
            if word is None or word.stem not in self.curse or token == 0 or self.draft.words[token - 1] is not None:
                continue
            last = min(token + 4, self.draft.sentences[chunk.sentence][1])
            found = mention_in(self.draft, token + 1, last) if last > token + 1 else None
            if found is not None and found.head_class in _ADDRESSED:
                self.draft.add(found)
                return [found]
        return []

    def _opposed(self, chunk: Chunk) -> list[ActorMention]:
        """متظاهرون مناهضون *للحكومة*، شعارات معادية *للرئيس*: whom an adjective of the protest or of those who protest opposes."""
        if chunk.index > self.scope[0].index + _NEAR or chunk.kind != NOUNS or chunk.prep not in self.of:
            return []
        last = self.draft.words[chunk.first - 1] if chunk.first else None
        opposing = last is not None and last.stem in self.draft.knowledge.operators("opposing_adjective")
        return self._named(chunk) if opposing else []

    def _faced(self, chunk: Chunk) -> list[ActorMention]:
        """اعتصموا أمام *السفارة*: the body before whose house a crowd gathers is whom it addresses."""
        if chunk.kind != NOUNS or chunk.prep not in self.facing or chunk.index > self.scope[0].index + _NEAR + 2:
            return []
        found = chunk.actor
        return [found] if found is not None and found.head_class == "institution" else []

    def _named(self, chunk: Chunk) -> list[ActorMention]:
        """The addressed parties that a phrase and those joined to it name."""
        found = []
        for one in joined(self.chunks, chunk.index):
            mention = one.actor if one.actor is not None else state_of(self.draft, one)
            if mention is not None and mention.head_class in _ADDRESSED:
                found.append(mention)
        return found

    def _whose(self, chunk: Chunk) -> list[ActorMention]:
        """The one whose act, policy or office a phrase names: قرار *الحكومة*، السياسات *الأميركية*، زيارة*ه*."""
        draft, head = self.draft, self.draft.words[chunk.head]
        hurts = head is not None and any(draft.entries.frames[noun.ref].type in _HURTS for noun in head.frame_nouns)
        if head is not None and hurts and head.stem not in self.leaving:
            return self._who_hurt(chunk)
        if chunk.actor is not None and chunk.actor.head_class != "document":
            return self._named(chunk)
        if head is not None and head.suffix and not head.article:
            owner = self._owner(head.suffix)
            if owner is not None:
                return [owner]
        leaves = head is not None and head.stem in self.draft.knowledge.operators("stepping_down_noun")
        found = self._somebody(chunk.head + 1, chunk.last, named=leaves) or self._named(chunk) or self._regime(chunk)
        following = self.chunks[chunk.index + 1] if chunk.index + 1 < len(self.chunks) else None
        if found or following is None or following.kind != NOUNS or following.conj:
            return found
        # إصلاحات *للحكومة*، «استقالة فلان» *رئيس الوزراء*
        quoted = not following.prep and draft.tokens.norm[chunk.last - 1] in _CLOSING
        return self._named(following) if following.prep in self.of or quoted else []

    def _who_hurt(self, chunk: Chunk) -> list[ActorMention]:
        """احتجاجا على قصف *الجيش* …: who did it; whom it hurt is not who is protested against."""
        act = next((one for one in self.events if one.chunk is chunk and one.actors), None)
        return [mention for mention in act.actors if mention.head_class in _ADDRESSED] if act is not None else []

    def _somebody(self, first: int, last: int, named: bool = False) -> list[ActorMention]:
        """The addressed party named in a part of a phrase, by a noun, a nationality or an adjective of government.

        `named`: only a person can stand there, so that an unknown word is a name.
        """
        draft = self.draft
        last = next((token for token in range(first, last) if draft.tokens.norm[token] in _CLOSING), last)
        for token in range(first, last):
            word = draft.words[token]
            if word is None or word.function == "prep" or draft.in_place[token]:
                continue
            if word.demonym is not None and word.stem in draft.knowledge.operators("unwarlike_adjective"):
                continue  # احتجاجا على الفساد *المالي*
            if word.demonym is not None and (word.demonym.gender or not word.demonym.number):
                return [national_state(draft, token, word.demonym)]
            found = mention_in(draft, token, last)
            if found is not None and found.first == token:
                if found.head_class not in _ADDRESSED:
                    return []
                draft.add(found)
                return [found]
            if not word.known and token == first and named:
                stranger = person_mention(draft, token, last)
                draft.add(stranger)
                return [stranger]
            if word.stem in self.governmental:
                government = ActorMention(
                    token, token + 1, "government", None, "government", None, None, "GOV",
                    head_class="institution", gender=1, definite=True, inner=inner_letters(draft, token),
                )  # fmt: skip
                draft.add(government)
                return [government]
        return []

    def _regime(self, chunk: Chunk) -> list[ActorMention]:
        """ضد *الحكم*، ضد *الانقلاب*: those who rule, by the name of what they do."""
        head = self.draft.words[chunk.head]
        if head is None or head.stem not in self.regimes or not head.article:
            return []
        regime = ActorMention(
            chunk.head, chunk.head + 1, "government", None, "rulers", None, None, "GOV",
            head_class="institution", definite=True, inner=inner_letters(self.draft, chunk.head),
        )  # fmt: skip
        self.draft.add(regime)
        chunk.actor = regime
        return [regime]

    def _owner(self, suffix: str) -> ActorMention | None:
        """استقبل الملك *الرئيس الأميركي*، وتظاهر الآلاف احتجاجا على زيارت*ه*: the last one before the protest that fits."""
        number, feminine = self.draft.knowledge.morphology.pronoun_of(suffix)
        for other in reversed(self.chunks[: self.scope[0].index]):
            mention = other.actor
            if mention is None or mention.head_class not in _ADDRESSED or mention in self.event.actors:
                continue
            if number == 0 and mention.number == 0 and (mention.gender == 1) == feminine:
                return mention
        return None


__all__ = ["name_whom_against"]
