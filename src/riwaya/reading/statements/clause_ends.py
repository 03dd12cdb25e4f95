"""Where a content ends before a clause of whoever tells it: further signs that stand in the clause itself.

In: a content and the chunks of its sentence. Out: the token where it ends, or -1.
The idea: what somebody is deemed by the same speaker (وعدتها تدخلا), what comes of an announcement (جاء إعلانه … في أعقاب), and the
sentences behind a mark that was never closed, unless somebody speaks of himself in them, are none of the words.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import (
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    PARTICIPLE,
    PARTICLE,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
    StatementDraft,
)
from riwaya.text.quotes import MARKS

_MEN: Final = ("person", "role", "title", "source")
_DASHES: Final = frozenset("-–—")
_PAST: Final = 1
_GLOSS: Final = 4  # chunks between two dashes that say who is meant


def clause_end(draft: Draft, chunks: list[Chunk], item: StatementDraft, outer: list[StatementDraft]) -> int:
    """The token where a content ends by one of these signs, else -1."""
    if item.mode == "direct":
        return max(unclosed_end(draft, item), _his_participle(draft, chunks, item))
    end = _deemed_end(draft, item)
    end = end if end >= 0 else _announcement_end(draft, chunks, item)
    return end if end >= 0 else _resumed_that(draft, chunks, item, outer)


def note_judgements(draft: Draft, found: list[StatementDraft]) -> None:
    """أدانت التصريحات *وعدتها تدخلا*: notes what somebody holds the thing to be, instead of the promise that the letters of "and
    deemed it" could be as well."""
    if draft.lacks_forms("deemed_by_her") and draft.lacks_forms("deemed_by_him"):
        return
    deemed = {token: item for item in found if item.mode != "direct" and (token := _deemed_end(draft, item)) >= 0}
    found[:] = [item for item in found if item.cue_first not in deemed]
    for token, item in deemed.items():
        lemma = min(draft.knowledge.operators("deeming_lemma"))
        found.append(
            StatementDraft(
                token + 1, item.last, "indirect", "assert", lemma, token, token + 1, "verb-object", speaker=item.speaker,
                clause_first=token, nested=item.nested, sentence=item.sentence, cue_inner=1,
            )
        )  # fmt: skip


def _deemed_end(draft: Draft, item: StatementDraft) -> int:
    """أدانت النقابة القرار الذي اتخذه الوزير *وعدته* جائرة, … قصف المدينة *وعده* جريمة: a verb of judging with a pronoun, of the
    gender of who speaks, and what he holds it to be behind a noun phrase as content."""
    if draft.lacks_forms("deemed_by_her") and draft.lacks_forms("deemed_by_him"):
        return -1
    if not item.rule.endswith(("object", "preposition")) or item.speaker is None:
        return -1
    norm, operators = draft.tokens.norm, draft.knowledge.operators
    feminine = item.speaker.gender == 1 or (item.speaker.number > 1 and item.speaker.head_class != "people")
    forms = operators("deemed_by_her" if feminine else "deemed_by_him")
    for token in range(item.first + 1, min(item.last, len(norm)) - 1):
        if norm[token] in forms and not draft.knowledge.morphology.is_feminine_noun(draft.tokens.raw(token)):
            held = draft.words[token + 1 + (norm[token + 1] in MARKS)]
            plain = held is not None and not (held.article or held.preposition or held.suffix or held.function or held.conjunction)
            if plain and not draft.counted[token + 1]:
                return token
    return -1


def _resumed_that(draft: Draft, chunks: list[Chunk], item: StatementDraft, outer: list[StatementDraft]) -> int:
    """وأكد أن الطريق آمن مذكرا *بالحادث*، *وأن الناس* بخير: behind a participle with ب, أن and a noun without ب go on with the verb
    that has an أن before."""
    begin = draft.chunk_of[item.first]
    if begin is None or item.rule != "participle-preposition" or begin.prep not in draft.knowledge.operators("means_preposition"):
        return -1
    if not any(one.rule == "verb-clause" and one.sentence == item.sentence and one.speaker is item.speaker for one in outer):
        return -1
    for chunk in chunks[begin.index + 1 : -1]:
        if chunk.first >= item.last or (chunk.kind == COMPLEMENTIZER and not chunk.conj):
            return -1
        following, before = chunks[chunk.index + 1], chunks[chunk.index - 1]
        if chunk.kind == COMPLEMENTIZER and not chunk.prep and before.kind == MARK and following.kind == NOUNS:
            return chunk.first if not following.prep else -1
    return -1


