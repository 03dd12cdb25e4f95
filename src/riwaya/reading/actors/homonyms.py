"""Names that several states have for bodies of their own: the recognised government, the regime's forces.

In: a draft with its words, phrases and places. Out: the same without such names of a state that the report does not speak of.
The idea: the lexicon knows each of them as the body of one state; in a report that names other states and never that one it is
somebody else's, and nobody's name is better than the wrong one.
"""

from __future__ import annotations

from typing import Final

from riwaya.languages.ar.shapes import ARTICLE, HERS
from riwaya.lexicon.compile import ENTITY
from riwaya.lexicon.match import FRESH, Match, Word
from riwaya.reading.draft import Draft
from riwaya.reading.words.traits import read_traits

_AROUND: Final = 20  # words beside a name within which another war is told of
_NOBODY: Final[frozenset[str]] = frozenset()
_RIVALS: Final = {
    "YE": frozenset(["LY", "SY", "SO", "AF", "DZ", "TN", "LB", "SD", "SS"]),  # a national army, a legitimate government
    "TR": frozenset(["GB", "BR", "KP", "TN", "DZ", "IE", "IN", "AU"]),  # a workers' or labour party
}


def forget_strangers(draft: Draft) -> None:
    """قوات *الحكومة المعترف بها دوليا* in a report about Libya: not the government of Yemen."""
    names = draft.knowledge.operators("name_of_several_states")
    spoken: set[str] | None = None
    for start, matches in _begun_by(draft, "name_of_several_states"):
        if not any(match.reading.category == ENTITY for match in matches):
            continue
        kept = []
        for match in matches:
            country = _country(draft, match) if match.reading.category == ENTITY else None
            if country is not None and _text(draft, start, match.last) in names:
                if spoken is None:
                    spoken = states_spoken_of(draft)
                if spoken and country not in spoken:
                    continue
            kept.append(match)
        _keep(draft, start, matches, kept)


def _keep(draft: Draft, start: int, matches: list[Match], kept: list[Match]) -> None:
    """Leaves only some of the phrases that begin at a token."""
    if not kept:
        del draft.phrases[start]
    elif len(kept) < len(matches):
        draft.phrases[start] = kept


def forget_rivals(draft: Draft) -> None:
    """تقدم *الجيش الوطني* in a report about Yemen: a name that is a body of one state only where the report names that state
    and none of those that have another body so named."""
    names = draft.knowledge.operators("name_where_alone")
    spoken: set[str] | None = None
    for start, matches in _begun_by(draft, "name_where_alone"):
        kept = []
        for match in matches:
            if match.reading.category == ENTITY and _text(draft, start, match.last) in names:
                country = _country(draft, match) or ""
                spoken = states_spoken_of(draft) if spoken is None else spoken
                if country not in spoken or spoken & _RIVALS.get(country, _NOBODY):
                    continue
            kept.append(match)
        _keep(draft, start, matches, kept)


def forget_cut_names(draft: Draft) -> None:
    """قوات *التحالف الذي تقوده السعودية*, طائرات *التحالف العربي*: no coalition of nobody knows whom, where the name that begins
    at its second word runs on and says which."""
    names = draft.knowledge.operators("name_cut_short")
    for start, matches in _begun_by(draft, "name_cut_short"):
        inner = draft.phrase(start + 1, ENTITY)
        if inner is None or any(match.last >= inner.last or match.reading == inner.reading for match in matches):
            continue
        _keep(draft, start, matches, [match for match in matches if _text(draft, start, match.last) not in names])


def forget_other_wars(draft: Draft) -> None:
    """مقتل جندي من *التحالف بقيادة واشنطن* في قندهار: a coalition named by who leads it is not the one the lexicon knows
    so, where the words around it tell of another of its wars."""
    if draft.lacks("ground_of_other_war"):
        return
    elsewhere, leading = draft.knowledge.operators("ground_of_other_war"), draft.knowledge.operators("coalition_leading")
    for start, matches in _begun_by(draft, "coalition_begins"):
        around = draft.words[max(0, start - _AROUND) : start + _AROUND]
        if any(word is not None and word.stem in elsewhere for word in around):
            _keep(draft, start, matches, [match for match in matches if not _is_led(draft, start, match, leading)])


def _is_led(draft: Draft, start: int, match: Match, leading: frozenset[str]) -> bool:
    """التحالف *بقيادة* واشنطن, التحالف الذي *تقوده* الرياض: whether a name says who leads."""
    return match.reading.category == ENTITY and any(
        word is not None and (word.stem in leading or word.text in leading) for word in draft.words[start : match.last]
    )


def forget_foreign_papers(draft: Draft) -> None:
    """صحيفة الوطن *الكويتية*, الصحف *القطرية* … وقالت صحيفة الوطن: a name that papers of several states have is not that of the
    one the lexicon knows best, where the report says from which other state the paper is."""
    names = draft.knowledge.operators("shared_paper_name")
    for start, matches in _begun_by(draft, "shared_paper_name"):
        kept = [match for match in matches if not _is_foreign_paper(draft, start, match, names)]
        _keep(draft, start, matches, kept)


