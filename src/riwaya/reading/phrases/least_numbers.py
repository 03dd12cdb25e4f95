"""Numbers whose persons stand behind what bounds them: قتل 18 *على الأقل من* مسلحي الجماعة, ثلاثة *على الأكثر من* الجنود.

In: the token behind a number. Out: the token of من behind its bound, -1 where nothing of the kind stands there.
The idea: a bound between a number and من parts them no more than a noun does (18 قتيلا من مسلحي الجماعة).
"""

from __future__ import annotations

from riwaya.reading.draft import Draft
from riwaya.reading.phrases.fixed_words import opens_agent


def behind_bound(draft: Draft, index: int, last: int) -> int:
    """18 *على الأقل من* مسلحي الجماعة: the token of من behind the two words that bound a number before `index`."""
    if index + 3 >= last or draft.lacks("least_word"):
        return -1
    words, operators = draft.words, draft.knowledge.operators
    on, least, of = words[index : index + 3]
    if on is None or least is None or of is None or on.stem not in operators("on_preposition"):
        return -1
    if least.stem not in operators("least_word") or not least.article or of.stem not in operators("partitive") or of.suffix:
        return -1
    who = words[index + 3]
    if who is None or not (who.head or who.entity or who.people):
        return -1  # ستة على الأقل *من القرية*
    return -1 if opens_agent(draft, index + 2) else index + 2


__all__ = ["behind_bound"]
