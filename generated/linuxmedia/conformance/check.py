"""Checks of what a call left behind. Each says what is wrong, or nothing."""

from __future__ import annotations

import ctypes
import fcntl
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from linuxmedia.conformance.calls import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeAlias

    from typing_extensions import Buffer

    Check: TypeAlias = Callable[[object], str | None]

_PACKET: Final = 188
_SYNC: Final = 0x47


def plain(value: object) -> object:
    """The number itself, where it stands in memory of its own or is what a call returned."""
    holds = isinstance(value, (ctypes._SimpleCData, Outcome))  # pyright: ignore[reportPrivateUsage]  # the one base that the numbers of ctypes have
    return cast("Any", value).value if holds else value


def _number(value: object) -> int:
    number = plain(value)
    if isinstance(number, int):
        return number
    message = f"{value!r} is not a number, so this check does not apply to it"
    raise TypeError(message)


def _that(holds: Callable[[int], bool], wish: str) -> Check:
    def check(value: object) -> str | None:
        number = _number(value)
        return None if holds(number) else f"is {number} (0x{number & 0xFFFFFFFFFFFFFFFF:x}), expected {wish}"

    return check


def equals(expected: object) -> Check:
    """Be this value; structs and arrays are compared by what is in them."""

    def check(value: object) -> str | None:
        return None if value == expected else f"is {value!r}, expected {expected!r}"

    return check


def at_least(bound: int) -> Check:
    """Be this much or more."""
    return _that(lambda value: value >= bound, f"at least {bound}")


def at_most(bound: int) -> Check:
    """Be this much or less."""
    return _that(lambda value: value <= bound, f"at most {bound}")


def less_than(bound: int) -> Check:
    """Be less."""
    return _that(lambda value: value < bound, f"less than {bound}")


def nonzero() -> Check:
    """Be a number other than 0."""
    return _that(bool, "another number than 0")


def zero() -> Check:
    """Be 0: a number, or every byte of an array or a struct."""

    def check(value: object) -> str | None:
        number = plain(value)
        if isinstance(number, int):
            return None if number == 0 else f"is {number}, expected 0"
        content = _bytes(value)
        wrong = [place for place, byte in enumerate(content) if byte]
        return f"has byte {content[wrong[0]]:#04x} at {wrong[0]}, expected zeros" if wrong else None

    return check


def one_of(values: Sequence[int]) -> Check:
    """Be one of a set."""
    return _that(lambda value: value in values, f"one of {sorted(values)}")


def differs_from(other: int) -> Check:
    """Be another value."""
    return _that(lambda value: value != other, f"another value than {other}")


def lacks(bits: int) -> Check:
    """Have none of these bits."""
    return _that(lambda value: not value & bits, f"none of the bits 0x{bits:x}")


def subset_of(mask: int) -> Check:
    """Have no bits outside a mask."""
    return _that(lambda value: not value & ~mask, f"no bits outside 0x{mask:x}")


def has(bits: int) -> Check:
    """Have all of these bits."""
    return _that(lambda value: value & bits == bits, f"the bits 0x{bits:x}")


def aligned_to(step: int) -> Check:
    """Be a multiple."""
    return _that(lambda value: value % step == 0, f"a multiple of {step}")


def text() -> Check:
    """Be the bytes of text: not empty, printable, and with a NUL at its end."""

    def check(value: object) -> str | None:
        words, nul, _ = _bytes(value).partition(b"\0")
        written = words.decode(errors="replace")
        if not (written and written.isprintable()):
            return f"is {written!r}, expected printable text"
        return None if nul else f"is {written!r} up to its last byte, expected a NUL"

    return check


def same_bytes_as(expected: Buffer) -> Check:
    """Hold the same bytes."""
    wanted = bytes(expected)

    def check(value: object) -> str | None:
        content = _bytes(value)
        if content == wanted:
            return None
        if len(content) != len(wanted):
            return f"has {len(content)} bytes, expected {len(wanted)}"
        place = next(place for place, (ours, theirs) in enumerate(zip(content, wanted, strict=True)) if ours != theirs)
        return f"has byte {content[place]:#04x} at {place}, expected {wanted[place]:#04x}"

    return check


def other_bytes_than(other: Buffer) -> Check:
    """Hold other bytes."""
    unwanted = bytes(other)
    return lambda value: "has the same bytes, expected others" if _bytes(value) == unwanted else None


def transport_stream() -> Check:
    """Be MPEG transport stream packets from the first byte on."""

    def check(value: object) -> str | None:
        content = _bytes(value)
        starts = content[::_PACKET]
        if len(content) < _PACKET:
            return f"has {len(content)} bytes, expected at least one packet of {_PACKET}"
        lost = next((place for place, byte in enumerate(starts) if byte != _SYNC), None)
        return None if lost is None else f"packet {lost} starts with {starts[lost]:#04x}, expected {_SYNC:#04x}"

    return check


def cloexec(closes: bool = True) -> Check:
    """Be a descriptor that execve() closes, or one that it keeps."""

    def check(value: object) -> str | None:
        try:
            found = bool(fcntl.fcntl(_number(value), fcntl.F_GETFD) & fcntl.FD_CLOEXEC)
        except OSError:
            return f"is {value}, which is not an open descriptor"
        return None if found == closes else f"is a descriptor that execve() {'closes' if found else 'keeps'}"

    return check


def dma_buf(*, size_at_least: int = 0, cloexec: bool | None = None, name: str | None = None) -> Check:
    """Be the descriptor of a DMA-BUF."""
    closing = None if cloexec is None else globals()["cloexec"](cloexec)

    def check(value: object) -> str | None:
        fd = _number(value)
        try:
            target = str(Path(f"/proc/self/fd/{fd}").readlink())
        except OSError:
            return f"is {fd}, which is not an open descriptor"
        if not target.startswith(("/dmabuf:", "anon_inode:dmabuf")):
            return f"is a descriptor of {target}, expected a DMA-BUF"
        size = os.lseek(fd, 0, os.SEEK_END)
        if size < size_at_least:
            return f"is a DMA-BUF of {size} bytes, expected at least {size_at_least}"
        found = _name_of(fd) if name is not None else None
        return None if found == name else f"is a DMA-BUF named {found!r}, expected {name!r}"

    def both(value: object) -> str | None:
        return check(value) or (closing(value) if closing else None)

    return both


def _name_of(fd: int) -> str:
    """The name of a DMA-BUF as procfs tells it; none is the empty one."""
    lines = Path(f"/proc/self/fdinfo/{fd}").read_text(encoding="utf-8").splitlines()
    return next((line.removeprefix("name:\t") for line in lines if line.startswith("name:")), "")


def _bytes(value: object) -> bytes:
    if isinstance(value, bytes):
        return value
    if isinstance(value, str):
        return value.encode()
    return bytes(memoryview(value).cast("B"))  # type: ignore[arg-type]  # a struct or an array: TypeError if it is neither
