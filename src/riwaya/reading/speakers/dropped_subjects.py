"""Dropped subjects: who a cue without a subject goes on with.

In: a cue's chunk, its sentence and the statements read so far. Out: the mention of who speaks, or None.
The idea: a verb agrees with its subject, so that the last speaker, the subject of the clause before or who a relative clause is
about is taken only where gender and number fit. Where nothing agrees, nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain, islice
from typing import Final

from riwaya.lexicon.compile import Reading
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
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
from riwaya.reading.phrases.left_subjects import agrees_strictly, is_plural
from riwaya.reading.speakers.called_in_passing import caller_in_passing
from riwaya.reading.speakers.inner_subjects import (
    answered_topic,
    had_before,
    inner_subject,
    is_before,
    issued_writing,
    plural_before,
    since_then,
    within_time_clause,
)
from riwaya.reading.speakers.joined_speakers import are_leaders, joined_speaker
from riwaya.reading.speakers.nearer_subjects import (
    after_was,
    by_agent,
    clause_before,
    is_too_far,
    may_say,
    resumed,
    sentence_before,
    set_against,
    since_was,
)
from riwaya.reading.speakers.participle_speakers import is_told_as_man
from riwaya.reading.speakers.subjects_behind import far_behind
from riwaya.reading.speakers.words_held import answers, author_of, whose_words_come
from riwaya.reading.words.marks import COMMAS
from riwaya.text.tokens import BREAK

_LOOK_BACK: Final = 8
_SEVERAL: Final = 2
MENTIONED: Final = ("noun-object", "noun-preposition")  # words that are only mentioned (بعد دعوة المبعوث إلى …): he does not go on
_OF_MANY: Final = frozenset(["institution", "group", "force", "media", "state"])
_LABEL: Final = 10  # chunks of a line that names author and town before a colon
_FAR: Final = 200  # statements that are looked through at most: the work stays in proportion to the text


def dropped_subject(
    draft: Draft, chunks: list[Chunk], found: list[StatementDraft], chunk: Chunk, bare: Callable[[Chunk], ActorMention]
) -> ActorMention | None:
    """The speaker a cue without a subject goes on with: the latest one that agrees with the verb, else None.

    `bare` makes a mention of a name that no lexicon knows.
    """
    verb = chunk.verb
    assert verb is not None
    found = [item for item in found if item.rule not in MENTIONED and not _describes(draft, item)]
    beside = _coordinate(chunks, chunk) or _in_circumstance(chunks, chunk) or _in_relative(draft, chunks, chunk)
    if beside is not None and agrees(beside, verb):
        return beside
    inner = whose_words_come(draft, chunks, found, chunk) or answers(draft, chunks, chunk)
    inner = inner or author_of(draft, chunks, chunk) or caller_in_passing(draft, chunks, chunk)
    inner = inner or since_then(draft, chunks, chunk) or answered_topic(draft, chunks, chunk, bare)
    inner = inner or inner_subject(draft, chunks, found, chunk) or joined_speaker(draft, chunks, found, chunk, bare)
    inner = inner or plural_before(draft, chunks, chunk, bare) or within_time_clause(draft, chunks, chunk, bare)
    if inner is not None:
        return inner
    writing = issued_writing(draft, chunks, chunk)
    if writing is not None:
        return writing
    named = _topic_named(draft, chunks, chunk)
    if named is not None and agrees(named, verb):
        return named
    nearer = after_was(draft, chunks, chunk.index, bare) or resumed(draft, chunks, found, chunk.index)
    nearer = nearer or by_agent(draft, chunks, chunk.index) or set_against(draft, chunks, found, chunk, bare)
    nearer = nearer or far_behind(draft, chunks, chunk)
    nearer = nearer or since_was(draft, chunks, found, chunk) or clause_before(draft, chunks, found, chunk, bare)
    if nearer is not None:
        return nearer
    if not found and chunk.index > 1:  # وبث التلفزيون لقطات … وقال: the subject of the clause before
        for index in range(chunk.index):
            if chunks[index].kind == VERB:
                mention = _topic(chunks, index) if chunks[index].conj else _subject_of(chunks, index)
                if mention is not None and agrees(mention, verb) and _may_go_on(mention, verb):
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
        mention = sentence_before(draft, chunk, bare, agrees)
        if mention is not None:
            return mention
    seen, latest = 0, None
    for item in islice(chain(reversed(found), reversed(draft.statements)), _FAR):
        if item.speaker is None or item.nested or item.rule in MENTIONED or _describes(draft, item):
            continue
        seen += 1
        if seen > _LOOK_BACK:
            break
        if is_too_far(draft, chunks, chunk, item):
            return latest or _named_near(chunks, found, chunk)
        if agrees(item.speaker, verb) or _is_male_state(draft, item.speaker, verb):
            return item.speaker
        if seen == 1 and chunk.conj and (written := _written_in(draft, chunk, item)) is not None and agrees(written, verb):
            return written
        if seen == 1 and chunk.conj and verb.gender == verb.number == 0 and (
            item.speaker.head_class in ("source", "people") or are_leaders(draft, item.speaker)
        ):  # fmt: skip
            latest = item.speaker  # قالت مصادر … *وأوضح*: as papers write, where nobody else has spoken
    return latest or _last_subject(draft, verb, chunk)


def _is_male_state(draft: Draft, mention: ActorMention, verb: Reading) -> bool:
    """أعلن *العراق* كذا. *وأكد* أن: the name of a state that a verb tells of as of a man."""
    word = draft.words[mention.first] if mention.head_class == "state" and not (verb.gender or verb.number) else None
    return word is not None and word.stem in draft.knowledge.operators("masculine_state")


def _written_in(draft: Draft, cue: Chunk, item: StatementDraft) -> ActorMention | None:
    """قالت الوزارة في *بيان* إن …. وأوضح أن: the writing that a body spoke in, right before a cue that agrees with it alone."""
    if item.venue is None or item.sentence != cue.sentence - 1 or item.speaker is None or item.speaker.head_class != "institution":
        return None
    venue = draft.chunk_of[item.venue[0]]
    writing = venue.actor if venue is not None else None
    return writing if writing is not None and writing.head_class == "document" and not writing.gender else None


def _describes(draft: Draft, item: StatementDraft) -> bool:
    """في خطوة *وصفها* مراقبون بأنها خطيرة: told of a noun beside what the sentence tells: he does not go on."""
    cue = draft.chunk_of[item.cue_first]
    if cue is None or cue.kind != VERB or cue.conj or not cue.index or cue.word is None or not cue.word.suffix:
        return False
    before = draft.chunks[cue.sentence][cue.index - 1]
    return before.kind == NOUNS and bool(before.prep) and before.word is not None and not before.word.article


def spoke_before(draft: Draft, found: list[StatementDraft], pronoun: str) -> ActorMention | None:
    """Whom a pronoun (عن*ه*) stands for: the latest speaker of its gender and number."""
    several, masculine = pronoun in draft.knowledge.operators("their_suffix"), pronoun in draft.knowledge.operators("his_suffix")
    for item in islice(chain(reversed(found), reversed(draft.statements)), _LOOK_BACK):
        speaker = item.speaker
        if speaker is None or item.nested or item.rule in MENTIONED:
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


def _topic_named(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> ActorMention | None:
    """أما *الوزير*، فلم يكن أقل حدة، حيث دعا إلى …: who a sentence is said to be about, where nobody spoke in it before."""
    if chunk.index < 3 or chunks[0].text not in draft.knowledge.operators("topic_particle") or chunks[0].kind != CONJUNCTION:
        return None
    first = chunks[1]
    spoke = any(item.cue_first >= first.first for item in draft.statements[-3:])
    return first.actor if first.kind == NOUNS and not first.prep and not spoke else None


def _coordinate(chunks: list[Chunk], chunk: Chunk) -> ActorMention | None:
    """رجل شرطة انهار *واعترف*: a cue joined right to another verb shares its subject."""
    if not chunk.conj or chunk.index < 2:
        return None
    if chunks[chunk.index - 1].kind == NOUNS or chunks[chunk.index - 1].text in COMMAS:
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
    """لكن الوزارة تنفي *وتتحدث عن*، كانت الشرطة قد قبضت عليه، *ووجهت*: nothing but noun phrases since a verb behind its own
    subject."""
    for index in range(chunk.index - 1, 1, -1):
        if chunks[index].kind == VERB:
            subject = index - 1
            while subject > 1 and chunks[subject].kind in (PARTICLE, TIME, ADVERB):
                subject -= 1
            before, opens = chunks[subject], chunks[subject - 1].kind
            plain = before.kind == NOUNS and not (before.prep or before.conj or chunks[index].conj)
            return before.actor if plain and opens in (CONJUNCTION, AUXILIARY) else None
        if chunks[index].kind not in (NOUNS, TIME, PRONOUN) and chunks[index].text not in COMMAS:
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


def _may_go_on(mention: ActorMention, verb: Reading) -> bool:
    """Whether the subject of an act may be who speaks next: a single person, no crowd and no force."""
    if mention.head_class == "people":
        return verb.number == 2 or (mention.definite and not mention.number)  # اجتمع وجهاء القبيلة *وقالوا*
    return mention.head_class != "force"


def agrees(mention: ActorMention, verb: Reading) -> bool:
    """Gender and number of a verb after its subject was named."""
    if verb.number == 2:
        several = mention.number > 0 and mention.head_class != "document"
        return several or (mention.head_class == "people" and mention.person_name is None)  # المتابعين: two or more
    if verb.number == 1:
        return mention.number == 1
    if verb.gender == 1:
        return mention.gender == 1 or (mention.number == 2 and mention.head_class != "people")
    return mention.gender == 0 and mention.number != 2


def within_quotation(found: list[StatementDraft], quoted: StatementDraft, chunk: Chunk) -> list[StatementDraft]:
    """قال الوزير: «أعلنت البلدية أن السوق سيفتح، *داعية* السكان …»: what others are quoted with inside a quotation, by cues before
    one that agrees with who they are."""
    verb = chunk.verb
    if verb is None:
        return []
    return [
        item for item in found
        if item is not quoted and item.cue_first >= quoted.first and item.inherits is None and item.rule not in MENTIONED
        and item.speaker is not None and item.speaker is not quoted.speaker
        and item.speaker.head_class != "document" and agrees(item.speaker, verb)
    ]  # fmt: skip


def _named_near(chunks: list[Chunk], found: list[StatementDraft], cue: Chunk) -> ActorMention | None:
    """انسحبت *الجماعة* من البلدة منذ أن *أعلنت* ولاءها: the subject of a verb of the same sentence that is known by name."""
    for index in range(cue.index):
        mention = _subject_of(chunks, index) if chunks[index].kind == VERB else None
        if mention is None or not (mention.entity or mention.person_name) or mention.head_class == "state":
            continue
        if agrees_strictly(cue, mention) and not any(item.first <= mention.first < item.last for item in found):
            return mention
    return None


def _last_subject(draft: Draft, verb: Reading, cue: Chunk) -> ActorMention | None:
    """The subject of a verb of the sentences just before, when no one has spoken yet; of its own where nothing joins the cue."""
    token, sentence = cue.first, cue.sentence
    back = 3 if cue.conj or cue.index < 2 else 1
    for number in range(sentence, max(-1, sentence - back), -1):
        chunks = draft.chunks[number] if number < len(draft.chunks) else []
        for index, chunk in enumerate(chunks):
            if chunk.first >= token:
                break
            if chunk.kind != VERB:
                continue
            mention = _subject_of(chunks, index)
            if mention is None or not agrees(mention, verb) or not _heads_phrase(draft, mention) or _is_object(draft, mention):
                continue
            if mention.head_class in (
                "person", "role", "title", "institution", "source", "media", "group", "state", "force", "document",
            ):  # fmt: skip
                return mention
    return None


def _is_object(draft: Draft, mention: ActorMention) -> bool:
    """لم تتخذ *قرارا*: an accusative without the article is no subject."""
    word = draft.words[mention.first]
    if word is None or word.article or word.given or mention.entity is not None:
        return False
    return draft.knowledge.morphology.is_accusative(word.text, word.stem)


def _heads_phrase(draft: Draft, mention: ActorMention) -> bool:
    """لم يغير مواقف *الدول*: not whom the phrase of something else names."""
    chunk = draft.chunk_of[mention.first]
    return chunk is not None and chunk.head == mention.first and not chunk.prep


def _subject_of(chunks: list[Chunk], index: int) -> ActorMention | None:
    verb = chunks[index].verb
    if index > 1 and chunks[index - 1].kind == OPEN and not chunks[index].conj:
        quoted = chunks[index - 2]  # أن *التنظيم* «يحتجز ألف شخص ويهدد»: the marks leave out the subject
        if quoted.kind == NOUNS and not quoted.prep and quoted.actor is not None and verb is not None:
            return quoted.actor if agrees(quoted.actor, verb) else None
    at = index - 1
    while at > 0 and (chunks[at].kind == TIME or (chunks[at].kind == NOUNS and chunks[at].prep)):
        at -= 1  # *مصر* في تلك السنوات دعمت السودان
    before = chunks[at] if index else None
    heads = before is not None and (at == 0 or chunks[at - 1].kind in (COMPLEMENTIZER, CONJUNCTION, AUXILIARY, OPEN))
    if heads and before is not None and before.kind == NOUNS and not before.prep and before.actor is not None and verb is not None:
        if not chunks[index].conj and agrees(before.actor, verb):
            return before.actor  # *الوزير* زار المخيم
    if chunks[index].conj and index > 1 and chunks[0].kind == CONJUNCTION and chunks[1].actor is not None and not chunks[1].prep:
        if all(chunk.kind == NOUNS and chunk.prep for chunk in chunks[2:index]):
            return chunks[1].actor  # أما *الحزب* في العراق فتحدث
    if verb is not None and verb.number == 2 and index and chunks[index - 1].kind == NOUNS and not chunks[index - 1].prep:
        return chunks[index - 1].actor  # الأهالي *رفضوا* العرض: a plural verb stands behind its subject
    for ahead in () if is_plural(chunks[index]) else (index + 1, index + 2):  # غضوا *الطرف*: whom or what they did it to
        if ahead < len(chunks) and chunks[ahead].kind == PARTICIPLE:
            break  # وأضاف مؤكدا *رغبة الرياض*
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
    named = chunk.actor.person_name
    return not word.known and not word.article and (named is None or named[0] > chunk.actor.first)


def subject_before(draft: Draft, chunks: list[Chunk], at: int) -> ActorMention | None:
    """For a participle: the subject of the sentence's verb, else the last speaker.

    ونقل *البيان* تعازي إسبانيا، *مبدية*: a feminine participle is told of no masculine noun where a body spoke just before.
    """
    mention = _subject_before(draft, chunks, at)
    if mention is None or mention.gender or mention.number or not draft.knowledge.morphology.has_feminine_ending(chunks[at].text):
        return mention
    sentence = draft.sentence_of[chunks[at].first]
    for item in reversed(draft.statements[-_LOOK_BACK:]):
        spoke = item.speaker
        if spoke is None or item.nested or draft.sentence_of[max(item.cue_first, item.last - 1)] < sentence - 1:
            continue
        if spoke.head_class != "source" and may_say(draft, chunks[at], spoke):
            return spoke
    return None if is_told_as_man(draft, mention) else mention


def _subject_before(draft: Draft, chunks: list[Chunk], at: int) -> ActorMention | None:
    confessed = _holder_of_noun(draft, chunks, at)
    if confessed is not None:
        return confessed
    main, unlike = main_clause(draft, chunks, at), None
    for index in range(max(main, last_clause(draft, chunks, at)), at):
        chunk = chunks[index]
        idle = _is_of_noun(draft, chunks, index) or _is_in_closed_quote(draft, chunk, chunks[at]) or is_before(draft, chunk)
        if chunk.kind == VERB and not idle:
            if chunk.verb is not None and chunk.verb.person == 1 and not chunk.verb.number and draft.quote_of[chunk.first] < 0:
                return None  # أكرر الدعوة *مناشدا*: whoever writes
            mention = had_before(draft, chunks, index) or _told_since(draft, chunks, index) or _subject_of(chunks, index)
            if mention is not None:
                if chunks[at].kind != PARTICIPLE or (may_say(draft, chunks[at], mention) and (unlike is None or chunk.conj)):
                    return mention
                unlike = unlike or mention  # تصدر *الخبر* العناوين، وتناولت *الصحف* الحادث، مشددة
                continue
            if unlike is None and chunk.conj and chunk.verb is not None:  # ورفض … قائلا: the one who spoke before goes on
                for item in reversed(draft.statements[-_LOOK_BACK:]):
                    if item.speaker is not None and not item.nested and agrees(item.speaker, chunk.verb):
                        if may_say(draft, chunks[at], item.speaker):
                            return item.speaker
                        break  # وشهدت الجلسة اعترافه، *مضيفا*
    if unlike is not None:  # دخل *اللص* المتجر، *مؤكدين*: others than he; but قدم الوفد …، *مؤكدين*: those who are in it
        many = draft.knowledge.morphology.is_oblique(chunks[at].text)
        return None if many and unlike.head_class not in _OF_MANY else unlike
    for index in range(main, at):
        chunk = chunks[index]
        if chunk.kind == NOUNS and not chunk.prep and chunk.actor is not None:
            if not may_say(draft, chunks[at], chunk.actor) or _is_in_closed_quote(draft, chunk, chunks[at]):
                continue
            if not chunk.conj or (not index and chunk.actor.first == chunk.head):
                return chunk.actor
    if main:
        return None
    sentence = draft.sentence_of[chunks[at].first]
    if not at and sentence:
        mention = _told_before(draft, sentence)
        if mention is not None:
            return mention
    opens = chunks[0].kind == NOUNS and not chunks[0].prep and chunks[0].actor is not None
    if at and opens and any(chunk.kind == VERB for chunk in chunks[1:at]) and (
        draft.tokens.kind[draft.sentences[sentence][0] - 1] == BREAK
    ):  # fmt: skip
        return None  # a line that tells of others: *لجنة* في المدينة يعتدون على عامل *واصفين* إياه
    for item in islice(reversed(draft.statements), _FAR):
        if item.speaker is not None and at and not may_say(draft, chunks[at], item.speaker):
            return None  # وأكدت كل من (أ) و(ب) ذلك، *مبينتين*: others than who spoke last
        if item.speaker is not None and may_say(draft, chunks[at], item.speaker):
            return None if sentence - draft.sentence_of[max(item.cue_first, item.last - 1)] > 2 else item.speaker
    return None


def _holder_of_noun(draft: Draft, chunks: list[Chunk], at: int) -> ActorMention | None:
    """شهدت الجلسة اعتراف *المتهم*، أمام المحكمة، بأنه نقل السلاح، *مضيفا*: whose words a noun of saying and its clause tell of."""
    said = -1
    for chunk in chunks[:at]:
        word = chunk.word
        if chunk.kind == NOUNS and not chunk.prep and word is not None and word.cue_noun and not (word.article or word.suffix):
            said = chunk.index
        elif chunk.kind == COMPLEMENTIZER and said >= 0:
            break
        elif chunk.kind in (VERB, RELATIVE, OPEN):
            said = -1
    else:
        return None
    holder = mention_in(draft, chunks[said].head + 1, chunks[said].last)
    if holder is None or not may_say(draft, chunks[at], holder):
        return None
    draft.add(holder)
    return holder
def direct_around(draft: Draft, found: list[StatementDraft], chunk: Chunk) -> StatementDraft | None:
    """The direct statement in whose words a chunk stands."""
    near = chain(reversed(found), islice(reversed(draft.statements), _LOOK_BACK))
    return next((item for item in near if item.mode == "direct" and item.first <= chunk.first < item.last), None)


def subject_within(draft: Draft, chunks: list[Chunk], first: int, at: int) -> ActorMention | None:
    """قال النائب: «كلفني *الملك* نقل تحياته ودعواته»: whom the nearest verb in somebody's own words names, who is not himself."""
    for chunk in reversed(chunks[:at]):
        if chunk.first < first:
            return None
        if chunk.kind == VERB and chunk.verb is not None and not chunk.verb.person:
            mention = _subject_of(chunks, chunk.index)
            if mention is not None and agrees(mention, chunk.verb):
                return mention
    return None


