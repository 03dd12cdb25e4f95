"""Whom the pronoun on إن, أن or لأن before a verb means: قالت المقاومة *إنها* قتلت …, اتهم الجيش *بأنه* قصف …

In: a verb behind a complementizer with a pronoun, the statement that it stands in. Out: the mention, None where that is open.
The idea: who speaks, whom he accuses, or the body that his own phrase names, by gender and number.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.pronouns import agrees_with, pronoun_at_end, told_of
from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    NEGATION,
    NOUNS,
    PARTICLE,
    RELATIVE,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    StatementDraft,
)
from riwaya.reading.phrases.left_subjects import is_either
from riwaya.reading.speakers.blamed_victims import victim_told_of
from riwaya.reading.words.other_domains import is_armed
from riwaya.text.normalise import folded

_VOICES: Final = frozenset(["source", "role", "title", "person", "document"])  # who may speak for a body
_MEN: Final = frozenset(["role", "title", "person"])
_BODIES: Final = frozenset(["force", "group", "state", "institution", ""])
_BEFORE: Final = (AUXILIARY, PARTICLE, NEGATION)  # what may stand between the pronoun and its verb: إنه *لن* يستقبل
_BEHIND: Final = 3  # tokens from the body that a speaker's phrase names to the complementizer


def speaks_of_himself(draft: Draft, chunks: list[Chunk], at: int, owner: StatementDraft | None) -> ActorMention | None:
    """قالت المقاومة *إنها* قتلت …: the pronoun that a verb's complementizer bears is who speaks."""
    index = at - 1
    while index >= 0 and (chunks[index].kind in _BEFORE or chunks[index].text == '"'):
        index -= 1
    verb = chunks[at].verb
    if index >= 0 and chunks[index].kind == COMPLEMENTIZER and chunks[index].first:
        but = draft.words[chunks[index].first - 1]
        if but is not None and but.text in draft.knowledge.operators("but_that"):
            letters = pronoun_at_end(draft, draft.tokens.norm[chunks[index].last - 1])
            found = told_of(draft, chunks, index, letters) if letters else None
            told = found is not None and (owner is None or chunks[at].first < owner.first or found.first >= owner.first)
            return found if told else None  # لم يلتق الصحافي الوزير، بيد *أنه* قابل …; but تابع المصدر «طرح الحل، إلا *أنه* رفض»
    answers = index >= 0 and chunks[index].kind == COMPLEMENTIZER and verb is not None and not verb.person
    if answers and chunks[index].conj in draft.knowledge.operators("answering_conjunction"):
        letters = pronoun_at_end(draft, draft.tokens.norm[chunks[index].last - 1])
        found = told_of(draft, chunks, index, letters) if letters else None
        if found is not None and (owner is None or chunks[at].first < owner.first or found.first >= owner.first):
            return found  # رغم خسائر *الجيش* فإنه قصف البلدة
    if owner is None or owner.speaker is None:
        return None
    if verb is not None and (verb.person == 1 or _is_i(chunks, at, owner)) and _tells_of_himself(owner):
        return _for_whom(draft, owner.speaker)  # السرايا: *قصفنا* تجمعا …, وقال الوزير: «*اجتمعنا* مع الوفد»
    if index < 0 or chunks[index].kind != COMPLEMENTIZER:
        return None
    word = chunks[index].word
    suffix = draft.tokens.norm[chunks[index].last - 1] if word is not None else ""
    pronoun = pronoun_at_end(draft, suffix)
    if not pronoun:
        return None
    if chunks[index].conj and chunks[index].first > owner.first:
        return told_of(draft, chunks, index, pronoun)  # إن مسلحين اقتحموا القرية *وإنهم* خطفوا …
    if owner.stance == "accuse":  # اتهم *الجيش* بأنه قصف المستشفى
        accused = owner.addressee or _named_before(chunks, index)
        return accused if accused is not None and agrees_with(draft, accused, pronoun) else None
    if chunks[at].first > owner.first + 2:
        return None
    if _names_others(draft, owner):
        return _named_so(draft, owner, pronoun)
    speaker, hit = owner.speaker, victim_told_of(draft, chunks, index - 1)
    if hit >= 0:
        return chunks[hit].actor  # قتل الجيش *شابا* قال إنه طعن جنديا
    if agrees_with(draft, speaker, pronoun) or (_is_her(draft, pronoun) and is_either(speaker)):
        unknown = speaker.anonymous and not is_armed(draft, speaker)  # but قال *المسلحون* إنهم خطفوا …
        if unknown or speaker.head_class == "document":
            found = _spoken_for(draft, chunks, index, speaker, pronoun)  # في بيان *الجيش* أنه سيطر
            topic = told_of(draft, chunks, index, pronoun) if found is None and speaker.head_class == "source" else None
            return found if topic is None or topic.head_class in _VOICES else topic  # مشيرة إلى *أنهم* اعتقلوا: no sources
        return speaker
    if chunks[at - 1].kind == NEGATION:
        return None  # مشددا على *أنهم* لن يحاربوا: of whom this is denied is open
    return told_of(draft, chunks, index, pronoun) or _spoken_for(draft, chunks, index, speaker, pronoun)


