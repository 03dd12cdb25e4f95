"""Doers that decide what an act is: courts, armed groups, office holders, aircraft.

In: the events of a draft as verbs and nouns told them. Out: the same events with the frame that they are by who does them.
The idea: an armed group that executes or detains kills and abducts; authorities that execute convicts carry out a sentence;
an office holder who attacks an institution attacks it in words; what aircraft shell is struck from the air.
"""

from __future__ import annotations

from typing import Final

from riwaya.reading.draft import NOUNS, VERB, ActorMention, Draft, EventDraft
from riwaya.reading.questions import told_in
from riwaya.reading.words.other_domains import is_armed
from riwaya.text.normalise import folded

_BANDS: Final = frozenset(["REB", "UAF", "PRM"])
_CONDEMNING: Final = "condemn:noun"
_CONVICTING: Final = "convict"
_TAKING: Final = frozenset(["take-ground:verb", "take-ground:noun"])
_SEIZING: Final = "capture-arms"
_FELLING: Final = "fell-fighters:verb"
_SENTENCING: Final = "sentence"
_SENDING_OFF: Final = frozenset(["banish:noun", "banish:verb"])
_PULLING_OUT: Final = "pull-out-forces"
_CRIMES: Final = "commit-crimes:noun"
_GIVEN: Final = frozenset(["death-sentence:noun", "sentence:noun"])
_BEATING: Final = "beat:noun"
_STRIKING: Final = "strike"
_CAPTURES: Final = frozenset(["capture-fighter", "be-captured"])
_BY_BANDS: Final = frozenset(["capture-fighter", "detain"])  # what bands do, where nothing says who did it
_OF_STATE: Final = frozenset(["MIL", "COP", "GOV", "JUD", "SPY"])
_HELD: Final = "detained"  # the toll of acts by which people are held
_HELP: Final = "support-in-combat"
_MAKE: Final = 3  # words that tell what aircraft those are


def read_as_sentences(draft: Draft) -> None:
    """Gives acts that courts order the frame that they are then (`Frame.court`)."""
    frames, numbers = draft.entries.frames, draft.knowledge.frame_numbers
    for event in draft.events:
        if event.rule == _CONDEMNING and _is_of_guilt(draft, event):
            event.frame, event.type = numbers[_CONVICTING], frames[numbers[_CONVICTING]].type
            convicts = event.recipients or [one for one in event.actors if one.kind != "unknown"]
            event.rule, event.recipients, event.actors = f"{_CONVICTING}:noun", convicts, []
        if event.rule == _FELLING and any(_is_court(draft, mention) for mention in event.actors):
            _become(draft, event, _SENTENCING)
            event.effects.clear()
            event.counts.clear()
        if event.rule in _TAKING and _takes_things(draft, event):
            _become(draft, event, _SEIZING)
        elif event.rule in _SENDING_OFF and _are_own(draft, event):
            _become(draft, event, _PULLING_OUT)
        elif event.rule == _BEATING and _is_struck(draft, event):
            _become(draft, event, _STRIKING)
        court = frames[event.frame].court if event.frame >= 0 else None
        if court is not None and event.cue_of is None and _is_of_court(draft, event):
            event.frame, event.type = numbers[court], frames[numbers[court]].type
            event.layer = frames[numbers[court]].layer
            event.effects.clear()  # nobody died in an attack
            event.counts.clear()
            event.rule = f"{court}:{event.rule.rpartition(':')[2]}"


def without_deeds(draft: Draft) -> None:
    """صدر صك يقضي بثبوت التهمة *والحكم بقتله*, توجيه الاتهام إليه *بارتكاب جريمته*: the sentence is the one that its deed
    gives (`worded_acts` tells it by its own word), and the crime somebody is charged with has been told before."""
    if draft.lacks("court_deed") and draft.lacks("charged_crime"):
        return
    operators, kept = draft.knowledge.operators, list[EventDraft]()
    sentence, charged, given = -1, False, False  # what the acts before of the same sentence tell
    for event in draft.events:
        if event.sentence != sentence:
            sentence, charged, given = event.sentence, False, False
        first, last = draft.words[event.first], draft.words[event.last - 1]
        again = given and event.rule in _GIVEN and event.chunk is not None and bool(event.chunk.conj)
        own = last is not None and last.suffix and last.stem in operators("charged_crime")
        if not again and not (own and charged and event.rule == _CRIMES):
            kept.append(event)
        charged = charged or event.type == "ACCUSE"
        given = given or (event.type == "SANCTION" and first is not None and first.stem in operators("court_deed"))
    draft.events = kept


