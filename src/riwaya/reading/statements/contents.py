"""Contents: where the words of a statement begin and end.

In: a cue's clause. Out: the content's tokens and mode of a `StatementDraft`.
The idea: a quotation bounds a content however many sentences it has; otherwise it runs to the end of its sentence, or to what
a later step finds to be the outlet's voice again.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import SPEAKING
from riwaya.reading.draft import (
    CLOSE,
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
    Chunk,
    Draft,
    StatementDraft,
)
from riwaya.reading.phrases.cue_clause import CueClause
from riwaya.reading.phrases.left_subjects import agrees_strictly
from riwaya.reading.speakers.called_in_passing import calls_in_passing, end_of_name, is_in_passing
from riwaya.reading.statements.far_ends import ends_in_construct, is_completed
from riwaya.reading.statements.objects_first import is_called_first
from riwaya.reading.words.marks import DASHES, PAUSES, TRAILING
from riwaya.text.normalise import folded
from riwaya.text.quotes import MARKS
from riwaya.text.tokens import BREAK
from riwaya.text.tokens import MARK as MARK_TOKEN

_NAMED: Final = 7  # tokens from an opening mark to the closing one of a name or a term
_CLOSING: Final = {"(": ")", "{": "}", "[": "]"}
_WORDS: Final = 2  # in brackets, no more words than these are no quotation
_JOINED: Final = 5  # tokens of a quotation that goes on with another one
_ANSWER: Final = 14  # chunks from "if" to what answers it
_DATELINE: Final = 6  # tokens of a dateline with its colon
_BRACKETS: Final = 12  # tokens before a cue in brackets among which they open


class Contents:
    """Base of the statement reader: the draft, and the spans of contents."""

    __slots__ = (
        "__dict__",  # a field that is not listed works all the same: tests/reading/test_slots.py names it
        "accordance", "answering", "any_word", "ascribing", "asking", "back_linking", "becoming", "being", "being_there", "beliefs",
        "binding", "bridging", "carriers", "circumstances", "claimed", "claiming", "coming", "comment", "conceding", "conditions",
        "contrasts", "declared", "describing", "draft", "excepting", "fronting", "hearsay", "hearsay_verbs", "his",
        "joining", "labels", "likewise", "meanwhile", "moments", "morphology", "narrating", "no_comment", "norm",
        "occasions", "of", "open_quote_owner", "open_quote_until", "origins", "own_words", "pluperfect", "preceding", "proverbs",
        "questions", "refusals", "shifts", "showing", "showing_cues", "speaking", "specifying", "spotting",
        "sure_of_preposition", "telling",
        "there_is",
        "thereby", "thereby_relative", "topics", "transitive", "unsaid", "venues", "what", "whence", "which", "within",
        "without",
    )  # fmt: skip

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.norm = draft.tokens.norm
        self.speaking = draft.matched.with_class(SPEAKING)
        operators = draft.knowledge.operators
        self.carriers = operators("carrier_preposition")
        self.venues = operators("venue_preposition")
        self.back_linking = operators("back_linking")
        self.thereby = operators("thereby")
        self.shifts = operators("topic_shift")
        self.showing = operators("showing_noun")
        self.showing_cues = operators("showing_cue")
        self.bridging = operators("bridging_cue")
        self.preceding = operators("preceding_verb")
        self.narrating = operators("narrating_verb")
        self.transitive = operators("transitive_cue")
        self.within = operators("within_pronoun")
        self.occasions = operators("occasion_noun")
        self.claiming = operators("claiming_cue")
        self.spotting = operators("spotting_cue")
        self.accordance = operators("accordance_preposition")
        self.claimed = operators("claimed_noun")
        self.beliefs = draft.knowledge.beliefs
        self.without = operators("without_preposition")
        self.specifying = operators("specifying_verb")
        self.telling = operators("telling_noun")
        self.being = operators("being_noun")
        self.binding = operators("binding_noun")
        self.own_words = operators("own_words_noun")
        self.conditions = operators("condition")
        self.hearsay = operators("hearsay_noun")
        self.hearsay_verbs = operators("hearsay_verb")
        self.questions = operators("question_word")
        self.asking = operators("asking_cue")
        self.which = operators("which_noun")
        self.pluperfect = operators("pluperfect_particle")
        self.any_word = operators("any_word")
        self.moments = operators("moment_noun")
        self.refusals = draft.knowledge.any_of("refusal_verb", "abstaining_verb")
        self.no_comment = operators("no_comment_noun")
        self.there_is = operators("there_is")
        self.being_there = operators("being_there_verb")
        self.becoming = operators("becoming_verb")
        self.circumstances = operators("circumstance_particle")
        self.fronting = operators("fronting_conjunction")
        self.topics = operators("topic_particle")
        self.what = operators("what_relative")
        self.thereby_relative = operators("thereby_relative")
        self.whence = self.thereby_relative - self.what
        self.likewise = operators("likewise_conjunction")
        self.answering = operators("answering_conjunction")
        self.coming = operators("coming_verb")
        self.joining = operators("conjunction_letter")
        self.his = operators("his_suffix")
        self.of = operators("of_preposition")
        self.origins = operators("from_preposition")
        self.declared = operators("declaring_noun")
        self.proverbs = operators("proverb_noun")
        self.unsaid = operators("outlet_verb")
        self.comment = operators("comment_noun")
        self.meanwhile = operators("meanwhile_conjunction")
        self.conceding = operators("conceding_word")
        self.contrasts = operators("contrast_word")
        self.excepting = operators("excepting_word")
        self.describing = operators("describing_cue")
        self.labels = operators("headline_label")
        self.ascribing = operators("ascribing_cue")
        self.sure_of_preposition = operators("sure_preposition_cue")
        self.morphology = draft.knowledge.morphology
        self.open_quote_until = -1  # a direct quotation that spans sentences ends here
        self.open_quote_owner: StatementDraft | None = None

    def _content(self, chunks: list[Chunk], clause: CueClause, made: StatementDraft) -> None:
        """Sets content and mode from the opener; the end may be cut later."""
        draft = self.draft
        sentence = draft.sentence_of[chunks[0].first]
        end = draft.sentences[sentence][1]
        made.first = clause.content
        index = clause.content_chunk
        if clause.opener == "object" or clause.opener == "preposition":
            quote = self._quote_from(chunks[index].head if chunks[index].kind == NOUNS else chunks[index].first)
            made.last = self._before_contrast(chunks, index, end) if clause.opener == "object" and quote is None else end
            if clause.cue > 1 and chunks[clause.cue - 1].kind == RELATIVE and quote is None:
                made.last = _before_main_verb(draft, chunks, clause.cue, index, made.last)
                word, behind = chunks[index].word, chunks[index + 1] if index + 1 < len(chunks) else None
                named = clause.opener == "preposition" and folded(made.lemma) in draft.knowledge.operators("naming_cue")
                if named and word is not None and word.article and chunks[index].last == chunks[index].head + 1 and (
                    behind is not None and behind.kind == NOUNS and behind.prep
                ):  # fmt: skip
                    made.last = chunks[index].last  # منع الجماعة التي وصفها *بالتكفيرية* من الدخول
            if clause.opener == "preposition" and folded(made.lemma) in draft.knowledge.operators("defending_cue"):
                times = draft.knowledge.operators("time_preposition")
                later = (chunk.first for chunk in chunks[index + 1 :] if chunk.prep in times)
                made.last = min(made.last, next(later, made.last))  # دافع عن حق بلاده *بعد* الغارات
            if clause.opener == "preposition" and is_called_first(draft, chunks, clause, made.lemma):
                made.last = chunks[index].last  # يصف *بالكارثي* الوضع في المدينة
            if clause.opener == "object" and clause.subject and clause.subject[0] > index:
                made.last = chunks[index].last  # أكد *صحتها* مصدر عسكري
            if folded(made.lemma) in self.ascribing:
                made.last = _ascribed(chunks, index, clause.opener == "object")
            chunk = chunks[index]
            if clause.opener == "preposition" and chunk.kind == NOUNS and chunk.word is not None:
                made.content_inner = chunk.word.lead if chunk.word.preposition else 0
                if made.first == chunk.first < chunk.head:
                    made.content_inner = 1  # *بدعم* المسلحين
            elif clause.opener == "preposition" and chunk.kind == CONJUNCTION and made.first == chunk.first and (
                self.norm[chunk.first] in draft.knowledge.operators("called_not_word")
            ):  # fmt: skip
                made.content_inner = 1  # واصفا القرار *بغير* العادل
            if quote is not None and self._quote_is_all(quote, end):
                made.mode = "direct"
                made.first, made.last = draft.quotes.found[quote].open + 1, self._quote_end(quote)
                word = draft.words[made.first] if clause.opener == "preposition" else None
                made.content_inner = word.lead if word is not None and word.preposition else 0
            elif quote is not None and not made.content_inner:
                made.first = draft.quotes.found[quote].open  # إلى *"وقف إطلاق النار"* والعودة
            if quote is not None and folded(made.lemma) in draft.knowledge.operators("naming_cue"):
                close = draft.quotes.found[quote].close
                if close + 1 < made.last and self.norm[close + 1] in PAUSES:
                    made.last = close + 1  # واصفة إياه بـ«المجرم»، وهو …
            self._bound_by_quotation(made, chunks[clause.cue].first)
            return
        if clause.opener in ("trailing-quote", "antecedent"):
            made.mode = "direct" if clause.opener == "trailing-quote" else "indirect"
            made.last = chunks[index].first
            return
        if clause.opener == "quote":
            quote = draft.quote_of[chunks[index].first]
            made.mode = "direct"
            made.first, made.last = draft.quotes.found[quote].open + 1, self._quote_end(quote)
            if ends_in_construct(draft, quote, end) or is_completed(draft, quote, end):
                made.mode, made.first, made.last = "indirect", draft.quotes.found[quote].open, end
                self._bound_by_quotation(made, chunks[clause.cue].first)
                return
            word, cue = draft.words[made.first], chunks[clause.cue].word
            if word is not None and cue is not None and word.preposition and any(
                word.preposition in draft.knowledge.takes[reading.ref] for reading in cue.cue_verbs
            ):  # fmt: skip
                made.content_inner = word.lead  # تعهد «*ب*بذل كل الجهود»
            made.first = self._past_that(chunks, index, made.first)
            return
        # After a complementizer or a colon: a quotation right there makes it direct.
        ahead = index
        while ahead < len(chunks) and chunks[ahead].kind == MARK and (
            chunks[ahead].text in PAUSES or (ahead == index and clause.opener == "colon" and chunks[ahead].text in MARKS)
        ):
            ahead += 1  # قال:*»* إن الوضع صعب: a mark that nothing closes
        if ahead < len(chunks):
            named = chunks[ahead].kind == OPEN and self._is_only_named(chunks, ahead, end)
            partly = chunks[ahead].kind == OPEN and clause.opener == "clause" and self._goes_on_behind(chunks[ahead], end)
            if chunks[ahead].kind == OPEN and not (named or partly):
                quote = draft.quote_of[chunks[ahead].first]
                made.mode = "direct"
                made.first, made.last = draft.quotes.found[quote].open + 1, self._quote_end(quote)
                made.first = self._past_that(chunks, ahead, made.first)
                if chunks[ahead].prep and self.norm[chunks[ahead].first - 1] == chunks[ahead].prep:
                    made.first = chunks[ahead].first - 1  # صرح بأنه *أثناء* «قيام الجنود …، وقع انفجار»
                return
            if clause.opener == "colon":
                if chunks[ahead].kind == COMPLEMENTIZER and not is_if(draft, chunks, ahead):  # قال: إن …
                    made.first = chunks[ahead].last
                    made.mode = "direct" if ahead > index and chunks[ahead - 1].text in MARKS else made.mode
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
        passing = clause.opener == "clause" and calls_in_passing(draft, chunks, clause.cue)
        made.last = end_of_name(chunks, clause.content_chunk, end) if passing else end
        if clause.opener == "colon" and made.mode == "direct":
            stray = self._stray_close(made.first)
            if stray >= 0:
                made.last = stray
            bracket = self._bracketed_end(made.first)
            if bracket >= 0:
                made.first, made.last = made.first + 1, bracket
                return
            if stray < 0 and self._is_post(chunks, clause):
                made.last = self._end_of_post(sentence)
        self._bound_by_quotation(made, chunks[clause.cue].first)

    def _is_only_named(self, chunks: list[Chunk], at: int, end: int) -> bool:
        """إلى أن *«هيئة البناء»* والفصائل تواصل: whether a quotation behind أن holds but the first words, no verb."""
        found = self.draft.quotes.found[self.draft.quote_of[chunks[at].first]]
        after = found.close + 1
        if after >= end or found.close - found.open > _NAMED or self.draft.tokens.kind[after] == MARK_TOKEN:
            return False
        for chunk in chunks[at + 1 :]:
            if chunk.first >= found.close:
                return chunk.last < end
            if chunk.kind not in (NOUNS, CLOSE):
                return False
        return False

    def _past_that(self, chunks: list[Chunk], at: int, first: int) -> int:
        """أضاف "*أن* الدول …", قال: «*إن* الاتفاق …»: أن and إن are of the outlet's sentence, though the mark stands before
        them; but "*إن* لم نتحرك": a condition."""
        that = self.draft.words[first]
        if that is None or that.function != "comp":
            return first
        following = chunks[at + 2] if at + 2 < len(chunks) else None
        noun = following is not None and following.kind in (NOUNS, TIME, RELATIVE) and following.first == first + 1
        return first + 1 if noun or self.morphology.begins_with_hamza_above(self.draft.tokens.raw(first)) else first

    def _goes_on_behind(self, opening: Chunk, end: int) -> bool:
        """أضاف أنه *"لا تغيير"* في الخطط: whether a phrase of the clause that a quotation opens stands behind its closing mark; but
        أكد أنه "لا تغيير" *في تصريح*: where it was said."""
        quote = self.draft.quotes.found[self.draft.quote_of[opening.first]]
        after = self.draft.chunk_of[quote.close + 1] if quote.closed and quote.close + 1 < end else None
        if after is None or after.kind != NOUNS or not after.prep or after.conj or after.word is None or after.prep in self.without:
            return False
        written = after.actor is not None and after.actor.head_class in ("document", "media")
        return not (written or after.word.stem in self.occasions or after.word.stem in self.moments)

    def _before_contrast(self, chunks: list[Chunk], index: int, end: int) -> int:
        """نفى الوزير أي خلاف، *لكن النائب أصر*: a noun as content ends before what somebody else does all the same."""
        for at in range(index + 1, len(chunks) - 2):
            chunk, subject, verb = chunks[at : at + 3]
            if verb.kind == NOUNS and verb.prep and not verb.conj and at + 3 < len(chunks):
                verb = chunks[at + 3]  # لكن السلطات *في العاصمة* رفضت
            if chunk.kind in (COMPLEMENTIZER, RELATIVE, OPEN):
                return end
            if chunk.kind == CONJUNCTION and chunk.text in self.contrasts and _is_copula(self.draft, subject, verb):
                return chunk.first  # تعتبرهم رأس الحربة، *لكن الأساس هو* الدولة
            if chunk.kind == CONJUNCTION and chunk.text in self.contrasts and verb.kind == VERB:
                if subject.kind == NOUNS and not subject.prep and subject.actor is not None:
                    comma = chunks[at - 1].kind == MARK and chunks[at - 1].text in PAUSES
                    return chunks[at - 1].first if comma else chunk.first
        return end

    def _move_to_description(self, chunks: list[Chunk], clause: CueClause) -> None:
        """اعتبر الخطوة *تصعيدا خطيرا*: what the object is held to be is the content, not the object."""
        cue, held = chunks[clause.cue].word, chunks[clause.content_chunk]
        if cue is None or cue.suffix or held.word is None or (held.word.article and (held.word.adjective or held.word.modifier)):
            return
        if held.actor is None and not any(word is not None and word.article for word in self.draft.words[held.head : held.last]):
            return  # تعتبر *محررة* تحريرا كاملا
        relative = 0
        for index in range(clause.content_chunk + 1, len(chunks)):
            chunk = chunks[index]
            if chunk.kind == RELATIVE and not (relative or chunk.conj or chunk.prep) and chunks[index + 1].kind == VERB:
                relative = index + 1
                continue
            if relative and index > relative:
                if self._is_past_relative(chunks, index, relative):
                    clause.content, clause.content_chunk = chunk.head, index
                    return
                if chunk.kind not in (NOUNS, TIME, PRONOUN):
                    return
                continue
            if relative:
                continue
            if chunk.kind == OPEN and not chunk.prep:
                clause.opener, clause.content, clause.content_chunk = "quote", chunk.last, index
                return
            if chunk.kind == MARK and chunk.text in PAUSES:
                continue
            if chunk.kind != NOUNS:
                return
            if not chunk.prep and not chunk.conj and self._describes_it(chunk, index == clause.content_chunk + 1):
                clause.content, clause.content_chunk = chunk.head, index
                return

    def _is_past_relative(self, chunks: list[Chunk], index: int, verb: int) -> bool:
        """عد الهجوم الذي وقع في السوق *عملا جبانا*: an indefinite accusative that is not the object of the clause before it."""
        chunk, word = chunks[index], chunks[index].word
        if chunk.kind != NOUNS or chunk.prep or chunk.conj or word is None or word.article or word.suffix or index == verb + 1:
            return False
        if chunk.actor is not None or self.draft.counted[chunk.head]:
            return False
        written = self.draft.tokens.raw(chunk.head)
        return self.morphology.may_be_accusative(word.text) or self.morphology.is_written_accusative(written)

    def _describes_it(self, chunk: Chunk, next_to_it: bool) -> bool:
        """Whether a noun phrase is an indefinite accusative, or a quotation."""
        word = chunk.word
        if self.norm[chunk.first] in MARKS:
            return True
        if word is None or word.article or word.preposition or self.draft.in_place[chunk.head]:
            return False
        written = self.draft.tokens.raw(chunk.head)
        if self.morphology.is_accusative(word.text, word.stem) or self.morphology.is_written_accusative(written):
            return True
        last = self.draft.words[chunk.last - 1]
        return next_to_it and not word.frame_nouns and last is not None and not last.article

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

    def _is_post(self, chunks: list[Chunk], clause: CueClause) -> bool:
        """كتب *في تغريدته*: …: whether what stands between a cue and its colon names a post."""
        posts = self.draft.knowledge.operators("post_noun")
        named = (chunk.word for chunk in chunks[clause.cue : clause.content_chunk] if chunk.kind == NOUNS and chunk.prep)
        return any(word is not None and word.stem in posts for word in named)

    def _end_of_post(self, sentence: int) -> int:
        """Where a post ends that stands behind a colon without marks: at the end of its line, or before a sentence that goes on
        with what else he said (*وأضاف*) or that opens a quotation."""
        draft, end = self.draft, self.draft.sentences[sentence][1]
        for number in range(sentence + 1, len(draft.sentences)):
            first, last = draft.sentences[number]
            row = draft.chunks[number]
            if "\n" in self.norm[end:first] or not row or row[0].kind == OPEN:
                return end
            if row[0].conj and row[0].word is not None and (row[0].word.cue_verbs or row[0].word.cue_noun):
                return end
            end = last
        return end

    def _stray_close(self, first: int) -> int:
        """A closing mark that nothing opened, on the same line: the opening one was forgotten after the colon."""
        for stray in self.draft.quotes.strays:
            if stray > first:
                between = self.norm[first:stray]
                return stray if "\n" not in between else -1
        return -1

    def _bracketed_end(self, first: int) -> int:
        """قال الشيخ: *(*العدل أساس الملك*)*، وقال غيره: where a bracket that opens several words behind a colon is closed on its
        line, else -1."""
        closing = _CLOSING.get(self.norm[first], "")
        if not closing:
            return -1
        depth = 0
        for token in range(first, len(self.norm)):
            depth += (self.norm[token] == self.norm[first]) - (self.norm[token] == closing)
            if not depth:
                return token if token - first > _WORDS and self._ends_there(token) else -1
            if self.norm[token] == "\n":
                return -1
        return -1

    def _ends_there(self, token: int) -> bool:
        """Whether a mark, a break or a conjunction stands behind a token, or nothing."""
        if token + 1 >= len(self.norm) or self.draft.tokens.kind[token + 1] in (MARK_TOKEN, BREAK):
            return True
        behind = self.draft.chunk_of[token + 1]
        return behind is not None and behind.kind == CONJUNCTION

    def _quote_from(self, token: int) -> int | None:
        number = self.draft.quote_of[token]
        if number >= 0 and self.draft.quotes.found[number].open in (token, token - 1):
            return number
        return None

    def _quote_is_all(self, quote: int, end: int) -> bool:
        """Whether a quotation reaches the end of the content (only marks, or a further clause, follow it)."""
        close = self.draft.quotes.found[quote].close + 1
        if close - self.draft.quotes.found[quote].open < 5:
            return False
        return close >= end or self.draft.tokens.kind[close] == MARK_TOKEN

    def _quote_end(self, number: int) -> int:
        quote = self.draft.quotes.found[number]
        end = min(quote.close, len(self.norm))
        return max(end, self._joined_quote_end(end + 1)) if quote.closed else end

    def _joined_quote_end(self, after: int) -> int:
        """قالت إنها «فوجئت بالخبر»، *وإزاء «ما رأته» قررت*, *فضلا عن «توقف العمل»*: the end of a quotation that goes on with one in
        which و, أن, a preposition or a phrase of adding stands alone before the mark; else -1."""
        norm, words = self.norm, self.draft.words
        while after < len(norm) and norm[after] in PAUSES:
            after += 1
        word = words[after] if after + 1 < len(norm) else None
        if " ".join(norm[after : after + 2]) in self.draft.knowledge.operators("adding_phrase"):
            word, after = words[after + 1], after + 1
            if word is None or self.draft.quote_of[after] >= 0:
                return -1
        elif word is None or not (norm[after] in self.joining or word.conjunction in self.joining):
            return -1
        if norm[after] not in self.joining and word.function not in ("prep", "comp"):
            return -1
        number = self.draft.quote_of[after + 1]
        if number < 0 or self.draft.quotes.found[number].open != after + 1 or not self.draft.quotes.found[number].closed:
            return -1
        close = self.draft.quotes.found[number].close
        return close if close - after > _JOINED and "\n" not in norm[after:close] else -1

    def _bound_by_quotation(self, made: StatementDraft, cue: int) -> None:
        """A content that begins inside a quotation, or inside brackets, which also hold its cue ends with them."""
        self._bound_by_brackets(made, cue)
        number = self.draft.quote_of[cue]
        if number >= 0 and self.draft.quotes.found[number].close - self.draft.quotes.found[number].open > 8:
            made.last = min(made.last, self._quote_end(number))

    def _bound_by_brackets(self, made: StatementDraft, cue: int) -> None:
        """كابل (التي قالت إن زعيمهم مات)، …"""
        first = self.draft.sentences[self.draft.sentence_of[cue]][0]
        depth = 0
        for token in range(cue - 1, max(first, cue - _BRACKETS) - 1, -1):
            if self.norm[token] == ")":
                return
            if self.norm[token] == "(":
                depth = 1
                break
        for token in range(cue, made.last if depth else cue):
            depth += (self.norm[token] == "(") - (self.norm[token] == ")")
            if not depth:
                made.last = min(made.last, token) if token > made.first else made.last
                return

    def _own_start(self, chunks: list[Chunk], end: int, found: list[StatementDraft]) -> int:
        """Where the clause before chunk `end` begins that no statement holds yet."""
        first = self.draft.sentences[chunks[0].sentence][0]
        for item in found:
            if item.first < chunks[end].first and not is_in_passing(self.draft, item):
                first = max(first, item.last)
        return self._past_dateline(first, chunks[end].first)

    def _past_dateline(self, first: int, last: int) -> int:
        """*سبق - متابعة:* تقدمت القوات، بحسب: behind a medium, a place or a word of how it was got, with dash and colon."""
        norm, words = self.norm, self.draft.knowledge.operators("dateline_word")
        for token in range(first, min(first + _DATELINE, last)):
            if norm[token] == ":":
                label = norm[first:token]
                parted = token == first + 1 or not DASHES.isdisjoint(label)
                return token + 1 if parted and not words.isdisjoint(label) else first
        return first

    def _trim(self, end: int) -> int:
        """`end` moved back over commas and "وذلك"."""
        while end > 0 and (self.norm[end - 1] in TRAILING or self.norm[end - 1] in self.thereby):
            end -= 1
        return end


def is_if_of_oath(draft: Draft, chunks: list[Chunk], that: int, lemma: str) -> bool:
    """أقسم بالله *إن عاد* اللصوص, *إن أحد اقترب*: behind an oath إن before a perfect, or "anybody" and one, is "if"."""
    if lemma not in draft.knowledge.operators("oath_cue"):
        return False
    verb = chunks[that + 2] if that + 2 < len(chunks) else None
    anybody = verb is not None and verb.kind == VERB and verb.verb is not None and verb.verb.tense == 1
    anybody = anybody and draft.tokens.norm[chunks[that + 1].first] in draft.knowledge.operators("anybody_word")
    if anybody and draft.tokens.norm[chunks[that].first] in draft.knowledge.operators("if_or_that"):
        return not draft.knowledge.morphology.begins_with_hamza_above(draft.tokens.raw(chunks[that].first))
    return is_if(draft, chunks, that)


def is_if(draft: Draft, chunks: list[Chunk], that: int, answered: bool = False) -> bool:
    """قال: *إن لم* يعد اللاجئون فسنواجه أزمة, *إن استمر* القصف سنرد: whether what may be إن is "if", as لم or a verb in the perfect
    stands behind it and no noun. With `answered`, only where ف answers it."""
    chunk, following = chunks[that], chunks[that + 1] if that + 1 < len(chunks) else None
    operators = draft.knowledge.operators
    if following is None or chunk.last != chunk.first + 1 or draft.tokens.norm[chunk.first] not in operators("if_or_that"):
        return False
    if draft.knowledge.morphology.begins_with_hamza_above(draft.tokens.raw(chunk.first)):
        return False
    negated = following.kind == NEGATION and following.text in operators("jussive_negation")
    past = following.kind == VERB and following.verb is not None and following.verb.tense == 1 and not following.conj
    past = past and following.word is not None and not following.word.nominal  # but إن *أمن* البلاد: a noun
    if answered:
        return negated and any(behind.conj in operators("answering_conjunction") for behind in chunks[that + 2 : that + _ANSWER])
    return negated or past


def _is_copula(draft: Draft, subject: Chunk, pronoun: Chunk) -> bool:
    """الأساس *هو*: whether a pronoun says that a bare noun phrase is something."""
    if subject.kind != NOUNS or subject.prep or pronoun.kind != PRONOUN or pronoun.conj:
        return False
    return pronoun.text in draft.knowledge.operators("copula_pronoun")


def _before_main_verb(draft: Draft, chunks: list[Chunk], cue: int, index: int, end: int) -> int:
    """الحركة التي تتهمها الحكومة بتفجير المقر *تنفي* ذلك: what is said in a relative clause ends before the
    verb of what it describes."""
    head = chunks[cue - 2]
    if head.kind != NOUNS or head.prep or head.actor is None or (cue > 2 and chunks[cue - 3].kind not in (COMPLEMENTIZER, MARK)):
        return end
    for chunk in chunks[index + 1 :]:
        if chunk.first >= end or chunk.kind in (COMPLEMENTIZER, RELATIVE):
            break
        if chunk.kind != VERB or chunk.conj or chunks[chunk.index - 1].kind != NOUNS or not agrees_strictly(chunk, head.actor):
            continue
        before = draft.words[chunk.first - 1]
        named = chunks[chunk.index - 1].actor
        whole = named is not None and named.person_name is not None and named.last == chunk.first  # الرئيس منصور هادي *سيطرت*
        if whole or draft.in_place[chunk.first - 1] or (before is not None and (before.article or before.suffix)):
            return chunk.first  # but سيارة *انفجرت*
    return end


def _ascribed(chunks: list[Chunk], index: int, act: bool) -> int:
    """نسبته السلطات إلى *التمرد* وسط توتر: where whom an act is laid to is named in full, behind the act with `act`."""
    index += act
    while index + 1 < len(chunks) and chunks[index + 1].kind in (NOUNS, OPEN, CLOSE) and not chunks[index + 1].prep:
        index += 1
    return chunks[index].last
