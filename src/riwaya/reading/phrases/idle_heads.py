"""Words that name a party elsewhere, and a thing here: *جانب* من آثار التفجير, *أمن* البلاد, *صحة* الخبر.

In: a token of such a word. Out: yes or no.
The idea: what stands right behind tells: a part of what names nobody, and what is kept safe or stable, is no party.
"""

from __future__ import annotations

from riwaya.lexicon.match import Word
from riwaya.reading.draft import Draft


def is_part_of_thing(draft: Draft, index: int) -> bool:
    """*جانب* من آثار التفجير, *جانب* من المؤتمر: whether the word for a side is but a part of what names nobody."""
    word, of, whole = (*draft.words[index : index + 3], None, None)[:3]
    if word is not None and word.article and _is_part_of_ground(draft, index):
        return True
    if word is None or of is None or word.article or word.suffix or of.text not in draft.knowledge.operators("from_preposition"):
        return False
    return whole is None or not (whole.head or whole.entity or whole.people or whole.demonym or draft.counted[index + 2])


def _is_part_of_ground(draft: Draft, index: int) -> bool:
    """على *الجانب* الأوروبي من المدينة: whether an adjective and من tell on which side of a town or country something is."""
    side, of, ground = (*draft.words[index + 1 : index + 4], None, None, None)[:3]
    if side is None or not side.article or of is None or of.text not in draft.knowledge.operators("from_preposition"):
        return False
    known = draft.knowledge.any_of("settled_place", "ground_noun", "parted_ground")
    return ground is not None and (ground.stem in known or draft.in_place[index + 3] > 0)


def are_outskirts(draft: Draft, index: int) -> bool:
    """*أطراف* القرية, *أطراف* محيط البلدة, *الأطراف* الغربية للمدينة: whether edges are of ground or lie on
    a side of it; but *الأطراف* الليبية."""
    word, behind = (*draft.words[index : index + 2], None)[:2]
    if word is None or behind is None or behind.conjunction or behind.preposition:
        return False
    if word.article:
        return behind.article and behind.stem in draft.knowledge.operators("bearing_adjective")
    return not word.suffix and behind.stem in draft.knowledge.any_of("ground_noun", "settled_place")


def is_safety(draft: Draft, index: int) -> bool:
    """*أمن* البلاد, *أمنها* واستقرارها, *الأمن* والاستقرار: whether security is what somebody has, and no force."""
    word, behind = (*draft.words[index : index + 2], None)[:2]
    if word is None or word.suffix:
        return word is not None
    if behind is None:
        return False
    if behind.conjunction and behind.stem in draft.knowledge.operators("safety_noun"):
        return True
    secured = behind.stem in draft.knowledge.operators("secured_noun") and (behind.article or bool(behind.suffix))
    return not word.article and (secured or behind.state is not None) and not behind.conjunction


def is_state_of_things(draft: Draft, index: int) -> bool:
    """نفت الوزارة *صحة* الأنباء, سأل عن *صحة* المصابين: whether something is true or how somebody is, where no town or country is
    named whose health service it is (*صحة* غزة)."""
    word, whose = (*draft.words[index : index + 2], None)[:2]
    if word is None or word.article:
        return False
    ground = draft.knowledge.any_of("settled_place", "ground_noun", "parted_ground")
    return whose is None or not (whose.stem in ground or whose.state or draft.in_place[index + 1] > 0)


def is_settlement(draft: Draft, word: Word, index: int) -> bool:
    """*مستوطنة* ناحل عوز, في *مستوطنة*, *المستوطنات*: where settlers live, and no woman among them (أصيبت *مستوطنة* بجروح)."""
    within = draft.knowledge.operators("in_preposition")
    before, behind = draft.words[index - 1] if index else None, draft.words[index + 1] if index + 1 < len(draft.words) else None
    if word.stem in draft.knowledge.operators("settlements_noun") or (before is not None and before.text in within):
        return True
    if draft.chunk_of[index] is None or index + 1 == len(draft.words) or draft.chunk_of[index] is not draft.chunk_of[index + 1]:
        return False
    return draft.in_place[index + 1] > 0 or behind is None or not (behind.adjective or behind.demonym or behind.modifier)


def is_under_way(draft: Draft, index: int) -> bool:
    """التحقيق *جار* معهم, العمل *جار*: whether what stands right behind the article's noun of an act says that it goes on."""
    before = draft.words[index - 1] if index else None
    return before is not None and before.article and bool(before.frame_nouns or (before.noun and not before.head))


def governs_party(draft: Draft, index: int, last: int) -> bool:
    """*على* تركيا: whether a word that looks like the name علي, written with the other ى, stands before a party."""
    following = draft.words[index + 1] if index + 1 < last else None
    if following is None or following.given or not draft.knowledge.morphology.ends_in_maqsura(draft.tokens.raw(index)):
        return False
    if following.stem in draft.knowledge.operators("least_word"):
        return False  # 18 *على الأقل* من الجنود
    return bool(following.article or following.state or following.entity or following.head)
