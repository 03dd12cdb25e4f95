"""Places: which names in a report are places, and which places they are.

In: tokens, matched words and the gazetteers. Out: place mentions with what speaks for each candidate.
The idea: names vote for each other's countries; a name that nothing speaks for is none. Where acts were is in `scenes`.
"""
