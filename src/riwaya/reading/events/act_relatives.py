"""The clause behind a noun of an act: هجوم *شنه مسلحون*, الغارات *التي نفذتها* طائرات, قصف *استهدف* البلدة.

In: a row of chunks and the index of the phrase with the noun. Out: the slots of its `EventDraft` that the clause fills.
The idea: a light verb that takes the noun up by a pronoun gives its subject to the act, a verb of hitting its object.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.schema import Frame
from riwaya.reading.clauses.arguments import Arguments, right_arguments
from riwaya.reading.clauses.clause_subjects import by_latter, clause_subject, is_subject_of
from riwaya.reading.clauses.pronouns import is_warding, takes_up_act
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    PARTICLE,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    EventDraft,
)
from riwaya.reading.events.act_verbs import ActVerbs
from riwaya.reading.parties.rather_hit import rather_hit
from riwaya.reading.phrases.fixed_words import owns_noun, tail_end
from riwaya.reading.words.marks import COMMAS
from riwaya.reading.words.other_domains import is_armed
from riwaya.text.normalise import folded

_SEVERAL: Final = 2  # number of a verb in the plural
_CLAUSE: Final = 10  # chunks between the verb of a relative clause and the predicate of what it describes

_ABOUT_ACTS: Final = frozenset(["ACCUSE", "REJECT", "SUPPORT", "REQUEST", "THREATEN"])  # acts that are done by words on others
_OF_ABUSES: Final = "document-abuses"  # the frame of telling of crimes


class ActRelatives(ActVerbs):
    """Fills slots from the clause behind the noun."""

    __slots__ = ()

    def _through_light_verb(self, chunks: list[Chunk], at: int, arguments: Arguments) -> None:
        """اشتباكات *وقعت* بين …: what hangs on a light verb behind the noun belongs to the noun."""
        index = at + 1
        while index < len(chunks) and (chunks[index].kind == RELATIVE or (chunks[index].kind == NOUNS and chunks[index].prep)):
            index += 1
        index = self._past_lasting(chunks, index)
        if index < len(chunks) and chunks[index].kind == NOUNS and index > at + 1 and chunks[index - 1].kind == VERB:
            arguments.phrases += self.own_phrases(chunks, right_arguments(chunks, index).phrases)
        elif index < len(chunks) and chunks[index].kind == VERB:
            verb = chunks[index]
            passive = verb.word is not None and verb.word.stem in self.draft.knowledge.operators("passive_carrier_form")
            deed = chunks[index + 1].word if passive and index + 1 < len(chunks) else None
            if deed is not None and deed.suffix and not verb.conj:  # هجوم *تم شنه* على القافلة
                arguments.phrases += right_arguments(chunks, index + 1).phrases
            elif verb.word is not None and verb.word.light is not None and not verb.conj:
                own = right_arguments(chunks, index)  # قصف على البلدة التي تشهد *اشتباكات بين* …: of another act
                stop = next((one for one in own.nouns if self._names_act_alone(chunks[one])), own.end)
                arguments.phrases += self.own_phrases(chunks, [one for one in own.phrases if one < stop])

    def _past_lasting(self, chunks: list[Chunk], index: int) -> int:
        """المواجهات *لا تزال مستمرة* بين …, المعارك *ما زالت تدور* بين …: the chunk of what still lasts, or the one given."""
        lasting = self.draft.knowledge.operators("lasting_verb")
        ahead = index + (index < len(chunks) and chunks[index].kind == NEGATION)
        if ahead + 1 >= len(chunks) or chunks[ahead].kind != VERB or chunks[ahead].conj:
            return index
        verb, what = chunks[ahead].word, chunks[ahead + 1]
        if verb is None or verb.stem not in lasting:
            return index
        state = what.kind == NOUNS and not (what.prep or what.conj) and what.actor is None
        return ahead + 1 if state or (what.kind == VERB and not what.conj) else index

    def _names_act_alone(self, chunk: Chunk) -> bool:
        """Whether a phrase is about an act, and its first word names no party (هجوم شنه *الحشد* الشعبي)."""
        if chunk.word is None or not chunk.word.frame_nouns:
            return False
        return chunk.actor is None or chunk.actor.first != chunk.head

    def _relative(self, chunks: list[Chunk], at: int, event: EventDraft, frame: Frame) -> None:
        """هجوم شنه فلان، الغارات التي نفذتها طائرات، الضربات التي تلقاها فلان: the verb behind the noun names who did it."""
        index = at + 1
        relative = False
        before = party = -1
        while index < len(chunks):
            chunk = chunks[index]
            near = chunk.kind == NOUNS and chunk.prep and index <= at + 2 and not relative
            if near and chunk.word is not None and chunk.word.frame_nouns and (
                chunk.prep in self.of or chunk.prep in self.accompanied or chunk.prep in self.from_
                or (frame.layer == "act" and chunk.prep in self.means)
            ):  # fmt: skip
                return  # تعرضت *لهجوم* شنه, اشتباكات *مع غارات* نفذها, إنقاذهم *من الحصار* الذي تفرضه: of the act between
            if near and chunk.word is not None and chunk.word.frame_nouns and chunk.word.article and frame.type in _ABOUT_ACTS:
                return  # احتجاج *على الهجوم* الذي نفذته الحركة: of the act that the words are about
            party = index if near and chunk.actor is not None else party
            if chunk.kind == RELATIVE and party >= 0 and self._is_of_party(chunks[at], chunk):
                return
            near = near or (chunk.kind == NOUNS and bool(chunk.conj) and index == at + 1 and self._describes(chunk))
            near = near or (index <= at + 2 and self._is_unlike(chunks, index))
            if chunk.kind == AUXILIARY and index + 1 < len(chunks) and chunks[index + 1].actor is not None:
                before = index + 1  # هجوم كانت *الميليشيات* تحضر له
                index += 1
            elif chunk.kind not in (RELATIVE, TIME, ADVERB, AUXILIARY, PARTICLE) and not near:
                break
            elif chunk.kind == RELATIVE and chunk.text in self.draft.knowledge.operators("what_word"):
                return  # احتجاجا على *ما* يتعرض له السكان: takes up no noun
            relative = relative or chunk.kind == RELATIVE
            index += 1
        if index >= len(chunks) or chunks[index].kind != VERB:
            return
        verb = chunks[index]
        if verb.word is None or verb.conj:
            return
        if relative and not event.actors:
            self._predicate(chunks, at, index, event)
        arguments = right_arguments(chunks, index)
        arguments.phrases = self.own_phrases(chunks, arguments.phrases)
        resumed = bool(verb.word.suffix) or any(number == index + 1 for number in arguments.pronouns)
        light = self.draft.entries.light_verbs[verb.word.light.ref] if verb.word.light is not None else None
        warding = resumed and not relative and bool(verb.word.suffix) and is_warding(self.draft, event)
        if warding and not takes_up_act(self.draft, chunks, index, event):
            return  # إسقاط ثلاث مسيرات *أطلقها* الحوثيون: who launched them did not shoot them down
        if not event.actors and verb.word.stem in self.draft.knowledge.operators("passive_carrier_form"):
            handed = next((one for one in right_arguments(chunks, index).phrases if self._is_handed(chunks[one])), -1)
            if handed >= 0:  # مداهمة تمت على منزله *من قبل التحالف*
                self._prepositions(chunks, [handed], frame, self.slots[event.frame], event)
        if relative and party >= 0 and light is not None and folded(light.lemma) in self.draft.knowledge.operators("leading_verb"):
            return  # هجمات ضد القوات التي *تقودها* الرياض
        if before >= 0 and light is None and (chunks[at].last > event.last or chunks[at + 1].kind == NOUNS):
            resumed = False  # تحرير المدينة التي كانت المليشيا *تستخدمها*: of the place
        if resumed and (light is not None or before >= 0):
            slot = light.subject if light is not None else "actor"
            if slot == "actor" and self._ends_in_deeds(event):
                slot = "recipient"  # توثيق الجرائم التي ارتكبها *الجيش*: he is blamed
            self._does(chunks, at, event, slot, before, arguments, verb)
            if slot == "actor" and not event.actors and arguments.nouns:
                event.actors += by_latter(self.draft, chunks, index, arguments.nouns[0])  # إنزال نفذه *الأخير*
            suffers = light is not None and light.subject == "recipient" and frame.layer == "attack" and not event.actors
            whence = next((one for one in arguments.phrases if chunks[one].prep in self.from_), -1) if suffers else -1
            if whence >= 0:  # القصف الذي تعرض له المخيم *من قوات النظام*
                event.actors += [one for one in self._actors(chunks, whence) if is_armed(self.draft, one)]
        if frame.type == "CONSULT" and not (event.actors or verb.word.suffix) and arguments.nouns:
            if verb.word.stem in self.draft.knowledge.operators("gathering_verb"):
                self._fill(chunks, arguments.nouns[0], "actor", event)  # اجتماعا *ضم* شيوخ القبائل وقادة المقاومة
        if light is not None and not verb.word.suffix and arguments.nouns and not event.recipients:
            if folded(light.lemma) in self.draft.knowledge.operators("reaching_verb"):
                self._fill(chunks, arguments.nouns[0], "recipient", event)  # حملة اعتقالات *طالت* عشرات الشبان
        if verb.word.frame_verbs and not verb.word.suffix and arguments.nouns:
            hit, readings = self.frames[verb.word.frame_verbs[0].ref], verb.word.frame_verbs
            aimed = frame.type == "SANCTION" and hit.layer == "attack"  # عقوبات *تستهدف شركات*
            aimed = aimed or (hit.layer in ("attack", "result") and frame.layer == "attack")
            nouns = [number for number in arguments.nouns if not owns_noun(self.draft, verb, chunks[number])] if aimed else []
            holds = bool(nouns) and any(one.tail < 0 or tail_end(self.draft, verb.first, one.tail) >= 0 for one in readings)
            holds = holds or (bool(nouns) and self._is_place(chunks[nouns[0]]))  # في حال اقتحام البلدة سيرد *الجيش*: not hit
            bears = bool(nouns) and frame.mutual and self._tells_of_losses(chunks[nouns[0]])  # اشتباكات خلفت *قتيلين*: on no side
            if nouns and holds and not bears:
                hit_at = nouns[0]
                self._fill(chunks, hit_at + 1 if self._owned(chunks, hit_at) else hit_at, "recipient", event)
        event.places += [place for number in arguments.phrases for place in self._places(chunks[number])]

    def _tells_of_losses(self, chunk: Chunk) -> bool:
        """*قتيلين*، *عشرة قتلى*: whether a phrase counts losses and names nobody."""
        last = self.draft.words[chunk.last - 1]
        return last is not None and last.stem in self.draft.knowledge.operators("loss_word")

    def _is_of_party(self, noun: Chunk, relative: Chunk) -> bool:
        """هجمات ضد التحالف *الذي* تقوده واشنطن: a masculine relative takes up no plural and no feminine, but the party between."""
        word = self.draft.words[noun.head]
        if word is None or relative.text not in self.draft.knowledge.operators("masculine_relative"):
            return False
        operators = self.draft.knowledge.operators
        return word.stem.endswith(tuple(operators("plural_ending") | operators("feminine_ending")))

    def _predicate(self, chunks: list[Chunk], at: int, clause: int, event: EventDraft) -> None:
        """الهجوم الذي قتل فيه عشرة *نفذه انتحاري*: behind the relative clause of a noun that opens its own, who did it."""
        if chunks[at].prep or (at and chunks[at - 1].kind not in (COMPLEMENTIZER, CONJUNCTION, MARK)):
            return
        for index in range(clause + 1, min(len(chunks), clause + _CLAUSE)):
            verb = chunks[index]
            if verb.kind in (COMPLEMENTIZER, CONJUNCTION, RELATIVE) or (verb.kind == MARK and verb.text not in COMMAS):
                return
            light = verb.word.light if verb.kind == VERB and verb.word is not None and verb.word.suffix and not verb.conj else None
            if light is not None and self.draft.entries.light_verbs[light.ref].subject == "actor":
                nouns = right_arguments(chunks, index).nouns
                found = self._actors(chunks, nouns[0]) if nouns else []
                event.actors += [one for one in found if self._acts(one) or is_armed(self.draft, one)]
                return

    def _does(
        self, chunks: list[Chunk], at: int, event: EventDraft, slot: str, before: int, arguments: Arguments, verb: Chunk
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
            found = self._agreeing(chunks, at, verb, clause_subject(self.draft, chunks, at))
            his = next(iter(sorted(self.draft.knowledge.operators("his_suffix"))))
            if slot == "recipient" and len(found) == 1 and verb.verb is not None and not (verb.verb.gender or verb.verb.number):
                found = [rather_hit(self.draft, found[0], his, event)]  # سلموا جثة *الشاب* بعد إصابة *تعرض لها*
        if slot == "actor" and self.frames[event.frame].id == _OF_ABUSES:
            slot = "recipient"  # توثيق الجرائم التي ارتكبها *المتمردون*: who committed them is accused
        if slot == "recipient" and not event.actors and event.layer == "act":
            for number in arguments.phrases[:2]:  # اتصال تلقاه الأمير *من الرئيس*
                if chunks[number].prep in self.from_ and chunks[number].actor is not None:
                    event.actors += self._actors(chunks, number)
                    break
        if slot == "actor" and (not event.actors or (found and self._flown_by(event, found))):
            event.actors = found
        elif slot == "recipient" and not event.recipients:
            event.recipients += found

    def _agreeing(self, chunks: list[Chunk], at: int, verb: Chunk, subject: list[ActorMention]) -> list[ActorMention]:
        """أشاد الوزير بصمود *الأهالي* رغم القصف الذي تعرضوا له: those of the clause before whom the verb agrees with, its subject
        before others, whom only a verb in the plural takes up."""
        form = verb.verb
        if form is None or form.person:
            return subject
        found = [one for one in subject if is_subject_of(self.draft, form, one)]
        if found or form.number != _SEVERAL:
            return found
        for chunk in reversed(chunks[:at]):
            if chunk.actor is not None and is_subject_of(self.draft, form, chunk.actor):
                return [chunk.actor]
        return []

    def _flown_by(self, event: EventDraft, found: list[ActorMention]) -> bool:
        """غارات *الطائرات المسيرة* التي تشنها *المملكة*: whether an act has aircraft of nobody as its doer, and the clause behind
        names others, no aircraft, who make it."""
        heads = [self.draft.words[one.first] for one in (*event.actors, *found)]
        if any(one.entity or one.country for one in event.actors) or any(head is None for head in heads):
            return False
        flies = [head is not None and head.stem in self.aircraft for head in heads]
        return all(flies[: len(event.actors)]) and not any(flies[len(event.actors) :])

    def _is_unlike(self, chunks: list[Chunk], index: int) -> bool:
        """إنزال جوي *وغير مسبوق*: one of the two chunks of an adjective that is denied."""
        unless = self.draft.knowledge.operators("negating_adjective")
        chunk, before = chunks[index], chunks[index - 1]
        if chunk.kind == CONJUNCTION:
            return chunk.text in unless
        return chunk.kind == NOUNS and not chunk.prep and before.kind == CONJUNCTION and before.text in unless

    def _describes(self, chunk: Chunk) -> bool:
        """إنزال جوي *وغير مسبوق*: adjectives joined to those of the noun."""
        word = self.draft.words[chunk.head]
        return chunk.actor is None and word is not None and not word.frame_nouns and not word.article and not word.head
