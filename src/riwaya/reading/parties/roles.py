"""Who did it, and to whom, where only the acts beside an act tell.

In: the events of a report, merged. Out: the same, with doers and adversaries that other acts of theirs name.
The idea: who does an act does what it is done by, a definite second mention has the doer of the first, and the one other
armed side of a clause is whom an attack is on.
"""

from __future__ import annotations

from operator import attrgetter
from typing import Final

from riwaya.reading.clauses.arguments import mentions
from riwaya.reading.clauses.carrying_nouns import verb_before
from riwaya.reading.clauses.clause_subjects import verb_subject
from riwaya.reading.clauses.disowned_acts import is_denounced
from riwaya.reading.draft import COMPLEMENTIZER, NOUNS, PRONOUN, VERB, ActorMention, Chunk, Draft, EventDraft
from riwaya.reading.parties.adversaries import is_fought_before, is_no_party, is_of_clause
from riwaya.reading.phrases.states import national_state
from riwaya.reading.scenes.meant_acts import REFERS
from riwaya.reading.words.other_domains import is_armed

_SPAN: Final = attrgetter("first", "last")
_MEETINGS: Final = frozenset(["CONSULT", "COOPERATE", "AGREE"])
_TALKS: Final = frozenset(["person", "role", "title", "institution", "state", "group"])
_DONE: Final = frozenset(["ASSAULT", "COERCE", "MOBILIZE", "PROTEST"])
# frames of moving forces with an adversary, or that are done to those who are called up
_DONE_TO: Final = frozenset(["conscript", "war-preparations", "lay-mines", "deploy-police", "throw-into-battle"])
_SAID: Final = frozenset(["ACCUSE", "REJECT", "SUPPORT", "REQUEST", "THREATEN"])  # acts that are no whole of which force is a part
_BACK: Final = frozenset(["retake", "liberate", "wrest"])  # frames of ground that another side held


def take_doers(draft: Draft, events: list[EventDraft]) -> None:
    """اعتقلت القوات خمسة أشخاص *بعملية إنزال*: who does an act does what it is done by."""
    means = draft.knowledge.operators("means_preposition")
    for index, event in enumerate(events):
        if event.actors or event.chunk is None or event.chunk.prep not in means or event.layer != "attack":
            continue
        if event.definite and event.frame >= 0 and draft.entries.frames[event.frame].control is None:
            continue  # للاشتباه في صلتهم *بالهجوم*: a known act is no means
        if is_denounced(draft, draft.chunks[event.sentence], event.chunk.index):
            continue  # تظاهر المئات تنديدا *بقصف* غزة
        link = draft.words[event.chunk.first - 1] if event.chunk.first else None
        if link is not None and not link.article and link.stem in draft.knowledge.operators("share_noun"):
            continue  # أوقفت الشرطة شابا له صلة *بتفجير* السوق
        for other in reversed(events[:index]):
            if other.statement is not event.statement or other.chunk is None or verb_between(draft, other, event):
                break
            if other.chunk is event.chunk:
                break  # بملاحقة منفذي *الهجوم*: what another act of the same phrase is about
            if other.type in _SAID and other.chunk.index == event.chunk.index - 1 and other.chunk.kind == NOUNS:
                event.actors = list(other.actors) if other.type == "THREATEN" else []
                break  # أوقفت الشرطة شابا لتهديده *بتفجير* مدرسة: what is threatened, and no means of the police
            if other.actors and other.cue_of is None and other.type in _DONE:
                event.actors = list(other.actors)
                break


def take_operation(draft: Draft, events: list[EventDraft]) -> None:
    """ألقت الشرطة القبض على خمسة *خلال عملية أمنية*: who seizes people carries out the operation in which he does."""
    if not events or draft.lacks_in(events[0].sentence, "operation_noun", "raid_noun"):
        return
    operations = draft.knowledge.any_of("operation_noun", "raid_noun")
    during = draft.knowledge.any_of("occasion_preposition", "means_preposition", "through_preposition")
    for index, event in enumerate(events):
        chunk = event.chunk
        if event.actors or event.definite or chunk is None or chunk.prep not in during or not index:
            continue
        head = draft.words[event.first]
        if event.type not in ("ASSAULT", "COERCE") or head is None or head.article or head.suffix or head.stem not in operations:
            continue
        seizing, ending = events[index - 1], draft.words[chunk.last - 1]
        if seizing.chunk is None or seizing.statement is not event.statement or seizing.layer == "attack":
            continue
        seized = seizing.type == "COERCE" and seizing.frame >= 0 and draft.entries.frames[seizing.frame].toll == "detained"
        joint = ending is not None and ending.stem in draft.knowledge.operators("joint_adjective")  # *مشتركة* مع التحالف
        if (seized or joint) and seizing.actors and not verb_between(draft, seizing, event):
            event.actors = list(seizing.actors)


