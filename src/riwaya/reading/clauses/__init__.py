"""Clauses: subjects, objects and phrases of a verb or a verbal noun, shared by statements and events.

In: chunks and mentions. Out: arguments by position, agreement and preposition, and whom pronouns stand for.
The idea: what holds of every verb, whatever it tells, stands here once.
"""
