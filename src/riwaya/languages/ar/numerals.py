"""Arabic numerals: number words of all cases and genders, digits, mixtures of both, ordinals.

In: folded tokens and a position. Out: `Number` or `Ordinal` with the exclusive end token, or None.
The idea: a number is groups of hundreds, units and tens, each raised by a scale; a joined part must fit into the room
that the part before it leaves, so that "خمسة وعشرون" is one number and "خمسة وستة" is two.
"""

from __future__ import annotations

import csv
from fractions import Fraction
from pathlib import Path
from typing import Final

import msgspec
from msgspec.structs import replace

from riwaya.text.normalise import folded
from riwaya.text.tokens import NUMBER, Tokens

DATA: Final = Path(__file__).with_name("data")

# What may stand glued before a word: (letters, conjunction, preposition).
PROCLITICS: Final = (
    ("", False, ""), ("و", True, ""), ("ف", True, ""), ("ب", False, "ب"), ("ل", False, "ل"), ("ك", False, "ك"),
    ("وب", True, "ب"), ("ول", True, "ل"), ("فب", True, "ب"), ("فل", True, "ل"),
)  # fmt: skip


class NumberWord(msgspec.Struct, frozen=True, gc=False):
    """A written form of a number word. `lead` counts the folded letters of proclitics before it."""

    value: float
    kind: str
    conjunction: bool
    preposition: str
    article: bool
    lead: int


class Number(msgspec.Struct, frozen=True, gc=False):
    """A number read from token `first` to `last` (exclusive). `article`: definite; `scale`: its last scale or 1."""

    first: int
    last: int
    value: float
    article: bool
    digits: bool
    scale: float
    preposition: str
    lead: int


class Ordinal(msgspec.Struct, frozen=True, gc=False):
    """An ordinal, or a ten with the article, that can be one."""

    first: int
    last: int
    value: int
    article: bool
    preposition: str


def with_proclitics(form: str, article: bool = True) -> list[tuple[str, bool, str, bool, int]]:
    """All spellings of a folded form: (spelling, conjunction, preposition, article, letters before the word)."""
    spellings = []
    for letters, conjunction, preposition in PROCLITICS:
        spellings.append((letters + form, conjunction, preposition, False, len(letters)))
        if article:
            joined = letters + "ل" if preposition == "ل" else letters + "ال"
            before = len(letters) - 1 if preposition == "ل" else len(letters)
            spellings.append((joined + form, conjunction, preposition, True, before))
    return spellings


# Forms that would be a commoner word with a proclitic: لست "I am not".
_REFUSED: Final = frozenset({"لست", "ولست", "فلست", "كست", "فست", "فعشر", "كاول", "لاول", "الاثنين", "والاثنين",
                             "للاثنين", "بالاثنين", "فالاثنين", "كالاثنين", "وللاثنين"})  # fmt: skip


def _load() -> tuple[dict[str, NumberWord], dict[str, NumberWord]]:
    """(cardinals, ordinals) by spelling; a form whole in the data wins over one with proclitics."""
    cardinals: dict[str, NumberWord] = {}
    ordinals: dict[str, NumberWord] = {}
    with (DATA / "numbers.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    for plain in (True, False):
        for row in rows:
            if row["kind"].startswith("one_part"):
                continue
            value: float = float(Fraction(row["value"]))
            if value.is_integer():
                value = int(value)
            table = ordinals if row["kind"].startswith("ordinal") else cardinals
            for form in row["forms"].split("|"):
                for spelling, conjunction, preposition, article, lead in with_proclitics(folded(form)):
                    if (lead == 0) is plain and spelling not in _REFUSED:
                        word = NumberWord(value, row["kind"], conjunction, preposition, article, lead)
                        table.setdefault(spelling, word)
    return cardinals, ordinals


def _one_parts() -> tuple[dict[str, float], dict[str, NumberWord]]:
    """Fractions in the singular: by bare spelling, and by every spelling those that open a phrase (خمس السكان).

    A row that needs a number before it (ثمن is a price by itself) is only in the first.
    """
    with (DATA / "numbers.csv").open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["kind"].startswith("one_part")]
    bare: dict[str, float] = {}
    opening: dict[str, NumberWord] = {}
    for row in rows:
        value = float(Fraction(row["value"]))
        for form in map(folded, row["forms"].split("|")):
            bare[form] = value
            if row["kind"] == "one_part":
                for spelling, conjunction, preposition, article, lead in with_proclitics(form, article=False):
                    if spelling not in _REFUSED:
                        opening[spelling] = NumberWord(value, "fraction", conjunction, preposition, article, lead)
    return bare, opening


