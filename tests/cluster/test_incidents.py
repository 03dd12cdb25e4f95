"""`riwaya cluster incidents`: what a store gathers, gathered from parts, each rank once."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Run, inside, process

from riwaya.accounts.acts import Act
from riwaya.cluster import gathering
from riwaya.records import Document
from riwaya.store.incidents import Known

TOWNS = (("سراقب", "إدلب"), ("دوما", "ريف دمشق"), ("الميادين", "دير الزور"), ("عفرين", "حلب"))
STRIKES = (
    "قال المرصد السوري لحقوق الإنسان إن طائرات روسية قصفت سوقا في {town} بريف {region} أمس ما أدى إلى مقتل {dead} مدنيين.",
    "أفاد ناشطون بمقتل {dead} مدنيين في غارات لطائرات روسية على السوق في مدينة {town} أمس، بينهم الطبيب {doctor}.",
    "نفى مصدر عسكري أن يكون السوق في مدينة {town} قد تعرض لقصف، وقال إن الأنباء عن مقتل الطبيب {doctor} غير صحيحة.",
    "شيع أهالي {town} اليوم الطبيب {doctor} الذي قتل مع مدنيين آخرين في القصف على سوق المدينة.",
)  # fmt: skip
DOCTORS = ("جلال الحمروني", "نضال الزعيتري", "مازن القطيفاني", "وائل السلموني")
OUTLETS = ("رويترز", "عنب بلدي", "سانا", "القدس العربي")
OTHERS = (
    "تظاهر مئات من سكان البصرة أمس أمام مبنى المحافظة احتجاجا على انقطاع الكهرباء، وقال شهود إن الشرطة أطلقت الرصاص في الهواء.",
    "زار وفد من مجلس النواب الليبي الرباط أمس واجتمع مع وزير الخارجية المغربي.",
    "أعلنت وزارة الصحة في صنعاء وفاة ستة أشخاص في انفجار مستودع للوقود شرق مدينة الحديدة.",
    "الطقس غدا معتدل في معظم المناطق والرياح خفيفة إلى متوسطة.",
)


def reports() -> Iterator[dict[str, Any]]:
    """Strikes on four towns, three weeks apart, told by four outlets over some days; other news between; some have no date."""
    for number, ((town, region), doctor) in enumerate(zip(TOWNS, DOCTORS, strict=True)):
        for place, (strike, outlet) in enumerate(zip(STRIKES, OUTLETS, strict=True)):
            day = f"2019-{7 + (number * 21 + place) // 30:02d}-{1 + (number * 21 + place * 2) % 28:02d}"
            text = strike.format(town=town, region=region, doctor=doctor, dead="خمسة" if place else "سبعة")
            yield {"id": f"strike-{number}-{place}", "text": text, "outlet": outlet, "published": day}
        undated = f"صورة من {town}: آثار القصف على السوق الذي قتل فيه الطبيب {doctor}."
        yield {"id": f"undated-{number}", "text": undated, "outlet": "صفحة محلية"}
        yield {"id": f"other-{number}", "text": OTHERS[number], "outlet": "رويترز", "published": f"2019-0{7 + number % 3}-12"}
    # One text in three papers, and a report that came in two versions.
    wire = STRIKES[0].format(town="سراقب", region="إدلب", doctor="", dead="سبعة") + " " + OTHERS[1]
    for number in range(3):
        yield {"id": f"copy-{number}", "text": wire, "outlet": f"صحيفة {number}", "published": f"2019-07-0{2 + number}"}
    for day, dead in (("2019-07-03", "خمسة"), ("2019-07-04", "ثمانية")):
        text = f"ارتفع عدد قتلى القصف الروسي على سوق سراقب إلى {dead} مدنيين، وفق الدفاع المدني."
        yield {"id": "toll", "text": text, "outlet": "الدفاع المدني", "published": day}
    for town, region in TOWNS:
        text = f"وصلت قافلة مساعدات تابعة للهلال الأحمر إلى مدينة {town} في {region} أمس، وتضم أدوية وأغذية."
        yield {"id": f"aid-{town}", "text": text, "outlet": "سانا", "published": "2019-08-20"}


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the cluster read of them, from four files, and what a store with the same reports prints."""
    folder = tmp_path_factory.mktemp("once")
    every = list(reports())
    (folder / "crawl").mkdir()
    for number in range(4):
        lines = (json.dumps(report, ensure_ascii=False) + "\n" for report in every[number::4])
        (folder / "crawl" / f"{number}.jsonl").write_text("".join(lines), "utf-8")
    inside("cluster", "read", "-i", folder / "crawl", "-o", folder / "read", "-t", "4", "-w", "1", "--every-language")
    inside("ingest", *sorted((folder / "read").glob("*.parquet")), "--from", "parquet", "--store", folder / "desk.db")
    (folder / "wanted").write_bytes(inside("incidents", "--store", folder / "desk.db", "--format", "jsonl").out)
    return folder


@pytest.fixture
def parts(once: Path, tmp_path: Path) -> Path:
    """The parts, as the test's own."""
    return Path(shutil.copytree(once / "read", tmp_path / "read"))


