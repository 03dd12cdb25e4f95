"""Dating: when an act happened.

In: an event and the times of its clause, its sentence and the telling. Out: its date with the basis of it.
The idea: the time of the clause, else of the sentence, else what the telling implies; never the day of publication unsaid.
"""
