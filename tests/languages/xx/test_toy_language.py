"""A language that does not exist, to show that the lexicon engine has no Arabic in it.

Toy words are Latin letters. A verb's perfect ends in -ek and its imperfect in -um, many doers add -i, many things add -ra.
"lo" before a word is the article, "pe" the conjunction, "zu" a preposition, "-mi" behind it a pronoun.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Container, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from riwaya.lexicon import compile as comp
from riwaya.lexicon import schema
from riwaya.lexicon.compile import compile_lexicon
from riwaya.lexicon.load import Entries, load_entries
from riwaya.lexicon.match import Matched, Matcher
from riwaya.text.normalise import folded
from riwaya.text.tokens import Tokens


class ToyForm(NamedTuple):
    text: str
    tense: int
    passive: bool = False
    gender: int = 0
    number: int = 0
    person: int = 0


class ToySplit(NamedTuple):
    stem: str
    conjunction: str = ""
    preposition: str = ""
    future: bool = False
    article: bool = False
    suffix: str = ""
    lead: int = 0
    known: bool = False
    other: str = ""


class ToyMorphology:
    """Three suffixes: -i for many doers, -ra for many things, -no for adjectives of many."""

    def verb(self, perfect: str, imperfect: str) -> Sequence[ToyForm]:
        if not imperfect.endswith("um"):
            raise ValueError(f"the imperfect {imperfect!r} should end in um")
        both = [ToyForm(folded(perfect), 1), ToyForm(folded(imperfect), 2)]
        return both + [form._replace(text=form.text + "i", number=2) for form in both]

    def passive_like_first_person(self, perfect: str) -> Sequence[ToyForm]:
        return []

    def participle(self, participle: str) -> Sequence[ToyForm]:
        return [ToyForm(folded(participle), 4)]

    def noun(self, noun: str) -> Sequence[ToyForm]:
        return [ToyForm(folded(noun), 5), ToyForm(folded(noun) + "ra", 5, number=2)]

    def adjective(self, adjective: str) -> Sequence[str]:
        return [folded(adjective), folded(adjective) + "no"]

    def accusative(self, noun: str) -> str:
        return ""

    def sound_plurals(self, adjective: str) -> Sequence[str]:
        return []

    def adjective_number(self, form: str, adjective: str) -> int:
        return 0

    def is_plural(self, noun: str, lemma: str) -> bool:
        return noun == lemma + "ra"

    def is_feminine(self, noun: str, masculine: str) -> bool:
        return False

    def before_pronoun(self, word: str) -> str | None:
        return None

    def splits_last(self, phrase: str) -> tuple[str, bool]:
        return phrase, False

    def proclitics(self, word: str, stems: Container[str]) -> tuple[str, str]:
        found = toy_split(word, stems)
        return (found.preposition, found.stem) if found.preposition and found.known else ("", word)

    def numerals(self) -> Sequence[str]:
        return []

    def name(self, name: str, *, proper: bool = False) -> Sequence[str]:
        return [folded(name)]

    def bare(self, word: str) -> tuple[str, bool]:
        return (word[2:], True) if word.startswith("lo") and len(word) > 4 else (word, False)


def toy_split(word: str, stems: Container[str]) -> ToySplit:
    if word in stems:
        return ToySplit(word, known=True)
    for conjunction in ("", "pe"):
        for preposition in ("", "zu"):
            for article in ("", "lo"):
                lead = conjunction + preposition + article
                for suffix in ("", "mi"):
                    stem = word[len(lead) : len(word) - len(suffix)]
                    if word.startswith(lead) and word.endswith(suffix) and stem in stems:
                        inner = len(conjunction + preposition)
                        return ToySplit(stem, conjunction, preposition, False, bool(article), suffix, inner, True)
    return ToySplit(word)


ENTRIES = Entries(
    cues=[schema.Cue(lemma="moltek", stance="assert", verb=["moltek moltum"], participle=["moltan"], takes=["clause"])],
    phrases=[schema.CuePhrase(lemma="dorsi vel", stance="assert", forms=["dorsi vel"])],
    frames=[
        schema.Frame(
            id="smash",
            type="ASSAULT",
            cameo="190",
            gloss="smash",
            layer="attack",
            verb=["grobek grobum", "tasek tasum + lo finta"],
            noun=["grob", "grob vatu"],
        )
    ],
    actors=[
        schema.ActorEntry(id="ruk", name="Ruk League", name_ar="lovarda ruk", kind="armed_group", aliases=["ruk"]),
        schema.ActorEntry(id="sil", name="Council of Sil", name_ar="lobanta zusil", kind="government", loaded=["krupa sil"]),
    ],
    heads=[schema.Head(lemma="sorbo", english="soldier", class_="people", kind="military")],
    demonyms=[schema.Demonym(country="ZZ", name="Zorbia", name_ar="zorba", adjective=["zorbik"])],
    functions=[schema.FunctionWord(word="nek", class_="neg")],
)


@pytest.fixture(scope="module")
def toy() -> Matcher:
    return Matcher(compile_lexicon(ENTRIES, ToyMorphology()), toy_split)


def _match(toy: Matcher, text: str) -> Matched:
    return toy.match(Tokens(text))


# word, what it may be, its clitics as (conjunction, preposition, article, suffix)
WORDS = [
    ("moltek", "cue_verbs", ("", "", False, "")),
    ("moltumi", "cue_verbs", ("", "", False, "")),
    ("pemoltek", "cue_verbs", ("pe", "", False, "")),
    ("moltan", "cue_verbs", ("", "", False, "")),
    ("grobek", "frame_verbs", ("", "", False, "")),
    ("grobumi", "frame_verbs", ("", "", False, "")),
    ("grob", "frame_nouns", ("", "", False, "")),
    ("grobra", "frame_nouns", ("", "", False, "")),
    ("logrobra", "frame_nouns", ("", "", True, "")),
    ("pezulogrob", "frame_nouns", ("pe", "zu", True, "")),
    ("grobmi", "frame_nouns", ("", "", False, "mi")),
    ("ruk", "entity", ("", "", False, "")),
    ("peruk", "entity", ("pe", "", False, "")),
    ("losorbo", "head", ("", "", True, "")),
    ("sorbora", "head", ("", "", False, "")),
    ("zorbikno", "demonym", ("", "", False, "")),
    ("zorba", "state", ("", "", False, "")),
    ("nek", "function", ("", "", False, "")),
]


@pytest.mark.parametrize(("text", "may", "clitics"), WORDS)
def test_words(toy: Matcher, text: str, may: str, clitics: tuple[str, str, bool, str]) -> None:
    word = toy.word(text)
    assert word.known
    assert getattr(word, may)
    assert (word.conjunction, word.preposition, word.article, word.suffix) == clitics


@pytest.mark.parametrize("text", ["moltok", "grobi", "gro", "loruk", "grobekmim", "moltekra", "zorbikra"])
def test_words_that_are_not(toy: Matcher, text: str) -> None:
    word = toy.word(text)
    assert not (word.cue_verbs or word.frame_verbs or word.frame_nouns or word.entity or word.demonym)


# sentence, category, words of the match
PHRASES = [
    ("Lovarda ruk grobek.", comp.ENTITY, "Lovarda ruk"),
    ("Grobek pelovarda «ruk».", comp.ENTITY, "pelovarda «ruk"),
    ("Lobanta zusil moltek.", comp.ENTITY, "Lobanta zusil"),
    ("Pekrupa sil moltek.", comp.ENTITY, "Pekrupa sil"),
    ("Grob vatu tafek.", comp.FRAME_NOUN, "Grob vatu"),
    ("Pelogrob lovatu tafek.", comp.FRAME_NOUN, "Pelogrob lovatu"),
    ("Dorsi vel lobanta zusil.", comp.CUE_PHRASE, "Dorsi vel"),
]


@pytest.mark.parametrize(("text", "category", "words"), PHRASES)
def test_phrases(toy: Matcher, text: str, category: int, words: str) -> None:
    tokens = Tokens(text)
    found = [
        text[slice(*tokens.span(match.first, match.last))]
        for matches in toy.match(tokens).phrases.values()
        for match in matches
        if match.reading.category == category
    ]
    assert found == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Varda ruk grobek.",  # no article
        "Lovarda. Ruk grobek.",
        "Lovarda, ruk grobek.",
        "Lovarda nek ruk.",
        "Lobanta sil moltek.",  # the preposition is part of the name
        "Lobanta zulosil moltek.",
        "Ruk lovarda.",
    ],
)
def test_phrases_that_are_not(toy: Matcher, text: str) -> None:
    matches = [match for found in _match(toy, text).phrases.values() for match in found]
    assert not [match for match in matches if match.reading.category == comp.ENTITY]


def test_words_that_must_follow_a_verb(toy: Matcher) -> None:
    reading = toy.word("tasek").frame_verbs[0]
    assert toy.lexicon.tails[reading.tail] == ("lo", "finta")


def test_a_loaded_name_says_so(toy: Matcher) -> None:
    matched = _match(toy, "Krupa sil moltek.")
    assert matched.phrases[0][0].reading.loaded


def test_an_entry_that_cannot_be_inflected_is_named() -> None:
    wrong = Entries(frames=[schema.Frame(id="odd", type="ASSAULT", cameo="1", gloss="odd", layer="act", verb=["bo ba"])])
    with pytest.raises(ValueError, match="entry 'odd': the imperfect 'ba' should end in um"):
        compile_lexicon(wrong, ToyMorphology())


def test_an_empty_language_matches_nothing() -> None:
    matched = Matcher(compile_lexicon(Entries(), ToyMorphology()), toy_split).match(Tokens("moltek ruk."))
    assert not matched.phrases
    assert matched.words[0] is not None and not matched.words[0].known


def test_a_language_from_files(tmp_path: Path) -> None:
    (tmp_path / "frames").mkdir()
    (tmp_path / "actors").mkdir()
    (tmp_path / "reporting.toml").write_text('[[cue]]\nlemma = "moltek"\nstance = "assert"\nverb = ["moltek moltum"]\n')
    (tmp_path / "frames" / "assault.toml").write_text(
        '[[frame]]\nid = "smash"\ntype = "ASSAULT"\ncameo = "190"\ngloss = "smash"\nlayer = "attack"\nnoun = ["grob"]\n'
    )
    (tmp_path / "actors" / "leagues.csv").write_text(
        "id,name,name_ar,kind,country,sector,aliases,loaded,since,until,yes,no\nruk,Ruk League,lovarda ruk,armed_group,,,ruk,,,,,\n"
    )
    matcher = Matcher(compile_lexicon(load_entries(tmp_path), ToyMorphology()), toy_split)
    matched = _match(matcher, "Pemoltek lovarda ruk: grobra.")
    words = [word for word in matched.words if word is not None]
    assert words[0].cue_verbs and words[-1].frame_nouns
    assert matched.phrases[1][0].reading.category == comp.ENTITY


def test_matching_and_loading_hold_no_arabic() -> None:
    """Arabic letters stand in docstrings and comments only, as examples."""
    arabic = re.compile("[\u0621-\u064a]+")
    found = set()
    for path in (Path(comp.__file__).parent / "match.py", Path(comp.__file__).parent / "load.py"):
        tree = ast.parse(path.read_text("utf-8"))
        docstrings = {
            id(node.body[0].value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
            and node.body and isinstance(node.body[0], ast.Expr)
        }  # fmt: skip
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
                found |= set(arabic.findall(node.value))
    assert not found
