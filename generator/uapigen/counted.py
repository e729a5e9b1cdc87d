"""Say how many there are of something."""

from __future__ import annotations


def counted(number: int, one: str, several: str = "") -> str:
    """`1 machine`, `2 machines`; `several` where the plural is not `one` with an s."""
    return f"{number} {one if number == 1 else several or f'{one}s'}"
