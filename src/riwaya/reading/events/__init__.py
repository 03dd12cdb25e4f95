"""Events: who did what to whom, read from verbs and nouns of acts and from statements.

In: chunks, mentions, statements and the frames of the lexicon. Out: events with their slots, and who holds which ground.
The idea: a frame says what its subject, object and prepositions mean; the parts of one reader, each a class upon the one before.
"""
