"""Turn how a test ended into the state of its condition, and into what pytest is to report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from linuxmedia.conformance.errnos import name_of
from linuxmedia.conformance.outcomes import Adjusted, Contradicted, NotReached, Spared, Unsupported

if TYPE_CHECKING:
    from linuxmedia.conformance.declare import Deviation, Subject
    from linuxmedia.conformance.finding import Outcome
    from linuxmedia.conformance.outcomes import Ended
    from linuxmedia.conformance.record import State


@dataclass(frozen=True)
class Verdict:
    """The state of a condition on a device, and whether that is right."""

    state: State
    report: Literal["passed", "failed", "skipped", "deviates"]
    seen: str
    detail: str


@dataclass(frozen=True)
class Duty:
    """What the lab expects of a device. Outside the lab nothing is expected to be reachable."""

    must_reach: bool
    """It is one of the devices on which the condition must be reached."""
    named: bool
    """The condition itself names it, so that lacking an ability is no excuse."""


def judge(subject: Subject, known: Deviation | None, ending: Ended | None, duty: Duty) -> Verdict:
    """Decide from how the test ended; None is a test that ran to its end.

    Where the lab must reach a condition, what is listed as a deviation has to happen. Elsewhere it may.
    """
    if known is not None and (duty.must_reach or _as_listed(known, ending)) and not isinstance(ending, Spared):
        return _known(subject, known, ending)
    if ending is None:
        return Verdict("provoked", "passed", _documented(subject), "")
    if isinstance(ending, Contradicted):
        return Verdict("contradicted", "failed", ending.seen, ending.text)
    if isinstance(ending, Adjusted):
        return Verdict("not-reached", "skipped", "success", "driver adjusts")
    if isinstance(ending, NotReached):
        return Verdict("not-reached", "failed" if duty.must_reach else "skipped", ending.seen, ending.text)
    if isinstance(ending, Unsupported):
        return Verdict("unsupported", "failed" if duty.named else "skipped", ending.seen, ending.text)
    message = f"an ending without a verdict: {ending!r}"
    raise TypeError(message)


def outcome_of(verdict: Verdict) -> Outcome:
    """How the test ended, in the words of the report."""
    if verdict.report != "skipped":
        return verdict.report
    return "unsupported" if verdict.state == "unsupported" else "not reached"


def _as_listed(known: Deviation, ending: Ended | None) -> bool:
    return isinstance(ending, Contradicted) and ending.seen == known.seen


def _known(subject: Subject, known: Deviation, ending: Ended | None) -> Verdict:
    """A deviation is expected strictly: exactly what it says, or the list of deviations is out of date."""
    seen, reason = known.seen, known.reason
    if _as_listed(known, ending):
        return Verdict("contradicted", "deviates", seen, reason)
    if ending is None:
        text = f"listed as a deviation ({seen}: {reason}), but it conforms now: remove the deviation"
        return Verdict("provoked", "failed", _documented(subject), text)
    text = f"listed as a deviation ({seen}: {reason}), but: {ending.text}"
    state: State = "contradicted" if isinstance(ending, Contradicted) else "not-reached"
    return Verdict(state, "failed", ending.seen, text)


def _documented(subject: Subject) -> str:
    return name_of(subject.expected[0]) if subject.expected else "success"
