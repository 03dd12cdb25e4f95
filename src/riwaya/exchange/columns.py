"""The columns of the flat tables.

In: nothing. Out: `TABLES`: name, kind and meaning of every column by table.
The idea: columns are data; docs/exchange.md is held to them by a test.
"""

from __future__ import annotations

from typing import Final

from riwaya.exchange.base import Column

REPORT: Final = (
    Column("report_id", "text", "id of the report"),
    Column("outlet", "text", "who published it"),
    Column("title", "text", "title of the report"),
    Column("url", "text", "where it was found"),
    Column("published", "text", "when it was published, ISO date or date-time"),
)
SAYING: Final = (
    Column("statement_id", "text", "the innermost statement that holds it; empty: the outlet's own voice"),
    Column("said_by", "list", "who said it first (origin): the name, or the words of the text"),
    Column("said_by_words", "list", "the same in the words of the text"),
    Column("said_by_anonymous", "bool", "whether nobody is named (مصدر، شهود عيان)"),
    Column("relayed_by", "list", "who passed it on, from the origin outwards, without the outlet"),
    Column("stance", "text", "assert, deny, accuse …: how the speaker stands to it"),
    Column("mode", "text", "direct or indirect speech"),
    Column("modality", "text", "occurred, ongoing, future, hypothetical, demanded or negated; empty for what is no event"),
    Column("voice", "text", "outlet: told in the report's own voice; speaker: somebody is told to have said it"),
    Column("statement_start", "int", "first character of the statement's content"),
    Column("statement_end", "int", "the character after its last"),
)
STATEMENT_WORDS: Final = Column("statement_words", "text", "the statement's content to the letter")
WORDS: Final = (
    Column("start", "int", "first character of the words that the row was read from"),
    Column("end", "int", "the character after their last"),
    Column("words", "text", "these words to the letter"),
)
DATE: Final = (
    Column("date_start", "text", "first day or moment; empty when only an upper bound is known"),
    Column("date_end", "text", "the day or moment after the last (excluded); with date_basis published an upper bound"),
    Column("date_precision", "text", "minute, hour, part, day, week, month, season, year, decade, century or vague"),
    Column("date_basis", "text", "stated, context (from another date in the text) or published (nothing stated)"),
)
PLACE: Final = (
    Column("place", "text", "name of the most precise place"),
    Column("place_words", "text", "the same in the words of the text"),
    Column("place_id", "text", "its id in the report"),
    Column("gazetteer", "text", "its id in the gazetteer"),
    Column("country", "text", "ISO 3166 code of two letters"),
    Column("admin1", "text", "first-order division"),
    Column("latitude", "number", "degrees north of the centroid, WGS 84"),
    Column("longitude", "number", "degrees east"),
    Column("radius_km", "number", "how far the text lets the place lie from there"),
    Column("relation", "text", "south_of, near, between …: how the words make another area of the name"),
    Column("geo_precision", "int", "ACLED's code: 1 the place itself, 2 near it or a small area, 3 a region"),
    Column("where_prec", "int", "UCDP's code, 1 exact to 7 international waters"),
)

