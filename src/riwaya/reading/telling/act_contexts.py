"""What stands around the mention of an act: its parties, day and place, what governs it, and what makes it no act.

In: an event with its slots, and its chunk. Out: yes or no to one question each.
The idea: each construction that decides how an act is told has one question and an example; `telling` asks them in their order.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    ADVERB,
    COMPLEMENTIZER,
    NOUNS,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.telling.past_years import is_chronicle
from riwaya.text.normalise import folded

_PRESENT: Final = 2
_BEFORE: Final = 4  # chunks before a noun among which the word that governs it stands
VIOLENT: Final = frozenset(["ASSAULT", "COERCE"])
_LANDING: Final = "projectile-fall"
_CLEANSING: Final = "cleanse"
_CLEANSED: Final = 10  # chunks behind a word for cleansing among which stands of what ground is cleared
_WARS: Final = frozenset(["wage-war", "mutiny"])


class ActContexts:
    """Answers about the events of one report."""

    __slots__ = (
        "__dict__",  # a field that is not listed works all the same: tests/reading/test_slots.py names it
        "attacks", "chronicle", "draft", "operators",
    )  # fmt: skip

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.operators = draft.knowledge.operators
        self.chronicle = is_chronicle(draft)  # whether the report is one of centuries past
        self.attacks = False  # whether an attack has been told, which a later noun may only describe

    def _is_of_ideas(self, event: EventDraft, chunk: Chunk) -> bool:
        """تلتقي *مصالح* البلدين، ينسحب *الحكم* على …: what is said of things that cannot act; فتحت أنقرة *قاعدة* لطائرات الحلف: but
        what its frame itself names is none of them."""
        chunks = self.draft.chunks[event.sentence]
        beside = [chunks[index] for index in (chunk.index - 1, chunk.index + 1) if 0 <= index < len(chunks)]
        nouns = [other for other in beside if other.kind == NOUNS and not other.prep]
        near = [
            self.draft.words[token] for other in nouns for token in (other.head, min(other.head + 1, other.last - 1))
            if not event.last <= token < event.tail_end
        ]  # fmt: skip
        ideas = self.operators("idea_subject")
        bodies = [  # أطلقت *مصلحة* السجون سراحه
            self.draft.words[other.head] for other in nouns
            if other.actor is not None and other.actor.first == other.head and other.actor.head_class == "institution"
        ]  # fmt: skip
        return any(word is not None and word.stem in ideas and word not in bodies for word in near[:2])

    def _clears_things(self, event: EventDraft, chunk: Chunk) -> bool:
        """تطهير الطريق *من الألغام*: nobody is hit; but انفجار لغم *من مخلفات* الحرب."""
        if event.frame >= 0 and self.draft.entries.frames[event.frame].mode == "explosives":
            return False
        if event.frame >= 0 and self.draft.entries.frames[event.frame].id == _LANDING:
            return False  # انفجار قذيفة *من مخلفات* الحرب
        if event.frame >= 0 and self.draft.entries.frames[event.frame].id == _CLEANSING:
            return self._clears_ground(chunk)
        chunks = self.draft.chunks[chunk.sentence]
        for other in chunks[chunk.index + 1 : chunk.index + _BEFORE]:
            word = self.draft.words[other.head] if other.kind == NOUNS else None
            things = self.operators("cleared_thing")
            if word is not None and other.prep in self.operators("from_preposition") and word.stem in things:
                return not self._is_measure(chunks[other.index - 1])
        return False

    def _clears_ground(self, chunk: Chunk) -> bool:
        """تطهير المدينة بعد تحريرها من المسلحين، *من تلك الألغام*; but تطهيرها *من المسلحين* ومن الألغام, who are hit."""
        chunks, words = self.draft.chunks[chunk.sentence], self.draft.words
        for other in chunks[chunk.index + 1 : chunk.index + _CLEANSED]:
            if other.kind == VERB:
                return False
            if other.kind != NOUNS or other.prep not in self.operators("from_preposition"):
                continue
            near = words[other.head : min(other.last, other.head + 2)]
            if any(word is not None and word.stem in self.operators("cleared_thing") for word in near):
                return True
            if other.actor is not None and not chunks[other.index - 1].prep:
                return False
        return False

    def _is_measure(self, chunk: Chunk) -> bool:
        """محمل *بطنين* من المتفجرات, حجز *كمية كبيرة* من الذخائر: how much there is of the things that من names."""
        amounts = self.draft.knowledge.any_of("amount_noun", "measure_noun")
        words = self.draft.words[chunk.head : chunk.last]
        return any(self.draft.counted[chunk.head : chunk.last]) or any(word is not None and word.stem in amounts for word in words)

    def _is_anybodys(self, event: EventDraft, chunk: Chunk) -> bool:
        """عقلية من يفجر *ويقتل*, التنظيم ومن *يدعمه*: whoever does such a thing, by a verb joined to his or behind a joined من."""
        head = self.draft.chunks[event.sentence][chunk.index - 1] if chunk.index else None
        if head is not None and head.kind == RELATIVE and head.conj and chunk.verb is not None and chunk.verb.tense == _PRESENT:
            if head.word is not None and head.word.stem in self.operators("from_preposition"):
                return True
        if not chunk.conj or event.recipients or any(self._is_somebody(mention) for mention in event.actors):
            return False
        chunks = self.draft.chunks[event.sentence]
        before = chunks[chunk.index - 1] if chunk.index else None
        if before is None or before.kind != VERB or chunk.index < 2:
            return False
        return chunks[chunk.index - 2].kind == RELATIVE and chunks[chunk.index - 2].text in self.operators("whoever")

    def _hits_idea(self, event: EventDraft, chunk: Chunk) -> bool:
        """هاجم القرار، ضرب الاستقرار: what is hit is no person, force or place."""
        if event.tail_end >= 0 or (event.places and not self._is_fallback(event)):
            return False  # خرق الهدنة: what a frame names itself
        chunks = self.draft.chunks[event.sentence]
        on = self.operators("on_preposition")
        behind = [
            other for other in chunks[chunk.index + 1 : chunk.index + 3]
            if other.kind == NOUNS and (not other.prep or other.prep in on) and not self._is_unit_acting(event, other)
        ]  # fmt: skip
        ideas = self.draft.knowledge.any_of("hit_idea", "idea_noun")
        heads = [self.draft.words[other.head] for other in behind]
        return any(word is not None and word.stem in ideas for word in heads)

    def _is_unit_acting(self, event: EventDraft, chunk: Chunk) -> bool:
        """هاجمت *وحدة من الجيش* الموقع: a unit that acts, though the word means unity as well."""
        mention = chunk.actor
        return mention is not None and mention in event.actors and mention.head_class == "force" and not mention.definite

    # ------------------------------------------------------------------ nouns

    def _is_made_by(self, event: EventDraft, chunk: Chunk) -> bool:
        """سلاح القنص *الإيراني*: a country told by an adjective of the weapon is its maker, and no party."""
        word, parties = self.draft.words[event.first], (*event.actors, *event.recipients)
        if word is None or not word.article or event.last - event.first > 1:
            return False
        made = [self.draft.words[one.first] if event.last <= one.first < chunk.last else None for one in parties]
        return all(one is not None and one.demonym is not None for one in made)

    def _names_kind(self, event: EventDraft, chunk: Chunk) -> bool:
        """خلايا *الاغتيالات*، قوات *الانتشار* السريع: with the article and nothing of its own behind it but an adjective."""
        word = self.draft.words[event.first]
        if word is None or not word.article or event.tolls or event.told_by:
            return False
        behind = self.draft.words[event.last] if event.last < chunk.last else None
        return event.last == chunk.last or (behind is not None and behind.article)

    def _is_only_aimed_at(self, event: EventDraft, chunk: Chunk) -> bool:
        """مخاطر الهجمات، قدرة على القتال: a kind of act that somebody wants, fears or can do, with nothing of its own."""
        if event.type not in VIOLENT or event.modality not in ("future", "hypothetical") or event.governed:
            return False
        owner = event.statement
        if owner is not None and owner.stance in ("demand", "threaten"):
            return False
        wanted = ("aim_word", "wish_word", "averting_noun", "attempt_noun")
        chunks = self.draft.chunks[event.sentence]
        following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        if event.last < chunk.last or (following is not None and following.kind == NOUNS and following.prep):
            return False  # القبض على منفذي الهجوم
        bare = self._is_definite(event) or self._is_bare_plural(event)
        return bare and any(self._before(event, chunk, name) for name in wanted)

    def _before(self, event: EventDraft, chunk: Chunk, name: str) -> bool:
        """Whether a word of a class governs the noun: in its phrase, or as the head of the phrase before; a place is no word
        (في محافظة *الضالع* إثر قتال)."""
        if self.draft.lacks(name):
            return False
        words, known, placed = self.draft.words, self.operators(name), self.draft.in_place
        for token in range(event.first - 1, chunk.head - 1, -1):
            word = words[token]
            if word is not None and word.stem in known and not placed[token]:
                return True
        chunks = self.draft.chunks[event.sentence]
        for index in range(chunk.index - 1, max(-1, chunk.index - _BEFORE), -1):
            other = chunks[index]
            if other.kind not in (NOUNS, PRONOUN):
                return False
            if other.kind == NOUNS:
                head, end = words[other.head], words[other.last - 1]
                ends = end is not None and end.stem in known and not placed[other.last - 1]
                if (head is not None and head.stem in known) or ends:
                    return bool(chunk.prep or chunk.conj)
            if not (chunk.conj or other.conj or other.prep in self.operators("of_preposition")):
                return False
        return False

    def _is_pinned(self, event: EventDraft, chunk: Chunk, parties: bool = True) -> bool:
        """Whether something of its own says which act: a party, place, day, toll, number, هذا, a relative clause behind."""
        if event.tolls or event.weapon is not None or event.told_by or (parties and self._has_parties(event)):
            return True
        words = self.draft.words
        before = words[event.first - 1] if event.first else None
        if before is not None and before.function == "dem":
            return True
        if self._is_of_one(event, chunk):
            return True
        first, last = chunk.first, self._end(chunk)
        places, times = self.draft.places_in[event.sentence], self.draft.times_in[event.sentence]
        if places and any(first <= place.first < last for place in places):
            return True
        if times and any(first <= time.first < last for time in times):
            return True
        numbers = self.draft.quantities_in[event.sentence]
        if numbers and any(first <= number.first <= event.first for number in numbers):
            return True
        chunks = self.draft.chunks[event.sentence]
        following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        return following is not None and following.kind == RELATIVE and chunk.last == event.last

    def _is_of_one(self, event: EventDraft, chunk: Chunk) -> bool:
        """تفجير *المقهى*: a genitive with the article that is one thing; not قتل *الناس*, خطف *الأطفال*."""
        word = self.draft.words[event.last] if event.last < chunk.last else None
        if word is None or not word.article or word.frame_nouns or word.adjective:
            return False
        people = word.head is not None and self.draft.entries.heads[word.head.ref].class_ == "people"
        return not people and not word.text.endswith(tuple(self.operators("plural_ending")))

    def _end(self, chunk: Chunk) -> int:
        """One past the phrases that hang on a noun phrase: what a preposition or a relative clause behind it brings in."""
        chunks = self.draft.chunks[chunk.sentence]
        index, relative = chunk.index + 1, False
        while index < len(chunks):
            other = chunks[index]
            if other.kind == RELATIVE:
                relative = True
            elif other.conj or not (
                other.kind in (TIME, ADVERB)
                or (other.kind == NOUNS and (other.prep or relative))
                or (relative and other.kind == VERB)
            ):
                break
            index += 1
        return chunks[index - 1].last

    def _is_fallback(self, event: EventDraft) -> bool:
        """Whether the place of an event was only taken from its clause."""
        chunk = event.chunk
        if chunk is None:
            return True
        last = self._end(chunk)
        return not any(chunk.first <= place.first < last for place in event.places)

    def _has_parties(self, event: EventDraft) -> bool:
        return any(self._is_somebody(mention) for mention in (*event.actors, *event.recipients))

    def _is_somebody(self, mention: ActorMention) -> bool:
        """Named, of a country, counted, or definite and no people at large (الناس، المواطنين)."""
        meant = mention.antecedent or mention
        if meant.entity is not None or meant.person_name is not None or meant.country is not None:
            return True
        numbers = self.draft.quantities_in[self.draft.sentence_of[mention.first]]
        if numbers and any(mention.first <= number.first < mention.last for number in numbers):
            return True
        return meant.head_class != "people" and (meant.definite or bool(meant.head_class))

    def _is_unwarlike(self, event: EventDraft, chunk: Chunk) -> bool:
        """حملة *دعائية*، معارك *جانبية*: an adjective that belongs to no act of this type."""
        if event.type not in ("ASSAULT", "MOBILIZE"):
            return False
        ends = self.draft.words[event.last - 1]
        if event.last - event.first > 1 and ends is not None and not (ends.adjective or ends.modifier or ends.demonym):
            return False  # انفجار عبوة *جانبية*: of the thing, not of the act
        for token in range(event.last, min(chunk.last, event.last + 3)):
            word = self.draft.words[token]
            if word is None or word.article != (event.definite or bool(ends is not None and ends.suffix)):
                return False  # حملتها *الإغاثية*
            if word.stem in self.operators("unwarlike_adjective"):
                return True
            if not word.adjective:
                return False
        return False

    def _of_everyday(self, chunk: Chunk) -> bool:
        """خروج الجرحى من *المستشفى*، غادر *منزله*: nobody gives up ground."""
        chunks = self.draft.chunks[chunk.sentence]
        for other in chunks[chunk.index + 1 : chunk.index + _BEFORE]:
            if other.kind not in (NOUNS, TIME):
                return False
            word = self.draft.words[other.head]
            if word is not None and word.stem in self.operators("everyday_place"):
                return True
        return False

    def _of_idea(self, event: EventDraft, chunk: Chunk) -> bool:
        """نسف *اتفاقيات* السلام، ضرب *الاستقرار*: the genitive is no person, force or place."""
        if event.tolls or event.weapon is not None or event.last >= chunk.last:
            return False
        word = self.draft.words[event.last]
        parties = (*event.actors, *event.recipients)
        if any(one.first == event.last and one.last > chunk.last and one.head_class == "force" for one in parties):
            return False  # تحرير *وحدة من الجيش* للبلدة: a unit
        return word is not None and word.stem in self.operators("hit_idea")

    def _is_interview(self, event: EventDraft) -> bool:
        """في اتصال هاتفي مع صحيفة الوطن: words for a paper, no talks."""
        sides = (*event.actors, *event.recipients)
        return any(mention.head_class == "media" or mention.kind == "media" for mention in sides)

    def _is_wish(self, event: EventDraft, chunk: Chunk) -> bool:
        """نقل تمنيات *ودعوات* الملك: good wishes."""
        if event.type != "REQUEST":
            return False
        chunks = self.draft.chunks[event.sentence]
        near = [chunk] + ([chunks[chunk.index - 1]] if chunk.index else [])
        words = [word for other in near for word in self.draft.words[other.first : other.last]]
        return any(word is not None and word.stem in self.operators("wellwishing_noun") for word in words)

    def _is_danger(self, event: EventDraft, chunk: Chunk) -> bool:
        """يشكل *تهديدا* عالميا، درء *تهديدات* التنظيم: a danger, not words to an adversary."""
        chunks = self.draft.chunks[event.sentence]
        for index in range(chunk.index - 1, max(-1, chunk.index - _BEFORE), -1):
            word = chunks[index].word
            if chunks[index].kind == VERB:
                if word is not None and word.stem in self.operators("being_danger_verb"):
                    return True
                break
        if self._before(event, chunk, "facing_noun"):
            return True
        word = self.draft.words[event.first]
        if word is None or word.stem not in self.operators("danger_noun") or word.suffix:
            return False
        if self._endangers(event, chunk) or self._is_called_danger(chunks, event, chunk):
            return True
        if (event.actors or event.recipients) and event.governed and self._is_borne(event, chunk):
            return False  # تلقى السكان *تهديدات* من المسلحين
        if event.last - event.first == 1 and not self._has_parties(event):
            return word.article or not self._has_words(chunks, chunk)  # but تلقى *تهديدات بالقتل*
        if any(mention.kind == "person" for mention in event.recipients) or self._is_borne(event, chunk):
            return False
        if not word.article and word.stem not in self.operators("single_danger"):
            return False  # قلل الأردن من *تهديدات* الفصائل: several were uttered
        return not event.governed and not self._has_words(chunks, chunk)

    def _endangers(self, event: EventDraft, chunk: Chunk) -> bool:
        """زعزعة الأمن *وتهديد هذا الاستقرار*, *تهديد حياة* السكان: what is in danger, and nobody to whom a threat is uttered."""
        token = event.last
        word = self.draft.words[token] if token < chunk.last else None
        if word is not None and word.function == "dem" and token + 1 < chunk.last:
            word = self.draft.words[token + 1]
        things, row = self.operators("endangered_thing"), self.draft.chunks[event.sentence]
        return word is not None and word.stem in things and not self._has_words(row, chunk)

    def _is_called_danger(self, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> bool:
        """هذا التنظيم *هو تهديد* لجيرانه: a danger by its predicate."""
        if chunk.prep or chunk.conj or event.first != chunk.head or not chunk.index:
            return False
        before, behind = chunks[chunk.index - 1], chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        if behind is not None and behind.prep in self.operators("means_preposition"):
            return False  # هذا *تهديد بالحرب*
        return before.kind == PRONOUN and before.last == chunk.first

    def _is_borne(self, event: EventDraft, chunk: Chunk) -> bool:
        """*شن* النظام حربا، *أطلق* تهديدات، *التعرض* للتهديد: whether a verb or noun that only carries an act stands before."""
        chunks, carriers = self.draft.chunks[event.sentence], self.operators("act_carrier")
        words = self.draft.words[chunk.head : event.first]
        if any(word is not None and word.stem in carriers for word in words):
            return True
        for other in reversed(chunks[max(0, chunk.index - _BEFORE) : chunk.index]):
            if other.kind == VERB:
                return other.word is not None and other.word.light is not None
            if other.kind in (TIME, ADVERB, PRONOUN):
                continue
            head = self.draft.words[other.head] if other.kind == NOUNS else None
            if other.kind != NOUNS or (head is not None and head.stem in carriers and chunk.prep):
                return other.kind == NOUNS
        return False

    def _has_words(self, chunks: list[Chunk], chunk: Chunk) -> bool:
        """تهديد المدينة *بالقصف*، التهديدات *التي* أطلقها: a threat says with what, or who uttered it."""
        for other in chunks[chunk.index + 1 : chunk.index + _BEFORE]:
            if other.kind == RELATIVE or (other.kind == NOUNS and other.prep in self.operators("means_preposition")):
                return True
            if other.kind != NOUNS:
                return False
        return False

    def _is_war(self, event: EventDraft) -> bool:
        """دورها في *الحرب على* التنظيم، *محاربة* التنظيم: a war that is spoken of, where nobody is told to wage it, or one that
        the article or a pronoun makes known (قال إن *التمرد المسلح* خطر)."""
        if event.frame < 0 or self.draft.entries.frames[event.frame].id not in _WARS:
            return False
        if self._is_known_war(event):
            return True
        if event.modality != "occurred" or event.governed or event.tolls or event.chunk is None:
            return False
        if not event.chunk.prep and self._is_borne(event, event.chunk):
            return False
        return self.draft.entries.frames[event.frame].id == "wage-war"

    def _is_known_war(self, event: EventDraft) -> bool:
        """في *الحرب على* التنظيم, *التمرد المسلح* خطر; but شن *الحرب على* جيرانه, هذا *التمرد*."""
        chunk = event.chunk
        if chunk is None or event.governed or event.tolls or (not chunk.prep and self._is_borne(event, chunk)):
            return False
        word, before = self.draft.words[event.first], self.draft.words[event.first - 1] if event.first else None
        shown = before is not None and before.function == "dem"
        return word is not None and bool(word.article or word.suffix) and not shown

    def _is_of_name(self, event: EventDraft, chunk: Chunk) -> bool:
        """اللجنة العليا *لإغاثة* النازحين: what a committee or fund is for is part of its name."""
        chunks = self.draft.chunks[event.sentence]
        before = chunks[chunk.index - 1] if chunk.index else None
        while before is not None and chunk.conj and not chunk.prep and before.kind == NOUNS and before.index:
            chunk, before = before, chunks[before.index - 1]  # لإغاثة *وإيواء*
        if before is not None and before.kind == NOUNS and before.index and before.actor is None and not before.prep:
            before = chunks[before.index - 1]  # اللجنة *العليا* لإغاثة
        governor = self.draft.words[event.first - 1] if event.first > chunk.head else None
        if governor is not None and governor.stem in self.operators("charity_noun"):
            return not (governor.article or governor.suffix)  # *جمعية* إغاثة المنكوبين
        if before is None or before.kind != NOUNS or chunk.prep not in self.operators("of_preposition"):
            return False
        named = self.operators("committee_noun")
        word = self.draft.words[before.head]
        if word is not None and word.stem in named and (word.article or before.actor is not None):
            return True
        if event.type != "AID":
            return False
        named = self.operators("charity_noun")  # المتحدث باسم *الهيئة* المحلية لإغاثة المنكوبين
        inside = self.draft.words[before.head + 1 : before.last]
        return any(one is not None and one.article and one.stem in named for one in inside)

    def _names_persons(self, event: EventDraft) -> bool:
        """عائلات *قتلانا*, لم يسقط أي ضحايا أو *إصابات*: persons, or that there were none."""
        word = self.draft.words[event.first]
        fallen = self.draft.knowledge.any_of("killed_noun", "injured_noun")
        pair = event.last - event.first == 2 and word is not None and bool(word.article or word.suffix)  # معظم *القتلى والجرحى*
        if word is None or (event.last - event.first > 1 and not pair) or word.stem not in fallen:
            return False
        words = self.draft.words[max(event.first - _BEFORE, 0) : event.first]
        none = any(other is not None and other.stem in self.operators("any_word") for other in words)
        return bool(word.suffix) or word.article or none

    def _is_policy(self, event: EventDraft, chunk: Chunk) -> bool:
        """تنسيق الجهود *لمحاربة* التنظيم: what efforts and alliances are for."""
        word = self.draft.words[event.first]
        if word is None or word.stem not in self.operators("warfare_noun"):
            return False
        return self._before(event, chunk, "effort_noun")

    def _is_scare_quote(self, event: EventDraft) -> bool:
        """تحدث عن «العدوان»: a word in quotation marks by itself is somebody's name for things."""
        norm = self.draft.tokens.norm
        if event.last - event.first > 1 or not event.first or event.last >= len(norm) or event.actors or event.recipients:
            return False
        return norm[event.first - 1] in "«\"“" and norm[event.last] in "»\"”"

    def _is_every(self, event: EventDraft, chunk: Chunk) -> bool:
        """كل هجوم، أشكال الإرهاب: any act of that kind."""
        for token in range(event.first - 1, max(chunk.head, event.first - 3) - 1, -1):
            word = self.draft.words[token]
            if word is not None and word.stem in self.operators("every_word"):
                return not event.definite or word.stem in self.operators("form_noun")
        return False

    def _is_trained_for(self, event: EventDraft, chunk: Chunk) -> bool:
        """المدربة على اقتحام الحصون، خبير في تفجير المباني: what somebody can do."""
        if not chunk.prep or event.governed or event.tolls or chunk.prep not in self.operators("complement_preposition"):
            return False
        return self._before(event, chunk, "capability_word")

    def _is_of_list(self, event: EventDraft, chunk: Chunk) -> bool:
        """جرائم القتل *والخطف*، بالقتل والخطف *والاعتقال*: one of a list of kinds of acts, each with the article and no more."""
        if event.type not in VIOLENT or not self._is_definite(event) or event.last != chunk.last:
            return False
        chunks = self.draft.chunks[event.sentence]
        if self._is_undergone(chunks, chunk):
            return False
        before = chunks[chunk.index - 1] if chunk.index and chunk.conj and not chunk.prep else None
        behind = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        if before is not None and before.kind == NOUNS and self._is_bare_kind(before):
            return True
        return behind is not None and behind.kind == NOUNS and bool(behind.conj) and not behind.prep and self._is_bare_kind(behind)

    def _is_among_evils(self, event: EventDraft, chunk: Chunk) -> bool:
        """تولى التنظيم كبر الفساد *والاعتداء* والتكفير *والتفجير*: one of three or more, some of which are evils and no acts, that
        nobody is said to have suffered, whoever is given to them."""
        if event.type not in VIOLENT or event.recipients or event.tolls or not self._is_definite(event) or event.last != chunk.last:
            return False
        chunks, first, last = self.draft.chunks[event.sentence], chunk.index, chunk.index
        while first and chunks[first].conj and not chunks[first].prep and self._is_bare_kind(chunks[first - 1]):
            first -= 1
        for behind in chunks[last + 1 :]:
            if not behind.conj or behind.prep or not self._is_bare_kind(behind):
                break
            last = behind.index
        row = [self.draft.words[one.last - 1] for one in chunks[first : last + 1]]
        evils = [word for word in row if word is not None and not word.frame_nouns]
        return last - first >= 2 and len(evils) >= 1 and all(one.kind == NOUNS for one in chunks[first : last + 1])

    def _is_undergone(self, chunks: list[Chunk], chunk: Chunk) -> bool:
        """تعرض السجين *للضرب والتعذيب*: a row that a verb of the past takes as what befell somebody."""
        at = chunk.index
        while at and chunks[at].kind == NOUNS and chunks[at].conj and not chunks[at].prep:
            at -= 1
        if not chunks[at].prep:
            return False
        verb = next((one for one in reversed(chunks[max(0, at - 2) : at]) if one.kind == VERB), None)
        if verb is None or verb.verb is None or verb.verb.tense != 1 or verb.word is None or verb.word.light is None:
            return False
        entry = self.draft.entries.light_verbs[verb.word.light.ref]
        return entry.subject == "recipient" and folded(entry.verb.split()[-1]) == chunks[at].prep

    def _is_definite(self, event: EventDraft) -> bool:
        """القصف، عمليات القتل: with the article, on the noun or on the last word of a term."""
        return any(word is not None and word.article for word in self.draft.words[event.first : event.last])

    def _is_bare_kind(self, chunk: Chunk) -> bool:
        """الخطف, جرائم القتل: a phrase that ends in a kind of act with the article."""
        word = self.draft.words[chunk.last - 1]
        return word is not None and word.article and (bool(word.frame_nouns) or word.stem in self.operators("evil_noun"))

    def _is_bare_plural(self, event: EventDraft) -> bool:
        """أعمال إرهابية، هجمات: several, of which nothing is said."""
        word = self.draft.words[event.first]
        return word is not None and word.stem in self.operators("plural_act")

    def _names_what_it_is(self, event: EventDraft, chunk: Chunk) -> bool:
        """إنه *هجوم إرهابي*: the predicate says what the act told before was."""
        if not self.attacks or event.layer != "attack" or event.definite or event.first != chunk.head or chunk.prep:
            return False
        chunks = self.draft.chunks[event.sentence]
        before = chunks[chunk.index - 1] if chunk.index else None
        if before is None:
            return False
        pronoun = before.kind == PRONOUN and not before.prep
        ends = tuple(self.operators("own_pronoun"))
        suffixed = before.kind == COMPLEMENTIZER and self.draft.tokens.norm[before.last - 1].endswith(ends)
        following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        told = following is not None and following.kind in (VERB, RELATIVE)
        if event.rule == "terror-attack:noun" and following is not None and following.verb is not None:
            told = following.verb.tense != 2  # بأنه *عمل إجرامي* يهدف إلى الفتنة
        return (pronoun or suffixed) and not told
