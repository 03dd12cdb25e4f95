"""Words of leaving, flying, letting in, recruiting, splitting, rising and refusing where they tell of no such act.

In: an event with its chunk, and its draft. Out: whether its word tells of no act of the type it stands for.
The idea: who does it or what it takes shows the plain use: nobody armed leaves (غادر *الوفد*), what is let in is no relief (تسهيل
دخول *الشاحنة المفخخة*), recruits are talked of and nobody is taken on (خطر *التجنيد*), an evil is what is refused (رفضه *للإرهاب*).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    MARK,
    NOUNS,
    OPEN,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.questions import Questions, chunk_behind, stem_at, told_in

if TYPE_CHECKING:
    from riwaya.lexicon.match import Word

_FAR: Final = 10  # chunks from leaving to what is left where a name stands between
_NEAR: Final = 4  # chunks between a word and what gives it its sense
_PRESENT: Final = 2
_FIRST: Final = 1
_OWN_TO_DO: Final = frozenset(["RETREAT", "AID", "CONSULT", "AGREE", "CONCEDE", "SUPPORT"])  # acts that he who refuses would do


# ---------------------------------------------------------------------- leaving


def _goes_out_of_use(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """خرجت المحطة *عن الخدمة*, خرج الوضع *عن السيطرة*: nobody leaves a place."""
    about, use = draft.knowledge.operators("about_preposition"), draft.knowledge.operators("out_of_use")
    for other in draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 1 + _FAR]:
        if other.kind in (VERB, COMPLEMENTIZER, RELATIVE):
            return False
        if other.kind == NOUNS and other.prep in about and stem_at(draft, other.head) in use:
            return True
    return False


def _leaves_alone(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*غادر* الوفد العاصمة, السماح للأهالي *بالخروج*: nobody armed is told to leave, though a force is named near; but *عربات*
    تحمل المقاتلين غادرت, and خرجنا."""
    if event.actors:
        return False
    if chunk.kind == VERB and chunk.verb is not None:
        if chunk.verb.person == _FIRST:
            return False
        tokens = range(draft.sentences[event.sentence][0], min(event.last + _NEAR, draft.sentences[event.sentence][1]))
        return not any(stem_at(draft, token) in draft.knowledge.operators("war_vehicle") for token in tokens)
    return event.modality != "demanded"


def _is_kept_in(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*منع خروج* تعزيزات من المدينة: who is kept from leaving gives up no ground."""
    averting = draft.knowledge.operators("averting_noun")
    if event.first > chunk.head:
        return stem_at(draft, event.first - 1) in averting
    return chunk.prep in averting


def _attacks(draft: Draft, word: Word) -> bool:
    frames = [draft.entries.frames[one.ref] for one in word.frame_nouns]
    return any(frame.type == "ASSAULT" and frame.layer == "attack" for frame in frames)


def _sets_out(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """رتل *خرج لمهاجمة* البلدة, مغادرة البلاد *للقتال*, خرجوا *إلى إجازتهم*, خرجت *بدباباتها*: who sets out for something gives up
    nothing."""
    operators, row = draft.knowledge.operators, draft.chunks[chunk.sentence]
    for other in row[chunk.index + 1 : chunk.index + 1 + _NEAR]:
        if other.kind not in (NOUNS, TIME, OPEN, MARK):
            return False
        word = other.word
        if word is None or other.kind != NOUNS:
            continue
        if other.prep in operators("purpose") and event.modality != "demanded" and _attacks(draft, word):
            return True
        if other.prep in operators("towards_preposition") and word.stem in operators("leave_of_duty"):
            return True
        if other.prep in operators("means_preposition"):
            inside = [stem_at(draft, token) for token in range(other.head, other.last)]
            return any(stem in draft.knowledge.any_of("war_vehicle", "come_out_with") for stem in inside)
    return False


def _rises_against(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*خروج الخوارج على* الإمام, *الخروج على* القانون: whoever defies somebody leaves no place."""
    if stem_at(draft, event.first) not in draft.knowledge.operators("going_out"):
        return False
    for other in draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 3]:
        if other.kind != NOUNS:
            return False
        if other.prep:
            return other.prep in draft.knowledge.operators("on_preposition")
    return False


