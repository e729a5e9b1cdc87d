"""Device nodes that lead nowhere."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from linuxmedia.conformance.outcomes import NotReached, Unsupported

_NUMBERS: Final = Path("/sys/dev/char")
_LAST_MINOR: Final = 255


@dataclass(frozen=True)
class Node:
    """A file of this run's own."""

    path: str


def make_without_device(beside: str) -> Node:
    """Make a node beside another one: of the same driver core, with a minor number that no device has."""
    major = os.major(Path(beside).stat().st_rdev)
    free = (minor for minor in range(_LAST_MINOR, -1, -1) if not (_NUMBERS / f"{major}:{minor}").exists())
    minor = next(free, None)
    if minor is None:
        message = f"every minor number of {beside}'s major number {major} is taken"
        raise NotReached(message)
    path = f"{beside}-of-nobody"
    try:
        os.mknod(path, stat.S_IFCHR | stat.S_IRUSR | stat.S_IWUSR, os.makedev(major, minor))
    except PermissionError:
        message = "making device nodes needs root: run the suite as root"
        raise Unsupported(message) from None
    return Node(path)


def remove(node: Node) -> None:
    """Remove it."""
    Path(node.path).unlink()
