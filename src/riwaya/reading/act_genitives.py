"""Genitives of nouns of acts: whom or where the word behind the noun, or the pronoun on it, names.

In: the chunk of a noun of an act, its frame, its `EventDraft`. Out: actors, recipients and places filled from its own phrase.
The idea: what the frame leaves open, the kind of party decides (قصف *الطيران* does it, قصف *المدنيين* suffers it), with what
follows the phrase: where ل or an object names the one, the genitive is the other.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import ENTITY, HEAD, Reading
from riwaya.lexicon.schema import Frame, Role
from riwaya.reading.actor_phrases import mention_in
from riwaya.reading.actors import belongs
from riwaya.reading.arguments import (
    Arguments,
    joined,
)
from riwaya.reading.called import may_have_done
from riwaya.reading.carrying_nouns import verb_before
from riwaya.reading.draft import (
    NEGATION,
    NOUNS,
    OPEN,
    PRONOUN,
    RELATIVE,
    VERB,
    ActorMention,
    Chunk,
    EventDraft,
)
from riwaya.reading.marks import COMMAS
from riwaya.reading.other_domains import is_armed
from riwaya.reading.person_names import SEIZED, unknown_given, unknown_person, unknown_surname
from riwaya.reading.place_mentions import PlaceMention
from riwaya.reading.pronouns import (
    agrees_with,
    antecedent,
    blamed,
    doer_meant,
    hit_before,
    is_dead,
    owner_joined,
    seized_before,
    sufferer,
    whose_body,
)
from riwaya.reading.rather_hit import rather_hit, rather_killer
from riwaya.reading.states import is_capital, national_state, people_named, state_at
from riwaya.reading.term_parties import TermParties

_MORTAL: Final = frozenset(["people", "person", "role", "title", "source"])
_RULERS: Final = frozenset(["military", "armed_group", "government", "state"])
_SAID: Final = frozenset(["ACCUSE", "THREATEN", "REQUEST", "REJECT", "SUPPORT"])  # acts of states, for which their capitals stand
_ACTS: Final = 4  # acts before a rescue
_TRIED: Final = frozenset(["ACCUSE", "SANCTION"])  # acts of law, done to persons
_NAMED: Final = 3  # tokens of an owner's name; more behind it is what was hit


class ActGenitives(TermParties):
    """Fills slots from the phrase of the noun itself."""

    __slots__ = ()

    def _genitive(self, chunks: list[Chunk], at: int, after: int, frame: Frame, event: EventDraft) -> bool:
        """Fills the slot of what stands behind the noun in its own phrase; True when that was a genitive."""
        chunk = chunks[at]
        token = self._behind_adjectives(chunk, after, frame, event)
        if token < 0 or token >= chunk.last:
            return False
        limit = self._up_to_act(token, chunk.last)
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
        if mention is None and not event.definite and frame.genitive == "recipient" and frame.type in _TRIED:
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
        if told:
            found: Role | None = "actor"  # اعتقال الشرطة *ثلاثة ناشطين*, استعادة الجيش *مدينة* تدمر
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
                if not self._is_of_object(token, frame, event):
                    event.actors.append(national_state(self.draft, token, word.demonym))  # type: ignore[arg-type]
                token += 1
                continue
            if word.demonym is not None and not word.article and word.stem in self.draft.knowledge.operators("unwarlike_adjective"):
                token += 1  # تقديم دعم *مالي*: of money
                continue
            if (
                word.people is not None and self._adjective(token, event) and not word.head and not word.entity
                and not self._is_victim(token, after, frame)
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

    def _whose(
        self, chunks: list[Chunk], at: int, arguments: Arguments, frame: Frame, suffix: str, event: EventDraft
    ) -> None:
        """سيطرتها، مطاردته: whoever the pronoun on the noun stands for does the act, or suffers it."""
        hit = chunks[at + 1] if at + 1 < len(chunks) else None
        ground = frame.genitive == "place" and hit is not None and hit.kind == NOUNS and not hit.conj
        ground = ground and hit is not None and hit.word is not None and not hit.word.frame_nouns and (
            (not hit.prep and frame.control == "gained")
            or ((not hit.prep or hit.prep in self.of) and (self._is_place(hit) or self._is_ground(hit)))
        )  # fmt: skip
        several = self.draft.knowledge.morphology.pronoun_of(suffix) == (2, False)
        trigger = self.draft.words[event.first]
        swept = trigger is not None and trigger.stem in self.draft.knowledge.operators("ground_masdar")
        ground = ground or (frame.genitive == "place" and several and swept)  # أثناء *تمشيطهم* للضواحي: no place is "they"
        told = frame.genitive in ("actor", "auto", "recipient") or ground or self._is_own_term(event)  # *استعادتهم* البلدة
        if not told or self._is_either_way(hit, suffix):
            return
        names_hit = hit is not None and hit.kind == NOUNS and hit.prep in self.of and hit.first >= event.last  # طردها *لقوات*
        names_hit = names_hit and not self._is_span(hit)
        names_hit = names_hit or (hit is not None and hit.kind == PRONOUN and self._preposition_of(hit) in self.of)  # قتله *لهم*
        handed = any(self._is_handed(chunks[index]) for index in arguments.phrases)  # مطاردته *من قبل* الشرطة
        charged = frame.type == "ACCUSE" and hit is not None and self._says_of_what(hit, event)
        beside = hit is not None and hit.kind == NOUNS and not hit.prep and not hit.conj
        object_ = beside and self._has_hit_behind(chunks, at, frame, event, None)  # *اعتقالهم* مئات المعارضين
        object_ = object_ or (beside and frame.type in ("AID", "SUPPORT") and self._names_thing(hit))  # دعمه *المطالب*
        object_ = object_ or self._hits_within(chunks[at], event)
        object_ = object_ or any(event.last <= one.first < chunks[at].last for one in event.recipients)  # استهدافه *رجال* الأمن
        noun = self.draft.words[event.first]
        taking = noun is not None and noun.stem in self.draft.knowledge.operators("object_taking_noun")  # استسلموا بعد *محاصرتهم*
        side = hit is not None and hit.kind == NOUNS and hit.prep in self.against | self.accompanied
        taking = taking and suffix in self.draft.knowledge.operators("their_suffix") and not (beside or side or chunks[at].conj)
        suffers = ((frame.genitive == "recipient" or taking) and not names_hit and not object_) or handed or charged
        suffers = suffers or self._is_welcome(chunks[at], event)
        done = not (names_hit or object_) and (self._is_done(chunks, at, frame) or self._is_done_on(chunks, at, suffix))
        done = done or (noun is not None and noun.stem in self.draft.knowledge.operators("afflicting_masdar"))  # تكبيدها خسائر
        suffers = suffers or done
        if charged:
            event.charged, event.actors = True, []
        elif suffers and not event.actors:
            event.actors = self._performer(chunks, at)
        speaker = event.statement.speaker if event.statement is not None else None
        if not suffers and speaker is not None and event.actors == [speaker]:
            return  # إنها ستصعد *عملياتها*: who does what the verb carries
        if not suffers and speaker is not None and self._is_own_word(event, suffix, speaker, frame):
            event.actors = [speaker]  # أفادت الأمانة أنها تلقت الأنباء، مؤكدة *تضامنها*
            return
        found = self._joined_victim(chunks, at, suffix) if suffers else blamed(self.draft, chunks, at, suffix)
        if suffers and found is None and self._is_joined_to_other(chunks, at):  # محاسبة *الفاسدين* وإحالتهم
            found = owner_joined(self.draft, chunks, at, suffix)
        if not suffers and found is None and self._is_kept_from(chunks[at], event):
            return
        if not suffers:
            found = found or doer_meant(self.draft, chunks, at, suffix) or owner_joined(self.draft, chunks, at, suffix)
        mortal = frame.toll in ("killed", "injured") if frame.layer == "result" else frame.toll in SEIZED
        if suffers and noun is not None and noun.stem in self.draft.knowledge.operators("rescue_noun"):
            event.recipients += self._hurt_before(chunks, at, suffix, event)
            return
        if suffers and frame.toll == "evacuated" and (wounded := self._wounded(event, suffix)) is not None:
            event.recipients += wounded
            return
        tried = frame.layer == "act" and frame.type == "ACCUSE" and frame.needs == "somebody" and frame.genitive == "recipient"
        if suffers and (mortal or tried) and self.draft.knowledge.morphology.pronoun_of(suffix)[0] != 2:
            barred = [*event.actors, *(one for one in self.draft.actors_in[event.sentence] if one.head_class not in _MORTAL)]
            found = found or antecedent(self.draft, chunks, at, suffix, barred)  # سلمت القوات جثة الشاب بعد *مقتله*: no force
            # دعا السلطات إلى إطلاق الناشطة، مشيرا إلى أن *محاكمتها*: nor a body, as long as a person is named
            if frame.layer != "result":
                found = found or self._meant(chunks, at, suffix, suffers, event)
            asked = [one.addressee for one in self.draft.statements if one.stance == "demand"] if tried else []
            if found is not None and found in asked:
                event.recipients += seized_before(self.draft, event, suffix)
                return  # who is asked for something tries somebody else
        else:
            found = found or self._meant(chunks, at, suffix, suffers, event)
        found = found or (whose_body(self.draft, chunks, at, suffix) if suffers else None)
        beside_verb = at > 1 and chunks[at - 1].kind == NOUNS and not chunks[at - 1].prep  # لقي *نحو 42* مصرعهم
        if found is None and suffers and frame.toll is not None and not (at and self._is_whose(chunks, at - 1 - beside_verb)):
            event.recipients += hit_before(self.draft, event, suffix)
        if found is not None and not suffers and frame.type == "ASSAULT" and frame.layer == "result":
            found = self._not_victim(found, suffix, event)
        if found is None:
            return
        if not suffers and (found := rather_killer(self.draft, found, suffix, event)) is None:
            return
        if not suffers and frame.layer == "attack" and self._is_blameless(found, speaker, event):
            return
        if suffers:
            event.recipients.append(rather_hit(self.draft, found, suffix, event))
        elif not event.actors or event.actors[0].first > event.first or self._is_no_his(event.actors[0], suffix):
            event.actors = [found]  # *اقتحامه* رحاب الأقصى: behind its pronoun a phrase is no doer of the act

    def _is_span(self, chunk: Chunk | None) -> bool:
        """بعد خطفه *لأشهر*: how long something went on, and not whom it was done to."""
        word = chunk.word if chunk is not None else None
        return word is not None and word.stem in self.draft.knowledge.operators("interval_noun")

    def _is_kept_from(self, chunk: Chunk, event: EventDraft) -> bool:
        """أقاموا حواجز لمنع *خروجهم*: behind a noun of preventing a pronoun is of others than those who prevent."""
        keeping = self.draft.words[event.first - 1] if event.first > chunk.head else None
        return keeping is not None and keeping.stem in self.draft.knowledge.operators("preventing_noun")

    def _calls_back(self, chunks: list[Chunk], at: int, suffix: str, event: EventDraft) -> None:
        """أعلنت *الجزائر* استدعاء سفيرها: who calls back an envoy of his own, and is not whom that is done to."""
        item = event.statement
        speaker = item.speaker if item is not None and event.first <= item.first + 1 else None
        if speaker is not None and not agrees_with(self.draft, speaker, suffix):
            speaker = None
        found = speaker or doer_meant(self.draft, chunks, at, suffix) or self._antecedent(chunks, at, suffix, event)
        if found is not None and not event.actors:
            event.actors = [found]

    def _not_victim(self, found: ActorMention, pronoun: str, event: EventDraft) -> ActorMention | None:
        """قتل المسلحون عددا من الأسرى، والأسوأ *قتلهم* للأطفال: they who killed, not those whom its sentence tells to have
        suffered it."""
        for other in reversed(self.draft.events):
            if other.sentence != event.sentence:
                break
            if other is event or other.type != "ASSAULT" or not any(one is found for one in other.recipients):
                continue
            if is_armed(self.draft, found):
                return found
            doers = [one for one in other.actors if agrees_with(self.draft, one, pronoun)]
            return doers[0] if len(doers) == 1 else None
        return found

    def _is_done(self, chunks: list[Chunk], at: int, frame: Frame) -> bool:
        """الشخصيات التي يتم *استجوابها*: whether a verb that names no doer stands between an act and whom it is done to."""
        verb = chunks[at - 1] if at > 1 and not chunks[at].prep else None
        before = chunks[at - 2] if at < 3 or chunks[at - 2].kind != NEGATION else chunks[at - 3]  # مصابين لم *يتم* إسعافهم
        if frame.slots.get("object") != "recipient" or before.kind not in (RELATIVE, NOUNS):
            return False
        word = verb.word if verb is not None and verb.kind == VERB else None
        return word is not None and word.stem in self.draft.knowledge.operators("passive_carrier_form")

    def _is_own_word(self, event: EventDraft, suffix: str, speaker: ActorMention, frame: Frame) -> bool:
        """مؤكدة *تضامنها* مع: an act of words with which the content of a participle begins is its speaker's."""
        item = event.statement
        if item is None or not item.rule.startswith("participle") or event.first > item.first + 1:
            return False
        if frame.type not in ("SUPPORT", "REJECT", "ACCUSE", "AGREE"):
            return False
        return suffix in self.draft.knowledge.operators("absent_suffix") and agrees_with(self.draft, speaker, suffix)

    def _hurt_before(self, chunks: list[Chunk], at: int, suffix: str, event: EventDraft) -> list[ActorMention]:
        """إصابة سيدة، وعملت الفرق على *إسعافها*: persons, those hurt in the act before rather than others."""
        for other in reversed(self.draft.events[-_ACTS:]):
            hurt = [one for one in other.recipients if one.head_class in _MORTAL and not is_dead(self.draft, one)]
            hurt = [one for one in hurt if agrees_with(self.draft, one, suffix, strictly=True)]
            if other.type == "ASSAULT" and hurt and event.sentence - other.sentence <= 1:
                return hurt[:1]
        found = self._meant(chunks, at, suffix, True, event)
        return [found] if found is not None and found.head_class in _MORTAL else []

    def _wounded(self, event: EventDraft, suffix: str) -> list[ActorMention] | None:
        """مقتل جنديين وجرح ثلاثة تم *نقلهم*: those hurt, though only counted; None where the sentence tells of nobody hurt."""
        for other in reversed(self.draft.events[-_ACTS:]):
            if other.sentence != event.sentence:
                return None
            if other is not event and other.frame >= 0 and self.frames[other.frame].toll == "injured":
                return [one for one in other.recipients if agrees_with(self.draft, one, suffix)][:1]
        return None

    def _is_blameless(self, mention: ActorMention, speaker: ActorMention | None, event: EventDraft) -> bool:
        """قال الشيخ إنهم لا دين لهم، بدليل *استهدافه* المصلين, يلاحق رجال الأمن هذه الفئة ويكافحون *جرائمهم*: who speaks of an
        attack, or stands near a word that condemns it, is not meant by the pronoun on it unless he is armed."""
        if not may_have_done(self.draft, event, mention):
            return True
        if mention.head_class in ("state", "force", "group"):
            return False
        said = speaker is not None and mention.first == speaker.first
        chunks = self.draft.chunks[event.sentence]
        verb = verb_before(chunks, event.chunk.index) if event.chunk is not None else None
        if verb is not None and verb.word is not None and verb.word.cue_verbs:
            said = said or chunks[verb.index + 1].actor is mention  # واستذكر *الكاتب* خطاب الرئيس قبل *غزوه* للبلد
        return said and not is_armed(self.draft, mention)

    def _performer(self, chunks: list[Chunk], at: int) -> list[ActorMention]:
        """إقدام *المسلحين* على خطفهن, قيام *الشرطة* بتوقيفه: whom a noun of doing has as its genitive does the act behind it."""
        before = chunks[at - 1] if at and chunks[at].prep else None
        if (
            before is None
            or before.kind != NOUNS
            or before.word is None
            or before.actor is None
            or before.actor.first == before.head
        ):
            return []
        carries, noun = chunks[at].prep in self.on | self.means, self.draft.words[before.actor.first - 1]
        performs = noun is not None and noun.stem in self.draft.knowledge.operators("performing_noun")
        return [before.actor] if carries and performs else []

    def _is_joined_to_other(self, chunks: list[Chunk], at: int) -> bool:
        """ملاحقة *الجناة* وتقديمهم إلى القضاء: whether و joins a noun with a pronoun right to another noun with its genitive."""
        before = chunks[at - 1] if at and chunks[at].conj and not chunks[at].prep else None
        if before is None or before.kind != NOUNS or before.last == before.head + 1:
            return False
        return before.actor is None or before.actor.first > before.head  # but حاجز *لجبهة النصرة* وخطفهم

    def _meant(self, chunks: list[Chunk], at: int, suffix: str, suffers: bool, event: EventDraft) -> ActorMention | None:
        """Whom the pronoun on a noun of an act takes up: its object, or who does it."""
        if suffers:
            return sufferer(self.draft, chunks, at, suffix, event.actors, event)
        return self._joined_doer(chunks, at, suffix) or self._antecedent(chunks, at, suffix, event)

    def _joined_doer(self, chunks: list[Chunk], at: int, suffix: str) -> ActorMention | None:
        """بعد سيطرة الحوثيين على العاصمة و*اعتقالهم* المعارضين: who does the act that this one is joined to."""
        if not chunks[at].conj or chunks[at].prep:
            return None
        before = self.draft.events[-1] if self.draft.events else None
        if before is not None and before.chunk is not None and before.sentence == chunks[at].sentence:
            plain = all(one.kind == NOUNS or one.text in COMMAS for one in chunks[before.chunk.index : at])
            if before.rule.endswith(":noun") and plain:
                return next((one for one in before.actors if agrees_with(self.draft, one, suffix, strictly=True)), None)
        for index in range(at - 1, -1, -1):  # على وقوف *الكويت* إلى جانب المملكة و*تأييدها*
            chunk = chunks[index]
            if chunk.kind != NOUNS:
                break
            head, mention = chunk.word, chunk.actor
            if mention is None or mention.first != chunk.head + 1 or head is None or head.article or not head.noun:
                continue
            if head.head is None and agrees_with(self.draft, mention, suffix, strictly=True):
                return mention
        return None

    def _is_whose(self, chunks: list[Chunk], governor: int) -> bool:
        """لقي 13 مقاتلا *مصرعهم*: the pronoun is the subject of the verb that carries the noun."""
        light = chunks[governor].word.light if governor >= 0 and chunks[governor].word is not None else None  # type: ignore[union-attr]
        return light is not None and self.draft.entries.light_verbs[light.ref].subject == "recipient"

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
