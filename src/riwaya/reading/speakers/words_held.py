"""Words that a sentence is about: جاء كلام *النائب* خلال احتفال. وقال إن, في مقابلة مع *الضابط*، قال.

In: a row of chunks and a cue without a subject. Out: the mention of whose words the clause or sentence before tells of, or None.
The idea: words that come are not who speaks: whoever they belong to goes on; an interview is named by who answers in it.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.draft import ADVERB, CONJUNCTION, MARK, NOUNS, TIME, VERB, ActorMention, Chunk, Draft, StatementDraft
from riwaya.reading.phrases.left_subjects import agrees_strictly
from riwaya.reading.words.marks import COMMAS

_LATE: Final = 4  # chunks of a sentence among which its verb stands
_MAN: Final = frozenset(["person", "role", "title"])
_ANSWERS: Final = _MAN | {"people", "source"}


def whose_words_come(draft: Draft, chunks: list[Chunk], found: list[StatementDraft], cue: Chunk) -> ActorMention | None:
    """جاءت تصريحات *الوزير* بعد اللقاء. وقال إن, أثار خطاب *القائد* جدلا بعدما قال إن: the holder of the words that the sentence
    before is about, or the clause before in the same sentence, where nobody has spoken since."""
    row = chunks
    if cue.index <= 1:
        if not cue.conj or not cue.sentence:
            return None
        row = draft.chunks[cue.sentence - 1]
    elif cue.index < 3 or chunks[cue.index - 1].kind != CONJUNCTION:
        return None
    verb = _main_verb(row)
    if verb < 0 or verb + 1 >= len(row) or row[verb + 1].index >= (cue.index if row is chunks else len(row)):
        return None
    words = row[verb + 1]
    if any(item.last > words.first and item.sentence >= cue.sentence - 1 for item in (*draft.statements[-3:], *found)):
        return None
    comes = row[verb].word is not None and row[verb].word.stem in draft.knowledge.operators("coming_verb")  # type: ignore[union-attr]
    if not comes and (row is not chunks or _names_another(row, words.index + 1, cue.index)):
        return None
    owner = _owner(draft, words)
    return owner if owner is not None and agrees_strictly(cue, owner) else None


def answers(draft: Draft, chunks: list[Chunk], cue: Chunk) -> ActorMention | None:
    """وفي مقابلة مع *ضابط* بشأن المخازن، قال إن: with whom an interview is that opens a sentence; not the paper it is with."""
    operators = draft.knowledge.operators
    if cue.index < 2 or cue.conj or chunks[0].kind != NOUNS or chunks[0].prep not in operators("venue_preposition"):
        return None
    word, other = chunks[0].word, chunks[1]
    if word is None or word.suffix or word.stem not in operators("interview_noun") or other.kind != NOUNS:
        return None
    mention = other.actor
    if other.prep not in operators("with_preposition") or mention is None or mention.head_class not in _ANSWERS:
        return None
    head = draft.words[mention.first]
    if mention.first != other.head or head is None or head.stem in operators("interviewing_person"):
        return None
    plain = all((one.kind == NOUNS and one.prep) or one.kind == TIME or one.text in COMMAS for one in chunks[2 : cue.index])
    return mention if plain and agrees_strictly(cue, mention) else None


def author_of(draft: Draft, chunks: list[Chunk], cue: Chunk) -> ActorMention | None:
    """نشرت الصحيفة مقالة *الكاتب* تحت عنوان، إذ رأى أن: whose writing or speech stands right before the clause that says what is in
    it, with nothing but phrases between."""
    if cue.index < 3 or cue.conj or chunks[cue.index - 1].text not in draft.knowledge.operators("elaborating_conjunction"):
        return None
    for words in reversed(chunks[: cue.index - 1]):
        if words.kind == TIME or words.text in COMMAS:
            continue
        if words.kind != NOUNS:
            return None
        word = words.word
        if word is not None and word.stem in draft.knowledge.any_of("words_noun", "spoken_words_noun") and not word.article:
            owner = mention_in(draft, words.head + 1, words.last) if not word.suffix else None
            if owner is None or owner.first != words.head + 1 or not _may_write(cue, owner):
                return None
            draft.add(owner)
            return owner
        if not words.prep or (words.actor is not None and words.actor.head_class in _MAN):
            return None
    return None


def _main_verb(chunks: list[Chunk]) -> int:
    """The first verb of a sentence, with nothing but phrases, times and marks before it; -1 where another word comes first."""
    for chunk in chunks[:_LATE]:
        if chunk.kind == VERB:
            return chunk.index
        if chunk.kind not in (TIME, ADVERB, MARK) and not (chunk.kind == NOUNS and chunk.prep):
            return -1
    return -1


def _owner(draft: Draft, words: Chunk) -> ActorMention | None:
    """كلام *النائب*، تصريحات *الوزير فلان*: one man behind a noun of spoken words."""
    word = words.word
    if words.kind != NOUNS or words.prep or words.conj or word is None or word.article or word.suffix:
        return None
    if word.stem not in draft.knowledge.operators("spoken_words_noun"):
        return None
    owner = mention_in(draft, words.head + 1, words.last)
    if owner is None or owner.head_class not in _MAN or owner.number or owner.first != words.head + 1:
        return None
    draft.add(owner)
    return owner


def _may_write(cue: Chunk, owner: ActorMention) -> bool:
    """مقالة *الكاتب* ياسر: one man or woman, whom the verb agrees with."""
    return owner.head_class in _ANSWERS and not owner.number and agrees_strictly(cue, owner)


def _names_another(chunks: list[Chunk], first: int, last: int) -> bool:
    """أثار خطاب القائد *الرئيس* حيث قال: whether another one who may speak stands between."""
    return any(one.actor is not None and one.actor.head_class in _MAN for one in chunks[first:last])
