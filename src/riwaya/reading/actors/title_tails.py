"""Ends of titles: what behind an office, a group or a name is still of it.

In: the mention of a speaker, its chunk and the one where what is said begins. Out: the last chunk that says more of who speaks.
The idea: whom a group is of (وفد *من الوجهاء*), a rank (*برتبة عقيد*), the town of somebody whom every town has and the rest of a
name stand right behind it, before anything is said.
"""

from __future__ import annotations

from riwaya.reading.actors.title_bodies import is_anyones, is_local, names_field
from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    PRONOUN,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
)
from riwaya.reading.phrases.chunk_base import place_nouns
from riwaya.reading.phrases.holders import is_told
from riwaya.reading.words.marks import PAUSES

_REACH = 6  # chunks from an office to the name behind its comma
_BODIES = frozenset(["institution", "force", "group"])
_OFFICES = frozenset(["role", "title", "person", "force", "institution"])
_SPEAKERS = frozenset(["source", "people", "media", "document", "force", "group", "role"])


def tail_of(draft: Draft, chunks: list[Chunk], mention: ActorMention, at: int, limit: int) -> int:
    """The last chunk before `limit` that belongs to the speaker of chunk `at`; the chunk where he ends, if none does."""
    end = at
    while end + 1 < limit and chunks[end + 1].first < mention.last:
        end += 1
    if mention.last < chunks[end].last:
        return end
    told = is_told(chunks, limit) and not (limit < len(chunks) and chunks[limit].kind == VERB)
    while end + 1 < limit and chunks[end + 1].kind == NOUNS and _goes_on(draft, chunks, mention, at, end, told):
        end += 1
    return end


def _goes_on(draft: Draft, chunks: list[Chunk], mention: ActorMention, at: int, end: int, told: bool) -> bool:
    """Whether the chunk behind `end` says more of a speaker."""
    chunk, before, operators = chunks[end + 1], chunks[end], draft.knowledge.operators
    if not chunk.prep:
        if chunk.conj and end > at and names_field(draft, chunks[end - 1], before):
            return chunk.word is not None and chunk.word.article and chunk.word.stem in operators("body_field_noun")
        if chunk.conj:
            return end > at and told and before.prep in operators("from_preposition") and _is_group(draft, chunks[at])
        if _is_town(draft, before) and end > at:
            return bool(draft.in_place[chunk.head])  # في العاصمة *صنعاء*
        if _is_further_adjective(draft, chunks, mention, at, end, told):
            return True
        if not told or mention.person_name is None or mention.last != before.last:
            return False
        return ends_name(draft, chunk) or _is_surname(draft, chunks, mention, end + 1)
    if chunk.conj:
        return False
    if names_field(draft, before, chunk) or (end > at and _is_sided_with(draft, before, chunk)):
        return True
    if end == at and _is_of_state(draft, chunks, mention, at, told):
        return True
    if is_rank_phrase(draft, chunk):
        return mention.head_class in ("role", "title", "people", "source")
    if chunk.prep in operators("from_preposition"):
        of_turn = (chunk.word is not None and chunk.word.suffix) or is_asked(draft, chunks, at, chunk)  # *من جانبها*
        if end == at and told and not of_turn and _are_taken_from(draft, chunks, mention, at):
            return True
        return end == at and mention.person_name is None and not of_turn and _is_group(draft, before)
    if chunk.prep in operators("of_preposition"):
        return end == at and told and _is_kin_of(draft, before, mention, chunk)
    if chunk.prep not in operators("in_preposition"):
        return False
    if told and _is_accused_of(draft, mention, chunks, at, end):
        return True
    if is_rank_phrase(draft, before):
        return chunk.actor is not None and chunk.actor.head_class in _BODIES  # برتبة عقيد *في الجيش*
    if told and _is_office_in(draft, mention, before, chunk):
        return True
    if not told or mention.person_name is not None or mention.head_class not in ("role", "people", "source"):
        return False
    if not _is_town(draft, chunk):
        return False
    return mention.head_class != "role" or is_anyones(draft, before) or is_local(draft, before)


