"""Acts that are still wanting by the words around them: what they would need, who puts them off, what is meant by something.

In: a row of chunks, the chunk and token of a noun of an act. Out: a modality, or None where nothing says so.
The idea: what needs leave (عقد اجتماع *يتطلب* موافقته) or is put off (*التريث في* اعتقالهم) may never be, what is needed is asked
for (الأمر *يتطلب* اجتماعا); what a step is meant for (*يقصد منها* إيصال) is still to be done.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import ADVERB, NEGATION, NOUNS, PRONOUN, RELATIVE, TIME, VERB, Chunk, Draft
from riwaya.reading.modality.carrying_verbs import is_known
from riwaya.reading.modality.wanted_acts import heads_phrase
from riwaya.records import Modality

_PRESENT: Final = 2
_PREDICATE: Final = 6  # chunks behind an act among which the verb that says what it needs is


def by_lack(draft: Draft, chunks: list[Chunk], at: int, token: int) -> Modality | None:
    """What it needs, who puts it off or what is meant by something makes of an act."""
    if not heads_phrase(draft, chunks[at], token):
        return None
    if _is_required(draft, chunks, at, token):
        return "demanded"
    if _needs(draft, chunks, at, token) or _is_put_off(draft, chunks, at):
        return "hypothetical"
    return "future" if _is_meant(draft, chunks, at) else None


def _needs(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """*عقد اجتماع* يضم الطرفين *يتطلب* موافقة الجميع: an act that is not known, and what it would need."""
    if draft.lacks("requiring_verb") or chunks[at].prep or is_known(draft, chunks[at], token):
        return False
    for index in range(at + 1, min(len(chunks), at + _PREDICATE)):
        other = chunks[index]
        if other.kind == VERB:
            if other.word is not None and other.word.stem in draft.knowledge.operators("requiring_verb"):
                return not other.word.suffix and not other.conj and chunks[index - 1].kind not in (NEGATION, RELATIVE)
            if index > at + 1 or other.conj:
                return False  # only a clause right behind it: اجتماع *يضم* الطرفين
        elif other.kind not in (NOUNS, TIME, ADVERB, PRONOUN) or (other.conj and not other.prep and other.actor is None):
            return False
    return False


def _is_required(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """الأمر *يحتاج اجتماعات* مع المانحين, *يتطلب* الوضع *تدخلا* عاجلا: what a verb of needing has for its object."""
    if draft.lacks("requiring_verb") or not at or chunks[at].prep or chunks[at].conj or is_known(draft, chunks[at], token):
        return False
    verb = chunks[at - 1]
    if verb.kind == NOUNS and at > 1 and not (verb.prep or verb.conj):
        verb = chunks[at - 2]  # يتطلب *الوضع* تدخلا
    if verb.kind != VERB or verb.word is None or verb.word.suffix or verb.verb is None or verb.verb.tense != _PRESENT:
        return False
    if verb.index and chunks[verb.index - 1].kind in (NEGATION, RELATIVE):
        return False
    return verb.word.stem in draft.knowledge.operators("requiring_verb")


def _is_put_off(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """فضلت الوزارة *التريث في* توجيه الاتهام: what somebody takes his time over."""
    before = chunks[at - 1] if at else None
    if draft.lacks("delaying_noun") or before is None or before.kind != NOUNS:
        return False
    last = draft.words[before.last - 1]
    if last is None or last.stem not in draft.knowledge.operators("delaying_noun"):
        return False
    return chunks[at].prep in draft.knowledge.operators("in_preposition")


def _is_meant(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """خطوة *يقصد منها* إيصال المساعدات, اتفاق *يراد به* إنهاء القتال: the predicate of what is meant by something."""
    if draft.lacks("meant_verb") or at < 2 or chunks[at].prep or chunks[at].conj:
        return False
    link, verb = chunks[at - 1], chunks[at - 2]
    if link.kind != PRONOUN or link.word is None or link.word.function != "prepron" or verb.kind != VERB or verb.word is None:
        return False
    return verb.word.stem in draft.knowledge.operators("meant_verb")


__all__ = ["by_lack"]
