"""The linter: each fault is found where it stands, and told with what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from riwaya.lexicon.lint import Finding, lint

CUE = """[[cue]]
lemma = "أكد"
stance = "confirm"
verb = ["أكد يؤكد"]
takes = ["clause", "على clause"]
yes = ["وأكّد الوزير أن الحدود مغلقة."]
no = ["لم يتأكد الخبر بعد."]
"""
FRAME = """[[frame]]
id = "shell"
type = "ASSAULT"
mode = "heavy-weapons"
acled = "Explosions/Remote violence: Shelling/artillery/missile attack"
cameo = "194"
gloss = "shell"
verb = ["قصف يقصف"]
noun = ["قصف"]
layer = "attack"
slots = { object = "recipient", "على" = "recipient" }
yes = ["قصفت المدفعية البلدة."]
no = ["انقصف غصن الشجرة."]
"""
ACTORS = """id,name,name_ar,kind,country,sector,aliases,loaded,since,until,yes,no
sohr,Observatory,المرصد السوري,organisation,SY,NGO,المرصد|مرصد حقوق الإنسان,,2006,,أفاد المرصد.,رصد الفلكي نجما.
"""
PLACES = """name_ar,name,kind,country,admin1,lat,lon,radius_km,parent,aliases,source
جوبر,Jobar,neighbourhood,SY,Damascus,33.52,36.33,1.5,,,curated
"""


def _lint(tmp_path: Path, file: str, content: str) -> list[Finding]:
    path = tmp_path / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, "utf-8")
    return lint(tmp_path)


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("reporting.toml", CUE),
        ("frames/assault.toml", FRAME),
        ("actors/bodies.csv", ACTORS),
        ("places/syria.csv", PLACES),
        ("verbs.csv", "verb,gloss\nانتظر ينتظر,wait\n"),
        ("calendar.csv", "kind,value,forms,needs,yes,no\nera,ah,هجري|للهجرة,,صدر في 5 محرم 1436هـ.,هاجر الطبيب.\n"),
    ],
)
def test_what_is_in_order_is_let_through(tmp_path: Path, file: str, content: str) -> None:
    assert _lint(tmp_path, file, content) == []


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("أكد يؤكد", "اکد يؤكد", "keheh"),
        ("الوزير", "الوزیر", "Farsi yeh"),
        ("الحدود", "الحـدود", "tatweel"),
        ("أكد يؤكد", "أكّد يؤكد", "harakat"),
        ("الخبر", "ﺍﻟﺨﺒﺮ", "presentation forms"),
        ("أكد يؤكد", "ا\u0654كد يؤكد", "not in NFC"),
        ("الخبر", "الخبر\u200f", "invisible"),
        ("الخبر بعد", "الخبر  بعد", "spaces"),
        ('stance = "confirm"', 'stance = "shout"', "stance"),
        ('stance = "confirm"\n', "", "stance"),
        ('verb = ["أكد يؤكد"]\n', "", "no verb, participle or noun"),
        ("أكد يؤكد", "أكد", "perfect and an imperfect"),
        ("أكد يؤكد", "يؤكد أكد", "perfect and an imperfect"),
        ('takes = ["clause", "على clause"]\n', "", "takes"),
        ('"على clause"', '"anything"', "anything"),
        ('yes = ["وأكّد الوزير أن الحدود مغلقة."]\n', "", "no 'yes' example"),
        ('no = ["لم يتأكد الخبر بعد."]\n', "no = []\n", "no 'no' example"),
        ("لم يتأكد الخبر بعد.", "وأكّد الوزير أن الحدود مغلقة.", "both"),
        ("takes =", "takez =", "takez"),
        ("stance =", 'event = "DEMAND"\nstance =', "no PLOVER type"),
        ("[[cue]]", "[[cues]]", "[[cues]]"),
        ('lemma = "أكد"', 'lemma = "أكد', "not valid TOML"),
    ],
)
def test_faults_of_a_cue(tmp_path: Path, old: str, new: str, problem: str) -> None:
    found = _lint(tmp_path, "reporting.toml", CUE.replace(old, new))
    assert len(found) == 1, found
    assert problem in found[0].problem
    assert found[0].file == "reporting.toml" and found[0].advice
    assert "\n" not in str(found[0])


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('type = "ASSAULT"', 'type = "DEMAND"', "no PLOVER type"),
        ('"heavy-weapons"', '"demo"', "no mode of ASSAULT"),
        ("Shelling/artillery/missile attack", "Shelling", "no ACLED sub-event type"),
        ("Explosions/Remote violence", "Explosions", "no ACLED event type"),
        ('"194"', '"21"', "no CAMEO code"),
        ('layer = "attack"', 'layer = "war"', "layer"),
        ('object = "recipient"', 'object = "victim"', "slots"),
        ('"على" = "recipient"', '"عَلى" = "recipient"', "harakat"),
        ('gloss = "shell"', 'gloss = "shell"\nloaded = "liberated"', "loaded"),
        ('id = "shell"', 'id = "Shell It"', "kebab-case"),
        ('verb = ["قصف يقصف"]\nnoun = ["قصف"]\n', "", "no verb and no noun"),
    ],
)
def test_faults_of_a_frame(tmp_path: Path, old: str, new: str, problem: str) -> None:
    found = [finding for finding in _lint(tmp_path, "frames/assault.toml", FRAME.replace(old, new)) if problem in finding.problem]
    assert len(found) == 1


@pytest.mark.parametrize(
    ("file", "content", "entry", "problem"),
    [
        ("actors/a.csv", ACTORS.replace("NGO", "XYZ"), "sohr", "no PLOVER sector"),
        ("actors/a.csv", ACTORS.replace(",SY,", ",Syria,"), "sohr", "no country code"),
        ("actors/a.csv", ACTORS.replace(",organisation,", ",club,"), "sohr", "kind"),
        ("actors/a.csv", ACTORS.replace(",2006,", ",soon,"), "sohr", "no date"),
        ("actors/a.csv", ACTORS.replace("sector,", "sectors,"), "header", "'sectors'"),
        ("actors/a.csv", ACTORS.replace(",yes,no", ",yes"), "header", "no column 'no'"),
        ("actors/a.csv", ACTORS + "x,y,z\n", "line 3", "cells"),
        ("places/a.csv", PLACES.replace("33.52", "133.52"), "line 2", "lat"),
        ("places/a.csv", PLACES.replace("neighbourhood", "quarter"), "line 2", "no kind of place"),
        ("heads.csv", "lemma,english,class,kind,gender,yes,no\nجيش,army,force,military,m,شن الجيش هجوما.,استجاش.\n", "", ""),
        ("heads.csv", "lemma,english,class,kind,gender,yes,no\nجيش,army,gang,military,m,شن الجيش هجوما.,استجاش.\n", "جيش", "class"),
        ("numbers.csv", "value,kind,forms,yes,no\n1,unit,واحد,,\n", "line 2", "no 'yes' example"),
    ],
)  # fmt: skip
def test_faults_of_tables(tmp_path: Path, file: str, content: str, entry: str, problem: str) -> None:
    found = [finding for finding in _lint(tmp_path, file, content) if problem in finding.problem and finding.entry == entry]
    assert bool(found) == bool(problem)


def test_the_same_id_in_two_files(tmp_path: Path) -> None:
    _lint(tmp_path, "frames/assault.toml", FRAME)
    found = _lint(tmp_path, "frames/coerce.toml", FRAME)
    assert [(finding.file, finding.entry) for finding in found] == [("frames/coerce.toml", "shell")]
    assert "already in frames/assault.toml" in found[0].problem


def test_a_cue_and_a_phrase_share_their_lemmas(tmp_path: Path) -> None:
    phrase = '[[phrase]]\nlemma = "أكد"\nstance = "assert"\nforms = ["وفق"]\nyes = ["وفق الوزير."]\nno = ["وافق."]\n'
    assert len(_lint(tmp_path, "reporting.toml", CUE + phrase)) == 1


def test_a_file_that_is_not_utf_8(tmp_path: Path) -> None:
    (tmp_path / "verbs.csv").write_bytes("verb,gloss\nقصف يقصف,shell\n".encode("cp1256"))
    assert "not UTF-8" in lint(tmp_path)[0].problem


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        lint(tmp_path / "none")
