"""Sizes of frames."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_frmsizetypes: Whether sizes come one by one or as a range.

V4L2_FRMSIZE_TYPE_DISCRETE: Final = 1
"""A single width and height at each index. Documented in v4l/vidioc-enum-framesizes.rst."""
V4L2_FRMSIZE_TYPE_CONTINUOUS: Final = 2
"""A range of which every size is possible; its steps are 1. Documented in v4l/vidioc-enum-framesizes.rst."""
V4L2_FRMSIZE_TYPE_STEPWISE: Final = 3
"""The smallest width and height, and those that follow by a step each up to the largest. Documented in
v4l/vidioc-enum-framesizes.rst.
"""


class v4l2_frmsize_discrete(_s.Structure):
    """A single resolution out of a list.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enum-framesizes.rst.
    """

    width: int = _s.u32()
    """Pixels in each line of such frames. In pixels. Written by the driver."""
    height: int = _s.u32()
    """Lines of such frames. In pixels. Written by the driver."""


class v4l2_frmsize_stepwise(_s.Structure):
    """A range of frame sizes.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enum-framesizes.rst.
    """

    min_width: int = _s.u32()
    """Narrowest frame. In pixels. Written by the driver."""
    max_width: int = _s.u32()
    """Widest frame. In pixels. Written by the driver."""
    step_width: int = _s.u32()
    """From one width to the next. In pixels. Written by the driver."""
    min_height: int = _s.u32()
    """Lowest frame. In pixels. Written by the driver."""
    max_height: int = _s.u32()
    """Highest frame. In pixels. Written by the driver."""
    step_height: int = _s.u32()
    """From one height to the next. In pixels. Written by the driver."""


class v4l2_frmsizeenum_u1(_s.Union):
    """A resolution, or the bounds and steps between which many are possible. The member in use is selected by
    `v4l2_frmsizeenum.type`.
    """

    _selected_ = (("type", {1: "discrete", 2: "stepwise", 3: "stepwise"}),)
    discrete: v4l2_frmsize_discrete = _s.nested(v4l2_frmsize_discrete)
    """Width and height at this place in the list. In use with `V4L2_FRMSIZE_TYPE_DISCRETE`. Written by the driver."""
    stepwise: v4l2_frmsize_stepwise = _s.nested(v4l2_frmsize_stepwise)
    """Smallest and largest width and height, and their steps. In use with `V4L2_FRMSIZE_TYPE_CONTINUOUS`,
    `V4L2_FRMSIZE_TYPE_STEPWISE`. Written by the driver.
    """


class v4l2_frmsizeenum(_s.Structure):
    """Frame sizes of a pixel format.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enum-framesizes.rst.
    """

    index: int = _s.u32()
    """Place in the list of resolutions, from 0; EINVAL ends it, for a range after 0. Set by the caller."""
    pixel_format: int = _s.fourcc()
    """Pixel format whose resolutions are asked for, one that `VIDIOC_ENUM_FMT` tells. A value of `v4l2_pixel_format`.
    Set by the caller.
    """
    type: int = _s.u32()
    """Whether it is one size or a range. A value of `v4l2_frmsizetypes`. Written by the driver."""
    _u1: v4l2_frmsizeenum_u1 = _s.nested(v4l2_frmsizeenum_u1)
    discrete: v4l2_frmsize_discrete = _s.through("_u1")
    """Width and height at this place in the list. In use with `V4L2_FRMSIZE_TYPE_DISCRETE`. Written by the driver."""
    stepwise: v4l2_frmsize_stepwise = _s.through("_u1")
    """Smallest and largest width and height, and their steps. In use with `V4L2_FRMSIZE_TYPE_CONTINUOUS`,
    `V4L2_FRMSIZE_TYPE_STEPWISE`. Written by the driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 2)
    """Reserved; zero."""


VIDIOC_ENUM_FRAMESIZES: Final[int] = _s.IOWR("V", 74, v4l2_frmsizeenum)
"""Describe one frame size, or a range of them, for a pixel format. See `vidioc_enum_framesizes`."""


def vidioc_enum_framesizes(device: _s.FileDescriptorLike, argument: v4l2_frmsizeenum, /) -> v4l2_frmsizeenum:
    """Describe one frame size, or a range of them, for a pixel format.

    The type with index 0 tells: discrete sizes count from 0 without a gap, and a range is the only entry. The list is
    that of the pixel format named, which need not be the one that is set; selecting another input may change it.

    Raises:
        EINVAL: The list is shorter than the index. The device does not have the pixel format.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enum-framesizes.rst.
    """
    try:
        if argument.__class__ is not v4l2_frmsizeenum:
            _s.refuse_other(argument, v4l2_frmsizeenum, "VIDIOC_ENUM_FRAMESIZES")
        _ioctl(device, VIDIOC_ENUM_FRAMESIZES, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_ENUM_FRAMESIZES", __name__) from None
    return argument


if TYPE_CHECKING:

    class v4l2_frmsizetypes(enum.IntEnum):
        """Whether sizes come one by one or as a range.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-enum-framesizes.rst.
        """

        V4L2_FRMSIZE_TYPE_DISCRETE = 1
        """A single width and height at each index. Documented in v4l/vidioc-enum-framesizes.rst."""
        V4L2_FRMSIZE_TYPE_CONTINUOUS = 2
        """A range of which every size is possible; its steps are 1. Documented in v4l/vidioc-enum-framesizes.rst."""
        V4L2_FRMSIZE_TYPE_STEPWISE = 3
        """The smallest width and height, and those that follow by a step each up to the largest. Documented in
        v4l/vidioc-enum-framesizes.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_frmsizetypes": (
                "V4L2_FRMSIZE_TYPE_DISCRETE",
                "V4L2_FRMSIZE_TYPE_CONTINUOUS",
                "V4L2_FRMSIZE_TYPE_STEPWISE",
            ),
        },
    )
