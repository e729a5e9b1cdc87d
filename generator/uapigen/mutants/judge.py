"""Tell what noticed a bug: conditions that come out otherwise, lines of the compliance tools that are new."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from uapigen.mutants.boots import Found
from uapigen.mutants.bugs import Bug
from uapigen.results.record import Result

_FAILURE: Final = re.compile(r"\b(fail|warn|FAIL|WARN)")
_VARYING: Final = re.compile(r"0x[0-9a-f]+|\d+")
_FIRST = 3


@dataclass(frozen=True, slots=True)
class Judged:
    """A bug and who noticed it."""

    bug: str
    kind: str
    place: str
    caught: tuple[str, ...]
    """Identifiers of the conditions that failed for it."""
    compliance: str | None
    """The first line that a compliance tool has more, an empty string for none, None where no tool looks."""
    ended: str
    """Why the suite did not come to its end, or nothing."""

    @property
    def survived(self) -> bool:
        return not self.caught

    @property
    def first(self) -> str:
        """The first conditions, and how many more there are."""
        more = len(self.caught) - _FIRST
        return ", ".join(self.caught[:_FIRST]) + (f" and {more} more" if more > 0 else "")


def judge(bug: Bug, good: Found, bad: Found) -> Judged:
    """Compare a boot with the bug with the same tests without."""
    return Judged(bug.name, bug.kind, bug.place, _caught(good.results, bad.results), _noticed(good, bad), bad.ended)


def _caught(good: Sequence[Result], bad: Sequence[Result]) -> tuple[str, ...]:
    """What the bug makes fail: a state of its own, such as not reached, tells nobody that something is broken."""
    before = {(result.id, result.device): (result.state, result.seen) for result in good}
    found = {
        result.id
        for result in bad
        if result.state == "contradicted"
        and (known := before.get((result.id, result.device)))
        and known != (result.state, result.seen)
    }
    return tuple(sorted(found))


def _noticed(good: Found, bad: Found) -> str | None:
    if not bad.tools:
        return None
    new = (line for name, lines in bad.tools.items() for line in _new(good.tools.get(name, ()), lines))
    return next(new, "")


def _new(good: Sequence[str], bad: Sequence[str]) -> list[str]:
    known = {_masked(line) for line in good}
    return [line.strip() for line in bad if _FAILURE.search(line) and _masked(line) not in known]


def _masked(line: str) -> str:
    return _VARYING.sub("#", line.strip())


def counts(all_judged: Sequence[Judged]) -> Mapping[str, int]:
    """How many bugs there were, and who noticed how many."""
    return {
        "bugs": len(all_judged),
        "suite": sum(not each.survived for each in all_judged),
        "compliance": sum(bool(each.compliance) for each in all_judged),
    }
