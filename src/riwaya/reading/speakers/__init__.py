"""Speakers: who says something, where the cue does not name him right behind it.

In: a cue and its surroundings. Out: the subject before it, in the sentence before, or behind a reference such as المصدر.
The idea: nearer and explicit before farther and meant; nobody rather than somebody doubtful.
"""
