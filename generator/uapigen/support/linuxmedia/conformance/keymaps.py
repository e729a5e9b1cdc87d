"""Which key the kernel takes the scancode of a remote control for: the keymap of a receiver's input device."""

from __future__ import annotations

import ctypes
import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance import calls
from linuxmedia.conformance.outcomes import Unsupported
from linuxmedia.uapi import _support as _s

if TYPE_CHECKING:
    from collections.abc import Callable


class _Entry(ctypes.Structure):
    """What linux/input.h has as struct input_keymap_entry."""

    _fields_ = (
        ("flags", ctypes.c_uint8),
        ("len", ctypes.c_uint8),
        ("index", ctypes.c_uint16),
        ("keycode", ctypes.c_uint32),
        ("scancode", ctypes.c_uint64),
        ("unused", ctypes.c_uint8 * 24),
    )


_SET_KEYCODE: Final = _s.IOW("E", 0x04, _Entry)
_NO_KEY: Final = 0


def enter(path: str, scancode: int, keycode: int) -> Callable[[], None]:
    """Enter a key for the receiver at this path. Returns what takes it out."""
    node = _input_device(path)
    _set(node, scancode, keycode)
    return partial(_set, node, scancode, _NO_KEY)


def _set(node: str, scancode: int, keycode: int) -> None:
    fd = os.open(node, os.O_RDONLY | os.O_CLOEXEC)
    try:
        entry = _Entry(len=ctypes.sizeof(ctypes.c_uint64), keycode=keycode, scancode=scancode)
        outcome = calls.ioctl(fd, _SET_KEYCODE, entry)
    finally:
        os.close(fd)
    if outcome.errno:
        message = f"{node} has no place for a key: {outcome.seen}"
        raise Unsupported(message)


def _input_device(path: str) -> str:
    events = sorted(_receiver(path).glob("input*/event*"))
    if not events:
        message = f"{path} has no input device with a keymap"
        raise Unsupported(message)
    return f"/dev/input/{events[0].name}"


def _receiver(path: str) -> Path:
    return Path("/sys/class/lirc", Path(path).name, "device")
