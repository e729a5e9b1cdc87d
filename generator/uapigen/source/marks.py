"""Where something stands in a file, and what is wrong there."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import NamedTuple

from uapigen.counted import counted


class Mark(NamedTuple):
    """A place in a file; line and column count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"

    def moved(self, columns: int) -> Mark:
        """The place `columns` further on the same line."""
        return Mark(self.file, self.line, self.column + columns) if columns else self


class Problem(NamedTuple):
    """One mistake: where it is, and what was expected there."""

    mark: Mark
    text: str

    def __str__(self) -> str:
        return f"{self.mark}: error: {self.text}"


class SpecError(Exception):
    """Every problem that a phase found."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__(f"{counted(len(self.problems), 'problem')} in the spec")

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))


def nearest(name: str, known: Iterable[str]) -> str:
    """A hint that names the closest known spelling, or nothing when none is close."""
    close = difflib.get_close_matches(name, list(known), n=1, cutoff=0.6)
    return f"; did you mean {close[0]!r}?" if close else ""
