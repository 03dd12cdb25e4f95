"""Whom a condemnation hits: who did what is condemned, where its own clause says so.

In: the events of a report before merging. Out: recipients of condemnations that name nobody themselves.
The idea: أدان الوزير القصف *التركي*, الجرائم التي يرتكبها *التنظيم*: the deed stands behind the word for condemning, and whoever
its phrase or its relative clause names as the doer is condemned; nobody is supplied from elsewhere.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, NOUNS, PRONOUN, RELATIVE, VERB, ActorMention, Chunk, Draft, EventDraft

_FRAME: Final = "condemn"
_BLAMING: Final = frozenset(["document-abuses", "investigate-war-crimes"])
_ACCUSED: Final = frozenset(["force", "group", "institution", "organisation", "people", "person", "role", "state", "title"])
_REACH: Final = 5  # chunks from a relative pronoun to who does what it tells of


def name_condemned(draft: Draft, events: list[EventDraft]) -> None:
    """Fills the recipients of condemnations."""
    for event in events:
        if event.type != "ACCUSE" or event.recipients or event.chunk is None:
            continue
        item = event.cue_of
        accused = _accused(draft, event) if item is None else None
        if accused is not None:
            event.recipients += [accused] if accused not in event.actors else []
            continue
        if item is not None:
            deed = draft.chunk_of[item.first] if item.stance == "condemn" else None
        else:
            frame = draft.entries.frames[event.frame].id
            deed = _behind(draft, event) if frame == _FRAME else _told_deeds(draft, event) if frame in _BLAMING else None
        if deed is None or deed.kind != NOUNS or (deed.actor is not None and deed.actor.first == deed.head):
            continue
        found = _doers(draft, events, deed, event) or _in_clause(draft, deed)
        event.recipients += [one for one in found if one not in event.actors]


def _accused(draft: Draft, event: EventDraft) -> ActorMention | None:
    """الاتهامات بأن *الشرطة* عذبت معتقلين, مزاعم أن *الحكومة* تدعمهم: of whom the clause right behind a noun of accusing tells."""
    if draft.entries.frames[event.frame].id != "accuse" or event.chunk is None or event.chunk.kind != NOUNS:
        return None
    row, at = draft.chunks[event.sentence], event.chunk.index + 1
    if at + 2 >= len(row) or row[at].kind != COMPLEMENTIZER or event.last != event.chunk.last:
        return None
    named = row[at + 1]
    if named.kind != NOUNS or named.prep or named.conj or named.actor is None or named.actor.first != named.head:
        return None
    if any(one.kind == NOUNS and one.conj and one.actor is not None for one in row[at + 2 : at + 3]):
        return None  # بأن *الشرطة والجيش* …
    return named.actor if named.actor.head_class in _ACCUSED else None


def _behind(draft: Draft, event: EventDraft) -> Chunk | None:
    """إدانته *الممارسات*, إدانته *للجرائم*: the phrase right behind a noun of condemning."""
    assert event.chunk is not None
    chunks = draft.chunks[event.sentence]
    if event.last < event.chunk.last:
        return event.chunk  # عن *إدانته الممارسات*
    return chunks[event.chunk.index + 1] if event.chunk.index + 1 < len(chunks) else None


def _told_deeds(draft: Draft, event: EventDraft) -> Chunk | None:
    """وثقت المنظمة *الجرائم* التي …, فتحت تحقيقا *في الجرائم* التي …: the deeds that a verb has for what it documents."""
    if event.chunk is None or event.chunk.kind != VERB:
        return None
    for chunk in draft.chunks[event.sentence][event.chunk.index + 1 : event.chunk.index + _REACH]:
        if chunk.kind != NOUNS:
            return None
        if chunk.word is not None and chunk.word.stem in draft.knowledge.operators("deeds_noun"):
            return chunk
    return None


def _doers(draft: Draft, events: list[EventDraft], deed: Chunk, event: EventDraft) -> list[ActorMention]:
    """The doers that the deed's own phrase or clause names: they stand behind its word."""
    for other in events:
        if other is not event and other.chunk is deed and other.cue_of is None:
            return [one for one in other.actors if one.first >= other.first and draft.sentence_of[one.first] == other.sentence]
    return []


def _in_clause(draft: Draft, deed: Chunk) -> list[ActorMention]:
    """الممارسات التي تقوم بها *المليشيات*, العملية التي نفذها *مسلحون*: who does what a relative clause tells of a deed."""
    chunks = draft.chunks[deed.sentence]
    at = deed.index + 1
    if at + 1 >= len(chunks) or chunks[at].kind != RELATIVE or chunks[at + 1].kind != VERB:
        return []
    verb = chunks[at + 1]
    word = verb.word
    if word is None:
        return []
    light = draft.entries.light_verbs[word.light.ref] if word.light is not None else None
    carries = light is not None and light.subject == "actor"
    carries = carries or any(draft.entries.frames[one.ref].layer == "attack" for one in word.frame_verbs)
    taken_up = bool(word.suffix)
    for chunk in chunks[at + 2 : at + 2 + _REACH]:
        if chunk.kind == PRONOUN:
            taken_up = True
        elif chunk.kind == NOUNS and not chunk.prep and not chunk.conj:
            return [chunk.actor] if carries and taken_up and chunk.actor is not None and chunk.actor.first == chunk.head else []
        else:
            return []
    return []
