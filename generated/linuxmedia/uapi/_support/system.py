"""System calls of the functions that have a documentation page of their own, as Python programs want them.

A call that a signal interrupts is made again, as everywhere in Python; the conformance suite goes to libc instead.
"""

from __future__ import annotations

import os
import select as _select

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Buffer

    from linuxmedia.uapi._support.declared import FileDescriptorLike  # pyright: ignore[reportMissingModuleSource]  # only a stub

READABLE = _select.POLLIN | _select.POLLRDNORM
WRITABLE = _select.POLLOUT | _select.POLLWRNORM


def open_(path: str | os.PathLike[str], flags: int) -> int:
    """Open a device node; other programs that are started do not inherit it."""
    return os.open(path, flags | os.O_CLOEXEC)


def close(device: int) -> None:
    """Close a descriptor."""
    os.close(device)


def read(device: FileDescriptorLike, count: int) -> bytes:
    """Read at most `count` bytes."""
    return os.read(_number(device), count)


def write(device: FileDescriptorLike, data: Buffer) -> int:
    """Write bytes; return how many were taken."""
    return os.write(_number(device), data)


def lseek(device: FileDescriptorLike, offset: int, whence: int) -> int:
    """Move to another place in the file; return where that is."""
    return os.lseek(_number(device), offset, whence)


def poll(device: FileDescriptorLike, events: int, timeout: float | None) -> int:
    """Wait for events, for at most `timeout` seconds; return those that came, 0 when the time was up."""
    waiting = _select.poll()
    waiting.register(device, events)
    found = waiting.poll(None if timeout is None else timeout * 1000)
    return found[0][1] if found else 0


def select(device: FileDescriptorLike, events: int, timeout: float | None) -> int:
    """Wait as poll() does, by way of select(): POLLIN, POLLOUT and POLLPRI stand for the three sets."""
    reading, writing, excepting = ([device] if events & on else [] for on in (READABLE, WRITABLE, _select.POLLPRI))
    ready = _select.select(reading, writing, excepting, timeout)
    names = (_select.POLLIN, _select.POLLOUT, _select.POLLPRI)
    return sum(name for name, found in zip(names, ready, strict=True) if found)


def _number(device: FileDescriptorLike) -> int:
    return device if isinstance(device, int) else device.fileno()
