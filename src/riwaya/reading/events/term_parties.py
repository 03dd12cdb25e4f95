"""Parties inside the term of an act: غارات *روسية*, حملة اعتقالات *الشرطة*, لقاء *الوزيرين*.

In: the tokens of a noun of an act with its fixed words, its `EventDraft`. Out: actors and recipients filled from within the term.
The idea: an adjective of a nation on force does it; the doer stands before the fixed word, whoever suffers or is met behind it.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import Word
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.actors.actors import belongs
from riwaya.reading.clauses.arguments import (
    joined,
)
from riwaya.reading.draft import (
    NOUNS,
    Chunk,
    EventDraft,
)
from riwaya.reading.events.genitive_roles import GenitiveRoles
from riwaya.reading.parties.parted_terms import is_doer_alone
from riwaya.reading.phrases.states import national_state

_RULERS: Final = frozenset(["military", "armed_group", "government", "state"])
_OWN_ACTS: Final = frozenset(["ASSAULT", "MOBILIZE", "PROTEST", "RETREAT"])  # acts of those whom the last word of their term names
_GOING: Final = frozenset(["ASSAULT", "MOBILIZE", "RETREAT"])  # types of the acts of those who advance, come and go
_ROOT: Final = 3  # letters of a verbal noun that is nothing but its root: قصف, خطف


class TermParties(GenitiveRoles):
    """Fills slots from within the term of an act."""

    __slots__ = ()

    def _doer_in_term(self, first: int, last: int, end: int, event: EventDraft) -> bool:
        """قصف *الطيران الحربي الروسي*: a term whose last word is a force names its doer, with what follows in the phrase."""
        if last <= first + 1:
            return False  # a term of one word
        at = next((token for token in range(first + 1, last) if self._is_armed_head(token)), -1)
        frame = self.frames[event.frame]
        sent = frame.slots.get("object") == "none" and frame.type == "MOBILIZE"  # حشد *مقاتلين*: whom somebody else sends
        own = frame.layer == "attack" or (frame.type in _OWN_ACTS and frame.genitive == "actor" and not sent)
        if at < 0 and last - first > 1 and own and frame.genitive != "recipient" and self._are_persons(last - 1):
            at = last - 1  # هجوم *لمسلحين*, اعتداءات *مستوطنين*, خروج *متظاهرين*
        if at < 0 and frame.layer == "attack" and self._struck_from_air(first, last, end, event):
            return True
        if at < 0:
            nation = self.draft.words[last - 1] if last - first > 1 else None
            if nation is not None and self._is_nation(nation, self.draft.words[last - 2]) and self._adjective(last - 1, event):
                event.actors.append(national_state(self.draft, last - 1, nation.demonym))  # type: ignore[arg-type]  # العدوان *الإسرائيلي*
            return False
        found = mention_in(self.draft, at, end)
        if found is None:
            return False
        self.draft.add(found)
        suffers = self.frames[event.frame].genitive == "recipient"  # دحر *الميليشيات*, طرد *التنظيم*
        (event.recipients if suffers else event.actors).append(found)
        return True

    def _opens_ruler(self, token: int, end: int) -> bool:
        """تصعيد *النظام السوري*, تصعيد *الاحتلال التركي*: whether a token opens the name of those who rule or occupy."""
        found = mention_in(self.draft, token, end)
        return found is not None and found.first == token and found.entity is not None and found.kind in _RULERS

    def _struck_from_air(self, first: int, last: int, end: int, event: EventDraft) -> bool:
        """قصف *طائرة مسيرة تركية*, غارة *مسيرة إسرائيلية*: aircraft in the term of a strike, with whose they are, made it."""
        noun = self.draft.words[first]
        if noun is None or noun.stem not in self.draft.knowledge.operators("striking_noun"):
            return False
        at = next((token for token in range(first + 1, last) if self._is_aircraft(token)), -1)
        nation = next((token for token in range(last, end) if (word := self.draft.words[token]) and word.demonym), -1)
        found = mention_in(self.draft, at, nation + 1 if nation > 0 else end) if at > 0 else None
        if found is None or found.first != at or (found.entity is None and found.country is None):
            return False
        self.draft.add(found)
        event.actors.append(found)
        return True

    def _is_aircraft(self, token: int) -> bool:
        word = self.draft.words[token]
        return word is not None and not word.suffix and word.stem in self.aircraft

    def _goers_in_term(self, chunks: list[Chunk], at: int, first: int, last: int, event: EventDraft) -> bool:
        """دخول *قوات النظام*, انتشار *وحدات حماية الشعب*: a term whose last word opens the phrase of a force that moves has all of
        that phrase for its doer, with whoever is joined to it."""
        frame, head = self.frames[event.frame], self.draft.words[last - 1]
        noun = self.draft.words[first]
        if last - first < 2 or frame.type not in _GOING or frame.genitive != "actor":
            return False
        if frame.layer != "act" and (noun is None or noun.stem not in self.draft.knowledge.operators("going_masdar")):
            return False
        if head is None or head.preposition or head.adjective or head.modifier is not None or noun is None:
            return False
        rules = head.demonym is None and self._opens_ruler(last - 1, chunks[at].last)
        if head.head is None and not rules:
            return False
        if frame.slots.get("object") == "none" and noun.stem not in self.draft.knowledge.operators("going_masdar"):
            return False  # حشد *مقاتلين*: whom somebody else sends
        if not rules and self.draft.entries.heads[head.head.ref].class_ not in ("force", "group", "people"):  # type: ignore[union-attr]
            return False
        found = mention_in(self.draft, last - 1, chunks[at].last)
        if found is None or found.first != last - 1:
            return False
        if at + 1 < len(chunks):
            belongs(self.draft, found, chunks[at], chunks[at + 1])
        self.draft.add(found)
        event.actors.append(found)
        event.actors += [one.actor for one in joined(chunks, at, found)[1:] if one.actor is not None and not one.prep]
        return True

    def _is_nation(self, word: Word, before: Word | None) -> bool:
        """غارات *روسية*; but مساعدات *مالية* are of money."""
        if word.demonym is None or word.stem in self.draft.knowledge.operators("unwarlike_adjective"):
            return False
        if word.state is None or word.article:
            return True
        described = before is not None and not before.suffix
        return described and before.text.endswith(self.accusative)  # type: ignore[union-attr]  # هجوما *روسيا*; دعوتها *روسيا*

    def _doer_between(self, first: int, fixed: int, attack: bool, event: EventDraft) -> bool:
        """إطلاق *جنود الاحتلال* النار: who stands between a noun and the fixed words of its term, which begin at `fixed`; where
        it is no attack, alone there."""
        found = mention_in(self.draft, first + 1, fixed) if fixed > first + 1 else None
        if found is None or found.first != first + 1 or event.actors or not (attack or is_doer_alone(self.draft, found, fixed)):
            return False
        self.draft.add(found)
        suffers = not attack and self.frames[event.frame].genitive == "recipient"  # إحالة *الوزير* إلى القضاء
        (event.recipients if suffers else event.actors).append(found)
        return True

    def _are_persons(self, token: int) -> bool:
        """مسلحين, المستوطنين: several persons, by a sound plural that is no adjective."""
        word = self.draft.words[token]
        if word is None or word.head is None or not word.head.number or self.draft.entries.heads[word.head.ref].class_ != "people":
            return False
        shapes, before = self.draft.knowledge.morphology, self.draft.words[token - 1]
        plural = shapes.is_oblique(word.text) or shapes.is_plural_nominative(word.text)
        return plural and (before is None or not shapes.is_oblique(before.text))  # هجومين *انتحاريين*

    def _is_armed_head(self, token: int) -> bool:
        word = self.draft.words[token]
        if word is None or not word.article or word.preposition in self.means:
            return False  # قصف *بالمدفعية*: with what
        if word.entity is not None:
            return self.draft.entries.actors[word.entity.ref].kind in ("armed_group", "military")  # طرد *الحوثيين*
        return word.head is not None and self.draft.entries.heads[word.head.ref].class_ in ("force", "group")

    def _sufferers_in_term(self, chunk: Chunk, last: int, event: EventDraft) -> None:
        """نقل *المصابين*، انتشال جثامين *الشهداء*: a term whose last word names persons says whom it is done to."""
        at = last - 1 if last == chunk.last or not self.draft.words[last - 1] else last
        for token in (last - 1, at):
            word = self.draft.words[token] if token < chunk.last else None
            if word is not None and word.head is not None and word.article and word.head.number:
                if self.draft.entries.heads[word.head.ref].class_ == "people":
                    found = mention_in(self.draft, token, token + 1)
                    if found is not None and found not in event.recipients:
                        self.draft.add(found)
                        attacks = event.layer == "attack" and found.kind in _RULERS  # هجوم *المسلحين*
                        (event.actors if attacks else event.recipients).append(found)
                    return

    def _met_in_term(self, chunks: list[Chunk], at: int, event: EventDraft) -> bool:
        """استقبال *السفير البريطاني*: a term of meeting somebody whose last word is the office of whom."""
        summoned = event.type == "ACCUSE" and self.frames[event.frame].genitive == "recipient"  # استدعاء *القائم بالأعمال*
        guest = self.draft.words[event.first + 1]
        if not (event.type == "CONSULT" or (summoned and guest is not None and not guest.suffix)) or event.last - event.first != 2:
            return False
        found = mention_in(self.draft, event.first + 1, chunks[at].last)
        if found is None or found.first != event.first + 1 or found.head_class not in ("role", "title", "person"):
            return False
        self.draft.add(found)
        (event.actors if not summoned and self._is_host(chunks, at) else event.recipients).append(found)
        return True

    def _received(self, chunks: list[Chunk], at: int, guest: int, event: EventDraft) -> bool:
        """استقبال العبادي *المحافظ*, استقباله اليوم *السفير الروسي*: the guest, who begins at a token behind the noun, and in the
        same phrase who receives him; True where the phrase holds no genitive to be read."""
        chunk, other = chunks[at], self.draft.chunk_of[guest]
        welcome = self._is_welcome(chunk, event)
        sides = (event.actors, event.recipients) if welcome else (event.recipients, event.actors)
        if other is not None and other is not chunk and other.kind == NOUNS:
            sides[0].extend(self._actors(chunks, other.index))
            return False
        before = self.draft.words[guest - 1]
        if guest <= event.first + 1 or (before is not None and before.head is not None and not before.article):
            return False  # استقبال نائب *الملك*: one man
        for side, found in zip(
            sides, (mention_in(self.draft, guest, chunk.last), mention_in(self.draft, event.first + 1, guest)), strict=True
        ):
            if found is not None:
                self.draft.add(found)
                side.append(found)
        return True

    def _is_host(self, chunks: list[Chunk], at: int) -> bool:
        """استقبال *الرئيس* لوزير الخارجية, استقبال *الأمير* السفير: whether somebody else is named as received."""
        guest = chunks[at + 1] if at + 1 < len(chunks) else None
        if guest is None or guest.kind != NOUNS or guest.conj or guest.actor is None or guest.actor.first != guest.head:
            return False
        named = guest.actor.head_class in ("role", "title", "person", "group", "people")
        return named and (not guest.prep or guest.prep in self.of) and chunks[at].prep not in self.within

    def _adjective(self, token: int, event: EventDraft) -> bool:
        """An adjective agrees with its noun in the article, and with a verbal noun in its gender."""
        word, ending = self.draft.words[token], self.draft.words[event.last - 1]
        definite = event.definite or (ending is not None and ending.article)  # وقف *الدعم* الإيراني
        return word is not None and word.article == definite and not self._differs(token, event)

    def _differs(self, token: int, event: EventDraft) -> bool:
        """اعتقال *صحفية* فرنسية, تفجير *حافلة* إسرائيلية: whether a word in the feminine stands behind a verbal noun in the
        masculine that heads its phrase, so that it says nothing of the act."""
        word, noun, shapes = self.draft.words[token], self.draft.words[event.first], self.draft.knowledge.morphology
        if word is not None and word.stem in self.marches:
            return True  # إسقاط *مسيرة* إسرائيلية
        if word is None or noun is None or event.last - event.first > 1 or event.chunk is None or event.first != event.chunk.head:
            return False
        masdar = len(noun.stem) == _ROOT or shapes.is_verbal_noun(noun.stem)
        return masdar and shapes.is_feminine_noun(self.draft.tokens.raw(token)) and not shapes.has_feminine_ending(noun.stem)
