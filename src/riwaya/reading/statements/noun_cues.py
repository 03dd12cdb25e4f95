"""Nouns of saying with a holder: قوله إن، تأكيد الوزير أن، دعوة المبعوث إلى وقف القتال، إعلان الجيش سيطرته على البلدة.

In: a row of chunks and the index of such a noun. Out: a `StatementDraft`, or None.
The idea: who says so is the genitive of the noun or its pronoun; what is said stands behind أن, in quotation marks, behind the
preposition of the cue or as its object, and there ends with its own phrase.
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.shapes import ARTICLE
from riwaya.lexicon.schema import Cue
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.actors.titles import whole_title
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    StatementDraft,
)
from riwaya.reading.phrases.cue_clause import CueClause, folded_takes
from riwaya.reading.phrases.states import is_capital, state_at, state_of
from riwaya.reading.speakers import dropped_subjects, reference
from riwaya.reading.statements.lent_words import LentWords
from riwaya.reading.statements.pretexts import pretends_himself, pretext_end, who_pretends
from riwaya.reading.words.marks import PARTING, PAUSES
from riwaya.text.normalise import folded

_SPEAKS: Final = frozenset(["role", "title", "person", "institution", "group", "media", "source", "force", "state"])
_OF_OBJECTS: Final = frozenset(["deny", "condemn", "support", "claim_responsibility"])
_CARRIED: Final = 14  # chunks between a verb of carrying words on and the noun that says what they are
_THAT: Final = 3  # letters of بأن without a pronoun
_ASKED: Final = 4  # chunks between a noun of saying and what is said, over whom it is said to
_SUBORDINATE: Final = (RELATIVE, COMPLEMENTIZER, NEGATION, AUXILIARY, CONJUNCTION)


class NounCues(LentWords):
    """Adds nouns of saying."""

    __slots__ = ()

    def _noun(self, chunks: list[Chunk], at: int, found: list[StatementDraft]) -> StatementDraft | None:
        """قوله إن، تأكيد الوزير أن: a noun of saying with a holder and a complementizer or quotation."""
        draft, operators = self.draft, self.draft.knowledge.operators
        chunk = chunks[at]
        word = chunk.word
        assert word is not None and word.cue_noun is not None
        index = at + 1
        while index < len(chunks) and (
            chunks[index].kind in (TIME, PRONOUN)
            or (chunks[index].kind == NOUNS and chunks[index].prep)
            or (chunks[index].kind == MARK and chunks[index].text in PAUSES)
        ):
            index += 1
        if index >= len(chunks) or chunks[index].conj:
            return self._noun_of_thing(chunks, at, found)  # تنديد الحزب، *وأن*: it goes on with what another word opened
        if sum(between.kind == MARK for between in chunks[at + 1 : index]) % 2:
            return self._noun_of_thing(chunks, at, found)  # في رأيي، ضد من يظنون أن: the comma ends its clause
        opener = chunks[index]
        colon = opener.kind == MARK and opener.text == ":"
        if opener.kind not in (COMPLEMENTIZER, OPEN) and not colon:
            return self._noun_of_thing(chunks, at, found)
        if opener.kind == COMPLEMENTIZER and opener.prep in draft.knowledge.any_of(
            "before_preposition", "after_preposition", "without_preposition"
        ):  # fmt: skip
            return None  # خاب أملهم *بعد أن* فشلت الهدنة: when it was
        if found and found[-1].cue_first < chunk.first <= found[-1].first:
            return None  # نقلت … قوله إن: already the content of the cue before
        wish = chunks[at - 1].verb if at and word.suffix else None
        if wish is not None and wish.person == 1 and draft.quote_of[chunk.first] < 0:
            return None  # ما نريد *قوله* إن: whoever writes
        holder: ActorMention | None = None
        carrier, source = self._passed_on(chunks, at)
        if source >= 0:
            holder = whole_title(draft, chunks, source, at) or chunks[source].actor
        elif word.suffix in operators("absent_suffix") and (quoted := dropped_subjects.direct_around(draft, found, chunk)):
            holder = dropped_subjects.subject_within(draft, chunks, quoted.first, at)
        elif word.suffix:
            holder = found[-1].speaker if found else dropped_subjects.subject_before(draft, chunks, at)
        elif chunk.last - chunk.head > 1 and word.article and (colon or (opener.kind == OPEN and self._is_body(chunk))):
            return None  # *الدفاع المدني*: …, *الدفاع المدني* «…»
        elif chunk.last - chunk.head > 1:
            described = draft.words[chunk.head + 1]
            if described is not None and not described.article and described.stem in draft.knowledge.operators("press_person"):
                return None  # طالب في تصريحات *صحفية* السياسيين بأن: an adjective
            holder = mention_in(draft, chunk.head + 1, chunk.last) or self._capital_of(chunk)
            if holder is not None and chunk.actor is not None and chunk.actor.first == holder.first == chunk.head + 1:
                holder = whole_title(draft, chunks, at, index) or chunk.actor  # تأكيد مدير المكتب *في تعز فهمي الحمادي* أن
            elif holder is not None:
                draft.add(holder)
        elif chunks[at + 1].prep in self.origins and chunks[at + 1].actor is not None:
            holder = whole_title(draft, chunks, at + 1, index) or chunks[at + 1].actor  # وسط تأكيد *من قيادي* بأن
        cue = draft.entries.cues[word.cue_noun.ref]
        if cue.stance == "threaten" and not word.suffix and chunk.last > chunk.head + 1:
            menaced = draft.words[chunk.head + 1]
            if menaced is not None and menaced.stem in draft.knowledge.operators("menaced_noun"):
                return None  # تهديد *أمن* البلاد: what is threatened
        asked = cue.addressee == "object" and bool(chunk.prep)  # سارع إلى تطمين *الإقليم*: whom it is said to
        if word.suffix and source < 0 and colon and cue.addressee == "object":
            return None  # وعند *سؤاله*: whom it is said to
        if word.suffix and holder is not None and holder.head_class == "document" and not holder.definite:
            return None  # خطابه الذي يشكل *إعلانا*، خصوصا قوله إن
        if self._is_described(chunks, at, opener, cue):
            return None
        lent = self._lender(chunks, at) if source < 0 and (holder is None or asked) and not colon else None
        holder = lent or holder
        if holder is None:
            return None
        if folded(cue.lemma) in self.transitive and not (word.suffix or lent) and opener.kind == COMPLEMENTIZER:
            return None  # إبلاغ الشرطة بأن: who is told
        clause = CueClause(at, "colon" if colon else "clause" if opener.kind == COMPLEMENTIZER else "quote",
                           opener.last, index if opener.kind == OPEN else index + 1)  # fmt: skip
        made = StatementDraft(
            clause.content, clause.content, "indirect", cue.stance, cue.lemma, chunk.head, chunk.head + 1,
            f"noun-{clause.opener}",
        )  # fmt: skip
        made.cue_inner = word.lead
        made.clause_first = chunk.first
        self._content(chunks, clause, made)
        made.speaker = reference.resolve(draft, holder)
        medium = chunks[carrier].actor if carrier >= 0 else None
        if medium is not None and not self._is_outlet(medium):
            made.relays.append(medium)
        return made if made.last > made.first else None

    def _pretext(self, chunks: list[Chunk], at: int, found: list[StatementDraft]) -> StatementDraft | None:
        """رفض الحزب التوقيع *بحجة* أن البنود غامضة: what somebody gives as his reason, or charges somebody with."""
        draft, who = self.draft, who_pretends(self.draft, chunks, at)
        holder = (whole_title(draft, chunks, who, at) or chunks[who].actor) if who >= 0 else None
        holder = holder or pretends_himself(draft, found, chunks[at])
        if holder is None or at + 2 >= len(chunks):
            return None
        clause, chunk = CueClause(at, "clause", chunks[at + 1].last, at + 2), chunks[at]
        charge = chunk.word is not None and chunk.word.stem in draft.knowledge.operators("charge_told_noun")
        made = StatementDraft(
            clause.content, clause.content, "indirect", "accuse" if charge else "allege", draft.tokens.norm[chunk.head], chunk.head,
            chunk.head + 1, "noun-clause",
        )  # fmt: skip
        made.cue_inner = chunk.word.lead if chunk.word is not None else 0
        made.clause_first = chunk.first
        self._content(chunks, clause, made)
        end = pretext_end(chunks, at)
        made.last = min(made.last, end) if end >= 0 else made.last
        made.speaker = reference.resolve(draft, holder)
        return made if made.last > made.first else None

    def _is_described(self, chunks: list[Chunk], at: int, opener: Chunk, cue: Cue) -> bool:
        """من وصف *التنظيم* بأنه خطر: a genitive that the pronoun of بأنه takes up is what is described, and not who says so."""
        if folded(cue.lemma) not in self.draft.knowledge.operators("naming_cue") or chunks[at].last == chunks[at].head + 1:
            return False
        word, by = chunks[at].word, self.draft.knowledge.operators("means_preposition")
        named = opener.kind == COMPLEMENTIZER and opener.text[:1] in by and len(opener.text) > _THAT
        return named and word is not None and not word.suffix and opener.index == at + 1

    def _is_body(self, chunk: Chunk) -> bool:
        """Whether a noun of saying is the first word of a body's name."""
        body = chunk.actor
        return body is not None and body.first == chunk.head and body.head_class in ("institution", "force", "group")

    def _noun_of_thing(self, chunks: list[Chunk], at: int, found: list[StatementDraft]) -> StatementDraft | None:
        """دعوة المبعوث *إلى وقف القتال*, إعلان الجيش *سيطرته* على البلدة: what is said is a noun phrase."""
        chunk, draft = chunks[at], self.draft
        word = chunk.word
        assert word is not None and word.cue_noun is not None
        cue = draft.entries.cues[word.cue_noun.ref]
        if cue.weak or chunk.prep in self.without:
            return None
        lent = self._lender(chunks, at)
        if lent is not None and word.article and chunk.prep and self._is_slight(chunks, at):
            return None  # اكتفت بالكشف عن *قدر قليل* مما لديها
        if lent is None and (word.article or chunk.prep in self.of):
            return None
        if found and found[-1].cue_first < chunk.first <= found[-1].first:
            return None  # already the content of the cue before
        carrier, source = self._passed_on(chunks, at)
        holder = whole_title(draft, chunks, source, at) or chunks[source].actor if source >= 0 else self._holder_of(chunks, at)
        if lent is not None and (holder is None or (chunk.prep and source < 0 and cue.addressee == "object")):
            holder = lent
        # وسط دعوات *من الأهالي* إلى وقف القتال
        from_them = holder is None and not word.suffix and at + 1 < len(chunks) and chunks[at + 1].prep in self.origins
        if from_them and not chunks[at + 1].conj:
            holder = whole_title(draft, chunks, at + 1, at + 2) or chunks[at + 1].actor or state_of(draft, chunks[at + 1])
        speaks = holder is not None and (holder.head_class in _SPEAKS or (from_them and holder.head_class == "people"))
        if holder is None or not (speaks or source >= 0):
            return None
        own = source >= 0 or holder is lent or from_them
        index = self._said_by_noun(chunks, at, cue, holder, own, behind=at + 1 + from_them)
        if not index:
            return None
        opened = chunks[index]
        clause = CueClause(at, "preposition" if opened.prep else "object", opened.head, index)
        made = StatementDraft(
            opened.head, opened.head, "indirect", cue.stance, cue.lemma, chunk.head, chunk.head + 1, f"noun-{clause.opener}",
        )  # fmt: skip
        made.cue_inner = word.lead
        made.clause_first = chunk.first
        self._content(chunks, clause, made)
        made.last = min(made.last, self._end_of_phrase(chunks, index))
        made.speaker = reference.resolve(draft, holder)
        medium = chunks[carrier].actor if carrier >= 0 else None
        if medium is not None and not self._is_outlet(medium):
            made.relays.append(medium)
        return made if made.last > made.first else None

    def _is_slight(self, chunks: list[Chunk], at: int) -> bool:
        """Whether no act, nothing definite and no clause stands behind a noun of saying."""
        following = chunks[at + 1].word if at + 1 < len(chunks) else None
        if following is None or following.article or following.suffix or following.frame_nouns or following.light:
            return following is None
        return not self.morphology.is_verbal_noun(following.text)

    def _passed_on(self, chunks: list[Chunk], at: int) -> tuple[int, int]:
        """نقلت *الصحيفة* عن *الوزير* نفيه انسحاب القوات: who carries what a noun with a pronoun says, and from whom; else -1."""
        word, carrier, source = chunks[at].word, -1, -1
        if word is None or not word.suffix or chunks[at].prep or chunks[at].conj:
            return -1, -1
        for index in range(at - 1, max(-1, at - _CARRIED), -1):
            chunk = chunks[index]
            bare = chunk.kind == NOUNS and not chunk.prep and chunk.last == chunk.head + 1 and index == source - 1
            if chunk.kind == VERB or (bare and chunk.word is not None and not chunk.word.article):  # *ونقل* عن الوزير قوله «…»
                cues = [self.draft.entries.cues[one.ref] for one in chunk.word.cue_verbs] if chunk.word is not None else []
                if source < 0 or not any(cue.relay == "subject" and chunks[source].prep == folded(cue.speaker) for cue in cues):
                    return -1, -1
                carrier = index + 1 if chunks[index + 1].kind == NOUNS and not chunks[index + 1].prep else -1
                return carrier, source
            citing = self.draft.knowledge.operators("citing_preposition")
            if chunk.kind == NOUNS and chunk.prep in citing and chunk.actor is not None:
                source = index
            elif chunk.kind not in (NOUNS, TIME, PRONOUN) and not (chunk.kind == MARK and chunk.text in PAUSES):
                return -1, -1
        return -1, -1

    def _holder_of(self, chunks: list[Chunk], at: int) -> ActorMention | None:
        """The genitive of a noun of saying, to the end of its title."""
        chunk = chunks[at]
        if chunk.word is None or chunk.word.suffix or chunk.last == chunk.head + 1:
            return None
        holder = mention_in(self.draft, chunk.head + 1, chunk.last)
        if holder is None or holder.first != chunk.head + 1:
            return self._capital_of(chunk)
        if chunk.actor is not None and chunk.actor.first == holder.first:
            return chunk.actor
        self.draft.add(holder)
        return holder

    def _capital_of(self, chunk: Chunk) -> ActorMention | None:
        """تأكيد *أنقرة* أن، نفي *طهران* تزويد الحوثيين بالسلاح: a capital right behind a noun of saying, and nothing more, is its
        government."""
        place = next((one for one in self.draft.places_in[chunk.sentence] if one.first == chunk.head + 1), None)
        if place is None or place.last != chunk.last or place.relation is not None or not is_capital(place):
            return None
        return state_at(self.draft, place)

    def _said_by_noun(self, chunks: list[Chunk], at: int, cue: Cue, holder: ActorMention, own: bool, behind: int) -> int:
        """The chunk that is what a noun of saying tells, from `behind` on; 0 where none is, or where its genitive may be whom it is
        said to."""
        takes, addressed = folded_takes(cue), False
        for index in range(behind, min(len(chunks), behind + _ASKED - 1)):
            chunk = chunks[index]
            if chunk.kind in (TIME, PRONOUN):
                continue
            if chunk.kind != NOUNS or chunk.conj or chunk.word is None:
                return 0
            named = chunk.actor is not None and chunk.actor.first == chunk.head and chunk.actor.head_class != "document"
            if cue.addressee == "object" and not addressed and (named or self.draft.in_place[chunk.head]):
                if not chunk.prep or chunk.prep in self.of:
                    addressed = True  # اتهام الوزير *للمعارضة* ب
                    continue
            if own and named and not addressed and chunk.prep in self.draft.knowledge.operators("dative_preposition"):
                addressed = True  # وجه الوزير تحذيرا *إلى الفصائل* من
                continue
            if named or self.draft.in_place[chunk.head]:
                return 0
            if cue.addressee == "object" and not (addressed or own or self._asks_himself(cue, holder)):
                return 0
            if chunk.prep:
                bare = index == behind and chunks[at].last == chunks[at].head + 1  # أطلقت المنظمة نداء *لوقف* القتال
                noun = chunks[at].word
                bare = addressed or (bare and noun is not None and not noun.article)
                asked = bare and own and chunk.word.frame_nouns and not self.draft.knowledge.operators(
                    "dative_preposition").isdisjoint(takes)  # وجه الرئيس دعوة إلى الفصائل *لوقف القتال*
                done = chunk.prep in self.of and "object" in takes and index == at + 1 and cue.addressee is None
                done = done and not own and cue.stance in _OF_OBJECTS  # تبني التنظيم *للهجوم*, نفي الوزير *للخبر*
                return index if asked or done or (chunk.prep in takes and chunk.prep not in self.of) else 0
            if "object" not in takes or cue.addressee == "object":
                return 0
            act = chunk.word.frame_nouns or chunk.word.light or chunk.word.cue_noun
            return index if act or (chunk.word.noun and not chunk.word.article) else 0
        return 0

    def _asks_himself(self, cue: Cue, holder: ActorMention) -> bool:
        """دعوة *المبعوث* إلى وقف القتال, تحذير *الوزارة* من السيول: one man or body does."""
        calls = not self.draft.knowledge.operators("dative_preposition").isdisjoint(folded_takes(cue))
        if holder.number or not (calls or cue.stance in ("warn", "threaten")):
            return False
        return holder.head_class in ("role", "title", "person", "institution", "state") or holder.entity is not None

    def _joins_act(self, chunks: list[Chunk], index: int) -> bool:
        """Whether behind a comma a verbal noun by itself, with the article, goes on with what is told, and no verb comes but in a
        clause of its own."""
        if index + 1 >= len(chunks):
            return False
        chunk, behind = chunks[index], chunks[index + 1]
        word = chunk.word
        if chunk.kind != NOUNS or chunk.conj not in self.joining or chunk.prep or word is None or not word.article or word.suffix:
            return False
        if chunk.last != chunk.head + 1 or not (behind.prep or behind.kind == ADVERB):
            return False
        if chunk.actor is not None and word.stem not in self.draft.knowledge.operators("act_and_body_noun"):
            return False  # but *والقضاء* على الهجرة
        written = self.draft.tokens.raw(chunk.head)[word.lead :].removeprefix(ARTICLE)
        if not (word.frame_nouns or self.morphology.is_verbal_noun(written) or self.morphology.is_verbal_noun(word.stem)):
            return False
        for later in chunks[index + 1 :]:
            if later.kind == MARK:
                return True
            if later.kind == VERB and chunks[later.index - 1].kind not in _SUBORDINATE:
                return False
        return True

    def _end_of_phrase(self, chunks: list[Chunk], index: int) -> int:
        """Where what a noun of saying tells ends: at a mark, or where the verb of the clause around it stands."""
        for chunk in chunks[index + 1 :]:
            before = chunks[chunk.index - 1]
            if chunk.kind == MARK and chunk.text in PARTING | {"؛", ".", ":"}:
                if chunk.text in PARTING and self._joins_act(chunks, chunk.index + 1):
                    continue  # تصريحات الوزير بضرورة الحوار، *والتصدي* للعنف
                return chunk.first
            if chunk.kind == VERB and before.kind not in _SUBORDINATE:
                last = self.draft.words[before.last - 1]
                if chunk.conj or (last is not None and (last.article or last.given or last.suffix)):
                    return chunk.first
        return chunks[-1].last
