"""Attribution without a verb of saying before its content: phrases, nouns, trailing cues.

In: a row of chunks and the index of such a cue. Out: a `StatementDraft`, or None.
The idea: وفقا ل، قوله إن and «…»، قال each have one place where their content can stand.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.schema import Cue
from riwaya.reading.actors.appositions import apposition
from riwaya.reading.actors.titles import whole_title
from riwaya.reading.draft import (
    ADVERB,
    CLOSE,
    COMPLEMENTIZER,
    CONJUNCTION,
    CUE_PHRASE,
    MARK,
    NOUNS,
    OPEN,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    StatementDraft,
    replace,
)
from riwaya.reading.phrases.cue_clause import CueClause
from riwaya.reading.phrases.fixed_words import in_idiom
from riwaya.reading.phrases.holders import says_nothing_else
from riwaya.reading.phrases.left_subjects import is_plural
from riwaya.reading.phrases.person_names import person_mention
from riwaya.reading.phrases.states import names_state, state_of
from riwaya.reading.speakers import dropped_subjects, reference
from riwaya.reading.statements.citing_phrases import cited_behind, informant, is_spoken_by
from riwaya.reading.statements.far_ends import awaits_that, is_of_parted
from riwaya.reading.statements.headlines import cited_in_label
from riwaya.reading.statements.open_clauses import parted_clause
from riwaya.reading.statements.parting_sources import PartingSources
from riwaya.reading.words.marks import COMMAS, PAUSES, TRAILING
from riwaya.reading.words.traits import read_traits
from riwaya.records import Stance
from riwaya.text.normalise import folded

_SHORTEST: Final = 4  # letters of a name with ل before it
_REPLY: Final = 16  # chunks from a citing phrase to the main clause that answers it
_TELLERS: Final = frozenset(["role", "title", "person", "people", "source", "media", "institution", "group", "state", "force"])
_VOICED: Final = 9  # chunks from a verb of voicing to what من names
_HEAD: Final = 4  # chunks before a phrase that stands inside its clause


class Attributions(PartingSources):
    """Adds the cues that are no finite verbs before a content."""

    __slots__ = ()

    def _inside_direct(self, token: int, found: list[StatementDraft]) -> StatementDraft | None:
        """The direct statement whose quotation a token stands in."""
        for item in [*reversed(found), *reversed(self.draft.statements[-8:])]:
            if item.mode == "direct" and item.first <= token < item.last:
                return item
        return None

    def _content_before(self, chunks: list[Chunk], at: int, cue: Cue, found: list[StatementDraft]) -> CueClause | None:
        """A trailing cue: «…»، قال فلان; …، بحسب ما نقلت الوكالة; كما ذكر المصدر."""
        citing = at > 0 and chunks[at - 1].text in self.draft.knowledge.operators("according_conjunction")  # حسبما *جاء* في البيان
        as_told = cue.speaker in self.venues and not found and self._is_as_told(chunks, at)
        if cue.weak and not (citing or as_told) and not (at and chunks[at - 1].kind in (RELATIVE, CUE_PHRASE)):
            return None
        taken = self._taken_up(chunks, at)
        if taken >= 0 and cue.weak:
            return None  # الأمر الذي *رفضته* المقاومة
        before, linked = (taken - 1, True) if taken >= 0 else (at - 1, False)
        while taken < 0 and before >= 0 and chunks[before].kind in (RELATIVE, CUE_PHRASE, CONJUNCTION):
            linked = linked or chunks[before].kind == CUE_PHRASE or chunks[before].text in self.back_linking
            before -= 1
        if linked and chunks[at - 1].text in self.what and self._names_what_was_voiced(chunks, at):
            return None
        if linked and chunks[at - 1].text in self.what and not any(chunk.kind == CUE_PHRASE for chunk in chunks[before + 1 : at]):
            word = chunks[at].word
            told = self.norm[chunks[at - 1].first - 1] in self.accordance  # على ما أفاد
            if not told and (word is None or not word.suffix):
                return None  # وهذا ما *يفسر* استقرار الدول: it explains, and nobody says so
            if not told and before >= 0 and chunks[before].kind not in (PRONOUN, MARK):
                return None  # نفى ما *ذكرته* الوكالة: told in what is denied
        if not linked:
            if before < 0 or chunks[at].conj:
                return None
            if chunks[before].kind == MARK and chunks[before].text in PAUSES and before:
                before -= 1
            if chunks[before].kind != CLOSE:
                return None
            quote = self.draft.quote_of[chunks[before].first]
            if quote < 0 or any(item.last >= self._quote_end(quote) for item in found):
                return None
            clause = CueClause(at, "before", self.draft.quotes.found[quote].open + 1, before)
        else:
            clause = CueClause(at, "before", self.draft.sentences[chunks[0].sentence][0], 0)
        index = at + 1
        if linked and index < len(chunks) and chunks[index].kind == PRONOUN:
            index += 1  # وفق ما أفاد *به* المركز
        while index < len(chunks) and chunks[index].kind in (NOUNS, TIME, MARK):
            chunk = chunks[index]
            if chunk.kind == NOUNS and chunk.word is not None and chunk.word.function == "dem" and chunk.last == chunk.head + 1:
                pass  # كما أعلنت *ذلك* الوزيرة
            elif chunk.kind == NOUNS and not chunk.prep and (not clause.subject or (chunk.conj and clause.subject)):
                clause.subject.append(index)
            elif chunk.kind == NOUNS and chunk.prep:
                clause.adjuncts.append(index)
            elif chunk.kind == TIME:
                clause.times.append(index)
            elif chunk.kind == MARK and chunk.text not in '«"()':
                break
            index += 1
        if not clause.subject and cue.speaker in self.venues and linked:
            clause.subject = [at for at in clause.adjuncts if chunks[at].prep == folded(cue.speaker)][:1]  # بحسب ما جاء *في البيان*
        if not clause.subject:
            return None
        mention = chunks[clause.subject[0]].actor
        if linked and mention is not None and self._has_own_object(chunks[clause.subject[0]]):
            return None  # كما تمنى *الشفاء* للمصابين
        if linked:
            end = chunks[before + 1].first
            last = self._trim(end)
            word = chunks[at].word
            owner = next((item for item in reversed(found) if item.first < chunks[at].first), None)
            pronoun = word is not None and bool(word.suffix) and (taken >= 0 or chunks[at - 1].text in self.what)
            told_of = mention is not None or names_state(self.draft, chunks[clause.subject[0]])
            if owner is not None and told_of and pronoun and not (chunks[at].conj or cue.weak):
                clause.content, clause.opener = owner.first, "trailing"  # قال إن كذا، وهو ما *نفته* الوزارة
                return clause if owner.mode != "direct" else None
            beside = self._beside(chunks, before + 1, found)
            if beside < 0 and self._carried(chunks, clause.subject[0], found, chunks[at].first):
                return None
            answered = self._answered_at(chunks, before + 1, at)
            if before + 1 == 0 or answered or self._is_set_against(chunks, before):
                return self._content_after(chunks, clause, max(index, answered))
            first = self._own_start(chunks, before + 1, found) if beside < 0 else chunks[beside].last
            state = taken >= 0 and names_state(self.draft, chunks[clause.subject[0]])
            if first >= last or (mention is None and not state):
                return None
            begins, measured = parted_clause(self.draft, chunks, before + 1, first, index) if taken < 0 else (-1, -1)
            so_far = [chunk for chunk in chunks[: before + 1] if chunk.first >= first]
            inside = begins < 0 and taken < 0 and not chunks[at].conj  # أسفر الحريق، *كما تقول الوزارة*، عن مقتل عاملين
            parted = index + 1 < len(chunks) and is_of_parted(chunks, at, index + 1) and chunks[index + 1].kind == COMPLEMENTIZER
            if parted and awaits_that(chunks, before):
                return None  # قال الوزير، بحسب ما *نقلت* الوكالة، إن
            inside = inside and index + 1 < len(chunks) and chunks[index + 1].kind == NOUNS
            inside = parted or (inside and self._parts_phrase(chunks, so_far, before + 1, index))
            clause.content = first if begins < 0 else begins
            clause.opener = "inside" if inside or (begins >= 0 and measured < 0) else "trailing"
        else:
            clause.opener = "trailing-quote"
        return clause

    def _names_what_was_voiced(self, chunks: list[Chunk], at: int) -> bool:
        """شكر الدول على ما *عبرت عنه* من إدانة: what من names is what somebody voiced, and nothing before it is said by him."""
        if at + 1 == len(chunks) or chunks[at + 1].kind != PRONOUN:
            return False
        named = self.draft.knowledge.operators("from_preposition")
        words = [one.word for one in chunks[at + 2 : at + _VOICED] if one.kind == NOUNS and one.prep in named]
        return any(word is not None and bool(word.frame_nouns or word.cue_noun) for word in words)

    def _is_as_told(self, chunks: list[Chunk], at: int) -> bool:
        """انسحبت القوات، *كما جاء* في بيان الوزارة: behind a comma that ends a clause."""
        if at < 3 or chunks[at - 1].text not in self.back_linking or chunks[at - 2].text not in COMMAS:
            return False
        return any(chunk.kind == VERB for chunk in chunks[: at - 2])

    def _is_set_against(self, chunks: list[Chunk], before: int) -> bool:
        """…، *لكن*، كما قالت الوكالة، لا بد أن …: whether the particle of a clause to come stands before the comma of a cue."""
        if before < 1 or chunks[before].text not in COMMAS or chunks[before - 1].kind != CONJUNCTION:
            return False
        return chunks[before - 1].text in self.contrasts

    def _answered_at(self, chunks: list[Chunk], first: int, at: int) -> int:
        """…، *وطبقا لما أعلنه* فلان، رئيس الجهاز، *فإن* …: where the main clause answers what opens with such a cue, else 0."""
        if chunks[first].kind != CUE_PHRASE or not (chunks[first].conj or first == 0):
            return 0
        for index in range(at + 1, min(len(chunks), at + _REPLY)):
            chunk = chunks[index]
            if chunk.kind == COMPLEMENTIZER:
                return index if chunk.conj in self.answering else 0
            if chunk.kind not in (NOUNS, TIME, PRONOUN) and not (chunk.kind == MARK and chunk.text in PAUSES):
                return 0
        return 0

    def _beside(self, chunks: list[Chunk], at: int, found: list[StatementDraft]) -> int:
        """أعلن الوزير كذا، *فيما* أصيب عشرة بحسب الشرطة: the conjunction of a clause that somebody else is cited
        for; the content before it ends there. Else -1."""
        owner = found[-1] if found else None
        if owner is None or owner.mode == "direct" or owner.cue_first >= chunks[at].first or owner.rule.startswith("phrase"):
            return -1
        for index in range(at - 1, 1, -1):
            chunk = chunks[index]
            if chunk.first <= max(owner.first, owner.cue_first):
                return -1
            if chunk.kind == CONJUNCTION and chunk.text in self.meanwhile and chunks[index - 1].kind == MARK:
                owner.last = min(owner.last, chunk.first)
                return index
        return -1

    def _taken_up(self, chunks: list[Chunk], at: int) -> int:
        """…، *الأمر الذي* نفته الوزارة, …، *وهي اتهامات* نفتها: the first chunk of the words that take up a clause, else -1."""
        word, index = chunks[at].word, at - 1
        if chunks[at].kind != VERB or chunks[at].conj or word is None or not word.suffix or index < 2:
            return -1
        relative = chunks[index].kind == RELATIVE and chunks[index].text not in self.what
        index -= relative
        noun = chunks[index]
        if noun.kind != NOUNS or noun.prep or noun.word is None or noun.last != noun.head + 1 or noun.word.article != relative:
            return -1
        if noun.word.stem not in self.draft.knowledge.operators("taken_up_noun"):
            return -1
        if chunks[index - 1].kind == PRONOUN and chunks[index - 1].conj:
            return index - 1
        return index if chunks[index - 1].kind == MARK and chunks[index - 1].text in PAUSES else -1

    def _has_own_object(self, chunk: Chunk) -> bool:
        """Whether what stands behind a cue is a thing with its complement, and nobody who speaks."""
        word, mention = chunk.word, chunk.actor
        if word is None or mention is None or mention.first == chunk.head or mention.person_name is not None:
            return False
        return word.known and word.article and bool(word.noun or word.frame_nouns) and not word.head

    def _content_after(self, chunks: list[Chunk], clause: CueClause, index: int) -> CueClause | None:
        """وفقا لما نقلته الوكالة، فإن …: the content follows the opening attribution."""
        while index < len(chunks) and (
            chunks[index].kind == TIME
            or (chunks[index].kind == NOUNS and chunks[index].prep)
            or (chunks[index].kind == MARK and chunks[index].text in "،,:")
        ):
            index += 1
        if index < len(chunks) and chunks[index].kind == COMPLEMENTIZER:
            index += 1
        if index >= len(chunks):
            return None
        clause.opener = "quote" if chunks[index].kind == OPEN else "clause"
        clause.content, clause.content_chunk = chunks[index].first, index
        return clause

    def _phrase(self, chunks: list[Chunk], at: int, found: list[StatementDraft], alone: bool = False) -> StatementDraft | None:
        """وفقا ل، بحسب، على حد قول: content before it, or after it when it opens the sentence.

        `alone`: no verb of its sentence reports anything, whatever it looks like.
        """
        draft = self.draft
        chunk = chunks[at]
        assert chunk.verb is not None and chunk.word is not None
        phrase = draft.entries.phrases[chunk.verb.ref]
        following = chunks[at + 1] if at + 1 < len(chunks) else None
        if phrase.speaker == "pronoun":
            return self._phrase_pronoun(chunks, at, phrase.stance, phrase.lemma, found)
        if following is None:
            return None
        if following.kind in (RELATIVE, VERB):  # بحسب ما نقلت: the verb is the cue
            return None
        if following.kind != NOUNS or self.norm[following.first] in self.draft.knowledge.operators("god_word"):
            return None  # وفق *الله* رجال الأمن
        holder = following.actor
        opens = at == 0 or (at == 1 and (chunks[0].kind in (CONJUNCTION, MARK) or self._turns(chunks[0])))
        opens = opens or self._answers(chunks, at) or self._opens_another(chunks, at)
        opens = opens or chunk.conj in self.answering  # إضافة إلى ذلك، *فوفقا* للخبير
        opens = opens or self._opens_inside(chunks, at)
        if not opens and at > 1 and chunks[at - 2].text in self.what and chunks[at - 1].word is not None and (
            chunks[at - 1].word.stem in self.coming  # type: ignore[union-attr]
        ):  # fmt: skip
            return None  # نقلت الصحف *ما جاء* على لسان الناطق
        if not opens and holder is not None and self._only_came(chunks, at):
            told = any(item.kind in (COMPLEMENTIZER, OPEN) and not item.conj for item in chunks[at + 2 : at + 6])
            return self._phrase_first(chunks, at, phrase.stance, phrase.lemma, holder) if told else None
        if opens and self._is_his_words(following):
            holder = dropped_subjects.subject_before(draft, chunks, at)  # وحسب *أقواله* فقد تم
            return self._phrase_first(chunks, at, phrase.stance, phrase.lemma, holder) if holder is not None else None
        if holder is None:
            holder = self._bare_source(chunks, at, opens) or (self._source_of_kind(chunks, at) if opens else None)
        if holder is None or (holder.head_class in ("", "state") and holder.kind == "unknown"):
            return None
        if chunk.verb.tense == 1 and following.prep and following.prep not in self.of and not following.first:
            return None
        if any(item.cue_first < chunk.first and item.first >= chunk.last for item in found):
            return None  # between a cue and its content: taken up there
        if not opens and self._labels(chunks, at):
            return None  # الوكالة *نقلا عن* الوزارة: …
        basis = self.norm[chunk.first].removeprefix(chunk.conj) in self.draft.knowledge.operators("basis_word") and not opens
        if basis and holder.head_class == "document":
            behind = self._past_source(chunks, at)
            if behind >= len(chunks) or chunks[behind].text not in COMMAS:
                return None  # وضعت قائمة، *اعتمادا على تقارير*: on what somebody acted
        if opens:
            return self._phrase_first(chunks, at, phrase.stance, phrase.lemma, holder, alone)
        beside = -1 if self._binds(chunks, at) else self._beside(chunks, at, found)
        if beside < 0 and (self._carried(chunks, at + 1, found, chunk.first) or self._binds(chunks, at)):
            return None
        last = self._trim(chunk.first)
        first = self._own_start(chunks, at, found) if beside < 0 else chunks[beside].last
        if first >= last or is_spoken_by(chunks, at, first, _TELLERS):
            return None
        rule, end = "phrase-after", draft.sentences[chunk.sentence][1]
        begins, measured = parted_clause(draft, chunks, at, first, self._past_source(chunks, at))
        if begins >= 0:
            first, last, rule = begins, measured if measured >= 0 else end, "phrase-inside"
        elif self._stands_inside(chunks, at, first):
            last, rule = end, "phrase-inside"
        elif at and chunks[at - 1].kind == VERB and (came := chunks[at - 1].word) is not None and came.stem in self.coming:
            return None  # التشبيه بالسجن *جاء على لسان* النقيب: where it came from, and nothing that is said
        made = StatementDraft(first, last, "indirect", phrase.stance, phrase.lemma, chunk.first, chunk.last, rule)
        made.clause_first = chunk.first
        teller = informant(draft, chunks, at + 1, self.origins)
        holder = (chunks[teller].actor or holder) if teller > 0 else holder
        whole = whole_title(draft, chunks, max(teller, at + 1), len(chunks))
        made.speaker = reference.resolve(draft, whole or holder, speaks=True)
        index = cited_behind(draft, chunks, at + 1)
        source = whole_title(draft, chunks, index, len(chunks)) or chunks[index].actor if index >= 0 else None
        if source is not None:
            made.relays += [] if self._is_outlet(made.speaker) else [made.speaker]
            made.speaker = reference.resolve(draft, source)
        self._skip_conjunction(made)
        return made

    def _source_of_kind(self, chunks: list[Chunk], at: int) -> ActorMention | None:
        """*وفق معلومات* متضاربة من *شهود*، فقد: behind the adjective of what is cited, from whom it is."""
        kind, source = chunks[at + 1], chunks[at + 2] if at + 2 < len(chunks) else None
        if kind.word is None or kind.prep or kind.last != kind.head + 1 or not (kind.word.adjective or not kind.word.known):
            return None
        if source is None or source.kind != NOUNS or source.conj or source.prep not in self.origins:
            return None
        return source.actor

    def _bare_source(self, chunks: list[Chunk], at: int, opens: bool) -> ActorMention | None:
        """*وفقا لشترايتر*، فإن, …، *بحسب أنقرة*: a state or a name that is nothing else, where the main clause answers or behind
        the comma that ends what is said."""
        draft, source = self.draft, chunks[at + 1]
        behind = chunks[at + 2] if at + 2 < len(chunks) else None
        answered = self._answer(chunks, at) > 0
        closes = bool(at) and chunks[at - 1].kind == MARK and chunks[at - 1].text in COMMAS
        ends = behind is None or (behind.kind == MARK and (at + 3 == len(chunks) or behind.text not in COMMAS))
        closes = closes and not chunks[at].conj and (ends or self._stands_inside(chunks, at, chunks[0].first))
        plain = bool(at) and ends and not (opens or chunks[at].conj or chunks[at - 1].kind == MARK)  # غادر الوفد *بحسب أنقرة*.
        if not (answered if opens else closes or (plain and names_state(draft, source))) or source.conj:
            return None
        if names_state(draft, source):
            return state_of(draft, source)
        words = draft.words[source.head : source.last]
        if not 1 <= len(words) <= 3 or any(draft.in_place[source.head : source.last]):
            return None
        for word in words:
            plain = word is not None and not word.suffix and (word.given or (says_nothing_else(word) and not word.known))
            if not plain:
                return None
        opening = words[0]
        if opening is not None and not opening.lead and self.morphology.ends_in_alef(draft.tokens.norm[chunks[at].last - 1]):
            if opening.text[0] not in self.of or opening.text[1] in self.of or len(opening.text) < _SHORTEST:
                return None  # *للدويري*
            name = draft.words[source.head] = draft.knowledge.matcher.name(opening, 1)  # وفقا *لشترايتر*
            read_traits(name, draft.knowledge)
        mention = person_mention(draft, source.head, source.last)
        source.actor = mention
        draft.add(mention)
        return mention

    def _is_his_words(self, chunk: Chunk) -> bool:
        """حسب *أقواله*: a noun of saying with nothing but the pronoun of who said so."""
        word = chunk.word
        if word is None or not word.suffix or chunk.last != chunk.head + 1 or chunk.conj:
            return False
        return word.suffix in self.draft.knowledge.operators("absent_suffix") and word.stem in self.own_words

    def _only_came(self, chunks: list[Chunk], at: int) -> bool:
        """*جاء ذلك* على لسان الناطق: nothing but a verb of coming and a demonstrative before the phrase is nothing that is said."""
        if not 0 < at <= 2 or chunks[0].kind != VERB or chunks[0].word is None or chunks[0].word.stem not in self.coming:
            return False
        return all(item.word is not None and item.word.function == "dem" for item in chunks[1:at])

    def _phrase_pronoun(
        self, chunks: list[Chunk], at: int, stance: Stance, lemma: str, found: list[StatementDraft]
    ) -> StatementDraft | None:
        """على حد قوله: the clause before it is somebody's words, who was named before."""
        chunk = chunks[at]
        if any(item.first < chunk.first for item in found) or self._inside_direct(chunk.first, found) is not None:
            return None  # already somebody's words
        last = self._trim(chunk.first)
        first = self._own_start(chunks, at, found)
        speaker = dropped_subjects.subject_before(self.draft, chunks, at)
        if first >= last or speaker is None:
            return None
        if chunk.last > chunk.first + 1 and not self._is_whose(chunk, speaker):
            return None  # تعاني المدارس من نقص، على حد *قوله*
        made = StatementDraft(first, last, "indirect", stance, lemma, chunk.first, chunk.last, "phrase-pronoun")
        made.clause_first = chunk.first
        made.speaker = speaker
        return made

    def _only_opens(self, chunk: Chunk) -> bool:
        """*فإن* القرى خالية, *فقد* هرب السجناء: what opens a clause and is no word of it."""
        return chunk.kind == COMPLEMENTIZER or (chunk.kind == PARTICLE and chunk.conj in self.answering)

    def _is_whose(self, phrase: Chunk, speaker: ActorMention) -> bool:
        """على حد *قوله*: whether the pronoun of a phrase may be that of somebody who can speak."""
        word = self.draft.words[phrase.last - 1]
        if word is None or (speaker.head_class not in _TELLERS and speaker.person_name is None):
            return False
        if word.suffix in self.his or (not word.suffix and word.text.endswith(tuple(self.his))):  # على حد *وصفه*
            return not (speaker.gender or speaker.number)
        return speaker.gender == 1 or speaker.number > 0 or speaker.person_name is None

    def _labels(self, chunks: list[Chunk], at: int) -> bool:
        """Whether a phrase stands before a colon that parts who is cited from what he says."""
        if any(chunk.kind not in (NOUNS, MARK) for chunk in chunks[:at]):
            return False
        for index in range(at + 1, min(len(chunks), at + _HEAD + 1)):
            if chunks[index].text == ":":
                return cited_in_label(self.draft, chunks, index) is not None
            if chunks[index].kind != NOUNS:
                return False
        return False

    def _skip_conjunction(self, made: StatementDraft) -> None:
        """A content that goes back to the head of the sentence; nothing to strip: the clause is quoted whole."""
        while made.first < made.last and self.norm[made.first] in TRAILING:
            made.first += 1

    def _goes_on(self, chunks: list[Chunk], at: int, index: int) -> bool:
        """وبحسب المعلومات الواردة *إلينا* قتل, وفقا لبيانات الشرطة *والادعاء العام* فإن: whether the chunk behind a holder is still
        of it: a pronoun behind a participle, or another body joined to the one that its words are of."""
        if index != at + 1 or index + 1 >= len(chunks):
            return False
        cited, chunk, following = chunks[at], chunks[index], chunks[index + 1]
        if chunk.kind == PRONOUN:
            last = self.draft.words[cited.last - 1]
            return last is not None and last.article and cited.last > cited.head + 1 and not chunk.conj
        joined = chunk.kind == NOUNS and bool(chunk.conj) and not chunk.prep and chunk.actor is not None
        told = following.kind == COMPLEMENTIZER or (following.kind == MARK and following.text in COMMAS)
        owned = cited.actor is not None and cited.actor.head_class in ("document", "source") and cited.last > cited.head + 1
        return joined and told and owned and chunk.actor is not None and chunk.actor.head_class in ("institution", "force", "group")

    def _phrase_first(
        self, chunks: list[Chunk], at: int, stance: Stance, lemma: str, holder: ActorMention, alone: bool = False
    ) -> StatementDraft | None:
        """وحسب المراسل، فإن …"""
        draft = self.draft
        chunk = chunks[at]
        index = apposition(draft, chunks, at + 1) + 1
        last = chunks[at + 2].last if self._goes_on(chunks, at + 1, index) else 0
        index += last > 0 and chunks[index].kind == PRONOUN
        while index < len(chunks) and (
            (chunks[index].kind == NOUNS and (chunks[index].prep or chunks[index].conj))
            or (chunks[index].kind == ADVERB and chunks[index].first > chunks[index - 1].last)  # حسب مصادر *من هناك*، …
        ):
            index += 1
        told = chunks[index] if index < len(chunks) and chunks[index].kind == VERB and not holder.definite else None
        of_it = told is not None and told.word is not None and bool(told.word.suffix)  # وفقا لتقرير *أعدته* فلانة، …
        goes_on = not of_it and told is not None and is_plural(told)  # بحسب شهود *تحدثوا* إلينا، …
        of_it = of_it or goes_on or (index < len(chunks) and in_idiom(draft, chunks[index].first))  # عن مصدر *طلب عدم ذكر اسمه*، …
        if of_it or (index < len(chunks) and chunks[index].kind == RELATIVE):  # وفقا للتقرير *الذي أعده فلان*، …
            ends = (other.index for other in chunks[index:] if other.kind == MARK and other.text in COMMAS)
            index = next(ends, index if goes_on else len(chunks))  # but وفقا لشهود حضروا الجلسة *فإن* المتهم صمت
        while index < len(chunks) and (
            chunks[index].kind in (TIME,) or (chunks[index].kind == MARK and chunks[index].text in "،,:؛")
        ):
            index += 1
        index = max(index, self._answer(chunks, at))
        if index < len(chunks) and self._only_opens(chunks[index]):
            index += 1
        if index >= len(chunks):
            return None
        later = chunks[index]  # "وبحسب الوكالة، قال الوزير إن": the verb is the cue, the phrase its relay
        if not alone and later.kind == VERB and later.word is not None and later.word.cue_verbs:
            return None
        made = StatementDraft(
            chunks[index].first, draft.sentences[chunk.sentence][1], "indirect", stance, lemma, chunk.first,
            chunk.last, "phrase-before",
        )  # fmt: skip
        made.clause_first = chunk.first
        if chunks[index].kind == OPEN:
            quote = draft.quote_of[chunks[index].first]
            made.mode = "direct"
            made.first, made.last = draft.quotes.found[quote].open + 1, self._quote_end(quote)
        teller = informant(draft, chunks, at + 1, self.origins)  # وفقا لمعلومات من *ضباط ليبيين*، …
        if teller > 0:
            holder, last = chunks[teller].actor or holder, 0
        whole = None if self._is_his_words(chunks[at + 1]) else whole_title(draft, chunks, max(teller, at + 1), index)
        if last > (whole or holder).last and (whole or holder).first <= chunks[at + 1].head:
            whole = replace(whole or holder, last=last, used=False)
            draft.add(whole)
        made.speaker = reference.resolve(draft, whole or holder, speaks=True)
        made.cue_inner = chunk.word.lead if chunk.word else 0
        return made
