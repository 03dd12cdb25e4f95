"""Every `yes` and `no` of the lexicon is read: the entry must be found in the one and not in the other.

Known failures stand in `open_examples.txt`, one a line: kind|id|yes or no|sentence. An example that fails and is not
listed fails the test, and so does a listed one that passes: strike it off and lower the number in the first line, by hand
or with `python tests/lexicon/test_examples.py`, which only ever takes lines away.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from riwaya.api import arabic
from riwaya.lexicon import compile as comp
from riwaya.lexicon.load import Entries
from riwaya.lexicon.schema import Cue, Entry
from riwaya.reading.draft import Draft
from riwaya.reading.pipeline import draft_report
from riwaya.records import Input

OPEN = Path(__file__).with_name("open_examples.txt")
KINDS = ("cue", "phrase", "frame", "light_verb", "actor", "head", "demonym", "people")
SHOWN = 60

Holds = Callable[[Draft], bool]


class Example(NamedTuple):
    """One example, and the question whether the entry is found in what was read of it."""

    kind: str
    id: str
    side: str
    text: str
    found: Holds

    @property
    def line(self) -> str:
        return f"{self.kind}|{self.id}|{self.side}|{self.text}"


def examples(kind: str) -> Iterator[Example]:
    """All examples of one kind of entry, in file order."""
    entries = arabic().entries
    makers: dict[str, Callable[[Entries], Iterator[tuple[str, Entry, Holds, Holds]]]] = {
        "cue": _cues, "phrase": _phrases, "frame": _frames, "light_verb": _light_verbs,
        "actor": _actors, "head": _heads, "demonym": _demonyms, "people": _peoples,
    }  # fmt: skip
    for name, entry, yes, no in makers[kind](entries):
        for text in entry.yes:
            yield Example(kind, name, "yes", text, yes)
        for text in entry.no:
            yield Example(kind, name, "no", text, no)


def _cues(entries: Entries) -> Iterator[tuple[str, Entry, Holds, Holds]]:
    """yes: a statement with this lemma or that of a cue with a verb form in common (أعلن, أعلن مسؤوليته); no: none with this."""
    forms = {cue.lemma: _patterns(cue) for cue in entries.cues}
    for cue in entries.cues:
        kin = {lemma for lemma, others in forms.items() if others & forms[cue.lemma]} | {cue.lemma}
        yield cue.lemma, cue, _stated(kin), _stated({cue.lemma})


def _patterns(cue: Cue) -> set[str]:
    return {pattern.partition("+")[0].strip() for pattern in cue.verb}


def _phrases(entries: Entries) -> Iterator[tuple[str, Entry, Holds, Holds]]:
    """yes: a statement with this lemma or that of a phrase with a form in common; no: none with this lemma."""
    for phrase in entries.phrases:
        kin = {other.lemma for other in entries.phrases if set(other.forms) & set(phrase.forms)}
        yield phrase.lemma, phrase, _stated(kin | {phrase.lemma}), _stated({phrase.lemma})


def _stated(lemmas: set[str]) -> Holds:
    return lambda draft: any(item.lemma in lemmas for item in draft.statements)


def _frames(entries: Entries) -> Iterator[tuple[str, Entry, Holds, Holds]]:
    """yes: an act or state with this frame, or one of its type that this one was merged into; no: none with this frame."""
    for frame in entries.frames:

        def named(draft: Draft, name: str = frame.id) -> bool:
            return any(event.rule.partition(":")[0] == name for event in [*draft.events, *draft.holds])

        def typed(draft: Draft, plover: str = frame.type) -> bool:
            return any(event.type == plover for event in [*draft.events, *draft.holds])

        yield frame.id, frame, typed, named


def _light_verbs(entries: Entries) -> Iterator[tuple[str, Entry, Holds, Holds]]:
    """yes: the sentence has an act; no: no act in it is carried by a verb."""
    for light in entries.light_verbs:
        yield light.lemma, light, lambda draft: bool(draft.events), lambda draft: any(event.governed for event in draft.events)


def _actors(entries: Entries) -> Iterator[tuple[str, Entry, Holds, Holds]]:
    """yes: somebody mentioned is this entity; no: nobody is."""
    for actor in entries.actors:

        def named(draft: Draft, name: str = actor.id) -> bool:
            return any(mention.entity == name for mention in draft.actors)

        yield actor.id, actor, named, named


def _heads(entries: Entries) -> Iterator[tuple[str, Entry, Holds, Holds]]:
    """yes: a mention of somebody holds a form of this head; no: none does."""
    for number, head in enumerate(entries.heads):

        def covered(draft: Draft, ref: int = number) -> bool:
            return any(_has_head(draft, token, mention.last, ref) for mention in draft.actors
                       for token in range(mention.first, mention.last))  # fmt: skip

        yield head.lemma, head, covered, covered


def _has_head(draft: Draft, token: int, last: int, ref: int) -> bool:
    """Whether a form of the head, of one word or several, begins at the token and ends before `last`."""
    for match in draft.phrases.get(token, ()):
        if match.reading.category == comp.HEAD and match.reading.ref == ref and match.last <= last:
            return True
    word = draft.words[token]
    if word is None or word.head is None:
        return False
    readings = draft.knowledge.matcher.lexicon.words.get(word.stem, ())
    return word.head.ref == ref or any(reading.category == comp.HEAD and reading.ref == ref for reading in readings)


def _demonyms(entries: Entries) -> Iterator[tuple[str, Entry, Holds, Holds]]:
    """yes: somebody mentioned is of this state; no: nobody is."""
    for state in entries.demonyms:

        def found(draft: Draft, country: str = state.country) -> bool:
            return any(mention.country == country for mention in draft.actors)

        yield state.country, state, found, found


def _peoples(entries: Entries) -> Iterator[tuple[str, Entry, Holds, Holds]]:
    """yes: somebody mentioned is this people, or a mention of somebody holds its adjective (دبلوماسي أوروبي); no: none."""
    for number, people in enumerate(entries.peoples):

        def found(draft: Draft, name: str = people.id, ref: int = number) -> bool:
            return any(mention.entity == name for mention in draft.actors) or any(
                word is not None and word.people is not None and word.people.ref == ref
                for mention in draft.actors for word in draft.words[mention.first : mention.last]
            )  # fmt: skip

        yield people.id, people, found, found


def failing(kind: str) -> list[str]:
    """The lines of all examples of a kind that are not read as they claim, in file order."""
    return list(dict.fromkeys(example.line for example in examples(kind) if _fails(example)))


def _fails(example: Example) -> bool:
    return example.found(_read(example.text)) != (example.side == "yes")


def _read(text: str) -> Draft:
    return draft_report(Input(text=text), arabic())[0]


@cache
def listed() -> list[str]:
    lines = OPEN.read_text("utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def _told(title: str, lines: Iterable[str]) -> str:
    lines = list(lines)
    if not lines:
        return ""
    rest = f"\n  … and {len(lines) - SHOWN} more" if len(lines) > SHOWN else ""
    return f"\n{title} ({len(lines)}):\n  " + "\n  ".join(lines[:SHOWN]) + rest


@pytest.mark.parametrize("kind", KINDS)
def test_examples(kind: str) -> None:
    """All examples of one kind: yes is read as its entry, no is not, but for the open ones."""
    failed = failing(kind)
    known = {line for line in listed() if line.startswith(f"{kind}|")}
    message = _told("not read as claimed, and not among the open examples", (line for line in failed if line not in known))
    message += _told("open, but read as claimed or no longer there: strike off", sorted(known - set(failed)))
    assert not message, message


def test_open_examples_only_become_fewer() -> None:
    """The first line gives the most there may be; it is lowered with each mended example and never raised."""
    first = OPEN.read_text("utf-8").splitlines()[0]
    limit = re.match(r"# at most (\d+) open examples", first)
    assert limit is not None, f"the first line must read '# at most N open examples', not {first!r}"
    assert len(listed()) <= int(limit.group(1))
    assert len(set(listed())) == len(listed()), "a line stands twice"
    assert all(line.partition("|")[0] in KINDS for line in listed())


def strike_off() -> None:
    """Takes the lines that are read as claimed by now off the list, and says which examples fail without being on it."""
    failed = [line for kind in KINDS for line in failing(kind)]
    kept = [line for line in listed() if line in set(failed)]
    first = f"# at most {len(kept)} open examples; lower this number with each one mended, never raise it"
    OPEN.write_text("\n".join([first, *kept]) + "\n", "utf-8")
    print(f"{len(listed()) - len(kept)} struck off, {len(kept)} open")
    print(_told("not read as claimed, and not among the open examples", (line for line in failed if line not in kept)))


if __name__ == "__main__":
    strike_off()