@pytest.fixture
def wanted(once: Path) -> bytes:
    return (once / "wanted").read_bytes()


def gathered(run: Run, parts: Path, *more: str) -> Any:
    return run("cluster", "incidents", "-i", parts, "-o", parts.parent / "found", "-w", "1", *more)


def made(parts: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in (parts.parent / "found").glob("*/*.parquet")}


def result(parts: Path) -> bytes:
    return (parts.parent / "found" / "incidents.jsonl").read_bytes()


@pytest.mark.parametrize(("weeks", "areas"), [("1", "3"), ("4", "1"), ("2", "2")])
def test_parts_give_what_a_store_gives_however_time_and_area_are_parted(
    run: Run, parts: Path, wanted: bytes, weeks: str, areas: str
) -> None:
    done = gathered(run, parts, "--weeks", weeks, "--areas", areas)
    assert done.status == 0, done.err
    assert result(parts) == wanted
    told = {report for line in wanted.splitlines() for report in json.loads(line)["reports"]}
    assert {"undated-0", "strike-1-2", "copy-2", "toll"} <= told


def test_ray_finds_the_same_incidents(run: Run, parts: Path) -> None:
    pytest.importorskip("ray")
    slices = ("--weeks", "12")  # Ray starts a process for each rank: four of acts, and two of slices twice
    gathered(run, parts, *slices)
    ray = parts.parent / "ray"
    done = process("cluster", "incidents", "-i", parts, "-o", ray, "--executor", "ray", "--memory", "1", *slices, patience=480)
    assert done.status == 0, done.err
    assert (ray / "incidents.jsonl").read_bytes() == result(parts)


def test_incidents_reach_across_borders(run: Run, parts: Path) -> None:
    done = gathered(run, parts, "--weeks", "1", "--areas", "3")
    assert "groups made across borders 0" not in done.err
    incidents = [json.loads(line) for line in result(parts).splitlines()]
    assert any({"strike-0-0", "strike-0-3", "undated-0"} <= set(one["reports"]) for one in incidents)


def test_finished_ranks_are_not_run_again(run: Run, parts: Path) -> None:
    first = gathered(run, parts, "--weeks", "1")
    assert ", of which 0 are done already" in first.err
    before, bytes_before = made(parts), result(parts)
    again = gathered(run, parts, "--weeks", "1")
    assert again.status == 0 and ", of which 0 are done already" not in again.err
    assert made(parts) == before
    lost = sorted((parts.parent / "found" / "links").glob("*.parquet"))[1]
    lost.unlink()
    gathered(run, parts, "--weeks", "1")
    after = made(parts)
    assert {name for name in after if after[name] != before[name]} == {lost.name}
    assert result(parts) == bytes_before


def test_new_reports_concern_their_slices_alone(run: Run, parts: Path) -> None:
    gathered(run, parts, "--weeks", "1")
    before = made(parts)
    text = "قصفت طائرات حربية أمس بلدة معرة النعمان جنوب إدلب ما أدى إلى مقتل أربعة مدنيين."
    more = {"id": "late", "text": text, "published": "2019-12-20"}
    (parts.parent / "more.jsonl").write_text(json.dumps(more, ensure_ascii=False) + "\n", "utf-8")
    run("cluster", "read", "-i", parts.parent / "more.jsonl", "-o", parts, "-w", "1", "--every-language")
    done = gathered(run, parts, "--weeks", "1")
    assert done.status == 0, done.err
    assert b'"late"' in result(parts)
    fresh = [name.partition("-")[0] for name in made(parts) if name not in before]
    assert sorted(fresh) == ["acts", "groups", "incidents", "links"]


def test_a_report_without_acts_is_named_and_costs_itself_alone(
    run: Run, parts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = gathering.taken

    def taken(document: Document) -> tuple[Known, list[Act]]:
        if document.id == "aid-دوما":
            raise RecursionError("too deep")
        return real(document)

    monkeypatch.setattr(gathering, "taken", taken)
    done = gathered(run, parts)
    assert done.status == 1
    assert "failed 1" in done.err and "aid-دوما: no_acts: RecursionError: too deep" in done.err
    assert "aid-عفرين" in result(parts).decode()


def test_after_a_failure_the_rest_is_done(run: Run, parts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = gathering.gather
    calls = []

    def gather(*arguments: Any) -> Any:
        calls.append(1)
        if len(calls) == 3:
            raise MemoryError("no memory left")
        return real(*arguments)

    with monkeypatch.context() as patched:
        patched.setattr(gathering, "gather", gather)
        failed = gathered(run, parts, "--weeks", "1")
    assert failed.status == 2 and "MemoryError" in failed.err and "run the same command again" in failed.err
    there = made(parts)
    assert sum(name.startswith("links-") for name in there) == 2
    done = gathered(run, parts, "--weeks", "1")
    assert done.status == 0
    assert {name: time for name, time in made(parts).items() if name in there} == there


def test_a_folder_without_parts_is_told_in_words(run: Run, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    done = run("cluster", "incidents", "-i", tmp_path / "none", "-o", tmp_path / "found")
    assert done.status == 2 and "there are no parts in" in done.err
