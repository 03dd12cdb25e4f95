"""Words by what they mean: families of one sense, the family of the contrary sense, and words that deny.

In: entries of `senses.csv`, `denials.csv` and `contrasts.csv` and a language's `Morphology`. Out: `Senses`, asked word by word.
The idea: reading needs to know what a word may be, comparing only what it says; so these words stand apart from the
lexicon of reading, and adding one never changes what is read.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from riwaya.lexicon import schema
from riwaya.lexicon.compile import Morphology
from riwaya.lexicon.load import read_csv
from riwaya.lexicon.match import Split

SENSE: Final = 0
CONTRARY: Final = 1
DENIAL: Final = 2
CONTRAST: Final = 3


class WordForms(Morphology, Protocol):
    """The inflection that families of words need besides."""

    def nominal(self, noun: str) -> Sequence[str]:
        """The folded forms of a noun or adjective without article, in all numbers and genders that are regular."""
        ...

    def participles_of(self, perfect: str, imperfect: str) -> Sequence[str]:
        """The participles of a verb, active and passive, in the masculine singular."""
        ...


class SenseReading(NamedTuple):
    """What a word says: SENSE or CONTRARY of sense number `ref`, DENIAL number `ref`, or a member of CONTRAST number `ref`.

    `tail` are the stems of the words that must follow; forms of one word are one `member`.
    """

    kind: int
    ref: int
    tail: tuple[str, ...] = ()
    member: int = 0
    verb: bool = False  # only as a finite verb


class Senses:
    """The words of the files in all their forms. Holds no state but a memo of words taken apart."""

    def __init__(
        self,
        senses: Sequence[schema.Sense],
        denials: Sequence[schema.Denial],
        contrasts: Sequence[schema.Contrast],
        morphology: WordForms,
        split: Callable[[str, Container[str]], Split],
    ) -> None:
        self.senses = senses
        self.denials = denials
        self.contrasts = contrasts
        self._morphology = morphology
        self._split = split
        self._words: dict[str, tuple[SenseReading, ...]] = {}
        self._memo: dict[str, str] = {}
        for ref, sense in enumerate(senses):
            self._add(sense.verb, sense.noun, SenseReading(SENSE, ref), sense.contrary_noun)
            self._add(sense.contrary_verb, sense.contrary_noun, SenseReading(CONTRARY, ref), sense.noun)
        for ref, denial in enumerate(denials):
            self._add(denial.verb, denial.noun, SenseReading(DENIAL, ref))
        for ref, contrast in enumerate(contrasts):
            listed = [form for member in contrast.words for form in member.split("/")]
            for number, member in enumerate(contrast.words):
                self._add((), member.split("/"), SenseReading(CONTRAST, ref, member=number), listed)

    def _add(
        self, verbs: Sequence[str], nouns: Sequence[str], reading: SenseReading, contrary: Sequence[str] = ()
    ) -> None:
        """All forms of the words; a regular form that is listed as the `contrary` (شابة of شاب) is none of them."""
        others = {self._bare(word) for word in contrary} - {self._bare(word) for word in nouns}
        for verb in verbs:
            parts, _, follow = verb.partition("+")
            perfect, imperfect = parts.split()
            for form in self._morphology.verb(perfect, imperfect):
                self._put(form.text, follow.split(), reading._replace(verb=True))
            for participle in self._morphology.participles_of(perfect, imperfect):
                for text in self._nominal(participle, False):
                    self._put(text, follow.split(), reading)
        for noun in nouns:
            head, *rest = noun.split()
            for text in self._nominal(head, bool(rest)):
                if text not in others or rest:
                    self._put(text, rest, reading)

    def _bare(self, word: str) -> str:
        return self._morphology.bare(self._morphology.name(word)[0])[0]

    def _nominal(self, noun: str, fixed: bool) -> list[str]:
        """A noun or adjective without article in all its numbers and genders; in a fixed phrase as it stands."""
        word = self._bare(noun)
        return [word] if fixed else [word, *self._morphology.nominal(word)]

    def _put(self, stem: str, follow: Sequence[str], reading: SenseReading) -> None:
        tail = tuple(self._bare(word) for word in follow)
        full = reading._replace(tail=tail)
        known = self._words.get(stem, ())
        if full not in known:
            self._words[stem] = (*known, full)

    def stem(self, text: str, stem: str, sure: bool) -> str:
        """The form under which a word stands here: `text` as written (folded), its `stem` by the lexicon of reading,
        and whether that lexicon is `sure` of it; else what is left when clitics are taken off; "" for no such word."""
        if text in self._words:
            return text
        if stem in self._words:
            return stem
        if sure:
            return ""
        found = self._memo.get(text)
        if found is None:
            parts = self._split(text, self._words)
            found = self._memo[text] = parts.stem if parts.known else ""
        return found

    def readings(self, stem: str, following: Sequence[str]) -> tuple[tuple[SenseReading, ...], int]:
        """What a word says that has this stem (see `stem`) before words with these stems (see `Word.stem`), and how many
        words say it. Of its senses, and of its denials, a longer phrase wins over its first word."""
        fitting = [reading for reading in self._words.get(stem, ()) if tuple(following[: len(reading.tail)]) == reading.tail]
        longest: dict[bool, int] = {}
        for reading in fitting:
            denies = reading.kind == DENIAL
            longest[denies] = max(longest.get(denies, 0), len(reading.tail))
        chosen = tuple(reading for reading in fitting if len(reading.tail) == longest[reading.kind == DENIAL])
        return chosen, 1 + max(longest.values(), default=0)


def load_senses(
    folder: Path, morphology: WordForms, split: Callable[[str, Container[str]], Split]
) -> Senses:
    """Reads and inflects the words of a data folder. Raises LexiconError for a file that cannot be used."""
    senses = read_csv(folder / "senses.csv", schema.Sense)
    denials = read_csv(folder / "denials.csv", schema.Denial)
    contrasts = read_csv(folder / "contrasts.csv", schema.Contrast)
    return Senses(senses, denials, contrasts, morphology, split)
