"""Denials: which statement of the report a denial goes against.

In: a `Draft` with its statements. Out: `denies` of those that deny, where what they deny stands in the text.
The idea: "ونفى الحزب ذلك" takes back what was said last by somebody else; any other denial names the act or half of the words of
what it denies. Where nothing fits, nothing is linked: the report may not have told what is denied.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import Word
from riwaya.reading.draft import Draft, StatementDraft

_DENYING: Final = frozenset(["deny", "deny_knowledge"])
_BACK: Final = 12  # statements before a denial
_SENTENCES: Final = 6  # sentences before it
_NEAR: Final = 2  # sentences, for a denial that only points back
_SHARED: Final = 0.5  # of its words, where no act is named by both
_ACT_SHARED: Final = 0.3  # of the words beside an act
_OTHER_WORDS: Final = frozenset(
    ["prep", "comp", "rel", "conj", "neg", "part", "ma", "pron", "prepron", "dem", "adv", "kan", "because"]
)


def link_denials(draft: Draft) -> None:
    """Sets `denies` of each denying statement to the latest statement before it that it goes against."""
    for number, item in enumerate(draft.statements):
        if item.stance not in _DENYING or item.speaker is None:
            continue
        earlier = [
            other
            for other in reversed(draft.statements[max(0, number - _BACK) : number])
            if other.stance not in _DENYING
            and other.cue_first < item.cue_first
            and not other.first <= item.cue_first < other.last
            and item.sentence - other.sentence <= _SENTENCES
            and not _is_one_voice(item, other)
        ]
        item.denies = _denied(draft, item, earlier)


def _denied(draft: Draft, item: StatementDraft, earlier: list[StatementDraft]) -> StatementDraft | None:
    operators = draft.knowledge.operators
    words = _words(draft, item)
    accounts = operators("account_noun")
    told = [word for word in words if word.stem not in accounts and word.stem not in operators("any_word")]
    near = [other for other in earlier if item.sentence - other.sentence <= _NEAR]
    if not told:
        if any(word.stem in operators("accusation_noun") for word in words):
            near = [other for other in earlier if other.stance in ("accuse", "allege")]
        return near[0] if near else None
    for other in earlier:
        if _goes_against(draft, told, _words(draft, other)):
            return other
    return None


def _is_one_voice(one: StatementDraft, other: StatementDraft) -> bool:
    """Whether two statements are of one speaker: he takes nothing back."""
    if one.speaker is None or other.speaker is None:
        return False
    if one.speaker is other.speaker or (one.speaker.entity is not None and one.speaker.entity == other.speaker.entity):
        return True
    first, second = one.speaker.antecedent or one.speaker, other.speaker.antecedent or other.speaker
    return first is second


def _words(draft: Draft, item: StatementDraft) -> list[Word]:
    """The words of a content that mean something by themselves."""
    pointing = draft.knowledge.operators("pronominal_demonstrative")
    words = [word for word in draft.words[item.first : item.last] if word is not None]
    return [word for word in words if word.function not in _OTHER_WORDS and word.stem not in pointing]


def _goes_against(draft: Draft, told: list[Word], said: list[Word]) -> bool:
    """Whether a denial names an act that a statement tells of, and one more thing if it names any, or half of its words."""
    acts, stems = _acts(draft, said), {word.stem for word in said}
    shared = _common(told, stems)
    named = [word for word in told if word.frame_nouns or word.frame_verbs]
    others = [word for word in told if word not in named]
    if any(_acts(draft, [word]) & acts for word in named):
        return not others or len(_common(others, stems)) > _ACT_SHARED * len(others)
    telling = [word for word in shared if not (word.state or word.entity or word.demonym or word.people or word.modifier)]
    return len(telling) > 1 and len(shared) >= _SHARED * len(told)


def _common(words: list[Word], stems: set[str]) -> list[Word]:
    return [word for word in words if word.stem in stems]


def _acts(draft: Draft, words: list[Word]) -> set[str]:
    """The types of act that words may name."""
    return {draft.entries.frames[reading.ref].type for word in words for reading in (*word.frame_nouns, *word.frame_verbs)}
