"""Words by themselves: their shape, what the chunker asks of them, fixed words, words that read as others.

In: the tokens of a report and their readings. Out: the same, told apart where two are written as one or one reads as another.
The idea: what a word form is without its sentence is settled before any sentence is looked at.
"""
