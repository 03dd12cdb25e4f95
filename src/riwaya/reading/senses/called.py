"""Words that judge an act, said of one that is told otherwise: هذا *عمل إجرامي*, وصفوا الحادثة *بالعمل الجبان*.

In: an event told by a noun, its chunk. Out: whether the noun only says what somebody calls an act, and tells of none.
The idea: such a word is the predicate of a nominal clause, or what a verb of calling has with ب.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.carrying_nouns import verb_before
from riwaya.reading.draft import NOUNS, PRONOUN, RELATIVE, VERB, ActorMention, Chunk, Draft, EventDraft

CRIMES: Final = frozenset(["terror-attack", "aggression"])  # frames whose nouns judge an act


def is_called_so(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """ما حدث *عمل إرهابي*, وصفوا الحادثة *بالعمل الجبان*: whether a word that takes sides is only said of an act."""
    if event.frame < 0 or draft.entries.frames[event.frame].id not in CRIMES:
        return False
    operators, owner, word = draft.knowledge.operators, event.statement, draft.words[event.first]
    if owner is not None and event.first <= owner.first + 1 and chunk.prep in operators("means_preposition"):
        cue = draft.words[owner.cue_first]
        return cue is not None and cue.stem in operators("naming_verb")
    if word is None or word.suffix or event.definite or chunk.prep or chunk.conj or word.stem in operators("plural_act"):
        return False
    if word.text.endswith(tuple(operators("accusative_ending"))):
        return False
    before = draft.words[event.first - 1] if event.first else None
    if event.first > chunk.head:
        return before is not None and (before.function == "dem" or before.article or bool(before.suffix))
    if before is not None and before.function == "dem":
        return True
    chunks = draft.chunks[event.sentence]
    beside = chunks[chunk.index - 1] if chunk.index else None
    if beside is None or beside.kind not in (NOUNS, PRONOUN):
        return False
    verb = verb_before(chunks, chunk.index)
    return verb is None or (verb.index > 0 and chunks[verb.index - 1].kind == RELATIVE)


def amounts_to(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """قصف المشفى يشكل *جريمة حرب*, ما يعد *اعتداء* على السيادة: whether a noun without the article is what a verb of being so
    calls something told before."""
    if draft.lacks("amounting_verb") or event.definite or event.first != chunk.head or chunk.conj:
        return False
    operators, chunks = draft.knowledge.operators, draft.chunks[event.sentence]
    if chunk.prep and chunk.prep not in operators("towards_preposition"):
        return False  # يرقى *إلى جريمة حرب*
    word, at = draft.words[event.first], chunk.index - 1
    if word is None or word.suffix or at < 0:
        return False
    told = at > 0
    if chunks[at].kind == NOUNS and not chunk.prep and at > 0:
        at, told = at - 1, at > 1 or not chunks[at].prep  # يشكل القصف *جريمة حرب*, وهي تعد بمجملها *جرائم حرب*
    verb = chunks[at].word if chunks[at].kind == VERB else None
    return told and verb is not None and verb.stem in operators("amounting_verb")


_PROTECTING: Final = frozenset(["COP", "MIL", "GOV", "LEG", "JUD", "CVL", "REL", "MED", "EDU", "HLH", "NGO", "REF", "BUS"])
_OFFICES: Final = frozenset(["institution", "role", "title", "source", "media", "document"])
_BESIDE: Final = 6  # acts before a protest that may tell who kept others from it


def may_have_done(draft: Draft, event: EventDraft, mention: ActorMention) -> bool:
    """لن يثني *رجال الأمن* هذا العمل الإرهابي, تصدت *المملكة* للأعمال الإجرامية: whether somebody whom only the words around a name
    that judges an act bring in may have done it; who keeps order, holds an office or suffers is not meant, unless accused of it;
    nor does a force march that keeps others from it (منعت *الشرطة* مسيرة)."""
    if event.type == "PROTEST" and mention.head_class == "force":
        told = [other for other in draft.events[-_BESIDE:] if other.sentence == event.sentence]
        return not any(other.type in ("COERCE", "ASSAULT") and mention in other.actors for other in told)
    if event.frame < 0 or draft.entries.frames[event.frame].id != "terror-attack":
        return True
    if event.charged or (event.statement is not None and event.statement.stance in ("accuse", "claim_responsibility")):
        return True
    meant = mention.antecedent or mention
    if meant.kind == "armed_group" or meant.sector in ("UAF", "REB"):
        return True
    return meant.sector not in _PROTECTING and meant.head_class not in _OFFICES and meant.head_class != "state"


__all__ = ["CRIMES", "amounts_to", "is_called_so", "may_have_done"]