CARDINALS, ORDINALS = _load()
ONE_PARTS, FIRST_PARTS = _one_parts()
_TEEN: Final = frozenset({"عشر", "عشره"})


def digits_value(text: str) -> float | None:
    """The value of a NUMBER token; None for what is no number ("192.168.1.2")."""
    if text.isdigit():
        return int(text) if len(text) < 19 else float(text)
    if text.count(".") > 1:
        parts = text.split(".")
        if len(parts[0]) > 3 or any(len(part) % 3 for part in parts[1:-1]):
            return None
        if len(parts[-1]) == 3:
            return int("".join(parts))
        value = float("".join(parts[:-1]) + "." + parts[-1])  # 10,000.00
        return int(value) if value.is_integer() else value
    try:
        value = float(text)
    except ValueError:
        return None
    return int(value) if value.is_integer() else value


def read_number(tokens: Tokens, first: int, end: int) -> Number | None:
    """The number that begins at token `first`, reading no further than `end`."""
    norm, kind = tokens.norm, tokens.kind
    is_digits = kind[first] == NUMBER
    preposition, article, lead = "", False, 0
    if is_digits:
        start = digits_value(norm[first])
        if start is None:
            return None
        after, start = _grouped(tokens, first + 1, end, start)
        if after == first + 1:
            after, start = _glued_decimal(tokens, after, end, start)
        state = _State(start, "digits", start < 1000)
    else:
        word = CARDINALS.get(norm[first])
        part = FIRST_PARTS.get(norm[first])
        if part is not None and first + 1 < end and _is_definite_noun(norm[first + 1]):
            return Number(first, first + 1, part.value, False, False, 1, part.preposition, part.lead)
        if word is None:
            return None
        preposition, article, lead = word.preposition, word.article, word.lead
        after = first + 1
        teen = after < end and norm[after] in _TEEN
        if word.kind == "one_of" and not teen and not _ten_joined(norm, after, end):
            return None
        if word.kind in ("scales", "parts"):
            return None
        if word.kind == "fraction":
            return _fraction_first(tokens, first, end, word)
        if word.kind in ("unit", "one_of") and word.value < 10 and teen:
            state = _State(word.value + 10, "teen", True)
            after += 1
        else:
            state = _State(word.value, word.kind, True)
    while after < end:
        taken = _next_part(tokens, after, end, state)
        if taken == after:
            break
        after = taken
    after = _decimal_in_words(tokens, after, end, state)
    value = state.total + state.group
    if isinstance(value, float) and value.is_integer():  # type: ignore[redundant-expr]  # it may be an int
        value = int(value)
    return Number(first, after, value, article, is_digits, state.scale, preposition, lead)


def _ten_joined(norm: list[str], at: int, end: int) -> bool:
    """Whether a ten joined by و stands at `at`: إحدى وعشرين."""
    place = at + 1 if at + 1 < end and norm[at] == "و" else at
    word = CARDINALS.get(norm[place]) if place < end else None
    return word is not None and word.kind == "ten" and (word.conjunction or place > at)


class _State:
    """A number under way: `total` is closed, `group` is open below the next scale, `room` bounds what may be joined."""

    __slots__ = ("group", "kind", "room", "scale", "scale_room", "total")

    def __init__(self, value: float, kind: str, groups: bool) -> None:
        self.total: float = 0
        self.group: float = value
        self.kind = kind
        self.scale: float = 1
        self.scale_room: float = float("inf")
        self.room: float = 0
        if kind in ("scale", "dual_scale"):
            self.total, self.group = value, 0
            self.scale = value if kind == "scale" else value / 2
            self.scale_room, self.room = self.scale, self.scale
            self.kind = "scale"
        elif kind in ("hundred", "hundreds"):
            self.room = 100


def _next_part(tokens: Tokens, at: int, end: int, state: _State) -> int:
    """Takes the next part into `state`; returns the token after it, or `at` when the number ends here."""
    norm, kind = tokens.norm, tokens.kind
    joined = norm[at] == "و" and at + 1 < end
    place = at + 1 if joined else at
    if kind[place] == NUMBER:
        value = digits_value(norm[place])
        hundred = CARDINALS.get(norm[place + 1]) if place + 1 < end and value is not None else None
        if state.kind == "scale" and hundred is not None and hundred.kind == "hundred" and value is not None:
            if 1 <= value <= 9 and not hundred.lead and state.room > 100:  # 4 آلاف و3 مئة
                state.group, state.kind, state.room = value * 100, "hundreds", 100
                return place + 2
        if joined and state.kind in ("scale", "hundreds") and value is not None and value < state.room:
            state.group, state.kind, state.room = value + (state.group if state.kind == "hundreds" else 0), "digits", 0
            return place + 1
        return at
    word = CARDINALS.get(norm[place])
    if word is None or word.preposition:
        return at
    if norm[place] == "واحد" and place + 1 < end and norm[place + 1] in _TEEN:
        word = replace(word, conjunction=True)  # وأحد عشر
    joined = joined or word.conjunction
    if not joined:
        if _raise(word, state):
            return place + 1
        if _times_part(norm, at, end, state):
            return at + 1
        if word.kind not in ("hundreds", "unit") or state.kind != "scale" or not _hundreds_follow(norm, at, end, word):
            return at
    return _join(tokens, place, end, word, state) or at