def _become(draft: Draft, event: EventDraft, name: str) -> None:
    """Gives an act another frame."""
    event.frame = draft.knowledge.frame_numbers[name]
    frame = draft.entries.frames[event.frame]
    event.type, event.layer, event.rule = frame.type, frame.layer, f"{name}:{event.rule.rpartition(':')[2]}"


def _is_court(draft: Draft, mention: ActorMention) -> bool:
    """قضت *محكمة الجنايات* بالسجن على قيادي: who does away with nobody."""
    word = draft.words[mention.first]
    return word is not None and word.stem in draft.knowledge.operators("court_body")


def _are_own(draft: Draft, event: EventDraft) -> bool:
    """دعا الحزب إلى إبعاد *قواعده* عن القرى: whoever moves off what is his draws back, and sends nobody away."""
    chunk = event.chunk
    if chunk is None or draft.lacks("own_force_or_base"):
        return False
    row = draft.chunks[event.sentence]
    behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    token = event.last if event.last < chunk.last else behind.head if behind is not None and not behind.prep else -1
    word = draft.words[token] if token >= 0 else None
    return word is not None and bool(word.suffix) and word.stem in draft.knowledge.operators("own_force_or_base")


def _is_struck(draft: Draft, event: EventDraft) -> bool:
    """*ضرب* مجمعين سكنيين, *ضرب* الأكراد في شمال البلاد: buildings, a people or a group are struck, and nobody is beaten."""
    chunk, word = event.chunk, draft.words[event.first]
    if chunk is None or event.last != event.first + 1 or event.weapon is not None or word is None or word.article:
        return False
    if event.recipients:
        by_state = bool(event.actors) and all(_meant(mention).head_class == "state" for mention in event.actors)
        return by_state or all(_is_of_many(mention) for mention in event.recipients)
    struck = draft.words[event.last] if event.last < chunk.last else None
    return struck is not None and struck.head is None and struck.stem in draft.knowledge.operators("struck_thing")


def _is_of_many(mention: ActorMention) -> bool:
    meant = _meant(mention)
    return meant.head_class in ("group", "force", "state") or meant.kind in ("armed_group", "ethnic", "state")


def _takes_things(draft: Draft, event: EventDraft) -> bool:
    """سيطرت المقاومة *على أربع دبابات*: arms and vehicles that are taken, and no ground."""
    if event.chunk is None:
        return False
    on, things = draft.knowledge.operators("on_preposition"), draft.knowledge.operators("captured_thing")
    goods = draft.knowledge.operators("taken_goods")
    row = draft.chunks[event.sentence]
    for other in row[event.chunk.index + 1 : event.chunk.index + 3]:
        if other.kind == NOUNS and other.prep in on:
            token = other.head
            while token + 1 < other.last and draft.counted[token]:
                token += 1
            taken = draft.words[token]
            if taken is not None and taken.stem in draft.knowledge.operators("whole_word") and token + 1 < other.last:
                taken = draft.words[token + 1]  # على *كافة* احتياطات البلاد
            return taken is not None and ((not taken.article and taken.stem in things) or taken.stem in goods)
    return False


def _is_of_guilt(draft: Draft, event: EventDraft) -> bool:
    """سجن بعد *إدانته بالتجسس*, ثبوت *إدانتهم*: who is found guilty, by a pronoun or a genitive with ب, or as proved."""
    word, chunk, operators = draft.words[event.first], event.chunk, draft.knowledge.operators
    if word is None or chunk is None or word.article or word.stem not in operators("guilt_noun"):
        return False
    before = draft.words[event.first - 1] if event.first > chunk.first else None
    if before is not None and before.stem in operators("proving_noun"):
        return True
    row = draft.chunks[event.sentence]
    behind = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
    if behind is None or behind.kind != NOUNS or behind.prep not in operators("means_preposition"):
        return False
    return bool(word.suffix) or event.last < chunk.last


def read_as_abductions(draft: Draft) -> None:
    """احتجز التنظيم رهينة, هاجم الوزير الاتحاد: the frames of `Frame.police`, `armed`, `outlaws` and `verbal`."""
    frames, numbers = draft.entries.frames, draft.knowledge.frame_numbers
    for event in draft.events:
        if event.frame < 0 or event.cue_of is not None:
            continue
        frame, other = frames[event.frame], None
        if frame.armed is not None and _helps_force(draft, event):
            other = _HELP
        elif not event.actors:
            continue
        elif frame.police is not None and event.carried and _is_of_police(draft, event):
            other = frame.police
        elif frame.armed is not None and all(_bears_arms(draft, frame.type, mention) for mention in event.actors):
            other = frame.armed
        elif frame.id in _CAPTURES and all(_is_of_people(_meant(mention)) for mention in event.actors):
            other = frame.armed
        elif frame.outlaws is not None and all(_is_outlaw(draft, _meant(mention)) for mention in event.actors):
            other = frame.outlaws
        elif frame.verbal is not None and _is_of_words(draft, event):
            other = frame.verbal
        if other is not None:
            event.frame, event.type, event.layer = numbers[other], frames[numbers[other]].type, frames[numbers[other]].layer
            event.rule = f"{other}:{event.rule.rpartition(':')[2]}"


