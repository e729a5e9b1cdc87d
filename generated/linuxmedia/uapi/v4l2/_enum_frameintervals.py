"""Intervals of frames."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._types_format import v4l2_fract

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_frmivaltypes: Whether intervals come one by one or as a range.

V4L2_FRMIVAL_TYPE_DISCRETE: Final = 1
"""A single interval at each index. Documented in v4l/vidioc-enum-frameintervals.rst."""
V4L2_FRMIVAL_TYPE_CONTINUOUS: Final = 2
"""A range of which every interval is possible. Documented in v4l/vidioc-enum-frameintervals.rst."""
V4L2_FRMIVAL_TYPE_STEPWISE: Final = 3
"""The shortest interval, and those that follow it by a step up to the longest. Documented in
v4l/vidioc-enum-frameintervals.rst.
"""


class v4l2_frmival_stepwise(_s.Structure):
    """A range of frame intervals.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enum-frameintervals.rst.
    """

    min: v4l2_fract = _s.nested(v4l2_fract)
    """Shortest interval, thus the highest frame rate. In seconds. Written by the driver."""
    max: v4l2_fract = _s.nested(v4l2_fract)
    """Longest interval, thus the lowest frame rate. In seconds. Written by the driver."""
    step: v4l2_fract = _s.nested(v4l2_fract)
    """From one interval to the next. In seconds. Written by the driver."""


class v4l2_frmivalenum_u1(_s.Union):
    """An interval, or the bounds and the step between which many are possible. The member in use is selected by
    `v4l2_frmivalenum.type`.
    """

    _selected_ = (("type", {1: "discrete", 2: "stepwise", 3: "stepwise"}),)
    discrete: v4l2_fract = _s.nested(v4l2_fract)
    """Time from frame to frame at this place in the list. In seconds. In use with `V4L2_FRMIVAL_TYPE_DISCRETE`. Written
    by the driver.
    """
    stepwise: v4l2_frmival_stepwise = _s.nested(v4l2_frmival_stepwise)
    """Shortest and longest time from frame to frame, and the step. In use with `V4L2_FRMIVAL_TYPE_CONTINUOUS`,
    `V4L2_FRMIVAL_TYPE_STEPWISE`. Written by the driver.
    """


class v4l2_frmivalenum(_s.Structure):
    """Frame intervals of a pixel format and a frame size.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enum-frameintervals.rst.
    """

    index: int = _s.u32()
    """Place in the list of intervals, from 0; EINVAL ends it, for a range after 0. Set by the caller."""
    pixel_format: int = _s.fourcc()
    """Pixel format whose intervals are asked for, one that `VIDIOC_ENUM_FMT` tells. A value of `v4l2_pixel_format`. Set
    by the caller.
    """
    width: int = _s.u32()
    """Width of the frame that is asked for. In pixels. Set by the caller."""
    height: int = _s.u32()
    """Height of the frame that is asked for. In pixels. Set by the caller."""
    type: int = _s.u32()
    """Whether it is one interval or a range. A value of `v4l2_frmivaltypes`. Written by the driver."""
    _u1: v4l2_frmivalenum_u1 = _s.nested(v4l2_frmivalenum_u1)
    discrete: v4l2_fract = _s.through("_u1")
    """Time from frame to frame at this place in the list. In seconds. In use with `V4L2_FRMIVAL_TYPE_DISCRETE`. Written
    by the driver.
    """
    stepwise: v4l2_frmival_stepwise = _s.through("_u1")
    """Shortest and longest time from frame to frame, and the step. In use with `V4L2_FRMIVAL_TYPE_CONTINUOUS`,
    `V4L2_FRMIVAL_TYPE_STEPWISE`. Written by the driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 2)
    """Reserved; zero."""


VIDIOC_ENUM_FRAMEINTERVALS: Final[int] = _s.IOWR("V", 75, v4l2_frmivalenum)
"""Describe one frame interval, or a range of them, for a pixel format and a frame size. See
`vidioc_enum_frameintervals`.
"""


def vidioc_enum_frameintervals(device: _s.FileDescriptorLike, argument: v4l2_frmivalenum, /) -> v4l2_frmivalenum:
    """Describe one frame interval, or a range of them, for a pixel format and a frame size.

    The type with index 0 tells: discrete intervals count from 0 without a gap, and a range is the only entry.

    Raises:
        EINVAL: The list is shorter than the index. The device does not have the pixel format. The device does not have
            the frame size.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enum-frameintervals.rst.
    """
    try:
        if argument.__class__ is not v4l2_frmivalenum:
            _s.refuse_other(argument, v4l2_frmivalenum, "VIDIOC_ENUM_FRAMEINTERVALS")
        _ioctl(device, VIDIOC_ENUM_FRAMEINTERVALS, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_ENUM_FRAMEINTERVALS", __name__) from None
    return argument


if TYPE_CHECKING:

    class v4l2_frmivaltypes(enum.IntEnum):
        """Whether intervals come one by one or as a range.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-enum-frameintervals.rst.
        """

        V4L2_FRMIVAL_TYPE_DISCRETE = 1
        """A single interval at each index. Documented in v4l/vidioc-enum-frameintervals.rst."""
        V4L2_FRMIVAL_TYPE_CONTINUOUS = 2
        """A range of which every interval is possible. Documented in v4l/vidioc-enum-frameintervals.rst."""
        V4L2_FRMIVAL_TYPE_STEPWISE = 3
        """The shortest interval, and those that follow it by a step up to the longest. Documented in
        v4l/vidioc-enum-frameintervals.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_frmivaltypes": (
                "V4L2_FRMIVAL_TYPE_DISCRETE",
                "V4L2_FRMIVAL_TYPE_CONTINUOUS",
                "V4L2_FRMIVAL_TYPE_STEPWISE",
            ),
        },
    )
