"""Nearer subjects: who stands between a cue without a subject and whoever spoke last.

In: a row of chunks and such a cue. Out: the mention of who speaks, or None; and whether somebody who spoke long before still does.
The idea: the subject of the clause or of the sentence right before goes on, as Arabic joins verbs; whoever spoke three sentences
before goes on only where the cue opens its sentence with و.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from riwaya.lexicon.compile import Reading
from riwaya.reading.clauses.clause_subjects import clause_subject
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    CLOSE,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PARTICIPLE,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    StatementDraft,
)
from riwaya.reading.phrases.holders import is_name, says_nothing_else
from riwaya.reading.phrases.left_subjects import agrees_strictly, is_plural
from riwaya.reading.phrases.states import state_of
from riwaya.reading.speakers.subjects_behind import subject_over
from riwaya.reading.words.marks import COMMAS
from riwaya.text.normalise import folded

_FAR: Final = 3  # sentences behind which nobody goes on but by a cue that opens its sentence
_OPENING: Final = 3  # words among which a concession opens a sentence
_LATE: Final = 4  # chunks of a sentence among which its first verb stands
_MAN: Final = frozenset(["person", "role", "title"])
_SPEAKS: Final = _MAN | {"people", "institution", "group", "force", "state", "source", "media"}
_WITHIN: Final = frozenset([NOUNS, TIME, ADVERB, PRONOUN, PARTICLE, NEGATION, VERB])  # between subject and cue
_BETWEEN: Final = frozenset([TIME, ADVERB, CONJUNCTION, PARTICLE, AUXILIARY, NOUNS, MARK])


def goes_on_alone(draft: Draft, chunk: Chunk) -> bool:
    """وأضاف، وتابع: a cue that only goes on belongs to who spoke last."""
    words = draft.knowledge.operators("continuing_cue")
    return chunk.word is not None and any(folded(draft.entries.cues[one.ref].lemma) in words for one in chunk.word.cue_verbs)


def clause_before(
    draft: Draft, chunks: list[Chunk], found: list[StatementDraft], chunk: Chunk, bare: Callable[[Chunk], ActorMention]
) -> ActorMention | None:
    """استعدت *القوات* لدخول الحي وطردت المسلحين، *ودعت* السكان إلى الخروج: the subject of the clause before in the sentence,
    where nobody has spoken since."""
    if not chunk.conj or chunk.index < 2 or goes_on_alone(draft, chunk):
        return None
    told = clause_subject(draft, chunks, chunk.index)
    mention = told[0] if len(told) == 1 else None if told else _joined(chunks, chunk.index)
    if mention is None or _stands_behind_unknown(draft, mention):
        mention = _named(draft, chunks, chunk, bare)
    if mention is None or mention.head_class not in _SPEAKS or not agrees_strictly(chunk, mention):
        return None
    head = draft.words[mention.first]
    office = mention.head_class in ("role", "title") and head is not None and not head.article
    if office and draft.knowledge.morphology.ends_in_alef(head.text):  # type: ignore[union-attr]
        return None  # كان يعمل *مستشارا*: what he is
    if any(item.cue_first >= mention.first or item.first <= mention.first < item.last for item in found):
        return None
    return mention


def _stands_behind_unknown(draft: Draft, mention: ActorMention) -> bool:
    """انتقد *سميردون* سياسة الوزير، ودعا إلى: whether a word that no lexicon knows opens the phrase: who does it, behind him its
    object."""
    chunk = draft.chunk_of[mention.first]
    if chunk is None or mention.first == chunk.head or chunk.prep:
        return False
    word = draft.words[chunk.head]
    return word is None or not (word.known or word.article)


def by_agent(draft: Draft, chunks: list[Chunk], at: int) -> ActorMention | None:
    """لقي القرار رفضا من قبل *المتابعين*، حيث *طالبوا*: by whom something was done, right before the clause that says how."""
    if at < 2 or chunks[at - 1].kind != CONJUNCTION:
        return None
    by = chunks[at - 2 - (chunks[at - 2].text in COMMAS)]
    if by.kind != NOUNS or by.prep not in draft.knowledge.operators("agent_preposition"):
        return None
    if draft.tokens.norm[by.first] not in draft.knowledge.operators("from_preposition"):
        return None
    return by.actor if by.actor is not None and agrees_strictly(chunks[at], by.actor) else None


def _joined(chunks: list[Chunk], at: int) -> ActorMention | None:
    """تأهبت *القوات* وطردت المسلحين *ودعت*: the subject of the first of several verbs that و joins, over their objects."""
    for index in range(at - 1, -1, -1):
        chunk = chunks[index]
        if chunk.kind in (COMPLEMENTIZER, CONJUNCTION, RELATIVE, OPEN, CLOSE, PARTICIPLE, PRONOUN) or (
            chunk.kind == MARK and chunk.text not in COMMAS
        ):  # fmt: skip
            return None
        if chunk.kind != VERB:
            continue
        behind = chunks[index + 1]
        mention = behind.actor if behind.kind == NOUNS and not (behind.prep or behind.conj) and not is_plural(chunk) else None
        if mention is not None and mention.first == behind.head and _may_be_subject(chunk, mention):
            return mention
        if not chunk.conj:
            return None
    return None


def _named(draft: Draft, chunks: list[Chunk], cue: Chunk, bare: Callable[[Chunk], ActorMention]) -> ActorMention | None:
    """انتقد *روبين* سياسة الوزير، *ودعا* إلى: a name that no lexicon knows right behind the verb that the cue is joined to, with
    nothing but phrases between."""
    own = cue.verb
    if own is None or own.gender or own.number or own.person:
        return None
    for index in range(cue.index - 1, -1, -1):
        chunk, told = chunks[index], chunks[index + 1]
        if chunk.kind == VERB:
            done = chunk.verb
            alike = done is not None and not (done.gender or done.number or done.person or done.passive) and done.tense == own.tense
            if not alike or told.kind != NOUNS or told.prep or told.conj:
                return None
            if told.actor is None:
                return bare(told) if _is_unknown_name(draft, told) else None
            return _first_name(draft, told) if told.actor.first > told.head else None
        if chunk.kind not in (NOUNS, TIME, ADVERB) and chunk.text not in COMMAS:
            return None
    return None


def _first_name(draft: Draft, chunk: Chunk) -> ActorMention | None:
    """*روبين* سياسة الوزير: the name that no lexicon knows before the object, which begins with a word that is none."""
    name, behind = draft.words[chunk.head], draft.words[chunk.head + 1]
    if name is None or behind is None or name.known or name.article or name.suffix or not behind.known or behind.given:
        return None
    mention = ActorMention(chunk.head, chunk.head + 1, "person", definite=True, inner=name.lead, head_class="person")
    mention.person_name = (chunk.head, chunk.head + 1)
    mention.name_ar = draft.tokens.raw(chunk.head)[name.lead :]
    draft.add(mention)
    return mention


def _may_be_subject(verb: Chunk, mention: ActorMention) -> bool:
    """Gender of a verb right before its subject: القوات takes a feminine, المسلحون and الجيش a masculine verb."""
    own = verb.verb
    if own is None or own.person or own.passive:
        return False
    several = mention.number == 2 and mention.head_class not in _MAN | {"people"}
    return bool(mention.gender or several) if own.gender else not (mention.gender or several)


def _is_unknown_name(draft: Draft, chunk: Chunk) -> bool:
    """وأدان *النجيفي* في كلمة متلفزة الجريمة: words that no lexicon knows behind a verb that nobody else can be the subject of."""
    words = draft.words[chunk.head : chunk.last]
    if len(words) > 1:
        return is_name(draft, chunk) and all(word is not None and (word.given or not word.known) for word in words)
    word = words[0]
    if word is None or word.suffix or draft.in_place[chunk.head] or not (word.given or not word.known or says_nothing_else(word)):
        return False
    return not word.article or draft.knowledge.morphology.may_be_surname(word.text)


def resumed(draft: Draft, chunks: list[Chunk], found: list[StatementDraft], at: int) -> ActorMention | None:
    """رغم أن *الرئيس* لم يذكر الحزب، فإنه *قال*: whom the pronoun of a complementizer right before a cue takes up, named at the
    head of the clause that it answers."""
    that = chunks[at - 1] if at > 3 else None
    if that is None or that.kind != COMPLEMENTIZER or chunks[at].conj:
        return None
    if not draft.tokens.norm[that.last - 1].endswith(tuple(draft.knowledge.operators("own_pronoun"))):
        return None
    if any(item.cue_first >= chunks[0].first for item in found):
        return None
    for opens in chunks[: min(3, at - 1)]:
        head = chunks[opens.index + 1]
        if opens.kind != COMPLEMENTIZER or head.kind != NOUNS or head.prep or head.actor is None or head.actor.first != head.head:
            continue
        return head.actor if agrees_strictly(chunks[at], head.actor) else None
    return None


def after_was(
    draft: Draft, chunks: list[Chunk], at: int, bare: Callable[[Chunk], ActorMention]
) -> ActorMention | None:
    """وكان *المدون* الذي يعيش في أنقرة، *تحدث* عن: who opens a sentence behind an auxiliary, where no other verb of its own
    stands before the cue."""
    if at < 3 or chunks[0].kind != AUXILIARY or chunks[at].conj or chunks[1].kind != NOUNS or chunks[1].prep:
        return None
    mention, word, verb = chunks[1].actor, chunks[1].word, chunks[at].verb
    some = mention is None and word is not None and word.stem in draft.knowledge.operators("some_persons")
    if some and (verb is None or verb.number != 2):
        return None
    if not some and (mention is None or mention.first != chunks[1].head or not agrees_strictly(chunks[at], mention)):
        return None
    relative = False
    for chunk in chunks[2:at]:
        relative = relative or chunk.kind == RELATIVE
        if chunk.kind in (VERB, COMPLEMENTIZER, PRONOUN) and not relative:
            return None
        if chunk.kind == MARK and chunk.text not in COMMAS:
            return None
    return bare(chunks[1]) if some else mention


def since_was(draft: Draft, chunks: list[Chunk], found: list[StatementDraft], cue: Chunk) -> ActorMention | None:
    """وكان *المجلس* الذي يرأسه سالم حذر السكان *وطالبهم* بـ, وكان *فريق طبي*، عاد أمس، *قد أشار* إلى: who stands behind كان at the
    head of a sentence, where all other verbs are his or describe a noun."""
    if cue.index < 4 or chunks[0].kind != AUXILIARY or chunks[1].kind != NOUNS or chunks[1].prep or goes_on_alone(draft, cue):
        return None
    already = chunks[cue.index - 1].kind == PARTICLE and chunks[cue.index - 2].text in COMMAS and not chunks[cue.index - 1].conj
    mention = chunks[1].actor
    if not (cue.conj or already) or mention is None or mention.first != chunks[1].head or not agrees_strictly(cue, mention):
        return None
    if any(item.cue_first >= chunks[0].first and item.speaker is not mention for item in found):
        return None
    for chunk in chunks[2 : cue.index]:
        if chunk.kind in (COMPLEMENTIZER, CONJUNCTION, OPEN, CLOSE) or (chunk.kind == MARK and chunk.text not in COMMAS):
            return None
        if chunk.kind == VERB and not _describes_noun(chunks, chunk) and not agrees_strictly(chunk, mention):
            return None
        if chunk.kind == VERB and chunk.conj and _has_subject(chunks, chunk):
            return None
    return mention


def _describes_noun(chunks: list[Chunk], verb: Chunk) -> bool:
    """المجلس الذي *يرأسه* سالم, في منشورات *ألقاها*: a verb behind a relative, or with a pronoun behind an indefinite noun."""
    before, word = chunks[verb.index - 1], verb.word
    if verb.conj or word is None:
        return False
    thing = before.kind == NOUNS and bool(before.prep) and before.word is not None and not before.word.article
    return before.kind == RELATIVE or (thing and bool(word.suffix))


def _has_subject(chunks: list[Chunk], verb: Chunk) -> bool:
    """Whether a noun phrase that may be its subject stands right behind a verb."""
    behind = chunks[verb.index + 1]
    told = behind.actor if behind.kind == NOUNS and not (behind.prep or behind.conj) else None
    return told is not None and _may_be_subject(verb, told)


def sentence_before(
    draft: Draft, chunk: Chunk, bare: Callable[[Chunk], ActorMention], agrees: Callable[[ActorMention, Reading], bool]
) -> ActorMention | None:
    """ودان الرئيس الهجوم. *وقال*, وتحدث عدد من السكان للصحيفة. *وأضافوا*: the subject of the sentence before.

    Where it told of an act of a man; where its verb says something, of whoever can. A cue that only goes on belongs to who spoke
    last, and who spoke in that sentence goes before its subject.
    """
    sentence, own = draft.sentence_of[chunk.first], chunk.verb
    if not sentence or not chunk.conj or own is None or chunk.index > 1:
        return None
    spoken = next((item for item in reversed(draft.statements) if item.speaker is not None and not item.nested), None)
    if spoken is not None and draft.sentence_of[max(spoken.cue_first, spoken.last - 1)] >= sentence - 1:
        return None
    before = draft.chunks[sentence - 1]
    verb = _main_verb(before)
    if verb < 0 or verb + 1 >= len(before) or draft.quote_of[before[verb].first] >= 0:
        return None
    said = before[verb].word is not None and bool(before[verb].word.cue_verbs)  # type: ignore[union-attr]
    if not said and goes_on_alone(draft, chunk):
        return None
    told = before[verb + 1]
    if told.kind != NOUNS or told.prep or told.conj:
        far = subject_over(draft, before, verb, len(before))  # فرحت بالخبر *الصحيفة*. وتوقعت
        return far if far is not None and agrees_strictly(chunk, far) else None
    mention = told.actor
    if mention is None and _is_unknown_name(draft, told) and not own.gender and not own.number:
        return bare(told)
    if mention is None:
        far = subject_over(draft, before, verb, len(before))  # زار المخيم *وزير الصحة*. وقال
        return far if far is not None and agrees_strictly(chunk, far) else None
    if mention.first != told.head or not agrees(mention, own):
        return None
    if own.number == 2:
        return mention if said and mention.head_class in ("people", "source") and agrees_strictly(chunk, mention) else None
    if mention.head_class in _MAN and not mention.number:
        return mention
    return mention if said and mention.head_class in _SPEAKS and agrees_strictly(chunk, mention) else None


def set_against(
    draft: Draft, chunks: list[Chunk], found: list[StatementDraft], chunk: Chunk, bare: Callable[[Chunk], ActorMention]
) -> ActorMention | None:
    """دعا الوزير إلى الحوار، إلا أن *الشمري* رفض الدعوة، *وقال* إن: the subject of a clause set against the one before, or a
    name that no lexicon knows, where nobody else has done anything since. `bare` makes a mention of such a name."""
    if not chunk.conj or chunk.verb is None:
        return None
    at, verb = _opens_contrast(draft, chunks, chunk.index)
    if at < 0:
        return None
    told, own = chunks[at], chunk.verb
    if any(item.cue_first >= told.first for item in found):
        return None
    mention = told.actor
    if mention is None and verb == at + 1 and own.gender == 1 and not own.number and _is_hers(chunks[verb]):
        mention = state_of(draft, told)  # لكن *واشنطن* التزمت الحذر واقترحت
    if mention is None:
        return bare(told) if verb == at + 1 and not (own.gender or own.number) and _is_unknown_name(draft, told) else None
    if mention.first != told.head or mention.head_class not in _SPEAKS | {"document"}:
        return None
    return mention if agrees_strictly(chunk, mention) else None


def _is_hers(chunk: Chunk) -> bool:
    """Whether a verb is told of one woman, state or body."""
    return chunk.verb is not None and chunk.verb.gender == 1 and not (chunk.verb.number or chunk.verb.person or chunk.verb.passive)


def _opens_contrast(draft: Draft, chunks: list[Chunk], cue: int) -> tuple[int, int]:
    """The noun phrase that opens a clause set against another before a cue, and the clause's own verb; -1 where there is none."""
    at, verb = cue - 1, -1
    either = draft.knowledge.operators("or_conjunction")
    while at > 0 and not (chunks[at].kind == NOUNS and not chunks[at].prep and is_contrast(draft, chunks, at - 1)):
        between, ahead = chunks[at], chunks[at + 1]
        if between.kind == VERB and not between.conj and chunks[at - 1].text not in either:
            if verb >= 0:
                return -1, -1
            verb = at
        elif between.kind == VERB and ahead.kind == NOUNS and not ahead.prep and ahead.actor is not None:
            return -1, -1  # وغضب *الوزير*: another one since
        elif between.kind not in _WITHIN and between.text not in COMMAS and between.text not in either:
            return -1, -1
        at -= 1
    return (at, verb) if at > 0 else (-1, -1)


