"""What a noun phrase names: an entity, a state, a people, a person, or whoever its head noun says.

In: a stretch of tokens of a `Draft`. Out: the `ActorMention` it names, or None.
The idea: the first word that can head an actor decides what the mention is. Nothing is added that the phrase does not say.
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.shapes import ARTICLE
from riwaya.lexicon import compile as comp
from riwaya.lexicon.compile import Reading
from riwaya.lexicon.match import MEANING, Word
from riwaya.lexicon.schema import ActorEntry
from riwaya.reading.actors.act_adjectives import leave_to_act
from riwaya.reading.actors.actor_heads import head_mention
from riwaya.reading.actors.adjective_heads import is_qualifier
from riwaya.reading.actors.bearers import bearer_of_office, named_national
from riwaya.reading.actors.nationals import are_people, is_hurt
from riwaya.reading.actors.own_country import own_country
from riwaya.reading.draft import ActorMention, Draft
from riwaya.reading.phrases.chunk_base import bearing_words
from riwaya.reading.phrases.idle_heads import (
    are_outskirts,
    governs_party,
    is_part_of_thing,
    is_safety,
    is_settlement,
    is_state_of_things,
    is_under_way,
)
from riwaya.reading.phrases.person_names import inner_letters, is_kunya, person_mention
from riwaya.reading.words.drones import is_aircraft, is_march
from riwaya.reading.words.marks import COMMAS
from riwaya.reading.words.traits import BARE, DOUBTFUL, LINKING, OF_ARM, PLACE_NOUN, QUALIFYING, SITE
from riwaya.text.normalise import folded
from riwaya.text.tokens import NUMBER, WORD

_COUNTED: Final = frozenset(["quant", "dem", "noun"])
_GOVERNING: Final = ("doing_noun", "holding_noun", "existence_noun")  # *سيطرة* الفصائل, استهدف *وجود* المسلحين: what is of them
_NATION: Final = 3  # tokens behind a name in which its nationality may stand: الاحتلال الخارجي #الروسي


def mention_in(draft: Draft, first: int, last: int) -> ActorMention | None:
    """The actor that tokens `first` to `last` name, or None. Used for parts of noun phrases as well."""
    mention = _named_in(draft, first, last)
    return mention if mention is None or mention.last < last else leave_to_act(draft, first, mention)


def _named_in(draft: Draft, first: int, last: int) -> ActorMention | None:
    """The same, before what is of the act that they do is left to it."""
    if draft.naming.find(1, first, last) < 0:
        return None
    words, phrases, operators = draft.words, draft.phrases, draft.knowledge.operators
    start = first
    index = first
    counting = True  # only numbers and quantifiers so far
    while index < last:
        word = words[index]
        if word is None:
            index += 1
            continue
        if index == first and word.suffix and (country := own_country(draft, index)) is not None:
            return country
        if not (word.marks & MEANING or index in phrases or index == first < last - 1):  # an adjective, an unknown word
            if not _is_number(draft, index):
                start = index + 1
                counting = False
            index += 1
            continue
        if index > first and word.function and word.function not in _COUNTED and not _in_quantity(draft, index):
            if word.function == "prep" and word.stem in operators("partitive"):
                index += 1
                continue
            return None
        if word.head is not None and word.traits & BARE and index and _describes_thing(draft, index):
            index += 1
            counting = False
            continue
        for match in phrases.get(index, ()):
            if match.last > last:
                continue
            reading = match.reading
            if reading.category == comp.ENTITY:
                return _entity_mention(draft, index, match.last, last, reading)
            if reading.category == comp.HEAD:
                return head_mention(draft, start, index, match.last, last, reading)
            if reading.category == comp.STATE:
                return _state_mention(draft, index, match.last, reading)
            if reading.category == comp.FRAME_NOUN:
                return None
        if word.head is not None and word.frame_nouns and index and _points_at_act(draft, index):
            return None  # إدانته لهذا *العدوان*: the act, and no two enemies
        if word.entity is not None and _is_for(draft, index):
            return None  # من أجل *الدفاع* عن الوطن: no ministry
        if word.entity is not None and not (draft.in_place[index] and (word.suffix or _is_namesake(draft, word.entity))):
            counted = index > first and counting and not word.article and all(draft.counted[first:index])
            return _entity_mention(draft, first if counted else index, index + 1, last, word.entity)  # *ثلاثة إرهابيين*
        if word.head is not None:
            traits, before = word.traits, words[index - 1] if index else None
            qualifier = traits & QUALIFYING and is_qualifier(draft, index)
            if qualifier or (word.suffix and draft.in_place[index]):  # في *أبها*: no father
                index += 1
                counting = False
                continue
            following, doubtful = words[index + 1] if index + 1 < last else None, traits & DOUBTFUL
            if index == first and not word.article and _opens_field(draft, index):
                return None  # *دبلوماسيا*، التقى الوزير: in which field
            if doubtful and word.stem in operators("side_of_ground") and _is_bearing(draft, index + 1, last):
                return None  # من *الجهة الشرقية*, على *جانب الطريق*: where
            if doubtful and word.stem in operators("counted_side") and _is_side(draft, index, last):
                return None  # من *ثلاث جهات*: where from
            if doubtful and word.text in operators("source_word"):
                return None  # قذائف *مصدرها* مناطق سيطرة النظام: where from, nobody
            if before is not None and before.traits & PLACE_NOUN and _names_place(draft, index):
                return None  # منطقة *الشيخ سعيد*، مخيم *مريم*
            if draft.in_place[index] and _is_in_name(draft, index):
                index += 1  # عيتا *الشعب*
                counting = False
                continue
            if (
                _is_another_word(draft, index) or (traits & OF_ARM and _is_arm_adjective(draft, index))
                or (traits & SITE and _is_position(draft, index, first))
            ):  # fmt: skip
                index += 1
                counting = False
                continue
            if doubtful and _is_nobody(draft, word, before, index, first):
                return None
            if word.suffix and before is not None and before.stem in operators("corpse_object"):
                return None  # جثث *قتلاهم*: nobody is dead twice
            ranked = doubtful and word.article and word.stem in operators("rank_or_unit")
            named = _behind_initial(draft, index + 1, last) if ranked else index
            if ranked and named + 1 < last and _is_nation(words[named]):
                named += 1  # اللواء *اليمني* عادل شكري
            if ranked and named < last and _bears_rank(draft, named):
                return _ranked(draft, index, named, last)  # اللواء *عادل شكري*: a major general, no brigade
            return head_mention(draft, start, index, index + 1, last, word.head)
        if word.state is not None and not (_is_part_of(draft, index) or (draft.in_place[index] and _is_in_name(draft, index))):
            return _state_mention(draft, index, index + 1, word.state)
        if word.frame_nouns and index == first:
            return None
        kunya = index == first and word.traits & LINKING and is_kunya(draft, index, last)
        if kunya and not (draft.in_place[index] or draft.in_place[index + 1]):
            following = words[index + 1]
            if following is not None and (following.given or not following.known):
                parent = person_mention(draft, index, last)  # *أم ياسر*
                parent.gender = int(draft.tokens.norm[index] in operators("mother_word"))
                return parent
        if word.given and word.text in operators("on_preposition") and governs_party(draft, index, last):
            return mention_in(draft, index + 1, last)  # «إلقاء اللوم *على* تركيا»
        if word.given and (_names_place(draft, index) or (index > first and draft.in_place[index] and _is_in_name(draft, index))):
            return None  # على خان *يونس* (فيديو)
        if word.given and not draft.counted[index] and not _is_ordinary(index, last):  # ما *يزيد* على 130
            opened = index > first and is_kunya(draft, index - 1, last)  # اغتيل *أبو* أحمد زكور
            opened = opened or (index == first + 1 and _is_noun_as_name(draft, first))  # قال *كفاح* محمود
            return person_mention(draft, index - opened, last)
        if index == first and index + 1 < last and draft.tokens.norm[index] in operators("family_word"):
            if draft.knowledge.morphology.begins_with_madda(draft.tokens.raw(index)):
                return person_mention(draft, index, last)  # *آل* الشيخ
        alone = index == first and not word.article
        if word.demonym is not None and counting and (not alone or are_people(draft, index, word) or is_hurt(draft, index)):
            whole = first if all(draft.counted[first:index]) else index  # *12 فلسطينيا*
            return named_national(draft, index, last, word) or _people_of(draft, whole, last, word.demonym)
        if word.people is not None and not word.article and word.text in operators("year_word"):
            return None  # أكبرهم 13 *سنة*
        # خشية دعم *أكراد* سوريا: several of a people, though nothing counts them
        several = word.people is not None and word.people.number == 2 and not (draft.in_place[index] or draft.counted[index])
        opens = word.suffix or _opens_bearing(draft, index)  # سريان*ها*: no people
        if word.people is not None and (counting or several) and not opens:
            whole = first if counting and all(draft.counted[first:index]) else index  # *عشرات المستوطنين*
            return _people_mention(draft, whole, last, word.people)
        governs = word.function not in _COUNTED or any(word.stem in operators(name) for name in _GOVERNING)
        if not _is_number(draft, index) and governs:  # مناطق *سيطرة* المعارضة
            start = index + 1  # إثر *فشل* الضباط في اقتحام المدينة: what they do, no number of them
            counting = False
        index += 1
    return None


def _is_nobody(draft: Draft, word: Word, before: Word | None, index: int, first: int) -> bool:
    """Whether a word that names somebody in some phrases (`traits.DOUBTFUL`) names nobody in this one."""
    operators = draft.knowledge.operators
    march = word.stem in operators("drone_or_march") and not is_aircraft(draft, index)
    if march or (word.stem in operators("drones_or_marches") and is_march(draft, index)):
        return True  # *مسيرات* غاضبة
    if index == first and not word.article and not word.suffix and word.stem in operators("act_or_actor"):
        return True  # *احتلال* المطار: the act, where الاحتلال is who does it
    if word.stem in operators("unity_or_unit") and _is_unity(draft, index):
        return True  # شق *الوحدة الوطنية*
    if before is not None and word.stem in operators("fighter_or_fighting") and _is_fighting(draft, word, before):
        return True  # فرقة محلية *مقاتلة*
    if word.stem in operators("side_or_part") and is_part_of_thing(draft, index):
        return True  # *جانب* من آثار التفجير
    if word.stem in operators("security_word") and is_safety(draft, index):
        return True  # *أمن* البلاد واستقرارها
    if word.stem in operators("health_or_truth") and is_state_of_things(draft, index):
        return True  # *صحة* الأنباء
    if word.stem in operators("help_or_aide") and _is_help(draft, index, first):
        return True  # غارات *للمساعدة* في صد الهجوم
    if word.stem in operators("pilot_noun") and before is not None and before.text in operators("without_preposition"):
        return True  # طائرات *دون طيار*
    if word.stem in operators("court_or_ending") and _governs_on(draft, index):
        return True  # *القضاء على* المسلحين: the act, no court
    if word.stem in operators("settler_or_settlement") and is_settlement(draft, word, index):
        return True  # اقتحام *مستوطنة* ناحل عوز
    if word.stem in operators("edge_noun") and (are_outskirts(draft, index) or (not word.article and _opens_place(draft, index))):
        return True  # *أطراف* خان شيخون, *الأطراف* الغربية للبلدة: outskirts, no parties
    if word.stem in operators("neighbour_or_under_way") and not word.article and is_under_way(draft, index):
        return True  # التحقيق *جار* معهم
    governed = word.preposition or (before is not None and before.function == "prep")
    front = governed and word.stem in operators("front_noun") and not word.article
    return front and _before_place(draft, index)  # على *جبهة* مدينة تادف: where they fought


def _is_noun_as_name(draft: Draft, token: int) -> bool:
    """قال *كفاح* محمود: a noun that is a given name too, between a cue and another name."""
    word, cue = draft.words[token], draft.words[token - 1] if token else None
    if word is None or cue is None or word.article or word.suffix or word.preposition or word.conjunction:
        return False
    ranked = cue.article and cue.stem in draft.knowledge.operators("rank_or_unit")  # اللواء *فضل* حسن
    if not (cue.cue_verbs or ranked):
        return False
    return word.stem in draft.knowledge.operators("name_noun")


def _opens_field(draft: Draft, index: int) -> bool:
    """*دبلوماسيا*، جدد المبعوث دعوته: an accusative that opens a sentence before a comma and says in which field something was."""
    first, last = draft.sentences[draft.sentence_of[index]]
    if index != first or index + 1 >= last or draft.tokens.norm[index + 1] not in COMMAS:
        return False
    word, shapes = draft.words[index], draft.knowledge.morphology
    return word is not None and shapes.ends_in_alef(word.text) and shapes.is_nisba(shapes.without_alef(word.text))


def _points_at_act(draft: Draft, index: int) -> bool:
    """هذا *العدوان*: whether a demonstrative takes up an act, by a word that elsewhere names who does it."""
    word, before = draft.words[index], draft.words[index - 1]
    if word is None or before is None or before.function != "dem":
        return False
    return word.stem in draft.knowledge.operators("aggression_noun")


def _governs_on(draft: Draft, index: int) -> bool:
    """Whether على with whom an act is done to stands right behind a word; not in على *الفور*."""
    following, hit = (*draft.words[index + 1 : index + 3], None, None)[:2]
    if following is None or hit is None or following.text not in draft.knowledge.operators("on_preposition"):
        return False
    return bool(hit.head or hit.people or hit.entity or hit.noun or hit.function == "quant" or draft.counted[index + 2])


def _is_unity(draft: Draft, index: int) -> bool:
    """*الوحدة* الوطنية, *وحدة* الصف: whether the word for a unit is the oneness of a nation or country."""
    word, following = draft.words[index], draft.words[index + 1] if index + 1 < len(draft.words) else None
    if word is not None and draft.tokens.raw(index) in draft.knowledge.operators("alone_word"):
        return True  # خلال هذا الشهر *وحده*
    if word is None or following is None:
        return False
    if word.article:
        return following.article and following.stem in draft.knowledge.operators("unity_adjective")
    return (following.article or bool(following.suffix)) and following.stem in draft.knowledge.operators("unity_of")


def _is_fighting(draft: Draft, word: Word, before: Word) -> bool:
    """فرقة محلية *مقاتلة*, الفصائل المعارضة *والمقاتلة*: whether the word for a fighter jet describes a body in the feminine before
    it."""
    if word.suffix or word.preposition or word.article != before.article or (word.article and not word.conjunction):
        return False  # القوات *المقاتلة*
    described = before.head is not None or before.demonym is not None or before.adjective
    return described and draft.knowledge.morphology.has_feminine_ending(before.text)


def _is_help(draft: Draft, index: int, first: int) -> bool:
    """لـ*مساعدة* المتضررين, *المساعدة* في صد الهجوم: whether the word for a woman who helps is the help, at the head of its phrase
    without the article, or with what it is given in right behind; but واختطاف *مساعده*."""
    word, following = draft.words[index], draft.words[index + 1] if index + 1 < len(draft.words) else None
    if word is None or draft.tokens.raw(index).endswith(tuple(draft.knowledge.operators("his_suffix"))):
        return False
    if index == first and not word.article:
        return True
    return following is not None and following.text in draft.knowledge.operators("in_preposition")


def _opens_bearing(draft: Draft, index: int) -> bool:
    """*غربي* البلدة: where, though الغربيون are people as well."""
    word, following = draft.words[index], draft.words[index + 1] if index + 1 < len(draft.words) else None
    if word is None or word.article or word.suffix or word.text not in bearing_words() or following is None:
        return False
    return following.article or bool(draft.in_place[index + 1])


def _is_bearing(draft: Draft, index: int, last: int) -> bool:
    """الجهة *الشرقية*, المحور *الشمالي*, جانب *الطريق*: whether a point of the compass, or what has sides, stands at a token."""
    word = draft.words[index] if index < last else None
    return word is not None and word.stem in draft.knowledge.any_of("bearing_adjective", "sided_ground")


def _is_for(draft: Draft, index: int) -> bool:
    """*الدفاع* عن الوطن: whether a verbal noun that also names a ministry has what it is about behind it."""
    word, behind = draft.words[index], draft.words[index + 1] if index + 1 < len(draft.words) else None
    if word is None or behind is None or behind.text not in draft.knowledge.operators("about_preposition"):
        return False
    return word.stem in draft.knowledge.operators("ministry_or_act")


def _is_side(draft: Draft, index: int, last: int) -> bool:
    """من *ثلاث* جهات, من *جميع* المحاور: whether sides are counted or all named behind من, and nothing tells them for parties."""
    before, behind = draft.words[index - 1] if index else None, draft.words[index + 1] if index + 1 < last else None
    counted = index > 0 and (bool(draft.counted[index - 1]) or (before is not None and before.function == "quant"))
    governor = draft.words[index - 2] if index > 1 else None
    from_ = governor is not None and governor.stem in draft.knowledge.operators("from_preposition")
    return counted and from_ and (behind is None or not (behind.adjective or behind.modifier))


def _is_number(draft: Draft, index: int) -> bool:
    return draft.tokens.kind[index] == NUMBER or (bool(draft.counted[index]) and _in_quantity(draft, index))


def _is_part_of(draft: Draft, index: int) -> bool:
    """بلدات شمال *سوريا*: whether only a part of a state is named, which does not act."""
    return bool(draft.in_place[index]) and any(
        place.first == index and place.whole < index and place.relation is not None
        for place in draft.places_in[draft.sentence_of[index]]
    )


def _is_namesake(draft: Draft, entity: Reading) -> bool:
    """ناحية *البغدادي*: whether a name that is a place here is elsewhere that of somebody who is no state."""
    return draft.entries.actors[entity.ref].kind not in ("state", "government")


def _is_in_name(draft: Draft, index: int) -> bool:
    """Whether a word is part of a place's name, and not the first."""
    return any(place.first < index < place.last for place in draft.places_in[draft.sentence_of[index]])


