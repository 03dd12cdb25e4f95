"""Whether a phrase speaks of a place as of where an act was.

In: a place of the sentence of an act, the act. Out: yes or no.
The idea: what governs a name says what is meant: a preposition of place or a noun of place where something was; من, إلى and مع
from where, where to or with whom; a bare capital or state who acts.
"""

from __future__ import annotations

from itertools import dropwhile
from typing import Final

from riwaya.languages.ar.toponyms import toponymy
from riwaya.reading.draft import AUXILIARY, NOUNS, RELATIVE, TIME, VERB, Chunk, Draft, EventDraft
from riwaya.reading.phrases.states import is_capital
from riwaya.reading.places.place_mentions import PlaceMention

OFFICES: Final = frozenset(["role", "title", "person"])  # التقى *رئيس إقليم كردستان*: whose place is his office's
CLOSE: Final = 3  # phrases from an act to the state in which it was
_WAYS: Final = ("from_preposition", "goal_preposition", "with_preposition")  # lists of operators


def is_part(place: PlaceMention) -> bool:
    """شمال سوريا، جنوب البلاد، الشمال السوري: a state of which only a part is named."""
    behind = place.whole < place.first or (place.antecedent is not None and place.last - place.first > 1)
    return place.kind == "country" and place.relation is not None and behind


def names_state(draft: Draft, event: EventDraft, place: PlaceMention) -> bool:
    """التفجير *بالكويت*، غاراتها على التنظيم *في العراق*، اشتباكات *شمال سوريا*: a state, or a part of one, that a phrase close
    to an act says to be where it was."""
    chunk, act = draft.chunk_of[place.first], event.chunk
    if chunk is None or act is None:
        return False
    chunks = draft.chunks[event.sentence]
    if is_part(place):
        behind = chunks[chunk.index + 1 : act.index]
        return not any(one.kind == RELATIVE for one in behind)  # حكومة الإقليم شمال العراق *التي* تقاتل التنظيم
    if chunk.conj or not (place.first == chunk.head or _is_all_over(draft, chunk.head, place.first)):
        return False
    operators = draft.knowledge.operators
    if chunk.prep not in operators("in_preposition") and chunk.prep not in operators("means_preposition"):
        return False
    if place.first < event.first:
        return chunk.index + 1 == act.index
    between = [one for one in chunks[act.index + 1 : chunk.index] if one.kind != TIME]
    if event.rule.endswith(":noun") and (place.first > chunk.head or not place.scene):
        between = list(dropwhile(lambda one: one.kind in (RELATIVE, VERB) and not one.conj, between))  # مداهمات *نفذت* في أنحاء
    return len(between) < CLOSE and all(one.kind == NOUNS for one in between)


def _is_all_over(draft: Draft, first: int, last: int) -> bool:
    """في *أنحاء مختلفة من* البلاد: whether words before a state say that all of it is meant."""
    norm, words = draft.tokens.norm, toponymy()
    return first < last <= first + CLOSE and norm[first] in words.all_over


def is_located(draft: Draft, place: PlaceMention) -> bool:
    """Whether a place before an act is spoken of as a place: a preposition governs it that does not make it a party (مع أنقرة)."""
    chunk = draft.chunk_of[place.first]
    if chunk is None or not chunk.prep:
        return not is_capital(place)
    if chunk.prep in draft.knowledge.operators("purpose") and is_capital(place) and place.whole == place.first == chunk.head:
        return False  # استفزاز *لواشنطن*
    return place.relation == "border_of" or chunk.prep not in draft.knowledge.operators("with_preposition")


def is_home(draft: Draft, place: PlaceMention) -> bool:
    """تاجر منحدر *من حلب*, الرئيس اللاجئ *في القاهرة*: where somebody comes from or lives."""
    chunk = draft.chunk_of[place.first]
    if chunk is None:
        return False
    if chunk.prep in draft.knowledge.operators("from_preposition"):
        return is_origin(draft, chunk)
    before = draft.words[chunk.first - 1] if chunk.first else None
    lives = before is not None and before.stem in draft.knowledge.operators("residing_adjective")
    return lives and chunk.prep in draft.knowledge.any_of("in_preposition", "means_preposition")


def is_origin(draft: Draft, chunk: Chunk) -> bool:
    """المنحدر *من* بلدة التمانعة, المدعومون *من* إيران: whether a phrase tells where somebody comes from or who backs him; *على
    مقربة من* المطار says where."""
    before = draft.words[chunk.first - 1] if chunk.first else None
    if before is None or before.preposition or before.stem not in draft.knowledge.any_of("origin_adjective", "backed_word"):
        return False
    led = draft.words[chunk.first - 2] if chunk.first > 1 else None
    ground = draft.knowledge.operators("firing_ground")
    if led is not None and before.stem in draft.knowledge.operators("close_adjective") and led.stem in ground:
        return False  # استهدفت مواقع *قريبة من* الحسكة; not مصادر قريبة من الرئيس
    return led is None or led.function != "prep" or led.stem not in draft.knowledge.operators("on_preposition")


def _is_their_home(draft: Draft, place: PlaceMention) -> bool:
    """قتل ستة *جميعهم من مدينة نوى*: whether a place only says where those told of come from."""
    if draft.lacks("all_of_them") or place.whole < 2:
        return False
    before, those = draft.words[place.whole - 1], draft.words[place.whole - 2]
    if before is None or those is None or not those.suffix or before.stem not in draft.knowledge.operators("from_preposition"):
        return False
    return those.stem in draft.knowledge.operators("all_of_them")


