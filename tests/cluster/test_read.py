"""`riwaya cluster read`: the same reports as on one machine, each rank once, whatever happens in between."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import fsspec
import msgspec
import pyarrow.parquet as pq
import pytest
from tests.cli.conftest import COMMAND, ROOT, Run, process

from riwaya.api import Versions, versions
from riwaya.cluster import steps
from riwaya.cluster.plan import How, PlanError, plan
from riwaya.cluster.run import last_plan, report
from riwaya.records import Document, Failure
from riwaya.sources.item import Item


def parts(output: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(output.glob("*.parquet"))}


def rows(output: Path) -> list[dict[str, Any]]:
    return [row for path in sorted(output.glob("*.parquet")) for row in pq.read_table(path).to_pylist()]


def read(run: Run, crawl: Path, output: Path, *more: str, tasks: int = 3) -> Any:
    return run("cluster", "read", "--input", crawl, "--output", output, "--tasks", str(tasks), "--workers", "1", *more)


def test_every_kind_of_file_is_read_and_every_failure_has_its_cause(run: Run, crawl: Path, tmp_path: Path) -> None:
    done = read(run, crawl, tmp_path / "out")
    assert done.status == 1, done.err
    found = rows(tmp_path / "out")
    assert [row["source"] for row in found] == ["a.jsonl"] * 5 + ["b.warc"] * 2 + ["c.parquet"]
    codes = {row["id"]: row["error_code"] for row in found if row["error_code"]}
    assert codes == {"empty": "empty", f"{crawl}/a.jsonl:6": "bad_json"}
    assert all(row["document"] and row["content_id"] for row in found if not row["error_code"])
    assert "reports read 6; not Arabic 2; failed: bad_json 1; failed: empty 1" in done.err
    assert "1 files are left out" in done.err and "bad_json: line 6" in done.err


def test_a_part_is_named_by_its_input_and_by_words_and_rules(crawl: Path) -> None:
    def names(tasks: int = 2, pack: str = "ar-1", rules: str = "22222222", **how: Any) -> list[str]:
        return plan(str(crawl), "out", tasks, How(**how), Versions(pack, rules))[0].parts()

    first = names()
    assert first == names() and len(set(first)) == 2
    assert all(name.endswith("-ar-1-22222222.parquet") for name in first)
    for other in (names(pack="ar-2"), names(rules="33333333"), names(outlet="x"), names(every_language=True)):
        assert not set(first) & set(other)
    (crawl / "d.jsonl").write_text('{"text": "جديد"}\n', "utf-8")
    after = names()
    assert after[0] == first[0] and after[1] != first[1]  # only the rank that has the new file is run again


def test_there_are_never_more_ranks_than_files(run: Run, crawl: Path, tmp_path: Path) -> None:
    done = read(run, crawl / "a.jsonl", tmp_path / "out", tasks=5)
    assert "there are only 1 files, so 1 ranks" in done.err and len(parts(tmp_path / "out")) == 1


def test_an_empty_input_is_told_in_words(run: Run, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    done = read(run, tmp_path / "none", tmp_path / "out")
    assert done.status == 2 and "there is no web archive, JSON lines or Parquet file under" in done.err
    with pytest.raises(PlanError, match="cannot be listed"):
        plan("nosuch://x/", "out", 1, How(), versions())


def test_finished_ranks_are_never_run_again(run: Run, crawl: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    read(run, crawl, output)
    before = parts(output)
    times = {path.name: path.stat().st_mtime_ns for path in output.glob("*.parquet")}
    again = read(run, crawl, output)
    assert "every part is there already" in again.err and again.status == 1
    lost = min(times)
    (output / lost).unlink()
    assert "of which 2 are done already" in read(run, crawl, output).err
    assert parts(output) == before
    now = {path.name: path.stat().st_mtime_ns for path in output.glob("*.parquet")}
    assert {name for name in now if now[name] != times[name]} == {lost}


def test_a_desk_filled_from_parts_is_the_desk_filled_from_the_sources(run: Run, crawl: Path, tmp_path: Path) -> None:
    output, direct, loaded = tmp_path / "out", tmp_path / "direct.db", tmp_path / "loaded.db"
    read(run, crawl, output, "--every-language")
    run("ingest", *sorted(crawl.glob("[abc].*")), "--store", direct)
    done = run("ingest", *sorted(output.glob("*.parquet")), "--from", "parquet", "--store", loaded)
    assert "8 new, 0 unchanged, 0 new version, 2 failed" in done.err, done.err
    wanted = run("export", "--store", direct).out
    assert wanted.count(b"\n") == 8
    assert run("export", "--store", loaded).out == wanted
    again = run("ingest", *sorted(output.glob("*.parquet")), "--store", direct)
    assert "0 new, 8 unchanged" in again.err  # the same content ids
    codes = [row["code"] for row in run("query", "failures", "--store", loaded, "--format", "jsonl").records]
    assert sorted(codes) == ["bad_json", "empty"]


def test_parts_of_another_version_are_kept_as_such(
    run: Run, crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Versions("ar-other", "rules-other")
    with monkeypatch.context() as patch:
        patch.setattr("riwaya.api.versions", lambda: other)
        patch.setattr(steps, "versions", lambda: other)
        read(run, crawl / "a.jsonl", tmp_path / "out", tasks=1)
    done = run("ingest", *(tmp_path / "out").glob("*.parquet"), "--store", tmp_path / "desk.db")
    assert "3 reports were read with other words or rules than today's" in done.err
    assert "3 read the same" in run("reread", "--store", tmp_path / "desk.db").err


def test_a_machine_with_other_words_refuses_to_work(crawl: Path, tmp_path: Path) -> None:
    made, _ = plan(str(crawl), str(tmp_path / "out"), 1, How(), Versions("ar-other", "rules-other"))
    with pytest.raises(RuntimeError, match="install the same riwaya"):
        list(steps.Reports(made).run(None))


def _hostile(item: Item) -> Document | Failure:
    """Stands for the reader: hangs on one report, takes all memory for another."""
    if item.report.id == "a1":
        while True:
            pass
    if item.report.id == "p1":
        os.kill(os.getpid(), signal.SIGKILL)
    return REAL(item)


REAL = steps.document_of


def test_a_report_that_hangs_or_crashes_costs_itself_alone(
    run: Run, crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steps, "document_of", _hostile)
    (tmp_path / "limits.toml").write_text("[limits]\nread_seconds = 0.5\n", "utf-8")
    done = read(run, crawl, tmp_path / "out", "--settings", str(tmp_path / "limits.toml"), tasks=1)
    found = {row["id"]: row for row in rows(tmp_path / "out")}
    assert found["a1"]["error_code"] == "timeout" and "0.5 s" in found["a1"]["error_message"]
    assert found["p1"]["error_code"] == "crashed"
    assert found["a1"]["text"]  # it is not lost
    assert "reports read 4" in done.err, done.err


def test_any_file_system_will_do(run: Run, crawl: Path, tmp_path: Path) -> None:
    memory = fsspec.filesystem("memory")
    memory.put(str(crawl) + "/", "/crawl/", recursive=True)
    done = run("cluster", "read", "-i", "memory://crawl/", "-o", "memory://out", "-t", "3", "-w", "1")
    assert "ranks done 3 of 3" in done.err, done.err
    names = [name for name in memory.ls("/out", detail=False) if name.endswith(".parquet")]
    read(run, crawl, tmp_path / "out")
    for name, path in zip(sorted(names), sorted((tmp_path / "out").glob("*.parquet")), strict=True):
        with memory.open(name) as file:
            here = [row["document"] for row in pq.read_table(file).to_pylist()]
        assert here == [row["document"] for row in pq.read_table(path).to_pylist()]
    assert "ranks done 3 of 3" in run("cluster", "status", "-o", "memory://out").err
    memory.rm("/out", recursive=True)
    memory.rm("/crawl", recursive=True)


def _still_working(output: Path) -> bool:
    """Whether a process holds an unfinished part of an output open."""
    held = [os.readlink(link) for link in Path("/proc").glob("[0-9]*/fd/*") if os.path.lexists(link) and _readable(link)]
    return any(path.startswith(str(output)) for path in held)


def _left(output: Path) -> list[str]:
    """The processes of a run that are still there, ended ones that nobody has waited for left aside."""
    found = []
    for one in Path("/proc").glob("[0-9]*"):
        try:
            if str(output).encode() in (one / "cmdline").read_bytes().split(b"\0"):
                found.append(one.name)
        except OSError:
            continue
    return found


def _readable(link: Path) -> bool:
    try:
        os.readlink(link)
    except OSError:
        return False
    return True


def test_after_a_kill_the_rest_is_read_and_the_parts_are_those_of_a_run_in_peace(tmp_path: Path) -> None:
    crawl = tmp_path / "crawl"
    crawl.mkdir()
    text = "قال مصدر أمني إن الجيش قصف أمس أحياء في حلب ما أدى إلى مقتل خمسة مدنيين. " * 40
    for file in range(6):
        lines = (json.dumps({"id": f"{file}-{number}", "text": f"{number}. {text}"}, ensure_ascii=False) for number in range(12))
        (crawl / f"{file}.jsonl").write_text("\n".join(lines) + "\n", "utf-8")
    words = ["cluster", "read", "--input", str(crawl), "--tasks", "6", "--workers", "2", "--output"]
    assert process(*words, tmp_path / "whole").status == 0
    killed = tmp_path / "killed"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    running = subprocess.Popen([*COMMAND, *words, str(killed)], env=environment, stderr=subprocess.DEVNULL)
    while not list(killed.glob("*.parquet")) and running.poll() is None:
        time.sleep(0.05)
    running.send_signal(signal.SIGKILL)
    running.wait()
    while _still_working(killed):  # the ranks end by themselves, in the middle of their work
        time.sleep(0.05)
    there = len(list(killed.glob("*.parquet")))
    assert 0 < there < 6, "the ranks went on although nobody waits for them"
    patience = time.monotonic() + 60
    while _left(killed) and time.monotonic() < patience:
        time.sleep(0.05)
    assert not _left(killed), "a process of the killed run is left"
    done = process(*words, killed)
    assert done.status == 0 and f"of which {there} are done already" in done.err
    assert parts(killed) == parts(tmp_path / "whole")
    assert not list(killed.glob(".riwaya/unfinished/*"))


SBATCH = """#!{python}
import os, re, subprocess, sys
script = open(sys.argv[-1]).read()
size = int(re.search(r"--array=0-(\\d+)", script)[1]) + 1
for number in range(size):
    environment = dict(os.environ, SLURM_ARRAY_TASK_ID=str(number), SLURM_NODELIST="here", RUN_OFFSET="0")
    subprocess.run(["bash", "-c", re.sub(r"srun .*? -l -n 1 ", "", script)], env=environment, check=True, capture_output=True)
