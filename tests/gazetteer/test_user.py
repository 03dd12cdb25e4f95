"""A user's own gazetteers: what may be added, what is told, and what a name means afterwards."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from riwaya.gazetteer import layout, lookup
from riwaya.gazetteer.lookup import Candidate, Gazetteer
from riwaya.gazetteer.user import add as adding
from riwaya.gazetteer.user import geonames, lists, rows, store, table
from riwaya.gazetteer.user.add import Added, NothingUsable, Request
from riwaya.gazetteer.user.columns import parse
from riwaya.gazetteer.user.table import Refused
from riwaya.text.normalise import folded


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's data folder of the test's own."""
    folder = tmp_path / "data"
    monkeypatch.setenv("RIWAYA_DATA", str(folder))
    return folder


def add(tmp_path: Path, text: str | bytes, file: str = "mine.csv", **more: object) -> Added:
    path = tmp_path / file
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return adding.add(Request(path, **more))  # type: ignore[arg-type]


def gazetteer() -> Gazetteer:
    return lookup.with_added(lookup.built_in())


def meant(name: str) -> list[Candidate]:
    return list(gazetteer().find(folded(name)).exact)


def own(name: str) -> Candidate:
    (found,) = [one for one in meant(name) if one.added]
    return found


def in_syria(name: str) -> Candidate:
    return next(one for one in meant(name) if one.country == "SY")


# ---------------------------------------------------------------- CSV

# No place that is built in has these names.
PLAIN = "name,lat,lon\nتل الزعرورة,35.111,36.555\n"


def test_a_place_from_a_csv_is_found(tmp_path: Path) -> None:
    done = add(tmp_path, PLAIN, country="SY")
    assert (done.name, done.format, done.places, done.tally.rows, done.linked) == ("mine", "csv", 1, 1, 0)
    found = own("تل الزعرورة")
    assert (found.lat, found.lon, found.country, found.kind) == (35.111, 36.555, "SY", "settlement")
    assert (found.id, found.added, found.native) == ("mine:2", "mine", True)


HEADERS = [
    "name,lat,lon", "Name,Latitude,Longitude", "الاسم,خط العرض,خط الطول", "اسم القرية,Lat,Long", "place_name,y_coord,x_coord",
    "name_ar,LAT_DD,LON_DD", "Arabic name,POINT_Y,POINT_X",
]  # fmt: skip


@pytest.mark.parametrize("header", HEADERS)
def test_columns_are_guessed_in_english_and_arabic(tmp_path: Path, header: str) -> None:
    add(tmp_path, f"{header}\nتل الزعرورة,35.111,36.555\n")
    assert (own("تل الزعرورة").lat, own("تل الزعرورة").lon) == (35.111, 36.555)


def test_columns_that_cannot_be_guessed_are_named(tmp_path: Path) -> None:
    with pytest.raises(Refused) as error:
        add(tmp_path, "toponimo,breite,länge\nتل الزعرورة,35.1,36.5\n")
    message = str(error.value)
    assert "toponimo, breite, länge" in message and "--columns name=…,lat=…,lon=…" in message


def test_columns_may_be_said(tmp_path: Path) -> None:
    add(tmp_path, "toponimo,breite,länge\nتل الزعرورة,35.1,36.5\n", columns=parse(["name=toponimo,lat=breite", "lon=länge"]))
    assert own("تل الزعرورة").lat == 35.1


def test_a_column_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"no column 'breite'; the columns are: name, lat, lon"):
        add(tmp_path, PLAIN, columns={"lat": "breite"})
    with pytest.raises(Refused, match="FIELD=COLUMN"):
        parse(["latitude"])


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_cells_may_be_parted_by_any_usual_mark(tmp_path: Path, delimiter: str) -> None:
    add(tmp_path, PLAIN.replace(",", delimiter))
    assert own("تل الزعرورة").lat == 35.111


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1256"])
def test_encodings_are_told_apart(tmp_path: Path, encoding: str) -> None:
    add(tmp_path, PLAIN.encode(encoding))
    assert own("تل الزعرورة").lat == 35.111


