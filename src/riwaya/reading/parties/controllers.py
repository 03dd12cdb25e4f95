"""Who is understood to do an act told by a verbal noun: تمكن *الجيش* من السيطرة، مكّن *الثوار* من اقتحام الموقع.

In: the events of a sentence, those told by nouns without a doer. Out: their `actors`, where syntax says who.
The idea: the verb that governs a verbal noun decides: its subject does the act, or its object where the verb lets, makes or
asks somebody do it; a purpose is its subject's; what somebody announces of his own forces is his.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.clauses.arguments import mentions
from riwaya.reading.clauses.carrying_nouns import (
    made_to,
    of_accused,
    of_doing_shared,
    of_joined_act,
    of_noun,
    stands_alone,
    verb_before,
)
from riwaya.reading.clauses.clause_subjects import verb_subject
from riwaya.reading.clauses.disowned_acts import is_suspected
from riwaya.reading.draft import (
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
    OPEN,
    ActorMention,
    Chunk,
    Draft,
    EventDraft,
)
from riwaya.reading.parties.accompanying_acts import afterwards, framed, is_by_way, meanwhile, thereby, using
from riwaya.reading.parties.allowed_acts import of_word_before
from riwaya.reading.parties.announced_acts import announced, announced_by_use, asked, of_share, warned
from riwaya.reading.parties.around_acts import around
from riwaya.reading.parties.declared_acts import declared_by
from riwaya.reading.parties.duties import obliged
from riwaya.reading.parties.governing_verbs import governed, is_spent, joined_to, makes_act, may_intend
from riwaya.reading.parties.intended_acts import about_to, aim_opens
from riwaya.reading.parties.left_acts import its_doer, of_clause_before
from riwaya.reading.parties.no_doers import is_asked_of_others
from riwaya.reading.parties.stated_acts import stated
from riwaya.reading.parties.what_one_did import of_what_done
from riwaya.reading.words.other_domains import is_armed
from riwaya.text.normalise import folded

_OPENS: Final = (COMPLEMENTIZER, CONJUNCTION, OPEN, MARK)  # kinds of chunks that a nominal clause opens behind
_ACTING: Final = frozenset(["force", "group", "state", "institution", "person", "role", "people", "title"])
_OF_WORDS: Final = frozenset(["ACCUSE", "REJECT", "REQUEST", "SUPPORT"])
_ABLE: Final = frozenset(["force", "group", "state", "institution"])
_OWN: Final = frozenset(["armed_group", "military", "state", "government"])
# Classes of nouns that carry an act, the last two as in شن *أول* غارات, *أعنف* هجوم.
_CARRIERS: Final = (
    "act_carrier", "attempt_noun", "plan_noun", "continuing_noun", "aim_phrase", "undone_noun", "superlative", "first_noun",
)  # fmt: skip


def understood(draft: Draft, chunks: list[Chunk], event: EventDraft) -> list[ActorMention]:
    """The doers of an act told by a noun, as the words that govern it say; empty where they leave it open."""
    chunk = event.chunk
    if chunk is None or chunk.kind != NOUNS or event.charged:
        return []
    if not _heads(draft, event, chunk):
        if chunk.word is not None and chunk.word.stem in draft.knowledge.operators("any_word"):
            means = chunk.prep in draft.knowledge.operators("means_preposition")
            done = [one for one in of_noun(draft, chunks, chunk) if one.head_class in _ACTING] if means or not chunk.prep else []
            if done or not chunk.prep:
                return done or announced(draft, event)  # قيام الجيش *بأي هجوم*; but who refuses or avoids any does not do it
        return its_doer(draft, chunks, event, chunk) or framed(draft, chunks, event, chunk)
    done = of_what_done(draft, chunks, chunk)
    if done and draft.knowledge.slots[event.frame].get("subject") != "recipient":
        return [mention for mention in done if mention.head_class in _ACTING]
    if event.layer == "result" and not _is_laid_on(draft, event, chunk):
        word = draft.words[event.first]
        if word is None or word.stem not in draft.knowledge.operators("killing_noun"):
            return []
        return _told_to_kill(draft, chunks, event, chunk) or of_accused(draft, event, chunk)
    if is_suspected(draft, chunks, chunk):
        return []
    made = made_to(draft, chunks, chunk)
    if made is not None:
        return [mention for mention in made if mention.head_class in _ACTING]
    if draft.knowledge.slots[event.frame].get("subject") == "recipient" and event.frame >= 0:
        return []  # اعترفا *باستلام* شحنة: it was given to them
    found = _as_governed(draft, chunks, event, chunk)
    able = (one for one in found if one.head_class in _ACTING or _judges(draft, event, one))
    doers = [mention for mention in able if not any(_owns(draft, mention, hit) for hit in event.recipients)]
    return [mention for mention in doers if not is_asked_of_others(draft, chunks, event, chunk, mention)]


def _owns(draft: Draft, mention: ActorMention, hit: ActorMention) -> bool:
    """تعرضت *دورية للجيش* لهجوم, تعرض موكب *للوزير* لهجوم: whether somebody is whom an act hits, or whose that is."""
    head = draft.words[mention.first]
    return hit.first <= mention.first < hit.last + (head is not None and bool(head.preposition))


def _judges(draft: Draft, event: EventDraft, mention: ActorMention) -> bool:
    """أجمع *المسؤولون* على إدانة الهجوم: whether men who are often but sources judge something themselves."""
    word = draft.words[mention.first]
    men = mention.head_class == "source" and word is not None and word.stem not in draft.knowledge.operators("telling_noun")
    return men and event.type in _OF_WORDS


def receivers(draft: Draft, chunks: list[Chunk], event: EventDraft) -> list[ActorMention]:
    """اعترف *الموقوف* بتلقي تدريبات, اتهم *الخلية* بتسلم أسلحة: whom a noun of receiving is told of."""
    chunk = event.chunk
    if chunk is None or chunk.kind != NOUNS or event.charged or not _heads(draft, event, chunk):
        return []
    if is_suspected(draft, chunks, chunk):
        return []
    made = made_to(draft, chunks, chunk)
    found = made if made is not None else _as_governed(draft, chunks, event, chunk)
    return [mention for mention in found if mention not in event.actors and mention.head_class in _ACTING]


def _as_governed(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """Of whom the words around a noun of an act tell it."""
    found = obliged(draft, chunks, chunk) or of_noun(draft, chunks, chunk)
    if not found and event.statement is not None:
        found = declared_by(draft, event) or announced(draft, event)
    found = found or of_word_before(draft, chunks, event, chunk) or stated(draft, chunks, event, chunk)
    found = found or asked(draft, event, chunk) or warned(draft, chunks, event, chunk) or _poised(draft, chunks, event, chunk)
    found = found or about_to(draft, chunks, event, chunk) or of_clause_before(draft, chunks, event, chunk)
    found = found or governed(draft, chunks, chunk, event, asked_noun=True)
    if not found and chunk.prep:  # what a preposition says of the act of another
        found = meanwhile(draft, chunks, event, chunk) or afterwards(draft, chunks, event, chunk)
        found = found or thereby(draft, chunks, event, chunk) or using(draft, chunks, chunk)
    elif not found and chunk.conj:  # or و
        found = of_doing_shared(draft, chunks, chunk) or of_joined_act(draft, chunks, event)
    elif not found:
        found = using(draft, chunks, chunk)  # استخدم الأمن *القنابل*
    found = found or of_accused(draft, event, chunk) or around(draft, chunks, event, chunk)
    alone = stands_alone(draft, chunks, chunk) if not found else None
    share = draft.knowledge.operators("share_noun")
    if alone is None or (event.definite and alone.word is not None and alone.word.stem in share):
        return found  # اتهموا بالضلوع *في التفجير*: a known act of whoever did it
    return announced_by_use(draft, event, alone) or _as_governed(draft, chunks, event, alone)


def _told_to_kill(draft: Draft, chunks: list[Chunk], event: EventDraft, chunk: Chunk) -> list[ActorMention]:
    """الحارس مكلف *بقتل* المتسللين, على الجيش *قتل* الرهينة, قدرة القوات *على خطف* القيادي: who is told to kill or able to do it,
    as the words right before the killing itself say."""
    if not _heads(draft, event, chunk) or is_suspected(draft, chunks, chunk):
        return []
    found = obliged(draft, chunks, chunk) or of_noun(draft, chunks, chunk) or of_word_before(draft, chunks, event, chunk)
    found = found or of_doing_shared(draft, chunks, chunk) or about_to(draft, chunks, event, chunk)
    alone = stands_alone(draft, chunks, chunk) if not found else None
    if alone is not None and event.statement is None:
        found = governed(draft, chunks, alone, event)  # قام المسلحون *بالتخطيط* لقتل الشاهد
    taken = {id(mention) for mention in event.recipients}
    return [mention for mention in found if id(mention) not in taken and mention.head_class in _ACTING]


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
        joined_to(draft, chunks, chunk) is not None or of_joined_act(draft, chunks, event)
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
    return item.stance == "claim_responsibility" or chunk.prep in operators("means_preposition") or of_share(draft, event, chunk)


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
    if light.subject == "actor" and light.modality == "ongoing" and chunk.prep in draft.knowledge.operators("in_preposition"):
        return True  # يستمر النظام *في القتل*
    alike = draft.knowledge.operators("dative_preposition")
    named = folded(light.verb.split()[-1])
    return light.subject in ("actor", "object") and (chunk.prep == named or (chunk.prep in alike and named in alike))


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
    if event.statement is not None and event.statement.stance == "accuse" and of_share(draft, event, chunk):
        return True  # حمل إسرائيل *مسؤولية* اغتيال القيادي
    first = chunk.head + is_by_way(draft, chunk)  # عن *طريق* القصف
    if event.first <= first:
        return True  # nothing does
    carriers = draft.knowledge.any_of(*_CARRIERS)
    others = draft.knowledge.operators("not_making_noun")  # to repel, watch or condemn an act is not to do it
    if draft.counted[event.first - 1] or _is_amount(draft, event.first - 1):
        first = event.first if _only_counts(draft, first, event.first) else first  # *أكثر من عشر* غارات, *عشرات* الغارات
    for token in range(first, event.first):
        word = draft.words[token]
        if word is not None and word.function == "dem" and token == event.first - 1:
            continue  # بـ*هذا* الهجوم
        if word is not None and (word.stem in others or (word.stem not in carriers and not word.frame_nouns)):
            return False  # تمكنت القوات من *صد* هجوم
    return True


def _is_amount(draft: Draft, token: int) -> bool:
    word = draft.words[token]
    return word is not None and word.stem in draft.knowledge.any_of("amount_noun", "quantity_noun")


def _only_counts(draft: Draft, first: int, last: int) -> bool:
    """ما لا يقل عن *عشر* غارات: whether what stands before an act in its phrase says nothing but how many they were."""
    others = draft.knowledge.operators("not_making_noun")
    words = (draft.words[token] for token in range(first, last) if not draft.counted[token])
    return all(word is None or not (word.frame_nouns or word.stem in others or word.head) for word in words)


def is_controlled(draft: Draft, chunks: list[Chunk], event: EventDraft) -> bool:
    """أعلن *التحالف* قصف التنظيم، حق *تركيا* في قصف المتمردين: whether somebody else than its genitive does the act."""
    chunk = event.chunk
    if chunk is None or event.first != chunk.head:
        return False
    return bool(of_noun(draft, chunks, chunk) or announced(draft, event))


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
        if light.subject == "actor" and chunk.prep in draft.knowledge.operators("means_preposition"):
            return True  # قام *صاحب* الصفحة بتهديد الكاتب: whoever he is
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
