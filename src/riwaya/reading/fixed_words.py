"""Fixed words that must stand behind a verb for it to mean what its entry says.

In: a token and the words of an entry's tail. Out: where they end, or whether the whole is a fixed phrase.
The idea: طلب … عدم ذكر اسمه is one phrase though its words stand apart; each must follow in order within the sentence.
"""

from __future__ import annotations

from riwaya.reading.draft import Draft


def in_idiom(draft: Draft, token: int) -> bool:
    """Whether a word is part of a fixed phrase that names no act and says nothing (شديدة الانفجار، طلب … عدم ذكر اسمه)."""
    if draft.in_idiom[token]:
        return True
    word = draft.words[token]
    return word is not None and any(tail_end(draft, token, reading.tail) >= 0 for reading in word.idioms)


def tail_end(draft: Draft, token: int, tail: int) -> int:
    """One past the last of the fixed words (`Compiled.tails[tail]`) that must follow a verb in its clause, else -1."""
    wanted = draft.knowledge.tails[tail]
    found = 0
    limit = min(token + 16, draft.sentences[draft.sentence_of[token]][1])
    for index in range(token + 1, limit):
        word = draft.words[index]
        if word is None:
            continue
        if word.conjunction and not found:
            continue  # ويرسل الحوثيون *وقوات* صالح إمداداتهم: joined to a subject, no fixed word
        if draft.knowledge.morphology.is_same_word(wanted[found], word):
            found += 1
            if found == len(wanted):
                return index + 1
    return -1
