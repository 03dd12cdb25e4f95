"""Signatures: a few hundred bytes by which copies are found among many reports without comparing each with each.

In: a text. Out: bytes to be stored beside the report, and the keys under which a report's likely copies are found.
The idea: two kinds of keys. Bands of a MinHash over the whole text meet where two texts are much the same; landmarks, runs
of words picked by their hash alone, meet where one text stands within another, however much is around it.
"""

from __future__ import annotations

import struct
from array import array
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from functools import lru_cache
from hashlib import blake2b
from typing import Final, NamedTuple

from rensa import RMinHash

from riwaya.accounts.shingles import Words, shingles_of, words_of

VERSION: Final = 1  # of what is hashed and how: words, shingles, landmarks
HASHES: Final = 64  # MinHash values of a text
ROWS: Final = 2  # of them a band: two texts alike in a third of their shingles share one of 32 bands with p = 0.98
MARK_WORDS: Final = 5  # words of a landmark
WINDOW: Final = 12  # of so many runs in a row one is a landmark: whatever is alike over 16 words shares one
WINDOW_SHORT: Final = 4  # the same of a text of up to `SHORT` words: alike over 8 words
SHORT: Final = 80
MARKS_MOST: Final = 4000  # landmarks of one text; a longer text is found by those of its beginning
CROWD: Final = 24  # a key with more reports than this is a formula; of those only the first are compared with others
SHARED: Final = 16  # one key more is asked for with each so many landmarks of the text that has fewer of them
_SEED: Final = 20160
_RANK: Final = 0xFFFFFFFF
_HEADER: Final = struct.Struct("<BBHH")  # version here, version of the library's hashing, MinHash values, landmarks
_PRIME: Final = (1 << 61) - 1
_BASE: Final = 1_000_003


class SignatureError(ValueError):
    """The bytes are no signature of this version: make it again from the report's text."""


class Entry(NamedTuple):
    """A report in the order in which reports are compared: `order` sorts, `report` names it, `keys` are its `bands`."""

    order: str
    report: str
    keys: tuple[int, ...]


def signature(text: str | Words) -> bytes:
    """The signature of a text: 6 bytes of header, 4 bytes a MinHash value, 8 bytes a landmark; equal texts have equal ones.

    About 2 landmarks for 7 words: a report of 300 words has a signature of about 1.1 KB.
    """
    words = text if isinstance(text, Words) else words_of(text)
    forms = words.forms
    digest: list[int] = []
    if forms:
        sketch = RMinHash(num_perm=HASHES, seed=_SEED)
        sketch.update([" ".join(shingle) for shingle in shingles_of(forms)])
        digest = sketch.digest()
    marks = sorted(set(_landmarks(forms)))
    header = _HEADER.pack(VERSION, RMinHash.ALGORITHM_VERSION, len(digest), len(marks))
    return header + struct.pack(f"<{len(digest)}I{len(marks)}Q", *digest, *marks)


def bands(signed: bytes) -> tuple[int, ...]:
    """The keys of a signature, signed 64-bit integers in ascending order: reports that share one may be copies.

    Raises `SignatureError` for bytes that another version made, or that are no signature.
    """
    digest, marks = _unpack(signed)
    keys = {_key(b"band", first, *digest[first : first + ROWS]) for first in range(0, len(digest), ROWS)}
    keys.update(marks)
    return tuple(sorted(keys))


def resemblance(one: bytes, other: bytes) -> float:
    """The share of equal MinHash values: an estimate of the Jaccard index of two texts' shingles, give or take 0.1."""
    a, _ = _unpack(one)
    b, _ = _unpack(other)
    if not a or not b:
        return 0.0
    return sum(x == y for x, y in zip(a, b, strict=True)) / len(a)


