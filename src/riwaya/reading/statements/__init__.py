"""Statements: cues, contents and chains of attribution.

In: chunks, mentions and cues of the lexicon. Out: statements with speaker, relays, mode, stance and the words that are said.
The idea: from each cue to its content and its subject; the outlet's own voice ends a content.
"""
