"""Words of pledges, pacts, calls, visits and solidarity that tell of no act of anybody towards anybody.

In: an act of agreement, consultation or support with its chunk, and its draft. Out: whether its word tells of none.
The idea: a promise that is trusted or kept was made before (الوفاء *بوعوده*), a guarantee is made by whoever gives it; a call in
which somebody talks to a paper, a gunman who is let in, a like mind and a court by its name are no pact, talks or visit.
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.shapes import ends_in_alef
from riwaya.reading.draft import (
    COMPLEMENTIZER,
    NOUNS,
    PARTICIPLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.questions import Questions, chunk_before, chunk_behind, stem_at, told_in

_NEAR: Final = 4  # chunks between a word and what governs it
_TALKS: Final = frozenset(["talks", "negotiate", "dialogue", "meet", "meet-with"])  # ids of frames
_VISITS: Final = frozenset(["visit"])
_OFFICES: Final = ("role", "title", "state", "institution")


def _governors(draft: Draft, event: EventDraft, chunk: Chunk) -> list[int]:
    """The words right before a noun of an act that may govern it: in its phrase, or the last one of the phrase or verb before."""
    inside = range(max(chunk.head, event.first - 2), event.first)
    before = chunk_before(draft, chunk)
    if before is None or before.kind not in (NOUNS, VERB) or (event.first > chunk.head and not inside):
        return list(inside)
    found = [*inside, before.head, before.last - 1]
    verb = chunk_before(draft, before) if chunk.prep and before.kind == NOUNS and not before.prep else None
    return [*found, verb.head] if verb is not None and verb.kind == VERB else found  # لن *يثق* السكان بوعود


# ---------------------------------------------------------------------- pledges and pacts


def _is_promise_known(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """الوفاء *بوعوده*, لن يثقوا *بوعود* الحكومة, تنفيذ *الوعود*: a promise of before, which is kept, trusted or broken."""
    keeping = draft.knowledge.operators("promise_keeping")
    return any(stem_at(draft, token) in keeping for token in _governors(draft, event, chunk))


def _is_guarantee(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """محاولا الحصول على *ضمانات*, *الضمانة* الرئيسية, ستكون لها *ضمانات*: what one wants or has, where nobody gives it."""
    if stem_at(draft, event.first) not in draft.knowledge.operators("guarantee_noun"):
        return False
    giving = draft.knowledge.operators("guarantee_giving")
    if any(stem_at(draft, token) in giving for token in _governors(draft, event, chunk)):
        return False
    row = draft.chunks[chunk.sentence]
    for other in reversed(row[max(0, chunk.index - _NEAR) : chunk.index]):
        if other.kind == VERB:
            return other.word is None or other.word.stem not in giving
    return True


def _is_like_mind(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*توافقها* في الفكر, ليس *ليتوافق* ذلك مع الذكرى: what is of one mind or fits."""
    if chunk.kind != VERB or chunk.word is None or chunk.word.stem not in draft.knowledge.operators("fitting_verb"):
        return False
    return bool(chunk.word.suffix) or not event.actors


