"""Events: who did what to whom, as far as the clause says.

In: a `Draft` with chunks, actors and statements. Out: `draft.events` with slots in mentions, before tolls and merging.
The idea: a frame says what the parts of its clause fill; a noun of an act also takes what its governing verb gives
(شن الجيش *غارات*), its genitive (قصف *النظام*), a nationality (غارات *روسية*) and its prepositions.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon import compile as comp
from riwaya.lexicon.compile import Reading
from riwaya.lexicon.schema import Frame
from riwaya.reading.actors import inner_letters, mention_in
from riwaya.reading.arguments import (
    Arguments,
    clause_subject,
    joined,
    mentions,
    right_arguments,
    subject_index,
    verb_arguments,
)
from riwaya.reading.cues import tail_end
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
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
    Draft,
    EventDraft,
    StatementDraft,
)
from riwaya.reading.modality import noun_modality, verb_modality
from riwaya.reading.places import PlaceMention

_ARMED: Final = frozenset(["force", "group", "state", "institution"])


def find_events(draft: Draft) -> None:
    """Fills `draft.events`, one for each trigger, in text order; `merge` joins what tells one act twice."""
    reader = _Reader(draft)
    for chunks in draft.chunks:
        for index, chunk in enumerate(chunks):
            if chunk.kind == VERB:
                reader.verb(chunks, index)
            elif chunk.kind == NOUNS:
                reader.nouns(chunks, index)
        reader.settle(chunks)
    reader.speech_acts()
    draft.events.sort(key=lambda event: (event.first, event.last))


class _Reader:
    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.frames = draft.entries.frames
        self.slots = draft.knowledge.slots
        operators = draft.knowledge.operators
        self.agent_nouns = operators("agent_noun")
        self.agent_noun_prepositions = operators("agent_noun_preposition")
        self.agent_prepositions = operators("agent_preposition")
        self.against = operators("against_preposition")
        self.of = operators("of_preposition")
        self.on = operators("on_preposition")
        self.means = operators("means_preposition")
        self.between = operators("between_preposition")
        self.accompanied = operators("with_preposition")
        self.from_ = operators("from_preposition")
        self.place_prepositions = operators("place_preposition")
        self.cue_tokens = {item.cue_first for item in draft.statements}
        self.owners = draft.owner
        self.absorbed: set[int] = set()  # noun chunks that are objects of such verbs
        self.pending: list[tuple[int, int, Frame]] = []  # verbs before the act they tell of: (its chunk, verb, frame)

    # ------------------------------------------------------------------ verbs

    def verb(self, chunks: list[Chunk], at: int) -> None:
        chunk = chunks[at]
        word = chunk.word
        if word is None or not word.frame_verbs or chunk.verb is None:
            return
        if chunk.first in self.cue_tokens:
            return
        reading = self._choose(chunk, chunks)
        if reading is None:
            return
        frame = self.frames[reading.ref]
        event = self._new(chunk.first, chunk.last, reading.ref, "verb", chunk)
        arguments = verb_arguments(chunks, at)
        passive = reading.passive or "\u064f" in self.draft.tokens.raw(chunk.first)[:3]
        if self._tells_of(chunks, at, arguments, frame):
            return
        self._verb_slots(chunks, at, arguments, frame, self.slots[reading.ref], event, reading, passive)
        owner = event.statement
        event.modality = verb_modality(self.draft, chunks, at, owner)
        event.rule = f"{frame.id}:verb"
        self._tail_span(event, reading)
        if frame.stative and reading.tense == 2 and event.modality in ("ongoing", "negated", "occurred"):
            if event.modality != "negated":
                self.draft.holds.append(event)
            return
        self.draft.events.append(event)

    def _tells_of(self, chunks: list[Chunk], at: int, arguments: Arguments, frame: Frame) -> bool:
        """القصف استهدف …، هجوم دمر …: a verb whose subject is an act says more of that act and is none of its own."""
        if frame.layer == "act" and frame.type not in ("ASSAULT", "COERCE"):
            return False
        for index in (arguments.antecedent, arguments.left, *arguments.nouns[:1]):
            if index < 0:
                continue
            chunk = chunks[index]
            if index in arguments.nouns[:1] and chunk.actor is not None:
                continue
            for event in reversed(self.draft.events):
                if event.sentence != chunk.sentence:
                    break
                if event.chunk is chunk and event.layer == "attack":
                    self._hit(chunks, at, arguments, index, frame, event)
                    return True
            if index in arguments.nouns[:1] and self._names_attack(chunk) and not chunk.prep and arguments.left < 0:
                self.pending.append((index, at, frame))
                return True
        if not chunks[at].conj:
            for index in range(at - 1, max(-1, at - 5), -1):
                chunk = chunks[index]
                if chunk.kind not in (NOUNS, TIME, MARK):
                    break
                for event in reversed(self.draft.events[-4:]):
                    if event.chunk is chunk and event.layer == "attack" and chunk.kind == NOUNS:
                        self._hit(chunks, at, arguments, index, frame, event)
                        return True
        return False

    def _names_attack(self, chunk: Chunk) -> bool:
        word = chunk.word
        return word is not None and any(self.frames[reading.ref].layer == "attack" for reading in word.frame_nouns)

    def _hit(self, chunks: list[Chunk], at: int, arguments: Arguments, subject: int, frame: Frame, event: EventDraft) -> None:
        """Whom and where the act hit, from the arguments of the verb that tells of it."""
        objects = [index for index in arguments.nouns if index != subject]
        before = len(event.recipients)
        for index in objects[:1]:
            self._fill(chunks, index, "recipient", event)
            self.absorbed.add(id(chunks[index]))
        if frame.toll is not None and len(event.recipients) > before:
            event.effects.append((frame.toll, event.recipients[before]))
        verb, word = chunks[at].verb, chunks[at].word
        if verb is not None and verb.tense == 2 and word is not None and not word.future and event.modality == "occurred":
            if not (at and chunks[at - 1].kind in (AUXILIARY, COMPLEMENTIZER)):
                event.modality = "ongoing"
        self._prepositions(chunks, arguments.phrases, frame, {}, event)

    def _choose(self, chunk: Chunk, chunks: list[Chunk]) -> Reading | None:
        """The reading of a verb whose fixed words follow; the longest tail first."""
        assert chunk.word is not None
        tails = self.draft.knowledge.tails
        best: Reading | None = None
        for reading in chunk.word.frame_verbs:
            if reading.tense in (3,) and chunk.verb is not None and chunk.verb.tense != 3:
                continue
            if reading.tail >= 0:
                end = tail_end(self.draft, chunk.first, reading.tail)
                if end < 0 or self._carries(chunk, end, reading):
                    continue
                if best is None or best.tail < 0 or len(tails[reading.tail]) > len(tails[best.tail]):
                    best = reading
            elif best is None:
                best = reading
        return best

    def _carries(self, chunk: Chunk, end: int, reading: Reading) -> bool:
        """خاض معارك: the fixed word is a noun of an act of its own, which the verb only carries."""
        last = self.draft.words[end - 1]
        light = chunk.word is not None and chunk.word.light is not None
        if not light or last is None:
            return False
        return any(self.frames[noun.ref].type == self.frames[reading.ref].type for noun in last.frame_nouns)

    def _tail_span(self, event: EventDraft, reading: Reading) -> None:
        """A predicate of several words that stand together is one trigger (أطلقت النار)."""
        if reading.tail < 0:
            return
        tail = self.draft.knowledge.tails[reading.tail]
        words = self.draft.words
        end = tail_end(self.draft, event.first, reading.tail)
        while end - 1 > event.first and (words[end - 1] is None or words[end - 1].function == "prep"):  # type: ignore[union-attr]
            end -= 1
        together = all(
            word is not None and (word.stem in tail or word.text in tail or word.preposition in tail)
            for word in words[event.last : end]
        )
        if together:
            event.last = max(event.last, end)
        else:  # ألقت السلطات *القبض*: the noun names the act
            event.first, event.last = end - 1, end
            event.trigger_inner = inner_letters(self.draft, end - 1)

    def _verb_slots(
        self,
        chunks: list[Chunk],
        at: int,
        arguments: Arguments,
        frame: Frame,
        slots: dict[str, str],
        event: EventDraft,
        reading: Reading,
        passive: bool,
    ) -> None:
        chunk = chunks[at]
        assert chunk.word is not None
        subject_slot = slots.get("subject", "actor")
        object_slot = slots.get("object", "recipient")
        nouns = [index for index in arguments.nouns if chunks[index].last > event.last or reading.tail < 0]
        if reading.tail >= 0:
            end = tail_end(self.draft, chunk.first, reading.tail)
            nouns = [index for index in nouns if not (chunks[index].head < end <= chunks[index].last)]
        subject = -1
        objects: list[int] = []
        before = arguments.left if arguments.left >= 0 else arguments.antecedent
        if arguments.antecedent >= 0 and chunk.word.suffix:
            objects.append(arguments.antecedent)
            before = -1
        if passive or self._reads_passive(chunks, at, before, nouns, frame, object_slot):
            if nouns and nouns[0] <= at + 3 and before < 0:
                objects.append(nouns[0])
            elif before >= 0:
                objects.append(before)
        elif chunk.word.suffix:
            subject = nouns[0] if nouns else before
            self._pronoun(chunks, at, event, object_slot, subject)
        elif before >= 0 and (chunks[before].actor is not None or not nouns):
            subject = before
            objects += nouns[:1]
        elif len(nouns) >= 2 and nouns[0] <= at + 3:
            subject, objects = nouns[0], [*objects, nouns[1]]
        elif nouns:
            if (self._may_act(chunks[nouns[0]]) and nouns[0] <= at + 3 and object_slot != "none") or object_slot in ("none",):
                subject = nouns[0]
            else:
                objects.append(nouns[0])
        if subject >= 0:
            self._fill(chunks, subject, subject_slot, event)
        elif (subject_slot == "actor" and not passive and not objects_only(objects, chunks, chunk) and chunk.conj) or (
            subject_slot == "actor" and not passive and self._continues(chunks, at)
        ):
            event.actors += clause_subject(self.draft, chunks, at)
        for index in objects:
            self._fill(chunks, index, object_slot, event)
        self._prepositions(chunks, arguments.phrases, frame, slots, event)
        for index in arguments.pronouns:
            pronoun = chunks[index]
            assert pronoun.word is not None
            slot = slots.get(_preposition_of(pronoun))
            if slot in ("recipient", "actor") and not (event.recipients if slot == "recipient" else event.actors):
                found = self._antecedent(chunks, index, pronoun.text, event)
                if found is not None:
                    (event.recipients if slot == "recipient" else event.actors).append(found)

    def _continues(self, chunks: list[Chunk], at: int) -> bool:
        """A verb without a subject that goes on with the clause before it: وأصاب …، بعد أن أطلقت …، حيث …"""
        before = chunks[at - 1] if at else None
        if before is None:
            return False
        if before.kind == COMPLEMENTIZER and before.prep:
            return True
        return bool(chunks[at].conj) or before.kind == CONJUNCTION

    def _reads_passive(self, chunks: list[Chunk], at: int, before: int, nouns: list[int], frame: Frame, object_slot: str) -> bool:
        """قُتل written قتل: what follows (or stands before) is who suffers, and nobody is left to do it."""
        if object_slot not in ("recipient", "toll"):
            return False
        verb = chunks[at].verb
        if verb is None or verb.tense not in (1, 2):
            return False
        where = before if before >= 0 else nouns[0] if nouns and nouns[0] <= at + 3 else -1
        if where < 0:
            return False
        if before < 0 and len(nouns) >= 2 and self._may_act(chunks[nouns[0]]) and nouns[1] == nouns[0] + 1:
            return False
        if before >= 0 and nouns:
            return False
        return self._suffers(chunks[where], frame)

    def _suffers(self, chunk: Chunk, frame: Frame) -> bool:
        """Whether a noun phrase is whom an act is done to: counted persons, civilians, victims, things."""
        mention = chunk.actor
        counted = any(quantity.first == chunk.head for quantity in self.draft.quantities)
        counted = counted or self.draft.tokens.kind[chunk.head] == 1 or (chunk.word is not None and chunk.word.function == "quant")
        if mention is None:
            return counted or any(q.first >= chunk.first and q.last <= chunk.last for q in self.draft.quantities)
        if mention.head_class == "people" or counted:
            return frame.layer == "result" or frame.toll is not None or (mention.entity is None and not mention.definite)
        if mention.kind == "person" or mention.head_class in ("role", "person", "title"):
            return frame.layer == "result" or frame.toll is not None
        return any(q.first >= chunk.first and q.last <= chunk.last for q in self.draft.quantities) and frame.toll is not None

    def _may_act(self, chunk: Chunk) -> bool:
        mention = chunk.actor
        if mention is None:
            return any(
                place.first >= chunk.first and place.last <= chunk.last and place.kind in ("country",)
                for place in self.draft.places
            )
        if mention.head_class == "people":
            word = self.draft.words[mention.first]
            return word is not None and (word.article or mention.entity is not None or mention.kind == "armed_group")
        return mention.head_class not in ("document",)

    def _pronoun(self, chunks: list[Chunk], at: int, event: EventDraft, slot: str, subject: int) -> None:
        """A pronoun suffix as object: the nearest mention before the verb that is not its subject."""
        if slot != "recipient":
            return
        chunk = chunks[at]
        assert chunk.word is not None
        found = self._antecedent(chunks, at, chunk.word.suffix, event)
        if found is not None and (subject < 0 or chunks[subject].actor is not found):
            event.recipients.append(found)

    def _antecedent(self, chunks: list[Chunk], at: int, pronoun: str, event: EventDraft) -> ActorMention | None:
        plural = pronoun.endswith("هم")
        feminine = pronoun.endswith("ها")
        # A pronoun goes on with a subject or object before it takes up what only a preposition brought in.
        order = sorted(range(at - 1, -1, -1), key=lambda index: bool(chunks[index].prep))
        for index in order:
            mention = chunks[index].actor
            if mention is None or mention in event.actors:
                continue
            if plural and mention.number != 2 and mention.head_class not in ("people", "group", "force"):
                continue
            if feminine and not (mention.gender == 1 or mention.number == 2):
                continue
            if not plural and not feminine and (mention.gender == 1 or mention.number == 2):
                continue
            return mention
        return None

    def settle(self, chunks: list[Chunk]) -> None:
        """Hangs verbs that stood before their act (استهدف القصف …) on it."""
        for index, at, frame in self.pending:
            for event in reversed(self.draft.events):
                if event.chunk is chunks[index]:
                    self._hit(chunks, at, verb_arguments(chunks, at), index, frame, event)
                    break
        self.pending.clear()

    # ------------------------------------------------------------------ slots

    def _fill(self, chunks: list[Chunk], index: int, slot: str, event: EventDraft) -> None:
        chunk = chunks[index]
        if slot == "actor":
            event.actors += self._actors(chunks, index)
        elif slot in ("recipient", "toll"):
            if self._is_place(chunk) and not self._has_people(chunk):
                event.places += self._places(chunk)
            else:
                event.recipients += self._actors(chunks, index)
                event.places += self._places(chunk)
        elif slot == "place":
            event.places += self._places(chunk)
        elif slot == "weapon" and event.weapon is None:
            event.weapon = (chunk.head, chunk.last)

    def _actors(self, chunks: list[Chunk], index: int) -> list[ActorMention]:
        """Mentions of a noun chunk and its joined chunks; a capital or country that acts becomes a state."""
        found = []
        for chunk in joined(chunks, index):
            if chunk.actor is not None:
                if chunk.actor.head_class != "document":
                    found.append(chunk.actor)
            else:
                state = self._state(chunk)
                if state is not None:
                    found.append(state)
        return found

    def _state(self, chunk: Chunk) -> ActorMention | None:
        for place in self.draft.places:
            if place.first == chunk.head and place.country and (place.kind == "country" or _is_capital(place)):
                mention = ActorMention(
                    place.first, place.last, "state", f"state-{place.country.lower()}", None, None, place.country, "GOV",
                    head_class="state", gender=1, definite=True, inner=inner_letters(self.draft, place.first),
                )  # fmt: skip
                mention.name = self.draft.knowledge.country_names.get(place.country)
                chunk.actor = mention
                self.draft.actors.append(mention)
                return mention
        return None

    def _is_place(self, chunk: Chunk) -> bool:
        return any(chunk.first <= place.first < chunk.last for place in self.draft.places)

    def _has_people(self, chunk: Chunk) -> bool:
        return chunk.actor is not None and chunk.actor.head_class not in ("institution", "state", "")

    def _places(self, chunk: Chunk) -> list[PlaceMention]:
        return places_of(self.draft, chunk)

    def _prepositions(
        self, chunks: list[Chunk], phrases: list[int], frame: Frame, slots: dict[str, str], event: EventDraft
    ) -> None:
        for index in phrases:
            chunk = chunks[index]
            prep = chunk.prep
            head = self.draft.words[chunk.head]
            first = self.draft.words[chunk.first]
            doubled = prep in self.agent_prepositions and first is not None and first.stem in self.from_
            handed = head is not None and head.stem in self.agent_nouns and prep in self.agent_noun_prepositions
            if doubled or handed:
                found = mention_in(self.draft, chunk.head + (0 if doubled else 1), chunk.last)
                if found is not None:
                    self.draft.actors.append(found)
                    event.actors.append(found)
                continue
            slot = slots.get(prep)
            if slot is None and prep in self.against:
                slot = "recipient"
            if slot is not None:
                self._fill(chunks, index, slot, event)
            elif prep in self.place_prepositions:
                event.places += self._places(chunk)
                if prep in self.means and event.weapon is None and chunk.actor is None and not self._is_place(chunk):
                    event.weapon = (chunk.head, chunk.last)

    # ------------------------------------------------------------------ nouns

    def nouns(self, chunks: list[Chunk], at: int) -> None:
        """Every noun of an act in a noun phrase, longest term first."""
        chunk = chunks[at]
        if id(chunk) in self.absorbed:
            return
        words = self.draft.words
        token = chunk.head
        if at + 1 < len(chunks) and chunks[at + 1].kind == MARK and chunks[at + 1].text == ":" and chunk.last == token + 1:
            return  # a byline (تحرير: فلان)
        while token < chunk.last:
            word = words[token]
            if word is None:
                token += 1
                continue
            match = None
            for phrase in self.draft.phrases.get(token, ()):
                if phrase.last <= chunk.last:
                    match = phrase
                    break
            if match is not None and match.reading.category in (comp.ENTITY, comp.HEAD, comp.STATE):
                frame_match = self.draft.phrase(token, comp.FRAME_NOUN)
                if frame_match is None or frame_match.last < match.last:
                    token = match.last
                    continue
                match = frame_match
            if match is not None and match.reading.category == comp.FRAME_NOUN:
                self._noun(chunks, at, token, match.last, match.reading)
                token = match.last
                continue
            if word.frame_nouns and not word.entity and not (word.given and token > chunk.head):
                self._noun(chunks, at, token, token + 1, self._longest_noun(token, word.frame_nouns))
            token += 1

    def _longest_noun(self, token: int, readings: tuple[Reading, ...]) -> Reading:
        """The reading whose fixed following words are there, else the first without any."""
        plain = [reading for reading in readings if reading.tail < 0]
        for reading in readings:
            if reading.tail >= 0 and tail_end(self.draft, token, reading.tail) >= 0:
                return reading
        return plain[0] if plain else readings[0]

    def _noun(self, chunks: list[Chunk], at: int, first: int, last: int, reading: Reading) -> None:
        chunk = chunks[at]
        frame = self.frames[reading.ref]
        slots = self.slots[reading.ref]
        word = self.draft.words[first]
        if reading.tail >= 0:
            end = tail_end(self.draft, last - 1, reading.tail)
            if end < 0:
                return
            last = end
        if reading.loaded and not self._is_carried(chunks, at):
            return
        if frame.layer == "result" and word is not None and word.head is not None and last == first + 1:
            if not self._is_toll(chunks, at, first):
                return
        event = self._new(first, last, reading.ref, "noun", chunk)
        event.definite = bool(word and word.article)
        genitive = self._genitive(chunks, at, last, frame, event)
        if word is not None and word.suffix and frame.genitive in ("actor", "auto", "recipient"):
            found = self._antecedent(chunks, at, word.suffix, event)
            if found is not None:
                hit = chunks[at + 1] if at + 1 < len(chunks) else None
                names_hit = hit is not None and hit.kind == NOUNS and hit.prep in self.of  # طردها *لقوات* المعارضة
                suffers = frame.genitive == "recipient" and not names_hit
                (event.recipients if suffers else event.actors).append(found)
        arguments = right_arguments(chunks, at)
        self._through_light_verb(chunks, at, arguments)
        governor = self._governor(chunks, at, event, frame)
        event.governed = governor >= 0 and self._takes_it(chunks[governor])
        self._relative(chunks, at, event, frame)
        self._noun_prepositions(chunks, at, arguments, frame, slots, event, genitive)
        event.modality = noun_modality(self.draft, chunks, at, governor, event.statement, first)
        event.rule = f"{frame.id}:noun"
        self.draft.events.append(event)

    def _is_carried(self, chunks: list[Chunk], at: int) -> bool:
        """A noun as common as عملية names an act only as the object of a verb whose subject does it (شن عملية)."""
        index = at - 1
        while index >= 0 and index >= at - 6:
            chunk = chunks[index]
            if chunk.kind == VERB:
                light = chunk.word.light if chunk.word is not None else None
                return light is not None and self.draft.entries.light_verbs[light.ref].subject == "actor"
            if chunk.kind not in (NOUNS, TIME, ADVERB, PRONOUN) and not (chunk.kind == MARK and chunk.text in "،,"):
                return False
            index -= 1
        return False

    def _is_toll(self, chunks: list[Chunk], at: int, token: int) -> bool:
        """قتلى، جرحى name persons; they tell of an act only where they are counted or fell (5 قتلى، سقط قتلى)."""
        word = self.draft.words[token]
        if word is None or word.article or word.suffix:
            return False
        chunk = chunks[at]
        if any(quantity.first >= chunk.head and quantity.last <= chunk.last for quantity in self.draft.quantities):
            return True
        before = chunks[at - 1] if at else None
        if before is not None and before.kind == VERB and before.word is not None:
            return before.word.light is not None or bool(before.word.frame_verbs)
        return before is None and token == chunk.head

    def _takes_it(self, chunk: Chunk) -> bool:
        """Verbs whose ل or ب names the act itself (تعرض لقصف، تصدى لهجوم), not its purpose."""
        light = chunk.word.light if chunk.word is not None else None
        if light is None:
            return False
        entry = self.draft.entries.light_verbs[light.ref]
        return entry.subject == "recipient" or entry.modality is not None

    def _genitive(self, chunks: list[Chunk], at: int, after: int, frame: Frame, event: EventDraft) -> bool:
        """Fills the slot of what stands behind the noun in its own phrase; True when that was a genitive."""
        chunk = chunks[at]
        words = self.draft.words
        token = after
        while token < chunk.last:  # adjectives of the noun itself
            word = words[token]
            if word is None:
                if self.draft.tokens.norm[token] in "«\"'":
                    break
                token += 1
                continue
            if word.demonym is not None and self._adjective(token, event):
                event.actors.append(self._national(token, word.demonym, chunk))
                token += 1
                continue
            if word.people is not None and self._adjective(token, event) and not word.head and not word.entity:
                event.actors += self._of_people(token, word.people)
                token += 1
                continue
            if (
                (word.modifier is not None and word.head is None)
                or word.adjective
                or (not word.known and word.text.endswith(("ي", "يه")) and not word.article)
            ):
                token += 1
                continue
            break
        if token >= chunk.last:
            return False
        if any(t for t in range(token, chunk.last) if words[t] is not None and words[t].frame_nouns):  # type: ignore[union-attr]
            limit = next(t for t in range(token, chunk.last) if words[t] is not None and words[t].frame_nouns)  # type: ignore[union-attr]
        else:
            limit = chunk.last
        mention = mention_in(self.draft, token, limit) if limit > token else None
        role = frame.genitive
        if mention is None:
            places = [place for place in self.draft.places if token <= place.first < chunk.last]
            if places:
                event.places += places
                if role == "actor" and _is_capital(places[0]) and frame.layer != "attack":
                    return True
            return bool(places)
        self.draft.actors.append(mention)
        group = [mention]
        for other in joined(chunks, at)[1:]:
            if other.actor is not None and not other.prep:
                group.append(other.actor)
        follows = at + 1 < len(chunks) and chunks[at + 1].kind == NOUNS and chunks[at + 1].prep in self.of | self.on
        if mention.head_class == "state":
            if token != mention.first or (role == "auto" and not follows and frame.layer == "attack"):
                event.places += [place for place in self.draft.places if token <= place.first < chunk.last]
                return True
        if role == "auto":
            role = "actor" if self._acts(mention) else "recipient"
        elif role == "recipient" and follows and chunks[at + 1].prep in self.of and self._acts(mention):
            role = "actor"  # استهداف الطيران لبلدة
        places = [place for place in self.draft.places if token <= place.first < chunk.last]
        if role == "place":
            event.places += places
            if not places:
                return True
            return True
        if role == "actor":
            event.actors += group
        elif role == "recipient":
            event.recipients += group
        event.places += [place for place in places if place.first >= mention.last or role == "recipient"]
        return True

    def _adjective(self, token: int, event: EventDraft) -> bool:
        """An adjective agrees with its noun in the article."""
        word = self.draft.words[token]
        return word is not None and word.article == event.definite

    def _acts(self, mention: ActorMention) -> bool:
        """Whether a genitive is the doer: forces, groups, states and armed people; civilians and victims suffer."""
        if mention.head_class in _ARMED or mention.head_class in ("person", "role"):
            return True
        return mention.kind in ("armed_group", "military", "state", "government")

    def _national(self, token: int, reading: Reading, chunk: Chunk) -> ActorMention:
        state = self.draft.entries.demonyms[reading.ref]
        mention = ActorMention(
            token, token + 1, "state", f"state-{state.country.lower()}", state.name, state.name_ar, state.country, "GOV",
            head_class="state", gender=1, definite=True, inner=inner_letters(self.draft, token),
        )  # fmt: skip
        self.draft.actors.append(mention)
        return mention

    def _of_people(self, token: int, reading: Reading) -> list[ActorMention]:
        people = self.draft.entries.peoples[reading.ref]
        if people.kind not in ("armed_group", "military", "party"):
            return []
        mention = ActorMention(
            token, token + 1, people.kind, people.id, people.name, people.name_ar, None, people.sector,
            head_class="group", definite=True, inner=inner_letters(self.draft, token),
        )  # fmt: skip
        self.draft.actors.append(mention)
        return [mention]

    def _governor(self, chunks: list[Chunk], at: int, event: EventDraft, frame: Frame) -> int:
        """The verb that carries the noun (شن غارات، اندلعت اشتباكات، تعرض لهجوم); fills what its subject is."""
        chunk = chunks[at]
        index = at - 1
        steps = 0
        while index >= 0 and steps < 8:
            before = chunks[index]
            if before.kind == VERB:
                break
            if before.kind == MARK and before.text in "،,":
                index -= 1
                steps += 1
                continue
            if before.kind in (NOUNS, TIME, ADVERB, PRONOUN) and not (before.kind == NOUNS and before.prep and chunk.prep):
                index -= 1
                steps += 1
                continue
            if before.kind == NOUNS and before.prep:
                index -= 1
                steps += 1
                continue
            return -1
        if index < 0 or chunks[index].kind != VERB:
            return -1
        verb = chunks[index]
        if verb.word is None or (verb.word.cue_verbs and verb.first in self.cue_tokens):
            return -1
        arguments = verb_arguments(chunks, index)
        if verb.word.light is None:
            return index if at == index + 1 or at in arguments.nouns else -1
        light = self.draft.entries.light_verbs[verb.word.light.ref]
        if at > arguments.end + 2:
            return -1
        where = subject_index(chunks, index, arguments)
        if where == at:
            where = -1
        if where < 0 and arguments.antecedent >= 0 and arguments.antecedent != at:
            where = arguments.antecedent if chunks[arguments.antecedent].actor is not None else -1
        found = mentions(chunks, where) if where >= 0 else []
        if not found and light.subject in ("actor", "recipient") and (verb.conj or not arguments.nouns):
            found = clause_subject(self.draft, chunks, index)
        if where < 0 and not found and light.subject == "actor":
            for number in arguments.nouns[:1]:
                if number != at:
                    found = self._actors(chunks, number)
        if light.subject == "actor" and not event.actors:
            event.actors += found
        elif light.subject == "recipient" and not event.recipients:
            event.recipients += found
            if where < 0 and arguments.nouns:
                event.places += self._places(chunks[arguments.nouns[0]])
        elif light.subject == "place":
            for number in [where] if where >= 0 else arguments.nouns[:1]:
                if number != at:
                    event.places += self._places(chunks[number])
            if arguments.left >= 0:
                event.places += self._places(chunks[arguments.left])
        return index

    def _through_light_verb(self, chunks: list[Chunk], at: int, arguments: Arguments) -> None:
        """اشتباكات *وقعت* بين …: what hangs on a light verb behind the noun belongs to the noun."""
        index = at + 1
        while index < len(chunks) and (chunks[index].kind == RELATIVE or (chunks[index].kind == NOUNS and chunks[index].prep)):
            index += 1
        if index < len(chunks) and chunks[index].kind == VERB:
            verb = chunks[index]
            if verb.word is not None and verb.word.light is not None and not verb.conj and not verb.word.suffix:
                arguments.phrases += right_arguments(chunks, index).phrases

    def _relative(self, chunks: list[Chunk], at: int, event: EventDraft, frame: Frame) -> None:
        """هجوم شنه فلان، الغارات التي نفذتها طائرات: the verb behind the noun names who did it."""
        index = at + 1
        while index < len(chunks) and (
            chunks[index].kind in (RELATIVE, TIME, ADVERB)
            or (chunks[index].kind == NOUNS and chunks[index].prep and index <= at + 2)
        ):
            index += 1
        if index >= len(chunks) or chunks[index].kind != VERB:
            return
        verb = chunks[index]
        if verb.word is None or verb.conj:
            return
        arguments = right_arguments(chunks, index)
        if verb.word.suffix and verb.word.light is not None:
            light = self.draft.entries.light_verbs[verb.word.light.ref]
            if light.subject == "actor" and arguments.nouns and not event.actors:
                event.actors += self._actors(chunks, arguments.nouns[0])
            elif light.subject == "place" and arguments.nouns:
                event.places += self._places(chunks[arguments.nouns[0]])
        if verb.word.frame_verbs and not verb.word.suffix and arguments.nouns:
            hit = self.frames[verb.word.frame_verbs[0].ref]
            if hit.layer in ("attack", "result") and frame.layer == "attack":
                self._fill(chunks, arguments.nouns[0], "recipient", event)
        event.places += [place for number in arguments.phrases for place in self._places(chunks[number])]

    def _noun_prepositions(
        self,
        chunks: list[Chunk],
        at: int,
        arguments: Arguments,
        frame: Frame,
        slots: dict[str, str],
        event: EventDraft,
        genitive: bool,
    ) -> None:
        rest: list[int] = []
        for index in arguments.phrases:
            chunk = chunks[index]
            prep = chunk.prep
            mention = chunk.actor
            if prep in self.of and index == at + 1:
                self._of_or_for(chunks, index, frame, event, mention)
            elif prep in self.between:
                self._between(chunks, index, event)
            elif prep in self.accompanied and mention is not None:
                event.recipients += self._actors(chunks, index)
            elif prep in self.from_ and mention is not None and (prep not in slots or not places_of(self.draft, chunk)):
                head = self.draft.words[chunk.head]
                if head is not None and head.stem in self.agent_nouns:
                    rest.append(index)
                elif not event.actors and self._acts(mention) and index <= at + 2:
                    event.actors += self._actors(chunks, index)
            else:
                rest.append(index)
        merged = dict.fromkeys(self.on, "recipient") | slots if frame.layer == "attack" else slots
        self._prepositions(chunks, rest, frame, merged, event)

    def _of_or_for(self, chunks: list[Chunk], index: int, frame: Frame, event: EventDraft, mention: ActorMention | None) -> None:
        """ل after a noun of an act: its doer when none is named yet, else whom it hits."""
        places = self._places(chunks[index])
        if mention is None:
            event.places += places
            return
        if frame.genitive == "recipient" or event.actors:
            if not self._is_place(chunks[index]) or self._has_people(chunks[index]):
                event.recipients += self._actors(chunks, index)
            event.places += places
        elif self._acts(mention) or frame.genitive == "actor":
            event.actors += self._actors(chunks, index)
        else:
            event.recipients += self._actors(chunks, index)
            event.places += places

    def _between(self, chunks: list[Chunk], index: int, event: EventDraft) -> None:
        """بين X وY: both sides; the first named is the actor, as coders do."""
        sides = joined(chunks, index)
        if sides[0].actor is not None:
            if not event.actors:
                event.actors.append(sides[0].actor)
            # بين أ وب، وج: a comma before the last side puts those before it on one side
            last_apart = len(sides) > 2 and chunks[sides[-1].index - 1].kind == MARK
            for other in sides[1:]:
                if other.actor is not None:
                    (event.actors if last_apart and other is not sides[-1] else event.recipients).append(other.actor)
        else:
            event.places += self._places(chunks[index])

    # ------------------------------------------------------------------ acts of speech

    def speech_acts(self) -> None:
        """Statements whose cue is itself an act: REQUEST, ACCUSE, THREATEN …"""
        frames = self.draft.knowledge.first_frame
        for item in self.draft.statements:
            if item.event is None:
                continue
            chunk = self.draft.chunk_of[item.cue_first]
            event = EventDraft(
                item.cue_first, item.cue_last, frames.get(item.event, -1), f"cue:{item.lemma}", item.event, item.sentence
            )
            event.trigger_inner = item.cue_inner
            event.statement = item
            event.cue_of = item
            event.chunk = chunk
            if item.speaker is not None:
                event.actors.append(item.speaker)
            if item.addressee is not None and item.addressee.head_class != "media":
                event.recipients.append(item.addressee)
            elif item.event == "REQUEST":
                found = self._who_should(item)
                if found is not None:
                    event.recipients.append(found)
            elif item.event in ("ACCUSE", "SUPPORT", "THREATEN", "REJECT"):
                found = self._first_in_content(item)
                if found is not None:
                    event.recipients.append(found)
            event.time = item.said
            self.draft.events.append(event)

    def _who_should(self, item: StatementDraft) -> ActorMention | None:
        """مطالبا بخروج *القوات الأجنبية*: whom the demanded act, named by the first noun, would be done by."""
        chunk = self.draft.chunk_of[item.first]
        if chunk is None or chunk.kind != NOUNS or chunk.word is None or chunk.last - chunk.head < 2:
            return None
        found = mention_in(self.draft, chunk.head + 1, chunk.last) if chunk.word.frame_nouns or chunk.word.noun else None
        if found is None or found.first != chunk.head + 1 or not self._acts(found):
            return None
        self.draft.actors.append(found)
        return found

    def _first_in_content(self, item: StatementDraft) -> ActorMention | None:
        for mention in sorted(self.draft.actors, key=lambda mention: mention.first):
            if item.first <= mention.first < min(item.last, item.first + 7):
                return mention
        return None

    # ------------------------------------------------------------------ making

    def _new(self, first: int, last: int, ref: int, rule: str, chunk: Chunk) -> EventDraft:
        frame = self.frames[ref]
        event = EventDraft(first, last, ref, rule, frame.type, chunk.sentence, frame.layer)
        event.trigger_inner = inner_letters(self.draft, first)
        event.statement = self.owners[first]
        event.chunk = chunk
        return event


def _is_capital(place: PlaceMention) -> bool:
    return bool(place.candidates) and place.candidates[0][0].capital


def places_of(draft: Draft, chunk: Chunk) -> list[PlaceMention]:
    """The places named in a chunk."""
    return [place for place in draft.places if chunk.first <= place.first < chunk.last]


def objects_only(objects: list[int], chunks: list[Chunk], chunk: Chunk) -> bool:
    """True when a verb has an object but its subject was dropped at the head of a sentence (nothing to continue)."""
    return bool(objects) and chunk.index == 0


def _preposition_of(pronoun: Chunk) -> str:
    """The preposition of عليه، بها، لهم."""
    text = pronoun.text
    for letters in ("علي", "الي", "من", "عن", "في", "مع", "ب", "ل"):
        if text.startswith(letters):
            return letters
    return ""


__all__ = ["find_events"]
_KEEP = (MARK, PARTICIPLE)
