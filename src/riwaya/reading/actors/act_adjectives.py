"""Adjectives behind those who do an act that are of the act.

In: the mention of who does it, and from where the noun of the act may stand. Out: the mention without them.
The idea: some adjectives tell of acts only; a feminine one behind nothing but masculine words agrees with the act alone.
"""

from __future__ import annotations

from riwaya.lexicon import compile as comp
from riwaya.lexicon.match import Word
from riwaya.reading.draft import ActorMention, Draft


def leave_to_act(draft: Draft, first: int, mention: ActorMention) -> ActorMention:
    """ضربات التحالف *الجوية*, قصف النظام *العشوائي*, زيارة الوزير *الأخيرة*: behind the noun of an act and who does it an adjective
    that tells of acts only, or a feminine one behind masculine words, is of the act; but هجمات الجماعات *المتطرفة*."""
    words, acts, shapes = draft.words, draft.knowledge.operators("act_adjective"), draft.knowledge.morphology
    act: Word | None = None
    while first and mention.last > mention.first + 1:
        word, term = words[mention.last - 1], draft.phrase(mention.last - 2, comp.HEAD, comp.ENTITY)
        if term is not None and term.last == mention.last:
            break  # سلاح *المدفعية*
        if word is None or not word.article or word.entity is not None or word.demonym is not None:
            break
        feminine, own = shapes.is_feminine_noun(draft.tokens.raw(mention.last - 1)), word.stem in acts
        if not (own or (feminine and (word.adjective or word.modifier))) or (word.head is not None and not (own and feminine)):
            break
        act = act or next((one for one in words[first - 1 : mention.first] if one and one.frame_nouns and not one.article), None)
        if act is None:
            break
        if not own:
            plural = shapes.has_feminine_ending(act.text) or act.stem in draft.knowledge.operators("broken_act_plural")
            own = plural and not mention.gender and not mention.number and all(
                one is not None and not shapes.has_feminine_ending(one.text) and (one.head is None or not one.head.number)
                for one in words[mention.first : mention.last - 1]
            )  # fmt: skip
        if not own:
            break
        mention.last -= 1
    return mention
