"""Arabic word shapes: what the letters at a word's beginning and end say of it, without a lexicon.

In: a word, folded (`text`) or as it stands in the report (`written`). Out: yes or no, or the word without a part of it.
The idea: unvocalised spelling shows article, number, case and gender in a handful of endings; each is named here once, and
the stages of reading ask by that name.
"""

from __future__ import annotations

import re
from typing import Final

FATHATAN: Final = "\u064b"
SHADDA: Final = "\u0651"
DAMMA: Final = "\u064f"
ARTICLE: Final = "ال"
AND: Final = "و"
ARTICLES: Final = (ARTICLE, "لل")  # with ل before it the article loses its first letter
# Prepositions that are written onto their word: "of, to" and "in"; and "on", folded.
OF: Final = "ل"
IN: Final = "ب"
ON: Final = "علي"
HERS: Final = "ها"  # ابنها, as ابنه is written like ابنة
# A name of an account with the first line of its post behind it, as copied posts have them: قناة الجسر@AljisrTVمقتل …
ACCOUNT: Final = re.compile("@[A-Za-z0-9_]{2,}(?=[^\\w\\s!-/:-@«»“”،؛؟…]*[\u0621-\u064a])")
# What may stand before a stem without its article: conjunctions, prepositions of one letter, and one of each.
PROCLITICS: Final = ("و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل")
# Ways a word with the article begins, with what may stand before it.
_DEFINITE: Final = ("ال", "وال", "بال", "لل", "فال")
_CONJUNCTION: Final = "و"
_CONJUNCTIONS: Final = "وف"
_IMPERFECT: Final = "ي"
# Letters that begin an imperfect, the third person masculine first; س before one makes it a future.
_PREFIXES: Final = ("ي", "ت", "ن")
_FUTURE: Final = "س"


_PARTS: Final = frozenset(["بعض", "معظم", "اغلب", "غالبيه", "جميع", "كل", "كثير"])


def in_standard_letters(text: str) -> str:
    """A text with the Arabic forms of the letters yeh and kaf in the place of the Persian ones."""
    return text.replace("\u06cc", "\u064a").replace("\u06a9", "\u0643")


def is_arabic(text: str) -> bool:
    """Whether a word begins with an Arabic letter."""
    return "\u0621" <= text[0] <= "\u064a"


def has_article(text: str) -> bool:
    """الجيش; not والجيش."""
    return text.startswith(ARTICLE)


def without_article(text: str) -> str:
    """جيش for الجيش."""
    return text.removeprefix(ARTICLE)


def is_definite(text: str) -> bool:
    """الجيش، والجيش، بالجيش، للجيش."""
    return text.startswith(_DEFINITE)


def is_plainly_written(text: str) -> bool:
    """وادي; not وأدى, which folds to the same letters."""
    return "أ" not in text and not text.endswith("ى")


def is_joined(text: str) -> bool:
    """Whether a word begins with the letter of "and", which may be its own."""
    return text[0] == _CONJUNCTION


def without_conjunction(text: str) -> str:
    """جهة for وجهة, and for جهة."""
    return text.removeprefix(_CONJUNCTION)


def without_conjunctions(text: str) -> str:
    """ب for وب and فب: the same for any row of conjunctions."""
    return text.lstrip(_CONJUNCTIONS)


def past_conjunction(text: str) -> str:
    """يبتر for ويبتر and فيبتر; a word of four letters or fewer keeps them all."""
    return text[1:] if text[0] in _CONJUNCTIONS and len(text) > 4 else text


def is_nominative(text: str) -> bool:
    """جنديان، مسلحون: a dual or plural that shows it is a subject."""
    return text.endswith(("ان", "ون"))


def may_be_dual(text: str) -> bool:
    """جنديان, or a broken plural (سكان)."""
    return text.endswith("ان")


def is_verbal_noun(written: str) -> bool:
    """تنفيذ، استكمال، انسحاب، اعتقال، إطلاق، إقامة: the patterns of verbal nouns that hardly any surname has."""
    if len(written) == 5 and written[0] == "ت":
        return written[3] == "ي"
    if written[:1] == "إ" and len(written) == 5:
        return written[3] == "ا" or written[4] == "ة"
    tenth = written.startswith("است") and len(written) > 5
    derived = len(written) == 6 and written[0] == "ا" and (written[1] == "ن" or written[2] == "ت")
    return (tenth or derived) and written[-2] == "ا"


