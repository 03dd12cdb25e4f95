"""Kin: with a pronoun (قتل شاب *شقيقه*), and of somebody named (*ابن عم* الوزير, *صديق* الضحية).

In: a word, or a mention and the noun phrase it stands in. Out: whether it names somebody's kin, or the mention of the kin.
The idea: his own father stands for another one, so that behind the verb and himself he is its object; and whoever is named by whose
kin or friend he is, is not that one himself.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import Word
from riwaya.reading.draft import ActorMention, Draft
from riwaya.reading.phrases.person_names import inner_letters
from riwaya.text.normalise import folded

_PERSONS: Final = frozenset(["person", "role", "title", "people", "source"])
_DEGREES: Final = 2  # ابن عم الوزير


def kin_of(draft: Draft, head: int, mention: ActorMention | None) -> ActorMention | None:
    """*ابن عم* الوزير, *صديق* الضحية, *زوج* النائبة: the mention of a phrase that begins at `head`: the kin, where such words
    govern whom it names."""
    if mention is None or not head < mention.first <= head + _DEGREES or mention.head_class not in _PERSONS:
        return mention
    kin, shapes = draft.knowledge.operators("kin_in_construct"), draft.knowledge.morphology
    words = draft.words[head : mention.first]
    if any(word is None or word.stem not in kin or word.article or word.suffix for word in words):
        return mention
    first = words[0]
    assert first is not None
    if len(words) == 1 and mention.head_class == "person" and first.stem in draft.knowledge.operators("kin_like_name"):
        return mention  # *صديق* حسن, *ابن* سلمان
    text = draft.tokens.text[draft.tokens.start[head] + first.lead : draft.tokens.end[mention.last - 1]]
    return ActorMention(
        head, mention.last, "people", name_ar=text, sector="CVL", head_class="people", definite=True,
        gender=int(shapes.has_feminine_ending(first.stem)), inner=inner_letters(draft, head), person_name=mention.person_name,
    )  # fmt: skip


def is_own_kin(draft: Draft, word: Word) -> bool:
    """*زوجته*, *شقيقها*, *ابنه*: kin of whoever its pronoun stands for."""
    if word.head is None or word.article or word.preposition or word.conjunction:
        return False
    lemma = folded(draft.entries.heads[word.head.ref].lemma)
    kin = draft.knowledge.operators("own_kin_noun")
    return lemma in kin and (bool(word.suffix) or word.text in draft.knowledge.operators("own_kin_form"))


def names_her_man(draft: Draft, mention: ActorMention, at: int) -> bool:
    """*زوجة النائب سامي نجم*, *أرملة الطيار* شينجي: whether the name at a token, behind a woman told by her kin, is his who stands
    between or a man's; but زوجة الرئيس *أسماء*."""
    head, name = draft.words[mention.first], draft.words[at]
    if head is None or name is None or head.stem not in draft.knowledge.operators("kin_of_somebody"):
        return False
    feminine = draft.knowledge.morphology.has_feminine_ending
    written = draft.tokens.raw(mention.first)  # but خاله
    women = draft.knowledge.women
    if not draft.knowledge.morphology.is_feminine_noun(written) or head.suffix or name.stem in women or name.text in women:
        return False
    between = draft.words[mention.first + 1 : at]
    his = any(word is not None and word.article and word.nominal and not feminine(word.text) for word in between)
    return his or bool(name.given)
