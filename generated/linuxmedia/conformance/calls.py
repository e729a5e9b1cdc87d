"""System calls as C makes them: straight to libc, every value passed as it is, EINTR not retried.

Python's own functions change what reaches the kernel: `os.read` retries after a signal, `mmap.mmap` duplicates the
descriptor and turns -1 into anonymous memory, `fcntl.ioctl` refuses integers from 2^31.
"""

from __future__ import annotations

import ctypes
import platform
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from linuxmedia.conformance.errnos import name_of
from linuxmedia.conformance.observed import observed
from linuxmedia.conformance.system import MAP_FIXED, MAP_FIXED_NOREPLACE

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from typing_extensions import Buffer

    Pointer: TypeAlias = Buffer | int | None
    """Memory that a call may write to, an address as it is, or NULL."""


class Outcome(NamedTuple):
    """What a system call returned, and errno when that was a failure (0 otherwise)."""

    value: int
    errno: int

    @property
    def seen(self) -> str:
        """The errno's name, or `success`."""
        return name_of(self.errno)


class pollfd(ctypes.Structure):
    """One descriptor to wait for."""

    if TYPE_CHECKING:
        fd: int
        events: int
        revents: int
    _fields_ = (("fd", ctypes.c_int), ("events", ctypes.c_short), ("revents", ctypes.c_short))


class timespec(ctypes.Structure):
    """How long to wait, as the kernel's pselect6() takes it."""

    _fields_ = (("tv_sec", ctypes.c_long), ("tv_nsec", ctypes.c_long))


FD_SETSIZE: Final = 1024
_WORD: Final = 8 * ctypes.sizeof(ctypes.c_ulong)
_LONG_WORD: Final = 64
_C_MEMORY: Final = cast("tuple[type[Any], ...]", (ctypes.Structure, ctypes.Union, ctypes.Array))
_addressof: Callable[[Any], int] = ctypes.addressof
_F_GETFD: Final = 1
_FAILED: Final = ctypes.c_size_t(-1).value
_MAP_FIXED: Final = MAP_FIXED | MAP_FIXED_NOREPLACE

_libc = ctypes.CDLL(None, use_errno=True)
_ioctl = _libc.ioctl
_ioctl.argtypes = (ctypes.c_int, ctypes.c_ulong, ctypes.c_ulong)
_open = _libc.open
_open.argtypes = (ctypes.c_ulong, ctypes.c_int, ctypes.c_uint)
_close = _libc.close
_close.argtypes = (ctypes.c_int,)
_dup = _libc.dup
_dup.argtypes = (ctypes.c_int,)
_read = _libc.read
_read.argtypes = (ctypes.c_int, ctypes.c_ulong, ctypes.c_size_t)
_read.restype = ctypes.c_ssize_t
_write = _libc.write
_write.argtypes = (ctypes.c_int, ctypes.c_ulong, ctypes.c_size_t)
_write.restype = ctypes.c_ssize_t
_fcntl = _libc.fcntl
_fcntl.argtypes = (ctypes.c_int, ctypes.c_int, ctypes.c_ulong)
_poll = _libc.poll
_poll.argtypes = (ctypes.c_ulong, ctypes.c_ulong, ctypes.c_int)
_MMAP: Final = (ctypes.c_ulong, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_int64)
_MUNMAP: Final = (ctypes.c_ulong, ctypes.c_size_t)
# The libc answers an offset inside a page itself, so the kernel is asked directly where the call takes bytes. The mmap2
# of 32-bit machines takes pages: such an offset cannot be asked there, nor on s390x, which takes a pointer.
_NUMBERS: Final = {
    "x86_64": (9, 11),
    "aarch64": (222, 215),
    "riscv64": (222, 215),
    "loongarch64": (222, 215),
    "ppc64": (90, 91),
    "ppc64le": (90, 91),
}


