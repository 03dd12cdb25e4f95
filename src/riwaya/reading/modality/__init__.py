"""Modality: whether an act took place, goes on, is to come, is demanded, supposed or denied.

In: an act with the verb, noun, clause and statement that carry it. Out: its modality.
The idea: what carries an act decides; what is told as news has happened.
"""
