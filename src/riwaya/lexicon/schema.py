"""What an entry of a lexicon may hold.

In: nothing. Out: msgspec structs, one a kind of entry, that loading validates data files against.
The idea: the schema is the contract between the people who add words and the code that reads; see docs/lexicon.md.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from riwaya.records import ActorKind, ControlChange, Effect, Modality, Stance

Role = Literal["actor", "recipient", "place", "auto", "none"]  # what a genitive of a noun is; auto: its kind tells
Slot = Literal["actor", "recipient", "place", "weapon", "toll", "topic", "source", "none"]


class Entry(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """Base of all entries: every one carries examples that are its tests."""

    yes: list[str] = []
    no: list[str] = []


class Cue(Entry, kw_only=True):
    """A word that introduces an attributed proposition."""

    lemma: str
    stance: Stance
    verb: list[str] = []
    participle: list[str] = []
    noun: list[str] = []
    takes: list[str] = []
    speaker: str = "subject"
    relay: str | None = None
    addressee: str | None = None
    event: str | None = None
    weak: bool = False
    impersonal: bool = False
    # "belief": told only of somebody named, in the imperfect (يعتقد المحللون أن); "learning": only in the past (علمت الصحيفة);
    # "evidence": told only by a document
    # (أثبتت الدراسة أن), as people and things that show something say nothing
    kind: Literal["saying", "belief", "evidence", "learning"] = "saying"


class CuePhrase(Entry, kw_only=True):
    """A fixed phrase whose object is the speaker, or that points back to the speaker just named."""

    lemma: str
    stance: Stance
    forms: list[str]
    speaker: Literal["after", "pronoun"] = "after"
    apart: bool = False  # of several words, it ends in the pronoun of the speaker and ends his words (على حد قوله)
    carried: bool = False  # whoever was named as speaker only carries the words of the one after (نقلا عن)


class Frame(Entry, kw_only=True):
    """An act: what may name it, and what its parts fill."""

    id: str
    type: str
    cameo: str
    gloss: str
    layer: Literal["attack", "result", "act"]
    mode: str | None = None
    acled: str | None = None
    verb: list[str] = []
    noun: list[str] = []
    carried: list[str] = []  # nouns too common to name the act unless a light verb with an actor carries them (شن عملية)
    slots: dict[str, Slot] = {}
    genitive: Role = "auto"
    toll: Effect | None = None
    control: ControlChange | None = None  # what becomes of ground in the place slot
    control_of: Literal["actor", "recipient"] = "actor"  # whose control that is (فقد الجيش السيطرة: who suffers it)
    control_other: ControlChange | None = None  # what becomes of it for the other party that is named (حرر البلدة من التنظيم)
    # "toll": an act only with a figure (ارتفع عدد القتلى إلى تسعة);
    # "armed": an act only where its sentence names somebody armed (غادر المسلحون); "protesters": only where its subject
    # are protesters (خرج متظاهرون); "done": its present tells a state or an opinion (يتمركز، تتفق معه), not an act; "alone":
    # with a genitive that is nobody the noun means something else (تحقيق الأمن: achieving); "person": only with a genitive that
    # is somebody (طعن جندي, but طعن في القرار); "attack": no act but for an attack of the same clause that it is the result
    # of (وفاة، قضى); "official": only where an office holder or a delegation does it (وصل المبعوث); "backing": only behind ب,
    # where somebody armed gives it (بدعم من طيران التحالف); "agent": only where somebody named does it (ضبطت الشرطة جهازا, but
    # ضبط إيقاع); "parties": only where somebody named does it to somebody named (هدد الرئيس إيران, but الجفاف يهدد الصومال);
    # "somebody": its verb only where what it takes, if it is named, is somebody (أوقف مشتبها, but أوقف القصف); "forces": only
    # where who does it or whom it is done for is armed (دعم الفصائل, but دعم الاقتصاد); "troops": only where those who do it are
    # men or vehicles of war, and a place or ground is named (توجهت كتيبة إلى البلدة, but توجه القائد إلى القاهرة); "fighters": as
    # "troops", wherever that be (هرب الجنود); "blamed": only where an attack is laid at a party's door (نسب الهجوم إلى الحركة)
    needs: (
        Literal[
            "armed", "protesters", "done", "alone", "person", "attack", "toll", "official", "backing", "agent", "parties", "forces",
            "somebody", "troops", "fighters", "blamed", "attribute", "foiled",
            "sentenced",
        ]
        | None
    ) = None  # fmt: skip
    crowd: str | None = None  # id of the frame that it is where protesters do it (احتل متظاهرون المبنى)
    court: str | None = None  # id of the frame that it is where a court or a state carries out a sentence (أعدمت السلطات مدانا)
    armed: str | None = None  # id of the frame that it is where an armed group does it (احتجز التنظيم رهينة), or a force
    outlaws: str | None = None  # id of the frame that it is where an armed group does it that rules no land (اعتقل مسلحون صحفيا)
    police: str | None = None  # id of the frame that a noun of `carried` is where police do it (شنت الشرطة حملة)
    air: list[str] = []  # ids of the frames that it is where aircraft do it (قصفت الطائرات موقعا), and where drones do
    verbal: str | None = None  # id of the frame that it is where an office holder does it to an institution (هاجم الوزير الاتحاد)
    refers: list[str] = []  # ids of the other frames whose acts its noun with the article may take up (الهجوم for a bombing)
    mutual: bool = False  # both sides do it (اشتباكات): no side suffers it alone
    paired: bool = False  # two parties that do it together are its two sides (اتفقت موسكو وأنقرة)
    stative: bool = False  # its imperfect tells a state (يسيطر على: holds), not an act
    loaded: str | None = None
    neutral: str | None = None


class LightVerb(Entry, kw_only=True):
    """A verb that carries a noun of an act and says what its own subject is to that act."""

    lemma: str
    verb: str
    subject: Literal["actor", "recipient", "place", "object", "none"] = "none"
    modality: Modality | None = None


class PlainVerb(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A verb that is neither cue nor act; it only shows where a predicate stands."""

    verb: str
    gloss: str = ""


