"""Properties of every document: read twice it is the same, ids run on, what they point at is there, spans nest."""

from __future__ import annotations

import msgspec
import pytest
from claims import document

from riwaya import Document, read
from riwaya.text.quotes import find_quotes
from riwaya.text.tokens import Tokens

TEXTS = [
    "قال الوزير إن الطائرات قصفت السوق، مشيرا إلى أن الجيش أعلن حالة الطوارئ.",
    "أعلن الجيش العراقي مقتل عشرة مسلحين في ديالى أمس. وأضاف أن العملية مستمرة.",
    "قالت حركة حماس إن الوفد غادر. وقالت الحركة: «لن نعود. المحادثات انتهت».",
    "نقلت وكالة سانا عن مصدر عسكري أن مليشيا الحوثي قصفت مدينة مأرب فجر اليوم.",
    "بيروت (رويترز) - هدد زعيم الجماعة بقصف الرياض، وفقا لصحيفة الغد.",
    "الحكومة تفتح الطريق\n١٢ مارس ٢٠٢٤\nسيطر تنظيم «داعش» على مدينة تدمر.\nوقتل 15 مدنيا وأصيب 30 آخرون في القصف.",
    'قال المتحدث: "ندين الهجوم على المدرسة". وطالب مجلس الأمن بوقف إطلاق النار في اليمن.',
    "وكشف مصدر في الشرطة، أن",
    "",
    "\n\n",
    "2024",
]


@pytest.mark.parametrize("text", TEXTS)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert msgspec.json.encode(document(text)) == msgspec.json.encode(document(text))


def test_reading_does_not_depend_on_what_was_read_before() -> None:
    alone = [msgspec.json.encode(document(text)) for text in TEXTS]
    turned = [msgspec.json.encode(document(text)) for text in reversed(TEXTS)]
    assert alone == list(reversed(turned))


def _lists(found: Document) -> list[tuple[str, list[tuple[str, tuple[int, int]]]]]:
    groups = {
        "t": found.times, "q": found.quantities, "p": found.places, "a": found.actors, "s": found.statements,
        "e": found.events, "c": found.control,
    }  # fmt: skip
    return [(letter, [(item.id, item.span) for item in group]) for letter, group in groups.items()]


@pytest.mark.parametrize("text", TEXTS)
def test_ids_number_records_in_text_order(text: str) -> None:
    for letter, items in _lists(document(text)):
        assert [number for number, _ in items] == [f"{letter}{place}" for place in range(1, len(items) + 1)]
        assert [span[0] for _, span in items] == sorted(span[0] for _, span in items), letter


@pytest.mark.parametrize("text", TEXTS)
def test_whatever_is_pointed_at_is_there(text: str) -> None:
    found = document(text)
    known = {number for _, items in _lists(found) for number, _ in items} | {None}
    pointed: list[str | None] = [item.antecedent for item in found.actors] + [item.place for item in found.report.datelines]
    for item in found.statements:
        pointed += [item.parent, *(link.actor for link in item.chain), item.said.time if item.said else None]
    for event in found.events:
        pointed += [event.statement, *event.actor, *event.recipient, *event.place, *(toll.quantity for toll in event.tolls)]
        pointed.append(event.date.time if event.date else None)
    for control in found.control:
        pointed += [control.holder, control.place, control.statement]
    for framing in found.framings:
        pointed += [framing.loaded_for, framing.by]
    assert set(pointed) <= known


@pytest.mark.parametrize("text", TEXTS)
def test_events_are_told_by_the_innermost_statement(text: str) -> None:
    found = document(text)
    spans = {item.id: item.span for item in found.statements}
    for event in found.events:
        if event.rule.startswith("cue:"):  # an act of speech is told by its own statement
            assert event.statement in spans
            continue
        holders = [number for number, span in spans.items() if span[0] <= event.span[0] and event.span[1] <= span[1]]
        innermost = min(holders, key=lambda number: spans[number][1] - spans[number][0], default=None)
        assert event.statement == innermost


@pytest.mark.parametrize("text", TEXTS)
def test_contents_stand_inside_a_sentence_or_a_quotation(text: str) -> None:
    found = document(text)
    tokens = Tokens(text)
    rooms = [*found.sentences, *((tokens.start[quote.open], tokens.end[quote.close - 1]) for quote in find_quotes(tokens).found)]
    for item in found.statements:
        assert any(first <= item.span[0] and item.span[1] <= last for first, last in rooms), item.text


@pytest.mark.parametrize("text", TEXTS)
def test_parents_hold_their_children(text: str) -> None:
    found = document(text)
    spans = {item.id: item.span for item in found.statements}
    for item in found.statements:
        if item.parent is not None:
            outer = spans[item.parent]
            assert outer[0] <= item.span[0] and item.span[1] <= outer[1] and outer != item.span


@pytest.mark.parametrize("text", TEXTS)
def test_every_statement_names_its_origin_once(text: str) -> None:
    for item in document(text).statements:
        assert sum(link.role == "origin" for link in item.chain) <= 1
        assert [link.role for link in item.chain] == sorted((link.role for link in item.chain), key=["origin", "relay"].index)


@pytest.mark.parametrize("text", TEXTS)
def test_spans_cut_the_text(text: str) -> None:
    found = document(text)
    for items in (found.times, found.quantities, found.places, found.actors, found.statements, found.events, found.control):
        for item in items:
            assert text[slice(*item.span)] == item.text
            assert item.text == item.text.strip()


def test_line_ends_move_nothing_but_offsets() -> None:
    one, other = (document(TEXTS[5].replace("\n", end)) for end in ("\n", "\r\n"))
    assert [item.text for item in one.statements] == [item.text for item in other.statements]
    assert [(item.type, item.text) for item in one.events] == [(item.type, item.text) for item in other.events]


def test_without_a_day_of_publication_relative_days_stay_open() -> None:
    found = read("قصفت الطائرات مدينة إدلب أمس.")
    assert [(item.text, item.value) for item in found.times] == [("أمس", None)]
    assert [event.date for event in found.events] == [None]
