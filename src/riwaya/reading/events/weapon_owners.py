"""Whose a weapon was: صاروخ *أطلقه الحوثيون*، قذيفة *مصدرها قسد*، صاروخ *إسرائيلي*.

In: a row of chunks and the phrase that names a weapon or its fire. Out: the actors of the `EventDraft` that it hit with.
The idea: what falls or explodes does nothing by itself; the clause behind it, its adjective of nationality or the place that it
came from tell who used it.
"""

from __future__ import annotations

from operator import attrgetter
from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.actors.actors import belongs
from riwaya.reading.clauses.arguments import Arguments, joined, right_arguments
from riwaya.reading.clauses.pronouns import is_warding
from riwaya.reading.draft import (
    AUXILIARY,
    MARK,
    NOUNS,
    PARTICLE,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    EventDraft,
)
from riwaya.reading.events.own_acts import OwnActs
from riwaya.reading.words.other_domains import is_armed

_MEANT: Final = frozenset(["force", "people", "group", "role", "title"])
_TEXT: Final = attrgetter("text")
_SOURCE: Final = 5  # chunks behind an act in which its source may be told


class WeaponOwners(OwnActs):
    """Fills actors from what is told of a weapon."""

    __slots__ = ()

    def _whose_weapon(self, chunks: list[Chunk], at: int, arguments: Arguments, event: EventDraft) -> None:
        """The doer of an act whose verb has a weapon for its subject (سقط *صاروخ*، انفجرت *عبوة*)."""
        index = arguments.left if arguments.left >= 0 else arguments.nouns[0] if arguments.nouns else -1
        if index < 0 or event.actors:
            return
        if not self._fires(chunks[index], event):
            self._launched(chunks, index, event)
        if not event.actors:
            self._source(chunks, at, event)

    def _is_of_weapon(self, chunks: list[Chunk], arguments: Arguments) -> bool:
        """الألغام التي زرعتها الميليشيات *حصدت* أرواح …: whether a weapon is the subject of a verb that tells what it did."""
        index = arguments.left if arguments.left >= 0 else arguments.nouns[0] if arguments.nouns else -1
        head = self.draft.words[chunks[index].head] if index >= 0 and chunks[index].actor is None else None
        return head is not None and head.stem in self.weapons

    def _near_whom(self, chunks: list[Chunk], phrases: list[int], event: EventDraft) -> None:
        """فجر نفسه قرب *دورية*، انفجرت عبوة لدى مرور *رتل* للجيش: an explosion is meant for the force or crowd beside it."""
        if event.recipients:
            return
        operators = self.draft.knowledge.operators
        for index in phrases:
            chunk = chunks[index]
            mention, opening, head = chunk.actor, self.draft.words[chunk.first], self.draft.words[chunk.head]
            if mention is None and head is not None and head.stem in operators("convoy_noun") and head.frame_nouns:
                mention = mention_in(self.draft, chunk.head + 1, chunk.last)  # عند وصول *دورية*
                if mention is not None and mention.head_class in _MEANT and chunk.prep in operators("beside_preposition"):
                    if index + 1 < len(chunks):
                        belongs(self.draft, mention, chunk, chunks[index + 1])
                    self.draft.add(mention)
                    event.recipients.append(mention)
                    event.actors = [one for one in event.actors if not mention.first <= one.first < mention.last]
                    return  # قافلة تابعة *للجيش*: whose it is, he did not blow it up
            if mention is None or mention.head_class not in _MEANT or mention in event.actors or opening is None or head is None:
                continue
            near = operators("near_noun")
            beside = chunk.prep in operators("beside_preposition") or (chunk.prep in self.from_ and opening.stem in near)
            word = self.draft.words[mention.first]
            if word is not None and word.suffix:
                continue  # قرب *دوريتهم*: those hit are named already
            if beside and (mention.first == chunk.head or head.stem in operators("convoy_noun")):
                event.recipients += self._actors(chunks, index)
                return

    def _launched(self, chunks: list[Chunk], at: int, event: EventDraft) -> None:
        """سقط صاروخ *أطلقه الحوثيون*، عبوة ناسفة *زرعها مسلحون*: whoever the clause behind a weapon says has used it."""
        index = at + 1
        while index < len(chunks) and index <= at + 3 and (
            chunks[index].kind in (RELATIVE, TIME, PARTICLE, AUXILIARY) or (chunks[index].kind == NOUNS and chunks[index].prep)
        ):
            index += 1
        verb = chunks[index] if index < len(chunks) else None
        if event.actors or verb is None or verb.kind != VERB or verb.conj or verb.word is None or not verb.word.suffix:
            return
        operators, stem = self.draft.knowledge.operators, verb.word.stem
        weapon = self.draft.words[chunks[at].head : chunks[at].last]
        flown = any(word is not None and word.stem in operators("shot_down_noun") for word in weapon)
        warding = is_warding(self.draft, event)  # إسقاط مسيرة *اعترضتها الدفاعات*
        used = stem in operators("launching_verb") and not (flown and stem in operators("downing_verb"))
        if not (used or warding):
            return  # عبوة *فككتها الشرطة*, صاروخ *أسقطته الدفاعات*: they did not use it
        nouns = right_arguments(chunks, index).nouns
        found = self._actors(chunks, nouns[0]) if nouns and nouns[0] <= index + 2 else []
        if warding and used:  # إسقاط مسيرة *أطلقتها أوكرانيا*: hers is what was shot down
            if all(self._is_materiel(one) for one in event.recipients):
                event.recipients = found
            return
        event.actors += [one for one in found if self._acts(one) or is_armed(self.draft, one)]

    def _is_materiel(self, mention: ActorMention) -> bool:
        """*مسيرة* أطلقتها أوكرانيا: something flown or fired, which stands for whose it is."""
        head, flown = self.draft.words[mention.first], self.draft.knowledge.any_of("shot_down_noun", "materiel_noun")
        return mention.entity is None and head is not None and head.stem in flown

    def _source(self, chunks: list[Chunk], at: int, event: EventDraft) -> None:
        """قصف *مصدره قسد*، قذائف مصدرها مناطق سيطرة النظام: where fire comes from tells who fired."""
        sources = self.draft.knowledge.operators("source_word")
        last = chunks[min(at + _SOURCE, len(chunks) - 1)]
        if sources.isdisjoint(map(_TEXT, filter(None, self.draft.words[event.last : last.last]))):
            return
        for token in range(event.last, last.last):
            word = self.draft.words[token]
            chunk = self.draft.chunk_of[token]
            if word is None or word.text not in sources or chunk is None or chunk.kind != NOUNS:
                continue
            end = chunk.last
            following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
            if end == token + 1 and following is not None and following.kind == NOUNS and not following.prep:
                end = following.last
            found = mention_in(self.draft, token + 1, end)
            while found is not None and self._holds_ground(found):
                found = mention_in(self.draft, found.first + 1, end)  # مناطق سيطرة *النظام*
            if found is None:
                found = self._at_home(token + 1, end)
            if found is None:
                event.actors += self._holder(chunks, chunk.index)
            if found is not None and self._acts(found):
                self.draft.add(found)
                behind = chunk if found.first < chunk.last else following
                assert behind is not None
                event.actors += [found, *self._second_sources(chunks, behind.index)]
                event.recipients = [
                    one for one in event.recipients
                    if one not in event.actors and not found.first <= one.first < found.last
                ]  # fmt: skip
            return

    def _at_home(self, first: int, last: int) -> ActorMention | None:
        """مصدرها مناطق انتشار *الوحدات*: whose ground the fire came from, behind the noun of their presence."""
        presence = self.draft.knowledge.operators("presence_noun")
        for token in range(first, last - 1):
            word = self.draft.words[token]
            if word is not None and word.stem in presence:
                return mention_in(self.draft, token + 1, last)
        return None

    def _second_sources(self, chunks: list[Chunk], index: int) -> list[ActorMention]:
        """مصدره مناطق سيطرة النظام *وقسد*: those whose ground و joins to the first's."""
        found = []
        for chunk in joined(chunks, index)[1:]:
            if chunk.actor is None or chunk.prep or not is_armed(self.draft, chunk.actor) or self._does_else(chunks, chunk.index):
                break
            found.append(chunk.actor)
        return found

    def _does_else(self, chunks: list[Chunk], index: int) -> bool:
        """مصدره قسد *وتركيا تنفي*: whether a verb that tells of no blow follows somebody."""
        verb = chunks[index + 1] if index + 1 < len(chunks) else None
        if verb is None or verb.kind != VERB or verb.word is None:
            return False
        return not any(self.frames[reading.ref].type == "ASSAULT" for reading in verb.word.frame_verbs)

    def _holds_ground(self, mention: ActorMention) -> bool:
        """*سيطرة* النظام: whether a mention begins with the noun of holding, which is nobody."""
        word = self.draft.words[mention.first]
        return word is not None and bool(word.frame_nouns) and mention.last > mention.first + 1 and mention.entity is None

    def _holder(self, chunks: list[Chunk], index: int) -> list[ActorMention]:
        """مصدره المناطق التي تسيطر عليها *قسد*: who holds the ground that the fire came from."""
        holding = self.draft.knowledge.operators("holding_verb")
        for chunk in chunks[index + 1 : index + _SOURCE + 2]:
            if chunk.kind == MARK or (chunk.kind == VERB and chunk.text not in holding):
                return []
            if chunk.kind == NOUNS and chunk.actor is not None and self._acts(chunk.actor):
                return self._actors(chunks, chunk.index)
        return []