def test_arabic_digits_and_decimal_commas_are_numbers(tmp_path: Path) -> None:
    add(tmp_path, "الاسم;العرض;الطول\nتل الزعرورة;٣٥٫١١١;36,555\n")
    assert (own("تل الزعرورة").lat, own("تل الزعرورة").lon) == (35.111, 36.555)


def test_further_columns_are_used(tmp_path: Path) -> None:
    add(
        tmp_path,
        "name_ar,name_en,aliases,type,country,governorate,population,radius,id,lat,lon\n"
        'تل الزعرورة,Tell Zaarura,زعرورة الفوقا|زعرورة التحتا,مخيم,Syria,Hama,"12,500",3.5,Z7,35.111,36.555\n',
    )
    found = own("زعرورة الفوقا")
    assert found == own("Tell Zaarura") == own("تل الزعرورة")
    assert (found.name, found.kind, found.country, found.admin1) == ("Tell Zaarura", "camp", "SY", "Hama")
    assert (found.population, found.radius_km, found.id) == (12500, 3.5, "mine:Z7")


def test_a_name_says_its_kind_where_no_column_does(tmp_path: Path) -> None:
    add(tmp_path, "name,lat,lon\nمخيم الزعرورة,35.1,36.5\nحي الزعرورة الشرقي,35.2,36.6\n")
    assert own("مخيم الزعرورة").kind == "camp"
    assert own("حي الزعرورة الشرقي").kind == "neighbourhood"


def test_what_stands_in_parentheses_is_no_part_of_a_name(tmp_path: Path) -> None:
    add(tmp_path, "name,lat,lon\nتل الزعرورة (حماة),35.1,36.5\n")
    assert own("تل الزعرورة").lat == 35.1


BAD = [
    ("Tell Zaarura,35.1,36.5", rows.NO_ARABIC),
    ("تل الزعرورة,,36.5", rows.NO_POINT),
    ("تل الزعرورة,35°06'N,36.5", rows.NOT_DEGREES),
    ("تل الزعرورة,nan,36.5", rows.NOT_DEGREES),
    ("تل الزعرورة,3511100,36.5", rows.OUTSIDE),
    ("تل الزعرورة,0,0.0", rows.NULL_ISLAND),
    ("تل الزعرورة واحد اثنان ثلاثة أربعة خمسة,35.1,36.5", rows.TOO_LONG),
    ("تل الزعرورة", rows.NO_POINT),
    ('"تل" الزعرورة,35.1,36.5', "quotation marks that are not in order"),
]


@pytest.mark.parametrize(("row", "cause"), BAD, ids=[cause for _, cause in BAD])
def test_rows_that_cannot_be_used_are_counted_by_cause(tmp_path: Path, row: str, cause: str) -> None:
    done = add(tmp_path, f"name,lat,lon\nبئر القنفذة,35.2,36.6\n{row}\n")
    assert done.places == 1
    assert dict(done.tally.counts) == {cause: 1}
    assert [left.line for left in done.tally.first[cause]] == [3]


def test_every_row_is_accounted_for_and_the_first_few_shown(tmp_path: Path) -> None:
    bad = "".join(f"village {number},35.1,36.5\n" for number in range(10))
    done = add(tmp_path, PLAIN + bad)
    assert done.tally.rows == 11 == done.places + sum(done.tally.counts.values())
    assert [left.line for left in done.tally.first[rows.NO_ARABIC]] == [3, 4, 5]
    assert done.tally.first[rows.NO_ARABIC][0].shown == "village 0"


def test_what_is_not_understood_but_used_is_told(tmp_path: Path) -> None:
    done = add(tmp_path, "name,lat,lon,type,country\nتل الزعرورة,35.1,36.5,frobnitz,Atlantis\n")
    assert done.tally.doubts == {lists.UNKNOWN_KIND: 1, lists.UNKNOWN_STATE: 1}
    assert (own("تل الزعرورة").kind, own("تل الزعرورة").country) == ("settlement", "")


def test_a_place_that_stands_twice_is_added_once(tmp_path: Path) -> None:
    done = add(tmp_path, "name,lat,lon\nتل الزعرورة,35.1,36.5\nتل الزعرورة,35.1,36.5\nتل الزعرورة,36.1,36.5\n")
    assert (done.places, dict(done.tally.counts)) == (2, {adding.TWICE: 1})


