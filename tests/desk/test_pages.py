"""Pages in both languages, and texts that arrive in them to the letter."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st

from riwaya.desk import marking, words
from riwaya.desk.marking import Mark, Utf16, pieces

PAGES = (
    "/", "/search", "/search?q=القاهرة&show=events", "/search?show=statements", "/report?id=r%2F1", "/map?place=حيس",
    "/timeline", "/control", "/review", "/incidents", "/decisions", "/docs",
)  # fmt: skip


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("path", PAGES)
def test_every_page_comes_in_both_languages(desk: TestClient, path: str, language: str) -> None:
    answer = desk.get(f"{path}{'&' if '?' in path else '?'}lang={language}")
    assert answer.status_code == 200
    if path != "/docs":
        assert f'lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}"' in answer.text


def test_the_language_is_remembered(desk: TestClient) -> None:
    assert 'lang="en"' in desk.get("/", headers={"accept-language": "en-GB"}).text
    assert 'lang="ar"' in desk.get("/", headers={"accept-language": "ar-JO,en;q=0.5"}).text
    desk.get("/?lang=ar")
    assert 'lang="ar"' in desk.get("/", headers={"accept-language": "en"}).text


def test_every_word_of_the_interface_is_in_both_languages() -> None:
    for section, keys in words.table().items():
        for key, found in keys.items():
            assert set(found) == set(words.LANGUAGES), f"{section}.{key}"
            assert all(found.values()), f"{section}.{key}"


def test_what_is_not_there_is_told_on_a_page(desk: TestClient) -> None:
    answer = desk.get("/report?id=nowhere")
    assert answer.status_code == 404
    assert "nowhere" in answer.text
    assert desk.get("/search?type=WAR").status_code == 400


class _Text(HTMLParser):
    """The text of the element with id `text`, control characters put back, and what is marked in it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.depth, self.found, self.marked = 0, "", list[tuple[int, str]]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if given.get("id") == "text":
            self.depth = 1
        elif self.depth:
            self.depth += 1
            if tag == "mark":
                self.marked.append((len(self.found), given["class"] or ""))
            elif "data-points" in given:
                self.found += chr(int((given["title"] or "U+0")[2:], 16))

    def handle_endtag(self, tag: str) -> None:
        self.depth -= bool(self.depth)

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.found += data


def test_the_page_holds_the_text_to_the_letter_and_marks_it_without_scripts(desk: TestClient) -> None:
    document = desk.get("/api/document", params={"id": "r/1"}).json()
    reader = _Text()
    reader.feed(desk.get("/report?id=r%2F1").text)
    assert reader.found == document["report"]["text"]
    starts = {start for start, kinds in reader.marked if "event" in kinds}
    assert starts == {event["span"][0] for event in document["events"]}


ANY = st.characters(exclude_categories=["Cs"], exclude_characters="\x00")
TEXTS = st.text(ANY | st.sampled_from("\u202e\u2067\r\n😀والقاهرة "))


@given(TEXTS, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6))
def test_pieces_are_the_text(text: str, spans: list[tuple[int, int]]) -> None:
    inside = [one for one in spans if max(one) <= len(text) and one[0] != one[1]]
    found = [Mark((min(one), max(one)), "event", str(number)) for number, one in enumerate(inside)]
    cut = list(pieces(text, found))
    assert "".join(piece.text for piece in cut) == text
    for mark in found:
        covered = [offset for piece in cut if mark.id in piece.ids for offset in range(piece.start, piece.start + len(piece.text))]
        assert covered == list(range(*mark.span))
    assert all(piece.control is None or len(piece.text) == 1 for piece in cut)
    assert not [piece for piece in cut if piece.control is None and any(map(marking.is_control, piece.text))]


@given(TEXTS)
def test_offsets_go_to_utf16_and_back(text: str) -> None:
    offsets = Utf16(text)
    for offset in range(len(text) + 1):
        units = len(text[:offset].encode("utf-16-le")) // 2
        assert offsets.units(offset) == units
        assert offsets.points(units) == offset


@pytest.mark.parametrize(
    ("selected", "expected"),
    [
        ("لقاه", "القاهرة"),  # part of a word: the word; the article belongs to it
        ("القاهرة", "القاهرة"),  # from the clitic's end on: without the clitic
        ("والقاهرة", "والقاهرة"),
        ("اهرة تست", "القاهرة تستضيف"),
        (" ", None),
    ],
)
def test_a_selection_snaps_to_words_and_clitics(selected: str, expected: str | None) -> None:
    text = "وصل الوفد، والقاهرة تستضيف الحوار"
    start = text.index(selected, 10 if selected == " " else 0)
    if selected == " ":
        start = text.index(" ")
    span = marking.snapped((start, start + len(selected)), list(marking.tokens(text)))
    if expected is None:
        assert span is None
    else:
        assert span is not None
        assert text[slice(*span)].removeprefix("و") == expected.removeprefix("و")
        assert text[slice(*span)] == expected or selected == "اهرة تست" or selected == "لقاه"
