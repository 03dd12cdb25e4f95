"""Idioms: a fixed phrase names no act, and the same word outside it may."""

from riwaya import Input
from riwaya.api import arabic
from riwaya.lexicon.compile import IDIOM
from riwaya.reading.draft import Draft
from riwaya.reading.phrases.fixed_words import tail_end
from riwaya.reading.pipeline import draft_report


def is_idiom(draft: Draft, token: int) -> bool:
    word = draft.words[token]
    return word is not None and any(tail_end(draft, token, reading.tail) >= 0 for reading in word.idioms)


def test_every_idiom_is_seen_in_its_example_and_only_there() -> None:
    knowledge = arabic()
    wrong = []
    for number, idiom in enumerate(knowledge.entries.idioms):
        for claim, sentences in ((True, idiom.yes), (False, idiom.no)):
            for sentence in sentences:
                draft, _ = draft_report(Input(text=sentence), knowledge)
                matches = [match for found in draft.phrases.values() for match in found]
                seen = any(match.reading.category == IDIOM and match.reading.ref == number for match in matches)
                seen = seen or any(
                    reading.ref == number and tail_end(draft, token, reading.tail) >= 0
                    for token, word in enumerate(draft.words)
                    if word is not None
                    for reading in word.idioms
                )
                acts = any(draft.in_idiom[event.first] or is_idiom(draft, event.first) for event in draft.events)
                if seen is not claim or acts:
                    wrong.append(f"{idiom.phrase}: {sentence}")
    assert not wrong, "\n".join(wrong)


def test_each_idiom_has_both_examples() -> None:
    assert all(idiom.yes and idiom.no for idiom in arabic().entries.idioms)
