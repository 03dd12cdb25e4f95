"""Deeds that are spoken of as a kind: bloodshed and oppression, in whose ranks somebody fights, what is a policy or a crime.

In: an event with its chunk, and its draft. Out: whether its word tells of no deed that somebody did to somebody.
The idea: what stands right beside the word says so: a relative clause that only says who somebody is (التي *تقاتل* في سوريا), the
article on a bare evil (عقود من *القمع*), سياسة before it, من that means whoever (قتل *من* خالفهم), a land as what is ruined.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    ADVERB,
    CONJUNCTION,
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
from riwaya.reading.questions import Questions, chunk_behind, stem_at, told_in
from riwaya.reading.words.other_domains import is_armed

_PRESENT: Final = 2
_PLURAL: Final = 2  # what a plural without a number counts at least
_BESIDE: Final = 6  # tokens behind a word within which its place stands
_TAKEN_UP: Final = 20  # sentences behind an act within which the article alone takes it up
_TOLD: Final = frozenset(["occurred", "ongoing"])
_NEAR: Final = 4  # chunks between a word and what gives it its sense


def _is_counted(event: EventDraft) -> bool:
    """قتل *عشرة*: more than a plural without a number."""
    return any((toll.quantity.low or 0) > _PLURAL for toll in event.tolls)


def _is_known(mention: ActorMention) -> bool:
    """Somebody with a name or a country, but no creed (دماء *المسلمين*)."""
    meant = mention.antecedent or mention
    return (meant.entity is not None and meant.kind != "people") or meant.person_name is not None or meant.country is not None


def _only_serves(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """الجماعات *التي تقاتل* في الشمال, أجانب *يقاتلون* في صفوفه: who somebody is, where nobody is told whom he fights."""
    word = chunk.word
    if word is None or word.suffix or word.future or chunk.verb is None or chunk.verb.tense != _PRESENT:
        return False
    if event.recipients or _is_counted(event) or event.tail_end > event.last or event.modality != "ongoing":
        return False  # قتل بينما كان *يقاتل* في صفوفهم
    if word.stem not in draft.knowledge.operators("fighting_form"):
        return False
    row = draft.chunks[chunk.sentence]
    behind = chunk_behind(draft, chunk)
    if behind is not None and behind.kind == NOUNS and not behind.prep and not behind.conj:
        return False  # تلة *يقاتل فيها مئة متطوع*, تقاتل *عدوا*
    if any(one.first > event.last for one in event.actors):
        return False
    for other in reversed(row[max(0, chunk.index - 2) : chunk.index]):
        if other.kind == RELATIVE:
            return True
        if other.kind not in (PRONOUN, ADVERB):
            break
    ranks = draft.knowledge.operators("served_ranks")
    return behind is not None and bool(behind.prep) and stem_at(draft, behind.head) in ranks


def _is_bare_evil(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """عقود من *القمع*, يحذرون من *سفك الدماء*: an evil with the article alone, that nobody is told to do to anybody."""
    if event.actors or event.recipients or event.governed or _is_counted(event):
        return False
    beside = draft.words[event.last] if event.last < chunk.last else None
    if event.last < chunk.last and (beside is None or not beside.conjunction):
        return False
    shown = draft.words[event.first - 1] if event.first else None
    if shown is not None and shown.function == "dem":
        return False
    word = draft.words[event.first if event.last == event.first + 1 or event.rule != "claim-lives:noun" else event.last - 1]
    if word is None or not word.article:
        return False  # تكسير *الأبواب*
    behind = chunk_behind(draft, chunk)
    return behind is None or behind.kind != RELATIVE


def _is_bare_harm(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """حياة مليئة *بالقتل* والدمار, ناجون من *الاعتقال*: harm with the article alone, that takes up none that was told."""
    if event.last != event.first + 1 or not _is_bare_evil(draft, event, chunk):
        return False
    if chunk.prep in draft.knowledge.any_of("outcome_preposition", "after_preposition", "during_preposition", "since_preposition"):
        return False
    behind = chunk_behind(draft, chunk)
    if behind is not None and not behind.conj and (behind.kind in (VERB, ADVERB) or (behind.kind == NOUNS and behind.prep)):
        return False  # تسبب التنظيم بالقتل *في سروج*, إن أعمال القتل *جاءت* بعد خسائره
    told = told_in(draft, max(0, event.sentence - _TAKEN_UP), event.sentence)
    return event.rule == "kill:noun" or not any(one.frame == event.frame and one.first < event.first for one in told)


def _is_of_people_at_large(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """أوغلوا في *سفك دماء المسلمين*, *استعباد* الناس: what evildoers are like, where no place, day, number or name is told."""
    if any(0 <= place.first - event.last <= _BESIDE for place in event.places):
        return False
    if _is_counted(event) or any(_is_known(one) for one in event.recipients):
        return False
    if (event.governed or (event.actors and event.recipients)) and event.rule != "claim-lives:noun":
        return False  # عمد التنظيم إلى *سبي نسائهم*
    if event.time is not None and event.date_basis != "context":
        return False
    behind = chunk_behind(draft, chunk)
    return behind is None or behind.kind != RELATIVE


def _is_of_policy(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*سياسة* قتل المدنيين, *ثقافة* القتل, *جماعات* القتل: what the noun before it makes of a deed."""
    if event.first <= chunk.head or _is_counted(event):
        return False
    before = draft.words[event.first - 1]
    return before is not None and not before.suffix and before.stem in draft.knowledge.operators("policy_noun")