def _is_further_adjective(
    draft: Draft, chunks: list[Chunk], mention: ActorMention, at: int, end: int, told: bool
) -> bool:
    """مصادر سورية *معارضة* أن, ضباط عراقيون *كبار* إن, مواقع إلكترونية *مقربة* من الحزب: a further adjective of speakers who have
    one already, all without the article, before what is said or with whom they side."""
    chunk, head = chunks[end + 1], chunks[at].word
    word = chunk.word
    if head is None or word is None or head.article or head.suffix or word.article or word.suffix or word.preposition:
        return False
    if mention.person_name is not None or mention.entity is not None or mention.last < mention.first + 2 or end > at:
        return False
    if chunk.last != chunk.head + 1 or mention.head_class not in _SPEAKERS:
        return False
    operators = draft.knowledge.operators
    behind = chunks[end + 2] if end + 2 < len(chunks) else None
    if behind is not None and behind.kind == NOUNS and _is_sided_with(draft, chunk, behind):
        return True
    if word.stem not in operators("speakers_adjective") or behind is None:
        return False
    to_somebody = behind.kind == NOUNS and behind.prep in operators("of_preposition")
    return told and (behind.kind in (COMPLEMENTIZER, MARK) or to_somebody)


def _is_of_state(draft: Draft, chunks: list[Chunk], mention: ActorMention, at: int, told: bool) -> bool:
    """الفريق راشد وزير الداخلية *بمملكة البحرين*, الأجهزة الأمنية *بدولة الكويت*: with ب the state that an office or service is
    of; but أشاد الوزير *بدولة قطر*, where the verb takes it."""
    chunk, operators = chunks[at + 1], draft.knowledge.operators
    if chunk.prep not in operators("means_preposition") or chunk.word is None:
        return False
    if chunk.actor is None or chunk.actor.first != chunk.head:
        return False
    if mention.head_class not in _OFFICES or not mention.definite:
        return False
    state = chunk.actor.head_class == "state" and chunk.word.stem in operators("state_word")
    ministry = chunk.actor.head_class == "institution" and chunk.word.stem in operators("ministry_word")
    ministry = ministry and mention.head_class == "force"
    if not (state or ministry):
        return False
    if told or chunks[at].prep:
        return True
    cue = chunks[at - 1] if at else None
    if cue is None or cue.kind != VERB or cue.word is None:
        return False
    return all(chunk.prep not in draft.entries.cues[one.ref].takes for one in cue.word.cue_verbs)


def _is_sided_with(draft: Draft, before: Chunk, chunk: Chunk) -> bool:
    """مقربة *من الحزب*: with whom those side whom an adjective without the article tells of."""
    word = draft.words[before.last - 1]
    if word is None or word.article or not chunk.prep or chunk.conj or chunk.word is None:
        return False
    if chunk.actor is not None and chunk.actor.head_class in ("media", "document"):
        return False
    return f"{word.stem} {chunk.prep}" in draft.knowledge.operators("siding_complement")


def issuer_of(draft: Draft, chunks: list[Chunk], at: int, limit: int) -> int:
    """أفاد بيان *صدر عن مكتب الرئيس* بأن, قال بيان *أصدرته الوزارة* إن: the chunk of who issued a writing without the article, in
    the clause right behind it; `at` where there is none."""
    document, verb = chunks[at], chunks[at + 1] if at + 2 < limit else None
    if verb is None or verb.kind != VERB or verb.conj or verb.word is None or document.actor is None:
        return at
    word = document.word
    if document.actor.head_class != "document" or word is None or word.article or word.suffix:
        return at
    if verb.word.stem not in draft.knowledge.operators("issuing_verb") or not (verb.word.suffix or is_told(chunks, limit)):
        return at
    whose = at + 2
    while whose < limit and chunks[whose].kind == TIME:
        whose += 1  # صدر *أمس* عن المكتب
    owner = chunks[whose].actor if whose < limit and chunks[whose].kind == NOUNS else None
    if owner is None or owner.head_class == "document" or owner.first != chunks[whose].head:
        return at
    by = chunks[whose].prep in draft.knowledge.any_of("about_preposition", "from_preposition")
    return whose if by or (verb.word.suffix and not chunks[whose].prep) else at


