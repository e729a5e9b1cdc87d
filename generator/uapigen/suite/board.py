"""Follow the suite on all its machines: how far it is, and what fails."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable

from uapigen.lab.progress import Stage
from uapigen.suite.ktap import Ended, Reader

_ORDER = ("failed", "passed", "xfailed", "unsupported", "not-reached", "skipped")


class Board:
    """What all machines have said so far. They speak from threads of their own."""

    def __init__(self, machines: int, stage: Stage) -> None:
        self._readers = [Reader() for _ in range(machines)]
        self._stage = stage
        self._lock = threading.Lock()
        self._counts: Counter[str] = Counter()

    def listener(self, machine: int) -> Callable[[bytes], None]:
        """What takes the output of a machine."""

        def hear(data: bytes) -> None:
            with self._lock:
                ended = self._readers[machine].read(data)
                for each in ended:
                    self._note(each)
                if ended:
                    self._stage.reached(self._counts.total())
                elif all(reader.planned is not None for reader in self._readers):
                    self._stage.expect(sum(reader.planned or 0 for reader in self._readers))

        return hear

    def running(self, machine: int) -> str | None:
        """The test that a machine had begun last, and not ended."""
        return self._readers[machine].running

    def counted(self) -> str:
        """How many tests ended how."""
        return ", ".join(f"{self._counts[outcome]} {outcome}" for outcome in _ORDER if self._counts[outcome])

    def _note(self, ended: Ended) -> None:
        self._counts[_outcome(ended)] += 1
        if not ended.passed:
            print(f"FAILED {ended.name}\n{_indented(ended.explanation)}", flush=True)


def _outcome(ended: Ended) -> str:
    if not ended.passed:
        return "failed"
    if ended.directive == "SKIP":
        state = ended.told.partition(":")[0]
        return state if state in _ORDER else "skipped"
    return "xfailed" if ended.directive == "XFAIL" else "passed"


def _indented(text: str) -> str:
    return "".join(f"  {line}\n" for line in text.splitlines())
