"""Shallow syntax: verbs, noun phrases, conjunctions and marks, in a row for each sentence.

In: matched words. Out: chunks, with what a word is where it stands, and where each phrase begins and ends.
The idea: one pass from the right margin on; whether a word goes on with a phrase is asked of many small rules of one kind.
"""