def take_whole(draft: Draft, events: list[EventDraft]) -> None:
    """نفذت القوات عملية أمنية، *تضمنت* إنزالا جويا: a part of an operation has the doers of the whole."""
    if not events or draft.lacks_in(events[0].sentence, "including_verb"):
        return
    verbs = draft.knowledge.operators("including_verb")
    for index, event in enumerate(events[1:], 1):
        whole = events[index - 1]
        if event.actors or not whole.actors or event.chunk is None or whole.chunk is None or event.statement is not whole.statement:
            continue
        if whole.cue_of is not None or whole.type in _SAID or event.type == "THREATEN":
            continue  # أدان المجلس الجرائم التي شملت *قصف* المدارس
        between = [chunk for chunk in draft.chunks[event.sentence][whole.chunk.index + 1 : event.chunk.index] if chunk.kind == VERB]
        if len(between) == 1 and between[0].word is not None and between[0].word.stem in verbs:
            event.actors = list(whole.actors)


def name_from_operation(draft: Draft) -> None:
    """نفذت القوات مداهمة … *وأسفرت العملية عن* مقتل عنصر: what came of an operation told before was done by who carried it out."""
    operations = draft.knowledge.operators("operation_noun")
    for number, event in enumerate(draft.events):
        if event.actors or event.layer != "result" or event.chunk is None or event.type != "ASSAULT":
            continue
        before = draft.chunks[event.sentence][max(0, event.chunk.index - 2) : event.chunk.index]
        if len(before) < 2 or before[0].kind != VERB or before[0].word is None or before[0].word.light is None:
            continue
        word = before[1].word if before[1].kind == NOUNS else None
        if word is None or not word.article or word.stem not in operations:
            continue
        for other in reversed(draft.events[max(0, number - 6) : number]):
            if event.sentence - other.sentence > REFERS:
                break
            carried = other.layer == "attack" or other.type == "COERCE"
            if carried and other.actors and other.modality in ("occurred", "ongoing") and other.cue_of is None:
                event.actors = list(other.actors)
                break


def verb_between(draft: Draft, one: EventDraft, other: EventDraft) -> bool:
    assert one.chunk is not None and other.chunk is not None
    low, high = sorted((one.chunk.index, other.chunk.index))
    chunks = draft.chunks[one.sentence]
    return any(chunk.kind in (VERB, COMPLEMENTIZER) for chunk in chunks[low + 1 : high])


def take_nations(draft: Draft, events: list[EventDraft]) -> None:
    """العدوان *الإسرائيلي*: a nationality within the words that name an attack says who made it."""
    for event in events:
        if event.actors or event.layer != "attack" or not event.rule.endswith(":noun"):
            continue
        for token in range(event.first + 1, event.last):
            word = draft.words[token]
            if word is not None and word.demonym is not None:
                event.actors = [national_state(draft, token, word.demonym)]
                break


def take_hosts(draft: Draft, events: list[EventDraft]) -> None:
    """دعا *روحاني* إلى التهدئة خلال مكالمة مع نظيره: who does what a talk is the occasion of is the one who talks."""
    during = draft.knowledge.operators("occasion_preposition")
    for event in events:
        chunk = event.chunk
        if event.type not in _MEETINGS or event.actors or chunk is None or chunk.prep not in during:
            continue
        chunks = draft.chunks[event.sentence]
        partner = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
        visits = event.frame >= 0 and draft.entries.frames[event.frame].id == "visit"  # خلال *زيارة* إلى …
        meets = partner is not None and partner.prep in draft.knowledge.operators("with_preposition")
        if not (visits or meets or event.recipients):
            continue
        verb = verb_before(chunks, chunk.index)
        if verb is None or not event.rule.endswith(":noun"):
            continue
        said = next(
            (
                item
                for item in draft.statements
                if item.speaker is not None
                and (
                    item.cue_first == verb.first or (item.sentence == event.sentence and item.cue_first < event.first < item.first)
                )
            ),
            None,
        )  # قال المسؤول الذي يتولى الملف بعد *زيارة* المدينة إن …
        where = verb_subject(chunks, verb)
        found = [said.speaker] if said is not None and said.speaker is not None else mentions(chunks, where) if where >= 0 else []
        event.actors = [mention for mention in found if mention not in event.recipients and mention.head_class in _TALKS]