def is_asked(draft: Draft, chunks: list[Chunk], at: int, chunk: Chunk) -> bool:
    """طلب *ناشطون* من الحكومة: whether what من governs behind the subject of chunk `at` is whom the verb asks."""
    cue = chunks[at - 1] if at else None
    if chunk.prep not in draft.knowledge.operators("from_preposition") or cue is None or cue.kind != VERB or cue.word is None:
        return False
    further = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
    if further is not None and further.prep == chunk.prep and not further.conj:
        return False  # طلب وفد *من المعارضة* من الأمم المتحدة
    return any(draft.entries.cues[one.ref].addressee in draft.knowledge.operators("from_preposition") for one in cue.word.cue_verbs)


def _are_taken_from(draft: Draft, chunks: list[Chunk], mention: ActorMention, at: int) -> bool:
    """وقال *شهود* من سكان القرية إن: people without the article, whom من says are of a people or a body; but علمت مصادر *من الوزير*
    أن and طلب ناشطون *من الحكومة* أن, where it goes with the verb."""
    word, those = chunks[at].word, chunks[at + 1]
    if word is None or word.article or word.suffix or mention.head_class not in ("source", "people") or mention.entity is not None:
        return False
    of = those.actor is not None and those.actor.first == those.head and (
        those.actor.head_class == "people" or those.actor.head_class in _BODIES
    )
    inner = those.word is not None and those.word.stem in draft.knowledge.operators("inside_noun")
    cue = chunks[at - 1] if at else None
    if not (of or inner) or cue is None or cue.kind != VERB or cue.word is None:
        return False
    cues = [draft.entries.cues[one.ref] for one in cue.word.cue_verbs]
    return bool(cues) and all(one.speaker == "subject" and one.stance != "demand" and one.kind != "learning" for one in cues)


def _is_accused_of(draft: Draft, mention: ActorMention, chunks: list[Chunk], at: int, end: int) -> bool:
    """المشتبه به الرئيسي *في سرقة المتحف* في روما اعترف: the act that somebody is held to have done, and its place; but المتهم *في
    المحكمة*, where he speaks."""
    chunk, before, operators = chunks[end + 1], chunks[end], draft.knowledge.operators
    if draft.lacks("accused_noun") or mention.head_class != "people" or mention.person_name is not None or chunk.word is None:
        return False
    words = draft.words[chunks[at].head : chunks[at].last]
    if not any(word is not None and word.stem in operators("accused_noun") for word in words):
        return False
    if end > at:
        return end == at + 1 and chunk.last <= chunk.head + 2 and bool(draft.in_place[chunk.head]) and before.prep == chunk.prep
    act = bool(chunk.word.frame_nouns) or chunk.word.stem in operators("charge_noun")
    return act and not chunk.word.suffix


def _is_kin_of(draft: Draft, before: Chunk, mention: ActorMention, chunk: Chunk) -> bool:
    """وقال *أصدقاء* للضحية إن: somebody's kin or friends without the article, and whose they are; but قال صديق *للصحافيين* إن,
    whom he tells it."""
    word, whose = before.word, chunk.word
    if word is None or whose is None or word.article or word.suffix or before.last > before.head + 1:
        return False
    if word.stem not in draft.knowledge.operators("relation_noun") or chunk.actor is None or whose.suffix:
        return False
    told = whose.stem in draft.knowledge.operators("told_people") and chunk.actor.number
    return chunk.actor.head_class not in ("media", "document", "state") and not told


def _is_office_in(draft: Draft, mention: ActorMention, before: Chunk, chunk: Chunk) -> bool:
    """المقدم سامي نجم القيادي العسكري *في الفيلق الثالث* إن: behind a name and an office that is held in a body, that body."""
    name, body = mention.person_name, chunk.actor
    if name is None or mention.last != before.last or body is None or body.first != chunk.head or body.head_class not in _BODIES:
        return False
    held = draft.knowledge.operators("office_in_body")
    return any(word is not None and word.stem in held for word in draft.words[name[1] : before.last])


