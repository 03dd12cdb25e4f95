"""Words of a second kind for an act of the sentence: who made it, the meeting of a meeting, losses, chants of a march, its reason.

In: two events of a sentence told by one voice, in text order. Out: whether the second only tells the first once more.
The idea: a bare noun with the article behind a word for doers or victims, or as the object of a clause on them, names the act told
before (الخلية التي نفذت *الهجوم*, منفذو *الهجوم*); a verbal noun with a pronoun goes on with its verb (سيطروا على التل *وتحريره*).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from riwaya.reading.draft import COMPLEMENTIZER, NOUNS, PRONOUN, RELATIVE, TIME, VERB, ActorMention, Chunk, Draft, EventDraft

_TALKS: Final = frozenset(["meet", "meet-with", "talks", "dialogue", "conference", "negotiate", "visit"])
_GROUND: Final = frozenset(["take-ground", "liberate", "cleanse", "retake", "extend-control"])
_CHANTS: Final = frozenset(["protesters-gather", "raise-banners"])
_FIGHTS: Final = frozenset(["clash", "battle"])
_TRUCE: Final = frozenset(["ceasefire", "announce-truce", "halt-hostilities"])
_LOSSES: Final = frozenset(["defeat", "suffer-losses"])
_FIRING: Final = frozenset(["artillery-fire", "mortar-fire", "rocket-fire", "shell", "tank-fire"])
_NAMES: Final = frozenset(["terror-attack", "commit-crimes", "assault-wrong", "massacre"])
_OPERATIONS: Final = frozenset(["military-operation", "security-campaign", "sweep", "raid", "comb"])
_DONE: Final = frozenset(["occurred", "ongoing"])
_SEIZING: Final = frozenset(["arrest", "abduct"])
_OWN: Final = ("on_preposition", "with_preposition", "against_preposition", "of_preposition")  # before what an act is done to
_REACH: Final = 24  # chunks from an act to the words that tell it again
_NEAR: Final = 6


def is_told_once(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """Whether `other`, behind `event` in its sentence and voice, tells no further act."""
    first, second = event.chunk, other.chunk
    if first is None or second is None or event.frame < 0 or other.frame < 0:
        return False
    if event.cue_of is not None or other.cue_of is not None or not 0 <= second.index - first.index <= _REACH:
        return False
    for rule in _OF_TYPES.get((event.type, other.type), ()):  # noqa: SIM110
        if rule(draft, event, other, first, second):
            return True
    return False


def take_once(draft: Draft, event: EventDraft, other: EventDraft) -> None:
    """Hands on what the second word knows: who did it, where the first has nobody; whom, where and how many."""
    if event.type != other.type:
        return
    ruled = event.type == "SANCTION"  # أصدرت حكما يقضي بثبوت *إدانته*
    if ruled or (event.layer == "result" and other.layer == "attack"):  # مقتل القائد جاء نتيجة *غارة*
        event.first, event.last, event.frame, event.rule = other.first, other.last, other.frame, other.rule
        event.trigger_inner, event.definite, event.tail_end = other.trigger_inner, other.definite, other.tail_end
        event.layer, event.modality, event.chunk = other.layer, event.modality if ruled else other.modality, other.chunk
        event.actors = event.actors or other.actors if ruled else other.actors or event.actors
        event.recipients = event.recipients or other.recipients
        event.places, event.weapon = other.places or event.places, event.weapon or other.weapon
        return
    known = {mention.first for mention in (*event.actors, *event.recipients)}
    event.actors = event.actors or [mention for mention in other.actors if mention.first not in known]
    if event.type != "CONSULT":
        event.recipients = event.recipients or [mention for mention in other.recipients if mention not in event.actors]
    event.places = event.places or other.places
    event.tolls = event.tolls or other.tolls
    event.weapon = event.weapon or other.weapon
    if other.chunk is not None and other.chunk.kind == NOUNS:
        event.taken_up.append(other.chunk.index)


def _id(draft: Draft, event: EventDraft) -> str:
    return draft.entries.frames[event.frame].id


def _is_bare(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*الهجوم*: a noun with the article, of which neither genitive nor clause nor preposition says which one it is."""
    word = draft.words[event.first]
    if word is None or not word.article or word.conjunction or event.last != chunk.last or event.last > event.first + 1:
        return False
    row = draft.chunks[chunk.sentence]
    behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    if behind is None:
        return True
    on = draft.knowledge.operators("on_preposition")
    return behind.kind != RELATIVE and not (behind.kind == NOUNS and (behind.prep in on or behind.conj))


