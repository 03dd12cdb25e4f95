"""Who may be the adversary of an attack that its own words do not name: a party further on in its clause.

In: an attack and a mention behind it. Out: whether the mention stands in the clause of the attack, as an adversary can.
The idea: ground that is hit is described by whose it is (الجيب الذي تسيطر عليه *داعش*); a new clause, another's words and the
phrase of another act tell of others (سيطر الثوار على التلة، وقال *أحد القادة* …).
"""

from __future__ import annotations

from riwaya.reading.actors.attributes_behind import is_backer
from riwaya.reading.draft import (
    COMPLEMENTIZER,
    CONJUNCTION,
    CUE_PHRASE,
    MARK,
    NOUNS,
    PARTICIPLE,
    RELATIVE,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)


def is_of_clause(draft: Draft, event: EventDraft, mention: ActorMention) -> bool:
    """Whether no clause of its own begins between an attack and a party behind it."""
    own = draft.chunk_of[mention.first]
    if own is None or event.chunk is None or own.sentence != event.sentence or own.index <= event.chunk.index:
        return True
    chunks = draft.chunks[own.sentence]
    for index in range(event.chunk.index + 1, own.index + 1):
        chunk = chunks[index]
        behind_mark = bool(chunk.conj) or chunks[index - 1].kind == MARK
        if chunk.kind == CUE_PHRASE or (chunk.kind == PARTICIPLE and behind_mark):
            return False  # وداعيا *القوى السياسية*
        if chunk.kind in (COMPLEMENTIZER, CONJUNCTION) and not _tells_on(draft, chunks, index):
            return False
        says = chunk.kind == VERB and chunk.word is not None and bool(chunk.word.cue_verbs) and not chunk.word.frame_verbs
        if says and chunks[index - 1].kind != RELATIVE:
            return False  # تفجير قالت *الشرطة* إن الحركة نفذته
        if chunk.kind == VERB and (chunk.conj or _opens_aim(chunk)) and not _goes_on(draft, chunks, index):
            return False
    return True


def _opens_aim(chunk: Chunk) -> bool:
    """سيطر على القواعد *ليمثل* ذلك ضربة: a verb with ل begins a clause."""
    return chunk.word is not None and bool(chunk.word.preposition)


def _goes_on(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """شنت غارات *وقصفت* مواقع التنظيم: whether a verb joined to an attack is another one, with no subject of its own."""
    word, following = chunks[index].word, chunks[index + 1] if index + 1 < len(chunks) else None
    if word is None or word.preposition or following is None:
        return False
    strikes = any(draft.entries.frames[one.ref].layer in ("attack", "result") for one in word.frame_verbs)
    return strikes and not (
        following.kind == NOUNS and not following.prep and following.actor is not None and following.actor.definite
    )


def _tells_on(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """استعاد الجيش البلدة بعد أن *سيطر* عليها المسلحون, مما أدى إلى …: whether a clause tells who had the ground before, or what
    the attack led to."""
    if chunks[index].text in draft.knowledge.operators("thereby_relative"):
        return True
    following = chunks[index + 1] if index + 1 < len(chunks) else None
    word = following.word if following is not None and following.kind == VERB else None
    return word is not None and any(draft.entries.frames[one.ref].control == "gained" for one in word.frame_verbs)


def is_fought_before(draft: Draft, fight: EventDraft) -> bool:
    """سيطر المسلحون على الموقع *بعد معارك مع* القوات: whether a fight with somebody came before ground was taken, so that he lost
    it."""
    chunk, operators = fight.chunk, draft.knowledge.operators
    if chunk is None or chunk.prep not in operators("after_preposition") or chunk.conj:
        return False
    sides = [draft.chunk_of[one.first] for one in fight.recipients]
    return all(one is not None and (one.prep in operators("with_preposition") or bool(one.conj)) for one in sides)


def is_no_party(draft: Draft, event: EventDraft, mention: ActorMention) -> bool:
    """هجوم … *عسكري*، *كمين آخر*: an adjective alone and the noun of another act are nobody; nor is he an adversary whose act
    another one followed (بدأ الهجوم بعد غارات *لطيران* التحالف), or from whom it came (بغارات مكثفة *من* التحالف)."""
    head, own = draft.words[mention.first], draft.chunk_of[mention.first]
    if head is None or own is None:
        return False
    if mention.last == mention.first + 1 and not mention.entity and not head.article and (head.adjective or head.modifier):
        return True
    if head.frame_nouns and not head.head and not mention.entity:
        return True
    if is_backer(draft, own):
        return True
    before = draft.chunks[own.sentence][own.index - 1] if own.index else None
    operators = draft.knowledge.operators
    if before is not None and own.prep in operators("from_preposition") and _is_whence(draft, event, before, own):
        return True
    if before is not None and before is event.chunk and own.prep in operators("from_preposition") and event.layer == "attack":
        return not any(word is not None and word.suffix for word in draft.words[event.last : before.last])  # معارك تطهيرها *من*
    return before is not None and own.prep in operators("of_preposition") and _is_other_attack(draft, event, before)


def _is_whence(draft: Draft, event: EventDraft, before: Chunk, own: Chunk) -> bool:
    """قصفوا الحي *من ثكنة* اللواء, هجوم *في محاولة من* الحركة للتقدم: whether من tells where fire came from, or whose attempt the
    attack was; but استعادوا البلدة من الحركة."""
    frame = draft.entries.frames[event.frame]
    if event.type != "ASSAULT" or event.layer != "attack" or frame.control == "gained":
        return False
    tried = draft.words[before.head] if before.kind == NOUNS and before.prep and before is not event.chunk else None
    if tried is not None and before.last == before.head + 1 and tried.stem in draft.knowledge.operators("attempt_noun"):
        return True
    ground = draft.words[own.head]
    if ground is None or ground.suffix or ground.stem not in draft.knowledge.nouns("struck_noun"):
        return False
    amounts = draft.knowledge.operators("amount_noun")
    return not any(  # ضربات على 13 *موقعا من* معاقل الحركة, على عدد *من* مواقعها
        draft.counted[token] or (word is not None and (word.function == "quant" or word.stem in amounts))
        for token, word in enumerate(draft.words[before.first : before.last], before.first)
    )


def _is_other_attack(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """بعد *سلسلة غارات* لطيران التحالف: whether a phrase names another attack, as the cause or the time of this one."""
    if chunk.kind != NOUNS or chunk is event.chunk or not chunk.prep:
        return False
    if chunk.prep not in draft.knowledge.operators("event_preposition"):
        return False
    words = draft.words[chunk.head : chunk.last]
    return any(
        word is not None and any(draft.entries.frames[one.ref].layer == "attack" for one in word.frame_nouns) for word in words
    )


__all__ = ["is_fought_before", "is_no_party", "is_of_clause"]
