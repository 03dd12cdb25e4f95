"""How sure the reading of an event is: the share of such records that a careful reader would make as well.

In: the records of one report, the weights of its language. Out: a figure from 0 to 1 for each event; what speaks for and against.
The idea: a scorecard that anyone can follow (logistic regression over questions that the record itself answers: is a doer named,
is there a place, is the noun definite); the weights are fitted to blind verdicts (`benchmarks/certainty.py`).
"""

from __future__ import annotations

import math
import re
import tomllib
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from riwaya.records import Actor, Event, Span, Statement

_FAR: Final = 80  # characters between an act and a party that is far from it
_AROUND: Final = 24  # characters looked at before and behind a trigger
_STOPS: Final = frozenset("،,.؛;:!؟?)»\"”…\n")
_COMMAS: Final = ("،", ",", "؛")
_LEAST_WORDS: Final = 30
_CLITICS: Final = 3  # characters that may stand before the first word of what is said
_SHORTEST: Final = 400  # characters of a report, as those are that were judged
_LETTERS: Final = 6  # characters of a word with its space, on the average


class Weights(NamedTuple):
    """`base`: the logit of a record that nothing speaks for or against; `of`: what each answer adds, `frames`: what each frame.

    Records of a whole report whose score is below `least` are left out.
    """

    base: float
    least: float
    of: dict[str, float]
    frames: dict[str, float]
    says: dict[str, str]
    article: re.Pattern[str]


class Reason(NamedTuple):
    """A reason to be surer (weight > 0) or less sure of a record; `weight` is in logits."""

    name: str
    says: str
    weight: float


def load_weights(path: Path) -> Weights:
    """The weights of a `certainty.toml`. Raises ValueError for a reason without words."""
    data = tomllib.loads(path.read_text("utf-8"))
    of, says = dict(data["weights"]), dict(data["says"])
    if lacking := sorted(set(of) - set(says)):
        raise ValueError(f"{path.name}: no words for {', '.join(lacking)}")
    return Weights(data["base"], data["least"], of, dict(data["frames"]), says, re.compile(data["article"]))