def test_a_list_without_a_usable_row_adds_nothing(tmp_path: Path, data: Path) -> None:
    with pytest.raises(NothingUsable) as error:
        add(tmp_path, "name,lat,lon\nX,1,2\n")
    assert error.value.tally.counts == {rows.NO_ARABIC: 1}
    assert not data.exists()


# ---------------------------------------------------------------- GeoNames


def dump(
    number: int, name: str, others: str, lat: float, lon: float, feature: str = "P.PPL", population: int = 0, admin: str = "09"
) -> str:
    group, code = feature.split(".")
    cells = [number, name, name, others, lat, lon, group, code, "SY", "", admin, "", "", "", population, "", 400, "Asia/Damascus",
             "2020-01-01"]  # fmt: skip
    return "\t".join(map(str, cells)) + "\n"


def test_a_dump_is_recognised_and_read(tmp_path: Path) -> None:
    text = dump(99000001, "Tell Zaarura", "Tell Zaaroura,تل الزعرورة,Тель", 35.111, 36.555, population=640)
    done = add(tmp_path, text, "SY.txt")
    assert (done.name, done.format) == ("SY", "geonames")
    found = own("تل الزعرورة")
    assert (found.id, found.name, found.population, found.country) == ("geonames:99000001", "Tell Zaarura", 640, "SY")
    assert not found.curated and found.native


FEATURES = [
    ("P.PPLX", "neighbourhood"), ("P.PPLA3", "settlement"), ("A.ADM2", "admin2"), ("S.CMPRF", "camp"), ("S.AIRB", "facility"),
    ("H.LK", "water"), ("T.MT", "region"), ("L.MILB", "facility"),
]  # fmt: skip


@pytest.mark.parametrize(("feature", "kind"), FEATURES)
def test_features_become_kinds(tmp_path: Path, feature: str, kind: str) -> None:
    add(tmp_path, dump(99000001, "Tell Zaarura", "تل الزعرورة", 35.1, 36.5, feature), "SY.txt")
    assert own("تل الزعرورة").kind == kind


def test_rows_of_a_dump_that_are_not_taken_are_counted(tmp_path: Path) -> None:
    text = (
        dump(99000001, "Tell Zaarura", "تل الزعرورة", 35.1, 36.5)
        + dump(163843, "Syria", "سوريا", 35, 38, "A.PCLI")
        + dump(99000002, "Old road", "طريق الزعرورة", 35.1, 36.5, "R.RD")
        + dump(99000003, "Nameless", "Sans nom", 35.1, 36.5)
        + "99000004\tshort\n"
        + dump(99000001, "Again", "زعرورة الفوقا", 35.1, 36.5)
    )
    done = add(tmp_path, text, "SY.txt")
    assert dict(done.tally.counts) == {
        geonames.STATE: 1, geonames.UNUSED: 1, rows.NO_ARABIC: 1, geonames.NOT_19: 1, adding.SAME_ID: 1,
    }  # fmt: skip


def alternate(number: int, name: str, language: str = "ar", preferred: str = "", historic: str = "") -> str:
    return "\t".join([f"1{number}", str(number), language, name, preferred, "", "", historic, "", ""]) + "\n"


def test_alternate_names_in_arabic_go_with_a_dump(tmp_path: Path) -> None:
    names = tmp_path / "alternateNamesV2.txt"
    names.write_text(
        alternate(99000001, "زعرورة التحتا") + alternate(99000001, "تل الزعرورة", preferred="1")
        + alternate(99000001, "بئر القنفذة", "fa") + alternate(99000001, "زعرورة العتيقة", historic="1"),
        "utf-8",
    )  # fmt: skip
    add(tmp_path, dump(99000001, "Tell Zaarura", "Zaarura", 35.111, 36.555), "SY.txt", alternate=names)
    assert own("زعرورة التحتا").name_ar == "تل الزعرورة"
    assert meant("بئر القنفذة") == meant("زعرورة العتيقة") == []


