"""The query in an address.

In: the parameters of a URL. Out: `Asked`: the filters of the store and the words to search for; and the same as a query string.
The idea: one query for lists, map, timeline, control and exports; it stands in the URL whole, so that a link says it all.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any, Final, NamedTuple, get_args
from urllib.parse import urlencode

from fastapi import Query

from riwaya.lexicon.ontology import PLOVER_MODES
from riwaya.records import Modality, Stance
from riwaya.store import Filters, StoreError

SEVERAL: Final = ("actor", "speaker", "outlet", "type", "place", "stance", "modality")
_POINT: Final = re.compile(r"\s*([-+]?\d+(?:\.\d+)?)\s*,\s*([-+]?\d+(?:\.\d+)?)\s*")
_CLOSED: Final[Mapping[str, tuple[str, ...]]] = {
    "type": tuple(PLOVER_MODES), "stance": get_args(Stance), "modality": get_args(Modality)
}  # fmt: skip
_MOST: Final = 40  # values of one parameter
_LONGEST: Final = 400  # characters of one value


class Asked(NamedTuple):
    """A query; `given` are its parameters as they came, without empty ones."""

    filters: Filters
    words: str
    given: tuple[tuple[str, str], ...]

    def url(self, path: str, **changes: str | None) -> str:
        """A link to the same query elsewhere; a parameter given as None is left out, any other takes the place of its values."""
        kept = [(name, value) for name, value in self.given if name not in changes]
        pairs = [*kept, *((name, value) for name, value in changes.items() if value is not None)]
        return f"{path}?{urlencode(pairs)}" if pairs else path

    def toggled(self, path: str, name: str, value: str) -> str:
        """A link with one value more, or less where it is there."""
        pair = (name, value)
        pairs = [one for one in self.given if one != pair] if pair in self.given else [*self.given, pair]
        return f"{path}?{urlencode(pairs)}" if pairs else path

    def has(self, name: str, value: str) -> bool:
        return (name, value) in self.given

    def first(self, name: str) -> str:
        return next((value for key, value in self.given if key == name), "")


_Several = Annotated[list[str], Query(max_length=_MOST)]
_One = Annotated[str, Query(max_length=_LONGEST)]


def asked(
    q: Annotated[str, Query(max_length=_LONGEST, description="words of the report, as in riwaya search")] = "",
    actor: Annotated[list[str], Query(max_length=_MOST, description="who acts or is acted on, in Arabic or English")] = [],  # noqa: B006
    speaker: Annotated[list[str], Query(max_length=_MOST, description="who says it or passes it on")] = [],  # noqa: B006
    outlet: _Several = [],  # noqa: B006
    type: Annotated[list[str], Query(max_length=_MOST, description="PLOVER type of event")] = [],  # noqa: B006
    place: Annotated[list[str], Query(max_length=_MOST, description="a place, or a state or division with all in it")] = [],  # noqa: B006
    stance: _Several = [],  # noqa: B006
    modality: _Several = [],  # noqa: B006
    near: Annotated[str, Query(max_length=60, description="latitude,longitude in degrees")] = "",
    radius: Annotated[float, Query(gt=0, le=20_000, description="km around near")] = 25.0,
    since: Annotated[str, Query(alias="from", max_length=30, description="2018-05-22, 2018-05 or 2018")] = "",
    until: Annotated[str, Query(alias="to", max_length=30)] = "",
    dated: Annotated[bool, Query(description="only events whose date the text states")] = False,
    sure: Annotated[str, Query(max_length=10, description="only events the reader is so sure of, from 0 to 1")] = "",
) -> Asked:
    """The query of a request. Raises StoreError for a value that none can have."""
    lists = {
        "actor": actor, "speaker": speaker, "outlet": outlet, "type": type, "place": place, "stance": stance,
        "modality": modality,
    }  # fmt: skip
    several: dict[str, Any] = {
        name: tuple(value.strip()[:_LONGEST] for value in values if value.strip()) for name, values in lists.items()
    }
    for name, allowed in _CLOSED.items():
        for value in several[name]:
            if value not in allowed:
                raise StoreError(f"{name} {value!r} is none of {', '.join(allowed)}")
    words = q.strip()
    singles: dict[str, Any] = {"since": since.strip() or None, "until": until.strip() or None, "dated": dated}
    given = [("q", words)] * bool(words) + [(name, value) for name in SEVERAL for value in several[name]]
    given += [(name, value) for name, value in (("from", since.strip()), ("to", until.strip())) if value]
    if near.strip():
        found = _POINT.fullmatch(near)
        if found is None:
            raise StoreError(f"{near!r} is no point: write latitude,longitude in degrees, such as 33.51,36.29")
        singles |= {"near": (float(found[1]), float(found[2])), "radius": radius}
        given += [("near", near.strip()), ("radius", f"{radius:g}")]
    given += [("dated", "true")] * dated
    if sure.strip():
        try:
            singles["sure"] = float(sure)
        except ValueError:
            raise StoreError(f"{sure!r} is not how sure one can be: give a figure from 0 to 1, such as 0.9") from None
        given.append(("sure", sure.strip()))
    return Asked(Filters(**several, **singles, words=words), words, tuple(given))
