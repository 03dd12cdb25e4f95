"""Acts that a noun with the article does not take up though they were told before it: the habit, the plan, the one it follows.

In: the event of a definite noun, an act told before. Out: whether the noun means another act, or acts of its kind in general.
The idea: what goes on by habit is no single act; what comes after another act in one clause, or is done by both sides, is not it;
who carries the noun (هو الذي نفذ *الهجوم*) is told in its own clause.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import MARK, NOUNS, PRONOUN, RELATIVE, TIME, VERB, Chunk, Draft, EventDraft

_HABIT: Final = 3  # chunks behind an act in which how often it happens is said
_COMING: Final = frozenset(["future", "hypothetical", "demanded"])
_DONE: Final = frozenset(["occurred", "ongoing"])


def has_own_doer(draft: Draft, event: EventDraft) -> bool:
    """هي التي نفذت *الهجوم*, تمكنها من تنفيذ كثير من *العمليات*: whether what carries an act says, or leaves open, who did it."""
    chunk = event.chunk
    if chunk is not None and _is_carried_out(draft, event, chunk):
        return True
    if chunk is None or chunk.prep or chunk.conj or not chunk.index or draft.lacks("claiming_verb"):
        return False
    before = draft.chunks[event.sentence][chunk.index - 1]
    if before.kind != VERB or before.word is None or before.word.suffix or before.verb is None:
        return False
    if before.word.stem not in draft.knowledge.operators("claiming_verb"):
        return False
    noun = draft.words[chunk.head]
    her = noun is not None and draft.knowledge.morphology.has_feminine_ending(noun.text)
    row = draft.chunks[event.sentence]
    opener = row[before.index - 1] if before.index else None
    asked = opener is not None and opener.text in draft.knowledge.operators("whoever")
    if opener is not None and opener.kind == RELATIVE:
        if not opener.index or row[opener.index - 1].kind not in (PRONOUN, NOUNS):
            return False  # *الذين ارتكبوا* هذه الجريمة لن يفلتوا
        asked = True
    return asked or bool(before.verb.number) or before.verb.gender != her  # نفذ الهجوم: it may as well be the subject


def _is_carried_out(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*تنفيذ* العمليات, *تنفيذ* كثير من العمليات: whether several acts are what the clause says somebody carries out."""
    word = draft.words[event.first]
    if word is None or word.stem not in draft.knowledge.operators("plural_act"):
        return False
    masdars = draft.knowledge.operators("carried_out_masdar")
    before = draft.words[event.first - 1] if event.first > chunk.first else None
    if before is not None and before.stem in masdars:
        return True
    row = draft.chunks[event.sentence]
    counted = row[chunk.index - 1] if chunk.index and chunk.prep in draft.knowledge.operators("origin_preposition") else None
    head = draft.words[counted.head] if counted is not None and counted.kind == NOUNS else None
    return head is not None and head.stem in masdars


def is_kind_of_acts(draft: Draft, event: EventDraft) -> bool:
    """الهجمات *التي تطال* المدنيين, بلاد تتعرض للقصف *يوميا*: acts of a kind, which nobody in particular is told to do."""
    chunk, word = event.chunk, draft.words[event.first]
    if chunk is None or word is None or event.type != "ASSAULT":
        return False
    row = draft.chunks[event.sentence]
    if word.stem in draft.knowledge.operators("plural_act") and chunk.index + 2 < len(row):
        relative, verb = row[chunk.index + 1], row[chunk.index + 2]
        if relative.kind == RELATIVE and not relative.prep and not relative.conj and verb.kind == VERB and verb.verb is not None:
            if verb.verb.tense != 1 and verb.word is not None and verb.word.frame_verbs and not verb.word.suffix:
                return True
    return is_habit(draft, event)


