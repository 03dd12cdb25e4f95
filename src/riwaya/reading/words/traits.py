"""What the chunker asks of a word form by itself, as bits.

In: a `Word` and what is known of its language. Out: `Word.traits`.
The idea: most rules concern few forms; which do is asked once a form, so that no rule is called for a word it cannot concern.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from riwaya.lexicon.match import FRESH, Word
from riwaya.reading.draft import Draft
from riwaya.reading.knowledge import Knowledge

GRAMMAR: Final = 1  # a word of grammar, a conjunction written apart, a phrase that cites: no simple word
BREAKING: Final = 2  # may end the noun phrase before it
VERBLIKE: Final = 4  # may be a verb or a participle that reports, known or guessed
GENITIVE: Final = 8  # by itself it may take another noun
DEPENDING: Final = 16  # ... which depends on the word before it too
ADDED: Final = 32  # an adjective, a nationality or a given name: never begins a phrase of its own
PARTY: Final = 64  # names a party or somebody in an office, or is an oblique number of persons
DEMONSTRATIVE: Final = 128
CITING: Final = 256  # a phrase that cites (بحسب)
MET: Final = 512  # a noun of an act with a pronoun: لقوا *مصرعهم*
STRUCK: Final = 1024  # a noun that can be what is struck
STRIKING: Final = 2048  # behind which a noun may be what is struck: طائرة مسيرة, غارة
CARRYING: Final = 4096  # a noun that carries an act and may be awaited as an object: تعرض
WRITING: Final = 8192  # a bare writing or speech, in which something is told: أعلنت في *بيان* عزل القائد
SIDED: Final = 16384  # behind it another party may begin: a nominative in ان or ون, a bare force
BODY: Final = 32768  # a definite word that heads a phrase of somebody
BARE: Final = 1 << 16  # without an article and anything written onto it
QUALIFYING: Final = 1 << 17  # names one person, but may be an adjective of the noun before it; or a bare two
OF_ARM: Final = 1 << 18  # may be the adjective of an arm (مدفعية)
SITE: Final = 1 << 19  # a site, or who is at one (موقع، محرر)
PLACE_NOUN: Final = 1 << 20  # a noun of place that a name stands behind
MANNER: Final = 1 << 21  # بشكل: a noun of manner behind a preposition
LETTERED: Final = 1 << 22  # a word of grammar whose letters may be those of a name (علي، منى)
LINKING: Final = 1 << 23  # a given name, or a word that a name goes on behind (عبد، بن، أبو)
PECULIAR: Final = 1 << 24  # in one of the lists by which verbs are told from nouns, and prepositions from other words
ENDING: Final = 1 << 25  # a word of grammar that ends the noun phrase before it, whatever stands around them
HURTING: Final = 1 << 26  # a verb of what is done to persons: قتل، جرح، خطف
DOUBTFUL: Final = 1 << 27  # in one of the lists of words that name somebody in some phrases and nobody in others
SURE: Final = 1 << 28  # a finite verb by its form, and nothing else
INERT: Final = 1 << 29  # an adjective or given name and nothing else: by itself it never begins another phrase
GOVERNING: Final = 1 << 30  # a preposition and nothing else, wherever it stands
# Bits that only spare a rule the words that it cannot concern: set for every word, they change nothing that is read.
GUARDS: Final = (
    BREAKING | DEPENDING | PARTY | MET | STRUCK | STRIKING | CARRYING | WRITING | SIDED | BODY
    | BARE | QUALIFYING | OF_ARM | SITE | PLACE_NOUN | MANNER | LETTERED | LINKING | PECULIAR
    | DOUBTFUL
)
# Bits that spare all rules a word whose answer they know: cleared for every word, they change nothing that is read.
ANSWERS: Final = ADDED | ENDING | SURE | INERT | GOVERNING


# Classes of words of grammar that end a noun phrase.
STOPS: Final = frozenset(["prep", "comp", "because", "rel", "conj", "neg", "part", "ma", "kan", "pron", "prepron", "adv"])
_PARTICIPLE: Final = 4  # the tense of a participle that reports
_GUESSED: Final = 4  # letters of a word that no lexicon knows, for it to be taken for a verb
# The lists that `verb_or_noun` and what it calls, and the rules of prepositions, look up a word itself in.
_PECULIAR: Final = (
    "struck_noun", "superlative", "bare_masdar", "pardon_noun", "custody_state", "quasi_noun", "kunya_genitive", "reason_noun",
    "kin_noun", "preceding_verb", "attributed_word", "belonging_adjective", "verb_rather_than_noun", "pursuing_present",
    "hamza_above", "issued_adjective", "verb_or_adjective", "plan_noun", "benefit_preposition", "until_preposition",
    "head_or_presided",
)  # fmt: skip
# The lists that `actor_phrases` looks up the head of a phrase in.
_DOUBTFUL: Final = (
    "side_of_ground", "counted_side", "source_word", "drones_or_marches", "act_or_actor", "unity_or_unit", "fighter_or_fighting",
    "help_or_aide", "pilot_noun", "court_or_ending", "edge_noun", "front_noun", "rank_or_unit",
    "settler_or_settlement", "side_or_part", "security_word", "health_or_truth",
    "neighbour_or_under_way",
)  # fmt: skip
_STIRRING: Final = CITING | MET | STRUCK | VERBLIKE | CARRYING | PARTY | DEMONSTRATIVE  # what is asked of a word behind a phrase


class _Lists:
    """The lists of words that traits are read off."""

    def __init__(self, knowledge: Knowledge) -> None:
        operators = knowledge.operators
        self.morphology = knowledge.morphology
        self.heads = knowledge.entries.heads
        self.frames = knowledge.entries.frames
        self.conjunctions = operators("conjunction_letter")
        self.answering = operators("answering_particle")
        self.bridges = operators("bridge_noun")
        self.most = operators("most_noun")
        self.any_word = operators("any_word")
        self.affected = operators("affected_word") | operators("adverbial_accusative") | operators("circumstance_participle")
        self.affected |= operators("death_manner")
        self.describing = operators("describing_body")
        self.drones = operators("drone_or_march")
        self.happening = operators("happening_noun")
        self.noun_suffixes = operators("noun_suffix")
        self.no_number = operators("no_dual_or_plural")
        self.arms = operators("arm_adjective")
        self.sites = knowledge.nouns("site_or_editor")
        self.named_places = operators("named_place_noun")
        self.speeches = operators("speech_noun")
        self.ways = operators("way_noun")
        self.name_letters = operators("name_pronoun") | operators("name_preposition")
        self.linking = knowledge.any_of("servant_word", "father_link", "kunya_word")
        self.peculiar = knowledge.any_of(*_PECULIAR)
        self.verbal = operators("verbal_preposition")
        self.particles = knowledge.any_of("alternative_word", "answering_particle")
        self.told = operators("told_noun")
        self.doubtful = knowledge.any_of(*_DOUBTFUL)
        self.partitive = operators("partitive")

    def is_force(self, word: Word) -> bool:
        """مدفعية: a force, though the word is an adjective too."""
        return word.head is not None and self.heads[word.head.ref].class_ == "force"

    def is_writing(self, word: Word) -> bool:
        """بيان, كلمة: a writing, or a speech that something is told in."""
        return word.stem in self.speeches or (word.head is not None and self.heads[word.head.ref].class_ == "document")


_lists = lru_cache(maxsize=4)(_Lists)


def set_traits(draft: Draft) -> None:
    """Gives the words of a report their traits, those that were never seen before."""
    words = draft.words
    for index in draft.matched.where(FRESH):
        word = words[index]
        if word is not None and word.marks & FRESH:
            read_traits(word, draft.knowledge)


def read_traits(word: Word, knowledge: Knowledge) -> None:
    """Gives a word form its traits."""
    word.traits = traits_of(word, knowledge)
    word.marks &= ~FRESH


def traits_of(word: Word, knowledge: Knowledge) -> int:
    """The bits of a word form."""
    lists = _lists(knowledge)
    found = _of_phrases(word, lists) | _of_limits(word, lists) | _of_verbs(word, lists) | _of_actors(word, lists)
    if found & ADDED and not (found & _STIRRING or word.nominal or word.suffix or word.idioms or word.function):
        if word.stem not in lists.told:
            found |= INERT
    return found


def _of_phrases(word: Word, lists: _Lists) -> int:
    """What concerns the row of chunks, and whether a phrase goes on behind the word."""
    found = 0
    cites = word.cue_phrase is not None and not word.article
    joins = word.text in lists.conjunctions
    if word.function or joins or cites or word.text in lists.answering:
        found |= GRAMMAR
    if cites:
        found |= CITING
    if word.function == "dem":
        found |= DEMONSTRATIVE
    his = word.cue_noun is not None or word.stem in lists.bridges or word.stem in lists.most
    bridge = (word.suffix and his) or word.stem in lists.affected
    if joins or word.preposition or word.conjunction or bridge or word.text in lists.any_word or word.function in STOPS:
        found |= BREAKING
    lettered = word.stem in lists.name_letters
    if lettered:
        found |= LETTERED
    if word.function in STOPS and word.function not in ("conj", "adv") and not (word.preposition or word.conjunction or lettered):
        if word.stem not in lists.partitive:
            found |= ENDING
        other = word.stem in lists.partitive or word.stem in lists.verbal or joins or word.text in lists.particles
        if word.function == "prep" and not (other or word.stem in lists.peculiar):
            if not (word.suffix or word.head or word.cue_verbs or word.frame_verbs):
                found |= GOVERNING
    if word.stem in lists.ways and word.preposition and not (word.article or word.suffix):
        found |= MANNER
    if _takes_genitive(word, lists):
        found |= GENITIVE
        verb_only = word.verb is not None and not word.nominal
        if not word.known or verb_only or (word.stem in lists.describing and not (word.article or word.suffix)):
            found |= DEPENDING
    return found


def _takes_genitive(word: Word, lists: _Lists) -> bool:
    """Whether a word by itself may take another noun: no article, no suffix, no adjective, no name."""
    if word.article or word.suffix or word.entity is not None or word.function == "dem":
        return False
    if word.demonym is not None or word.people is not None or (word.modifier is not None and not lists.is_force(word)):
        return False  # but مدفعية *النظام*, though مدفعية is an adjective too
    if word.state is not None or word.given or word.adjective:
        return False
    shapes = lists.morphology
    if shapes.is_broken_plural(word.text):
        return True  # ضحايا *القصف*، بقايا *صاروخ*
    if word.stem in lists.no_number:
        return True  # طيران *تحالف*: no dual
    return word.function == "quant" or not (shapes.ends_in_alef(word.text) or shapes.is_nominative(word.text))


def _of_limits(word: Word, lists: _Lists) -> int:
    """What concerns the end of a phrase before or behind the word."""
    found, shapes = 0, lists.morphology
    oblique = shapes.is_oblique(word.text)
    persons = word.article and bool(word.head or word.people) and oblique
    settled = word.stem in lists.any_word or (word.suffix and word.cue_noun is not None) or persons
    described = word.given or (word.demonym is not None and word.state is None) or word.modifier is not None
    adjective = word.article and word.adjective and not (word.suffix or word.head or word.people or word.frame_nouns or word.state)
    if (described or adjective) and not settled:
        found |= ADDED
    if word.head is not None or word.entity is not None or (oblique and not word.article):
        found |= PARTY
    if word.suffix and word.frame_nouns and not word.preposition:
        found |= MET
    if not (word.article or word.suffix or word.adjective or word.entity or word.given) and word.function in ("", "noun"):
        if (word.noun or word.head) and word.state is None:
            found |= STRUCK
    feminine = shapes.has_feminine_ending(word.text) and word.frame_nouns and not (word.adjective or word.article)
    if feminine or word.stem in lists.drones:
        found |= STRIKING
    if word.light and word.stem in lists.happening and not (word.conjunction or word.preposition):
        found |= CARRYING
    if not (word.article or word.suffix) and lists.is_writing(word):
        found |= WRITING
    nominative = (word.head or word.people) and shapes.is_nominative(word.text)
    if nominative or (lists.is_force(word) and not word.article):
        found |= SIDED
    if word.article and word.head is not None:
        found |= BODY
    if word.given or word.text in lists.linking or word.stem in lists.linking:
        found |= LINKING
    return found


def _of_verbs(word: Word, lists: _Lists) -> int:
    """Whether the word may be a verb anywhere."""
    found = VERBLIKE if _is_verblike(word, lists) else 0
    if word.stem in lists.peculiar or word.text in lists.peculiar:
        found |= PECULIAR
    elif found and _is_sure(word, lists):
        found |= SURE
    acts = (lists.frames[reading.ref] for reading in word.frame_verbs)
    if any((act.layer == "result" and act.toll) or act.mode == "abduct" for act in acts):
        found |= HURTING
    return found


def _is_verblike(word: Word, lists: _Lists) -> bool:
    if word.article or word.noun_alone or word.suffix in lists.noun_suffixes:
        return False
    if word.verb is not None or word.cue_verbs or word.frame_verbs:
        return True
    if word.given or (word.known and word.nominal) or len(word.text) < _GUESSED:
        return False
    return lists.morphology.may_be_imperfect(lists.morphology.past_conjunction(word.text))


def _is_sure(word: Word, lists: _Lists) -> bool:
    """قال، أعلنت، يقصف: whether a word is a past or present in the third person, of one or many, and may be nothing else."""
    verb, shapes = word.verb, lists.morphology
    if verb is None or verb.person or verb.number == 1 or not (verb.tense == 1 or verb.tense == 2):
        return False
    if word.nominal or word.given or word.adjective or word.modifier or word.function or word.future:
        return False
    if word.preposition or word.suffix or word.article or shapes.without_article(word.text) != word.text:
        return False
    if word.stem in lists.happening or (verb.tense == 2 and shapes.may_be_fifth_form_noun(word.text)):
        return False
    return all(cue.tense != _PARTICIPLE for cue in word.cue_verbs)


def _of_actors(word: Word, lists: _Lists) -> int:
    """What else a word that names somebody may be beside the word before it."""
    found, glued = 0, bool(word.conjunction or word.preposition)
    if not (word.article or glued):
        found |= BARE
    if word.head is not None and not (word.article and word.head.number) and not word.preposition:
        found |= QUALIFYING
    if word.stem in lists.arms and not word.preposition:
        found |= OF_ARM
    if word.stem in lists.doubtful or word.text in lists.doubtful:
        found |= DOUBTFUL
    if word.stem in lists.sites:
        found |= SITE
    if word.stem in lists.named_places and not (word.article or word.suffix):
        found |= PLACE_NOUN
    return found
