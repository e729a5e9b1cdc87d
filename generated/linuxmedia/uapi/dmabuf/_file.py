"""A DMA-BUF as a file."""

from __future__ import annotations

from linuxmedia import memory as _memory
from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support import system as _system


def dmabuf_mmap(
    device: _s.FileDescriptorLike, length: int, offset: int, /, *, protection: int = _memory.READ_WRITE
) -> _memory.Mapping:
    """Map the memory of a DMA-BUF into the program.

    A mapping shows the buffer from a page on, and keeps it alive. Accesses are bracketed with `DMA_BUF_IOCTL_SYNC`.
    Writing takes a descriptor that was made with O_RDWR.

    Arguments:
        protection: READ or READ_WRITE of linuxmedia.memory.

    Returns:
        The mapping; its view is the memory.

    Arguments of the system call:
        start: Where the mapping should be; 0 leaves it to the kernel.
        length: Bytes to map, up to the end of the buffer.
        prot: PROT_READ, PROT_WRITE.
        flags: MAP_SHARED.
        fd: Descriptor of the DMA-BUF.
        offset: First byte, a multiple of the page size.

    Result of the system call:
        the address.

    Errors of the system call:
        EACCES: Writing is asked for, and the descriptor was made for reading only.
        EINVAL: The pages are not all within the buffer. The first page is behind the buffer. The offset is not that of
            a page.

    Raises:
        ValueError: The length or the offset is negative, or the memory could not be read.

    In Linux 5.10 or earlier.
    """
    try:
        return _memory.map_buffer(device, length, offset, protection=protection)
    except OSError as error:
        raise _s.explained(error, "dmabuf.mmap", __name__) from None


def dmabuf_lseek(device: _s.FileDescriptorLike, offset: int, whence: int = 0, /) -> int:
    """Learn the size of a DMA-BUF.

    SEEK_END with an offset of 0 returns the size in bytes; SEEK_SET with 0 is there so that programs can go back.
    Nothing else is known, since a DMA-BUF cannot be read or written through its descriptor.

    Returns:
        The new place.

    Arguments of the system call:
        fd: Descriptor of the DMA-BUF.
        offset: 0.
        whence: SEEK_END or SEEK_SET.

    Result of the system call:
        the size for SEEK_END, 0 for SEEK_SET.

    Errors of the system call:
        EBADF: The descriptor is not open.
        EINVAL: The offset is not 0. The offset counts neither from the end nor from the start.

    In Linux 5.10 or earlier.
    """
    try:
        return _system.lseek(device, offset, whence)
    except OSError as error:
        raise _s.explained(error, "dmabuf.lseek", __name__) from None


def dmabuf_poll(device: _s.FileDescriptorLike, events: int, timeout: float | None = None, /) -> int:
    """Wait until the users of a DMA-BUF are done with it.

    POLLIN comes when all writers are done, so that the buffer can be read, POLLOUT when all users are done, so that it
    can be written. Caches are another matter, for `DMA_BUF_IOCTL_SYNC`.

    Arguments:
        events: What to wait for: POLLIN and the like of Python's select.
        timeout: Longest time to wait, in seconds; None or a negative number waits for ever, 0 not at all.

    Returns:
        The events that came, which may be POLLERR, POLLHUP or POLLNVAL; 0 when the time is up.

    Arguments of the system call:
        fds: The DMA-BUFs and the events to wait for.
        timeout: Milliseconds to wait at most.

    Result of the system call:
        the number of descriptors that something happened to.

    Errors of the system call:
        EFAULT: The list of descriptors lies in memory that the process may not access.
        EINTR: A signal arrives while the call waits. The function makes the call again then, as everywhere in Python.
        EINVAL: The list is longer than the number of descriptors that the program may have.

    Raises:
        ValueError: The descriptor is negative; the kernel is not asked then.

    In Linux 5.10 or earlier.
    """
    try:
        return _system.poll(device, events, timeout)
    except OSError as error:
        raise _s.explained(error, "dmabuf.poll", __name__) from None