def _is_in_closed_quote(draft: Draft, chunk: Chunk, participle: Chunk) -> bool:
    """وذكر ب«ما يحدث في المدينة التي دخلتها *القوات*»، مؤكدا: what stands in a quotation that ends before the participle."""
    quoted = draft.quote_of[chunk.first]
    return quoted >= 0 and quoted != draft.quote_of[participle.first]


def _told_since(draft: Draft, chunks: list[Chunk], index: int) -> ActorMention | None:
    """*ووزارة الداخلية*، إذ تعلن ذلك: who stands before a clause of circumstance that its verb opens."""
    if index < 2 or chunks[index - 1].text not in draft.knowledge.operators("circumstance_particle"):
        return None
    at = index - 2 - (index > 2 and chunks[index - 2].text in COMMAS)
    told = chunks[at].actor if chunks[at].kind == NOUNS and not chunks[at].prep else None
    return told if told is not None and agrees_strictly(chunks[index], told) else None


def _is_of_noun(draft: Draft, chunks: list[Chunk], index: int) -> bool:
    """الشهداء الذين *قضوا* في تفجير *استهدف* المسجد: whether a verb describes a noun that a preposition governs, with a relative or
    without."""
    before = chunks[index - 1] if index else None
    if before is None or chunks[index].conj:
        return False
    if before.kind == RELATIVE:
        return before.text not in draft.knowledge.operators("what_relative")  # but ما *قاله* الرئيس
    word = before.word
    return before.kind == NOUNS and bool(before.prep) and word is not None and before.last == before.head + 1 and not (
        word.article or word.suffix or before.actor is not None
    )  # fmt: skip


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


