"""Acts told by nouns: verbal nouns and names of acts, with what stands around them.

In: a row of chunks and the index of a noun phrase. Out: an `EventDraft` for each act the phrase names.
The idea: the genitive, a nationality, the verb that carries the noun, the verb behind it and the prepositions each give one
part; which part is the frame's to say.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon import compile as comp
from riwaya.lexicon.compile import Reading
from riwaya.lexicon.match import Match, Word
from riwaya.reading.clauses.arguments import joined, right_arguments
from riwaya.reading.clauses.carrying_nouns import verb_before
from riwaya.reading.draft import (
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    RELATIVE,
    VERB,
    ActorMention,
    Chunk,
    EventDraft,
)
from riwaya.reading.events.act_signs import ActSigns
from riwaya.reading.events.act_verbs import BLASTS
from riwaya.reading.events.attributes_told import described
from riwaya.reading.modality.act_settings import settled
from riwaya.reading.modality.denied_acts import is_gained, is_instead
from riwaya.reading.modality.noun_modality import noun_modality
from riwaya.reading.modality.wanted_acts import is_added, joined_to_wanted
from riwaya.reading.parties.claims import claimant, denied_claim
from riwaya.reading.parties.controllers import foiler
from riwaya.reading.parties.own_forces import whose_forces
from riwaya.reading.parties.parted_terms import object_owner, parted_term, term_sufferer, without_counted
from riwaya.reading.parties.victims_before import victims_before
from riwaya.reading.phrases.fixed_words import tail_end
from riwaya.reading.senses.called import CRIMES, amounts_to, is_called_so
from riwaya.reading.senses.taken_up import operation_meant
from riwaya.reading.words.drones import is_aircraft
from riwaya.records import Modality
from riwaya.text.normalise import folded

# Acts that are done once they are said: that there are such tells that they took place.
_DONE_AT_ONCE: Final = frozenset(["AGREE", "ACCUSE", "REQUEST", "REJECT", "SUPPORT", "CONCEDE", "THREATEN"])

_HELPING: Final = "help-force-noun"
_NEAR: Final = 3  # chunks between two acts that one verb says to go on


class ActNouns(ActSigns):
    """Adds acts told by nouns."""

    __slots__ = ()

    def nouns(self, chunks: list[Chunk], at: int) -> None:
        """Every noun of an act in a noun phrase, longest term first."""
        chunk = chunks[at]
        if id(chunk) in self.absorbed:
            return
        parted = parted_term(self.draft, chunks, at) if chunk.word is not None and chunk.word.begins is not None else None
        if parted is not None:
            self._noun(chunks, at, chunk.head, chunk.head + 1, *parted)
            made = self.draft.events[-1] if self.draft.events else None
            if parted[1] is None and made is not None and made.first == chunk.head:
                without_counted(self.draft, made)
            return
        if self.acts.find(1, chunk.head, chunk.last) < 0:
            return
        words = self.draft.words
        token = chunk.head
        if chunk.last == token + 1 and at + 1 < len(chunks) and chunks[at + 1].kind == MARK and chunks[at + 1].text == ":":
            if not chunk.prep and (not at or chunks[at - 1].kind == MARK):
                return  # a byline (تحرير: فلان)
        phrases, in_place, idle, acts = self.draft.phrases, self.draft.in_place, self.idle, self.acts
        while (token := acts.find(1, token, chunk.last)) >= 0:
            word = words[token]
            if word is None or in_place[token] or idle[token]:
                token += 1
                continue
            match = None
            for phrase in phrases.get(token, ()):
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
                if word.frame_nouns and (towards := self._towards(token, match)) is not None:
                    self._noun(chunks, at, token, match.last, towards)
                    token = match.last
                    continue
                self._noun(chunks, at, token, match.last, match.reading)
                token = match.last
                continue
            if token > chunk.head and not word.article and self._names_medium(token):
                break
            if not word.frame_nouns and self._is_deed_again(chunks, at, token):
                token += 1
                continue
            if word.article and token and self._is_attribute(chunk, token):
                token += 1
                continue
            if len(word.suffix) == 1 and not self.draft.knowledge.morphology.may_be_pronoun(self.draft.tokens.raw(token)):
                token += 1  # وعودة: no pronoun on وعود
                continue
            if word.frame_nouns and self._is_other_word(token):
                token += 1
                continue
            if word.frame_nouns and not word.entity and not (word.given and token > chunk.head):
                self._noun(chunks, at, token, token + 1, self._longest_noun(token, word.frame_nouns))
            token += 1

    def _towards(self, token: int, match: Match) -> Reading | None:
        """تقدم *القوات العراقية نحو* الموصل: where a term of a force ends before a preposition of direction, the reading of its
        noun that is of movement towards a place."""
        if self.frames[match.reading.ref].control is None:
            return None
        end, words = match.last, self.draft.words
        while end < len(words) and end < match.last + 3 and (word := words[end]) is not None and not word.function:
            end += 1
        goal = words[end] if end < len(words) else None
        if goal is None or goal.stem not in self.draft.knowledge.operators("goal_preposition"):
            return None
        for reading in words[token].frame_nouns:  # type: ignore[union-attr]
            if reading.tail >= 0 and self.draft.knowledge.tails[reading.tail] == (goal.stem,):
                return Reading(reading.category, reading.ref)
        return None

    def _is_party_by_form(self, word: Word, reading: Reading) -> bool:
        """قتل *الحشد* ثلاثة مسلحين: a noun with the article that also names a force takes no bare noun as its fixed word."""
        if not word.article or word.head is None:
            return False
        return self.draft.knowledge.tails[reading.tail][0] not in self.on

    def _names_medium(self, token: int) -> bool:
        """مراسل شبكة *نداء* الفرات، موقع *نداء* بوست: what stands behind the word for a medium is its name; but موقع *التفجير*."""
        before = self.draft.words[token - 1]
        if before is None or before.head is None or before.head.number or before.article or before.suffix:
            return False
        return self.draft.entries.heads[before.head.ref].class_ == "media"

    def _ends_in_preposition(self, chunk: Chunk, event: EventDraft) -> bool:
        """إلقاء القبض *على* زوجته: whether a term of an act ends its phrase with the preposition that brings in whom it hits."""
        ending = self.draft.words[event.last - 1]
        hit = self.frames[event.frame].genitive == "recipient" and event.last == chunk.last and event.last - event.first > 1
        return hit and ending is not None and ending.stem in self.on

    def _is_other_word(self, token: int) -> bool:
        """*أبعاد* الأزمة, حفر *أنفاق*: plurals written with their hamza are not the acts that are spelt with it below."""
        word = self.draft.words[token]
        if word is not None and word.article and word.stem.endswith(self.accusative):
            return True  # *والدهما*: no noun in the accusative has an article
        if word is not None and word.text.endswith(self.accusative) and self._is_up_to(word):
            return True
        known = self.draft.knowledge.operators("hamza_above")
        if word is None or not (word.stem in known or any(word.stem.removesuffix(end) in known for end in self.accusative)):
            return False
        letters, morphology = self.draft.tokens.raw(token)[word.lead :], self.draft.knowledge.morphology
        return morphology.begins_with_hamza_above(morphology.without_article(letters) if word.article else letters)

    def _is_up_to(self, word: Word) -> bool:
        """*وصولا* إلى البحر: how far something goes."""
        going = self.draft.knowledge.operators("up_to_masdar")
        return word.stem in going or any(word.stem.removesuffix(end) in going for end in self.accusative)

    def _is_attribute(self, chunk: Chunk, token: int) -> bool:
        """المناطق *المحاصرة*, أسلحتها *المساندة*: behind a definite noun one with the article is its adjective, no genitive."""
        word, before = self.draft.words[token], self.draft.words[token - 1]
        if before is None or word is None or word.preposition or before.frame_nouns:
            return False
        if word.conjunction:  # الأسر النازحة *والمحاصرة*; but المناطق المدمرة *والمحاصرة* من قبل الجيش
            row = self.draft.chunks[chunk.sentence]
            behind = row[chunk.index + 1] if token == chunk.last - 1 and chunk.index + 1 < len(row) else None
            feminine = self.draft.knowledge.morphology.has_feminine_ending
            alike = before.article and word.article and feminine(before.text) and not before.noun and word.stem in self.participles
            return bool(alike) and not (behind is not None and self._is_handed(behind))
        if not before.article and not before.suffix:
            return False
        if before.article and (token > chunk.head or word.stem in self.participles):
            return True
        operators = self.draft.knowledge.operators  # الوحدات *المساندة* لهم; but قدم الطيران المساندة
        agrees = before.text.endswith(tuple(operators("plural_ending") | operators("feminine_ending")))
        return agrees and word.stem in operators("acting_participle")

    def _is_help_of(self, chunks: list[Chunk], at: int) -> bool:
        """سيطر الثوار *بمساعدة وحدات* من الجيش: whose help it is; but اعترف *بمساعدة* عناصر التنظيم, قام *بمساعدة* المسلحين."""
        if not at or chunks[at - 1].kind == MARK:
            return True
        told = next((one.word for one in reversed(chunks[max(0, at - _NEAR) : at]) if one.kind == VERB), None)
        return told is None or not (told.cue_verbs or told.light)

    def _is_how(self, chunks: list[Chunk], at: int, word: Word) -> bool:
        """نفذ الجيش *بتعاون مع* الشرطة عملية: whether a phrase tells with whom a verb that takes no ب does what it tells."""
        behind = chunks[at + 1] if at + 1 < len(chunks) else None
        if word.article or word.suffix or behind is None or behind.prep not in self.accompanied:
            return False
        told = next((one.word for one in reversed(chunks[:at]) if one.kind == VERB), None)
        return told is not None and bool(told.frame_verbs or told.light) and not told.cue_verbs

    def _longest_noun(self, token: int, readings: tuple[Reading, ...]) -> Reading:
        """The reading whose fixed following words are there, else the first without any."""
        if len(readings) == 1:
            return readings[0]
        plain: Reading | None = None
        for reading in readings:
            if reading.tail < 0:
                plain = reading if plain is None else plain
                continue
            end = tail_end(self.draft, token, reading.tail)
            if end >= 0 and None not in self.draft.words[token:end]:
                return reading
        return plain if plain is not None else readings[0]

    def _noun(
        self, chunks: list[Chunk], at: int, first: int, last: int, reading: Reading, doer: ActorMention | None = None
    ) -> None:  # fmt: skip
        chunk = chunks[at]
        frame = self.frames[reading.ref]
        slots = self.slots[reading.ref]
        word = self.draft.words[first]
        reached = -1
        if reading.tail >= 0:
            end = tail_end(self.draft, last - 1, reading.tail)
            if end < 0 or (word is not None and self._is_party_by_form(word, reading)):
                return
            if self.draft.knowledge.tails[reading.tail][0] in self.on and not self._is_direct(last, end):
                return
            wide = end - last > len(self.draft.knowledge.tails[reading.tail]) + 2
            counted = any(last <= number.first < end for number in self.draft.quantities_in[chunk.sentence])
            last, reached = (last, end) if wide or counted else (end, -1)  # ضبط *20* مطلوبا: the noun alone names it
        if frame.needs == "attribute":
            whom = described(self.draft, chunk, first)
            if whom is None:
                return
            event = self._new(first, last, reading.ref, "noun", chunk)
            event.recipients.append(whom)
            event.rule = f"{frame.id}:noun"
            self.draft.events.append(event)
            return
        if reading.loaded:
            if frame.control == "gained" and word is not None and (not word.suffix or word.conjunction):
                return  # يحققون *تقدما*: the verb tells it; but واصلت القوات *تقدمها*
            recalled = word is not None and word.stem in self.draft.knowledge.operators("recalled_noun")
            if recalled or not self._is_carried(chunks, at, first):
                meant = operation_meant(self.draft, chunks, at, first, reading.ref) if frame.type == "ASSAULT" else None
                if meant is not None:
                    self._told_again(chunks, at, first, meant.frame)
                return
        if frame.type == "COOPERATE" and word is not None and chunk.prep in self.means and self._is_how(chunks, at, word):
            return  # أحبطت الشرطة *بتعاون مع* الجمارك عملية تهريب
        if frame.id == _HELPING and chunk.prep in self.means and first == chunk.head and self._is_help_of(chunks, at):
            return  # سيطر الثوار *بمساعدة* وحدات من الجيش
        if frame.type == "PROTEST" and word is not None and word.stem in self.flown and is_aircraft(self.draft, first):
            return  # هجوم شنته *مسيّرة*، شنت *مسيرات* هجوما
        if frame.control == "gained" and word is not None and word.suffix and self._is_lost(chunks, at):
            return  # خسارة النظام *لسيطرته* على المدن
        if frame.needs == "alone" and last == first + 1 and (
            self._is_striven_for(chunk) or (last < chunk.last and self._achieves(chunks, at))
        ):  # fmt: skip
            return  # تحقيق القوات *تقدما*: what they achieve
        if frame.layer == "result" and word is not None and word.head is not None and last == first + 1 and reading.tail < 0:
            if not self._is_toll(chunks, at, first):
                return
        before = self.draft.words[first - 1] if first else None
        if before is not None and word is not None:
            if reading.tail < 0 and not word.article and before.stem in self.draft.knowledge.operators("execution_noun"):
                if word.text.endswith(self.accusative):
                    return  # بالإعدام *شنقا*: how it is done
            if word.suffix and before.stem in self.draft.knowledge.operators("affected_word"):
                return  # توفي متأثرا *بإصابته*: the cause of the death told
        if word is not None and chunk.prep in self.from_ and first == chunk.head and word.stem in self.holding and not word.article:
            return  # استعادة المدينة *من سيطرة* التنظيم: whom it is taken from
        if word is not None and word.suffix and frame.id == "liberate" and self._is_of_person(chunks, at):
            number = self.draft.knowledge.frame_numbers["free-hostages"]  # الرهينة التي تم *تحريرها*
            frame, slots = self.frames[number], self.slots[number]
            event = self._new(first, last, number, "noun", chunk)
        else:
            event = self._new(first, last, reading.ref, "noun", chunk)
        event.tail_end, event.carried = reached, bool(reading.loaded)
        ending = self.draft.words[last - 1] if last - first > 1 else word  # عملية *الخطف*
        if frame.type == "AID" and self._undergoes(chunks, at, first):
            event.rule = f"{frame.id}:noun"  # nobody does it here: what stands behind the verb is of what it suffers
            self.draft.events.append(event)
            return
        event.definite = bool((word and word.article) or (ending and ending.article and ending.frame_nouns))
        if frame.id in CRIMES and is_called_so(self.draft, event, chunk):
            return
        if frame.type == "ASSAULT" and amounts_to(self.draft, event, chunk):
            return
        other_sense = frame.needs == "alone" and last == first + 1
        if other_sense and (self._has_object(chunk, last, event) or self._is_aim(chunks, at, first)):
            return
        if last - first > 1 and frame.layer == "result" and self._ends_in_person(last - 1):
            last = last - 1  # ارتقاء *طفلة*: whom the term names suffers it
            event.last = last
        if last - first > 1 and reading.tail < 0 and frame.layer == "act" and self.draft.counted[last - 1]:
            last = event.last = last - 1  # أسر *ستة* جنود: the number is of whom it names
        inner = self.draft.words[first + 1] if reading.tail >= 0 and frame.layer == "result" else None
        if inner is not None and not inner.suffix and last - first > 1 + len(self.draft.knowledge.tails[reading.tail]):
            event.tail_end, last = max(reached, last), first + 1  # فقدان *امرأة* لحياتها: who stands between its words
            event.last = last
        received = False
        if reading.tail >= 0 and frame.type == "CONSULT":
            received = self._received(chunks, at, last - len(self.draft.knowledge.tails[reading.tail]), event)
            last = event.last = first + 1
        attack = frame.layer == "attack"
        if attack:
            self._claimant(event)
        genitive = received or (reading.tail >= 0 and self._doer_between(
            first, last - len(self.draft.knowledge.tails[reading.tail]), attack, event
        ))
        term = last - first > 1
        sides = False
        if term:  # its words may name who does it, or whom it is done to
            genitive = genitive or (attack and self._doer_in_term(first, last, chunk.last, event))
            genitive = genitive or self._goers_in_term(chunks, at, first, last, event)
            genitive = genitive or self._met_in_term(chunks, at, event)
            sides = self._sides_in_term(chunks, at, event)
        if doer is not None:
            self.draft.add(doer)
            event.actors.append(doer)
            owner = object_owner(self.draft, chunks, at)
            event.recipients += [owner] if owner is not None and "recipient" in (frame.genitive, slots.get("object")) else []
            event.tail_end = chunks[at + 1].head + 1
            genitive = True
        met = None if genitive or sides else term_sufferer(self.draft, first, last, chunk.last, frame)
        if met is not None:
            self.draft.add(met)
            others = [one for one in joined(chunks, at, met)[1:] if not one.prep]
            event.recipients += [met, *(one.actor for one in others if one.actor is not None and one.actor.first == one.head)]
        genitive = genitive or sides or met is not None or self._genitive(chunks, at, last, frame, event)
        if frame.needs == "backing" and not (chunk.prep in self.means and first == chunk.head):
            return
        if frame.needs == "person" and event.recipients and not self._is_of_somebody(chunks, at, event, word):
            return
        if term and not event.actors and not sides:
            self._doer_in_term(first, last, last, event)
        if attack:
            self._owner_of_aircraft(chunks, at, event)
        if not genitive and frame.layer == "result" and last == chunk.last:
            genitive = self._quoted_victim(chunks, at, event)
        if not genitive and term:
            self._sufferers_in_term(chunk, last, event)
        denied = at + 2 < len(chunks) and chunks[at + 1].kind == CONJUNCTION and self._is_unlike(chunks, at + 2)
        arguments = right_arguments(chunks, at + 2 if denied else at)  # تنسيق *غير مباشر* بين …
        arguments.phrases = self.own_phrases(chunks, arguments.phrases)
        self._through_light_verb(chunks, at, arguments)
        if at and frame.type in ("ASSAULT", "COERCE", "ACCUSE") and self._is_charge(chunks, at):
            event.charged = True
            if not event.actors:
                named = self.draft.words[event.first]
                accuses = named is not None and named.stem in self.draft.knowledge.operators("accusation_noun")  # بتهمة الرشوة
                side = event.recipients if accuses else event.actors
                side += self._charged_with(chunks, at)
        governor = self._governor(chunks, at, event, frame)
        event.governed = governor >= 0 and self._takes_it(chunks[governor], chunk)
        if word is not None and word.suffix and not (event.recipients and self._is_whose(chunks, governor)):
            self._whose(chunks, at, arguments, frame, word.suffix, event)
        elif first > chunk.head and not event.actors and self._is_tried_by(before):
            self._whose(chunks, at, arguments, frame, before.suffix if before is not None else "", event)
        elif term and ending and ending.suffix and ending.stem in self.draft.knowledge.operators("own_envoy"):
            self._calls_back(chunks, at, ending.suffix, event)
        elif term and frame.type == "MOBILIZE" and ending and ending.suffix and not event.actors:
            event.actors += whose_forces(self.draft, chunks, at, ending.suffix)  # وصول *تعزيزاته*
        elif term and frame.genitive == "recipient" and ending and ending.suffix and not event.recipients:
            self._whose(chunks, at, arguments, frame, ending.suffix, event)  # محاولة *اغتياله*, مداهمة *منازلهم*
        elif last - first == 2 and ending and ending.function == "prepron" and not event.recipients:
            stem = max((one for one in self.on if ending.text.startswith(one)), key=len, default=ending.text)
            self._whose(chunks, at, arguments, frame, ending.text.removeprefix(stem), event)  # القبض *عليهم*
        self._relative(chunks, at, event, frame)
        if event.actors and arguments.nouns and not event.recipients and word is not None and (
            attack or self.draft.knowledge.governs_object(word)
        ) and (
            (genitive and frame.genitive == "recipient") or self._takes_behind_its_own(chunks, at, slots, event)
        ):  # fmt: skip
            self._fill(chunks, arguments.nouns[0], "recipient", event)
        if frame.layer == "act" and arguments.nouns[:1] == [at + 1] and self._has_for_object(chunks, at, word, slots, event):
            self._fill(chunks, at + 1, "recipient", event)
        if event.type == "ACCUSE":
            self._accused(chunks, at, arguments, event)
        if governor >= 0 and at > governor + 1:
            self._before_object(chunks, governor, at, arguments, frame, slots, event)
        if arguments.nouns[:1] == [at + 1] and self._ends_in_preposition(chunk, event) and not event.recipients:
            self._fill(chunks, at + 1, "recipient", event)
        self._noun_prepositions(chunks, at, arguments, frame, slots, event)
        self._behind_noun(chunks, at, frame, slots, event)
        if attack and not event.recipients and not frame.mutual:
            event.recipients += victims_before(self.draft, chunks, at, first)
        if frame.mutual or frame.type in ("ASSAULT", "CONSULT", "AGREE"):
            self._between_them(chunks, at, event)
        if frame.mutual and attack and not event.actors:
            self._sides_far_off(chunks, at, event)
        ending = self.draft.words[event.last - 1]
        if not event.actors and attack and ending is not None and ending.stem in self.weapons:
            self._launched(chunks, at, event)  # انفجار عبوة *زرعها مسلحون*
        if not event.actors:
            self._source(chunks, at, event)
        if frame.mode in BLASTS and attack:
            self._near_whom(chunks, arguments.phrases, event)
        event.modality = noun_modality(self.draft, chunks, at, governor, event.statement, first)
        event.modality = self._joined_modality(chunks, at, governor, event) or event.modality
        joins = governor < 0 and chunk.conj and not chunk.prep
        if joins and event.modality == "occurred" and frame.layer != "result" and frame.mode not in ("allege", "disapprove"):
            event.modality = joined_to_wanted(self.draft, chunks, at, first) or event.modality
        event.modality = settled(self.draft, chunks, at, governor, event)
        if event.modality == "negated" and is_gained(self.draft, chunks, at, event):
            event.modality, event.actors = "occurred", event.actors or foiler(self.draft, chunks, event)
        if frame.layer == "result" and self._is_nought(event):
            event.modality = "negated"
        spoken = frame.type in _DONE_AT_ONCE and frame.mode != "investigate"
        if event.modality == "ongoing" and spoken and (governor < 0 or chunk.prep in self.means):
            event.modality = "occurred"  # هناك مزاعم، هناك اتفاقية: made, not under way
        if event.modality == "ongoing" and self._is_voiced(chunks, governor, event.frame):
            event.modality = "occurred"  # نوجه *نداء*, يواجه *اتهامات*
        if event.frame == self.draft.knowledge.on_demand and event.modality in ("future", "demanded", "ongoing"):
            event.modality = "occurred"  # سيجتمع المجلس *بناء على طلب* أنقرة: what comes was asked for before
        if len(event.recipients) > 1:  # تزويد *مقاتلي الفصيل* بالسلاح: none within another
            taken = event.recipients
            event.recipients = [one for one in taken if not any(other.first < one.first < other.last for other in taken)]
        if frame.needs == "person" and not (self._is_undergone(chunks, governor) or self._is_of_somebody(chunks, at, event, word)):
            return
        event.rule = f"{frame.id}:noun"
        if frame.control == "gained" and self._is_out_of(chunk, first):
            return
        if frame.control == "gained" and self._is_held(chunk, first):
            self.draft.holds.append(event)
            return
        self.draft.events.append(event)

    def _is_voiced(self, chunks: list[Chunk], governor: int, ref: int) -> bool:
        """Whether a verb carries words that are an act once they are said, and says nothing of their going on."""
        frame = self.frames[ref]
        voiced = frame.type in ("REQUEST", "THREATEN", "AGREE")
        voiced = voiced or (frame.type == "ACCUSE" and frame.mode in ("allege", "disapprove"))
        word = chunks[governor].word if governor >= 0 and voiced else None
        return word is not None and word.light is not None and self.draft.entries.light_verbs[word.light.ref].modality is None

    def _is_deed_again(self, chunks: list[Chunk], at: int, token: int) -> bool:
        """إن *هذا العمل* لا يقره دين: whether a bare word for a deed, with هذا, takes up the attack told before."""
        word, before = self.draft.words[token], self.draft.words[token - 1] if token else None
        if word is None or before is None or before.function != "dem":
            return False
        if word.stem not in self.draft.knowledge.operators("shown_deed"):
            return False
        meant = operation_meant(self.draft, chunks, at, token, self.draft.knowledge.frame_numbers["commit-crimes"])
        if meant is not None:
            self._told_again(chunks, at, token, meant.frame)
            self.draft.events[-1].modality = meant.modality
        return meant is not None

    def _told_again(self, chunks: list[Chunk], at: int, token: int, ref: int) -> None:
        """أسفرت *العملية* عن …: the act told before, once more."""
        event = self._new(token, token + 1, ref, "noun", chunks[at])
        event.definite, event.rule = True, f"{self.frames[ref].id}:noun"
        event.modality = noun_modality(self.draft, chunks, at, -1, event.statement, token)
        self.draft.events.append(event)

    def _claimant(self, event: EventDraft) -> None:
        """تبنى *التنظيم* كمينا للجيش: who claims an attack made it, whatever ل behind it names."""
        item = event.statement
        if item is None or item.stance != "claim_responsibility" or event.first > item.first + 1 or item.speaker is None:
            return
        if not denied_claim(self.draft, item):
            event.actors.append(claimant(self.draft, item.speaker, event))

    def _joined_modality(self, chunks: list[Chunk], at: int, governor: int, event: EventDraft) -> Modality | None:
        """لتنفيذ العملية و*تطهير* المحافظة: a noun joined to one that is planned, wanted or foiled shares that."""
        chunk = chunks[at]
        if event.modality not in ("occurred", "ongoing"):
            return None
        before = self.draft.events[-1] if self.draft.events else None
        if before is None or before.chunk is None or before.sentence != event.sentence or not before.rule.endswith(":noun"):
            return None
        if before.statement is not event.statement or before.modality == "occurred" or before.chunk.index <= governor:
            return None
        added = is_added(self.draft, chunks, at, event.first)
        if added < 0 and (not chunk.conj or chunk.prep or event.definite):
            return None
        lacking = before.chunk.prep in self.draft.knowledge.operators("negating_noun")  # دون قصف المدينة *وطرد* السفير
        near = not before.definite and event.layer != "result" and at - before.chunk.index <= _NEAR
        if before.modality == "ongoing" or (lacking and before.modality == "negated"):
            parting = any(other.kind != NOUNS for other in chunks[before.chunk.index + 1 : at])
            governed = lacking or before.chunk.prep in self.draft.knowledge.operators("complement_preposition")
            return before.modality if near and governed and not parting else None
        if is_instead(self.draft, chunks, before.chunk.index, before.first):
            return None  # بدلا من المواجهات، *وإغلاق* السجن
        governed = before.chunk.prep in self.draft.knowledge.operators("complement_preposition") or bool(before.chunk.conj)
        governed = governed or (before.modality != "negated" and not before.definite)  # يجب سحب القوات *وإطلاق* الأسرى
        word = self.draft.words[event.first]
        if event.layer == "result" and word is not None and word.stem in self.draft.knowledge.operators("killing_noun"):
            governed = before.modality == "negated" and not is_gained(self.draft, chunks, at, event)  # نفى شن هجوم *وقتل* خمسة
        elif event.layer == "result":
            return None
        if not governed:
            return None
        between = chunks[before.chunk.index + 1 : at if added < 0 else added]
        parted = any(
            other.kind in (VERB, COMPLEMENTIZER, CONJUNCTION) and chunks[other.index - 1].kind != RELATIVE for other in between
        )
        return None if parted else before.modality

    def _is_out_of(self, chunk: Chunk, first: int) -> bool:
        """*خارج* سيطرة النظام, المناطق *الخارجة عن* سيطرته: neither taken nor held."""
        out, row = self.draft.knowledge.operators("outside_word"), self.draft.chunks[chunk.sentence]
        left = self.draft.words[first - 1] if first else None
        if first > chunk.head or chunk.prep in self.draft.knowledge.operators("outside_preposition"):
            return chunk.prep in self.draft.knowledge.operators("outside_preposition") or (left is not None and left.stem in out)
        if not chunk.index or chunk.prep not in self.draft.knowledge.operators("about_preposition"):
            return False
        before, verb = self.draft.words[row[chunk.index - 1].last - 1], verb_before(row, chunk.index)
        gone = verb is not None and verb.word is not None and verb.word.stem in out  # *خرجت* المدينة عن سيطرته
        return gone or (before is not None and before.stem in out)

    def _is_held(self, chunk: Chunk, first: int) -> bool:
        """تقع تحت سيطرة فلان، مناطق سيطرة فلان: who holds ground, not that he takes it."""
        word = self.draft.words[first]
        if word is None or word.stem not in self.holding:
            return False
        if chunk.prep in self.under and first == chunk.head:
            return True
        left = self.draft.words[first - 1] if first else None
        if chunk.prep in self.of and left is not None and left.stem in self.draft.knowledge.operators("subject_to_word"):
            return True  # المناطق الخاضعة *لسيطرة* التنظيم
        if chunk.prep in self.of and first == chunk.head:
            verb = verb_before(self.draft.chunks[chunk.sentence], chunk.index)
            if verb is not None and verb.word is not None and verb.word.stem in self.draft.knowledge.operators("subject_to_word"):
                return True  # تخضع دمشق *لسيطرة* النظام
        before = self.draft.words[first - 1] if first > chunk.head else None
        return before is not None and before.stem in self.held_nouns

    def _takes_it(self, verb: Chunk, chunk: Chunk) -> bool:
        """Verbs whose ل or ب names the act itself (تعرض لقصف، تصدى لهجوم), not its purpose (بدأت عملية *لاستعادة*)."""
        light = verb.word.light if verb.word is not None else None
        if light is None:
            return False
        entry = self.draft.entries.light_verbs[light.ref]
        if entry.modality == "ongoing" and chunk.prep in self.of and folded(entry.verb.split()[-1]) != chunk.prep:
            return False
        return entry.subject != "actor" or entry.modality is not None
