"""Tolls: how many an act killed, wounded, seized or drove out.

In: quantities and the words of effects around them. Out: tolls with unit, operator and whom they count.
The idea: a number belongs to the word that counts it; parts are no sums, and what a toll has come to is no further deaths.
"""