def _is_whose_doers(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """اعتداء … قائد الخلية *التي نفذت الهجوم*, التفجير … *منفذو الهجوم*, غارات … قتل بعضهم *في القصف*: the act told before."""
    if event.layer != "attack" or other.layer != "attack" or event.modality not in _DONE or other.modality not in _DONE:
        return False
    if first is second or not other.rule.endswith(":noun"):
        return False
    if not _is_bare(draft, other, second) or not _may_be_called(draft, event, other) or _id(draft, event) in _OPERATIONS:
        return False  # أطلق الجيش عملية للبحث عن *منفذي الهجوم*: what the operation answers
    row, operators = draft.chunks[second.sentence], draft.knowledge.operators
    before = draft.words[other.first - 1]
    if other.first == second.head + 1 and before is not None and not before.article:
        return before.stem in operators("of_that_act") or before.stem in operators("spot_noun")
    if other.first != second.head or not second.index:
        return False
    verb = row[second.index - 1]
    if not second.prep:
        carried = verb.kind == VERB and verb.word is not None and verb.word.light is not None and verb.index
        return bool(carried) and row[verb.index - 1].kind == RELATIVE
    if second.prep not in operators("in_preposition"):
        return False
    near = [one for one in row[max(first.index + 1, second.index - 3) : second.index] if one.kind == VERB]
    return bool(near) and near[-1].word is not None and near[-1].word.stem in operators("falling_form")


def _may_be_called(draft: Draft, event: EventDraft, other: EventDraft) -> bool:
    """غارات … *القصف*, اعتداء … *الهجوم*: whether a noun of an attack is one by which another may be called."""
    if other.frame == event.frame or event.frame in draft.knowledge.referents[other.frame]:
        return True
    frames = draft.entries.frames
    one, two = frames[event.frame].mode, frames[other.frame].mode
    if _id(draft, event) in _FIGHTS or _id(draft, other) in _FIGHTS:
        return False
    return one == two or one is None or two is None or {one, two} <= {"aerial", "heavy-weapons", "missile"}


def _is_meeting(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """عقدوا اجتماعا … واتفقوا في *اللقاء* على …: a meeting that the article takes up."""
    if _id(draft, event) not in _TALKS or _id(draft, other) not in _TALKS or first is second:
        return False
    word, row = draft.words[other.first], draft.chunks[second.sentence]
    if not other.rule.endswith(":noun") or second.conj or event.modality not in _DONE or word is None or not word.article:
        return False
    behind = row[second.index + 1] if second.index + 1 < len(row) else None
    if other.last != second.last or (behind is not None and (behind.kind == RELATIVE or behind.prep in draft.knowledge.any_of(
        "between_preposition", "with_preposition", "party_preposition"
    ))):  # fmt: skip
        return False  # في *اللقاء بين* الوزيرين
    if _id(draft, other) == "visit" and _id(draft, event) != "visit":
        return False
    before = draft.words[other.first - 1]
    inside = other.first == second.head or (before is not None and before.stem in draft.knowledge.operators("act_carrier"))
    return inside and second.prep in draft.knowledge.any_of("during_preposition", "in_preposition")


def _is_taking(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """سيطر المقاتلون على الموقع *وتحريره* من المسلحين: a verbal noun with a pronoun that goes on with the taking of ground."""
    word = draft.words[other.first]
    if _id(draft, event) not in _GROUND or _id(draft, other) not in _GROUND or word is None or not word.suffix:
        return False
    if not second.conj or second.prep or other.first != second.head or second.index - first.index > _NEAR:
        return False
    between = draft.chunks[second.sentence][first.index + 1 : second.index]
    return not any(one.kind in (VERB, COMPLEMENTIZER) for one in between)


def _is_by_pronoun(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """ابتهجوا بتحرير المطار وعادوا إليه *بعد تحريره*, قام بزيارة للوحدات وقال *خلال زيارته* إن …: the act told before, by a noun
    with a pronoun that says when something else was; but خطفوا خمسة بعد *خطفهم ثمانية*, سيطروا على التل غداة *سيطرتهم على* الجسر.
    """
    word = draft.words[other.first]
    if event.frame != other.frame or word is None or not word.suffix or not other.rule.endswith(":noun") or first is second:
        return False
    if other.first != second.head or other.last != second.last or event.modality not in _DONE:
        return False
    if second.prep not in draft.knowledge.operators("while_preposition"):
        return False
    behind = next((one for one in draft.chunks[second.sentence][second.index + 1 :] if one.kind != TIME), None)
    own = _OWN if _id(draft, other) != "visit" else _OWN[:-1]  # زيارته *لبغداد*: where, not whom
    if behind is not None and behind.kind == NOUNS and (not behind.prep or behind.prep in draft.knowledge.any_of(*own)):
        return False
    doers, hit = {id(_named(one)) for one in event.actors}, {id(_named(one)) for one in event.recipients}
    if any(id(_named(one)) not in doers for one in other.actors) and doers:
        return False
    if any(id(_named(one)) not in hit for one in other.recipients) and hit:
        return False
    return not (event.places and any(one.first > other.first or one not in event.places for one in other.places))


def _named(mention: ActorMention) -> ActorMention:
    return mention.antecedent or mention


def _is_losses(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """دحر الميليشيات *وتكبيدهم خسائر* فادحة, هاجموا الموقع *وكبدوهم خسائر*: what an attack cost those whom it hit."""
    if _id(draft, other) not in _LOSSES or _id(draft, event) in _LOSSES or not second.conj or second.prep:
        return False
    word = draft.words[other.first]
    if word is None or not word.suffix or event.modality not in _DONE or second.index - first.index > _NEAR:
        return False
    if event.layer == "result" or {one.first for one in event.actors} & {one.first for one in other.recipients}:
        return False  # صد هجوم شنته القوات *وتكبيدها خسائر*: what the attack cost those who made it
    return not any(one.kind == COMPLEMENTIZER for one in draft.chunks[second.sentence][first.index + 1 : second.index])


def _is_fight(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """مواجهات مع الجيش *في المعارك* الدائرة: the fights of which these are some."""
    if _id(draft, event) not in _FIGHTS or _id(draft, other) not in _FIGHTS or second.conj or other.first != second.head:
        return False
    near = 0 < second.index - first.index <= 3
    return near and second.prep in draft.knowledge.operators("in_preposition") and other.definite and not other.places


def _is_firing(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """أطلقت القوات *قذائف الهاون* والدبابات: the rounds that a verb of firing takes."""
    if _id(draft, event) not in _FIRING or _id(draft, other) not in _FIRING or first.kind != VERB or second.kind != NOUNS:
        return False
    return not second.prep and not second.conj and 0 < second.index - first.index <= 2


def _is_crime(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """أن التفجير الذي وقع أمس *عمل إجرامي*: the predicate of a clause on an act."""
    word = draft.words[other.first]
    if _id(draft, other) not in _NAMES or event.layer != "attack" or word is None or word.article or word.suffix:
        return False
    if second.prep or second.conj or other.first != second.head or first.prep or not event.rule.endswith(":noun"):
        return False
    row = draft.chunks[second.sentence]
    if not first.index or row[first.index - 1].kind != COMPLEMENTIZER or row[second.index - 1].kind == PRONOUN:
        return False  # وفيه *اعتداء* على الناس
    between = row[first.index + 1 : second.index]
    return not any(
        one.kind == COMPLEMENTIZER or (one.kind == VERB and row[one.index - 1].kind != RELATIVE and not one.conj) for one in between
    )


def _is_chant(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """ردد المحتجون *في مظاهرة* هتافات, كما *رددوا* هتافات: chants of one march."""
    one, two = _id(draft, event), _id(draft, other)
    if one not in _CHANTS and two not in _CHANTS:
        return False
    doers = {mention.first for mention in event.actors}
    own = [mention for mention in other.actors if mention.first not in doers]
    if own and len(own) == len(other.actors) and any(mention.first > other.first for mention in own):
        return False
    return not other.places or not event.places or other.places == event.places


def _is_solidarity(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """اعتصموا أمام المستشفى *تضامنا* مع السجين: the reason of a protest."""
    if _id(draft, other) != "solidarity" or not other.rule.endswith(":noun") or second.prep or second.conj:
        return False
    return second.index - first.index <= _NEAR and not other.definite


def _is_truce(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """هدنة *لوقف* العمليات: what a truce is for."""
    if _id(draft, event) not in _TRUCE or _id(draft, other) != "halt-hostilities" or second.conj:
        return False
    return second.prep in draft.knowledge.operators("purpose") and second.index - first.index <= _NEAR


def _is_joined_title(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """اتفاق سلام *ومصالحة*: the second word of what an agreement is called."""
    if _id(draft, event) != "peace-deal" or _id(draft, other) != "reconcile":
        return False
    word = draft.words[other.first]
    return other.first == event.last and word is not None and bool(word.conjunction) and not word.article


def _is_granted(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """الاتفاق بين بلدين *بالسماح باستخدام القاعدة*, قبول طلب *لاستخدام* القاعدة: what is agreed to."""
    if _id(draft, other) != "grant-bases" or _id(draft, event) == "grant-bases" or not second.prep or second.conj:
        return False
    between = draft.chunks[second.sentence][first.index + 1 : second.index]
    asked = draft.knowledge.operators("asking_form")  # قبول تركيا *طلب* التحالف
    return len(between) <= _NEAR and all(
        one.kind == NOUNS or (one.kind == VERB and one.word is not None and one.word.stem in asked) for one in between
    )


def _is_its_cause(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """مقتل القائد *جاء نتيجة غارة*: what those who are the subject of a clause fell in."""
    if event.layer != "result" or other.layer != "attack" or not event.rule.endswith(":noun") or first.prep or first.conj:
        return False
    row, operators = draft.chunks[second.sentence], draft.knowledge.operators
    if first.index and row[first.index - 1].kind != COMPLEMENTIZER:
        return False
    if second.prep not in operators("outcome_preposition") or second.conj or other.first > second.head + 1:
        return False
    between = row[first.index + 1 : second.index]
    verbs = [one for one in between if one.kind == VERB and one.first != event.first]  # *حكما* may read as a verb
    if len(verbs) != 1 or verbs[0] is not between[-1] or any(one.kind not in (NOUNS, VERB) for one in between):
        return False
    return draft.tokens.norm[verbs[0].first] in operators("came_form")


def _is_of_one_carrier(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """تشهد المنطقة *عمليات* قنص *وتسلل*, *أعمال* قصف *وقنص*: two verbal nouns that one common word has for its genitive."""
    word, carrier = draft.words[other.first], draft.words[event.first - 1] if event.first > first.head else draft.words[event.first]
    if word is None or carrier is None or not word.conjunction or word.article != _is_definite(draft, event) or other.tolls:
        return False
    if carrier.stem not in draft.knowledge.operators("several_operations") or event.statement is not other.statement:
        return False
    if first is not second and not (second.index == first.index + 1 and other.first == second.head and not second.prep):
        return False
    if event.last != (other.first if first is second else first.last):
        return False
    if word.text.endswith(tuple(draft.knowledge.operators("plural_ending"))):
        return False
    return event.modality == other.modality and draft.entries.frames[other.frame].mode not in _SEIZING


def _is_definite(draft: Draft, event: EventDraft) -> bool:
    word = draft.words[event.last - 1]
    return word is not None and word.article


def _is_ruling(draft: Draft, event: EventDraft, other: EventDraft, first: Chunk, second: Chunk) -> bool:
    """أصدرت المحكمة حكما *يقضي بثبوت إدانته*: what a sentence that is handed down says."""
    if _id(draft, event) != "sentence" or _id(draft, other) != "convict" or draft.lacks("ruling_verb"):
        return False
    between = draft.chunks[second.sentence][first.index + 1 : second.index]
    verbs = [one for one in between if one.kind == VERB]
    if len(verbs) != 1 or verbs[0].conj or verbs[0].word is None or second.conj or not second.prep:
        return False
    return verbs[0].word.stem in draft.knowledge.operators("ruling_verb")


_Rule = Callable[[Draft, EventDraft, EventDraft, Chunk, Chunk], bool]
_OF_TYPES: Final[dict[tuple[str, str], tuple[_Rule, ...]]] = {
    ("ASSAULT", "ASSAULT"): (
        _is_whose_doers, _is_taking, _is_losses, _is_fight, _is_firing, _is_crime, _is_its_cause, _is_of_one_carrier,
        _is_by_pronoun,
    ),
    ("COERCE", "COERCE"): (_is_of_one_carrier, _is_by_pronoun),
    ("RETREAT", "RETREAT"): (_is_truce, _is_by_pronoun),
    ("SANCTION", "SANCTION"): (_is_ruling,),
    ("CONSULT", "CONSULT"): (_is_meeting, _is_by_pronoun),
    ("PROTEST", "PROTEST"): (_is_chant,),
    ("PROTEST", "SUPPORT"): (_is_solidarity,),
    ("PROTEST", "COOPERATE"): (_is_solidarity,),
    ("AGREE", "RETREAT"): (_is_truce,),
    ("AGREE", "AGREE"): (_is_joined_title, _is_granted),
}  # fmt: skip

__all__ = ["is_told_once", "take_once"]
