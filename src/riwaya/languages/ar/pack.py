"""The Arabic pack: the compiled lexicon and everything the stages ask a language for.

In: the data folder. Out: `load_pack()`, one `Pack` a process.
The idea: compiling takes a second, so its result is kept beside the data under a digest of the data: made when the package is
built, and anew where the data were changed since. A cache that does not fit is never trusted.
"""

from __future__ import annotations

import gc
import hashlib
import os
import tempfile
from collections.abc import Container, Iterable, Sequence
from functools import cache
from pathlib import Path

from riwaya.languages.ar import clitics, inflection, quantities, shapes, temporal
from riwaya.languages.ar.counted import DUALS
from riwaya.languages.ar.numerals import CARDINALS
from riwaya.languages.ar.toponyms import toponymy
from riwaya.lexicon.compile import Compiled, compile_lexicon
from riwaya.lexicon.load import Entries, load_entries
from riwaya.lexicon.match import ANNOUNCING, COUNTING, NATIONAL, PLACING, TIMING, Matcher, Word
from riwaya.lexicon.packed import pack, unpack
from riwaya.lexicon.senses import Senses
from riwaya.lexicon.senses import load_senses as read_senses
from riwaya.text.normalise import folded

DATA = Path(__file__).parent / "data"
CERTAINTY = DATA / "certainty.toml"  # how sure the reading of an event is
CACHE = Path(__file__).parent / "lexicon.cache"
_READABLE = 0o644  # for all who use an installation, whoever was the first to start it
_LIKE_ENDINGS = ("ني", "ك", "ي")  # اليومي: endings that are no pronoun
_BORNE = ("علي", "الي", "من", "عن", "في", "ب", "ل")  # prepositions that are written with a pronoun
_SHORT = 3  # letters of a number word
BEFORE_PRONOUN = "-"  # before a key: حياة, wanted as حياته, which is written with another letter before its pronoun


