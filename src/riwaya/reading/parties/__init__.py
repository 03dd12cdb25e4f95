"""Parties: who did an act and to whom, where its own clause does not say so by position alone.

In: events with the slots that their clause filled. Out: the same with the doers and those hit that constructions give away.
The idea: a module a construction; each fills what is empty or takes away what is somebody else's, none guesses.
"""
