"""Arabic time expressions: points, lengths, ranges, sets and vague times.

In: tokens and sentences. Out: `TimeExpression`s in order, in the language-neutral terms of `temporal_types`.
The idea: one look-up a token finds where an expression may begin; there the readers are tried from the most telling to
the least, and what they find is joined into ranges.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import compress, count
from typing import Final

from riwaya.languages.ar.numerals import CARDINALS, ORDINALS
from riwaya.languages.ar.shapes import is_joined
from riwaya.languages.ar.temporal_base import COMMON_MARKS, DAY_WORDS, Draft
from riwaya.languages.ar.temporal_clock import SHIFTS
from riwaya.languages.ar.temporal_dates import MONTH_WORDS, YEARS
from riwaya.languages.ar.temporal_lengths import Found
from riwaya.languages.ar.temporal_points import BEGINNINGS
from riwaya.languages.ar.temporal_ranges import RangeReader
from riwaya.languages.ar.temporal_sets import timed
from riwaya.languages.ar.temporal_words import LISTS, STARTS, WORDS
from riwaya.languages.temporal_types import FUTURE, PAST, Between, Length, Point, Recurrence, TimeExpression
from riwaya.text.tokens import NUMBER, WORD, Tokens

STARTING: Final = STARTS.union(CARDINALS, ORDINALS)


def find_times(
    tokens: Tokens, sentences: list[tuple[int, int]], verbs: bytearray | None = None, starting: Iterable[int] | None = None
) -> list[TimeExpression]:
    """All time expressions, in order, not overlapping.

    `verbs` has a mark a token (`temporal_direction`): 1 a verb in the perfect, 2 in the imperfect, 3 with the mark of the
    future, 4 a perfect that may be a noun, 0 any other word; without it verbs are guessed by their letters. `starting` are
    the tokens whose words are among `STARTING`, where somebody has them.
    """
    found: list[TimeExpression] = []
    if starting is None:
        starting = compress(count(), map(STARTING.__contains__, tokens.norm))
    hits = sorted({*starting, *tokens.numbers})
    if not hits:
        return found
    which = 0
    done = 0
    reader: _Expressions | None = None
    for hit in hits:
        if hit < done:
            continue
        while which < len(sentences) and sentences[which][1] <= hit:
            which += 1
            reader = None
        if which == len(sentences):
            break
        if hit < sentences[which][0]:
            continue
        if reader is None:
            reader = _Expressions(tokens, *sentences[which], verbs)
        expression = reader.at(hit, done)
        if expression is not None:
            found.append(expression)
            done = expression.last
    return found


# The readers in the order in which they are tried, each with the kinds of words at which it may begin.
_READERS: Final[tuple[tuple[str, frozenset[str]], ...]] = (
    ("_whole", frozenset({"unit1"})),
    ("_set", frozenset({"number", "set", "times", "each", "part", "unitn"})),
    ("_hours", frozenset({"number", "clock"})),
    ("_shift", frozenset({"before", "after", "later"})),
    ("_within", frozenset({"section", "within", "rest"})),
    ("_dated", frozenset({
        "number", "month", "hijri", "weekday", "part", "season", "decade", "feast", "deictic", "tonight", "demonstrative",
        "thatday", "nth", "clock", "weekend", "eve", "first", "quarter", "unit1", "unit2", "unitn", "before", "after", "vague",
    })),
    ("_last_units", frozenset({"nth"})),
    ("_length", frozenset({"number", "unit1", "unit2", "unitn", "some"})),
    ("_vague", frozenset({"vague"})),
)  # fmt: skip
_FIGURES: Final = ("_set", "_hours", "_years", "_dated", "_length")


# Kinds of words that are no expression without a word of time behind them, and what else may stand there.
_INCOMPLETE: Final = frozenset({"demonstrative", "thatday", "each", "number"})
_YEAR_DIGITS: Final = 4
GOING_ON: Final = (
    WORDS.keys() | CARDINALS.keys() | ORDINALS.keys() | MONTH_WORDS | YEARS | SHIFTS.keys() | DAY_WORDS | COMMON_MARKS
    | BEGINNINGS | {word for readings in WORDS.values() for reading in readings for word in reading.rest}
    | frozenset().union(*LISTS.values()) | frozenset({
        "عند", "بال", "على", "عن", "منه", "تاريخ", "الموعد", "ساعته", "المنبه", "منبه", "منبها", "ربعا", "الا", "معا", "كليهما",
        "فاصله", "مما", "علي", "الباكر", "الباكره", "المبكر", "المتاخره", "بتوقيت", "بالتوقيت", "توقيت", "ميلادي", "ميلاديه",
        "للميلاد", "الميلادي", "هجري", "هجريه", "للهجره", "ماقبل", "كامل", "كامله", "كاملين", "معدوده", "الاقل", "اقل",
        "يناهز", "ناهز", "تناهز", "يقارب", "تقارب", "قارب", "يتجاوز", "تتجاوز", "يتعدى", "نتيجه", "بنتيجه", "الحاجه", "حاجه",
        "الحاجات", "ساع", "الساع",
    })
)  # fmt: skip


@cache
def _kinds(word: str) -> frozenset[str]:
    """The kinds of words of time that a word may be."""
    kinds = {entry.kind for entry in WORDS.get(word, ())}
    return frozenset(kinds | {"number"} if word in CARDINALS or word in ORDINALS else kinds)


@cache
def _readers(word: str) -> tuple[str, ...]:
    """The readers that may begin at a word."""
    kinds = _kinds(word)
    return tuple(name for name, begins in _READERS if kinds & begins)


@cache
def _is_incomplete(word: str) -> bool:
    """هذا، ذلك، كل، ثلاثة: whether nothing begins with a word unless a word of time, a number or a mark follows."""
    return _kinds(word) <= _INCOMPLETE


@cache
def _goes_on(word: str) -> bool:
    """Whether an expression may go on with a word; "and" and short words are not told apart from what they are part of."""
    return word in GOING_ON or len(word) <= 2 or is_joined(word)


class _Expressions(RangeReader):
    """The expressions of one sentence."""

    __slots__ = ()

    def at(self, first: int, done: int) -> TimeExpression | None:
        """The expression that begins at token `first`, or just before it; nothing before token `done` is taken."""
        word, figures = self.norm[first], self.kind[first] == NUMBER
        if first + 1 < self.end and self.kind[first + 1] == WORD and not _goes_on(self.norm[first + 1]):
            if len(word) < _YEAR_DIGITS if figures else _is_incomplete(word):
                return None  # هذا *الرجل*، 5 *جنود*
        for name in _FIGURES if figures else _readers(word):
            found: Found | None = getattr(self, name)(first)
            if found is None:
                continue
            last, meaning = found
            start = first
            if isinstance(meaning, Length) and name == "_shift":
                return TimeExpression(first + 1, last, meaning)
            if isinstance(meaning, Point):
                start, last, meaning = self._range(first, last, meaning, done)
            if isinstance(meaning, Between) and start > max(self.sentence, done):
                opener = self.norm[start - 1]
                if opener in LISTS["between"] or opener in ("من", "ومن"):  # the range opens with them
                    start -= 1
                    if opener == "من" and start > max(self.sentence, done) and self.norm[start - 1] in LISTS["starting"]:
                        start -= 1
            if isinstance(meaning, Length) and start == first > max(self.sentence, done) and self.norm[first - 1] == "ال":
                start -= 1  # الـ 12 ساعة الماضية
            if start < first:
                return TimeExpression(start, last, meaning, self._lead(start))
            return TimeExpression(first, last, meaning, self._lead(first))
        return None

    # ---------------------------------------------------------------- points

    def _dated(self, first: int) -> Found | None:
        read = self.point(first)
        if read is None:
            return None
        draft, last = read
        if not self._stands(draft, first, last):
            return None
        recurring = self._recurring_clock(draft, last)
        if recurring is not None:
            return recurring
        if draft.fields.get("direction") is not None or not self._may_look_ahead(draft):
            return last, draft.point()
        outlook = self._outlook(first, last)
        return last, draft.point(ahead=outlook == FUTURE, behind=outlook == PAST)

    @staticmethod
    def _may_look_ahead(draft: Draft) -> bool:
        return not draft.has("step") or draft.fields.get("anchor") == "context"

    def _recurring_clock(self, draft: Draft, last: int) -> Found | None:
        """الساعة 3 مساءً كل يوم."""
        if draft.fields.keys() - {"clock", "part"} or last >= self.end:
            return None
        inner = self._set(last)
        if inner is None or not isinstance(inner[1], Recurrence):
            return None
        return inner[0], timed(inner[1], draft)
