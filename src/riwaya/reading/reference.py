"""Reference: dropped subjects, "المصدر", "الوزير", surnames – joined to what they stand for, or left open.

In: mentions and the statements read so far. Out: the same mention with `antecedent` set, or the antecedent itself.
The idea: an Arabic report drops the subject of وأضاف only where the last speaker goes on; a definite role, source or surname
points to the latest mention that has the same head or name. Where nothing agrees, nothing is guessed.
"""

from __future__ import annotations

from itertools import chain, islice
from typing import Final

from riwaya.lexicon.compile import HEAD, Reading
from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    PRONOUN,
    RELATIVE,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    StatementDraft,
)
from riwaya.text.normalise import folded

_LOOK_BACK: Final = 8
_FAR: Final = 200  # statements that are looked through at most: the work stays in proportion to the text
_NAME_REACH: Final = 60  # sentences: a surname holds for the whole of an article
_HEAD_REACH: Final = 25  # sentences: المصدر، الوزير
_GENERIC: Final = frozenset(["source", "role", "institution", "group", "media", "document", "people", "force"])


def is_outlet(draft: Draft, mention: ActorMention) -> bool:
    """Whether a medium is the report's own outlet (or "our correspondent")."""
    last = draft.words[mention.last - 1]
    first = draft.words[mention.first]
    if mention.head_class == "media" and mention.entity is None:
        for word in (first, last):
            if word is not None and word.suffix in draft.knowledge.operators("our_suffix"):
                return True
        if first is not None and first.head is not None and first.head.ref >= 0:
            head = draft.entries.heads[first.head.ref]
            if head.english in ("correspondent", "reporter") or head.english.startswith("our "):
                return True
    outlet = (draft.input.outlet or "").casefold().lstrip("@")
    if not outlet or mention.entity is None:
        return False
    actor = draft.knowledge.actors_by_id.get(mention.entity)
    if actor is None:
        return False
    return actor.is_called(outlet)


def resolve(draft: Draft, mention: ActorMention) -> ActorMention:
    """Sets `mention.antecedent` when the mention points back; returns the mention."""
    if mention.antecedent is not None or (mention.entity is not None and mention.kind != "person"):
        return mention
    if mention.head_class == "person" or mention.kind == "person":
        _resolve_name(draft, mention)
    elif mention.head_class in _GENERIC and mention.definite:
        _resolve_head(draft, mention)
    return mention


def _resolve_name(draft: Draft, mention: ActorMention) -> None:
    """A surname or a role alone takes the latest person whose name or role holds it."""
    if mention.person_name is None:
        _resolve_head(draft, mention)
        return
    first, last = mention.person_name
    if last - first > 2:
        return
    words = {_stem(draft, token) for token in range(first, last)} - {""}
    for other in draft.earlier(mention, _NAME_REACH):
        if other is mention or other.person_name is None:
            continue
        if mention.entity is not None and other.entity is not None and mention.entity != other.entity:
            continue  # الأسد is no *حافظ الأسد* told of before
        length = other.person_name[1] - other.person_name[0]
        if length <= last - first:
            continue
        begin, end = other.person_name
        tokens = (begin, end - 1) if last - first == 1 else range(begin, end)  # the middle names are his fathers'
        if words <= {_stem(draft, token) for token in tokens}:
            _link(mention, other)
            return


def _stem(draft: Draft, token: int) -> str:
    word = draft.words[token]
    return word.stem if word is not None else ""


def _resolve_head(draft: Draft, mention: ActorMention) -> None:
    """المصدر، الوزير، المنظمة: the latest mention with the same head that says more."""
    heads = _heads_of(draft, mention)
    if not heads:
        return
    if not _is_bare(draft, mention):
        if mention.head_class == "role" and mention.person_name is None:
            _resolve_office(draft, mention)
        return
    best: ActorMention | None = None
    own, grouped, known = heads[0], mention.head_class == "group", draft.heads
    for other in draft.earlier(mention, _HEAD_REACH):
        if other is mention or (mention.number == 1 and other.number == 0):
            continue  # *الوزيران* are no one minister
        found = known.get((other.first, other.last, grouped and other.entity is not None))
        if own not in (_heads_of(draft, other, mention.head_class) if found is None else found):
            continue  # بيانات *الشرطة* are no police
        if other.antecedent is not None:
            best = other.antecedent
            break
        if _length(other) > _length(mention) or other.entity is not None or other.person_name is not None:
            best = other
            break
    if best is not None and best is not mention:
        _link(mention, best)