_EVENTS: Final = (
    *REPORT,
    Column("event_id", "text", "id of the event in the report"),
    Column("type", "text", "PLOVER type"),
    Column("event_mode", "text", "PLOVER mode"),
    Column("acled_event_type", "text", "ACLED's type, where ACLED would code the event"),
    Column("acled_sub_event_type", "text", "ACLED's sub-event type"),
    Column("cameo", "text", "CAMEO code"),
    Column("actor", "list", "who did it: names, or the words of the text"),
    Column("actor_words", "list", "the same in the words of the text"),
    Column("actor_entity", "list", "the same as ids of the lexicon, where it knows them"),
    Column("recipient", "list", "to whom it was done"),
    Column("recipient_words", "list", "the same in the words of the text"),
    Column("recipient_entity", "list", "the same as ids of the lexicon"),
    *PLACE,
    Column("other_places", "list", "further places of the event"),
    *DATE,
    Column("killed_low", "number", "the largest of the lowest figures of killed; empty: none told"),
    Column("killed_high", "number", "the sum of the highest figures of killed; empty: none told or open"),
    Column("injured_low", "number", "likewise injured"),
    Column("injured_high", "number", "likewise injured"),
    Column("tolls", "list", "every figure: effect, figure, whom it counts"),
    Column("weapon", "text", "with what, in the words of the text"),
    Column("background", "bool", "told only as history"),
    *SAYING,
    STATEMENT_WORDS,
    *WORDS,
    Column("sentence", "text", "the sentence of these words to the letter"),
    Column("rule", "text", "the rule that found the event"),
    Column("score", "number", "how sure the reading is, 0 to 1; not how likely the event is"),
)
_STATEMENTS: Final = (
    *REPORT,
    *SAYING,
    STATEMENT_WORDS,
    Column("chain", "list", "every link as role: name, from the origin outwards, with the statements around it"),
    Column("parent", "text", "the statement that holds this one"),
    Column("denies", "text", "the statement of the report that a denial goes against, where it stands in the text"),
    Column("cue", "text", "lemma of the word that says that something is said"),
    *WORDS,
    Column("said_on", "text", "when it was said, where a time stands with the cue"),
    Column("venue", "text", "where or how it was said: a statement, a press conference"),
    Column("rule", "text", "the rule that found the statement"),
)
_ACTORS: Final = (
    *REPORT,
    Column("actor_id", "text", "id of the mention in the report"),
    Column("entity", "text", "id in the lexicon"),
    Column("name", "text", "name in English"),
    Column("name_ar", "text", "name in Arabic"),
    Column("kind", "text", "person, state, military, armed_group …"),
    Column("country", "text", "ISO 3166 code of two letters"),
    Column("sector", "text", "PLOVER sector"),
    Column("role", "text", "office or role"),
    Column("framing", "text", "a name that takes sides"),
    Column("antecedent", "text", "the mention that this one stands for"),
    *SAYING,
    *WORDS,
)
_PLACES: Final = (
    *REPORT,
    Column("place_id", "text", "id of the place in the report"),
    Column("name", "text", "name in English"),
    Column("name_ar", "text", "name in Arabic"),
    Column("kind", "text", "settlement, admin1, region …"),
    *PLACE[3:],
    Column("antecedent", "text", "the earlier place that generic words stand for"),
    Column("candidates", "list", "what else the name may mean, with shares"),
    Column("score", "number", "how sure the reading is, 0 to 1"),
    *SAYING,
    *WORDS,
)
_TIMES: Final = (
    *REPORT,
    Column("time_id", "text", "id of the time in the report"),
    Column("value", "text", "TIMEX3 value"),
    Column("time_start", "text", "first day or moment"),
    Column("time_end", "text", "the day or moment after the last"),
    Column("precision", "text", "minute, hour, part, day, week, month, season, year, decade, century or vague"),
    Column("kind", "text", "date, datetime, interval, duration or set"),
    Column("basis", "text", "stated, published or context"),
    Column("conflict", "text", "what disagrees in the text"),
    *SAYING,
    *WORDS,
)
_QUANTITIES: Final = (
    *REPORT,
    Column("quantity_id", "text", "id of the quantity in the report"),
    Column("value", "number", "the number"),
    Column("low", "number", "lower bound; empty: open"),
    Column("high", "number", "upper bound; empty: open"),
    Column("operator", "text", "exact, at_least, about, dozens …"),
    Column("counts", "text", "what is counted"),
    *SAYING,
    *WORDS,
)
_TOLLS: Final = (
    *REPORT,
    Column("event_id", "text", "the event that did it"),
    Column("type", "text", "PLOVER type of the event"),
    Column("quantity_id", "text", "the quantity"),
    Column("effect", "text", "killed, injured, detained …"),
    Column("who", "text", "whom the figure counts"),
    Column("value", "number", "the number"),
    Column("low", "number", "lower bound; empty: open"),
    Column("high", "number", "upper bound; empty: open"),
    Column("operator", "text", "exact, at_least, about, dozens …"),
    *DATE,
    *PLACE,
    *SAYING,
    STATEMENT_WORDS,
    *WORDS,
    Column("event_start", "int", "first character of the event's words"),
    Column("event_end", "int", "the character after their last"),
    Column("event_words", "text", "the event's words to the letter"),
)
_CONTROL: Final = (
    *REPORT,
    Column("control_id", "text", "id of the record in the report"),
    Column("holder", "text", "who"),
    Column("holder_entity", "text", "its id in the lexicon"),
    Column("change", "text", "holds, gained, lost, contested or besieged"),
    *PLACE,
    *DATE,
    *SAYING,
    STATEMENT_WORDS,
    *WORDS,
)
_FRAMINGS: Final = (
    *REPORT,
    Column("neutral", "text", "the neutral wording"),
    Column("loaded_for", "text", "the actor whom the word favours"),
    *SAYING,
    *WORDS,
)
_REPORTS: Final = (
    *REPORT,
    Column("published_basis", "text", "given (metadata) or stated (in the text)"),
    Column("section", "text", "section of the paper or site"),
    Column("language", "text", "language of the text"),
    Column("datelines", "list", "places at the head"),
    Column("agencies", "list", "agencies credited"),
    Column("encoding", "text", "how the file was encoded"),
    Column("statements", "int", "how many statements were read"),
    Column("events", "int", "how many events were read"),
    Column("warnings", "list", "what was odd about the text"),
    Column("text", "text", "the text to the letter"),
)

# In the order of the sheets of a workbook.
TABLES: Final[dict[str, tuple[Column, ...]]] = {
    "events": _EVENTS, "statements": _STATEMENTS, "tolls": _TOLLS, "actors": _ACTORS, "places": _PLACES, "times": _TIMES,
    "quantities": _QUANTITIES, "control": _CONTROL, "framings": _FRAMINGS, "reports": _REPORTS,
}  # fmt: skip
