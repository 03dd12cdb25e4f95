"""The steps that bring stores of older versions up to date.

In: a connection to a store of the version before. Out: the tables of the step's version, filled.
The idea: one module a step, in SQL of its own, so that it does the same whatever the tables of today look like.
"""