def is_between_two(draft: Draft, event: EventDraft, fallen: ActorMention) -> bool:
    """اشتباكات *بين قبيلتين*: whether one phrase names both sides of a fight, which has no other than these."""
    if fallen.entity is not None or len(event.actors) != 1 or event.recipients or not event.rule.endswith(":noun"):
        return False
    sides = event.actors[0]
    own = draft.chunk_of[sides.first]
    both = sides.number == 1 or (sides.head_class == "group" and sides.kind == "people")  # قبيلتين، الطرفين
    return both and own is not None and own.prep in draft.knowledge.operators("between_preposition")


def name_adversary(draft: Draft, event: EventDraft, beside: list[EventDraft]) -> None:
    """عملية لاستعادة الجيب الذي تسيطر عليه داعش: the one other armed side that its clause names is whom an attack is on."""
    if event.recipients or not event.actors or event.frame < 0 or event.cue_of is not None:
        return
    frame = draft.entries.frames[event.frame]
    if event.layer != "attack" and (frame.control != "gained" or frame.slots.get("subject") == "place"):
        return  # سقطت البلدة في أيدي المسلحين: whoever lost it
    if not any(is_armed(draft, mention) for mention in event.actors):
        return
    first, last = event.last, draft.sentences[event.sentence][1]
    if event.statement is not None:
        last = min(last, event.statement.last)
    for other in beside:  # سيطر على البلدة بعد قتال مع …: he fought; استعادها بعد قتال مع …: she was theirs
        later = other.first > event.first and other.statement is event.statement
        same = not other.actors or (other.actors == event.actors and any(is_armed(draft, one) for one in other.recipients))
        same = same and not any(one in event.actors for one in other.recipients)  # واصل تقدمه رغم *غارات عليه*
        if later and frame.control == "gained" and other.layer == "attack" and other.recipients and same:
            lost = frame.id in _BACK or (frame.id != "advance" and is_fought_before(draft, other))
            event.recipients, other.actors = list(other.recipients) if lost else [], list(event.actors)
            return
    following = [other.first for other in beside if other.first > event.first]
    taken = {mention.entity for mention in event.actors if mention.entity}
    allies = draft.knowledge.any_of("ally_word", "beside_word")  # إلى *جانب* القوات
    others = {  # شن الجيش هجوما بعد مقتل *الطيار*: whom another act is done to
        id(mention) for other in beside
        if other is not event and (other.type in ("MOBILIZE", "AID") or other.layer == "result")
        for mention in (*other.actors, *other.recipients)
    }  # fmt: skip
    materiel = draft.knowledge.operators("materiel_noun")
    heads = {word.stem for one in event.actors if (word := draft.words[one.first]) is not None}
    for mention in sorted(draft.actors_in[event.sentence], key=_SPAN):
        if not first <= mention.first < last or mention in event.actors:
            continue
        if not is_of_clause(draft, event, mention):
            return  # سيطر الثوار على التلة، وقال *أحد القادة*
        if following and mention.first > following[0] and following[0] - event.first > 4:
            return
        if not is_armed(draft, mention) or (mention.entity and mention.entity in taken) or id(mention) in others:
            continue
        if is_no_party(draft, event, mention):
            continue
        if (word := draft.words[mention.first]) is not None and word.suffix:
            continue  # قصف الطيران الجبهة بعد أن تراجعت *قواته*: of whose side they are is open
        if any(one.first < mention.first < one.last or (one.entity and one.entity == mention.entity) for one in event.actors):
            continue  # عناصر من *التنظيم*, العملية جاءت في إطار تحركات *للتحالف*
        head = draft.words[mention.first]
        if head is not None and head.stem in heads:
            continue  # المقاومة الشعبية … *المقاومة*
        if any(word is not None and word.stem in materiel for word in draft.words[mention.first : mention.first + 2]):
            continue
        own = draft.chunk_of[mention.first]
        if own is not None and any(own is draft.chunk_of[one.first] for one in event.actors):
            continue  # التنظيم *الجهادي*: of the doer's own name
        if own is not None and own.conj and _is_between(draft, own):
            return  # رغم النزاع بين المتمردين *والقوات*: sides of another fight
        if own is not None and own.prep in draft.knowledge.operators("agent_preposition"):
            continue  # المطار المحاصر *من قبل* المسلحين: who besieges it
        before = draft.chunks[own.sentence][own.index - 1] if own is not None and own.index else None
        verb = before.word if before is not None and before.kind == VERB and before is not event.chunk else None
        if verb is not None and verb.light is not None and own is not None and not (own.prep or own.conj or verb.suffix):
            return  # بعد السيطرة على المبنى، قام *المسلحون* بضربه: who does the next act
        free = before is not None and before.kind == PRONOUN and before.word is not None and before.word.function == "pron"
        if free and own is not None and not (own.prep or own.conj):
            return  # القوة التي تنفذ العملية هي *كتيبة* الفاروق
        follows = own is not None and event.chunk is not None and own.index == event.chunk.index + 1
        if follows and own is not None and _is_side_fought_for(draft, own):
            continue
        side = draft.words[before.first] if before is not None and before.kind == NOUNS and before.prep else None
        if side is not None and own is not None and own.prep and side.stem in draft.knowledge.operators("near_noun"):
            continue  # قصفت البلدة قرب مقر *للقوات*: whose ground it was near
        near = draft.words[max(first, mention.first - 3) : mention.first + 1]
        if any(word is not None and (word.stem in allies or word.conjunction) for word in near):
            return
        event.recipients = [mention]
        return