def candidates(entries: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    """Pairs of reports that share keys `enough`, each once, in order of the later one; which stands first is the earlier.

    What stands under a key with more than `CROWD` reports is a formula of the trade or an outlet's line about itself: only
    its first `CROWD` reports are compared with the others, so that the work grows with the number of reports. A store that
    keeps (key, order, report) finds a new report's candidates in the same way: under each of its keys the first `CROWD`.
    """
    ranked = sorted(entries, key=lambda entry: (entry.order, entry.report))
    # Key and rank in one number: sorting such numbers takes a third of the memory of a table of lists.
    packed = sorted((key << 32) | rank for rank, entry in enumerate(ranked) for key in set(entry.keys))
    meetings: Counter[int] = Counter()  # the later rank, then the earlier
    first = 0
    for index, number in enumerate(packed):
        if number >> 32 != packed[first] >> 32:
            first = index
        later = number & _RANK
        meetings.update((later << 32) | (packed[other] & _RANK) for other in range(first, min(index, first + CROWD)))
    del packed
    for pair in sorted(meetings):
        one, other = ranked[pair & _RANK], ranked[pair >> 32]
        if enough(meetings[pair], len(one.keys), len(other.keys)):
            yield one.report, other.report


def enough(shared: int, one: int, other: int) -> bool:
    """Whether two reports share enough keys to be compared; `one` and `other` are how many each has.

    One key will do for a short post. A longer text that stands within another shares many with it, and one key is a formula.
    """
    marks = max(0, min(one, other) - HASHES // ROWS)
    return shared > marks // SHARED


def _unpack(signed: bytes) -> tuple[tuple[int, ...], tuple[int, ...]]:
    if len(signed) < _HEADER.size:
        raise SignatureError("the signature is cut short: make it again from the report's text")
    version, hashing, hashes, marks = _HEADER.unpack_from(signed)
    if (version, hashing) != (VERSION, RMinHash.ALGORITHM_VERSION) or len(signed) != _HEADER.size + 4 * hashes + 8 * marks:
        raise SignatureError("the signature was made by another version: make it again from the report's text")
    values = struct.unpack_from(f"<{hashes}I{marks}Q", signed, _HEADER.size)
    return values[:hashes], values[hashes:]


def _landmarks(forms: list[str]) -> Iterator[int]:
    """Hashes of runs of `MARK_WORDS` words: the least of so many in a row (winnowing: Schleimer and others, 2003).

    What is the least of 12 in a row is also that of 4 among them: a post meets the article that holds it.
    """
    hashes = _rolling(forms)
    size = WINDOW if len(forms) > SHORT else WINDOW_SHORT
    if len(hashes) <= size:
        if hashes:
            yield min(hashes)
        return
    window: deque[int] = deque()
    last = -1
    found = 0
    for index, value in enumerate(hashes):
        while window and hashes[window[-1]] >= value:
            window.pop()
        window.append(index)
        if window[0] <= index - size:
            window.popleft()
        if index >= size - 1 and window[0] != last:
            last = window[0]
            found += 1
            if found > MARKS_MOST:
                return
            yield hashes[last]


def _rolling(forms: list[str]) -> list[int]:
    """A hash below 2^61 of each run of `MARK_WORDS` words."""
    codes = codes_of(forms)
    top = pow(_BASE, MARK_WORDS, _PRIME)
    value = 0
    hashes = []
    for index, code in enumerate(codes):
        value = (value * _BASE + code) % _PRIME
        if index >= MARK_WORDS:
            value = (value - codes[index - MARK_WORDS] * top) % _PRIME
        if index >= MARK_WORDS - 1:
            hashes.append(value)
    return hashes


def codes_of(forms: Iterable[str]) -> array[int]:
    """A number for each word: 8 bytes instead of an object; the same in every process."""
    return array("Q", map(_code, forms))


@lru_cache(maxsize=1 << 17)
def _code(form: str) -> int:
    return int.from_bytes(blake2b(form.encode(), digest_size=7).digest(), "little")


def _key(*parts: bytes | int) -> int:
    text = b"/".join(part if isinstance(part, bytes) else str(part).encode() for part in parts)
    return int.from_bytes(blake2b(text, digest_size=8).digest(), "little", signed=True)