def test_alternate_names_alone_name_known_places(tmp_path: Path) -> None:
    douma = in_syria("دوما")
    number = int(douma.id.removeprefix("geonames:"))
    done = add(tmp_path, alternate(number, "دوما الزعرورة") + alternate(99000001, "تل الزعرورة"), "alternatenames-SY.txt")
    assert (done.format, done.places, dict(done.tally.counts)) == ("alternates", 1, {geonames.UNKNOWN_ID: 1})
    found = own("دوما الزعرورة")
    assert (found.id, found.lat, found.population) == (douma.id, douma.lat, douma.population)
    assert in_syria("دوما") == found


def test_alternate_names_go_with_nothing_but_a_dump(tmp_path: Path) -> None:
    names = tmp_path / "alternatenames-SY.txt"
    names.write_text(alternate(99000001, "تل الزعرورة"), "utf-8")
    with pytest.raises(Refused, match="goes with a GeoNames dump"):
        add(tmp_path, PLAIN, alternate=names)
    with pytest.raises(Refused, match="is no GeoNames file of alternate names"):
        add(tmp_path, dump(99000001, "Tell", "تل الزعرورة", 35.1, 36.5), "SY.txt", alternate=tmp_path / "SY.txt")


def test_a_division_reaches_as_far_as_its_towns(tmp_path: Path) -> None:
    text = dump(99000001, "Zaarura", "محافظة الزعرورة", 35.0, 36.0, "A.ADM1", admin="77") + "".join(
        dump(99000010 + number, f"Bir {number}", f"بئر القنفذة {name}", 35.0 + number / 10, 36.0, admin="77")
        for number, name in enumerate(["الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة"])
    )
    add(tmp_path, text, "SY.txt")
    division = own("الزعرورة")
    assert division.kind == "admin1" and 20 < division.radius_km < 30  # from the middle of 44 km
    assert own("بئر القنفذة الثالثة").admin1 == "Zaarura"


def test_hamlets_called_by_an_ordinary_word_are_only_guesses(tmp_path: Path) -> None:
    text = dump(99000001, "Haqiqa", "الحقيقة", 35.1, 36.5) + dump(99000002, "Zaarura", "الزعرورة", 35.2, 36.6)
    add(tmp_path, text + dump(99000003, "Mawaqi", "المواقع", 35.3, 36.7, population=40_000), "SY.txt")
    hits = gazetteer().find(folded("الحقيقة"))
    sure, guess = hits.exact, hits.guessed
    assert not any(one.added for one in sure) and [one.id for one in guess if one.added] == ["geonames:99000001"]
    assert own("الزعرورة").id == "geonames:99000002"
    assert own("المواقع").id == "geonames:99000003"  # a town of that size is


# ---------------------------------------------------------------- p-codes

PCODES = """admin0Pcode,admin1Name_en,admin1Name_ar,admin1Pcode,admin2Name_en,admin2Name_ar,admin2Pcode,\
admin4Name_en,admin4Name_ar,admin4Pcode,Latitude_y,Longitude_x
#country+code,#adm1+name+en,#adm1+name+ar,#adm1+code,#adm2+name+en,#adm2+name+ar,#adm2+code,#loc,#loc+ar,#loc+code,#lat,#lon
SY,Zaarura,الزعرورة,SY77,Qunfudha,القنفذة,SY7701,Bir Qunfudha,بئر القنفذة,C9001,35.10,36.50
SY,Zaarura,الزعرورة,SY77,Qunfudha,القنفذة,SY7701,Tell Zaarura,تل الزعرورة,C9002,35.20,36.60
SY,Zaarura,الزعرورة,SY77,Qunfudha,القنفذة,SY7701,Nameless,,C9003,35.30,36.70
"""


@pytest.mark.parametrize("delimiter", [",", "\t"])
def test_a_table_of_pcodes_gives_its_places_and_what_they_lie_in(tmp_path: Path, delimiter: str) -> None:
    text = PCODES.replace("Latitude_y", "y_coord").replace("Longitude_x", "x_coord").replace(",", delimiter)
    done = add(tmp_path, text, "syr.csv")
    assert done.format == "pcodes" and done.places == 4
    place, district, governorate = own("تل الزعرورة"), own("القنفذة"), own("الزعرورة")
    assert (place.id, place.kind, place.country, place.admin1) == ("pcode:C9002", "settlement", "SY", "Zaarura")
    assert (district.id, district.kind, district.admin1) == ("pcode:SY7701", "admin2", "Zaarura")
    assert (governorate.id, governorate.kind, governorate.lat) == ("pcode:SY77", "admin1", 35.2)
    assert done.tally.counts[rows.NO_ARABIC] == 1


