"""Independent sources: which accounts of one incident go back to one and the same source.

In: accounts (report, outlet, who is named as having said it), and families of copies. Out: a number of a group for each.
The idea: a source is where words come from, not where they are printed. Ten papers with the Observatory's figure are one
source, so are ten that carry one wire; whom nobody names has no weight of his own but that of who vouches for him.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from riwaya.accounts.descent import Family
from riwaya.accounts.joining import Joining
from riwaya.accounts.speakers import bodies, names_of
from riwaya.records import Span

_WORDS: Final = 2  # a single word (المفوضية) tells of no body by itself


class Voice(NamedTuple):
    """One link of an account's chain: a canonical entity id, or a name; `anonymous` for "a security source".

    `source` is whom it counts as where that is not its name (a spokesman as his body), "" for the outlet itself.
    """

    name: str
    anonymous: bool = False
    source: str | None = None

    @property
    def counts_as(self) -> str:
        """The source it is counted as, "" for none of its own."""
        return "" if self.anonymous else self.name if self.source is None else self.source


class Account(NamedTuple):
    """What one report says of an incident on somebody's word.

    report   id of the report
    chain    from the origin outwards, the outlet left out; empty in the outlet's own voice
    outlet   a canonical entity id where the outlet is one (so that SANA's own report and "SANA said" meet), else its name
    agency   the one agency that the report credits by name at its head or foot, as `outlet`; None for several or none
    span     where in the report's text it stands, half-open code points; tells the parts of a digest apart
    """

    report: str
    chain: tuple[Voice, ...] = ()
    outlet: str | None = None
    agency: str | None = None
    span: Span | None = None


_Key = tuple[str, str]


def independent_groups(accounts: Sequence[Account], families: Iterable[Family] = ()) -> list[int]:
    """The group of each account, numbered from 1 in order of first appearance; as many groups as independent sources.

    One group are accounts

    - whose innermost named speaker is the same: the origin, or where that is anonymous the first who is named as having
      it from there (two papers that have "a military source" from SANA have SANA);
    - of one outlet in its own voice, or from sources that it does not name;
    - of reports of one family of copies, in the outlets' own voice or from sources that they do not name, but for what a
      copy added of its own: it has the family's text from the family, and what it added from its outlet;
    - in the own voice of reports that credit one and the same agency, and of that agency itself.
    """
    held = _Held(families)
    accounts = _with_full_names(_with_countries(accounts))
    joined: Joining[_Key] = Joining(())
    owners: list[_Key] = []
    for account in accounts:
        keys = _keys(account, held)
        for key in keys:
            joined.add(key)
            joined.join(keys[0], key)
        owners.append(keys[0])
    numbers: dict[_Key, int] = {}
    return [numbers.setdefault(joined.first(owner), len(numbers) + 1) for owner in owners]


def _with_countries(accounts: Sequence[Account]) -> list[Account]:
    """A ministry told without its country is the one told with it, where only one is."""
    names = dict.fromkeys(voice.counts_as for account in accounts for voice in account.chain)
    full: dict[str, set[str]] = {}
    for name in names:
        if name.endswith(")") and " (" in name:
            full.setdefault(name.partition(" (")[0], set()).add(name)
    return _renamed(accounts, {plain: next(iter(known)) for plain, known in full.items() if plain in names and len(known) == 1})


def _with_full_names(accounts: Sequence[Account]) -> list[Account]:
    """A body told by some words of its name (مفوضية حقوق الإنسان) is the one of the incident that they are of, if only one is."""
    told = dict.fromkeys(voice.counts_as for account in accounts for voice in account.chain if voice.counts_as)
    sources = dict.fromkeys((*told, *(account.outlet for account in accounts if account.outlet)))
    meant: dict[str, str] = {}
    for name in told:
        short = names_of(name)[0] if names_of(name) else frozenset()
        if name in bodies() or len(short) < _WORDS:
            continue
        full = [other for other in sources if other != name and any(short < words for words in names_of(other))]
        if len(full) == 1:
            meant[name] = full[0]
    return _renamed(accounts, meant)


def _renamed(accounts: Sequence[Account], meant: Mapping[str, str]) -> list[Account]:
    """The accounts with some sources counted as others."""
    if not meant:
        return list(accounts)
    return [
        account._replace(chain=tuple(
            voice._replace(source=meant[voice.counts_as]) if voice.counts_as in meant else voice for voice in account.chain
        ))
        for account in accounts
    ]  # fmt: skip


def _keys(account: Account, held: _Held) -> list[_Key]:
    """What an account's weight rests on: accounts that share one of these are one source."""
    for voice in account.chain:
        if voice.counts_as:
            return [("voice", voice.counts_as)]
    keys: list[_Key] = []
    family = held.family(account)
    if family is not None:
        keys.append(("family", family))
        if account.agency:
            keys.append(("voice", account.agency))
        if account.outlet and account.report == family:  # who copies has nothing of his own in it: two wires in one paper stay two
            keys.append(("voice", account.outlet))
    else:
        keys.extend(("voice", name) for name in (account.agency, account.outlet) if name)
    return keys or [("report", account.report)]


class _Held:
    """Which family what a report says is of."""

    def __init__(self, families: Iterable[Family]) -> None:
        self._member: dict[str, str] = {}
        self._parts: dict[str, list[tuple[Span, str]]] = {}
        self._added: dict[tuple[str, str], list[Span]] = {}
        for family in families:
            for report in family.members:
                self._member[report] = family.root
            for part in family.parts:
                self._parts.setdefault(part.report, []).append((part.span, family.root))
            for line in family.lines:
                self._added[family.root, line.child] = line.added

    def family(self, account: Account) -> str | None:
        """The root of the family; None where the report has it from nowhere else, as far as is known.

        A digest's account is of the family whose part it stands in; what stands in a stretch that a copy added is the
        copy's own. Without a span an account is taken to stand in what was copied, of a digest in its first part.
        """
        parts = self._parts.get(account.report, [])
        member = self._member.get(account.report)
        if account.span is None:
            return member or next((root for _, root in parts), None)
        for span, root in parts:
            if _meet(account.span, span):
                return root
        if member is not None and any(_meet(account.span, span) for span in self._added.get((member, account.report), ())):
            return None
        return member


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