class ArabicMorphology:
    """Inflection as the lexicon compiler asks for it, and the shapes of words as the stages do.

    `no_article` are words that begin with ال as part of the stem.
    """

    # What needs nothing but the letters is told by functions of its own.
    is_arabic = staticmethod(shapes.is_arabic)
    has_article = staticmethod(shapes.has_article)
    without_article = staticmethod(shapes.without_article)
    is_definite = staticmethod(shapes.is_definite)
    is_joined = staticmethod(shapes.is_joined)
    without_conjunction = staticmethod(shapes.without_conjunction)
    without_conjunctions = staticmethod(shapes.without_conjunctions)
    past_conjunction = staticmethod(shapes.past_conjunction)
    is_nominative = staticmethod(shapes.is_nominative)
    may_be_dual = staticmethod(shapes.may_be_dual)
    is_plural_nominative = staticmethod(shapes.is_plural_nominative)
    is_oblique = staticmethod(shapes.is_oblique)
    names_two = staticmethod(DUALS.__contains__)
    may_be_oblique = staticmethod(shapes.may_be_oblique)
    shows_number = staticmethod(shapes.shows_number)
    is_sound_plural = staticmethod(shapes.is_sound_plural)
    has_feminine_ending = staticmethod(shapes.has_feminine_ending)
    is_feminine_noun = staticmethod(shapes.is_feminine_noun)
    takes_feminine = staticmethod(shapes.takes_feminine)
    ends_in_alef = staticmethod(shapes.ends_in_alef)
    is_broken_plural = staticmethod(shapes.is_broken_plural)
    without_alef = staticmethod(shapes.without_alef)
    may_be_accusative = staticmethod(shapes.may_be_accusative)
    is_accusative = staticmethod(shapes.is_accusative)
    is_written_accusative = staticmethod(shapes.is_written_accusative)
    is_accusative_participle = staticmethod(shapes.is_accusative_participle)
    may_be_participle = staticmethod(shapes.may_be_participle)
    is_nisba = staticmethod(shapes.is_nisba)
    is_feminine_nisba = staticmethod(shapes.is_feminine_nisba)
    may_be_surname = staticmethod(shapes.may_be_surname)
    may_be_inflected = staticmethod(shapes.may_be_inflected)
    is_third_person = staticmethod(shapes.is_third_person)
    is_third_person_or_future = staticmethod(shapes.is_third_person_or_future)
    is_augmented_past = staticmethod(shapes.is_augmented_past)
    has_prefix = staticmethod(shapes.has_prefix)
    seems_imperfect = staticmethod(shapes.seems_imperfect)
    may_be_imperfect = staticmethod(shapes.may_be_imperfect)
    may_be_imperative = staticmethod(shapes.may_be_imperative)
    may_be_pronoun = staticmethod(shapes.may_be_pronoun)
    is_nisba_construct = staticmethod(shapes.is_nisba_construct)
    is_no_dual = staticmethod(shapes.is_no_dual)
    has_vowel_of_passive = staticmethod(shapes.has_vowel_of_passive)
    is_doubled = staticmethod(shapes.is_doubled)
    begins_with_hamza_below = staticmethod(shapes.begins_with_hamza_below)
    begins_with_hamza_above = staticmethod(shapes.begins_with_hamza_above)
    ends_in_hamza_above = staticmethod(shapes.ends_in_hamza_above)
    has_hamza_on_waw = staticmethod(shapes.has_hamza_on_waw)
    has_madda = staticmethod(shapes.has_madda)
    begins_with_madda = staticmethod(shapes.begins_with_madda)
    ends_in_ya = staticmethod(shapes.ends_in_ya)
    ends_in_maqsura = staticmethod(shapes.ends_in_maqsura)
    pronoun_for = staticmethod(shapes.pronoun_for)
    pronoun_of = staticmethod(shapes.pronoun_of)

    def __init__(self, no_article: Iterable[str] = ()) -> None:
        self.no_article = frozenset(folded(word) for word in no_article)

    def verb(self, perfect: str, imperfect: str) -> Sequence[inflection.Form]:
        return inflection.verb_forms(perfect, imperfect)

    def passive_like_first_person(self, perfect: str) -> Sequence[inflection.Form]:
        return inflection.passive_like_first_person(perfect)

    def participle(self, participle: str) -> Sequence[inflection.Form]:
        return inflection.participle_forms(participle)

    def noun(self, noun: str) -> Sequence[inflection.Form]:
        return inflection.noun_forms(noun)

    def accusative(self, noun: str) -> str:
        return inflection.accusative(noun)

    def adjective(self, adjective: str) -> Sequence[str]:
        return inflection.adjective_forms(adjective)

    def adjective_number(self, form: str, adjective: str) -> int:
        return inflection.adjective_number(form, adjective)

    def sound_plurals(self, adjective: str) -> Sequence[str]:
        return inflection.sound_plurals(adjective)

    def nominal(self, noun: str) -> Sequence[str]:
        return inflection.nominal_forms(noun)

    def participles_of(self, perfect: str, imperfect: str) -> Sequence[str]:
        return inflection.participles_of(perfect, imperfect)

    def is_plural(self, noun: str, lemma: str) -> bool:
        if noun.startswith(lemma) and not noun.endswith(("ون", "ات", "ين", "ان")):
            return False  # قاض، قاضي
        if lemma.endswith(("ها", "وه", "ته")):
            return False  # أبوه، أباها: kin told with their pronoun
        first, base = noun.split(maxsplit=1)[0].removeprefix("ال"), lemma.split(maxsplit=1)[0].removeprefix("ال")
        if " " in noun and first in (base, base + "ة"):
            return False  # نائب رئيس، نائبة الرئيس: of the phrase its first word counts
        if first[0] in "أآ" and first[0] != base[0]:
            return first.endswith(("ة", "ى", "ون", "ين")) or "ا" in first[2:]  # أمين is none
        if first[0] == "م" and "ا" not in first[2:] and not first.endswith(("ون", "ين")):
            return False  # منسق، مشتبه به: a participle, where مصادر is a broken plural
        return first[0] == base[0] or first.endswith(("ون", "ات", "ين"))

    def names_several(self, phrase: str) -> bool:
        word = phrase.split(maxsplit=1)[0].removeprefix("ال")
        if word.endswith(("و", "ون", "اء")) and len(word) > 4:
            return True
        if len(word) == 4 and word[0] != "إ":
            return word[2] in "او"
        return len(word) == 5 and word[2] == "ا" and word[0] != "م" and not word.endswith("ة")

    def is_feminine(self, noun: str, masculine: str) -> bool:
        if masculine.endswith("ء") and noun == masculine[:-1] + "ئة":
            return True  # مليء، مليئة
        if masculine.endswith("ى"):
            return noun == masculine[:-1] + "اة"  # ملغى، ملغاة
        if masculine[0] == "أ" and noun == masculine[1:] + "اء":
            return True  # أحمر، حمراء
        return noun == masculine + "ة"

    def before_pronoun(self, word: str) -> str | None:
        return folded(word)[:-2] + "ه" if word.endswith("ته") else None

    def splits_last(self, phrase: str) -> tuple[str, bool]:
        words = phrase.split()
        ends_open = len(words) > 1 and words[-1] == "ل"
        return " ".join(words[:-1] if ends_open else words), ends_open

    def proclitics(self, word: str, stems: Container[str]) -> tuple[str, str]:
        found = clitics.split(word, stems)
        if found.suffix and not found.suffix.startswith("ه"):
            return "", word  # an ending ي is an adjective's (انفرادي) before it is a pronoun
        if not found.known:
            return "", word
        if not (found.preposition or found.conjunction or found.suffix):
            return "", word if found.article else found.stem  # the accusative of a known word: عددا
        mark = "+" if found.suffix else ""
        return found.conjunction + found.preposition + mark, ("ال" if found.article else "") + found.stem

    def numerals(self) -> Sequence[str]:
        """ستة, ست, خمس: those too short for their conjunction to be told from an unknown word (وستة)."""
        return [form for form, word in CARDINALS.items() if not word.lead and word.kind == "unit" and len(form) <= _SHORT]

    def name(self, name: str, *, proper: bool = False) -> Sequence[str]:
        """The folded name and its other case forms (first word: أبو/أبي, ون/ين; other words as they stand).

        A `proper` name of a person or state ends in no plural: تبون is not تبين, لبنان not لبنين.
        """
        words = folded(name.replace("-", " ").replace("«", " ").replace("»", " ").replace('"', " ")).split()
        if not words:
            return []
        firsts = words[:1] if proper else inflection.plural_forms(words[0])
        if words[0] in ("ابو", "ذو", "اخو"):
            firsts += [words[0][:-1] + "ي", words[0][:-1] + "ا"]
        spellings = [" ".join([first, *words[1:]]) for first in firsts[:1]]
        whole = [inflection.plural_forms(word) for word in words]
        if len(words) > 1 and words[-1].endswith("ون") and not proper:
            spellings.append(" ".join([*(forms[1] if len(forms) > 1 and len(words[i]) > 4 else words[i]
                                         for i, forms in enumerate(whole))]))  # fmt: skip
        spellings += [" ".join([first, *words[1:]]) for first in firsts[1:]]
        return list(dict.fromkeys(spellings))

    def bare(self, word: str) -> tuple[str, bool]:
        """("جيش", True) for "الجيش"."""
        if word.startswith("ال") and len(word) > 3 and word not in self.no_article:
            return word[2:], True
        return word, False

    def is_written_passive(self, written: str, verb: str, participle: str, imperfect: bool) -> bool:
        """أُعلن, يُذكر, يُتهم by the first vowel, which in verbs like أعلن, حذّر and طالب (معلن) the active has too.

        يدعى is the passive of يدعي.
        """
        if not imperfect:
            return shapes.has_vowel_of_passive(written)
        forms = verb.split()
        if len(forms) > 1 and forms[1].endswith("ي") and written.endswith("ى"):
            return True
        derived = verb.startswith("أ") or (participle.startswith("م") and not verb.startswith(("ا", "ت")))
        return shapes.has_vowel_of_passive(written) and not derived

    def is_verbal_noun(self, written: str) -> bool:
        return shapes.is_verbal_noun(written)

    def may_be_fifth_form_noun(self, text: str) -> bool:
        """تعرض, تقدم: the verbal noun تفعّل is written like an imperfect."""
        return len(text) == 4 and text.startswith("ت") and not text.endswith("ي")

    def may_be_third_form_noun(self, text: str) -> bool:
        """مواصلة, مطالبة, مساندة: the verbal noun مفاعلة is written like a participle."""
        return len(text) == 6 and text[0] == "م" and text[2] == "ا" and text[5] == "ه"

    def keys(self, word: Word) -> Sequence[str]:
        stem = word.stem
        keys = [stem, word.text]
        if word.preposition:
            keys.append(word.preposition)
        if word.function == "prepron" and stem[-2:] != "نا":  # قبض *عليه*: its preposition as well
            keys.append(max((one for one in _BORNE if stem.startswith(one)), key=len, default=stem))
        if stem[-1] == "ا":
            keys.append(stem[:-1])
        if word.suffix:
            whole = word.preposition + stem
            keys += stem + "ه", whole + "ه"
            if stem[-1] == "ه":
                keys += BEFORE_PRONOUN + stem, BEFORE_PRONOUN + whole
        return keys

    def keys_of_wanted(self, wanted: str) -> Sequence[str]:
        return (wanted, BEFORE_PRONOUN + wanted[:-2] + "ه") if wanted[-1] == "ه" else (wanted,)


