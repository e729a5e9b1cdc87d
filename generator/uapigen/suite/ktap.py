"""Read what the suite says while it runs: the kernel's Test Anything Protocol (KTAP), without nesting."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PLAN = re.compile(r"1\.\.(\d+)")
_RESULT = re.compile(r"(?P<bad>not )?ok \d+ (?P<name>[^#]*?)(?: # (?P<directive>[A-Z]+) ?(?P<told>.*))?")


@dataclass(frozen=True, slots=True)
class Ended:
    """A test that has ended."""

    name: str
    passed: bool
    directive: str
    told: str
    explanation: str


class Reader:
    """Takes the protocol apart, in whatever pieces it comes."""

    def __init__(self) -> None:
        self.planned: int | None = None
        self.running: str | None = None
        """The test that has begun and not ended."""
        self._explanation: list[str] = []
        self._rest = b""

    def read(self, data: bytes) -> list[Ended]:
        """The tests that have ended."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        found = [self._line(line.decode(errors="replace").rstrip("\r")) for line in lines]
        return [ended for ended in found if ended is not None]

    def _line(self, line: str) -> Ended | None:
        if line.startswith("#"):
            # The first diagnostic line after a result names the test that runs now, those after it are about it.
            if self.running is None:
                self.running = line[2:]
            else:
                self._explanation.append(line[2:])
            return None
        plan, result = _PLAN.fullmatch(line), _RESULT.fullmatch(line)
        if plan:
            self.planned = int(plan[1])
        if result is None:
            return None
        explanation, self._explanation, self.running = "\n".join(self._explanation), [], None
        return Ended(result["name"], not result["bad"], result["directive"] or "", result["told"] or "", explanation)
