"""Genitives of nouns of acts: whom or where the word behind the noun, or the pronoun on it, names.

In: the chunk of a noun of an act, its frame, its `EventDraft`. Out: actors, recipients and places filled from its own phrase.
The idea: what the frame leaves open, the kind of party decides (قصف *الطيران* does it, قصف *المدنيين* suffers it), with what
follows the phrase: where ل or an object names the one, the genitive is the other.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import ENTITY, HEAD, Reading
from riwaya.lexicon.schema import Frame, Role
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.actors.actors import belongs
from riwaya.reading.clauses.arguments import (
    joined,
)
from riwaya.reading.draft import (
    ADVERB,
    NOUNS,
    OPEN,
    TIME,
    ActorMention,
    Chunk,
    EventDraft,
)
from riwaya.reading.events.pronoun_genitives import PronounGenitives
from riwaya.reading.phrases.person_names import SEIZED, unknown_given, unknown_person, unknown_surname
from riwaya.reading.phrases.states import is_capital, national_state, people_named, state_at
from riwaya.reading.places.place_mentions import PlaceMention

_RULERS: Final = frozenset(["military", "armed_group", "government", "state"])
_SAID: Final = frozenset(["ACCUSE", "THREATEN", "REQUEST", "REJECT", "SUPPORT"])  # acts of states, for which their capitals stand
_TRIED: Final = frozenset(["ACCUSE", "SANCTION"])  # acts of law, done to persons
_TALKERS: Final = 4  # chunks behind talks in which بين names those who talk
_NAMED: Final = 3  # tokens of an owner's name; more behind it is what was hit


class ActGenitives(PronounGenitives):
    """Fills slots from the phrase of the noun itself."""

    __slots__ = ()

    def _genitive(self, chunks: list[Chunk], at: int, after: int, frame: Frame, event: EventDraft) -> bool:
        """Fills the slot of what stands behind the noun in its own phrase; True when that was a genitive."""
        chunk = chunks[at]
        token = self._behind_adjectives(chunk, after, frame, event)
        if token < 0 or token >= chunk.last:
            return False
        treated = frame.type == "AID" and self._is_wounded(token)  # إسعاف *الجرحى*
        limit = self._up_to_act(token + treated, chunk.last)
        mention = mention_in(self.draft, token, limit) if limit > token else None
        if mention is not None and mention.first > token and frame.type == "ACCUSE":
            noun = self.draft.words[event.first]
            if noun is not None and noun.stem in self.draft.knowledge.operators("charged_with"):
                return False  # بتهمة تهريب *المهاجرين*: what it is about, and nobody who accuses
        if frame.type == "ACCUSE" and self._blames_conduct(token, limit, event):
            return True
        role = frame.genitive
        # استعباد الإنسان *لأخيه*
        handed = at + 1 < len(chunks) and chunks[at + 1].prep in self.of and chunks[at + 1].actor is not None
        seized = frame.toll in SEIZED and not handed
        if mention is None and not event.definite and (seized or (frame.layer == "result" and frame.toll is not None)):
            mention = unknown_person(self.draft, token, limit) or unknown_surname(self.draft, token, limit, seized)
            mention = mention or unknown_given(self.draft, token, limit)
            if mention is not None and seized:
                self.draft.add(mention)
                event.recipients.append(mention)  # إطلاق سراح *السليمان*
                return True
        tried = frame.type in _TRIED and (frame.genitive == "recipient" or self._takes_object(event))
        if mention is None and not event.definite and tried:
            mention = unknown_surname(self.draft, token, limit)  # محاكمة *العجلاني*
        if mention is not None and frame.layer == "result" and mention.head_class == "people" and self._only_fell(mention):
            return True  # سقوط *عشرات القتلى*: that they fell, not who they were
        if mention is None:
            places = self.draft.places_between(token, chunk.last)
            if places:
                if frame.layer == "attack" and self._is_power(chunks, at, token, places[0]):
                    self._capital(places[0], event)
                    return True
                event.places += places
                if role == "actor" and is_capital(places[0]) and frame.layer != "attack":
                    if places[0].first == token and frame.type in _SAID:
                        self._capital(places[0], event)
                    return True
            return bool(places)
        if at + 1 < len(chunks):
            belongs(self.draft, mention, chunk, chunks[at + 1])
        self.draft.add(mention)
        group, tail = [mention], at
        for other in joined(chunks, at, mention)[1:]:
            if other.actor is not None and not other.prep:
                group.append(other.actor)
                tail = other.index
        either = self._or_else(chunks, at)
        if either is not None and len(group) == 1:
            group.append(either)
        if frame.type == "COERCE":
            tail = max(tail, self._behind_mention(chunks, at, mention) - 1)
        follows = self._behind_genitive(chunks, at, tail)
        if mention.head_class == "state":
            if token != mention.first or (role == "auto" and follows is None and frame.layer == "attack"):
                event.places += self.draft.places_between(token, chunk.last)
                return True
        told = frame.genitive != "actor" or frame.type in ("REQUEST", "ACCUSE", "THREATEN")
        told = told and self._leaves_object(chunks, at, mention, frame, event)
        found: Role | None
        if frame.genitive == "recipient" and after > event.first + 1 and self._is_on(after - 1):
            found, told = "recipient", False  # القبض على *خلايا* لداعش, القبض على *عصابة* للتهريب
        elif told:
            found = "actor"  # اعتقال الشرطة *ثلاثة ناشطين*, استعادة الجيش *مدينة* تدمر
        else:
            role = self._role_by_noun(chunks, at, after, frame, event, mention, follows)
            found = self._role_by_party(chunks, at, token, frame, event, mention, role, follows)
        if found is None:
            return True
        places = self.draft.places_between(token, chunk.last)
        if found == "place":
            event.places += places
            return True
        if found == "actor":
            event.actors += group
            if told or self._takes_next(chunks, at, mention, event):
                self._fill(chunks, self._behind_mention(chunks, at, mention), "recipient", event)
        elif found == "recipient":
            event.recipients += group
        event.places += [place for place in places if place.first >= mention.last or found == "recipient"]
        return True

    def _is_on(self, token: int) -> bool:
        """إلقاء القبض *على*: whether the last word of a term brings in whom it hits."""
        word = self.draft.words[token]
        return word is not None and word.function == "prep" and word.stem in self.on

    def _takes_next(self, chunks: list[Chunk], at: int, mention: ActorMention, event: EventDraft) -> bool:
        """نددت بمهاجمة الفصائل *قافلة*, بعد قصف الجيش *خمسة صيادين*: whether a party right behind the doer of a verbal noun that
        takes an object, and that a preposition brings in, is whom it hits."""
        noun, index = self.draft.words[event.first], self._behind_mention(chunks, at, mention)
        hit = chunks[index] if index < len(chunks) else None
        if noun is None or hit is None or hit.kind != NOUNS or hit.prep or hit.conj or hit.actor is None or event.recipients:
            return False
        operators = self.draft.knowledge.operators
        if hit.word is not None and (hit.word.adjective or hit.word.stem in operators("abusive_adjective")):
            return False  # نتيجة قصف النظام *المجرم*
        taking = noun.stem in operators("hitting_masdar") or noun.stem in operators("object_taking_noun")
        return bool(chunks[at].prep) and taking and event.first == chunks[at].head and event.last == event.first + 1

    def _behind_genitive(self, chunks: list[Chunk], at: int, tail: int) -> Chunk | None:
        """هجمات روسيا والنظام *على المنطقة*: what ل or على brings in behind a genitive and those joined to it, up to `tail`."""
        behind = chunks[tail + 1] if tail + 1 < len(chunks) else None
        if behind is not None and behind.kind in (ADVERB, TIME) and not behind.conj:
            behind = chunks[tail + 2] if tail + 2 < len(chunks) else None  # استهداف داعش *أخيرا* لمساجد
        if behind is None or behind.kind != NOUNS or behind.prep not in self.of | self.on or self._is_handed(behind):
            return None
        hit = behind.actor is not None or self._is_ground_hit(behind)
        return behind if hit or behind.prep in self.on or (tail == at and not self._is_what_for(behind)) else None

    def _is_power(self, chunks: list[Chunk], at: int, token: int, place: PlaceMention) -> bool:
        """غارات *موسكو* على حلب، هجمات *واشنطن* على التنظيم: a capital between an attack and whom or what it hits."""
        if place.first != token or place.last != chunks[at].last or not is_capital(place) or at + 1 >= len(chunks):
            return False
        return chunks[at + 1].kind == NOUNS and chunks[at + 1].prep in self.on | self.against

    def _capital(self, place: PlaceMention, event: EventDraft) -> None:
        """تهديدات *طهران*, طلب *واشنطن*: the government whose seat a genitive names, where only one can act so."""
        found = state_at(self.draft, place)
        if found is not None and not event.actors:
            event.actors.append(found)

    def _behind_adjectives(self, chunk: Chunk, after: int, frame: Frame, event: EventDraft) -> int:
        """The first token behind the adjectives of the noun itself, -1 where none of them is to be read on.

        Nationalities among them are actors.
        """
        words = self.draft.words
        token = after
        while token < chunk.last:
            word = words[token]
            if word is not None and word.suffix and word.stem in self.ascribing:
                return -1  # هجوم *نسبته* السلطات إلى …: who ascribes it is not who made it
            if word is None:
                if self.draft.tokens.norm[token] in "«\"'":
                    break
                token += 1
                continue
            nation = self._is_nation(word, words[token - 1]) and self._adjective(token, event)
            if nation and not self._is_victim(token, after, frame):
                if not (self._is_of_object(token, frame, event) or self._names_talks(chunk, event)):
                    event.actors.append(national_state(self.draft, token, word.demonym))  # type: ignore[arg-type]
                token += 1
                continue
            if word.demonym is not None and not word.article and word.stem in self.draft.knowledge.operators("unwarlike_adjective"):
                token += 1  # تقديم دعم *مالي*: of money
                continue
            if (
                word.people is not None and self._adjective(token, event) and not word.head
                and (not word.entity or self._is_named_after(token, event)) and not self._is_victim(token, after, frame)
            ):  # fmt: skip
                event.actors += self._of_people(token, word.people)
                token += 1
                continue
            if word.article and word.head is not None and not word.entity and self._is_no_genitive(token, event):
                token += 1  # التسلل *المسلح*: behind a noun with the article stands no genitive
                continue
            if word.stem in self.draft.knowledge.operators("body_or_adjective") and not word.article and words[token - 1]:
                token += 1  # كمائن *محكمة*: no court
                continue
            if word.article and token in self.draft.phrases and self.draft.phrase(token, ENTITY) is not None:
                break  # قصف *المحتل التركي*: a name that begins with an adjective
            if (
                (word.modifier is not None and word.head is None and self._adjective(token, event))
                or (word.adjective and not (word.suffix or self._is_victim(token, after, frame) or self._differs(token, event)))
                or (not word.known and word.text.endswith(self.nisba) and not word.article)
                or self._agrees(token)
            ):
                token += 1
                continue
            break
        return token

    def _names_talks(self, chunk: Chunk, event: EventDraft) -> bool:
        """المشاورات *الليبية* بين المبعوث والوفد, استضافة الحوار *اليمني*: whether the nation is what is talked about, as بين or
        whoever hosts it tells who talks."""
        if event.type != "CONSULT":
            return False
        if event.frame >= 0 and self.frames[event.frame].id == "host-talks":
            return True
        row = self.draft.chunks[chunk.sentence]
        for other in row[chunk.index + 1 : chunk.index + _TALKERS]:
            if other.kind == NOUNS and other.prep in self.between:
                return True
            if other.kind not in (NOUNS, TIME) or not (other.prep or other.kind == TIME):
                return False
        return False

    def _quoted_victim(self, chunks: list[Chunk], at: int, event: EventDraft) -> bool:
        """مقتل "فلان الفلاني": a person's name in quotation marks as genitive."""
        if at + 2 >= len(chunks) or chunks[at + 1].kind != OPEN or chunks[at + 2].kind != NOUNS:
            return False
        mention = chunks[at + 2].actor
        if mention is None or mention.kind != "person":
            return False
        event.recipients.append(mention)
        return True

    def _owner_of_aircraft(self, chunks: list[Chunk], at: int, event: EventDraft) -> None:
        """قصف الطيران المسير *لجيش الاحتلال* بلدة …: whose aircraft of no nationality it was, where what they hit is told apart."""
        if len(event.actors) != 1 or at + 1 >= len(chunks) or event.layer != "attack":
            return
        doer, owner = event.actors[0], chunks[at + 1]
        head = self.draft.words[doer.first]
        if doer.entity or doer.country or head is None or head.stem not in self.aircraft or doer.last > chunks[at].last:
            return
        if owner.kind != NOUNS or owner.prep not in self.of or owner.conj or owner.actor is None:
            return
        owners = joined(chunks, at + 1)
        if not any(one.actor is not None and one.actor.entity is not None for one in owners):
            return
        end = owners[-1].index + 1
        hit = chunks[end] if end < len(chunks) else None
        apart = hit is not None and hit.kind == NOUNS and not hit.conj and (not hit.prep or hit.prep in self.of)
        apart = apart or owner.last - owner.actor.first > _NAMED or chunks[at].prep in self.of
        if apart and (owner.actor.kind in _RULERS or owner.actor.head_class == "group"):
            event.actors = [one.actor for one in owners if one.actor is not None and (one is owner or not one.prep)]

    def _is_victim(self, token: int, after: int, frame: Frame) -> bool:
        """مقتل *مدني*، اعتقال *صحفي*, اعتقال *فلسطيني*: right behind a noun of killing, wounding or seizing a word for one
        person is no adjective."""
        word, before = self.draft.words[token], self.draft.words[token - 1]
        if word is not None and word.article and word.head is not None and token == after:
            return before is not None and not (before.article or before.suffix)  # استهداف *المغتربين*: of a bare noun no adjective
        if word is None or word.article or token != after or word.text.endswith(self.feminine):
            return False
        if frame.toll is None:  # محاكمة *إسرائيلي*: behind a feminine noun a masculine nationality is a man's
            hers = before is not None and not before.article and before.text.endswith(self.feminine)
            return hers and word.demonym is not None and word.head is None and frame.genitive == "recipient"
        surrendered = before is not None and before.stem in self.draft.knowledge.operators("personal_masdar")
        if frame.layer != "result" and frame.genitive != "recipient" and not surrendered:
            return False  # استسلام *إرهابي*: he did it
        noun = self.draft.words[token - 1]
        if noun is None or noun.article or noun.text.endswith(self.accusative):
            return False
        if word.head is None:
            return (word.demonym is not None or word.people is not None) and frame.genitive == "recipient"
        return self.draft.entries.heads[word.head.ref].class_ in ("people", "role")

    def _is_named_after(self, token: int, event: EventDraft) -> bool:
        """القصف *الحوثي*: whether a party's name is the adjective of an act: behind a noun with the article stands no genitive."""
        word, noun = self.draft.words[token], self.draft.words[event.first]
        return word is not None and noun is not None and word.article and noun.article and not noun.suffix

    def _is_no_genitive(self, token: int, event: EventDraft) -> bool:
        """التسلل *المسلح*: whether a word for one man is right behind a noun of an act that has the article as well."""
        word, noun = self.draft.words[token], self.draft.words[event.first]
        if token != event.last or event.last > event.first + 1 or noun is None or not noun.article or word is None:
            return False
        return word.modifier is not None and token not in self.draft.phrases

    def _agrees(self, token: int) -> bool:
        """هجوما *انتحاريا*: an adjective in the accusative behind a noun in it, though the word can name a person."""
        word, noun = self.draft.words[token], self.draft.words[token - 1]
        if word is None or noun is None or word.article or word.head is None or word.head.number or not noun.frame_nouns:
            return False
        described = tuple(ending + case for ending in self.nisba for case in self.accusative)
        return word.text.endswith(described) and noun.text.endswith(self.accusative)

    def _is_of_object(self, token: int, frame: Frame, event: EventDraft) -> bool:
        """اختطاف طائرة *كويتية*, إسقاط مسيرة *إسرائيلية*: a feminine nationality behind a masculine act and its object is the
        object's; with the article behind what is hit (تفجير السفارة *الأميركية*) it is so wherever it agrees."""
        word, noun = self.draft.words[token], self.draft.words[event.first]
        hit, shapes = self.draft.words[event.last - 1], self.draft.knowledge.morphology
        if event.last - event.first > 1 and hit is not None and hit.preposition and hit.head is not None:
            if self.draft.entries.heads[hit.head.ref].class_ in ("role", "title"):
                return True  # الإطاحة بالرئيس *السوري*
        if event.last - event.first > 1 and hit is not None and word is not None and word.article and hit.article:
            if noun is not None and noun.suffix:
                return True  # رفضه القرار *الأميركي*
            body = hit.head is None or self.draft.entries.heads[hit.head.ref].class_ not in ("force", "group")
            other = bool(not (hit.noun or hit.head) or not (body or frame.genitive == "recipient"))
            other = other or bool(hit.adjective or hit.modifier or hit.frame_nouns) or hit.stem in self.fire | self.weapons
            agrees = shapes.has_feminine_ending(hit.text) == shapes.has_feminine_ending(word.text)
            if frame.layer == "attack" and agrees and not other:
                return True
        if event.last - event.first < 2 or word is None or noun is None:
            return False
        if hit is not None and hit.article and word.article and hit.head is not None and not hit.frame_nouns:
            hers, body = word.text.endswith(self.feminine), self.draft.entries.heads[hit.head.ref].class_ == "institution"
            if body and hers == shapes.has_feminine_ending(hit.text) != shapes.has_feminine_ending(noun.text):
                return True  # جلسة البرلمان *البريطاني*
        if frame.genitive != "recipient":
            return self._names_ship(event)
        return word.text.endswith(self.feminine) and not self.draft.knowledge.morphology.is_feminine_noun(noun.text)

    def _only_fell(self, mention: ActorMention) -> bool:
        """عشرات *الضحايا*, عدد من *الجرحى*: whether a mention says of persons nothing but that they were killed or hurt."""
        words = [word for word in self.draft.words[mention.first : mention.last] if word is not None and word.head is not None]
        return len(words) == 1 and words[0].stem in self.draft.knowledge.any_of("killed_noun", "injured_noun")

    def _is_wounded(self, token: int) -> bool:
        """إسعاف *الجرحى*, علاج *جرحى القصف*: whether a word names those hurt."""
        word = self.draft.words[token]
        return word is not None and word.head is not None and word.stem in self.draft.knowledge.operators("injured_noun")

    def _takes_object(self, event: EventDraft) -> bool:
        """*مقاضاة* العجلاني: whether one word of an act has whom it is done to behind it, whatever its frame says of others."""
        noun = self.draft.words[event.first]
        own = self.draft.knowledge.operators("object_taking_noun")
        return noun is not None and event.last == event.first + 1 and noun.stem in own

    def _up_to_act(self, token: int, last: int) -> int:
        """The first token of another act in a phrase; *الحشد* الشعبي, قوات *الدعم* السريع and رئيس *تحرير* are names."""
        while token < last:
            named = None
            if token in self.draft.phrases:
                named = self.draft.phrase(token, ENTITY, HEAD)
            tagged = named is not None and named.reading.category == HEAD and token and self.draft.tokens.norm[token - 1] == "#"
            if (named is None and self._names_act(token)) or tagged:
                return token
            token = named.last if named is not None else token + (2 if self._is_office_of(token) else 1)
        return last

    def _is_office_of(self, token: int) -> bool:
        """اعتقال *منسق* حملة المقاطعة: whether somebody's office governs the word behind it, an act or not."""
        word = self.draft.words[token]
        act = self.draft.words[token + 1] if token + 1 < len(self.draft.words) else None
        if word is None or word.head is None or word.article or word.suffix or word.frame_nouns:
            return False
        if act is None or act.suffix or token + 1 in self.draft.phrases:
            return False
        return self.draft.entries.heads[word.head.ref].class_ in ("role", "title")

    def _names_act(self, token: int) -> bool:
        """Whether a word names an act; مسيرة behind another act is an aircraft."""
        word = self.draft.words[token]
        if word is not None and word.article and word.head is not None:
            tails = self.draft.knowledge.tails
            if all(one.tail >= 0 and tails[one.tail][0] not in self.on for one in word.frame_nouns):
                return False  # انسحاب *الحشد* من المدينة
        return bool(word and word.frame_nouns) and word.stem not in self.draft.knowledge.operators("drone_or_march")  # type: ignore[union-attr]

    def _of_people(self, token: int, reading: Reading) -> list[ActorMention]:
        found = people_named(self.draft, token, reading)
        return [found] if found is not None else []