def _is_side_fought_for(draft: Draft, chunk: Chunk) -> bool:
    """يقاتلون *في صفوف التنظيم*: whether the words right behind an act name those in whose ranks it is done."""
    if draft.lacks("ranks_noun") or chunk.prep not in draft.knowledge.operators("in_preposition"):
        return False
    return chunk.word is not None and chunk.word.stem in draft.knowledge.operators("ranks_noun")


def _is_between(draft: Draft, chunk: Chunk) -> bool:
    """بين المتمردين *والقوات*: whether بين opens the row that a phrase is of."""
    chunks, index = draft.chunks[chunk.sentence], chunk.index
    while index > 0 and chunks[index].kind == NOUNS and chunks[index].conj and not chunks[index].prep:
        index -= 1
    return chunks[index].prep in draft.knowledge.operators("between_preposition")


def without_booty(draft: Draft, event: EventDraft) -> None:
    """سيطرت على دبابة ومدفع، استعادت الثكنة: what is taken is nobody."""
    if event.frame < 0 or not event.recipients:
        return
    frame = draft.entries.frames[event.frame]
    if frame.control != "gained" and frame.mode != "seize":
        return
    things = draft.knowledge.operators("materiel_noun") | draft.knowledge.nouns("struck_noun")
    event.recipients = [
        mention for mention in event.recipients if mention.entity is not None or not _is_thing(draft, mention, things)
    ]  # fmt: skip


def _is_thing(draft: Draft, mention: ActorMention, things: frozenset[str]) -> bool:
    """*دبابة*، *مئات الدبابات*: whether the first noun of a mention is one of `things`."""
    words = draft.words[mention.first : min(mention.first + 2, mention.last)]
    return any(word is not None and word.stem in things for word in words)


def without_posted(draft: Draft, event: EventDraft) -> None:
    """نشرت القيادة *300 جندي*, التقدم نحو *القصر الرئاسي*: forces that are moved, and where they go, are nobody whom that is done
    to; who is called up is, and so are those against whom it is."""
    if event.type != "MOBILIZE" or not event.recipients or event.frame < 0 or draft.entries.frames[event.frame].id in _DONE_TO:
        return
    against, goes = draft.knowledge.operators("against_preposition"), draft.entries.frames[event.frame].id == "advance-towards"
    event.recipients = [
        mention for mention in event.recipients
        if ((chunk := draft.chunk_of[mention.first]) is not None and chunk.prep in against)
        or (goes and mention.head_class == "group" and is_armed(draft, mention))  # نحو حصون *التنظيم*
    ]  # fmt: skip
