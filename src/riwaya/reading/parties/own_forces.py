"""Whose forces somebody means who speaks of his own.

In: the events of a report with their statements. Out: the body that speaks, on mentions such as *its fighters*.
The idea: أعلنت الحركة أن *مقاتليها* نصبوا كمينا: a force with a pronoun, in the words of a body that has forces, is that body's.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.compile import ENTITY
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.carrying_nouns import verb_before
from riwaya.reading.clauses.pronouns import doer_meant
from riwaya.reading.draft import ActorMention, Chunk, Draft, EventDraft

_ARMED: Final = frozenset(["armed_group", "military"])
_BODIES: Final = frozenset(["armed_group", "military", "government"])


def whose_forces(draft: Draft, chunks: list[Chunk], at: int, pronoun: str) -> list[ActorMention]:
    """ينتظر التنظيم وصول *تعزيزاته*: whose the forces are that move, by their pronoun; nobody where a verb stops or hits them."""
    verb = verb_before(chunks, at)
    word = verb.word if verb is not None else None
    light = draft.entries.light_verbs[word.light.ref] if word is not None and word.light is not None else None
    if word is None or word.frame_verbs or (light is not None and light.modality == "negated"):
        return []
    found = doer_meant(draft, chunks, at, pronoun)
    return [found] if found is not None else []


def name_own_forces(draft: Draft, event: EventDraft) -> None:
    """Gives actors of an event that are told with a pronoun the body which says so."""
    speaker = event.statement.speaker if event.statement is not None else None
    if speaker is None:
        return
    if not event.actors:
        _take_ours(draft, event, speaker)
        return
    for mention in event.actors:
        linked = mention.antecedent
        if linked is not None and not _is_speakers(draft, event, mention, speaker):
            continue
        if (mention.entity is not None and linked is None) or not _is_own(draft, mention):
            continue
        body = _body(draft, speaker)
        if linked is not None:
            if body is not None and body.entity is not None and body.entity == linked.entity:
                continue
            named = linked.entity is not None or linked.country is not None
            if body is None and not (named and (_is_ours(draft, mention) or _is_full(draft, speaker))):
                continue
            mention.antecedent = mention.entity = mention.name = mention.name_ar = mention.country = None
        if body is not None:
            mention.entity, mention.kind, mention.sector = body.entity, body.kind, body.sector
            mention.name, mention.name_ar, mention.country = body.name, body.name_ar, body.country


def _take_ours(draft: Draft, event: EventDraft, speaker: ActorMention) -> None:
    """قال المتحدث باسم التحالف إن *غاراتنا* مستمرة, قال قائد في الحركة إنهم يعملون على *بسط سيطرتنا*: an attack that armed people
    call their own is done by their body."""
    word, frame = draft.words[event.last - 1], draft.entries.frames[event.frame] if event.frame >= 0 else None
    ground = frame is not None and frame.control == "gained"
    if not (event.layer == "attack" or ground) or word is None or word.suffix not in draft.knowledge.operators("our_suffix"):
        return
    body = _body(draft, speaker)
    if body is None:
        inside = (mention_in(draft, token, speaker.last) for token in range(speaker.first + 1, speaker.last))
        body = next((one for one in inside if one is not None and one.head_class in ("force", "group")), None)
    if body is not None and body.kind in _ARMED:
        if not any(one is body for one in draft.actors):
            draft.add(body)
        event.actors.append(body)


def _is_speakers(draft: Draft, event: EventDraft, mention: ActorMention, speaker: ActorMention) -> bool:
    """أكدت الفرقة أن *مقاتليها* دخلوا البلدة, قال القائد إن *قواتنا* تقدمت: whether such a force opens what is said or is of those
    who speak, though others of its name were told of before."""
    item, linked = event.statement, mention.antecedent
    if item is None or linked is speaker or linked is speaker.antecedent:
        return False
    return item.cue_first < item.first <= mention.first and (_is_ours(draft, mention) or mention.first <= item.first + 1)


def _is_full(draft: Draft, speaker: ActorMention) -> bool:
    """Whether a body that no name is known of speaks, called by more than its kind: الفرقة *الأولى*, no *التنظيم*."""
    return speaker.antecedent is None and speaker.kind in _BODIES and speaker.last > speaker.first + 1


def _is_ours(draft: Draft, mention: ActorMention) -> bool:
    word = draft.words[mention.first]
    return word is not None and word.suffix in draft.knowledge.operators("our_suffix")


def _is_own(draft: Draft, mention: ActorMention) -> bool:
    """*مقاتليها*، *قواته*، *عناصرنا*: a force, or those it consists of, with a pronoun."""
    word = draft.words[mention.first]
    operators = draft.knowledge.operators
    if word is None or word.suffix not in draft.knowledge.any_of("own_pronoun", "our_suffix"):
        return False
    return mention.head_class == "force" or mention.kind in _ARMED or word.stem in operators("own_force_noun")


def _body(draft: Draft, speaker: ActorMention) -> ActorMention | None:
    """The body that speaks, or that a spokesman or an office speaks for: the one named in its words."""
    source = speaker.antecedent or speaker
    if source.kind in _BODIES and (source.entity is not None or source.country is not None):
        return source
    for token in range(source.first, source.last):
        word = draft.words[token]
        match = draft.phrase(token, ENTITY)
        reading = match.reading if match is not None and match.last <= source.last else word.entity if word is not None else None
        actor = draft.entries.actors[reading.ref] if reading is not None else None
        if actor is not None and actor.kind in _BODIES:
            last = match.last if match is not None else token + 1
            return ActorMention(
                token, last, actor.kind, actor.id, actor.name, actor.name_ar, actor.country or None, actor.sector
            )
    return None


__all__ = ["name_own_forces"]
