"""Cropping and composing."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._types_format import v4l2_rect

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_selection_target: A rectangle of cropping or composing. Pads of sub-devices have them too, but for
# V4L2_SEL_TGT_COMPOSE_DEFAULT and V4L2_SEL_TGT_COMPOSE_PADDED.

V4L2_SEL_TGT_CROP: Final = 0x0000
"""What is taken of the source. Documented in v4l/v4l2-selection-targets.rst."""
V4L2_SEL_TGT_CROP_DEFAULT: Final = 0x0001
"""What a driver suggests to take, the whole picture without the inactive pixels around it. Documented in
v4l/v4l2-selection-targets.rst.
"""
V4L2_SEL_TGT_CROP_BOUNDS: Final = 0x0002
"""What can be taken at most. Documented in v4l/v4l2-selection-targets.rst."""
V4L2_SEL_TGT_NATIVE_SIZE: Final = 0x0003
"""Whole size of the source or sink, such as all pixels of a sensor. Documented in v4l/v4l2-selection-targets.rst."""
V4L2_SEL_TGT_COMPOSE: Final = 0x0100
"""Where in the sink the image goes. Documented in v4l/v4l2-selection-targets.rst."""
V4L2_SEL_TGT_COMPOSE_DEFAULT: Final = 0x0101
"""Where a driver suggests to place it. Documented in v4l/v4l2-selection-targets.rst."""
V4L2_SEL_TGT_COMPOSE_BOUNDS: Final = 0x0102
"""Where it can go at most. Documented in v4l/v4l2-selection-targets.rst."""
V4L2_SEL_TGT_COMPOSE_PADDED: Final = 0x0103
"""Where the hardware writes, the image and what it pads around it. Documented in v4l/v4l2-selection-targets.rst."""

# v4l2_selection_target_alias: Older names of the rectangles.

V4L2_SEL_TGT_CROP_ACTIVE: Final = 0
"""Older name of `V4L2_SEL_TGT_CROP`. Documented in v4l/v4l2-selection-targets.rst."""
V4L2_SEL_TGT_COMPOSE_ACTIVE: Final = 256
"""Older name of `V4L2_SEL_TGT_COMPOSE`. Documented in v4l/v4l2-selection-targets.rst."""
V4L2_SUBDEV_SEL_TGT_CROP_ACTUAL: Final = 0
"""Older name of `V4L2_SEL_TGT_CROP` at a pad. Documented in v4l/v4l2-selection-targets.rst."""
V4L2_SUBDEV_SEL_TGT_COMPOSE_ACTUAL: Final = 256
"""Older name of `V4L2_SEL_TGT_COMPOSE` at a pad. Documented in v4l/v4l2-selection-targets.rst."""
V4L2_SUBDEV_SEL_TGT_CROP_BOUNDS: Final = 2
"""Older name of `V4L2_SEL_TGT_CROP_BOUNDS` at a pad. Documented in v4l/v4l2-selection-targets.rst."""
V4L2_SUBDEV_SEL_TGT_COMPOSE_BOUNDS: Final = 258
"""Older name of `V4L2_SEL_TGT_COMPOSE_BOUNDS` at a pad. Documented in v4l/v4l2-selection-targets.rst."""

# v4l2_selection_flag: How a driver may change a rectangle that it cannot do. With both of the first two its size has to
# stay.

V4L2_SEL_FLAG_GE: Final = 1
"""Not smaller than asked for, in width and in height, as far as the hardware can. Documented in
v4l/v4l2-selection-flags.rst.
"""
V4L2_SEL_FLAG_LE: Final = 2
"""Not larger than asked for, in width and in height, as far as the hardware can. Documented in
v4l/v4l2-selection-flags.rst.
"""
V4L2_SEL_FLAG_KEEP_CONFIG: Final = 4
"""Leave the rest of a sub-device's configuration as it is, so that the change does not pass on to its source pads.
Documented in v4l/v4l2-selection-flags.rst.
"""

# v4l2_selection_flag_alias: Older names of the flags.

V4L2_SUBDEV_SEL_FLAG_SIZE_GE: Final = 1
"""Older name of `V4L2_SEL_FLAG_GE`. Documented in v4l/v4l2-selection-flags.rst."""
V4L2_SUBDEV_SEL_FLAG_SIZE_LE: Final = 2
"""Older name of `V4L2_SEL_FLAG_LE`. Documented in v4l/v4l2-selection-flags.rst."""
V4L2_SUBDEV_SEL_FLAG_KEEP_CONFIG: Final = 4
"""Older name of `V4L2_SEL_FLAG_KEEP_CONFIG`. Documented in v4l/v4l2-selection-flags.rst."""


class v4l2_selection(_s.Structure):
    """A rectangle of cropping or composing.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-selection.rst.
    """

    type: int = _s.u32()
    """Stream that the rectangle belongs to; the multi-planar types are as good as the others. A value of
    `v4l2_buf_type`. Set by the caller.
    """
    target: int = _s.u32()
    """Which of the rectangles is meant, such as the crop or its bounds. A value of `v4l2_selection_target`. Set by the
    caller.
    """
    flags: int = _s.u32()
    """How `VIDIOC_S_SELECTION` may change the rectangle; 0 lets it come as near as it can. Flags of
    `v4l2_selection_flag`. Set by the caller.
    """
    r: v4l2_rect = _s.nested(v4l2_rect)
    """The rectangle; in pixels where a raw image is concerned. Set by the caller and written by the driver."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 9)
    """Reserved; zero."""


