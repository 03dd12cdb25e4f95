"""From bytes to tokens: decoding, normalisation with a way back, sentences, quotations.

In: bytes or a str. Out: `Tokens`, whose every offset counts code points of the text as it came.
The idea: the text is evidence and is never rewritten; matching runs on a folded copy that knows its way back.
"""