def _resolve_office(draft: Draft, mention: ActorMention) -> None:
    """مفتي السعودية، وزير الدفاع: the latest person whose fuller title holds every word of it."""
    words = {_stem(draft, token) for token in range(mention.first, mention.last)} - {""}
    if len(words) < 2:
        return
    for other in draft.earlier(mention, _HEAD_REACH):
        if other is mention or other.person_name is None or _length(other) <= _length(mention):
            continue
        if words <= {_stem(draft, token) for token in range(other.first, other.last)}:
            _link(mention, other)
            return


def _kind_of_head(draft: Draft, head: int) -> tuple[str, str | int]:
    """The same for heads that may be said of one and the same: offices and sources by their first word (مصدر، مصدر عسكري)."""
    entry = draft.entries.heads[head]
    return entry.class_, entry.lemma.split()[0] if entry.class_ in ("role", "source") else head


def _is_bare(draft: Draft, mention: ActorMention) -> bool:
    """Whether a mention is its head alone, or with words that only point back (المصدر ذاته، التنظيم المتشدد)."""
    pointing = draft.knowledge.operators("anaphoric_adjective")
    seen = False
    for token in range(mention.first, mention.last):
        word = draft.words[token]
        if word is None or word.function == "dem":
            continue
        if not seen and (word.head is not None or token in draft.phrases):
            seen = True
            continue
        if word.stem not in pointing and word.text not in pointing:
            return False
    return seen


def _heads_of(draft: Draft, mention: ActorMention, whole: str = "") -> list[tuple[str, str | int]]:
    """The kinds of the nouns that head a mention; for a group (`whole`) also of those behind: عناصر تنظيم داعش name it too."""
    where = mention.first, mention.last, whole == "group" and mention.entity is not None
    found = draft.heads.get(where)
    if found is None:
        heads = _read_heads(draft, *where)
        found = draft.heads[where] = [_kind_of_head(draft, head) for head in heads] if heads else []
    return found


def _read_heads(draft: Draft, first: int, last: int, whole: bool) -> list[int]:
    found: list[int] = []
    for token in range(first, min(last, first + 3)):
        word = draft.words[token]
        if word is None:
            continue
        if found and not whole:
            break
        for match in draft.phrases.get(token, ()):
            if match.reading.category == HEAD:
                found.append(match.reading.ref)
        if word.head is not None:
            found.append(word.head.ref)
    return found


def _length(mention: ActorMention) -> int:
    return mention.last - mention.first


def _link(mention: ActorMention, antecedent: ActorMention) -> None:
    while antecedent.antecedent is not None:
        antecedent = antecedent.antecedent
    if antecedent is mention:
        return
    mention.antecedent = antecedent
    mention.entity = mention.entity or antecedent.entity
    mention.name = antecedent.name or mention.name
    mention.name_ar = antecedent.name_ar or mention.name_ar
    mention.country = mention.country or antecedent.country
    mention.sector = mention.sector or antecedent.sector
    mention.role = mention.role or antecedent.role
    mention.anonymous = antecedent.anonymous
    if mention.kind == "unknown":
        mention.kind = antecedent.kind


