"""What many reports say of one incident: copies, independence, incidents, comparison by slot.

In: reports, and what was read from each. Out: views over them; no account is averaged away or dropped.
The idea: each stage is a pure function of what it is given, and a new report touches only its neighbourhood.
"""
