"""The verb that carries a noun of an act: what its tense, negation, will and outcome make of the act.

In: a row of chunks, the chunk and token of the noun, the chunk of its verb, the statement around. Out: a modality, or None.
The idea: a light verb says of its complement whether it took place (أحبط, يعتزم, لم يشن); of its subject and of what stands beside
it says nothing; any other verb lends the act its tense.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.schema import LightVerb
from riwaya.reading.draft import (
    AUXILIARY,
    COMPLEMENTIZER,
    NEGATION,
    NOUNS,
    PARTICLE,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
    Draft,
    StatementDraft,
)
from riwaya.reading.modality.decreed_acts import does_by_deciding
from riwaya.reading.modality.joined_aims import needs_article
from riwaya.reading.modality.limited_denials import is_beyond_denial
from riwaya.reading.modality.modality import (
    clause_modality,
    governed_modality,
    is_denied,
    is_headline,
    is_nth_time,
    is_subjunctive,
    is_to_come,
    is_until,
    told_by,
    was_about_to,
    was_doing,
)
from riwaya.reading.modality.open_acts import never, perhaps
from riwaya.reading.modality.past_days import is_long_begun, is_of_past_day
from riwaya.reading.phrases.still import became
from riwaya.records import Modality
from riwaya.text.normalise import folded

_SINCE: Final = 4  # chunks from an act to the time since which it goes on
_YEAR: Final = 4  # digits of a year


def by_verb(draft: Draft, chunks: list[Chunk], at: int, governor: int, owner: StatementDraft | None, token: int) -> Modality | None:
    """What the verb that carries the noun makes of it: negation, أن, will, foiling, tense."""
    operators = draft.knowledge.operators
    verb = chunks[governor]
    word = verb.word
    before = chunks[governor - 1] if governor else None
    if word is None or verb.verb is None:
        return None
    if word.stem in operators("lasting_verb"):
        return "occurred" if _is_matter(draft, chunks, at, token) else "ongoing"  # لا تزال المعارك مستمرة
    if chunks[at].prep in operators("behind_preposition"):
        return "occurred"  # يقف التنظيم *وراء هجمات*
    light = draft.entries.light_verbs[word.light.ref] if word.light is not None else None
    if is_denied(chunks, governor, owner):
        return _denied(draft, chunks[at], token, light)  # نفى أن يكون الجيش شن *هجوما*
    if light is not None and light.modality and _is_circumstance(draft, chunks, at, token, light):
        return None  # قرر المجلس *في اجتماعه* أمس: where he did, not what
    if before is not None and (before.kind == NEGATION or _was_not(chunks, governor)):
        if is_beyond_denial(draft, chunks, at, governor):
            return "occurred"
        if before.text in operators("thereby_relative") and chunks[at].prep in operators("from_preposition"):
            return "occurred"  # ما حدث من *تفجير*: what took place
        what = before.text in operators("thereby_relative") or (verb.verb.tense == 1 and before.text in operators("for_what"))
        if what and chunks[at].conj and not chunks[at].prep:
            if any(one.prep in operators("from_preposition") for one in chunks[governor + 1 : at]):
                return "occurred"  # لما قاموا به من انقلاب *واستيلاء* على المؤسسات
        if _is_beside_denied(chunks, at, governor, light) or _is_excepted(draft, chunks, at, governor):
            return "occurred"
        if light is not None and folded(light.lemma) in operators("claiming_cue"):
            return "occurred"  # لم يتبن أحد *الهجوم*
        if light is not None and folded(light.lemma) in operators("ruling_out_verb"):
            return "hypothetical"  # لا يستبعد الخبراء *شن* هجوم
        if light is not None and folded(light.lemma) in operators("stopping_verb") and not chunks[at].prep:
            return "ongoing"  # لم تتوقف *الاحتجاجات*
        if light is None and word.stem in operators("hesitating_verb") and chunks[at].prep:
            coming = before.text in operators("never_particle")
            return told_by(draft, owner, "future") if coming else "occurred"  # لن يتردد الجيش *في قصفها*
        if light is not None and light.modality == "negated":
            own = chunks[at].prep in operators("concerning_preposition") | operators("in_preposition")
            if own and folded(light.lemma) in operators("holding_back_lemma"):
                if before.text in operators("jussive_negation"):
                    return "occurred"  # لم يتورعوا *عن قصف* السوق
                if before.text in operators("future_negation"):
                    return told_by(draft, owner, "future")  # لن نتوانى *عن استهدافهم*
            return "ongoing" if is_known(draft, chunks[at], token) else None  # لن تتراجع عن *معركتها*
        return _denied(draft, chunks[at], token, light)
    if not word.future and word.preposition and word.stem in operators("outcome_verb"):
        return "occurred"  # قتل ثلاثة *لترتفع* حصيلة القصف إلى عشرة: what came of it
    if before is not None and before.kind == PARTICLE and before.text in operators("future_particle"):
        return told_by(draft, owner, "future")  # سوف يعقد المجلس *جلسة*
    if word.future or word.preposition in operators("purpose"):
        named = draft.words[token]
        if light is not None and named is not None and named.suffix and _is_what_brings(draft, chunks[at], token, light):
            return "occurred"  # سيؤدي *مقتله* إلى فراغ
        own = token == chunks[at].head and _takes_ground(draft, token) and needs_article(draft, chunks, at)
        if light is None and named is not None and named.article and not word.frame_verbs and not own:
            return "occurred"  # خرجت مظاهرة لتندد بالهجوم: a known act; but سيفيدهم في *السيطرة على* المدينة
        means = chunks[at].prep in operators("means_preposition")
        if means and light is not None and folded(light.lemma) in operators("permitting_lemma"):
            return "hypothetical"  # ستسمح السيطرة عليها للمقاومة *بالتقدم*
        return told_by(draft, owner, "future")
    if word.stem in operators("refusal_verb") and can_be_refused(draft, chunks[at], token):
        return "negated"  # رفض المسلحون *إلقاء* السلاح
    if word.stem in operators("wanting_verb") and not chunks[at].prep:
        return "hypothetical"  # أراد المسلحون *اقتحام* القاعدة
    if word.stem in operators("expecting_verb") and not chunks[at].prep:
        return told_by(draft, owner, "future")  # يتوقع الخبراء *هجوما*
    if _is_called_for(draft, chunks, at, governor):
        return "demanded"
    if word.stem in operators("obligation_verb"):
        return "demanded"  # يجب على القوات *إبعاد* قواعدها
    beside = light is None or (chunks[at].prep and not takes_own(draft, chunks, governor, at))
    known = beside and is_known(draft, chunks[at], token) and not leads_to(draft, chunks, governor, at)
    known = known or (light is not None and _has_effect(draft, chunks[at], token, light))
    if perhaps(draft, chunks, governor) and not known:
        return "hypothetical"  # قد يشن التنظيم *هجمات*
    if light is not None:
        told = _carried(draft, chunks, at, governor, light, token)
        if told == "negated" and light.subject == "recipient" and (_points_back(draft, token) or _is_launched(draft, chunks, at)):
            return "occurred"  # تصدت القوات *لذلك الهجوم*, صدت *هجوما* شنه المسلحون
        if told == "negated" and before is not None and before.kind == COMPLEMENTIZER:
            if governed_modality(draft, chunks, governor - 1) == "negated":
                return "occurred"  # لم يستطع أن يمنعه *من قتلها*
        if told == "ongoing" and word.light is not None and word.light.tense == 1 and light.subject == "recipient":
            return "occurred"  # عانت البلاد من التفجيرات
        if told == "ongoing" and verb.verb.tense == 1 and _is_over(draft, chunks, at, governor):
            return "occurred"  # استمر *القصف* حتى الفجر
        if told == "ongoing" and verb.verb.tense == 1 and folded(light.lemma) in operators("keeping_on_lemma"):
            held = draft.words[token]
            held_on = held is not None and held.stem in operators("siege_noun")  # واصلوا أمس *حصارهم*
            if not held_on and is_of_past_day(draft, chunks, governor, at):
                return "occurred"  # واصلت الطائرات أمس *القصف*
        if told == "ongoing" and folded(light.lemma) in operators("beginning_verb"):
            told = _begun(draft, chunks, at, governor, owner, token)
        if told:
            return told
        if _is_aside(draft, chunks, at, light):
            return None  # خرج رتل في المساء *لمهاجمة* القرية
    if before is not None and before.kind == COMPLEMENTIZER and verb.verb.tense == 1 and never(draft, chunks, governor):
        return "negated"  # لم يسبق أن شن التنظيم *هجوما*
    if was_about_to(draft, chunks, governor):
        return "hypothetical"  # كاد الجيش يشن *هجوما*
    past = word.light is not None and word.light.tense == 1  # تعرض، تلقى: a past in ت that could be a present
    was = before is not None and before.kind == AUXILIARY and not became(draft, chunks, governor)
    if verb.verb.tense == 2 and not past and not was:
        if is_until(draft, before) and light is not None:
            return "future"  # حتى يتم *إيصال* المساعدات
        if before is not None and is_subjunctive(draft, before) and _opens_wish(draft, before):
            placed = clause_modality(draft, chunks, governor - 1)
            if placed == "negated" and light is not None and folded(light.lemma) in operators("willing_lemma"):
                return placed  # دون أن يتمكن المجلس من *المصادقة* عليها
            found = placed or governed_modality(draft, chunks, governor - 1) or told_by(draft, owner, "hypothetical")
            return "occurred" if found == "negated" and known else found  # لم يستطع الحاكم أن ينتفع *بضربات* حلفائه
        if light is not None and is_to_come(draft, chunks, governor):
            return told_by(draft, owner, "future")  # يعقد المجلس *جلسة* غدا
        if is_nth_time(draft, chunks, governor):
            return "occurred"
        if light is not None and not is_headline(draft, chunks, governor) and not was_doing(draft, chunks, governor):
            aimed = chunks[at].prep in operators("purpose") and folded(light.verb.split()[-1]) != chunks[at].prep
            return told_by(draft, owner, "future") if aimed else "ongoing"
    if light is not None and _is_for(draft, chunks, at, governor, token):
        return None
    return None if _is_set_out_for(draft, chunks, at, governor, token) else "occurred"


def _is_set_out_for(draft: Draft, chunks: list[Chunk], at: int, governor: int, token: int) -> bool:
    """قدم إلى عمان *للقاء* الوزير: what somebody came to a place for, which the verb does not carry."""
    chunk, word, operators = chunks[at], draft.words[token], draft.knowledge.operators
    if chunk.prep not in operators("purpose") or token != chunk.head or word is None or word.article:
        return False
    return any(other.kind == NOUNS and other.prep in operators("towards_preposition") for other in chunks[governor + 1 : at])


def _is_for(draft: Draft, chunks: list[Chunk], at: int, governor: int, token: int) -> bool:
    """نفذت القوات عملية *لتطهير* القرى: what the act is for that a light verb carries, and not what that verb carries itself."""
    chunk, word, operators = chunks[at], draft.words[token], draft.knowledge.operators
    if chunk.prep not in operators("of_preposition") or token != chunk.head or word is None or word.article or word.suffix:
        return False
    if takes_own(draft, chunks, governor, at):
        return False
    carried = [one for one in chunks[governor + 1 : at] if one.kind == NOUNS and not one.prep and not one.conj]
    return any(one.word is not None and bool(one.word.frame_nouns) and not one.word.article for one in carried)


def _is_matter(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """لا يزال هذا الهجوم *محل* متابعة: whether what lasts is that a known act is looked into or talked about."""
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    word = draft.words[token]
    if behind is None or behind.kind != NOUNS or behind.prep or behind.word is None or word is None or not word.article:
        return False
    return behind.word.stem in draft.knowledge.operators("matter_noun")


def takes_own(draft: Draft, chunks: list[Chunk], governor: int, at: int) -> bool:
    """قد تلجأ *إلى اقتحام* البلدة: whether a phrase is what a light verb takes with its own preposition."""
    word = chunks[governor].word if governor >= 0 else None
    if word is None or word.light is None or not chunks[at].prep:
        return False
    return folded(draft.entries.light_verbs[word.light.ref].verb.split()[-1]) == chunks[at].prep


def _has_effect(draft: Draft, chunk: Chunk, token: int, light: LightVerb) -> bool:
    """قد يؤدي *القصف* إلى النزوح: an attack with the article, of which only what comes of it is open."""
    word = draft.words[token]
    if word is None or not word.article or chunk.prep or token != chunk.head or not _is_attack(draft, token):
        return False
    return folded(light.lemma) in draft.knowledge.operators("effect_after_ma")


def _is_what_brings(draft: Draft, chunk: Chunk, token: int, light: LightVerb) -> bool:
    """Whether an act with a pronoun, which violence did, is the subject of a verb that says what comes of it."""
    return not chunk.prep and token == chunk.head and _is_attack(draft, token) and folded(light.lemma) in draft.knowledge.operators(
        "causing_lemma"
    )


def _is_called_for(draft: Draft, chunks: list[Chunk], at: int, governor: int) -> bool:
    """لافتات تطالب *بسحب* القوات، وجه الحاكم *بسحب* الآليات: what a verb of asking, or of giving orders, takes with ب or إلى."""
    word, chunk, operators = chunks[governor].word, chunks[at], draft.knowledge.operators
    if word is None or not chunk.prep:
        return False
    means = operators("means_preposition")
    if chunk.prep in means and word.stem in operators("directing_verb"):
        between = chunks[governor + 1 : at]
        return all(other.kind == NOUNS and (other.actor is not None or not other.prep) for other in between) and not any(
            other.word is not None and other.word.frame_nouns for other in between
        )
    asks = any(draft.entries.cues[cue.ref].stance == "demand" and cue.tail < 0 for cue in word.cue_verbs)
    if not asks or chunk.prep not in means | operators("dative_preposition") - operators("on_preposition"):
        return False
    return any(chunk.prep in draft.entries.cues[cue.ref].takes for cue in word.cue_verbs)


def _begun(draft: Draft, chunks: list[Chunk], at: int, governor: int, owner: StatementDraft | None, token: int) -> Modality | None:
    """بدأت القوات *توزيع المساعدات*: what was begun goes on when it is told; what had been begun or what began it is past."""
    operators, before = draft.knowledge.operators, chunks[governor - 1] if governor else None
    verb, attack = chunks[governor].verb, _is_attack(draft, token)
    own = operators("means_preposition") | operators("in_preposition")
    if chunks[at].prep and chunks[at].prep not in own and not chunks[at].conj and not attack:
        return "occurred"  # لم يجد بدا *من الانسحاب*, بدأت الهدنة استجابة *لطلب*
    if verb is not None and verb.tense == 2:
        if is_to_come(draft, chunks, governor):
            return told_by(draft, owner, "future")
        if before is not None and is_subjunctive(draft, before) and _opens_wish(draft, before):
            return governed_modality(draft, chunks, governor - 1) or "ongoing"
    if verb is not None and verb.tense == 1 and chunks[at].prep in operators("means_preposition") and _is_of_operation(before):
        return "occurred"  # العملية بدأت *بقصف* المواقع: what came first
    word = draft.words[token]
    died = word is not None and word.stem in operators("violent_death") and chunks[at].prep in operators("means_preposition")
    if died and verb is not None and verb.tense == 1:
        return "occurred"  # بدأت الأزمة *بمقتل* مؤسسها
    since, near = operators("since_preposition"), chunks[governor + 1 : at + _SINCE]
    bare = verb is not None and verb.tense == 1 and not chunks[at].prep and token == chunks[at].head
    bare = bare and not any(one.kind == TIME and (one.prep in since or draft.tokens.norm[one.first] in since) for one in near)
    kind = draft.words[token + 1] if token + 1 < chunks[at].last else None
    police = kind is not None and kind.stem in operators("police_adjective")
    if bare and police and word is not None and word.stem in operators("operation_noun"):
        return "occurred"  # بدأت الشرطة *حملة* أمنية: it was launched; but بدأ *منذ ثلاثة أيام* هجوما
    if attack:
        begun = verb is not None and verb.tense == 1 and is_long_begun(draft, chunks, governor, at)
        return "occurred" if begun else "ongoing"  # بدأت أنقرة *حملتها* في يوليو
    if word is not None and word.stem in operators("leaving_masdar") and (verb is None or verb.tense == 1):
        return "occurred"  # شرع المسلحون في *المغادرة*: the first are gone
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    if behind is not None and behind.kind == TIME and any(_is_year(draft, token) for token in range(behind.first, behind.last)):
        return "occurred"  # بدأت المفاوضات *عام 2012* وتعثرت
    if before is None:
        return "ongoing"
    told_past = before.kind == PARTICLE and governor > 1 and chunks[governor - 2].kind in (AUXILIARY, NOUNS)
    past = before.kind in (RELATIVE, AUXILIARY) or (told_past and was_doing(draft, chunks, governor - 1))
    return "occurred" if past or (told_past and chunks[governor - 2].kind == AUXILIARY) else "ongoing"


def _is_of_operation(subject: Chunk | None) -> bool:
    """Whether what begins, before its verb, is an act itself and nobody who acts."""
    if subject is None or subject.kind != NOUNS or subject.prep or subject.conj or subject.word is None:
        return False
    return subject.actor is None and bool(subject.word.frame_nouns)


def _is_year(draft: Draft, token: int) -> bool:
    return len(draft.tokens.norm[token]) == _YEAR and draft.tokens.norm[token].isdecimal()


def leads_to(draft: Draft, chunks: list[Chunk], governor: int, at: int) -> bool:
    """يؤدي القرار *إلى طرد* السفير: whether a verb says with its own preposition what comes of its subject."""
    word = chunks[governor].word if governor >= 0 else None
    if word is None or word.light is None or not chunks[at].prep:
        return False
    light = draft.entries.light_verbs[word.light.ref]
    if folded(light.lemma) not in draft.knowledge.operators("causing_lemma"):
        return False
    return folded(light.verb.split()[-1]) == chunks[at].prep


def _is_over(draft: Draft, chunks: list[Chunk], at: int, governor: int) -> bool:
    """استمر *حتى الفجر*، استمرت *نحو ساعتين*، *إلى صباح الجمعة*: whether a verb of lasting, told as past, says how long or till
    when."""
    operators, till = draft.knowledge.operators, False
    for chunk in chunks[max(at, governor) + 1 : max(at, governor) + 4]:
        if chunk.kind == RELATIVE and chunk.prep in operators("towards_preposition"):
            till = True  # *إلى ما* بعد منتصف الليل
            continue
        if chunk.kind not in (NOUNS, TIME):
            return False
        if chunk.prep in operators("until_preposition"):
            return True
        if chunk.kind == TIME:
            ends = till or chunk.prep in operators("towards_preposition")
            return ends or (chunk.prep not in operators("since_preposition") and _is_span(draft, chunk))
    return False


def _is_span(draft: Draft, chunk: Chunk) -> bool:
    """*ساعتين*, *نحو أربعة أيام*: whether a phrase of time tells how long."""
    times = draft.times_in[chunk.sentence]
    return any(time.kind == "duration" and chunk.first <= time.first < chunk.last for time in times)


def _is_aside(draft: Draft, chunks: list[Chunk], at: int, light: LightVerb) -> bool:
    """خرج رتل في المساء *لمهاجمة* القرية: whether a phrase with ل tells what somebody set out for."""
    operators = draft.knowledge.operators
    return chunks[at].prep in operators("purpose") and folded(light.lemma) in operators("departing_verb")


def _carried(draft: Draft, chunks: list[Chunk], at: int, governor: int, light: LightVerb, token: int) -> Modality | None:
    """The modality that a light verb gives its complement: يهدف الهجوم إلى *استعادة* المدينة, of the attack it says nothing."""
    told = light.modality
    verb, operators = chunks[governor], draft.knowledge.operators
    assert verb.word is not None and verb.verb is not None
    lemma, past = folded(light.lemma), verb.verb.tense == 1
    if past and lemma in operators("permitting_lemma") and _is_attack(draft, token):
        granted = any(one.prep in operators("of_preposition") and one.actor is not None for one in chunks[governor + 1 : at])
        return "hypothetical" if granted and not is_known(draft, chunks[at], token) else told  # سمحت للطائرات بشن *هجمات*
    if told is None:
        after = governor and chunks[governor - 1].kind == AUXILIARY
        return "hypothetical" if lemma in operators("ability_verb") and not past and not after else None
    if past and lemma in operators("enabling_verb"):
        return "occurred"  # أتاحت الهدنة *إجلاء* الجرحى
    if past and told == "future" and _is_consent(draft, chunks[at]):
        return "occurred"
    if past and told in ("hypothetical", "future") and _is_met(draft, chunks, at, token):
        return "occurred"
    if past and told == "future" and lemma in operators("ruling_lemma"):
        head = draft.words[chunks[at].head]
        if head is not None and not chunks[at].prep and head.stem in operators("enabling_noun"):
            return "occurred" if token == chunks[at].head else "hypothetical"  # قررت *السماح* بشن *غارات*
        if _is_of_court(draft, chunks, governor) or does_by_deciding(draft, chunks, at, token):
            return "occurred"
    named = folded(light.verb.split()[-1])
    if told == "negated" or named not in operators("complement_preposition"):
        return told
    return told if _is_complement(draft, chunks, at, governor, named, token) else "occurred"


def _is_of_court(draft: Draft, chunks: list[Chunk], governor: int) -> bool:
    """قرر *القاضي* إخلاء سبيل المتهم: whether a court decides, or a judge, whose decision does it."""
    for chunk in chunks[max(0, governor - 1) : governor + 2]:
        if chunk.kind == NOUNS and not chunk.prep and chunk.word is not None:
            if chunk.word.stem in draft.knowledge.operators("judging_body"):
                return True
    return False


def _is_consent(draft: Draft, chunk: Chunk) -> bool:
    """قرر المجلس *الموافقة على اتفاقية*: whoever decides to consent has done so."""
    head = draft.words[chunk.head]
    return head is not None and not chunk.prep and head.stem in draft.knowledge.operators("consenting_masdar")


def _is_met(draft: Draft, chunks: list[Chunk], at: int, token: int) -> bool:
    """حاول الجنود *التصدي لهجوم*، سعوا إلى *صد الهجوم*: whether it is the answer to the act that was tried, the act itself came."""
    chunk = chunks[at]
    governed = token == chunk.head and chunk.prep in draft.knowledge.operators("of_preposition")
    last = chunks[at - 1].last - 1 if governed else token - 1
    before = draft.words[last] if last >= 0 else None
    return before is not None and before.stem in draft.knowledge.operators("repelling_masdar")


def _is_complement(draft: Draft, chunks: list[Chunk], at: int, governor: int, named: str, token: int) -> bool:
    """Whether a phrase is what a verb takes with the preposition it names: not its subject, nor what stands beside."""
    operators = draft.knowledge.operators
    chunk = chunks[at]
    alike = operators("dative_preposition") if named in operators("dative_preposition") else frozenset([named])
    if chunk.prep in alike or chunk.conj:
        return True
    between = chunks[governor + 1 : at]
    if not chunk.prep:  # يسعى الحوثيون *مهاجمة* المدينة: behind its subject
        return any(other.kind == NOUNS and not other.prep for other in between)
    if not any(other.kind == NOUNS and other.prep in alike for other in between):
        return False  # اتفق الرئيسان *في اتصال* أمس على …
    word, before = draft.words[token], draft.words[token - 1] if token else None
    carrier = chunks[at - 1].word  # لشن سلسلة *من الهجمات*
    carried = carrier is not None and carrier.stem in operators("act_carrier")
    known = word is not None and word.article and token == chunk.head and not carried
    return not known and not (before is not None and before.function == "dem")


def _is_beside_denied(chunks: list[Chunk], at: int, governor: int, light: LightVerb | None) -> bool:
    """مقتل ثلاثة لم يتم التعرف عليهم *بعملية* …: what a phrase tells beside the noun that is denied took place."""
    chunk = chunks[at]
    if not chunk.prep or at < governor + 2 or (light is not None and folded(light.verb.split()[-1]) == chunk.prep):
        return False
    between = chunks[governor + 1 : at]
    described = governor > 1 and chunks[governor - 2].kind == NOUNS  # an indefinite noun with its clause
    return described and any(other.kind == NOUNS and not other.prep and other.actor is None for other in between)


def _is_excepted(draft: Draft, chunks: list[Chunk], at: int, governor: int) -> bool:
    """لم ينضم *سوى* قبل يوم من *الهجوم*: what stands behind a word of exception is not denied."""
    words = draft.words[chunks[governor].last : chunks[at].head]
    return any(word is not None and word.stem in draft.knowledge.operators("exceptive") for word in words)


def _is_circumstance(draft: Draft, chunks: list[Chunk], at: int, token: int, light: LightVerb) -> bool:
    """Whether a noun known by article or pronoun stands with في beside a verb that takes another preposition, or none."""
    chunk, word = chunks[at], draft.words[token]
    if chunk.prep not in draft.knowledge.operators("in_preposition") or token != chunk.head or word is None:
        return False
    return bool(word.article or word.suffix) and folded(light.verb.split()[-1]) != chunk.prep


def _points_back(draft: Draft, token: int) -> bool:
    before = draft.words[token - 1] if token else None
    return before is not None and before.function == "dem"


def _is_launched(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """صدت القوات هجوما *شنه* المسلحون: whether a clause right behind the act tells as past that it was carried out."""
    verb = chunks[at + 1] if at + 1 < len(chunks) else None
    if verb is None or verb.kind != VERB or verb.conj or verb.word is None or verb.word.light is None or verb.verb is None:
        return False
    light = draft.entries.light_verbs[verb.word.light.ref]
    return bool(verb.word.suffix) and verb.verb.tense == 1 and light.modality is None and light.subject == "actor"


def can_be_refused(draft: Draft, chunk: Chunk, token: int) -> bool:
    """Whether the noun is what somebody is to do himself; an attack with the article is one that others did."""
    word = draft.words[token]
    if word is None or chunk.head != token:
        return False
    types = {draft.entries.frames[reading.ref].type for reading in word.frame_nouns}
    laid = word.article or word.text.endswith(tuple(draft.knowledge.operators("plural_ending")))
    if "REQUEST" in types or ("ACCUSE" in types and laid):
        return False  # رفض *الطلب*, رفض *اتهامات* له: somebody did ask, or blame
    following = draft.words[token + 1] if token + 1 < chunk.last else None
    if _has_own_doer(draft, token) and (word.suffix or (following is not None and following.article)):
        return False  # رفض الحزب *انقلاب* العسكر, رفضوا *انقلابهم*
    return not (_is_attack(draft, token) and word.article)


def _has_own_doer(draft: Draft, token: int) -> bool:
    """Whether the noun names a seizure of power, which only others than those who refuse it did."""
    word = draft.words[token]
    return word is not None and any(draft.entries.frames[reading.ref].id == "coup" for reading in word.frame_nouns)


def _is_attack(draft: Draft, token: int) -> bool:
    """Whether the noun names an attack or its result."""
    word = draft.words[token]
    return word is not None and any(draft.entries.frames[reading.ref].layer != "act" for reading in word.frame_nouns)


def _takes_ground(draft: Draft, token: int) -> bool:
    word = draft.words[token]
    return word is not None and any(draft.entries.frames[reading.ref].control == "gained" for reading in word.frame_nouns)


def _is_blow(draft: Draft, token: int) -> bool:
    """لن ترهبنا *هجماتهم*: whether the noun names an attack, and not what came of it."""
    word = draft.words[token]
    return word is not None and any(draft.entries.frames[reading.ref].layer == "attack" for reading in word.frame_nouns)


def _denied(draft: Draft, chunk: Chunk, token: int, light: LightVerb | None) -> Modality:
    """لم يقع الهجوم: no attack; لم تتبن أي جهة الهجوم، لن تثني هذه الأعمال: one that took place, of which something is denied."""
    word = draft.words[token]
    definite = word is not None and (word.article or (bool(word.suffix) and light is None and _is_blow(draft, token)))
    if definite and light is not None and _is_attack(draft, token) and folded(light.verb.split()[-1]) != chunk.prep:
        head, operators = draft.words[chunk.head], draft.knowledge.operators
        inner = token != chunk.head and head is not None and head.stem not in operators("act_carrier")
        if chunk.prep and (inner or chunk.prep in operators("in_preposition")):
            return "occurred"  # لا يمكن إجراء محادثات *في ظل القصف*
    partaking = light is not None and folded(light.lemma) in draft.knowledge.operators("partaking_verb")
    if definite and light is not None and not chunk.prep and folded(light.lemma) in draft.knowledge.operators("effect_after_ma"):
        return "occurred"  # لم يسفر *الهجوم* عن ضحايا: what is denied is what came of it
    return "occurred" if definite and (light is None or partaking) else "negated"


def is_known(draft: Draft, chunk: Chunk, token: int) -> bool:
    """Whether the noun is definite: by the article, a pronoun, a demonstrative, or the name that follows."""
    word = draft.words[token]
    if word is None:
        return False
    before = draft.words[token - 1] if token else None
    if word.article or word.suffix or (before is not None and before.function == "dem"):
        return True
    following = draft.words[token + 1] if token + 1 < chunk.last else None
    return following is not None and (following.article or bool(draft.in_place[token + 1]) or not following.known)


def _opens_wish(draft: Draft, complementizer: Chunk) -> bool:
    return complementizer.word is not None and complementizer.word.stem in draft.knowledge.operators("that_complementizer")


def _was_not(chunks: list[Chunk], governor: int) -> bool:
    """لم تكن الخلية تنوي القيام بعمليات: an auxiliary that is denied, with its subject before the verb."""
    index = governor - 1
    if index >= 0 and chunks[index].kind == NOUNS and not chunks[index].prep:
        index -= 1
    return index > 0 and chunks[index].kind == AUXILIARY and chunks[index - 1].kind == NEGATION
