"""Claims about independence: how many sources stand behind the accounts of one incident."""

from __future__ import annotations

from riwaya.accounts.copies import find_copies
from riwaya.accounts.descent import families
from riwaya.accounts.independence import Account, Voice, independent_groups

from .wires import FLOOD, STRIKE, piece, without_sentence

SOHR = Voice("sohr")
UNNAMED = Voice("security source", anonymous=True)


def _families(*texts: tuple[str, str]):  # type: ignore[no-untyped-def]
    pieces = [piece(identity, text) for identity, text in texts]
    return families(find_copies(pieces), pieces)


def test_one_speaker_in_ten_papers_is_one_source() -> None:
    papers = [Account(f"r{number}", (SOHR,), f"paper {number}") for number in range(10)]
    assert independent_groups(papers) == [1] * 10


def test_a_speaker_counts_by_the_origin_not_by_who_passes_it_on() -> None:
    accounts = [
        Account("a", (SOHR, Voice("afp")), "annahar"),
        Account("b", (SOHR, Voice("reuters")), "alhayat"),
        Account("c", (Voice("syrian-army"), Voice("afp")), "annahar"),
    ]
    assert independent_groups(accounts) == [1, 1, 2]


def test_some_words_of_a_name_are_the_body_of_the_incident_that_bears_it() -> None:
    short = Account("a", (Voice("commission", source="مفوضيه حقوق الانسان"),), "annahar")
    full, other = Account("b", (), "ihchr"), Account("c", (), "unhcr")
    assert independent_groups([short, full, other]) == [1, 1, 2]
    assert independent_groups([short, other]) == [1, 2]
    assert independent_groups([short, full, Account("d", (Voice("ohchr"),), "annahar")]) == [1, 2, 3]


def test_sources_that_nobody_names_are_not_the_same() -> None:
    assert independent_groups([Account("a", (UNNAMED,), "annahar"), Account("b", (UNNAMED,), "alhayat")]) == [1, 2]


def test_an_unnamed_source_stands_by_the_first_who_is_named_as_having_it() -> None:
    accounts = [
        Account("a", (UNNAMED, Voice("sana")), "annahar"),
        Account("b", (Voice("field source", anonymous=True), Voice("sana")), "alhayat"),
        Account("c", (), "sana"),
        Account("d", (UNNAMED,), "sana"),
    ]
    assert independent_groups(accounts) == [1, 1, 1, 1]


def test_unnamed_sources_of_two_copies_are_one() -> None:
    found = _families(("a", STRIKE), ("b", without_sentence(STRIKE, 3)))
    assert independent_groups([Account("a", (UNNAMED,), "annahar"), Account("b", (UNNAMED,), "alhayat")], found) == [1, 1]


def test_the_outlets_own_voice_in_copies_of_one_wire_is_one_source() -> None:
    found = _families(("a", STRIKE), ("b", STRIKE), ("c", FLOOD))
    accounts = [Account("a", (), "annahar"), Account("b", (), "alhayat"), Account("c", (), "sudanile")]
    assert independent_groups(accounts, found) == [1, 1, 2]


def test_a_named_speaker_in_a_copied_wire_is_a_source_beside_it() -> None:
    found = _families(("a", STRIKE), ("b", STRIKE))
    papers = (("a", "annahar"), ("b", "alhayat"))
    accounts = [Account(report, chain, outlet) for report, outlet in papers for chain in ((), (SOHR,))]
    assert independent_groups(accounts, found) == [1, 2, 1, 2]


def test_one_outlet_twice_is_one_source() -> None:
    assert independent_groups([Account("a", (), "annahar"), Account("b", (), "annahar"), Account("c", (), "alhayat")]) == [1, 1, 2]


def test_rival_speakers_of_one_report_are_two_sources() -> None:
    assert independent_groups([Account("a", (SOHR,), "annahar"), Account("a", (Voice("syrian-army"),), "annahar")]) == [1, 2]


def test_reports_without_an_outlet_are_each_their_own() -> None:
    assert independent_groups([Account("a"), Account("b"), Account("a")]) == [1, 2, 1]


def test_two_papers_that_credit_one_agency_have_it_from_there() -> None:
    accounts = [
        Account("a", (), "annahar", agency="reuters"),
        Account("b", (), "alhayat", agency="reuters"),
        Account("c", (), "reuters"),
        Account("d", (), "alquds"),
    ]
    assert independent_groups(accounts) == [1, 1, 1, 2]


def test_a_digest_adds_nothing_to_the_wires_that_it_holds_and_does_not_join_them() -> None:
    digest = "\n".join([FLOOD, "وفي خبر آخر:", STRIKE, "انتهت الجولة"])
    found = _families(("strike", STRIKE), ("flood", FLOOD), ("digest", digest))
    at = digest.index("سوقا شعبية")
    wires = [Account("strike", (), "reuters"), Account("flood", (), "suna")]
    assert independent_groups([*wires, Account("digest", (), "paper", span=(at, at + 10))], found) == [1, 2, 1]
    at = digest.index("منسوب")
    assert independent_groups([*wires, Account("digest", (), "paper", span=(at, at + 5))], found) == [1, 2, 2]


def test_what_a_digest_says_outside_its_wires_is_its_own() -> None:
    digest = "\n".join([FLOOD, STRIKE, "وعلم موقعنا من مصدر محلي أن الحصيلة في بيت الفقيه بلغت خمسة عشر قتيلا"])
    found = _families(("strike", STRIKE), ("flood", FLOOD), ("digest", digest))
    at = digest.index("وعلم موقعنا")
    wire, own = Account("strike", (), "reuters"), Account("digest", (), "site", span=(at, at + 40))
    assert independent_groups([wire, own], found) == [1, 2]


def test_a_paper_that_copies_two_agencies_makes_no_one_source_of_them() -> None:
    other = STRIKE[::-1]
    found = _families(("reuters", STRIKE), ("paper1", without_sentence(STRIKE, 3)), ("afp", other), ("paper2", other[60:]))
    accounts = [Account(report, (), outlet) for report, outlet in
                (("reuters", "reuters"), ("paper1", "annahar"), ("afp", "afp"), ("paper2", "annahar"))]  # fmt: skip
    assert independent_groups(accounts, found) == [1, 1, 2, 2]


def test_groups_are_numbered_in_order_of_first_appearance() -> None:
    accounts = [Account("a", (), "x"), Account("b", (), "y"), Account("c", (), "x"), Account("d", (), "z"), Account("e", (), "y")]
    assert independent_groups(accounts) == [1, 2, 1, 3, 2]


def test_no_accounts_no_groups() -> None:
    assert independent_groups([]) == []


def test_a_ministry_without_its_country_is_the_one_told_with_it() -> None:
    plain, full = Voice("Ministry of Health"), Voice("Ministry of Health (Lebanon)")
    assert independent_groups([Account("a", (plain,), "x"), Account("b", (full,), "y")]) == [1, 1]
    third = Account("c", (Voice("Ministry of Health (Syria)"),), "z")
    assert len(set(independent_groups([Account("a", (plain,), "x"), Account("b", (full,), "y"), third]))) == 3


def test_a_voice_counts_as_whom_it_speaks_for() -> None:
    spokesman = Voice("spokesperson for, White Helmets", source="white-helmets")
    assert independent_groups([Account("a", (spokesman,), "x"), Account("b", (Voice("white-helmets"),), "y")]) == [1, 1]
    own = Voice("correspondent", source="")
    assert independent_groups([Account("a", (own,), "x"), Account("a", (), "x"), Account("b", (own,), "y")]) == [1, 1, 2]