def _mapping_calls() -> tuple[Callable[..., int], Callable[..., int]]:
    numbers = _NUMBERS.get(platform.machine()) if _WORD == _LONG_WORD else None
    if numbers is None:
        # Device offsets go up to 4 GiB - 1, which the plain mmap of a 32-bit libc cannot express.
        map_, unmap = getattr(_libc, "mmap64", None) or _libc.mmap, _libc.munmap
        map_.argtypes, unmap.argtypes = _MMAP, _MUNMAP
        map_.restype = ctypes.c_size_t
        return map_, unmap
    # Each has a function object of its own, because the types are part of it.
    map_, unmap = _libc["syscall"], _libc["syscall"]
    map_.argtypes, unmap.argtypes = (ctypes.c_long, *_MMAP), (ctypes.c_long, *_MUNMAP)
    map_.restype, unmap.restype = ctypes.c_size_t, ctypes.c_long
    return partial(map_, numbers[0]), partial(unmap, numbers[1])


_mmap, _munmap = _mapping_calls()

# The libc reads the timeout of select() itself, and dies where the kernel answers EFAULT. Newer machines have no
# select() to ask, but all of these have pselect6(), which with no signal mask does the same.
_PSELECT6_NUMBERS: Final = {
    "x86_64": 270,
    "aarch64": 72,
    "riscv64": 72,
    "loongarch64": 72,
    "ppc64": 280,
    "ppc64le": 280,
    "s390x": 301,
    "i686": 308,
    "armv7l": 335,
    "armv8l": 335,
}


def _pselect6_call() -> Callable[..., int]:
    # A 32-bit interpreter may run on a 64-bit kernel, which then names its own machine.
    narrow = {"x86_64": "i686", "aarch64": "armv7l"} if _WORD != _LONG_WORD else {}
    machine = platform.machine()
    asked = _libc["syscall"]
    asked.argtypes, asked.restype = (ctypes.c_long, ctypes.c_int, *[ctypes.c_ulong] * 5), ctypes.c_long
    return partial(asked, _PSELECT6_NUMBERS[narrow.get(machine, machine)])


_pselect6 = _pselect6_call()
_lseek = getattr(_libc, "lseek64", None) or _libc.lseek
_lseek.argtypes = (ctypes.c_int, ctypes.c_int64, ctypes.c_int)
_lseek.restype = ctypes.c_int64


class MappingCalls:
    """How often this process has asked for a mapping of a file, and to unmap something, through this module."""

    def __init__(self) -> None:
        self.files = 0
        self.unmapped = 0


mapping_calls: Final = MappingCalls()


def address_of(memory: Pointer) -> int:
    """The address that C is given for `memory`; the caller keeps it alive."""
    if memory is None:
        return 0
    if isinstance(memory, int):
        return memory
    if isinstance(memory, _C_MEMORY):
        return _addressof(memory)
    if isinstance(memory, bytes):
        return ctypes.cast(ctypes.c_char_p(memory), ctypes.c_void_p).value or 0
    # Memory of no bytes has an address of its own too, which from_buffer() does not give.
    return ctypes.addressof(ctypes.c_char.from_buffer(memory if len(memoryview(memory).cast("B")) else bytearray(1)))


def _ended(value: int) -> Outcome:
    return Outcome(value, ctypes.get_errno() if value == -1 else 0)


@observed
def ioctl(fd: int, request: int, argument: Pointer = None) -> Outcome:
    """ioctl(2). An integer argument is passed by value."""
    return _ended(_ioctl(fd, request, address_of(argument)))


@observed
def open_(path: str | int, flags: int, mode: int = 0) -> Outcome:
    """open(2). The path may be an address."""
    memory = path if isinstance(path, int) else path.encode() + b"\0"
    return _ended(_open(address_of(memory), flags, mode))


@observed
def close(fd: int) -> Outcome:
    """close(2)."""
    return _ended(_close(fd))


