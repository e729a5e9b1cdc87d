"""List of video standards."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._types_format import v4l2_fract

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class v4l2_standard(_s.Structure):
    """A video standard that the current input or output supports, with its frame rate and lines.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enumstd.rst.
    """

    index: int = _s.u32()
    """Place in the list of those that the current input or output supports, from 0; EINVAL ends it. Set by the
    caller.
    """
    id: int = _s.u64()
    """The standard, or several where hardware treats them alike. Flags of `v4l2_std_id`. Written by the driver."""
    name: str = _s.text(24)
    """Its name for people, such as PAL-B/G. At most 23 bytes of text. Written by the driver."""
    frameperiod: v4l2_fract = _s.nested(v4l2_fract)
    """Time from one frame, not field, to the next; 1001/30000 for NTSC. In seconds. Written by the driver."""
    framelines: int = _s.u32()
    """Lines of a frame, with those that do not show. In lines. Written by the driver."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 4)
    """Reserved; zero."""


VIDIOC_ENUMSTD: Final[int] = _s.IOWR("V", 25, v4l2_standard)
"""Describe one video standard of the input or output in use. See `vidioc_enumstd`."""


def vidioc_enumstd(device: _s.FileDescriptorLike, argument: v4l2_standard, /) -> v4l2_standard:
    """Describe one video standard of the input or output in use.

    Standards count from 0 without a gap. Another input or output can have others.

    Raises:
        EINVAL: The input has no standard of that number.
        ENODATA: The input in use has no video standard. The output in use has no video standard.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enumstd.rst.
    """
    try:
        if argument.__class__ is not v4l2_standard:
            _s.refuse_other(argument, v4l2_standard, "VIDIOC_ENUMSTD")
        _ioctl(device, VIDIOC_ENUMSTD, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_ENUMSTD", __name__) from None
    return argument