def names_persons(draft: Draft, token: int) -> bool:
    """منفذي الهجوم: whether a word names persons by what they are or did, and no act."""
    word = draft.words[token]
    if word is None or word.head is None or word.frame_nouns:
        return False
    return draft.entries.heads[word.head.ref].class_ in ("people", "role", "person")


def _is_another_word(draft: Draft, index: int) -> bool:
    """خروج *آمن*: safe, no security forces (أمن); خلافات *داخلية*: domestic, no ministry."""
    word, before = draft.words[index], draft.words[index - 1] if index else None
    if word is None or word.head is None:
        return False
    shapes, head = draft.knowledge.morphology, draft.entries.heads[word.head.ref]
    raw = draft.tokens.raw(index)
    if shapes.has_madda(raw):
        return not any(shapes.has_madda(form) for form in (head.lemma, *head.forms))  # مرآة: no امرأة
    letters = raw[word.lead + len(ARTICLE) * word.article :]
    if shapes.begins_with_hamza_above(letters) and shapes.begins_with_madda(head.lemma):
        return True  # أصدر *أمرا*: no commander (آمر)
    if before is None or word.article or word.suffix or word.preposition or word.conjunction or head.class_ != "institution":
        return False
    described = before.noun or bool(before.frame_nouns) or bool(before.cue_noun)
    same = draft.chunk_of[index] is draft.chunk_of[index - 1]
    return same and described and not before.article and not before.head and shapes.is_feminine_nisba(word.text)