def test_upper_case_columns_and_codes_that_hold_the_state(tmp_path: Path) -> None:
    header = "ADM2_AR,ADM2_EN,ADM2_PCODE,ADM1_AR,ADM1_EN,ADM1_PCODE,Longitude,Latitude"
    done = add(tmp_path, f"{header}\nالقنفذة,Qunfudha,YE9901,الزعرورة,Zaarura,YE99,44,15\n", "yem.csv")
    assert done.format == "pcodes"
    assert (own("القنفذة").id, own("القنفذة").kind, own("القنفذة").country) == ("pcode:YE9901", "admin2", "YE")


def test_pcodes_without_coordinates_are_refused_with_the_columns_seen(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="lat, lon; the columns are: ADM1_AR, ADM1_PCODE"):
        add(tmp_path, "ADM1_AR,ADM1_PCODE\nالزعرورة,YE99\n")


def test_a_list_with_names_of_its_own_beside_pcodes_is_a_plain_one(tmp_path: Path) -> None:
    done = add(tmp_path, "name,lat,lon,ADM1_EN,ADM1_PCODE\nتل الزعرورة,35.1,36.5,Hama,SY05\n")
    assert (done.format, own("تل الزعرورة").admin1) == ("csv", "Hama")


# ---------------------------------------------------------------- files


def zipped(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("_", "."), content)
    return path


def test_a_zipped_list_is_read(tmp_path: Path) -> None:
    text = dump(99000001, "Tell Zaarura", "تل الزعرورة", 35.1, 36.5)
    path = zipped(tmp_path / "SY.zip", SY_txt=text.encode(), readme_txt=b"The main table has these columns")
    assert adding.add(Request(path)).name == "SY"
    assert own("تل الزعرورة").lat == 35.1


def test_an_archive_of_several_lists_is_refused_with_their_names(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"holds a\.csv, b\.csv"):
        adding.add(Request(zipped(tmp_path / "two.zip", a_csv=b"x", b_csv=b"y")))


def test_a_bomb_is_refused_while_it_unfolds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = zipped(tmp_path / "bomb.zip", a_csv=(PLAIN + f"X,1,{'2' * 900}\n" * 20_000).encode())
    assert path.stat().st_size < 100_000
    with pytest.raises(Refused, match="unfolds to more than 10 MB"):
        adding.add(Request(path))
    monkeypatch.setattr(table, "ZIP_BYTES", 100)
    with pytest.raises(Refused, match="limit for zipped files"):
        adding.add(Request(zipped(tmp_path / "small.zip", a_csv=PLAIN.encode() * 5)))


def test_a_damaged_archive_is_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "SY.zip", SY_txt=dump(99000001, "Tell", "تل الزعرورة", 35.1, 36.5).encode())
    content = bytearray(path.read_bytes())
    content[60:70] = b"\0" * 10
    path.write_bytes(content)
    with pytest.raises(Refused, match="damaged or unusual ZIP"):
        adding.add(Request(path))


REFUSED = [
    (b"", "there is nothing in it"),
    (b"%PDF-1.7 ....", "it is a PDF"),
    (b"\x00\x01\x02" * 100, "cannot be read"),
    ("تل الزعرورة,35.1,36.5\n".encode(), "must name the columns"),
]


@pytest.mark.parametrize(("content", "message"), REFUSED)
def test_what_is_no_list_is_refused(tmp_path: Path, content: bytes, message: str) -> None:
    with pytest.raises(Refused, match=message):
        add(tmp_path, content)


def test_a_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<x/>")
    with pytest.raises(Refused, match="save the sheet as CSV"):
        adding.add(Request(path, name="list"))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"there is no file .*none\.csv"):
        adding.add(Request(tmp_path / "none.csv"))
    with pytest.raises(Refused, match="is a folder"):
        adding.add(Request(tmp_path, name="folder"))