def digest() -> str:
    """A digest of everything that the compiled lexicon depends on."""
    state = hashlib.blake2b(digest_size=16)
    here = Path(__file__).parent
    files = [path for path in sorted(DATA.rglob("*")) if path.suffix in (".toml", ".csv") and path.parent.name != "places"]
    code = [Path(inflection.__file__), here / "pack.py", *sorted((here.parents[1] / "lexicon").glob("*.py"))]
    for path in [*files, *code]:
        state.update(path.name.encode())
        state.update(path.read_bytes())
    return state.hexdigest()


def compiled() -> Compiled:
    """The compiled lexicon, from the cache where it fits the data."""
    wanted = digest()
    try:
        lexicon = unpack(CACHE.read_bytes(), wanted)
    except OSError:
        lexicon = None
    if lexicon is None:
        entries = load_entries(DATA)
        lexicon = compile_lexicon(entries, ArabicMorphology(_beginning_with_al(entries)))
        _keep(pack(lexicon, wanted))
    return lexicon


def is_fresh() -> bool:
    """Whether the compiled lexicon lies ready and fits the data."""
    try:
        return unpack(CACHE.read_bytes(), digest()) is not None
    except OSError:
        return False


def write() -> int:
    """Compiles the lexicon and keeps it, when the package is built; returns the size of the file in bytes."""
    compiled()
    return CACHE.stat().st_size


