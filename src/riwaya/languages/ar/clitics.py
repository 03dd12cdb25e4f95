"""Arabic clitics: which letters before and after a stem are words of their own.

In: a folded word and a test whether a stem is known. Out: `Split`: conjunction, preposition, future mark, article, stem, suffix.
The idea: a word that the lexicon knows whole is never taken apart; otherwise the split that strips least and leaves a
known stem wins; an unknown word loses only what no stem could begin with (و/ف/ب/ك + ال, لل).
"""

from __future__ import annotations

from collections.abc import Container
from typing import Final, NamedTuple


class Split(NamedTuple):
    """A word taken apart. `lead` is how many folded letters stand before the stem (لل counts as one: the article stays)."""

    stem: str
    conjunction: str = ""
    preposition: str = ""
    future: bool = False
    article: bool = False
    suffix: str = ""
    lead: int = 0
    known: bool = False
    other: str = ""  # another stem that the same letters may have (سيطرته: سيطرة, سيطرت)


SUFFIXES: Final = ("هما", "كما", "هم", "ها", "هن", "نا", "كم", "ني", "ه", "ك", "ي")
# (letters, conjunction, preposition, future), least stripped first.
_LEADS: Final = (
    ("", "", "", False),
    ("و", "و", "", False),
    ("ف", "ف", "", False),
    ("ب", "", "ب", False),
    ("ل", "", "ل", False),
    ("ك", "", "ك", False),
    ("س", "", "", True),
    ("وب", "و", "ب", False),
    ("ول", "و", "ل", False),
    ("وك", "و", "ك", False),
    ("وس", "و", "", True),
    ("فب", "ف", "ب", False),
    ("فل", "ف", "ل", False),
    ("فس", "ف", "", True),
)

# Words of two letters that stand behind a preposition: بكل وضوح, لأي سبب, بما فعل, and verbal nouns: بشن هجوم, لحل الأزمة,
# بفك الحصار; of others names are mistaken (لحج).
_DOUBLED: Final = frozenset(
    ["كل", "اي", "ما", "شن", "صد", "ضم", "فك", "فض", "حل", "رد", "حث", "سد", "شق", "ضخ", "بث", "مد", "جر", "كف"]
)

# What ستين and ستون would be with a mark of the future: figs and no imperfect.
_PARTED: Final = frozenset(["لسانا"])  # to an agency (سانا), and not the accusative of a noun
_SIXTY: Final = frozenset(["تين", "تون"])

# Plurals in ى of those whom something befell; with a pronoun they look like duals of other words (two wounds, two families).
_STRUCK: Final = frozenset(("اسري", "قتلي", "جرحي", "مرضي", "موتي", "صرعي", "هلكي", "غرقي"))

def split(word: str, stems: Container[str]) -> Split:
    """Takes `word` (folded) apart; `stems` holds the stems of the lexicon without article."""
    if word in stems and word not in _PARTED and not (word.startswith("وو") and word[1:] in stems):  # ووفق is و and وفق
        return Split(word, known=True)
    if word.startswith("و") and word.endswith("ه") and len(word) > 4 and word[-2] != "ه" and word[:-1] in stems:
        return Split(word[:-1], suffix="ه", known=True)  # وصوله is his arrival, not "and a raid" (صولة)
    for letters, conjunction, preposition, future in _LEADS:
        if letters and not word.startswith(letters):
            continue
        rest = word[len(letters) :]
        if len(rest) < 2:
            continue
        lead = len(letters)
        if future and (rest[0] not in "يتنا" or rest in _SIXTY):  # only an imperfect has a future: سموه is his highness
            continue
        if letters and rest in stems and (len(rest) > 2 or not preposition or rest in _DOUBLED):
            return Split(rest, conjunction, preposition, future, False, "", lead, True)
        if not future:
            if letters == "وك" and rest.startswith("ال") and (found := _without_suffix(word, stems)) is not None:
                return Split(found[0], suffix=found[1], known=True, other=found[2])  # وكالتنا, no "and as …"
            if rest.startswith("ال") and len(rest) > 3 and rest[2:] in stems:
                return Split(rest[2:], conjunction, preposition, False, True, "", lead, True)
            # ل + ال is written لل
            if preposition == "ل" and rest.startswith("ل") and rest[1:] in stems:
                return Split(rest[1:], conjunction, "ل", False, True, "", lead - 1, True)  # the two ل are not to be parted
    for letters, conjunction, preposition, future in _LEADS:
        if letters and not word.startswith(letters):
            continue
        rest = word[len(letters) :]
        found = _without_suffix(rest, stems, acts=letters == "ف")
        if found:
            return Split(found[0], conjunction, preposition, future, False, found[1], len(letters), True, found[2])
        if rest.endswith("و") and len(rest) > (4 if letters else 3) and not preposition and rest + "ا" in stems:
            return Split(rest + "ا", conjunction, "", future, False, "", len(letters), True)  # قالو, واعتقلو; but وارسو
    return _unknown(word)


