"""Structs of sync files."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# sync_file_constants: The type of the ioctls on a sync file.

SYNC_IOC_MAGIC: Final = 62
"""Type of the ioctls. Their numbers 0 to 2 belonged to an older API and stay free."""


class sync_merge_data(_s.Structure):
    """A second sync file to merge with, and the new one that comes of it.

    In Linux 5.10 or earlier.
    """

    name: str = _s.text(32)
    """A name for the new sync file, cut at 31 bytes; it is for debugging. At most 31 bytes of text. Set by the
    caller.
    """
    fd2: int = _s.fd()
    """The second sync file; it may be the same as the first. Set by the caller."""
    fence: int = _s.fd()
    """The sync file that holds the fences of both, closed on execve(). Left as it was when the merge fails. Written by
    the driver.
    """
    flags: int = _s.u32()
    """No way of merging is defined: 0, or the call fails with EINVAL. Set by the caller."""
    pad: int = _s.reserved(_s.u32())
    """Reserved; zero."""


class sync_fence_info(_s.Structure):
    """What is known of one fence in a sync file.

    In Linux 5.10 or earlier.
    """

    obj_name: str = _s.text(32)
    """Name of the timeline that the fence belongs to. At most 31 bytes of text. Written by the driver."""
    driver_name: str = _s.text(32)
    """Name of the driver behind that timeline. At most 31 bytes of text. Written by the driver."""
    status: int = _s.s32()
    """1 when the fence has signalled, 0 as long as it has not, a negative errno when what it stands for has failed.
    From -4095 to 1. Written by the driver.
    """
    flags: int = _s.u32()
    """Always 0; nothing more is told of a fence. Written by the driver."""
    timestamp_ns: int = _s.u64()
    """When the fence signalled, by CLOCK_MONOTONIC; 0 before that. In ns. Written by the driver."""


class sync_file_info(_s.Structure):
    """What is known of a sync file, and where to put what is known of its fences.

    In Linux 5.10 or earlier.
    """

    name: str = _s.text(32)
    """The name that `SYNC_IOC_MERGE` was given, or one made of the driver, the timeline and the number of the fence. At
    most 31 bytes of text. Written by the driver.
    """
    status: int = _s.s32()
    """1 when all fences have signalled, 0 when one has not, a negative errno when one has failed. From -4095 to 1.
    Written by the driver.
    """
    flags: int = _s.u32()
    """No kind of query is defined: 0, or the call fails with EINVAL. Set by the caller."""
    num_fences: int = _s.u32()
    """Elements that `sync_fence_info` has room for; with 0 none are written. Comes back as the number of fences in the
    sync file. Set by the caller and written by the driver.
    """
    pad: int = _s.reserved(_s.u32())
    """Reserved; zero."""
    sync_fence_info: _s.Pointer[sync_fence_info] = _s.u64_pointer(sync_fence_info, count="num_fences")
    """Where the kernel writes one element for each fence; not looked at while `num_fences` is 0. Counted by
    `num_fences`. Set by the caller.
    """


class sync_set_deadline(_s.Structure):
    """A time by which somebody would like a sync file to signal.

    Since Linux 6.8.
    """

    deadline_ns: int = _s.u64()
    """The time, by CLOCK_MONOTONIC. In ns. Set by the caller."""
    pad: int = _s.reserved(_s.u64())
    """Reserved; zero."""
