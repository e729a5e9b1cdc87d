"""Sending."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support import system as _system


def lirc_write(device: _s.FileDescriptorLike, data: _s.Buffer, /) -> int:
    """Send one message.

    In `LIRC_MODE_PULSE` the buffer holds lengths in microseconds as 32-bit numbers, pulses and spaces in turn,
    beginning and ending with a pulse; all of them together last 500 ms at most, or a second in newer kernels. In
    `LIRC_MODE_SCANCODE` it holds one `lirc_scancode`, which the kernel encodes and sends on the carrier of its
    protocol. The call waits until the message has been sent, whether the handle is non-blocking or not.

    Arguments:
        data: The bytes, or a struct or an array of numbers as it lies in memory.

    Returns:
        How many bytes were taken.

    Arguments of the system call:
        fd: Descriptor of a device that can send.
        buffer: The lengths, or one `lirc_scancode`.
        count: Bytes in the buffer.

    Result of the system call:
        the number of bytes, which is all of them.

    Errors of the system call:
        EBADF: The device is open for reading only. The descriptor is not open.
        EFAULT: The buffer cannot be read from the caller's memory.
        EINVAL: The number of lengths is even, so that the last one is a space. There are more than 1024 lengths. The
            bytes are no whole 32-bit numbers, or none at all. A length is 0. The lengths add up to more than the kernel
            sends at once, which is 500 ms or, in newer kernels, a second. In `LIRC_MODE_SCANCODE` the bytes are not
            exactly one `lirc_scancode`. In `LIRC_MODE_SCANCODE` a member other than `rc_proto` and scancode is not 0.
            In `LIRC_MODE_SCANCODE` the kernel has no encoder for the protocol. In `LIRC_MODE_SCANCODE` the protocol is
            not defined. In `LIRC_MODE_SCANCODE` the protocol cannot have the scancode.
        ENOMEM: The kernel cannot allocate memory for the lengths.

    In Linux 5.10 or earlier. Documented in rc/lirc-write.rst.
    """
    try:
        return _system.write(device, data)
    except OSError as error:
        raise _s.explained(error, "lirc.write", __name__) from None
