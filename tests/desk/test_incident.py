"""Accounts side by side: nothing is averaged, copies count once, and many accounts are folded without losing one."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import pytest
from fastapi.testclient import TestClient

from riwaya.desk.app import make_app
from riwaya.desk.config import Config
from riwaya.desk.incident import view
from riwaya.desk.incidents import Listed
from riwaya.desk.lanes import lanes
from riwaya.desk.words import Words

DATABASES = ("sqlite",)


def account(number: int, group: int, chain: list[str], **says: Any) -> dict[str, Any]:
    return {"report": f"p{number}", "outlet": f"paper {number}", "event": "e1", "statement": None, "chain": chain,
            "independent_group": group, "says": {"happened": "yes", **says}}  # fmt: skip


def incident(accounts: list[dict[str, Any]], copies: list[list[str]] | None = None) -> dict[str, Any]:
    return {
        "id": "i1", "type": "ASSAULT", "place": None, "date": None, "reports": [one["report"] for one in accounts],
        "accounts": accounts, "slots": {"killed": {"values": [], "agree": False}, "happened": {"values": [], "agree": True}},
        "independent_sources": len({one["independent_group"] for one in accounts}), "status": "contested", "copies": copies or [],
    }  # fmt: skip


# Sixty accounts: thirty papers that print one agency's text, twenty with five dead from ten sources, nine that give no figure,
# and one with fifty dead.
MANY = incident(
    [account(number, 1, ["agency"], killed=[7, 7]) for number in range(30)]
    + [account(number, 2 + number % 10, [f"source {number % 10}", "relay"], killed=[5, 5]) for number in range(30, 50)]
    + [account(number, 20 + number, [], place=["Hays"]) for number in range(50, 59)]
    + [account(59, 90, ["witness"], killed=[50, 50])],
    [[f"p{number}" for number in range(30)]],
)


@pytest.fixture
def client(store: str) -> Iterator[TestClient]:
    with TestClient(make_app(Config(store), Listed([MANY])), base_url="http://127.0.0.1:8000") as opened:
        yield opened


@pytest.fixture
def seen(client: TestClient) -> Any:
    desk = client.app.state.desk  # type: ignore[attr-defined]
    return lambda **options: view(MANY, desk, **options)


def accounts_of(found: dict[str, Any]) -> list[str]:
    return [one["report"] for column in found["columns"] for one in column["accounts"]]


def test_sixty_accounts_are_four_columns_by_what_they_say(seen: Any) -> None:
    found = seen()
    assert found["fold"] == "agree"
    assert [len(column["groups"]) for column in found["columns"]] == [1, 10, 1, 9]
    (killed,) = (row for row in found["rows"] if row["name"] == "killed")
    assert [[value for value, _ in cell["values"]] for cell in killed["cells"]] == [[[50, 50]], [[5, 5]], [[7, 7]], []]
    assert sorted(accounts_of(found)) == sorted(MANY["reports"]), "no account is lost"


def test_who_stands_alone_comes_first_and_a_copied_text_stands_alone_too(seen: Any) -> None:
    found = seen()
    assert found["call"] == [0]
    assert found["columns"][0]["first"]["report"] == "p59"
    (killed,) = (row for row in found["rows"] if row["name"] == "killed")
    assert [cell["alone"] for cell in killed["cells"]] == [True, False, True, False], "thirty copies are one voice"


@pytest.mark.parametrize(("fold", "columns"), [("none", 60), ("source", 21), ("agree", 4)])
def test_no_way_of_folding_loses_an_account(seen: Any, fold: str, columns: int) -> None:
    found = seen(fold=fold)
    assert len(found["columns"]) == columns
    assert sorted(accounts_of(found)) == sorted(MANY["reports"])


def test_a_fold_is_opened_and_the_others_stay(seen: Any) -> None:
    folded = seen(fold="source")
    name = next(column["name"] for column in folded["columns"] if len(column["accounts"]) == 30)
    opened = seen(fold="source", opened=[name])
    assert len(opened["columns"]) == 21 - 1 + 30
    assert sum(column["part_of"] == name for column in opened["columns"]) == 30


def test_few_accounts_are_not_folded(client: TestClient) -> None:
    few = incident([account(1, 1, [], killed=[2, 2]), account(2, 2, [], killed=[2, 2])])
    assert view(few, client.app.state.desk)["fold"] == "none"  # type: ignore[attr-defined]


def test_each_independent_source_has_a_lane_of_its_own(seen: Any) -> None:
    found = seen()["lanes"]
    drawn = [*found["shown"], *found["more"]]
    assert [lane["group"] for lane in drawn] == [1, *range(2, 12), 90]
    assert len(found["own"]) == 9
    (root,) = drawn[0]["roots"]
    assert root["name"] == "agency"
    assert [len(group) for group in root["papers"]] == [30], "copies hang together"
    (root,) = drawn[1]["roots"]
    assert [one["name"] for one in root["next"]] == ["relay"]
    assert root["papers"] == []


def test_chains_that_begin_alike_are_one_line_that_parts() -> None:
    accounts = [{**account(number, 1, chain), "group": 1, "copied": None}
                for number, chain in enumerate((["minister", "tv"], ["minister", "radio"], ["minister"]))]  # fmt: skip
    (root,) = lanes(accounts)["shown"][0]["roots"]
    assert [one["name"] for one in root["next"]] == ["tv", "radio"]
    assert [[one["report"] for one in group] for group in root["papers"]] == [["p2"]]


class _Table(HTMLParser):
    columns = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.columns += tag == "th" and ("scope", "col") in attrs


@pytest.mark.parametrize(("address", "columns"), [("", 4), ("&fold=none", 60), ("&fold=agree&open=agree-1", 33)])
def test_how_it_is_folded_stands_in_the_address(client: TestClient, address: str, columns: int) -> None:
    page = client.get(f"/incident?id=i1{address}&lang=ar")
    table = _Table()
    table.feed(page.text)
    assert table.columns == columns
    assert client.get("/incident?id=i1&fold=maybe").status_code == 422


@pytest.mark.parametrize(
    ("number", "arabic"),
    [(1, "تقرير واحد"), (2, "تقريران"), (3, "3 تقارير"), (10, "10 تقارير"), (11, "11 تقريرا"), (99, "99 تقريرا"),
     (100, "100 تقرير"), (103, "103 تقارير"), (111, "111 تقريرا"), (1002, "1,002 تقرير")],
)  # fmt: skip
def test_what_is_counted_has_the_form_that_the_number_asks_for(number: int, arabic: str) -> None:
    assert Words("ar").n("report", number) == arabic
    assert Words("en").n("report", number) == ("1 report" if number == 1 else f"{number:,} reports")
