"""Subjects that say nothing: things that show something, what was said itself, news and rumours, nobody at all.

In: a row of chunks and the index of a cue or of what would be its subject. Out: whether nobody speaks there.
The idea: who says something is a person, a body, or a writing that tells; what else a verb goes back to only shows, is told or
is denied to be there.
"""

from __future__ import annotations

from typing import Final

from riwaya.lexicon.match import Word
from riwaya.lexicon.schema import Cue
from riwaya.reading.draft import (
    ADVERB,
    AUXILIARY,
    CLOSE,
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NEGATION,
    NOUNS,
    OPEN,
    PARTICLE,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
    Chunk,
)
from riwaya.reading.phrases.chunk_base import has_noun_reading
from riwaya.reading.phrases.cue_clause import CueClause
from riwaya.reading.phrases.holders import is_set_off
from riwaya.reading.phrases.person_names import is_share_of_persons
from riwaya.reading.phrases.states import names_state, power
from riwaya.reading.speakers.dropped_subjects import agrees
from riwaya.reading.speakers.relative_heads import head_before_place
from riwaya.reading.speakers.subjects import begins_clause
from riwaya.reading.statements.cue_nouns import are_those, is_foreign_surname
from riwaya.reading.statements.noun_cues import NounCues
from riwaya.reading.words.marks import ASIDES
from riwaya.text.normalise import folded
from riwaya.text.quotes import MARKS

_PRESENT: Final = 2


