"""The reader: one pure function from a report to its document.

In: an `Input` and a language's `Knowledge`. Out: a `Document`.
The idea: stages in a fixed order over one `Draft`; each takes what the ones before it found. No input or output here.
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.quantities import find_quantities
from riwaya.languages.ar.temporal import find_times
from riwaya.languages.ar.temporal_direction import COMING, EITHER, IMPERFECT, PERFECT
from riwaya.lexicon.match import COUNTING, FRESH, TIMING, VERBAL, Matched, Word
from riwaya.reading.actors.actors import find_actors
from riwaya.reading.actors.homonyms import (
    forget_cut_names,
    forget_foreign_papers,
    forget_other_wars,
    forget_rivals,
    forget_strangers,
    name_kinsmen,
    name_mothers,
    name_particles,
)
from riwaya.reading.actors.joined_states import find_joined_states
from riwaya.reading.assemble import assemble
from riwaya.reading.draft import Draft, StatementDraft
from riwaya.reading.events.control import find_control
from riwaya.reading.events.events import find_events
from riwaya.reading.knowledge import Knowledge
from riwaya.reading.merging.merge import finish_events
from riwaya.reading.phrases.chunks import chunk_all
from riwaya.reading.phrases.states import is_capital
from riwaya.reading.places.place_mentions import PlaceMention
from riwaya.reading.places.places import find_places
from riwaya.reading.statements.claimed_before import ANTECEDENT, hand_over
from riwaya.reading.statements.denials import link_denials
from riwaya.reading.statements.statements import find_statements
from riwaya.reading.structure import Structure, find_stamp, find_structure, lines_of
from riwaya.reading.times.times import TimeMention, resolve_times
from riwaya.reading.words.called_verbs import take_called
from riwaya.reading.words.names import names_taken
from riwaya.reading.words.one_of_them import part_mother, part_one_of, part_to
from riwaya.reading.words.prefixed_names import name_prefixed
from riwaya.records import Document, Input

_TOWNS: Final = ("settlement", "neighbourhood", "camp")
_NAME: Final = 5  # tokens of a name before a time


def read_report(source: Input, knowledge: Knowledge) -> Document:
    """Reads one report; never raises for any text."""
    draft, structure = draft_report(source, knowledge)
    control, framings = find_control(draft)
    return assemble(draft, structure, control, framings)


def draft_report(source: Input, knowledge: Knowledge) -> tuple[Draft, Structure]:
    """Runs all stages; `read_report` makes the document, `explain` and tests look at the draft."""
    draft = Draft(source, knowledge)
    part_one_of(draft)
    part_to(draft)
    part_mother(draft)
    _times_and_quantities(draft)
    lines = lines_of(draft)
    draft.places = find_places(draft.tokens, draft.sentences, names_taken(draft), matched=draft.matched)
    for place in draft.places:
        if place.scene:
            draft.places_in[draft.sentence_of[place.first]].append(place)
        for token in range(place.first, place.last):
            draft.in_place[token] = 1
            if (word := draft.words[token]) is not None and _is_other_word(draft, word, token, place):
                draft.words[token] = knowledge.matcher.name(word, place.inner if token == place.first else 0)
                draft.matched.marks[token] |= FRESH  # for the chunker to ask for its traits
    forget_strangers(draft)
    forget_rivals(draft)
    forget_cut_names(draft)
    forget_other_wars(draft)
    forget_foreign_papers(draft)
    name_mothers(draft)
    name_kinsmen(draft)
    take_called(draft)
    name_particles(draft)
    name_prefixed(draft)
    structure = find_structure(draft, draft.stamp, lines)
    chunk_all(draft)
    find_actors(draft)
    find_joined_states(draft)
    find_statements(draft)
    link_denials(draft)
    draft.owner = innermost(draft)
    find_events(draft)
    finish_events(draft)
    hand_over(draft)
    return draft, structure


def _is_other_word(draft: Draft, word: Word, token: int, place: PlaceMention) -> bool:
    """سكان *ودان*, رأس *لانوف*, مدينة *إب*: whether a word in the name of a place reads as another one, with letters before it
    though all of it is of the name, or as an ordinary noun."""
    if token == place.first and place.inner == 1 and draft.knowledge.morphology.without_conjunction(word.text) == word.text[1:]:
        return not word.conjunction or bool(word.preposition)  # واشنطن *وبيونغ* يانغ, *وجوبا*
    if word.conjunction or word.preposition:
        if token > place.first:
            return True
        before = draft.words[token - 1] if token else None
        governed = before is not None and (before.function == "prep" or (before.head is not None and not before.article))
        return not place.inner and (governed or place.whole < place.first or (word.verb is None and not word.frame_nouns))
    if place.kind not in _TOWNS or place.antecedent is not None:
        return False
    if place.whole < place.first and not place.inner and (draft.knowledge.domain(word) or word.head or word.given):
        return not (word.state or word.demonym or word.entity or word.people)  # حي *الضباط*, حي *الملعب*, حي *بابا عمرو*
    if place.kind != "settlement" or place.last - place.first > 1:
        return False
    if not (word.head or word.noun or (word.adjective and is_capital(place))) or word.frame_nouns or word.verb:
        return False
    return not (word.state or word.demonym or word.entity or word.given or word.people or word.function not in ("", "noun"))


def _times_and_quantities(draft: Draft) -> None:
    expressions = find_times(
        draft.tokens, draft.sentences, verb_marks(draft.matched, draft.knowledge), draft.matched.of_class(TIMING)
    )
    if draft.published is None:
        stated = resolve_times(expressions, draft.sentences, None)
        draft.stamp = find_stamp(draft, stated, lines_of(draft))
        if draft.stamp is not None:
            draft.published = draft.stamp.value
    draft.times = resolve_times(expressions, draft.sentences, draft.published)
    for mention in draft.times:
        draft.times_in[draft.sentence_of[mention.first]].append(mention)
        for token in range(mention.first, mention.last):
            draft.in_time[token] = 1
        _end_names(draft, mention)
    draft.quantities = find_quantities(draft.tokens, draft.sentences, draft.in_time, draft.matched.of_class(COUNTING))
    for quantity in draft.quantities:
        draft.quantities_in[draft.sentence_of[quantity.first]].append(quantity)
        draft.counted[quantity.first : quantity.last] = b"\x01" * (quantity.last - quantity.first)


def _end_names(draft: Draft, time: TimeMention) -> None:
    """وروسيا *اليوم الأربعاء*: no name of several words runs on into a time that goes on behind it."""
    for start in range(max(0, time.first - _NAME), time.first):
        found = draft.phrases.get(start)
        if found is not None and time.first < found[0].last < time.last:
            left = [match for match in found if match.last <= time.first]
            if left:
                draft.phrases[start] = left
            else:
                del draft.phrases[start]


def verb_marks(matched: Matched, knowledge: Knowledge) -> bytearray:
    """A mark a token, as `find_times` takes it: which words are finite verbs, and of which tense."""
    words = matched.words
    found = bytearray(len(words))
    before_verbs, perhaps = knowledge.operators("before_imperfect"), knowledge.operators("perhaps_particle")
    has_prefix, openers = knowledge.morphology.has_prefix, before_verbs | perhaps
    for index in matched.where(VERBAL):
        word = words[index]
        assert word is not None and word.verb is not None
        if index and (before := words[index - 1]) is not None and before.stem in openers and has_prefix(word.stem) and (
            before.stem in before_verbs or word.verb.tense == 2
        ):
            found[index] = IMPERFECT  # أن تدخل, where تدخل is no noun
            continue
        if word.mark is None:
            word.mark = _verb_mark(word)
        found[index] = word.mark
    return found


def _verb_mark(word: Word) -> int:
    """A form that may as well be a noun is a verb only at the head of a clause; a name or a function word is none."""
    assert word.verb is not None
    if word.future:
        return COMING
    if word.head or word.entity or word.given or word.function or word.demonym or word.people or word.state:
        return 0
    if word.noun or word.frame_nouns or word.cue_noun or word.adjective or word.modifier:
        return EITHER if word.verb.tense == 1 else 0
    return {1: PERFECT, 2: IMPERFECT, 3: IMPERFECT}.get(word.verb.tense, 0)


def innermost(draft: Draft) -> list[StatementDraft | None]:
    """For each token the innermost statement whose content holds it, None for the outlet's own voice.

    Who denies what was told before (…، الأمر الذي نفاه) does not tell it. Whose words an act of a relative clause is
    (`claimed_before`) is set when all that is told beside it is read.
    """
    owner: list[StatementDraft | None] = [None] * len(draft.tokens)
    told = [
        item for item in draft.statements
        if not (item.rule == "verb-trailing" and item.stance == "deny") and not item.rule.endswith(ANTECEDENT)
    ]  # fmt: skip
    for item in sorted(told, key=lambda item: (item.first - item.last, -item.cue_first)):
        owner[item.first : item.last] = [item] * (item.last - item.first)
    return owner