VIDIOC_G_SELECTION: Final[int] = _s.IOWR("V", 94, v4l2_selection)
"""Get a rectangle of cropping or composing. See `vidioc_g_selection`."""
VIDIOC_S_SELECTION: Final[int] = _s.IOWR("V", 95, v4l2_selection)
"""Set a rectangle of cropping or composing. See `vidioc_s_selection`."""


def vidioc_g_selection(device: _s.FileDescriptorLike, argument: v4l2_selection, /) -> v4l2_selection:
    """Get a rectangle of cropping or composing.

    Cropping takes a part of the source, composing places it in the sink. Where one of both is not supported, its
    rectangle is that of its bounds.

    Raises:
        EINVAL: The device has no stream of that type. The device has no such rectangle.
        ENODATA: The input in use has no cropping and composing.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-selection.rst.
    """
    try:
        if argument.__class__ is not v4l2_selection:
            _s.refuse_other(argument, v4l2_selection, "VIDIOC_G_SELECTION")
        _ioctl(device, VIDIOC_G_SELECTION, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_G_SELECTION", __name__) from None
    return argument


def vidioc_s_selection(device: _s.FileDescriptorLike, argument: v4l2_selection, /) -> v4l2_selection:
    """Set a rectangle of cropping or composing.

    The driver takes the nearest rectangle that it can do and that the flags allow, and returns it. Other rectangles,
    and the format, may change with it.

    Raises:
        EBUSY: The format would change with the rectangle while the queue holds buffers. Another handle holds a higher
            access priority.
        EINVAL: The device has no stream of that type. The device has no such rectangle, or it cannot be set. The flags
            have a bit that is not defined. The rectangle of a capture device is one of the limits or the padded one,
            which the driver alone decides. The rectangle is one of an encoder's limits, or none that it has. The stream
            is that of an encoder's coded images, of which nothing is cropped.
        ENODATA: The input in use has no cropping and composing.
        ERANGE: No rectangle fits the flags.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-selection.rst.
    """
    try:
        if argument.__class__ is not v4l2_selection:
            _s.refuse_other(argument, v4l2_selection, "VIDIOC_S_SELECTION")
        _ioctl(device, VIDIOC_S_SELECTION, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_S_SELECTION", __name__) from None
    return argument


if TYPE_CHECKING:

    class v4l2_selection_target(enum.IntEnum):
        """A rectangle of cropping or composing. Pads of sub-devices have them too, but for
        `V4L2_SEL_TGT_COMPOSE_DEFAULT` and `V4L2_SEL_TGT_COMPOSE_PADDED`.

        In Linux 5.10 or earlier. Documented in v4l/v4l2-selection-targets.rst.
        """

        V4L2_SEL_TGT_CROP = 0x0000
        """What is taken of the source. Documented in v4l/v4l2-selection-targets.rst."""
        V4L2_SEL_TGT_CROP_DEFAULT = 0x0001
        """What a driver suggests to take, the whole picture without the inactive pixels around it. Documented in
        v4l/v4l2-selection-targets.rst.
        """
        V4L2_SEL_TGT_CROP_BOUNDS = 0x0002
        """What can be taken at most. Documented in v4l/v4l2-selection-targets.rst."""
        V4L2_SEL_TGT_NATIVE_SIZE = 0x0003
        """Whole size of the source or sink, such as all pixels of a sensor. Documented in
        v4l/v4l2-selection-targets.rst.
        """
        V4L2_SEL_TGT_COMPOSE = 0x0100
        """Where in the sink the image goes. Documented in v4l/v4l2-selection-targets.rst."""
        V4L2_SEL_TGT_COMPOSE_DEFAULT = 0x0101
        """Where a driver suggests to place it. Documented in v4l/v4l2-selection-targets.rst."""
        V4L2_SEL_TGT_COMPOSE_BOUNDS = 0x0102
        """Where it can go at most. Documented in v4l/v4l2-selection-targets.rst."""
        V4L2_SEL_TGT_COMPOSE_PADDED = 0x0103
        """Where the hardware writes, the image and what it pads around it. Documented in
        v4l/v4l2-selection-targets.rst.
        """
        V4L2_SEL_TGT_CROP_ACTIVE = 0
        """Older name of `V4L2_SEL_TGT_CROP`. Documented in v4l/v4l2-selection-targets.rst."""
        V4L2_SEL_TGT_COMPOSE_ACTIVE = 256
        """Older name of `V4L2_SEL_TGT_COMPOSE`. Documented in v4l/v4l2-selection-targets.rst."""
        V4L2_SUBDEV_SEL_TGT_CROP_ACTUAL = 0
        """Older name of `V4L2_SEL_TGT_CROP` at a pad. Documented in v4l/v4l2-selection-targets.rst."""
        V4L2_SUBDEV_SEL_TGT_COMPOSE_ACTUAL = 256
        """Older name of `V4L2_SEL_TGT_COMPOSE` at a pad. Documented in v4l/v4l2-selection-targets.rst."""
        V4L2_SUBDEV_SEL_TGT_CROP_BOUNDS = 2
        """Older name of `V4L2_SEL_TGT_CROP_BOUNDS` at a pad. Documented in v4l/v4l2-selection-targets.rst."""
        V4L2_SUBDEV_SEL_TGT_COMPOSE_BOUNDS = 258
        """Older name of `V4L2_SEL_TGT_COMPOSE_BOUNDS` at a pad. Documented in v4l/v4l2-selection-targets.rst."""

    class v4l2_selection_flag(enum.IntFlag):
        """How a driver may change a rectangle that it cannot do. With both of the first two its size has to stay.

        In Linux 5.10 or earlier. Documented in v4l/v4l2-selection-flags.rst.
        """

        V4L2_SEL_FLAG_GE = 1
        """Not smaller than asked for, in width and in height, as far as the hardware can. Documented in
        v4l/v4l2-selection-flags.rst.
        """
        V4L2_SEL_FLAG_LE = 2
        """Not larger than asked for, in width and in height, as far as the hardware can. Documented in
        v4l/v4l2-selection-flags.rst.
        """
        V4L2_SEL_FLAG_KEEP_CONFIG = 4
        """Leave the rest of a sub-device's configuration as it is, so that the change does not pass on to its source
        pads. Documented in v4l/v4l2-selection-flags.rst.
        """
        V4L2_SUBDEV_SEL_FLAG_SIZE_GE = 1
        """Older name of `V4L2_SEL_FLAG_GE`. Documented in v4l/v4l2-selection-flags.rst."""
        V4L2_SUBDEV_SEL_FLAG_SIZE_LE = 2
        """Older name of `V4L2_SEL_FLAG_LE`. Documented in v4l/v4l2-selection-flags.rst."""
        V4L2_SUBDEV_SEL_FLAG_KEEP_CONFIG = 4
        """Older name of `V4L2_SEL_FLAG_KEEP_CONFIG`. Documented in v4l/v4l2-selection-flags.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_selection_target": (
                "V4L2_SEL_TGT_CROP",
                "V4L2_SEL_TGT_CROP_DEFAULT",
                "V4L2_SEL_TGT_CROP_BOUNDS",
                "V4L2_SEL_TGT_NATIVE_SIZE",
                "V4L2_SEL_TGT_COMPOSE",
                "V4L2_SEL_TGT_COMPOSE_DEFAULT",
                "V4L2_SEL_TGT_COMPOSE_BOUNDS",
                "V4L2_SEL_TGT_COMPOSE_PADDED",
                "V4L2_SEL_TGT_CROP_ACTIVE",
                "V4L2_SEL_TGT_COMPOSE_ACTIVE",
                "V4L2_SUBDEV_SEL_TGT_CROP_ACTUAL",
                "V4L2_SUBDEV_SEL_TGT_COMPOSE_ACTUAL",
                "V4L2_SUBDEV_SEL_TGT_CROP_BOUNDS",
                "V4L2_SUBDEV_SEL_TGT_COMPOSE_BOUNDS",
            ),
        },
        flags={
            "v4l2_selection_flag": (
                "V4L2_SEL_FLAG_GE",
                "V4L2_SEL_FLAG_LE",
                "V4L2_SEL_FLAG_KEEP_CONFIG",
                "V4L2_SUBDEV_SEL_FLAG_SIZE_GE",
                "V4L2_SUBDEV_SEL_FLAG_SIZE_LE",
                "V4L2_SUBDEV_SEL_FLAG_KEEP_CONFIG",
            ),
        },
    )
