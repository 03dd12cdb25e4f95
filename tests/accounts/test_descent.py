"""Claims about families of copies: who stands in one, who came first, and from whom each has its text."""

from __future__ import annotations

import itertools

import pytest

from riwaya.accounts.copies import Piece, find_copies
from riwaya.accounts.descent import Family, Line, families

from .wires import ELECTION, FLOOD, STRIKE, piece, without_sentence


def _families(*pieces: Piece) -> list[Family]:
    return families(find_copies(pieces), pieces)


def _lines(family: Family) -> set[tuple[str, str]]:
    return {(line.parent, line.child) for line in family.lines}


def test_a_report_that_nobody_copies_has_no_family() -> None:
    assert _families(piece("a", STRIKE), piece("b", ELECTION)) == []


def test_the_root_is_the_first_to_be_published() -> None:
    [family] = _families(
        piece("a", STRIKE, published="2018-05-22"),
        piece("b", STRIKE, published="2018-05-20T19:00"),
        piece("c", STRIKE, published="2018-05-21"),
    )
    assert (family.root, family.members) == ("b", ["b", "c", "a"])


def test_without_dates_the_root_is_the_agency_that_the_others_credit() -> None:
    [family] = _families(
        piece("a", STRIKE, outlet="Al-Hayat", agencies=("Reuters",)),
        piece("b", STRIKE, outlet="Reuters"),
        piece("c", STRIKE, outlet="Al-Quds", agencies=("Reuters",)),
    )
    assert family.root == "b"


def test_without_dates_and_agencies_the_longer_text_is_the_source() -> None:
    [family] = _families(piece("a", without_sentence(STRIKE, 2)), piece("b", STRIKE))
    assert family.lines == [Line(parent="b", child="a", added=[])]


def test_what_a_copy_added_is_told_with_its_line() -> None:
    added = "وقال شاهد عيان إن الطائرة دارت مرتين فوق السوق قبل أن تطلق صاروخا ثانيا أصاب المسعفين أنفسهم"
    text = STRIKE.replace("ولم يصدر تعليق", added + ".\nولم يصدر تعليق").replace("سوقا شعبية", "سوقا")
    [family] = _families(piece("a", STRIKE, published="2018-05-20"), piece("b", text, published="2018-05-21"))
    [line] = family.lines
    assert [text[slice(*span)] for span in line.added] == [added]


def test_a_copy_descends_from_the_earlier_text_that_it_shares_most_with() -> None:
    cut = without_sentence(STRIKE, 1)
    reworded = cut.replace("غارة جوية", "قصفا جويا").replace("مدنيا", "مواطنا")
    [family] = _families(
        piece("wire", STRIKE, published="2018-05-20"),
        piece("paper", reworded + "\nوأدان المجلس المحلي في البلدة القصف وطالب بتحقيق أممي عاجل فيه.", published="2018-05-21"),
        piece("site", reworded + "\nوأدان المجلس المحلي في البلدة القصف وطالب بتحقيق أممي عاجل فيه.", published="2018-05-22"),
        piece("other", cut, published="2018-05-22"),
    )
    assert _lines(family) == {("wire", "paper"), ("paper", "site"), ("wire", "other")}


def test_a_digest_joins_no_families_and_is_told_with_the_part_that_is_theirs() -> None:
    digest = "\n".join([FLOOD, ELECTION, STRIKE])
    pieces = [
        piece("strike", STRIKE, published="2018-05-20"),
        piece("strike2", without_sentence(STRIKE, 3), published="2018-05-21"),
        piece("flood", FLOOD, published="2018-05-20"),
        piece("digest", digest, published="2018-05-22"),
    ]
    strike, flood = _families(*pieces)
    assert (strike.members, flood.members) == (["strike", "strike2"], ["flood"])
    assert [part.report for part in strike.parts] == [part.report for part in flood.parts] == ["digest"]
    start, end = strike.parts[0].span
    assert digest[start:end].startswith("قال سكان ومسعفون") and digest[start:end].endswith("قبائل تهامة")
    start, end = flood.parts[0].span
    assert digest[start:end].startswith("ارتفع منسوب")
    assert ("strike", "digest") in _lines(strike) and ("flood", "digest") in _lines(flood)


def test_a_digest_of_which_one_wire_is_the_greater_part_does_not_take_the_smaller_one_in() -> None:
    pieces = [piece("strike", STRIKE), piece("flood", FLOOD), piece("digest", STRIKE + "\n" + FLOOD)]
    flood, strike = sorted(_families(*pieces), key=lambda family: family.root)
    assert {"strike", "digest"} == {*strike.members}
    assert flood.members == ["flood"] and [part.report for part in flood.parts] == ["digest"]


def test_added_paragraphs_of_its_own_make_no_digest() -> None:
    own = "\n" + ELECTION
    [family] = _families(piece("a", FLOOD, published="2018-05-20"), piece("b", FLOOD + own, published="2018-05-21"))
    assert (family.members, family.parts) == (["a", "b"], [])


def test_a_brief_and_the_wire_that_it_was_cut_from_are_one_family() -> None:
    brief = STRIKE.split(".\n")[0]
    [family] = _families(piece("wire", STRIKE), piece("brief", brief), piece("longer", without_sentence(STRIKE, 3)))
    assert set(family.members) == {"wire", "brief", "longer"}
    assert family.parts == []


def test_the_order_of_reports_changes_nothing_but_the_order_of_families() -> None:
    pieces = [
        piece("a", STRIKE),
        piece("b", without_sentence(STRIKE, 2)),
        piece("c", "\n".join([STRIKE, FLOOD, ELECTION])),
        piece("d", FLOOD),
    ]
    first = sorted(_families(*pieces), key=lambda family: family.root)
    for order in itertools.permutations(pieces):
        assert sorted(_families(*order), key=lambda family: family.root) == first


def test_a_new_report_needs_only_its_neighbourhood() -> None:
    old = [piece("a", STRIKE, published="2018-05-20"), piece("f", FLOOD), piece("g", without_sentence(FLOOD, 1))]
    new = piece("n", without_sentence(STRIKE, 2), published="2018-05-21")
    assert _families(old[0], new)[0] in _families(*old, new)


def test_a_copy_of_an_unknown_report_is_refused() -> None:
    pieces = [piece("a", STRIKE), piece("b", STRIKE)]
    with pytest.raises(KeyError):
        families(find_copies(pieces), pieces[:1])
