"""EDID of an input or output."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class v4l2_edid(_s.Structure):
    """Blocks of an EDID.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-edid.rst.
    """

    pad: int = _s.u32()
    """Input or output, as `VIDIOC_ENUMINPUT` and `VIDIOC_ENUMOUTPUT` number them; the pad of a sub-device. Set by the
    caller.
    """
    start_block: int = _s.u32()
    """First block to read; 0 to set. From 0 to 255. Set by the caller."""
    blocks: int = _s.u32()
    """Number of blocks to read or set, and how many have been read; with E2BIG, how many the hardware can hold. In
    blocks of 128 bytes. From 0 to 256. Set by the caller and written by the driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 5)
    """Reserved; zero."""
    edid: _s.Pointer[bytes] = _s.pointer(_s.bytes_(128), count="blocks")
    """Memory for the blocks, which `VIDIOC_G_EDID` fills. Counted by `blocks`. Set by the caller."""


VIDIOC_G_EDID: Final[int] = _s.IOWR("V", 40, v4l2_edid)
"""Read the EDID of a receiver, or of the display at a transmitter. See `vidioc_g_edid`."""
VIDIOC_S_EDID: Final[int] = _s.IOWR("V", 41, v4l2_edid)
"""Set the EDID that a receiver shows to the source. See `vidioc_s_edid`."""


def vidioc_g_edid(device: _s.FileDescriptorLike, argument: v4l2_edid, /) -> v4l2_edid:
    """Read the EDID of a receiver, or of the display at a transmitter.

    With `v4l2_edid.start_block` and blocks both 0, the driver tells in blocks how many there are and copies nothing.
    Blocks that have yet to be read from a display are waited for.

    Raises:
        EFAULT: The memory for the blocks cannot be written.
        EINVAL: There is no such input, or it has no EDID. The EDID ends before the first block that is asked for. More
            blocks are asked for than an EDID can have.
        ENODATA: There is no EDID.
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-edid.rst.
    """
    try:
        if argument.__class__ is not v4l2_edid:
            _s.refuse_other(argument, v4l2_edid, "VIDIOC_G_EDID")
        _s.ioctl_counted(device, VIDIOC_G_EDID, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_G_EDID", __name__) from None
    return argument


def vidioc_s_edid(device: _s.FileDescriptorLike, argument: v4l2_edid, /) -> v4l2_edid:
    """Set the EDID that a receiver shows to the source.

    It is set as a whole, so `v4l2_edid.start_block` is 0. With blocks 0 it is taken away: the source finds no EDID any
    more, and on some hardware nothing attached.

    Raises:
        E2BIG: There are more blocks than the hardware can hold.
        EFAULT: The memory with the blocks cannot be read.
        EINVAL: There is no such input, or it has no EDID. The first block is not block 0.
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-edid.rst.
    """
    try:
        if argument.__class__ is not v4l2_edid:
            _s.refuse_other(argument, v4l2_edid, "VIDIOC_S_EDID")
        _s.ioctl_counted(device, VIDIOC_S_EDID, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_S_EDID", __name__) from None
    return argument