def _is_surname(draft: Draft, chunks: list[Chunk], mention: ActorMention, at: int) -> bool:
    """فهد هاوي *السرور* إن, فهد هاوي *السرور* رئيس المجلس: one definite word of another sense, between a name of two words or more
    and أن or an office."""
    chunk, following, name = chunks[at], chunks[at + 1] if at + 1 < len(chunks) else None, mention.person_name
    word = chunk.word
    if word is None or name is None or name[1] != mention.last or name[1] - name[0] < 2 or not word.article or word.suffix:
        return False
    last = draft.words[name[1] - 1]
    if last is None or last.article or word.adjective or word.modifier or draft.in_place[chunk.head] or draft.in_time[chunk.head]:
        return False
    if chunk.last == chunk.head + 1:
        if chunk.actor is not None or following is None or following.kind != COMPLEMENTIZER:
            return False
        means = tuple(draft.knowledge.operators("means_preposition"))
        return not following.text.startswith(means)  # but وصف فلان *الحادث* بأنه
    return chunk.actor is not None and chunk.actor.first == chunk.head + 1 and chunk.actor.head_class == "role"


def is_rank_phrase(draft: Draft, chunk: Chunk) -> bool:
    """*برتبة عقيد*."""
    word = chunk.word
    return word is not None and chunk.prep in draft.knowledge.operators("means_preposition") and (
        word.stem in draft.knowledge.operators("rank_word")
    )  # fmt: skip


def _is_group(draft: Draft, chunk: Chunk) -> bool:
    """*وفد* من وجهاء القبيلة: a group, whose members من names."""
    return chunk.word is not None and not chunk.word.article and chunk.word.stem in draft.knowledge.operators("group_of")


def _is_town(draft: Draft, chunk: Chunk) -> bool:
    """في *المدينة*: by its noun alone, the place that the report is about."""
    word = chunk.word
    return word is not None and word.article and chunk.last == chunk.head + 1 and word.stem in place_nouns()


def ends_name(draft: Draft, chunk: Chunk) -> bool:
    """عبد الباقي *شمسان*: one or two words behind a name that are no act, no party and nobody's, before what is said."""
    if chunk.actor is not None or chunk.last - chunk.head > 2:
        return False
    for token in range(chunk.head, chunk.last):
        word = draft.words[token]
        if word is None or word.article or word.suffix or word.preposition or word.frame_nouns or word.cue_noun:
            return False
        if word.stem in draft.knowledge.operators("time_again_noun"):
            return False  # وأكد أوباما *مرة أخرى* أن
        if draft.in_place[token] or draft.in_time[token] or draft.counted[token] or word.function not in ("", "noun"):
            return False
        if word.noun and not word.given and draft.knowledge.morphology.is_verbal_noun(draft.tokens.raw(token)):
            return False  # وصف هورويتس *اختيار* بيركوف بأنه
        if word.known and not word.given and draft.knowledge.morphology.ends_in_alef(word.text):
            return False  # وكشف ميزاب *أيضا* أن
        raw = draft.tokens.raw(token)
        if draft.knowledge.morphology.is_written_accusative(raw) or draft.knowledge.morphology.may_be_pronoun(raw):
            return False  # اختتم المخلافي *رده* بالقول إن
    return True


def office_before(chunks: list[Chunk], at: int) -> int:
    """وكان *الرئيس التونسي*، الباجي قائد السبسي أعلن: the chunk of an office that a comma parts from the name of chunk `at`
    at the head of a clause; `at` where there is none."""
    named = chunks[at].actor
    if at < 2 or named is None or named.person_name is None or named.first != chunks[at].head or chunks[at].prep:
        return at
    if chunks[at - 1].kind != MARK or chunks[at - 1].text not in PAUSES:
        return at
    for index in range(at - 2, max(-1, at - _REACH), -1):
        chunk = chunks[index]
        if chunk.kind != NOUNS:
            return at
        if chunk.prep:
            continue
        office, before = chunk.actor, chunks[index - 1] if index else None
        if office is None or office.first != chunk.head or office.head_class not in ("role", "title") or (chunk.conj and index):
            return at
        if office.number or office.person_name is not None or office.gender != named.gender:
            return at
        opens = before is None or before.kind in (AUXILIARY, COMPLEMENTIZER, CONJUNCTION)
        if before is not None and before.kind == PRONOUN and index > 1:
            before = chunks[index - 2]  # أدلى *بها* وزير النقل، سامي نجم، قال فيها
        said = before is not None and before.kind == VERB and chunks[at + 1].kind == MARK if at + 1 < len(chunks) else False
        return index if opens or said else at  # أطلقها *المتحدث*، العميد سامي نجم، قال فيها
    return at