open(os.environ["SEEN"], "w").write(script)
print("Submitted batch job 1")
"""


def test_on_slurm_an_array_of_jobs_reads_the_ranks(crawl: Path, tmp_path: Path) -> None:
    """A stand-in for sbatch runs the script that it is given, once for each job of the array."""
    tools = tmp_path / "bin"
    tools.mkdir()
    for name, content in (("sbatch", SBATCH.format(python=sys.executable)), ("scontrol", "#!/bin/sh\necho here\n")):
        (tools / name).write_text(content, "utf-8")
        (tools / name).chmod(stat.S_IRWXU)
    output = tmp_path / "out"
    done = process(
        "cluster", "read", "-i", crawl, "-o", output, "-t", "3", "--executor", "slurm", "--partition", "cpu",
        "--sbatch", "account=press",
        PATH=f"{tools}:{Path(sys.executable).parent}:{os.environ['PATH']}", SEEN=str(tmp_path / "seen"),
    )  # fmt: skip
    assert done.status == 0 and "submitted; riwaya cluster status" in done.err, done.err
    script = (tmp_path / "seen").read_text("utf-8")
    assert "#SBATCH --partition=cpu" in script and "#SBATCH --account=press" in script and "#SBATCH --array=0-2" in script
    told = report(last_plan(str(output)))
    assert (told.done, told.missing, told.counts.read) == (3, [], 6)


def test_slurm_needs_a_partition(run: Run, crawl: Path, tmp_path: Path) -> None:
    done = read(run, crawl, tmp_path / "out", "--executor", "slurm")
    assert done.status == 2 and "--partition" in done.err


def test_ray_reads_the_same_parts(run: Run, crawl: Path, tmp_path: Path) -> None:
    read(run, crawl, tmp_path / "here")
    words = ("cluster", "read", "-i", crawl, "-o", tmp_path / "ray", "-t", "3", "--executor", "ray", "--memory", "1")
    done = process(*words, patience=480)
    assert "ranks done 3 of 3" in done.err, done.err
    assert parts(tmp_path / "ray") == parts(tmp_path / "here")


def test_documents_come_back_to_the_byte() -> None:
    from riwaya import read as read_report

    document = read_report((ROOT / "examples" / "report.txt").read_text("utf-8"))
    again = msgspec.json.decode(msgspec.json.encode(document), type=Document)
    assert msgspec.json.encode(again) == msgspec.json.encode(document)
