"""Who is understood to do an act told by a verbal noun: تمكن *الجيش* من السيطرة، مكّن *الثوار* من اقتحام الموقع.

In: the events of a sentence, those told by nouns without a doer. Out: their `actors`, where syntax says who.
The idea: the verb that governs a verbal noun decides: its subject does the act, or its object where the verb lets, makes or
asks somebody do it; a purpose is its subject's; what somebody announces of his own forces is his.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.schema import LightVerb
from riwaya.reading.allowed_acts import is_dative, let, of_word_before
from riwaya.reading.arguments import mentions, verb_arguments
from riwaya.reading.carrying_nouns import made_to, of_accused, of_doing_shared, of_joined_act, of_noun, verb_before
from riwaya.reading.claims import claimant, denied_claim
from riwaya.reading.clause_subjects import clause_subject, is_of_anybody, is_subject_of, subject_index
from riwaya.reading.declared_acts import declared_by
from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
    StatementDraft,
)
from riwaya.reading.duties import obliged
from riwaya.reading.intended_acts import about_to, aim_opens
from riwaya.reading.left_acts import its_doer, of_clause_before
from riwaya.reading.other_domains import is_armed, is_troops
from riwaya.reading.pronouns import agrees_with
from riwaya.text.normalise import folded

_OPENS: Final = (COMPLEMENTIZER, CONJUNCTION, OPEN, MARK)  # kinds of chunks that a nominal clause opens behind
_CLAIM: Final = 4  # chunks between a verb of claiming and the act
_REPLY: Final = 3  # chunks between an answer and what it answers
_ACTING: Final = frozenset(["force", "group", "state", "institution", "person", "role", "people", "title"])
_ABLE: Final = frozenset(["force", "group", "state", "institution"])
_DEEDS: Final = frozenset(["ASSAULT", "COERCE", "MOBILIZE", "RETREAT"])
_OWN: Final = frozenset(["armed_group", "military", "state", "government"])


def understood(draft: Draft, chunks: list[Chunk], event: EventDraft) -> list[ActorMention]:
    """The doers of an act told by a noun, as the words that govern it say; empty where they leave it open."""
    chunk = event.chunk
    if chunk is None or chunk.kind != NOUNS or event.charged:
        return []
    if not _heads(draft, event, chunk):
        return its_doer(draft, chunks, event, chunk)
    if event.layer == "result" and not _is_laid_on(draft, event, chunk):
        word = draft.words[event.first]
        if word is None or word.stem not in draft.knowledge.operators("killing_noun"):
            return []
        return _told_to_kill(draft, chunks, event, chunk) or of_accused(draft, event)
    if is_suspected(draft, chunks, chunk):
        return []
    made = made_to(draft, chunks, chunk)
    if made is not None:
        return [mention for mention in made if mention.head_class in _ACTING]
    found = obliged(draft, chunks, chunk) or of_noun(draft, chunks, chunk) or declared_by(draft, event) or _announced(draft, event)
    found = found or of_word_before(draft, chunks, event, chunk)
    found = found or _asked(draft, event, chunk) or _poised(draft, chunks, event, chunk)
    found = found or about_to(draft, chunks, event, chunk) or of_clause_before(draft, chunks, event, chunk)
    found = found or _governed(draft, chunks, chunk, event)
    found = found or _meanwhile(draft, chunks, event, chunk)
    found = found or _afterwards(draft, chunks, event, chunk) or _thereby(draft, chunks, event, chunk)
    found = found or of_doing_shared(draft, chunks, chunk)
    found = found or _using(draft, chunks, chunk) or of_joined_act(draft, chunks, event) or of_accused(draft, event)
    if draft.knowledge.slots[event.frame].get("subject") == "recipient" and event.frame >= 0:
        return []  # اعترفا *باستلام* شحنة: it was given to them
    taken = {id(mention) for mention in event.recipients}
    return [mention for mention in found if id(mention) not in taken and mention.head_class in _ACTING]


def _told_to_kill(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """الحارس مكلف *بقتل* المتسللين, على الجيش *قتل* الرهينة, قدرة القوات *على خطف* القيادي: who is told to kill or able to do it,
    as the words right before the killing itself say."""
    if not _heads(draft, event, chunk) or is_suspected(draft, chunks, chunk):
        return []
    found = obliged(draft, chunks, chunk) or of_noun(draft, chunks, chunk) or of_word_before(draft, chunks, event, chunk)
    found = found or of_doing_shared(draft, chunks, chunk) or about_to(draft, chunks, event, chunk)
    taken = {id(mention) for mention in event.recipients}
    return [mention for mention in found if id(mention) not in taken and mention.head_class in _ACTING]


def without_answerers(draft: Draft, event: EventDraft) -> None:
    """شن الجيش غارات ردا على *قصف* المدينة: takes from the doers of an act whoever answers it."""
    if event.actors and event.chunk is not None and event.chunk.prep and event.cue_of is None:
        reply = answered(draft, draft.chunks[event.sentence], event.chunk)
        event.actors = [one for one in event.actors if one.first > reply]


def answered(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> int:
    """قصفنا المواقع *ردا على* التصعيد المقابل باستهداف المدينة: the word before an act that somebody answers, so that others did
    it; -1 where there is none."""
    replies = draft.knowledge.operators("reply_accusative")
    for before in chunks[max(0, chunk.index - _REPLY) : chunk.index + 1]:
        if draft.tokens.norm[before.head] in replies:
            return before.head
    return -1


def _asked(draft: Draft, event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """وجه العميد نداء إلى *المتمردين* بالانسحاب: whom a call goes to is to do what it is for."""
    if event.modality != "demanded" or not chunk.prep:
        return []
    for other in reversed(draft.events):
        if other.sentence != event.sentence:
            break
        if other.type != "REQUEST" or other is event or other.chunk is None or not other.rule.endswith(":noun"):
            continue
        if not other.recipients or other.first > event.first or other.recipients[-1].first > chunk.first:
            continue
        between = draft.chunks[event.sentence][other.chunk.index + 1 : chunk.index]
        return list(other.recipients) if all(one.kind in (NOUNS, TIME, PRONOUN) for one in between) else []
    return []


def _is_laid_on(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """Whether the killing itself, not only who fell, is told of somebody: اتهم الوزير إسرائيل *باغتيال* القيادي، حمل الحركة
    مسؤولية *قتل* الجندي، تبنى التنظيم *قتل* شرطيين، ردت إسرائيل *عبر اغتيال* قيادي، مكن التنظيم من اعتقالهم و*قتلهم*."""
    operators, item = draft.knowledge.operators, event.statement
    if chunk.prep in operators("through_preposition"):
        return True
    before = draft.chunks[event.sentence][chunk.index - 1] if chunk.index else None
    performs = before is not None and before.word is not None and before.word.stem in operators("performing_noun")
    whose = operators("from_preposition") | operators("of_preposition")
    if before is not None and before.index and not performs and before.prep in whose:
        before = draft.chunks[event.sentence][before.index - 1]  # قيام وحدة *من الجيش* بإعدام أسرى
    if before is not None and before.word is not None and chunk.prep and before.word.stem in operators("performing_noun"):
        return True  # بعد قيام المليشيات *بتدمير* الجسر، إقدام مسلح *على قتل* شرطي
    word = draft.words[event.first]
    chunks = draft.chunks[event.sentence]
    if word is not None and word.stem in operators("killing_noun") and (
        _joined_to(chunks, chunk) is not None or of_joined_act(draft, chunks, event)
    ):
        return True
    if not chunk.prep and event.first == chunk.head and of_noun(draft, chunks, chunk):
        return True  # ارتكاب *القوات* مجزرة
    if word is not None and word.stem in operators("killing_noun") and event.first == chunk.head:
        if _is_brought_to(draft, chunks, chunk):
            return True  # اضطر الحارس *إلى قتل* المهاجم
    if item is not None and item.stance == "announce" and not chunk.prep and word is not None:
        fallen = [one for one in event.recipients if is_armed(draft, one) or one.kind in ("armed_group", "military")]
        return word.stem in operators("killing_noun") and bool(fallen)  # أعلن الجيش *قتل* أربعة مسلحين
    if item is not None and item.stance == "threaten" and event.first <= item.first + 1:
        return item.speaker is not None and is_armed(draft, item.speaker)  # هدد التنظيم *بإعدام* الرهينة
    asked = item is not None and item.stance == "demand" and item.addressee is not None and event.first <= item.first + 1
    if asked and word is not None and word.stem in operators("killing_noun"):
        return True  # دعا المتحدث *أنصاره* إلى قتل الجنود
    confesses = item is not None and folded(item.lemma) in operators("confessing_cue")
    if confesses and chunk.prep in operators("means_preposition") and word is not None and word.stem in operators("killing_noun"):
        return True  # أقرت الحركة *بإعدام* خمسة أسرى
    if item is None or item.stance not in ("accuse", "claim_responsibility"):
        return False
    return item.stance == "claim_responsibility" or chunk.prep in operators("means_preposition") or _of_share(draft, event, chunk)


def _is_brought_to(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> bool:
    """اضطر الحارس *إلى قتل* المهاجم, استعان بالمدفعية *لقتلهم*: whether the verb of the clause takes a killing with the preposition
    of its own, so that its subject or object does it, or somebody does something else for it."""
    verb = verb_before(chunks, chunk.index)
    if verb is None or verb.word is None or not chunk.prep:
        return False
    if verb.word.light is None:
        aimed = chunk.prep in draft.knowledge.operators("of_preposition") or aim_opens(draft, chunks, chunk) >= 0
        return aimed and _may_intend(draft, verb)
    light = draft.entries.light_verbs[verb.word.light.ref]
    alike = draft.knowledge.operators("dative_preposition")
    named = folded(light.verb.split()[-1])
    return light.subject in ("actor", "object") and (chunk.prep == named or (chunk.prep in alike and named in alike))


def _of_share(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*مسؤولية* اغتيال القيادي: whether whose share in an act it is opens its phrase."""
    head = draft.words[chunk.head]
    return event.first == chunk.head + 1 and head is not None and head.stem in draft.knowledge.operators("share_noun")