class ActorEntry(Entry, kw_only=True):
    """A named actor with all its names."""

    id: str
    name: str
    name_ar: str
    kind: ActorKind
    country: str | None = None
    sector: str | None = None
    aliases: list[str] = []
    loaded: list[str] = []
    since: str | None = None
    until: str | None = None

    def is_called(self, name: str) -> bool:
        """Whether a name, in lower case, is one of the actor's own, whole."""
        return any(name == own.casefold() for own in (self.id, self.name, self.name_ar, *self.aliases))


HeadClass = Literal["force", "institution", "group", "people", "source", "media", "role", "title", "document"]


class Head(Entry, kw_only=True):
    """A common noun that heads an actor's noun phrase."""

    lemma: str
    english: str
    class_: HeadClass = msgspec.field(name="class")
    kind: ActorKind = "unknown"
    forms: list[str] = []
    english_plural: str = ""
    sector: str | None = None
    gender: str = "m"
    number: str = "singular"


class Demonym(Entry, kw_only=True):
    """A state with its names and its adjective."""

    country: str
    name: str
    name_ar: str
    adjective: list[str]
    short: list[str] = []


class People(Entry, kw_only=True):
    """A people, creed or supranational belonging that is no state."""

    id: str
    name: str
    name_ar: str
    adjective: list[str]
    kind: ActorKind
    sector: str | None = None


class Modifier(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """An adjective that tells kinds of actors apart (أمني، طبي، محلي), with its English."""

    adjective: list[str]
    english: str


class PlainNoun(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """An ordinary noun: neither actor nor act; it only shows where a noun phrase begins."""

    noun: str
    plural: list[str] = []


class Operator(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """Words of one grammatical job that stages ask for by its name."""

    class_: str = msgspec.field(name="class")
    words: list[str]


class Idiom(Entry, kw_only=True):
    """A fixed phrase in which a word that names an act elsewhere names none (طلب عدم ذكر اسمه، شديدة الانفجار)."""

    phrase: str
    gloss: str


class Domain(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """Words that show that a sentence is about sport, weather, markets …, where words of violence are not acts."""

    domain: str
    words: list[str]


class GivenName(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A given name: what follows it is the rest of a person's name."""

    name: str
    gender: str = "m"


class FunctionWord(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A word of grammar and its class (see `lexicon.readings`)."""

    word: str
    class_: str = msgspec.field(name="class")
    note: str = ""


class Sense(Entry, kw_only=True):
    """A family of words that say the same, and the family that says the contrary.

    `yes` is two sentences of which this entry says that they contradict each other (that they say the same, where there
    is no contrary); `no` is two of which it must not. Words with "+" need those after it.
    """

    id: str
    gloss: str
    verb: list[str] = []
    noun: list[str] = []  # also adjectives, prepositions and adverbs
    contrary_verb: list[str] = []
    contrary_noun: list[str] = []


class Contrast(Entry, kw_only=True):
    """Words of one kind of which a thing is only one: who sells gold does not sell oil. Forms of one word stand together with / .

    `yes` is two sentences that name different ones in the same place, `no` two that do not.
    """

    id: str
    gloss: str
    words: list[str]


class Denial(Entry, kw_only=True):
    """A word that takes back what is said beside it: what follows it, or all that its sentence tells.

    `yes` is two sentences that contradict each other by it, `no` two that do not.
    """

    lemma: str
    reach: Literal["next", "whole"]
    verb: list[str] = []
    noun: list[str] = []
