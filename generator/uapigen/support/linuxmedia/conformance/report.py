"""What a reader is told."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance.errnos import name_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from linuxmedia.conformance.declare import Subject
    from linuxmedia.conformance.describe import Step
    from linuxmedia.conformance.record import Result
    from linuxmedia.conformance.selection import Target
    from linuxmedia.conformance.verdict import Verdict

_SHOWN: Final = 12
_STATES: Final = ("provoked", "contradicted", "not-reached", "unsupported")


def explain(subject: Subject, target: Target, verdict: Verdict, steps: Sequence[Step]) -> str:
    """Why a test failed: what the documentation says, what was done, what came."""
    lines = [
        target.record_id(subject),
        f"  {subject.sentence.splitlines()[0] if subject.sentence else ''}",
        f"  documented in {subject.page} ({'generic error' if subject.generic else subject.status})",
        f"  on {target.label}{f' at {target.device.path}' if target.device else ''}",
    ]
    if subject.expected:
        lines.append(f"  expected {' or '.join(name_of(number) for number in subject.expected)}")
    lines.append(f"  {verdict.state}{f', seen {verdict.seen}' if verdict.seen else ''}: {verdict.detail}")
    if steps:
        lines.append("  calls, arguments as they were before each:")
        if len(steps) > _SHOWN:
            lines.append(f"    ... {len(steps) - _SHOWN} more")
        lines += [f"    {step}" for step in steps[-_SHOWN:]]
    return "\n".join(lines)


def summarize(results: Iterable[Result]) -> Iterator[str]:
    """The states counted, and the reasons of what says nothing about a driver."""
    results = list(results)
    counted = Counter(result.state for result in results)
    yield ", ".join(f"{counted[state]} {state}" for state in _STATES if counted[state])
    reasons = Counter((result.state, result.detail) for result in results if result.state in _STATES[2:])
    for (state, detail), times in sorted(reasons.items()):
        yield f"  {times:4} {state}: {detail.splitlines()[0] if detail else 'no reason given'}"
