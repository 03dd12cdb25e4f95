"""Acts that a noun with the article takes up again: هذا القصف, وقع *الهجوم*, خلال *الاجتماع*.

In: the events of a report, merged. Out: the same; a second mention that names no doer has the one that the first named.
The idea: such a noun means the last act before it that it can name (الهجوم a bombing or a raid, الغارة no bomb), at its place if
it names one; what was only laid at somebody's door, foiled or yet to come is not taken up as done by him.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.disowned_acts import answered
from riwaya.reading.clauses.pronouns import is_warding
from riwaya.reading.draft import RELATIVE, VERB, ActorMention, Chunk, Draft, EventDraft
from riwaya.reading.parties.added_acts import of_effect
from riwaya.reading.parties.other_acts import (
    goes_on_by_habit,
    has_own_doer,
    is_apart,
    is_kind_of_acts,
    is_last_of_many,
    is_reciprocal,
)
from riwaya.reading.places.areas import LARGE, kilometres
from riwaya.reading.places.place_mentions import PlaceMention
from riwaya.reading.senses.called import may_have_done
from riwaya.reading.words.other_domains import is_armed

_REACH: Final = 4  # sentences over which a noun takes up an act
_MET: Final = 3  # sentences over which it takes up a meeting
_KINDS: Final = 2  # sentences over which the name of a kind of acts (العمليات الإرهابية) does
_NEAR: Final = 2  # sentences over which it takes up an act at a place that only it names
_AGAIN: Final = 3  # sentences over which it takes up what the same noun told, past another act
BACK: Final = 16  # events
_ROUND: Final = 30  # km around a place within which an attack goes on
_TOLD: Final = frozenset(["occurred", "ongoing"])
_OPEN: Final = frozenset(["future", "hypothetical"])
_REFERRED: Final = frozenset(["ASSAULT", "COERCE", "CONSULT"])
_VIOLENT: Final = frozenset(["ASSAULT", "COERCE"])
_DEFENCELESS: Final = frozenset(["CVL", "REF", "MED", "HLH", "EDU", "NGO", "REL"])  # sectors of those who suffer attacks
_WIDE: Final = frozenset(["country", "region"])  # kinds of places that hold many scenes
_ABLE: Final = frozenset(["person", "people", "group", "force", "state", "role", "title"])
_RULING: Final = frozenset(["GOV", "IMG"])
_SEIZING: Final = frozenset(["detained", "abducted"])  # tolls of those who are seized
_LOOSE: Final = frozenset(["attack", "terror-attack"])  # acts of any kind, of which the plural tells no single one
_BY_OUTLAWS: Final = frozenset(["suicide-bombing", "terror-attack"])
_OF_ORDER: Final = frozenset(["COP", "MIL", "GOV", "JUD"])
_VOICES: Final = frozenset(["accuse", "allege", "deny", "threaten", "warn", "expect"])


def inherit(draft: Draft, late: bool = False) -> None:
    """Fills the actors of second mentions, in text order, so that a third one takes up the second; `late`, where the places and
    the parties of all acts are known, only what was told in the sentence before or by the same word."""
    for number, event in enumerate(draft.events):
        if not event.actors and event.recipients and event.frame >= 0 and event.rule.endswith(":noun"):
            event.actors = _who_seized(draft, event, draft.events[max(0, number - BACK) : number])
        if event.actors or event.frame < 0 or event.cue_of is not None or event.type not in _REFERRED:
            continue
        if not (event.definite or _is_operation_named(draft, event)):
            continue
        if not event.rule.endswith(":noun") or event.chunk is None:
            continue
        if event.type == "CONSULT" and not draft.entries.frames[event.frame].refers:
            continue
        if _is_one_of_all(draft, event) or is_last_of_many(draft, event):
            continue
        if has_own_doer(draft, event) or is_kind_of_acts(draft, event):
            continue
        if event.layer != "attack" and event.type != "CONSULT" and not _is_bare(draft, event):
            continue
        before = draft.events[max(0, number - BACK) : number]
        if is_anothers(draft, event, event.chunk):
            before = [one for one in before if one.sentence < event.sentence]
        first = taken_up(draft, event, before)
        if first is None or _is_wider(event, first) or (late and not _is_surely_meant(draft, event, first)):
            continue
        hit = {mention.entity for mention in event.recipients if mention.entity}
        fight = _is_fight(draft, event)
        if any(mention.entity in hit for mention in first.actors) and not (fight and first.recipients):
            continue  # nobody attacks himself; but in a fight of two either side can lose men
        event.actors = list(first.actors)
        _hand_to_effects(draft, event, draft.events[number + 1 : number + BACK])
        again = first.sentence < event.sentence and _is_same_talk(draft, event)  # but على هامش *الاجتماع*
        if (fight or again) and not event.recipients:
            event.recipients = list(first.recipients)  # of a fight both sides; whom a blow hit is told where it is told first


def _is_wider(event: EventDraft, first: EventDraft) -> bool:
    """هاجموا اعزاز … *القتال* في سوريا: whether what is told of a whole country is more than an act at one of its places."""
    whole = bool(event.places) and all(place.kind == "country" for place in event.places)
    return whole and any(place.kind not in _WIDE for place in first.places)


def _is_surely_meant(draft: Draft, event: EventDraft, first: EventDraft) -> bool:
    """خاضوا *اشتباكات* قرب القاعدة. و*المواجهات* تركزت قرب البوابة: the act just told, or one that its word told at its place."""
    if event.sentence - first.sentence <= 1:
        return True
    here, there = ({place.name for place in one.places} for one in (event, first))
    return _is_same_noun(draft, event, first) and bool(here & there)


def _is_operation_named(draft: Draft, event: EventDraft) -> bool:
    """*عملية الإنزال* أسفرت عن, *حملة المداهمات*: the genitive with the article makes the whole term definite."""
    if event.last - event.first < 2 or not event.rule.endswith(":noun"):
        return False
    noun, genitive = draft.words[event.first], draft.words[event.first + 1]
    if noun is None or genitive is None or noun.article or not genitive.article or genitive.preposition:
        return False
    return noun.stem in draft.knowledge.operators("operation_noun")


def _hand_to_effects(draft: Draft, event: EventDraft, behind: list[EventDraft]) -> None:
    """نفذت *قسد* حملة مداهمات. وأسفرت *الحملة* عن اعتقال شخصين: who made what a noun takes up seized those whom it led to."""
    told = [event, *(other for other in behind if other.sentence == event.sentence)]
    for other in told[1:]:
        if not other.actors and other.type == "COERCE":
            other.actors = of_effect(draft, draft.chunks[event.sentence], other, told)


def _who_seized(draft: Draft, event: EventDraft, before: list[EventDraft]) -> list[ActorMention]:
    """اعتقلت *الشرطة* خمسة شبان. وقال الناشط إن اعتقالهم جرى فجرا, إن اعتقال هؤلاء الشبان …: who seized those whose seizure is told
    again, with a pronoun that means them or with a word that shows them."""
    frames, noun = draft.entries.frames, draft.words[event.first]
    toll = frames[event.frame].toll
    if toll not in _SEIZING or event.chunk is None or noun is None or event.modality not in _TOLD:
        return []
    named = event.recipients[0].first
    near = draft.words[named - 1 : named + 1] if named >= event.last else []  # اعتقال *هؤلاء الشبان*
    shows = any(word is not None and word.function == "dem" for word in near)
    if not (noun.suffix or shows):
        return []
    for other in reversed(before):
        if other.frame < 0 or frames[other.frame].toll not in _SEIZING or other.chunk is event.chunk:
            continue
        if frames[other.frame].toll != toll and not _is_same_word(draft, other, event):
            continue
        if event.sentence - other.sentence > _REACH or other.modality not in _TOLD or other.charged:
            return []
        if other.statement is not event.statement and other.statement is not None and other.statement.stance in _VOICES:
            return []
        same = any(one in other.recipients for one in event.recipients)
        return list(other.actors) if same or (shows and other.sentence < event.sentence) else []
    return []


def _is_same_word(draft: Draft, one: EventDraft, other: EventDraft) -> bool:
    """ألقت المقاومة *القبض* على … وكان إلقاء *القبض* على: whether the terms of two acts share a word."""
    stems = {word.stem for word in draft.words[one.first : one.last] if word is not None}
    return any(word is not None and word.stem in stems for word in draft.words[other.first : other.last])


def _is_same_noun(draft: Draft, one: EventDraft, other: EventDraft) -> bool:
    """*هجوما*, بعد *الهجوم*: whether one noun tells two acts, with or without an ending."""
    word, again = draft.words[one.first], draft.words[other.first]
    if word is None or again is None:
        return False
    alef = draft.knowledge.morphology.ends_in_alef
    bare = [stem[:-1] if alef(stem) else stem for stem in (word.stem, again.stem)]
    return bare[0] == bare[1]


def _is_bare(draft: Draft, event: EventDraft) -> bool:
    """ودان الوزير *عملية الخطف*: an act of no kind (يخشون القتل *والخطف*), and no ground that anybody may take (*السيطرة* عليه)."""
    if event.recipients or event.chunk is None or event.chunk.conj:
        return False
    head = draft.words[event.first]
    told = head is not None and head.stem in draft.knowledge.operators("operation_noun") and not event.places
    return told or not draft.entries.frames[event.frame].control


def _is_one_of_all(draft: Draft, event: EventDraft) -> bool:
    """من أعنف *الهجمات*: all acts of a kind, that one is measured by."""
    before = draft.words[event.first - 1] if event.first else None
    return before is not None and before.stem in draft.knowledge.operators("superlative")


def is_anothers(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """غارات ردا على *القصف*, عملية للبحث عن منفذي *الهجوم*: an act that another act of its sentence answers or whose
    doers it looks for."""
    before = draft.words[event.first - 1] if event.first else None
    if before is not None and not before.article and before.stem in draft.knowledge.operators("perpetrator_noun"):
        return True
    replies = bool(chunk.prep) and not draft.lacks("reply_accusative")
    return replies and answered(draft, draft.chunks[event.sentence], chunk) >= 0


def taken_up(draft: Draft, event: EventDraft, before: list[EventDraft]) -> EventDraft | None:
    """The act told before that a definite noun means, where it is told with a doer."""
    both = is_reciprocal(draft, event)
    reach = _KINDS if _is_kind(draft, event) else _MET if event.type == "CONSULT" else _REACH
    found = _by_word(draft, event, list(_candidates(draft, event, before)))
    for number, other in enumerate(found):
        if event.sentence - other.sentence > reach:
            return None
        if _is_passed_over(draft, event, other, found[number + 1 :]):
            continue
        if other.modality not in _TOLD and (other.modality != event.modality or other.modality == "negated"):
            return None  # a foiled attempt, a plan: whatever is meant, it is not told as done
        if other.statement is not event.statement and other.statement is not None and other.statement.stance in _VOICES:
            return None  # an accusation in somebody's words is no fact in another voice
        if event.type == "ASSAULT" and event.modality == "future" and other.modality == "occurred":
            return None  # what is to come is another act
        if both and not (other.actors and other.recipients):
            return None  # العمليات *المتبادلة*: not of one side alone
        if not other.actors:
            if other.definite and not other.places and not other.recipients:
                continue  # another second mention
            if _is_one_more(draft, other):
                continue  # دمرت *غارة أخرى* مخزنا
            if other.type == "CONSULT" and other.rule.endswith(":verb") and not other.recipients:
                continue  # *بحث الاجتماع* المستجدات: what the meeting did
            if other.chunk is not None and other.chunk.suffered:
                continue  # المواقع التي *قصفت*
            return None
        able = all(_is_able(draft, mention, event) for mention in other.actors)
        if not able and event.type == "ASSAULT" and other.sentence < event.sentence:
            continue  # رفعت *الشرطة* آثار التفجير: who does it is told elsewhere
        if _is_in_passing(draft, event, other) or other.charged or _is_of_one_man(draft, event, other):
            return None
        return other if able else None
    return None


def _is_one_more(draft: Draft, other: EventDraft) -> bool:
    """*غارة أخرى*: one of several acts, of which the first was told with its doer."""
    word = draft.words[other.last] if other.chunk is not None and other.last < other.chunk.last else None
    return word is not None and word.stem in draft.knowledge.operators("the_other")


def _is_of_one_man(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """فجر *انتحاري* نفسه. … مخططات *العمليات* الانتحارية: several acts are not what one man did."""
    word = draft.words[event.first]
    if word is None or event.type != "ASSAULT" or word.stem not in draft.knowledge.operators("plural_act"):
        return False
    lone = [one for one in other.actors if one.head_class in ("person", "people") and not one.number and one.entity is None]
    return len(lone) == len(other.actors) == 1 and lone[0].sector not in _OF_ORDER


def _is_in_passing(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """طردهم *بمساعدة الضربات* الجوية. … هذا *الهجوم*: whether an act of another kind is only told as what something was done by."""
    if other.frame == event.frame or other.governed or not other.rule.endswith(":noun") or other.chunk is None:
        return False
    loose = draft.entries.frames[event.frame].id in _LOOSE
    return loose and other.chunk.head < other.first and other.chunk.prep in draft.knowledge.operators("means_preposition")


def _by_word(draft: Draft, event: EventDraft, found: list[EventDraft]) -> list[EventDraft]:
    """وقع *الهجوم* … بمساعدة غارات … وقال إن *الهجوم*: the candidates from the one that the very word told, where what stands
    nearer is an act of another kind that is only told in passing."""
    if not found or found[0].frame == event.frame or found[0].chunk is None or not found[0].chunk.prep or found[0].governed:
        return found
    for number, other in enumerate(found):
        if _is_same_noun(draft, other, event) and other.actors:
            return found[number:] if event.sentence - other.sentence <= _NEAR else found
    return found


def _is_passed_over(draft: Draft, event: EventDraft, other: EventDraft, found: list[EventDraft]) -> bool:
    """نفذت فتاة *هجوما* في مدينة شهدت *تفجيرا*. وأوقع *الهجوم*: whether an act of another word, of nobody or yet to come, stands
    between a noun and what the very same noun told with a doer."""
    if other.sentence == event.sentence or (other.actors and other.modality in _TOLD):
        return False
    if _is_same_noun(draft, other, event) or other.frame == event.frame:
        return False
    hit = {mention.entity or mention.first for mention in other.recipients}
    if any((mention.entity or mention.first) in hit for mention in event.recipients):
        return False
    for told in found:
        if event.sentence - told.sentence > _AGAIN:
            return False
        if _is_same_noun(draft, told, event):
            return bool(told.actors) and told.modality in _TOLD
    return False


def _candidates(draft: Draft, event: EventDraft, before: list[EventDraft]) -> Iterator[EventDraft]:
    """The acts before an event that its noun can mean, the nearest first."""
    frames = draft.knowledge.referents[event.frame]
    hit = {mention.entity for mention in event.recipients if mention.entity} if _has_own_object(draft, event) else set()
    followers: set[str | None] = set()
    word = draft.words[event.first]
    deed = word is not None and word.stem in draft.knowledge.any_of("recalled_noun", "shown_deed")  # إعدام الأسرى … *هذه الجريمة*
    for other in reversed(before):
        if other.frame not in frames or other.cue_of is not None or other.chunk is event.chunk:
            continue
        if other.layer == "result" and event.layer == "attack" and not (other.actors and (deed or other.rule.endswith(":verb"))):
            continue
        suffering = {mention.entity for mention in other.recipients if mention.entity}
        far = event.sentence - other.sentence > (_NEAR if other.frame == event.frame else 0)
        beside = event.sentence - other.sentence <= (0 if event.recipients else 1) and not hit
        if event.places and not meet_somewhere(event.places, other.places, beside) and (other.places or far):
            if not _goes_on_nearby(draft, event, other):
                continue
        if hit and suffering and not hit & suffering:
            continue  # الحرب على *داعش*: another act of its kind
        if is_apart(draft, event, other):
            followers.update(one.entity or one.country for one in other.actors if one.entity or one.country)
            continue
        if any((one.entity or one.country) in followers for one in other.actors):
            continue  # شنت *أنقرة* غارات بعد سلسلة من *الهجمات*: nor what the same ones did before
        if goes_on_by_habit(draft, event, other) or _is_several(draft, event, other):
            continue
        yield other


def _is_several(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """تشن الحركة *هجمات*. ووقع *الهجوم*: whether the plural of the word that takes up a single act was told in another sentence."""
    one, several = draft.words[event.first], draft.words[other.first]
    if one is None or several is None or other.sentence == event.sentence or other.frame != event.frame:
        return False
    plurals = draft.knowledge.operators("plural_act")
    loose = draft.entries.frames[event.frame].id in _LOOSE
    return loose and several.stem in plurals and one.stem not in plurals


def meet_somewhere(here: list[PlaceMention], there: list[PlaceMention], beside: bool = False) -> bool:
    """Whether two rows of places share one, or one of the first lies in one of the second or holds it; in a province only
    `beside`, in the sentence before: غارات على *صعدة*. وتركز القصف على *رازح*. A stretch of country holds whatever lies in it:
    استهدفت القوات *ريف حلب الغربي*. وأسفر القصف عن مقتل شخص في *كفرنوران*."""
    for one, other in product(here, there):
        if one.name == other.name or _lies_in(one, other):
            return True
        for wide, narrow in ((one, other), (other, one)):
            if wide.country == narrow.country and wide.country is not None:
                held = beside and narrow.admin1 is not None and narrow.admin1.startswith(wide.name)
                if wide.kind == "country" or held:
                    return True
    return False


def _goes_on_nearby(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """قصفت المدفعية *ريف منبج*. وتركز القصف على *قرية الجات*: whether a noun tells in the sentence behind an act where near its
    place it was, as its subject does; but تعرضت *الجات* للقصف, and القصف *على الجات*, are of their own."""
    chunk = event.chunk
    if chunk is None or chunk.prep or event.governed or event.layer != "attack" or _is_fight(draft, event):
        return False
    row = draft.chunks[event.sentence]
    behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    verb = row[chunk.index - 1].word if chunk.index and row[chunk.index - 1].kind == VERB else None
    focuses = verb is not None and verb.stem in draft.knowledge.operators("focusing_verb")  # *تركز* القصف على الجات
    end = behind.last if behind is not None and behind.prep and not focuses else chunk.last
    if event.sentence - other.sentence > 1 or any(chunk.first <= place.first < end for place in event.places):
        return False
    shown = draft.words[event.first - 1] if event.first > chunk.first else None
    if shown is not None and shown.function == "dem":
        return _is_same_noun(draft, event, other) and _is_in_one_country(event, other)  # وإذ ندين *هذا القصف*
    return any(_is_near(here, there) for here in event.places for there in other.places)


def _is_in_one_country(event: EventDraft, other: EventDraft) -> bool:
    return bool({place.country for place in event.places} & {place.country for place in other.places})


def _is_near(here: PlaceMention, there: PlaceMention) -> bool:
    """Whether two places lie so near that one attack can hit both; a village that no gazetteer has may lie anywhere in the
    countryside told before."""
    if here.kind in LARGE:
        return False
    if here.lat is None or here.lon is None:
        return True
    if there.kind in LARGE or here.country != there.country or there.lat is None or there.lon is None:
        return False
    return kilometres(here.lat, here.lon, there.lat, there.lon) <= _ROUND


def _lies_in(narrow: PlaceMention, wide: PlaceMention) -> bool:
    """*كفرنوران* in *ريف حلب الغربي*: whether a place lies in a stretch of country, by their points."""
    if wide.kind != "region" or wide.lat is None or wide.lon is None or wide.radius_km is None:
        return False
    if narrow.kind in ("region", "admin1") or narrow.lat is None or narrow.lon is None or narrow.country != wide.country:
        return False
    return kilometres(narrow.lat, narrow.lon, wide.lat, wide.lon) <= wide.radius_km


def _is_fight(draft: Draft, event: EventDraft) -> bool:
    """اشتباكات، معركة: whether two sides do an act together."""
    return any(draft.entries.frames[number].mutual for number in draft.knowledge.referents[event.frame])


def _is_same_talk(draft: Draft, event: EventDraft) -> bool:
    """خلال *الاجتماع*: whether a meeting of two sides is told again, and not others (اللقاءات *التي* أجراها)."""
    if event.type != "CONSULT" or event.chunk is None or not draft.entries.frames[event.frame].paired:
        return False
    row = draft.chunks[event.sentence]
    following = row[event.chunk.index + 1] if event.chunk.index + 1 < len(row) else None
    return following is None or (following.kind != RELATIVE and not following.conj)


def _has_own_object(draft: Draft, event: EventDraft) -> bool:
    """الحرب على *داعش*: whether the noun's own phrase says whom the act is on, not what came of it."""
    chunk = event.chunk
    for mention in event.recipients if chunk is not None else ():
        own = draft.chunk_of[mention.first]
        if chunk is None or own is None or own.sentence != event.sentence:
            continue
        beside = own.index == chunk.index + 1 and own.prep and (own.word is None or not own.word.frame_nouns)
        if (own is chunk and mention.first > event.first) or beside:
            return True
    return False


