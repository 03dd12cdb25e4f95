"""The two sides of a fight, a talk or an agreement that بين names.

In: a row of chunks and the index of the phrase with بين. Out: actors and recipients of its `EventDraft`.
The idea: the first side is the actor, as coders do, and what و joins to it is the other one, though words about the first side,
or about who helps it, stand between: بين المقاومة مسنودة بالتحالف من جهة *والحوثيين* من جهة أخرى.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import is_side, mention_in
from riwaya.reading.clauses.pronouns import agrees_with, antecedent
from riwaya.reading.draft import (
    ADVERB,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    EventDraft,
)
from riwaya.reading.events.carried_parties import CarriedParties
from riwaya.reading.phrases.states import state_of
from riwaya.reading.words.marks import COMMAS

_REACH: Final = 9  # chunks from the first side to the other
_FAR: Final = 12  # chunks from a fight to its two sides
_FIGHT: Final = frozenset(["force", "group", "people"])
_OFFICES: Final = frozenset(["person", "role", "title"])
_DONE_TO: Final = frozenset(["COERCE", "SANCTION"])


class ActSides(CarriedParties):
    """Fills the slots of an act that two sides share."""

    __slots__ = ()

    def _are_losses(self, chunk: Chunk | None, event: EventDraft) -> bool:
        """إصابات، خسائر، قتلى *بين* العمال: whether a phrase behind an act, not its own, tells what it led to."""
        if chunk is None or chunk is event.chunk or chunk.kind != NOUNS or chunk.word is None:
            return False
        nouns, lost = chunk.word.frame_nouns, self.draft.knowledge.operators("loss_word")
        told = any(self.frames[reading.ref].layer == "result" for reading in nouns)
        counted = self.draft.words[chunk.last - 1]  # أوقع القصف ثلاثين *قتيلا* بين المدنيين
        return told or chunk.word.stem in lost or (counted is not None and counted.stem in lost)

    def _is_from_among(self, chunk: Chunk) -> bool:
        """*من بين* القتلى: whether من before بين picks some of those named."""
        word = self.draft.words[chunk.first]
        return word is not None and word.stem in self.from_ and chunk.first < chunk.head

    def _is_fallen(self, chunk: Chunk) -> bool:
        """بين أسير *وقتيل*: whether a side is somebody who fell."""
        word = chunk.word
        return chunk.actor is not None and word is not None and word.stem in self.draft.knowledge.operators("killed_noun")

    def _lies_between(self, before: Chunk, between: Chunk, event: EventDraft) -> bool:
        """على الحدود *بين* البلدين: whether ground that lies between two stands right before بين and states behind it; but
        اشتباكات على الحدود *بين* الجيش والمهربين."""
        operators, own = self.draft.knowledge.operators, self.draft.words[before.last - 1]
        if own is not None and own.stem in operators("linking_participle"):
            return True  # استهداف الجسر *الرابط* بين البلدين
        if before is event.chunk or before.kind != NOUNS:
            return False
        if own is not None and own.stem in operators("between_participle"):
            return True  # اشتباكات في القرية *الفاصلة* بين مناطق الطرفين
        if not before.prep or before.actor is not None:
            return False
        if between.actor is None or not (between.actor.head_class == "state" or between.actor.kind == "state"):
            return False
        frontier, head = operators("frontier_noun"), self.draft.words[before.head]
        ground = (head is not None and head.stem in frontier) or (own is not None and own.stem in frontier)
        return ground and not self.draft.in_place[before.last - 1]

    def _between(self, chunks: list[Chunk], index: int, event: EventDraft) -> None:
        """بين X وY: both sides; the first named is the actor, as coders do."""
        first = self.draft.words[chunks[index].first]
        if first is not None and first.stem in self.from_:
            return  # ومن *بين القتلى* ضابط: who of them, and no side
        if index and self._lies_between(chunks[index - 1], chunks[index], event):
            last = self.draft.words[chunks[index - 1].last - 1]
            if last is None or last.stem not in self.draft.knowledge.operators("linking_participle"):
                event.places += self._places(chunks[index])  # صدام مع المهربين على الحدود *بين البلدين*
            return
        if chunks[index].actor is None and event.type in ("CONSULT", "AGREE", "COOPERATE", "RETREAT"):
            state_of(self.draft, chunks[index])  # المفاوضات *بين طهران* وواشنطن
        sides = self._side(chunks, index)
        if len(sides) == 1:
            sides += self._other_side(chunks, index)
        losses = len(sides) == 1 and self._are_losses(chunks[index - 1] if index else None, event)
        if self._is_from_among(chunks[index]) or any(self._is_fallen(one) for one in sides):
            return  # *ومن بين الشهداء* طالب, لقوا مصرعهم *بين أسير وقتيل*: of whom, and what they are now
        if losses and event.layer == "act" and event.type in _DONE_TO:
            return  # محاصرة المدينة لتفادي خسائر *بين المدنيين*
        if losses and event.layer == "attack":  # استهداف محطة أدى إلى إصابات *بين العمال*: those who suffered it do it to nobody
            if not event.recipients and sides[0].actor is not None and not is_side(sides[0].actor):
                event.recipients.append(sides[0].actor)
            return
        if event.layer == "result" and len(sides) == 1 and sides[0].actor is not None:
            event.recipients.append(sides[0].actor)  # إصابات *بين المدنيين*
        elif event.frame >= 0 and self.slots[event.frame].get("subject") == "weapon":
            event.places += self._places(chunks[index])  # انفجار لغم على الطريق *بين محافظتين*
        elif sides[0].actor is not None:
            if not event.actors:
                event.actors.append(sides[0].actor)
            elif len(sides) > 1 and event.layer == "act" and sides[0].actor not in event.actors:
                event.recipients.append(sides[0].actor)  # الوساطة القطرية *بين إسرائيل* وحماس
            joint = any(
                word is not None and word.stem in self.draft.knowledge.operators("joint_adjective")
                for word in (self.draft.words[event.first : event.chunk.last] if event.chunk is not None else ())
            )  # عملية مشتركة *بين* الجيش والشرطة: both do it
            if joint:
                event.actors += [one.actor for one in sides[1:] if one.actor is not None]
                return
            apart = self._set_apart(chunks, sides[-1].index) if len(sides) > 1 else []
            if apart:  # بين الجيش *والشرطة* من جهة والمسلحين من جهة أخرى: those joined to the first are on its side
                if event.actors == [sides[0].actor]:
                    event.actors += [one.actor for one in sides[1:] if one.actor is not None]
                event.recipients += [one.actor for one in apart if one.actor is not None]
                return
            # بين أ وب، وج: a comma before the last side puts those before it on one side
            last_apart = len(sides) > 2 and chunks[sides[-1].index - 1].kind == MARK
            for other in sides[1:]:
                if other.actor is not None:
                    (event.actors if last_apart and other is not sides[-1] else event.recipients).append(other.actor)
        else:
            event.places += self._places(chunks[index])

    def _between_them(self, chunks: list[Chunk], at: int, event: EventDraft) -> None:
        """اندلعت اشتباكات *بينهم وبين* الجيش: a pronoun for the first side, behind the noun; it takes up who acted right before."""
        if event.actors or event.recipients or at + 2 >= len(chunks) or chunks[at + 1].kind != PRONOUN:
            return
        text, other = chunks[at + 1].text, chunks[at + 2]
        pronoun = next((text.removeprefix(letters) for letters in self.between if text.startswith(letters)), "")
        if not pronoun or other.kind != NOUNS or not other.conj or other.prep not in self.between:
            return
        sides = [one.actor for one in self._side(chunks, other.index) if one.actor is not None]
        told = (one for before in reversed(self.draft.events[-2:]) if before.sentence == event.sentence for one in before.actors)
        found = next((one for one in told if agrees_with(self.draft, one, pronoun)), None)
        found = found or antecedent(self.draft, chunks, at, pronoun, sides)
        if found is not None and found not in sides:
            event.actors.append(found)
            event.recipients += sides

    def _sides_far_off(self, chunks: list[Chunk], at: int, event: EventDraft) -> None:
        """اشتباكات في تعز، كبرى مدن الجنوب، *بين المقاومة* والمتمردين, اشتباكات دامت أسبوعين *بين قبيلة* وأخرى: both sides of a
        fight, where commas, its place, how long it took or a verb of that stand between, and no other act."""
        for ahead in range(at + 1, min(len(chunks), at + _FAR)):
            chunk = chunks[ahead]
            if chunk.kind == VERB:
                lasts = self.draft.knowledge.any_of("lasting_past", "enduring_verb", "event_predicate")
                if chunk.conj or chunk.word is None or chunk.word.stem not in lasts:
                    return
            elif chunk.kind == MARK:
                if chunk.text not in COMMAS:
                    return
            elif chunk.kind == NOUNS and chunk.prep in self.between:
                sides = [one.actor for one in self._side(chunks, ahead) if one.actor is not None]
                armed = [one for one in sides if one.head_class in _FIGHT]
                lies = self._lies_between(chunks[ahead - 1], chunk, event)
                if not lies and armed and len(armed) == len(sides) and chunk.actor is sides[0] and chunk.actor.first == chunk.head:
                    told = event.recipients
                    event.recipients = []
                    self._between(chunks, ahead, event)
                    event.recipients = event.recipients or told
                return
            elif chunk.kind == NOUNS and (self._tells_act(chunk) or (chunk.conj and not self.draft.in_place[chunk.head])):
                return
            elif chunk.kind not in (NOUNS, TIME, ADVERB) and not (chunk.kind == RELATIVE and chunk.prep):
                return  # but إلى *ما* بعد منتصف الليل

    def _tells_act(self, chunk: Chunk) -> bool:
        return chunk.word is not None and bool(chunk.word.frame_nouns)

    def _sides_in_term(self, chunks: list[Chunk], at: int, event: EventDraft) -> bool:
        """مواجهات بين *الشرطة* ومحتجين, صدامات مع *الشرطة*: a term of a fight that ends in one of the two sides."""
        for token in range(event.first + 1, event.last - 1):
            word = self.draft.words[token]
            if word is None or word.function != "prep" or word.stem not in self.between | self.accompanied:
                continue
            found = mention_in(self.draft, token + 1, chunks[at].last)
            if found is None or found.first != token + 1:
                return False
            self.draft.add(found)
            if word.stem in self.accompanied:
                event.recipients.append(found)
                return True
            chunks[at].actor = found  # for as long as the sides are told: the phrase itself names nobody
            self._between(chunks, at, event)
            chunks[at].actor = None
            return True
        return False

    def _other_side(self, chunks: list[Chunk], index: int) -> list[Chunk]:
        """بين الجيش من جهة *والمسلحين*، بين المقاومة مسنودة بالتحالف *والحوثيين*: the side behind what describes the first."""
        inner, unsure = False, -1  # within a relative clause; who may yet belong to those who help the first side
        named = chunks[index].actor
        if named is None:
            return []
        while index + 1 < len(chunks) and chunks[index + 1].last <= named.last:
            index += 1  # القوات الموالية *لحكومة الرئيس*
        start = self._past_name(chunks, index + 1)
        for ahead in range(start, min(len(chunks), start + _REACH)):
            chunk, before = chunks[ahead], chunks[ahead - 1]
            helped = before.kind == NOUNS and before.actor is not None and not is_side(before.actor)
            if chunk.kind == NOUNS and chunk.conj in self.draft.knowledge.operators("conjunction_letter"):
                if chunk.prep in self.means and not inner:
                    continue  # المدعومة بالطائرات *وبمقاتلين* من الفصائل
                if (chunk.prep and chunk.prep not in self.between) or chunk.actor is None or (inner and helped):
                    break
                if not helped or before.prep in self.from_ or self._is_sent(chunks[index], before):
                    return self._side(chunks, ahead)
                unsure = ahead if unsure < 0 else unsure
                continue
            inner = inner or chunk.kind == RELATIVE
            if not inner and not self._describes_side(chunk):
                break
            if inner and (chunk.conj or chunk.kind in (COMPLEMENTIZER, CONJUNCTION) or (chunk.kind == MARK and chunk.text == ".")):
                break
        return self._side(chunks, unsure) if unsure >= 0 else []

    def _is_sent(self, side: Chunk, behind: Chunk) -> bool:
        """بين ممثلين *عن الحركة* والحكومة: whether عن says whom those who talk represent."""
        mention = side.actor
        about = behind.prep in self.draft.knowledge.operators("about_preposition")
        return about and mention is not None and mention.head_class in ("role", "title", "people", "group")

    def _past_name(self, chunks: list[Chunk], index: int) -> int:
        """بين الرئيس العراقي، *سامر العلي*، ونظيره: the chunk behind a name that stands between commas behind an office."""
        if index + 1 >= len(chunks) or chunks[index].kind != MARK or chunks[index].text not in COMMAS:
            return index
        name = chunks[index + 1]
        if name.kind != NOUNS or name.prep or name.conj or name.actor is None or name.actor.head_class not in _OFFICES:
            return index
        end, limit = index + 2, min(len(chunks), index + _REACH)
        while end < limit and chunks[end].kind == NOUNS and chunks[end].prep and not chunks[end].conj:
            end += 1  # بين سامر العلي، المبعوث *للأمين العام*، ونظيره
        closed = end < len(chunks) and chunks[end].kind == MARK and chunks[end].text in COMMAS
        if end > index + 2 and not closed:
            return index + 2
        return end + closed

    def _set_apart(self, chunks: list[Chunk], last: int) -> list[Chunk]:
        """… من جهة، *والمسلحين* من جهة أخرى: the other side, where من جهة closes the first, which ends in chunk `last`."""
        ahead, named = last + 1, chunks[last].actor
        while ahead < len(chunks) and named is not None and chunks[ahead].last <= named.last:
            ahead += 1  # وكتائب موالية *للنائب السابق سالم العلي* من جهة
        while ahead < len(chunks) and chunks[ahead].kind == PRONOUN and not chunks[ahead].conj:
            ahead += 1  # والمسلحين الموالين *لها* من جهة
        if ahead >= len(chunks) or chunks[ahead].prep not in self.from_ or not is_side(chunks[ahead].actor):
            return []
        ahead += 1 + (ahead + 1 < len(chunks) and chunks[ahead + 1].kind == MARK)
        other = chunks[ahead] if ahead < len(chunks) else None
        if other is None or other.kind != NOUNS or not other.conj or other.actor is None:
            return []
        if other.prep and other.prep not in self.between:
            return []
        return self._side(chunks, ahead)

    def _describes_side(self, chunk: Chunk) -> bool:
        """*من جهة*، *مسنودة بالجيش*، *في وسط العاصمة*: what may stand between the two sides of a fight or a talk."""
        if chunk.kind == NOUNS:
            ground = chunk.actor is None or chunk.actor.head_class == "state"
            about = self.draft.knowledge.operators("about_preposition")
            told = chunk.prep in self.from_ | self.means or chunk.prep in about or (ground and chunk.prep in self.within)
            return told or (not chunk.prep and (chunk.actor is None or self._is_where_he_is(chunk)))
        return chunk.kind == PRONOUN or (chunk.kind == MARK and chunk.text in COMMAS)

    def _is_where_he_is(self, chunk: Chunk) -> bool:
        """قوات الرئيس *اللاجئ* في القاهرة: one word with the article that describes the holder of a side, before where he is."""
        one = chunk.word is not None and chunk.word.article and chunk.last - chunk.first == 1
        return one and chunk.actor is not None and chunk.actor.head_class == "people" and not chunk.actor.number