def _without_suffix(word: str, stems: Container[str], *, acts: bool = False) -> tuple[str, str, str] | None:
    """(stem, pronoun suffix, other stem) when cutting a suffix leaves a known stem, its spelling before suffixes undone.

    `acts`: what stands before it makes a verb likelier (أطلقا النار على الشرطي *فقتلاه*).
    """
    for suffix in SUFFIXES:
        if not word.endswith(suffix) or len(word) - len(suffix) < 2:
            continue
        stem = word[: -len(suffix)]
        last = stem[-1]
        if suffix == "ني" and (word.startswith("ال") or (last == "ا" and stem in stems)):
            continue  # الزمني, برزاني: "me" is on verbs, and none of those
        if last == "ت" and stem[:-1] + "ه" in stems:  # محاصرتها → محاصرة
            return stem[:-1] + "ه", suffix, stem if stem in stems else ""
        if last == "ا" and not acts and suffix[0] == "ه" and stem[:-1] + "ي" in _STRUCK and stem[:-1] + "ي" in stems:
            return stem[:-1] + "ي", suffix, ""  # أسراهم، قتلاها، جرحاه: prisoners, not two families
        if last in "اي" and suffix[0] == "ه" and len(stem) > 3 and stem + "ن" in stems:
            if last == "ا" or (len(suffix) > 1 and stem not in stems):  # احتجاجية: no pronoun
                return stem + "ن", suffix, ""  # طفلاها، طفليها → طفلان، طفلين: an accusative in ا takes no pronoun
        if last == "و" and len(stem) > 4 and stem[0] not in "يتنا" and stem in stems and stem + "ا" in stems:  # طالبوه: no seekers
            return stem + "ا", suffix, stem
        if stem in stems and (len(stem) > 2 or suffix[0] == "ه"):  # شنه, صدهم: doubled verbs have two letters
            return stem, suffix, ""
        if last == "و" and stem + "ا" in stems:  # قتلوها → قتلوا
            return stem + "ا", suffix, ""
        if last == "ا" and stem[:-1] + "ي" in stems and len(stem) > 2:  # نفاها → نفى
            return stem[:-1] + "ي", suffix, ""
        if last in "وي" and len(stem) > 2 and stem[-2] == "ا" and stem[:-1] + "ء" in stems:  # اعتدائه → اعتداء
            return stem[:-1] + "ء", suffix, ""
    if word.endswith("ا") and len(word) > 3 and word[:-1] in stems:  # accusative of an indefinite noun
        return word[:-1], "", ""
    return None


def _unknown(word: str) -> Split:
    """Splits off only what is certain of a word that no lexicon knows."""
    for letters, conjunction, preposition in (("", "", ""), ("و", "و", ""), ("ف", "ف", ""), ("ب", "", "ب"),
                                              ("ك", "", "ك"), ("وب", "و", "ب"), ("فب", "ف", "ب"), ("وك", "و", "ك")):  # fmt: skip
        if word.startswith(letters + "ال") and len(word) - len(letters) > 4:
            stem = word[len(letters) + 2 :]
            return Split(stem, conjunction, preposition, False, True, "", len(letters), False)
    for letters, conjunction in (("لل", ""), ("ولل", "و"), ("فلل", "ف")):
        if word.startswith(letters) and len(word) - len(letters) > 2:
            return Split(word[len(letters) :], conjunction, "ل", False, True, "", len(letters) - 2, False)
    if word[0] == "ب" and len(word) == 6 and word[1] == "ت" and word[4] == "ي":
        return Split(word[1:], "", "ب", lead=1)  # بتجنيب، بتفعيل: the verbal noun of the second form
    if word[0] == "و" and len(word) > 4:  # nouns that begin with و are in the lexicon, so this و is "and"
        return Split(word[1:], "و", lead=1)
    return Split(word)