def is_office(draft: Draft, place: PlaceMention) -> bool:
    """محافظ *محافظة عدن*: whether a place only says of what somebody is the head."""
    before = draft.words[place.whole - 1] if place.whole else None
    return before is not None and before.head is not None and draft.entries.heads[before.head.ref].class_ in OFFICES


def _is_post(draft: Draft, place: PlaceMention) -> bool:
    """نجل سالم علي *محافظ المحويت*: whether a place only says of what somebody is the head whose name or kin stands before."""
    chunk = draft.chunk_of[place.first]
    if chunk is None or chunk.prep or chunk.head >= place.whole - 1 or place.whole <= chunk.first:
        return False
    return is_office(draft, place)


def is_whom(event: EventDraft, place: PlaceMention) -> bool:
    """زار *تركيا*: whether a place is also whom an act is done to."""
    return any(mention.first <= place.first < mention.last for mention in event.recipients)


def is_subject(draft: Draft, chunk: Chunk) -> bool:
    """تنفيه *أنقرة*، *موسكو* تحدثت: whether a phrase of a single name stands beside a verb as its subject."""
    chunks = draft.chunks[chunk.sentence]
    beside = chunks[max(0, chunk.index - 1) : chunk.index] + chunks[chunk.index + 1 : chunk.index + 2]
    return any(one.kind in (VERB, AUXILIARY) for one in beside)


def is_within(draft: Draft, chunk: Chunk) -> bool:
    """*في شرق البلاد*، *شمال سوريا*، *وسط اليمن*: whether a phrase says in what something is, by في, وسط or a bearing alone."""
    return not chunk.prep or chunk.prep in draft.knowledge.operators("during_preposition")


def is_way(draft: Draft, place: PlaceMention) -> bool:
    """قادمة *من* عدن، في طريقها *إلى* لحج، علاقاتها *مع* أنقرة: whether a place is from where, where to or with whom."""
    operators, chunk = draft.knowledge.operators, draft.chunk_of[place.first]
    if chunk is None or place.relation == "border_of":  # على الحدود *مع* سوريا
        return False
    if _is_part_of(draft, chunk):
        return False
    return not is_of_act(draft, place) and any(chunk.prep in operators(name) for name in _WAYS)


def _is_part_of(draft: Draft, chunk: Chunk) -> bool:
    """مناطق متفرقة *من ريف إدلب*, قرى عدة *من* ريف حلب: whether a phrase tells of what land those before it are a part."""
    if not chunk.index or chunk.prep not in draft.knowledge.operators("from_preposition") or draft.lacks("ground_several"):
        return False
    above = draft.chunks[chunk.sentence][chunk.index - 1]
    word = draft.words[above.head]
    if above.kind != NOUNS or word is None or word.article or word.suffix:
        return False
    if word.stem not in draft.knowledge.operators("ground_several"):
        return False
    return above.prep not in draft.knowledge.operators("from_preposition")


def is_of_act(draft: Draft, place: PlaceMention) -> bool:
    """تمكنوا من *تحرير الجامعة*, أدى إلى *قصف بلدة*: whether a preposition governs an act, and the place only with it."""
    chunk = draft.chunk_of[place.first]
    head = draft.words[chunk.head] if chunk is not None and chunk.head < place.whole else None
    return head is not None and bool(head.frame_nouns)


def locates(draft: Draft, place: PlaceMention) -> bool:
    """A place governed by a preposition of place or by a noun of place, not a country that acts."""
    chunk = draft.chunk_of[place.first]
    if chunk is None:
        return True
    if is_part(place):
        return False  # شمال سوريا: so wide only where it is close
    if _is_their_home(draft, place) or _is_post(draft, place):
        return False
    if place.relation == "border_of":
        return True  # على الحدود مع *سوريا*: no state that acts
    if chunk.prep in draft.knowledge.operators("from_preposition") and (place.kind == "country" or is_origin(draft, chunk)):
        return False  # قذائف قادمة *من* الأراضي اليمنية: from where, not where
    mention = chunk.actor
    if mention is not None and place.kind != "country" and place.whole < place.first and mention.first >= place.whole:
        return not is_way(draft, place) and not is_office(draft, place)  # وسط *العاصمة تونس*
    between = chunk.prep in draft.knowledge.operators("between_preposition") and place.relation is None
    if (between or chunk.prep in draft.knowledge.operators("party_preposition")) and (place.kind == "country" or is_capital(place)):
        return False  # علاقاتها *مع أنقرة*، *بين بغداد* وأنقرة
    if not chunk.prep and is_capital(place) and place.relation is None and place.whole == place.first:
        if chunk.head < place.first or is_subject(draft, chunk):
            return False  # امتناع *واشنطن* عن التحالف
    if mention is not None and mention.first <= place.first < mention.last and mention.head_class != "people":
        within = draft.knowledge.any_of("in_preposition", "means_preposition")
        return mention.head_class == "institution" and chunk.prep in within and place.first == chunk.head + 1  # بمديرية بيحان
    return not (place.kind == "country" and not chunk.prep)
