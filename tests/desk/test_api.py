"""The JSON interface answers as the command line does, and takes decisions."""

from __future__ import annotations

import json

import msgspec
from fastapi.testclient import TestClient

from riwaya.records import Document
from riwaya.store import Store


def plain(rows: object) -> object:
    return json.loads(msgspec.json.encode(rows))


def proposal(desk: TestClient, record: str, action: str, **value: object) -> dict[str, object]:
    revision = desk.get("/api/report", params={"id": "r/1"}).json()["standings"][record]["revision"]
    return {"report": "r/1", "record": record, "action": action, "revision": revision, "value": value}


def test_every_list_is_that_of_the_store(desk: TestClient, store: str) -> None:
    with Store(store) as opened:
        for kind in ("reports", "statements", "events", "places"):
            rows = getattr(opened, kind)()
            assert desk.get(f"/api/{kind}").json() == plain(rows), kind
            lines = desk.get(f"/api/{kind}", params={"format": "jsonl"})
            assert lines.headers["content-type"].startswith("application/x-ndjson")
            assert [json.loads(line) for line in lines.text.splitlines()] == plain(rows)


def test_one_query_filters_lists_counts_map_and_timeline(desk: TestClient) -> None:
    query = {"place": "حيس", "type": "ASSAULT"}
    events = desk.get("/api/events", params=query).json()
    assert events
    assert all("Hays" in event["places"] for event in events)
    assert desk.get("/api/facets", params=query).json()["events"] == len(events)
    found = desk.get("/api/map", params=query).json()
    assert {scene["event"] for scene in found["scenes"]} == {event["id"] for event in found["events"]}
    assert desk.get("/api/timeline", params=query).json()["events"] == events
    worded = desk.get("/api/events", params={"q": "انفجار"}).json()
    assert {event["report"] for event in worded} == {"r2"}


def test_an_export_holds_what_the_query_finds_and_no_more(desk: TestClient) -> None:
    answer = desk.get("/api/export", params={"format": "geojson", "place": "القاهرة"})
    assert answer.headers["content-disposition"] == 'attachment; filename="riwaya.geojson"'
    features = answer.json()["features"]
    assert features
    assert {feature["id"].split("#")[0] for feature in features} == {"r2"}
    assert desk.get("/api/export", params={"format": "pdf"}).status_code == 400


def test_claims_of_control_come_in_order_of_time(desk: TestClient) -> None:
    (claim,) = desk.get("/api/control").json()
    assert (claim["place"], claim["change"]) == ("Al-Khawkhah", "gained")


def test_a_document_is_what_riwaya_read_prints(desk: TestClient, store: str) -> None:
    with Store(store) as opened:
        assert desk.get("/api/document", params={"id": "r/1"}).content == dict(opened.documents(raw=True))["r/1"]


def test_a_decision_is_made_and_what_then_stands_is_told(desk: TestClient) -> None:
    answer = desk.post("/api/decisions", json=proposal(desk, "e1", "edit", field="modality", to="ongoing"))
    assert answer.status_code == 201
    assert answer.json()["decision"]["reviewer"] == "ليلى"
    report = desk.get("/api/report", params={"id": "r/1"}).json()
    assert report["document"]["events"][0]["modality"] == "ongoing"
    assert report["original"]["events"][0]["modality"] == "occurred"
    (line,) = desk.get("/api/decisions").text.splitlines()
    assert json.loads(line)["value"] == {"field": "modality", "to": "ongoing"}


def test_a_stale_decision_is_a_conflict_with_the_revision_that_is_now(desk: TestClient) -> None:
    first = proposal(desk, "e1", "accept")
    assert desk.post("/api/decisions", json=first).status_code == 201
    again = desk.post("/api/decisions", json=first)
    assert again.status_code == 409
    assert again.json()["error"]["code"] == "stale"
    assert again.json()["error"]["revision"] == 1


def test_what_makes_no_sense_is_told_in_words(desk: TestClient) -> None:
    answer = desk.post("/api/decisions", json=proposal(desk, "e1", "edit", field="modality", to="perhaps"))
    assert answer.status_code == 422
    assert "modality cannot be that" in answer.json()["error"]["message"]
    assert desk.post("/api/decisions", json={"report": "r/1"}).status_code == 422
    unknown = {**proposal(desk, "e1", "accept"), "report": "no such"}
    assert desk.post("/api/decisions", json=unknown).status_code == 404


def test_bad_queries_say_what_to_do(desk: TestClient) -> None:
    bad = {
        "type=WAR": "is none of", "from=yesterday": "is no date", "near=here": "is no point", "q=-x": "add a word",
        "sure=very": "is not how sure", "sure=2": "is not how sure",
    }  # fmt: skip
    for query, said in bad.items():
        answer = desk.get(f"/api/events?{query}")
        assert answer.status_code == 400, query
        assert said in answer.json()["error"]["message"]


def test_names_with_quotes_and_wildcards_are_only_names(desk: TestClient) -> None:
    """Parameters are bound: what would end a statement or match everything finds nothing."""
    for name in ("' OR 1=1 --", "%", "_", '"; DROP TABLE decisions; --', "\\"):
        for parameter in ("actor", "speaker", "place", "outlet"):
            answer = desk.get("/api/events", params={parameter: name})
            assert answer.json() == [], (parameter, name)
    assert desk.get("/api/reports").json()


