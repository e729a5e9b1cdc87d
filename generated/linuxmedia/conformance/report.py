"""What a reader is told."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance.errnos import name_of
from linuxmedia.conformance.finding import OUTCOMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from linuxmedia.conformance.finding import Finding

_SHOWN: Final = 12
_STATES: Final = ("provoked", "contradicted", "not-reached", "unsupported")
_PAGES: Final = "Documentation/userspace-api/media"


def explain(finding: Finding) -> str:
    """Why a test failed: what the documentation says, what was done, what came, and how to see it again."""
    subject, result = finding.subject, finding.result
    device = finding.target.device
    expected = " or ".join(map(name_of, subject.expected))
    lines = [
        f"{result.id} on {result.device}{f' at {device.path}' if device else ''}",
        f"  rule:     {subject.sentence.splitlines()[0] if subject.sentence else 'none'}",
        f"  page:     {_PAGES}/{subject.page} ({'generic error' if subject.generic else subject.status})",
        *([f"  expected: {expected}"] if expected else []),
        f"  came:     {result.detail} ({result.state}{f', {result.seen}' if result.seen else ''})",
    ]
    if finding.calls:
        lines.append("  calls, with their arguments as they were before each:")
        lines += [f"    {line}" for line in _told(finding.calls)]
    if finding.otherwise:
        lines.append(f"  a second run ended otherwise: {finding.otherwise}")
    if finding.reproducer:
        lines.append("  to see it again:")
        lines += [f"    {line}".rstrip() for line in finding.reproducer.splitlines()]
    return "\n".join(lines)


def _told(calls: Iterable[str]) -> Iterator[str]:
    """The last calls. Those that were made again and again in a row take one line."""
    runs = [(call, len(list(same))) for call, same in groupby(calls)]
    if hidden := sum(times for _, times in runs[:-_SHOWN]):
        yield f"... {hidden} more"
    for call, times in runs[-_SHOWN:]:
        yield f"{call}, {times} times" if times > 1 else call


def by_call(findings: Iterable[Finding]) -> Iterator[str]:
    """A table of the calls under test, with how their tests ended."""
    counted: dict[str, Counter[str]] = {}
    for finding in findings:
        counted.setdefault(finding.subject.call, Counter())[finding.outcome] += 1
    width = max(map(len, counted), default=0)
    yield f"{'':{width}}  {'  '.join(OUTCOMES)}"
    for call, counts in sorted(counted.items()):
        yield f"{call:{width}}  " + "  ".join(f"{counts[outcome] or '':>{len(outcome)}}" for outcome in OUTCOMES)


def summarize(findings: Iterable[Finding], elsewhere: Mapping[str, int]) -> Iterator[str]:
    """The states counted, and the reasons of what says nothing about a driver."""
    results = [finding.result for finding in findings]
    counted = Counter(result.state for result in results)
    yield ", ".join(f"{counted[state]} {state}" for state in _STATES if counted[state])
    reasons = Counter((result.state, result.detail) for result in results if result.state in _STATES[2:])
    for (state, detail), times in sorted(reasons.items()):
        yield f"  {times:4} {state}: {detail.splitlines()[0] if detail else 'no reason given'}"
    if elsewhere:
        kinds = ", ".join(f"{node} ({count})" for node, count in sorted(elsewhere.items()))
        yield f"  {sum(elsewhere.values()):4} tests are about devices that are not among these: {kinds}"