def is_plural_nominative(text: str) -> bool:
    """مسلحون."""
    return text.endswith("ون")


def is_oblique(text: str) -> bool:
    """مسلحين، جنديين."""
    return text.endswith("ين")


def may_be_oblique(text: str) -> bool:
    """مسلحين، مسلحا."""
    return text.endswith(("ا", "ين"))


def shows_number(text: str) -> bool:
    """جنديان، مسلحون، مسلحين: a dual or a sound masculine plural."""
    return text.endswith(("ان", "ون", "ين"))


def is_sound_plural(text: str) -> bool:
    """مسلحون، مسلحين، هيئات."""
    return text.endswith(("ين", "ون", "ات"))


def is_voweled_dual(raw: str) -> bool:
    """مواطنَين: two, where the vowel is written."""
    return raw.endswith("\u064eين")


def is_mine(suffix: str) -> bool:
    """The pronoun of my; before a genitive no pronoun, but the ending of a dual (ضابطي شرطة)."""
    return suffix == "ي"


def has_feminine_ending(text: str) -> bool:
    """منظمة، قوات."""
    return text.endswith(("ه", "ات"))


def is_feminine_noun(written: str) -> bool:
    """قنبلة، and with a sign of the accusative (مؤكدةً)."""
    return written.rstrip(FATHATAN).endswith("ة")


def is_masculine_relative(text: str) -> bool:
    """الذي: of one man, or of a thing in the masculine."""
    return text == "الذي"


def is_part_of_several(stem: str) -> bool:
    """*بعض*هم, *معظم*هم: several of those a pronoun stands for, where *أحد*هم is one."""
    return stem in _PARTS


def is_plural_relative(text: str) -> bool:
    """الذين: of several men."""
    return text == "الذين"


def takes_feminine(written: str) -> bool:
    """طائرة، طائرات: a noun that an adjective in the feminine goes with."""
    return written.endswith(("ة", "ات"))


def ends_in_alef(text: str) -> bool:
    """قصفا: the ending of an indefinite accusative, or a letter of the word."""
    return text.endswith("ا")


def is_broken_plural(text: str) -> bool:
    """ضحايا، خلايا: an alef that ends the stem of a plural, not an indefinite accusative."""
    return text.endswith("ايا")


def without_alef(text: str) -> str:
    """تنفيذ for تنفيذا."""
    return text.removesuffix("ا")


def may_be_accusative(text: str) -> bool:
    """قصفا; no words in يا, as names of countries (سوريا) and adverbs (عسكريا) are."""
    return text.endswith("ا") and not text.endswith("يا")


def is_accusative(text: str, stem: str) -> bool:
    """قصفا of قصف; دماء of no دم."""
    return text.endswith("ا") and not stem.endswith("ا")


def is_written_accusative(written: str) -> bool:
    """قصفًا."""
    return FATHATAN in written


def is_accusative_participle(text: str) -> bool:
    """تابعا، قادما; the dual of a past of the third form (قاتلا) has the same letters."""
    return len(text) == 5 and text[1] == "ا" and text.endswith("ا")


def may_be_participle(text: str) -> bool:
    """مقربة، معنية, or another noun with the same prefix."""
    return text.startswith(("م", "الم"))


def is_nisba(text: str) -> bool:
    """سياسي، سياسية."""
    return text.endswith(("ي", "يه"))


def is_feminine_nisba(text: str) -> bool:
    """سياسية."""
    return text.endswith("يه")


def may_be_surname(text: str) -> bool:
    """الحلبي."""
    return text.endswith("ي")


def may_be_inflected(text: str) -> bool:
    """يبيع، بيتها، لجنودهم: letters that a proclitic, a prefix, a pronoun or an ending of number may be."""
    return text[0] in "يبلو" or text.endswith(("ه", "ها", "هم", "ين", "ون", "ات"))


def is_counted_or_owned(text: str) -> bool:
    """متأثرين، حواجزهم: the ending of a plural or a pronoun."""
    return text.endswith(("ها", "هم", "هما", "هن", "ين", "ون", "ات"))


