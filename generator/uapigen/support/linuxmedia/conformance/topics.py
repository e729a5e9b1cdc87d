"""The topics of the suite: one for each test module, named as its part of the spec is."""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_TESTS: Final = Path(__file__).parent
_PREFIX: Final = "test_"


class NoTopic(Exception):
    """A topic that was asked for does not exist; the text says which may be meant."""


def area_and_topic(module: Path) -> tuple[str, str] | None:
    """The area of a file and the topic that it has the tests of, both by name; None for a file without tests."""
    if module.suffix != ".py" or not module.name.startswith(_PREFIX):
        return None
    area = module.parent.name
    return area, _spelled(f"{area}/{module.stem.removeprefix(_PREFIX)}")


def known(names: Iterable[str]) -> frozenset[str]:
    """These areas and topics, all of which must exist."""
    wanted = frozenset(map(_spelled, names))
    if not wanted:
        return wanted
    here = {name for module in _TESTS.glob(f"*/{_PREFIX}*.py") for name in area_and_topic(module) or ()}
    for name in sorted(wanted - here):
        near = difflib.get_close_matches(name, here, n=1, cutoff=0)
        message = f"there is no topic {name!r}; the nearest is {near[0]}"
        raise NoTopic(message)
    return wanted


def _spelled(name: str) -> str:
    """As the spec has it: areas are called as modules are, topics are not."""
    area, slash, topic = name.partition("/")
    return f"{area}{slash}{topic.replace('_', '-')}"
