"""The store that the browser tests look at: one incident told three times, a report to read, and one full of traps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from riwaya import Document, Input
from riwaya.store import Store, Writer

TOLD = [
    Input(
        id="north", title="سبعة قتلى في قصف سوق حيس", published="2025-10-16", outlet="وكالة الشمال", url="https://example.org/north",
        text="قال مسؤول محلي إن سبعة مدنيين قتلوا أمس الأربعاء في قصف على سوق في مدينة حيس جنوب الحديدة.\n"
        "وأضاف أن الجيش اليمني أسعف الجرحى. وسيطرت القوات المشتركة على بلدة الخوخة.",
    ),
    Input(
        id="cairo", title="سبعة قتلى في حيس", published="2025-10-16", outlet="مكتب القاهرة",
        text="أعلن الهلال الأحمر اليمني أن سبعة مدنيين قتلوا أمس الأربعاء في قصف على سوق في مدينة حيس.",
    ),
    Input(
        id="gulf", title="أربعة قتلى في حيس", published="2025-10-17", outlet="صحيفة الخليج",
        text="أكد مصدر عسكري أن أربعة مسلحين قتلوا الأربعاء الماضي في قصف على موقع في مدينة حيس.",
    ),
]  # fmt: skip
ODD = Input(
    id="a/b?c#d%20e &<\"'>", title="عنوان 😀 \u202eمقلوب", published="2025-10-18",
    text="\r\nقال الوزير 😀 إن \u2067القوات\u2069 قصفت حلب.\r\n"
    "\tوأضاف: «𝔄𝔅 لم يقع هجوم» \u202eعكس\u202c.\u2028ونفى المتحدث القصف\ufeff.",
)  # fmt: skip


def event_of(document: Document, words: str) -> str:
    return next(event.id for event in document.events if event.text == words)


def fill(path: Path) -> list[dict[str, Any]]:
    """Makes the store; returns the incident in it, as `riwaya incidents` prints one."""
    with Writer(path) as writer:
        writer.read(*TOLD, ODD)
    with Store(path) as store:
        documents = {report.id: store.document(report.id or "") for report in TOLD}
    says = {
        "north": ("local official", 1, [7, 7], []),
        "cairo": ("Yemen Red Crescent", 2, [7, 7], []),
        "gulf": ("military source", 3, [4, 4], ["militants"]),
    }
    accounts = [
        {
            "report": id, "event": event_of(documents[id], "قصف"),
            "statement": documents[id].statements[0].id, "chain": [chain], "independent_group": group,
            "says": {"happened": "yes", "killed": killed, "recipient": who or ["civilians"]},
        }
        for id, (chain, group, killed, who) in says.items()
    ]  # fmt: skip
    killed = [{"low": 7, "high": 7, "accounts": [0, 1]}, {"low": 4, "high": 4, "accounts": [2]}]
    return [
        {
            "id": "i/1 & ?", "type": "ASSAULT",
            "place": {"name": "Hays", "name_ar": "حيس", "lat": 13.93, "lon": 43.48, "radius_km": 4},
            "date": {"start": "2025-10-15", "end": "2025-10-16"}, "reports": list(says), "accounts": accounts,
            "slots": {"killed": {"values": killed, "agree": False}, "happened": {"values": [], "agree": True},
                      "recipient": {"values": [], "agree": False}},
            "independent_sources": 3, "status": "contested", "copies": [],
        }
    ]  # fmt: skip
