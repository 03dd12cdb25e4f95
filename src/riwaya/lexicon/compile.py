"""From entries to a compiled lexicon: every written form, what it may be, and the phrases of several words.

In: `Entries` and a language's `Morphology`. Out: `Compiled`, plain tuples and dicts.
The idea: a stem is looked up once a word and gives all its readings; names and terms of several words are rows of stems.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

import msgspec
from msgspec.structs import replace

from riwaya.lexicon import schema
from riwaya.lexicon.load import Entries

# What a reading is of.
CUE_VERB: Final = 1
CUE_NOUN: Final = 2
CUE_PHRASE: Final = 3
FRAME_VERB: Final = 4
FRAME_NOUN: Final = 5
LIGHT_VERB: Final = 6
VERB: Final = 7
ENTITY: Final = 8
HEAD: Final = 9
DEMONYM: Final = 10
PEOPLE: Final = 11
FUNCTION: Final = 12
STATE: Final = 13
MODIFIER: Final = 14
GIVEN_NAME: Final = 15
NOUN: Final = 16
ADJECTIVE: Final = 17
IDIOM: Final = 18
NUMERAL: Final = 19  # only so that its proclitics are told from it: quantities are read apart

_PERSONS: Final = ("people", "role", "source")  # classes of heads whose phrases show their number by a pattern
_DESCRIBING: Final = (DEMONYM, PEOPLE, MODIFIER, ADJECTIVE)

OWN: Final = 2  # the tense of a cue phrase of several words that ends in the pronoun of who is cited: على حد قول*ه*

# Whether a word of a phrase carries the article.
WITHOUT: Final = 0
WITH: Final = 1
EITHER: Final = 2


class Form(Protocol):
    """What a language's morphology says of one written form."""

    @property
    def text(self) -> str: ...
    @property
    def tense(self) -> int: ...
    @property
    def passive(self) -> bool: ...
    @property
    def gender(self) -> int: ...
    @property
    def number(self) -> int: ...
    @property
    def person(self) -> int: ...


class Morphology(Protocol):
    """The inflection that a language gives to the compiler."""

    def verb(self, perfect: str, imperfect: str) -> Sequence[Form]: ...
    def passive_like_first_person(self, perfect: str) -> Sequence[Form]: ...
    def participle(self, participle: str) -> Sequence[Form]: ...
    def noun(self, noun: str) -> Sequence[Form]: ...
    def accusative(self, noun: str) -> str:
        """Another case of a noun with its adjective, in which both are written otherwise; "" where nothing changes."""
        ...

    def adjective(self, adjective: str) -> Sequence[str]: ...
    def adjective_number(self, form: str, adjective: str) -> int: ...
    def sound_plurals(self, adjective: str) -> Sequence[str]:
        """Plurals that an adjective with a feminine has by rule, so that its line need not list them."""
        ...

    def is_plural(self, noun: str, lemma: str) -> bool:
        """Whether a further form of a head is a plural of its lemma, not a synonym or another spelling."""
        ...

    def names_several(self, phrase: str) -> bool:
        """رجال شرطة، مروجو مخدرات: whether the first word of a phrase for persons is a plural by its pattern."""
        ...

    def is_feminine(self, noun: str, masculine: str) -> bool:
        """Whether a form is the feminine of a masculine one: then the two are an adjective."""
        ...

    def before_pronoun(self, word: str) -> str | None:
        """The stem of a word that ends in a pronoun changing its spelling, None for any other word."""
        ...

    def splits_last(self, phrase: str) -> tuple[str, bool]:
        """A cue phrase without a final word that is a proclitic of what follows, and whether it had one."""
        ...

    def proclitics(self, word: str, stems: Container[str]) -> tuple[str, str]:
        """(proclitics, stem) of a word inside a name; ("", word) when it has none. "+" after them: a pronoun follows."""
        ...

    def numerals(self) -> Sequence[str]:
        """The folded forms of number words."""
        ...

    def name(self, name: str, *, proper: bool = False) -> Sequence[str]: ...
    def bare(self, word: str) -> tuple[str, bool]:
        """A word of a name without article, and whether it had one."""
        ...


