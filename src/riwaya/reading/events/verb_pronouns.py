"""Pronouns on verbs: whom or what قصفتها and اعتقلهم mean.

In: a verb chunk that ends in a pronoun, its `EventDraft` and the slot. Out: the slot filled, or left open.
The idea: the nearest that agrees and can suffer the act; for blows on things the ground told before; nobody where none agrees.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.clause_subjects import (
    clause_subject,
)
from riwaya.reading.clauses.pronouns import agrees_with, hit_before, pronoun_at_end, sufferer
from riwaya.reading.clauses.told import Told
from riwaya.reading.draft import (
    COMPLEMENTIZER,
    MARK,
    NOUNS,
    TIME,
    ActorMention,
    Chunk,
    EventDraft,
)
from riwaya.reading.events.verb_nouns import VerbNouns
from riwaya.reading.phrases.fixed_words import bears_fixed_words, tail_end
from riwaya.reading.phrases.person_names import SEIZED

_OF_KIN: Final = frozenset(["people", "person", "role", "title", "force", "group"])
_DESCRIBED: Final = frozenset(["people", "person", "role"])
_GROUND: Final = 5  # chunks between ground and the verb of an attack on it
_FREED: Final = frozenset(["people", "person", "role", "title", "source", "force", "group"])
_SENTENCED: Final = frozenset(["people", "person", "role", "title", "source"])
_BLOWS: Final = frozenset(["ASSAULT", "COERCE"])


class VerbPronouns(VerbNouns):
    """Fills slots from the pronouns on a verb."""

    __slots__ = ()

    def _pronoun_of_that(self, told: Told) -> str:
        """وأنه *قتل* في الغارة، إنه *أصيب* أمس: the pronoun of أن before a verb of what is done to persons, which has no object."""
        chunks, at = told.chunks, told.at
        that, verb = chunks[at - 1] if at else None, chunks[at].verb
        if that is None or that.kind != COMPLEMENTIZER or verb is None or verb.tense != 1 or told.nouns or told.reading.tail >= 0:
            return ""
        word, behind = chunks[at].word, chunks[at + 1] if at + 1 < len(chunks) else None
        if word is None or word.suffix or told.frame.toll is None or told.object_slot not in ("recipient", "toll"):
            return ""
        if verb.number or (behind is not None and behind.kind not in (NOUNS, TIME, MARK)):
            return ""
        return pronoun_at_end(self.draft, self.draft.tokens.norm[that.last - 1])

    def _is_ruined(self, told: Told, before: int) -> bool:
        """إن ألف *مدرسة* دمرت: whether a house or body without arms stands before a verb of destroying that hits nothing."""
        chunks = told.chunks
        if before < 0 or told.frame.toll != "destroyed" or any(chunks[index].actor for index in told.nouns):
            return False
        return self._is_defenceless(chunks[before].actor)

    def _falls_of_kin(self, told: Told, chunk: Chunk) -> bool:
        """ذوي *شهداء* الواجب الذين استشهدوا, أسر *الجنود* الذين قتلوا: makes those who fell the ones hit, not their families."""
        mention, verb = chunk.actor, told.chunks[told.at].verb
        word = self.draft.words[mention.first] if mention is not None else None
        if told.frame.type != "ASSAULT" or mention is None or word is None or word.article or verb is None:
            return False
        own = told.chunks[told.at].word
        number = self.draft.knowledge.morphology.pronoun_of(own.suffix)[0] if own is not None and own.suffix else verb.number
        if word.stem not in self.draft.knowledge.operators("kin_noun"):
            return False
        if not number and (verb.gender == 1 or (own is not None and own.suffix)):
            return False  # عائلة الشابة *التي قتلت*: either
        found = mention_in(self.draft, mention.first + 1, chunk.last)
        if found is None or found.head_class not in _OF_KIN or (found.number != number and found.head_class != "force"):
            return False
        self.draft.add(found)
        told.event.recipients.append(found)
        return True

    def _fill_pronouns(self, told: Told) -> None:
        """عليهم، بها behind a verb: whom they take up, in the slot of their preposition."""
        event = told.event
        for index in told.arguments.pronouns:
            if index == told.at + 1 and bears_fixed_words(self.draft, told.chunks[index], told.reading.tail):
                continue
            pronoun, before = told.chunks[index], told.chunks[index - 1]
            assert pronoun.word is not None
            if before.kind == NOUNS and before.prep and before.word is not None and before.word.frame_nouns:
                continue  # سيطر مقاتلون على المدينة بعد انسحاب الجيش *منها*
            slot = told.slots.get(self._preposition_of(pronoun))
            if slot == "recipient" and event.type in _BLOWS and self._means_thing(told.chunks, index):
                continue  # غرق السفينة بعد إصابتها بصاروخ أطلق *عليها*
            if slot in ("recipient", "actor") and not (event.recipients if slot == "recipient" else event.actors):
                if slot == "recipient" and _lists(told.chunks, index):
                    continue  # استعادوا أحياء، *منها* القصر
                found = self._antecedent(told.chunks, index, pronoun.text, event)
                if found is not None and not (event.type in _BLOWS and found.head_class in ("document", "media")):
                    (event.recipients if slot == "recipient" else event.actors).append(found)

    def _on_fixed_object(self, told: Told) -> None:
        """المهرب الذي ألقت الشرطة القبض *عليه*: the pronoun right behind the fixed word of a verb of seizing."""
        event, chunks = told.event, told.chunks
        if told.reading.tail < 0 or event.recipients or told.frame.toll not in SEIZED:
            return
        for index in told.arguments.nouns:
            chunk = chunks[index]
            last = self.draft.words[chunk.last - 1]
            if chunk.actor is not None or chunk.last != chunk.head + 2 or last is None or last.function != "prepron":
                continue
            letters = next((own for own in self.on if last.text.startswith(own)), "")
            pronoun = last.text.removeprefix(letters)
            if not letters or pronoun not in self.draft.knowledge.operators("absent_suffix"):
                continue
            if told.arguments.antecedent < 0:
                self._pronoun_of(chunks, index, pronoun, event)
                return
            before = chunks[told.arguments.antecedent]
            head = before.actor or self._last_person(before)
            if head is not None and agrees_with(self.draft, head, pronoun):
                event.recipients.append(head)
                event.actors = [one for one in event.actors if one is not head]

    def _in_fixed_phrase(self, told: Told) -> None:
        """أصدرت المحكمة حكما بسجن *المعارض*: who is sentenced, right behind what a verb of judging brings in with ب."""
        event, tail = told.event, told.reading.tail
        if tail < 0 or event.recipients or told.frame.mode != "convict":
            return
        end = tail_end(self.draft, event.first, tail)
        chunk, measure = self.draft.chunk_of[end - 1] if end > 0 else None, self.draft.words[end] if end > 0 else None
        if chunk is None or chunk.last < end + 2 or measure is None or measure.preposition not in self.means or measure.article:
            return
        mention = mention_in(self.draft, end + 1, chunk.last)
        if mention is not None and mention.first == end + 1 and mention.head_class in _SENTENCED:
            self.draft.add(mention)
            event.recipients.append(mention)

    def _on_fixed_noun(self, told: Told) -> None:
        """أوقف الشاب ثم *أطلق سراحه*, الأسرى الذين *أخلي سبيلهم*: the pronoun on the fixed noun of a verb of setting free
        is for whom an act before was done to, who stands before الذين, or who would be its subject."""
        event, chunks, at = told.event, told.chunks, told.at
        if told.reading.tail < 0 or event.recipients or told.frame.toll != "released":
            return
        end = tail_end(self.draft, event.first, told.reading.tail)
        fixed = self.draft.words[end - 1] if end > event.first + 1 else None
        pronoun = fixed.suffix if fixed is not None else ""
        if not pronoun and end > event.first + 1 and (fixed is None or not fixed.function):
            pronoun = pronoun_at_end(self.draft, self.draft.tokens.norm[end - 1])  # سبيلها
        if pronoun not in self.draft.knowledge.operators("absent_suffix"):
            return
        if told.arguments.antecedent >= 0:
            before = chunks[told.arguments.antecedent]
            head = before.actor or self._last_person(before)
            if head is not None and agrees_with(self.draft, head, pronoun):
                event.recipients, event.actors = [head], [one for one in event.actors if one is not head]
            return
        for other in reversed(self.draft.events[-2:]):
            if other is event or other.sentence != event.sentence or other.statement is not event.statement:
                continue
            hit = [one for one in other.recipients if agrees_with(self.draft, one, pronoun, strictly=True)]
            if hit and other.type in _BLOWS:
                event.recipients, event.actors = hit[:1], [one for one in event.actors if one not in hit]
                return
        named = [one for one in self.draft.actors_in[event.sentence] if one.last <= event.first and one.head_class in _FREED]
        near = max(named, key=lambda one: one.last, default=None)
        if near is not None and not near.definite and near.last == chunks[at].first and not chunks[at].conj and (
            near not in event.actors and agrees_with(self.draft, near, pronoun, strictly=True)
        ):  # fmt: skip
            event.recipients.append(near)  # على يد *داعية* أفرج عنه قبل عام
            return
        several = [one for one in named if one.number == 2 and agrees_with(self.draft, one, pronoun, strictly=True)]
        counted = max(several, key=lambda one: one.first, default=None)
        if counted is not None and self.draft.counted[counted.first] and counted not in event.actors:
            event.recipients.append(counted)  # المصلين … بينهم *11 شخصا* سبق إيقافهم وأطلق سراحهم
            return
        found = sufferer(self.draft, chunks, at, pronoun, event.actors, event)
        if found is None and len(event.actors) == 1 and event.actors[0].last <= event.first:
            own = event.actors[0]  # إن *المتهم* أوقف ثم أطلق سراحه
            freed = own.head_class in _FREED and agrees_with(self.draft, own, pronoun, strictly=True)
            found, event.actors = (own, []) if freed else (None, event.actors)
        said = any(one.speaker is found for one in self.draft.statements if one.sentence == event.sentence)
        if found is not None and found.head_class in _FREED and not (said and not event.actors):
            event.recipients.append(found)

    def _last_person(self, chunk: Chunk) -> ActorMention | None:
        """حكم والدهما *سامر حداد* الذي …: the person whom a phrase that names nobody by its head ends in."""
        for token in range(chunk.head + 1, chunk.last):
            found = mention_in(self.draft, token, chunk.last)
            if found is not None and found.first == token and found.head_class == "person" and found.last == chunk.last:
                self.draft.add(found)
                return found
        return None

    def _means_thing(self, chunks: list[Chunk], index: int) -> bool:
        """Whether the nearest noun of the clause that a pronoun of one woman or of things agrees with is a thing or a place."""
        word, shapes = chunks[index].word, self.draft.knowledge.morphology
        number, feminine = shapes.pronoun_of(word.suffix or word.text) if word is not None else (0, False)
        if number or not feminine:
            return False
        for chunk in reversed(chunks[max(0, index - 8) : index]):
            if chunk.kind == COMPLEMENTIZER:
                return False
            if chunk.kind != NOUNS or chunk.word is None:
                continue
            if chunk.actor is not None:
                if agrees_with(self.draft, chunk.actor, word.suffix or word.text):  # type: ignore[union-attr]
                    return False
            elif not chunk.word.suffix and shapes.has_feminine_ending(chunk.word.text):
                return True
        return False

    def _pronoun(self, chunks: list[Chunk], at: int, event: EventDraft, slot: str, subject: int) -> None:
        """A pronoun suffix as object: the nearest mention before the verb that is not its subject."""
        if slot != "recipient":
            return
        chunk = chunks[at]
        assert chunk.word is not None
        barred = list(event.actors)
        owner = event.statement
        if owner is not None and owner.cue_first < event.first:  # قال سياسي لرويترز إن بوسعه أن *يدمره*
            barred += [one for one in (owner.speaker, owner.addressee) if one is not None]
        if self._takes_up_thing(chunks, at):
            return
        ground = self._ground_before(chunks, at, event)
        if ground is not None:
            event.places = event.places or self._places(ground)
            return
        doer = chunks[subject].actor if subject >= 0 else None
        doers = [doer] if doer is not None else clause_subject(self.draft, chunks, at) if subject < 0 else []
        found = self._is_described_hit(chunks, at) or sufferer(self.draft, chunks, at, chunk.word.suffix, barred + doers, event)
        if found is not None:
            event.recipients.append(found)
        elif self.frames[event.frame].toll is not None:
            event.recipients += hit_before(self.draft, event, chunk.word.suffix)

    def _ground_before(self, chunks: list[Chunk], at: int, event: EventDraft) -> Chunk | None:
        """قصفت الطائرات *البلدة* قبل أن تقتحمها القوات: ground, the object of the verb before, that a pronoun takes up."""
        word = chunks[at].word
        frame = self.frames[event.frame]
        if word is None or frame.layer == "result" or frame.toll is not None or frame.type not in ("ASSAULT", "COERCE"):
            return None
        if self.draft.knowledge.morphology.pronoun_of(word.suffix) != (0, True):
            return None
        for chunk in reversed(chunks[max(0, at - _GROUND) : at]):
            head = self.draft.words[chunk.head] if chunk.kind == NOUNS else None
            if head is None:
                continue
            if chunk.actor is None and head.stem in self.draft.knowledge.operators("settled_place"):
                return chunk
            if not chunk.prep:
                return None
        return None

    def _takes_up_thing(self, chunks: list[Chunk], at: int) -> bool:
        """ثمانية آثار *دمرها* متشددون: whether a clause describes the indefinite things right before its verb, which hit nobody."""
        before, word = chunks[at - 1] if at else None, chunks[at].word
        if before is None or word is None or chunks[at].conj or before.kind != NOUNS or before.actor is not None:
            return False
        head, ending = self.draft.words[before.head], self.draft.words[before.last - 1]
        if head is None or ending is None or head.article or ending.article or ending.suffix:
            return False
        if self.draft.in_place[before.last - 1]:
            return False
        thing = ending.head is None and not (ending.given or ending.entity or ending.people)
        return thing and self.draft.knowledge.morphology.pronoun_of(word.suffix)[1]

    def _is_described_hit(self, chunks: list[Chunk], at: int) -> ActorMention | None:
        """على جثث *مدنيين* قتلتهم الميليشيات: the indefinite persons right before a verb, whom its pronoun takes up."""
        before, word = chunks[at - 1] if at else None, chunks[at].word
        if before is None or word is None or chunks[at].conj or before.kind != NOUNS:
            return None
        mention = before.actor or self._last_counted(before)
        if mention is None or mention.definite or mention.entity is not None or mention.head_class not in _DESCRIBED:
            return None
        named = at + 1 < len(chunks) and chunks[at + 1].kind == NOUNS and not chunks[at + 1].prep
        return mention if named and agrees_with(self.draft, mention, word.suffix, strictly=True) else None


    def _last_counted(self, chunk: Chunk) -> ActorMention | None:
        """كمصير *227 مسيحيا* اختطفهم التنظيم: the persons, counted, in whom a phrase that names nobody by its head ends."""
        for token in range(chunk.head + 1, chunk.last):
            if self.draft.counted[token]:
                found = mention_in(self.draft, token, chunk.last)
                if found is None or found.first != token or found.head_class not in _DESCRIBED:
                    return None
                self.draft.add(found)
                return found
        return None


def _lists(chunks: list[Chunk], index: int) -> bool:
    """استعادوا أحياء، *منها* القصر: whether a pronoun behind a comma opens what some of those before it are."""
    behind = chunks[index + 1] if index + 1 < len(chunks) else None
    return chunks[index - 1].kind == MARK and behind is not None and behind.kind == NOUNS and not (behind.prep or behind.conj)
