"""Scenes: where an act took place.

In: an event, the places of its sentence and the ground of what was told before. Out: the most precise place that is tied to it.
The idea: what governs a name says whether it is a scene, an aim, an origin or part of a name; a scene holds until another opens.
"""
