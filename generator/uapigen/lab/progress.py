"""Show how far a long piece of work is: a bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import Protocol

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

_LINE_EVERY = 15.0


class Stage(Protocol):
    """One stage of the work."""

    def reached(self, count: int) -> None:
        """Say how many of the steps are done."""
        ...

    def expect(self, total: int) -> None:
        """Say how many steps there are, now that it is known."""
        ...


class _Bar:
    def __init__(self, progress: Progress, task: TaskID, title: str) -> None:
        self._progress = progress
        self._task = task
        self._title = title
        self._of = ""

    def reached(self, count: int) -> None:
        # An estimate is for the bar alone.
        shown = f"{self._title}: {count}{self._of}" if self._of else self._title
        self._progress.update(self._task, completed=count, description=shown)

    def expect(self, total: int) -> None:
        self._of = f" of {total}"
        self._progress.update(self._task, total=total)


class _Lines:
    def __init__(self, title: str, total: int | None) -> None:
        self._title = title
        self._of = f" of about {total}" if total else ""
        self._next = time.monotonic() + _LINE_EVERY
        print(f"{title} ...", file=sys.stderr, flush=True)

    def reached(self, count: int) -> None:
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + _LINE_EVERY
        print(f"{self._title}: {count}{self._of}", file=sys.stderr, flush=True)

    def expect(self, total: int) -> None:
        self._of = f" of {total}"


@contextmanager
def stage(title: str, total: int | None = None) -> Generator[Stage]:
    """Show a stage while the block runs; `total` is an estimate, None for work that cannot be counted."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield _Lines(title, total)
        return
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as progress:
        yield _Bar(progress, progress.add_task(title, total=total), title)
