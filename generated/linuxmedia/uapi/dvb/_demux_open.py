"""Opening and closing the demux and the DVR device."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support import system as _system


def demux_open(path: str | _s.PathLike[str], flags: int, /) -> int:
    """Open a demux; the descriptor is a filter of its own.

    Every call takes one of the demux's filters, and close() gives it back. Nothing is filtered before `DMX_SET_FILTER`
    or `DMX_SET_PES_FILTER`. O_NONBLOCK makes no difference for the call itself.

    Arguments:
        flags: As in C; O_CLOEXEC is always added.

    Returns:
        The new descriptor.

    Arguments of the system call:
        path: /dev/dvb/adapterN/demuxN.
        flags: O_RDONLY or O_RDWR, and O_NONBLOCK for calls that shall not wait. mmap() needs O_RDWR.

    Result of the system call:
        the descriptor.

    Errors of the system call:
        EACCES: The permissions of the device's file do not let the user in.
        EMFILE: All filters of the demux are in use. The process has no file descriptor left.
        ENODEV: The device is being removed.
        ENOMEM: The kernel cannot allocate the open file.

    In Linux 5.10 or earlier. Documented in dvb/dmx-fopen.rst.
    """
    try:
        return _system.open_(path, flags)
    except OSError as error:
        raise _s.explained(error, "demux.open", __name__) from None


def demux_close(device: int, /) -> None:
    """Stop the filter and give it back.

    The filter ends with the last descriptor of the open file and the last mapping of its buffers. Exported DMA-BUFs
    live on.

    Arguments of the system call:
        fd: Descriptor of a demux.

    Errors of the system call:
        EBADF: The process has no open descriptor of this number. The descriptor has been closed already.

    An open descriptor is always closed: what goes wrong while the device lets go is not reported.

    In Linux 5.10 or earlier. Documented in dvb/dmx-fclose.rst.
    """
    try:
        _system.close(device)
    except OSError as error:
        raise _s.explained(error, "demux.close", __name__) from None


def dvr_open(path: str | _s.PathLike[str], flags: int, /) -> int:
    """Open the recorder of an adapter, to record a transport stream or to replay one.

    One reader at a time. O_RDONLY reads what filters with `DMX_OUT_TS_TAP` let through, O_RDWR can map buffers as well,
    O_WRONLY replays a recording in place of the frontend.

    Arguments:
        flags: As in C; O_CLOEXEC is always added.

    Returns:
        The new descriptor.

    Arguments of the system call:
        path: /dev/dvb/adapterN/dvrN.
        flags: O_RDONLY, O_RDWR or O_WRONLY, and O_NONBLOCK for calls that shall not wait.

    Result of the system call:
        the descriptor.

    Errors of the system call:
        EACCES: The permissions of the device's file do not let the user in.
        EBUSY: The device is to be opened for reading, and another descriptor reads from it already.
        EINVAL: The device is opened for writing only, and the demux cannot take its stream from memory.
        EMFILE: The process has no file descriptor left.
        ENOMEM: The kernel cannot allocate the open file or its buffer.
        EOPNOTSUPP: The device is opened for reading and writing, and the kernel cannot map its buffers.

    In Linux 5.10 or earlier. Documented in dvb/dmx-fopen.rst.
    """
    try:
        return _system.open_(path, flags)
    except OSError as error:
        raise _s.explained(error, "dvr.open", __name__) from None


def dvr_close(device: int, /) -> None:
    """Let the recorder go.

    The next reader can open it. After a replay the demux takes its stream from the frontend again.

    Arguments of the system call:
        fd: Descriptor of a DVR device.

    Errors of the system call:
        EBADF: The process has no open descriptor of this number. The descriptor has been closed already.

    An open descriptor is always closed: what goes wrong while the device lets go is not reported.

    In Linux 5.10 or earlier. Documented in dvb/dmx-fclose.rst.
    """
    try:
        _system.close(device)
    except OSError as error:
        raise _s.explained(error, "dvr.close", __name__) from None