def may_be_theirs(text: str) -> bool:
    """أوكارهم، مواقعها: the ending of a pronoun of others, or letters of the word."""
    return text.endswith(("هم", "ها", "هما"))


def is_third_person(text: str) -> bool:
    """Whether a verb begins with the prefix of the imperfect that begins hardly any noun: يقصف."""
    return text[0] == _IMPERFECT


def is_third_person_or_future(text: str) -> bool:
    """يقصف، سيقصف."""
    return text[0] in (_IMPERFECT, _FUTURE)


def has_prefix(text: str) -> bool:
    """يقصف، تقصف: the prefix of an imperfect in the third person, or a letter of the word."""
    return text[0] in _PREFIXES[:2]


def seems_imperfect(text: str) -> bool:
    """يبتر، سيبتر، ستبتر: a word that no lexicon knows, by its prefix."""
    return text[0] == _IMPERFECT or (text[0] == _FUTURE and text[1:2] in _PREFIXES)


def may_be_imperfect(text: str) -> bool:
    """تبتر، نبتر as well: where only a verb can stand."""
    return seems_imperfect(text) or text[0] in _PREFIXES


def may_be_derived(text: str) -> bool:
    """تقاتل of قاتل: a verb or noun of a reflexive form, or a letter of the word."""
    return text[0] == "ت"


def is_augmented_past(text: str) -> bool:
    """استهدف، انطلق، اقتحم: a past in five letters or more that begins with a bare alef; a plural (أهداف) has a long vowel last."""
    return len(text) >= 5 and text[0] == "ا" and text[-2] != "ا" and (text[1] == "ن" or text[:3] == "است" or text[2] == "ت")


def may_be_imperative(written: str) -> bool:
    """اقصف; أقصف is none."""
    return written.startswith(("ا", "ٱ"))


def may_be_pronoun(written: str) -> bool:
    """بلده, where بلدة is a noun."""
    return written.endswith("ه")


def is_nisba_construct(written: str) -> bool:
    """إرهابيي داعش: the plural of a nisba that has lost its ن, and awaits whose it is."""
    return written.endswith("يي")


def is_no_dual(written: str) -> bool:
    """أقرأ, no dual of أقر."""
    return written.endswith("أ")


def has_vowel_of_passive(written: str) -> bool:
    """قُتل، يُقتل."""
    return DAMMA in written[:3]


def is_doubled(written: str) -> bool:
    """قوّات: a letter bears the sign of a double one."""
    return SHADDA in written


def begins_with_hamza_below(written: str) -> bool:
    """إعلان: of verbs like أعلن only nouns are written so."""
    return written.startswith("إ")


def ends_in_hamza_above(written: str) -> bool:
    """هنأ "congratulated", where the adverb of the same folded letters is هنا."""
    return written.endswith("أ")


def begins_with_hamza_above(written: str) -> bool:
    """أبعاد, where the verbal noun of the same folded letters is إبعاد."""
    return written.startswith("أ")


def has_hamza_on_waw(written: str) -> bool:
    """رؤاه, where the verb of the same folded letters is رواه."""
    return "ؤ" in written


def has_madda(written: str) -> bool:
    """مرآة."""
    return "آ" in written


def begins_with_madda(written: str) -> bool:
    """آل."""
    return written.startswith("آ")


def ends_in_ya(written: str) -> bool:
    """علي, where على is a preposition."""
    return written.endswith("ي")


def ends_in_maqsura(written: str) -> bool:
    """نفى, where نفي is a noun."""
    return written.endswith("ى")


def pronoun_for(described: str, alone: bool) -> str:
    """The pronoun of whom a participle describes: متهمة ها, متهم ه where that is one man (`alone`), متهمون هم."""
    if described.endswith(("ة", "ه")):
        return "ها"
    return "ه" if alone else "هم"


def pronoun_of(suffix: str) -> tuple[int, bool]:
    """Number (0, 1 dual, 2 plural) and whether it is feminine: هما (1, False), هم (2, False), ها (0, True), هن (2, True)."""
    number = 1 if suffix.endswith("هما") else 2 if suffix.endswith(("هم", "هن")) else 0
    return number, suffix.endswith(("ها", "هن"))
