"""Index of a coded stream."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_enc_idx_frame: How a picture is coded.

V4L2_ENC_IDX_FRAME_I: Final = 0
"""Coded by itself, so that playback can begin with it. Documented in v4l/vidioc-g-enc-index.rst."""
V4L2_ENC_IDX_FRAME_P: Final = 1
"""Coded as what differs from an earlier picture. Documented in v4l/vidioc-g-enc-index.rst."""
V4L2_ENC_IDX_FRAME_B: Final = 2
"""Coded as what differs from an earlier and a later picture. Documented in v4l/vidioc-g-enc-index.rst."""
V4L2_ENC_IDX_FRAME_MASK: Final = 0xF
"""The bits that say how a picture is coded. Documented in v4l/vidioc-g-enc-index.rst."""

# v4l2_enc_idx_limits: Size of the index.

V4L2_ENC_IDX_ENTRIES: Final = 64
"""Entries that one call can tell. Documented in v4l/vidioc-g-enc-index.rst."""


class v4l2_enc_idx_entry(_s.Structure):
    """A picture of a coded stream.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-enc-index.rst.
    """

    offset: int = _s.u64()
    """Where the picture begins, counted from the beginning of the stream; stopping the encoder begins anew. In bytes.
    Written by the driver.
    """
    pts: int = _s.u64()
    """Its time stamp, of 33 bits. In ticks of 90 kHz. Written by the driver."""
    length: int = _s.u32()
    """How much of the stream the picture takes, from offset on. In bytes. Written by the driver."""
    flags: int = _s.u32()
    """How it is coded, below `V4L2_ENC_IDX_FRAME_MASK`. A value of `v4l2_enc_idx_frame`. Written by the driver."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 2)
    """Reserved; zero."""


class v4l2_enc_idx(_s.Structure):
    """The entries that were added to the index since the last call, 64 of them at most.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-enc-index.rst.
    """

    entries: int = _s.u32()
    """How many entries are filled in; 0 when there are no new ones. From 0 to `V4L2_ENC_IDX_ENTRIES`. Written by the
    driver.
    """
    entries_cap: int = _s.u32()
    """How many entries the driver can keep, at least 1. In entries. Written by the driver."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 4)
    """Reserved; zero."""
    entry: _s.Array[v4l2_enc_idx_entry] = _s.array(v4l2_enc_idx_entry, 64)
    """The entries, by rising offset. Shape: 64. Counted by `entries`. Written by the driver."""


VIDIOC_G_ENC_INDEX: Final[int] = _s.IOR("V", 76, v4l2_enc_idx)
"""Fetch where the pictures of the coded stream begin. See `vidioc_g_enc_index`."""


def vidioc_g_enc_index(device: _s.FileDescriptorLike, argument: v4l2_enc_idx, /) -> v4l2_enc_idx:
    """Fetch where the pictures of the coded stream begin.

    Every entry is told once; those that nobody fetches in time are lost. It is defined for MPEG-2 programme streams and
    elementary streams of video.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-enc-index.rst.
    """
    try:
        if argument.__class__ is not v4l2_enc_idx:
            _s.refuse_other(argument, v4l2_enc_idx, "VIDIOC_G_ENC_INDEX")
        _ioctl(device, VIDIOC_G_ENC_INDEX, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_G_ENC_INDEX", __name__) from None
    return argument


if TYPE_CHECKING:

    class v4l2_enc_idx_frame(enum.IntEnum):
        """How a picture is coded.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-g-enc-index.rst.
        """

        V4L2_ENC_IDX_FRAME_I = 0
        """Coded by itself, so that playback can begin with it. Documented in v4l/vidioc-g-enc-index.rst."""
        V4L2_ENC_IDX_FRAME_P = 1
        """Coded as what differs from an earlier picture. Documented in v4l/vidioc-g-enc-index.rst."""
        V4L2_ENC_IDX_FRAME_B = 2
        """Coded as what differs from an earlier and a later picture. Documented in v4l/vidioc-g-enc-index.rst."""
        V4L2_ENC_IDX_FRAME_MASK = 0xF
        """The bits that say how a picture is coded. Documented in v4l/vidioc-g-enc-index.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_enc_idx_frame": (
                "V4L2_ENC_IDX_FRAME_I",
                "V4L2_ENC_IDX_FRAME_P",
                "V4L2_ENC_IDX_FRAME_B",
                "V4L2_ENC_IDX_FRAME_MASK",
            ),
        },
    )