def read_as_taken(draft: Draft) -> None:
    """اقتحم *المسلحون* المبنى، و*اعتقلوا* حراسه: an arrest whose doers are found only by other acts than by its own words."""
    frames, numbers = draft.entries.frames, draft.knowledge.frame_numbers
    for event in draft.events:
        if event.frame < 0 or event.cue_of is not None:
            continue
        frame = frames[event.frame]
        if frame.toll != _HELD or (not event.actors and not (frame.id in _BY_BANDS and _is_by_band(draft, event))):
            continue
        other = frame.armed if all(_is_armed_band(_meant(one)) for one in event.actors) else None
        if other is None and frame.outlaws and all(_is_outlaw(draft, _meant(mention)) for mention in event.actors):
            other = frame.outlaws
        if other is not None:
            _become(draft, event, other)
            taken = frames[numbers[other]].toll
            for toll in event.tolls:
                if toll.effect == _HELD and taken is not None:
                    toll.effect = taken


def _is_by_band(draft: Draft, event: EventDraft) -> bool:
    """نقل الحوثيون المدنيين الذين *تحتجزهم*: whether a verb whose subject is not named has an armed group before it, rather than
    forces of a state."""
    if event.chunk is None or event.chunk.kind != VERB or event.chunk.suffered:
        return False
    hit = {id(one) for other in told_in(draft, event.sentence - 1, event.sentence) for one in other.recipients}
    for sentence in range(event.sentence, max(-1, event.sentence - 2), -1):
        for mention in reversed(draft.actors_in[sentence]):
            if mention.first >= event.first or id(mention) in hit:
                continue  # قتل عشرة *حوثيين* وأسر تسعة: they took nobody
            if _is_armed_band(_meant(mention)) or _meant(mention).sector in _OF_STATE:
                return _is_armed_band(_meant(mention))
    return False


def read_as_air_strikes(draft: Draft) -> None:
    """قصفت *الطائرات* موقعا, قصف *لطيران التحالف*: the frames of `Frame.air`, once nothing else asks what the word says."""
    frames, numbers = draft.entries.frames, draft.knowledge.frame_numbers
    for event in draft.events:
        air = frames[event.frame].air if event.frame >= 0 else []
        flying = [mention for mention in event.actors if flies(draft, mention)] if air else []
        if flying:
            frame = air[any(_is_crewless(draft, mention) for mention in flying)]
            event.frame = numbers[frame]
            event.rule = f"{frame}:{event.rule.partition(':')[2]}"


def flies(draft: Draft, mention: ActorMention) -> bool:
    """*طائرات حربية*, *مقاتلات تركية*, *مسيرة* مجهولة"""
    word = draft.words[_meant(mention).first]
    return word is not None and word.stem in draft.knowledge.operators("aircraft_noun")


def _is_crewless(draft: Draft, mention: ActorMention) -> bool:
    """طائرات *مسيرة*, طائرة *بدون* طيار"""
    first, crewless = _meant(mention).first, draft.knowledge.operators("crewless_word")
    return any(word is not None and word.stem in crewless for word in draft.words[first : first + _MAKE])


def _bears_arms(draft: Draft, type_: str, mention: ActorMention) -> bool:
    """Whether somebody is one of those by whom an act is that of `Frame.armed`: of SUPPORT any force, of PROTEST men of war."""
    if type_ == "PROTEST":  # واصلت *كتائب اللواء* الاحتشاد; but دفعت *الجماعة* بأنصارها للاحتشاد
        return mention.head_class == "force" or (mention.head_class == "people" and mention.kind in ("military", "armed_group"))
    return _is_armed_band(_meant(mention)) or (type_ == "SUPPORT" and is_armed(draft, mention))


def _helps_force(draft: Draft, event: EventDraft) -> bool:
    """ستتوالى المجاميع *لمساندة قوات التحالف*: what men come for is help in a fight, whoever they are; words support by a verb."""
    chunk = event.chunk
    if event.type != "SUPPORT" or chunk is None or not event.rule.endswith(":noun") or event.first != chunk.head:
        return False
    if not event.recipients or chunk.prep not in draft.knowledge.operators("purpose"):
        return False
    return all(is_armed(draft, one) and one.head_class in ("force", "group") for one in event.recipients)


