"""The readers are put together of classes that share one name space.

In: the classes of `riwaya.reading`. Out: methods that two classes of one reader define.
The idea: the second of them would silently take the place of the first.
"""

from __future__ import annotations

import inspect
import pkgutil
from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module

import riwaya.reading

PACKAGE = riwaya.reading.__name__


def _classes() -> Iterator[type]:
    for found in pkgutil.walk_packages(riwaya.reading.__path__, f"{PACKAGE}."):
        module = import_module(found.name)
        yield from (one for one in vars(module).values() if inspect.isclass(one) and one.__module__ == module.__name__)


def test_no_class_of_a_reader_hides_a_method_of_another() -> None:
    hidden = set()
    for whole in _classes():
        owners = defaultdict(list)
        for part in whole.__mro__:
            if part.__module__.startswith(PACKAGE):
                for name, value in vars(part).items():
                    if inspect.isfunction(value) and not name.startswith("__"):
                        owners[name].append(part.__name__)
        hidden |= {(name, *parts) for name, parts in owners.items() if len(parts) > 1}
    assert not hidden, f"give one of each another name: {sorted(hidden)}"
