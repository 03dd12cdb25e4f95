"""Acts claimed or announced in a relative clause: الهجوم الذي تبناه التنظيم, هدنة أعلنها التحالف.

In: a row of chunks and the index of a verb of claiming or announcing. Out: its clause, whose content is the act before it.
The idea: a pronoun on the verb, or behind it with عن, goes back to the noun of an act; who speaks stands right behind.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.schema import Cue
from riwaya.reading.draft import NOUNS, PRONOUN, RELATIVE, TIME, VERB, Chunk, Draft, StatementDraft
from riwaya.reading.phrases.cue_clause import CueClause
from riwaya.reading.phrases.states import names_state
from riwaya.text.normalise import folded

ANTECEDENT: Final = "-antecedent"  # ends the rule of a statement whose content stands before its relative clause
_PAST: Final = 1
_PHRASES: Final = 3  # phrases between an act and what is told of it
_SPEAKS: Final = frozenset(["person", "role", "title", "institution", "group", "force", "source", "state", "media"])


def claims_before(draft: Draft, cue: Cue) -> bool:
    """Whether a cue is one of those that claim or announce what stands before them."""
    return folded(cue.lemma) in draft.knowledge.operators("claimed_before_cue")


def claimed_before(draft: Draft, chunks: list[Chunk], at: int) -> CueClause | None:
    """انتهت *الهدنة* التي أعلنها التحالف: the clause of a verb whose pronoun is the act that it claims or announces."""
    chunk = chunks[at]
    if chunk.kind != VERB or chunk.conj or at < 1 or chunk.verb is None or chunk.verb.tense != _PAST or chunk.verb.person:
        return None
    if chunk.word is None or not any(claims_before(draft, draft.entries.cues[one.ref]) for one in chunk.word.cue_verbs):
        return None
    teller = _teller(draft, chunks, at)
    if teller < 0:
        return None
    relative = chunks[at - 1].kind == RELATIVE and not chunks[at - 1].prep
    head = at - 1 - relative
    if relative and chunks[at - 1].text in draft.knowledge.operators("what_relative"):
        return None
    for index in range(head, max(-1, head - _PHRASES), -1):
        one = chunks[index]
        if one.kind == TIME and index < head:
            continue
        if one.kind != NOUNS:
            return None
        token = _act_in(draft, one, definite=relative)
        if token >= 0:
            return CueClause(at, ANTECEDENT[1:], token, head + 1, subject=[teller])
        if not (one.prep and relative) or one.conj:
            return None
    return None


def _teller(draft: Draft, chunks: list[Chunk], at: int) -> int:
    """أعلنها *التحالف*, أعلن عنها *الملك*, تبنى بعضها *التنظيم*: the chunk of who speaks, where the act is a pronoun; else -1."""
    word, index = chunks[at].word, at + 1
    operators = draft.knowledge.operators
    absent = operators("absent_suffix")
    told = word is not None and word.suffix in absent
    if not told and index < len(chunks) and chunks[index].kind == PRONOUN and (
        draft.tokens.norm[chunks[index].first] in operators("about_pronoun")
    ):  # fmt: skip
        told, index = True, index + 1
    if index < len(chunks) and chunks[index].kind == TIME:
        index += 1
    if index >= len(chunks):
        return -1
    who = chunks[index]
    if who.kind != NOUNS or who.prep or who.conj:
        return -1
    if not told:
        some = draft.words[who.head]
        told = some is not None and some.suffix in absent and some.stem in operators("some_of_them")
    named = who.actor.head_class in _SPEAKS if who.actor is not None else names_state(draft, who)
    return index if told and named else -1


def _act_in(draft: Draft, chunk: Chunk, *, definite: bool) -> int:
    """موعد سريان *هدنة* إنسانية: the last noun of an act in a noun phrase, with or without the article; -1 for none."""
    never = draft.knowledge.operators("not_announced_act")
    for token in range(chunk.last - 1, chunk.head - 1, -1):
        word = draft.words[token]
        if word is None or not word.frame_nouns or word.suffix or word.stem in never or word.head is not None:
            continue  # القتلى الذين أعلن عنهم: persons
        before = draft.words[token - 1] if token > chunk.head else None
        pointed = before is not None and before.function == "dem"
        if definite != word.article and not (definite and not word.article and token + 1 < chunk.last):
            return -1
        while token > chunk.head and _is_act(draft, token - 1):
            token -= 1  # *وقف إطلاق النار* الذي أعلنته الحكومة
        return token - 1 if pointed else token
    return -1


def _is_act(draft: Draft, token: int) -> bool:
    word = draft.words[token]
    return word is not None and bool(word.frame_nouns) and not word.article


def hand_over(draft: Draft) -> None:
    """Gives each act that a relative clause claims or announces to the statement of that clause."""
    told: dict[int, list[StatementDraft]] = {}
    for item in draft.statements:
        if item.rule.endswith(ANTECEDENT):
            told.setdefault(item.sentence, []).append(item)
    for event in draft.events if told else ():
        for item in told.get(event.sentence, ()):
            if event.statement is item.parent and event.first < item.last and event.last > item.first and event.cue_of is None:
                event.statement = item
                if not event.actors and event.type == "RETREAT" and item.speaker is not None:
                    event.actors = [item.speaker]