def dropped_subject(draft: Draft, chunks: list[Chunk], found: list[StatementDraft], chunk: Chunk) -> ActorMention | None:
    """The speaker a cue without a subject goes on with: the latest one that agrees with the verb, else None."""
    verb, token = chunk.verb, chunk.first
    assert verb is not None
    beside = _coordinate(chunks, chunk) or _in_circumstance(chunks, chunk) or _in_relative(draft, chunks, chunk)
    if beside is not None and agrees(beside, verb):
        return beside
    if not found and chunk.index > 1:  # وبث التلفزيون لقطات … وقال: the subject of the clause before
        for index in range(chunk.index):
            if chunks[index].kind == VERB:
                mention = _topic(chunks, index) if chunks[index].conj else _subject_of(chunks, index)
                if mention is not None and agrees(mention, verb) and _may_go_on(mention):
                    return mention
                break
    if found and chunk.conj and found[-1].speaker is not None and not agrees(found[-1].speaker, verb):
        for index in range(chunk.index - 1, 0, -1):  # وقال إن الشرطة حضرت *وهددت*: the subject inside what is said
            if chunks[index].first < found[-1].first:
                break
            mention = _subject_of(chunks, index) if chunks[index].kind == VERB else None
            if mention is not None and agrees(mention, verb):
                return mention
    if not found:
        mention = _main_subject(draft, chunk)
        if mention is not None:
            return mention
    seen, latest = 0, None
    for item in islice(chain(reversed(found), reversed(draft.statements)), _FAR):
        if item.speaker is None or item.nested:
            continue
        seen += 1
        if seen > _LOOK_BACK:
            break
        if agrees(item.speaker, verb):
            return item.speaker
        if seen == 1 and chunk.conj and verb.gender == verb.number == 0 and item.speaker.head_class in ("source", "people"):
            latest = item.speaker  # قالت مصادر … *وأوضح*: as papers write, where nobody else has spoken
    return latest or _last_subject(draft, verb, token)


def spoke_before(draft: Draft, found: list[StatementDraft], pronoun: str) -> ActorMention | None:
    """Whom a pronoun (عن*ه*) stands for: the latest speaker of its gender and number."""
    several, masculine = pronoun in draft.knowledge.operators("their_suffix"), pronoun in draft.knowledge.operators("his_suffix")
    for item in islice(chain(reversed(found), reversed(draft.statements)), _LOOK_BACK):
        speaker = item.speaker
        if speaker is None or item.nested:
            continue
        if several:
            return speaker if speaker.number == 2 else None
        if (speaker.gender == 0) == masculine and not speaker.number:
            return speaker
    return None


def _topic(chunks: list[Chunk], index: int) -> ActorMention | None:
    """*فلان* مختص في السفر ويعمل في شركة، ويشير إلى: who a sentence without a verb of its own is about."""
    first = chunks[0]
    if first.kind != NOUNS or first.prep or first.actor is None or first.actor.head_class not in ("person", "role", "title"):
        return _subject_of(chunks, index)
    plain = all(chunk.kind == NOUNS and (chunk.prep or chunk.conj) for chunk in chunks[1:index] if chunk.kind != MARK)
    return first.actor if plain else _subject_of(chunks, index)


def _coordinate(chunks: list[Chunk], chunk: Chunk) -> ActorMention | None:
    """رجل شرطة انهار *واعترف*: a cue joined right to another verb shares its subject."""
    if not chunk.conj or chunk.index < 2:
        return None
    if chunks[chunk.index - 1].kind == NOUNS:
        return _headed(chunks, chunk) or _subject_shared(chunks, chunk)
    if chunks[chunk.index - 1].kind != VERB:
        return None
    before = chunks[chunk.index - 2]
    word = chunks[chunk.index - 1].word
    if before.kind != NOUNS or before.prep or (word is not None and word.cue_verbs):
        return None
    return before.actor


def _headed(chunks: list[Chunk], chunk: Chunk) -> ActorMention | None:
    """أفادت أن *رجل شرطة* انهار واعترف: with nothing but a noun phrase since أن, that phrase is the subject."""
    head = chunks[chunk.index - 1]
    opens = chunk.index > 2 and chunks[chunk.index - 2].kind == COMPLEMENTIZER
    return head.actor if opens and head.kind == NOUNS and not head.prep else None


def _subject_shared(chunks: list[Chunk], chunk: Chunk) -> ActorMention | None:
    """لكن موسكو تنفي ذلك *وتتحدث عن*: nothing but noun phrases since a verb that stands behind its own subject."""
    for index in range(chunk.index - 1, 1, -1):
        if chunks[index].kind == VERB:
            before, opens = chunks[index - 1], chunks[index - 2].kind
            plain = before.kind == NOUNS and not (before.prep or before.conj or chunks[index].conj)
            return before.actor if plain and opens in (CONJUNCTION, AUXILIARY) else None
        if chunks[index].kind != NOUNS:
            return None
    return None


