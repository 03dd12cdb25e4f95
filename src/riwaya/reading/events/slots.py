"""Slots of events: what a noun phrase fills.

In: chunks and a frame's slots. Out: actors, recipients, places and weapon of an `EventDraft`.
The idea: a slot takes the mentions of a phrase and of what is joined to it; a capital or country that acts is a state; whom a
pronoun stands for is looked up among the mentions before it.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import ACTING, Word
from riwaya.lexicon.schema import Frame
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.actors.attributes_behind import is_backer
from riwaya.reading.clauses.arguments import joined
from riwaya.reading.clauses.pronouns import antecedent
from riwaya.reading.clauses.weapons import weapon_in
from riwaya.reading.draft import AUXILIARY, MARK, NOUNS, PARTICLE, RELATIVE, VERB, ActorMention, Chunk, Draft, EventDraft
from riwaya.reading.parties.no_doers import tells_what_for
from riwaya.reading.phrases.fixed_words import idiomatic
from riwaya.reading.phrases.person_names import SEIZED, inner_letters, unknown_given, unknown_person, unknown_surname
from riwaya.reading.phrases.states import national_state, people_named, state_of
from riwaya.reading.places.place_mentions import PlaceMention
from riwaya.reading.words.marks import COMMAS

_PARTNERS: Final = frozenset(
    ["SUPPORT", "AGREE", "COOPERATE", "ACCUSE", "REJECT", "THREATEN", "AID", "SANCTION", "RETREAT", "CONCEDE", "REQUEST"]
)
_AWAY: Final = frozenset(["SANCTION", "RETREAT", "CONCEDE"])  # from a country: out of it, nothing against it
_UNARMED: Final = frozenset(["BUS", "JRN", "EDU", "HLH", "MED"])  # companies, media, schools and clinics suffer attacks
_DEFENCELESS: Final = _UNARMED | {"NGO", "SOC", "REF", "CVL", "AGR"}
_PUNISHED: Final = frozenset(["person", "people", "role", "title"])  # in whom, not where, something is carried out
_HOLDERS: Final = frozenset(["role", "title", "person"])  # those whose mention may end in the body they are of
_ARMED: Final = frozenset(["force", "group", "state", "institution"])


class Slots:
    """Base of the event reader: the draft, its frames, and the filling of slots."""

    __slots__ = (
        "__dict__",  # a field that is not listed works all the same: tests/reading/test_slots.py names it
        "absorbed", "accompanied", "accusative", "acts", "against", "agent_nouns", "agent_phrases", "agent_prepositions",
        "aircraft", "allies", "apart", "ascribing", "between", "cue_tokens", "draft", "feminine", "feminine_relatives", "fire",
        "flown", "frames", "from_", "held_nouns", "holding", "idle", "leading", "marches", "means", "nisba", "nominative", "of",
        "on", "owners", "participles", "pending", "place_prepositions", "sites", "slots", "struck", "thereby", "thereby_that",
        "through", "under", "weapons", "within",
    )  # fmt: skip

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.frames = draft.entries.frames
        self.slots = draft.knowledge.slots
        operators = draft.knowledge.operators
        self.agent_nouns = operators("agent_noun")
        self.agent_phrases = operators("agent_phrase")
        self.agent_prepositions = operators("agent_preposition")
        self.against = operators("against_preposition")
        self.of = operators("of_preposition")
        self.on = operators("on_preposition")
        self.means = operators("means_preposition")
        self.through = operators("through_preposition")
        self.between = operators("between_preposition")
        self.accompanied = operators("with_preposition")
        self.from_ = operators("from_preposition")
        self.fire = operators("fire_noun")
        self.weapons = draft.knowledge.nouns("weapon_noun")
        self.aircraft = operators("aircraft_noun")
        self.struck = draft.knowledge.nouns("struck_noun")
        self.sites = draft.knowledge.nouns("site_or_editor")
        self.within = operators("in_preposition")
        self.holding = operators("holding_noun")
        self.participles = operators("besieged_participle")
        self.leading = operators("leading_preposition")
        self.ascribing = operators("ascribing_word")
        self.thereby = operators("thereby_relative")
        self.thereby_that = operators("thereby_complementizer")
        self.allies = operators("ally_word")
        self.apart = operators("apart_preposition")
        self.under = operators("under_preposition")
        self.held_nouns = operators("held_noun")
        self.place_prepositions = operators("place_preposition")
        self.accusative = tuple(operators("accusative_ending"))
        self.nominative = tuple(operators("nominative_ending"))
        self.feminine = tuple(operators("feminine_ending"))
        self.feminine_relatives = operators("feminine_relative")
        self.marches = operators("drone_or_march")
        self.flown = operators("drones_or_marches")
        self.nisba = tuple(operators("nisba_ending"))
        self.cue_tokens = {item.cue_first for item in draft.statements}
        self.owners = draft.owner
        self.idle = idiomatic(draft)  # a mark a token: 1 for fixed phrases that name no act
        self.acts = bytearray(draft.matched.with_mark(ACTING))  # 1 where a noun of an act, or a phrase, may begin
        for token in draft.phrases:
            self.acts[token] = 1
        if not draft.lacks("shown_deed"):
            for token, word in enumerate(draft.words):
                if word is not None and word.article and word.stem in operators("shown_deed"):
                    self.acts[token] = 1  # استنكر هذا *العمل*
        self.absorbed: set[int] = set()  # noun chunks that are objects of such verbs
        self.pending: list[tuple[int, int, Frame]] = []  # verbs before the act they tell of: (its chunk, verb, frame)

    def _fill(self, chunks: list[Chunk], index: int, slot: str, event: EventDraft) -> None:
        chunk = chunks[index]
        if chunk.prep and slot == "recipient" and is_backer(self.draft, chunk):
            return  # سيطرت القوات المدعومة *من العشائر* على التلة
        if slot == "actor" and chunk.prep in self.of and self._is_house_visited(chunk, event):
            slot = "recipient"  # قام بزيارة *لأحد المراكز*
        if slot == "actor":
            if event.actors and event.type == "AID" and chunk.prep in self.from_:
                return  # مساعدات *سعودية* …، مع زيارة وفد من الأمم المتحدة
            if not event.actors or chunk.prep not in self.of:  # تظاهر طلاب … وقف دعمها *للحلف*
                found = self._actors(chunks, index)
                if event.type == "AID" and chunk.prep:
                    found = [one for one in found if one.head_class != "source"]  # أسلحة *من مصادر مختلفة*
                event.actors += found or self._of_share(chunks, index)
                if not found and not event.actors and not chunk.prep:
                    self._fires(chunk, event)  # الصواريخ *الروسية* تستهدف …
        elif slot in ("recipient", "toll"):
            sake = self.draft.knowledge.operators("sake_noun")
            if chunk.prep in self.from_ and chunk.word is not None and chunk.word.stem in sake:
                return  # تمشيط الأحياء *من أجل* السكان
            if chunk.prep in self.of and event.recipients and tells_what_for(self.draft, self.frames[event.frame], chunk):
                return  # محاكمة الوزير *لفساد حكومته*
            state = None
            punished = chunk.prep in self.means and "recipient" in map(self.slots[event.frame].get, self.within)
            if (chunk.prep in self.within or punished) and (chunk.actor is None or chunk.actor.head_class not in _PUNISHED):
                event.places += self._places(chunk)  # نفذ الحكم *في محافظة ثادق*, *بمنطقة تبوك*; but *في المدعو*
                return
            if chunk.prep in self.against and self._is_against_other(chunks, index, event):
                return
            if chunk.prep in self.against and chunk.actor is not None and chunk.actor.head_class == "state":
                event.recipients += self._actors(chunks, index)  # هجمات ضد *الولايات المتحدة*
                return
            away = event.type in _AWAY and chunk.prep in self.from_ and not self._recalls(event)
            away = away or (event.type == "REQUEST" and self._is_whither(chunks, index))
            made = not chunk.prep and "topic" in self.slots[event.frame].values() and event.type == "COERCE"  # أجبر *تركيا* على
            if (event.type in _PARTNERS or chunk.prep in self.accompanied or made) and not away:  # محادثات *مع واشنطن*
                beside = chunk.word is not None and chunk.word.stem in self.draft.knowledge.operators("beside_word")
                named = chunk.actor is not None and chunk.actor.first == chunk.head + beside and (  # إلى جانب *لبنان*
                    chunk.actor.head_class == "state" or chunk.actor.kind == "government"  # دعمها *للحكومة الشرعية في اليمن*
                    or self._is_realm(chunk)
                )
                state = chunk.actor if named else state_of(self.draft, chunk) if chunk.actor is None else None
            if state is not None:
                # تضامنها مع *المملكة*، مع *حكومة* البلد *وشعبه*
                event.recipients += [state] if state.head_class == "state" else self._actors(chunks, index)
                if event.type == "AID":
                    event.places += self._places(chunk)  # مساعدات إلى *اليمن*: there, as well as to whom
            elif self.frames[event.frame].mode == "visit" and self._is_visited(chunk, event):
                event.places += self._places(chunk) + self._joined_places(chunks, index)
                event.recipients += self._actors(chunks, index)  # زار *قطر والكويت*: states, and where he was
            elif self._is_place(chunk) and not self._has_people(chunk):
                event.places += self._places(chunk) + self._joined_places(chunks, index)
            else:
                frame = self.frames[event.frame]
                if chunk.actor is None and (frame.layer == "result" or frame.toll in SEIZED):
                    chunk.actor = unknown_person(self.draft, chunk.head, chunk.last)
                    if chunk.actor is None and frame.toll in SEIZED:
                        chunk.actor = unknown_given(self.draft, chunk.head, chunk.last)
                    if chunk.actor is not None:
                        self.draft.add(chunk.actor)
                if chunk.actor is None and (frame.toll is not None or frame.type == "CONSULT"):
                    self._name_by_surname(chunks, index)
                event.recipients += self._actors(chunks, index)
                event.places += self._places(chunk)
        elif slot == "place":
            event.places += self._places(chunk)
        elif slot == "weapon":
            self._means(chunk, event)

    def _is_against_other(self, chunks: list[Chunk], index: int, event: EventDraft) -> bool:
        """رفض المشاركة في عمليات *ضد التنظيم*, دعوات إلى مظاهرات *ضد الحكومة*: whether an act of another noun, which somebody
        refuses or asks for, is against those named."""
        if event.type not in ("REJECT", "REQUEST") or event.chunk is None:
            return False
        between = [one for one in chunks[event.chunk.index + 1 : index] if one.kind == NOUNS]
        return any(one.word is not None and (one.word.frame_nouns or one.word.cue_noun or not one.actor) for one in between)

    def _is_house_visited(self, chunk: Chunk, event: EventDraft) -> bool:
        """زيارة *لمقر الهيئة*, *لأحد المراكز*: what has a house and no name of its own is visited; but زيارة *للوزير* إلى …"""
        mention = chunk.actor
        if mention is None or self.frames[event.frame].mode != "visit" or mention.head_class != "institution":
            return False
        return mention.entity is None and mention.country is None

    def _is_realm(self, chunk: Chunk) -> bool:
        """إلى جانب *المملكة*، تضامنه مع *السلطنة*: whether one word names a state as a party and as a country."""
        mention = chunk.actor
        if mention is None or mention.last != mention.first + 1 or mention.head_class != "institution":
            return False
        for place in places_of(self.draft, chunk):
            if place.first == mention.first and place.last == mention.last:
                if place.country is not None and mention.entity is None:
                    mention.entity, mention.country = f"state-{place.country.lower()}", place.country
                    mention.name = self.draft.knowledge.country_names.get(place.country)
                return True
        return False

    def _name_by_surname(self, chunks: list[Chunk], index: int) -> None:
        """اجتمع مع *العبادي والجبوري*: persons by nothing but a surname, where only persons can be meant."""
        while index < len(chunks) and chunks[index].kind == NOUNS and chunks[index].actor is None:
            found = unknown_surname(self.draft, chunks[index].head, chunks[index].last)
            if found is None:
                return
            chunks[index].actor = found
            self.draft.add(found)
            index += 1
            if index >= len(chunks) or not chunks[index].conj or chunks[index].prep:
                return

    def _recalls(self, event: EventDraft) -> bool:
        """استدعت الكويت سفيرها من *طهران*: whether those an act takes out of a country are taken from its government."""
        frame = self.frames[event.frame]
        return frame.type == "SANCTION" and frame.mode == "withdraw"

    def _is_visited(self, chunk: Chunk, event: EventDraft) -> bool:
        """زار *بغداد*, زيارة إلى *فرنسا*: a country or a capital, whose government is visited; but زيارة في فرنسا, and who arrives
        there on a visit has gone to a place."""
        verb = event.chunk.word if event.chunk is not None and event.chunk.kind == VERB else None
        arrives = verb is not None and all(one.tail >= 0 or one.ref != event.frame for one in verb.frame_verbs)
        if chunk.prep in self.within or arrives:
            return False
        state = state_of(self.draft, chunk) if chunk.actor is None else chunk.actor
        return state is not None and state.head_class == "state" and state.first == chunk.head

    def _is_whither(self, chunks: list[Chunk], index: int) -> bool:
        """أمر بإرسال قوات *إلى ليبيا*: where what is asked for is to go."""
        before = chunks[index - 1] if index else None
        return before is not None and before.kind == NOUNS and before.prep in self.means

    def _means(self, chunk: Chunk, event: EventDraft) -> None:
        event.means = True
        if event.weapon is None:
            event.weapon = weapon_in(self.draft, chunk)

    def _actors(self, chunks: list[Chunk], index: int) -> list[ActorMention]:
        """Mentions of a noun chunk and its joined chunks; a capital or country that acts becomes a state."""
        found: list[ActorMention] = []
        for chunk in self._side(chunks, index):
            if found and self._is_deed(chunk):
                break
            if chunk.actor is not None:
                if chunk.actor.head_class != "document" and not chunk.actor.told and not self._is_site(chunk.actor):
                    found.append(chunk.actor)
            else:
                state = state_of(self.draft, chunk)
                if state is not None:
                    found.append(state)
        return found

    def _of_share(self, chunks: list[Chunk], index: int) -> list[ActorMention]:
        """يوجهها البعض من *النواب*, مجاميع كبيرة من *الميليشيا*: of whom a word for an unnamed share is some, named with من right
        behind it."""
        chunk, behind = chunks[index], chunks[index + 1] if index + 1 < len(chunks) else None
        many = self.draft.words[chunk.last - 1] if chunk.last == chunk.head + 2 else None
        alone = chunk.last == chunk.head + 1 or (many is not None and bool(many.adjective))
        word = chunk.word if alone and not chunk.prep else None
        if word is None or behind is None or behind.prep not in self.from_ or behind.actor is None:
            return []
        several = word.stem in self.draft.knowledge.operators("share_of_several") and behind.actor.first == behind.head
        armed = behind.actor.head_class in ("force", "group") and behind.actor.kind != "organisation"
        return [behind.actor] if several and (behind.actor.number > 0 or armed) else []

    def _is_deed(self, chunk: Chunk) -> bool:
        """من الطرفين *وتشكيل لجنة*: whether a phrase names what is done, with a party only behind its noun."""
        word = self.draft.words[chunk.head]
        if word is None or word.article or word.suffix or chunk.actor is None or chunk.actor.first == chunk.head:
            return False
        return word.stem in self.draft.knowledge.operators("deed_noun")

    def _side(self, chunks: list[Chunk], index: int) -> list[Chunk]:
        """A noun chunk and those joined to it that name somebody, capitals as states (طهران *وواشنطن*) among them."""
        found = joined(chunks, index)
        while (ahead := found[-1].index + 1) < len(chunks):
            chunk = chunks[ahead]
            if chunk.kind != NOUNS or not chunk.conj or chunk.actor is not None or chunk.prep not in ("", chunks[index].prep):
                break
            if not self.draft.in_place[chunk.head] or state_of(self.draft, chunk) is None:
                break
            found += joined(chunks, ahead)
        return found

    def _taken_up(self, chunks: list[Chunk], index: int) -> list[ActorMention]:
        """Those a relative pronoun behind a noun phrase takes up: of قائد *الخلية* التي the cell, for التي is feminine."""
        chunk, relative = chunks[index], chunks[index + 1] if index + 1 < len(chunks) else None
        holder = chunk.actor
        written = holder is not None and holder.head_class == "document"  # تصريحات *المعارضة* التي رفضت …
        person = holder is not None and holder.head_class == "person"  # فلان المتحدث باسم *القوات* التي
        if relative is None or holder is None or not (written or person or holder.head_class in _HOLDERS):
            return self._actors(chunks, index)
        if not written and (holder.gender or holder.number):
            return self._actors(chunks, index)
        if relative.kind != RELATIVE or relative.text not in self.feminine_relatives:
            return self._actors(chunks, index)
        found = self._last_named(holder, chunk.last) if person else mention_in(self.draft, holder.first + 1, chunk.last)
        if found is None or not (found.gender or found.number):
            return self._actors(chunks, index)
        self.draft.add(found)
        return [found]

    def _last_named(self, holder: ActorMention, last: int) -> ActorMention | None:
        """The body or women that the title behind a man's name ends in."""
        for token in range(last - 1, holder.first, -1):
            found = mention_in(self.draft, token, last)
            if found is not None and found.first == token and (found.gender or found.number):
                return found
        return None

    def _is_site(self, mention: ActorMention) -> bool:
        """قصف *40 موقعا*، المناطق *المحررة*: a position or an adjective, where the noun can name a site or an editor too."""
        if mention.head_class != "media" or mention.entity is not None:
            return False
        words = self.draft.words[mention.first : mention.last]
        head = next((one for one in words if one is not None and one.stem in self.sites), None)
        return head is not None and (head is words[-1] or not head.article)

    def _is_place(self, chunk: Chunk) -> bool:
        places = self.draft.places_in[self.draft.sentence_of[chunk.first]]
        if not places:
            return False  # in the second of two behind each other (في قضاء الحويجة *بمحافظة كركوك*) no other place begins
        return bool(self.draft.in_place[chunk.last - 1]) or any(chunk.first <= place.first < chunk.last for place in places)

    def _has_people(self, chunk: Chunk) -> bool:
        return chunk.actor is not None and chunk.actor.head_class not in ("institution", "state", "")

    def _places(self, chunk: Chunk) -> list[PlaceMention]:
        """The places of a phrase; a mere bearing (شمالي حلب) is left to what the whole clause says."""
        return [] if self._is_bearing(chunk) else places_of(self.draft, chunk)

    def _fires(self, chunk: Chunk, event: EventDraft) -> bool:
        """برصاص *القوات*، بصاروخ *إيراني*، بطائرات *النظام*: whose fire or aircraft it was; True when that was told."""
        head = self.draft.words[chunk.head]
        if head is None:
            return False
        arm = head.stem in self.weapons
        if arm and chunk.actor is not None and chunk.actor.head_class == "force" and chunk.actor.first == chunk.head:
            behind = self.draft.words[chunk.head + 1 : chunk.last]
            owned = any(word is not None and (word.head or word.entity or word.state or word.demonym) for word in behind)
            if not owned and chunk.actor.entity is None:
                return False
            event.actors.append(chunk.actor)
            return True
        if head.stem not in self.fire or chunk.last - chunk.head < 2:
            return False
        following = self.draft.words[chunk.head + 1]
        if following is not None and following.demonym is not None and following.article == head.article:
            event.actors.append(national_state(self.draft, chunk.head + 1, following.demonym))
            return True
        found = mention_in(self.draft, chunk.head + 1, chunk.last)
        word = self.draft.words[found.first] if found is not None and found.entity is None and found.head_class == "force" else None
        materiel = word is not None and word.stem in self.draft.knowledge.operators("materiel_noun")
        if arm and (materiel or found is None) and (owner := self._of_nation_behind(chunk, head)) is not None:
            event.actors.append(owner)
            return True
        if materiel:
            return False  # قذيفة *دبابة*: what fired it is nobody
        shoots = found is not None and (self._acts(found) or (arm and found.head_class == "people"))  # برصاص *مسلحين*
        if found is None or not shoots or found.head_class in ("person", "role"):
            return False
        self.draft.add(found)
        event.actors.append(found)
        return True

    def _of_nation_behind(self, chunk: Chunk, head: Word) -> ActorMention | None:
        """بقذائف مدفعية *حوثية*, بصواريخ مجنحة *روسية*: whose weapons they were, by the last adjective of what kind they are."""
        word = self.draft.words[chunk.last - 1]
        if word is None or chunk.last > chunk.head + 3 or word.article != head.article or word.suffix or word.entity or word.state:
            return None
        if word.demonym is not None:
            return national_state(self.draft, chunk.last - 1, word.demonym)
        if word.people is None:
            return None
        found = people_named(self.draft, chunk.last - 1, word.people)
        return found if found is not None and found.entity is not None else None

    def _is_bearing(self, chunk: Chunk) -> bool:
        """Whether a phrase that no preposition opens is one of place (شمالي حلب)."""
        if chunk.prep not in self.within:
            return False
        word = self.draft.words[chunk.first]
        return word is not None and word.function != "prep" and not word.preposition

    def _joined_places(self, chunks: list[Chunk], index: int) -> list[PlaceMention]:
        """في محافظات حلب *وإدلب وحماة*، بلدة داديخ بريف إدلب *ومدينة الأتارب*: the places joined to one in a row."""
        found: list[PlaceMention] = []
        if not self._places(chunks[index]):
            return found
        wider = False  # whether the place before is said to lie in another: only a noun of place joins one to it then
        for at in range(index + 1, len(chunks)):
            chunk = chunks[at]
            if chunk.kind == MARK and chunk.text in COMMAS:
                continue
            places = self._places(chunk) if chunk.kind == NOUNS else []
            where = chunk.kind == NOUNS and not chunk.conj and chunk.prep in self.within | self.means
            if where and any(self.draft.in_place[chunk.first : chunk.last]):
                wider = True
                continue
            if not places or not chunk.conj or chunk.prep or places[0].first > chunk.head + (1 if chunk.actor is None else 0):
                break
            if wider and (places[0].first == chunk.head or self._goes_on_to_verb(chunks, at)):
                break
            found += places
        return found

    def _goes_on_to_verb(self, chunks: list[Chunk], at: int) -> bool:
        """قصف بلدة بريف إدلب، *ومدينة الأتارب بريف حلب تشهد* هدوءا: whether what و opens is the subject of a clause of its own."""
        at += 1
        while at < len(chunks) and chunks[at].kind == NOUNS and chunks[at].prep and not chunks[at].conj:
            at += 1
        return at < len(chunks) and chunks[at].kind in (VERB, PARTICLE, AUXILIARY) and not chunks[at].conj

    def _antecedent(self, chunks: list[Chunk], at: int, pronoun: str, event: EventDraft) -> ActorMention | None:
        return antecedent(self.draft, chunks, at, pronoun, event.actors)

    def _preposition_of(self, pronoun: Chunk) -> str:
        """The preposition of عليه، بها، لهم."""
        known = self.draft.knowledge.operators("attached_preposition")
        return max((letters for letters in known if pronoun.text.startswith(letters)), key=len, default="")

    def in_idiom(self, token: int) -> bool:
        """Whether a word is part of a fixed phrase that names no act."""
        return bool(self.idle[token])

    def _is_defenceless(self, mention: ActorMention | None) -> bool:
        """Whether a mention is a house or a body that has no arms, unless it is named: it attacks nobody."""
        return mention is not None and mention.sector in _DEFENCELESS and mention.entity is None

    def _acts(self, mention: ActorMention) -> bool:
        """Whether a genitive is the doer: forces, groups, states and armed people; civilians and victims suffer."""
        if mention.sector in _UNARMED:
            return False  # هجوم *أرامكو*
        if mention.head_class in _ARMED or mention.head_class in ("person", "role"):
            return True
        return mention.kind in ("armed_group", "military", "state", "government")

    def _is_armed_people(self, mention: ActorMention) -> bool:
        """مسلحين مجهولين، متمردين: armed people, who may as well be hit as hit others."""
        return mention.head_class == "people" and mention.sector in ("UAF", "REB")

    def _new(self, first: int, last: int, ref: int, rule: str, chunk: Chunk) -> EventDraft:
        frame = self.frames[ref]
        event = EventDraft(first, last, ref, rule, frame.type, chunk.sentence, frame.layer)
        event.trigger_inner = inner_letters(self.draft, first)
        event.statement = self.owners[first]
        event.chunk = chunk
        return event


def places_of(draft: Draft, chunk: Chunk) -> list[PlaceMention]:
    """The places named in a chunk."""
    places = draft.places_in[draft.sentence_of[chunk.first]]
    return [place for place in places if chunk.first <= place.first < chunk.last] if places else []
