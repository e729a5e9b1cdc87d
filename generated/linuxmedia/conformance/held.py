"""What the kernel holds: objects of its slab caches, and this process's descriptors and mappings of devices."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance.descriptors import open_fds
from linuxmedia.conformance.outcomes import Unsupported
from linuxmedia.conformance.scope import device_mappings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_CACHES: Final = Path("/sys/kernel/slab")
_TABLE: Final = Path("/proc/slabinfo")
_HEADINGS: Final = 2
# Areas of freed vmalloc() memory are kept until there are 32 MiB of them. Those in use have an object of another cache.
_KEPT: Final = frozenset({"vmap_area"})
DESCRIPTORS: Final = "descriptors"
MAPPINGS: Final = "mappings of devices"


@dataclass(frozen=True)
class Held:
    """Counts at one moment."""

    objects: Mapping[str, int]
    """Objects in use, by slab cache."""
    fds: int
    mappings: int


def growing(counts: Sequence[Held], walks: int) -> dict[str, int]:
    """What grows, by how much, from each count to the next, between which there were so many walks.

    One object for every other walk is enough: what a call leaves behind once is not to be missed, and what other tasks
    take and give comes now and then, not in every stretch.
    """
    enough = max(walks // 2, 1)
    first, last = counts[0], counts[-1]
    more = {
        name: last.objects[name] - first.objects[name]
        for name in sorted(last.objects)
        if all(now.objects.get(name, 0) - before.objects.get(name, 0) >= enough for before, now in pairwise(counts))
    }
    if last.fds != first.fds:
        more[DESCRIPTORS] = last.fds - first.fds
    if last.mappings != first.mappings:
        more[MAPPINGS] = last.mappings - first.mappings
    return more


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
    objects = {column[0]: int(column[1]) for column in columns if column[0] not in _KEPT}
    return Held(objects, len(open_fds()), len(device_mappings()))