class Scorecard:
    """Weighs the events of one report, in text order."""

    __slots__ = ("_actors", "_commas", "_marks", "_sentences", "_starts", "_statements", "_text", "_weights", "least")

    def __init__(
        self,
        text: str,
        sentences: Sequence[Span],
        actors: Sequence[Actor],
        statements: Sequence[Statement],
        marks: int,
        weights: Weights,
    ) -> None:
        """`marks`: how many speakers, times and places the report names, the marks of reporting."""
        self._text, self._sentences, self._weights = text, sentences, weights
        self._starts = [start for start, _ in sentences]
        self._actors = {actor.id: actor for actor in actors}
        self._statements = {item.id: item for item in statements}
        self._marks = marks
        self._commas: dict[int, int] = {}
        # Of a headline, a sentence or a short post the weights know little: nothing of it is left out.
        self.least = weights.least if len(text) >= _SHORTEST else 0.0

    def scores(self, events: Sequence[Event]) -> list[float]:
        """A figure from 0 to 1 for each event, to the hundredth."""
        weights, base = self._weights.of, self._weights.base
        found: list[float] = []
        for event, facts in zip(events, self.facts(events), strict=True):
            logit = base + self._weights.frames.get(event.rule.partition(":")[0], 0.0)
            for name, value in facts.items():
                weight = weights.get(name)
                if weight is not None:
                    logit += weight * value
            found.append(round(1.0 / (1.0 + math.exp(-logit)), 2))
        return found

    def reasons(self, events: Sequence[Event], number: int) -> list[Reason]:
        """What speaks for and against the event of this number, the weightiest first."""
        weights = self._weights
        facts = self.facts(events)[number]
        found = [
            Reason(name, weights.says[name], weights.of[name] * value) for name, value in facts.items() if name in weights.of
        ]
        frame = events[number].rule.partition(":")[0]
        if frame in weights.frames:
            found.append(Reason("frame", f"how often {frame} is read rightly", weights.frames[frame]))
        return sorted((one for one in found if one.weight), key=lambda one: -abs(one.weight))

    def facts(self, events: Sequence[Event]) -> list[dict[str, float]]:
        """The questions and their answers (1 for yes, or a measure) for each event."""
        words = max(_LEAST_WORDS, len(self._text) / _LETTERS)
        dense = {
            "events-dense": min(8.0, 100 * len(events) / words) / 4,
            "marks-dense": min(12.0, 100 * self._marks / words) / 4,
        }
        at = [max(0, bisect_right(self._starts, event.span[0]) - 1) for event in events]
        beside = Counter(at)
        frames: Counter[str] = Counter()
        types: Counter[str] = Counter()
        found: list[dict[str, float]] = []
        for event, sentence in zip(events, at, strict=True):
            frame = event.rule.partition(":")[0]
            facts = dict(dense)
            facts["beside"] = min(6, beside[sentence]) / 3
            facts["told-before"] = min(4, frames[frame]) / 2
            facts["type-before"] = min(6, types[event.type]) / 3
            frames[frame] += 1
            types[event.type] += 1
            self._of_record(event, facts)
            self._of_place(event, sentence, facts)
            found.append(facts)
        return found

    def _of_record(self, event: Event, facts: dict[str, float]) -> None:
        """What the record holds."""
        rule = event.rule.split(":")
        how = rule[1] if len(rule) > 1 and rule[0] != "cue" else "speech"
        noun = how == "noun"
        facts[how if how in ("noun", "speech") else "verb"] = 1
        facts["type-" + event.type] = 1
        if event.modality != "occurred":
            facts["is-" + event.modality] = 1
        if event.background:
            facts["background"] = 1
        for told in rule[2:]:
            facts["told-" + told] = 1
        self._of_parties(event, facts, noun)
        facts["place" if event.place else "no-place"] = 1
        timed = event.date is not None and event.date.time is not None
        if timed:
            facts["time"] = 1
        if event.tolls:
            facts["toll"] = 1
        if event.weapon:
            facts["weapon"] = 1
        if not (event.actor or event.recipient or event.place or event.tolls or timed):
            facts["nothing"] = 1
        if event.statement is not None and (item := self._statements.get(event.statement)) is not None:
            facts["said"] = 1
            facts["said-" + item.mode] = 1
            facts["said-" + item.stance] = 1
            if not item.chain:
                facts["said-by-nobody"] = 1
            if event.span[0] - item.span[0] <= _CLITICS:
                facts["said-first"] = 1
        if noun and self._weights.article.match(event.text):
            facts["definite"] = 1
        if " " in event.text:
            facts["several-words"] = 1

    def _of_parties(self, event: Event, facts: dict[str, float], noun: bool) -> None:
        """Who does it and to whom."""
        for slot, names in (("doer", event.actor), ("sufferer", event.recipient)):
            if not names:
                facts["no-" + slot] = 1
                if noun:
                    facts[f"no-{slot}-noun"] = 1
            for name in names:
                actor = self._actors.get(name)
                if actor is None:
                    continue
                facts[f"{slot}-" + ("named" if actor.entity else actor.kind)] = 1
                if actor.antecedent is not None:
                    facts[slot + "-meant"] = 1
                if abs(actor.span[0] - event.span[0]) > _FAR:
                    facts[slot + "-far"] = 1
        if not event.actor and not event.recipient:
            facts["nobody"] = 1

    def _of_place(self, event: Event, sentence: int, facts: dict[str, float]) -> None:
        """Where in the text the trigger stands."""
        text, (start, end) = self._text, event.span
        first, last = self._sentences[sentence] if self._sentences else (0, len(text))
        facts["far-on"] = start / max(1, len(text))
        if sentence == 0:
            facts["first-sentence"] = 1
        facts["sentence-long"] = min(750, last - first) / 250
        facts["sentence-late"] = min(450, max(0, start - first)) / 150
        before = text[start - 1] if start else ""
        if before and not before.isspace() and before.isalpha():
            facts["joined"] = 1
        behind = text[end : end + 2].strip(" ")
        if not behind or behind[0] in _STOPS:
            facts["ends-phrase"] = 1
        if text[max(first, start - _AROUND) : start].strip() == "":
            facts["opens"] = 1
        if self._first_comma(sentence, first, last) < start:
            facts["behind-comma"] = 1

    def _first_comma(self, sentence: int, first: int, last: int) -> int:
        """Where the first comma of a sentence stands, its end where there is none; looked for once."""
        found = self._commas.get(sentence)
        if found is None:
            places = (self._text.find(mark, first, last) for mark in _COMMAS)
            found = self._commas[sentence] = min((place for place in places if place >= 0), default=last)
        return found


__all__ = ["Reason", "Scorecard", "Weights", "load_weights"]