class SilentSubjects(NounCues):
    """Tells subjects that cannot speak."""

    __slots__ = ()

    def _is_said(self, chunks: list[Chunk], at: int) -> bool:
        """الحل الذي اقترح، العبارات التي يرددها: what a relative clause hangs on was said, and says nothing."""
        if at < 2 or chunks[at - 1].kind != RELATIVE or chunks[at - 1].text in self.what or self._taken_up(chunks, at) >= 0:
            return False
        if any(following.kind == COMPLEMENTIZER for following in chunks[at + 1 : at + 4]) or self._is_called_so(chunks[at]):
            return False
        antecedent, word = chunks[at - 2], chunks[at].word
        if antecedent.kind != NOUNS or (antecedent.actor is not None and antecedent.actor.head_class):
            return False
        if antecedent.word is not None and antecedent.word.stem in self.draft.knowledge.operators("time_of_clause"):
            return False  # في الوقت الذي *أعلن* فيه الوزير، أن
        return word is not None and self._cannot_speak(antecedent)

    def _has_no_teller(self, chunks: list[Chunk], at: int) -> bool:
        """وهذا ما *يؤكد* أن، لكن الذي *زاد* القلق: what a relative clause without its own subject goes back to is a thing."""
        chunk = chunks[at]
        while at > 1 and chunks[at - 1].kind in (AUXILIARY, PARTICLE):
            at -= 1  # والتي *كانت* تنتقد
        before = chunks[at - 1] if at else None
        if before is None or (before.kind != RELATIVE and before.text not in self.whence):
            return False
        if before.text in self.thereby_relative:
            return chunk.word is not None and not chunk.word.suffix and not self._is_what_they_say(before, chunk)
        within = chunks[at + 1] if at + 1 < len(chunks) else None
        if within is not None and self.norm[within.first] in self.within:
            return False  # تصريحاته التي تحدث *فيها* عن
        back = at - 2
        if back >= 0 and chunks[back].kind in (MARK, CLOSE):
            back -= 1
        if back > 0 and chunks[back].kind == TIME:
            back -= 1  # الصحيفة الصادرة *أمس*، التي اعتبرت أن
        if back > 0 and chunks[at - 1].kind == RELATIVE and head_before_place(self.draft, chunks, back, at - 1) >= 0:
            return False
        if back < 0 or chunks[back].kind != NOUNS:
            return True
        which = chunks[back].word
        if which is not None and which.article and which.stem in self.which and chunks[back].last == chunks[back].head + 1:
            said = chunks[chunk.index + 1] if chunk.index + 1 < len(chunks) else None
            again = said is not None and said.kind == COMPLEMENTIZER and said.word is not None and bool(said.word.suffix)
            return chunk.word is not None and not chunk.word.suffix and not again  # الأمر الذي *يؤكد*, but الذي قال *إنه*
        return self._cannot_speak(chunks[back]) and not self._is_called_so(chunk)

    def _is_called_so(self, chunk: Chunk) -> bool:
        """الهجمات التي *وصفها* بالجبانة: whether the pronoun of a verb that says what something is called takes up the thing."""
        if chunk.kind != VERB or chunk.word is None or not chunk.word.suffix:
            return False
        named = self.draft.knowledge.any_of("naming_cue", "describing_cue")
        return any(folded(self.draft.entries.cues[reading.ref].lemma) in named for reading in chunk.word.cue_verbs)

    def _is_what_they_say(self, what: Chunk, chunk: Chunk) -> bool:
        """قصفوا ما *يقولون* إنه موقع, عمليات ضد ما *تزعم* أنها خلايا: what is held to be something in somebody's words."""
        row = self.draft.chunks[chunk.sentence]
        that = row[chunk.index + 1] if chunk.index + 1 < len(row) else None
        plain = self.draft.knowledge.operators("that_complementizer")
        if that is None or that.kind != COMPLEMENTIZER or that.text in plain or chunk.word is None:
            return False
        named = {folded(self.draft.entries.cues[reading.ref].lemma) for reading in chunk.word.cue_verbs}
        return bool(named & self.draft.knowledge.operators("held_to_be_cue")) and what.kind == RELATIVE

    def _is_headed_by_thing(self, chunks: list[Chunk], at: int) -> bool:
        """أن *العملية* التي وقعت أمس، فضلا عن غيرها، تؤكد, …، *هذه الأرقام* المتنامية، تؤكد: a thing opens the clause that a verb
        without its own subject ends."""
        if chunks[at].conj or chunks[at].kind != VERB:
            return False
        for index in range(at - 1, -1, -1):
            chunk = chunks[index]
            if chunk.kind in (OPEN, COMPLEMENTIZER) or (chunk.kind == MARK and chunk.text not in ASIDES):
                return False
            if chunk.kind == CONJUNCTION and index == at - 1:
                return False  # حيث *قال* إن
            if chunk.kind == VERB:
                before = chunks[index - 1] if index else None
                goes_on = before is not None and before.kind == PARTICLE and bool(before.conj)  # التي خاضها وما زال *يخوضها*
                if before is None or not (goes_on or before.kind in (RELATIVE, AUXILIARY)):
                    return False
            opens = not index or chunks[index - 1].kind == COMPLEMENTIZER
            opens = opens or (index == 1 and chunks[0].kind == CONJUNCTION)  # لكن *الخبرة* الكبيرة للوزارة، تؤكد
            behind_but = chunks[index - 1].kind == CONJUNCTION and chunks[index - 1].text in self.contrasts
            opens = opens or (behind_but and chunk.word is not None and chunk.word.stem in self.showing)
            told = chunk.conj in self.joining and chunks[index + 1].kind == RELATIVE and chunks[index - 1].kind == MARK
            opens = opens or told  # …، *والدعم* الذي قدمه الحلف يشير إلى
            if chunks[index - 1].kind == MARK and not chunk.conj and chunk.word is not None and chunk.word.function == "dem":
                opens = opens or chunk.last > chunk.head + 1
            if chunk.kind == NOUNS and not chunk.prep and opens:
                return index < at - 1 and self._cannot_speak(chunk)
        return False

    def _is_what_happened(self, chunks: list[Chunk], at: int) -> bool:
        """*ما حدث* في المدينة وبعض القرى، يؤكد أن: what opens its clause as what somebody did or what happened only shows."""
        verb = chunks[at].verb
        if at < 3 or chunks[at].conj or verb is None or verb.tense != _PRESENT or verb.gender or verb.number or verb.person:
            return False
        for index in range(at - 2, -1, -1):
            chunk = chunks[index]
            if chunk.kind == RELATIVE and chunk.text in self.what and not (chunk.prep or chunk.conj):
                opens = not index or chunks[index - 1].kind in (COMPLEMENTIZER, OPEN)
                return opens and chunks[index + 1].kind == VERB
            if chunk.kind in (OPEN, COMPLEMENTIZER, CONJUNCTION, RELATIVE) or (chunk.kind == MARK and chunk.text not in ASIDES):
                return False
            if chunk.kind == VERB and chunks[index - 1].kind != RELATIVE:
                return False
        return False

    def _is_made_to(self, chunks: list[Chunk], at: int) -> bool:
        """مما *دعا* العمال إلى, …، ما *دفع* الناس إلى: what made them do so, and nobody's words."""
        if not at:
            return False
        before = chunks[at - 1]
        if before.prep in self.accordance:
            return False  # …، *على ما* أفاد مراسلنا
        comma = at > 1 and chunks[at - 2].kind in (MARK, PRONOUN)  # وهو ما *دعا* العمال إلى
        return before.text in self.whence or (before.text in self.thereby_relative and comma and not before.conj)

    def _is_own_subject(self, chunks: list[Chunk], subject: list[int], relative: bool) -> bool:
        """Whether what was found left of a verb is named, opens its clause, or is somebody whom a relative clause describes: then
        no thing before it does."""
        if not subject:
            return False
        mention = chunks[subject[0]].actor
        told = relative and mention is not None and mention.first == chunks[subject[0]].head
        if told and (mention.entity or mention.head_class in ("person", "role", "title", "people", "source")):  # type: ignore[union-attr]
            return True
        return (mention is not None and mention.person_name is not None) or begins_clause(chunks, subject[0])

    def _cannot_speak(self, chunk: Chunk, cue: Cue | None = None) -> bool:
        """A subject that is an ordinary thing; an unknown word may be a name, with an article a surname (الفلقي)."""
        word = chunk.word
        if chunk.actor is not None and chunk.actor.kind == "unknown" and word is not None and word.stem in self.any_word:
            return True  # *أي حلول* تعتبر حماية
        if word is not None and cue is not None and cue.addressee == "object" and chunk.index:
            if word.stem in self.draft.knowledge.operators("some_persons"):
                verb = self.draft.chunks[chunk.sentence][chunk.index - 1]
                some = not (word.article or word.suffix) and word.stem not in self.draft.knowledge.operators("everyone_noun")
                some = some and folded(cue.lemma) not in self.transitive and verb.verb is not None and not verb.verb.gender
                return verb.word is None or not (verb.word.suffix or some)  # حثت *الجميع*; but طالبه *البعض*, طالب *بعض* الأهالي
        if chunk.actor is not None or self._is_collective(word) or self._are_those(chunk):
            return False
        if is_foreign_surname(self.draft, chunk):
            return False
        last = self.draft.words[chunk.last - 1]
        if last is not None and last.article and self.morphology.is_oblique(last.text) and chunk.last > chunk.head + 1:
            return False  # عدد من *العائدين*
        addressed = cue is not None and cue.addressee == "object"
        if addressed and self.draft.in_place[chunk.head] and chunk.index and power(self.draft, chunk) is not None:
            if self.draft.chunks[chunk.sentence][chunk.index - 1].kind == VERB:
                return False  # تتهم *واشنطن* طهران
        if word is not None and not word.article and not has_noun_reading(word) and not (
            word.adjective or word.modifier or word.function or word.verb
        ):  # fmt: skip
            return False  # برازاني: known only as a part of other words
        if self.draft.in_place[chunk.head] and names_state(self.draft, chunk):
            return False  # واشنطن
        return word is None or word.known or (word.article and not self.morphology.may_be_surname(word.text))

    def _are_those(self, chunk: Chunk) -> bool:
        """دعا *هؤلاء* إلى: several persons named before; but أولئك *الذين يقولون*."""
        if not are_those(self.draft, chunk):
            return False
        row = self.draft.chunks[chunk.sentence]
        return chunk.index + 1 == len(row) or row[chunk.index + 1].kind != RELATIVE

    def _is_collective(self, word: Word | None) -> bool:
        """يتهم *الغرب* إيران، يرى *الشارع* أن: a direction or thing that with the article stands for those in it; *أحدهم* اعترف ب:
        one or some of persons named before."""
        if word is None:
            return False
        operators = self.draft.knowledge.operators
        if is_share_of_persons(self.draft, word):
            return True
        some = word.stem in operators("some_persons") and not word.suffix
        return some or (word.article and word.stem in operators("collective_speaker"))

    def _only_shows(self, chunks: list[Chunk], subject: int, cue: Cue) -> bool:
        """الوقائع *تشير إلى* أن، الحرب *أكدت* أن: things show something and say nothing; findings and writings tell."""
        chunk = chunks[subject]
        word = chunk.word
        if chunk.actor is None and cue.stance == "support" and self._cannot_speak(chunk):
            return True  # وتدعم *المعطيات* الاعتقاد بأن
        if word is not None and word.function == "dem" and (chunk.actor is None or chunk.actor.kind == "unknown"):
            noun = self.draft.words[chunk.head + 1] if chunk.last > chunk.head + 1 else None
            if noun is not None and noun.noun and noun.known and noun.stem not in self.telling:
                return folded(cue.lemma) in self.showing_cues  # وتدعم *هذه الأرقام* الاعتقاد بأن
        if chunk.actor is not None and word is not None and word.head is None and word.entity is None:
            return word.stem in self.showing and folded(cue.lemma) in self.showing_cues  # *سلوك* الجبهة يشير إلى أن
        if chunk.actor is not None or word is None or self.norm[chunk.first] in MARKS or self._is_collective(word):
            return False
        if word.function == "dem" and chunk.last == chunk.head + 1 and folded(cue.lemma) in self.showing_cues and (
            not are_those(self.draft, chunk)
        ):  # fmt: skip
            return True  # ويشير *هذا* إلى أن
        if is_set_off(self.draft, chunks, subject):
            return False  # قال *دليل آمد*، عضو اللجنة، إن
        if word.stem in self.showing:
            return True
        if folded(cue.lemma) not in self.showing_cues:
            return False
        return bool(word.noun or word.frame_nouns or word.cue_noun) and word.stem not in self.telling

    def _is_thing(self, chunk: Chunk) -> bool:
        """A subject that is a thing or an act and no writing or finding."""
        word = chunk.word
        if chunk.actor is not None or word is None or self.norm[chunk.first] in MARKS or self._is_collective(word):
            return False
        return bool(word.noun or word.frame_nouns) and word.stem not in self.telling

    def _proves(self, chunk: Chunk) -> bool:
        """Whether a subject is a document, a finding or a body, which proves by what it says."""
        if chunk.actor is not None:
            return chunk.actor.head_class in ("document", "institution")
        return chunk.word is not None and chunk.word.stem in self.telling

    def _is_hearsay(self, chunks: list[Chunk], cue: Chunk, subject: list[int]) -> bool:
        """تتحدث *أنباء* عن, وتردد أن: news or rumours that nobody is named for."""
        if not subject:
            return cue.text in self.hearsay_verbs
        first = chunks[subject[0]]
        if first.actor is not None and first.actor.head_class == "media":
            return False
        words = self.draft.words[first.head : first.last] if first.last == first.head + 2 else [first.word]
        return any(word is not None and word.stem in self.hearsay for word in words)  # *أنباء*, صحة *الأنباء*

    def _is_nobody(self, chunks: list[Chunk], at: int) -> bool:
        """لا *أحد* يقول, لا يوجد *عاقل* يقول: of whom it is denied that there is any."""
        word, there = chunks[at].word, chunks[at - 1] if at else None
        if there is None or word is None or word.article or word.suffix or chunks[at].prep:
            return False
        if there.kind == NEGATION:
            return True
        is_there = there.text in self.there_is if there.kind == ADVERB else there.kind == VERB and there.text in self.being_there
        return is_there and at > 1 and chunks[at - 2].kind == NEGATION

    def _points_at_it(self, chunks: list[Chunk], at: int) -> bool:
        """وذلك *يشير* إلى أن: a demonstrative by itself is what shows it."""
        before = chunks[at - 1] if at else None
        if before is None or before.kind != NOUNS or before.word is None or before.last != before.head + 1:
            return False
        return before.word.function == "dem"

    def _is_held_by_nobody(self, chunks: list[Chunk], clause: CueClause, cue: Cue, subject: list[int]) -> bool:
        """الأسلحة الجديدة *يتوقع* أن تغير: a masculine imperfect behind a feminine thing is no verb of it, and of nobody."""
        chunk = chunks[clause.cue]
        if not subject or subject[0] > clause.cue or not cue.impersonal or chunk.verb is None or chunk.kind != VERB:
            return False
        if chunk.verb.tense != 2 or chunk.verb.gender or chunk.verb.number or chunk.verb.person:
            return False
        mention, word = chunks[subject[0]].actor, chunks[subject[0]].word
        if word is None or (mention is not None and (mention.person_name is not None or mention.entity is not None)):
            return False
        if mention is not None and mention.kind != "unknown":
            return not agrees(mention, chunk.verb)
        return self.morphology.is_feminine_noun(self.draft.tokens.raw(chunks[subject[0]].head)) or self._is_broken_thing(word)

    def _is_broken_thing(self, word: Word) -> bool:
        """الأسلحة, التوقعات: a plural of things."""
        return self.morphology.is_broken_plural(word.text) or self.morphology.is_sound_plural(word.text)