def _announcement_end(draft: Draft, chunks: list[Chunk], item: StatementDraft) -> int:
    """وجاء *إعلان الوزير عن خطته* *في أعقاب* هجوم, *بعد ساعات* من: when or upon what an announcement came is of the verb that
    it is the subject of."""
    if not item.rule.startswith("noun") or not item.rule.endswith(("object", "preposition")):
        return -1
    cue = draft.chunk_of[item.cue_first]
    operators = draft.knowledge.operators
    if cue is None or not cue.index or cue.prep or cue.conj:
        return -1
    came = chunks[cue.index - 1]
    if came.kind != VERB or came.word is None or came.word.stem not in operators("coming_verb"):
        return -1
    norm = draft.tokens.norm
    for chunk in chunks[cue.index + 1 :]:
        if chunk.first >= item.last or chunk.kind not in (NOUNS, TIME, MARK):
            return -1
        if chunk.first <= item.first or chunk.kind == MARK:
            continue
        upon = norm[chunk.first] in operators("following_preposition") or (
            " ".join(norm[chunk.first : chunk.first + 2]) in operators("coming_upon")
        )
        if upon:
            return chunk.first
    return -1


def unclosed_end(draft: Draft, item: StatementDraft) -> int:
    """قال إن *«*الطريق مغلق. وكانت البلدية …: behind a mark that is never closed, words end with the first sentence, or with the
    last one in which somebody speaks of himself (*سأذهب*) before the next word of saying; else -1."""
    number = draft.quote_of[item.first]
    if number < 0 or draft.quotes.found[number].closed or draft.quote_of[item.cue_first] == number:
        return -1
    sentence = draft.sentence_of[item.first]
    end = draft.sentences[sentence][1]
    if item.last <= end or item.first >= end:
        return -1
    for following in range(sentence + 1, len(draft.sentences)):
        first, last = draft.sentences[following]
        if first >= item.last or _reports(draft, following):
            break
        if _of_himself(draft, following):
            end = min(last, item.last)
    return end


def _his_participle(draft: Draft, chunks: list[Chunk], item: StatementDraft) -> int:
    """قال سالم: «الطريق آمن، *موضحا أنه* فتح أمس»: a participle of saying with its أن, agreeing with the man who speaks, is none
    of his words though the marks enclose it, unless somebody in them says something; else -1."""
    speaker, begin = item.speaker, draft.chunk_of[item.first]
    if speaker is None or speaker.gender or speaker.number or begin is None or begin.sentence != item.sentence:
        return -1
    if item.rule.startswith("participle") or draft.quote_of[item.cue_first] >= 0:
        return -1
    for chunk in chunks[begin.index : -1]:
        if chunk.first >= item.last or (chunk.kind == VERB and chunk.word is not None and chunk.word.cue_verbs):
            return -1
        if chunk.kind == NOUNS and chunk.actor is not None and chunk.actor.head_class in _MEN and not (
            chunk.actor.gender or chunk.actor.number
        ):  # fmt: skip
            return -1  # قال: «زارنا *المدير*، مؤكدا أن
        if chunk.kind != PARTICIPLE or chunk.conj or chunk.first <= item.first + 1:
            continue
        if chunk.word is None or not chunk.word.cue_verbs:
            continue
        that = chunks[chunk.index + 1]
        alef = draft.knowledge.morphology.ends_in_alef(draft.tokens.norm[chunk.first])
        if alef and that.kind == COMPLEMENTIZER and not that.conj:
            return chunk.first
    return -1