def _is_armed_band(meant: ActorMention) -> bool:
    """تنظيم الدولة, مسلحون ملثمون: whoever bears arms for no state."""
    return meant.kind == "armed_group" or (meant.kind == "people" and meant.sector in _BANDS)


def _is_of_people(meant: ActorMention) -> bool:
    """أسر *السكان* تسعة: people of no state who take prisoners in a fight."""
    return meant.kind == "people" and meant.sector not in _OF_STATE


def _is_outlaw(draft: Draft, meant: ActorMention) -> bool:
    """تنظيم الدولة, مسلحون ملثمون, *الحوثيون*; not *قسد*, who rules a land and has a police there that arrests."""
    if meant.name_ar is not None and folded(meant.name_ar) in draft.knowledge.operators("ruling_group"):
        return False
    return _is_armed_band(meant)


def _is_of_police(draft: Draft, event: EventDraft) -> bool:
    """شنت *الشرطة* حملة; but قتل ثلاثة في العملية التي نفذتها الشرطة, نفذت قوات أمنية عملية *استهدفت مواقع التنظيم*: where men are
    killed or armed men are struck at it is fighting, whoever does it."""
    word = draft.words[event.first]
    campaign = word is not None and word.stem in draft.knowledge.operators("campaign_noun")  # *حملات* استهدفت ناشطين
    if event.told_by and (not campaign or any(is_armed(draft, mention) for mention in event.recipients)):
        return False
    if event.effects or not all(_meant(mention).sector == "COP" for mention in event.actors):
        return False
    if any(other.sentence == event.sentence and other.layer == "result" and other.type == "ASSAULT" for other in draft.events):
        return False
    return not any(mention.head_class in ("group", "force") and is_armed(draft, mention) for mention in event.recipients)


def _is_of_words(draft: Draft, event: EventDraft) -> bool:
    """هاجم رئيس الوزراء الاتحاد الأوروبي: one person of office, and a body or a person whom he has no force to hit with;
    شن *الكاتب* هجوما على الأمين العام: those who write and preach."""
    bodies = ("organisation", "government", "party", "media", "person")
    writers = draft.knowledge.operators("writer_noun")
    heads = [draft.words[_meant(mention).first] for mention in event.actors]
    if event.weapon is not None or event.tolls or not event.recipients:
        return False
    if all(word is not None and word.stem in writers for word in heads):
        return not any(is_armed(draft, mention) for mention in event.recipients)
    official = all(_meant(one).kind == "person" and _meant(one).head_class in ("title", "role") for one in event.actors)
    return official and all(_meant(one).kind in bodies for one in event.recipients)


def _meant(mention: ActorMention) -> ActorMention:
    return mention.antecedent or mention


def _is_of_court(draft: Draft, event: EventDraft) -> bool:
    """أعدمت السلطات أربعة مدانين; not أعدم التنظيم, أعدمهم الجنود ميدانيا."""
    if any(is_armed(draft, mention) for mention in event.actors):
        return False
    first, last = draft.sentences[event.sentence]
    words = [word for word in draft.words[first:last] if word is not None]
    operators = draft.knowledge.operators
    if any(word.stem in operators("summary_word") for word in words):
        return False
    if _is_outside_law(draft, first, last):
        return False
    if any(word.stem in operators("court_word") for word in words):
        return True
    heads = [draft.words[mention.first] for mention in event.actors]
    if any(word is not None and word.stem in operators("occupier_noun") for word in heads):
        return False  # أعدم *الاحتلال* شابا: no court
    return any(_is_state(mention) for mention in event.actors)


def _is_outside_law(draft: Draft, first: int, last: int) -> bool:
    """عمليات إعدام *خارج نطاق القضاء*, *خارج إطار القانون*: whether a sentence says that no court had a part in it."""
    operators, words = draft.knowledge.operators, draft.words
    for token in range(first, last - 1) if not draft.lacks_in(draft.sentence_of[first], "law_or_court") else ():
        word = words[token]
        if word is None or word.stem not in operators("outside_word"):
            continue
        behind = [one.stem for one in words[token + 1 : token + 3] if one is not None]
        if behind and (behind[0] in operators("law_or_court") or behind[-1] in operators("law_or_court")):
            return behind[0] in operators("law_or_court") or behind[0] in operators("extent_of_law")
    return False


def _is_state(mention: ActorMention) -> bool:
    meant = mention.antecedent or mention
    return meant.kind in ("state", "government") and meant.sector in (None, "GOV", "JUD", "COP")


__all__ = ["flies", "read_as_abductions", "read_as_air_strikes", "read_as_sentences", "read_as_taken", "without_deeds"]
