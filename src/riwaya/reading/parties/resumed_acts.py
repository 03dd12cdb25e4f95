"""Acts that a clause behind them takes up by a pronoun: هجوم في بغداد، والذي *نفذه* التنظيم, عملية *تعتزم إسرائيل شنها*.

In: the chunk of an act told by a noun without a doer. Out: the mentions of who does it, none where no such clause stands behind.
The idea: a verb that carries acts, or plans or announces one by a verbal noun, with a pronoun that agrees with the noun, gives its
subject; before the verb of its own clause (إثر هجوم *شنته*، سيطرت القوات) that is the subject which follows.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import Word
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.clauses.arguments import mentions, right_arguments
from riwaya.reading.clauses.clause_subjects import accuses, is_subject_of, opening_relative, verb_subject
from riwaya.reading.clauses.pronouns import is_feminine, pronoun_at_end, takes_up
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    MARK,
    NOUNS,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.phrases.left_subjects import is_either
from riwaya.reading.words.marks import COMMAS, PAUSES
from riwaya.text.normalise import folded

_REACH: Final = 8  # chunks between an act and the clause that takes it up
_MASDAR: Final = 6  # chunks from a verb of planning to what it plans
_DECLARED: Final = frozenset(["RETREAT", "SANCTION", "COERCE", "MOBILIZE", "CONCEDE"])
_BETWEEN: Final = 4  # chunks from an act to its doer behind it
_PLANS: Final = frozenset(["announce", "threaten", "claim_responsibility"])
_ACTING: Final = frozenset(["force", "group", "state", "institution", "person", "role", "people", "title"])


def taken_up_behind(draft: Draft, chunks: list[Chunk], event: EventDraft) -> list[ActorMention]:
    """Who carries out, plans or announces an act by the clause behind its noun."""
    chunk, word = event.chunk, draft.words[event.first]
    if chunk is None or word is None or chunk.kind != NOUNS or word.suffix or event.cue_of is not None:
        return []
    at = _clause_behind(draft, chunks, chunk, word)
    if at < 0:
        return []
    feminine = is_feminine(draft, word)
    found = _carries_it(draft, chunks, at, feminine) if chunks[at].kind == VERB else []
    if not found and event.type in _DECLARED and chunks[at].kind == VERB:
        found = _declares_it(draft, chunks, at, feminine)
    found = found or _plans_it(draft, chunks, at, feminine)
    found = found or (_of_clause_around(draft, chunks, chunk, at, feminine) if chunks[at].kind == VERB else [])
    hit = {id(mention) for mention in event.recipients}
    return [one for one in found if one.head_class in _ACTING and id(one) not in hit]


def behind_its_object(draft: Draft, chunks: list[Chunk], event: EventDraft) -> list[ActorMention]:
    """نفذ الهجوم *انتحاري*, تبنى التفجير *تنظيم داعش*: who does what a verb carries, behind that, where the act is known and comes
    first; nothing but acts is carried by such a verb, so the other noun phrase is its subject."""
    chunk, word = event.chunk, draft.words[event.first]
    if chunk is None or word is None or not event.definite or not chunk.index or chunk.prep or chunk.conj:
        return []
    verb = chunks[chunk.index - 1]
    if verb.kind != VERB or verb.verb is None or verb.verb.number or not _is_carrier(draft, verb, "only_carrying_lemma"):
        return []
    found = _run_together(draft, event, chunk)
    index = chunk.index + 1
    while not found and index < len(chunks) and index < chunk.index + _BETWEEN:
        one = chunks[index]
        if one.kind == NOUNS and not (one.prep or one.conj):
            found = mentions(chunks, index) if one.actor is not None and one.actor.first == one.head else []
            break
        if one.kind not in (NOUNS, TIME, ADVERB) or one.conj:
            return []
        index += 1
    if not found or found[0].head_class not in _ACTING:
        return []
    units = found[0].gender == 1 or (found[0].number == 2 and found[0].head_class != "people")
    return found if not verb.verb.gender or units or is_either(found[0]) else []


def _run_together(draft: Draft, event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """نفذ الهجوم *انتحاري*: a man behind a noun with the article, whose adjective he would be without it."""
    last = draft.words[chunk.last - 1]
    if chunk.last != chunk.head + 2 or last is None or last.article or last.suffix or event.first != chunk.head:
        return []
    found = mention_in(draft, chunk.last - 1, chunk.last)
    if found is None or found.head_class not in ("people", "role"):
        return []
    event.last = min(event.last, chunk.last - 1)
    draft.add(found)
    return [found]


def _clause_behind(draft: Draft, chunks: list[Chunk], chunk: Chunk, word: Word) -> int:
    """The index of the verb, or of كان before it, that opens the clause behind an act; -1 where another act or clause begins."""
    relative = False
    for index in range(chunk.index + 1, min(len(chunks), chunk.index + _REACH)):
        one = chunks[index]
        if one.kind in (VERB, AUXILIARY):
            described = relative or index == chunk.index + 1 or chunks[index - 1].kind in (TIME, ADVERB, NOUNS)
            return index if described and not one.conj else -1
        if one.kind == RELATIVE:
            masculine = one.text.removeprefix(one.conj) in draft.knowledge.operators("masculine_relative")
            if relative or one.text in draft.knowledge.operators("what_word") or masculine == is_feminine(draft, word):
                return -1
            relative = True
        elif one.kind == NOUNS and not relative:
            named = one.word is not None and bool(one.word.frame_nouns)
            if (one.prep and named) or (not one.prep and not (one.conj and named)):
                return -1
        elif one.kind == MARK and (one.text in COMMAS or one.text in PAUSES) and not relative:
            continue
        elif one.kind not in (TIME, ADVERB, PARTICLE):
            return -1
    return -1


def _takes_up(draft: Draft, chunks: list[Chunk], at: int, feminine: int) -> bool:
    """*نفذه*, قام *به*, *شنها*: whether a pronoun on a word, or right behind it, stands for an act."""
    word = chunks[at].word
    suffix = word.suffix if word is not None else ""
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    if not suffix and behind is not None and behind.kind == PRONOUN:
        means = draft.knowledge.operators("means_preposition")
        suffix = next((behind.text.removeprefix(one) for one in means if behind.text.startswith(one)), "")
    return takes_up(draft, suffix, feminine)


def _carries_it(draft: Draft, chunks: list[Chunk], at: int, feminine: int) -> list[ActorMention]:
    """والذي قام به *تنظيم داعش*, نفذها *الحوثيون*: the subject behind a verb that carries the act."""
    carries = _is_carrier(draft, chunks[at])
    if not carries and not _is_carrier(draft, chunks[at], "claiming_cue"):
        return []
    nouns = right_arguments(chunks, at).nouns
    if not (carries and _takes_up(draft, chunks, at, feminine)):
        some = any(_is_some_of_it(draft, token, feminine) for index in nouns[:2] for token in _ends(chunks[index]))
        whose = next((index for index in nouns[:2] if chunks[index].actor is not None), -1)
        return mentions(chunks, whose) if some and whose >= 0 else []  # هجمات تبنى بعضها *التنظيم*
    return mentions(chunks, nouns[0]) if nouns else []


def _ends(chunk: Chunk) -> tuple[int, int]:
    """Where in a phrase a noun of a share may stand: تبنى *بعضها* التنظيم, تبنى التنظيم *بعضها*."""
    return chunk.head, chunk.last - 1


def _is_some_of_it(draft: Draft, token: int, feminine: int) -> bool:
    """تبنى التنظيم *بعضها*, مسؤوليته عن *معظمها*: whether a noun of a share has the pronoun of an act."""
    word = draft.words[token]
    if word is None or not word.suffix or not takes_up(draft, word.suffix, feminine):
        return False
    return word.stem in draft.knowledge.any_of("share_of_several", "most_noun")


def _declares_it(draft: Draft, chunks: list[Chunk], at: int, feminine: int) -> list[ActorMention]:
    """الهدنة في اليمن التي أعلن عنها *الملك*: who declares a truce, sanctions or a move of troops."""
    word, behind = chunks[at].word, chunks[at + 1] if at + 1 < len(chunks) else None
    if word is None or behind is None or not any(draft.entries.cues[one.ref].stance == "announce" for one in word.cue_verbs):
        return []
    about = behind.kind == PRONOUN and behind.text.startswith(tuple(draft.knowledge.operators("about_preposition")))
    letters = pronoun_at_end(draft, behind.text) if about else word.suffix
    if not takes_up(draft, letters, feminine):
        return []
    nouns = right_arguments(chunks, at).nouns
    return mentions(chunks, nouns[0]) if nouns else []


def _is_carrier(draft: Draft, verb: Chunk, name: str = "carried_act_lemma") -> bool:
    light = verb.word.light if verb.word is not None else None
    if light is None or (verb.verb is not None and (verb.verb.passive or verb.verb.person)):
        return False
    return folded(draft.entries.light_verbs[light.ref].lemma) in draft.knowledge.operators(name)


def _plans_it(draft: Draft, chunks: list[Chunk], at: int, feminine: int) -> list[ActorMention]:
    """مذبحة كانت *المليشيات* تنوي ارتكابها, هدنة أعلن *التحالف* عن بدئها: the subject of a verb that plans or announces the act,
    which a verbal noun with a pronoun takes up behind it; whom it accuses of it."""
    named, verb = -1, at
    if chunks[at].kind == AUXILIARY:
        named = at + 1 if at + 1 < len(chunks) and chunks[at + 1].kind == NOUNS and not chunks[at + 1].prep else -1
        verb = at + 1 + (named > 0)
    if verb >= len(chunks) or chunks[verb].kind != VERB or chunks[verb].conj:
        return []
    accuses_ = accuses(draft, chunks[verb])
    if not accuses_ and not _plans(draft, chunks[verb]):
        return _is_told_of(draft, chunks, verb, feminine)
    for index in range(verb + 1, min(len(chunks), verb + _MASDAR)):
        one = chunks[index]
        if one.kind not in (NOUNS, TIME, ADVERB, PRONOUN):
            return _is_told_of(draft, chunks, verb, feminine)
        if not _resumes(draft, chunks, index, feminine):
            continue
        nouns = right_arguments(chunks, verb).nouns
        nouns = [number for number in nouns if number < index and chunks[number].actor is not None]
        if accuses_:
            return mentions(chunks, nouns[-1]) if len(nouns) > 1 or (nouns and named >= 0) or _names_capital(chunks, verb) else []
        return mentions(chunks, named) if named >= 0 else mentions(chunks, nouns[0]) if nouns else []
    return []


def _names_capital(chunks: list[Chunk], verb: int) -> bool:
    """اتهمت *أنقرة* الحزب بتنفيذه: whether a place stands right behind a verb as its subject, and a party behind that."""
    row = chunks[verb + 1 : verb + 3]
    return len(row) > 1 and row[0].kind == NOUNS == row[1].kind and not row[0].prep and row[0].actor is None and not row[1].prep


def _resumes(draft: Draft, chunks: list[Chunk], index: int, feminine: int) -> bool:
    """*ارتكابها*, *مسؤوليتها عنه*, *بالوقوف وراءه*: whether a verbal noun of doing, or a noun of a share, takes an act up."""
    one, operators = chunks[index], draft.knowledge.operators
    if one.kind == PRONOUN:
        share = chunks[index - 1].word if chunks[index - 1].kind == NOUNS else None
        letters = pronoun_at_end(draft, one.text)
        return share is not None and share.stem in operators("share_noun") and takes_up(draft, letters, feminine)
    word = one.word if one.kind == NOUNS else None
    if one.prep in operators("about_preposition") and _is_some_of_it(draft, one.head, feminine):
        share = chunks[index - 1].word if chunks[index - 1].kind == NOUNS else None
        return share is not None and share.stem in operators("share_noun")
    if word is None or word.stem not in draft.knowledge.any_of("resuming_masdar", "responsibility_noun"):
        return False
    return _takes_up(draft, chunks, index, feminine)


def _is_told_of(draft: Draft, chunks: list[Chunk], verb: int, feminine: int) -> list[ActorMention]:
    """هجوم قالت الشرطة إن *الحركة* نفذته, يعتقد أن *التنظيم* يقف وراءه: of whom somebody says or believes that he did it."""
    word = chunks[verb].word
    if word is None or not word.cue_verbs or any(draft.entries.cues[one.ref].stance == "deny" for one in word.cue_verbs):
        return []
    that = next((one.index for one in chunks[verb + 1 : verb + _MASDAR] if one.kind == COMPLEMENTIZER), -1)
    if that < 0 or that + 2 >= len(chunks) or chunks[that + 2].kind != VERB or chunks[that + 2].conj:
        return []
    topic, told = chunks[that + 1], chunks[that + 2]
    if topic.kind != NOUNS or topic.prep or topic.actor is None or topic.actor.first != topic.head:
        return []
    behind = chunks[told.index + 1] if told.index + 1 < len(chunks) else None
    reading = told.word.light if told.word is not None else None
    light = draft.entries.light_verbs[reading.ref] if reading is not None else None
    stands = light is not None and len(light.verb.split()) > 2 and behind is not None and behind.kind == PRONOUN
    stands = stands and light is not None and behind is not None and behind.text.startswith(folded(light.verb.split()[-1]))
    if stands and behind is not None and light is not None and light.subject == "actor":
        return mentions(chunks, topic.index) if takes_up(draft, pronoun_at_end(draft, behind.text), feminine) else []
    carries = _is_carrier(draft, told) and _takes_up(draft, chunks, told.index, feminine)
    return mentions(chunks, topic.index) if carries else []


def _plans(draft: Draft, verb: Chunk) -> bool:
    """تنوي، يخطط ل، أعلنت، هدد ب: whether what a verb has for its object is its subject's to do."""
    word = verb.word
    if word is None or (verb.verb is not None and (verb.verb.passive or verb.verb.person)):
        return False
    if word.light is not None and draft.entries.light_verbs[word.light.ref].subject == "actor":
        return True
    return any(draft.entries.cues[one.ref].stance in _PLANS for one in word.cue_verbs)