def is_habit(draft: Draft, event: EventDraft) -> bool:
    """كثيرا ما يشن مسلحون *هجمات*, للقصف *يوميا*: whether a word right around an act says that it happens again and again."""
    chunk = event.chunk
    if chunk is None or draft.lacks("again_and_again"):
        return False
    row, habits = draft.chunks[event.sentence], draft.knowledge.operators("again_and_again")
    for other in row[chunk.index + 1 : chunk.index + 1 + _HABIT]:
        if other.kind in (VERB, RELATIVE, MARK):
            break
        if any(draft.tokens.norm[token] in habits for token in range(other.first, other.last)):
            return True
    return False


def goes_on_by_habit(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """هم يقتلون الناس … *هذا العمل الإجرامي*: whether what was told before is what its doers do at all times, and no deed."""
    if other.modality != "ongoing" or event.modality != "occurred" or other.chunk is None:
        return False
    word = draft.words[event.first]
    if word is None or (event.type != "CONSULT" and word.stem not in draft.knowledge.any_of("recalled_noun", "shown_deed")):
        return False
    verb = other.chunk if other.chunk.kind == VERB else _verb_before(draft.chunks[other.sentence], other.chunk)
    if verb is None or verb.verb is None or verb.verb.tense == 1:
        return False
    row = draft.chunks[other.sentence]
    if event.type == "CONSULT" and not (verb.index and row[verb.index - 1].kind == RELATIVE):
        return False  # زار الأمين … أعضاء المجلس *الذين يزورون* المنطقة
    return other.time is None and not other.places


def _verb_before(row: list[Chunk], chunk: Chunk) -> Chunk | None:
    for index in range(chunk.index - 1, max(-1, chunk.index - 4), -1):
        if row[index].kind == VERB:
            return row[index]
        if row[index].kind not in (NOUNS, TIME):
            return None
    return None


def is_reciprocal(draft: Draft, event: EventDraft) -> bool:
    """العمليات العسكرية *المتبادلة*: whether an adjective behind the noun says that both sides do it."""
    if event.chunk is None or draft.lacks("mutual_adjective"):
        return False
    mutual = draft.knowledge.operators("mutual_adjective")
    words = (draft.words[token] for token in range(event.first, event.chunk.last))
    return any(word is not None and word.stem in mutual for word in words)


def is_last_of_many(draft: Draft, event: EventDraft) -> bool:
    """الأحدث في سلسلة *الهجمات*, آخر *الهجمات*: all the acts of a kind, of which what was told is one."""
    chunk, latest = event.chunk, draft.knowledge.operators("latest_word")
    if chunk is None or draft.lacks("latest_word"):
        return False
    row = draft.chunks[event.sentence]
    before = draft.words[event.first - 1] if event.first > chunk.first else None
    if before is not None and before.stem in latest:
        return True
    previous = row[chunk.index - 1] if chunk.index and chunk.prep else None
    alone = previous is not None and previous.kind == NOUNS and previous.last == previous.first + 1
    word = draft.words[previous.first] if previous is not None and alone else None
    return word is not None and word.stem in latest


def is_apart(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """قصف الجيش البلدة بعد سلسلة من *الهجمات*, ضربات التحالف دعمت الأكراد في *هذه العملية*: whether the clause that tells of an
    act sets the noun behind it apart from it, as what came before it, or as what it had a part in."""
    chunk, told = event.chunk, other.chunk
    if chunk is None or told is None or other.sentence != event.sentence or told.index >= chunk.index:
        return False
    row = draft.chunks[event.sentence]
    between = row[told.index + 1 : chunk.index]
    if all(one.kind in (NOUNS, TIME) for one in between):
        later = draft.knowledge.operators("after_preposition")
        return not other.definite and any(one.prep in later for one in (*between, chunk))
    if told.kind != NOUNS or told.prep or told.first != other.first or not chunk.prep:
        return False
    subject = [one for one in between if one.kind == VERB]
    plain = all(one.kind in (NOUNS, TIME, VERB) and not one.conj for one in between)
    return plain and len(subject) == 1 and all(one.kind != NOUNS or not one.prep for one in between[: between.index(subject[0])])
