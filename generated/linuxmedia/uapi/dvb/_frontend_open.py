"""Opening and closing the frontend."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support import system as _system


def frontend_open(path: str | _s.PathLike[str], flags: int, /) -> int:
    """Open a frontend, to watch it or to tune it.

    One descriptor at a time may be open for reading and writing, any number for reading. Opening for reading and
    writing powers the frontend up.

    Arguments:
        flags: As in C; O_CLOEXEC is always added.

    Returns:
        The new descriptor.

    Arguments of the system call:
        path: /dev/dvb/adapterN/frontendN.
        flags: O_RDONLY to watch, O_RDWR to tune; O_NONBLOCK for calls that shall not wait.

    Result of the system call:
        the descriptor.

    Errors of the system call:
        EACCES: The permissions of the device's file do not let the user in.
        EAGAIN: The device is busy for a moment, and O_NONBLOCK is given.
        EBUSY: The frontend is to be opened for reading and writing, as another descriptor is already.
        EMFILE: The process has no file descriptor left.
        ENFILE: The system has no open file left.
        ENOMEM: The kernel cannot allocate the open file or the thread that tunes.

    In Linux 5.10 or earlier. Documented in dvb/frontend_f_open.rst.
    """
    try:
        return _system.open_(path, flags)
    except OSError as error:
        raise _s.explained(error, "frontend.open", __name__) from None


def frontend_close(device: int, /) -> None:
    """Let the frontend go.

    Another descriptor can be opened for reading and writing then. The frontend may be powered down.

    Arguments of the system call:
        fd: Descriptor of a frontend.

    Errors of the system call:
        EBADF: The process has no open descriptor of this number. The descriptor has been closed already.

    An open descriptor is always closed: what goes wrong while the device lets go is not reported.

    In Linux 5.10 or earlier. Documented in dvb/frontend_f_close.rst.
    """
    try:
        _system.close(device)
    except OSError as error:
        raise _s.explained(error, "frontend.close", __name__) from None