def _opens_place(draft: Draft, token: int) -> bool:
    """Whether a word is one of those before the name of a place that belong to it."""
    return any(place.whole <= token < place.first for place in draft.places_in[draft.sentence_of[token]])


def _before_place(draft: Draft, token: int) -> bool:
    """Whether the name of a place, or a word before it that belongs to it, stands right behind a word."""
    return any(place.whole <= token + 1 <= place.first for place in draft.places_in[draft.sentence_of[token]])


def _describes_thing(draft: Draft, index: int) -> bool:
    """سيارة *مدنية*، أسلحة *مهربة*، هجوم *منسق*: without the article behind a thing or an act without it, that it agrees with."""
    word, before, shapes = draft.words[index], draft.words[index - 1], draft.knowledge.morphology
    if word is None or before is None or word.article or before.article or word.conjunction or word.preposition or before.suffix:
        return False
    if word.suffix and shapes.may_be_pronoun(draft.tokens.raw(index)):
        return False
    if before.head is not None and word.adjective and draft.chunk_of[index] is draft.chunk_of[index - 1]:
        unit = draft.entries.heads[before.head.ref].class_ == "force" and not (before.entity or draft.counted[index - 1])
        return unit and shapes.is_nisba(word.text)  # تدمير رتل *عسكري*
    if before.head is not None or before.entity is not None or before.given:
        return False
    alike = shapes.ends_in_alef(before.text) and shapes.ends_in_alef(word.text) and not draft.counted[index - 1]
    if alike and draft.chunk_of[index] is draft.chunk_of[index - 1] and (before.noun or before.adjective):
        return True  # أحبط مخططا *إرهابيا*: both in the accusative
    if not (before.noun or before.frame_nouns):
        return False
    if draft.chunk_of[index] is not draft.chunk_of[index - 1] or before.function not in ("", "noun"):
        return False
    if before.stem in draft.knowledge.any_of("agent_noun", "shots_noun", "personal_masdar"):
        return False  # على يد *مسلح*, برصاص *مجهول*: who did it
    frames = draft.entries.frames
    if any(frames[reading.ref].layer == "result" for reading in before.frame_nouns):
        return False  # مقتل *مسلح*: who fell
    person = word.head is not None and draft.entries.heads[word.head.ref].class_ in ("people", "role")
    if word.head is not None and word.head.number == 1 and shapes.may_be_pronoun(draft.tokens.raw(index)):
        return False  # اعتقال *شقيقيه*: his two brothers
    if person and shapes.is_feminine_nisba(word.text):
        return before.stem not in draft.knowledge.operators("convoy_noun")  # سيارة مدنية: those in it
    if draft.counted[index - 1] or shapes.without_alef(word.stem) not in draft.knowledge.operators("describing_head"):
        return False
    return bool(word.suffix) or shapes.has_feminine_ending(word.text) or not shapes.has_feminine_ending(before.text)