def _is_in_space(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """غادر رائد *الفضاء* المحطة: a journey into space."""
    first, last = draft.sentences[event.sentence]
    space = draft.knowledge.operators("outer_space")
    return any(stem_at(draft, token) in space for token in range(max(first, event.first - _FAR), min(last, event.last + _NEAR)))


def _is_treacherous(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """عمل جبان *وغادر*: an adjective joined to another."""
    if chunk.word is None or not chunk.conj or not chunk.index or chunk.word.suffix:
        return False
    if chunk.word.stem not in draft.knowledge.operators("treacherous_form"):
        return False
    before = draft.words[chunk.first - 1] if chunk.first else None
    return before is not None and bool(before.adjective) and not before.article


# ---------------------------------------------------------------------- flying and going


def _was_flying(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """مسيرة *كانت تحلق* فوق البلدة, *كانت* الطائرات *تقلع* من القاعدة: where an aircraft was, or what such aircraft used to do."""
    if chunk.verb is None or chunk.verb.tense != _PRESENT or not chunk.index:
        return False
    row, was = draft.chunks[chunk.sentence], draft.knowledge.operators("was_auxiliary")
    for other in reversed(row[max(0, chunk.index - _NEAR) : chunk.index]):
        if other.kind == AUXILIARY:
            return other.text in was
        if other.kind not in (NOUNS, TIME):
            return False
    return False


def _is_of_sorties(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """الطائرات المشاركة في *الطلعات* قصفت مخازن: flights that are told of by what was bombed in them, or of nobody."""
    if event.governed or event.modality not in ("occurred", "ongoing") or (event.first and draft.counted[event.first - 1]):
        return False
    if any(one.type == "ASSAULT" and one.first > event.first for one in told_in(draft, event.sentence, event.sentence)):
        return stem_at(draft, event.first) in draft.knowledge.operators("sortie_noun")
    return not (event.actors or event.places or event.time is not None)


def _is_where_one_stands(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """رد الجيش من *مواقع انتشاره*: the ground where a force stands."""
    if event.first <= chunk.head or event.governed:
        return False
    return stem_at(draft, event.first - 1) in draft.knowledge.operators("standing_ground")


def _lives_in_the_hills(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """الحزب *الذي لجأ إلى الجبال*: what a movement is known by."""
    row = draft.chunks[chunk.sentence]
    relative = bool(chunk.index) and row[chunk.index - 1].kind == RELATIVE
    return relative and event.tail_end > event.last and not event.tolls and event.time is None


# ---------------------------------------------------------------------- letting in, recruiting, splitting


def _lets_in_no_relief(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*تسهيل دخول* الشاحنة المفخخة, تسهيل وصول الخبراء إليها: whoever makes it easy for somebody gives in to nobody, except for
    relief, those who bring it and people at large."""
    if stem_at(draft, event.first) not in draft.knowledge.operators("easing_noun"):
        return False
    word = draft.words[event.last - 1]
    if word is not None and word.suffix:
        return True
    at = event.last
    if at >= chunk.last:
        behind = chunk_behind(draft, chunk)
        at = behind.head if behind is not None and behind.kind == NOUNS else -1
    through = draft.knowledge.any_of("let_through", "relief_object", "displaced_people")
    return stem_at(draft, at) not in through


def _makes_possible(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """أتاح *فتح المطار* وصول المسافرين, آمنة بما *يسمح بعودتهم*: what something makes possible, where nobody gives in."""
    if event.actors or chunk.suffered or event.modality in ("demanded", "negated"):
        return False
    if chunk.verb is None or chunk.verb.tense == _PRESENT:
        return True
    behind = chunk_behind(draft, chunk)
    return behind is not None and behind.kind == NOUNS and not behind.prep and behind.actor is None and behind.first >= event.last


def _is_recruiting_at_large(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """خطر *التجنيد*, يسعى إلى *تجنيد الشباب*, شبكات *التجنيد*: recruiting that is talked of; whom somebody took on is counted or
    meant by a pronoun, or a verb, a place or a day tells that it was done."""
    if any(draft.counted[toll.quantity.first] for toll in event.tolls):
        return False
    if any(any(draft.counted[mention.first : mention.last]) for mention in event.recipients):
        return False
    done = event.modality in ("occurred", "ongoing")
    word, behind = draft.words[event.last - 1], chunk_behind(draft, chunk)
    row, by = draft.chunks[chunk.sentence], draft.knowledge.operators("means_preposition")
    before = row[chunk.index - 1] if chunk.index and chunk.prep in by and event.first == chunk.head else None
    if before is not None and before.word is not None and before.word.stem in draft.knowledge.operators("performing_word"):
        return False  # *قيامهم بتجنيد* أعضاء جدد
    if behind is not None and behind.kind == RELATIVE and event.actors:
        return False  # عمليات التجنيد *التي يقوم بها* التنظيم
    if done and (event.governed or event.carried or (event.time is not None and event.date_basis != "context")):
        return False
    if done and word is not None and word.suffix and event.last == event.first + 1:
        return False
    return not (event.modality == "demanded" or (done and event.places and event.actors))


def _is_for_a_school(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """فتح باب الانتساب *لكلية* الشرطة: pupils and students are taken on."""
    behind = chunk_behind(draft, chunk)
    tokens = (event.last, behind.head if behind is not None and behind.kind == NOUNS else -1)
    return any(stem_at(draft, token) in draft.knowledge.operators("school_body") for token in tokens)


def _is_discord(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """حدوث *انشقاقات* في الرأي, تثير *الانشقاق*: a split, where nobody is told to have left his own side."""
    if event.actors or event.modality == "demanded" or event.tolls or event.last < chunk.last or event.last > event.first + 1:
        return False
    word, behind = draft.words[event.first], chunk_behind(draft, chunk)
    if word is not None and word.suffix:
        return False
    return behind is None or behind.prep not in draft.knowledge.operators("about_preposition")


def _is_matter_of_arms(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """شرط *تسليم السلاح*, قرار *نزع السلاح*: what is laid down or talked about."""
    if event.actors or event.tolls or event.first <= chunk.head:
        return False
    return stem_at(draft, event.first - 1) in draft.knowledge.operators("settled_matter")


# ---------------------------------------------------------------------- rising, refusing, ordering, stirring up


def _is_era(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*منذ بداية الانتفاضة*, *خلال انتفاضة* 2011, *بسبب الانتفاضة*: the time of a rising that everybody knows; but *إثر انتفاضة*
    في المدينة."""
    if event.tolls or event.governed:
        return False
    begun, word = draft.knowledge.operators("beginning_noun"), draft.words[event.first]
    if event.first > chunk.head and not all(stem_at(draft, token) in begun for token in range(chunk.head, event.first)):
        return False
    known = draft.knowledge.operators("outcome_preposition") if word is not None and word.article else frozenset[str]()
    return chunk.prep in draft.knowledge.any_of("span_word", "during_preposition") or chunk.prep in known


def _refuses_evil(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """جدد *رفضه للإرهاب*, رفض *التطرف* بكل أشكاله: an evil that nobody proposes is what is refused."""
    operators, evils = draft.knowledge.operators, draft.knowledge.any_of("idea_noun", "refused_evil")
    at, behind = event.last, chunk_behind(draft, chunk)
    while at < chunk.last:
        word = draft.words[at]
        if word is None or not word.adjective:
            break
        at += 1  # رفضه *الشديد* للتطرف
    if at >= chunk.last:
        if behind is None or behind.kind != NOUNS or (behind.prep and behind.prep not in operators("of_preposition")):
            return False
        at = behind.head
    heads = [at, at + 1, at + 2] if stem_at(draft, at) in operators("every_word") else [at]
    return any(stem_at(draft, one) in evils for one in heads)


def _is_refused(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """رفض القائد *تسليم نفسه*, بعد رفضهم *الاستجابة للضغوط*: what somebody refuses to do is not told as done; رفضوا المشاركة في
    *المعارك*: nor is what they refuse to take part in."""
    if event.tolls or event.cue_of is not None or event.modality not in ("occurred", "ongoing") or chunk.conj:
        return False
    row = draft.chunks[chunk.sentence]
    if event.type == "ASSAULT" or event.type == "MOBILIZE":
        before = row[chunk.index - 1] if chunk.index else None
        if before is None or before.kind != NOUNS or before.conj or before.prep or not chunk.prep or event.first > chunk.head + 1:
            return False
        return stem_at(draft, before.head) in draft.knowledge.operators("taking_part_noun") and _goes_against(draft, row, before)
    if event.type not in _OWN_TO_DO or (event.type == "AGREE" and event.rule != "sign-agreement:noun"):
        return False  # رفضوا *الاتفاق*: a text that there is
    if event.first > chunk.head and stem_at(draft, chunk.head) in draft.knowledge.operators("refusal_verb"):
        return True
    word = draft.words[event.first]
    own = event.first == chunk.head or (word is not None and word.article and draft.in_place[event.first - 1])
    return bool(own) and not chunk.prep and _goes_against(draft, row, chunk)


def _goes_against(draft: Draft, row: list[Chunk], chunk: Chunk) -> bool:
    """*رفضت* الحركة المشاركة, *رفض* القائد الاستجابة: whether a refusal has a phrase for its object."""
    verbs = draft.knowledge.operators("refusal_verb")
    for other in reversed(row[max(0, chunk.index - _NEAR) : chunk.index]):
        if other.kind == VERB:
            return other.text in verbs
        near = range(other.head, min(other.head + 2, other.last))  # على خلفية *رفض* القائد تسليم نفسه
        if other.kind == NOUNS and any(stem_at(draft, token) in verbs for token in near):
            return True
        if other.kind not in (NOUNS, TIME, ADVERB) or other.conj:
            return False
    return False


def _abstains(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*امتناع* عشرة نواب *عن التصويت*: who gives no vote refuses nothing."""
    about, vote = draft.knowledge.operators("about_preposition"), draft.knowledge.operators("vote_noun")
    for other in draft.chunks[chunk.sentence][chunk.index + 1 : chunk.index + 3]:
        if other.kind != NOUNS:
            return False
        if other.prep in about:
            return stem_at(draft, other.head) in vote
    return False


def _binds(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*عهد* خاص *يلزمه* بالبعد, قرار *يلزم* الأطراف, بما *يلزمها*: what a text or a duty binds somebody to, or what one needs."""
    if chunk.word is None or chunk.word.stem not in draft.knowledge.operators("binding_form"):
        return False
    return chunk.verb is None or chunk.verb.tense == _PRESENT


def _is_under_orders(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*يتلقون أوامرهم* من القيادة, *لديه تعليمات* بذلك, من *يعصي الأوامر*, تعليمات *لقانون* المصارف: whose orders one gets
    again and again or waits for, or rules of a law; nobody is told to give one."""
    behind, row = chunk_behind(draft, chunk), draft.chunks[chunk.sentence]
    if behind is not None and behind.prep in draft.knowledge.operators("of_preposition") and (
        stem_at(draft, behind.head) in draft.knowledge.operators("law_noun")
    ):  # fmt: skip
        return True
    if chunk.conj or chunk.prep:
        return False
    under = draft.knowledge.operators("under_orders")
    for other in reversed(row[max(0, chunk.index - 3) : chunk.index]):
        if other.kind == VERB:
            return stem_at(draft, other.first) in under
        if stem_at(draft, other.head if other.kind == NOUNS else other.first) in under:
            return True
        if other.conj:
            return False
    return False


def _is_of_next_verb(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*ترك* دراسته *ليحمل السلاح*: the fixed words of a verb that stand behind another verb are that one's."""
    if event.tail_end <= event.last:
        return False
    row = draft.chunks[chunk.sentence]
    return any(other.kind == VERB and other.first < event.tail_end for other in row[chunk.index + 1 :])


def _stirs_up_nobody(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """نتاج *تحريض*, *التحريض على الكراهية*: agitation, where nobody is called upon to do anything."""
    if stem_at(draft, event.first) not in draft.knowledge.operators("agitation_noun"):
        return False
    return not (event.actors and (event.recipients or event.places or event.time is not None))


def _has_no_need(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*اعترضت* الدورية سيارة: whoever objects does so to something with على; else somebody's way is barred."""
    on, row = draft.knowledge.operators("on_preposition"), draft.chunks[chunk.sentence]
    if chunk.word is None or chunk.word.stem not in draft.knowledge.operators("crossing_form"):
        return False
    return not any(
        other.prep in on or (other.kind not in (NOUNS, VERB) and other.text.startswith(tuple(on)))
        for other in row[chunk.index + 1 : chunk.index + 1 + _NEAR]
    )


def _is_venerable(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """شيوخ القبيلة *الأجلاء*: an adjective of people."""
    word = draft.words[event.first]
    if word is None or not word.article or event.first <= chunk.head or event.last != event.first + 1:
        return False
    head = draft.words[chunk.head]
    return head is not None and head.head is not None and draft.entries.heads[head.head.ref].class_ in ("role", "people", "title")


def _are_appearances(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """الإرهاب بأشكاله *ومظاهره*: the ways in which something shows itself, with its pronoun, and no demonstration."""
    before = draft.words[event.first - 1] if event.first else None
    if before is None or not before.suffix or not chunk.conj or event.first != chunk.head or event.last != event.first + 1:
        return False
    if before.stem not in draft.knowledge.operators("shape_noun"):
        return False
    return draft.tokens.raw(event.first).endswith(tuple(draft.knowledge.operators("absent_suffix")))


def _is_career(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """واصلت المملكة *مسيرة حماية* الضعفاء, بدأت *مسيرة نزار* عام 1990: a course of work or of a life; but مسيرة *احتجاج*."""
    if event.last != event.first + 1 or event.last >= chunk.last:
        return False
    word = draft.words[event.last]
    if word is None or word.head is not None or word.adjective:
        return False
    acts = [draft.entries.frames[one.ref].type for one in word.frame_nouns]
    return word.given or (bool(acts) and not any(one in ("PROTEST", "SUPPORT", "REJECT") for one in acts))


def _agrees_by_the_way(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """ستزور القاهرة *بالاتفاق معه*, دخل الجيش البلدة *بالاتفاق مع* وجهائها: how something is done."""
    word, behind = draft.words[event.first], chunk_behind(draft, chunk)
    if word is None or not word.article or event.first != chunk.head or event.last != chunk.last or behind is None or behind.conj:
        return False
    if chunk.prep not in draft.knowledge.operators("means_preposition"):
        return False
    with_ = draft.knowledge.operators("with_preposition")
    return behind.prep in with_ or (behind.kind == PRONOUN and behind.text.startswith(tuple(with_)))


_LEAVING: Final[Questions] = (
    (_goes_out_of_use, ("out_of_use",)), (_leaves_alone, ()), (_is_in_space, ("outer_space",)), (_sets_out, ()),
)  # fmt: skip
MERE_MOVES: Final[dict[str, Questions]] = {
    "leave:verb": (*_LEAVING, (_is_treacherous, ("treacherous_form",))),
    "leave:noun": (*_LEAVING, (_is_kept_in, ("averting_noun",)), (_rises_against, ("going_out",))),
    "overflight:verb": ((_was_flying, ()),),
    "overflight:noun": ((_is_of_sorties, ()),),
    "troops-go:noun": ((_is_where_one_stands, ("standing_ground",)),),
    "fighters-run:verb": ((_lives_in_the_hills, ()),),
    "allow-access:noun": ((_lets_in_no_relief, ("easing_noun",)),),
    "allow-access:verb": ((_makes_possible, ()),),
    "conscript:noun": ((_is_for_a_school, ("school_body",)), (_is_recruiting_at_large, ())),
    "defect:noun": ((_is_discord, ()),),
    "lay-down-arms:noun": ((_is_matter_of_arms, ("settled_matter",)),),
    "lay-down-arms:verb": ((_is_of_next_verb, ()),),
    "uprising:noun": ((_is_era, ()),),
    "refuse:noun": ((_refuses_evil, ("idea_noun", "refused_evil")), (_abstains, ("vote_noun",))),
    "demonstrate:noun": ((_are_appearances, ("shape_noun",)),),
    "march:noun": ((_is_career, ()),),
    "reach-agreement:noun": ((_agrees_by_the_way, ()),),
    "order:noun": ((_is_under_orders, ()),),
    "order:verb": ((_binds, ("binding_form",)),),
    "call-to-protest:noun": ((_stirs_up_nobody, ("agitation_noun",)),),
    "object-to:verb": ((_has_no_need, ("crossing_form",)),),
    "evacuate-persons:noun": ((_is_venerable, ()),),
}  # fmt: skip
OF_NOUNS: Final[Questions] = ((_is_refused, ("refusal_verb",)),)

__all__ = ["MERE_MOVES", "OF_NOUNS"]
