"""Work that a second process does meanwhile."""

from __future__ import annotations

import marshal
import os
import signal
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from typing import Any, TypeVar

T = TypeVar("T")


@contextmanager
def aside(work: Callable[[], T]) -> Generator[Callable[[], T]]:
    """Begin to make a value, which marshal knows, in a forked process; what comes out is called for it.

    Where there is one processor only, or the other process comes to grief, the work is done here when it is called for:
    what is wrong is then raised here, too. The process does not outlive the block.
    """
    if len(os.sched_getaffinity(0)) == 1:
        yield work
        return
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _do(work, writing)
    os.close(writing)
    answer = open(reading, "rb")  # noqa: SIM115, PTH123 - a descriptor, closed below
    try:
        yield lambda: _take(answer.read()) or work()
    finally:
        answer.close()
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def _do(work: Callable[[], Any], writing: int) -> None:
    """Do it, hand it over, and leave without any of the interpreter's cleaning up: nothing here is the child's own."""
    try:
        with open(writing, "wb") as answer:
            answer.write(marshal.dumps(work()))
    finally:
        os._exit(0)


def _take(answer: bytes) -> Any:
    try:
        return marshal.loads(answer)  # noqa: S302 - written by ourselves a moment ago, to a pipe of ours
    except (EOFError, ValueError, TypeError):
        return None