def _is_arm_adjective(draft: Draft, index: int) -> bool:
    """قذائف *مدفعية*، هجمات صاروخية *ومدفعية*: of the arm, where the word behind a weapon or an act says which."""
    word, before = draft.words[index], draft.words[index - 1] if index else None
    if word is None or before is None or word.stem not in draft.knowledge.operators("arm_adjective") or word.preposition:
        return False
    if before.stem in draft.knowledge.nouns("weapon_noun"):
        return True  # قذائف المدفعية: the weapon
    return before.article == word.article and (before.adjective or bool(before.frame_nouns))


def _names_place(draft: Draft, index: int) -> bool:
    """Whether a title or given name stands right behind a noun of place without an article, and so in a place's name."""
    word, before = draft.words[index], draft.words[index - 1] if index else None
    if word is None or before is None or before.article or before.suffix or word.preposition or word.conjunction:
        return False
    if draft.chunk_of[index] is not draft.chunk_of[index - 1] or before.stem not in draft.knowledge.operators("named_place_noun"):
        return False
    titled = word.head is not None and draft.entries.heads[word.head.ref].class_ in ("title", "role")
    return (titled and (word.article or bool(word.suffix))) or word.given  # مدينة *أبها*


def _is_position(draft: Draft, index: int, first: int) -> bool:
    """أربعين *موقعا*، مواقعهم، المناطق *المحررة*: a position or an adjective, though the noun can name a site or an editor."""
    word, before = draft.words[index], draft.words[index - 1] if index > first else None
    if word is None or word.stem not in draft.knowledge.nouns("site_or_editor"):
        return False
    counted = index > first and bool(draft.counted[index - 1])
    accusative = word.text.endswith(tuple(draft.knowledge.operators("accusative_ending")))
    described = before is not None and before.article and word.article
    return counted or accusative or described or bool(word.suffix)