@pytest.mark.parametrize("name", ["geonames", "pcode", "Riwaya", "../up", ".hidden", "a b", "a:b", "a/b", "x" * 65])
def test_names_that_would_mislead_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(Refused, match="--name"):
        add(tmp_path, PLAIN, name=name)


def test_a_name_is_made_of_the_file(tmp_path: Path) -> None:
    assert store.name_of(Path("SY.txt.zip")) == "SY"
    assert store.name_of(Path("قرى حماة (2).csv")) == "قرى-حماة-2"
    assert store.name_of(Path("geonames.csv")) == ""


def test_a_country_is_a_code_of_two_letters(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="ISO code of two letters"):
        add(tmp_path, PLAIN, country="Syria")


# ---------------------------------------------------------------- the folder


def test_the_folder_follows_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert store.folder() == tmp_path / "data" / "gazetteers"
    monkeypatch.delenv("RIWAYA_DATA")
    monkeypatch.setenv("XDG_DATA_HOME", "/xdg")
    assert store.folder() == Path("/xdg/riwaya/gazetteers")
    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.setenv("HOME", "/somebody")
    assert store.folder() == Path("/somebody/.local/share/riwaya/gazetteers")


def test_adding_again_replaces(tmp_path: Path, data: Path) -> None:
    assert not add(tmp_path, PLAIN).replaced
    assert add(tmp_path, PLAIN.replace("35.111", "35.222")).replaced
    assert own("تل الزعرورة").lat == 35.222
    assert [path.name for path in (data / "gazetteers").iterdir()] == ["mine.bin"]


def test_the_same_list_gives_the_same_bytes(tmp_path: Path) -> None:
    first = add(tmp_path, PLAIN).path.read_bytes()
    assert add(tmp_path, PLAIN).path.read_bytes() == first
    note = json.loads(Gazetteer(first).note())
    assert note == {"file": "mine.csv", "format": "csv", "left": 0, "rows": 1, "trusted": True}


def test_a_failed_addition_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add(tmp_path, PLAIN)

    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.replace", fail)
    with pytest.raises(KeyboardInterrupt):
        add(tmp_path, PLAIN.replace("35.111", "35.222"))
    assert own("تل الزعرورة").lat == 35.111
    assert [path.name for path in (tmp_path / "data" / "gazetteers").iterdir()] == ["mine.bin"]


@pytest.mark.parametrize("damage", [b"", b"x" * 300, None])
def test_a_damaged_file_is_told_of_and_left_aside(tmp_path: Path, capsys: pytest.CaptureFixture[str], damage: bytes | None) -> None:
    path = add(tmp_path, PLAIN).path
    path.write_bytes(path.read_bytes()[:200] if damage is None else damage)
    add(tmp_path, PLAIN, name="sound")
    assert [one.added for one in meant("تل الزعرورة")] == ["sound"]
    assert re.search("the gazetteer mine is damaged.* remove mine", capsys.readouterr().err)


# ---------------------------------------------------------------- look-up


def test_without_own_files_the_built_in_gazetteer_itself_is_used() -> None:
    assert gazetteer() is lookup.built_in()


def test_a_twin_of_a_built_in_place_takes_its_place(tmp_path: Path) -> None:
    before = in_syria("كوباني")
    others = [one.id for one in meant("عين العرب") if one.id != before.id]
    done = add(tmp_path, f"name,lat,lon\nعين العرب,{(before.lat or 0) + 0.05:.3f},{before.lon:.3f}\n")
    assert done.linked == 1
    after = own("عين العرب")
    # yours where you say something, its where you do not, and under every name of it
    assert after.lat == pytest.approx((before.lat or 0) + 0.05, abs=0.001) and after.id == "mine:2"
    assert (after.country, after.name, after.kind) == ("SY", before.name, before.kind)
    assert (after.curated, after.population, after.radius_km) == (before.curated, before.population, before.radius_km)
    assert in_syria("كوباني") == after
    assert sorted(one.id for one in meant("عين العرب")) == sorted([after.id, *others])