def test_everything_is_described(desk: TestClient) -> None:
    described = desk.get("/openapi.json").json()
    assert {"/api/reports", "/api/events", "/api/decisions", "/api/export", "/api/queue"} <= set(described["paths"])
    assert "Proposal" in described["components"]["schemas"]

    def references(value: object) -> list[str]:
        if isinstance(value, dict):
            return [one for key, part in value.items() for one in ([part] if key == "$ref" else references(part))]
        return [one for part in value for one in references(part)] if isinstance(value, list) else []

    known = {f"#/components/schemas/{name}" for name in described["components"]["schemas"]}
    assert set(references(described)) <= known
    assert all(operation.get("description") for path in described["paths"].values() for operation in path.values())


def test_gold_and_queue_follow_decisions(desk: TestClient) -> None:
    before = desk.get("/api/queue").json()
    desk.post("/api/decisions", json=proposal(desk, "e1", "accept"))
    after = desk.get("/api/queue").json()
    assert [one for one in before if one not in after] == [one for one in before if (one["report"], one["record"]) == ("r/1", "e1")]
    (line,) = desk.get("/api/gold").text.splitlines()
    assert [one["id"] for one in json.loads(line)["checked"]["events"]] == ["e1"]
    document = msgspec.convert(desk.get("/api/report", params={"id": "r/1"}).json()["document"], Document)
    assert document.id == "r/1"


def test_names_to_choose_from_are_values_of_identity(desk: TestClient) -> None:
    (reuters,) = desk.get("/api/known", params={"kind": "actor", "q": "رويترز"}).json()
    assert reuters["entity"] == "reuters"
    assert desk.get("/api/known", params={"kind": "actor", "q": "Reut"}).json() == [reuters]
    places = desk.get("/api/known", params={"kind": "place", "q": "حيس"}).json()
    place = desk.get("/api/report", params={"id": "r/1"}).json()["document"]["places"][0]
    body = {"report": "r/1", "record": place["id"], "action": "edit", "revision": 0,
            "value": {"field": "identity", "to": places[0]}}  # fmt: skip
    assert desk.post("/api/decisions", json=body).status_code == 201
    assert desk.get("/api/known", params={"kind": "place", "q": "لا مكان بهذا الاسم"}).json() == []


def test_a_mention_has_a_card_with_what_it_has_a_part_in(desk: TestClient) -> None:
    page = desk.get("/report?id=r%2F1&lang=en").text
    document = desk.get("/api/document", params={"id": "r/1"}).json()
    for name in ("actors", "places", "times", "quantities", "control"):
        for record in document[name]:
            assert f'data-id="{record["id"]}"' in page
    assert page.count('class="mentions"') == 5


def test_lists_and_maps_show_what_was_corrected(desk: TestClient) -> None:
    def decide(record: str, action: str, **value: object) -> None:
        revision = desk.get("/api/report", params={"id": "r/1"}).json()["standings"][record]["revision"]
        body = {"report": "r/1", "record": record, "action": action, "revision": revision, "value": value}
        assert desk.post("/api/decisions", json=body).status_code == 201

    before = {row["id"]: row for row in desk.get("/api/events").json() if row["report"] == "r/1"}
    document = desk.get("/api/document", params={"id": "r/1"}).json()
    placed = next(one for one in document["events"] if one["place"])
    place = {"gazetteer": None, "name": "Somewhere", "name_ar": "مكان ما", "kind": "settlement", "country": "YE", "admin1": None,
             "lat": 14.5, "lon": 43.5, "radius_km": 3.0}  # fmt: skip
    for id in placed["place"]:
        decide(id, "edit", field="identity", to=place)
    gone = next(id for id in before if id != placed["id"])
    decide(gone, "reject")

    after = {row["id"]: row for row in desk.get("/api/events").json() if row["report"] == "r/1"}
    assert gone not in after
    assert after[placed["id"]]["places"][0] == "Somewhere"
    assert (after[placed["id"]]["lat"], after[placed["id"]]["radius_km"]) == (14.5, 3.0)
    scenes = desk.get("/api/map").json()["scenes"]
    assert {one["name"] for one in scenes if (one["report"], one["event"]) == ("r/1", placed["id"])} == {"Somewhere"}
    assert "مكان ما" not in desk.get("/search?show=events&lang=en").text
    assert "Somewhere" in desk.get("/search?show=events&lang=en").text
    (claim,) = document["control"]
    decide(claim["id"], "edit", field="change", to="lost")
    assert [row["change"] for row in desk.get("/api/control").json() if row["id"] == claim["id"]] == ["lost"]


def test_rows_of_reports_nobody_decided_on_are_those_of_the_store(desk: TestClient) -> None:
    body = {"report": "r/1", "record": "e1", "action": "accept", "revision": 0, "value": {}}
    kinds = ("events", "statements", "control")
    before = [desk.get(f"/api/{kind}").json() for kind in kinds]
    assert desk.post("/api/decisions", json=body).status_code == 201
    assert [desk.get(f"/api/{kind}").json() for kind in kinds] == before, "looked at again and accepted, they are the same"