def _is_of_whoever(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """لا يتورعون عن *قتل من* خالفهم: whoever does something is nobody in particular."""
    if event.places or event.last != chunk.last:
        return False
    behind = chunk_behind(draft, chunk)
    if behind is None or behind.first != event.last or behind.last < behind.first + 2:
        return False
    if draft.tokens.norm[behind.first] not in draft.knowledge.operators("who_relative"):
        return False
    word = draft.words[behind.first + 1]  # behind من no verb can stand but that of whoever does it
    return word is not None and word.verb is not None and word.verb.tense == _PRESENT and not word.noun


def _are_kinds(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """نبذ *الأعمال الإرهابية*, *الاعتداءات* خطر دائم: a plural with the article and nothing that says which ones are meant."""
    word = draft.words[event.first]
    if word is None or not word.article or word.suffix or word.stem not in draft.knowledge.operators("plural_act"):
        return False
    if event.actors or event.recipients or event.places or event.tolls or event.governed or event.time is not None:
        return False
    before = draft.words[event.first - 1] if event.first else None
    if before is not None and before.function == "dem":
        return False
    if chunk.prep in draft.knowledge.any_of("outcome_preposition", "after_preposition", "during_preposition", "since_preposition"):
        return False
    behind = chunk_behind(draft, chunk)
    if behind is not None and (behind.kind in (RELATIVE, TIME) or (behind.kind == NOUNS and behind.prep)):
        return False
    row = draft.chunks[chunk.sentence]
    return not any(one.kind == VERB and one.verb is not None and one.verb.tense != _PRESENT and one.word is not None
                   and one.word.light is not None for one in row[max(0, chunk.index - 2) : chunk.index])  # fmt: skip


def _is_other_crime(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """ارتكاب *جرائم اختلاس*, عصيان أو *غيرها من الجرائم*: a crime that hurts nobody, or others of the kind."""
    if stem_at(draft, event.last) in draft.knowledge.operators("bloodless_crime"):
        return True
    before = draft.words[chunk.first - 1] if chunk.first else None
    other = before is not None and bool(before.suffix) and before.stem in draft.knowledge.operators("other_than")
    return other and chunk.prep in draft.knowledge.operators("from_preposition")


def _are_crimes_at_large(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """من *الجرائم* التي ظل يرتكبها, محاسبة مرتكبي *الفظائع*: abuses of which is not told by whom, where, when or to whom."""
    if event.actors or event.recipients or event.places or _is_counted(event):
        return False
    if event.time is not None and event.date_basis != "context":
        return False
    row, at = draft.chunks[chunk.sentence], chunk.index
    if chunk.kind == VERB and not any(one.kind == RELATIVE for one in row[max(0, at - 2) : at]):
        return False  # ارتكب الجيش *الكثير من الجرائم*
    tokens = [event.antecedent, *range(event.first, max(event.last, event.tail_end))]
    return any(stem_at(draft, token) in draft.knowledge.operators("abuses_noun") for token in tokens)


def _is_norm(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """إن *أي اعتداء* على رجال الأمن *هو جريمة*: what holds of any deed of that kind."""
    if chunk.prep or event.tolls or event.governed:
        return False
    any_of_them = draft.knowledge.operators("any_word")
    row, at = draft.chunks[chunk.sentence], chunk.index
    while at and row[at].conj and row[at].kind == NOUNS and row[at - 1].kind == NOUNS and not row[at].prep:
        at -= 1  # أي استهداف *أو اعتداء*
    if not any(stem_at(draft, token) in any_of_them for token in range(row[at].first, event.first)):
        return False
    for other in row[chunk.index + 1 :]:
        if other.kind == PRONOUN and not other.prep:
            return True
        if other.kind == VERB:
            return other.word is not None and other.word.stem in draft.knowledge.operators("amounting_verb")
        if other.kind not in (NOUNS, TIME, ADVERB, CONJUNCTION):
            return False
    return False


def _is_war_crime(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """وهي *جريمة حرب*, يعد انتهاكا صارخا *وجريمة حرب*: what a deed is called that is told beside it."""
    word = draft.words[event.first]
    if word is None or word.article or word.suffix or word.stem not in draft.knowledge.operators("crime_noun"):
        return False
    if event.first != chunk.head or chunk.prep:
        return False
    row = draft.chunks[chunk.sentence]
    amounting, at = draft.knowledge.operators("amounting_verb"), chunk.index - 1
    for other in reversed(row[max(0, at - _NEAR) : at + 1]):
        if other.kind == PRONOUN and not other.prep:
            return True
        if other.kind == VERB:
            return other.word is not None and other.word.stem in amounting
        if other.kind != NOUNS:
            return False
    return False


def _is_of_operations(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """قائد *عملياتها العسكرية*, في قواطع *العمليات*: an office or a stretch of ground that is called after operations."""
    word = draft.words[event.first]
    if event.first <= chunk.head or word is None or word.stem not in draft.knowledge.operators("plural_act"):
        return False
    return stem_at(draft, event.first - 1) in draft.knowledge.operators("operations_noun")


def _is_told_by_its_doer(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """منذ بدأت *عمليات* التحالف الذي *يقصف* التنظيم: a common word, whose doer is said to do it in a clause of his own."""
    if not event.actors or not event.carried or _is_counted(event):
        return False
    row = draft.chunks[chunk.sentence]
    relative = next((one for one in row[chunk.index + 1 : chunk.index + 3] if one.kind != NOUNS), None)
    if relative is None or relative.kind != RELATIVE or relative.index + 1 >= len(row):
        return False
    verb = row[relative.index + 1]
    if verb.kind != VERB or verb.word is None or not (chunk.first <= event.actors[0].first < relative.first):
        return False
    return any(one.type == "ASSAULT" and one.chunk is verb for one in told_in(draft, event.sentence, event.sentence))


def _ruins_land(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """ساهموا في *تخريب بلادنا*, دمروا *مكتسبات* الشعب, ما دمرته *الحرب*: a whole land, what it has won, or a war as what ruins."""
    if _is_counted(event) or event.weapon is not None:
        return False
    lands = draft.knowledge.operators("ruined_land")
    if event.rule.endswith(":noun"):
        return event.last < chunk.last and stem_at(draft, event.last) in lands
    row, wars = draft.chunks[chunk.sentence], draft.knowledge.operators("ruining_war")
    behind = chunk_behind(draft, chunk)
    if behind is None or behind.kind != NOUNS or behind.prep:
        return False
    if not chunk.suffered and stem_at(draft, behind.head) in wars:
        return True
    doer = behind.actor is not None and behind.actor in event.actors
    taken = row[chunk.index + 2] if doer and chunk.index + 2 < len(row) else behind
    return taken.kind == NOUNS and not taken.prep and stem_at(draft, taken.head) in lands


def _is_ruin(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """تبعد *تدمر* ساعتين: the town, where the word has no object."""
    if chunk.word is None or chunk.word.stem not in draft.knowledge.operators("ruined_town") or chunk.word.suffix:
        return False
    behind = chunk_behind(draft, chunk)
    return behind is None or behind.kind != NOUNS or bool(behind.prep)


def _strikes_by_nature(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """وقوع *الزلزال* المزدوج الذي ضرب البلاد, *الضائقة* المالية التي ضربت التنظيم: what befalls a land or a group."""
    row, forces = draft.chunks[chunk.sentence], draft.knowledge.any_of("natural_force", "outburst_noun", "befalling_ill")
    near = [one for one in row[max(0, chunk.index - 3) : chunk.index] if one.kind == NOUNS][-2:]
    relative = chunk.index > 0 and row[chunk.index - 1].kind == RELATIVE
    if chunk.suffered or _is_counted(event) or event.weapon is not None or any(is_armed(draft, one) for one in event.actors):
        return False
    return any(stem_at(draft, token) in forces for one in near if relative or not one.prep for token in range(one.head, one.last))


def _is_felt_everywhere(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """الفرحة التي *تجتاح* القلوب: what nobody does."""
    return not event.actors and not chunk.suffered and not _is_counted(event)


def _befell(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*ما أصاب* الأمة من محن, يختلف *عما أصاب* إخوته: what befell somebody, where nobody is said to be wounded."""
    if chunk.suffered or event.actors or event.weapon is not None or _is_counted(event) or not chunk.index:
        return False
    before = draft.chunks[chunk.sentence][chunk.index - 1]
    what = tuple(draft.knowledge.operators("what_relative"))
    return before.kind == RELATIVE and draft.tokens.norm[before.last - 1].endswith(what)


def _is_known_as_fighter(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """قال قائد القوات *التي تقاتل* الحوثيين, غارات على فصائل *تقاتل إلى جانب* الجيش: whom somebody fights is but what he is known
    by, where a clause in the present tells it of him; but البلدة *التي يقاتل فيها* مئة متطوع, التي تقاتلهم *منذ شهر*."""
    word = chunk.word
    if word is None or word.suffix or word.future:
        return False
    if event.modality not in _TOLD or _is_counted(event) or (event.time is not None and event.date_basis != "context"):
        return False
    if word.stem not in draft.knowledge.operators("fighting_form") or not chunk.index or chunk.conj:
        return False
    if any(one.first > event.first for one in event.actors):
        return False
    before = draft.chunks[chunk.sentence][chunk.index - 1]
    if before.kind == RELATIVE:  # of حزب الله، *الذي يقاتل* إلى جانبهم, it is told as news
        return not any(_is_named(draft, one) for one in event.actors)
    # no subject stands behind a preposition: what follows an indefinite phrase there describes it
    if before.kind != NOUNS or not before.prep or before.last != chunk.first or before.actor is None:
        return False
    return before.actor.first == before.head and not before.actor.definite


def _is_named(draft: Draft, mention: ActorMention) -> bool:
    """حزب الله, أكراد *سوريا*: a name, or a place that says which ones are meant."""
    return bool(mention.entity or mention.person_name) or any(draft.in_place[mention.first : mention.last])


def _is_only_tighter(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """ساعدتهم الضربات على *تعزيز سيطرتهم*: ground that somebody has already."""
    return event.first > chunk.head and stem_at(draft, event.first - 1) in draft.knowledge.operators("strengthening_noun")


_FIGHTING: Final[Questions] = ((_only_serves, ("fighting_form",)), (_is_known_as_fighter, ("fighting_form",)))
_EVIL: Final[Questions] = ((_is_bare_evil, ()), (_is_of_people_at_large, ()))
_HARM: Final[Questions] = ((_is_bare_harm, ()),)
_POLICY: Final[Questions] = ((_is_of_policy, ("policy_noun",)),)
_RUIN: Final[Questions] = ((_ruins_land, ("ruined_land", "ruining_war")),)
_OF_RULE: Final[dict[str, Questions]] = {
    "battle:verb": _FIGHTING,
    "wage-war:verb": _FIGHTING,
    "military-cooperation:verb": _FIGHTING,
    "claim-lives:noun": _EVIL,
    "enslave:noun": _EVIL,
    "crush-protest:noun": _EVIL + _POLICY,
    "vandalise:noun": ((_is_bare_evil, ()), *_RUIN),
    "destroy:noun": _HARM + _RUIN,
    "abduct:noun": _HARM,
    "arrest:noun": _HARM,
    "assassinate:noun": _HARM,
    "execute:noun": _HARM,
    "loot:noun": _HARM,
    "slaughter:noun": _HARM,
    "starve:noun": _HARM,
    "destroy:verb": ((_is_ruin, ("ruined_town",)), *_RUIN),
    "take-ground:noun": ((_is_only_tighter, ("strengthening_noun",)),),
    "kill:noun": ((_is_of_whoever, ()), *_HARM, *_POLICY),
    "commit-crimes:noun": ((_is_other_crime, ("bloodless_crime", "other_than")), (_is_war_crime, ("crime_noun",)),
                           (_are_crimes_at_large, ("abuses_noun",))),
    "commit-crimes:verb": ((_is_other_crime, ("bloodless_crime", "other_than")), (_are_crimes_at_large, ("abuses_noun",))),
    "injure:verb": ((_befell, ()),),
    "overrun:verb": ((_is_felt_everywhere, ()),),
    "military-operation:noun": ((_is_of_operations, ("operations_noun",)), (_is_told_by_its_doer, ())),
    "strike:verb": ((_strikes_by_nature, ("natural_force", "outburst_noun", "befalling_ill")),),
}
_PLURALS: Final[Questions] = ((_are_kinds, ("plural_act",)),)
_NORM: Final[Questions] = ((_is_norm, ("any_word",)),)
_OF_PLURALS: Final = frozenset(["terror-attack:noun", "assault-wrong:noun", "commit-crimes:noun"])


def kinds_of_deeds(rule: str) -> Questions:
    """The questions that concern a deed told by a rule."""
    return _OF_RULE.get(rule, ()) + (_PLURALS if rule in _OF_PLURALS else ()) + (_NORM if rule.endswith(":noun") else ())


__all__ = ["kinds_of_deeds"]
