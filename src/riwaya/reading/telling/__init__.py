"""Telling: as what an act is told: as news, as history, as a kind of acts, as a topic.

In: an event in its sentence and its report. Out: whether it is a particular act, background, or none to be recorded.
The idea: who, where, when and how many make an act particular; habits, lessons and titles tell of none.
"""
