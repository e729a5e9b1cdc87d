"""Reading, writing and waiting on the demux and the DVR device."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support import system as _system


def demux_read(device: _s.FileDescriptorLike, count: int, /) -> bytes:
    """Read what the filter let through.

    A packet filter delivers bytes as they come, a section filter one section a call, or the rest of one. In blocking
    mode a packet filter waits until all the bytes that were asked for are there. Before a filter is started, and while
    buffers are streamed, there is nothing to read.

    Arguments:
        count: Most bytes to read.

    Returns:
        The bytes.

    Arguments of the system call:
        fd: Descriptor of a demux with a filter that runs.
        buffer: Where the data goes.
        count: Most bytes to read.

    Result of the system call:
        the number of bytes.

    Errors of the system call:
        EAGAIN: Nothing is there to read, and the descriptor does not wait (the page says EWOULDBLOCK, which is the
            same).
        EBADF: The process has no open descriptor of this number. The descriptor is open for writing only.
        EFAULT: The buffer lies in memory that the process may not write.
        EINTR: A signal arrives while the call waits for data. The function makes the call again then, as everywhere in
            Python.
        EOVERFLOW: Data was lost because the buffer was full; what the buffer held is dropped as well.
        ETIMEDOUT: No section came within the timeout that `DMX_SET_FILTER` was given.

    The page promises 0 for success; it is the number of bytes.

    In Linux 5.10 or earlier. Documented in dvb/dmx-fread.rst.
    """
    try:
        return _system.read(device, count)
    except OSError as error:
        raise _s.explained(error, "demux.read", __name__) from None


def demux_write(device: _s.FileDescriptorLike, data: _s.Buffer, /) -> int:
    """Not a call of the demux; a recording is written to the DVR device.

    The page stands for both devices, but a demux takes no data.

    Arguments:
        data: The bytes, or a struct or an array of numbers as it lies in memory.

    Returns:
        How many bytes were taken.

    Arguments of the system call:
        fd: Descriptor of a demux.
        buffer: The data.
        count: How many bytes.

    Errors of the system call:
        EINVAL: The descriptor belongs to a demux, which takes no data.

    In Linux 5.10 or earlier. Documented in dvb/dmx-fwrite.rst.
    """
    try:
        return _system.write(device, data)
    except OSError as error:
        raise _s.explained(error, "demux.write", __name__) from None


def demux_poll(device: _s.FileDescriptorLike, events: int, timeout: float | None = None, /) -> int:
    """Wait until something can be read, or a buffer dequeued.

    POLLIN, POLLRDNORM and POLLPRI say that read() has data, or once a buffer has been queued POLLIN and POLLRDNORM that
    `DMX_DQBUF` has a buffer. POLLERR says that the next read() fails with EOVERFLOW or ETIMEDOUT. Before a filter is
    started nothing is reported.

    Arguments:
        events: What to wait for: POLLIN and the like of Python's select.
        timeout: Longest time to wait, in seconds; None or a negative number waits for ever, 0 not at all.

    Returns:
        The events that came, which may be POLLERR, POLLHUP or POLLNVAL; 0 when the time is up.

    Arguments of the system call:
        fd: Descriptor of a demux.
        events: Events to wait for.
        timeout: Most milliseconds to wait; negative waits for ever.

    Result of the system call:
        how many descriptors have events, 0 after the timeout.

    Errors of the system call:
        EFAULT: The list of descriptors lies in memory that the process may not access.
        EINTR: A signal arrives while the call waits. The function makes the call again then, as everywhere in Python.

    Raises:
        ValueError: The descriptor is negative; the kernel is not asked then.

    In Linux 5.10 or earlier. Documented in dvb/dmx_fcalls.rst.
    """
    try:
        return _system.poll(device, events, timeout)
    except OSError as error:
        raise _s.explained(error, "demux.poll", __name__) from None


def dvr_read(device: _s.FileDescriptorLike, count: int, /) -> bytes:
    """Read the transport stream that the filters with an output of `DMX_OUT_TS_TAP` let through.

    Packets of all such filters of the adapter arrive in the order of the stream, a packet only once. Its buffer has the
    size of 10,240 packets until `DMX_SET_BUFFER_SIZE` is called; one byte of it stays empty. In blocking mode the call
    waits until all bytes are there.

    Arguments:
        count: Most bytes to read.

    Returns:
        The bytes.

    Arguments of the system call:
        fd: Descriptor of a DVR device that is open for reading.
        buffer: Where the data goes.
        count: Most bytes to read.

    Result of the system call:
        the number of bytes.

    Errors of the system call:
        EAGAIN: Nothing is there to read, and the descriptor does not wait (the page says EWOULDBLOCK, which is the
            same).
        EBADF: The process has no open descriptor of this number.
        EFAULT: The buffer lies in memory that the process may not write.
        EINTR: A signal arrives while the call waits for data. The function makes the call again then, as everywhere in
            Python.
        ENODEV: The device is being removed.
        EOVERFLOW: Data was lost because the buffer was full; what the buffer held is dropped as well.
        ETIMEDOUT: No section came within the timeout that `DMX_SET_FILTER` was given.

    In Linux 5.10 or earlier. Documented in dvb/dmx-fread.rst.
    """
    try:
        return _system.read(device, count)
    except OSError as error:
        raise _s.explained(error, "dvr.read", __name__) from None


def dvr_write(device: _s.FileDescriptorLike, data: _s.Buffer, /) -> int:
    """Replay a recorded transport stream through the demux.

    The descriptor must be open for writing only. Filters must have been set on the demux; the call runs all the data
    through them before it returns.

    Arguments:
        data: The bytes, or a struct or an array of numbers as it lies in memory.

    Returns:
        How many bytes were taken.

    Arguments of the system call:
        fd: Descriptor of a DVR device that is open for writing only.
        buffer: The packets.
        count: How many bytes.

    Result of the system call:
        the number of bytes.

    Errors of the system call:
        EAGAIN: No room is left in the buffer, and the descriptor does not wait (the page says EWOULDBLOCK).
        EBUSY: Filters that take their data from the frontend are running.
        EINVAL: The descriptor is open for reading and writing.

    In Linux 5.10 or earlier. Documented in dvb/dmx-fwrite.rst.
    """
    try:
        return _system.write(device, data)
    except OSError as error:
        raise _s.explained(error, "dvr.write", __name__) from None


def dvr_poll(device: _s.FileDescriptorLike, events: int, timeout: float | None = None, /) -> int:
    """Wait until the recorder has data, or a buffer can be dequeued.

    As for the demux. A descriptor for writing only is always writable, but is not reported so once a demux of the
    adapter has been opened after it.

    Arguments:
        events: What to wait for: POLLIN and the like of Python's select.
        timeout: Longest time to wait, in seconds; None or a negative number waits for ever, 0 not at all.

    Returns:
        The events that came, which may be POLLERR, POLLHUP or POLLNVAL; 0 when the time is up.

    Arguments of the system call:
        fd: Descriptor of a DVR device.
        events: Events to wait for.
        timeout: Most milliseconds to wait; negative waits for ever.

    Result of the system call:
        how many descriptors have events, 0 after the timeout.

    Errors of the system call:
        EFAULT: The list of descriptors lies in memory that the process may not access.
        EINTR: A signal arrives while the call waits. The function makes the call again then, as everywhere in Python.

    Raises:
        ValueError: The descriptor is negative; the kernel is not asked then.

    In Linux 5.10 or earlier. Documented in dvb/dmx_fcalls.rst.
    """
    try:
        return _system.poll(device, events, timeout)
    except OSError as error:
        raise _s.explained(error, "dvr.poll", __name__) from None