def _in_quantity(draft: Draft, token: int) -> bool:
    """Whether a word beside a counted one is part of a number (خمسة وعشرون), not of what it counts."""
    return any(
        quantity.first <= token < quantity.last and not (quantity.noun and quantity.noun[0] <= token < quantity.noun[1])
        for quantity in draft.quantities_in[draft.sentence_of[token]]
    )


def _is_ordinary(index: int, last: int) -> bool:
    """A given name that is an ordinary word where it stands alone (سعيد، كريم) is no person."""
    return index + 1 >= last


def _entity_mention(draft: Draft, first: int, end: int, last: int, reading: Reading) -> ActorMention:
    entity = draft.entries.actors[reading.ref]
    bearer = bearer_of_office(draft, first, end, last, entity)
    if bearer is not None:
        return bearer
    while last > end and draft.words[last - 1] is None and not _is_opened(draft, first, last - 1):
        last -= 1  # قتال (داعش*)*
    behind = draft.words[end : min(last, end + _NATION)]
    nation = next((word for word in behind if word is not None and word.demonym is not None), None)
    if reading.loaded and nation is not None and nation.demonym is not None:
        state = draft.entries.demonyms[nation.demonym.ref]
        if entity.kind in ("military", "government") and state.country != entity.country:
            return ActorMention(  # طائرات الاحتلال *الأمريكي*، سلطات الاحتلال *التركي*: whose, the adjective says
                first, last, entity.kind, None, f"forces of {state.name}", None, state.country, entity.sector, framing="loaded",
                head_class="force", gender=_entity_gender(draft, first, entity), definite=True, inner=inner_letters(draft, first),
            )  # fmt: skip
    return ActorMention(
        first, last, entity.kind, entity.id, entity.name, entity.name_ar, entity.country, entity.sector,
        framing="loaded" if reading.loaded else None, head_class=_class_of(entity),
        gender=_entity_gender(draft, first, entity), number=0, definite=True, inner=inner_letters(draft, first),
        person_name=(first, end) if entity.kind == "person" else None,
    )  # fmt: skip


