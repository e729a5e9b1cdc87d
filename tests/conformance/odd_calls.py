"""Make the calls that test_strace.py looks for, each in a child of its own: some close descriptors, one might die.

Prints what each child was to pass to the kernel, and the child's number, as JSON.
"""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator
from dataclasses import dataclass

from linuxmedia.conformance import calls
from linuxmedia.conformance.system import (
    F_GETFL,
    F_SETFL,
    MAP_ANONYMOUS,
    MAP_FIXED,
    MAP_PRIVATE,
    MAP_SHARED,
    O_CREAT,
    O_RDWR,
    PAGE_SIZE,
    PROT_READ,
    PROT_WRITE,
    ULONG_MAX,
)

NO_DESCRIPTORS = (-1, 0x7FFFFFFF)
# Nothing can be mapped at NULL, below the lowest address that a program may use, or in the kernel's half.
NO_ADDRESSES = (0, PAGE_SIZE, ULONG_MAX - PAGE_SIZE + 1)
UNKNOWN_FLAGS = 0x7F000000
REQUESTS = (0, 0x80685600, 0xC0585611, 0xFFFFFFFF)
ARGUMENTS = (0x80000000, 0xFFFFFFFF, ULONG_MAX)
COUNTS = (0, 0x80000000, ULONG_MAX)
OFFSETS = (1, PAGE_SIZE - 1, 0xFFFFFFFF, 1 << 40)
POLL = calls.pollfds((-1, 1))
SET = calls.fd_set()
SOON = calls.milliseconds(1)
PAST = calls.milliseconds(-1000)
AT_FDCWD = -100
LONGEST = 5  # seconds: none of the calls waits


@dataclass(frozen=True)
class Call:
    """A function of the runtime with its arguments."""

    function: str
    arguments: tuple[object, ...]

    @property
    def name(self) -> str:
        """The call as a test's name."""
        return f"{self.function}({', '.join(_written(argument) for argument in self.arguments)})"

    def entered(self) -> tuple[int | None, ...]:
        """What the kernel is to get, in its order; None is an address that is known only inside the function."""
        passed = tuple(_passed(argument) for argument in self.arguments)
        if self.function == "open_":
            path, flags, mode = passed
            return AT_FDCWD, path, flags, mode
        if self.function == "poll":
            fds, timeout, count = passed
            return fds, count, timeout
        if self.function == "select":
            *sets, timeout, count = passed
            return count, *sets, timeout, 0
        return passed


def every() -> tuple[Call, ...]:
    """All calls."""
    return tuple(Call(function, arguments) for function, arguments in _every())


def _every() -> Iterator[tuple[str, tuple[object, ...]]]:
    for fd in NO_DESCRIPTORS:
        yield from (("close", (fd,)), ("dup", (fd,)), ("read", (fd, 0, 1)), ("write", (fd, 0, 1)))
        yield from (("ioctl", (fd, request, None)) for request in REQUESTS)
        yield from (("ioctl", (fd, REQUESTS[-1], argument)) for argument in (*ARGUMENTS, *NO_ADDRESSES))
        yield "mmap", (0, PAGE_SIZE, PROT_READ, MAP_SHARED, fd, 0)
        yield from (("lseek", (fd, offset, whence)) for offset in OFFSETS for whence in (0, 1, 2, 0x7FFFFFFF))
        yield from (("fcntl", (fd, F_SETFL, flags)) for flags in (O_RDWR, UNKNOWN_FLAGS, ULONG_MAX))
        yield from (("fcntl", (fd, command, 0)) for command in (F_GETFL, 0x7FFFFFFF))
        yield from (("lseek", (fd, offset, whence)) for offset, whence in ((-1, 0), (1 << 40, 2), (0, 0x7FFFFFFF)))
    for address in NO_ADDRESSES:
        yield from (("read", (0, address, count)) for count in COUNTS)
        yield from (("write", (1, address, count)) for count in COUNTS)
        yield from (("open_", (address, flags, 0o7777)) for flags in (O_CREAT, O_CREAT | UNKNOWN_FLAGS))
        yield "open_", (address, UNKNOWN_FLAGS, 0)
        yield from (("poll", (address, 0, count)) for count in (1, 0x7FFFFFFF, 0xFFFFFFFF))
        yield from (("munmap", (address, length)) for length in (0, ULONG_MAX, ULONG_MAX // 2))
        yield "select", (address, None, None, SOON, 1)
        yield "select", (None, address, None, SOON, 1)
        yield "select", (None, None, address, SOON, 1)
        yield "mmap", (address + 1, PAGE_SIZE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0)
    for address in NO_ADDRESSES[1:]:
        yield "select", (None, None, None, address, 0)
    yield "open_", ("/", O_RDWR, 0)
    yield "poll", (POLL, 0, 1)
    yield "poll", (0, -0x80000000, 1)
    yield from (("select", (SET, SET, SET, SOON, count)) for count in (-1, -0x80000000, 1025, 0x7FFFFFFF))
    yield "select", (SET, SET, SET, PAST, 1024)
    yield from (("munmap", (PAGE_SIZE + 1, length)) for length in (1, PAGE_SIZE))
    yield from (("mmap", (0, PAGE_SIZE, PROT_READ, MAP_SHARED, -1, offset)) for offset in OFFSETS)
    yield from (("mmap", (0, length, PROT_READ, MAP_SHARED, -1, 0)) for length in (0, ULONG_MAX))
    yield "mmap", (0, PAGE_SIZE, UNKNOWN_FLAGS | PROT_WRITE, MAP_SHARED, -1, 0)
    yield "mmap", (0, PAGE_SIZE, PROT_READ, UNKNOWN_FLAGS, -1, 0)


def _written(argument: object) -> str:
    if isinstance(argument, int) and not -2 <= argument < 0x1000:
        return f"{argument:#x}"
    return repr(argument) if isinstance(argument, (int, str, type(None))) else type(argument).__name__


def _passed(argument: object) -> int | None:
    if argument is None:
        return 0
    if isinstance(argument, str):
        return None
    return calls.address_of(argument)  # type: ignore[arg-type]  # a number, or one of the buffers above


def main() -> None:
    """Make the calls."""
    made: dict[str, tuple[int, tuple[int | None, ...]]] = {}
    for call in every():
        child = os.fork()
        if not child:
            signal.alarm(LONGEST)
            getattr(calls, call.function)(*call.arguments)
            os._exit(0)
        os.waitpid(child, 0)
        made[call.name] = (child, call.entered())
    print(json.dumps(made))


if __name__ == "__main__":
    main()