class Reading(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """One thing a stem may be: its category, the index of its entry, and its grammatical form.

    `tail` is an index into `Compiled.tails` (words that must follow), -1 for none.
    """

    category: int
    ref: int
    tense: int = 0
    passive: bool = False
    gender: int = 0
    number: int = 0
    person: int = 0
    tail: int = -1
    loaded: bool = False


class Phrase(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """A name or term of several words: stems, whether each carries the article, and what it is."""

    stems: tuple[str, ...]
    articles: tuple[int, ...]
    reading: Reading
    proclitics: tuple[str, ...] = ()


@dataclass
class Compiled:
    """A compiled lexicon. Entry lists are those of `Entries`; readings refer to them by index.

    words      what a stem may be
    phrases    names and terms of several words by their first stem
    """

    entries: Entries
    words: Mapping[str, tuple[Reading, ...]] = field(default_factory=dict)
    phrases: Mapping[str, list[Phrase]] = field(default_factory=dict)
    tails: list[tuple[str, ...]] = field(default_factory=list)


class _Builder:
    def __init__(self, entries: Entries, morphology: Morphology) -> None:
        self.entries = entries
        self.morphology = morphology
        self.words: dict[str, list[Reading]] = {}
        self.phrases: dict[tuple[tuple[str, ...], tuple[int, ...], int, int], Phrase] = {}
        self.tails: dict[tuple[str, ...], int] = {}
        self.stems: set[str] = set()  # of fixed words with a pronoun
        numbers = {"single_form": 0, "plural_form": 2}  # classes of further forms of heads whose number no pattern tells
        self.numbers = {word: numbers[one.class_] for one in entries.operators if one.class_ in numbers for word in one.words}

    def add_word(self, stem: str, reading: Reading) -> None:
        readings = self.words.setdefault(stem, [])
        if reading not in readings:
            readings.append(reading)

    def add_verb(self, verb: str, category: int, ref: int, loaded: bool = False) -> None:
        """`verb` is "perfect imperfect", with an optional "+ words that follow"."""
        plain = category in (LIGHT_VERB, VERB)
        parts, _, follow = verb.partition("+")
        perfect, imperfect, *rest = parts.split()
        number = self._tail(follow, *rest)
        forms = [*self.morphology.verb(perfect, imperfect)]
        forms += self.morphology.passive_like_first_person(perfect) if category == FRAME_VERB else []
        for form in forms:
            if plain and form.passive and len(form.text) <= 4:
                continue  # short passives of ordinary verbs are nouns and names first
            if category != CUE_VERB and form.person and not form.number:
                continue  # nobody tells an act of his own in the singular; the letters are somebody else's
            self.add_word(
                form.text,
                Reading(category, ref, form.tense, form.passive, form.gender, form.number, form.person, number, loaded),
            )

    def add_participle(self, participle: str, ref: int) -> None:
        """`participle` is its indefinite masculine singular, with an optional "+ words that follow"."""
        base, _, follow = participle.partition("+")
        number = self._tail(follow)
        for form in self.morphology.participle(base.split()[0]):
            self.add_word(form.text, Reading(CUE_VERB, ref, form.tense, False, form.gender, form.number, tail=number))

    def _tail(self, follow: str, *more: str) -> int:
        written = [*more, *follow.split()]
        tail = tuple(self.morphology.bare(self.morphology.name(word)[0])[0] for word in written)
        for word in written:
            known = self.morphology.before_pronoun(word)
            if known is not None:  # the matcher must know the stem to see the pronoun
                self.stems.add(known)
        return self.tails.setdefault(tail, len(self.tails)) if tail else -1

    def add_phrase(self, text: str, articles: Sequence[int] | None, reading: Reading) -> None:
        """A folded name or term; words of names lose their article, which then must (or must not) be there."""
        words = text.split()
        stems, flags = [], []
        for index, word in enumerate(words):
            stem, article = self.morphology.bare(word)
            if articles is not None and articles[index] == EITHER and not article:
                flags.append(EITHER)
            else:
                flags.append(WITH if article else WITHOUT)
            stems.append(stem)
        key = (tuple(stems), tuple(flags), reading.category, reading.ref)
        self.phrases.setdefault(key, Phrase(tuple(stems), tuple(flags), reading))

    def add_name(self, name: str, reading: Reading, *, proper: bool = False) -> None:
        for spelling in self.morphology.name(name, proper=proper):
            self.add_phrase(spelling, None, reading)

    def add_noun(self, noun: str, reading: Reading) -> None:
        """`noun` may have "+ words that follow" (وقف + إطلاق النار), other words standing between."""
        noun, _, follow = noun.partition("+")
        if follow:
            reading = replace(reading, tail=self._tail(follow))
        forms = self.morphology.noun(noun.strip())
        for form in forms:
            full = replace(reading, tense=form.tense, gender=form.gender, number=form.number)
            words = form.text.split()
            if len(words) == 1:
                self.add_word(form.text, full)
            else:
                self.add_phrase(form.text, [EITHER] * len(words), full)
        case = self.morphology.accusative(noun.strip())
        if case:
            self.add_phrase(case, [WITHOUT, WITHOUT], replace(reading, tense=forms[0].tense))


def _written_out(texts: Sequence[str], classes: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Each text, one with a class of words (أرسل يرسل + <sent_force>) once for every word of it.

    Raises ValueError for a class that operators.csv has not.
    """
    for text in texts:
        before, mark, rest = text.partition("<")
        if not mark:
            yield text
            continue
        name, _, after = rest.partition(">")
        if name not in classes:
            raise ValueError(f"{text!r} names the class {name!r}, which operators.csv has not")
        yield from (f"{before}{word}{after}" for word in classes[name])


def compile_lexicon(entries: Entries, morphology: Morphology) -> Compiled:
    """Generates all forms. Raises ValueError with the entry's name for a form that cannot be inflected."""
    builder = _Builder(entries, morphology)
    for ref, function in enumerate(entries.functions):
        builder.add_word(morphology.name(function.word)[0], Reading(FUNCTION, ref))
    for ref, cue in enumerate(entries.cues):
        with _naming(cue.lemma):
            for verb in cue.verb:
                builder.add_verb(verb, CUE_VERB, ref)
            for participle in cue.participle:
                builder.add_participle(participle, ref)
            for noun in cue.noun:
                builder.add_noun(noun, Reading(CUE_NOUN, ref))
    for ref, phrase in enumerate(entries.phrases):
        for text in phrase.forms:
            text, ends_open = morphology.splits_last(text)
            proclitic = 1 if ends_open else 0
            bare = text.split()
            for spelling in morphology.name(text)[:1]:
                reading = Reading(CUE_PHRASE, ref, tense=OWN if phrase.apart and len(bare) > 1 else proclitic)
                if len(bare) == 1:
                    builder.add_word(spelling, reading)
                else:
                    builder.add_phrase(spelling, None, reading)
    classes = {operator.class_: operator.words for operator in entries.operators}
    for ref, frame in enumerate(entries.frames):
        with _naming(frame.id):
            for verb in _written_out(frame.verb, classes):
                builder.add_verb(verb, FRAME_VERB, ref)
            for noun in _written_out(frame.noun, classes):
                builder.add_noun(noun, Reading(FRAME_NOUN, ref))
            for noun in frame.carried:
                builder.add_noun(noun, Reading(FRAME_NOUN, ref, loaded=True))
    for ref, light in enumerate(entries.light_verbs):
        with _naming(light.lemma):
            builder.add_verb(light.verb, LIGHT_VERB, ref, loaded=light.subject == "actor")
    for ref, plain in enumerate(entries.verbs):
        with _naming(plain.verb):
            builder.add_verb(plain.verb, VERB, ref)
    for ref, actor in enumerate(entries.actors):
        proper = actor.kind in ("person", "state")
        for name in [actor.name_ar, *actor.aliases]:
            builder.add_name(name, Reading(ENTITY, ref), proper=proper)
        for name in actor.loaded:
            builder.add_name(name, Reading(ENTITY, ref, loaded=True))
    for ref, head in enumerate(entries.heads):
        _add_head(builder, ref, head)
    for ref, demonym in enumerate(entries.demonyms):
        _add_adjectives(builder, Reading(DEMONYM, ref), demonym.adjective)
        for name in [demonym.name_ar, *demonym.short]:
            builder.add_name(name, Reading(STATE, ref), proper=True)
    for ref, people in enumerate(entries.peoples):
        _add_adjectives(builder, Reading(PEOPLE, ref), people.adjective)
    for ref, modifier in enumerate(entries.modifiers):
        _add_adjectives(builder, Reading(MODIFIER, ref), modifier.adjective)
    for ref, plain_noun in enumerate(entries.nouns):
        feminine = any(morphology.is_feminine(form, plain_noun.noun) for form in plain_noun.plural)
        kind = ADJECTIVE if feminine else NOUN
        for word in [plain_noun.noun, *plain_noun.plural]:
            builder.add_noun(word, Reading(kind, ref))
    for word in classes.get("adjective_form", ()):
        builder.add_word(morphology.name(word)[0], Reading(ADJECTIVE, 0))
    for ref, idiom in enumerate(entries.idioms):
        if "+" in idiom.phrase:
            builder.add_verb(idiom.phrase, IDIOM, ref)
            continue
        folded = morphology.name(idiom.phrase)[0]
        builder.add_phrase(folded, [EITHER] * len(folded.split()), Reading(IDIOM, ref))
    for numeral in morphology.numerals():
        builder.add_word(numeral, Reading(NUMERAL, 0))
    for ref, given in enumerate(entries.given_names):
        builder.add_word(morphology.name(given.name)[0], Reading(GIVEN_NAME, ref))
    # Names of one word are words.
    phrases = []
    for found in builder.phrases.values():
        if len(found.stems) == 1:
            builder.add_word(found.stems[0], replace(found.reading, tail=-2 - found.articles[0]))
        else:
            phrases.append(_with_governed(builder, found, classes.get("elative_adjective", ())))
    for ref, plain_noun in enumerate(entries.nouns):
        if any(morphology.is_feminine(form, plain_noun.noun) for form in plain_noun.plural):
            for plural in morphology.sound_plurals(plain_noun.noun):  # what is a word already comes first, also with a proclitic
                if not morphology.proclitics(plural, builder.words)[0]:
                    builder.words.setdefault(plural, [Reading(ADJECTIVE, ref, number=2)])
    phrases = _register(builder, phrases)
    compiled = {stem: tuple(readings) for stem, readings in builder.words.items()}
    by_first: dict[str, list[Phrase]] = {}
    for found in phrases:
        by_first.setdefault(found.stems[0], []).append(found)
    return Compiled(entries, compiled, by_first, list(builder.tails))


def _register(builder: _Builder, phrases: list[Phrase]) -> list[Phrase]:
    """Makes the words of phrases known; a word inside a name is known without its proclitics (المرصد السوري *ل*حقوق)."""
    known = {stem for stem, readings in builder.words.items() if readings}
    for stem in sorted(builder.stems):
        if not builder.morphology.proclitics(stem, known)[0]:  # بإصابته: ب is none of the stem, or بإصابة would be unknown
            builder.words.setdefault(stem, [])
    known.update(phrase.stems[0] for phrase in phrases)
    known.update(stem for phrase in phrases for stem, article in zip(phrase.stems, phrase.articles, strict=True) if article == WITH)
    registered = []
    for phrase in phrases:
        stems, proclitics, articles = list(phrase.stems), [""] * len(phrase.stems), list(phrase.articles)
        for index in range(1, len(stems)):
            if articles[index] == WITH or stems[index] in known:
                continue
            letters, stem = builder.morphology.proclitics(stems[index], known)
            if letters or stem != stems[index]:
                stems[index], article = builder.morphology.bare(stem)
                proclitics[index] = letters
                articles[index] = WITH if article else articles[index]
        for stem in stems:
            builder.words.setdefault(stem, [])
        registered.append(Phrase(tuple(stems), tuple(articles), phrase.reading, tuple(proclitics)))
    return registered


def _add_head(builder: _Builder, ref: int, head: schema.Head) -> None:
    feminine = head.gender.startswith("f")
    number = {"singular": 0, "dual": 1, "plural": 2, "collective": 2}.get(head.number, 0)
    for index, noun in enumerate([head.lemma, *head.forms]):
        gender = 1 if feminine or builder.morphology.is_feminine(noun.split()[0], head.lemma.split()[0]) else 0
        for form in builder.morphology.noun(noun):
            reading = Reading(HEAD, ref, form.tense, gender=gender, number=_head_number(builder, head, index, noun, number, form))
            for spelling in builder.morphology.name(form.text):
                words = spelling.split()
                if len(words) == 1:
                    stem, article = builder.morphology.bare(spelling)
                    builder.add_word(stem, replace(reading, tail=-2 - WITH) if article else reading)  # *الجميع* only with it
                else:
                    builder.add_phrase(spelling, [EITHER] + [WITHOUT] * (len(words) - 1), reading)


def _with_governed(builder: _Builder, phrase: Phrase, elative: Sequence[str]) -> Phrase:
    """قائد *الجيش*, وزارة *صحة*: before a noun that it governs a head has no article (القائد الجيش are two parties; نفت الوزارة صحة
    الخبر)."""
    if phrase.reading.category != HEAD or phrase.articles[0] != EITHER or phrase.stems[1] in elative:
        return phrase
    if builder.entries.heads[phrase.reading.ref].class_ not in ("role", "institution"):
        return phrase  # العقيد *الركن*, القوات *الخاصة*
    behind = [reading.category for reading in builder.words.get(phrase.stems[1], ())]
    if not any(category in (HEAD, NOUN) for category in behind) or any(category in _DESCRIBING for category in behind):
        return phrase  # القائد *العسكري*
    return replace(phrase, articles=(WITHOUT, *phrase.articles[1:]))


def _head_number(builder: _Builder, head: schema.Head, index: int, noun: str, number: int, form: Form) -> int:
    """The number of a form: that of the lemma, dual, plural – or that of the lemma again for a listed synonym."""
    if form.number:
        return form.number
    if index == 0:
        return number
    if noun in builder.numbers:
        return builder.numbers[noun]
    other = head.class_ in _PERSONS and " " in noun and noun.split(maxsplit=1)[0] != head.lemma
    if other and builder.morphology.names_several(noun):
        return 2
    return 2 if builder.morphology.is_plural(noun, head.lemma) else number


def _add_adjectives(builder: _Builder, reading: Reading, adjectives: Sequence[str]) -> None:
    for index, adjective in enumerate(adjectives):
        for form in builder.morphology.adjective(adjective):
            number = 2 if index and not form.endswith("ي") else builder.morphology.adjective_number(form, adjective)
            builder.add_word(form, replace(reading, number=number, gender=1 if form.endswith("ه") else 0))


class _naming:
    """Adds the name of the entry to a ValueError."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, ValueError):
            raise ValueError(f"entry {self.name!r}: {error}") from error