def we_of(draft: Draft, owner: StatementDraft | None) -> ActorMention | None:
    """قال القائد: «*نحن* مستعدون لاقتحام البلدة», «*تمكنا* من تحريرها»: whom "we" means in a
    statement, where it is whoever makes it."""
    if owner is None or owner.speaker is None or not _tells_of_himself(owner):
        return None
    return _for_whom(draft, owner.speaker)


def _names_others(draft: Draft, owner: StatementDraft) -> bool:
    """*وصفهم* العلماء بأنهم: whether a verb says of somebody, whom its pronoun stands for, what he is or does."""
    cue = draft.chunk_of[owner.cue_first]
    if cue is None or cue.kind != VERB or cue.word is None or not cue.word.suffix:
        return False
    return folded(owner.lemma) in draft.knowledge.operators("naming_cue")


def _named_so(draft: Draft, owner: StatementDraft, pronoun: str) -> ActorMention | None:
    """*المسلحين* الذين وصفهم الوزير بأنهم يقتلون: who stands before the relative clause of such a verb, or nobody."""
    cue = draft.chunk_of[owner.cue_first]
    row = draft.chunks[cue.sentence] if cue is not None else []
    if cue is None or cue.index < 2 or row[cue.index - 1].kind != RELATIVE:
        return None
    named = row[cue.index - 2].actor
    return named if named is not None and agrees_with(draft, named, pronoun) else None


def _for_whom(draft: Draft, speaker: ActorMention) -> ActorMention | None:
    """Whom "we" means: who speaks; of somebody who speaks for others (المتحدث باسم *الجيش*) the body that he is named with."""
    word = draft.words[speaker.first]
    if word is None or word.stem not in draft.knowledge.operators("spokesman_noun"):
        return speaker
    inside = mention_in(draft, speaker.first + 1, speaker.last)
    if inside is None or inside.head_class not in _BODIES:
        return None
    draft.add(inside)
    return inside


def _spoken_for(draft: Draft, chunks: list[Chunk], at: int, speaker: ActorMention, pronoun: str) -> ActorMention | None:
    """متحدث باسم *الشرطة* إنها اعتقلت, مصدر في *المقاومة* إنها سيطرت: the body that a speaker's phrase names, no other."""
    if speaker.head_class not in _VOICES or any(chunk.kind == VERB for chunk in chunks[at - 1 : at]):
        return None
    inside = mention_in(draft, speaker.first + 1, chunks[at].first)
    if inside is None or inside.head_class not in _BODIES or not agrees_with(draft, inside, pronoun):
        return None
    between = draft.chunk_of[inside.first]
    if between is None or between.sentence != chunks[at].sentence:
        return None
    if inside.last < chunks[at].first - _BEHIND and inside.first != speaker.first + 1:
        return None
    named = mention_in(draft, inside.first, min(inside.last, between.last)) or inside  # المقاومة, not المقاومة *بمحافظة مأرب*
    draft.add(named)
    return named


def _tells_of_himself(owner: StatementDraft) -> bool:
    """Whether "I" and "we" in a statement are whoever makes it: in his own words, and he is somebody."""
    speaker = owner.speaker
    if speaker is None:
        return False
    if speaker.kind in ("military", "armed_group"):
        return True
    return owner.mode == "direct" and not speaker.anonymous and speaker.head_class not in ("document", "media", "source")


def _named_before(chunks: list[Chunk], that: int) -> ActorMention | None:
    """اتهمت المؤسسة التي يوجد مقرها هنا *الحكومة* بأنها قصفت: who stands right before a complementizer."""
    chunk = chunks[that - 1] if that else None
    return chunk.actor if chunk is not None and chunk.kind == NOUNS and not (chunk.prep or chunk.conj) else None


def _is_i(chunks: list[Chunk], at: int, owner: StatementDraft) -> bool:
    """قال الرئيس: «*أمرت* بوقف الغارات»: whether the form of a past that tells of a woman as well opens the own words of a man."""
    verb, speaker = chunks[at].verb, owner.speaker
    if verb is None or speaker is None or owner.mode != "direct" or owner.first != chunks[at].first:
        return False
    if verb.tense != 1 or verb.gender != 1 or verb.number or verb.passive or chunks[at].conj:
        return False
    word, before = chunks[at].word, chunks[at - 2] if at > 1 else None
    if word is None or word.suffix or (before is not None and before.kind == COMPLEMENTIZER):
        return False  # إن «*وجهتهم* العاصمة»
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    named = behind is not None and behind.kind == NOUNS and not behind.prep
    return not named and speaker.head_class in _MEN and not (speaker.gender or speaker.number)


def _is_her(draft: Draft, pronoun: str) -> bool:
    return draft.knowledge.morphology.pronoun_of(pronoun) == (0, True)
