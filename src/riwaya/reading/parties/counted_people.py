"""People of whom only the number is told, as those an act was done to.

In: an event with its tolls. Out: recipients for those tolls whose number stands alone.
The idea: قتل *ثلاثة* وجرح *خمسة آخرون* – a number without a noun, behind a word of killing, wounding or seizing, is whom it is
done to; with a noun the phrase is a mention already. Dead and wounded of whom nothing but that is told (خلف القصف *عشرة قتلى*) are
the toll of an attack and nobody whom it hit.
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.quantities import QuantityMention
from riwaya.reading.draft import MARK, NOUNS, PRONOUN, VERB, ActorMention, Chunk, Draft, EventDraft
from riwaya.reading.phrases.fixed_words import opens_agent
from riwaya.reading.phrases.person_names import inner_letters
from riwaya.reading.words.marks import COMMAS

_MOVES: Final = frozenset(["RETREAT", "PROTEST", "MOBILIZE"])
_CARE: Final = frozenset(["evacuate-wounded", "treat-wounded"])  # ids of frames
_COUNTED: Final = 4  # words of a number and its noun
_EFFECTS: Final = frozenset(["killed", "injured", "detained", "abducted", "released"])


def name_counted(draft: Draft, event: EventDraft) -> None:
    """Adds those whom the tolls of an event count to its recipients where nobody is named; bare losses are no more than a toll."""
    if event.recipients:
        event.recipients = [one for one in event.recipients if not _is_toll(draft, event, one)]
    if not event.tolls:
        _name_other(draft, event)
        return
    if all(is_bare_loss(draft, one) for one in event.recipients) and (among := _among(draft, event)):
        event.recipients = among
    if event.recipients:
        return
    for toll in event.tolls:
        if toll.effect not in _EFFECTS:
            continue
        found = _people(draft, toll.quantity) if _stands_alone(draft, event, toll.quantity) else None
        found = found or _named_by(draft, event, toll.quantity)
        if found is not None and not (event.layer == "attack" and is_bare_loss(draft, found)):
            event.recipients.append(found)


def _name_other(draft: Draft, event: EventDraft) -> None:
    """اعتقلت الشرطة رجلا وتطارد *آخر*: another one, of whom nothing else is said, right behind a verb of force."""
    chunk = event.chunk
    if event.recipients or event.type not in ("COERCE", "ASSAULT") or chunk is None or chunk.kind != VERB or not event.actors:
        return
    row = draft.chunks[chunk.sentence]
    behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    word = behind.word if behind is not None and behind.kind == NOUNS and not (behind.prep or behind.conj) else None
    if behind is None or word is None or behind.last != behind.first + 1 or word.article or word.suffix:
        return
    if word.text not in draft.knowledge.operators("other_person"):
        return
    if draft.knowledge.slots[event.frame].get("object") != "recipient":
        return
    found = ActorMention(behind.first, behind.last, "people", name="people", head_class="people", anonymous=True)
    draft.add(found)
    event.recipients.append(found)


def _among(draft: Draft, event: EventDraft) -> list[ActorMention]:
    """أوقعت الغارة قتلى بينهم *أطفال*, عشرة جرحى، بينهم *سبعة مدنيين*: who is named as among dead and wounded of whom nothing
    else is said, right behind these."""
    if event.type != "ASSAULT" or draft.lacks("among_word") or is_fight(draft, event):
        return []
    for toll in reversed(event.tolls):
        counted = draft.chunk_of[toll.quantity.last - 1]
        lost = draft.knowledge.any_of("killed_noun", "injured_noun")
        named_so = any(word is not None and word.stem in lost for word in draft.words[toll.quantity.first : toll.quantity.last + 1])
        if toll.effect not in ("killed", "injured") or counted is None or not named_so:
            continue
        row, index = draft.chunks[counted.sentence], counted.index + 1
        if index < len(row) and row[index].kind == MARK and row[index].text in COMMAS:
            index += 1
        if index + 1 >= len(row) or row[index].kind != PRONOUN or row[index].text not in draft.knowledge.operators("among_word"):
            continue
        found: list[ActorMention] = []
        for chunk in row[index + 1 :]:
            named = chunk.actor if chunk.kind == NOUNS and not chunk.prep and bool(chunk.conj) == bool(found) else None
            if named is None or named.head_class not in ("people", "role", "force") or is_bare_loss(draft, named):
                break
            found.append(named)
        if found:
            return [one for one in found if one not in event.actors]
    return []


def name_hurt(draft: Draft, event: EventDraft, beside: list[EventDraft]) -> None:
    """جرح *ثلاثة آخرون* تم نقلهم إلى المستشفى, أصيب *خمسة* ونقلوا: those hurt whom the sentence only counts are whom the pronoun
    or the plural of the aid behind takes up."""
    if event.recipients or event.frame < 0 or draft.entries.frames[event.frame].id not in _CARE:
        return
    trigger, chunk = draft.words[event.first], event.chunk
    verb = chunk.verb if chunk is not None and chunk.kind == VERB else None
    taken = trigger is not None and trigger.suffix in draft.knowledge.operators("their_suffix")
    gone = verb is not None and chunk is not None and bool(verb.number) and (verb.passive or chunk.suffered or not event.actors)
    if not (taken or gone):
        return
    for other in reversed(beside):
        hurt = [toll.quantity for toll in other.tolls if toll.effect == "injured" and toll.quantity.last <= event.first]
        if not hurt or hurt[-1].value == 1:
            continue
        number = hurt[-1]
        named = next((one for one in other.recipients if one.first <= number.first < one.last), None)
        if named is not None or _stands_alone(draft, event, number):
            event.recipients.append(named or _people(draft, number))
        return


def name_counted_doers(draft: Draft, event: EventDraft) -> None:
    """سلم *اثنان* نفسيهما, انسحب *المئات* من البلدة: a number or amount without a noun right behind a verb of those who go, come or
    protest is who does it."""
    chunk = event.chunk
    if event.actors or event.type not in _MOVES or chunk is None or chunk.verb is None or not event.rule.endswith(":verb"):
        return
    if chunk.suffered or chunk.verb.passive or chunk.verb.person or chunk.verb.number or chunk.verb.gender:
        return
    chunks = draft.chunks[event.sentence]
    behind = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
    if behind is None or behind.kind != NOUNS or behind.prep or behind.conj or behind.actor is not None:
        return
    if draft.knowledge.slots[event.frame].get("subject") != "actor":
        return
    for number in draft.quantities_in[event.sentence]:
        if number.first == behind.head and number.noun is None and (number.people or number.counts in (None, "people")):
            if draft.counted[number.first]:
                found = _people(draft, number)
                event.actors.append(found)
                event.recipients = [one for one in event.recipients if one.first >= found.last]  # هرب اثنان *من المسلحين*
            return


def is_fight(draft: Draft, event: EventDraft) -> bool:
    """معارك, اشتباكات: an attack of two sides by its frame, which takes the other one with مع and both with بين."""
    slots = draft.knowledge.slots[event.frame] if event.frame >= 0 else {}
    known = draft.knowledge.operators
    both = any(slots.get(prep) == "actor" for prep in known("between_preposition"))
    return both and any(slots.get(prep) == "recipient" for prep in known("with_preposition"))


def is_bare_loss(draft: Draft, mention: ActorMention) -> bool:
    """معارك سقط فيها *عشرات القتلى*, خلفت *30 جريحا*: so many dead and wounded, of whichever side."""
    lost = draft.knowledge.any_of("killed_noun", "injured_noun", "amount_noun")
    words, others = draft.words[mention.first : mention.last], draft.knowledge.operators("others_many")
    if mention.entity is not None or not any(word is not None and word.stem in lost for word in words):
        return False
    return all(
        word is None or word.function in ("quant", "prep") or word.stem in lost or word.stem in others or draft.counted[token]
        for token, word in enumerate(words, mention.first)
    )


def _is_toll(draft: Draft, event: EventDraft, mention: ActorMention) -> bool:
    """خلف القصف *عشرة قتلى*, العديد من القتلى *والجرحى*: dead and wounded of an attack of whom nothing else is told; but not the
    known ones (*المصابين* في التفجير، على *جميع المصابين*, في *شهدائه*)."""
    if event.layer != "attack" or not is_bare_loss(draft, mention):
        return False
    lost = draft.knowledge.any_of("killed_noun", "injured_noun")
    fallen = [word for word in draft.words[mention.first : mention.last] if word is not None and word.stem in lost]
    if not fallen or fallen[0].suffix:
        return False
    return not fallen[0].article or is_fight(draft, event) or _is_amount(draft, mention)


def _is_amount(draft: Draft, mention: ActorMention) -> bool:
    """عدد من *القتلى والجرحى*: whether an amount stands before the dead and wounded in a row, or opens the mention of them."""
    lost = draft.knowledge.any_of("killed_noun", "injured_noun")
    passed, known = draft.knowledge.operators("partitive"), draft.knowledge.operators("every_word")
    for token in range(mention.first, max(-1, mention.first - 2 * _COUNTED), -1):
        word = draft.words[token]
        if draft.counted[token]:
            return True
        if word is not None and (word.function == "quant" or word.stem in draft.knowledge.operators("amount_noun")):
            return word.stem not in known
        if word is None or (word.stem not in lost and draft.tokens.norm[token] not in passed):
            return False
    return False


def _named_by(draft: Draft, event: EventDraft, number: QuantityMention) -> ActorMention | None:
    """عن مقتل *ما لا يقل عن 30 شخصا*: the mention of a phrase of its own whose noun a toll counts."""
    chunk = draft.chunk_of[number.first]
    if number.noun is None or chunk is None or chunk is event.chunk or chunk.prep or chunk.actor is None:
        return None
    mention = chunk.actor
    counted = mention.head_class in ("people", "role", "force") and mention.first <= number.noun[0] < mention.last
    word = draft.words[number.noun[0]]
    lost = word is not None and word.stem in draft.knowledge.any_of("killed_noun", "injured_noun")  # خلف 81 *جريحا*: only a toll
    return mention if counted and not lost and mention not in event.actors else None


def _stands_alone(draft: Draft, event: EventDraft, number: QuantityMention) -> bool:
    """Whether a number has no noun, and neither the trigger nor anybody named covers it."""
    if number.noun is not None or not (number.people or number.counts in (None, "people")) or not number.low:
        return False
    chunk = draft.chunk_of[number.first]
    operators = draft.knowledge.operators
    if chunk is None or chunk.kind != NOUNS or chunk.prep in operators("between_preposition"):
        return False
    if chunk.prep in operators("towards_preposition") and number.first == chunk.head:
        return False  # ارتفع *إلى 9*: a sum of more than one act
    if number.first < event.last and event.first < number.last:
        return False  # قتلى وجرحى: the losses themselves
    others = draft.knowledge.any_of("others_many", "others_two", "others_one")
    if not draft.counted[number.first] and draft.tokens.norm[number.first] not in others:
        return False  # a number that a noun implies
    first, last = min(number.first, chunk.head), max(number.last, chunk.last)
    return not any(one.first < last and first < one.last for one in (*event.recipients, *event.actors))


def _people(draft: Draft, number: QuantityMention) -> ActorMention:
    """The mention of those a number counts, with the word for others behind it."""
    last = number.last
    chunk = draft.chunk_of[number.first]
    assert chunk is not None
    if chunk.actor is not None and chunk.actor.first == number.first:
        return chunk.actor  # 4 *من عناصر الشرطة*
    others = draft.knowledge.operators("others_many")
    if last < len(draft.words) and draft.tokens.norm[last] in others:
        last += 1
    found = ActorMention(
        number.first, last, "people", name="people", head_class="people", number=0 if number.value == 1 else 2, anonymous=True,
        inner=inner_letters(draft, number.first),
    )  # fmt: skip
    chunks = draft.chunks[chunk.sentence]
    following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
    partitive = following is not None and following.prep in draft.knowledge.operators("partitive") and last == chunk.last
    if following is not None and partitive and not opens_agent(draft, following.first):  # اعتقال ثلاثة *من طرف* الأمن
        _of_whom(found, following)
    draft.add(found)
    return found


def _of_whom(found: ActorMention, following: Chunk) -> None:
    """مقتل 4 *من القاعدة*: the body of which those counted are."""
    whole = following.actor
    if whole is not None and whole.head_class in ("group", "force", "people"):
        found.last, found.kind, found.name, found.name_ar = following.last, whole.kind, whole.name, whole.name_ar
        found.entity, found.country, found.sector = whole.entity, whole.country, whole.sector


__all__ = ["name_counted", "name_counted_doers", "name_hurt"]