def main_clause(draft: Draft, chunks: list[Chunk], at: int) -> int:
    """فيما دخل الجيش البلدة، *تجمع المئات* في الساحة مطالبين: where the clause begins that another one with فيما stands before, 0
    where there is no such clause or it tells what somebody says."""
    if chunks[0].kind != CONJUNCTION or chunks[0].text not in draft.knowledge.operators("meanwhile_conjunction"):
        return 0
    for index in range(2, at):
        if chunks[index].kind == VERB and chunks[index - 1].text in COMMAS and not chunks[index].conj:
            return index
    return 0


def _told_before(draft: Draft, sentence: int) -> ActorMention | None:
    """بحث المحافظ سبل البث. *مشددا على*: a participle that a full stop parts from its sentence goes on with its subject."""
    if any(item.sentence == sentence - 1 for item in draft.statements[-_LOOK_BACK:]):
        return None
    before = draft.chunks[sentence - 1]
    opens = next((item.index + 1 for item in before[:_LABEL] if item.text == ":"), 0)  # سالم العلي- الرياض: *كشف* المراقب
    verb = next((item.index for item in before[opens : opens + 4] if item.kind == VERB), -1)
    mention = _subject_of(before, verb) if verb >= 0 else None
    if mention is None or (mention.head_class == "people" and not mention.definite):
        return None
    person = mention.head_class == "source" and mention.person_name is not None  # المراقب أنور سعيد
    return mention if person or mention.head_class in ("person", "role", "title", "institution", "people") else None
