"""Change limits of the whole system, which other programs feel too."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance.outcomes import Unsupported
from linuxmedia.conformance.selection import in_lab

if TYPE_CHECKING:
    from collections.abc import Callable

_SYSCTLS: Final = Path("/proc/sys")


def set_for_all(name: str, to: int) -> Callable[[], object]:
    """Set a sysctl, given by its dotted name. Returns what sets it back."""
    if not in_lab():
        message = f"{name} is a limit of the whole system: only the lab may change it"
        raise Unsupported(message)
    file = _SYSCTLS / name.replace(".", "/")
    before = file.read_text()
    file.write_text(str(to))
    return partial(file.write_text, before)
