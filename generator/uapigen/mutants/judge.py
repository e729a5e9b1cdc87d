"""Tell what noticed a bug: conditions that come out otherwise, lines of the compliance tools that are new."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from uapigen.mutants.boots import Found
from uapigen.mutants.bugs import Bug

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


def judge(bug: Bug, suite: Found, compliance: Found, good: Found) -> Judged:
    """Put together what the suite found, and what the tools say with the bug and without one."""
    ended = suite.ended or compliance.ended
    caught: list[str] = suite.noted.get("failed", [])
    return Judged(bug.name, bug.kind, bug.place, tuple(caught), _noticed(compliance, good), ended)


def _noticed(bad: Found, good: Found) -> str | None:
    said: dict[str, list[str]] = bad.noted.get("said", {})
    known: dict[str, list[str]] = good.noted.get("said", {})
    if not said:
        return None
    new = (line for name, lines in said.items() for line in _new(known.get(name, ()), lines))
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
