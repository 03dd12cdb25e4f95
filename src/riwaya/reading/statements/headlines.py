"""Headlines: attribution by a mark alone, at either end of a line.

In: a row of chunks and the index of a mark. Out: a `StatementDraft`, or None.
The idea: "NAME: …", "NAME.. …", "NAME – …" open a line, «…»: NAME and "… (NAME)" close one; a colon is enough of a sign,
any other mark needs words that can only be somebody's.
"""

from __future__ import annotations

from itertools import islice
from typing import Final

from riwaya.reading.actors.titles import whole_title
from riwaya.reading.draft import (
    ADVERB,
    CLOSE,
    CONJUNCTION,
    CUE_PHRASE,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PARTICIPLE,
    PARTICLE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    StatementDraft,
)
from riwaya.reading.phrases.cue_clause import CueClause
from riwaya.reading.phrases.holders import says_nothing_else
from riwaya.reading.phrases.states import names_state, state_of
from riwaya.reading.speakers import reference
from riwaya.reading.statements.chains import Chains
from riwaya.reading.statements.issued_words import issuer
from riwaya.reading.words.marks import PAUSES
from riwaya.text.tokens import MARK as MARK_TOKEN

_CITED: Final = frozenset(["person", "role", "title", "source", "institution", "force", "group", "media"])
_DASHES: Final = frozenset("-–—|")
_DOTS: Final = frozenset(".…")
_SPEAKING: Final = frozenset(["person", "role", "title", "source", "institution", "media"])
_VOICES: Final = _SPEAKING | {"state", "force", "group"}
_NAME: Final = 5  # chunks of a name and title before the mark
_BARS: Final = frozenset("|-–/")
_SHORTEST: Final = 3  # chunks, or words, of the shortest line that is a name and a clause in marks
_LABEL: Final = 3  # words of a label before its colon
_LINE: Final = 30  # tokens of a line that may be a headline


def cited_in_label(draft: Draft, chunks: list[Chunk], at: int) -> int | None:
    """ "MEDIUM عن SOURCE: …", "MEDIUM نقلا عن SOURCE: …": the chunk of who is cited before the colon at `at`, if anybody is."""
    cited, citing = None, draft.knowledge.operators("citing_preposition")
    for index in range(max(1, at - _NAME), at):
        chunk, before = chunks[index], chunks[index - 1]
        if chunk.kind == CUE_PHRASE:
            carried = chunk.verb is not None and draft.entries.phrases[chunk.verb.ref].carried
            cited = index + 1 if carried and before.kind == NOUNS else None
        elif chunk.kind == NOUNS and chunk.prep in citing and not chunk.conj:
            medium = before.actor is None or before.actor.head_class in ("media", "people")
            cited = index if before.kind == NOUNS and medium and cited is None else cited
        elif chunk.kind not in (NOUNS, MARK):
            return None
    if cited is None or cited >= at or chunks[cited].actor is None:
        return None
    source = chunks[cited].actor
    return cited if source is not None and source.head_class in _CITED else None


