"""The statements of a script that is all there: which names they use, and which variables nobody reads."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from uapigen.scripts.steps import Line
from uapigen.views.code import Code, Prefixed, flat

_WORD = re.compile(
    r"""
    "[^"\\]*(?:\\.[^"\\]*)*"  # what stands in strings is not code,
    | \.\w+ | \d\w*           # attributes and numbers are no names,
    | [A-Za-z_]\w* = (?!=)    # nor is what an argument is called
    | ([A-Za-z_]\w*)
    """,
    re.VERBOSE,
)
_ASSIGNS = " = "


class Statement(NamedTuple):
    """A line, the names in it as often as they stand there, and the variable that it assigns a call's result to."""

    line: Line
    words: tuple[str, ...]
    assigned: str


def read(line: Line) -> Statement:
    """What a line says."""
    return Statement(line, words_of(flat(line.code)), _assigned(line.code))


def idle_names(statements: Sequence[Statement]) -> set[str]:
    """The variables that are only assigned to."""
    words = list(chain.from_iterable([statement.words for statement in statements]))
    assigned = [statement.assigned for statement in statements if statement.assigned]
    return {name for name in assigned if words.count(name) == assigned.count(name)}


def without_idle(statement: Statement, idle: set[str]) -> Line:
    """The line, without the assignment where nobody reads the variable."""
    line = statement.line
    if statement.assigned in idle and isinstance(line.code, Prefixed):
        return Line(line.depth, line.code.code)
    return line


@functools.cache  # conditions of one call begin alike
def words_of(code: str) -> tuple[str, ...]:
    """The names in the code, as often as they stand there."""
    return tuple(filter(None, _WORD.findall(code)))


def _assigned(code: Code) -> str:
    if not isinstance(code, Prefixed) or not code.prefix.endswith(_ASSIGNS):
        return ""
    name = code.prefix.removesuffix(_ASSIGNS)
    return name if name.isidentifier() else ""
