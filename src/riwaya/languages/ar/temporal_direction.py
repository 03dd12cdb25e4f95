"""Which way a clause looks: whether the verb that heads it tells what happened or announces what is to come.

In: folded tokens, the marks of finite verbs, and where a time stands. Out: PAST, FUTURE or None, where nothing tells.
The idea: "The court holds a session on Monday" announces, "The court held …" and "fighting goes on since Monday" do not.
The nearest verb before the time decides, with the verb before it in the same clause; words such as منذ and عقب between
them look back whatever the verb; a time that opens its clause asks the verb behind it.
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.temporal_words import LISTS
from riwaya.languages.temporal_types import FUTURE, PAST
from riwaya.text.tokens import MARK, WORD, Tokens

PERFECT: Final = 1  # marks of finite verbs: what they tell is done,
IMPERFECT: Final = 2  # goes on or is announced,
COMING: Final = 3  # or bears the mark of the future;
EITHER: Final = 4  # a verb in the perfect only where it opens a clause, else a noun (قتل).

_REACH: Final = 40  # tokens looked back over
_SPAN: Final = 14  # tokens between a verb that announces and its time
_NEAR: Final = 5  # between منذ and what it governs
_STOPS: Final = frozenset({".", "؛", ":", "\n", "!", "؟", "?", "«", "»", "(", ")", '"'})
_COMMAS: Final = frozenset({"،", ",", "-", "–"})
_THAT: Final = frozenset({
    "ان", "بان", "لان", "وان", "فان", "انه", "انها", "انهم", "بانه", "بانها", "وانه", "وانها", "لانه", "لانها", "انهما",
})  # fmt: skip
_ASIDE: Final = frozenset({"فيما", "بينما", "حيث", "لكن", "ولكن", "كما", "اذ", "وفيما", "وبينما", "عندما", "حين", "لما"})
_WAS: Final = frozenset({"كان", "كانت", "كانوا", "وكان", "وكانت", "كنت", "ظل", "ظلت", "فكان", "وكانوا"})
_NOT_YET: Final = frozenset({"لم", "ولم", "فلم", "لما"})
_LEADERS: Final = frozenset({"لا", "قد", "لن", "لم", "سوف", "ولا", "وقد", "كي", "لكي", "ثم"})
_UNTIL: Final = frozenset({"حتي", "لغايه", "وحتي", "ولغايه", "قبل", "قبيل"})
_BEFORE_THAT: Final = frozenset({"قبل", "بعد", "منذ", "الي", "حتي", "قبيل", "وبعد", "وقبل"})


def outlook(tokens: Tokens, verbs: bytearray | None, first: int, last: int, sentence: int, end: int) -> int | None:
    """PAST, FUTURE or None for the time at tokens `first` to `last` of a sentence; `verbs`: a mark a token, or None."""
    return _Clause(tokens, verbs, sentence, end).of(first, last)


class _Clause:
    __slots__ = ("end", "kind", "norm", "sentence", "tokens", "verbs")

    def __init__(self, tokens: Tokens, verbs: bytearray | None, sentence: int, end: int) -> None:
        self.tokens, self.norm, self.kind = tokens, tokens.norm, tokens.kind
        self.verbs, self.sentence, self.end = verbs, sentence, end

    def of(self, first: int, last: int) -> int | None:
        """The outlook of the clause around a time."""
        norm = self.norm
        seen = -1  # the verb in the imperfect that was met
        at = first - 1
        if at >= self.sentence and norm[at] in _COMMAS:  # يلتقي الرئيس، الأحد، نظيره
            at -= 1
        if at > self.sentence and norm[at] in LISTS["told_before"] and self.kind[first - 1] == WORD:
            return PAST  # هجوم الخميس
        until = at >= self.sentence and norm[at] in _UNTIL
        for index in range(at, max(self.sentence, first - _REACH) - 1, -1):
            word = norm[index]
            if self.kind[index] == MARK or word == "\n":
                if word in _STOPS or (word in _COMMAS and seen >= 0):
                    break
                continue
            if first - index <= _NEAR and seen < 0 and word in LISTS["backward"]:
                return PAST
            mark = self._mark(index)
            if word in _WAS:
                return PAST
            if word in _THAT:
                return self._that(index, seen, until, first)
            if word in _ASIDE:
                break
            if seen < 0 and word in LISTS["future"]:
                return FUTURE if first - index <= _SPAN and not self._was(index) else None
            if mark == COMING:
                return FUTURE if first - index <= _SPAN else None
            if mark == PERFECT:
                if word in LISTS["announcing"]:
                    return FUTURE if seen >= 0 else None
                return PAST if norm[at] not in ("قبل", "قبيل") else None
            if mark == IMPERFECT and seen < 0:
                if index > self.sentence and norm[index - 1] in _NOT_YET:
                    return PAST
                subjunctive = index > self.sentence and norm[index - 1] == "ان"
                if not until and not subjunctive and word.lstrip("وف") in LISTS["continuing"]:
                    return PAST
                if first - index > _SPAN or not (word.lstrip("وف") in LISTS["scheduled"] or self._leads(index)):
                    continue
                seen = index
                if word[0] in "وف":  # a clause of its own: ويزور الأحد
                    break
        if seen >= 0:
            return FUTURE
        return self._behind(first, last)

    def _leads(self, index: int) -> bool:
        """Whether a verb leads its clause, and does not describe a noun: أعضاء يشتبه بهم, العمليات التي يقوم بها."""
        if index == self.sentence or self.kind[index - 1] != WORD or self.norm[index][0] in "وف":
            return True
        before = self.norm[index - 1]
        if before in LISTS["relative"]:
            return False
        return before.startswith("ال") or before in _THAT or before in _LEADERS or before in LISTS["openers"]

    def _that(self, index: int, seen: int, until: bool, first: int) -> int | None:
        """The outlook where أن bounds the clause: after قبل، تمكن من it tells what happened."""
        if seen < 0:
            return self._behind(index, index) if index + 1 == first else None
        norm = self.norm
        if index > self.sentence and norm[index - 1] in _BEFORE_THAT and not until:
            return PAST
        if any(norm[back] in LISTS["achieving"] for back in range(max(self.sentence, index - 6), index)):
            return PAST
        return FUTURE if not self._was(index) else None

    def _was(self, index: int) -> bool:
        """كان من المقرر أن: it was to be."""
        return any(self.norm[back] in _WAS for back in range(max(self.sentence, index - 4), index))

    def _behind(self, first: int, last: int) -> int | None:
        """The outlook by the verb behind a time that opens its clause: وفي 12 حزيران يلتقي الزعيمان."""
        place = last
        while place < self.end and self.norm[place] in _COMMAS:
            place += 1
        before = first - 1
        while before >= self.sentence and self.norm[before] in LISTS["openers"]:
            before -= 1
        opens = before < self.sentence or self.kind[before] != WORD
        if not opens or place >= self.end or self.kind[place] != WORD:
            return None
        mark = self._mark(place, True)
        if mark == IMPERFECT and self.norm[place].lstrip("وف") in LISTS["continuing"]:
            return PAST
        return {PERFECT: PAST, IMPERFECT: FUTURE, COMING: FUTURE}.get(mark)

    def _mark(self, index: int, heads: bool = False) -> int:
        if self.kind[index] != WORD:
            return 0
        word = self.norm[index]
        bare = word[1:] if word[0] in "وف" and len(word) > 4 else word
        mark = self.verbs[index] if self.verbs is not None else 0
        if mark == COMING or (not mark and self._has_future_mark(index, bare)):
            return COMING
        if bare in LISTS["told"] and not (index > self.sentence and self.norm[index - 1] in _THAT):
            return PERFECT if mark or self._heads(index) or heads else 0
        if mark == IMPERFECT:
            return 0 if bare[0] not in "يتن" or bare in LISTS["not_present"] else IMPERFECT
        if mark == EITHER:
            return PERFECT if heads or self._heads(index) else 0
        return mark or self._guess(index, bare, heads)

    def _has_future_mark(self, index: int, bare: str) -> bool:
        """سيفعل، ستفعل by their letters; سأفعل only with its hamza, as many nouns begin with سا."""
        if len(bare) < 4 or not bare.startswith(_FUTURE_HEADS) or any(bare.startswith(no) for no in LISTS["not_future"]):
            return False
        return bare[1] != "ا" or "سأ" in self.tokens.raw(index)

    def _heads(self, index: int) -> bool:
        """Whether the word at `index` opens a clause."""
        if index == self.sentence or self.kind[index - 1] != WORD:
            return True
        before = self.norm[index - 1]
        return before in _THAT or before in ("لا", "قد", "لم")

    def _guess(self, index: int, bare: str, heads: bool) -> int:
        """The mark of a verb by its letters, where the lexicon does not know it or nobody has asked it."""
        heads = heads or self._heads(index)
        if self.verbs is not None and not (heads and bare[0] == "ي"):
            return 0
        if bare[0] == "ي" and len(bare) >= 4 and not bare.endswith(("ه", "ات")) and bare not in LISTS["not_present"]:
            return IMPERFECT
        present = bare[0] == "ت" and len(bare) >= 4 and not bare.endswith(("ت", "وا")) and not _is_verbal_noun(bare)
        if heads and present and bare not in LISTS["not_present"]:
            return IMPERFECT
        perfect = bare.startswith(("ا", "و")) or bare.endswith(("ت", "وا")) or len(bare) == 3
        if heads and perfect and not bare.startswith("ال") and len(bare) >= 3 and bare not in LISTS["openers"]:
            return PERFECT
        return 0


_FUTURE_HEADS: Final = ("سي", "ست", "سن", "سا")


def _is_verbal_noun(word: str) -> bool:
    """تفجير, توقيع: a verbal noun of the second form."""
    return len(word) in (5, 6) and word[3] == "ي"