def _of_clause_around(draft: Draft, chunks: list[Chunk], chunk: Chunk, at: int, feminine: int) -> list[ActorMention]:
    """إثر هجوم شنته من عدن، سيطرت *القوات* على البلدة: of an act before the verb of its clause, taken up without a
    subject, the subject of that verb, where both agree."""
    verb = chunks[at].verb
    if verb is None or not chunk.prep or not _is_carrier(draft, chunks[at]) or not _takes_up(draft, chunks, at, feminine):
        return []
    if any(one.kind in (VERB, COMPLEMENTIZER) and not _is_that(chunks, one) for one in chunks[: chunk.index]):
        return []
    for one in chunks[at + 1 :]:
        if one.kind == COMPLEMENTIZER or (one.kind == MARK and one.text not in COMMAS):
            return []
        if one.kind != VERB or opening_relative(chunks, one.index) >= 0:
            continue
        where = verb_subject(chunks, one)
        found = mentions(chunks, where) if where > one.index else []
        return found if len(found) == 1 and is_subject_of(draft, verb, found[0]) else []
    return []


def _is_that(chunks: list[Chunk], one: Chunk) -> bool:
    """قالت مصادر *إنه* إثر هجوم شنته …: whether all that stands before an act up to a complementizer only reports it."""
    that = next((other.index for other in reversed(chunks) if other.kind == COMPLEMENTIZER and other.index <= one.index + 3), -1)
    return that >= one.index


__all__ = ["behind_its_object", "taken_up_behind"]
