"""Read what the kernel inside said."""

from __future__ import annotations

import re
from pathlib import Path

PANIC = "Kernel panic - not syncing"
_TROUBLE = re.compile(
    r"BUG:|Oops|Kernel panic|WARNING: |general protection fault|Unable to handle|sysrq: Trigger a crash"
)
_BEFORE = 60  # lines of a trace that comes before the panic itself
_SHOWN = 60


def lines(log: Path) -> list[str]:
    """Return the lines of a log; a panic may have cut the last one."""
    return log.read_text(encoding="utf-8", errors="replace").splitlines() if log.exists() else []


def panicked(log: Path) -> bool:
    """Tell whether the kernel gave up."""
    return any(PANIC in line for line in lines(log))


def panic(log: Path) -> str:
    """Return the panic of a log with the report before it and the trace after it."""
    text = lines(log)
    at = next(number for number, line in enumerate(text) if PANIC in line)
    start = next(number for number in range(max(0, at - _BEFORE), at + 1) if _TROUBLE.search(text[number]))
    return "\n".join(text[start : at + _SHOWN])


def trouble(log: Path) -> str:
    """Return the first report of a bug of the kernel, which it may well survive, or an empty string."""
    text = lines(log)
    first = next((number for number, line in enumerate(text) if _TROUBLE.search(line)), len(text))
    return "\n".join(text[first : first + _SHOWN])


def last(log: Path) -> str:
    """Return the end of a log."""
    return "\n".join(lines(log)[-_SHOWN:])