def _in_circumstance(chunks: list[Chunk], chunk: Chunk) -> ActorMention | None:
    """استمعت إلى معارض *وهو* يتحدث *ويدعو*: joined to the verb of a clause of circumstance, a cue shares its subject."""
    if not chunk.conj:
        return None
    for index in range(chunk.index - 1, 1, -1):
        before = chunks[index]
        if before.kind == MARK or before.kind == COMPLEMENTIZER:
            return None
        if before.kind == PRONOUN and before.conj and chunks[index + 1].kind == VERB and chunks[index - 1].kind == NOUNS:
            return chunks[index - 1].actor
    return None


def _in_relative(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> ActorMention | None:
    """الجبهة، التي استنكرت الحادث *وتعهدت ب*: joined to a cue of a relative clause, a cue of the same form is told of the same."""
    if chunk.conj not in draft.knowledge.operators("conjunction_letter") or chunk.verb is None:
        return None
    for index in range(chunk.index - 1, 1, -1):
        before = chunks[index]
        if before.kind in (MARK, COMPLEMENTIZER, CONJUNCTION):
            return None
        if before.kind != VERB:
            continue
        if chunks[index - 1].kind != RELATIVE or chunks[index - 1].text in draft.knowledge.operators("what_relative"):
            return None
        if before.verb is None or before.word is None or before.word.suffix or not before.word.cue_verbs:
            return None
        form = before.verb.tense, before.verb.gender, before.verb.number
        if form != (chunk.verb.tense, chunk.verb.gender, chunk.verb.number):
            return None
        head = chunks[index - 3] if index > 2 and chunks[index - 2].kind == MARK else chunks[index - 2]
        return head.actor if head.kind == NOUNS else None
    return None


def _main_subject(draft: Draft, chunk: Chunk) -> ActorMention | None:
    """ودان الرئيس الهجوم. *وقال*: the subject of the sentence before, where it told of an act of who can speak.

    A cue that only goes on (وأضاف) belongs to who spoke last; who spoke in that sentence goes before its subject.
    """
    assert chunk.verb is not None and chunk.word is not None
    sentence = draft.sentence_of[chunk.first]
    lemmas = {folded(draft.entries.cues[reading.ref].lemma) for reading in chunk.word.cue_verbs}
    if not sentence or lemmas & draft.knowledge.operators("continuing_cue") or not chunk.conj:
        return None
    spoken = next((item for item in reversed(draft.statements) if item.speaker is not None and not item.nested), None)
    if spoken is None or draft.sentence_of[spoken.cue_first] >= sentence - 1:
        return None
    before = draft.chunks[sentence - 1]
    verb = next((item.index for item in before[:3] if item.kind == VERB), -1)
    if verb < 0 or verb + 1 >= len(before):
        return None
    mention = before[verb + 1].actor if before[verb + 1].kind == NOUNS and not before[verb + 1].prep else None
    if mention is None or mention.head_class not in ("person", "role", "title") or mention.number:
        return None
    return mention if agrees(mention, chunk.verb) else None


def _may_go_on(mention: ActorMention) -> bool:
    """Whether the subject of an act may be who speaks next: a single person, no crowd and no force."""
    if mention.head_class == "people":
        return mention.definite and not mention.number
    return mention.head_class != "force"


def agrees(mention: ActorMention, verb: Reading) -> bool:
    """Gender and number of a verb after its subject was named."""
    if verb.number == 2:
        return mention.number == 2 or mention.head_class == "people"
    if verb.number == 1:
        return mention.number == 1
    if verb.gender == 1:
        return mention.gender == 1 or (mention.number == 2 and mention.head_class != "people")
    return mention.gender == 0 and mention.number != 2


def _last_subject(draft: Draft, verb: Reading, token: int) -> ActorMention | None:
    """The subject of a verb of the sentences just before, when no one has spoken yet."""
    sentence = draft.sentence_of[token]
    for number in range(sentence, max(-1, sentence - 3), -1):
        chunks = draft.chunks[number] if number < len(draft.chunks) else []
        for index, chunk in enumerate(chunks):
            if chunk.first >= token:
                break
            if chunk.kind != VERB:
                continue
            mention = _subject_of(chunks, index)
            if mention is not None and agrees(mention, verb) and mention.head_class in (
                "person", "role", "title", "institution", "source", "media", "group", "state", "force", "document",
            ):  # fmt: skip
                return mention
    return None


def _subject_of(chunks: list[Chunk], index: int) -> ActorMention | None:
    verb = chunks[index].verb
    before = chunks[index - 1] if index else None
    heads = before is not None and (index == 1 or chunks[index - 2].kind in (COMPLEMENTIZER, CONJUNCTION, AUXILIARY))
    if heads and before is not None and before.kind == NOUNS and not before.prep and before.actor is not None and verb is not None:
        if not chunks[index].conj and agrees(before.actor, verb):
            return before.actor  # *الوزير* زار المخيم
    if chunks[index].conj and index > 1 and chunks[0].kind == CONJUNCTION and chunks[1].actor is not None and not chunks[1].prep:
        if all(chunk.kind == NOUNS and chunk.prep for chunk in chunks[2:index]):
            return chunks[1].actor  # أما *الحزب* في العراق فتحدث
    if verb is not None and verb.number == 2 and index and chunks[index - 1].kind == NOUNS and not chunks[index - 1].prep:
        return chunks[index - 1].actor  # الأهالي *رفضوا* العرض: a plural verb stands behind its subject
    for ahead in (index + 1, index + 2):
        if ahead < len(chunks) and chunks[ahead].kind == NOUNS and not (chunks[ahead].prep or chunks[ahead].conj):
            word = chunks[ahead].word
            if word is not None and word.function == "dem" and chunks[ahead].last == chunks[ahead].head + 1:
                continue  # أوضح *ذلك* الناطق باسم الوزارة
            return None if _is_object_of_unknown(chunks[ahead]) else chunks[ahead].actor
    if index and chunks[index - 1].kind == NOUNS and not chunks[index - 1].prep:
        return chunks[index - 1].actor
    return None


def _is_object_of_unknown(chunk: Chunk) -> bool:
    """انتقد *روبن سياسة الوزير*: behind a name that the lexicon does not know, what a phrase goes on with is another."""
    word = chunk.word
    if chunk.actor is None or chunk.actor.first == chunk.head or word is None:
        return False
    return not word.known and not word.article and chunk.actor.person_name is None


def subject_before(draft: Draft, chunks: list[Chunk], at: int) -> ActorMention | None:
    """For a participle: the subject of the sentence's verb, else the last speaker."""
    for index in range(last_clause(draft, chunks, at), at):
        chunk = chunks[index]
        if chunk.kind == VERB:
            mention = _subject_of(chunks, index)
            if mention is not None:
                return mention
            if chunk.conj and chunk.verb is not None:  # ورفض … قائلا: the one who spoke before goes on
                for item in reversed(draft.statements[-_LOOK_BACK:]):
                    if item.speaker is not None and not item.nested and agrees(item.speaker, chunk.verb):
                        return item.speaker
    for index in range(at):
        chunk = chunks[index]
        if chunk.kind == NOUNS and not chunk.prep and not chunk.conj and chunk.actor is not None:
            return chunk.actor
    sentence = draft.sentence_of[chunks[at].first]
    if not at and sentence:
        mention = _told_before(draft, sentence)
        if mention is not None:
            return mention
    for item in islice(reversed(draft.statements), _FAR):
        if item.speaker is not None:
            return item.speaker
    return None


def last_clause(draft: Draft, chunks: list[Chunk], at: int) -> int:
    """نفى الحزب ذلك، *لكن الرئيس أصر عليه داعيا*: where the last clause that is set against another begins."""
    adversatives = draft.knowledge.operators("adversative_particle")
    for index in range(at - 2, 0, -1):
        chunk, following = chunks[index], chunks[index + 1]
        if chunk.kind == CONJUNCTION and chunk.text in adversatives:
            named = following.actor if following.kind == NOUNS and not following.prep else None
            speaks = named is not None and named.head_class in ("person", "role", "title", "institution") and not named.number
            return index + 1 if speaks else 0
    return 0


def _told_before(draft: Draft, sentence: int) -> ActorMention | None:
    """بحث المحافظ سبل البث. *مشددا على*: a participle that a full stop parts from its sentence goes on with its subject."""
    if any(item.sentence == sentence - 1 for item in draft.statements[-_LOOK_BACK:]):
        return None
    before = draft.chunks[sentence - 1]
    verb = next((item.index for item in before[:3] if item.kind == VERB), -1)
    mention = _subject_of(before, verb) if verb >= 0 else None
    return mention if mention is not None and mention.head_class in ("person", "role", "title", "institution") else None