def _is_foreign_paper(draft: Draft, start: int, match: Match, names: frozenset[str]) -> bool:
    if match.reading.category != ENTITY or draft.entries.actors[match.reading.ref].kind != "media":
        return False
    if _text(draft, start, match.last) not in names:
        return False
    country = _country_at(draft, match.last) or _press_before(draft, start)
    return country is not None and country != _country(draft, match)


def _country_at(draft: Draft, token: int) -> str | None:
    """The state that a word is an adjective of."""
    word = draft.words[token] if token < len(draft.words) else None
    return draft.entries.demonyms[word.demonym.ref].country if word is not None and word.demonym is not None else None


def _press_before(draft: Draft, token: int) -> str | None:
    """Of which state the papers are that a report last spoke of before a token: *الصحف القطرية*."""
    if draft.lacks("papers_noun"):
        return None
    papers = draft.knowledge.operators("papers_noun")
    for index in range(token - 1, -1, -1):
        word = draft.words[index]
        if word is not None and word.stem in papers and (country := _country_at(draft, index + 1)) is not None:
            return country
    return None


def name_mothers(draft: Draft) -> None:
    """اعتقلت الشرطة *أم ياسر*: before a given name or an unknown word, and in no question, the mother and no "or"."""
    if draft.lacks_forms("mother_word") and draft.lacks("mother_word"):
        return
    mother, asks = draft.knowledge.operators("mother_word"), draft.knowledge.operators("choice_word")
    norm, words = draft.tokens.norm, draft.words
    for index in range(len(words) - 1):
        word, following = words[index], words[index + 1]
        if word is None or following is None or draft.in_place[index]:
            continue
        if norm[index] not in mother and not (word.conjunction and word.stem in mother):
            continue
        if following.article or following.preposition or following.conjunction or not (following.given or not following.known):
            continue
        first = draft.sentences[draft.sentence_of[index]][0]
        if not any(norm[before] in asks and not _is_named(words[before]) for before in range(first, index)):
            words[index] = draft.knowledge.matcher.name(word, len(word.conjunction))
            draft.matched.marks[index] |= FRESH


def _is_named(word: Word | None) -> bool:
    """*أم* ياسر وأم عمر: whether a word that asks elsewhere has been read as a part of a name."""
    return word is not None and not word.function


def name_kinsmen(draft: Draft) -> None:
    """قال *والده* إن, قتل *شقيقه*: written with the letter of the pronoun and before no other noun, his father and brother, no
    mother and sister."""
    if draft.lacks("kinswoman_noun"):
        return
    women, shapes = draft.knowledge.operators("kinswoman_noun"), draft.knowledge.morphology
    for index, word in enumerate(draft.words):
        if word is None or word.stem not in women or word.suffix or word.article or draft.in_place[index]:
            continue
        following = draft.words[index + 1] if index + 1 < len(draft.words) else None
        if not shapes.may_be_pronoun(draft.tokens.raw(index)) or (following is not None and following.article):
            continue
        his = draft.knowledge.matcher.with_pronoun(word.text)
        his = his or draft.knowledge.matcher.word(word.text[:-1] + HERS)  # ابنه, as ابنها
        if his.head is not None and his.verb is None and not draft.entries.heads[his.head.ref].gender.startswith("f"):
            read_traits(his, draft.knowledge)
            draft.words[index] = his
            draft.stems.add(his.stem)
            draft.matched.marks[index], draft.matched.classes[index] = his.marks, his.classes


def name_particles(draft: Draft) -> None:
    """يوهانس *فان در* بورغ: the particles of a foreign name, and no فإن."""
    if draft.lacks_forms("van_particle"):
        return
    particles = draft.knowledge.operators("particle_behind_van")
    norm, words, name = draft.tokens.norm, draft.words, draft.knowledge.matcher.name
    for index in range(len(words) - 2):
        word, following = words[index], words[index + 1]
        if norm[index] in draft.knowledge.operators("van_particle") and norm[index + 1] in particles and word and following:
            words[index], words[index + 1] = name(word), name(following)
            draft.matched.marks[index] |= FRESH
            draft.matched.marks[index + 1] |= FRESH


def states_spoken_of(draft: Draft) -> set[str]:
    """The states (ISO 3166) that a report names, by themselves, by an adjective or by a place in them."""
    return states_named(draft) | {place.country for place in draft.places if place.country}


def states_named(draft: Draft) -> set[str]:
    """The states (ISO 3166) that a report names by themselves or by an adjective."""
    demonyms = draft.entries.demonyms
    return {
        demonyms[reading.ref].country
        for word in draft.words if word is not None
        for reading in (word.demonym, word.state) if reading is not None
    }  # fmt: skip


def _begun_by(draft: Draft, names: str) -> list[tuple[int, list[Match]]]:
    """The phrases of a report whose first word is that of a name of an operator class."""
    openings, words = draft.knowledge.first_words(names), draft.words
    return [
        (start, matches) for start, matches in draft.phrases.items()
        if (word := words[start]) is not None and (ARTICLE + word.stem if word.article else word.stem) in openings
    ]  # fmt: skip


def _country(draft: Draft, match: Match) -> str | None:
    return draft.entries.actors[match.reading.ref].country


def _text(draft: Draft, first: int, last: int) -> str:
    """The words of a name without what is written together with its first (للحكومة)."""
    words = [word for word in draft.words[first:last] if word is not None]
    return " ".join([ARTICLE + word.stem if word.article else word.stem for word in words])
