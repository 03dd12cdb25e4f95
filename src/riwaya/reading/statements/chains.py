"""Chains of attribution: who says so, through whom, when and on what occasion.

In: a cue's clause and its statement in the making. Out: speaker, relays, time and venue of the statement.
The idea: the origin is the subject of the cue, or what it goes on with; a medium that the words were said to, or that is cited
for them, carries them outwards. The outlet itself is no link.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from riwaya.lexicon.schema import Cue
from riwaya.reading.actors.actor_phrases import mention_in
from riwaya.reading.actors.appositions import named_before
from riwaya.reading.actors.media_names import is_press, tell_medium
from riwaya.reading.actors.title_bodies import is_of_state
from riwaya.reading.actors.title_tails import office_before
from riwaya.reading.actors.titles import whole_title
from riwaya.reading.draft import (
    COMPLEMENTIZER,
    CONJUNCTION,
    MARK,
    NOUNS,
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
from riwaya.reading.phrases.states import names_state, state_of
from riwaya.reading.speakers import dropped_subjects, reference
from riwaya.reading.speakers.handed_words import whose_saying
from riwaya.reading.speakers.nearer_subjects import answers_concession, told_nearer
from riwaya.reading.speakers.participle_speakers import says_we, taken_up_by
from riwaya.reading.speakers.plural_holders import plural_holder
from riwaya.reading.speakers.relative_heads import met_before, relative_head
from riwaya.reading.speakers.topics import asked_before
from riwaya.reading.speakers.words_taken_up import reader_of_words, whose_words
from riwaya.reading.statements.carriers import Carriers
from riwaya.reading.statements.citing_phrases import informant
from riwaya.reading.words.marks import PARTING
from riwaya.text.normalise import folded

_ASKING: Final = frozenset(["accuse", "demand", "threaten", "condemn", "support"])  # whom such words address carries none on
_SPOKE: Final = 8  # statements before, whose contents end a title


def _is_bracketed(chunks: list[Chunk], index: int) -> bool:
    """Whether one chunk in brackets stands at an index."""
    return index + 2 < len(chunks) and chunks[index].text == "(" and chunks[index + 2].text == ")"


class Chains(Carriers):
    """Adds the chain of attribution."""

    __slots__ = ()

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
            if clause.addressee >= 0:  # «نطالب *الحكومة* بوقف …»
                made.addressee = chunks[clause.addressee].actor or state_of(draft, chunks[clause.addressee])
            return
        if participle:
            masters = dropped_subjects.within_quotation(found, quoted, chunks[clause.cue]) if quoted is not None else []
            if not masters:
                masters = [item for item in found if item.inherits is None and not item.nested]
                masters = [item for item in masters if item.rule not in dropped_subjects.MENTIONED]
                while len(masters) > 1 and self._only_answers(chunks[clause.cue], masters[-1]):
                    masters.pop()
            master = masters[-1] if masters else found[0] if found else None
            if master is not None and master.rule == "verb-object" and self._is_contrasted(chunks, master, clause.cue):
                master = None  # نفى فلان أي خلاف، لكن النائب أصر *داعيا* إلى …
            within = self._told_within(chunks, master) if master is not None else None
            set_off = dropped_subjects.last_clause(draft, chunks, clause.cue) if master is not None else 0
            if master is not None and set_off and chunks[set_off].first > master.cue_first:
                if master.rule.endswith(("object", "preposition")):  # نفى أي رغبة، لكن *الرئيس* أصر داعيا
                    within = self._whole(dropped_subjects.subject_before(draft, chunks, clause.cue)) or within
            if master is not None and master.speaker is None and not master.relays and within is None:
                within = self._whole(dropped_subjects.subject_before(draft, chunks, clause.cue))
            if master is not None:
                made.inherits = master
                made.speaker, made.relays, made.said = master.speaker, master.relays, master.said
                if within is not None:
                    made.inherits, made.speaker, made.relays = None, within, []
            elif quoted is not None:
                made.speaker, made.relays = quoted.speaker, quoted.relays
            else:
                made.speaker = self._whole(dropped_subjects.subject_before(draft, chunks, clause.cue))
                if made.speaker is not None:
                    made.speaker = reference.resolve(draft, made.speaker, speaks=True)
            told = taken_up_by(draft, chunks, clause.cue) if quoted is None else None
            if told is None and master is not None:
                told = told_nearer(draft, chunks, clause.cue, master)
            if told is not None:
                made.inherits, made.speaker, made.relays = None, self._whole(told, found), []
            elif self._disagrees(chunks[clause.cue], made.speaker):
                other = self._feminine_before(chunks, clause.cue)
                if other is not None:
                    made.inherits, made.speaker, made.relays = None, other, []
            elif quoted is not None and says_we(draft, chunks, clause.cue, quoted):
                made.inherits, made.speaker, made.relays, made.mode = quoted, quoted.speaker, [], "direct"
            elif self._is_of_many(chunks[clause.cue], made, found):
                made.inherits, made.speaker, made.relays = None, None, []  # المواطنون …، *معبرين* عن: no one man
            those = plural_holder(draft, chunks, clause.cue, made.speaker, found) if quoted is None else None
            if those is not None:
                made.inherits, made.speaker, made.relays = None, self._whole(those, found), []
        else:
            mention = self._mention(chunks, subject, clause)
            relay, pointed = None, False
            if cue.relay == "subject":
                relay = mention
                mention = None
            elif mention is not None and cue.speaker == "subject":
                whose = whose_saying(draft, chunks, clause, mention)
                if whose >= 0:  # ذكرت الوكالة عن *السلطات* القول إن
                    relay, mention = mention, whole_title(draft, chunks, whose, clause.content_chunk - 2) or chunks[whose].actor
            if cue.speaker not in ("subject", ""):
                told, mention = mention, None
                for index in clause.adjuncts:
                    if chunks[index].prep == _folded_preposition(cue.speaker):
                        mention = chunks[index].actor or self._bare(chunks[index])
                        mention = whole_title(draft, chunks, index, clause.content_chunk) or mention
                        mention = self._farther(chunks, clause, clause.adjuncts, index, mention, made)
                        mention = self._with_others(chunks, mention, clause.content_chunk)
                        break
                else:
                    pointed, meant = self._pointed_at(chunks, clause, cue, found)
                    mention = told if pointed and subject and subject[0] < clause.cue else meant  # أصدر فلان بيانا جاء *فيه*
                    if pointed and mention is not None and mention.head_class == "document":
                        mention = self._issued_by(chunks, clause.cue) or mention
            if relay is not None and not self._is_outlet(relay):
                if mention is None and cue.relay == "subject" and not pointed:
                    mention, relay = relay, None
                if relay is not None and not self._is_outlet(reference.resolve(draft, relay)):
                    made.relays.append(relay)
            if mention is not None:
                made.speaker = reference.resolve(draft, mention, speaks=True)
                self._learn_gender(chunks, clause, mention, made.speaker)
            elif not subject:
                chunk = chunks[clause.cue]
                assert chunk.verb is not None
                inner = dropped_subjects.within_quotation(found, quoted, chunk) if quoted is not None else []
                own = self._whose_words(chunks, clause.cue) or asked_before(draft, chunks, clause.cue)
                bracketed = _is_bracketed(chunks, clause.cue + 1)  # قال *(أبو أحمد)* إن, وعلمت *(اليوم)* أن
                if bracketed and chunks[clause.cue + 2].kind == NOUNS:
                    own = chunks[clause.cue + 2].actor or self._bare(chunks[clause.cue + 2])
                if own is not None:
                    made.speaker = reference.resolve(draft, own)
                elif not bracketed:
                    mention = inner[-1].speaker if inner else dropped_subjects.dropped_subject(
                        draft, chunks, found, chunk, self._bare
                    )
                    made.speaker = mention if inner else self._whole(mention, found)
                    if made.speaker is None and self._describes_on(chunks, found, chunk):
                        made.speaker, made.inherits = found[-1].speaker, found[-1]
                    made.nested = mention is not None and any(
                        item.cue_first < item.first <= mention.first < item.last for item in found
                    ) and not answers_concession(draft, chunks, mention)  # قال الحارس إن *الزائر* صرخ وهدد: within what is said
            if made.speaker is not None and (clause.addressee < 0 or chunks[clause.addressee].actor is None):
                paper = tell_medium(draft, chunks, clause, made)
                if paper is not None and not self._is_outlet(paper):
                    made.relays.append(paper)
        self._adjuncts(chunks, clause, made)
        if clause.addressee >= 0:
            addressed, asking = chunks[clause.addressee], draft.knowledge.operators("from_preposition")  # طلبت *من أنقرة*
            made.addressee = addressed.actor
            charged = made.event == "ACCUSE" or addressed.prep in asking
            if addressed.actor is None and (not addressed.prep or (charged and names_state(draft, addressed))):
                made.addressee = state_of(draft, addressed)  # اتهمت أنقرة *دمشق*
            addressee = made.addressee
            if addressee is not None and made.speaker is addressee:
                made.speaker = None  # nobody else was named before
            if addressee is not None and made.stance in _ASKING:
                pass  # اتهم *قناة الجزيرة* بالكذب: it carries no words
            elif addressee is not None and is_press(draft, addressee):
                pass  # قال *للصحافة* إن: nobody who carries it on
            elif addressee is not None and addressee.head_class == "media" and not self._is_outlet(addressee):
                addressee.told = True
                if all(link is not addressee for link in made.relays):
                    made.relays.append(addressee)
        elif made.event == "REQUEST" and (reader := reader_of_words(draft, chunks, clause.cue)) >= 0:
            made.addressee = chunks[reader].actor if chunks[reader].actor is not made.speaker else None

    def _describes_on(self, chunks: list[Chunk], found: list[StatementDraft], cue: Chunk) -> bool:
        """دانت دول الخليج التفجير، *ووصفه* بأنه جريمة: joined behind a comma, a cue that says what somebody's object is held to be
        goes on with his words, though it should agree with him."""
        if len(found) != 1 or cue.word is None or not (cue.conj and cue.word.suffix) or chunks[cue.index - 1].kind != MARK:
            return False
        cues = self.draft.entries.cues
        naming = self.draft.knowledge.operators("naming_cue")
        names = any(folded(cues[one.ref].lemma) in naming for one in cue.word.cue_verbs)
        return names and found[0].speaker is not None and found[0].rule.endswith(("object", "preposition"))

    def _is_contrasted(self, chunks: list[Chunk], master: StatementDraft, cue: int) -> bool:
        """Whether a clause that goes against a statement stands between its end and a cue."""
        contrasts = self.draft.knowledge.operators("contrast_word")
        behind = (chunk for chunk in chunks[:cue] if chunk.first >= master.last - 1)
        return any(chunk.kind == CONJUNCTION and chunk.text in contrasts for chunk in behind)

    def _whole(self, mention: ActorMention | None, found: Sequence[StatementDraft] = ()) -> ActorMention | None:
        """استقبل *الناطق باسم الوزارة* وفدا، مؤكدا: the subject of an act, to the end of its title."""
        chunk = self.draft.chunk_of[mention.first] if mention is not None else None
        if mention is None or chunk is None or chunk.actor is not mention or (mention.entity and mention.kind != "person"):
            return mention
        if mention.first > chunk.head and not chunk.index:
            return mention  # *رفع صاحب السمو* التعازي: a noun that is the verb
        chunks, limit = self.draft.chunks[chunk.sentence], chunk.index + 1
        while limit < len(chunks) and (chunks[limit].kind == NOUNS or chunks[limit].text in PARTING):
            if limit == chunk.index + 1 and _is_other_office(chunks, chunk, mention):
                break
            limit += 1
        for item in (*found, *self.draft.statements[-_SPOKE:]):  # شكك خبراء *في صحة الصور* وقالوا: said already, and no title
            if item.speaker is not None and item.speaker.first == mention.first:
                return item.speaker
            told = self.draft.chunk_of[item.first] if item.first > chunk.first else None
            if told is not None and told.sentence == chunk.sentence:
                limit = min(limit, told.index)
        return whole_title(self.draft, chunks, chunk.index, limit) or mention

    def _with_others(self, chunks: list[Chunk], mention: ActorMention, limit: int) -> ActorMention:
        """عن نواب *وناشطين* قولهم: whom somebody has it from together with those that و joins to them."""
        ending = self.draft.chunk_of[mention.last - 1]
        if ending is None or ending.last != mention.last:
            return mention
        last = index = ending.index
        while index + 1 < limit and chunks[index + 1].kind == NOUNS and chunks[index + 1].conj and not chunks[index + 1].prep:
            index += 1
            other = chunks[index].actor
            last = index if other is not None and other.first == chunks[index].head else last
        if last == ending.index or mention.head_class in ("institution", "document", "media"):
            return mention
        several = ending.first <= mention.first  # but مصدر في وزارة الصحة *والسكان*
        joined = replace(mention, last=chunks[last].last, number=2 if several else mention.number, used=False)
        self.draft.add(joined)
        return joined

    def _pointed_at(
        self, chunks: list[Chunk], clause: CueClause, cue: Cue, found: list[StatementDraft]
    ) -> tuple[bool, ActorMention | None]:
        """ونقلت *عنه* الوكالة قوله: whether a pronoun stands behind the preposition of a cue, and for whom."""
        preposition = _folded_preposition(cue.speaker)
        for chunk in chunks[clause.cue + 1 : clause.content_chunk]:
            if chunk.kind == PRONOUN and self.norm[chunk.first].startswith(preposition):
                return True, dropped_subjects.spoke_before(self.draft, found, self.norm[chunk.first].removeprefix(preposition))
        return False, None

    def _issued_by(self, chunks: list[Chunk], at: int) -> ActorMention | None:
        """صدر عن *الحزب* بيان جاء فيه: who issued the writing that a cue takes up."""
        whose = whose_words(self.draft, chunks, at)
        return (whole_title(self.draft, chunks, whose, at) or chunks[whose].actor) if whose >= 0 else None

    def _learn_gender(self, chunks: list[Chunk], clause: CueClause, mention: ActorMention, speaker: ActorMention) -> None:
        """قالت *بروين بولدان*: a verb before its subject tells whether a person is a woman."""
        verb = chunks[clause.cue].verb
        if verb is None or not verb.gender:
            return
        if not clause.subject:  # *قسد* تنفي الخبر: a body whose name does not tell that it is feminine
            left = chunks[clause.cue - 1].actor is mention and verb.gender == 1 and not (verb.number or verb.person)
            for named in (mention, speaker) if left and mention.entity is not None else ():
                named.gender = 1 if named.head_class in ("group", "force") and not named.number else named.gender
            if clause.subject_before and verb.gender == 1 and not verb.number and mention.person_name and mention.entity is None:
                mention.gender = speaker.gender = 1  # *ندى حمود*، عضو المجلس، قالت
            return
        if clause.subject[0] < clause.cue:
            return
        if not chunks[clause.subject[0]].first <= mention.first < chunks[clause.subject[0]].last:
            return  # ونقلت الصحيفة عن *فلان*
        for named in (mention, speaker):
            if named.head_class in ("person", "role", "title") and not named.number:
                named.gender = 1

    def _disagrees(self, chunk: Chunk, speaker: ActorMention | None) -> bool:
        """A feminine participle behind a man: متمنية، مؤكدة."""
        if speaker is None or speaker.gender or speaker.number or speaker.head_class not in ("person", "role", "title"):
            return False
        return self.draft.knowledge.morphology.is_feminine_noun(self.draft.tokens.raw(chunk.last - 1))

    def _is_of_many(self, chunk: Chunk, made: StatementDraft, found: list[StatementDraft]) -> bool:
        """A masculine plural participle that goes back to a single man alone: معبرين, مطالبين; but أضافت المصادر …، *مؤكدين*."""
        speaker, before = made.speaker, found[-1] if found else made
        named = self.draft.words[speaker.first] if speaker is not None and speaker.number == 2 else None
        if named is not None and named.stem in self.draft.knowledge.operators("faceless_source"):
            others = made.stance in _ASKING or (before.speaker is None and before.rule.startswith("participle"))
            return others and self.draft.knowledge.morphology.is_oblique(chunk.text)  # أشارت المصادر …، *مطالبين*: others
        if speaker is None or speaker.number or speaker.head_class not in ("person", "role", "title"):
            return False
        several = any(word is not None and word.conjunction for word in self.draft.words[speaker.first + 1 : speaker.last])
        return not several and self.draft.knowledge.morphology.is_oblique(chunk.text)

    def _only_answers(self, chunk: Chunk, item: StatementDraft) -> bool:
        """قال الوزير إن الحي آمن، وهو ما ينفيه *السكان*، مؤكدا: several who take up what one says, and no one man."""
        if item.rule != "verb-trailing" or item.speaker is None or not item.speaker.number or item.speaker.gender:
            return False
        return self.draft.knowledge.morphology.ends_in_alef(chunk.text)

    def _feminine_before(self, chunks: list[Chunk], at: int) -> ActorMention | None:
        """The body or state named last before a feminine participle as the subject of a clause."""
        for chunk in reversed(chunks[1:at]):
            mention = chunk.actor if chunk.kind == NOUNS and not chunk.prep else None
            if mention is None or mention.gender != 1 or chunks[chunk.index - 1].kind != COMPLEMENTIZER:
                continue
            if mention.head_class in ("institution", "state", "group", "media", "document"):
                return mention
        return None

    def _told_within(self, chunks: list[Chunk], outer: StatementDraft) -> ActorMention | None:
        """نقلت الوكالة أن الوزير تحدث عن …، *داعيا*: who speaks in what a medium tells goes on speaking there."""
        first = self.draft.chunk_of[outer.first]
        if first is None or outer.speaker is None or outer.speaker.head_class != "media" or first.kind != NOUNS or first.prep:
            return None
        verb = chunks[first.index + 1] if first.index + 1 < len(chunks) else None
        if verb is None or verb.kind != VERB or verb.word is None or not verb.word.cue_verbs:
            return None
        speaks = first.actor is not None and first.actor.head_class in ("person", "role", "title")
        return first.actor if speaks else None

    def _mention(self, chunks: list[Chunk], subject: list[int], clause: CueClause) -> ActorMention | None:
        """The mention of the subject, to the end of its title; joined noun phrases become one mention."""
        if not subject:
            return None
        first = chunks[subject[0]]
        inner = relative_head(self.draft, chunks, subject[0], clause.cue) if len(subject) == 1 else None
        if inner is not None:
            return inner
        if first.conj and subject[0] < clause.cue and len(subject) == 1:
            subject = [named_before(self.draft, chunks, subject[0])]  # *سامي نجم*، مستشار الرئيس، وقائد المنطقة قد أعلن
            first = chunks[subject[0]]
        teller = informant(self.draft, chunks, subject[0], self.origins) if subject[0] > clause.cue and len(subject) == 1 else -1
        if teller > 0:
            clause.addressee = -1 if clause.addressee == teller else clause.addressee
            subject, first = [teller], chunks[teller]  # أفادت معلومات من *مصادر محلية* بأن
        mention = first.actor or self._bare(first)
        limit = clause.cue if subject[0] < clause.cue else clause.content_chunk
        if clause.content_chunk < clause.cue < subject[0]:
            limit = len(chunks)  # …، وفق ما أعلنت *البعثة لدى الحلف*
        if clause.addressee > subject[0] and not chunks[clause.addressee].prep:
            limit = min(limit, clause.addressee)
        if subject[0] < clause.cue and met_before(self.draft, chunks, subject[0], clause.cue):
            limit = subject[0] + 1
        office = office_before(chunks, subject[0]) if subject[0] < clause.cue and len(subject) == 1 else subject[0]
        if office < subject[0]:
            whole = whole_title(self.draft, chunks, office, subject[0] + 1, told=True)
            if whole is not None and whole.last >= mention.last:
                return whole  # *الرئيس التونسي، الباجي قائد السبسي*، أعلن
        whole = whole_title(self.draft, chunks, subject[0], limit, limit == len(chunks) != clause.content_chunk)
        if whole is not None and clause.addressee > subject[0] and chunks[clause.addressee].first < whole.last:
            clause.addressee = -1  # الناطق باسم المجلس *للمقاومة*
        if len(subject) == 1:
            return whole or mention
        if whole is not None and whole.person_name is not None and whole.last >= chunks[subject[-1]].last:
            return whole  # سفير المملكة *ومندوبها الدائم* لدى الجامعة، السفير فلان
        if whole is not None and whole.person_name is not None and whole.first < mention_first(mention, whole):
            mention = whole  # *توباياس إلوود* وزير شؤون الشرق الأوسط وشمال أفريقيا
        if len(subject) > 1 and mention is not None:
            last = subject[-1]
            if last + 1 < limit and is_of_state(chunks[last + 1]):
                last += 1  # وزارة الدفاع ورئاسة الأركان *في اليمن*
            tail = whole_title(self.draft, chunks, last, limit) or chunks[last].actor if last == subject[-1] else None
            end = max(chunks[last].last, tail.last if tail is not None else 0)  # والأمانة العامة *لمجلس التعاون*
            joined = ActorMention(
                mention.first, end, mention.kind, mention.entity, mention.name, mention.name_ar,
                mention.country, mention.sector, mention.role, mention.framing, mention.anonymous, mention.head_class,
                mention.gender, self._joined_number(chunks, subject), mention.definite, mention.inner,
                person_name=mention.person_name,
            )  # fmt: skip
            if tail is not None and tail.person_name is not None and self._is_one_man(chunks, subject):
                joined.number, joined.person_name = 0, tail.person_name
                joined.kind, joined.name, joined.name_ar, joined.entity = "person", tail.name, tail.name_ar, tail.entity
            self.draft.add(joined)
            return joined
        return mention

    def _is_one_man(self, chunks: list[Chunk], subject: list[int]) -> bool:
        """الأستاذ في القانون *والخبير* في الأحزاب، نهاد كارا: two offices, of which only the last has a name."""
        offices = [chunks[index].actor for index in subject]
        bare = all(one is not None and one.person_name is None for one in offices[:-1])
        classes = ("role", "title", "people", "source")
        return bare and all(one is not None and one.head_class in classes and not one.number for one in offices)

    def _joined_number(self, chunks: list[Chunk], subject: list[int]) -> int:
        """2 where several speak; but رئيس لجنة الأمن *والدفاع* is one man."""
        first = chunks[subject[0]].actor
        office = first is not None and first.head_class in ("role", "title") and not first.number
        others = [chunks[index].actor for index in subject[1:]]
        titled = first is not None and first.person_name is not None and first.person_name[1] < first.last and not first.number
        if titled and all(
            other is not None and other.head_class in ("role", "title") and not other.number and other.person_name is None
            for other in others
        ):  # fmt: skip
            return 0  # سالم الحداد *وزير النقل والمتحدث* باسم الحكومة
        if first is not None and office and all(other is None or other.head_class in ("institution", "force") for other in others):
            return first.number
        if first is None or first.person_name is None:
            return 2
        behind = self.draft.words[first.person_name[1]] if first.person_name[1] < chunks[subject[0]].last else None
        office = behind is not None and behind.article  # سامر العلي *الأمين العام* والناطق الرسمي
        return 0 if all(self._is_second_calling(chunks[index - 1], chunks[index], office) for index in subject[1:]) else 2

    def _is_second_calling(self, before: Chunk, chunk: Chunk, office: bool) -> bool:
        """سامر العلي الزميل بالمعهد *والباحث* في شؤون الصين *واليابان*: what else a man is, or what else that is about."""
        mention, word = chunk.actor, chunk.word
        if before.kind != NOUNS or chunk.prep or mention is None or mention.number or mention.person_name:
            return False
        if mention.head_class == "state":
            return bool(before.prep)
        calling = mention.head_class in ("role", "source", "title") and word is not None and word.article
        return calling and (office or (bool(before.prep) and mention.head_class == "source"))

    def _whose_words(self, chunks: list[Chunk], at: int) -> ActorMention | None:
        """تصريحات *الوزير* التي قال فيها إن, رسالة *السجين* التي طالب فيها بـ: whose words a relative clause tells of."""
        in_it = chunks[at + 1] if at + 1 < len(chunks) else None
        if in_it is None or in_it.kind != PRONOUN:
            return None
        back = at - 1
        if chunks[at].conj:  # خطاب *الرئيس*، الذي ألقاه أمس *وتحدث فيه* عن
            while back > 1 and (chunks[back].kind in (VERB, TIME) or chunks[back].prep or chunks[back].text in PARTING):
                back -= 1
        if back < 1 or chunks[back].kind != RELATIVE:
            return None
        back -= 1 + (chunks[back - 1].kind == MARK and back > 1)
        words = chunks[back]
        if words.kind != NOUNS:
            return None
        owner = words.actor if words.prep in self.draft.knowledge.operators("of_preposition") and back > 0 else None
        words = words if owner is None else chunks[back - 1]  # بتصريحات *للجنرال* آموس التي قال فيها
        if words.kind != NOUNS:
            return None
        head = self.draft.words[words.head]
        nouns = self.draft.knowledge.any_of("own_words_noun", "words_noun")
        said = head is not None and (head.cue_noun is not None or head.stem in nouns)
        said = said or (words.actor is not None and words.actor.head_class == "document")
        if not said or head is None or head.suffix:
            return None
        written = words.actor if words.actor is not None and words.actor.head_class == "document" else None
        holder = owner or mention_in(self.draft, (words.head if written is None else written.first) + 1, words.last)
        if holder is not None and owner is None:
            self.draft.add(holder)
        return holder

    def _when(self, chunks: list[Chunk], made: StatementDraft, times: list[int]) -> None:
        if not times:
            return
        first = chunks[times[0]]
        for mention in self.draft.times_in[first.sentence]:
            if first.first <= mention.first < first.last and mention.precision != "vague" and mention.kind != "duration":
                made.said = mention
                return


def mention_first(mention: ActorMention | None, whole: ActorMention) -> int:
    return mention.first if mention is not None else whole.first


def _folded_preposition(preposition: str) -> str:
    return folded(preposition)


def _is_other_office(chunks: list[Chunk], subject: Chunk, mention: ActorMention) -> bool:
    """هنأ أمير قطر *الرئيس السوري* أحمد الشرع وأكد: right behind the subject of a verb the office, with its article, of another."""
    behind, verb = chunks[subject.index + 1], chunks[subject.index - 1] if subject.index else None
    if verb is None or verb.kind != VERB or behind.kind != NOUNS or behind.prep or behind.conj or behind.word is None:
        return False
    other = behind.actor
    return behind.word.article and other is not None and other.head_class == "role" == mention.head_class