def _reports(draft: Draft, sentence: int) -> bool:
    """*وأضاف* الوزير أن, *وقالت* مصادر: whether a sentence opens with a word of saying."""
    row = draft.chunks[sentence]
    verb = row[0] if row else None
    if verb is None or verb.kind != VERB or verb.verb is None or verb.verb.person or verb.word is None:
        return False
    return bool(verb.word.cue_verbs)


def _of_himself(draft: Draft, sentence: int) -> bool:
    """سأذهب إلى المستشفى, *علينا* أن ننتظر: whether somebody speaks of himself in a sentence."""
    mine = draft.knowledge.any_of("speaker_pronoun", "speaker_prepron")
    return any(
        (chunk.verb is not None and chunk.kind == VERB and bool(chunk.verb.person)) or draft.tokens.norm[chunk.first] in mine
        for chunk in draft.chunks[sentence]
    )


def conceded_end(draft: Draft, chunks: list[Chunk], item: StatementDraft, excepting: frozenset[str]) -> int:
    """*ومع أن* مصادر قالت إن القائد أسر، *إلا أن* الوزير نفى: where the main clause begins that a fronted one is conceded to."""
    front = chunks[0]
    if front.kind != COMPLEMENTIZER or len(chunks) < 2 or chunks[1].kind != NOUNS or item.first <= chunks[1].first:
        return -1
    answering = draft.knowledge.operators("answering_conjunction")
    for chunk in chunks[2:-1]:
        if not item.first < chunk.first < item.last or chunks[chunk.index - 1].kind != MARK:
            continue
        if chunk.kind == CONJUNCTION and chunk.text in excepting and chunks[chunk.index + 1].kind == COMPLEMENTIZER:
            return chunk.first
        if chunk.kind == COMPLEMENTIZER and chunk.conj in answering:
            return chunk.first
    return -1


def relative_before(draft: Draft, chunks: list[Chunk], cue: Chunk) -> int:
    """الحزب *الذي* اعترف, *الذي قد* اعترف, وهي *التي -أي الشركة- قد* اعترفت: where the relative before a cue stands, else -1."""
    at = cue.index - 1
    if at > 0 and chunks[at].kind == PARTICLE and not chunks[at].conj:
        at -= 1
    if at > 2 and chunks[at].kind == MARK and draft.tokens.norm[chunks[at].first] in _DASHES:
        opening = next((one.index for one in reversed(chunks[max(0, at - _GLOSS) : at]) if one.text in _DASHES), 0)
        at = opening - 1 if opening else at
    return at if at >= 0 and chunks[at].kind == RELATIVE else -1


def joins_verb(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """قمعت الحركات التي تدعو إلى الإضراب *ووصلت* إلى هدم بيوتهم: whether و joins a verb to the clause before a bare noun."""
    word = chunk.word
    if chunk.kind != VERB or word is None or chunk.verb is None:
        return False
    if chunk.conj not in draft.knowledge.operators("conjunction_letter"):
        return False
    if word.noun or word.nominal or word.given or draft.in_place[chunk.head] or chunk.verb.tense != _PAST:
        return False
    if not (chunk.verb.gender or chunk.verb.number):
        return False  # اعترف بخسائره *وتقلص* نفوذه
    return all(one.kind in (NOUNS, TIME) for one in chunks[: chunk.index] if one.first >= item.first)


def describes(draft: Draft, chunks: list[Chunk], cue: Chunk) -> int:
    """طرح *مبادرة وصفها* الوزير بأنها, *أمر آخر تعتقد* الحكومة أن: the chunk of an indefinite noun that a clause with a cue, and
    without الذي, describes; else -1."""
    head = chunks[cue.index - 1] if cue.index else None
    if head is None or head.kind != NOUNS or cue.kind != VERB or cue.conj or head.word is None or head.actor is not None:
        return -1
    last, who = draft.words[head.last - 1], chunks[cue.index + 1] if cue.index + 1 < len(chunks) else None
    told_of = cue.word is not None and bool(cue.word.suffix)
    if not told_of and (head.prep or who is None or who.kind != NOUNS or who.prep or who.actor is None):
        return -1
    if head.word.article or head.word.suffix or head.word.function or last is None or last.article or last.suffix or last.function:
        return -1
    return -1 if draft.in_place[head.head] else head.index