def is_suspected(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> bool:
    """للاشتباه في تورطهم *بالهجوم*، في اتهامات *بارتكاب* اعتداء: an act that somebody is suspected of or charged with, whoever
    the clause's subject is."""
    suspicion = draft.knowledge.operators("suspicion_noun")
    for index in range(chunk.index - 1, max(-1, chunk.index - 4), -1):
        before = chunks[index]
        if before.kind != NOUNS or before.actor is not None:
            return False
        if before.word is not None and before.word.stem in suspicion:
            return True
    return False


def _poised(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """إن *وحدات من الجيش* على أهبة الاستعداد: of whom a phrase with a preposition of state is all that a clause tells."""
    if event.type != "MOBILIZE" or chunk.prep not in draft.knowledge.any_of("on_preposition", "in_preposition"):
        return []
    index = chunk.index - 1
    while index > 0 and chunks[index].kind == NOUNS and chunks[index].prep:
        index -= 1
    topic = chunks[index] if index >= 0 else None
    if topic is None or topic.kind != NOUNS or topic.prep or topic.conj or topic.actor is None or topic.actor.first != topic.head:
        return []
    return [topic.actor] if not index or chunks[index - 1].kind in _OPENS else []


def _meanwhile(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """اعتقلت *الشرطة* سبعة في عمليات دهم: the act that goes with that of its clause's verb is its subject's."""
    if chunk.prep not in draft.knowledge.operators("during_preposition") or event.type not in ("ASSAULT", "COERCE"):
        return []
    verb = verb_before(chunks, chunk.index)
    if verb is None or event.definite or (verb.index and chunks[verb.index - 1].kind == RELATIVE):
        return []  # مقتل عناصر الصحوة *التي تقاتل* التنظيم وإصابة سبعة في هجوم
    for other in draft.events:
        if other.chunk is not None and other.sentence == event.sentence and other.rule.endswith(":verb"):
            if other.chunk is verb and other.type in ("ASSAULT", "COERCE") and other.layer != "result":
                return list(other.actors)
    return []


def _afterwards(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """اعتقل *الجيش* سبعة بعد السيطرة على البلدة, لن يقف *المقاتلون* حتى استعادة الأرض, دمروا عربات مع الاستيلاء على أسلحة: ground
    taken before, with or at the end of an act was taken by who did that."""
    if event.frame < 0 or event.first != chunk.head:
        return []
    frame, any_of = draft.entries.frames[event.frame], draft.knowledge.any_of
    gained = frame.control == "gained" and chunk.prep in any_of("after_preposition", "until_preposition", "with_preposition")
    gained = gained or (frame.control == "gained" and _is_some_time_after(draft, chunks, chunk))
    taken = frame.mode == "seize" and chunk.prep in draft.knowledge.operators("with_preposition")
    if not (gained or taken) or draft.knowledge.slots[event.frame].get("subject") != "actor":
        return []  # قاتلوا حتى *سقوط* البلدة
    verb = verb_before(chunks, chunk.index)
    where = subject_index(chunks, verb.index, verb_arguments(chunks, verb.index)) if verb is not None else -1
    if verb is None or verb.word is None or where < 0 or where >= chunk.index:
        return []
    if any(item.cue_first == verb.first for item in draft.statements):
        return []
    if any(draft.entries.frames[reading.ref].type == "RETREAT" for reading in verb.word.frame_verbs):
        return []  # انسحب الجيش بعد السيطرة على البلدة: he or his enemy took it
    found = mentions(chunks, where)
    if not found or found[0].first != chunks[where].head:
        return []  # كلمات *الحوثي* عكست انكسار جماعته بعد تحرير عدن
    head = draft.words[found[0].first]
    flies = head is not None and head.stem in draft.knowledge.operators("aircraft_noun")  # هبطت *طائرة* بعد تحرير المدينة
    return found if is_troops(draft, found[0]) and not flies else []


def _is_some_time_after(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> bool:
    """بعد ساعات *من السيطرة* على المعسكر: whether a stretch of time after an act stands before its noun."""
    if chunk.prep not in draft.knowledge.operators("from_preposition") or not chunk.index:
        return False
    before = chunks[chunk.index - 1]
    after = draft.knowledge.operators("after_preposition")
    return before.kind == TIME and draft.tokens.raw(before.first) in after


def _thereby(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """انتقم *المسلحون* بقصف البلدة، توسع *التنظيم* من خلال السيطرة على …: who acts by means of an act does it."""
    operators = draft.knowledge.operators
    first = draft.words[chunk.first]
    through = chunk.prep in operators("through_preposition") or (
        chunk.prep in operators("occasion_preposition") and first is not None and first.stem in operators("from_preposition")
    )
    before = chunks[chunk.index - 1] if chunk.index else None
    fought = event.frame >= 0 and draft.entries.frames[event.frame].control is None
    if event.definite and fought and not through and before is not None and before.kind == NOUNS and before.prep:
        return []  # للاشتباه في صلتهم *بالهجوم*: a known act is no means
    if event.type not in ("ASSAULT", "COERCE") or not (through or chunk.prep in operators("means_preposition")):
        return []
    verb = verb_before(chunks, chunk.index)
    if verb is None or verb.word is None or verb.word.suffix or _makes_act(draft, chunks, chunk):
        return []  # سمح لهم *الجيش* باقتحام المدينة
    silent = through and verb.verb is not None and not verb.verb.passive
    silent = silent and all(item.cue_first != verb.first for item in draft.statements)  # *ردت* إسرائيل عبر اغتيال قيادي
    if not (silent or (_may_intend(draft, verb) and not verb.word.cue_verbs)):
        return []
    acts = any(draft.entries.frames[reading.ref].layer != "result" for reading in verb.word.frame_verbs)
    if not (through or acts or verb.word.text in operators("answering_verb")):
        return []
    where = subject_index(chunks, verb.index, verb_arguments(chunks, verb.index))
    found = mentions(chunks, where) if 0 <= where < chunk.index else []
    for other in reversed(draft.events):  # أنه قتل *القائد* بغارة: whoever suffers what the verb tells is not its subject
        if other.sentence != event.sentence:
            break
        if other.chunk is verb and any(mention in other.recipients for mention in found):
            found = list(other.actors)
    able = bool(found) and (is_armed(draft, found[0]) or (through and found[0].head_class in _ABLE))
    return found if able else []


def _using(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> list[ActorMention]:
    """المخازن التي يستخدمها *المسلحون* في استهداف الأحياء: who uses something for an act does that."""
    operators = draft.knowledge.operators
    if chunk.prep not in operators("in_preposition") | operators("purpose"):
        return []
    verb = verb_before(chunks, chunk.index)
    if verb is None or verb.word is None or verb.word.stem not in operators("use_verb"):
        return []
    where = subject_index(chunks, verb.index, verb_arguments(chunks, verb.index))
    return mentions(chunks, where) if 0 <= where < chunk.index else []


def _heads(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """Whether the act is what its phrase is about: nothing but nouns that carry an act stands before it."""
    carriers = draft.knowledge.any_of("act_carrier", "attempt_noun", "plan_noun", "continuing_noun", "aim_phrase")
    others = draft.knowledge.operators("not_making_noun")  # to repel, watch or condemn an act is not to do it
    if event.statement is not None and event.statement.stance == "accuse" and _of_share(draft, event, chunk):
        return True  # حمل إسرائيل *مسؤولية* اغتيال القيادي
    for token in range(chunk.head, event.first):
        word = draft.words[token]
        if word is not None and (word.stem in others or (word.stem not in carriers and not word.frame_nouns)):
            return False  # تمكنت القوات من *صد* هجوم
    return True


def is_controlled(draft: Draft, chunks: list[Chunk], event: EventDraft) -> bool:
    """أعلن *التحالف* قصف التنظيم، حق *تركيا* في قصف المتمردين: whether somebody else than its genitive does the act."""
    chunk = event.chunk
    if chunk is None or event.first != chunk.head:
        return False
    return bool(of_noun(draft, chunks, chunk) or _announced(draft, event))


def is_carried(draft: Draft, chunks: list[Chunk], event: EventDraft, mention: ActorMention) -> bool:
    """قامت *النيابة* باستجواب الوزير، تعتزم *الحركة* مقاضاة الشركة، تم استجواب الوزير: whether a verb gives an act of one word to
    somebody else than the genitive behind it, or tells it without its doer."""
    chunk = event.chunk
    word = draft.words[event.first]
    if chunk is None or word is None or event.first != chunk.head or event.last > event.first + 1 or word.suffix or word.article:
        return False
    if word.text.endswith(tuple(draft.knowledge.operators("plural_ending"))):
        return False  # تستحق *اتهامات* المعارضة
    verb = verb_before(chunks, chunk.index)
    if verb is None or verb.word is None or is_spent(draft, verb, chunk):
        return False
    if verb.word.light is not None:
        light = draft.entries.light_verbs[verb.word.light.ref]
        if folded(light.lemma) in draft.knowledge.operators("passive_carrier"):
            return verb.index == chunk.index - 1 and not chunk.prep
        if folded(light.verb.split()[-1]) != chunk.prep and (chunk.prep or len(light.verb.split()) > 2):
            return False  # رد الحزب *على انتقاد* الحكومة
    found = _governed(draft, chunks, chunk, event)
    return bool(found) and all(one is not mention for one in found)


def is_made_by_subject(draft: Draft, chunks: list[Chunk], event: EventDraft, mention: ActorMention) -> bool:
    """قامت *الحركة* بقصف المتمردين, تمكن *المسلحون* من قصف الجيش: whether the subject of a verb that carries a verbal noun, or
    does something for that purpose, makes its genitive, a `mention`, the one who is hit."""
    chunk = event.chunk
    if chunk is None or event.first != chunk.head:
        return False
    found = _governed(draft, chunks, chunk, event) or _using(draft, chunks, chunk)
    others = [one for one in found if one is not mention and one.first < chunk.first]
    if others and (made_to(draft, chunks, chunk) is not None or _makes_act(draft, chunks, chunk)):
        return True  # منعت الشرطة *المحتجين* من اقتحام البرلمان
    return any(one.head_class in _ABLE or is_armed(draft, one) for one in others)


def _makes_act(draft: Draft, chunks: list[Chunk], chunk: Chunk) -> bool:
    """Whether the verb before a noun of an act makes, lets or keeps its object from it."""
    verb = verb_before(chunks, chunk.index)
    light = verb.word.light if verb is not None and verb.word is not None else None
    return light is not None and draft.entries.light_verbs[light.ref].subject == "object"


def _announced(draft: Draft, event: EventDraft) -> list[ActorMention]:
    """أعلن *الجيش* استهداف موقع: an armed speaker announces his own side's act; اتهم *الجيش* بقصف الحي: the accused did it."""
    item = event.statement
    if item is None or event.first > item.first + 1:
        return []
    if item.stance in ("accuse", "demand"):
        if event.chunk is not None and _of_share(draft, event, event.chunk):
            blamed = item.addressee  # حمل *الحكومة* مسؤولية مقتل المدنيين: she may only have let it happen
            able = blamed is not None and (is_armed(draft, blamed) or bool(draft.in_place[blamed.first]))
            return [blamed] if blamed is not None and (able or blamed.head_class == "state") else []
        return [item.addressee] if item.addressee is not None else []
    by_means = event.chunk is not None and event.chunk.prep in draft.knowledge.operators("means_preposition")
    if item.speaker is not None and by_means:
        head = draft.words[item.speaker.first]
        several = head is not None and head.head is not None and head.head.number > 0
        met = several and head is not None and draft.knowledge.morphology.is_oblique(head.text)  # توعدت *المتمردين*: no subject
        met = met and item.speaker.first > item.cue_first and not _is_noun_cue(draft, item)
        if not met and (item.stance == "threaten" or item.event == "AGREE"):
            return [item.speaker]  # هدد *الحوثيون* باستهداف السفن، تعهدت *الكويت* بتقديم مساعدات
    if item.speaker is not None and by_means and folded(item.lemma) in draft.knowledge.operators("confessing_cue"):
        guilty = claimant(draft, item.speaker, event)  # اعترف *الجيش* بقصف المستشفى
        word = draft.words[event.first]
        befell = word is not None and word.stem in draft.knowledge.operators("befalling_noun")  # بهزيمة مسلحيه, بانهيار المفاوضات
        return [guilty] if (guilty.head_class in _ABLE or guilty.head_class == "people") and not befell else []
    if item.stance == "claim_responsibility" and item.speaker is not None:
        return [] if denied_claim(draft, item) else [claimant(draft, item.speaker, event)]
    if item.stance == "threaten" and item.speaker is not None and is_armed(draft, item.speaker):
        return [item.speaker]  # هدد *الحوثيون* باستهداف السفن
    titled = item.rule.startswith("headline") and item.speaker is not None and is_armed(draft, item.speaker)
    if not (item.stance in ("announce", "deny") or titled) or item.speaker is None:
        return []  # but الجيش: *القبض* على قيادي
    speaker = item.speaker.antecedent or item.speaker
    prep = event.chunk.prep if event.chunk is not None else ""
    decreed = event.type == "SANCTION" or (event.type == "AID" and draft.entries.frames[event.frame].id != "deliver-aid")
    armed = is_armed(draft, speaker)
    own = speaker.kind in _OWN or armed or (decreed and speaker.kind == "organisation")  # أعلنت *الأمم المتحدة* تعليق المساعدات
    own = own and (not prep or prep in draft.knowledge.operators("about_preposition"))  # أعلن عن تحرير …
    able = speaker.head_class in ("force", "group", "state") or (armed and speaker.head_class == "people")
    able = able or (speaker.head_class == "institution" and (decreed or event.type in ("COERCE", "RETREAT")))  # أعلنت هدنة
    return [item.speaker] if own and able else []


def _bears(draft: Draft, verb: Chunk, mention: ActorMention) -> bool:
    """Whether a verb can tell of a mention: one in the plural of fighters and people, no organisation or office."""
    if verb.verb is None or verb.verb.number != 2:
        return verb.verb is None or is_subject_of(draft, verb.verb, mention)
    return mention.head_class in ("force", "group", "people") and mention.kind != "organisation"


def _is_noun_cue(draft: Draft, item: StatementDraft) -> bool:
    """*تهديدات* المسلحين باقتحام السجن: whether a noun carries the words."""
    chunk = draft.chunk_of[item.cue_first]
    return chunk is not None and chunk.kind == NOUNS


def _governed(draft: Draft, chunks: list[Chunk], chunk: Chunk, event: EventDraft, shared: bool = False) -> list[ActorMention]:
    """The subject, or object, of the verb that governs a verbal noun; `shared`: for one that is joined to it."""
    operators = draft.knowledge.operators
    doing = of_noun(draft, chunks, chunk)
    if doing:
        return doing
    joined = _joined_to(chunks, chunk)
    if joined is not None:
        return _governed(draft, chunks, joined, event, shared=True)
    aim = aim_opens(draft, chunks, chunk)
    purpose = aim >= 0 or chunk.prep in operators("of_preposition")
    if chunk.prep and not purpose and chunk.prep not in operators("complement_preposition"):
        return []
    before = chunks[chunk.index - 1] if chunk.index else None
    if purpose and aim < 0 and not shared and before is not None and before.kind == NOUNS and before.actor is not None:
        suffix = chunk.word.suffix if chunk.word is not None else ""
        taken_up = suffix and agrees_with(draft, before.actor, suffix)  # من العائلات *لمنعهم*، إلى المحافظة *لتحريرها*
        if before.prep in operators("dative_preposition") and before.actor.head_class != "state" and not taken_up:
            return [before.actor]  # دعوة إلى المبعوث *لزيارة* عدن
    if purpose and before is not None and before.kind == NOUNS and before.actor is None and _is_about(draft, before):
        return []  # بمناسبة *ذكرى* اختطاف الصحفي, قدم الوزير *اعتذارا* لقصف المشفى
    verb = verb_before(chunks, aim if aim >= 0 else chunk.index)
    if verb is None or verb.word is None:
        return []
    work = before is not None and before.kind == NOUNS and before.word is not None and before.word.stem in operators("work_noun")
    light = verb.word.light if work or chunk.prep not in operators("on_preposition") or not verb.word.cue_verbs else None
    light = None if is_spent(draft, verb, chunk) else light
    if aim >= 0:
        if event.type in ("AGREE", "CONCEDE"):
            return []  # ضغوط على أنقرة *بهدف* استخدام قاعدتها: whose act that is the aim leaves open
        if light is not None and draft.entries.light_verbs[light.ref].subject not in ("actor", "object"):
            return []  # تعرضت القافلة لهجوم *بهدف* نهبها: not hers
        light = None
    if light is not None and verb.index and chunks[verb.index - 1].kind == NEGATION:
        if folded(draft.entries.light_verbs[light.ref].lemma) in operators("partaking_verb"):
            return []  # الذين لم يشاركوا *في العمليات*
    kind = draft.entries.light_verbs[light.ref].subject if light is not None else ""
    arguments = verb_arguments(chunks, verb.index)
    where = subject_index(chunks, verb.index, arguments)
    if where == chunk.index:
        where = -1
    if purpose and not shared and _is_of_picture(draft, chunks, verb.index, chunk.index):
        return []
    known = event.definite and event.layer == "attack" and draft.entries.frames[event.frame].control is None
    if known and light is not None and chunk.prep and folded(draft.entries.light_verbs[light.ref].verb.split()[-1]) != chunk.prep:
        return []  # أوقفت الشرطة أربعة للاشتباه في صلتهم *بالهجوم*: a known act that the verb does not carry
    if light is not None and chunk.prep and folded(draft.entries.light_verbs[light.ref].lemma) in operators("giving_verb"):
        return []  # أعطى الرئيس موافقته *على العملية*
    if kind == "object":
        made = _object(draft, chunks, verb, chunk, where)
        compelled = light is not None and folded(draft.entries.light_verbs[light.ref].lemma) in operators("compelled_lemma")
        if compelled and not made and where < 0 and not arguments.nouns:  # المناطق التي *اضطروا* للانسحاب منها
            made = [one for one in clause_subject(draft, chunks, verb.index) if _bears(draft, verb, one)]
        return made
    if not chunk.prep and (verb.word.stem in operators("wanting_verb") or verb.word.stem in operators("again_verb")):
        kind = "actor"  # أراد *المسلحون* اقتحام القاعدة
    if kind != "actor" and not (purpose and light is None and _may_intend(draft, verb)):
        return []
    found = _pair_before(chunks, verb)
    if not found and where >= 0:
        found = mentions(chunks, where)
    elif not found and (verb.conj or verb.verb is None or verb.verb.number):
        found = clause_subject(draft, chunks, verb.index)
    return who_carry(draft, found, event, draft.entries.light_verbs[light.ref]) if light is not None else found


def _pair_before(chunks: list[Chunk], verb: Chunk) -> list[ActorMention]:
    """تدعم الفصائل *حكومتين* تتنافسان من أجل السيطرة: the two whom a verb in the dual right behind them describes."""
    before = chunks[verb.index - 1] if verb.index else None
    if before is None or before.kind != NOUNS or before.actor is None or verb.verb is None or verb.conj:
        return []
    return [before.actor] if verb.verb.number == 1 == before.actor.number else []


def _is_of_picture(draft: Draft, chunks: list[Chunk], verb: int, at: int) -> bool:
    """نشر المرصد *صورا* لقصف الحي, أطلقت المنظمة *نداء* من أجل إنقاذ السكان: whether what a verb has as its object shows an act or
    calls for it, so that others did it or are to."""
    shown, endings = draft.knowledge.any_of("trace_noun", "calling_noun"), tuple(draft.knowledge.operators("accusative_ending"))
    stems = (one.word.stem for one in chunks[verb + 1 : at] if one.kind == NOUNS and one.word is not None)
    return any(stem in shown or (stem.endswith(endings) and stem[:-1] in shown) for stem in stems)


def _only_describes(chunks: list[Chunk], verb: Chunk) -> bool:
    """تجمع لطلاب *كانوا يتجمعون* للتضامن: whether a verb in the plural, right behind a noun that a preposition brings in, describes
    those; whoever they are, the subject of the clause around it they are not."""
    index = verb.index - 1
    while index > 0 and chunks[index].kind in (AUXILIARY, PARTICLE, NEGATION):
        index -= 1
    before = chunks[index] if index >= 0 and not verb.conj and not chunks[index + 1].conj else None
    return before is not None and before.kind == NOUNS and bool(before.prep) and verb.verb is not None and bool(verb.verb.number)


def _is_about(draft: Draft, chunk: Chunk) -> bool:
    """*الذكرى* العاشرة لاختطاف الصحفي, *تفاصيل* لمداهمة المنزل: whether a phrase is about an act that it has with ل."""
    about = draft.knowledge.operators("act_told_of")
    return any(word is not None and word.stem in about for word in draft.words[chunk.head : chunk.last])


def foiler(draft: Draft, chunks: list[Chunk], event: EventDraft) -> list[ActorMention]:
    """أحبط *الجيش* محاولة تسلل وقتل ثلاثة: who foiled an attempt, by the verb or by his own announcement."""
    assert event.chunk is not None
    verb = verb_before(chunks, event.chunk.index)
    light = verb.word.light if verb is not None and verb.word is not None else None
    if verb is not None and light is not None and draft.entries.light_verbs[light.ref].modality == "negated":
        where = subject_index(chunks, verb.index, verb_arguments(chunks, verb.index))
        found = mentions(chunks, where) if where >= 0 else []
    else:
        item = event.statement
        announced = item is not None and item.stance == "announce" and item.speaker is not None
        found = [item.speaker] if announced and item is not None and item.speaker is not None else []
    return [one for one in found if (one.antecedent or one).kind in _OWN and one.head_class in _ABLE]


def who_carry(draft: Draft, found: list[ActorMention], event: EventDraft, light: LightVerb) -> list[ActorMention]:
    """واصل *الجيش* القصف; but تابع *الوزير* الهجوم, أوقف *المجلس* القتال: who goes on with a known attack, plans or ends it, and
    is not told to make it, is armed; others watch it or end that of somebody else."""
    word, head = draft.words[event.first], draft.words[event.chunk.head] if event.chunk is not None else None
    if head is not None and head.stem in draft.knowledge.operators("looked_into_noun") and light.modality is not None:
        return []  # تتابع الشرطة *حالات إطلاق* النار: she looks into them
    made = made_to(draft, draft.chunks[event.sentence], event.chunk) if event.chunk is not None else None
    if made is not None:
        return made  # تمكنت القوات من منع *المسلحين* من اقتحام المخفر
    if event.chunk is not None and _is_met(draft, event.chunk.head, event.first):
        return []  # تمكن الجيش من *إحباط* هجوم, من *صد* ثلاث هجمات: that of others
    known = event.layer == "attack" and event.definite and word is not None and not word.suffix
    if not known or light.modality is None:
        return found
    return found if any(one.head_class == "state" or is_armed(draft, one) for one in found) else []


def _is_met(draft: Draft, first: int, last: int) -> bool:
    """Whether a noun of foiling, repelling, watching or condemning stands before an act in its phrase."""
    others = draft.knowledge.operators("not_making_noun")
    return any(word is not None and word.stem in others for word in draft.words[first:last])


_BLAMING: Final = frozenset(["condemn", "criticise", "protest"])  # frames of words against what somebody else did


def is_disowned(draft: Draft, event: EventDraft) -> bool:
    """نفت السعودية *ضلوعها* في الهجوم: whether the sentence denies somebody's share in an act that it takes for granted, or
    the act is nobody's by its verb (بلاغ عن *سقوط قذيفة*)."""
    item, chunk = event.statement, event.chunk
    if event.frame >= 0 and event.rule.endswith(":noun") and draft.knowledge.slots[event.frame].get("subject") == "weapon":
        word = draft.words[event.first]
        return word is None or word.stem not in draft.knowledge.operators("setting_off_noun")  # قاموا *بتفجير* عبوة
    if chunk is not None and _is_unclaimed(draft, chunk):
        return True
    if chunk is not None and is_of_anybody(draft, draft.sentences[event.sentence][0], event.first):
        return True
    if chunk is not None and chunk.prep:
        chunks = draft.chunks[event.sentence]
        if is_denounced(draft, chunks, chunk.index) or answered(draft, chunks, chunk) >= 0:
            return True
        before = chunks[chunk.index - 1] if chunk.index and chunks[chunk.index - 1].kind == NOUNS else None
        last = draft.words[before.last - 1] if before is not None and not chunk.conj else None
        if last is not None and last.stem in draft.knowledge.operators("taking_part_participle"):
            return True  # اعتقلت الشرطة أحد المشاركين *في إطلاق النار*
    if item is not None and item.stance == "deny" and chunk is not None and event.definite and event.layer == "attack":
        made = draft.words[chunk.head]  # نفت الحركة *شن الهجوم*: it was made, by whom is open
        if chunk.head <= item.first + 1 and event.first == chunk.head + 1 and made is not None:
            if made.stem in draft.knowledge.operators("denied_masdar") and event.modality == "occurred":
                return True
    if item is None or item.stance != "deny" or chunk is None or not chunk.prep:
        return False
    shares = draft.knowledge.operators("share_noun")
    first = item.cue_last if item.cue_last <= item.first else item.first  # أعلنت *عدم مسؤوليتها* عن الانفجار
    words = (draft.words[token] for token in range(first, event.first))
    return any(word is not None and word.stem in shares for word in words)


def _is_unclaimed(draft: Draft, chunk: Chunk) -> bool:
    """لم يتبن التنظيم *الهجوم*: whether a negated verb of claiming stands before an act, and only nouns between."""
    chunks, claiming = draft.chunks[chunk.sentence], draft.knowledge.operators("claiming_verb_form")
    for index in range(chunk.index - 1, max(0, chunk.index - _CLAIM), -1):
        word = chunks[index].word
        if chunks[index].kind == VERB:
            return word is not None and word.stem in claiming and chunks[index - 1].kind == NEGATION
        if chunks[index].kind != NOUNS:
            return False
    return False


def is_denounced(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """تظاهروا تنديدا *بقصف* غزة، احتجاجا *على اعتقال* النائب: whether an act is what others are blamed for."""
    before = chunks[at - 1] if at and chunks[at - 1].kind == NOUNS else None
    if before is None:
        return False
    words = (before.word if before.last <= before.head + 2 else None, draft.words[before.last - 1])
    readings = (reading for word in words if word is not None for reading in word.frame_nouns)
    return any(draft.entries.frames[reading.ref].id in _BLAMING for reading in readings)


def is_spent(draft: Draft, verb: Chunk, chunk: Chunk) -> bool:
    """*أطلقت* السلطات سراحه في قضية خطف: whether a verb and its fixed object are an act of their own, and carry no other."""
    for event in reversed(draft.events):
        if event.sentence != verb.sentence:
            return False
        if event.chunk is verb:
            return 0 <= event.tail_end <= chunk.first
    return False


def _joined_to(chunks: list[Chunk], chunk: Chunk) -> Chunk | None:
    """على انتشال الجثامين و*نقل* المصابين: the verbal noun right before that one is joined to, and shares its verb with."""
    before = chunks[chunk.index - 1] if chunk.index else None
    if not chunk.conj or chunk.prep or before is None or before.kind != NOUNS:
        return None
    word = before.word
    suffers = word is not None and chunk.word is not None and chunk.word.suffix and word.frame_nouns  # من اعتقال الجنود *وقتلهم*
    if before.actor is not None and not (suffers and before.actor.first > before.head):
        return None
    return before if word is not None and not word.article and (word.frame_nouns or word.noun) else None


def _may_intend(draft: Draft, verb: Chunk) -> bool:
    """Whether a verb's subject may do it for a purpose: it is active, and tells of no words."""
    if verb.word is None or verb.verb is None or verb.verb.passive:
        return False
    if not verb.word.cue_verbs:
        return True
    if verb.word.suffix or any(item.cue_first == verb.first for item in draft.statements):
        return False
    return any(draft.entries.frames[reading.ref].type in _DEEDS for reading in verb.word.frame_verbs)  # *نقلت* القوات السجين إلى …


def _object(draft: Draft, chunks: list[Chunk], verb: Chunk, chunk: Chunk, subject: int) -> list[ActorMention]:
    """Whom a verb lets or makes act: مكّن سقوط المدينة *القوات* من التقدم, أتاح *للجيش* الدخول."""
    datives = draft.knowledge.operators("dative_preposition")
    for index in range(verb.index + 1, chunk.index):
        candidate = chunks[index]
        if candidate.kind == PRONOUN or (candidate.kind == NOUNS and candidate.actor is None and candidate.prep):
            own = verb.word is not None and verb.word.stem not in draft.knowledge.operators("preceding_verb")
            allowed = let(draft, chunks, index, mentions(chunks, subject) if own and subject >= 0 else [])
            if allowed or is_dative(draft, candidate):
                return allowed  # سمحت بغداد *لطهران* بقصف المواقع, سمح *لهم* باقتحامها, سبق *لها* استعادته
        if candidate.kind == NOUNS and candidate.actor is not None and index != subject:
            if not candidate.prep or candidate.prep in datives:
                return mentions(chunks, index)
    if subject >= 0 and chunks[subject].actor is not None and subject > verb.index:
        only = [index for index in range(verb.index + 1, chunk.index) if chunks[index].kind == NOUNS and not chunks[index].prep]
        if only == [subject]:
            return mentions(chunks, subject)  # أجبر المسلحين على …: the object alone
    return []


__all__ = [
    "is_carried", "is_controlled", "is_denounced", "is_made_by_subject", "is_spent", "is_suspected",
    "obliged", "understood", "verb_before", "who_carry",
]  # fmt: skip
