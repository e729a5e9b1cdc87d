"""Mapping of buffers."""

from __future__ import annotations

from linuxmedia import memory as _memory
from linuxmedia.uapi import _support as _s


def video_mmap(
    device: _s.FileDescriptorLike, length: int, offset: int, /, *, protection: int = _memory.READ_WRITE
) -> _memory.Mapping:
    """Map one buffer, or one plane of it, into the program's memory.

    The offset is a ticket, not a position: `VIDIOC_QUERYBUF` hands out one per buffer, and per plane on multi-planar
    queues, and only these exact values select a buffer. A mapping always begins at the first byte of its buffer. It may
    be made in any state of the queue, and any number of mappings of a buffer can exist at a time.

    A mapping is independent of the descriptor that made it: it stays after close(), after `VIDIOC_REQBUFS` has freed
    the buffer and after the device has gone, and a forked child has it too. Until the last one is gone, the open file
    that it was made with counts as open, so its buffers stay reserved.

    Arguments:
        protection: READ or READ_WRITE of linuxmedia.memory.

    Returns:
        The mapping; its view is the memory.

    Arguments of the system call:
        start: Address that the program would like, rounded by the kernel; binding, and page-aligned, under MAP_FIXED
            alone.
        length: Bytes to map, the buffer's or plane's length field; the kernel rounds it up to whole pages.
        prot: PROT_READ and PROT_WRITE together on any device; reading is the least for capture, writing for output.
        flags: MAP_SHARED, so that both sides see each other's bytes; private copies do not exist.
        fd: Descriptor of the device, open for reading and writing.
        offset: Ticket of the buffer or plane, its m.offset or m.mem_offset.

    Result of the system call:
        The address of the mapping, a multiple of the page size.

    Errors of the system call:
        EACCES: A writable mapping is asked of a descriptor that is open for reading only. A mapping for reading and
            writing is asked of a descriptor that is open for writing only. An output buffer is mapped for writing
            alone, through a descriptor that is open for writing only.
        EAGAIN: MAP_LOCKED would lock more memory than an unprivileged program may.
        EBADF: The descriptor is negative, closed or was never opened. The descriptor was opened with O_PATH and only
            names the device.
        EBUSY: The buffers belong to read(). The buffers belong to write().
        EEXIST: MAP_FIXED_NOREPLACE names an address where something is mapped.
        EINVAL: A capture buffer is mapped for reading alone, through a descriptor that is open for reading only.
            MAP_FIXED names an address that is not a multiple of the page size. The length is 0. The length reaches
            beyond the last page of the buffer. The offset is not a multiple of the page size. The offset is that of a
            buffer plus some of its pages, which would be right for a file. The offset belongs to none of the queue's
            buffers. MAP_PRIVATE asks for a copy on write. The flags name no kind of mapping, or one that does not
            exist. A flag is set that only stacks or huge pages know. A capture buffer is mapped without PROT_READ. An
            output buffer is mapped without PROT_WRITE. A buffer of a memory-to-memory device's capture queue is mapped
            without PROT_READ. Nothing has been allocated yet. `VIDIOC_REQBUFS` has freed the buffers again. The queue
            was set up for memory of the program's own. The queue was set up to import DMA-BUF descriptors. The offset
            was given to another handle of a memory-to-memory device, where every handle has queues of its own.
        ENODEV: The device has been removed since it was opened. The descriptor is that of a device that has no buffers
            to map.
        ENOMEM: MAP_FIXED names an address that the program cannot have. The length exceeds what the program can address
            at all. The program's address space may not grow any further. The kernel cannot allocate the mapping or its
            page tables.
        EOPNOTSUPP: MAP_SHARED_VALIDATE is joined by MAP_SYNC, which only persistent memory offers.
        EOVERFLOW: Offset and length together are more than the largest unsigned long.
        EPERM: An unprivileged program names an address below the system's lowest one with MAP_FIXED. PROT_EXEC is asked
            for and the device node lies on a file system mounted with noexec. MAP_LOCKED is set and an unprivileged
            program may not lock any memory.

    Raises:
        ValueError: The length or the offset is negative, or the memory could not be read.

    Documented, but not what the kernel does:
        EINVAL: The offset is that of a buffer with further bits set above those that offsets use. Since offsets carry
            the buffer's index, these bits are masked away, and the buffer is mapped by an offset that the driver never
            gave. Memory-to-memory devices refuse it: to them the highest of these bits means the capture queue. A flag
            is set that the kernel does not know. MAP_SHARED lets unknown flags pass so that older programs go on
            working. A protection bit is set that the kernel does not know. Linux checks such bits in mprotect() and
            passes over them here.

    In Linux 5.10 or earlier. Documented in v4l/func-mmap.rst.
    """
    try:
        return _memory.map_buffer(device, length, offset, protection=protection)
    except OSError as error:
        raise _s.explained(error, "video.mmap", __name__) from None
