"""Who is understood to do an act told by a verbal noun: تمكن *الجيش* من السيطرة، مكّن *الثوار* من اقتحام الموقع.

In: the events of a sentence, those told by nouns without a doer. Out: their `actors`, where syntax says who.
The idea: the verb that governs a verbal noun decides: its subject does the act, or its object where the verb lets, makes or
asks somebody do it; a purpose is its subject's; what somebody announces of his own forces is his.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.accompanying_acts import afterwards, meanwhile, thereby, using
from riwaya.reading.allowed_acts import of_word_before
from riwaya.reading.arguments import mentions
from riwaya.reading.carrying_nouns import made_to, of_accused, of_doing_shared, of_joined_act, of_noun, verb_before
from riwaya.reading.claims import claimant, denied_claim
from riwaya.reading.clause_subjects import verb_subject
from riwaya.reading.declared_acts import declared_by
from riwaya.reading.disowned_acts import is_suspected
from riwaya.reading.draft import (
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    OPEN,
    PRONOUN,
    TIME,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
    StatementDraft,
)
from riwaya.reading.duties import obliged
from riwaya.reading.governing_verbs import governed, is_spent, joined_to, makes_act, may_intend
from riwaya.reading.intended_acts import about_to, aim_opens
from riwaya.reading.left_acts import its_doer, of_clause_before
from riwaya.reading.other_domains import is_armed
from riwaya.text.normalise import folded

_OPENS: Final = (COMPLEMENTIZER, CONJUNCTION, OPEN, MARK)  # kinds of chunks that a nominal clause opens behind
_ACTING: Final = frozenset(["force", "group", "state", "institution", "person", "role", "people", "title"])
_ABLE: Final = frozenset(["force", "group", "state", "institution"])
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
    found = found or governed(draft, chunks, chunk, event)
    found = found or meanwhile(draft, chunks, event, chunk)
    found = found or afterwards(draft, chunks, event, chunk) or thereby(draft, chunks, event, chunk)
    found = found or of_doing_shared(draft, chunks, chunk)
    found = found or using(draft, chunks, chunk) or of_joined_act(draft, chunks, event) or of_accused(draft, event)
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
        joined_to(chunks, chunk) is not None or of_joined_act(draft, chunks, event)
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
        return aimed and may_intend(draft, verb)
    light = draft.entries.light_verbs[verb.word.light.ref]
    alike = draft.knowledge.operators("dative_preposition")
    named = folded(light.verb.split()[-1])
    return light.subject in ("actor", "object") and (chunk.prep == named or (chunk.prep in alike and named in alike))


def _of_share(draft: Draft, event: EventDraft, chunk: Chunk) -> bool:
    """*مسؤولية* اغتيال القيادي: whether whose share in an act it is opens its phrase."""
    head = draft.words[chunk.head]
    return event.first == chunk.head + 1 and head is not None and head.stem in draft.knowledge.operators("share_noun")


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
    found = governed(draft, chunks, chunk, event)
    return bool(found) and all(one is not mention for one in found)


def is_made_by_subject(draft: Draft, chunks: list[Chunk], event: EventDraft, mention: ActorMention) -> bool:
    """قامت *الحركة* بقصف المتمردين, تمكن *المسلحون* من قصف الجيش: whether the subject of a verb that carries a verbal noun, or
    does something for that purpose, makes its genitive, a `mention`, the one who is hit."""
    chunk = event.chunk
    if chunk is None or event.first != chunk.head:
        return False
    found = governed(draft, chunks, chunk, event) or using(draft, chunks, chunk)
    others = [one for one in found if one is not mention and one.first < chunk.first]
    if others and (made_to(draft, chunks, chunk) is not None or makes_act(draft, chunks, chunk)):
        return True  # منعت الشرطة *المحتجين* من اقتحام البرلمان
    return any(one.head_class in _ABLE or is_armed(draft, one) for one in others)


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


def _is_noun_cue(draft: Draft, item: StatementDraft) -> bool:
    """*تهديدات* المسلحين باقتحام السجن: whether a noun carries the words."""
    chunk = draft.chunk_of[item.cue_first]
    return chunk is not None and chunk.kind == NOUNS


def foiler(draft: Draft, chunks: list[Chunk], event: EventDraft) -> list[ActorMention]:
    """أحبط *الجيش* محاولة تسلل وقتل ثلاثة: who foiled an attempt, by the verb or by his own announcement."""
    assert event.chunk is not None
    verb = verb_before(chunks, event.chunk.index)
    light = verb.word.light if verb is not None and verb.word is not None else None
    if verb is not None and light is not None and draft.entries.light_verbs[light.ref].modality == "negated":
        where = verb_subject(chunks, verb)
        found = mentions(chunks, where) if where >= 0 else []
    else:
        item = event.statement
        announced = item is not None and item.stance == "announce" and item.speaker is not None
        found = [item.speaker] if announced and item is not None and item.speaker is not None else []
    return [one for one in found if (one.antecedent or one).kind in _OWN and one.head_class in _ABLE]