def _is_learned_opinion(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*اتفق* العلماء أن أساس الوعي اللغة: what those who know about it hold."""
    behind = chunk_behind(draft, chunk)
    if chunk.kind != VERB or behind is None or behind.kind != NOUNS or behind.prep:
        return False
    return stem_at(draft, behind.head) in draft.knowledge.operators("learned_people")


def _is_by_consent(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """ستتوجه إلى القاهرة *بالاتفاق معه*: in what way something is done, with whose consent."""
    word, behind = draft.words[event.first], chunk_behind(draft, chunk)
    if word is None or not word.article or event.last < chunk.last or event.first != chunk.head:
        return False
    if chunk.prep not in draft.knowledge.operators("means_preposition") or behind is None or behind.conj:
        return False
    with_ = draft.knowledge.operators("with_preposition")
    return behind.prep in with_ or (behind.kind == PRONOUN and behind.text.startswith(tuple(with_)))


def _is_court(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """محكمة *الصلح* والجزاء, على غرار *اتفاق الطائف*: part of the name of a court, and a pact that is only likened to."""
    named = draft.knowledge.any_of("conciliation_court", "likeness_word")
    return any(stem_at(draft, token) in named for token in (event.first - 1, event.first - 2)) or chunk.prep in named


def _is_form_of_talk(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """مخرجات *الحوار الوطني*, نشر *الحوار بين* الأديان, عملية *الحوار السياسي*: what came of talks, and talking as such."""
    forms = draft.knowledge.operators("talk_form")
    return any(stem_at(draft, token) in forms for token in _governors(draft, event, chunk))


def _is_no_alliance(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """إن *تحالف* القوى يساند, اللجنة التي *شكلها* الائتلاف: an alliance that is named, and one who forms something else."""
    if chunk.kind != VERB or chunk.word is None:
        return False
    if chunk.word.suffix:
        return True
    before, named = chunk_before(draft, chunk), draft.knowledge.operators("alliance_noun")
    if chunk.word.stem not in named or before is None:
        return False
    if before.kind == COMPLEMENTIZER:
        return True
    between = draft.knowledge.operators("between_preposition")  # بين الجيش *وتحالف* المليشيات
    row = draft.chunks[chunk.sentence]
    near = row[max(0, chunk.index - _NEAR) : chunk.index]
    return bool(chunk.conj) and before.kind == NOUNS and any(one.kind == NOUNS and one.prep in between for one in near)


def _is_stood_to(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """منفتح على *محادثات السلام*, لا يوافقون على *المفاوضات*, مدى التزامهم *بالمحادثات*: how somebody stands to talks as such, of
    which neither day, side nor round is told; but وافقوا على *المفاوضات التي* بدأت أمس"""
    if event.recipients or event.places or event.first != chunk.head:
        return False
    if not any(word is not None and word.article for word in draft.words[event.first : event.last]):
        return False
    before, behind = chunk_before(draft, chunk), chunk_behind(draft, chunk)
    if before is None or (behind is not None and behind.kind in (RELATIVE, TIME)):
        return False
    if before.kind != VERB and not (before.kind == NOUNS and chunk.prep):
        return False
    stands = draft.knowledge.operators("stance_word")
    tokens = [*range(before.head, min(before.last, before.head + 2)), before.last - 1]
    return any(stem_at(draft, token) in stands for token in tokens)


def _is_told_before(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """حاولوا التفاوض لكن *المحادثات* فشلت: the talks, the meeting or the visit of which the sentence has told already."""
    word, behind = draft.words[event.first], chunk_behind(draft, chunk)
    if word is None or not word.article or event.last - event.first > 1 or event.last < chunk.last or event.recipients:
        return False
    if chunk.conj or chunk.prep in draft.knowledge.operators("during_preposition"):
        return False
    sides = draft.knowledge.any_of("with_preposition", "between_preposition")
    if behind is not None and (behind.kind in (RELATIVE, TIME) or (behind.kind == NOUNS and behind.prep in sides)):
        return False
    if behind is not None and chunk.prep and behind.kind == VERB:
        return False  # عقب جولة من *المفاوضات جرت* أمس
    if any(stem_at(draft, token) in draft.knowledge.operators("margin_noun") for token in (event.first - 1, event.first - 2)):
        return False
    kin = _VISITS if event.rule.startswith("visit:") else _TALKS
    frames = draft.entries.frames
    return any(
        one.first < event.first and one.frame >= 0 and frames[one.frame].id in kin
        for one in told_in(draft, event.sentence, event.sentence)
    )


# ---------------------------------------------------------------------- calls and visits


def _is_for_paper(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """قال القائد *في اتصال هاتفي* إن …, *في اتصال هاتفي* أجرته معه الصحيفة: how a medium got somebody's words."""
    if event.actors or chunk.prep not in draft.knowledge.operators("during_preposition") or event.first != chunk.head:
        return False
    if stem_at(draft, event.first) not in draft.knowledge.operators("call_noun"):
        return False
    row, behind = draft.chunks[chunk.sentence], chunk_behind(draft, chunk)
    if event.recipients and (behind is None or behind.kind != VERB):
        return False  # في اتصال هاتفي *مع نظيره*
    for other in reversed(row[max(0, chunk.index - _NEAR) : chunk.index]):
        if other.kind == COMPLEMENTIZER:
            return False
        if other.kind in (VERB, PARTICIPLE):
            return other.word is not None and bool(other.word.cue_verbs or other.kind == PARTICIPLE)
    return False


def _hosts_nobody(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*استقبل* الانتحاري في بيته, *استقبلت* المدينة طائرتين, *استقبلوا* الفارين بالنار: let in, where neither holds an office."""
    return not any(_is_of_office(draft, one) for one in (*event.actors, *event.recipients))


def _is_of_office(draft: Draft, mention: ActorMention) -> bool:
    meant = mention.antecedent or mention
    if meant.entity is not None or meant.head_class in _OFFICES or meant.kind in ("government", "state"):
        return True
    hosts = draft.knowledge.any_of("travelling_office", "received_guest")
    return any(stem_at(draft, token) in hosts for token in range(meant.first, min(meant.last, meant.first + 3)))


def _are_tourists(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """السياح الذين *زاروا* تركيا, تزور *منزل أهلها*: people on holiday or at home, and no visit of state."""
    row = draft.chunks[chunk.sentence]
    kin, tourists = draft.knowledge.operators("kin_noun"), draft.knowledge.operators("tourist_noun")
    if any(stem_at(draft, token) in tourists for one in event.actors for token in range(one.first, one.last)):
        return True
    near = [one for one in row[chunk.index + 1 : chunk.index + 3] if one.kind == NOUNS and not one.prep]
    own = [draft.words[token] for one in near for token in range(one.first, one.last)]
    return any(word is not None and word.stem in kin and bool(word.suffix) for word in own)


# ---------------------------------------------------------------------- solidarity


def _is_why(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """وذلك *تضامنا* مع الأسر, بهدف *التضامن* مع المدينة, بمثابة إعلان *تضامن*: why something is done, or what it is like."""
    word, operators = draft.words[event.first], draft.knowledge.operators
    if word is None or event.cue_of is not None:
        return False
    pointer = draft.words[event.first - 1] if event.first else None
    if pointer is not None and pointer.function == "dem" and not word.article and ends_in_alef(draft.tokens.norm[event.first]):
        return True
    if event.governed:
        return False
    if chunk.prep in operators("purpose") and chunk.prep not in operators("of_preposition"):
        return True
    likened, row = operators("likeness_word"), draft.chunks[chunk.sentence]
    for other in row[max(0, chunk.index - 2) : chunk.index + 1]:
        told = range(other.first, min(other.last, event.first))
        if other.prep in likened or any(stem_at(draft, token) in likened for token in told):
            return True
    return False


_OF_RULE: Final[dict[str, Questions]] = {
    "pledge:noun": ((_is_promise_known, ("promise_keeping",)), (_is_guarantee, ("guarantee_noun",))),
    "reach-agreement:verb": ((_is_like_mind, ("fitting_verb",)), (_is_learned_opinion, ("learned_people",))),
    "reach-agreement:noun": ((_is_by_consent, ()),),
    "ally:verb": ((_is_no_alliance, ()),),
    "talks:noun": ((_is_told_before, ()), (_is_stood_to, ("stance_word",))),
    "negotiate:noun": ((_is_told_before, ()), (_is_stood_to, ("stance_word",))),
    "meet:noun": ((_is_told_before, ()),),
    "meet-with:noun": ((_is_told_before, ()),),
    "visit:noun": ((_is_told_before, ()),),
    "peace-deal:noun": ((_is_court, ()),),
    "dialogue:noun": ((_is_form_of_talk, ("talk_form",)), (_is_stood_to, ("stance_word",))),
    "phone-call:noun": ((_is_for_paper, ("call_noun",)),),
    "host-visitor:verb": ((_hosts_nobody, ()),),
    "visit:verb": ((_are_tourists, ("tourist_noun", "kin_noun")),),
    "solidarity:noun": ((_is_why, ()),),
    "solidarity:verb": ((_is_why, ()),),
}  # fmt: skip


def idle_accords(rule: str) -> Questions:
    """The questions that concern an act of agreement, consultation or support told by a rule."""
    return _OF_RULE.get(rule, ())


__all__ = ["idle_accords"]
