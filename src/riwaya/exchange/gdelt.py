"""GDELT-like Mentions: tab-separated, one mention of an event a line, with character offsets.

In: documents. Out: the sixteen columns of GDELT 2.0 Mentions, then riwaya's own, under a header line.
The idea: GDELT counts characters of a translation; here every offset is a code point of the report's own text.

Source: GDELT Event Database Data Format Codebook V2.0, "Mentions table".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

from riwaya.exchange.base import Column, Counts, Options, Row
from riwaya.exchange.cells import write_tsv
from riwaya.exchange.counting import told_events, views
from riwaya.exchange.flatten import RIWAYA_COLUMNS, number_of
from riwaya.exchange.tables import event_cells
from riwaya.exchange.view import View, published, web_address
from riwaya.records import Document, Event

_WEB: Final = 1
_CITATION: Final = 2

COLUMNS: Final = (
    Column("GLOBALEVENTID", "int", "a number made of the ids of report and event"),
    Column("EventTimeDate", "text", "YYYYMMDDHHMMSS of the first moment of the event; blank where none is stated"),
    Column("MentionTimeDate", "text", "YYYYMMDDHHMMSS of publication"),
    Column("MentionType", "int", "1 a web page (there is a URL), 2 a citation"),
    Column("MentionSourceName", "text", "the outlet"),
    Column("MentionIdentifier", "text", "the URL, or the id of the report"),
    Column("SentenceID", "int", "the sentence of the event's words, counted from 1"),
    Column("Actor1CharOffset", "int", "first character of the first who did it; -1 for none"),
    Column("Actor2CharOffset", "int", "first character of the first to whom it was done; -1 for none"),
    Column("ActionCharOffset", "int", "first character of the event's words"),
    Column("InRawText", "int", "1: read in the text as it came"),
    Column("Confidence", "int", "how sure the reading is, 0 to 100; not how likely the event is"),
    Column("MentionDocLen", "int", "characters of the text"),
    Column("MentionDocTone", "text", "blank: no tone is measured"),
    Column("MentionDocTranslationInfo", "text", "blank: nothing is translated"),
    Column("Extras", "text", "blank"),
    Column("EventCode", "text", "CAMEO code"),
    Column("Actor1Name", "text", "the first who did it"),
    Column("Actor2Name", "text", "the first to whom it was done"),
    Column("ActionGeo_FullName", "text", "name of the most precise place"),
    Column("ActionGeo_CountryCode", "text", "ISO 3166 code of two letters (GDELT has FIPS)"),
    Column("ActionGeo_Lat", "number", "degrees north"),
    Column("ActionGeo_Long", "number", "degrees east"),
    *RIWAYA_COLUMNS,
)


def write(documents: Iterable[Document], out: BinaryIO, options: Options) -> Counts:
    """Writes the lines; with `options.everything` also what is not told as having happened."""
    counts = Counts()
    counts.records = write_tsv(COLUMNS, _rows(documents, counts, options), out)
    return counts


def _rows(documents: Iterable[Document], counts: Counts, options: Options) -> Iterator[Row]:
    for view in views(documents, counts):
        for event in told_events(view, counts, options):
            yield row(view, event)


def row(view: View, event: Event) -> Row:
    """The line of one event."""
    cells = event_cells(view, event)
    first, second = view.named(event.actor), view.named(event.recipient)
    number = view.sentence_number(event.span)
    url = web_address(view.report.url)
    return {
        **cells, "interval_start": cells["date_start"], "interval_end": cells["date_end"],
        "GLOBALEVENTID": number_of(view, event),
        "EventTimeDate": _stamp(event.date.start if event.date else None),
        "MentionTimeDate": _stamp(published(view.document)),
        "MentionType": _WEB if url else _CITATION,
        "MentionSourceName": view.report.outlet,
        "MentionIdentifier": url or view.document.id,
        "SentenceID": number + 1 if number is not None else None,
        "Actor1CharOffset": first[0].span[0] if first else -1,
        "Actor2CharOffset": second[0].span[0] if second else -1,
        "ActionCharOffset": event.span[0],
        "InRawText": 1,
        "Confidence": round(event.score * 100),
        "MentionDocLen": len(view.text),
        "EventCode": event.cameo,
        "Actor1Name": view.actor_name(first[0]) if first else None,
        "Actor2Name": view.actor_name(second[0]) if second else None,
        "ActionGeo_FullName": cells["place"], "ActionGeo_CountryCode": cells["country"],
        "ActionGeo_Lat": cells["latitude"], "ActionGeo_Long": cells["longitude"],
    }  # fmt: skip


def _stamp(moment: str | None) -> str | None:
    """An ISO date or date-time as figures, the clock filled up with noughts."""
    if not moment:
        return None
    return "".join(figure for figure in moment if figure.isdigit())[:14].ljust(14, "0")
