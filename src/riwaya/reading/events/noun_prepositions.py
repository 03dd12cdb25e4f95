"""What the prepositions behind a noun of an act bring in: هجمات *للمعارضة* على حاجز، محادثات *مع واشنطن*، دعوة *إلى الحكومة*.

In: a row of chunks, the phrase of the noun and what hangs on it. Out: actors, recipients and places of its `EventDraft`.
The idea: each preposition gives what the frame says; ل names the doer of an attack where nobody else is named, and whom other acts
are done to; what a call or talk is for is nobody.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import ENTITY
from riwaya.lexicon.schema import Frame
from riwaya.reading.actors.actor_phrases import is_side, mention_in
from riwaya.reading.clauses.arguments import Arguments, joined
from riwaya.reading.clauses.carrying_nouns import verb_before
from riwaya.reading.clauses.pronouns import doer_meant
from riwaya.reading.draft import NOUNS, PRONOUN, RELATIVE, VERB, ActorMention, Chunk, EventDraft
from riwaya.reading.events.act_relatives import ActRelatives
from riwaya.reading.events.phrase_slots import is_named
from riwaya.reading.events.slots import places_of
from riwaya.reading.parties.no_doers import tells_what_for
from riwaya.reading.phrases.states import power
from riwaya.reading.words.other_domains import is_armed

_FORCE: Final = frozenset(["ASSAULT", "COERCE", "MOBILIZE"])
_TOWARDS: Final = frozenset(["ACCUSE", "SUPPORT", "THREATEN", "SANCTION"])  # types of acts that ل is directed at somebody with
_HANDED: Final = frozenset(["COOPERATE", "RETREAT", "CONCEDE"])  # types of acts that ل may say to whom something is given with
_HIS_OWN: Final = frozenset(["resign"])  # acts that ل as well says who does with (استقالة *للوزير*)
_FORBIDDING: Final = frozenset(["ban"])  # acts that ل behind says the matter of
_ADDRESSED: Final = frozenset(["ACCUSE", "REQUEST", "THREATEN", "SUPPORT"])  # types of words said to somebody
_TALKED: Final = frozenset(["REQUEST", "CONSULT", "AGREE", "COOPERATE", "ACCUSE", "REJECT"])
_TALKS: Final = frozenset(["CONSULT", "AGREE", "COOPERATE"])  # types of acts that مع names the other party of
# acts done to whom ل behind them names
_GIVEN: Final = frozenset(["surrender", "pledge", "hand-over", "hand-over-place", "hand-over-captives"])
_STRUCK: Final = frozenset(["person", "people", "role", "title", "force"])  # whom armed men kill or take
_PARTIES: Final = frozenset(["person", "people", "group", "state", "role", "title"])


class NounPrepositions(ActRelatives):
    """Fills slots from the prepositions behind a noun."""

    __slots__ = ()

    def _noun_prepositions(
        self,
        chunks: list[Chunk],
        at: int,
        arguments: Arguments,
        frame: Frame,
        slots: dict[str, str],
        event: EventDraft,
    ) -> None:
        rest: list[int] = []
        chair: list[ActorMention] = []
        self._own_weapon(chunks, arguments, frame, event)
        at = self._end_of_phrase(chunks, at, event)
        for index in arguments.phrases:
            chunk = chunks[index]
            prep = chunk.prep
            if index <= at:
                continue
            if chunk.actor is None and prep in self.accompanied and frame.type == "CONSULT":
                self._name_by_surname(chunks, index)
            mention = chunk.actor
            if is_named(chunk.first, event.actors) or is_named(chunk.first, event.recipients):
                continue  # اختطاف عناصر *من الشرطة*: part of whom the noun before it names
            if prep in self.from_ and index > at + 1 and self._is_of_other_act(chunks[index - 1], event):
                if not self._is_aside(chunk):
                    continue
            if index > at + 1 and prep and self._is_of_performance(chunks, at, index):
                break  # هجوم بعد *قيام الجيش* بقصف المواقع: an act of its own, and who does it
            if prep in self.from_ and any(self._is_of_group(one, chunk) for one in (*event.actors, *event.recipients)):
                continue  # لقاء وفد *من المعارضة*
            if prep in self.from_ and self._is_whose_man(chunks, index, event):
                continue
            if index == at + 1 and prep in self.on and self._is_blame(chunks[at], event):
                event.actors += self._actors(chunks, index)
            elif not event.actors and frame.type == "CONSULT" and prep in self.draft.knowledge.operators("attending_preposition"):
                event.actors += self._actors(chunks, index)  # عقد الاجتماع *بمشاركة وفود*
            elif frame.type == "CONSULT" and prep in self.means and self._is_chair(chunk):
                chair = chair or self._chair(chunk)
            elif prep in self.of and index == at + 1:
                self._of_or_for(chunks, index, frame, event, mention)
            elif event.type in _TALKED and slots.get(prep) == "recipient" and self._is_deed_of(chunk):
                continue  # دعوتها إلى *سحب* قواتها: what for, and nobody
            elif prep in self.of and index == at + 2 and event.type in _ADDRESSED and self._is_addressed_behind(chunks, index):
                self._fill(chunks, index, "recipient", event)
            elif prep in self.leading:
                if index == at + 1 and not event.actors and frame.layer == "attack":
                    event.actors += self._actors(chunks, index)  # ضربات جوية *بقيادة* الولايات المتحدة
            elif prep in self.of:
                # further off it belongs to something else, unless only the means stands between: قصف بالمدفعية *لقوات النظام*
                near = all(
                    self._is_means(chunks, i) if chunks[i].kind == NOUNS else chunks[i].kind not in (VERB, RELATIVE)
                    for i in range(at + 1, index)
                )
                if near and not event.actors and frame.layer == "attack" and mention is not None and self._acts(mention):
                    event.actors += self._actors(chunks, index)
            elif mention is not None and self._in_ranks(chunk) and is_side(mention):
                continue  # خسائر في صفوف *الطرفين*
            elif mention is not None and frame.id == "defect" and prep in self.within and mention.head_class in ("force", "group"):
                event.actors += self._actors(chunks, index)  # انشقاقات *في الجيش*
            elif mention is not None and self._in_ranks(chunk):
                leaves = frame.genitive == "actor" and frame.type != "ASSAULT"  # انشقاقات *في صفوف الجيش*
                (event.actors if leaves else event.recipients).extend(self._actors(chunks, index))
            elif prep in self.between and not frame.mutual and (
                self._is_of_joined_act(chunks, at, index) or self._is_of_fight(chunks, at, index)
            ):  # fmt: skip
                continue  # محاولة انقلاب واشتباكات *بين* الجنود والجيش
            elif prep in self.between and (frame.type == "MOBILIZE" or self._is_apart(chunks, at, index, frame)):
                continue  # زرع ألغام *بين السكان*
            elif prep in self.between and self._is_land_between(chunks, index):
                event.places += self._places(chunk)
            elif prep in self.between:
                self._between(chunks, index, event)
            elif prep in self.accompanied and mention is not None and self._is_beside(chunks, index):
                continue  # على الحدود *مع سوريا*: whose border
            elif prep in self.accompanied and mention is None and frame.type in _TALKS and power(self.draft, chunk) is not None:
                event.recipients += self._actors(chunks, index)  # محادثات *مع واشنطن*
            elif prep in self.accompanied and mention is not None and self._is_meanwhile(chunk, frame.type):
                continue  # فرار المحافظ *مع اقتراب* القوات: when it was
            elif prep in self.accompanied and frame.type in ("ASSAULT", "COERCE") and self._is_coordinated(chunks, index):
                continue  # حملة بالتنسيق *مع الجيش*: no enemy
            elif prep in self.accompanied and index > at + 1 and (
                self._is_meeting(chunks[index - 1]) or self._is_of_dealings(chunks[index - 1], event)
            ):  # fmt: skip
                continue  # بمحاربة التنظيم، خلال لقاء *مع نظيره*, اتهامه بالتحالف *مع التنظيم*
            elif prep in self.accompanied and mention is not None and frame.layer != "result":
                event.recipients += self._actors(chunks, index)
            elif prep in self.from_ and mention is not None and frame.layer == "result" and is_side(mention):
                continue  # قتلى *من الطرفين*: who, is open
            elif prep in self.from_ and index == at + 1 and self._is_at_wish(chunks[at], event):
                event.actors = self._actors(chunks, index) or event.actors  # بطلب *من أنقرة*، بدعوة *من الملك*
            elif prep in self.from_ and index == at + 1 and event.type == "REQUEST" and self._is_call(event):
                event.actors = event.actors or self._actors(chunks, index)  # دعوة *من نظيره*, تلقى طلبا *منه*; but طلب *من نظيره*
            elif prep in self.from_ and mention is not None and self._is_backer(chunk):
                continue  # بيد القوات المدعومة *من روسيا*
            elif prep in self.from_ and mention is not None and (prep not in slots or not places_of(self.draft, chunk)):
                head = self.draft.words[chunk.head]
                if (head is not None and head.stem in self.agent_nouns) or slots.get(prep) == "recipient":
                    rest.append(index)  # تحرير المدينة *من الحوثيين*
                elif frame.layer == "result":  # 4 قتلى *من أفراد المقاومة*
                    if not event.actors and self._acts(mention) and index > at + 1 and self._is_launcher(chunks, index):
                        event.actors += self._actors(chunks, index)
                    elif index == at + 1 and not event.recipients:
                        event.recipients += self._actors(chunks, index)
                elif slots.get(prep) == "topic" or (slots.get(prep) == "place" and mention.first > chunk.head):
                    pass  # سحب قواعده *من أراضي الإقليم*
                elif event.actors or self._is_origin(chunk) or not (
                    self._acts(mention) or self._is_armed_people(mention) or self._is_received(chunks, at)
                ):  # fmt: skip
                    pass
                elif frame.layer == "attack" and self._is_part_of_hit(chunks, index) and not self._is_launcher(chunks, index):
                    pass
                elif index <= at + 2 or self._is_launcher(chunks, index):
                    event.actors += self._actors(chunks, index)
            else:
                rest.append(index)
        merged = dict.fromkeys(self.on, "recipient") | slots if frame.layer == "attack" else slots
        self._prepositions(chunks, rest, frame, merged, event)
        event.actors = event.actors or chair
        following = chunks[at + 1] if at + 1 < len(chunks) else None
        told = frame.layer == "act" and not event.actors and following is not None and following.kind == PRONOUN
        if told and not self._has_own_pronoun(event) and following is not None:
            for letters in self.of:  # في آخر زيارة *له* إلى دمشق
                pronoun = following.text.removeprefix(letters)
                if following.text.startswith(letters) and pronoun in self.draft.knowledge.operators("own_pronoun"):
                    found = doer_meant(self.draft, chunks, at, pronoun) or self._antecedent(chunks, at, pronoun, event)
                    if found is not None and frame.genitive != "recipient":
                        event.actors.append(found)

    def _end_of_phrase(self, chunks: list[Chunk], at: int, event: EventDraft) -> int:
        """زيارة وزير الخارجية نائب *رئيس مجلس الوزراء* للأردن, العمليات القوية *والمباغتة* للجيش: the last chunk of the phrase of
        an act, which its genitive with all its titles, or a further adjective, runs on into."""
        while at + 1 < len(chunks):
            following = chunks[at + 1]
            if following.kind != NOUNS:
                return at
            within = any(one.first < following.first and following.last <= one.last for one in event.actors)
            if not within and not self._is_further_adjective(chunks[at], following):
                return at
            at += 1
        return at

    def _is_further_adjective(self, chunk: Chunk, following: Chunk) -> bool:
        """العمليات القوية *والمباغتة*: whether و joins one word that agrees with the adjective at the end of a phrase."""
        if not following.conj or following.prep or following.actor is not None or following.last != following.head + 1:
            return False
        first, word = self.draft.words[chunk.last - 1], self.draft.words[following.head]
        if first is None or word is None or not first.adjective or word.head is not None or first.article != word.article:
            return False
        feminine = self.draft.knowledge.morphology.has_feminine_ending
        return chunk.last > chunk.head + 1 and word.text != first.text and feminine(first.text) == feminine(word.text)

    def _is_apart(self, chunks: list[Chunk], at: int, index: int, frame: Frame) -> bool:
        """مفاوضات بين قادة العصيان *وبين* الحكومة, إعادة إعمار المدينة بعد معركة *بين* الجيش والتنظيم: whether بين is of another
        noun: of what stands before an act that it governs itself, or of what stands between it and help or praise."""
        first = chunks[at - 1] if at and not (chunks[at].prep or chunks[at].conj) else chunks[at]  # بين قادة *العصيان*
        if first.prep in self.between and chunks[index].conj:
            return True
        near = at + 1 + (index == at + 2 and chunks[at + 1].prep in self.of)  # خط بحري للإمداد *بين* قبرص وغزة
        return frame.type in ("AID", "SUPPORT") and index > near

    def _is_addressed_behind(self, chunks: list[Chunk], index: int) -> bool:
        """اتهامات من قبل المعارضة *للرئيس*, مناشدة من السكان *للأمم المتحدة*: whether ل behind who says something is of
        whom it is said to."""
        before, chunk = chunks[index - 1], chunks[index]
        said = before.kind == NOUNS and before.actor is not None and (self._is_handed(before) or before.prep in self.from_)
        if not said or chunk.conj:
            return False
        return power(self.draft, chunk) is not None or (chunk.actor is not None and chunk.actor.first == chunk.head)

    def _is_call(self, event: EventDraft) -> bool:
        trigger = self.draft.words[event.first]
        called = trigger is not None and trigger.stem in self.draft.knowledge.operators("calling_noun")
        return called or bool(event.recipients)

    def _is_chair(self, chunk: Chunk) -> bool:
        """عقد المجلس اجتماعا *برئاسة* الوزير: who leads those who meet, and is nobody whom they meet."""
        return chunk.word is not None and chunk.word.stem in self.draft.knowledge.operators("leading_noun")

    def _chair(self, chunk: Chunk) -> list[ActorMention]:
        found = mention_in(self.draft, chunk.head + 1, chunk.last)
        if found is None:
            return []
        self.draft.add(found)
        return [found]

    def _is_backer(self, chunk: Chunk) -> bool:
        """Whether an adjective of backing or belonging stands right before a phrase, which says whose somebody is."""
        before = self.draft.words[chunk.first - 1] if chunk.first else None
        return before is not None and before.stem in self.draft.knowledge.operators("belonging_adjective")

    def _own_weapon(self, chunks: list[Chunk], arguments: Arguments, frame: Frame, event: EventDraft) -> None:
        """قصف *بالمدفعية* لقوات النظام، *بالمدفعية* من قوات النظام: an arm in the term itself gives way to whose it is."""
        if frame.layer != "attack" or not event.actors or not all(self._is_bare_arm(one, event) for one in event.actors):
            return
        owners = [chunks[index].actor for index in arguments.phrases if chunks[index].prep in self.of | self.from_]
        if any(one is not None and is_armed(self.draft, one) for one in owners):
            event.actors = []

    def _is_bare_arm(self, mention: ActorMention, event: EventDraft) -> bool:
        within = event.first <= mention.first and mention.last <= event.last
        return within and mention.entity is None and mention.country is None and mention.antecedent is None

    def _is_coordinated(self, chunks: list[Chunk], index: int) -> bool:
        """بالتنسيق *مع الجيش*, بتعاون *مع* القبائل: whether an act is done together with those whom مع brings in."""
        chunk, before, operators = chunks[index], chunks[index - 1], self.draft.knowledge.operators
        word = self.draft.words[chunk.first]
        if word is not None and word.function == "prep" and word.stem in operators("coordination_phrase"):
            return True
        word = self.draft.words[before.head] if before.kind == NOUNS and before.prep in self.means else None
        return word is not None and word.stem in operators("coordination_noun")

    def _is_meeting(self, chunk: Chunk) -> bool:
        """Whether the last word of a phrase is a meeting, talks or a call, which مع goes with."""
        word = self.draft.words[chunk.last - 1] if chunk.kind == NOUNS else None
        return word is not None and any(self.frames[noun.ref].type == "CONSULT" for noun in word.frame_nouns)

    def _is_meanwhile(self, chunk: Chunk, type_: str) -> bool:
        """زيارة الوزير *مع تنفيذ* القوات عمليات: whether مع brings in what went on; those talked with may be named by a deed."""
        head = self.draft.words[chunk.head]
        if type_ in _TALKS:
            going = self.draft.knowledge.any_of("happening_noun", "starting_noun", "continuing_noun")
            return head is not None and not head.article and head.stem in going
        return self._is_deed_of(chunk)

    def _is_deed_of(self, chunk: Chunk) -> bool:
        """سحب *القوات*, وقف قصف *المدنيين*: whether a phrase names somebody only behind the noun of an act."""
        head, mention = self.draft.words[chunk.head], chunk.actor
        if mention is None or head is None or mention.last <= chunk.head + 1 or head.article or head.head or head.entity:
            return False
        if head.stem in self.draft.knowledge.operators("branch_noun"):
            return False  # مع *فروع* الوزارة
        return bool(head.frame_nouns) or (head.noun and (mention.first > chunk.head or head.function == "noun"))

    def _is_blame(self, chunk: Chunk, event: EventDraft) -> bool:
        """ألقيت *مسؤولية* التفجير على الحركة: whether a phrase is about whose act the act that it names was."""
        head = self.draft.words[chunk.head]
        shares = self.draft.knowledge.operators("share_noun")
        return event.first == chunk.head + 1 and head is not None and not event.actors and head.stem in shares

    def _is_of_group(self, mention: ActorMention, chunk: Chunk) -> bool:
        """Whether a phrase stands right behind several persons named by a word that من says more of."""
        head = self.draft.words[mention.first]
        group = head is not None and not head.article and head.stem in self.draft.knowledge.operators("group_of")
        return group and mention.last == chunk.first

    def _is_whose_man(self, chunks: list[Chunk], index: int, event: EventDraft) -> bool:
        """استهداف «عنصر بارز» *من «حماس»*: whether من right behind whom an act is done to, one of some body's men, says whose."""
        hit = event.recipients[-1] if event.recipients else None
        if hit is None or hit.head_class != "people" or hit.entity is not None or hit.sector == "CVL" or hit.definite:
            return False
        return not hit.number and chunks[index - 1].first <= hit.first and hit.last >= chunks[index - 1].last - 1

    def _is_at_wish(self, chunk: Chunk, event: EventDraft) -> bool:
        """*بطلب* من أنقرة، *بدعوة* من الملك، *بدعم* من التحالف: whether من behind the bare noun says whose it is; its slot may as
        well (*بناء على طلب* من أنقرة)."""
        bare = event.first == chunk.head and event.last == chunk.last and not event.definite
        if bare and event.frame >= 0 and not self.from_.isdisjoint(
            prep for prep, role in self.draft.knowledge.slots[event.frame].items() if role == "actor"
        ):  # fmt: skip
            return True
        return bare and chunk.prep in self.means and event.type in ("REQUEST", "SUPPORT", "AID", "CONSULT")

    def _is_of_fight(self, chunks: list[Chunk], at: int, index: int) -> bool:
        """اعتقال شاب بعد *اشتباكات* جرت بين الطرفين: whether a fight named between an act and بين is what had two sides."""
        return any(
            one.kind == NOUNS and one.word is not None and any(self.frames[act.ref].mutual for act in one.word.frame_nouns)
            for one in chunks[at + 1 : index]
        )

    def _is_of_joined_act(self, chunks: list[Chunk], at: int, index: int) -> bool:
        """Whether another act, joined by و, stands right before a phrase."""
        before = chunks[index - 1]
        return index - 1 > at and bool(before.conj) and before.word is not None and bool(before.word.frame_nouns)

    def _is_beside(self, chunks: list[Chunk], index: int) -> bool:
        """Whether a phrase with مع hangs on a noun of borders right before it."""
        borders = self.draft.knowledge.operators("border_noun")
        before = chunks[index - 1]
        return before.kind == NOUNS and any(
            word is not None and word.stem in borders for word in self.draft.words[before.head : before.last]
        )

    def _is_means(self, chunks: list[Chunk], index: int) -> bool:
        """قصف *بالمدفعية والصواريخ* للجيش: what ب brings in, and what is joined to that."""
        chunk = chunks[index]
        before = chunks[index - 1]
        named = any(word is not None and word.preposition in self.means for word in self.draft.words[before.head : before.last])
        joined = bool(chunk.conj) and not chunk.prep and chunk.actor is None and (named or before.prep in self.means)
        joined = joined and not (chunk.word is not None and chunk.word.frame_nouns)
        return chunk.prep in self.means or joined

    def _is_land_between(self, chunks: list[Chunk], index: int) -> bool:
        """في المنطقة الحدودية *بين ليبيا ومصر*, على الطريق *بين حلب* ودمشق: land between two places, and no two sides."""
        before = chunks[index - 1]
        head = self.draft.words[before.head] if before.kind == NOUNS and before.prep else None
        ground = chunks[index].head  # بين ليبيا, بين *محافظتي أبين* وشبوة
        inside = self.draft.in_place[ground] or (ground + 1 < chunks[index].last and self.draft.in_place[ground + 1])
        if head is None or not inside:
            return False
        return head.stem in self.draft.knowledge.any_of("settled_place", "ground_noun", "frontier_noun")

    def _is_origin(self, chunk: Chunk) -> bool:
        """مسيّرة قادمة *من سوريا*: where what is hit came from."""
        opening = self.draft.words[chunk.first]
        if chunk.first < chunk.head and opening is not None and opening.stem not in self.from_:
            return True  # انفجار *بالقرب من* دورية: what it was near
        head = self.draft.words[chunk.head]
        if head is not None and head.stem in self.draft.knowledge.operators("remnant_noun"):
            return True  # انفجار لغم *من مخلفات* النظام: who left it, perhaps
        origins = self.draft.knowledge.operators("origin_adjective")
        near = self.draft.words[max(0, chunk.first - 1) : chunk.first + 1]  # بالقرب *من حاجز* is one preposition
        return any(word is not None and word.stem in origins for word in near)

    def _is_received(self, chunks: list[Chunk], at: int) -> bool:
        """تلقت القاضية *تهديدا* من تجار, تعرض الطبيب *لضرب* من مرضى: whether a verb of receiving carries an act, whose doer من
        brings in."""
        verb = verb_before(chunks, at)
        light = verb.word.light if verb is not None and verb.word is not None else None
        return light is not None and self.draft.entries.light_verbs[light.ref].subject == "recipient"

    def _is_part_of_hit(self, chunks: list[Chunk], index: int) -> bool:
        """استهدفت غارة رتلا *من عجلات التنظيم*: whether a phrase with من stands right behind an object and says whose it is."""
        before = chunks[index - 1]
        verb = any(chunk.kind == VERB for chunk in chunks[max(0, index - 4) : index - 1])
        bare = before.kind == NOUNS and not (before.prep or before.conj)
        return verb and bare and before.word is not None and not before.word.frame_nouns

    def _is_launcher(self, chunks: list[Chunk], index: int) -> bool:
        """اغتيال القيادي بصاروخ *من مسيرة*: from whom, right behind what was fired."""
        before = chunks[index - 1]
        return before.kind == NOUNS and before.prep in self.means and before.word is not None and before.word.stem in self.fire

    def _in_ranks(self, chunk: Chunk) -> bool:
        """في صفوف المدنيين، في أوساط الجيش: those whose ranks these are."""
        word = self.draft.words[chunk.head]
        return word is not None and word.stem in self.draft.knowledge.operators("ranks_noun")

    def _is_whose_deputy(self, chunks: list[Chunk], index: int, mention: ActorMention) -> bool:
        """زيارة النائب الثاني *لرئيس الوزراء*: whose deputy or adviser it is, behind his office and its adjective."""
        before = chunks[index - 1] if index else None
        if before is None or before.last < before.head + 2 or mention.head_class not in ("role", "title", "institution"):
            return False
        office, adjective = self.draft.words[before.last - 2 : before.last]
        if office is None or adjective is None or not (office.article and adjective.article) or adjective.demonym is not None:
            return False
        return office.stem in self.draft.knowledge.operators("deputy_noun")

    def _is_of_performance(self, chunks: list[Chunk], at: int, index: int) -> bool:
        """بعد يوم من *قيام* الجيش بقصف: whether a noun of doing opens a phrase behind an act, or the one before that."""
        if self.draft.lacks("performing_noun"):
            return False
        performing = self.draft.knowledge.operators("performing_noun")
        heads = (self.draft.words[chunks[one].head] for one in range(max(at + 1, index - 1), index + 1))
        return any(head is not None and head.stem in performing for head in heads)

    def _is_of_its_object(self, chunks: list[Chunk], index: int, event: EventDraft) -> bool:
        """رفض *التمديد* للقائد: whether ل stands right behind a noun that is what an act is about, and so goes with that."""
        chunk = event.chunk
        if chunk is None or chunks[index - 1] is not chunk or chunk.last != event.last + 1:
            return False
        word = self.draft.words[chunk.last - 1]
        return word is not None and word.article and self.draft.knowledge.morphology.is_verbal_noun(word.stem)

    def _of_or_for(self, chunks: list[Chunk], index: int, frame: Frame, event: EventDraft, mention: ActorMention | None) -> None:
        """ل after a noun of an act: its doer when none is named yet, else whom it hits."""
        if event.type in _FORCE and self._is_for_help(chunks[index]):
            return  # غارات *لدعم* القوات: for whose sake
        if event.recipients and tells_what_for(self.draft, frame, chunks[index]):
            return  # محاكمة الوزير *لفساد حكومته*
        if self._is_whose_aid(chunks, index, event):
            event.actors = event.actors or ([] if event.recipients else self._actors(chunks, index))
            return  # لتدريب كتائب تابعة *للوزارة*: whose those are whom the term names
        if mention is not None and event.type in _FORCE and self._is_to_counter(chunks[index], mention):
            if not event.recipients:
                event.recipients += self._actors(chunks, index)  # حملة *لمواجهة* التنظيم: on whom
            return
        places = self._places(chunks[index])
        abroad = mention is not None and mention.head_class == "state"  # whoever the guest is
        if places and frame.mode == "visit" and (event.actors or abroad or self._has_own_pronoun(event)):
            self._fill(chunks, index, "recipient", event)  # زيارة الوزير *للكويت*
            return
        if mention is None:
            if event.actors and not event.recipients and event.type in _TOWARDS and power(self.draft, chunks[index]) is not None:
                self._fill(chunks, index, "recipient", event)  # اتهامها *لواشنطن* بدعم …
                return
            event.places += places
            if event.actors and self._is_row_of(chunks, index):
                event.recipients += self._actors(chunks, index + 2)
            return
        if event.type in ("AGREE", "COOPERATE") and mention.head_class not in _PARTIES:
            return  # اتفاقية *للدفاع المشترك*: what it is for
        if frame.id in _FORBIDDING and mention.entity is None and mention.head_class == "force":
            return  # فرض حظر *للطيران*: what is forbidden
        about = self.draft.words[chunks[index].head]
        if event.type == "ACCUSE" and self._blames_conduct(chunks[index].head, chunks[index].last, event):
            return  # انتقادات *لسياسات* الحكومة
        if event.type in _TALKED and mention.first > chunks[index].head and about is not None and (about.noun or about.frame_nouns):
            return  # دعوات *لوقف* القتال، اجتماع *لبحث* الأزمة: what it is about
        if event.type == "REJECT" and self._is_of_its_object(chunks, index, event):
            return  # تمسك الحزب برفض التمديد *للقائد*
        if (event.type in _TALKED and self._is_deed_of(chunks[index])) or self._is_whose_deputy(chunks, index, mention):
            return
        trigger, owned = self.draft.words[event.first], self._has_own_pronoun(event)  # زياراته *لإيران*
        made = self._is_made_by(event, mention)
        hit = frame.layer == "attack" and self._is_defenceless(mention) and not made  # قصف بطائرة مسيرة *لمركز إيواء*
        behind = chunks[index + 1] if index + 1 < len(chunks) else None
        aimed = behind is not None and behind.kind == NOUNS and behind.prep in self.on
        hit = hit or (frame.layer == "attack" and mention.head_class == "state" and not aimed)  # الغزو *للعراق*
        site = frame.layer == "attack" and about is not None and not about.article and mention.first > chunks[index].head
        site = site and not aimed
        site = site and about is not None and about.stem in self.draft.knowledge.operators("hit_site")
        hit = hit or site  # قصف *لمواقع* التنظيم
        hit = hit or event.type in _TOWARDS or frame.id in _GIVEN  # انتقادات *للمبعوث*، استسلام *لعناصر* المقاومة
        named = any(self.slots[event.frame].get(letters) == "recipient" for letters in self.of)
        named = named and event.type in _HANDED and frame.layer == "act" and frame.id not in _HIS_OWN
        hit = hit or self._is_convoys_owner(chunks, index, event)  # قصف رتل *للفصائل*
        hit = hit or self._is_house_visited(chunks[index], event)  # قام بزيارة *لأحد المراكز*
        hit = hit or named  # بيع أسلحة *لإيران*, تسليم السلاح *للجيش*
        struck = self.draft.words[chunks[index - 1].first + 1 : chunks[index - 1].last] if index else []
        if frame.layer == "attack" and any(
            word is not None and word.stem in self.struck and not word.text.endswith(self.accusative) for word in struck
        ):  # fmt: skip
            hit = True  # مهاجمة *مواقع* للتنظيم: whose what is hit is
        hit = hit or (frame.layer == "attack" and not aimed and self._has_means_between(chunks[index].first, event))
        if frame.layer == "attack" and not event.actors and not aimed and self._is_borne_by_masdar(chunks, index - 1, event):
            hit = True  # توجيه ضربات *للتنظيم*
        called = trigger is not None and trigger.stem in self.draft.knowledge.operators("calling_noun")
        past = joined(chunks, index)[-1].index + 1  # مناشدات *للمنظمات والحكومة* بالتدخل
        further = chunks[past] if past < len(chunks) else None
        hit = hit or (called and further is not None and further.kind == NOUNS and bool(further.prep))  # دعوات *لإسرائيل* لوقف …
        adjective = self.draft.words[chunks[index - 1].last - 1] if index else None
        if adjective is not None and adjective.stem in self.draft.knowledge.operators("opposing_adjective"):
            hit = True  # مظاهرة مناهضة *للحكومة*
        campaign = trigger is not None and trigger.stem in self.draft.knowledge.operators("operation_noun")
        campaign = campaign or self._is_raid_of(chunks, index, event, mention)  # مداهمة *لقسد*
        campaign = campaign and frame.type == "COERCE" and mention.head_class not in ("people", "person", "role")
        right = index == 0 or adjective is None or adjective.stem not in self.draft.knowledge.operators("opposing_adjective")
        if right and trigger is not None and not event.actors and trigger.stem in self.draft.knowledge.operators("on_attack_noun"):
            event.actors += self._actors(chunks, index)  # هجوم *لشاب مسلح*: whom it hits stands behind على
        elif campaign and frame.genitive == "recipient" and not event.actors and (
            mention.kind in ("military", "armed_group") or mention.sector == "COP"
        ):  # fmt: skip
            event.actors += self._actors(chunks, index)  # حملة مداهمات *لقسد*
        elif frame.genitive == "recipient" or event.actors or owned or hit or event.type == "AID":
            given = event.type == "AID" or called or named or (event.actors and event.type in _TOWARDS)
            if given and mention.kind in ("state", "government"):
                self._fill(chunks, index, "recipient", event)  # مساعدات *للسودان*, تهديدات إيرانية *لإسرائيل*
                return
            if self._are_doers_of(event, mention):
                event.actors, event.recipients = event.recipients, []  # خطف *مسلحين* لمهندس
            if not self._is_place(chunks[index]) or self._has_people(chunks[index]):
                event.recipients += self._actors(chunks, index)
            event.places += places
        elif self._acts(mention) or frame.genitive == "actor" or aimed or self._is_armed_people(mention) or made:
            event.actors += self._actors(chunks, index)
        else:
            event.recipients += self._actors(chunks, index)
            event.places += places

    def _has_means_between(self, first: int, event: EventDraft) -> bool:
        """اقتحام *شاحنة* ملغومة للحاجز, قصف *ثلاث غارات* للمعسكر, تفجير *حافلة* للشرطة: whether the noun of an act has a vehicle or
        strikes for its genitive, or ends in a vehicle, so that ل at `first` brings in what or whom it hits."""
        token = event.last
        while token < first and self.draft.counted[token]:
            token += 1
        ends = token == first and event.last > event.first + 1
        word = self.draft.words[token - ends] if ends or token < first else None
        if word is None or word.article or word.suffix:
            return False
        strikes = token > event.last and any(self.frames[one.ref].layer == "attack" for one in word.frame_nouns)
        return strikes or word.stem in self.draft.knowledge.operators("struck_vehicle")

    def _is_convoys_owner(self, chunks: list[Chunk], index: int, event: EventDraft) -> bool:
        """قصف رتل *للفصائل*: whether ل says whose the convoy is that stands right before it and is hit."""
        hit = event.recipients[-1] if event.recipients and index else None
        head = self.draft.words[hit.first] if hit is not None else None
        if hit is None or head is None or head.article or head.suffix or hit.last != chunks[index - 1].last:
            return False
        return head.stem in self.draft.knowledge.operators("hit_force_noun")

    def _is_for_help(self, chunk: Chunk) -> bool:
        """غارات *لدعم* المقاتلين, هجوم *لحماية* القافلة: whether ل brings in the help that an act of force is for."""
        head = self.draft.words[chunk.head]
        if head is None or head.article or head.suffix or chunk.last == chunk.head + 1:
            return False
        return any(self.frames[one.ref].type in ("AID", "SUPPORT") for one in head.frame_nouns)

    def _is_to_counter(self, chunk: Chunk, mention: ActorMention) -> bool:
        """حملة *لملاحقة* المطلوبين: whether ل brings in what an act of force does to those whom its noun governs."""
        head = self.draft.words[chunk.head]
        if head is None or head.article or head.suffix or mention.first <= chunk.head:
            return False
        return head.stem in self.draft.knowledge.operators("fought_masdar")

    def _is_made_by(self, event: EventDraft, mention: ActorMention) -> bool:
        """في هجوم *لشاب* غاضب: whether the noun of an attack takes whom it is on with على alone, so that ل is of who made it."""
        trigger = self.draft.words[event.first]
        if trigger is None or trigger.article or mention.head_class not in _STRUCK:
            return False
        return trigger.stem in self.draft.knowledge.operators("attack_on_somebody")

    def _is_raid_of(self, chunks: list[Chunk], index: int, event: EventDraft, mention: ActorMention) -> bool:
        """مداهمة *لقسد*، مداهمات *لقوات النظام*: whether ل right behind the bare noun of a raid brings in a force that raids, and
        not whom such forces look for (مداهمات لخلايا التنظيم)."""
        trigger, chunk = self.draft.words[event.first], chunks[index]
        if trigger is None or event.definite or event.last != event.first + 1 or chunks[index - 1].last != event.last:
            return False
        if trigger.stem not in self.draft.knowledge.operators("raid_noun") or mention.first != chunk.head:
            return False
        head = self.draft.words[mention.first]
        entity = head is not None and (head.entity is not None or self.draft.phrase(mention.first, ENTITY) is not None)
        return entity or mention.head_class == "force" or mention.sector == "COP"

    def _are_doers_of(self, event: EventDraft, hit: ActorMention) -> bool:
        """Whether a genitive that could have suffered an act on persons did it, for ل right behind names whom it was done to."""
        if event.actors or not event.recipients or event.type not in ("ASSAULT", "COERCE") or hit.head_class not in _STRUCK:
            return False
        return all((self._is_armed_people(one) or one.sector == "UNK") and not one.definite for one in event.recipients)

    def _has_own_pronoun(self, event: EventDraft) -> bool:
        """*زياراته* لإيران: whether the pronoun of its noun is who does it."""
        trigger = self.draft.words[event.first]
        return trigger is not None and bool(trigger.suffix)

    def _is_borne_by_masdar(self, chunks: list[Chunk], at: int, event: EventDraft) -> bool:
        """*توجيه* ضربات, *شن* هجمات: whether a verbal noun that carries the act stands before it."""
        own = chunks[at] if at >= 0 else None
        if own is None or event.chunk is not own:
            return False
        before = chunks[at - 1] if at and event.first == own.head and not own.prep and not own.conj else None
        head = self.draft.words[event.first - 1] if event.first > own.head else before.word if before is not None else None
        carriers = self.draft.knowledge.any_of("carrying_masdar", "setting_masdar")  # *نصب* كمين للدورية
        return head is not None and not head.suffix and head.stem in carriers

    def _is_row_of(self, chunks: list[Chunk], index: int) -> bool:
        """لمواقع ونقاط *للحوثيين*: whether ل behind a second thing joined to the first says whose both are."""
        if index + 2 >= len(chunks):
            return False
        second, owner = chunks[index + 1], chunks[index + 2]
        thing = second.kind == NOUNS and bool(second.conj) and not second.prep and second.actor is None
        return thing and owner.kind == NOUNS and owner.prep in self.of and owner.actor is not None
