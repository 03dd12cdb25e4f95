"""A compiled lexicon as one file that is read in a few hundredths of a second.

In: a `Compiled` and the digest of what it was made from. Out: bytes, and from them a `Compiled` again.
The idea: a report needs some hundreds of a hundred thousand stems, so that what stands behind a stem stays bytes until it is
first asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

import msgspec

from riwaya.lexicon.compile import Compiled, Phrase, Reading
from riwaya.lexicon.load import Entries

Value = TypeVar("Value")


class _File(msgspec.Struct, array_like=True):
    digest: str
    entries: Entries
    words: dict[str, bytes]
    phrases: dict[str, bytes]
    tails: list[tuple[str, ...]]


class Packed(Mapping[str, Value], Generic[Value]):
    """What stands behind each stem, read when it is asked for; `stems` has them as a plain dict, which is asked faster."""

    def __init__(self, stems: dict[str, bytes], decoder: msgspec.msgpack.Decoder[Value]) -> None:
        self.stems = stems
        self._decode = decoder.decode

    def __getitem__(self, stem: str) -> Value:
        return self._decode(self.stems[stem])

    def __contains__(self, stem: object) -> bool:
        return stem in self.stems

    def __iter__(self) -> Iterator[str]:
        return iter(self.stems)

    def __len__(self) -> int:
        return len(self.stems)


def pack(lexicon: Compiled, digest: str) -> bytes:
    """The bytes of a file; `digest` stands for what the lexicon was made from."""
    encode = msgspec.msgpack.Encoder().encode
    words = {stem: encode(readings) for stem, readings in lexicon.words.items()}
    phrases = {stem: encode(found) for stem, found in lexicon.phrases.items()}
    return encode(_File(digest, lexicon.entries, words, phrases, lexicon.tails))


def unpack(content: bytes, digest: str) -> Compiled | None:
    """The lexicon of a file; None where the file is damaged or was made from something else."""
    try:
        file = msgspec.msgpack.decode(content, type=_File)
    except msgspec.DecodeError:
        return None
    if file.digest != digest:
        return None
    words = Packed(file.words, msgspec.msgpack.Decoder(tuple[Reading, ...]))
    return Compiled(file.entries, words, Packed(file.phrases, msgspec.msgpack.Decoder(list[Phrase])), file.tails)
