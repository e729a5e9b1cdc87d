"""What became of one test, with what a reader needs to understand it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from linuxmedia.conformance.declare import Subject
    from linuxmedia.conformance.record import Result
    from linuxmedia.conformance.selection import Target

Outcome: TypeAlias = Literal["passed", "failed", "deviates", "unsupported", "not reached"]
OUTCOMES: tuple[Outcome, ...] = ("passed", "failed", "deviates", "unsupported", "not reached")


@dataclass(frozen=True)
class Finding:
    """A test that has run on a device."""

    subject: Subject
    target: Target
    result: Result
    outcome: Outcome
    calls: Sequence[str] = ()
    """The calls up to the one that decided, in words; of tests that failed."""
    reproducer: str = ""
    """A program that shows the same; empty where there is none."""
    otherwise: str = ""
    """How a second run ended, where that was another way."""
