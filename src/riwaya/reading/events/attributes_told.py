"""Acts told by a participle that describes somebody: تنظيم داعش *المتهم بالوقوف* خلف الهجوم, الحزب *المصنف على لوائح الإرهاب*.

In: a participle of an act, its phrase. Out: whom it describes, who suffered the act; None where it stands for somebody itself.
The idea: the attribute stands right behind the mention that it describes, past an abbreviation at most; المتهمون *بتفجير المسجد*
are somebody, and a number before the participle counts them.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.pronouns import agrees_with
from riwaya.reading.draft import NOUNS, ActorMention, Chunk, Draft, EventDraft

_ABBREVIATION: Final = 3  # tokens without a word between a name and its attribute: حزب العمال *(PKK)* المصنف
_BESIDE: Final = frozenset("()«»\"“”")
_CHARGED: Final = "charged"


def described(draft: Draft, chunk: Chunk, first: int) -> ActorMention | None:
    """*الحزب* المصنف منظمة إرهابية, *سبع شركات* متهمة بتهريب النفط: whom a participle of an act describes."""
    word = draft.words[first]
    if word is None or word.conjunction or word.preposition or word.suffix or chunk.kind != NOUNS:
        return None
    if first == chunk.first and chunk.prep:
        return None
    end = first
    while end > 0 and first - end < _ABBREVIATION and _is_beside(draft, end - 1):
        end -= 1
    for one in reversed(draft.actors_in[chunk.sentence]):
        if one.first < end <= one.last or one.first < first < one.last:
            before = draft.words[first - 1]
            number = draft.counted[first - 1] or (before is not None and before.function in ("quant", "prep"))
            return None if number else one
    return None


def _is_beside(draft: Draft, token: int) -> bool:
    """حزب العمال الكردستاني *(PKK)*: brackets, quotation marks and Latin letters."""
    letters = draft.tokens.norm[token]
    return draft.words[token] is None and (letters in _BESIDE or (letters.isascii() and letters.isalpha()))


def accusations(draft: Draft, number: int) -> list[EventDraft]:
    """الفصيل *المتهم* بخطف الصحفيين: what those described in a sentence are accused of; قبضت الشرطة على *متهم* بالسرقة is none."""
    if draft.lacks("charging_participle"):
        return []
    operators, found = draft.knowledge.operators, []
    for token in range(*draft.sentences[number]):
        word, chunk = draft.words[token], draft.chunk_of[token]
        if word is None or chunk is None or word.stem not in operators("charging_participle"):
            continue
        behind = draft.words[token + 1] if token + 1 < len(draft.words) else None
        if behind is None or behind.preposition not in operators("means_preposition"):
            continue
        whom = described(draft, chunk, token)
        own = draft.knowledge.morphology.pronoun_for(word.text, word.stem in operators("charged_man"))
        if whom is None or not agrees_with(draft, whom, own):
            continue  # قتلت الشرطة *المتهم* بالسطو
        if any(event.first <= token < event.last for event in draft.events):
            continue
        frame = draft.knowledge.frame_numbers[_CHARGED]
        event = EventDraft(token, token + 1, frame, f"{_CHARGED}:noun", draft.entries.frames[frame].type, number)
        event.chunk = chunk
        event.recipients.append(whom)
        found.append(event)
    return found


__all__ = ["accusations", "described"]