def is_contrast(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """لكن, إلا أن, غير أن: whether a clause that is set against the one before opens at a chunk."""
    if at < 0:
        return False
    if chunks[at].kind == COMPLEMENTIZER and at:
        before = chunks[at - 1]
        return before.kind == CONJUNCTION and not chunks[at].prep and before.text in draft.knowledge.operators("but_that")
    return chunks[at].kind == CONJUNCTION and chunks[at].text in draft.knowledge.operators("adversative_particle")


def opens_with_though(draft: Draft, chunks: list[Chunk]) -> bool:
    """*ومع أن* المصادر قالت: whether a sentence opens with what its main clause is set against."""
    word = draft.words[draft.sentences[chunks[0].sentence][0]]
    with_that = word is not None and word.stem in draft.knowledge.operators("with_preposition")
    return with_that and chunks[0].kind == COMPLEMENTIZER


def answers_concession(draft: Draft, chunks: list[Chunk], mention: ActorMention) -> bool:
    """ومع أن المصادر قالت إن القائد محاصر، إلا أن *الوزير* رفض ذلك: whether somebody heads the main clause behind a concession."""
    told = draft.chunk_of[mention.first]
    if told is None or told.sentence != chunks[0].sentence or not is_contrast(draft, chunks, told.index - 1):
        return False
    begin, conceding = draft.sentences[chunks[0].sentence][0], draft.knowledge.operators("conceding_word")
    return opens_with_though(draft, chunks) or any(
        word is not None and word.stem in conceding for word in draft.words[begin : begin + _OPENING]
    )


def _main_verb(chunks: list[Chunk]) -> int:
    """The first verb of a sentence, with nothing before it but times, adverbs and phrases; -1 where another word comes first."""
    for chunk in chunks[:_LATE]:
        if chunk.kind == VERB:
            return -1 if is_plural(chunk) or (chunk.verb is not None and chunk.verb.person) else chunk.index
        if chunk.kind not in _BETWEEN or (chunk.kind == NOUNS and not chunk.prep):
            return -1
    return -1


def is_too_far(draft: Draft, chunks: list[Chunk], chunk: Chunk, item: StatementDraft) -> bool:
    """Whether a statement ends too long before a cue for its speaker to go on: three sentences, two where nothing joins the cue
    to what stands before."""
    before = chunks[chunk.index - 1] if chunk.index else chunk
    joined = bool(chunk.conj or (chunk.index == 1 and before.conj and before.kind == PARTICLE))  # *وقد* أعلن
    joined = joined or bool(before.conj and before.kind == NEGATION)  # *ولم* يستبعد
    parted = draft.sentence_of[chunk.first] - draft.sentence_of[max(item.cue_first, item.last - 1)]
    if parted >= _FAR:
        return not joined or chunk.index > 1
    if parted == _FAR - 1 and not joined:
        return not (chunk.index == 0 or (chunk.index == 1 and chunks[0].kind in (CONJUNCTION, MARK)))
    return False


def may_say(draft: Draft, participle: Chunk, speaker: ActorMention) -> bool:
    """استنكر يمنيون الخطوة. *مشيرين* إلى: gender and number of a participle that opens a sentence, after who speaks."""
    shapes, several = draft.knowledge.morphology, speaker.number > 0
    if shapes.is_oblique(participle.text):
        return several or (speaker.head_class == "people" and not _is_one(draft, speaker))
    if shapes.has_feminine_ending(participle.text):
        return speaker.gender == 1 or (several and speaker.head_class != "people")
    return not (several or speaker.gender) or speaker.head_class == "people"


def _is_one(draft: Draft, speaker: ActorMention) -> bool:
    """*الحارس*، *لص* شاب: whether a mention of people is of a single one, by a noun that has another form for several."""
    head = draft.words[speaker.first]
    return head is not None and head.head is not None and not head.head.number and speaker.last == speaker.first + 1


def told_nearer(draft: Draft, chunks: list[Chunk], at: int, master: StatementDraft) -> ActorMention | None:
    """عبر مغردون عن حزنهم، فيما نشر *الطبيب* صورة له *مؤكدا* أن: whoever does something in a clause that opens behind a statement,
    where a participle agrees with him and not with who made it."""
    cue, speaker = draft.chunk_of[master.cue_first], master.speaker
    if speaker is None or cue is None or cue.sentence != chunks[at].sentence:
        return None
    head = draft.words[speaker.first]
    one = not draft.knowledge.morphology.is_oblique(chunks[at].text)
    several = one and head is not None and draft.knowledge.morphology.is_plural_nominative(head.text)
    if may_say(draft, chunks[at], speaker) and not several:
        return None
    meanwhile = draft.knowledge.operators("meanwhile_conjunction")
    for index in range(at - 2, cue.index, -1):
        chunk, told = chunks[index], chunks[index + 1]
        if chunk.kind != VERB or chunk.conj or chunks[index - 1].text not in meanwhile:
            continue
        actor = told.actor if told.kind == NOUNS and not told.prep else None
        if actor is None or actor.first != told.head or actor.head_class not in _MAN | {"institution"}:
            return None
        return actor if may_say(draft, chunks[at], actor) else None
    return None
