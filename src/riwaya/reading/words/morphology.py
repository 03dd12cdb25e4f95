"""What the stages ask a language about the shape of a word.

In: a word, folded (`text`) or as it stands in the report (`written`). Out: yes or no, or the word without a part of it.
The idea: the stages name a shape (an oblique ending, a joined word) and leave its letters to the language.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from riwaya.lexicon.match import Word


class Morphology(Protocol):
    """Examples are Arabic; a language without such a shape answers no, or gives the word back."""

    def is_arabic(self, text: str, /) -> bool:
        """Whether a word begins with a letter of the language's script."""
        ...

    def has_article(self, text: str, /) -> bool:
        """الجيش; not والجيش."""
        ...

    def without_article(self, text: str, /) -> str:
        """جيش for الجيش."""
        ...

    def is_definite(self, text: str, /) -> bool:
        """الجيش، والجيش، بالجيش، للجيش."""
        ...

    def is_joined(self, text: str, /) -> bool:
        """Whether a word begins with the letter of "and", which may be its own."""
        ...

    def without_conjunction(self, text: str, /) -> str:
        """جهة for وجهة, and for جهة."""
        ...

    def without_conjunctions(self, text: str, /) -> str:
        """ب for وب and فب: the same for any row of conjunctions."""
        ...

    def past_conjunction(self, text: str, /) -> str:
        """يبتر for ويبتر and فيبتر; a word of four letters or fewer keeps them all."""
        ...

    def is_nominative(self, text: str, /) -> bool:
        """جنديان، مسلحون: a dual or plural that shows it is a subject."""
        ...

    def names_two(self, text: str, /) -> bool:
        """جنديين: the dual of a noun whose plural looks otherwise (جنود)."""

    def may_be_dual(self, text: str, /) -> bool:
        """جنديان, or a broken plural (سكان)."""
        ...

    def is_plural_nominative(self, text: str, /) -> bool:
        """مسلحون."""
        ...

    def is_oblique(self, text: str, /) -> bool:
        """مسلحين، جنديين."""
        ...

    def may_be_oblique(self, text: str, /) -> bool:
        """مسلحين، مسلحا."""
        ...

    def shows_number(self, text: str, /) -> bool:
        """جنديان، مسلحون، مسلحين: a dual or a sound masculine plural."""
        ...

    def is_sound_plural(self, text: str, /) -> bool:
        """مسلحون، مسلحين، هيئات."""
        ...

    def has_feminine_ending(self, text: str, /) -> bool:
        """منظمة، قوات."""
        ...

    def is_feminine_noun(self, written: str, /) -> bool:
        """قنبلة، and with a sign of the accusative (مؤكدةً)."""
        ...

    def takes_feminine(self, written: str, /) -> bool:
        """طائرة، طائرات: a noun that an adjective in the feminine goes with."""
        ...

    def ends_in_alef(self, text: str, /) -> bool:
        """قصفا: the ending of an indefinite accusative, or a letter of the word."""
        ...

    def is_broken_plural(self, text: str, /) -> bool:
        """ضحايا، خلايا: an alef that ends the stem of a plural, not an indefinite accusative."""
        ...

    def without_alef(self, text: str, /) -> str:
        """تنفيذ for تنفيذا."""
        ...

    def may_be_accusative(self, text: str, /) -> bool:
        """قصفا; no words in يا, as names of countries (سوريا) and adverbs (عسكريا) are."""
        ...

    def is_accusative(self, text: str, stem: str, /) -> bool:
        """قصفا of قصف; دماء of no دم."""
        ...

    def is_written_accusative(self, written: str, /) -> bool:
        """قصفًا."""
        ...

    def is_accusative_participle(self, text: str, /) -> bool:
        """تابعا، قادما; the dual of a past of the third form (قاتلا) has the same letters."""
        ...

    def may_be_participle(self, text: str, /) -> bool:
        """مقربة، معنية, or another noun with the same prefix."""
        ...

    def is_nisba(self, text: str, /) -> bool:
        """سياسي، سياسية."""
        ...

    def is_feminine_nisba(self, text: str, /) -> bool:
        """سياسية."""
        ...

    def may_be_surname(self, text: str, /) -> bool:
        """الحلبي."""
        ...

    def may_be_inflected(self, text: str, /) -> bool:
        """يبيع، بيتها، لجنودهم: letters that a proclitic, a prefix, a pronoun or an ending of number may be."""
        ...

    def is_third_person(self, text: str, /) -> bool:
        """Whether a verb begins with the prefix of the imperfect that begins hardly any noun: يقصف."""
        ...

    def is_third_person_or_future(self, text: str, /) -> bool:
        """يقصف، سيقصف."""
        ...

    def is_augmented_past(self, text: str, /) -> bool:
        """Whether a word that may be a past has the letters of a form of verb that no noun has: استهدف، اقتحم."""
        ...

    def has_prefix(self, text: str, /) -> bool:
        """يقصف، تقصف: the prefix of an imperfect in the third person, or a letter of the word."""
        ...

    def seems_imperfect(self, text: str, /) -> bool:
        """يبتر، سيبتر، ستبتر: a word that no lexicon knows, by its prefix."""
        ...

    def may_be_imperfect(self, text: str, /) -> bool:
        """تبتر، نبتر as well: where only a verb can stand."""
        ...

    def may_be_imperative(self, written: str, /) -> bool:
        """اقصف; أقصف is none."""
        ...

    def may_be_pronoun(self, written: str, /) -> bool:
        """بلده, where بلدة is a noun."""
        ...

    def is_nisba_construct(self, written: str, /) -> bool:
        """إرهابيي داعش: the plural of a nisba without its ن."""
        ...

    def is_no_dual(self, written: str, /) -> bool:
        """أقرأ, no dual of أقر."""
        ...

    def has_vowel_of_passive(self, written: str, /) -> bool:
        """قُتل، يُقتل."""
        ...

    def is_doubled(self, written: str, /) -> bool:
        """Whether a letter bears the sign of a double one (قوّات)."""
        ...

    def begins_with_hamza_below(self, written: str, /) -> bool:
        """إعلان: of verbs like أعلن only nouns are written so."""
        ...

    def ends_in_hamza_above(self, written: str, /) -> bool:
        """هنأ, no هنا."""
        ...

    def begins_with_hamza_above(self, written: str, /) -> bool:
        """أبعاد, where the verbal noun of the same folded letters is إبعاد."""
        ...

    def has_hamza_on_waw(self, written: str, /) -> bool:
        """رؤاه."""
        ...

    def has_madda(self, written: str, /) -> bool:
        """مرآة."""
        ...

    def begins_with_madda(self, written: str, /) -> bool:
        """آل."""
        ...

    def ends_in_ya(self, written: str, /) -> bool:
        """علي, where على is a preposition."""
        ...

    def ends_in_maqsura(self, written: str, /) -> bool:
        """نفى, where نفي is a noun."""
        ...

    def pronoun_for(self, described: str, alone: bool, /) -> str:
        """The pronoun of whom a participle describes: متهمة ها, متهم ه where that is one man, متهمون هم."""
        ...

    def pronoun_of(self, suffix: str, /) -> tuple[int, bool]:
        """Number (0, 1 dual, 2 plural) and whether it is the feminine singular: هما (1, False), هم (2, False), ها (0, True)."""
        ...

    def is_written_passive(self, written: str, verb: str, participle: str, imperfect: bool) -> bool:
        """Whether a vowel sign, or an ending, makes a form of `verb` ("perfect imperfect") a passive."""
        ...

    def is_verbal_noun(self, written: str) -> bool:
        """Whether a word as written has the pattern of a verbal noun that hardly any surname has."""
        ...

    def may_be_fifth_form_noun(self, text: str) -> bool:
        """Whether a verb in the imperfect may as well be a verbal noun."""
        ...

    def may_be_third_form_noun(self, text: str) -> bool:
        """Whether a feminine participle may as well be a verbal noun."""
        ...

    def keys(self, word: Word) -> Sequence[str]:
        """Under which keys a word is found where a certain word is wanted: its stem or form, an accusative, another pronoun."""
        ...

    def keys_of_wanted(self, wanted: str) -> Sequence[str]:
        """The keys of a wanted word: a word is the one wanted when they share a key."""
        ...