def _raise(word: NumberWord, state: _State) -> bool:
    """A scale, hundred or denominator right after what it multiplies."""
    if word.kind in ("scale", "scales") and state.group and word.value < state.scale_room:
        state.total += state.group * word.value
        state.group, state.kind = 0, "scale"
        state.scale = state.scale_room = state.room = word.value
        return True
    if word.kind == "hundred" and state.kind in ("unit", "digits") and 3 <= state.group <= 9:
        state.group, state.kind, state.room = state.group * 100, "hundreds", 100
        return True
    if word.kind == "parts" and state.kind in ("unit", "digits", "ten", "teen", "hundreds") and state.group:
        state.group, state.kind, state.room = state.group * word.value, "fraction", 0
        return True
    return False


def _times_part(norm: list[str], at: int, end: int, state: _State) -> bool:
    """"ثلاثة وعشرون خمس": a fraction in the singular that a number of them stands before, with no noun behind."""
    part = ONE_PARTS.get(norm[at])
    if part is None or state.kind not in ("ten", "teen", "unit", "digits", "hundreds") or not state.group:
        return False
    if norm[at] in _TEEN or (at + 1 < end and norm[at + 1].isalpha()):
        return False
    state.total, state.group, state.kind, state.room = 0, (state.total + state.group) * part, "fraction", 0
    return True


def _hundreds_follow(norm: list[str], at: int, end: int, word: NumberWord) -> bool:
    """Whether hundreds stand at `at`, in one word or in two: ألف خمسمئة, ألف خمس مئة."""
    if word.kind == "hundreds":
        return True
    following = CARDINALS.get(norm[at + 1]) if at + 1 < end else None
    return following is not None and following.kind == "hundred" and not following.lead


def _decimal_in_words(tokens: Tokens, at: int, end: int, state: _State) -> int:
    """"خمسة فاصلة سبعة": the decimals after a point that is spoken."""
    if at + 1 >= end or tokens.norm[at] != "فاصله" or state.kind == "fraction":
        return at
    decimals = read_number(tokens, at + 1, end)
    if decimals is None or not isinstance(decimals.value, int) or decimals.article:
        return at
    state.group += float(f"0.{decimals.value}")
    return decimals.last


def _is_definite_noun(word: str) -> bool:
    """Whether the folded word is definite and no number: what a fraction in the singular is a part of (السكان, قيمتها)."""
    if word.endswith(("تها", "ته", "تهم")) and not word.endswith(("اتها", "اته", "اتهم")) and len(word) > 4:
        return True
    return word.startswith("ال") and len(word) > 4 and word not in CARDINALS and word not in ORDINALS


def _grouped(tokens: Tokens, after: int, end: int, value: float) -> tuple[int, float]:
    """Thousands parted by one space each: 1 414 021 100, or with a thin space: 12 500."""
    norm, kind = tokens.norm, tokens.kind
    if not (isinstance(value, int) and 0 < value < 1000 and norm[after - 1].isdigit()):
        return after, value
    place, total = after, float(value)
    while place < end and kind[place] == NUMBER and tokens.start[place] == tokens.end[place - 1] + 1:
        whole, point, decimals = norm[place].partition(".")
        if len(whole) != 3 or not whole.isdigit() or "." in decimals:
            break
        total, place = total * 1000 + float(norm[place]), place + 1
        if point:
            break
    return place, int(total) if total.is_integer() else total


