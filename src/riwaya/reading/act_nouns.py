"""Acts told by nouns: verbal nouns and names of acts, with what stands around them.

In: a row of chunks and the index of a noun phrase. Out: an `EventDraft` for each act the phrase names.
The idea: the genitive, a nationality, the verb that carries the noun, the verb behind it and the prepositions each give one
part; which part is the frame's to say.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon import compile as comp
from riwaya.lexicon.compile import Reading
from riwaya.lexicon.schema import Frame
from riwaya.reading.actors import inner_letters, mention_in, take_owner, unknown_person
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
    MARK,
    NOUNS,
    OPEN,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    EventDraft,
)
from riwaya.reading.modality import noun_modality
from riwaya.reading.slots import Slots, places_of
from riwaya.reading.states import is_capital

_SOURCE: Final = 5  # chunks behind an act in which its source may be told
# Acts that are done once they are said: that there are such tells that they took place.
_DONE_AT_ONCE: Final = frozenset(["AGREE", "ACCUSE", "REQUEST", "REJECT", "SUPPORT", "CONCEDE", "THREATEN"])


class ActNouns(Slots):
    """Adds acts told by nouns."""

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
            if word is None or self.draft.in_place[token] or self.in_idiom(token):
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
            if word.article and token and self._is_attribute(chunk, token):
                token += 1
                continue
            if word.frame_nouns and not word.entity and not (word.given and token > chunk.head):
                self._noun(chunks, at, token, token + 1, self._longest_noun(token, word.frame_nouns))
            token += 1

    def _is_attribute(self, chunk: Chunk, token: int) -> bool:
        """المناطق *المحاصرة*: behind a noun with the article one with the article is its adjective, never its genitive."""
        word, before = self.draft.words[token], self.draft.words[token - 1]
        if before is None or word is None or not before.article or word.conjunction or word.preposition or before.frame_nouns:
            return False
        return token > chunk.head or word.stem in self.participles

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
        before = self.draft.words[first - 1] if first else None
        affected = before is not None and before.stem in self.draft.knowledge.operators("affected_word")
        if word is not None and word.suffix and affected:
            return  # توفي متأثرا *بإصابته*: the cause of the death told
        if word is not None and chunk.prep in self.from_ and first == chunk.head and word.stem in self.holding and not word.article:
            return  # استعادة المدينة *من سيطرة* التنظيم: whom it is taken from
        event = self._new(first, last, reading.ref, "noun", chunk)
        event.definite = bool(word and word.article)
        if frame.needs == "alone" and last == first + 1 and self._has_object(chunk, last, event):
            return
        attack = frame.layer == "attack"
        genitive = (attack and self._doer_in_term(first, last, chunk.last, event)) or self._genitive(chunks, at, last, frame, event)
        if not event.actors:
            self._doer_in_term(first, last, last, event)
        if not genitive and frame.layer == "result" and last == chunk.last:
            genitive = self._quoted_victim(chunks, at, event)
        if not genitive and last - first > 1:
            self._sufferers_in_term(chunk, first, last, event)
        arguments = right_arguments(chunks, at)
        arguments.phrases = self.own_phrases(chunks, arguments.phrases)
        self._through_light_verb(chunks, at, arguments)
        governor = self._governor(chunks, at, event, frame)
        event.governed = governor >= 0 and self._takes_it(chunks[governor])
        if word is not None and word.suffix and not self._is_whose(chunks, governor, event):
            self._whose(chunks, at, arguments, frame, word.suffix, event)
        self._relative(chunks, at, event, frame)
        if frame.genitive == "recipient" and frame.layer == "attack" and event.actors and genitive and arguments.nouns:
            self._fill(chunks, arguments.nouns[0], "recipient", event)
        self._noun_prepositions(chunks, at, arguments, frame, slots, event, genitive)
        if not event.actors:
            self._source(chunks, at, event)
        event.modality = noun_modality(self.draft, chunks, at, governor, event.statement, first)
        if event.modality == "ongoing" and frame.type in _DONE_AT_ONCE and governor < 0:
            event.modality = "occurred"  # هناك مزاعم، هناك اتفاقية: made, not under way
        event.rule = f"{frame.id}:noun"
        if frame.control == "gained" and self._is_held(chunk, first, event):
            self.draft.holds.append(event)
            return
        self.draft.events.append(event)

    def _quoted_victim(self, chunks: list[Chunk], at: int, event: EventDraft) -> bool:
        """مقتل "فلان الفلاني": a person's name in quotation marks as genitive."""
        if at + 2 >= len(chunks) or chunks[at + 1].kind != OPEN or chunks[at + 2].kind != NOUNS:
            return False
        mention = chunks[at + 2].actor
        if mention is None or mention.kind != "person":
            return False
        event.recipients.append(mention)
        return True

    def _has_object(self, chunk: Chunk, token: int, event: EventDraft) -> bool:
        """تحقيق *الأمن*، تحقيق *انفراجة*: a genitive behind the noun that names nobody."""
        word = self.draft.words[token] if token < chunk.last else None
        if word is None or event.definite or mention_in(self.draft, token, chunk.last) is not None:
            return False
        trigger = self.draft.words[event.first]
        if trigger is None or trigger.suffix or trigger.text.endswith("ا"):
            return False
        return word.article or ((word.noun or bool(word.frame_nouns)) and not word.adjective)

    def _is_held(self, chunk: Chunk, first: int, event: EventDraft) -> bool:
        """تقع تحت سيطرة فلان، مناطق سيطرة فلان: who holds ground, not that he takes it."""
        word = self.draft.words[first]
        if word is None or word.stem not in self.holding:
            return False
        if chunk.prep in self.under and first == chunk.head:
            return True
        before = self.draft.words[first - 1] if first > chunk.head else None
        return before is not None and before.stem in self.held_nouns

    def _doer_in_term(self, first: int, last: int, end: int, event: EventDraft) -> bool:
        """قصف *الطيران الحربي الروسي*: a term whose last word is a force names its doer, with what follows in the phrase."""
        at = next((token for token in range(first + 1, last) if self._is_armed_head(token)), -1)
        if at < 0:
            return False
        found = mention_in(self.draft, at, end)
        if found is None:
            return False
        self.draft.add(found)
        event.actors.append(found)
        return True

    def _is_armed_head(self, token: int) -> bool:
        word = self.draft.words[token]
        if word is None or word.head is None or not word.article:
            return False
        return self.draft.entries.heads[word.head.ref].class_ in ("force", "group")

    def _is_whose(self, chunks: list[Chunk], governor: int, event: EventDraft) -> bool:
        """لقي 13 مقاتلا *مصرعهم*: the pronoun is the subject of the verb that carries the noun."""
        light = chunks[governor].word.light if governor >= 0 and chunks[governor].word is not None else None  # type: ignore[union-attr]
        return light is not None and self.draft.entries.light_verbs[light.ref].subject == "recipient" and bool(event.recipients)

    def _whose(
        self, chunks: list[Chunk], at: int, arguments: Arguments, frame: Frame, suffix: str, event: EventDraft
    ) -> None:
        """سيطرتها، مطاردته: whoever the pronoun on the noun stands for does the act, or suffers it."""
        if frame.genitive not in ("actor", "auto", "recipient"):
            return
        found = self._antecedent(chunks, at, suffix, event)
        hit = chunks[at + 1] if at + 1 < len(chunks) else None
        names_hit = hit is not None and hit.kind == NOUNS and hit.prep in self.of  # طردها *لقوات* المعارضة
        handed = any(self._is_handed(chunks[index]) for index in arguments.phrases)  # مطاردته *من قبل* الشرطة
        charged = frame.type == "ACCUSE" and hit is not None and hit.kind == NOUNS and hit.prep in self.means
        suffers = (frame.genitive == "recipient" and not names_hit) or handed or charged  # اتهامه *بقتل* عقيد
        if charged:
            event.charged, event.actors = True, []
        if found is None:
            return
        (event.recipients if suffers else event.actors).append(found)

    def _sufferers_in_term(self, chunk: Chunk, first: int, last: int, event: EventDraft) -> None:
        """نقل *المصابين*، انتشال جثامين *الشهداء*: a term whose last word names persons says whom it is done to."""
        at = last - 1 if last == chunk.last or not self.draft.words[last - 1] else last
        for token in (last - 1, at):
            word = self.draft.words[token] if token < chunk.last else None
            if word is not None and word.head is not None and word.article and word.head.number:
                if self.draft.entries.heads[word.head.ref].class_ == "people":
                    found = mention_in(self.draft, token, token + 1)
                    if found is not None and found not in event.recipients:
                        self.draft.add(found)
                        event.recipients.append(found)
                    return

    def _is_handed(self, chunk: Chunk) -> bool:
        """من قبل فلان، على يد فلان"""
        head, first = self.draft.words[chunk.head], self.draft.words[chunk.first]
        doubled = chunk.prep in self.agent_prepositions and first is not None and first.stem in self.from_
        return doubled or (head is not None and head.stem in self.agent_nouns and chunk.prep in self.agent_noun_prepositions)

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
        if any(
            quantity.first >= chunk.head and quantity.last <= chunk.last for quantity in self.draft.quantities_in[chunk.sentence]
        ):
            return True
        before = chunks[at - 1] if at else None
        if before is not None and before.kind == VERB and before.word is not None:
            return before.word.light is not None or bool(before.word.frame_verbs)
        opens = before is None or (before.kind == MARK and before.text in ":|")
        return opens and token == chunk.head

    def _takes_it(self, chunk: Chunk) -> bool:
        """Verbs whose ل or ب names the act itself (تعرض لقصف، تصدى لهجوم), not its purpose."""
        light = chunk.word.light if chunk.word is not None else None
        if light is None:
            return False
        entry = self.draft.entries.light_verbs[light.ref]
        return entry.subject != "actor" or entry.modality is not None

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
                (word.modifier is not None and word.head is None and self._adjective(token, event))
                or (word.adjective and word.stem not in self.draft.knowledge.operators("drone_or_march"))
                or (not word.known and word.text.endswith(("ي", "يه")) and not word.article)
            ):
                token += 1
                continue
            break
        if token >= chunk.last:
            return False
        limit = next((t for t in range(token, chunk.last) if self._names_act(t)), chunk.last)
        mention = mention_in(self.draft, token, limit) if limit > token else None
        role = frame.genitive
        if mention is None and frame.layer == "result" and frame.toll is not None and after > 0:
            mention = unknown_person(self.draft, token, limit)
        if mention is None:
            places = self.draft.places_between(token, chunk.last)
            if places:
                event.places += places
                if role == "actor" and is_capital(places[0]) and frame.layer != "attack":
                    return True
            return bool(places)
        if at + 1 < len(chunks):
            take_owner(self.draft, mention, chunk, chunks[at + 1])
        self.draft.add(mention)
        group = [mention]
        for other in joined(chunks, at)[1:]:
            if other.actor is not None and not other.prep:
                group.append(other.actor)
        follows = at + 1 < len(chunks) and chunks[at + 1].kind == NOUNS and chunks[at + 1].prep in self.of | self.on
        if mention.head_class == "state":
            if token != mention.first or (role == "auto" and not follows and frame.layer == "attack"):
                event.places += self.draft.places_between(token, chunk.last)
                return True
        ends = words[after - 1]
        if role != "place" and ends is not None and ends.function == "prep" and after - 1 > event.first:
            role = "recipient"  # الانقلاب *على* الرئيس، حربها *ضد* التنظيم
        if role == "auto":
            counted = self._is_counted(token, mention)  # محاصرة *300* حوثي
            role = "actor" if self._acts(mention) and not counted else "recipient"
        elif role == "actor" and frame.type == "MOBILIZE" and self._is_counted(token, mention):
            return True  # نشر مئات من المقاتلين: the posted post nobody
        elif role == "recipient" and follows and chunks[at + 1].prep in self.of and self._acts(mention):
            role = "actor"  # استهداف الطيران لبلدة
        elif role == "recipient" and frame.layer == "attack" and self._acts(mention) and self._has_accusative(chunks, at):
            role = "actor"  # استهداف الطيران *بلدة*
        places = self.draft.places_between(token, chunk.last)
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

    def _describes(self, chunk: Chunk) -> bool:
        """إنزال جوي *وغير مسبوق*: adjectives joined to those of the noun."""
        word = self.draft.words[chunk.head]
        return chunk.actor is None and word is not None and not word.frame_nouns and not word.article and not word.head

    def _source(self, chunks: list[Chunk], at: int, event: EventDraft) -> None:
        """قصف *مصدره قسد*، قذائف مصدرها مناطق سيطرة النظام: where fire comes from tells who fired."""
        sources = self.draft.knowledge.operators("source_word")
        last = chunks[min(at + _SOURCE, len(chunks) - 1)]
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
            if found is not None and self._acts(found):
                self.draft.add(found)
                event.actors.append(found)
                event.recipients = [one for one in event.recipients if not found.first <= one.first < found.last]
            return

    def _has_accusative(self, chunks: list[Chunk], at: int) -> bool:
        """Whether an object follows the genitive of a verbal noun, so that the genitive is who does it."""
        found = right_arguments(chunks, at)
        return bool(found.nouns) and chunks[found.nouns[0]].kind == NOUNS and chunks[found.nouns[0] - 1].kind != MARK

    def _names_act(self, token: int) -> bool:
        """Whether a word names an act; مسيرة behind another act is an aircraft."""
        word = self.draft.words[token]
        return bool(word and word.frame_nouns) and word.stem not in self.draft.knowledge.operators("drone_or_march")  # type: ignore[union-attr]

    def _is_counted(self, token: int, mention: ActorMention) -> bool:
        """Whether a number stands before those a genitive names."""
        numbers = self.draft.quantities_in[self.draft.sentence_of[token]]
        return any(token <= number.first <= mention.first and number.counts != "years" for number in numbers)

    def _adjective(self, token: int, event: EventDraft) -> bool:
        """An adjective agrees with its noun in the article."""
        word = self.draft.words[token]
        return word is not None and word.article == event.definite

    def _of_people(self, token: int, reading: Reading) -> list[ActorMention]:
        people = self.draft.entries.peoples[reading.ref]
        if people.kind not in ("armed_group", "military", "party"):
            return []
        mention = ActorMention(
            token, token + 1, people.kind, people.id, people.name, people.name_ar, None, people.sector,
            head_class="group", definite=True, inner=inner_letters(self.draft, token),
        )  # fmt: skip
        self.draft.add(mention)
        return [mention]

    def _governor(self, chunks: list[Chunk], at: int, event: EventDraft, frame: Frame) -> int:
        """The verb that carries the noun (شن غارات، اندلعت اشتباكات، تعرض لهجوم); fills what its subject is."""
        chunk = chunks[at]
        if chunk.prep and chunk.prep not in self.draft.knowledge.operators("complement_preposition"):
            return -1  # بعد هجوم، خلال زيارة: no verb carries that
        index = at - 1
        steps = 0
        comma = False
        while index >= 0 and steps < 8:
            before = chunks[index]
            if before.kind == VERB:
                if comma and index > 1 and chunks[index - 1].kind == RELATIVE:
                    index -= 2  # قامت … طائرات التحالف الذي تقوده المملكة، *باقتحام* القاعدة
                    steps += 1
                    continue
                break
            if before.kind == MARK and before.text in "،,":
                comma = True
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
        """هجوم شنه فلان، الغارات التي نفذتها طائرات، الضربات التي تلقاها فلان: the verb behind the noun names who did it."""
        index = at + 1
        relative = False
        before = -1
        while index < len(chunks):
            chunk = chunks[index]
            near = chunk.kind == NOUNS and chunk.prep and index <= at + 2 and not relative
            near = near or (chunk.kind == NOUNS and bool(chunk.conj) and index == at + 1 and self._describes(chunk))
            if chunk.kind == AUXILIARY and index + 1 < len(chunks) and chunks[index + 1].actor is not None:
                before = index + 1  # هجوم كانت *الميليشيات* تحضر له
                index += 1
            elif chunk.kind not in (RELATIVE, TIME, ADVERB, AUXILIARY, PARTICLE) and not near:
                break
            relative = relative or chunk.kind == RELATIVE
            index += 1
        if index >= len(chunks) or chunks[index].kind != VERB:
            return
        verb = chunks[index]
        if verb.word is None or verb.conj:
            return
        arguments = right_arguments(chunks, index)
        resumed = bool(verb.word.suffix) or any(number == index + 1 for number in arguments.pronouns)
        light = self.draft.entries.light_verbs[verb.word.light.ref] if verb.word.light is not None else None
        if resumed and (light is not None or before >= 0):
            self._does(chunks, at, event, light.subject if light is not None else "actor", before, arguments, relative)
        if verb.word.frame_verbs and not verb.word.suffix and arguments.nouns:
            hit = self.frames[verb.word.frame_verbs[0].ref]
            if hit.layer in ("attack", "result") and frame.layer == "attack":
                self._fill(chunks, arguments.nouns[0], "recipient", event)
        event.places += [place for number in arguments.phrases for place in self._places(chunks[number])]

    def _does(
        self, chunks: list[Chunk], at: int, event: EventDraft, slot: str, before: int, arguments: Arguments, relative: bool
    ) -> None:
        """Fills what the subject of the verb behind the noun is; one that is not named is that of the clause before."""
        if slot == "place":
            if arguments.nouns:
                event.places += self._places(chunks[arguments.nouns[0]])
            return
        if slot not in ("actor", "recipient"):
            return
        if before >= 0:
            found = self._actors(chunks, before)
        elif arguments.nouns:
            found = self._actors(chunks, arguments.nouns[0])
        else:  # اللقاءات التي عقدها، الحملة التي قامت بها
            found = clause_subject(self.draft, chunks, at) if relative else []
        if slot == "actor" and not event.actors:
            event.actors += found
        elif slot == "recipient" and not event.recipients:
            event.recipients += found

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
            if any(one.first <= chunk.first < one.last for one in event.actors):
                continue
            if prep in self.of and index == at + 1:
                self._of_or_for(chunks, index, frame, event, mention)
            elif prep in self.of:
                # further off it belongs to something else, unless only the means stands between: قصف بالمدفعية *لقوات النظام*
                near = all(chunks[i].prep in self.means for i in range(at + 1, index) if chunks[i].kind == NOUNS)
                if near and not event.actors and frame.layer == "attack" and mention is not None and self._acts(mention):
                    event.actors += self._actors(chunks, index)
            elif mention is not None and self._in_ranks(chunk):
                (event.actors if frame.genitive == "actor" else event.recipients).extend(self._actors(chunks, index))
            elif prep in self.between:
                self._between(chunks, index, event)
            elif prep in self.accompanied and mention is not None:
                event.recipients += self._actors(chunks, index)
            elif prep in self.from_ and mention is not None and frame.layer == "result" and _is_side(mention):
                continue  # قتلى *من الطرفين*: who, is open
            elif prep in self.from_ and mention is not None and (prep not in slots or not places_of(self.draft, chunk)):
                head = self.draft.words[chunk.head]
                if (head is not None and head.stem in self.agent_nouns) or slots.get(prep) == "recipient":
                    rest.append(index)  # تحرير المدينة *من الحوثيين*
                elif frame.layer == "result":  # 4 قتلى *من أفراد المقاومة*
                    if index == at + 1 and not event.recipients:
                        event.recipients += self._actors(chunks, index)
                elif not event.actors and self._acts(mention) and index <= at + 2:
                    event.actors += self._actors(chunks, index)
            else:
                rest.append(index)
        merged = dict.fromkeys(self.on, "recipient") | slots if frame.layer == "attack" else slots
        self._prepositions(chunks, rest, frame, merged, event)

    def _in_ranks(self, chunk: Chunk) -> bool:
        """في صفوف المدنيين، في أوساط الجيش: those whose ranks these are."""
        word = self.draft.words[chunk.head]
        return word is not None and word.stem in self.draft.knowledge.operators("ranks_noun")

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


def _is_side(mention: ActorMention) -> bool:
    """الطرفان، الجانبين: whoever the sides are, this does not say."""
    return mention.head_class == "group" and mention.kind == "people"
