"""Actors: whom noun phrases name.

In: chunks. Out: mentions of entities, states, peoples, persons, offices and kinds of people, with their titles and bodies.
The idea: a mention is as long as its words name somebody, and says no more of him than they do.
"""
