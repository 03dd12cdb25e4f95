"""Statements: who says so, through whom.

In: a `Draft` with chunks and actors. Out: `draft.statements`, in order of their content.
The idea: every cue is first read in its own clause (`cues`), then contents are cut where the next cue on the same level
begins; what stands inside a content is nested in it. Speakers that are not named are looked up in `reference`.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.schema import Cue
from riwaya.reading import reference
from riwaya.reading.actors import mention_in
from riwaya.reading.cues import CueClause, left_of_cue, right_of_cue, tail_end
from riwaya.reading.draft import (
    AUXILIARY,
    CLOSE,
    COMPLEMENTIZER,
    CONJUNCTION,
    CUE_PHRASE,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PARTICIPLE,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    ActorMention,
    Chunk,
    Draft,
    StatementDraft,
)
from riwaya.records import Stance
from riwaya.text.normalise import folded
from riwaya.text.tokens import MARK as MARK_TOKEN

_COMMAS: Final = frozenset("،,-–")
_TRAILING: Final = frozenset("،,.؛;:!؟?…-–")
_IMPERSONAL_TENSE: Final = 2


def find_statements(draft: Draft) -> None:
    """Fills `draft.statements`; contents are token ranges inside one sentence or one quotation."""
    reader = _Reader(draft)
    for number in range(len(draft.chunks)):
        reader.sentence(number)
    draft.statements.sort(key=lambda item: (item.first, -item.last, item.cue_first))
    _nest(draft)


def _nest(draft: Draft) -> None:
    """Sets each statement's parent: the smallest statement whose content holds its cue and its content."""
    stack: list[StatementDraft] = []
    for item in draft.statements:
        while stack and stack[-1].last <= item.first:
            stack.pop()
        item.parent = None
        for outer in reversed(stack):
            if outer is not item and outer.first <= min(item.first, item.cue_first) and outer.last >= item.last:
                item.parent = outer
                break
        stack.append(item)


