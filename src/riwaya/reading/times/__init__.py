"""Times: what expressions of time mean on the calendar.

In: the expressions that the language pack finds, and the day of publication. Out: mentions with intervals, or left open.
The idea: days are counted from what the text gives; what cannot be counted stays unresolved. When acts happened is in `dating`.
"""