def _is_opened(draft: Draft, first: int, closing: int) -> bool:
    """Whether a mark closes what was opened inside the mention: تنظيم *«*داعش*»*."""
    pairs = {")": "(", "»": "«", "]": "[", "}": "{"}
    norm = draft.tokens.norm
    mark = norm[closing]
    return pairs.get(mark, mark) in norm[first:closing]


def _class_of(entity: ActorEntry) -> str:
    return {
        "person": "person", "state": "state", "government": "institution", "military": "force", "armed_group": "group",
        "party": "group", "organisation": "institution", "media": "media", "people": "people",
    }.get(entity.kind, "group")  # fmt: skip


def _entity_gender(draft: Draft, first: int, entity: ActorEntry) -> int:
    if entity.kind == "person":
        return 0
    word = draft.words[first]
    if word is None:
        return 0
    if word.state is not None:
        return 1  # *إسرائيل*, as the name of its government
    body = draft.phrase(first, comp.HEAD)
    if body is not None and body.last > first + 1 and not body.reading.gender and not body.reading.number:
        return 0  # *الدفاع المدني* السوري: no ministry of defence
    if word.head is not None and not word.entity and (word.head.gender == 1 or _are_units(draft, word)):
        return 1  # *قوات* سوريا الديمقراطية, *ميليشيا* الحوثي, *كتائب* القسام
    shapes, behind = draft.knowledge.morphology, draft.words[first + 1] if first + 1 < len(draft.words) else None
    if word.article and behind is not None and behind.article and behind.adjective and shapes.has_feminine_ending(behind.stem):
        return 1  # *الأمم* المتحدة: as its adjective has it
    if word.stem in draft.knowledge.operators("feminine_party"):
        return 1  # *حماس*, *قسد*, *يونيفيل*
    if entity.kind == "military" and not (word.article or word.head or word.noun):
        return int(shapes.has_feminine_ending(folded(entity.name_ar.split()[0])))  # *سنتكوم*: as القيادة, which it stands for
    return 1 if shapes.has_feminine_ending(word.stem) else 0


