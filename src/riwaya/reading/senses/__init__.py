"""Senses: whether a word of an act tells an act, and of which type.

In: a verb or noun that may tell an act, with what stands around it. Out: no act, or the act that it tells here.
The idea: what a word takes, of whom it is and who does it decide between force, figure of speech and plain use.
"""