def _join(tokens: Tokens, place: int, end: int, word: NumberWord, state: _State) -> int | None:
    """A part joined by و: smaller than the room that is left; returns the token after it."""
    norm = tokens.norm
    part = ONE_PARTS.get(norm[place][1:]) if state.kind in ("unit", "ten", "teen") and word.conjunction else None
    part = ONE_PARTS.get(norm[place]) if part is None and norm[place - 1] == "و" else part
    if part is not None and norm[place] not in _TEEN and not (place + 1 < end and norm[place + 1].isalpha()):
        state.group, state.kind, state.room = state.group + part, "fraction", 0  # ثلاثة وخمس
        return place + 1
    if word.kind == "fraction":
        state.group += word.value * (state.scale if state.kind == "scale" else 1)
        after = place + 1
        if state.kind == "scale" and after < end:  # مليون ونصف المليون
            again = CARDINALS.get(norm[after])
            if again is not None and again.kind == "scale" and again.value == state.scale:
                after += 1
        state.kind, state.room = "fraction", 0
        return after
    if word.kind == "ten":
        if state.kind in ("unit", "one_of") and state.group % 10 and state.group % 100 < 10:
            state.group, state.kind, state.room = state.group + word.value, "ten", 0
            return place + 1
        if state.kind == "scale" or state.kind in ("hundred", "hundreds"):
            state.group, state.kind, state.room = state.group + word.value, "ten", 0
            return place + 1
        return None
    if state.room <= 0 and not (word.kind == "unit" and place + 1 < end and norm[place + 1] in _PARTS):
        return None
    if word.kind in ("unit", "one_of"):
        teen = place + 1 < end and norm[place + 1] in _TEEN and word.value < 10
        if word.kind == "one_of" and not teen and not _ten_joined(norm, place + 1, end):
            return None
        value = word.value + 10 if teen else word.value
        after = place + 2 if teen else place + 1
        if after < end and norm[after] in _PARTS:  # مئة وثلاثة أرباع
            state.group, state.kind, state.room = state.group + value * CARDINALS[norm[after]].value, "fraction", 0
            return after + 1
        state.group, state.kind, state.room = state.group + value, "teen" if teen or value == 10 else "unit", 0
        return after
    if word.kind in ("hundred", "hundreds") and state.room > 100:
        state.group, state.kind, state.room = state.group + word.value, word.kind, 100
        return place + 1
    if word.kind == "dual_scale" and word.value < state.room:
        state.total, state.group, state.kind = state.total + state.group + word.value, 0, "scale"
        state.scale = state.scale_room = state.room = word.value / 2
        return place + 1
    if word.kind == "scale" and word.value < state.room:
        state.total, state.group, state.kind = state.total + state.group + word.value, 0, "scale"
        state.scale = state.scale_room = state.room = word.value
        return place + 1
    return None


_PARTS: Final = frozenset(form for form, word in CARDINALS.items() if word.kind == "parts" and not word.lead)


def _fraction_first(tokens: Tokens, first: int, end: int, word: NumberWord) -> Number:
    """A fraction alone, or of a scale that follows: نصف مليون، ربع المليون."""
    after, value, scale = first + 1, word.value, 1.0
    if after < end:
        following = CARDINALS.get(tokens.norm[after])
        if following is not None and following.kind == "scale" and not following.conjunction:
            value, scale = value * following.value, following.value
            after += 1
    if value.is_integer():
        value = int(value)
    return Number(first, after, value, word.article, False, scale, word.preposition, word.lead)


def _glued_decimal(tokens: Tokens, after: int, end: int, value: float) -> tuple[int, float]:
    """Digits parted by a glued Arabic comma: ٣،٥ is 3.5 and ١٢،٥٠٠ is 12500. "1 فاصلة 5" likewise."""
    norm = tokens.norm
    if after + 1 >= end or tokens.kind[after + 1] != NUMBER or not norm[after + 1].isdigit():
        return after, value
    if not isinstance(value, int):
        return after, value
    if norm[after] == "،":
        if tokens.start[after] != tokens.end[after - 1] or tokens.start[after + 1] != tokens.end[after]:
            return after, value
        if len(norm[after + 1]) == 3 and value:
            return after + 2, value * 1000 + int(norm[after + 1])
    elif norm[after] != "فاصله":
        return after, value
    return after + 2, float(f"{value}.{norm[after + 1]}")


def read_ordinal(tokens: Tokens, first: int, end: int) -> Ordinal | None:
    """An ordinal at `first`: الثالث، الحادي عشر، الخامسة والعشرين، العشرين (with article)."""
    norm = tokens.norm
    word = ORDINALS.get(norm[first])
    if word is None:
        ten = CARDINALS.get(norm[first])
        if ten is not None and ten.kind == "ten" and ten.article:
            return Ordinal(first, first + 1, int(ten.value), True, ten.preposition)
        return None
    value, after = int(word.value), first + 1
    if after < end and norm[after] in _TEEN and value < 10:
        return Ordinal(first, after + 1, value + 10, word.article, word.preposition)
    place = after + 1 if after + 1 < end and norm[after] == "و" else after
    if place < end and value < 10:
        ten = CARDINALS.get(norm[place])
        if ten is not None and ten.kind == "ten" and (ten.conjunction or place > after):
            return Ordinal(first, place + 1, value + int(ten.value), word.article, word.preposition)
    if word.kind == "ordinal_one":
        return None
    return Ordinal(first, after, value, word.article, word.preposition)
