"""What the kernel holds: objects of its slab caches, and this process's descriptors and mappings of devices."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance.outcomes import Unsupported
from linuxmedia.conformance.scope import device_mappings, open_fds

if TYPE_CHECKING:
    from collections.abc import Mapping

_CACHES: Final = Path("/sys/kernel/slab")
_TABLE: Final = Path("/proc/slabinfo")
_HEADINGS: Final = 2


@dataclass(frozen=True)
class Held:
    """Counts at one moment."""

    objects: Mapping[str, int]
    """Objects in use, by slab cache."""
    fds: int
    mappings: int

    def beyond(self, before: Held, times: int) -> list[str]:
        """What is more than before by one for every other time: what is left once for each is not to be missed, and
        what other tasks of the system take and give is far less."""
        enough = max(times // 2, 1)
        grown = {name: count - before.objects.get(name, 0) for name, count in self.objects.items()}
        lines = [f"{more} objects of {name}" for name, more in sorted(grown.items()) if more >= enough]
        if self.fds != before.fds:
            lines.append(f"{self.fds - before.fds} descriptors")
        if self.mappings != before.mappings:
            lines.append(f"{self.mappings - before.mappings} mappings of devices")
        return lines


def held() -> Held:
    """Count now. Every cache gives back what it only keeps at hand first, for it would be counted as in use."""
    for cache in _CACHES.glob("*/shrink"):
        with suppress(OSError):
            cache.write_text("1")
    try:
        table = _TABLE.read_text().splitlines()[_HEADINGS:]
    except OSError as error:
        message = f"{_TABLE}: {error.strerror}; counting what the kernel holds needs root and CONFIG_SLUB_DEBUG"
        raise Unsupported(message) from None
    columns = (line.split() for line in table)
    objects = {column[0]: int(column[1]) for column in columns}
    return Held(objects, len(open_fds()), len(device_mappings()))