def _are_units(draft: Draft, word: Word) -> bool:
    """فصائل، كتائب: a plural of bodies and no men, of which a verb tells as of a woman."""
    if word.head is None or word.head.number != 2 or word.article:
        return False
    head = draft.entries.heads[word.head.ref]
    return head.class_ in ("force", "group", "institution") and head.number != "collective"


def _state_mention(draft: Draft, first: int, last: int, reading: Reading) -> ActorMention:
    state = draft.entries.demonyms[reading.ref]
    return ActorMention(
        first, last, "state", f"state-{state.country.lower()}", state.name, state.name_ar, state.country, "GOV",
        head_class="state", gender=1, definite=True, inner=inner_letters(draft, first),
    )  # fmt: skip


def _people_of(draft: Draft, first: int, last: int, reading: Reading) -> ActorMention:
    state = draft.entries.demonyms[reading.ref]
    return ActorMention(
        first, last, "people", None, f"people of {state.name}", None, state.country, None, head_class="people",
        number=reading.number, definite=True, inner=inner_letters(draft, first),
    )  # fmt: skip


def _people_mention(draft: Draft, first: int, last: int, reading: Reading) -> ActorMention:
    people = draft.entries.peoples[reading.ref]
    named = people.kind not in ("people", "unknown")
    return ActorMention(
        first, last, people.kind, people.id if named else None, people.name, people.name_ar, None, people.sector,
        head_class="group" if named else "people", definite=True, number=0 if people.kind == "armed_group" else reading.number,
        inner=inner_letters(draft, first),
    )  # fmt: skip


