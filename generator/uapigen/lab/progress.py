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


class _Bar:
    def __init__(self, progress: Progress, task: TaskID) -> None:
        self._progress = progress
        self._task = task

    def reached(self, count: int) -> None:
        self._progress.update(self._task, completed=count)


class _Lines:
    def __init__(self, title: str, total: int | None) -> None:
        self._title = title
        self._total = total
        self._next = time.monotonic() + _LINE_EVERY
        print(f"{title} ...", file=sys.stderr, flush=True)

    def reached(self, count: int) -> None:
        if time.monotonic() < self._next:
            return
        self._next += _LINE_EVERY
        of = f" of about {self._total}" if self._total else ""
        print(f"{self._title}: {count}{of}", file=sys.stderr, flush=True)


@contextmanager
def stage(title: str, total: int | None = None) -> Generator[Stage]:
    """Show a stage while the block runs; `total` is an estimate, None for work that cannot be counted."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield _Lines(title, total)
        return
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as progress:
        yield _Bar(progress, progress.add_task(title, total=total))