@observed
def dup(fd: int) -> Outcome:
    """dup(2)."""
    return _ended(_dup(fd))


@observed
def read(fd: int, buffer: Pointer, count: int) -> Outcome:
    """read(2). A rule that reads more than its memory has room for is refused: the kernel would write past the end."""
    if buffer is not None and not isinstance(buffer, int) and (room := memoryview(buffer).nbytes) < count:
        raise ValueError(f"read() of {count} bytes into memory of {room}")
    return _ended(_read(fd, address_of(buffer), count))


@observed
def write(fd: int, buffer: Pointer, count: int) -> Outcome:
    """write(2)."""
    return _ended(_write(fd, address_of(buffer), count))


def pollfds(*wanted: tuple[int, int]) -> ctypes.Array[pollfd]:
    """The first argument of poll(): pairs of a descriptor and its events. `pollfds(...)[0].revents` has the answer."""
    return (pollfd * len(wanted))(*(pollfd(fd, events) for fd, events in wanted))


@observed
def poll(fds: ctypes.Array[pollfd] | int, timeout_ms: int, count: int | None = None) -> Outcome:
    """poll(2). The number of entries is that of `fds` unless `count` says another."""
    if count is None:
        count = 1 if isinstance(fds, int) else len(fds)
    return _ended(_poll(address_of(fds), count, timeout_ms))


def fd_set(*fds: int) -> ctypes.Array[ctypes.c_ulong]:
    """A set of descriptors for select()."""
    words = (ctypes.c_ulong * (FD_SETSIZE // _WORD))()
    for fd in fds:
        words[fd // _WORD] |= 1 << fd % _WORD
    return words


def is_set(fd: int, fds: ctypes.Array[ctypes.c_ulong]) -> bool:
    """Whether select() left a descriptor in a set."""
    return bool(fds[fd // _WORD] >> fd % _WORD & 1)


def milliseconds(count: int) -> timespec:
    """The timeout of select()."""
    return timespec(count // 1000, count % 1000 * 1_000_000)


@observed
def select(read: Pointer, write: Pointer, exceptional: Pointer, timeout: Pointer, nfds: int | None = None) -> Outcome:
    """select(2); no timeout waits for ever. The number of descriptors is that of a whole set unless `nfds` says so."""
    count = FD_SETSIZE if nfds is None else nfds
    sets = (address_of(read), address_of(write), address_of(exceptional))
    return _ended(_pselect6(count, *sets, address_of(timeout), 0))


@observed
def mmap(start: int, length: int, prot: int, flags: int, fd: int, offset: int) -> Outcome:
    """mmap(2). The value is the address."""
    address = _mmap(start, length, prot, flags, fd, offset)
    if fd != -1 or flags & _MAP_FIXED:
        mapping_calls.files += 1
    return _ended(-1 if address == _FAILED else address)


@observed
def munmap(start: int, length: int) -> Outcome:
    """munmap(2)."""
    result = _munmap(start, length)
    mapping_calls.unmapped += 1
    return _ended(result)


@observed
def lseek(fd: int, offset: int, whence: int) -> Outcome:
    """lseek(2)."""
    return _ended(_lseek(fd, offset, whence))


@observed
def fcntl(fd: int, command: int, flags: int = 0) -> Outcome:
    """fcntl(2), with the commands that take a number or nothing."""
    return _ended(_fcntl(fd, command, flags))


def is_open(fd: int) -> bool:
    """Whether a number is a descriptor."""
    return _ended(_fcntl(fd, _F_GETFD, 0)).value != -1


def fill(start: int, length: int, pattern: int | Buffer) -> Outcome:
    """Write a byte, or a pattern again and again, all over memory that is mapped for writing."""
    if isinstance(pattern, int):
        ctypes.memset(start, pattern, length)
    else:
        data = bytes(pattern)
        ctypes.memmove(start, (data * (length // len(data) + 1))[:length], length)
    return Outcome(start, 0)