def _behind_initial(draft: Draft, token: int, last: int) -> int:
    """اللواء *م.* سامي الحلبي: the token behind a letter that stands for a second title, and its point."""
    if token + 1 < last and draft.tokens.norm[token] in draft.knowledge.operators("title_initial"):
        token += 1 + (draft.words[token + 1] is None)
    return token


def _is_nation(word: Word | None) -> bool:
    """اللواء *اليمني*: the adjective of a nation."""
    return word is not None and word.article and word.demonym is not None and not word.given


def _bears_rank(draft: Draft, token: int) -> bool:
    """Whether behind a rank that is a unit as well a given name stands, or a bare word that the lexicon does not know."""
    word = draft.words[token]
    if word is None or word.preposition or word.conjunction or word.suffix or draft.in_place[token]:
        return False
    return word.given or (draft.tokens.kind[token] == WORD and not (word.known or word.article))  # but اللواء *35*


def _ranked(draft: Draft, first: int, name: int, last: int) -> ActorMention:
    """A rank that is a unit as well, with its holder's name."""
    mention = person_mention(draft, name, last)
    mention.first, mention.inner = first, inner_letters(draft, first)
    mention.role, mention.sector = "major general", "MIL"
    return mention


def is_side(mention: ActorMention | None) -> bool:
    """الطرفان، الجانبين: whoever the sides are, this does not say."""
    return mention is not None and mention.head_class == "group" and mention.kind == "people"
