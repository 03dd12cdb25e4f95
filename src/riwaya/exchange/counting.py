"""Walks over documents while counting them, and leaves out what a selective format does not take.

In: documents and options. Out: views, and events with their views.
The idea: nothing is left out without being counted under a reason that a person can read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from riwaya.exchange.base import Counts, Options
from riwaya.exchange.view import View
from riwaya.records import Document, Event


def views(documents: Iterable[Document], counts: Counts) -> Iterator[View]:
    """Every document as a view, counted."""
    for document in documents:
        counts.documents += 1
        yield View(document)


def told_events(view: View, counts: Counts, options: Options) -> Iterator[Event]:
    """The events told as having happened (occurred, ongoing, not denied by who speaks of them); all with `everything`."""
    for event in view.document.events:
        doubt = None if options.everything else view.doubt(event)
        if doubt:
            counts.left_out[doubt] += 1
        else:
            yield event
