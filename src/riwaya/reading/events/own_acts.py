"""Acts that a pronoun ascribes to who speaks, is accused or acted before: قالت المقاومة إنها قتلت …

In: a verb behind a complementizer with a pronoun (إنها), the statement it stands in. Out: whom the pronoun means, None where that
is open. The idea: it agrees with the speaker, with whom he accuses, or with the body that his own phrase names.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.arguments import right_arguments
from riwaya.reading.clauses.clause_subjects import is_subject_of, opening_relative, subject_index
from riwaya.reading.clauses.told import Told
from riwaya.reading.draft import AUXILIARY, COMPLEMENTIZER, PARTICLE, VERB, ActorMention, Chunk, EventDraft
from riwaya.reading.events.phrase_slots import PhraseSlots
from riwaya.reading.parties.himself import speaks_of_himself

_OFFICERS: Final = frozenset(["role", "title", "person"])
_TOWARDS: Final = frozenset(["CONSULT", "AID", "SUPPORT", "ACCUSE"])  # acts that whoever speaks of himself does to one other
_EVENTS: Final = 6  # events of the sentence looked back at


class OwnActs(PhraseSlots):
    """Reads the pronouns of complementizers before verbs of acts."""

    __slots__ = ()

    def _speaks_of_himself(self, chunks: list[Chunk], at: int, event: EventDraft) -> ActorMention | None:
        """قالت المقاومة *إنها* قتلت …: whom the pronoun that a verb's complementizer bears means."""
        return speaks_of_himself(self.draft, chunks, at, event.statement)

    def _meets_himself(self, told: Told, speaks: ActorMention) -> bool:
        """قال الرئيس *إنه* استقبل الوفد: whether an officer who speaks of himself did it to the one party behind the verb."""
        if speaks.head_class not in _OFFICERS or told.frame.type not in _TOWARDS or told.slots.get("object") != "recipient":
            return False
        verb = told.chunks[told.at].verb
        return len(told.nouns) == 1 and verb is not None and is_subject_of(self.draft, verb, speaks) and not told.frame.mutual

    def _goes_on_about_himself(self, chunks: list[Chunk], at: int, event: EventDraft) -> list[ActorMention]:
        """قالت المقاومة إنها أخلت البلدة *وقتلت* خمسة: whom the pronoun on أن before the first of joined verbs means."""
        verb = chunks[at].verb
        before = chunks[at - 1] if at else None
        goes_on = before is not None and before.text in self.draft.knowledge.operators("going_on_conjunction")  # *كما* استولى على …
        if verb is None or not (chunks[at].conj or goes_on):
            return []
        index = at - 1
        while index > 0:
            chunk = chunks[index]
            if chunk.kind == COMPLEMENTIZER and not chunk.prep:
                return []
            if chunk.kind == VERB and chunk.verb is not None and opening_relative(chunks, index) < 0:
                opening = index - 1
                while opening > 0 and chunks[opening].kind in (AUXILIARY, PARTICLE):
                    opening -= 1
                alike = (verb.gender, verb.number) == (chunk.verb.gender, chunk.verb.number)
                if chunks[opening].kind == COMPLEMENTIZER and not chunks[opening].prep:
                    return self._himself(chunks, index, event) if alike else []
                if not chunk.conj or (alike and subject_index(chunks, index, right_arguments(chunks, index)) >= 0):
                    return []
            index -= 1
        return []

    def _himself(self, chunks: list[Chunk], at: int, event: EventDraft) -> list[ActorMention]:
        """Who does what the first verb behind إنه tells, be it an act or not."""
        for other in reversed(self.draft.events[-_EVENTS:]):
            if other.chunk is chunks[at] and other.rule.endswith(":verb"):
                return list(other.actors) if other.statement is event.statement else []
        found = self._speaks_of_himself(chunks, at, event)
        return [found] if found is not None else []
