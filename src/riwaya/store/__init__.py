"""Where reports and what was read from them are kept and found.

In: reports with their documents. Out: the same to the byte, and what answers a question.
The idea: texts and documents are kept whole and for good; whatever makes them findable is made from them and can be made anew.
"""
