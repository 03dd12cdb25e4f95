"""PROV-JSON: valid by W3C's schema, opened by the prov package, and the way from an event to its speakers."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

from .made import QUOTE, consumer, export


def bundle() -> dict[str, Any]:
    document = json.loads(export("prov", version="1.2.3")[0])
    assert len(document["bundle"]) == 2
    return document["bundle"]["r:news%2F%D8%AA%D9%82%D8%B1%D9%8A%D8%B1%201.txt.bundle"]  # type: ignore[no-any-return]


def test_it_fits_the_schema() -> None:
    jsonschema = consumer("jsonschema")
    consumer("prov")
    schema = json.loads(files("prov").joinpath("tests/schemas/prov-json.schema.json").read_text("utf-8"))
    for given in (None, []):
        jsonschema.validate(json.loads(export("prov", given)[0]), schema)


def test_prov_opens_it() -> None:
    model = consumer("prov.model")
    data = export("prov")[0].decode()
    document = model.ProvDocument.deserialize(content=data, format="json")
    found = {str(one.identifier): one for one in document.bundles}
    assert len(found) == 2
    (full,) = [one for name, one in found.items() if "news" in name]
    assert len(list(full.get_records(model.ProvEntity))) == 1 + 3 + 4
    assert len(list(full.get_records(model.ProvDerivation))) == 3 + 4
    again = model.ProvDocument.deserialize(content=document.serialize(format="json"), format="json")
    assert again == document


def test_an_event_leads_to_its_speakers() -> None:
    found = bundle()
    base = "r:news%2F%D8%AA%D9%82%D8%B1%D9%8A%D8%B1%201.txt"
    derived = {record["prov:generatedEntity"]: record for record in found["wasDerivedFrom"].values()}
    assert derived[f"{base}.e1"]["prov:usedEntity"] == f"{base}.s1"
    assert derived[f"{base}.s1"]["prov:usedEntity"] == base
    assert derived[f"{base}.s1"]["prov:type"] == {"$": "prov:Quotation", "type": "prov:QUALIFIED_NAME"}
    assert derived[f"{base}.s3"]["prov:usedEntity"] == f"{base}.s1"
    assert derived[f"{base}.e4"]["prov:usedEntity"] == base
    speakers = [
        (record["riwaya:role"], found["agent"][record["prov:agent"]]["prov:label"])
        for record in found["wasAttributedTo"].values()
        if record["prov:entity"] == f"{base}.s1"
    ]
    assert speakers == [("origin", "security source"), ("relay", "Rimal Agency")]
    assert found["entity"][f"{base}.s1"]["prov:value"] == QUOTE


def test_the_reader_is_named_with_its_version() -> None:
    assert bundle()["agent"]["agent:riwaya"]["riwaya:version"] == "1.2.3"
