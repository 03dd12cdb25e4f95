"""Text as it is found: every word in one form, whatever is written around it.

In: a text, a document, a name or a query. Out: words, folded and without their clitics, with their characters in the text.
The idea: text and query go through the same hands, so that القاهرة, والقاهرة and بالقاهرة are one word; a word that this
takes apart stays findable as it was written, and a place or actor under the names that the records give it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from riwaya.languages.ar.pack import load_matcher
from riwaya.languages.ar.shapes import ARTICLES, PROCLITICS
from riwaya.records import Document
from riwaya.text.normalise import folded
from riwaya.text.tokens import NUMBER, WORD, Tokens

KEY_LENGTH: Final = 200  # letters of a name that count when it is looked up
# Sana'a, Da’esh, ʿAyn: Latin spellings differ in marks that stand for no letter.
_APOSTROPHES: Final = re.compile("(?<![^\\W\\d_])[ʿʾʻʼ]|(?<=[a-zA-Z\u00c0-\u024f])['’‘ʿʾʻʼ`´]")


class Word(NamedTuple):
    """A word of a text: as found (`stem`), as written but folded (`surface`), and its characters."""

    stem: str
    surface: str
    start: int
    end: int


class Shadow(NamedTuple):
    """What a document is found by: three lines of words parted by spaces.

    `stems` has every word in its order (for phrases), `surface` the words that `stems` has in another form, `names` those of
    the places and actors that the document knows by name.
    """

    stems: str
    surface: str
    names: str


# White space parts words, but for tricks with a tatweel beside it ("قـ ـصف"), which only the whole text shows.
_RUN: Final = re.compile(r"\S+")
_ACROSS: Final = re.compile(r"ـ[.*]?\s|ـ(?<=\sـ)|ـ(?<=\s[.*]ـ)")


def words(text: str) -> Iterator[Word]:
    """The words and numbers of a text, with half-open offsets in its code points."""
    return words_from(text, 0) if in_runs(text) else _words(text)


def words_from(text: str, start: int) -> Iterator[Word]:
    """Those from an offset on at which a piece between white space begins; the text must be `in_runs`."""
    for run in _RUN.finditer(text, start):
        base = run.start()
        for stem, surface, first, last in words_of_run(run.group()):
            yield Word(stem, surface, base + first, base + last)


def in_runs(text: str) -> bool:
    """That the words of a text are those of its pieces between white space, each by itself."""
    return "ـ" not in text or _ACROSS.search(text) is None


@lru_cache(maxsize=50_000)
def words_of_run(run: str) -> tuple[Word, ...]:
    """The words of a piece of text without white space; news has the same pieces again and again."""
    return tuple(_words(run))


def _words(text: str) -> Iterator[Word]:
    tokens = Tokens(text)
    for index, kind in enumerate(tokens.kind):
        if kind == WORD:
            surface = tokens.norm[index]
            yield Word(stem(surface), surface, tokens.start[index], tokens.end[index])
        elif kind == NUMBER:
            # Databases cut "3.5" in two, so it is two words from the start.
            for part in tokens.norm[index].split("."):
                if part:
                    yield Word(part, part, tokens.start[index], tokens.end[index])


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The form that a folded word is found by."""
    if word.isascii():
        return word
    if "\u0600" <= word[0] <= "\u06ff":
        return load_matcher().word(word).stem
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in plain if letter.isalnum()) or word


def spellings(word: Word, prefix: bool = False) -> list[str]:
    """Forms of a query's word that a text may hold unparted: an unknown name keeps what is written onto it (بلندن).

    Forms that are words of their own are left out, and of beginnings of words all but the word's own spelling.
    """
    known = load_matcher().word
    if word.stem.isascii() or len(word.stem) < 3 or known(word.surface).known:
        return []
    bases = dict.fromkeys((word.stem, word.surface))
    forms = bases if prefix else {form: None for base in bases for form in (base, *(lead + base for lead in PROCLITICS))}
    return [form for form in forms if form != word.stem and not known(form).known]


def article_before(stem: str) -> tuple[str, ...]:
    """A stem with the article before it, as words end that have one."""
    return tuple(article + stem for article in ARTICLES)


def without_article(word: str) -> str:
    """What follows the article, with what may be written before that; the whole word where there is none."""
    return re.sub(rf"^(?:{'|'.join(PROCLITICS)})?(?:{'|'.join(ARTICLES)})", "", word)


def name_words(name: str) -> list[Word]:
    """The words of a name or query, with spellings of Latin names made one."""
    return list(words(_APOSTROPHES.sub("", unicodedata.normalize("NFC", name))))


@lru_cache(maxsize=200_000)
def name_key(name: str) -> str:
    """The form under which a name is looked up; "" for one without letters."""
    return " ".join(word.stem for word in name_words(name))[:KEY_LENGTH]


def plain_key(name: str) -> str:
    """The form under which an outlet is looked up: folded, nothing taken off."""
    return folded(name).casefold()[:KEY_LENGTH]


def shadow_of(document: Document) -> Shadow:
    """What a document is found by."""
    found = list(words(document.report.text))
    title = document.report.title
    if title and title not in document.report.text:
        found += words(title)
    surface = dict.fromkeys(word.surface for word in found if word.surface != word.stem)
    names = dict.fromkeys(key for name in sorted(set(names_of(document))) if (key := name_key(name)))
    return Shadow(" ".join(word.stem for word in found), " ".join(surface), " ".join(names))


def names_of(document: Document) -> Iterable[str]:
    """The names that records give to places and known actors, beside those in the text."""
    for place in document.places:
        yield place.name
        yield place.name_ar
    for actor in document.actors:
        if actor.entity:
            yield actor.entity.replace("-", " ")
        if actor.name:
            yield actor.name
        if actor.name_ar:
            yield actor.name_ar