@pytest.mark.parametrize(
    ("lat", "lon", "more", "values"),
    [(34.0, 38.0, "", ""), (33.5712, 36.4027, ",country", ",IQ"), (33.5712, 36.4027, ",kind", ",region")],
    ids=["farther than 15 km", "another state", "another sort"],
)
def test_what_is_not_the_same_place_is_a_further_candidate(tmp_path: Path, lat: float, lon: float, more: str, values: str) -> None:
    before = meant("دوما")
    done = add(tmp_path, f"name,lat,lon{more}\nدوما,{lat},{lon}{values}\n")
    assert done.linked == 0
    assert [one.id for one in meant("دوما")] == [*(one.id for one in before), "mine:2"]


def test_the_nearest_of_several_namesakes_is_the_twin(tmp_path: Path) -> None:
    douma = in_syria("دوما")
    text = f"name,lat,lon\nدوما,{(douma.lat or 0) + 0.1},{douma.lon}\nدوما,{(douma.lat or 0) + 0.01},{douma.lon}\n"
    assert add(tmp_path, text).linked == 1
    ids = [one.id for one in meant("دوما")]
    assert douma.id not in ids and {"mine:2", "mine:3"} < set(ids)
    twin = next(one for one in meant("دوما") if one.id == "mine:3")
    assert twin.population == douma.population


def test_the_same_geonames_id_is_the_same_place(tmp_path: Path) -> None:
    douma = in_syria("دوما")
    number = int(douma.id.removeprefix("geonames:"))
    add(tmp_path, dump(number, "Duma", "دومة الزعرورة", 33.9, 36.9), "SY.txt")
    found = own("دومة الزعرورة")
    assert (found.id, found.lat, found.name) == (douma.id, 33.9, douma.name)
    assert in_syria("دوما") == found


def test_files_are_asked_in_the_order_of_their_names(tmp_path: Path) -> None:
    add(tmp_path, "name,lat,lon\nتل الزعرورة,35.11,36.55\n", name="b")
    add(tmp_path, "name,lat,lon\nتل الزعرورة,35.12,36.55\nتل الزعرورة,31.0,36.0\n", name="a")
    assert [one.id for one in meant("تل الزعرورة")] == ["a:2", "a:3"]  # b has a:2 once more
    found = gazetteer()
    assert [found.entry(one.number) for one in found.find(folded("تل الزعرورة")).exact] == meant("تل الزعرورة")
    assert len(found) == len(lookup.built_in()) + 3


def test_longer_names_of_own_files_are_gone_on_with(tmp_path: Path) -> None:
    assert gazetteer().find(folded("زعرورة")) == lookup.NOTHING
    add(tmp_path, "name,lat,lon\nزعرورة القنفذة,35.11,36.55\n")
    assert gazetteer().find(folded("زعرورة")).continues


def test_small_lists_made_by_hand_are_trusted(tmp_path: Path) -> None:
    add(tmp_path, PLAIN)
    assert own("تل الزعرورة").curated
    add(tmp_path, PLAIN, trusted=False)
    assert not own("تل الزعرورة").curated
    # only letters: digits are no part of a name
    names = ["".join("ابتثجحخدذر"[int(digit)] for digit in f"{number:04}") for number in range(adding.TRUSTED_UP_TO + 1)]
    many = "name,lat,lon\n" + "".join(f"زعرورة {name},35.1,36.5\n" for name in names)
    assert not add(tmp_path, many, "many.csv").trusted
    assert add(tmp_path, dump(99000001, "Tell", "تل الزعرورة", 35.1, 36.5), "SY.txt").trusted is False
    assert add(tmp_path, many, "many.csv", trusted=True).trusted


def test_the_flags_of_a_user_s_entry_are_its_own(tmp_path: Path) -> None:
    content = add(tmp_path, PLAIN).path.read_bytes()
    header: Sequence[int] = layout.HEADER.unpack_from(content, 0)
    offset = 64 + 8 * header[4] + 4 * (header[4] + 1) + 4 * header[5]
    assert layout.RECORD.unpack_from(content, offset)[-1] == layout.ADDED_FLAG | layout.CURATED_FLAG | layout.NATIVE_FLAG
    base = lookup.built_in()
    assert not any(base.entry(number).added for number in range(200))
