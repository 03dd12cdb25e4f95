"""Arabic points that stand by themselves, and times inside a larger one: مطلع مايو, وقت سابق من هذا الشهر, بقية الأسبوع.

In: a sentence and a draft or a position. Out: whether the draft is enough to be a time; `Point`s with a section.
The idea: a part of the day, an ordinal or a quarter is a time only with more beside it.
"""

from __future__ import annotations

from riwaya.languages.ar.temporal_base import Draft
from riwaya.languages.ar.temporal_lengths import Found
from riwaya.languages.ar.temporal_sets import SetReader
from riwaya.languages.ar.temporal_words import LISTS, find
from riwaya.text.tokens import WORD


class StandingReader(SetReader):
    """Reads points and tells which of them stand."""

    __slots__ = ()

    def _stands(self, draft: Draft, first: int, last: int) -> bool:
        """Whether the fields are enough to be a time by themselves."""
        fields = draft.fields
        names = fields.keys() - {"calendar", "direction", "disagreement"}
        if names == {"part"}:
            return self._part_alone(first, last)
        if names <= {"nth", "quarter", "half"}:
            return False
        if "nth" in names and fields["nth"][1] != "weekday" and not names & {"month", "year", "step", "feast"}:
            return False
        if names & {"quarter", "half"} and not names & {"year", "step", "direction", "month"}:
            return False
        if names == {"calendar"} or not names:
            return False
        return not (names == {"clock"} and first > self.sentence and self.norm[first - 1] in ("نتيجه", "بنتيجه"))

    def _part_alone(self, first: int, last: int) -> bool:
        """صباحا, في الصباح, عند الفجر: what a part of the day needs when no day stands beside it."""
        word = self.norm[first]
        if last - first > 1:
            return word not in ("قبل", "وقبل") or self.norm[first + 1].startswith("ال")
        found = find(self.norm, first, self.end, "part")
        if found is None:
            return False
        if found[0].form in ("صباحا", "فجرا", "ليلا", "ظهرا", "عصرا", "مساءا"):
            return True
        raw = self.tokens.raw(first)
        if found[0].form == "مساء" and not found[0].article:
            return raw.endswith(("\u064b", "ً")) or last >= self.end or self.kind[last] != WORD
        if not found[0].article or found[0].form in ("مغرب", "عشاء", "عصر", "غروب", "ظهر"):
            return False
        return first > self.sentence and self.norm[first - 1] in (
            "في",
            "عند",
            "منذ",
            "حتي",
            "خلال",
            "مع",
            "قبل",
            "بعد",
            "قبيل",
        )

    def _within(self, first: int) -> Found | None:
        """مطلع مايو, أواخر العام الماضي, وقت سابق من هذا الشهر, نهاية الشهر."""
        norm, end = self.norm, self.end
        if find(norm, first, end, "feast"):
            return None  # بداية السنة الهجرية
        for kind in ("section", "within", "rest"):
            found = find(norm, first, end, kind)
            if found is None:
                continue
            word, place = found
            if kind == "section" and word.form in ("منتصف", "نص") and find(norm, first, end, "part"):
                return None
            if word.conjunction and first > self.sentence and word.lead > 1:
                continue
            if place < end and norm[place] == "من":
                place += 1
            draft = Draft()
            if kind != "within":
                draft.fields["section"] = word.value if kind == "section" else "rest"
            last = self._component(place, draft, place)
            if last == place:
                last = self._bare_unit(place, draft, kind == "rest")
                if last == place or kind == "within":
                    continue
            while last < end:
                following = self._more(last, draft, place)
                if following == last:
                    break
                last = following
            if not draft.fields.keys() - {"section", "part", "clock"} and kind == "within":
                continue
            if not draft.fields.keys() - {"section", "clock"} or draft.fields.keys() == {"section", "nth"}:
                continue
            return last, draft.point()
        return None

    def _bare_unit(self, at: int, draft: Draft, rest: bool = False) -> int:
        """نهاية العام, منتصف الشهر, بقية الأسبوع: of the one that runs."""
        found = find(self.norm, at, self.end, "unit1")
        if found is None or not found[0].article or found[0].lead:
            return at
        if found[0].value not in (("week", "month", "year") if rest else ("month", "year")):
            return at
        if found[1] < self.end and self.norm[found[1]] in LISTS["year_kinds"]:
            return at  # نهاية العام الدراسي
        return found[1] if draft.set("relative", step=(0, found[0].value)) else at
