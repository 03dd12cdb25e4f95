"""Merging: one act, one event.

In: the events of a report. Out: the same, each act once, with what its second tellings and results add to it.
The idea: an attack takes its dead; a noun or clause that takes an act up again is no act more.
"""