def _beginning_with_al(entries: Entries) -> list[str]:
    """Words whose first letters look like the article, alone and with a pronoun (*التزام*ها)."""
    words = [word for operator in entries.operators if operator.class_ == "begins_with_al" for word in operator.words]
    return words + [word + suffix for word in words for suffix in clitics.SUFFIXES if suffix not in _LIKE_ENDINGS]


def _keep(content: bytes) -> None:
    """Writes the cache in one step; a read-only installation simply goes without."""
    try:
        handle, name = tempfile.mkstemp(dir=CACHE.parent, prefix="lexicon-")
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(name, _READABLE)
        os.replace(name, CACHE)
    except OSError:
        return


def classes() -> dict[int, Container[str]]:
    """The word forms of each class of `lexicon.match`."""
    words = toponymy()
    return {
        TIMING: temporal.STARTING,
        COUNTING: quantities.STARTING,
        NATIONAL: words.demonyms,
        PLACING: words.nouns,
        ANNOUNCING: frozenset((*words.borders, *words.strips, *words.coasts, *words.there, *words.generics)),
    }


@cache
def load_matcher() -> Matcher:
    """The matcher over the compiled lexicon, made once a process.

    A hundred thousand small objects come into being and all stay: to look for garbage among them meanwhile takes thrice as long.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        return Matcher(compiled(), clitics.split, classes())
    finally:
        if collecting:
            gc.enable()


@cache
def load_morphology() -> ArabicMorphology:
    """The inflection, for the stages that ask about the shape of a word."""
    return ArabicMorphology(_beginning_with_al(load_matcher().entries))


@cache
def load_senses() -> Senses:
    """The words of one sense and of the contrary, and those that deny, made once a process when something is compared."""
    return read_senses(DATA, load_morphology(), clitics.split)