class _Reader:
    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.norm = draft.tokens.norm
        operators = draft.knowledge.operators
        self.carriers = operators("carrier_preposition")
        self.venues = operators("venue_preposition")
        self.back_linking = operators("back_linking")
        self.thereby = operators("thereby")
        self.shifts = operators("topic_shift")
        self.open_quote_until = -1  # a direct quotation that spans sentences ends here
        self.open_quote_owner: StatementDraft | None = None

    # ------------------------------------------------------------------ one sentence

    def sentence(self, number: int) -> None:
        chunks = self.draft.chunks[number]
        if not chunks:
            return
        found: list[StatementDraft] = []
        skip_until = -1
        for index, chunk in enumerate(chunks):
            if chunk.first < skip_until:
                continue
            made: StatementDraft | None = None
            if chunk.kind in (VERB, PARTICIPLE) and chunk.word is not None and chunk.word.cue_verbs:
                made = self._verb(chunks, index, found)
            elif chunk.kind == CUE_PHRASE:
                made = self._phrase(chunks, index, found)
            elif chunk.kind == NOUNS and chunk.word is not None and chunk.word.cue_noun is not None:
                made = self._noun(chunks, index, found)
            elif chunk.kind == MARK and chunk.text == ":" and not found:
                made = self._headline(chunks, index)
            if made is not None:
                made.sentence = number
                made.nested = any(
                    item.first <= made.cue_first and item.mode != "direct" and not self._is_sibling(chunks, item, made)
                    for item in found
                ) or any(item.mode == "direct" and item.first <= made.cue_first < item.last for item in found)
                found.append(made)
        if not found:
            return
        self._cut(chunks, found)
        self.draft.statements += [item for item in found if item.last > item.first]

    def _inside_direct(self, token: int, found: list[StatementDraft]) -> StatementDraft | None:
        """The direct statement whose quotation a token stands in."""
        for item in [*reversed(found), *reversed(self.draft.statements[-8:])]:
            if item.mode == "direct" and item.first <= token < item.last:
                return item
        return None

    # ------------------------------------------------------------------ cue verbs and participles

    def _verb(self, chunks: list[Chunk], at: int, found: list[StatementDraft]) -> StatementDraft | None:
        draft = self.draft
        chunk = chunks[at]
        assert chunk.word is not None and chunk.verb is not None
        if self._is_unreal(chunks, at):
            return None
        for reading in sorted(chunk.word.cue_verbs, key=lambda reading: reading.tail < 0):
            if (reading.tense == 4) != (chunk.kind == PARTICIPLE) or (reading.tense == 3 and chunk.verb.tense != 3):
                continue
            if reading.tail >= 0 and tail_end(draft, chunk.first, reading.tail) < 0:
                continue
            cue = draft.entries.cues[reading.ref]
            passive = reading.passive or "\u064f" in draft.tokens.raw(chunk.first)[:3]
            clause = right_of_cue(draft, chunks, at, cue, self._has_left_subject(chunks, at))
            if clause is None:
                clause = self._content_before(chunks, at, cue, found)
                if clause is None:
                    continue
            if clause.opener not in ("clause", "quote", "colon", "before", "trailing", "trailing-quote"):
                if cue.weak or self._is_ambiguous(chunk):
                    continue
                if any(self._cannot_speak(chunks[number]) for number in clause.subject):
                    continue
            if passive and cue.speaker == "subject":
                continue
            made = self._make(chunks, clause, cue, found, reading.tense, reading.person)
            if made is not None:
                return made
        return None

    def _has_left_subject(self, chunks: list[Chunk], at: int) -> bool:
        """NAME right before the cue at the head of a clause: إن *الولايات المتحدة* تعتبر."""
        chunk = chunks[at]
        if chunk.conj or chunk.kind != VERB or not at:
            return False
        before = chunks[at - 1]
        if before.kind != NOUNS or before.prep or before.actor is None:
            return False
        return at == 1 or chunks[at - 2].kind in (COMPLEMENTIZER, CONJUNCTION, AUXILIARY, MARK, OPEN) or bool(before.conj)

    def _cannot_speak(self, chunk: Chunk) -> bool:
        """A subject that is an ordinary thing; an unknown word may be a name."""
        return chunk.actor is None and (chunk.word is None or chunk.word.known or chunk.word.article)

    def _is_ambiguous(self, chunk: Chunk) -> bool:
        """A form that may as well be another verb (يبلغ من العمر): a cue only with أن, a colon or a quotation."""
        word = chunk.word
        assert word is not None
        return word.plain or any(reading.tail < 0 for reading in word.frame_verbs)

    def _is_unreal(self, chunks: list[Chunk], at: int) -> bool:
        """A cue that did not happen: denied, wanted, planned (لم يعلن، سيعلن، أن يعلن)."""
        chunk = chunks[at]
        assert chunk.word is not None and chunk.verb is not None
        if chunk.word.future or chunk.word.preposition == "ل":
            return True
        before = chunks[at - 1] if at else None
        if before is None:
            return False
        if before.kind == NEGATION:
            stances = {self.draft.entries.cues[reading.ref].stance for reading in chunk.word.cue_verbs}
            return "expect" not in stances
        if before.kind == COMPLEMENTIZER and chunk.verb.tense == 2 and not chunk.verb.person:
            return before.word is None or before.word.stem in self.draft.knowledge.operators("that_complementizer")
        if before.kind == PARTICLE and before.text in self.draft.knowledge.operators("future_particle"):
            return True
        return before.kind == PARTICLE and chunk.verb.tense == 2

    def _make(
        self,
        chunks: list[Chunk],
        clause: CueClause,
        cue: Cue,
        found: list[StatementDraft],
        tense: int,
        person: int,
    ) -> StatementDraft | None:
        draft = self.draft
        chunk = chunks[clause.cue]
        assert chunk.word is not None
        participle = chunk.kind == PARTICIPLE
        quoted = self._inside_direct(chunk.first, found)
        subject = clause.subject
        times = list(clause.times)
        if not subject and not participle and not person and not chunk.conj:
            subject, before_times = left_of_cue(draft, chunks, clause.cue)
            clause.subject_before = bool(subject)
            times += before_times if subject or not chunk.conj else []
        if person and quoted is None and not self._in_quotation(chunk.first):
            return None
        if quoted is not None and not person and not subject:
            return None
        if tense == _IMPERSONAL_TENSE and not subject and not person and not clause.addressee >= 0:
            # يذكر أن، ويتوقع أن: the outlet's own voice
            if chunk.verb is not None and chunk.verb.gender == 0 and not chunk.verb.number and cue.impersonal:
                return None
            if clause.cue == 0 and not chunk.conj:
                return None
        made = StatementDraft(
            clause.content, clause.content, "indirect", cue.stance, cue.lemma, chunk.first, chunk.last,
            f"{'participle' if participle else 'verb'}-{clause.opener}", event=cue.event,
        )  # fmt: skip
        made.cue_inner = chunk.word.lead
        made.clause_first = self._clause_start(chunks, clause, subject)
        self._content(chunks, clause, made)
        if made.last <= made.first:
            return None
        self._who(chunks, clause, cue, made, found, subject, participle, person, quoted)
        self._when(chunks, made, times)
        return made

    def _in_quotation(self, token: int) -> bool:
        return self.draft.quote_of[token] >= 0

    def _clause_start(self, chunks: list[Chunk], clause: CueClause, subject: list[int]) -> int:
        """The first token of the cue's clause, its conjunction and fronted adjuncts included."""
        index = min([clause.cue, *subject])
        steps = 0
        while index > 0 and steps < 6:
            before = chunks[index - 1]
            if (
                before.kind in (AUXILIARY, CONJUNCTION, PARTICLE, PRONOUN)
                or (before.kind == TIME and index - 1 == 0)
                or (before.kind == COMPLEMENTIZER and before.prep)
                or (before.kind == NOUNS and before.prep and self._fronted(chunks, index - 1))
            ):
                index -= 1
            else:
                break
            steps += 1
        return chunks[index].first

    def _fronted(self, chunks: list[Chunk], index: int) -> bool:
        """A prepositional phrase that opens a clause (وفي طهران أكدت, من جهته قال)."""
        if index == 0:
            return True
        return bool(chunks[index].conj) and chunks[index - 1].kind == MARK

    # ------------------------------------------------------------------ content

    def _content(self, chunks: list[Chunk], clause: CueClause, made: StatementDraft) -> None:
        """Sets content and mode from the opener; the end may be cut later."""
        draft = self.draft
        sentence = draft.sentence_of[chunks[0].first]
        end = draft.sentences[sentence][1]
        made.first = clause.content
        index = clause.content_chunk
        if clause.opener == "object" or clause.opener == "preposition":
            quote = self._quote_from(chunks[index].head if chunks[index].kind == NOUNS else chunks[index].first)
            made.last = end
            chunk = chunks[index]
            if clause.opener == "preposition" and chunk.kind == NOUNS and chunk.word is not None:
                made.content_inner = chunk.word.lead if chunk.word.preposition else 0
            if quote is not None and self._quote_is_all(chunks, quote, end):
                made.mode = "direct"
                made.first, made.last = draft.quotes.found[quote].open + 1, self._quote_end(quote)
                made.content_inner = 0
            self._bound_by_quotation(made, chunks[clause.cue].first)
            return
        if clause.opener == "quote":
            quote = draft.quote_of[chunks[index].first]
            made.mode = "direct"
            made.first, made.last = draft.quotes.found[quote].open + 1, self._quote_end(quote)
            return
        # After a complementizer or a colon: a quotation right there makes it direct.
        ahead = index
        while ahead < len(chunks) and chunks[ahead].kind == MARK and chunks[ahead].text in _COMMAS:
            ahead += 1
        if ahead < len(chunks):
            if chunks[ahead].kind == OPEN:
                quote = draft.quote_of[chunks[ahead].first]
                made.mode = "direct"
                made.first, made.last = draft.quotes.found[quote].open + 1, self._quote_end(quote)
                return
            if clause.opener == "colon":
                if chunks[ahead].kind == COMPLEMENTIZER:  # قال: إن …
                    made.first = chunks[ahead].last
                    if ahead + 1 < len(chunks) and chunks[ahead + 1].kind == OPEN:
                        quote = draft.quote_of[chunks[ahead + 1].first]
                        made.mode = "direct"
                        made.first, made.last = draft.quotes.found[quote].open + 1, self._quote_end(quote)
                        return
                else:
                    made.mode = "direct"
                    made.first = chunks[ahead].first
        elif clause.opener == "colon":
            made.mode = "direct"
            made.first, made.last = self._next_paragraph(end)
            return
        made.last = end
        if clause.opener == "colon" and made.mode == "direct":
            stray = self._stray_close(made.first)
            if stray >= 0:
                made.last = stray
        self._bound_by_quotation(made, chunks[clause.cue].first)

    def _next_paragraph(self, end: int) -> tuple[int, int]:
        """A colon at the end of a line: the quotation that opens the next line, or nothing."""
        draft = self.draft
        index = end
        while index < len(self.norm) and self.norm[index] == "\n":
            index += 1
        if index < len(self.norm):
            quote = self._quote_from(index)
            if quote is not None and draft.quotes.found[quote].open == index:
                return draft.quotes.found[quote].open + 1, self._quote_end(quote)
        return end, end

    def _stray_close(self, first: int) -> int:
        """A closing mark that nothing opened, on the same line: the opening one was forgotten after the colon."""
        for stray in self.draft.quotes.strays:
            if stray > first:
                between = self.norm[first:stray]
                return stray if "\n" not in between else -1
        return -1

    def _quote_from(self, token: int) -> int | None:
        number = self.draft.quote_of[token]
        if number >= 0 and self.draft.quotes.found[number].open in (token, token - 1):
            return number
        return None

    def _quote_is_all(self, chunks: list[Chunk], quote: int, end: int) -> bool:
        """Whether a quotation reaches the end of the content (only marks, or a further clause, follow it)."""
        close = self.draft.quotes.found[quote].close + 1
        if close - self.draft.quotes.found[quote].open < 5:
            return False
        return close >= end or self.draft.tokens.kind[close] == MARK_TOKEN

    def _quote_end(self, number: int) -> int:
        quote = self.draft.quotes.found[number]
        return min(quote.close, len(self.norm))

    def _bound_by_quotation(self, made: StatementDraft, cue: int) -> None:
        """A content that begins inside a quotation which also holds its cue ends with it."""
        number = self.draft.quote_of[cue]
        if number >= 0 and self.draft.quotes.found[number].close - self.draft.quotes.found[number].open > 8:
            made.last = min(made.last, self._quote_end(number))

    # ------------------------------------------------------------------ chain

    def _who(
        self,
        chunks: list[Chunk],
        clause: CueClause,
        cue: Cue,
        made: StatementDraft,
        found: list[StatementDraft],
        subject: list[int],
        participle: bool,
        person: int,
        quoted: StatementDraft | None,
    ) -> None:
        draft = self.draft
        if person and quoted is not None:
            made.speaker, made.mode = quoted.speaker, "direct"
            made.inherits = quoted
            return
        if participle:
            masters = [item for item in found if item.inherits is None and not item.nested]
            master = masters[-1] if masters else found[0] if found else None
            if master is not None:
                made.inherits = master
                made.speaker, made.relays, made.said = master.speaker, master.relays, master.said
            else:
                made.speaker = reference.subject_before(draft, chunks, clause.cue)
        else:
            mention = self._mention(chunks, subject)
            relay = None
            if cue.relay == "subject":
                relay = mention
                mention = None
            if cue.speaker not in ("subject", ""):
                mention = None
                for index in clause.adjuncts:
                    if chunks[index].prep == _folded_preposition(cue.speaker):
                        mention = chunks[index].actor or self._bare(chunks[index])
                        break
            if relay is not None and not self._is_outlet(relay):
                if mention is None and cue.relay == "subject":
                    mention, relay = relay, None
                if relay is not None:
                    made.relays.append(relay)
            if mention is not None:
                made.speaker = reference.resolve(draft, mention)
            elif not subject:
                chunk = chunks[clause.cue]
                assert chunk.verb is not None
                made.speaker = reference.dropped_subject(draft, chunks, found, chunk)
        self._adjuncts(chunks, clause, made)
        if clause.addressee >= 0:
            made.addressee = chunks[clause.addressee].actor
            addressee = made.addressee
            if addressee is not None and addressee.head_class == "media" and not self._is_outlet(addressee):
                made.relays.append(addressee)

    def _mention(self, chunks: list[Chunk], subject: list[int]) -> ActorMention | None:
        """The mention of the subject; joined noun phrases become one mention."""
        if not subject:
            return None
        first = chunks[subject[0]]
        mention = first.actor or self._bare(first)
        if len(subject) > 1 and mention is not None:
            joined = ActorMention(
                mention.first, chunks[subject[-1]].last, mention.kind, mention.entity, mention.name, mention.name_ar,
                mention.country, mention.sector, mention.role, mention.framing, mention.anonymous, mention.head_class,
                mention.gender, 2, mention.definite, mention.inner, person_name=mention.person_name,
            )  # fmt: skip
            self.draft.actors.append(joined)
            return joined
        return mention

    def _bare(self, chunk: Chunk) -> ActorMention:
        """A mention for a noun phrase that no lexicon knows (a surname, التحقيقات)."""
        draft = self.draft
        word = chunk.word
        mention = ActorMention(
            chunk.head, chunk.last, "unknown", definite=True,
            inner=word.lead if word else 0,
            gender=1 if word is not None and word.stem.endswith(("ه", "ات")) else 0,
        )  # fmt: skip
        mention.name_ar = draft.tokens.text[draft.tokens.inner_start(chunk.head, mention.inner) : draft.tokens.end[chunk.last - 1]]
        if chunk.last - chunk.head <= 4 and word is not None and not word.article and not word.known:
            mention.kind, mention.head_class = "person", "person"
            mention.person_name = (chunk.head, chunk.last)
        chunk.actor = mention
        draft.actors.append(mention)
        return mention

    def _adjuncts(self, chunks: list[Chunk], clause: CueClause, made: StatementDraft) -> None:
        """Relay and venue from what stands between cue and content."""
        for index in clause.adjuncts:
            chunk = chunks[index]
            mention = chunk.actor
            if mention is not None and mention.head_class == "media" and chunk.prep in self.carriers:
                if mention is not made.speaker and not self._is_outlet(mention):
                    made.relays.append(mention)
                continue
            if mention is None and chunk.prep in self.venues:
                inner = mention_in(self.draft, chunk.head + 1, chunk.last) if chunk.last - chunk.head > 1 else None
                word = self.draft.words[chunk.last - 1]
                if inner is not None and inner.head_class == "media" and word is not None:
                    made.relays.append(inner)
                    self.draft.actors.append(inner)
            if made.venue is None and chunk.prep in self.venues and self._is_venue(chunk):
                made.venue = (chunk.head, chunk.last)
        for index in clause.phrases:
            holder = self._holder(chunks, index)
            if holder is None:
                continue
            if chunks[index].text == "نقل" and made.speaker is not None and made.speaker.head_class == "media":
                made.relays.append(made.speaker)
                made.speaker = reference.resolve(self.draft, holder)
            elif holder.head_class == "media" and not self._is_outlet(holder):
                made.relays.append(holder)

    def _is_venue(self, chunk: Chunk) -> bool:
        if chunk.actor is not None:
            return chunk.actor.head_class == "document"
        return all(place.first < chunk.first or place.first >= chunk.last for place in self.draft.places)

    def _is_outlet(self, mention: ActorMention) -> bool:
        return reference.is_outlet(self.draft, mention)

    def _holder(self, chunks: list[Chunk], index: int) -> ActorMention | None:
        """Whom a cue phrase names."""
        if index + 1 < len(chunks) and chunks[index + 1].kind == NOUNS:
            chunk = chunks[index + 1]
            return chunk.actor or self._bare(chunk)
        return None

    def _when(self, chunks: list[Chunk], made: StatementDraft, times: list[int]) -> None:
        if not times:
            return
        first = chunks[times[0]]
        for mention in self.draft.times:
            if first.first <= mention.first < first.last and mention.precision != "vague" and mention.kind != "duration":
                made.said = mention
                return

    # ------------------------------------------------------------------ phrases, nouns, headlines

    def _content_before(self, chunks: list[Chunk], at: int, cue: Cue, found: list[StatementDraft]) -> CueClause | None:
        """A trailing cue: «…»، قال فلان; …، بحسب ما نقلت الوكالة; كما ذكر المصدر."""
        if cue.weak and not (at and chunks[at - 1].kind in (RELATIVE, CUE_PHRASE)):
            return None
        before = at - 1
        linked = False
        while before >= 0 and chunks[before].kind in (RELATIVE, CUE_PHRASE, CONJUNCTION):
            linked = linked or chunks[before].kind == CUE_PHRASE or chunks[before].text in self.back_linking
            before -= 1
        if not linked:
            if before < 0 or chunks[at].conj:
                return None
            if chunks[before].kind == MARK and chunks[before].text in _COMMAS and before:
                before -= 1
            if chunks[before].kind != CLOSE:
                return None
            quote = self.draft.quote_of[chunks[before].first]
            if quote < 0 or any(item.last >= self._quote_end(quote) for item in found):
                return None
            clause = CueClause(at, "before", self.draft.quotes.found[quote].open + 1, before)
        else:
            clause = CueClause(at, "before", chunks[0].first, 0)
        index = at + 1
        while index < len(chunks) and chunks[index].kind in (NOUNS, TIME, MARK):
            chunk = chunks[index]
            if chunk.kind == NOUNS and not chunk.prep and (not clause.subject or (chunk.conj and clause.subject)):
                clause.subject.append(index)
            elif chunk.kind == NOUNS and chunk.prep:
                clause.adjuncts.append(index)
            elif chunk.kind == TIME:
                clause.times.append(index)
            elif chunk.kind == MARK and chunk.text not in '«"()':
                break
            index += 1
        if not clause.subject:
            return None
        mention = chunks[clause.subject[0]].actor
        if linked:
            end = chunks[before + 1].first
            last = self._trim(end)
            if self._carried(chunks, clause.subject[0], found, chunks[at].first):
                return None
            if before + 1 == 0:
                return self._content_after(chunks, clause, index)
            first = self._own_start(chunks, before + 1, found)
            if first >= last or mention is None:
                return None
            clause.content = first
            clause.opener = "trailing"
        else:
            clause.opener = "trailing-quote"
        return clause

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

    def _carried(self, chunks: list[Chunk], subject: int, found: list[StatementDraft], at: int) -> bool:
        """A trailing attribution to a medium of something already attributed is its relay."""
        mention = chunks[subject].actor or self._bare(chunks[subject])
        owners = [item for item in found if item.first < at and item.rule != "phrase-before"]
        if not owners:
            return False
        master = owners[0] if owners[0].inherits is None else owners[0].inherits
        if mention.head_class == "media" and not self._is_outlet(mention):
            for item in owners:
                if all(link is not mention for link in item.relays):
                    item.relays.append(mention)
        del master
        return True

    def _own_start(self, chunks: list[Chunk], end: int, found: list[StatementDraft]) -> int:
        """Where the clause before chunk `end` begins that no statement holds yet."""
        first = chunks[0].first
        for item in found:
            if item.first < chunks[end].first:
                first = max(first, item.last)
        return first

    def _trim(self, end: int) -> int:
        """`end` moved back over commas and "وذلك"."""
        while end > 0 and (self.norm[end - 1] in _TRAILING or self.norm[end - 1] in self.thereby):
            end -= 1
        return end

    def _phrase(self, chunks: list[Chunk], at: int, found: list[StatementDraft]) -> StatementDraft | None:
        """وفقا ل، بحسب، على حد قول: content before it, or after it when it opens the sentence."""
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
        if following.kind != NOUNS:
            return None
        holder = following.actor
        opens = at == 0 or (at == 1 and chunks[0].kind in (CONJUNCTION, MARK))
        if holder is None or (holder.head_class in ("", "state") and holder.kind == "unknown"):
            return None
        if chunk.verb.tense == 1 and following.prep not in ("ل", "") and not following.first:
            return None
        if any(item.cue_first < chunk.first and item.first >= chunk.last for item in found):
            return None  # between a cue and its content: taken up there
        if opens:
            return self._phrase_first(chunks, at, phrase.stance, phrase.lemma, holder)
        if self._carried(chunks, at + 1, found, chunk.first):
            return None
        last = self._trim(chunk.first)
        first = self._own_start(chunks, at, found)
        if first >= last:
            return None
        made = StatementDraft(first, last, "indirect", phrase.stance, phrase.lemma, chunk.first, chunk.last, "phrase-after")
        made.clause_first = chunk.first
        made.speaker = reference.resolve(draft, holder)
        self._skip_conjunction(made)
        return made

    def _phrase_pronoun(
        self, chunks: list[Chunk], at: int, stance: Stance, lemma: str, found: list[StatementDraft]
    ) -> StatementDraft | None:
        """على حد قوله: the clause before it is somebody's words, who was named before."""
        chunk = chunks[at]
        if any(item.first < chunk.first for item in found) or self._inside_direct(chunk.first, found) is not None:
            return None  # already somebody's words
        last = self._trim(chunk.first)
        first = self._own_start(chunks, at, found)
        speaker = reference.subject_before(self.draft, chunks, at)
        if first >= last or speaker is None:
            return None
        made = StatementDraft(first, last, "indirect", stance, lemma, chunk.first, chunk.last, "phrase-pronoun")
        made.clause_first = chunk.first
        made.speaker = speaker
        return made

    def _skip_conjunction(self, made: StatementDraft) -> None:
        """A content that goes back to the head of the sentence; nothing to strip: the clause is quoted whole."""
        while made.first < made.last and self.norm[made.first] in _TRAILING:
            made.first += 1

    def _phrase_first(
        self, chunks: list[Chunk], at: int, stance: Stance, lemma: str, holder: ActorMention
    ) -> StatementDraft | None:
        """وحسب المراسل، فإن …"""
        draft = self.draft
        chunk = chunks[at]
        index = at + 2
        while index < len(chunks) and chunks[index].kind == NOUNS and (chunks[index].prep or chunks[index].conj):
            index += 1
        while index < len(chunks) and (
            chunks[index].kind in (TIME,) or (chunks[index].kind == MARK and chunks[index].text in "،,:")
        ):
            index += 1
        if index < len(chunks) and chunks[index].kind == COMPLEMENTIZER:
            index += 1
        if index >= len(chunks):
            return None
        for later in chunks[index:]:  # "وبحسب الوكالة، قال الوزير إن": the verb is the cue, the phrase its relay
            if later.kind in (VERB,) and later.word is not None and later.word.cue_verbs and later is chunks[index]:
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
        made.speaker = reference.resolve(draft, holder)
        made.cue_inner = chunk.word.lead if chunk.word else 0
        return made

    def _noun(self, chunks: list[Chunk], at: int, found: list[StatementDraft]) -> StatementDraft | None:
        """قوله إن، تأكيد الوزير أن: a noun of saying with a holder and a complementizer or quotation."""
        draft = self.draft
        chunk = chunks[at]
        word = chunk.word
        assert word is not None and word.cue_noun is not None
        index = at + 1
        while index < len(chunks) and (
            chunks[index].kind in (TIME, ADVERB_OR_PRONOUN)
            or (chunks[index].kind == NOUNS and chunks[index].prep)
            or (chunks[index].kind == MARK and chunks[index].text in _COMMAS)
        ):
            index += 1
        if index >= len(chunks):
            return None
        opener = chunks[index]
        colon = opener.kind == MARK and opener.text == ":"
        if opener.kind not in (COMPLEMENTIZER, OPEN) and not colon:
            return None
        if found and found[-1].cue_first < chunk.first <= found[-1].first:
            return None  # نقلت … قوله إن: already the content of the cue before
        holder: ActorMention | None = None
        if word.suffix:
            holder = found[-1].speaker if found else reference.subject_before(draft, chunks, at)
        elif chunk.last - chunk.head > 1:
            holder = mention_in(draft, chunk.head + 1, chunk.last)
            if holder is not None:
                draft.actors.append(holder)
        if holder is None:
            return None
        cue = draft.entries.cues[word.cue_noun.ref]
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
        return made if made.last > made.first else None

    def _headline(self, chunks: list[Chunk], at: int) -> StatementDraft | None:
        """ "NAME: …" at the head of a line."""
        draft = self.draft
        if at == 0 or at > 4 or at + 1 >= len(chunks):
            return None
        first = chunks[0]
        if first.kind != NOUNS or first.prep or first.actor is None or not self._starts_line(first.first):
            return None
        if any(chunk.kind not in (NOUNS, MARK) for chunk in chunks[1:at]):
            return None
        if any(chunk.kind == NOUNS and not chunk.prep and not chunk.conj for chunk in chunks[1:at]):
            return None
        if first.actor.head_class in ("document", "people", "state", "force") and first.actor.entity is None:
            return None
        if first.actor.head_class in ("media",) and at == 1:
            return None
        if chunks[-1].last - chunks[at].last < 3 or not any(chunk.kind in (VERB, OPEN) for chunk in chunks[at:]):
            return None
        clause = CueClause(at, "colon", chunks[at].last, at + 1)
        made = StatementDraft(
            clause.content, clause.content, "direct", "assert", ":", chunks[at].first, chunks[at].last, "headline"
        )
        made.clause_first = first.first
        self._content(chunks, clause, made)
        made.speaker = reference.resolve(draft, first.actor)
        clause.adjuncts = [index for index in range(1, at) if chunks[index].kind == NOUNS and chunks[index].prep]
        self._adjuncts(chunks, clause, made)
        return made if made.last > made.first else None

    def _starts_line(self, token: int) -> bool:
        index = token - 1
        while index >= 0 and self.draft.tokens.kind[index] == MARK_TOKEN:
            index -= 1
        return index < 0 or self.norm[index] == "\n"

    # ------------------------------------------------------------------ cutting

    def _cut(self, chunks: list[Chunk], found: list[StatementDraft]) -> None:
        """Ends contents where a later cue on the same level begins, and trims marks at both ends."""
        draft = self.draft
        found.sort(key=lambda item: item.cue_first)
        for number, item in enumerate(found):
            if item.rule.endswith(("trailing", "trailing-quote", "pronoun")):
                item.last = min(self._trim(item.clause_first), item.cue_first)
            elif item.mode != "direct" or (item.rule.endswith("colon") and draft.quote_of[item.first] < 0):
                for later in found[number + 1 :]:
                    if (
                        later.clause_first >= item.first
                        and later.clause_first < item.last
                        and self._is_sibling(chunks, item, later)
                    ):
                        item.last = later.clause_first
                        break
                cut = self._break(chunks, item)
                if cut >= 0:
                    item.last = min(item.last, cut)
            last = item.last
            while last > item.first and (self.norm[last - 1] in _TRAILING or self.norm[last - 1] == "\n"):
                last -= 1
            first = item.first
            while first < last and self.norm[first] in _TRAILING:
                first += 1
            item.first, item.last = first, last

    def _is_sibling(self, chunks: list[Chunk], item: StatementDraft, later: StatementDraft) -> bool:
        """Whether a later cue goes on with the outlet's telling, rather than standing inside the content."""
        if later.rule.startswith(("phrase-after", "noun")):
            return later.rule.startswith("phrase")
        if later.rule.startswith("participle"):
            return True
        if self.draft.quote_of[later.cue_first] != self.draft.quote_of[item.cue_first]:
            return False
        chunk = self.draft.chunk_of[later.cue_first]
        if chunk is None:
            return False
        if chunk.conj and chunk.kind == VERB:
            return True
        first = self.draft.chunk_of[later.clause_first]
        if first is None:
            return False
        if first.kind == CONJUNCTION and first is not chunk:
            return True
        if first.kind == COMPLEMENTIZER:
            return True
        if first.conj and first.kind in (AUXILIARY, TIME, NOUNS):
            return True
        return False

    def _break(self, chunks: list[Chunk], item: StatementDraft) -> int:
        """The token where the outlet takes over again inside a sentence: a trailing cue phrase with its comma."""
        for chunk in chunks:
            if chunk.first <= item.first or chunk.first >= item.last:
                continue
            if chunk.kind == CUE_PHRASE or self._shifts(chunk):
                return self._trim(chunk.first)
            if chunk.kind in (CONJUNCTION, RELATIVE) and chunk.text in self.back_linking:
                following = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
                if following is not None and following.word is not None and following.word.cue_verbs:
                    return self._trim(chunk.first)
        return -1

    def _shifts(self, chunk: Chunk) -> bool:
        """من جهة أخرى، في سياق آخر: the outlet turns to something else, with or without a full stop before it."""
        if chunk.kind != NOUNS or not chunk.prep:
            return False
        first = self.draft.words[chunk.first]
        words = self.norm[chunk.first : chunk.last]
        if first is not None and first.conjunction:
            words = [words[0][1:], *words[1:]]
        return " ".join(words) in self.shifts


ADVERB_OR_PRONOUN: Final = PRONOUN


def _folded_preposition(preposition: str) -> str:
    return folded(preposition)


__all__ = ["find_statements"]

_UNUSED = (NEGATION,)
