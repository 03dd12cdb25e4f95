"""Those whom a participle in the plural tells of: وقف الحارس عند الباب حين تجمع *الطلاب* في الساحة، معبرين عن.

In: a participle in ين and who was taken to speak. Out: the people that the nearest verb before it names, or None.
The idea: one man, or a body, is not told of in the masculine plural where people stand nearer, be it in a clause inside another.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from riwaya.reading.draft import CLOSE, NOUNS, OPEN, VERB, ActorMention, Chunk, Draft, StatementDraft
from riwaya.reading.phrases.left_subjects import is_plural

_SEVERAL: Final = 2
_BODIES: Final = frozenset(["institution", "group", "force", "state", "media", "document"])
_PEOPLE: Final = frozenset(["people", "role", "source", "title"])


def plural_holder(
    draft: Draft, chunks: list[Chunk], at: int, speaker: ActorMention | None, found: Sequence[StatementDraft]
) -> ActorMention | None:
    """أغلق المدير المصنع بعدما اعتصم *العمال*، مطالبين: who speaks where `speaker` is nobody, one man, or a body told of before."""
    if not draft.knowledge.morphology.is_oblique(chunks[at].text):
        return None
    if speaker is not None and (speaker.number or speaker.head_class == "people" or _is_joined(draft, speaker)):
        return None
    for index in range(at - 1, 0, -1):
        verb = chunks[index]
        if verb.kind in (OPEN, CLOSE):
            return None
        told = chunks[index + 1] if verb.kind == VERB else None
        if told is None or told.kind != NOUNS or told.prep:
            continue
        those = told.actor
        if is_plural(verb) or (those is None and _is_thing(draft, told)):
            continue  # وأغلقوا *الشارع*، فارتفعت *أصواتهم*: those who do it are named before
        if those is None or those.first != told.head or verb.verb is None or verb.verb.passive or verb.verb.number:
            return None
        several = those.number == _SEVERAL and those.head_class in _PEOPLE and those.person_name is None
        if not several or told.word is None or draft.knowledge.morphology.is_oblique(told.word.text):
            return None  # اعتقل الجيش … *المسلحين*
        if any(item.speaker is speaker and item.first <= told.first < item.last for item in found):
            return None  # أكدت الوزارة أن الخطة لن تزيد *رجالها* إلا إصرارا، سائلين
        before = speaker is None or speaker.first < told.first
        return those if before and (speaker is None or speaker.head_class in _BODIES or not speaker.number) else None
    return None


def _is_thing(draft: Draft, told: Chunk) -> bool:
    """فارتفعت *أصواتهم*, واهتزت *النوافذ*: a known noun that names nobody, and no plural of men."""
    word = told.word
    return word is not None and word.known and not (word.given or draft.knowledge.morphology.is_plural_nominative(word.text))


def _is_joined(draft: Draft, speaker: ActorMention) -> bool:
    """الوزير *والسفير*: several by name."""
    return any(word is not None and word.conjunction for word in draft.words[speaker.first + 1 : speaker.last])
