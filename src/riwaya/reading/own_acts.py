"""Acts that a pronoun ascribes to who speaks, is accused or acted before: قالت المقاومة إنها قتلت …

In: a verb behind a complementizer with a pronoun (إنها), the statement it stands in. Out: whom the pronoun means, None where that
is open. The idea: it agrees with the speaker, with whom he accuses, or with the body that his own phrase names.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actor_phrases import mention_in
from riwaya.reading.arguments import right_arguments
from riwaya.reading.clause_subjects import opening_relative, subject_index
from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    PARTICLE,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
    StatementDraft,
)
from riwaya.reading.left_subjects import is_either
from riwaya.reading.other_domains import is_armed
from riwaya.reading.phrase_slots import PhraseSlots
from riwaya.reading.pronouns import agrees_with, pronoun_at_end, told_of

_EVENTS: Final = 6  # events of the sentence looked back at
_VOICES: Final = frozenset(["source", "role", "title", "person"])  # who may speak for a body
_BODIES: Final = frozenset(["force", "group", "state", "institution", ""])


class OwnActs(PhraseSlots):
    """Reads the pronouns of complementizers before verbs of acts."""

    __slots__ = ()

    def _speaks_of_himself(self, chunks: list[Chunk], at: int, event: EventDraft) -> ActorMention | None:
        """قالت المقاومة *إنها* قتلت …: the pronoun that a verb's complementizer bears is who speaks."""
        index = at - 1
        while index >= 0 and (chunks[index].kind in (AUXILIARY, PARTICLE) or chunks[index].text == '"'):
            index -= 1
        owner, verb = event.statement, chunks[at].verb
        if owner is None or owner.speaker is None:
            return None
        if verb is not None and verb.person == 1 and _tells_of_himself(owner):
            return self._for_whom(owner.speaker)  # السرايا: *قصفنا* تجمعا …, وقال الوزير: «*اجتمعنا* مع الوفد»
        if index < 0 or chunks[index].kind != COMPLEMENTIZER:
            return None
        word = chunks[index].word
        suffix = self.draft.tokens.norm[chunks[index].last - 1] if word is not None else ""
        pronoun = pronoun_at_end(self.draft, suffix)
        if not pronoun:
            return None
        if chunks[index].conj and chunks[index].first > owner.first:
            return told_of(self.draft, chunks, index, pronoun)  # إن مسلحين اقتحموا القرية *وإنهم* خطفوا …
        if owner.stance == "accuse":  # اتهم *الجيش* بأنه قصف المستشفى
            accused = owner.addressee
            return accused if accused is not None and agrees_with(self.draft, accused, pronoun) else None
        if chunks[at].first > owner.first + 2:
            return None
        speaker = owner.speaker
        if agrees_with(self.draft, speaker, pronoun) or (_is_her(self.draft, pronoun) and is_either(speaker)):
            unknown = speaker.anonymous and not is_armed(self.draft, speaker)  # but قال *المسلحون* إنهم خطفوا …
            return None if unknown or speaker.head_class == "document" else speaker
        return told_of(self.draft, chunks, index, pronoun) or self._spoken_for(chunks, index, speaker, pronoun)

    def _for_whom(self, speaker: ActorMention) -> ActorMention | None:
        """Whom "we" means: who speaks; of somebody who speaks for others (المتحدث باسم *الجيش*) the body that he is named with."""
        word = self.draft.words[speaker.first]
        if word is None or word.stem not in self.draft.knowledge.operators("spokesman_noun"):
            return speaker
        inside = mention_in(self.draft, speaker.first + 1, speaker.last)
        if inside is None or inside.head_class not in _BODIES:
            return None
        self.draft.add(inside)
        return inside

    def _spoken_for(self, chunks: list[Chunk], at: int, speaker: ActorMention, pronoun: str) -> ActorMention | None:
        """متحدث باسم *الشرطة* إنها اعتقلت, مصدر في *المقاومة* إنها سيطرت: the body that a speaker's phrase names, no other."""
        if speaker.head_class not in _VOICES or any(chunk.kind == VERB for chunk in chunks[at - 1 : at]):
            return None
        inside = mention_in(self.draft, speaker.first + 1, chunks[at].first)
        if inside is None or inside.head_class not in _BODIES or not agrees_with(self.draft, inside, pronoun):
            return None
        between = self.draft.chunk_of[inside.first]
        if between is None or between.sentence != chunks[at].sentence or inside.last < chunks[at].first - 3:
            return None
        self.draft.add(inside)
        return inside

    def _goes_on_about_himself(self, chunks: list[Chunk], at: int, event: EventDraft) -> list[ActorMention]:
        """قالت المقاومة إنها أخلت البلدة *وقتلت* خمسة: whom the pronoun on أن before the first of joined verbs means."""
        verb = chunks[at].verb
        if verb is None or not chunks[at].conj:
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


def _tells_of_himself(owner: StatementDraft) -> bool:
    """Whether "I" and "we" in a statement are whoever makes it: in his own words, and he is somebody."""
    speaker = owner.speaker
    if speaker is None:
        return False
    if speaker.kind in ("military", "armed_group"):
        return True
    return owner.mode == "direct" and not speaker.anonymous and speaker.head_class not in ("document", "media", "source")


def _is_her(draft: Draft, pronoun: str) -> bool:
    return draft.knowledge.morphology.pronoun_of(pronoun) == (0, True)
