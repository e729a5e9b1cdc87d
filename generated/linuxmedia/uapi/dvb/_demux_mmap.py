"""Mapping of demux buffers."""

from __future__ import annotations

from linuxmedia import memory as _memory
from linuxmedia.uapi import _support as _s


def demux_mmap(
    device: _s.FileDescriptorLike, length: int, offset: int, /, *, protection: int = _memory.READ_WRITE
) -> _memory.Mapping:
    """Map a demux buffer into the process.

    After `DMX_REQBUFS`, with the length and offset that `DMX_QUERYBUF` tells; before, during and after streaming. A
    mapping keeps the buffer's memory and the demux's filter alive until munmap(), even when the buffers are freed or
    the descriptor is closed.

    Arguments:
        protection: READ or READ_WRITE of linuxmedia.memory.

    Returns:
        The mapping; its view is the memory.

    Arguments of the system call:
        start: Address that is wanted, a hint unless MAP_FIXED is given; 0 leaves the choice to the kernel.
        length: Bytes to map, as `DMX_QUERYBUF` tells; rounded up to whole pages.
        prot: PROT_READ | PROT_WRITE; PROT_READ alone works as well.
        flags: MAP_SHARED, with MAP_FIXED where the address must be the one given.
        fd: Descriptor of a demux that is open for reading and writing.
        offset: Offset of the buffer, as `DMX_QUERYBUF` tells.

    Result of the system call:
        the address.

    Errors of the system call:
        EACCES: The descriptor is open for reading only, and the mapping is to be writable. The descriptor is open for
            writing only.
        EBADF: The process has no open descriptor of this number.
        EEXIST: MAP_FIXED_NOREPLACE is given, and something is mapped at the address.
        EINVAL: MAP_FIXED is given, and the address is not the start of a page. The length is 0. The length goes past
            the last page of the buffer. The offset is no multiple of the page size. The offset is that of a later page
            of a buffer. The offset is past the last buffer. MAP_PRIVATE is given, which would make copies of the
            buffer's pages. Neither MAP_SHARED nor MAP_PRIVATE is given. The mapping is not to be readable. Nothing has
            been allocated yet. The buffers have been freed again. The offset is that of a buffer that a second
            `DMX_REQBUFS` has taken away. The buffers were allocated on another descriptor.
        ENODEV: The descriptor belongs to a device that has nothing to map, here a frontend.
        ENOMEM: The length does not fit into the address space of the process. The kernel cannot allocate what it needs
            to keep track of the mapping.
        ENOTTY: The DVR device of the same adapter has been opened for reading only since the demux was opened.
        EOPNOTSUPP: MAP_SHARED_VALIDATE is given together with a flag that the device does not have, such as MAP_SYNC.

    Raises:
        ValueError: The length or the offset is negative, or the memory could not be read.

    Documented, but not what the kernel does:
        EACCES: The descriptor is open for reading only, and the mapping is to be readable only.
        EINVAL: MAP_FIXED is given, and the address is outside the address space of the process. The length is no
            multiple of the packet length of 188. The offset is larger than any that `DMX_QUERYBUF` tells, though its
            low bits are those of a buffer.

    In Linux 5.10 or earlier. Documented in dvb/dmx-mmap.rst.
    """
    try:
        return _memory.map_buffer(device, length, offset, protection=protection)
    except OSError as error:
        raise _s.explained(error, "demux.mmap", __name__) from None


def demux_munmap(mapping: _memory.Mapping, /) -> None:
    """Unmap a demux buffer.

    Takes the start and the length that mmap() was given. The buffer's memory is freed once the queue, all mappings and
    all exported DMA-BUFs have let it go.

    Arguments of the system call:
        start: Address that mmap() returned.
        length: Length that mmap() was given.

    Errors of the system call:
        EINVAL: The address is not the start of a page. The address is outside the address space of the process. The
            length is 0. The length reaches beyond the address space of the process.

    Raises:
        BufferError: Something that was made from its view is still there; the mapping stays open.

    Documented, but not what the kernel does:
        EINVAL: The length is another than the one that mmap() was given. No buffer is mapped at the address.

    In Linux 5.10 or earlier. Documented in dvb/dmx-munmap.rst.
    """
    mapping.close()


def dvr_mmap(
    device: _s.FileDescriptorLike, length: int, offset: int, /, *, protection: int = _memory.READ_WRITE
) -> _memory.Mapping:
    """Map a buffer of the recorder into the process.

    As for the demux, on a DVR device that is open for reading and writing.

    Arguments:
        protection: READ or READ_WRITE of linuxmedia.memory.

    Returns:
        The mapping; its view is the memory.

    Arguments of the system call:
        start: Address that is wanted, a hint unless MAP_FIXED is given; 0 leaves the choice to the kernel.
        length: Bytes to map, as `DMX_QUERYBUF` tells; rounded up to whole pages.
        prot: PROT_READ | PROT_WRITE; PROT_READ alone works as well.
        flags: MAP_SHARED, with MAP_FIXED where the address must be the one given.
        fd: Descriptor of a DVR device that is open for reading and writing.
        offset: Offset of the buffer, as `DMX_QUERYBUF` tells.

    Result of the system call:
        the address.

    Errors of the system call:
        EACCES: The descriptor is open for reading only.
        EBADF: The process has no open descriptor of this number.
        EINVAL: MAP_FIXED is given, and the address is not the start of a page. The length is 0. The length goes past
            the last page of the buffer. The offset is no multiple of the page size. The offset is past the last buffer.
            MAP_PRIVATE is given, which would make copies of the buffer's pages. Neither MAP_SHARED nor MAP_PRIVATE is
            given. The mapping is not to be readable. Nothing has been allocated yet.
        ENOMEM: The length does not fit into the address space of the process. The kernel cannot allocate what it needs
            to keep track of the mapping.

    Raises:
        ValueError: The length or the offset is negative, or the memory could not be read.

    In Linux 5.10 or earlier. Documented in dvb/dmx-mmap.rst.
    """
    try:
        return _memory.map_buffer(device, length, offset, protection=protection)
    except OSError as error:
        raise _s.explained(error, "dvr.mmap", __name__) from None


def dvr_munmap(mapping: _memory.Mapping, /) -> None:
    """Unmap a buffer of the recorder.

    As for the demux.

    Arguments of the system call:
        start: Address that mmap() returned.
        length: Length that mmap() was given.

    Errors of the system call:
        EINVAL: The address is not the start of a page. The length is 0.

    Raises:
        BufferError: Something that was made from its view is still there; the mapping stays open.

    Documented, but not what the kernel does:
        EINVAL: No buffer is mapped at the address.

    In Linux 5.10 or earlier. Documented in dvb/dmx-munmap.rst.
    """
    mapping.close()