class Headlines(Chains):
    """Adds the cues that are marks."""

    __slots__ = ()

    def _second_headline(self, chunks: list[Chunk], at: int, found: list[StatementDraft]) -> StatementDraft | None:
        """المبعوث: الهدنة صامدة.. *والجيش: سنرد على الخروق*: behind one headline the next speaker's; it ends the first."""
        before, start = found[-1], at - 1
        if len(found) > 1 or before.rule != "headline" or not before.first < chunks[at].first < before.last:
            return None
        while start > 0 and chunks[start].kind == NOUNS and at - start < _NAME:
            start -= 1
        mark, first = chunks[start], chunks[start + 1]
        if mark.kind != MARK or first.kind != NOUNS or first.prep or self.draft.quote_of[first.first] >= 0:
            return None
        dots = mark.text in _DOTS and (mark.text == "…" or chunks[start - 1].text in _DOTS)
        who = first.actor or (state_of(self.draft, first) if names_state(self.draft, first) else None)
        one = who.head_class in _VOICES if who is not None else self._is_unknown_name(first)
        if not one or chunks[-1].last - chunks[at].last < 2 or not (dots or (first.conj and mark.text in PAUSES)):
            return None
        made = self._headline(chunks, at, start + 1)
        if made is not None:
            before.last = self._trim(first.first)
        return made

    def _headline(self, chunks: list[Chunk], at: int, second: int = -1) -> StatementDraft | None:
        """ "NAME: …" at the head of a line, or behind a label (عاجل: , رابط الخبر: )."""
        draft = self.draft
        start = second if second >= 0 else self._label_end(chunks, at)
        if at == start or at - start > _NAME or (at + 1 >= len(chunks) and not self._opens_post(chunks, start)):
            return None
        first = chunks[start]
        if chunks[at].last < len(self.norm) and self.norm[chunks[at].last] in draft.knowledge.operators("one_of_two_word"):
            return None  # غالب المنفذين: *إما* أصحاب سوابق أو: what somebody is
        if first.kind != NOUNS or first.prep or not (self._starts_line(chunks[0].first) or self._is_set_off(chunks, start)):
            return None
        if self._is_caption(first, chunks[at].first):
            return None
        cited = cited_in_label(draft, chunks, at)
        if cited is not None:
            return self._carried_headline(chunks, at, cited)
        labelled = second >= 0 or (start > 0 and chunks[start - 1].text == ":" and at == start + 1)
        if first.actor is None and not (labelled and self._is_unknown_name(first)):
            return None
        between = chunks[start + 1 : at]
        if any(chunk.kind not in (NOUNS, MARK) for chunk in between):
            return None
        further = [chunk for chunk in between if chunk.kind == NOUNS and not chunk.prep and not chunk.conj]
        speaker = first.actor or self._bare(first)
        people = len(further) == 1 == len(between) and self._is_of_people(speaker, further[0])
        titled = None if people else whole_title(draft, chunks, start, at, told=True)
        if further and not people and (titled is None or titled.last <= further[-1].head):
            return None  # المحافظ أحمد سالم *ربيع*: of the title, and nothing else may stand there
        one = bool(between) and between[0].prep in draft.knowledge.operators("in_preposition")  # *قيادي في الجبهة*: …
        one = one and speaker.head_class == "people" and not (speaker.number or speaker.definite)
        if not one and self._is_topic(titled or speaker) and (speaker.head_class != "document" or titled is None):
            if not self._is_one_medium(speaker, chunks, at):
                return None
        if speaker.head_class == "media" and at == start + 1 and (speaker.entity is None or self._is_outlet(speaker)):
            if not (self._is_one_medium(speaker, chunks, at) or self._is_foreign_medium(speaker)):
                return None  # المذيعة: …
        stands = second >= 0 or (at + 1 < len(chunks) and self._is_taking_a_stand(chunks, at + 1))
        if (speaker.head_class == "state" or self._is_place(first)) and not stands:
            return None  # اليمن: معارك في تعز؛ محافظة إدلب: قتل خمسة مدنيين
        if second < 0 and at + 1 < len(chunks) and not self._tells(chunks, at):
            return None
        clause = CueClause(at, "colon", chunks[at].last, at + 1)
        made = StatementDraft(
            clause.content, clause.content, "direct", "assert", ":", chunks[at].first, chunks[at].last, "headline"
        )
        made.clause_first = first.first
        self._content(chunks, clause, made)
        if at + 1 >= len(chunks):
            row = draft.chunks[draft.sentence_of[first.first] + 1]
            made.first, made.last = row[0].first, self._trim(row[-1].last)
        tags = (index for index in range(made.first + 1, made.last - 2) if self.norm[index] == "#" and self.norm[index + 2] == ":")
        made.last = next(tags, made.last)  # #قسد: … *#قسد:* …
        made.speaker = self._of_people(chunks, start) if people else reference.resolve(draft, titled or speaker)
        clause.adjuncts = [
            index for index in range(start + 1, at)
            if chunks[index].kind == NOUNS and chunks[index].prep and (titled is None or chunks[index].first >= titled.last)
        ]  # fmt: skip
        self._adjuncts(chunks, clause, made)
        return made if made.last > made.first else None

    def _is_caption(self, first: Chunk, colon: int) -> bool:
        """*عدسة المرصد*: حاجز عند المدخل, Image *caption*: whose picture or caption it is, and nobody's words."""
        operators = self.draft.knowledge.operators
        if colon - first.first <= _LABEL and " ".join(self.norm[first.first : colon]) in self.labels:
            return True  # *شاهد أيضا*: …
        credited = first.word is not None and not first.word.article and first.word.stem in operators("credit_noun")
        return credited or self.norm[colon - 1] in operators("credit_label")

    def _opens_post(self, chunks: list[Chunk], start: int) -> bool:
        """*مصادر محلية:* at the head of a text, in a line of its own: what the next line tells."""
        number = self.draft.sentence_of[chunks[0].first]
        source, rows = chunks[start].actor, self.draft.chunks
        if source is None or source.head_class != "source" or number + 1 >= len(rows):
            return False
        return number == self.draft.begins_at and any(
            chunk.kind == VERB or (chunk.word is not None and chunk.word.frame_nouns) for chunk in rows[number + 1]
        )

    def _is_one_medium(self, speaker: ActorMention, chunks: list[Chunk], at: int) -> bool:
        """*صحيفة*: إسرائيل تستعد, *تقرير*: الجيش قصف: one medium without the article, before somebody and what he does."""
        if speaker.definite or speaker.number or speaker.last != speaker.first + 1 or at + 2 >= len(chunks):
            return False
        if speaker.head_class == "document":
            word = self.draft.words[speaker.first]
            if word is None or word.stem not in self.draft.knowledge.operators("reporting_writing"):
                return False
        elif speaker.head_class != "media":
            return False
        return chunks[at + 1].kind == NOUNS and chunks[at + 1].actor is not None and chunks[at + 2].kind == VERB

    def _is_foreign_medium(self, speaker: ActorMention) -> bool:
        """*إعلام عبري*: …, *صحيفة إسرائيلية*: a medium with the adjective of a nation, and nobody's own interviewer."""
        last = self.draft.words[speaker.last - 1]
        national = last is not None and (last.demonym is not None or last.people is not None)
        named = last is not None and last.stem in self.draft.knowledge.operators("press_adjective")
        return (national or named) and speaker.last > speaker.first + 1 and not self._is_outlet(speaker)

    def _is_topic(self, speaker: ActorMention) -> bool:
        """لاجئون: …; القوات الحكومية: …: whom a line is about; but القيادي في الحركة: …, أحد السكان: …, a single person."""
        if speaker.entity is not None:
            return False
        if speaker.head_class == "people":
            return not (speaker.definite and not speaker.number)
        return speaker.head_class in ("document", "state") or (speaker.head_class == "force" and not speaker.definite)

    def _issued(self, chunks: list[Chunk], at: int) -> StatementDraft | None:
        """ "صدر عن NAME البيان الآتي: …", "أصدر NAME البيان التالي: …": what a writing that is said to follow holds."""
        owner = issuer(self.draft, chunks, at) if at + 1 < len(chunks) else -1
        speaker = (whole_title(self.draft, chunks, owner, at - 1) or chunks[owner].actor) if owner >= 0 else None
        if speaker is None or not self._tells(chunks, at):
            return None
        clause = CueClause(at, "colon", chunks[at].last, at + 1)
        made = StatementDraft(
            clause.content, clause.content, "direct", "assert", ":", chunks[at].first, chunks[at].last, "headline"
        )
        made.clause_first = chunks[owner].first
        self._content(chunks, clause, made)
        made.speaker = reference.resolve(self.draft, speaker)
        return made if made.last > made.first else None

    def _carried_headline(self, chunks: list[Chunk], at: int, cited: int) -> StatementDraft | None:
        """ "MEDIUM, citing SOURCE: …": whoever is cited says so, the medium carries it."""
        if not self._tells(chunks, at):
            return None
        first = chunks[cited - 1] if chunks[cited - 1].kind == NOUNS else chunks[cited - 2]
        source = chunks[cited].actor
        assert source is not None
        clause = CueClause(at, "colon", chunks[at].last, at + 1)
        made = StatementDraft(
            clause.content, clause.content, "direct", "assert", ":", chunks[at].first, chunks[at].last, "headline-citing"
        )
        made.clause_first = first.first
        self._content(chunks, clause, made)
        made.speaker = reference.resolve(self.draft, whole_title(self.draft, chunks, cited, at) or source)
        medium = first.actor is not None and first.actor.head_class == "media"
        carrier = first.actor if medium else self._bare(first)
        if carrier is not None and not self._is_outlet(carrier):
            made.relays.append(carrier)
        return made if made.last > made.first else None

    def _is_place(self, chunk: Chunk) -> bool:
        """Whether a chunk is a place with the noun before it, and no more."""
        places = self.draft.places_in[self.draft.sentence_of[chunk.head]]
        return any(place.whole <= chunk.head and place.last >= chunk.last for place in places)

    def _is_taking_a_stand(self, chunks: list[Chunk], after: int) -> bool:
        """Whether words behind a state's name are its own: quoted, in the first person, of what will, must or shall not be."""
        first, operators = chunks[after], self.draft.knowledge.operators
        if first.kind == OPEN or (first.kind == NOUNS and first.prep):
            return True
        for chunk in chunks[after:]:
            if chunk.kind == NEGATION or (chunk.kind == PARTICLE and chunk.text in operators("future_particle")):
                return True
            if chunk.kind == VERB and chunk.verb is not None and chunk.word is not None:
                return chunk.verb.person == 1 or chunk.word.future or chunk.text in operators("obligation_verb")
        return False

    def _is_of_people(self, speaker: ActorMention, chunk: Chunk) -> bool:
        """مسؤولون *أتراك*: an adjective of nationality parted from its noun."""
        return speaker.head_class in ("source", "role", "people") and chunk.last == chunk.head + 1 and bool(
            chunk.word and (chunk.word.people or chunk.word.demonym)
        )

    def _of_people(self, chunks: list[Chunk], start: int) -> ActorMention | None:
        mention = chunks[start].actor
        assert mention is not None
        mention.last = max(mention.last, chunks[start + 1].last)
        return reference.resolve(self.draft, mention)

    def _label_end(self, chunks: list[Chunk], at: int) -> int:
        """The chunk that the headline proper begins with, behind bullets and labels."""
        start = 0
        for index in range(at):
            chunk = chunks[index]
            if chunk.kind == MARK and index == start:
                start = index + 1
            elif chunk.kind == MARK and chunk.text == ":":
                words = self.norm[chunks[0].first : chunk.first]
                if any(" ".join(words[:length]) in self.labels for length in (1, 2, 3)):
                    start = index + 1
            elif chunk.kind == MARK and chunk.text in _BARS and index == 1 and " ".join(
                self.norm[chunks[0].first : chunk.first]
            ) in self.labels:  # fmt: skip
                start = index + 1  # عاجل | مصدر أمني: …
            elif chunk.kind == MARK and chunk.text in _DOTS and index and chunks[index + 1].kind == NOUNS:
                twice = chunk.text == "…" or chunks[index - 1].text in _DOTS
                start = index + 1 if twice else start  # غزة.. الدفاع المدني: …
        return start

    def _is_set_off(self, chunks: list[Chunk], start: int) -> bool:
        """… في الجبهة. *رابط الخبر:* المقاومة: …, … في المدينة. *#*قسد: …: a label or the sign of a hashtag before a name that
        opens its sentence inside a line."""
        before = chunks[start - 1] if start else None
        return before is not None and (before.text == ":" or (start == 1 and before.text == "#"))

    def _is_unknown_name(self, chunk: Chunk) -> bool:
        """One word that is nothing the lexicon knows (بحاح)."""
        word = chunk.word
        return chunk.last == chunk.head + 1 and word is not None and not word.article and not self.draft.in_place[chunk.head] and (
            says_nothing_else(word)
        )

    def _dashed(self, chunks: list[Chunk], at: int) -> StatementDraft | None:
        """ "NAME.. …", "NAME – …": only a line of its own whose words have another subject, or speak in the first person."""
        draft = self.draft
        mark = chunks[at]
        first = chunks[0]
        if at != 1 or first.kind != NOUNS or first.prep or first.actor is None or not self._starts_line(first.first):
            return None
        mention = first.actor
        if mention.head_class not in _SPEAKING - {"media"} or mention.last < first.last or not self._is_line(first.first):
            return None
        after = at + 1
        while after < len(chunks) and chunks[after].kind == MARK and chunks[after].text in _DOTS:
            after += 1
        if mark.text in _DOTS and after == at + 1 and mark.text != "…":
            return None
        if mark.text not in _DASHES | _DOTS or after >= len(chunks) or not self._is_own_words(chunks, after):
            return None
        clause = CueClause(at, "colon", chunks[after].first, after)
        made = StatementDraft(
            clause.content, clause.content, "direct", "assert", mark.text, mark.first, chunks[after - 1].last, "headline"
        )
        made.clause_first = first.first
        self._content(chunks, clause, made)
        made.speaker = reference.resolve(draft, mention)
        return made if made.last > made.first else None

    def _quoted_line(self, chunks: list[Chunk]) -> StatementDraft | None:
        """زاخاروفا *"موسكو تدعم الحوار"*: a line of nothing but who speaks and a whole clause in marks; but القيادي "أبو محمد"."""
        first, chunk = chunks[0], chunks[1] if len(chunks) > _SHORTEST else None
        if chunk is None or chunk.kind != OPEN or chunk.prep or first.kind != NOUNS or first.prep or first.actor is None:
            return None
        mention = first.actor
        if mention.head_class not in _SPEAKING - {"media"} or mention.first != first.head or mention.last < first.last:
            return None
        named = mention.definite or mention.entity is not None or mention.person_name is not None
        named = named or (mention.head_class == "role" and first.last > first.head + 1)
        if not named or not self._starts_line(first.first):
            return None
        quote = self.draft.quotes.found[self.draft.quote_of[chunk.first]]
        if not quote.closed or quote.close != chunks[-1].first or not self._is_line(first.first):
            return None
        inside = chunks[2:-1]
        whole = inside[-1].last - chunk.last > _SHORTEST and any(one.kind == VERB for one in inside)
        if not whole and inside[0].kind not in (NEGATION, VERB):
            return None
        clause = CueClause(1, "quote", chunk.last, 1)
        made = StatementDraft(chunk.last, chunk.last, "direct", "assert", chunk.text, chunk.first, chunk.last, "headline-quoted")
        made.clause_first = first.first
        self._content(chunks, clause, made)
        made.speaker = reference.resolve(self.draft, whole_title(self.draft, chunks, 0, 1, told=True) or mention)
        return made if made.last > made.first else None

    def _is_own_words(self, chunks: list[Chunk], after: int) -> bool:
        """Whether words can be no telling about the name before them: a quotation, the first person, or another subject's act."""
        first = chunks[after]
        if first.kind == OPEN:
            return True
        index = after
        while index < len(chunks) and chunks[index].kind in (NEGATION, PARTICLE, CONJUNCTION):
            index += 1
        if index < len(chunks) and chunks[index].kind == VERB:
            verb = chunks[index].verb
            return verb is not None and verb.person == 1
        if first.kind != NOUNS or first.prep or first.actor is None or (
            first.actor.head_class not in _SPEAKING and first.actor.head_class not in ("state", "force")
        ):
            return False
        index = after + 1
        while index < len(chunks) and (chunks[index].kind in (NEGATION, PARTICLE, TIME) or chunks[index].prep):
            index += 1
        return index < len(chunks) and chunks[index].kind == VERB

    def _named_last(self, chunks: list[Chunk], at: int) -> StatementDraft | None:
        """«…»: NAME, and a line that ends in (NAME)."""
        draft = self.draft
        mark = chunks[at]
        if mark.text not in ":-–" and mark.text != "(":
            return None
        after = at + 1
        while after < len(chunks) and chunks[after].kind == MARK:
            after += 1
        if after == len(chunks) or chunks[after].actor is None:
            return None
        behind = list(islice((chunk for chunk in islice(chunks, after, None) if chunk.kind != MARK), _NAME + 1))
        mention = behind[0].actor
        if mention is None or mention.head_class not in _SPEAKING or behind[0].prep or self._is_outlet(mention):
            return None
        if len(behind) > _NAME or any(chunk.kind != NOUNS for chunk in behind) or not self._is_line(chunks[0].first):
            return None
        first, last, mode = chunks[0].first, mark.first, "indirect"
        if mark.text in ":-–":
            if chunks[at - 1].kind != CLOSE or chunks[0].kind != OPEN:
                return None
            quote = draft.quote_of[chunks[0].first]
            if quote < 0 or draft.quotes.found[quote].close != chunks[at - 1].first:
                return None
            first, last, mode = draft.quotes.found[quote].open + 1, self._quote_end(quote), "direct"
        elif chunks[-1].kind != MARK or chunks[-1].text != ")" or not self._is_credited(chunks, at):
            return None
        made = StatementDraft(first, last, "indirect", "assert", mark.text, mark.first, mark.last, "headline-trailing")
        if mode == "direct":
            made.mode, made.rule = "direct", "headline-quote"
        made.clause_first = mark.first
        made.speaker = self._mention(chunks, [at + 1], CueClause(at, "", -1, len(chunks))) or mention
        made.speaker = reference.resolve(draft, made.speaker)
        return made if made.last > made.first else None

    def _is_credited(self, chunks: list[Chunk], at: int) -> bool:
        """(المرصد السوري) behind a clause names who says so; behind a name it only says more of it."""
        mention = chunks[at + 1].actor
        assert mention is not None
        if mention.head_class in ("media", "person") or (not mention.definite and mention.head_class != "source"):
            return False
        word = chunks[at + 1].word
        before = chunks[at - 1]
        if word is None or (word.head is None and mention.entity is None) or before.kind not in (NOUNS, ADVERB, TIME) or at < 2:
            return False
        return before.actor is None or before.actor.head_class in ("people", "state")

    def _is_line(self, first: int) -> bool:
        """Whether a line is short and has no full stop at its end."""
        end = first
        while end < len(self.norm) and self.norm[end] != "\n":
            end += 1
        return end - first <= _LINE and self.norm[end - 1] not in ".؟?!"

    def _tells(self, chunks: list[Chunk], at: int) -> bool:
        """Whether what follows a colon is a proposition: it has a verb or a quotation, or names an act at some length."""
        length, after = chunks[-1].last - chunks[at].last, chunks[at + 1 :]
        if length >= 2 and self._is_stated(after[0], length):
            return True
        if length < 3:
            return False
        if any(chunk.kind in (VERB, OPEN) for chunk in after):
            return True
        if len(after) > 1 and after[0].kind == NOUNS and not after[0].prep and after[1].kind == NOUNS and after[1].prep:
            word = after[0].word  # الوباء *تحت السيطرة*, مليون نازح *في الجنوب*
            if word is not None and (word.article or self.draft.counted[after[0].head]) and length > 2:
                return True
        return length >= 5 and any(chunk.word is not None and (chunk.word.frame_nouns or chunk.word.noun) for chunk in after[:2])

    def _is_stated(self, chunk: Chunk, length: int) -> bool:
        """*المفاوضات مستمرة*, *قصف تركي* على منبج, *30 شهيدا* خلال 24 ساعة: what says something without a verb, however short."""
        word = chunk.word
        if chunk.kind not in (NOUNS, PARTICIPLE) or chunk.prep or word is None:
            return False
        if chunk.kind == PARTICIPLE or (self.morphology.is_plural_nominative(word.text) and word.adjective and not word.article):
            return length > 2  # *مستعدون* لوقف القتال
        last = self.draft.words[chunk.last - 1]
        if word.article and chunk.last > chunk.head + 1:
            return last is not None and last.adjective and not last.article
        return (length > 2 and bool(word.frame_nouns and not word.article)) or (length > 3 and bool(self.draft.counted[chunk.head]))

    def _starts_line(self, token: int) -> bool:
        index, number = token - 1, self.draft.sentence_of[token]
        if number in self.draft.turns and token == self.draft.sentences[number][0]:
            while index >= 0 and self.draft.sentence_of[index] == number:
                index -= 1  # عاجل | *المرصد*: …
        while index >= 0 and self.draft.tokens.kind[index] == MARK_TOKEN:
            index -= 1
        return index < 0 or self.norm[index] == "\n"