def _is_kind(draft: Draft, event: EventDraft) -> bool:
    """*العمليات الإرهابية*: several, or what may yet be; such a noun can as well name all acts of its kind."""
    word = draft.words[event.first]
    return event.modality in _OPEN or (word is not None and word.stem in draft.knowledge.operators("plural_act"))


def _is_adjective(draft: Draft, mention: ActorMention) -> bool:
    """المحادثات *الليبية*: whether a state is named only by the adjective of its nation."""
    word = draft.words[mention.first]
    return mention.head_class == "state" and word is not None and word.demonym is not None and word.article


def _is_attacker(draft: Draft, mention: ActorMention) -> bool:
    """شخص *انتحاري*, شاب *مسلح*: whether a word of the phrase for one person says that he attacks."""
    words = (draft.words[token] for token in range(mention.first, mention.last))
    if mention.number or mention.sector in _OF_ORDER:
        return False
    return any(word is not None and word.stem in draft.knowledge.operators("lone_attacker") for word in words)


def _is_able(draft: Draft, mention: ActorMention, event: EventDraft) -> bool:
    """Whether somebody can do such an act: no building, no medium, and of an attack no civilians, who only suffer it."""
    if event.layer == "attack" and mention.number == 2 and mention.sector in _DEFENCELESS and mention.entity is None:
        return False
    if event.layer == "attack" and event.frame >= 0 and not is_warding(draft, event):
        arm = draft.words[mention.first]
        if arm is not None and arm.stem in draft.knowledge.operators("air_defence_noun") and mention.kind == "military":
            return False  # أسقطت *الدفاعات الجوية* مسيرات … الهجوم: that of others
    if not may_have_done(draft, event, mention) and not _is_attacker(draft, mention):
        return False
    if event.type == "CONSULT" and _is_adjective(draft, mention):
        return False  # المحادثات *اليمنية* … المفاوضات
    if draft.entries.frames[event.frame].id in _BY_OUTLAWS and (mention.sector in _OF_ORDER or mention.kind == "military"):
        return False  # تلاحق *الشرطة* الجناة … العملية الانتحارية
    if mention.head_class == "institution" and (mention.sector in _RULING or event.type not in _VIOLENT):
        return True  # *النظام* يقصف الأحياء, فرض *الاتحاد* عقوبات
    if event.type == "CONSULT" or mention.head_class in _ABLE or mention.country or is_armed(draft, mention):
        return True
    inside = mention_in(draft, mention.first + 1, mention.last) if mention.last > mention.first + 1 else None
    return inside is not None and is_armed(draft, inside)  # *قيادة الفرقة* الثامنة


__all__ = ["BACK", "inherit", "is_anothers", "meet_somewhere", "taken_up"]
