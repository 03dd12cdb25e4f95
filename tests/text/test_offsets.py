"""Every record points at the characters it was read from, whatever stands between the letters.

Sentences that hold statements and events are strewn with what real text is strewn with: harakat, tatweel, joiners, direction
controls, emoji, other line ends. Every span must still cut its own text, and reading again must give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from riwaya import Document, Input, read

SENTENCES = [
    "قال وزير الدفاع العراقي إن القوات سيطرت على مدينة الموصل أمس الاثنين.",
    "أعلن مصدر أمني لوكالة سبوتنيك مقتل 5 جنود وإصابة ١٢ آخرين في قصف على مطار دمشق.",
    "وأكد المتحدث باسم الجيش: «لن ننسحب من المنطقة»، مشيرا إلى أن المعارك مستمرة.",
    "نفت جماعة الحوثي استهداف السوق، وفقا لوكالة فرانس برس.",
    "شنت الطائرات غارات على ريف إدلب الجنوبي فجر اليوم، بحسب المرصد السوري لحقوق الإنسان.",
    "تظاهر مئات المحتجين في بغداد يوم 3 تشرين الأول 2023 للمطالبة بإقالة المحافظ.",
    'وأضاف: "اعتقلت الشرطة عشرات المتظاهرين قرب ساحة التحرير".',
    "دعا الأمين العام للأمم المتحدة الأطراف إلى وقف إطلاق النار، محذرا من كارثة إنسانية.",
    "اتهمت الحكومة اليمنية الميليشيات الانقلابية بقصف حي سكني في تعز، ما أدى إلى مقتل ثلاثة أطفال على الأقل.",
    "ونقلت صحيفة الشرق الأوسط عن مسؤول لم تسمه أن المحادثات ستستأنف في جنيف الأسبوع المقبل.",
    "تمت الصفقة برعاية قطرية وأفرج بموجبها عن ٤٠ أسيرا.",
]
PUBLISHED = "2023-10-04T09:30"

# Between any two characters: what matching skips.
_MARKS = st.sampled_from(["", "", "\u064e", "\u0651\u064f", "\u064b", "\u0640", "\u0640\u0640", "\u200d", "\u200c", "\u0670"])
# Between words: direction controls, emoji, other spaces.
_GAPS = st.sampled_from(
    ["", "", "", "\u200f", "\u202b", "\u202c", "\u2067", "\u2069", "\ufeff", " 🔴 ", " 👨‍👩‍👧 ", " 🇸🇾", "\u00a0", "  ", " #", "_"]
)
_BREAKS = st.sampled_from(["\n", "\r\n", "\r", "\n\n", " ", "\u2028", "\t", " — ", "…", "؟ ", "«", '"', ")"])


@st.composite
def _texts(draw: st.DrawFn) -> str:
    """A few sentences, each with something strewn into it."""
    parts: list[str] = []
    for sentence in draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4)):
        strewn = draw(st.integers(0, 12))
        letters = list(sentence)
        for _ in range(strewn):
            at = draw(st.integers(0, len(letters) - 1))
            letters[at] += draw(_GAPS) if letters[at].isspace() else draw(_MARKS)
        parts += ["".join(letters), draw(_BREAKS)]
    return "".join(parts)


def _records(value: Any) -> Iterator[dict[str, Any]]:
    """Every object of a document that has a span and the text beside it."""
    if isinstance(value, dict):
        if value.get("span") is not None and "text" in value:
            yield value
        for item in value.values():
            yield from _records(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _records(item)


def _check(document: Document, text: str) -> None:
    assert document.report.text == text
    for record in _records(msgspec.to_builtins(document)):
        start, end = record["span"]
        assert 0 <= start < end <= len(text), record
        assert text[start:end] == record["text"], record
    last = 0
    for start, end in document.sentences:
        assert last <= start < end <= len(text)
        last = end
    _check_ids(document)


def _check_ids(document: Document) -> None:
    """Whatever a record points at exists."""
    actors, places, times = ({item.id for item in group} for group in (document.actors, document.places, document.times))
    quantities, statements = ({item.id for item in group} for group in (document.quantities, document.statements))
    assert {dateline.place for dateline in document.report.datelines} <= places | {None}
    assert {actor.antecedent for actor in document.actors} <= actors | {None}
    for statement in document.statements:
        assert {link.actor for link in statement.chain} <= actors | {None}
        assert statement.parent in statements | {None}
        assert statement.said is None or statement.said.time in times
    for event in document.events:
        assert {*event.actor, *event.recipient} <= actors
        assert set(event.place) <= places
        assert event.statement in statements | {None}
        assert {toll.quantity for toll in event.tolls} <= quantities
        assert event.date is None or event.date.time in times | {None}
    for item in document.control:
        assert item.holder in actors | {None} and item.place in places | {None}
        assert item.statement in statements | {None}
    for framing in document.framings:
        assert framing.loaded_for in actors | {None} and framing.by in statements | {None}


def test_the_sentences_hold_what_is_strewn() -> None:
    """Without it the tests below would look at empty documents."""
    documents = [read(Input(text=sentence, published=PUBLISHED)) for sentence in SENTENCES]
    assert sum(bool(document.statements) for document in documents) >= 7
    assert sum(bool(document.events) for document in documents) >= 7
    assert sum(bool(document.times) for document in documents) >= 3
    assert sum(bool(document.places) for document in documents) >= 3


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_texts())
def test_every_span_cuts_its_own_text(text: str) -> None:
    _check(read(Input(text=text, published=PUBLISHED)), text)


@settings(max_examples=100, deadline=None)
@given(
    st.text(
        st.sampled_from([*"قال إن«»:\"'.،؟!…\n\r ـَّ5٥أبتةىيو()-#_@/", "\u200d", "\u200f", "\u2066", "🔴", "\ufefb"]), max_size=60
    )
)
def test_no_text_breaks_it(text: str) -> None:
    _check(read(text), text)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_texts())
def test_reading_twice_gives_the_same_bytes(text: str) -> None:
    report = Input(text=text, published=PUBLISHED)
    assert msgspec.json.encode(read(report)) == msgspec.json.encode(read(report))


def test_marks_between_letters_do_not_hide_anything() -> None:
    plain = read(Input(text=SENTENCES[3], published=PUBLISHED))
    strewn = read(Input(text=SENTENCES[3].replace("ت", "ت\u064e").replace("س", "سـ"), published=PUBLISHED))
    assert [item.stance for item in strewn.statements] == [item.stance for item in plain.statements] != []
