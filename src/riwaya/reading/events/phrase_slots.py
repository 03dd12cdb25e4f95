"""Phrases with prepositions behind an act: which of them are its own, and what each of them says of it.

In: the chunks of such phrases, a frame's slots and an `EventDraft`. Out: its actors, recipients, places and means, as they say.
The idea: the frame gives a preposition its slot; a thing that is near, whose somebody is, or what another act is about, stands
behind the same prepositions.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.schema import Frame
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.actors.actors import belongs
from riwaya.reading.clauses.arguments import joined
from riwaya.reading.draft import NOUNS, RELATIVE, ActorMention, Chunk, EventDraft
from riwaya.reading.events.slots import Slots

_ABOUT: Final = frozenset(["ACCUSE", "REQUEST", "REJECT", "SUPPORT", "CONSULT"])  # acts that are about other acts
_OF_FORCE: Final = frozenset(["ASSAULT", "COERCE", "MOBILIZE", "THREATEN"])  # acts that are done with arms
_DEALINGS: Final = frozenset(["CONSULT", "AGREE"])  # what one may do with those whom one neither backs nor blames
_TOGETHER: Final = frozenset(["COOPERATE", "AGREE", "CONSULT", "AID", "SUPPORT"])  # with somebody, whoever else it is against


def is_named(token: int, mentions: list[ActorMention]) -> bool:
    """Whether a token is part of one of the mentions."""
    for mention in mentions:  # noqa: SIM110
        if mention.first <= token < mention.last:
            return True
    return False


class PhraseSlots(Slots):
    """Fills slots by prepositions."""

    __slots__ = ()

    def own_phrases(self, chunks: list[Chunk], phrases: list[int]) -> list[int]:
        """The phrases of an act up to another act before or after it: مشاورات في عمان قبل سفره *إلى دمشق*.

        Who does it is told of the nearest act: إضراب احتجاجا على رفع الرسوم *من قبل الإدارة*.
        """
        other, end = False, len(phrases) - 1
        for number, index in enumerate(phrases):
            chunk = chunks[index]
            word = chunk.word
            if chunk.prep in self.apart and word is not None and (word.frame_nouns or word.suffix):
                return phrases[: number + 1]
            if number:
                if other and self._is_handed(chunk):
                    return phrases[:number]
                before = chunks[phrases[number - 1]]
                if chunk.prep in self.between and before.index + 1 == index and self._is_mutual(before):
                    return phrases[:number] + phrases[number + 1 :]
                if chunk.prep in self.on and self._is_turned_on(before, chunk):
                    return phrases[:number]
                if chunk.prep in self.of and self._is_belonging_to(before, chunk):
                    return phrases[:number]
                if self._is_aimed_at_somebody(before, chunk) or self._is_aimed_at_talk(before, chunk):
                    return phrases[:number]
                if chunk.prep in self.draft.knowledge.operators("since_preposition") and not chunk.actor:
                    return phrases[: number + 1]  # أول عملية منذ تعيين خلف له *على رأس الحركة*
            head = self.draft.words[chunk.head] if number < end and not other else None  # of the last one nothing is asked
            if head is None:
                continue
            if chunk.prep in self.on:
                other = bool(head.frame_nouns or (head.noun and not self._is_ground(chunk)))
            if head.frame_nouns and chunk.prep in self.draft.knowledge.any_of("event_preposition", "after_preposition"):
                other = True  # إثر مقتل ضابط *من قبل* مسلح
        return phrases

    def _is_mutual(self, chunk: Chunk) -> bool:
        """سقط العشرات قتلى في *اشتباكات* بين قبيلتين: whether a phrase names a fight, whose two sides بين brings in."""
        return chunk.word is not None and any(self.frames[act.ref].mutual for act in chunk.word.frame_nouns)

    def _is_turned_on(self, before: Chunk, chunk: Chunk) -> bool:
        """سجن المعارض في قضية التآمر *على أمن الدولة*: what the noun right before is turned on, and not the act."""
        word = self.draft.words[before.last - 1]
        if word is None or before.index + 1 != chunk.index:
            return False
        return word.stem in self.draft.knowledge.operators("turned_on_noun")

    def _is_belonging_to(self, before: Chunk, chunk: Chunk) -> bool:
        """أطلق سراحه بعد اشتباه في انتمائه *للتنظيم*: to whom somebody belongs, and nothing of the act."""
        word = self.draft.words[before.last - 1]
        if word is None or before.index + 1 != chunk.index:
            return False
        return word.stem in self.draft.knowledge.operators("belonging_masdar")

    def _is_ground(self, chunk: Chunk) -> bool:
        """على *المدينة*، على أطراف *البلدة*: ground that is hit, and no act that somebody does."""
        head = self.draft.words[chunk.head]
        if head is None or self._is_place(chunk) or head.stem in self.struck:
            return True
        return head.stem in self.draft.knowledge.operators("ground_noun")

    def _is_aimed_at_talk(self, aim: Chunk, chunk: Chunk) -> bool:
        """اجتماع *لبحث الأزمة* مع إيران: what a verbal noun of purpose is about, its phrases tell and no longer the act's."""
        if chunk.prep not in self.accompanied:
            return False
        head = aim.word
        if aim.prep not in self.of or chunk.index != aim.index + 1 or head is None:
            return False
        return aim.last - aim.head > 1 and not head.article and bool(head.noun or head.frame_nouns) and not head.head

    def _is_aimed_at_somebody(self, aim: Chunk, chunk: Chunk) -> bool:
        """تسللوا *لتنفيذ مجزرة* بحق المدنيين: against whom the aim of an act is, that act is not."""
        if chunk.prep not in self.against:
            return False
        head = aim.word
        if aim.prep not in self.draft.knowledge.operators("purpose") or head is None:
            return False
        if head.article or head.suffix or head.head or not (head.noun or head.frame_nouns) or chunk.index != aim.index + 1:
            return False
        return any(word is not None and word.frame_nouns for word in self.draft.words[aim.head + 1 : aim.last])

    def _is_handed(self, chunk: Chunk) -> bool:
        """من قبل فلان، على يد فلان"""
        head = self.draft.words[chunk.head]
        return self._is_doubled(chunk) or (head is not None and f"{chunk.prep} {head.stem}" in self.agent_phrases)

    def _is_doubled(self, chunk: Chunk) -> bool:
        """*من قبل* فلان: whether من and a preposition of agents bring in who does it, with no noun between."""
        if chunk.prep not in self.agent_prepositions:
            return False
        first = self.draft.words[chunk.first]
        return first is not None and first.stem in self.from_

    def _is_side_by_side(self, chunk: Chunk) -> bool:
        """جنبا *إلى جنب*, كتفا *بكتف*: together with those whom the next phrase brings in."""
        return chunk.kind == NOUNS and chunk.word is not None and bool(chunk.prep) and (
            chunk.word.stem in self.draft.knowledge.operators("side_by_side_noun")
        )

    def _is_aside(self, chunk: Chunk) -> bool:
        """من *جانب* الجيش: from whose side."""
        head = self.draft.words[chunk.head]
        return head is not None and head.stem in self.draft.knowledge.operators("agent_noun")

    def _is_of_other_act(self, before: Chunk, event: EventDraft) -> bool:
        """استمر القصف حتى دخول قوة *من الجيش*: whether من says whose those are whom the noun of another act governs."""
        if before.kind == NOUNS and self._is_amid(before):
            return True  # سيطرة المقاومة على الطريق وسط تغطية *من التحالف*
        if before.kind == NOUNS and before.conj and before is not event.chunk and self._governs_from(before):
            return True  # إحالتهم إلى القضاء والاستفادة *من العسكريين*
        if before.kind != NOUNS or before is event.chunk or before.word is None or not before.word.frame_nouns:
            return False
        return before.last > before.head + 1 and before.first > event.first

    def _governs_from(self, chunk: Chunk) -> bool:
        """*الاستفادة* من الخبراء, *التخلص* من السلاح: whether one noun takes من as what it is about."""
        word = chunk.word
        return word is not None and chunk.last == chunk.head + 1 and word.stem in self.draft.knowledge.operators("taking_from_noun")

    def _is_amid(self, chunk: Chunk) -> bool:
        """*وسط قصف* من التحالف, *تحت غطاء* من الطيران: whether a phrase says amid or under what something is done."""
        operators, word = self.draft.knowledge.operators, chunk.word
        amid = chunk.prep in operators("amid_preposition") or chunk.prep in self.under
        return amid and word is not None and not word.article and bool(word.frame_nouns or word.noun) and chunk.actor is None

    def _is_of_charge(self, before: Chunk, event: EventDraft) -> bool:
        """اعتقلت الشرطة العقيد المتهم *بارتكاب جرائم* بحق المدنيين: whether what ب brings in behind somebody seized tells of
        another act, against whom the phrase behind it is."""
        if event.type != "COERCE" or before.prep not in self.means or before is event.chunk or before.first < event.first:
            return False
        return any(word is not None and word.frame_nouns for word in self.draft.words[before.head : before.last])

    def _prepositions(
        self, chunks: list[Chunk], phrases: list[int], frame: Frame, slots: dict[str, str], event: EventDraft
    ) -> None:
        if not phrases:
            return
        against_phrases = self.draft.knowledge.operators("against_phrase")
        if len(phrases) > 1 and not event.actors and "actor" in map(slots.get, self.of):
            phrases = sorted(phrases, key=lambda one: not self._is_handed(chunks[one]))  # قصف مشفى للأطفال *من قبل* …
        for index in phrases:
            chunk = chunks[index]
            if self._is_bearing(chunk):
                continue  # شمالي حلب: said of the whole clause, and wider than the place it names
            if is_named(chunk.first, event.actors) or is_named(chunk.first, event.recipients):
                continue  # مسيّرة *للاحتلال*: part of the mention already
            prep = chunk.prep
            if prep in self.of and index and self._is_near(chunks[index - 1]):
                continue  # قرب قاعدة *للقوات الروسية*: whose ground it was near
            head = self.draft.words[chunk.head]
            doubled = self._is_doubled(chunk)
            phrase = f"{prep} {head.stem}" if head is not None else ""
            opposed = phrase in against_phrases
            if event.type == "ACCUSE" and (opposed or prep in self.against) and event.recipients:
                if self._is_conduct(event.last) or (index and chunks[index - 1] is not event.chunk):
                    continue  # إدانة جرائم النظام *بحق المدنيين*, اتهامات للجماعة باتباع سياسات قسرية *بحق السكان*
            handed = phrase in self.agent_phrases or slots.get(phrase) == "actor"  # سقطت المدينة *في أيدي* المسلحين
            if doubled or handed:
                if event.type in _ABOUT and any(one.kind == RELATIVE for one in chunks[index - 3 : index]):
                    continue  # التحقيق في الجرائم التي ارتكبت *من قبل* الميليشيا: who did what it is about
                if event.actors:
                    continue  # قصف *الطيران* المطار المحاصر *من قبل* المسلحين: who does it is named, so this is of the participle
                found = mention_in(self.draft, chunk.head + (0 if doubled else 1), chunk.last)
                if found is not None:
                    self.draft.add(found)
                    if index + 1 < len(chunks):
                        belongs(self.draft, found, chunk, chunks[index + 1])
                    event.actors.append(found)
                    others = [one.actor for one in joined(chunks, index)[1:] if one.actor is not None and not one.prep]
                    event.actors += [one for one in others if one.head_class != "source"]  # من قبل الجيش *وأنباء عن* جرحى
                continue
            if event.type == "AGREE" and prep in self.on and self._lets_somebody(chunks, index):
                self._fill(chunks, index + 1, "recipient", event)
                continue
            if opposed and frame.layer != "result":
                hit = mention_in(self.draft, chunk.head + 1, chunk.last)
                if hit is not None:
                    self.draft.add(hit)
                    event.recipients.append(hit)
                continue  # الجرائم التي يرتكبها النظام *في حق* المدنيين
            shot = head is not None and head.stem in self.fire and prep in self.means
            if shot and event.type not in _OF_FORCE:
                continue  # التقى ذوي المصابين *برصاص الشرطة*
            fired = event.type in _OF_FORCE and (prep in self.means or prep in self.through)
            if not event.actors and fired and self._fires(chunk, event):
                event.actors += [one.actor for one in joined(chunks, index)[1:] if one.actor is not None and not one.prep]
                continue
            if prep in self.accompanied and index and self._is_of_dealings(chunks[index - 1], event):
                continue
            slot = slots.get(prep)
            if slot != "recipient" and self._goes_with_victim(chunks, index, event):
                slot = "recipient"
            if slot == "actor" and prep in self.between and event.actors:
                continue  # بحث الرئيس مع نظيره سبل التعاون *بين البلدين*
            if slot == "actor" and prep in self.of and self._is_for_act(chunk):
                continue  # الحقول التي زرعت فيها ألغام *لتجنيب* الرعاة: what for
            aid = slot is None and frame.type == "SUPPORT" and head is not None
            if aid and head is not None and head.stem in self.draft.knowledge.operators("beside_word"):
                slot = "recipient"  # وقوفها *بجانب* لبنان
            if slot == "recipient" and index and self._is_side_by_side(chunks[index - 1]):
                slot = "actor"  # قاتلت العشائر جنبا إلى جنب *مع الجيش*
            if slot == "recipient" and frame.type != "SUPPORT" and self._is_near(chunk):
                slot = None
            if slot == "recipient" and self._is_of_phrase(chunks, index, event):
                continue
            if slot == "recipient" and head is not None and head.stem in self.holding and chunk.actor is None:
                holder = mention_in(self.draft, chunk.head + 1, chunk.last)
                if holder is not None:
                    self.draft.add(holder)
                    event.recipients.append(holder)
                continue
            if slot is None and prep in self.against and index and self._is_of_charge(chunks[index - 1], event):
                continue
            if slot is None and prep in self.against and frame.layer != "result" and frame.type not in _TOGETHER:
                slot = "recipient"
            owner = self._owner_behind(chunks, index) if slot == "recipient" else 0
            if owner:
                event.recipients += self._actors(chunks, owner)
                event.places += self._places(chunk)
            elif slot is not None:
                self._fill(chunks, index, slot, event)
            elif prep in self.place_prepositions and not (head is not None and head.stem in self.allies):
                event.places += self._places(chunk) + self._joined_places(chunks, index)
                if prep in self.means and chunk.actor is None and not self._is_place(chunk):
                    self._means(chunk, event)

    def _goes_with_victim(self, chunks: list[Chunk], index: int, event: EventDraft) -> bool:
        """خطف مسلحون المهندس *برفقة سائقه*: whether who is in somebody's company goes with whom the act was done to, as he
        stands right behind him."""
        if index == 0 or not event.actors or event.type not in ("ASSAULT", "COERCE") or chunks[index].actor is None:
            return False
        if chunks[index].prep not in self.draft.knowledge.operators("accompanying_preposition"):
            return False
        before = chunks[index - 1]
        return before.kind == NOUNS and any(one.first <= before.head < one.last for one in event.recipients)

    def _lets_somebody(self, chunks: list[Chunk], index: int) -> bool:
        """وافق على *السماح* للطائرات بالعبور: whether ل behind what is agreed to names whom it lets do something."""
        head, following = self.draft.words[chunks[index].head], chunks[index + 1] if index + 1 < len(chunks) else None
        if head is None or head.stem not in self.draft.knowledge.operators("letting_noun"):
            return False
        return following is not None and following.kind == NOUNS and following.prep in self.of and not following.conj

    def _is_conduct(self, token: int) -> bool:
        """إدانة *سياسة* الحكومة, استنكار *جرائم* التنظيم: what somebody does, for which he is blamed."""
        word = self.draft.words[token]
        return word is not None and not word.article and word.stem in self.draft.knowledge.any_of("conduct_noun", "deeds_noun")

    def _ends_in_deeds(self, event: EventDraft) -> bool:
        """*توثيق الجرائم* التي …, *تحقيق في انتهاكات* …: whether the term of an act of blame ends in what somebody has done."""
        if event.type != "ACCUSE" or event.last - event.first < 2:
            return False
        word = self.draft.words[event.last - 1]
        return word is not None and word.stem in self.draft.knowledge.operators("deeds_noun")

    def _blames_conduct(self, token: int, limit: int, event: EventDraft) -> bool:
        """إدانة سياسة *الحكومة*, توثيق جرائم *الجيش*: whether what is blamed is somebody's conduct; he is who is blamed."""
        start = token if token == event.last and self._ends_in_deeds(event) else token + 1
        if token >= limit or (start > token and not self._is_conduct(token)):
            return False
        whose = mention_in(self.draft, start, limit) if limit > start else None
        if whose is None or whose.first != start or whose.head_class in ("document", "media"):
            return False
        self.draft.add(whose)
        event.recipients.append(whose)
        return True

    def _is_for_act(self, chunk: Chunk) -> bool:
        """*لتجنيب* الرعاة الخطر, *لحماية* السكان: whether a phrase with ل is headed by what is done, with persons behind it."""
        head, mention = self.draft.words[chunk.head], chunk.actor
        if mention is None or mention.first <= chunk.head or head is None or self.draft.counted[chunk.head]:
            return False
        return not (head.head or head.article or head.people or head.function == "quant")

    def _is_near(self, chunk: Chunk) -> bool:
        """*بالقرب* من قاعدة, *قرب* مقر: near which ground something was done."""
        word = self.draft.words[chunk.first] if chunk.kind == NOUNS and chunk.prep else None
        return word is not None and word.stem in self.draft.knowledge.operators("near_noun")

    def _is_of_phrase(self, chunks: list[Chunk], index: int, event: EventDraft) -> bool:
        """بمساعدة وحدات *من الجيش*، مساعدات تابعة *للأمم المتحدة*: whether a phrase says of whom those right before it are."""
        before = chunks[index - 1] if index else None
        last = self.draft.words[before.last - 1] if before is not None and before.kind == NOUNS else None
        if chunks[index].prep in self.from_ and event.type != "RETREAT" and before is not None and before.actor is not None:
            head = self.draft.words[before.head]
            if head is not None and head.stem in self.draft.knowledge.operators("group_of"):
                return True  # دعا وفد *من الحركة* الحكومة إلى …
            doers = [one.actor for one in chunks[max(0, index - 3) : index] if one.kind == NOUNS and not one.prep and one.actor]
            if before.actor.number == 2 and not before.actor.definite and any(one in event.actors for one in doers):
                return True  # سيطر مسلحون متشددون *من الطوارق* على البلدة
        if before is None or last is None or before is event.chunk or event.layer == "result":
            return False
        if chunks[index].prep in self.from_:
            return not last.article and (before.prep in self.means or self._is_amid(before))
        belongs = last.stem in self.draft.knowledge.operators("belonging_adjective")
        house = bool(before.prep and event.recipients) and not last.article and not last.suffix
        belongs = belongs or (house and last.stem in self.draft.knowledge.operators("owned_thing"))  # من تحت أنقاض منزل *لعائلة*
        return belongs and event.type == "AID" and chunks[index].prep in self.of

    def _is_of_dealings(self, before: Chunk, event: EventDraft) -> bool:
        """تدعم إبرام اتفاق *مع الحكومة*, اتهام خصومه بالتحالف *مع التنظيم*: whether مع says with whom what is backed or
        blamed is done."""
        if before.kind != NOUNS or before.first < event.first:
            return False
        last = self.draft.words[before.last - 1]
        if last is not None and last.stem in self.draft.knowledge.operators("comparing_word"):
            return True  # بطء الإجلاء مقارنة *مع الدول الأخرى*
        if event.type not in ("SUPPORT", "ACCUSE") or before is event.chunk:
            return False
        if event.type == "ACCUSE" and before.prep in self.means:
            return True
        return self._tells_dealings(before)

    def _tells_dealings(self, chunk: Chunk) -> bool:
        """*محادثات* مع الحركة, إبرام *اتفاق* معها: whether a phrase names talks or a pact."""
        words = [word for word in self.draft.words[chunk.head : chunk.last] if word is not None]
        if any(word.stem in self.draft.knowledge.operators("pact_noun") for word in words):
            return True
        return any(self.frames[act.ref].type in _DEALINGS for word in words for act in word.frame_nouns)

    def _is_whose_aid(self, chunks: list[Chunk], index: int, event: EventDraft) -> bool:
        """شاحنات مساعدات تابعة *للأمم المتحدة*: whether what belongs to somebody is the aid itself, whose noun opens its phrase."""
        before = chunks[index - 1] if index else None
        if before is None or before is not event.chunk or event.type != "AID" or chunks[index].prep not in self.of:
            return False
        last = self.draft.words[before.last - 1]
        belongs = last is not None and last.stem in self.draft.knowledge.operators("belonging_adjective")
        opens = event.first == before.head or event.last > event.first + 1  # but مدفعية *الدعم* التابعة للقيادة
        return belongs and opens and event.last >= before.last - 1

    def _owner_behind(self, chunks: list[Chunk], index: int) -> int:
        """على موقع *للجيش*، على مقار ومواقع *لجماعة الحوثيين*: the phrase of whose a thing, or all of a row, is; 0 when none."""
        last = index
        while last + 1 < len(chunks) and chunks[last + 1].kind == NOUNS and chunks[last + 1].conj and not chunks[last + 1].prep:
            if chunks[last + 1].actor is not None:
                break
            last += 1
        if last + 1 < len(chunks) and self._is_thing_of(chunks[index], chunks[last + 1]):
            return last + 1
        return last + 1 if self._owned(chunks, last) and (last == index or chunks[index].actor is None) else 0

    def _is_thing_of(self, first: Chunk, last: Chunk) -> bool:
        """مخازن وآليات *الحوثيين*: whether the last of a row of things names, in its genitive, whose all of them are."""
        mention, owner = first.actor, last.actor
        if mention is not None or owner is None or last.kind != NOUNS or not last.conj or last.prep or owner.first != last.head + 1:
            return False
        heads = (self.draft.words[first.last - 1], self.draft.words[last.head])
        things = self.struck | self.draft.knowledge.operators("materiel_noun")
        bare = all(word is not None and word.stem in things and not (word.article or word.suffix) for word in heads)
        return bare and owner.head_class in ("group", "force", "people", "state")

    def _owned(self, chunks: list[Chunk], index: int) -> bool:
        """موقع *للجيش*، تجمع *للمواطنين*: whether ل right behind a thing that is hit says whose it is, or who is in it."""
        head = self.draft.words[chunks[index].head]
        following = chunks[index + 1] if index + 1 < len(chunks) else None
        if head is None or head.article or following is None or following.kind != NOUNS or following.prep not in self.of:
            return False
        named = chunks[index].actor
        if named is not None and named.last > chunks[index].last:
            return False  # دورية للجيش: one mention already
        body = named is not None and named.entity is None and named.head_class in ("force", "institution")
        return following.actor is not None and not following.conj and (body or head.stem in self.struck)
